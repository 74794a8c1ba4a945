import type { FamilyPart } from '#capabilities/families/index.ts'
import { partsOf, type PlainDate } from '#platform/dates.ts'
import type { Language } from '#platform/text.ts'
import { familyWords } from './words.ts'

type Somebody = { readonly name: string; readonly part: FamilyPart; readonly bornOn: PlainDate | null }

const joined: Readonly<Record<Language, Intl.ListFormat>> = {
  fi: new Intl.ListFormat('fi', { type: 'conjunction' }),
  sv: new Intl.ListFormat('sv', { type: 'conjunction' }),
  en: new Intl.ListFormat('en', { type: 'conjunction' }),
}

export const firstName = (name: string): string => name.split(/\s+/)[0] ?? name

export const listed = (names: readonly string[], lang: Language): string => joined[lang].format(names)

const surname = (name: string): string => name.split(/\s+/).slice(1).join(' ')

/** What workers call a family: its children by first name and the surname they share, or its adults where there are none. */
export function familyName(people: readonly Somebody[], lang: Language): string {
  const children = people.filter(({ part }) => part === 'child')
  const shared = new Set(children.map(({ name }) => surname(name)))
  const [only = ''] = shared
  return children.length > 0
    ? `${listed(
        children.map(({ name }) => (shared.size === 1 ? firstName(name) : name)),
        lang,
      )}${shared.size === 1 && only !== '' ? ` ${only}` : ''}`
    : listed(
        people.map(({ name }) => name),
        lang,
      )
}

/** Who the adults are, where the name of the family does not say it already. */
export const adultsOf = (people: readonly Somebody[]): readonly string[] =>
  people.some(({ part }) => part === 'child')
    ? people.filter(({ part }) => part === 'adult').map(({ name }) => name)
    : []

export function yearsOld(bornOn: PlainDate, today: PlainDate): number {
  const [born, now] = [partsOf(bornOn), partsOf(today)]
  const hadBirthday = now.month > born.month || (now.month === born.month && now.day >= born.day)
  return now.year - born.year - (hadBirthday ? 0 : 1)
}

/** "7 v": the age of a child; nothing for adults, whose age tells nothing here. */
export const ageOf = ({ part, bornOn }: Somebody, today: PlainDate, lang: Language): string | null =>
  part === 'child' && bornOn !== null ? familyWords[lang].age(yearsOld(bornOn, today)) : null

const longDay: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  fi: new Intl.DateTimeFormat('fi', { dateStyle: 'long', timeZone: 'UTC' }),
  sv: new Intl.DateTimeFormat('sv-FI', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
}

/** "8. maaliskuuta 2019": on which weekday somebody was born tells nothing. */
export const birthday = (day: PlainDate, lang: Language): string =>
  longDay[lang].format(Temporal.PlainDate.from(day))
