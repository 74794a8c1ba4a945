import type { Linkable, LinkKind } from '#capabilities/development/index.ts'
import type { Language } from '#platform/text.ts'
import { isRouteName, path, type Query } from '#web/paths.ts'

type Address = {
  readonly route: string
  readonly parts?: Readonly<Record<string, string>>
  readonly query?: Query
  readonly at?: string
}

/** Where each kind of thing is read. */
const addressOf: Readonly<Record<LinkKind, (thing: Pick<Linkable, 'id' | 'detail'>) => Address>> = {
  measure: ({ id }) => ({ route: 'planMeasure', parts: { id } }),
  bar: ({ id }) => ({ route: 'roadmapBar', parts: { id } }),
  // A spearhead stands on the plan of its area.
  spearhead: ({ id, detail }) => ({ route: 'areaPlan', parts: { id: detail }, at: `s-${id}` }),
  experiment: ({ id }) => ({ route: 'experiment', parts: { id } }),
  risk: ({ id }) => ({ route: 'risk', parts: { id } }),
  proposal: ({ id }) => ({ route: 'proposal', parts: { id } }),
  decision: ({ id }) => ({ route: 'decision', parts: { id } }),
  board: ({ id }) => ({ route: 'harmonisation', at: `row-${id}` }),
  'task-cell': ({ id }) => ({ route: 'taskCoverage', at: `cell-${id}` }),
  'clock-entry': ({ id }) => ({ route: 'annualEntry', parts: { id } }),
  metric: ({ id }) => ({ route: 'leadMetrics', at: `metric-${id}` }),
}

/** The page where a linked thing is read; null where it has none. */
export function linkedAt(
  { kind, id, detail }: Pick<Linkable, 'kind' | 'id' | 'detail'>,
  lang: Language,
): string | null {
  const { route, parts = {}, query = {}, at } = addressOf[kind]({ id, detail })
  if (!isRouteName(route)) return null
  const page = path(route, lang, parts, query)
  return at === undefined ? page : `${page}#${at}`
}

/** Only a page of ours is led back to. */
export const backTo = (asked: string | undefined, otherwise: string): string =>
  asked !== undefined && /^\/(?![/\\])/.test(asked) ? asked : otherwise
