/**
 * What somebody did with a family's data, as the family reads it. Only four words: a finer one could tell what the record itself
 * keeps to itself, such as that somebody of a shelter was added.
 */
export const acts = ['read', 'kept', 'opened', 'copied'] as const
export type Act = (typeof acts)[number]

const reading = /\.(read|list|find|search|count|who|overview|history|emergencies)(-|$)|\.read|\.list/
const emergency = /^emergency\.open$/
const copying = /\.(export|copy|file|print)(-|$)/

/** The kind of act from the name of a use case: noun.verb. */
export function actOf(name: string, relation: string | null): Act {
  if (emergency.test(name)) return 'opened'
  if (copying.test(name)) return 'copied'
  if (reading.test(name)) return relation === 'opened' ? 'opened' : 'read'
  return relation === 'opened' ? 'opened' : 'kept'
}

/** From when on a family reads by itself who has looked; what is older is asked for, with a reason. @source Act 703/2023 11 § */
export const selfServiceYears = 2

/** Watching unusual reading. @source S-53, ADR-0038 */
export const watchLimits = {
  /** Different families within an hour. */
  familiesAnHour: 200,
  /** Tries and readings without a relation within a day. */
  withoutRelationADay: 20,
  /** Between two looks of the watch, in seconds: an alert stands within a minute. */
  everySeconds: 30,
} as const

export const alertKinds = ['own', 'household', 'colleague', 'bulk', 'no-relation', 'emergency'] as const
export type AlertKind = (typeof alertKinds)[number]
export const verdicts = ['in-order', 'wrong', 'unclear'] as const
export type Verdict = (typeof verdicts)[number]
export const holdGrounds = ['health-or-safety', 'rights-of-others', 'investigation'] as const
export type HoldGround = (typeof holdGrounds)[number]

/** Whom families may turn to about their data. @source Act 739/2023, GDPR Art. 38(4) */
export const adviserKinds = ['ombudsperson', 'privacy-officer', 'registry'] as const
