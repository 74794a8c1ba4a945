/** The two documents of finding out how the family is: a first look, and the assessment written together. @source R95, R106 */
export const documents = ['initial-survey', 'assessment'] as const
export type SectionDocument = (typeof documents)[number]

export const sectionKinds = ['professional', 'family-words', 'child-view', 'summary'] as const
export type SectionKind = (typeof sectionKinds)[number]

export type SectionFault = {
  readonly field: 'ownOf' | 'kind' | 'teamSees'
  readonly code: 'not-own-words' | 'not-a-child' | 'whose-needed'
}

/**
 * What a worker may not write down: a summary or one’s own view as somebody’s own words, a child’s view without the child.
 * Null: nothing is wrong.
 * @source S-20, ADR-0042
 */
export function faultOfSection(
  kind: SectionKind,
  whose: { readonly isAdult: boolean } | null,
): SectionFault | null {
  if (kind === 'professional' || kind === 'summary')
    return whose === null ? null : { field: 'ownOf', code: 'not-own-words' }
  if (kind === 'child-view') {
    if (whose === null) return { field: 'ownOf', code: 'whose-needed' }
    return whose.isAdult ? { field: 'ownOf', code: 'not-a-child' } : null
  }
  return null
}

/** What one of the family writes is of their own kind: a child’s view, or the family’s words. */
export const kindOfMember = (isAdult: boolean): SectionKind => (isAdult ? 'family-words' : 'child-view')

const order: Readonly<Record<SectionKind, number>> = {
  summary: 0,
  'family-words': 1,
  'child-view': 2,
  professional: 3,
}
/** The family’s words first, then the child’s, then the professionals’, each in the order of writing. */
export const inOrder = (
  one: { readonly kind: SectionKind; readonly writtenAt: Date },
  other: { readonly kind: SectionKind; readonly writtenAt: Date },
): number => order[one.kind] - order[other.kind] || one.writtenAt.getTime() - other.writtenAt.getTime()
