import type { Text3 } from '#platform/text.ts'
import type {
  AccessWay,
  Audience,
  Level,
  Mode,
  ProviderSector,
  Task,
} from '#capabilities/directory/domain/vocabulary.ts'

/** One kind of service with the texts that every county shares. Counties add place, hours, provider and local words. */
export type ServiceType = {
  /** Stable identifier of the glossary, section C. */
  readonly key: string
  /** Student welfare stands twice in the house (R53): the community's on floor 1, the individual's on floor 2. */
  readonly variant?: 'community' | 'individual'
  readonly level: Level
  /** Who usually provides it; the counties' own listings may differ. */
  readonly providerSector: ProviderSector
  readonly tasks: readonly Task[]
  readonly modes: readonly Mode[]
  readonly audiences: readonly Audience[]
  readonly access: AccessWay
  readonly free: boolean
  /** Services the law obliges the county or municipality to arrange (never hidden for want of a check, only marked). */
  readonly statutory: boolean
  readonly name: Text3
  /** One line, at most 110 characters: what it is. No full stop at the end is needed; verb first where natural. */
  readonly summary: Text3
  /** Two to four short sentences: what happens there, in plain language. */
  readonly description: Text3
  /** One or two sentences: for whom. */
  readonly forWhom: Text3
  /** One to three sentences: how to get in. No telephone numbers or places: those are local. */
  readonly howToGetIn: Text3
  /** One or two sentences: what happens after the first contact. */
  readonly afterContact: Text3
  /** One short sentence. */
  readonly cost: Text3
  /** Everyday words and situations a parent or a young person might type: words and short phrases, in base or spoken forms. */
  readonly layWords: Readonly<Record<'fi' | 'sv' | 'en', readonly string[]>>
}
