/** Calling people together: a network meeting is called, changed, called off, and answered. */
import type { z } from 'zod'
import { consentsOf } from '#capabilities/families/index.ts'
import { days, later } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { caseAccess } from './access.ts'
import { meetingAccess } from './access-meetings.ts'
import { faultsOfMeeting, sectorOf } from './domain/meeting.ts'
import {
  begin,
  beginCase,
  demandKnown,
  invalid,
  opened,
  readBegin,
  sealed,
  workerOf,
} from './meeting-begin.ts'
import {
  answerShape,
  callMeetingShape,
  cancelMeetingShape,
  changeMeetingShape,
  inviteShape,
  noteAnswerShape,
  uninviteShape,
} from './meeting-shapes.ts'
import * as queries from './queries-meetings.ts'

type Asked = Omit<z.output<typeof inviteShape>, 'id'>
type Of = { readonly meeting: string; readonly case: string; readonly family: string }

const tell = (ctx: Ctx, participant: string, what: 'invited' | 'changed' | 'cancelled'): void =>
  ctx.later('meeting-told', { participant, what })

/** A day before, whoever has not said no is reminded; a meeting that was called anew has a reminder of its own. */
function remindOf(ctx: Ctx, meeting: string, startsAt: Date, sequence: number): void {
  const at = later(startsAt, -days(1))
  if (at > ctx.now) ctx.later('meeting-reminder', { meeting, sequence: String(sequence) }, { at })
}

/** Those who may be asked, or the field that is wrong. Two who are kept apart are not put at one table. @source R105, R111 */
async function chosen(
  ctx: Ctx,
  of: Of,
  asked: Asked,
  already: readonly string[],
): Promise<readonly queries.NewParticipant[]> {
  const nobody = {
    involvement: null,
    member: null,
    outside: null,
    email: null,
    language: null,
    consent: null,
    answer: null,
  }
  const colleagues = await queries.colleaguesOf(ctx.tx, of.case)
  const team = [...new Set(asked.team)].map((id) => {
    const found = colleagues.find(({ involvement }) => involvement === id)
    if (found === undefined) throw invalid('team', 'meeting-not-of-the-team')
    return {
      ...nobody,
      id: newId(),
      involvement: id,
      sector: sectorOf(found.register, found.sector),
      ground: 'team' as const,
      answer: found.me ? ('comes' as const) : null,
    }
  })
  const members = [...new Set(asked.members)]
  const belonging = await queries.belongToFamily(ctx.tx, of.family, members)
  if (belonging.length < members.length) throw invalid('members', 'meeting-not-of-the-family')
  if (await queries.keptApart(ctx.tx, [...new Set([...members, ...already])]))
    throw invalid('members', 'meeting-kept-apart')
  const named = asked.outside.some(({ consent }) => consent !== null)
  const agreed = named ? (await consentsOf.within(ctx, { id: of.family })).consents : []
  const outside = asked.outside.map(({ name, email, language, sector, consent }) => {
    if (consent !== null && !agreed.some(({ id, state }) => id === consent && state === 'in-force'))
      throw invalid('outside', 'meeting-no-consent')
    return {
      ...nobody,
      id: newId(),
      outside: ctx.crypto.seal(name),
      email: sealed(ctx, email),
      language,
      sector,
      ground: consent === null ? ('family-invites' as const) : ('consent' as const),
      consent,
    }
  })
  return [
    ...team,
    ...members.map((id) => ({
      ...nobody,
      id: newId(),
      member: id,
      sector: 'family' as const,
      ground: 'family' as const,
    })),
    ...outside,
  ]
}

async function ask(ctx: Ctx, meeting: string, people: readonly queries.NewParticipant[]): Promise<number> {
  let count = 0
  for (const each of people) {
    if (!(await queries.insertParticipant(ctx.tx, meeting, each, ctx.now))) continue
    count += 1
    if (each.answer === null) tell(ctx, each.id, 'invited')
  }
  return count
}

/**
 * Calls a network meeting: why, when, where, with whom and on what ground, and whether the family is there when its matter is
 * handled; where it is not, how that was solved.
 * @source R105, R108, ADR-0044
 */
export const callMeeting = useCase({
  name: 'meeting.call',
  input: callMeetingShape,
  needs: caseAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, asked): Promise<{ readonly id: string }> => {
    const of = await beginCase(ctx, asked.id)
    const by = workerOf(ctx)
    if (of.closed) throw new Refusal('conflict', 'meeting.case-closed')
    if (of.unit_id === null) throw notFound()
    await demandKnown(ctx, asked.id, asked.members)
    const fields = faultsOfMeeting({ ...asked, now: ctx.now, members: asked.members.length })
    if (fields.length > 0) throw new Refusal('invalid', 'invalid-input', { fields })
    const id = newId()
    const people = await chosen(ctx, { meeting: id, case: asked.id, family: of.family_id }, asked, [])
    await queries.insertMeeting(ctx.tx, {
      id,
      case: asked.id,
      purpose: ctx.crypto.seal(asked.purpose),
      startsAt: asked.startsAt,
      endsAt: asked.endsAt,
      place: sealed(ctx, asked.place),
      link: sealed(ctx, asked.link),
      familyPresent: asked.familyPresent,
      solved: sealed(ctx, asked.solved),
      by,
      unit: of.unit_id,
      now: ctx.now,
    })
    const count = await ask(ctx, id, people)
    for (const words of asked.agenda) {
      const point = {
        id: newId(),
        meeting: id,
        words: ctx.crypto.seal(words),
        person: by,
        member: null,
        now: ctx.now,
      }
      await queries.insertPoint(ctx.tx, point)
    }
    remindOf(ctx, id, asked.startsAt, 0)
    // That there is a meeting is told to nobody who is not asked to it.
    await readBegin(ctx, id)
    ctx.about({ asked: count })
    return { id }
  },
})

