/** What is asked and answered about entries, consents, bans and grounds. */
import { z } from 'zod'
import type { PlainDate } from '#platform/dates.ts'
import type { Localized } from '#platform/text.ts'
import { day } from './begin.ts'
import { consentPurposes, consentScopes, groundLaws, hidingGrounds, saidHow } from './domain/consent.ts'
import type {
  ConsentPurpose,
  ConsentScope,
  GroundLaw,
  HidingGround,
  NotConsenting,
  SaidHow,
} from './domain/consent.ts'
import {
  type EntryClass,
  type EntryKind,
  entryKinds,
  type FamilyRegister,
  familyRegisters,
  type WithheldGround,
  withheldGrounds,
} from './domain/entry.ts'
import { presenceClasses, type ServiceTask, serviceTasks } from './domain/family.ts'

export const entryText = z.string().trim().min(1).max(8000)
const reasons = z.string().trim().min(1).max(2000)

/** Whether the child understands this matter and what it wishes, judged now, with reasons. */
export const judgementShape = z.object({ understands: z.boolean(), guardiansMaySee: z.boolean(), reasons })

export const writeEntryShape = z.object({
  /** The family. */
  id: z.uuid(),
  /** The unit in whose register it is written; may be left out by whoever is with the family from one unit. */
  unit: z.uuid().optional(),
  /** Whom of the family it is about; null: the family as a whole. */
  about: z.uuid().nullable().default(null),
  kind: z.enum(entryKinds).default('note'),
  class: z.enum(presenceClasses).default('ordinary'),
  serviceTask: z.enum(serviceTasks).default('families'),
  text: entryText,
  /** In the own thread of the child it is about. */
  thread: z.boolean().default(false),
  /** Who of the family may read it, from the start. Nobody, unless named. */
  readers: z.array(z.uuid()).max(20).default([]),
  /** The child's own wish, where the entry is about a child. */
  judgement: judgementShape.optional(),
})

