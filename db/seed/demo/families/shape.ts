import type { Language, Text3 } from '#platform/text.ts'
import type { UnitKey } from '../shape.ts'

/** Somebody of one of the demo's families. */
export type DemoMember = {
  readonly key: string
  readonly county: string
  readonly name: string
  readonly bornOn: string
  readonly identityCode: string
  readonly language: Language
  readonly phone?: string
  readonly email?: string
  /** Protected for so many days yet, counted from the day of loading. */
  readonly protectedUntil?: number
  /** Stands on the local identity provider's page, with this line. */
  readonly persona?: Text3
}

export type RelationKind = 'guardian' | 'informed-parent' | 'foster' | 'other-adult'
export type PresenceClass = 'ordinary' | 'child-welfare' | 'shelter' | 'adult-care'
export type Sees = 'who-is-with' | 'contact' | 'homes' | 'entries' | 'plan'
export type ServiceTask = 'families' | 'child-welfare' | 'family-law' | 'disability' | 'adults'

export type DemoConsent = {
  readonly key: string
  readonly about: string
  readonly giver: string
  /** The organisation it is given to: that of this unit. */
  readonly to: UnitKey
  readonly purpose: 'cooperation' | 'who-is-with' | 'adult-care'
  readonly task: ServiceTask
  readonly way: 'signed-in' | 'on-the-spot' | 'by-phone'
  readonly noted?: { readonly by: string; readonly unit: UnitKey }
  readonly daysAgo: number
  readonly forDays: number
}

export type DemoPart = {
  /** A worker's key, without the county's ending. */
  readonly by: string
  readonly unit: UnitKey
  readonly about?: string
  readonly part: 'responsible-worker' | 'own-worker' | 'team-member' | 'named-contact'
  readonly class?: PresenceClass
  readonly sees: readonly Sees[]
  readonly seesProtected?: true
  readonly consent?: string
  readonly phone?: string
  readonly daysAgo: number
  readonly lastContact?: number
  /** To whom a presence that tells something is shown, and by whom: a member or a worker. */
  readonly shown?: readonly { readonly to: { member: string } | { unit: UnitKey }; readonly by: string }[]
}

export type DemoEntry = {
  readonly by:
    | { readonly worker: string; readonly unit: UnitKey }
    | { readonly member: string; readonly to: UnitKey }
  readonly daysAgo: number
  readonly at: `${number}:${number}`
  readonly about?: string
  readonly kind: 'note' | 'agreement' | 'contact' | 'message'
  readonly class?: PresenceClass
  readonly thread?: true
  readonly ownPart?: true
  readonly childForbids?: true
  readonly readers?: readonly string[]
  /** Not opened to these, with the ground. */
  readonly withheld?: readonly { readonly from: string; readonly ground: 'safety' | 'child-interest' }[]
  readonly text: string
}

export type DemoFamily = {
  readonly key: string
  readonly county: string
  readonly task: ServiceTask
  /** Days before the day of loading on which it was opened. */
  readonly daysAgo: number
  readonly openedBy: string
  readonly children: readonly string[]
  readonly adults: readonly string[]
  readonly homes: readonly {
    readonly key: string
    readonly name: string
    readonly street: string
    readonly municipality: string
    /** In which language the municipality's name stands; Finnish when left out. */
    readonly language?: 'fi' | 'sv'
    readonly living: readonly (readonly [person: string, share: 'most' | 'half' | 'at-times'])[]
  }[]
  readonly relations: readonly {
    readonly child: string
    readonly adult: string
    readonly kind: RelationKind
    readonly livesApart?: true
  }[]
  readonly blocks?: readonly {
    readonly child: string
    readonly adult: string
    readonly ground: string
    readonly by: string
  }[]
  readonly inCare?: readonly { readonly child: string; readonly unit: UnitKey; readonly by: string }[]
  readonly consents?: readonly DemoConsent[]
  readonly team: readonly DemoPart[]
  readonly entries?: readonly DemoEntry[]
  readonly helpers?: readonly { readonly name: string; readonly says: string; readonly by: string }[]
}
