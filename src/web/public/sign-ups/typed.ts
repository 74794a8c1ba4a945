import type { Child, PartyInput, SignUpInput } from '#capabilities/meeting-places/index.ts'
import { type Form, one } from '#web/page.ts'

/** So many children can be named on one form; two lines stand open. */
export const childLines = 8
export const openLines = 2

/** One age of many stands for each: a leader needs to know how small, not when born. */
export const agesInMonths: readonly number[] = [
  3,
  9,
  ...Array.from({ length: 17 }, (_, years) => (years + 1) * 12),
]

/** What somebody typed into the form of a sign-up, as it was typed. */
export type Typed = {
  readonly occurrence: string
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly adults: string
  readonly children: readonly { readonly name: string; readonly age: string }[]
  readonly care: string
  readonly coffee: string
  readonly discreet: boolean
  readonly consented: boolean
}

const lines = Array.from({ length: childLines }, (_, line) => line)
/** The first line carries the name that faults lead to. */
export const ageField = (line: number, prefix = ''): string => `${prefix}age-${line + 1}`
export const childField = (line: number, prefix = ''): string => `${prefix}child-${line + 1}`

/** `prefix` sets the forms of several sign-ups on one page apart. */
export const readTyped = (form: Form, prefix = ''): Typed => ({
  occurrence: one(form, 'occurrence'),
  name: one(form, 'name'),
  email: one(form, 'email'),
  phone: one(form, 'phone'),
  adults: one(form, `${prefix}adults`),
  children: lines.map((line) => ({
    name: one(form, childField(line, prefix)),
    age: one(form, ageField(line, prefix)),
  })),
  care: one(form, `${prefix}care`),
  coffee: one(form, `${prefix}coffee`),
  discreet: one(form, 'discreet') === 'yes',
  consented: one(form, 'consented') === 'yes',
})

export const nothingTyped = (adults: number): Typed => ({
  ...readTyped({}),
  adults: String(adults),
})

const amount = (typed: string): string => (typed.trim() === '' ? '0' : typed.trim())

/** How many come, and what they would like: lines without a name and an age are nobody. */
export const partyOf = (typed: Typed): PartyInput => ({
  adults: amount(typed.adults),
  children: typed.children
    .filter(({ name, age }) => name.trim() !== '' || age !== '')
    .map(({ name, age }) => ({ name, months: age === '' ? null : age })),
  care: amount(typed.care),
  coffee: amount(typed.coffee),
})

export const bodyOf = (
  typed: Typed,
  about: Pick<SignUpInput, 'activity' | 'occurrence' | 'language'>,
): SignUpInput => ({
  ...about,
  name: typed.name,
  email: typed.email,
  phone: typed.phone,
  ...partyOf(typed),
  discreet: typed.discreet,
  consented: typed.consented,
})

/** The age of the list that stands for a child: the nearest that is not over it. */
const nearestAge = (months: number): number => agesInMonths.findLast((age) => age <= months) ?? 3

/** A sign-up as its form would have been filled in. */
export const typedFrom = (given: {
  readonly adults: number
  readonly children: readonly Child[]
  readonly care: number
  readonly coffee: number
}): Typed => ({
  ...nothingTyped(given.adults),
  children: lines.map((line) => {
    const child = given.children[line]
    return {
      name: child?.name ?? '',
      age: child === undefined || child.months === null ? '' : String(nearestAge(child.months)),
    }
  }),
  care: String(given.care),
  coffee: String(given.coffee),
})

/** Which field of the form a fault of the input belongs to. */
export const asField = (prefix = ''): Readonly<Record<string, string>> => ({
  'party.adults': `${prefix}adults`,
  'party.care': `${prefix}care`,
  'party.coffee': `${prefix}coffee`,
  party: ageField(0, prefix),
  adults: `${prefix}adults`,
  care: `${prefix}care`,
  coffee: `${prefix}coffee`,
  children: ageField(0, prefix),
})
