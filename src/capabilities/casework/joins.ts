/** Joins: who receives, by when, and whether they have said so. @source R12, ADR-0043 */
import { compareDates, instantInHelsinki, type PlainDate } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { caseAccess } from './access.ts'
import { joinAccess } from './access-joins.ts'
import { beginWriting, invalid, opened, personOf, sealedOrNull } from './begin-plan.ts'
import { today } from './days.ts'
import { afterJoinMove, dayOfJoin, type JoinMove, type JoinState, nextReminder } from './domain/joins.ts'
import * as shapes from './join-shapes.ts'
import * as queries from './queries-joins.ts'
import type { PlanCase } from './queries-plan.ts'

/** A day on which whoever answers for the case hears of it, unless somebody has said by then that they have it. */
export function remindOfJoin(ctx: Pick<Ctx, 'later' | 'now'>, join: string, dueOn: PlainDate): void {
  const day = nextReminder(dueOn, today(ctx))
  ctx.later('remind-of-join', { join, day }, { at: instantInHelsinki(day, '08:00'), key: `${join} ${day}` })
}

async function dayFor(
  ctx: Ctx,
  plan: PlanCase,
  about: string | null,
  { kind, dueOn }: { readonly kind: shapes.JoinView['kind']; readonly dueOn: PlainDate | null },
): Promise<PlainDate> {
  if (kind !== 'service-change') {
    if (about === null) throw invalid('about', 'needed-for-an-age')
    const bornOn = await queries.bornOn(ctx.tx, plan.family, about)
    if (bornOn !== null && bornOn !== undefined) {
      const day = dayOfJoin(kind, bornOn)
      if (compareDates(day, today(ctx)) < 0) throw invalid('kind', 'age-passed')
      return day
    }
  }
  if (dueOn === null) throw invalid('dueOn', 'day-needed')
  if (compareDates(dueOn, today(ctx)) < 0) throw invalid('dueOn', 'day-passed')
  return dueOn
}

/** A place where the family moves on from one service to another. @source R12 */
export const addJoin = useCase({
  name: 'join.add',
  input: shapes.addJoinShape,
  needs: caseAccess.keep,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, input): Promise<{ readonly id: string }> => {
    const plan = await beginWriting(ctx, input.id)
    const about = input.about === undefined ? plan.about : input.about
    if (about !== null && plan.about !== null && about !== plan.about)
      throw invalid('about', 'not-of-the-case')
    if (about !== null && (await queries.bornOn(ctx.tx, plan.family, about)) === undefined)
      throw invalid('about', 'not-of-the-family')
    const dueOn = await dayFor(ctx, plan, about, input)
    const id = newId()
    const isNew = await queries.insertJoin(ctx.tx, {
      id,
      ofCase: plan.id,
      about,
      kind: input.kind,
      dueOn,
      wordsSealed: sealedOrNull(ctx, input.words),
      madeBy: personOf(ctx),
      now: ctx.now,
    })
    if (!isNew) throw new Refusal('conflict', 'join.there-already')
    remindOfJoin(ctx, id, dueOn)
    ctx.about({ join: id, kind: input.kind, ...(about === null ? {} : { member: about }) })
    return { id }
  },
})

type Begun = queries.JoinRow & { readonly plan: PlanCase; readonly next: JoinState }

const standing = (ctx: Ctx, join: queries.JoinRow): shapes.StandingJoin => ({
  version: join.version,
  dueOn: join.due_on,
  words: opened(ctx, join.words_sealed),
  state: join.state,
})

/** A join whose keeping has been demanded; a version that is not the newest shows what stands. @source F-17 */
async function beginJoin(ctx: Ctx, id: string, move: JoinMove, version?: number): Promise<Begun> {
  const join = await queries.lockJoin(ctx.tx, id)
  if (join === undefined) throw notFound()
  const plan = await beginWriting(ctx, join.case_id)
  ctx.about({ join: id, kind: join.kind, ...(join.about_id === null ? {} : { member: join.about_id }) })
  if (version !== undefined && join.version !== version)
    throw new Refusal('conflict', 'join.changed-meanwhile', { theirs: standing(ctx, join) })
  const next = afterJoinMove(join.state, move)
  if (next === null) throw new Refusal('conflict', 'join.answered-already')
  return { ...join, plan, next }
}

export const changeJoin = useCase({
  name: 'join.change',
  input: shapes.changeJoinShape,
  needs: joinAccess.keep,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id, version, dueOn, words }): Promise<void> => {
    const join = await beginJoin(ctx, id, 'change', version)
    if (dueOn !== join.due_on && compareDates(dueOn, today(ctx)) < 0) throw invalid('dueOn', 'day-passed')
    await queries.updateJoin(ctx.tx, id, { dueOn, wordsSealed: sealedOrNull(ctx, words) })
    if (dueOn !== join.due_on) remindOfJoin(ctx, id, dueOn)
  },
})

/**
 * Names who receives. Within the same register it is handed on freely; to another only where that unit stands beside the family
 * already, or a consent or a ground is on file; somebody outside the product is named in words and asked by phone.
 * @source R12, Act 703/2023, ADR-0043
 */
