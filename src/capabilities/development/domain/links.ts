/** What may be linked, by kind: everything that a county plans, tries, decides or follows. @source R147, R164 */
export const linkKinds = [
  'measure',
  'bar',
  'spearhead',
  'experiment',
  'risk',
  'proposal',
  'decision',
  'board',
  'task-cell',
  'clock-entry',
  'metric',
] as const
export type LinkKind = (typeof linkKinds)[number]
export type LinkEnd = { readonly kind: LinkKind; readonly id: string }

/**
 * The two ends as they are kept: a metric is what something leads to, never the other way round. Two metrics lead nowhere.
 * @returns null when nothing can be linked so.
 */
export function orderedEnds(a: LinkEnd, b: LinkEnd): { readonly from: LinkEnd; readonly to: LinkEnd } | null {
  if (a.kind === b.kind && a.id === b.id) return null
  if (a.kind !== 'metric') return { from: a, to: b }
  return b.kind === 'metric' ? null : { from: b, to: a }
}
