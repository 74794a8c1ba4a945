/** What is typed when signing up, and what those who signed up and those who hold it are shown. */
import { z } from 'zod'
import type { Session } from '#capabilities/accounts/index.ts'
import type { PlainDate } from '#platform/dates.ts'
import { mailAddress } from '#platform/mail.ts'
import { languages, type Language, type Localized } from '#platform/text.ts'
import { phoneNumber } from '#platform/text-outbox.ts'
import type {
  ActivityForm,
  ActivityKind,
  Food,
  OccurrenceCancelReason,
  OccurrenceState,
  Resource,
  SignUpFor,
  SignUpState,
} from './domain/words.ts'

const count = (max: number): z.ZodCoercedNumber => z.coerce.number().int().min(0).max(max)

const childShape = z.object({
  /** A first name, or nothing. */
  name: z.string().trim().max(60).default(''),
  /** The age in months, for whoever takes care of the children; null: not told. */
  months: z.coerce.number().int().min(0).max(300).nullable().default(null),
})

const email = z
  .string()
  .trim()
  .max(200)
  .refine((given) => given === '' || mailAddress.test(given), 'not-an-email')
  .default('')
const phone = z
  .string()
  .trim()
  .max(40)
  .refine((given) => given === '' || phoneNumber(given) !== null, 'not-a-phone')
  .default('')

/** How many come, and what they would like to have. */
const partyShape = {
  adults: count(20),
  children: z.array(childShape).max(20).default([]),
  /** Child-care places and cups of coffee. */
  care: count(20).default(0),
  coffee: count(40).default(0),
}

type Party = z.output<z.ZodObject<typeof partyShape>>
function checkParty(given: Party, issues: z.RefinementCtx): void {
  const wrong = (path: string, message: string): void => {
    issues.addIssue({ code: 'custom', path: [path], message })
  }
  if (given.adults + given.children.length === 0) wrong('adults', 'nobody-comes')
  if (given.care > given.children.length) wrong('care', 'more-than-children')
  if (given.coffee > given.adults + given.children.length) wrong('coffee', 'more-than-come')
}

/** One sign-up: whoever comes with one e-mail, several children and what goes with it. @source R119, R121, ADR-0047 */
export const signUpShape = z
  .object({
    activity: z.uuid(),
    /** The day, by its occurrence; null when one signs up for the whole series. */
    occurrence: z.uuid().nullable().default(null),
    language: z.enum(languages),
    /** Whom to ask for at the door; a first name is enough. */
    name: z.string().trim().min(1).max(120),
    email,
    phone,
    ...partyShape,
    /** Messages say only when; neither what nor where. */
    discreet: z.boolean().default(false),
    consented: z.boolean().default(false),
  })
  .superRefine(checkParty)
export type SignUpInput = z.input<typeof signUpShape>

export const partyChangeShape = z.object(partyShape).superRefine(checkParty)
export type PartyInput = z.input<typeof partyChangeShape>

/** A part of a sign-up: what was wished for, and whether it is there. */
export type PartView = {
  readonly resource: Resource
  readonly wanted: number
  readonly state: SignUpState
  /** Its place in the line while it waits: 1 is next. */
  readonly place: number | null
}

export type SignUpReceipt = {
  readonly id: string
  readonly activity: string
  readonly occurrence: string | null
  readonly state: SignUpState
  readonly parts: readonly PartView[]
  /** The code that opens all one's sign-ups and times; null when it was hung on the code that the family has already. */
  readonly code: string | null
  /** Where the confirmation went. */
  readonly told: 'email' | 'text' | null
  /** A session behind the code, when it was asked for and a code was made. */
  readonly session: Session | null
  /** True when this is the answer to a repeated send. */
  readonly repeated: boolean
}

export type Child = { readonly name: string; readonly months: number | null }

export type MaterialView = { readonly title: Localized; readonly url: string }

export type SignUpDay = {
  /** The occurrence. */
  readonly id: string
  readonly day: PlainDate
  readonly startsAt: Date
  readonly endsAt: Date
  readonly state: OccurrenceState
  readonly cancelReason: OccurrenceCancelReason | null
  readonly note: Localized
  readonly sequence: number
  /** The session of a group on this day. */
  readonly session: {
    readonly theme: Localized
    readonly contents: Localized
    readonly forParents: boolean
    readonly materials: readonly MaterialView[]
  } | null
}

/** A sign-up for the family it is of. */
export type SignUpView = {
  readonly id: string
  readonly version: number
  readonly activity: {
    readonly id: string
    readonly county: string
    readonly kind: ActivityKind
    readonly form: ActivityForm
    readonly title: Localized
    readonly signUpFor: SignUpFor
    readonly bringWords: Localized
    readonly costWords: Localized
    readonly parentsWords: Localized
    readonly food: Food
    readonly phone: string | null
    readonly email: string | null
    readonly contactWords: Localized
    readonly materials: readonly MaterialView[]
    /** What may be asked for, so that a change can offer it. */
    readonly offers: { readonly care: boolean; readonly coffee: boolean }
    readonly ended: boolean
  }
  readonly place: { readonly id: string; readonly name: Localized } | null
  readonly address: Localized
  readonly lon: number | null
  readonly lat: number | null
  /** Only for those who have a seat. */
  readonly remoteLink: string | null
  /** The day, or the days of the series: those to come, and the last one when none comes. */
  readonly days: readonly SignUpDay[]
  readonly state: SignUpState
  readonly cancelledBy: 'family' | 'host' | 'activity' | null
  readonly parts: readonly PartView[]
  readonly name: string
  readonly email: string | null
  readonly phone: string | null
  readonly language: Language
  readonly adults: number
  readonly children: readonly Child[]
  readonly discreet: boolean
  readonly way: 'family' | 'worker' | 'teacher'
  readonly createdAt: Date
  readonly can: { readonly cancel: boolean; readonly change: boolean; readonly feedback: boolean }
}

/** Somebody who has signed up, for those who hold it. */
export type SignedUp = {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly email: string | null
  readonly phone: string | null
  readonly language: Language
  readonly adults: number
  readonly children: readonly Child[]
  readonly parts: readonly PartView[]
  readonly state: SignUpState
  readonly cancelledBy: 'family' | 'host' | 'activity' | null
  /** With a teacher’s sign-up the contact is the teacher’s. */
  readonly way: 'family' | 'worker' | 'teacher'
  readonly bookedBy: string | null
  readonly discreet: boolean
  readonly consented: boolean
  readonly createdAt: Date
  /** The occurrences at which they were there. */
  readonly attended: readonly string[]
}

export type Sums = {
  /** How many seats, child-care places and cups are taken, and how many there are; null: as many as come. */
  readonly seat: { readonly of: number | null; readonly taken: number }
  readonly care: { readonly of: number | null; readonly taken: number }
  readonly coffee: { readonly of: number | null; readonly taken: number }
  /** Sign-ups that wait for a seat. */
  readonly waiting: number
  readonly adults: number
  readonly children: number
}

export type SignUpList = {
  readonly activity: {
    readonly id: string
    readonly title: Localized
    readonly county: string
    readonly signUpFor: SignUpFor
  }
  readonly occurrence: {
    readonly id: string
    readonly day: PlainDate
    readonly startsAt: Date
    readonly endsAt: Date
    readonly state: OccurrenceState
  } | null
  readonly sums: Sums
  readonly rows: readonly SignedUp[]
  /** Give it as `after` for the next page; null when there is no more. */
  readonly next: string | null
}
