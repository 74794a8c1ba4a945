/** What was learned: a note that helps in other situations too, read by the whole network once it is published. */
import { z } from 'zod'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { languages } from '#platform/text.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { noteAccess, questionAccess } from './access.ts'
import { afterNoteMove, type NoteMove, type NoteState } from './domain/life.ts'
import { consultationTopics, specialities } from './domain/vocabulary.ts'
import { meOf } from './hosts.ts'
import * as queries from './queries.ts'
import { demandNobody } from './without-identity.ts'

/** Writes the note of a question, as a draft or published at once. */
export const writeNote = useCase({
  name: 'learning-note.write',
  input: z.object({
    /** The question it was learned from. */
    id: z.uuid(),
    note: z.uuid().optional(),
    title: z.string().trim().min(1).max(120),
    situation: z.string().trim().min(1).max(2000),
    advice: z.string().trim().min(1).max(4000),
    language: z.enum(languages),
    publish: z.boolean().default(false),
    notPersons: z.array(z.string().max(100)).max(50).default([]),
  }),
  needs: questionAccess.learn,
  id: ({ id }) => id,
  run: async (ctx, input): Promise<{ readonly id: string }> => {
    const { title, situation, advice } = input
    demandNobody({ title, situation, advice }, input.notPersons)
    const me = meOf(ctx).id
    const id = await queries.insertNote(ctx.tx, {
      id: input.note ?? newId(),
      questionId: input.id,
      personId: me,
      now: ctx.now,
      title,
      situation,
      advice,
      language: input.language,
    })
    if (input.publish)
      await queries.setNoteState(ctx.tx, id, { state: 'published', personId: me, now: ctx.now })
    ctx.about({ question: input.id, note: id, published: input.publish })
    return { id }
  },
})

async function begin(ctx: Ctx, id: string, move: NoteMove): Promise<{ state: NoteState; me: string }> {
  const note = await queries.lockNote(ctx.tx, id)
  if (note === undefined) throw notFound()
  const state = afterNoteMove(note.state, move)
  if (state === null) throw new Refusal('conflict', 'consultation.not-possible')
  ctx.about({ county: note.county, note: id })
  return { state, me: meOf(ctx).id }
}

export const publishNote = useCase({
  name: 'learning-note.publish',
  input: z.object({ id: z.uuid() }),
  needs: noteAccess.publish,
  id: ({ id }) => id,
  run: async (ctx, { id }) => {
    const { state, me } = await begin(ctx, id, 'publish')
    await queries.setNoteState(ctx.tx, id, { state, personId: me, now: ctx.now })
  },
})

export const unpublishNote = useCase({
  name: 'learning-note.unpublish',
  input: z.object({ id: z.uuid() }),
  needs: noteAccess.unpublish,
  id: ({ id }) => id,
  run: async (ctx, { id }) => {
    const { state, me } = await begin(ctx, id, 'unpublish')
    await queries.setNoteState(ctx.tx, id, { state, personId: me, now: ctx.now })
  },
})

/** The library: published notes of the county, by words, topic and speciality; and one's own drafts. */
export const searchNotes = useCase({
  name: 'learning-note.search',
  trace: 'refusals',
  input: z.object({
    words: z.string().trim().max(200).default(''),
    topic: z.enum(consultationTopics).nullable().default(null),
    speciality: z.enum(specialities).nullable().default(null),
  }),
  needs: { signedInBecause: 'the library of one’s own county' },
  run: async (
    ctx,
    input,
  ): Promise<{ readonly found: readonly queries.NoteRow[]; readonly drafts: readonly queries.NoteRow[] }> => {
    const matching = queries.notesMatching({
      // Endings differ from word to word: the beginning is what a word shares with its other forms.
      words: input.words
        .split(/\s+/)
        .filter((word) => word !== '')
        .map((word) => (word.length > 6 ? word.slice(0, Math.max(5, word.length - 3)) : word)),
      topic: input.topic,
      speciality: input.speciality,
      county: meOf(ctx).county,
    })
    return {
      found: await queries.notes(ctx.tx, matching),
      drafts: await queries.notes(ctx.tx, queries.ownDrafts),
    }
  },
})

export const readNote = useCase({
  name: 'learning-note.read',
  trace: 'refusals',
  input: z.object({ id: z.uuid() }),
  needs: noteAccess.read,
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<queries.NoteRow> => {
    const [note] = await queries.notes(ctx.tx, queries.noteWithId(id))
    if (note === undefined) throw notFound()
    return note
  },
})
