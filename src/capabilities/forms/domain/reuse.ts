import type { Localized } from '#platform/text.ts'
import { problemsWith } from './answering.ts'
import { type Answer, type Answers, type Definition, questionsOf } from './definition.ts'

/** An answer given before, with the form and the day it comes from. */
export type Source = { readonly form: string; readonly title: Localized; readonly on: string }
export type Earlier = {
  readonly definition: Definition
  readonly answers: Answers
  readonly source: Source
}
export type Reused = { readonly answers: Answers; readonly sources: Readonly<Record<string, Source>> }

/**
 * What has been answered before and may stand in this form too: questions of the same reuse name, the latest answer
 * first, and only where this form would take it as it is.
 * @source R169
 */
export function reused(definition: Definition, earlier: readonly Earlier[]): Reused {
  const answers: Record<string, Answer> = {}
  const sources: Record<string, Source> = {}
  for (const question of questionsOf(definition)) {
    if (question.reuse === '' || question.kind === 'file') continue
    for (const form of earlier) {
      const same = questionsOf(form.definition).find(
        (each) => each.reuse === question.reuse && form.answers[each.key] !== undefined,
      )
      const answer = same === undefined ? undefined : form.answers[same.key]
      if (answer === undefined || same?.kind !== question.kind) continue
      if (problemsWith(question, answer).length > 0) continue
      answers[question.key] = answer
      sources[question.key] = form.source
      break
    }
  }
  return { answers, sources }
}