/** Another time, place or purpose. Where time or place change it is called anew: everybody is told, and asked again. */
export const changeMeeting = useCase({
  name: 'meeting.change',
  input: changeMeetingShape,
  needs: meetingAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, asked) => {
    const meeting = await begin(ctx, asked.id, 'change', asked.version)
    const hidden = meeting.place_hidden
    // Whoever is not shown the place does not wipe it out by sending the form back.
    const place = hidden ? opened(ctx, meeting.place_sealed) : asked.place
    const members = (await queries.membersAsked(ctx.tx, asked.id)).length
    const fields = faultsOfMeeting({ ...asked, place, now: ctx.now, members })
    if (fields.length > 0) throw new Refusal('invalid', 'invalid-input', { fields })
    const anew =
      asked.startsAt.getTime() !== meeting.starts_at.getTime() ||
      asked.endsAt.getTime() !== meeting.ends_at.getTime() ||
      place !== opened(ctx, meeting.place_sealed) ||
      asked.link !== opened(ctx, meeting.link_sealed)
    await queries.updateMeeting(ctx.tx, asked.id, {
      purpose: ctx.crypto.seal(asked.purpose),
      startsAt: asked.startsAt,
      endsAt: asked.endsAt,
      place: hidden ? meeting.place_sealed : sealed(ctx, place),
      link: sealed(ctx, asked.link),
      familyPresent: asked.familyPresent,
      solved: sealed(ctx, asked.solved),
      anew,
      now: ctx.now,
    })
    if (anew) {
      await tellAll(ctx, asked.id, 'changed')
      remindOf(ctx, asked.id, asked.startsAt, meeting.sequence + 1)
    }
    ctx.about({ anew })
  },
})

async function tellAll(ctx: Ctx, meeting: string, what: 'changed' | 'cancelled'): Promise<void> {
  for (const { id, mine } of await queries.participantsOf(ctx.tx, meeting)) if (!mine) tell(ctx, id, what)
}

/** It is not held: everybody who was asked is told. */
export const cancelMeeting = useCase({
  name: 'meeting.cancel',
  input: cancelMeetingShape,
  needs: meetingAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, version }) => {
    await begin(ctx, id, 'cancel', version)
    await queries.moveMeeting(ctx.tx, id, 'cancelled', ctx.now)
    await tellAll(ctx, id, 'cancelled')
  },
})

/** More people to the table. */
export const inviteToMeeting = useCase({
  name: 'meeting.invite',
  input: inviteShape,
  needs: meetingAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, ...asked }): Promise<{ readonly asked: number }> => {
    const meeting = await begin(ctx, id, 'invite')
    const already = await queries.membersAsked(ctx.tx, id)
    const of = { meeting: id, case: meeting.case_id, family: meeting.family_id }
    const people = await chosen(ctx, of, asked, already)
    if (people.length === 0) throw invalid('team', 'meeting-nobody')
    const count = await ask(ctx, id, people)
    ctx.about({ asked: count })
    return { asked: count }
  },
})

/** Somebody who is not asked any more: told so, and the link of somebody outside opens nothing from now on. */
export const uninviteFromMeeting = useCase({
  name: 'meeting.uninvite',
  input: uninviteShape,
  needs: meetingAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, participant }) => {
    const meeting = await begin(ctx, id, 'invite')
    const people = await queries.participantsOf(ctx.tx, id)
    const found = people.find((each) => each.id === participant)
    if (found === undefined) throw notFound()
    const isLastOfFamily =
      found.member_id !== null && people.filter(({ member_id: one }) => one !== null).length === 1
    if (isLastOfFamily && meeting.family_present !== 'no')
      throw new Refusal('conflict', 'meeting.last-of-family')
    await queries.removeParticipant(ctx.tx, participant, ctx.now)
    tell(ctx, participant, 'cancelled')
    ctx.about({ participant })
  },
})

async function giveAnswer(
  ctx: Ctx,
  id: string,
  participant: queries.ParticipantRow | undefined,
  given: z.output<typeof answerShape>['answer'],
): Promise<void> {
  if (participant === undefined) throw notFound()
  await queries.answer(ctx.tx, participant.id, given, ctx.now)
  if (given === 'cannot') ctx.later('meeting-not-coming', { meeting: id, participant: participant.id })
  ctx.about({ participant: participant.id, answer: given })
}

/** Comes, comes remotely, cannot: one's own answer. */
export const answerMeeting = useCase({
  name: 'meeting.answer',
  input: answerShape,
  needs: meetingAccess.takePart,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, answer }) => {
    await begin(ctx, id, 'answer')
    const people = await queries.participantsOf(ctx.tx, id)
    await giveAnswer(
      ctx,
      id,
      people.find(({ mine }) => mine),
      answer,
    )
  },
})

/** An answer that somebody gave by phone or at the door. */
export const noteMeetingAnswer = useCase({
  name: 'meeting.note-answer',
  input: noteAnswerShape,
  needs: meetingAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, participant, answer }) => {
    await begin(ctx, id, 'answer')
    const people = await queries.participantsOf(ctx.tx, id)
    await giveAnswer(
      ctx,
      id,
      people.find((each) => each.id === participant),
      answer,
    )
  },
})
