/** Threads of messages between a family and those who work with it: opened, written in, taken back, read. */
import { z } from 'zod'
import { filesOf, keepFile, openFile, type OpenedFile } from '#platform/attachments.ts'
import type { CleanFile } from '#platform/clean-file.ts'
import { newId } from '#platform/ids.ts'
import { type FieldProblem, notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { caseAccess } from './access.ts'
import { messageAccess, threadAccess } from './access-talks.ts'
import { faultsOfAdding, faultsOfSides, messageState, sendingAt, writingBar } from './domain/talk.ts'
import * as queries from './queries-talks.ts'
import { threadSides } from './talk-views.ts'
import {
  addToThreadShape,
  markReadShape,
  openThreadShape,
  sendMessageShape,
  type SentMessage,
} from './talk-shapes.ts'

const invalid = (fields: readonly FieldProblem[]): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields })

/** A flood of mails to a family or a worker is nobody’s need. */
const flood = { name: 'case-message', count: 60, perMinutes: 60 }
const sender = (actor: Ctx['actor']): string => ('id' in actor ? actor.id : actor.kind)
const limits = (_: unknown, actor: Ctx['actor']): readonly { limit: typeof flood; who: string }[] => [
  { limit: flood, who: sender(actor) },
]

export const messageOwner = 'case-message'

async function keepFiles(ctx: Ctx, message: string, files: readonly CleanFile[]): Promise<void> {
  for (const file of files)
    await keepFile(ctx.tx, ctx.crypto, ctx.now, { owner: { kind: messageOwner, id: message }, file })
}

/** What every reading and writing of a thread leaves behind. */
function trace(ctx: Ctx, thread: queries.ThreadRow): void {
  ctx.about({
    county: thread.county,
    family: thread.family_id,
    by: thread.by,
    case: thread.case_id,
    thread: thread.id,
    ...(thread.whose === null ? {} : { member: thread.whose }),
  })
}

async function begin(ctx: Ctx, id: string): Promise<queries.ThreadRow> {
  const thread = await queries.threadById(ctx.tx, id)
  if (thread === undefined) throw notFound()
  trace(ctx, thread)
  return thread
}

async function demandWritable(ctx: Ctx, thread: queries.ThreadRow): Promise<void> {
  const sides = (await threadSides(ctx, [thread.id])).get(thread.id) ?? []
  const bar = writingBar({
    caseClosed: thread.closed,
    readers: sides.filter(({ mine, gone }) => !mine && !gone).length,
  })
  if (bar !== null) throw new Refusal('conflict', `case-thread.${bar}`)
}

/**
 * Opens a thread with those who are chosen. The one who asks stands in it; nobody else learns of it before the first message
 * is sent.
 * @source S-20, S-24, ADR-0044
 */
export const openThread = useCase({
  name: 'case-thread.open',
  input: openThreadShape,
  needs: caseAccess.write,
  id: ({ id }) => id,
  proof: 'strong',
  limits,
  run: async (ctx, { id, about, subject, members, workers, text, files }): Promise<SentMessage> => {
    const found = await queries.caseOfTalks(ctx.tx, id)
    if (found === undefined) throw notFound()
    if (found.closed) throw new Refusal('conflict', 'case-thread.case-closed')
    const of = about ?? found.about_id
    // A case about one of the family is spoken of as that one’s; one about all of it as anybody’s.
    if (
      of !== null &&
      (found.about_id === null ? !(await queries.isOfFamily(ctx.tx, id, of)) : of !== found.about_id)
    )
      throw invalid([{ field: 'about', code: 'not-for-this-one' }])
    const seats = await queries.seatsToChoose(ctx.tx, id)
    const self = ctx.actor.kind === 'member' ? ctx.actor.id : null
    const mine = seats.filter((seat) => seat.mine).slice(0, 1)
    const asked = {
      members: [...new Set(self === null ? members : [self, ...members])],
      workers: [...new Set([...(self === null ? mine.map(({ part }) => part) : []), ...workers])],
    }
    const told = await queries.toldAmong(ctx.tx, id, {
      members: asked.members,
      parts: asked.workers,
      about: of,
    })
    const faults = faultsOfSides(asked, {
      seats: seats.map((seat) => ({ part: seat.part, known: seat.known, sameUnit: seat.same_unit })),
      told,
    })
    if (faults.length > 0) throw invalid(faults)
    const thread = newId()
    const message = newId()
    const sentAt = sendingAt(ctx.now)
    await queries.insertThread(ctx.tx, {
      id: thread,
      caseId: id,
      about: of,
      subjectSealed: ctx.crypto.seal(subject),
      members: asked.members,
      parts: asked.workers,
      sideIds: [...asked.members, ...asked.workers].map(() => newId()),
      now: ctx.now,
    })
    await queries.insertMessage(ctx.tx, {
      id: message,
      thread,
      textSealed: ctx.crypto.seal(text),
      now: ctx.now,
      sentAt,
    })
    await keepFiles(ctx, message, files)
    ctx.later('notify-case-message', { message }, { at: sentAt })
    ctx.about({
      county: found.county,
      family: found.family_id,
      by: found.by,
      case: id,
      thread,
      message,
      ...(asked.members[0] === undefined ? {} : { member: asked.members[0] }),
      sides: asked.members.length + asked.workers.length,
      files: files.length,
    })
    return { id: thread, message, sentAt }
  },
})

