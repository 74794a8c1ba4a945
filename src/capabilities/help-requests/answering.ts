/** Answers to the family: sent with files, held for a moment, taken back while they are held. */
import { z } from 'zod'
import { keepFile, mostFiles } from '#platform/attachments.ts'
import { type CleanFile, isCleanFile } from '#platform/clean-file.ts'
import { Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { helpRequestAccess } from './access.ts'
import { mayTakeBack, releaseAt } from './domain/taking-back.ts'
import * as queries from './queries.ts'
import * as receiving from './queries-receiving.ts'
import { planWatch } from './receive.ts'
import { begin } from './begin.ts'

/** Files come in clean, made before the transaction began. */
export const cleanFiles = z
  .array(z.custom<CleanFile>(isCleanFile))
  .refine((files) => files.length <= mostFiles, { error: 'too-many-files' })
  .default([])

/** A message says something: in words, or by a file. */
export const saysSomething = (message: { text: string; files: readonly unknown[] }): boolean =>
  message.text !== '' || message.files.length > 0

export const messageOwner = 'help-request-message'

export async function keepFiles(ctx: Ctx, messageId: string, files: readonly CleanFile[]): Promise<void> {
  for (const file of files)
    await keepFile(ctx.tx, ctx.crypto, ctx.now, { owner: { kind: messageOwner, id: messageId }, file })
}

/**
 * The answer appears behind the code after a moment in which it may still be taken back; the promise is kept when it
 * appears. Whoever left an address then gets a neutral word that there is something to read.
 * @source R16, ADR-0028
 */
export const answer = useCase({
  name: 'help-request.answer',
  input: z
    .object({
      id: z.uuid(),
      text: z.string().trim().max(4000),
      files: cleanFiles,
      version: z.coerce.number().int().positive().optional(),
    })
    .superRefine((given, issues) => {
      if (!saysSomething(given))
        issues.addIssue({
          code: 'too_small',
          minimum: 1,
          origin: 'string',
          path: ['text'],
          input: given.text,
        })
    }),
  needs: helpRequestAccess.answer,
  id: ({ id }) => id,
  run: async (ctx, { id, text, files, version: seen }) => {
    const { request, state, me } = await begin(ctx, id, 'answer', seen)
    const until = releaseAt(ctx.now)
    const message = await queries.insertMessage(ctx.tx, {
      requestId: id,
      sender: 'worker',
      personId: me,
      textSealed: ctx.crypto.seal(text),
      now: ctx.now,
      held: { until, stateBefore: request.state, madeVersion: request.version + 1 },
    })
    await keepFiles(ctx, message, files)
    await queries.keepPromise(ctx.tx, id, 'answer', until)
    await queries.moveRequest(ctx.tx, id, {
      state,
      move: 'answer',
      personId: me,
      now: ctx.now,
      set: { firstContactAt: until },
    })
    if (request.contact_sealed !== null)
      ctx.later('notify-family', { helpRequest: id, message }, { at: until })
    ctx.about({ files: files.length })
  },
})

/** Takes one's own answer back before the family has seen it; the request is again as the answer found it. */
export const takeBackAnswer = useCase({
  name: 'help-request.take-back-answer',
  input: z.object({ id: z.uuid() }),
  needs: helpRequestAccess.takeBackAnswer,
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<{ readonly text: string }> => {
    const { request, state, me } = await begin(ctx, id, 'take-back-answer', undefined)
    const held = await receiving.newestAnswer(ctx.tx, id, me)
    if (held === undefined) throw new Refusal('conflict', 'help-request.nothing-to-take-back')
    if (!mayTakeBack(held.visible_at, ctx.now)) throw new Refusal('conflict', 'help-request.answer-released')
    const watch = await receiving.takeBack(ctx.tx, id, held)
    // Something else may have happened meanwhile; then the request stays as that left it.
    const isUntouched = held.made_version === request.version
    await queries.moveRequest(ctx.tx, id, {
      state: isUntouched && held.state_before !== null ? held.state_before : state,
      move: 'take-back-answer',
      personId: me,
      now: ctx.now,
    })
    // An alarm that fell into the moment was silent because the promise seemed to be kept.
    if (watch !== undefined) planWatch(ctx, id, watch)
    return { text: ctx.crypto.open(held.text_sealed) }
  },
})
