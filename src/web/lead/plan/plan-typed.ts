import {
  type AreaPlanInput,
  type BarInput,
  barStatuses,
  type CheckInput,
  type MeasureInput,
  type PlanInput,
  readinesses,
  type RoadmapInput,
  type SpearheadInput,
  wholes,
  type WorkStatus,
  workStatuses,
} from '#capabilities/development/index.ts'
import type { Language } from '#platform/text.ts'
import { type Form, many, one } from '#web/page.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { wordsTyped } from '#web/work/programme/typed.ts'

/** What a word of a select is; a value that the page never offered is refused like any other wrong one. */
export const statusTyped = (form: Form): WorkStatus =>
  oneOf(workStatuses, one(form, 'status')) ?? 'not-started'

const owner = (form: Form) => ({
  organisation: one(form, 'organisation'),
  person: one(form, 'person'),
  personName: one(form, 'personName'),
})

export const planTyped = (form: Form): PlanInput => ({
  title: wordsTyped(form, 'title'),
  words: wordsTyped(form, 'words'),
  checkMonth: one(form, 'checkMonth'),
})

export const measureTyped = (form: Form): MeasureInput => ({
  line: one(form, 'line'),
  area: one(form, 'area'),
  actionArea: one(form, 'actionArea'),
  name: wordsTyped(form, 'name'),
  doing: wordsTyped(form, 'doing'),
  comments: wordsTyped(form, 'comments'),
  whole: oneOf(wholes, one(form, 'whole')) ?? 'network',
  readiness: oneOf(readinesses, one(form, 'readiness')) ?? 'preparation',
  ...owner(form),
  startsOn: one(form, 'startsOn'),
  dueOn: one(form, 'dueOn'),
  evidence: wordsTyped(form, 'evidence'),
})

export const checkTyped = (form: Form, lang: Language): CheckInput => ({
  year: one(form, 'year'),
  status: statusTyped(form),
  progress: { [lang]: one(form, 'progress') },
  next: { [lang]: one(form, 'next') },
})

export const roadmapTyped = (form: Form): RoadmapInput => ({
  firstYear: one(form, 'firstYear'),
  lastYear: one(form, 'lastYear'),
  goal: wordsTyped(form, 'goal'),
  execution: wordsTyped(form, 'execution'),
  division: wordsTyped(form, 'division'),
  communication: wordsTyped(form, 'communication'),
})

export const barTyped = (form: Form): BarInput => ({
  theme: one(form, 'theme'),
  name: wordsTyped(form, 'name'),
  goal: wordsTyped(form, 'goal'),
  national: one(form, 'national') !== '',
  ...owner(form),
  status: oneOf(barStatuses, one(form, 'status')) ?? 'planned',
  startsOn: one(form, 'startsOn'),
  endsOn: one(form, 'endsOn'),
  note: wordsTyped(form, 'note'),
  needs: [...many(form, 'needs')],
})

export const areaPlanTyped = (form: Form): AreaPlanInput => ({
  words: wordsTyped(form, 'words'),
  startsOn: one(form, 'startsOn'),
  endsOn: one(form, 'endsOn'),
})

export const spearheadTyped = (form: Form): SpearheadInput => ({
  name: wordsTyped(form, 'name'),
  aim: wordsTyped(form, 'aim'),
  steps: wordsTyped(form, 'steps'),
  ...owner(form),
  startsOn: one(form, 'startsOn'),
  endsOn: one(form, 'endsOn'),
  lookWeeks: one(form, 'lookWeeks'),
})
