/** What is asked and answered about limits, the initial survey, the assessment and export. Ids of the family’s people, not names. */
import { z } from 'zod'
import type { PlainDate } from '#platform/dates.ts'
import type { Localized, Text3 } from '#platform/text.ts'
import { languages } from '#platform/text.ts'
import type { CaseBy } from './case-shapes.ts'
import { day } from './days.ts'
import { documents, type SectionDocument, type SectionKind, sectionKinds } from './domain/assessment.ts'
import { exportFormats, exportParts, type ExportFormat, type ExportPart } from './domain/export.ts'
import { type LimitArea, type LimitDrop, limitDrops, type LimitState } from './domain/limits.ts'

const words = z.string().trim().min(1).max(20_000)
const title = z.string().trim().max(200).default('')
const version = z.coerce.number().int().min(1)

// --- Limits ---------------------------------------------------------------------------------------------------

export const startLimitShape = z.object({
  /** The case. */
  id: z.uuid(),
  rule: z.string().max(40),
  dayZero: day,
  /** Left out: whom the case is about. Of a case of the whole family: one of its children. */
  about: z.uuid().nullable().optional(),
})
/** Left out: today. */
export const meetLimitShape = z.object({ id: z.uuid(), on: day.optional() })
export const dropLimitShape = z.object({ id: z.uuid(), why: z.enum(limitDrops) })

export type LimitView = {
  readonly id: string
  readonly rule: string
  readonly area: LimitArea
  readonly about: string | null
  /** What is to be done by that day; to the family in its own words. */
  readonly what: Text3
  readonly source: Text3
  /** False: no lawyer has checked it against the act yet. */
  readonly isSourced: boolean
  readonly dayZero: PlainDate
  readonly due: PlainDate
  readonly state: LimitState
  /** Days until it ends; below zero when it is over. */
  readonly daysLeft: number
  readonly metOn: PlainDate | null
  readonly dropped: LimitDrop | null
}

/** A rule that may be started, with the day it would end if day 0 were the case’s. */
export type LimitChoice = {
  readonly rule: string
  readonly area: LimitArea
  readonly what: Text3
  readonly from: Text3
  readonly source: Text3
  readonly isSourced: boolean
  readonly due: PlainDate
}

export type LimitsView = {
  /** Those that run first, the nearest first; then those that are over. */
  readonly limits: readonly LimitView[]
  readonly choices: readonly LimitChoice[]
  /** For which the law gives no number of days, only "without undue delay". */
  readonly unnumbered: readonly { readonly rule: string; readonly what: Text3; readonly source: Text3 }[]
  readonly dayZero: PlainDate
  readonly about: string | null
  readonly mayKeep: boolean
}

// --- Initial survey and assessment ------------------------------------------------------------------------------

export const writeSectionShape = z.object({
  /** The case. */
  id: z.uuid(),
  document: z.enum(documents),
  kind: z.enum(sectionKinds),
  title,
  words,
  /** Whose words were written down; null: the family’s together. Of a professional’s own section and a summary always null. */
  ownOf: z.uuid().nullable().default(null),
  /** Of somebody’s own words: whether the team sees them, or only the unit that wrote them down. */
  teamSees: z.boolean().default(true),
  told: z.boolean().default(false),
  /** Of a worker with several units: from which one it is written. */
  unit: z.uuid().optional(),
})
export const writeOwnSectionShape = z.object({
  /** The case. */
  id: z.uuid(),
  document: z.enum(documents),
  title,
  words,
  /** To everybody who sees the case; else it is one’s own part. */
  everybody: z.boolean().default(false),
  teamSees: z.boolean().default(true),
  shownTo: z.array(z.uuid()).max(20).default([]),
})
export const changeSectionShape = z.object({ id: z.uuid(), version, title, words })
export const tellSectionShape = z.object({ id: z.uuid(), told: z.boolean() })
/** What everybody has seen stays seen. */
export const openOwnWordsShape = z.object({
  id: z.uuid(),
  everybody: z.boolean().default(false),
  teamSees: z.boolean().default(true),
  shownTo: z.array(z.uuid()).max(20).default([]),
})

export type SectionAuthor =
  | {
      readonly side: 'worker'
      /** Null: somebody whom the reader is not told of. */
      readonly name: string | null
      readonly title: Localized | null
      readonly unit: Localized | null
      readonly me: boolean
    }
  | { readonly side: 'member'; readonly member: string; readonly me: boolean }

export type SectionView = {
  readonly id: string
  readonly document: SectionDocument
  readonly kind: SectionKind
  readonly title: string
  readonly words: string
  readonly ownOf: string | null
  readonly teamSees: boolean
  /** To whom the owner has shown it: to the owner alone. */
  readonly shownTo: readonly string[]
  readonly told: boolean
  readonly author: SectionAuthor
  readonly writtenAt: Date
  readonly changedAt: Date
  readonly version: number
  readonly may: { readonly change: boolean; readonly tell: boolean; readonly open: boolean }
}

export type AssessmentView = {
  readonly id: string
  readonly family: string
  readonly about: string | null
  readonly by: CaseBy
  readonly isClosed: boolean
  readonly documents: readonly {
    readonly document: SectionDocument
    readonly summary: SectionView | null
    readonly sections: readonly SectionView[]
  }[]
  readonly can: { readonly write: boolean; readonly writeOwn: boolean }
  /** Units from which the reader may write, where there are several. */
  readonly units: readonly { readonly id: string; readonly name: Localized }[]
}

export type SectionVersion = {
  readonly version: number
  readonly title: string
  readonly words: string
  /** Null: somebody whom the reader is not told of. */
  readonly by: { readonly member: string } | { readonly name: string } | null
  readonly at: Date
}

/** What a stale change runs into: what stands now. */
export type SectionNow = {
  readonly version: number
  readonly title: string
  readonly words: string
  readonly changedAt: Date
}

// --- Export -----------------------------------------------------------------------------------------------------

export const exportShape = z.object({
  /** The case. */
  id: z.uuid(),
  format: z.enum(exportFormats),
  parts: z.array(z.enum(exportParts)).min(1),
  language: z.enum(languages).default('fi'),
  unit: z.uuid().optional(),
})

export type ExportFile = {
  readonly id: string
  readonly format: ExportFormat
  readonly mediaType: string
  readonly name: string
  readonly bytes: Uint8Array
  readonly sha256: string
}

export type ExportItem = {
  readonly id: string
  readonly format: ExportFormat
  readonly parts: readonly ExportPart[]
  readonly bytes: number
  readonly sha256: string
  readonly at: Date
  /** Null: somebody whom the reader is not told of. */
  readonly by: { readonly name: string; readonly unit: Localized } | null
}
