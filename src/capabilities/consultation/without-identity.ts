import { type FieldProblem, Refusal } from '#platform/refusal.ts'
import { standingIdentityWords } from './domain/identity-words.ts'

/**
 * Refuses texts by which somebody could be recognised, naming every field and kind. The words themselves are shown by the page
 * from what was typed; they go neither into the refusal nor into a log.
 */
export function demandNobody(texts: Readonly<Record<string, string>>, notPersons: readonly string[]): void {
  const fields = Object.entries(texts).flatMap(([field, text]): readonly FieldProblem[] =>
    [...new Set(standingIdentityWords(text, notPersons).map(({ kind }) => kind))].map((kind) => ({
      field,
      code: `identity-${kind}`,
    })),
  )
  if (fields.length > 0) throw new Refusal('invalid', 'consultation.identity', { fields })
}
