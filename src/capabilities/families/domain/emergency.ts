/** Why somebody opens a family to which no relation exists. */
export const emergencyReasons = [
  'life-or-health',
  'child-in-danger',
  'absent-worker',
  'asked-by-family',
] as const
export type EmergencyReason = (typeof emergencyReasons)[number]

export const emergencyVerdicts = ['right', 'wrong'] as const
export type EmergencyVerdict = (typeof emergencyVerdicts)[number]

/** Why an opening is not shown to the family yet. */
export const hideGrounds = ['safety', 'child-interest', 'investigation'] as const
export type HideGround = (typeof hideGrounds)[number]

/** At most four hours, to read only; a colleague reviews it within three days, then the privacy officer does. @source S-10 */
export const emergencyHours = 4
export const reviewHours = 72
export const officerHours = 96
/** A reviewer may keep an opening from the family for so long at a time. */
export const longestHiddenDays = 365
