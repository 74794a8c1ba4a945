import type { CaseGroup, CaseState } from '#capabilities/casework/index.ts'

/**
 * A made-up case from its beginning on. One event a line: day, verb, what, and what is expected. Days of limits were counted apart
 * from the product’s own calendar.
 *
 * open · close · reopen STAGE · stage STAGE [because] · no-stage STAGE WHY · named WHO · gone · may-name WHO yes|no ·
 * no-name WHY WHO · listed yes|no (on the lead’s list after seven days) · limit CODE DUE · no-limit CODE WHY · met CODE · drop CODE WHY ·
 * resume CODE · state CODE STATE · joins MONTHS KIND|- · join KIND DUE · offer|acknowledge|decline|drop-join KIND ·
 * no-join KIND MOVE · path STEP STATE · no-path STEP STATE · step NAME · done NAME · no-step NAME MOVE · section KIND
 */
export type CaseHistory = {
  readonly group: Exclude<CaseGroup, 'other'>
  readonly title: string
  /** Of the one it is about. */
  readonly born: string
  readonly ends: CaseState
  readonly events: string
}