export const offerJoin = useCase({
  name: 'join.offer',
  input: shapes.offerJoinShape,
  needs: joinAccess.keep,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, input): Promise<void> => {
    const join = await beginJoin(ctx, input.id, 'offer', input.version)
    const { receiverUnit, receiverPerson, receiver } = input
    const isInside = receiverUnit !== null || receiverPerson !== null
    if (isInside === (receiver !== '')) throw invalid('receiver', 'one-receiver')
    const words = input.words === undefined ? join.words_sealed : sealedOrNull(ctx, input.words)
    if (isInside) {
      const unit = await queries.receivingUnit(ctx.tx, join.plan.county, {
        unit: receiverUnit,
        person: receiverPerson,
      })
      if (unit === undefined) throw invalid('receiver', 'unknown-receiver')
      const basis = await queries.mayReceive(ctx.tx, join.plan.family, join.about_id, unit)
      if (basis === undefined) throw new Refusal('conflict', 'join.consent-needed')
      await queries.offer(
        ctx.tx,
        join.id,
        { unit: unit.id, person: receiverPerson, sealed: null },
        { wordsSealed: words, now: ctx.now, basis },
      )
      ctx.about({ unit: unit.id })
      ctx.later('notify-join-offered', { join: join.id })
      return
    }
    await queries.offer(
      ctx.tx,
      join.id,
      { unit: null, person: null, sealed: ctx.crypto.seal(receiver) },
      { wordsSealed: words, now: ctx.now, basis: { consent: null, ground: null } },
    )
  },
})

/** The receiver answers; of the family it sees the join alone. */
async function answerAsReceiver(
  ctx: Ctx,
  id: string,
  move: 'acknowledge' | 'decline',
  words: string,
): Promise<void> {
  const join = await queries.lockJoin(ctx.tx, id)
  const matter = join === undefined ? undefined : await queries.caseEntered(ctx.tx, join.case_id)
  if (join === undefined || matter === undefined) throw notFound()
  const whose = join.about_id ?? matter.about
  ctx.about({
    county: matter.county,
    family: matter.family,
    by: 'receiver',
    case: join.case_id,
    join: id,
    ...(whose === null ? {} : { member: whose }),
  })
  const next = afterJoinMove(join.state, move)
  if (next === null) throw new Refusal('conflict', 'join.answered-already')
  await queries.answer(ctx.tx, id, { state: next, wordsSealed: sealedOrNull(ctx, words), now: ctx.now })
  ctx.later('notify-join-answered', { join: id })
}

/** "We have it." From here on it is the receiver's to go on. @source R12 */
export const acknowledgeJoin = useCase({
  name: 'join.acknowledge',
  input: shapes.acknowledgeJoinShape,
  needs: joinAccess.answer,
  proof: 'strong',
  id: ({ id }) => id,
  run: (ctx, { id, words }): Promise<void> => answerAsReceiver(ctx, id, 'acknowledge', words),
})

/** No, with the reason: it is open again with the one who offered it. */
export const declineJoin = useCase({
  name: 'join.decline',
  input: shapes.declineJoinShape,
  needs: joinAccess.answer,
  proof: 'strong',
  id: ({ id }) => id,
  run: (ctx, { id, words }): Promise<void> => answerAsReceiver(ctx, id, 'decline', words),
})

/** What the receiver said by phone, written down by one of the team. */
export const noteJoinAnswer = useCase({
  name: 'join.note-answer',
  input: shapes.noteAnswerShape,
  needs: joinAccess.keep,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id, acknowledges, words }): Promise<void> => {
    const join = await beginJoin(ctx, id, acknowledges ? 'acknowledge' : 'decline')
    await queries.answer(ctx.tx, id, { state: join.next, wordsSealed: ctx.crypto.seal(words), now: ctx.now })
    ctx.about({ state: join.next })
  },
})

export const dropJoin = useCase({
  name: 'join.drop',
  input: shapes.dropJoinShape,
  needs: joinAccess.keep,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<void> => {
    await beginJoin(ctx, id, 'drop')
    await queries.drop(ctx.tx, id)
  },
})

const perPage = 20

/** What is offered to one, or to one's unit: the words written for the receiver, and nothing else of the family. */
export const receivedJoins = useCase({
  name: 'join.list',
  input: shapes.receivedJoinsShape,
  needs: { signedInBecause: 'shows only what is offered to one or to one’s unit' },
  proof: 'strong',
  run: async (ctx, { page, state }): Promise<shapes.ReceivedJoins> => {
    const rows = await queries.received(ctx.tx, { state, limit: perPage + 1, offset: (page - 1) * perPage })
    const shown = rows.slice(0, perPage)
    ctx.about({ joins: shown.length, families: new Set(shown.map((row) => row.case_id)).size })
    return {
      items: shown.map((row) => ({
        id: row.id,
        kind: row.kind,
        dueOn: row.due_on,
        words: opened(ctx, row.words_sealed),
        from: { name: row.from_name, unit: row.from_unit },
        unit: row.unit,
        toMe: row.to_me,
        offeredAt: row.offered_at,
        acknowledgedAt: row.answered_at,
        late: row.late,
      })),
      page,
      more: rows.length > perPage,
    }
  },
})
