import type { ExperimentInput, ProposalInput, RiskInput } from '#capabilities/development/index.ts'
import { idFrom } from '#platform/ids.ts'
import { areaId, personId } from '#seed/demo/ids.ts'

const keyed = (kind: string, who: string, key: string): string => idFrom(kind, personId(who), key)
const key = 'example-trial-0001'

/** What the examples of trials, risks and proposals make and name. */
export const trialSamples = {
  as: 'coordinator',
  key,
  experiment: keyed('experiment', 'coordinator', key),
  risk: keyed('risk', 'coordinator', key),
  proposal: keyed('proposal', 'coordinator', key),
  need: idFrom('example-need', key),
  step: idFrom('example-step', key),
  metric: 'time-to-contact',
} as const

export const sampleExperiment = {
  area: areaId('17', 'middle'),
  theme: 'early-support',
  language: 'sv',
  name: { fi: 'Iltavastaanotto', sv: 'Kvällsmottagning' },
  goal: { sv: 'Familjen får en tid samma vecka.' },
  responsible: personId('unit-lead'),
} satisfies ExperimentInput

export const sampleRisk = {
  kind: 'risk',
  language: 'sv',
  name: { sv: 'Kvällsturerna blir tomma' },
  cause: 'Få vill arbeta på kvällen.',
  owner: personId('unit-lead'),
} satisfies RiskInput

export const sampleProposal = {
  language: 'fi',
  name: { fi: 'Iltatyön korvaus samaksi kaikkialle' },
  why: 'Korvaus vaihtelee alueittain.',
} satisfies ProposalInput
