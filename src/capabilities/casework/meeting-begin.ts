/** What every use case about a network meeting begins with. */
import { notFound, Refusal } from '#platform/refusal.ts'
import type { Ctx } from '#platform/use-case.ts'
import { type MeetingMove, whyNot } from './domain/meeting.ts'
import * as queries from './queries-meetings.ts'

export const invalid = (field: string, code: string): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields: [{ field, code }] })

export const sealed = (ctx: Ctx, text: string): Uint8Array | null =>
  text === '' ? null : ctx.crypto.seal(text)
export const opened = (ctx: Ctx, bytes: Uint8Array | null): string =>
  bytes === null ? '' : ctx.crypto.open(bytes)

export const workerOf = (ctx: Pick<Ctx, 'actor'>): string => {
  if (ctx.actor.kind !== 'person') throw notFound()
  return ctx.actor.id
}

/** The case of meetings, with the trace that says by which relation it was read. */
export async function beginCase(ctx: Ctx, id: string): Promise<queries.CaseOfMeetings> {
  const found = await queries.caseOfMeetings(ctx.tx, id)
  if (found === undefined) throw notFound()
  ctx.about({
    county: found.county,
    family: found.family_id,
    by: found.by,
    case: id,
    ...(found.about_id === null ? {} : { member: found.about_id }),
  })
  return found
}

export async function readBegin(ctx: Ctx, id: string): Promise<queries.MeetingRow> {
  const meeting = await queries.meetingById(ctx.tx, id)
  if (meeting === undefined) throw notFound()
  ctx.about({
    county: meeting.county,
    family: meeting.family_id,
    by: meeting.by,
    case: meeting.case_id,
    meeting: id,
    ...(meeting.whose === null ? {} : { member: meeting.whose }),
  })
  return meeting
}

/**
 * Whoever writes where others read is there for them. A worker whose being with the family is not told to all at the table
 * shows it first, or lets somebody else write.
 * @source S-09, ADR-0040, ADR-0044
 */
export async function demandKnown(ctx: Ctx, ofCase: string, members: readonly string[]): Promise<void> {
  if (ctx.actor.kind === 'person' && !(await queries.isKnownAtTable(ctx.tx, ofCase, members)))
    throw new Refusal('conflict', 'meeting.hidden-part')
}

const writing: readonly MeetingMove[] = ['change', 'propose', 'minute', 'agree']

/** A meeting that is about to change: held until the end, and asked whether this can be done with it now. */
export async function begin(
  ctx: Ctx,
  id: string,
  move: MeetingMove,
  version?: number,
): Promise<queries.MeetingRow> {
  await queries.lockMeeting(ctx.tx, id)
  const meeting = await readBegin(ctx, id)
  if (meeting.closed) throw new Refusal('conflict', 'meeting.case-closed')
  const why = whyNot(move, { state: meeting.state, startsAt: meeting.starts_at }, ctx.now)
  if (why !== null) throw new Refusal('conflict', why)
  if (version !== undefined && version !== meeting.version)
    throw new Refusal('conflict', 'meeting.changed-meanwhile')
  if (writing.includes(move)) await demandKnown(ctx, meeting.case_id, await queries.membersAsked(ctx.tx, id))
  return meeting
}
