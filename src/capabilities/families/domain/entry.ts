import type { PresenceClass, ServiceTask } from './family.ts'

/** What was written: a note of a worker, an agreement, a contact that took place, a message to or from one of the family. */
export const entryKinds = ['note', 'agreement', 'contact', 'message'] as const
export type EntryKind = (typeof entryKinds)[number]

/** What the entry itself would tell. Only what is ordinary may ever go to another register or controller. */
export type EntryClass = PresenceClass

/** In whose register a unit writes; 'none' keeps none. */
export const familyRegisters = ['social', 'health', 'student-welfare', 'education', 'none'] as const
export type FamilyRegister = (typeof familyRegisters)[number]

/** Why something is kept from one of the family. */
export const withheldGrounds = ['safety', 'child-interest', 'other-person', 'investigation'] as const
export type WithheldGround = (typeof withheldGrounds)[number]

/** Kinds of data that only those on the spot may write: what would tell of them stays in their own register. */
const classesOf: Readonly<Record<FamilyRegister, readonly EntryClass[]>> = {
  social: ['ordinary', 'child-welfare', 'shelter', 'adult-care'],
  health: ['ordinary', 'adult-care'],
  'student-welfare': ['ordinary'],
  education: ['ordinary'],
  none: ['ordinary', 'shelter', 'adult-care'],
}

export type NewEntry = {
  readonly kind: EntryKind
  readonly class: EntryClass
  readonly serviceTask: ServiceTask
  readonly register: FamilyRegister
  /** Null: the family as a whole. */
  readonly about: { readonly part: 'child' | 'adult' } | null
  readonly thread: boolean
}

/**
 * What is wrong with an entry before it is written, as field and code; null: nothing. What belongs to child welfare is
 * marked so, an adult's own care is about that adult, and a thread is a child's.
 * @source R10, S-24, Act 703/2023, ADR-0037
 */
export function faultOfEntry(entry: NewEntry): { readonly field: string; readonly code: string } | null {
  if (!classesOf[entry.register].includes(entry.class))
    return { field: 'class', code: 'not-in-this-register' }
  if (entry.serviceTask === 'child-welfare' && entry.class !== 'child-welfare')
    return { field: 'class', code: 'child-welfare-is-marked' }
  if (entry.class === 'adult-care' && entry.about?.part !== 'adult')
    return { field: 'about', code: 'adult-care-is-an-adults' }
  if (entry.thread && entry.about?.part !== 'child') return { field: 'about', code: 'thread-is-a-childs' }
  return null
}

/**
 * What an entry is marked as: what the part from which it is written would tell, its unit's name tells as well. So what is called
 * ordinary by somebody who is with the family as child welfare, a shelter or own care is marked as that.
 * @source R10, ADR-0037
 */
export const classFrom = (part: EntryClass, called: EntryClass): EntryClass =>
  called === 'ordinary' ? part : called

/** Somebody of the family as the rules on reading see them. */
export type Reader = {
  readonly isAbout: boolean
  /** The reader stands by the child it is about: guardian, with the right to be informed, foster; nothing keeps them apart. */
  readonly standsByAbout: boolean
  /** Something keeps the reader away from a child of the family. */
  readonly isBlockedInFamily: boolean
  readonly belongs: boolean
  /** A professional has kept it from this one, with a ground. */
  readonly isWithheld: boolean
}
export type OpenableEntry = {
  readonly about: { readonly isAdult: boolean } | null
  readonly class: EntryClass
  readonly thread: boolean
  readonly ownPart: boolean
  readonly childForbids: boolean
}
/** A professional whose register it is; the one whose matter it is; anybody else. */
export type Opener = 'professional' | 'whose-it-is' | 'other'

export const notOpened = [
  'not-of-the-family',
  'own-part',
  'thread-is-childs',
  'adults-own',
  'child-forbids',
  'kept-away',
  'withheld',
  'not-yours',
] as const
export type NotOpened = (typeof notOpened)[number]

/**
 * Whether an entry may be opened to one of the family, and why not. A parent's own part to nobody; a child's thread and what
 * is about an adult only by the one whose it is; what is about a child to an adult who stands by it, unless the child, who
 * understands, forbids. The age of the child decides nothing.
 * @source S-16, S-20, S-24, R10, ADR-0037
 */
export function mayOpen(entry: OpenableEntry, reader: Reader, opener: Opener): NotOpened | null {
  if (opener === 'other') return 'not-yours'
  if (!reader.belongs) return 'not-of-the-family'
  if (entry.ownPart) return 'own-part'
  if (reader.isWithheld && opener !== 'professional') return 'withheld'
  if (entry.thread && opener !== 'whose-it-is') return 'thread-is-childs'
  if (entry.about === null) return reader.isBlockedInFamily ? 'kept-away' : null
  if (reader.isAbout) return null
  if (entry.about.isAdult || entry.class === 'adult-care')
    return opener === 'whose-it-is' ? null : 'adults-own'
  if (entry.childForbids) return 'child-forbids'
  return reader.standsByAbout ? null : 'kept-away'
}

/** What a judgement does to the entry it is about: a child who understands decides over its guardians' reading. */
export const childForbids = (judged: {
  readonly understands: boolean
  readonly guardiansMaySee: boolean
}): boolean => judged.understands && !judged.guardiansMaySee
