import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  afterNoteMove,
  afterQuestionMove,
  type NoteMove,
  type NoteState,
  noteStates,
  type QuestionMove,
  questionStates,
} from './life.ts'

/** What follows in each state, in the order of the states; '-' where it is refused. */
const questions: Readonly<Record<QuestionMove, readonly string[]>> = {
  book: ['booked', 'booked', 'booked', '-'],
  unbook: ['-', 'asked', '-', '-'],
  answer: ['answered', 'answered', 'answered', '-'],
  close: ['-', '-', 'closed', '-'],
  withdraw: ['closed', 'closed', '-', '-'],
}
const notes: Readonly<Record<NoteMove, readonly string[]>> = {
  save: ['draft', 'draft', 'draft'],
  publish: ['published', '-', 'published'],
  unpublish: ['-', 'withdrawn', '-'],
}
const questionMoves: readonly QuestionMove[] = ['book', 'unbook', 'answer', 'close', 'withdraw']
const noteMoves: readonly NoteMove[] = ['save', 'publish', 'unpublish']
const orDash = (state: string | NoteState | null): string => state ?? '-'

describe('the life of a question and of a learning note', () => {
  for (const move of questionMoves)
    it(`a question: ${move}`, () =>
      assert.deepEqual(
        questionStates.map((state) => orDash(afterQuestionMove(state, move))),
        questions[move],
      ))
  for (const move of noteMoves)
    it(`a note: ${move}`, () =>
      assert.deepEqual(
        noteStates.map((state) => orDash(afterNoteMove(state, move))),
        notes[move],
      ))
})
