import type {
  AreaPlanInput,
  BarInput,
  MeasureInput,
  PlanInput,
  RoadmapInput,
  SpearheadInput,
} from '#capabilities/development/index.ts'
import { idFrom } from '#platform/ids.ts'
import { areaId, personId } from '#seed/demo/ids.ts'
import { areaPlanId, barId, measureId, planId } from '#seed/demo/leading/plan.ts'

const person = personId('coordinator')
const keys = {
  plan: 'example-action-plan-0001',
  reference: 'example-plan-reference-0001',
  measure: 'example-measure-0001',
  bar: 'example-roadmap-bar-0001',
  areaPlan: 'example-area-plan-0001',
  spearhead: 'example-spearhead-0001',
} as const

/** What the examples of the plan and the roadmap make and name. */
export const planSamples = {
  as: 'coordinator',
  leader: 'county-leader',
  keys,
  county: '17',
  plan: idFrom('action-plan', person, keys.plan),
  reference: idFrom('plan-reference', person, keys.reference),
  measure: idFrom('measure', person, keys.measure),
  bar: idFrom('roadmap-bar', person, keys.bar),
  area: areaId('17', 'north'),
  areaPlan: idFrom('area-plan', person, keys.areaPlan),
  spearhead: idFrom('spearhead', person, keys.spearhead),
  /** Of the demonstration. */
  shownPlan: planId('17'),
  shownMeasure: measureId('17', 'premises'),
  shownBar: barId('17', 'coordinators'),
  shownAreaPlan: areaPlanId('17', 'middle'),
} as const

export const samplePlan = {
  title: {
    fi: 'Perhekeskuksen toimintasuunnitelma 2030–2033',
    sv: 'Familjecentrets handlingsplan 2030–2033',
  },
  words: { fi: 'Koottu kuntien ja järjestöjen kanssa.' },
  checkMonth: 10,
} satisfies PlanInput

export const sampleMeasure = {
  line: 2,
  name: { fi: 'Perheauto reunakuntiin', sv: 'Familjebilen till randkommunerna' },
  whole: 'network',
  readiness: 'preparation',
  person,
  dueOn: '2027-05-31',
} satisfies MeasureInput

export const sampleRoadmap = {
  firstYear: 2025,
  lastYear: 2028,
  goal: { fi: 'Perhekeskus', sv: 'Familjecenter', en: 'Family centre' },
  execution: { fi: 'Pienestä alkaen, vuosineljännes kerrallaan.' },
} satisfies RoadmapInput

export const sampleBar = {
  theme: 'digital',
  name: { fi: 'Etävastaanotto perheneuvolaan', sv: 'Distansmottagning vid familjerådgivningen' },
  person,
  startsOn: '2026-09-01',
  endsOn: '2027-02-28',
} satisfies BarInput

export const sampleAreaPlan = {
  words: { sv: 'Vi börjar med en sak i taget.' },
  startsOn: '2026-04-01',
  endsOn: '2027-03-31',
} satisfies AreaPlanInput

export const sampleSpearhead = {
  name: { sv: 'Familjecafé i Kronoby', fi: 'Perhekahvila Kruunupyyhyn' },
  personName: 'Maria Lillqvist, församlingen',
  startsOn: '2026-04-01',
  endsOn: '2026-12-31',
  lookWeeks: 8,
} satisfies SpearheadInput
