/** Threads as those who stand in them read them. */
import { z } from 'zod'
import { filesOf, type KeptFile } from '#platform/attachments.ts'
import { notFound } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { caseAccess } from './access.ts'
import { threadAccess } from './access-talks.ts'
import { messageState, writingBar } from './domain/talk.ts'
import * as queries from './queries-talks.ts'
import {
  type MessageView,
  readThreadShape,
  type TalkChoices,
  type ThreadItem,
  type ThreadSide,
  type ThreadView,
} from './talk-shapes.ts'

const pageSize = 30

const sideOf = (row: queries.SideRow): ThreadSide => ({
  id: row.id,
  member: row.member_id,
  part: row.part,
  person: row.person,
  name: row.name,
  title: row.title ?? {},
  unit: row.unit,
  mine: row.mine,
  gone: row.gone,
  awayUntil: row.away_until,
  deputy: row.deputy,
  readUntil: row.read_until,
})

/** Who stands in these threads, by thread. */
export async function threadSides(
  ctx: Ctx,
  threads: readonly string[],
): Promise<ReadonlyMap<string, readonly ThreadSide[]>> {
  if (threads.length === 0) return new Map()
  const rows = await queries.sidesOf(ctx.tx, threads)
  return new Map([...Map.groupBy(rows, (row) => row.thread_id)].map(([id, sides]) => [id, sides.map(sideOf)]))
}

const itemOf = (ctx: Ctx, row: queries.ThreadRow, sides: readonly ThreadSide[]): ThreadItem => ({
  id: row.id,
  caseId: row.case_id,
  family: row.family_id,
  about: row.about_id,
  subject: ctx.crypto.open(row.subject_sealed),
  openedAt: row.opened_at,
  lastAt: row.last_at,
  unread: row.unread,
  hasDraft: row.has_draft,
  sides,
})

async function itemsOf(ctx: Ctx, rows: readonly queries.ThreadRow[]): Promise<readonly ThreadItem[]> {
  const sides = await threadSides(
    ctx,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => itemOf(ctx, row, sides.get(row.id) ?? []))
}

const messageOf = (
  ctx: Ctx,
  row: queries.MessageRow,
  files: ReadonlyMap<string, readonly KeptFile[]>,
): MessageView => ({
  id: row.id,
  text: ctx.crypto.open(row.words_sealed),
  files: files.get(row.id) ?? [],
  state: messageState({ sentAt: row.sent_at, undoneAt: row.undone_at }, ctx.now),
  at: row.sent_at,
  mine: row.mine,
  member: row.by_member,
  name: row.name,
})

/** The asker’s own threads of one case, those with the newest message first. */
export const threadsOfCase = useCase({
  name: 'case-thread.list',
  input: z.object({ id: z.uuid() }),
  needs: caseAccess.write,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id }): Promise<readonly ThreadItem[]> => {
    const found = await queries.caseOfTalks(ctx.tx, id)
    if (found === undefined) throw notFound()
    const rows = await queries.threadsOfCase(ctx.tx, id)
    ctx.about({ county: found.county, family: found.family_id, by: found.by, case: id, threads: rows.length })
    return itemsOf(ctx, rows)
  },
})

/** Every thread in which the asker stands; those with something unread alone, if so asked. */
async function threadsOfMine(ctx: Ctx, unread: boolean): Promise<readonly ThreadItem[]> {
  const rows = (await queries.threadsOfMine(ctx.tx)).filter((row) => !unread || row.unread > 0)
  const families = new Set(rows.map(({ family_id }) => family_id))
  const [only] = rows
  ctx.about(
    families.size === 1 && only !== undefined
      ? { county: only.county, family: only.family_id, by: only.by, threads: rows.length }
      : { families: families.size, threads: rows.length },
  )
  return itemsOf(ctx, rows)
}

const onlyUnread = z.object({ unread: z.boolean().default(false) })

/** One's own threads in every case that one is told of. */
export const ownThreads = useCase({
  name: 'case-thread.list-own',
  input: onlyUnread,
  needs: { memberBecause: 'shows only threads in which one stands oneself' },
  proof: 'strong',
  run: (ctx, { unread }) => threadsOfMine(ctx, unread),
})

/** A worker's own threads in every case. */
export const myThreads = useCase({
  name: 'case-thread.list-mine',
  input: onlyUnread,
  needs: { signedInBecause: 'shows only threads in which one stands oneself' },
  proof: 'strong',
  run: (ctx, { unread }) => threadsOfMine(ctx, unread),
})

/** A thread with what was said in it, a page at a time. */
export const readThread = useCase({
  name: 'case-thread.read',
  input: readThreadShape,
  needs: threadAccess.read,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, before }): Promise<ThreadView> => {
    const thread = await queries.threadById(ctx.tx, id)
    if (thread === undefined) throw notFound()
    ctx.about({
      county: thread.county,
      family: thread.family_id,
      by: thread.by,
      case: thread.case_id,
      thread: id,
      ...(thread.whose === null ? {} : { member: thread.whose }),
    })
    const sides = (await threadSides(ctx, [id])).get(id) ?? []
    const found = await queries.messagesOf(ctx.tx, id, { before, size: pageSize + 1 })
    const draft = await queries.draftOf(ctx.tx, id)
    const shown = found.slice(0, pageSize)
    const kept = await filesOf(
      ctx.tx,
      ctx.crypto,
      [...shown, ...(draft === undefined ? [] : [draft])].map((message) => ({
        kind: 'case-message',
        id: message.id,
      })),
    )
    const files = new Map(
      [...Map.groupBy(kept, ({ owner }) => owner.id)].map(([message, each]) => [
        message,
        each.map(({ id: file, name, type, size }) => ({ id: file, name, type, size })),
      ]),
    )
    const bar = writingBar({
      caseClosed: thread.closed,
      readers: sides.filter(({ mine, gone }) => !mine && !gone).length,
    })
    return {
      ...itemOf(ctx, thread, sides),
      messages: shown.map((row) => messageOf(ctx, row, files)).toReversed(),
      earlier: found.length > pageSize ? (shown.at(-1)?.id ?? null) : null,
      draft: draft === undefined ? null : messageOf(ctx, draft, files),
      bar,
      can: { add: !thread.closed },
    }
  },
})

/** Whom one may choose for a thread of a case: of the family those who are told of it, and those who work on it. */
export const talkChoices = useCase({
  name: 'case-thread.choices',
  input: z.object({ id: z.uuid() }),
  needs: caseAccess.write,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id }): Promise<TalkChoices> => {
    const found = await queries.caseOfTalks(ctx.tx, id)
    if (found === undefined) throw notFound()
    ctx.about({ county: found.county, family: found.family_id, by: found.by, case: id })
    const self = ctx.actor.kind === 'member' ? ctx.actor.id : null
    const told = await queries.toldAmong(ctx.tx, id, { members: null, parts: [], about: found.about_id })
    const seats = await queries.seatsToChoose(ctx.tx, id)
    return {
      caseId: id,
      family: found.family_id,
      about: found.about_id,
      isOpen: !found.closed,
      members: told.map((member) => ({ id: member, mine: member === self })),
      workers: seats.map((seat) => ({
        part: seat.part,
        person: seat.person,
        name: seat.name,
        title: seat.title,
        unit: seat.unit,
        mine: seat.mine,
        sameUnit: seat.same_unit,
        answers: seat.answers,
        awayUntil: seat.away_until,
        deputy: seat.deputy,
      })),
    }
  },
})