export const readEntriesShape = z.object({
  /** The family. */
  id: z.uuid(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  /** Only what is about this one of the family. */
  about: z.uuid().optional(),
  /** Only the own thread of this child. */
  thread: z.uuid().optional(),
  kind: z.enum(entryKinds).optional(),
})

export const ownEntriesShape = readEntriesShape.omit({ id: true, about: true })

export const openEntryShape = z.object({ id: z.uuid(), member: z.uuid() })
export const closeEntryShape = z.object({
  id: z.uuid(),
  member: z.uuid(),
  /** Why it is kept from this one; required of a professional. */
  ground: z.enum(withheldGrounds).optional(),
})

export const writeAsMemberShape = z.object({
  /** The family. */
  id: z.uuid(),
  /** To whom: one of `unitsToWrite`. */
  unit: z.uuid(),
  /** Oneself, a child one may act for, or null: the family. */
  about: z.uuid().nullable().default(null),
  text: entryText,
  /** A parent's own part: read by nobody but the writer and the unit. */
  ownPart: z.boolean().default(false),
})

export const threadShape = z.object({ id: z.uuid(), unit: z.uuid() })
export const writeInThreadShape = threadShape.extend({ text: entryText })
export const openThreadShape = threadShape.extend({ member: z.uuid() })

export const judgeMinorShape = judgementShape.extend({
  id: z.uuid(),
  child: z.uuid(),
  unit: z.uuid().optional(),
  /** The entry on this contact. A child who understands and does not want it read closes it to guardians at once. */
  entry: z.uuid().optional(),
})

/** One entry as the one who asks may see it. */
export type EntryItem = {
  readonly id: string
  readonly family: string
  readonly at: Date
  readonly kind: EntryKind
  readonly class: EntryClass
  readonly serviceTask: ServiceTask
  readonly text: string
  /** Whom it is about; null: the family as a whole. The name is null where the one who asks may not see the person. */
  readonly about: { readonly id: string; readonly name: string | null } | null
  /** Who wrote it. The name is null where it would tell where somebody protected is, or who somebody else of the family is. */
  readonly author: { readonly side: 'worker' | 'member'; readonly name: string | null; readonly me: boolean }
  /** Null where unit and organisation would tell where somebody protected is. */
  readonly unit: { readonly id: string; readonly name: Localized; readonly organisation: Localized } | null
  readonly thread: boolean
  readonly ownPart: boolean
  /** To workers: the child, who understands, does not want guardians to read it. */
  readonly childForbids: boolean
  /** By which relation it is read: author, sameRegister, letThrough, opened, writer, reader. */
  readonly by: string
  /** Whether the one who asks may say who of the family reads it. */
  readonly mayOpen: boolean
  /** To those who may open it: to whom it stands open, or was closed and why. Empty to others. */
  readonly readers: readonly EntryReader[]
}
export type EntryReader = {
  readonly member: string
  readonly name: string | null
  readonly openedAt: Date
  readonly openedBy: 'worker' | 'member'
  readonly closedAt: Date | null
  readonly ground: WithheldGround | null
}
export type EntryPage = {
  readonly items: readonly EntryItem[]
  readonly page: number
  readonly more: boolean
}

/** Where one of the family may write. */
export type UnitToWrite = { readonly id: string; readonly name: Localized; readonly organisation: Localized }

// --- Consents, bans, grounds ------------------------------------------------------------------------------

const scopeFields = {
  /** Whom of the family it is about. */
  about: z.uuid(),
  scope: z.enum(consentScopes),
  /** Of a document the entry's id, of a task its name, of a controller the organisation's id. */
  scopeId: z.string().trim().min(1).max(60),
}
const agreedFields = {
  ...scopeFields,
  /** To whom: the organisation and which of its registers. */
  organisation: z.uuid(),
  register: z.enum(familyRegisters),
  purpose: z.enum(consentPurposes),
  /** The last day; at most a year from now. */
  until: day,
}
const judged = z.object({ understands: z.boolean(), reasons })

export const askConsentShape = z.object({
  /** The family. */
  id: z.uuid(),
  unit: z.uuid().optional(),
  ...agreedFields,
  /** Who is asked; nobody else of the family sees that it was asked. */
  giver: z.uuid(),
  /** Needed where it is about a child. */
  judgement: judged.optional(),
})
/** The answer of the one who was asked: `id` is that of the asking. */
export const answerConsentShape = z.object({ id: z.uuid() })
/** A yes that somebody said to a worker, face to face or by phone. */
export const noteConsentShape = askConsentShape.extend({ way: z.enum(saidHow) })
/** An adult's own yes, unasked, to what is about that adult. */
export const giveOwnConsentShape = z
  .object({
    id: z.uuid(),
    ...agreedFields,
    /** The unit of the team that is to know of it. */
    unit: z.uuid().optional(),
  })
  .omit({ about: true })
/** `id` is the consent's. A worker says by which way it was told. */
export const withdrawConsentShape = z.object({ id: z.uuid(), way: z.enum(saidHow).optional() })

export const setBanShape = z.object({
  /** The family. */
  id: z.uuid(),
  ...scopeFields,
  /** Kept from this organisation; null: from everybody but the controller itself. */
  organisation: z.uuid().nullable().default(null),
  /** By a worker to whom it was told: whose ban it is, and the unit. */
  setBy: z.uuid().optional(),
  unit: z.uuid().optional(),
})
/** `id` is the ban's. */
export const liftBanShape = z.object({ id: z.uuid() })

export const recordGroundShape = z.object({
  /** The family. */
  id: z.uuid(),
  unit: z.uuid().optional(),
  ...scopeFields,
  about: z.uuid().nullable().default(null),
  organisation: z.uuid(),
  register: z.enum(familyRegisters),
  law: z.enum(groundLaws),
  /** The section and why, in one's own words. */
  reference: z.string().trim().min(1).max(2000),
  until: day,
  /** The family is told at once, unless telling would endanger somebody. */
  hidden: z.object({ ground: z.enum(hidingGrounds), until: day }).optional(),
})
/** `id` is the ground's. */
export const endGroundShape = z.object({ id: z.uuid() })

type Agreed = {
  readonly id: string
  readonly about: { readonly id: string; readonly name: string | null } | null
  readonly organisation: { readonly id: string; readonly name: Localized } | null
  readonly register: FamilyRegister | null
  readonly scope: ConsentScope
  readonly scopeId: string
}
export type ConsentItem = Agreed & {
  readonly family: string
  readonly giver: { readonly id: string; readonly name: string | null }
  readonly purpose: ConsentPurpose
  readonly way: SaidHow | 'signed-in'
  readonly givenAt: Date
  readonly until: PlainDate
  readonly withdrawnAt: Date | null
  readonly state: 'in-force' | 'withdrawn' | 'over'
  /** The one who asks may stop it here. */
  readonly mayStop: boolean
}
export type ConsentAskItem = Agreed & {
  readonly family: string
  readonly giver: { readonly id: string; readonly name: string | null }
  readonly purpose: ConsentPurpose
  readonly until: PlainDate
  readonly askedAt: Date
  readonly unit: { readonly id: string; readonly name: Localized }
  readonly answer: 'given' | 'declined' | 'called-off' | null
  /** Why the one who asks cannot say yes now; null: may. Only to the one who was asked. */
  readonly cannot: NotConsenting | null
  readonly wordsVersion: number
}
export type BanItem = Agreed & {
  readonly setBy: { readonly id: string; readonly name: string | null }
  readonly setAt: Date
  readonly liftedAt: Date | null
  readonly mayLift: boolean
}
export type GroundItem = Agreed & {
  readonly law: GroundLaw
  /** To workers only. */
  readonly reference: string | null
  readonly recordedAt: Date
  readonly until: PlainDate
  readonly endedAt: Date | null
  /** To workers: not told to the family until this day, and why. */
  readonly hidden: { readonly ground: HidingGround; readonly until: PlainDate } | null
  readonly mayEnd: boolean
}
/** One overview: who, what, until when, stop. */
export type ConsentOverview = {
  readonly asks: readonly ConsentAskItem[]
  readonly consents: readonly ConsentItem[]
  readonly bans: readonly BanItem[]
  readonly grounds: readonly GroundItem[]
}
