/** Decisions as those who ask are told them. */
import { named } from './forum-begin.ts'
import type { ChildImpact, DecisionLine, RecipientView } from './forum-types.ts'
import type { AssessmentRow, DecisionLineRow, RecipientRow } from './queries-decisions.ts'

export const markOf = (year: number | null, number: number | null): string | null =>
  year === null || number === null ? null : `${number}/${year}`

export const decisionLine = (row: DecisionLineRow): DecisionLine => ({
  id: row.id,
  forum: { id: row.forum_id, name: row.forum },
  area: named(row.area_id, row.area),
  mark: markOf(row.year, row.number),
  kind: row.kind,
  title: row.title,
  state: row.state,
  isSuperseded: row.is_superseded,
  membersOnly: row.members_only,
  hasAssessment: row.has_assessment,
  madeOn: row.made_on,
  announcedAt: row.announced_at,
  reviewOn: row.review_on,
  recipients: row.recipients,
  confirmed: row.confirmed,
  waitsForMe: row.waits_for_me,
})

export const recipientView = (row: RecipientRow): RecipientView => ({
  id: row.id,
  kind: row.kind,
  of: row.of_id,
  // The name of a person is the same in every language.
  name: row.name ?? { fi: row.person ?? '', sv: row.person ?? '', en: row.person ?? '' },
  toldAt: row.told_at,
  confirmedAt: row.confirmed_at,
  confirmedBy: row.confirmed_by,
  mayConfirm: row.may_confirm,
})

export const childImpact = (row: AssessmentRow): ChildImpact => ({
  version: row.version,
  childrenConcerned: row.children_concerned,
  good: row.good,
  bad: row.bad,
  heard: row.heard,
  alternatives: row.alternatives,
  chosenWhy: row.chosen_why,
  assessedOn: row.assessed_on,
  by: row.by,
})
