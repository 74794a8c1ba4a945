import type { FrozenStep, PlanStep } from '#capabilities/casework/index.ts'
import { helsinkiDate, type PlainDate } from '#platform/dates.ts'
import type { Language } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import { planWords } from './plan-words.ts'

/** How a plan is read on one page: in which language, on which day, and what the family's people are called there. */
export type Reading = {
  readonly lang: Language
  readonly today: PlainDate
  /** Null: somebody who is not shown. */
  readonly memberName: (id: string | null) => string | null
}

export const dayWords = ({ lang, today }: Reading, day: PlainDate | Date): string =>
  dateInWords(day instanceof Date ? helsinkiDate(day) : day, lang, today)

/** Who is to do a step, as the page calls them. */
export function ownerName(reading: Reading, { owner }: Pick<PlanStep, 'owner'>): string {
  const words = planWords[reading.lang]
  if (owner.me) return words.you
  return reading.memberName(owner.member) ?? owner.person?.name ?? owner.other ?? words.somebody
}

type FrozenOwner = Pick<FrozenStep, 'ownerMember' | 'ownerPerson' | 'owner'>

/** The same of a step as it was agreed. */
export function frozenOwnerName(
  reading: Reading,
  { ownerMember, ownerPerson, owner }: FrozenOwner,
  workers: Readonly<Record<string, string>>,
): string {
  const worker = ownerPerson === null ? undefined : workers[ownerPerson]
  return reading.memberName(ownerMember) ?? worker ?? owner ?? planWords[reading.lang].somebody
}