/** Sent after a moment in which it may still be taken back; until then nobody else reads it. @source ADR-0044 */
export const sendMessage = useCase({
  name: 'case-thread.send',
  input: sendMessageShape,
  needs: threadAccess.write,
  id: ({ id }) => id,
  proof: 'strong',
  limits,
  run: async (ctx, { id, draft, text, files }): Promise<SentMessage> => {
    const thread = await begin(ctx, id)
    await demandWritable(ctx, thread)
    const sentAt = sendingAt(ctx.now)
    const message = draft ?? newId()
    const written = { textSealed: ctx.crypto.seal(text), now: ctx.now, sentAt }
    if (draft === null) await queries.insertMessage(ctx.tx, { id: message, thread: id, ...written })
    else {
      const held = await queries.ownMessage(ctx.tx, draft)
      if (held === undefined || held.thread_id !== id) throw notFound()
      if (held.undone_at === null) throw new Refusal('conflict', 'case-thread.sent-already')
      const kept = await filesOf(ctx.tx, ctx.crypto, [{ kind: messageOwner, id: draft }])
      if (text === '' && kept.length + files.length === 0)
        throw invalid([{ field: 'text', code: 'too-small', limit: 1 }])
      await queries.resendMessage(ctx.tx, draft, written)
    }
    await keepFiles(ctx, message, files)
    ctx.later('notify-case-message', { message }, { at: sentAt })
    ctx.about({ message, files: files.length })
    return { id, message, sentAt }
  },
})

/** Takes one’s own message back before anybody has read it; its words stay as a draft. @source ADR-0044 */
export const undoMessage = useCase({
  name: 'case-message.undo',
  input: z.object({ id: z.uuid() }),
  needs: messageAccess.undo,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id }): Promise<{ readonly thread: string; readonly text: string }> => {
    const held = await queries.ownMessage(ctx.tx, id)
    if (held === undefined) throw notFound()
    await begin(ctx, held.thread_id)
    const state = messageState({ sentAt: held.sent_at, undoneAt: held.undone_at }, ctx.now)
    if (state === 'sent') throw new Refusal('conflict', 'case-thread.sent-already')
    if (state === 'held') await queries.undoMessage(ctx.tx, id, ctx.now)
    ctx.about({ message: id })
    return { thread: held.thread_id, text: ctx.crypto.open(held.words_sealed) }
  },
})

/** What was taken back is thrown away, with its files. */
export const dropDraft = useCase({
  name: 'case-message.drop-draft',
  input: z.object({ id: z.uuid() }),
  needs: messageAccess.undo,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id }): Promise<{ readonly caseId: string; readonly thread: string | null }> => {
    const held = await queries.ownMessage(ctx.tx, id)
    if (held === undefined) throw notFound()
    const thread = await begin(ctx, held.thread_id)
    if (held.undone_at === null) throw new Refusal('conflict', 'case-thread.not-a-draft')
    await queries.dropMessage(ctx.tx, id, held.thread_id)
    ctx.about({ message: id })
    const left = await queries.threadById(ctx.tx, held.thread_id)
    return { caseId: thread.case_id, thread: left === undefined ? null : thread.id }
  },
})

/** Brings others into a thread: they read what was said in it before, too. @source S-24, ADR-0044 */
export const addToThread = useCase({
  name: 'case-thread.add',
  input: addToThreadShape,
  needs: threadAccess.add,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, members, workers }): Promise<void> => {
    const thread = await begin(ctx, id)
    if (thread.closed) throw new Refusal('conflict', 'case-thread.case-closed')
    const rows = await queries.seatsToChoose(ctx.tx, thread.case_id)
    const seats = rows.map((seat) => ({ part: seat.part, known: seat.known, sameUnit: seat.same_unit }))
    const faults = faultsOfAdding(
      { members, workers },
      ctx.actor.kind === 'member' ? 'member' : 'worker',
      seats,
    )
    if (faults.length > 0) throw invalid(faults)
    const sides = (await threadSides(ctx, [id])).get(id) ?? []
    const present = sides.filter(({ gone }) => !gone)
    const all = {
      members: [...new Set([...present.flatMap(({ member }) => member ?? []), ...members])],
      workers: [...new Set([...present.flatMap(({ part }) => part ?? []), ...workers])],
    }
    const told = await queries.toldAmong(ctx.tx, thread.case_id, {
      members: all.members,
      parts: all.workers,
      about: thread.about_id,
    })
    const wrong = faultsOfSides(all, { seats, told })
    if (wrong.length > 0) throw invalid(wrong)
    await queries.insertSides(ctx.tx, id, {
      members,
      parts: workers,
      sideIds: [...members, ...workers].map(() => newId()),
    })
    ctx.about({ added: members.length + workers.length })
  },
})

/** Notes up to which message one has read. */
export const markThreadRead = useCase({
  name: 'case-thread.mark-read',
  trace: 'refusals',
  input: markReadShape,
  needs: threadAccess.read,
  id: ({ id }) => id,
  proof: 'strong',
  run: (ctx, { id, message }): Promise<void> => queries.markRead(ctx.tx, id, message),
})

/** One file of a thread. */
export const readThreadFile = useCase({
  name: 'case-thread.read-file',
  input: z.object({ id: z.uuid(), file: z.uuid() }),
  needs: threadAccess.read,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, file }): Promise<OpenedFile> => {
    await begin(ctx, id)
    ctx.about({ file })
    const opened = await openFile(ctx.tx, ctx.crypto, file)
    if (opened.owner.kind !== messageOwner || !(await queries.isMessageOf(ctx.tx, opened.owner.id, id)))
      throw notFound()
    return opened
  },
})
