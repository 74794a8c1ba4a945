import type { ClockEntryInput } from '#capabilities/network/index.ts'
import { idFrom } from '#platform/ids.ts'
import { personId } from '#seed/demo/ids.ts'

const key = 'example-clock-entry-0001'

/** What the examples of the annual clock make and name: a survey that returns every May. */
export const clockSamples = {
  as: 'coordinator',
  key,
  entry: idFrom('clock-entry', personId('coordinator'), key),
  slot: '2026',
} as const

export const sampleEntry = {
  kind: 'survey',
  title: { fi: 'Kysely isille', sv: 'Enkät till pappor' },
  returns: 'yearly',
  firstDay: '2026-05-01',
  wholeMonth: true,
  ownerWords: 'Isätyön verkosto',
} satisfies ClockEntryInput
