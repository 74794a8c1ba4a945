/** The life of a question without a client, and of what was learned from it. */
export const questionStates = ['asked', 'booked', 'answered', 'closed'] as const
export type QuestionState = (typeof questionStates)[number]
export type QuestionMove = 'book' | 'unbook' | 'answer' | 'close' | 'withdraw'
export type Ending = 'answered' | 'not-needed'

const questions: Readonly<Record<QuestionMove, Readonly<Partial<Record<QuestionState, QuestionState>>>>> = {
  book: { asked: 'booked', booked: 'booked', answered: 'booked' },
  unbook: { booked: 'asked' },
  // An answer may be written anew until the question is closed.
  answer: { asked: 'answered', booked: 'answered', answered: 'answered' },
  close: { answered: 'closed' },
  withdraw: { asked: 'closed', booked: 'closed' },
}

/** The state that follows, or null where the move is not possible. */
export const afterQuestionMove = (state: QuestionState, move: QuestionMove): QuestionState | null =>
  questions[move][state] ?? null

export const noteStates = ['draft', 'published', 'withdrawn'] as const
export type NoteState = (typeof noteStates)[number]
export type NoteMove = 'save' | 'publish' | 'unpublish'

const notes: Readonly<Record<NoteMove, Readonly<Partial<Record<NoteState, NoteState>>>>> = {
  // What is published and then changed is a draft again until somebody has read it through.
  save: { draft: 'draft', published: 'draft', withdrawn: 'draft' },
  publish: { draft: 'published', withdrawn: 'published' },
  unpublish: { published: 'withdrawn' },
}

export const afterNoteMove = (state: NoteState, move: NoteMove): NoteState | null =>
  notes[move][state] ?? null
