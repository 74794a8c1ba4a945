/** Forums: where organisations lead and work together; who sits in them, how often they meet, what they wait for. */
import { z } from 'zod'
import { addDays, helsinkiDate, instantInHelsinki, helsinkiTime, addMinutes } from '#platform/dates.ts'
import { idFrom } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { forumAccess } from './access-forums.ts'
import { decisionLine } from './decision-views.ts'
import { isSilent } from './domain/forum-rules.ts'
import { byWhom, changedMeanwhile, countyOf, found, idOf, named, somebody, wrong } from './forum-begin.ts'
import { matterView, meetingLine, taskView } from './forum-views.ts'
import {
  addForumShape,
  changeForumShape,
  endForumShape,
  type forumShape,
  listForumsShape,
} from './forum-shapes.ts'
import type {
  ForumChoices,
  ForumLine,
  ForumTemplate,
  ForumView,
  OfficeTermView,
  SeatTermView,
  SeatView,
} from './forum-types.ts'
import * as decisionQueries from './queries-decisions.ts'
import * as meetingQueries from './queries-forum-meetings.ts'
import * as queries from './queries-forums.ts'
import { insertSeats } from './queries-seats.ts'
import * as taskQueries from './queries-forum-tasks.ts'

export function forumLine(row: queries.ForumRow, now: Date): ForumLine {
  const today = helsinkiDate(now)
  const endedOn = row.ended_on
  return {
    id: row.id,
    county: row.county,
    name: row.name,
    level: row.level,
    area: named(row.area_id, row.area),
    centre: named(row.centre_id, row.centre),
    cadenceWeeks: row.cadence_weeks,
    chair: somebody(row.chair_id, row.chair, row.chair_title),
    seats: row.seats,
    emptySeats: row.empty_seats,
    lastHeld: row.last_held,
    next: row.next_id === null || row.next_at === null ? null : { id: row.next_id, startsAt: row.next_at },
    isSilent: isSilent({
      cadenceWeeks: row.cadence_weeks,
      lastHeld: row.last_held === null ? null : helsinkiDate(row.last_held),
      since: helsinkiDate(row.created_at),
      hasNext: row.next_id !== null,
      hasEnded: endedOn !== null && endedOn < today,
      today,
    }),
    isMine: row.is_mine,
    endedOn,
  }
}

/** The forums of the county: one's own first, then by their level. @source R134–R136, R141 */
export const listForums = useCase({
  name: 'forum.list',
  trace: 'refusals',
  input: listForumsShape,
  needs: {
    signedInBecause: 'everybody of the network sees its forums: the list holds what the policy lets through',
  },
  run: async (ctx, asked): Promise<readonly ForumLine[]> => {
    const rows = await queries.forumsSeen(ctx.tx, { ...asked, county: countyOf(ctx, asked.county) })
    return rows.map((row) => forumLine(row, ctx.now))
  },
})

function termView(row: queries.TermRow | undefined, withMail: boolean): SeatTermView | null {
  if (row === undefined) return null
  return {
    id: row.id,
    version: row.version,
    holder: { person: row.person_id, name: row.name, title: row.title },
    deputy: somebody(row.deputy_person_id, row.deputy_name, row.deputy_title),
    email: withMail ? row.email : null,
    deputyEmail: withMail ? row.deputy_email : null,
    firstDay: row.first_day,
    lastDay: row.last_day,
  }
}

function seatViews(
  seats: readonly queries.SeatRow[],
  terms: readonly queries.TermRow[],
  withMail: boolean,
): readonly SeatView[] {
  const of = new Map(terms.map((term) => [`${term.seat_id} ${term.standing}`, term]))
  return seats.map((seat) => {
    const now = of.get(`${seat.id} now`)
    return {
      id: seat.id,
      version: seat.version,
      position: seat.position,
      kind: seat.kind,
      sector: seat.sector,
      organisation: named(seat.organisation_id, seat.organisation),
      title: seat.title,
      chosenBy: named(seat.chosen_by, seat.chosen_by_name),
      term: termView(now, withMail),
      before: now === undefined ? termView(of.get(`${seat.id} before`), withMail) : null,
      ahead: termView(of.get(`${seat.id} ahead`), withMail),
      isMine: now?.is_mine === true,
    }
  })
}

const officeView = (row: queries.OfficeRow): OfficeTermView => ({
  id: row.id,
  version: row.version,
  office: row.office,
  holder: { person: row.person_id, name: row.name, title: row.title },
  firstDay: row.first_day,
  lastDay: row.last_day,
  inForce: row.in_force,
})

const shownAtOnce = 12

/** One forum: who sits in it, empty seats too, when it meets, what waits in it and what it has decided. @source R139 */
export const readForum = useCase({
  name: 'forum.read',
  trace: 'refusals',
  input: z.object({ id: z.uuid() }),
  needs: forumAccess.read,
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<ForumView> => {
    const { tx, now } = ctx
    const row = found(await queries.forumById(tx, id))
    const [seats, terms, offices] = [
      await queries.seatsOf(tx, id),
      await queries.termsOf(tx, id),
      await queries.officesOf(tx, id),
    ]
    const ahead = await meetingQueries.meetingsOf(tx, id, 'ahead', 24)
    const past = await meetingQueries.meetingsOf(tx, id, 'past', shownAtOnce)
    const waiting = await meetingQueries.waitingMatters(tx, id)
    const decisions = await decisionQueries.latestOf(tx, id, shownAtOnce)
    const tasks = await taskQueries.openOf(tx, id)
    return {
      ...forumLine(row, now),
      version: row.version,
      purpose: row.purpose,
      agendaWords: row.agenda_words,
      coordinatorWords: row.coordinator_words,
      tellingWords: row.telling_words,
      customerPresent: row.customer_present,
      customerWords: row.customer_words,
      template: row.template,
      seatList: seatViews(seats, terms, row.may_keep),
      offices: offices.map(officeView),
      ahead: ahead.map(meetingLine),
      past: past.map(meetingLine),
      waiting: waiting.map((each) => matterView(each, true)),
      decisions: decisions.map(decisionLine),
      openTasks: tasks.map((each) => taskView(each, now)),
      can: { keep: row.may_keep, propose: row.may_propose, takePart: row.may_take_part },
    }
  },
})

/** What a new forum may begin from: steering and operative groups, the group of a centre, a team, the seven workshops. @source R135, R136, R141, R175 */
export const listForumTemplates = useCase({
  name: 'forum.list-templates',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'templates are the product’s own words' },
  run: async ({ tx }): Promise<readonly ForumTemplate[]> =>
    (await queries.templates(tx)).map(({ agenda_words, cadence_weeks, customer_present, ...row }) => ({
      ...row,
      agendaWords: agenda_words,
      cadenceWeeks: cadence_weeks,
      customerPresent: customer_present,
    })),
})

/** What forms about forums offer: areas, centres, organisations, units, people of the network. */
export const listForumChoices = useCase({
  name: 'forum.list-choices',
  trace: 'refusals',
  input: z.object({ county: z.string().max(8).optional() }),
  needs: { signedInBecause: 'names of the network are for those who work in it' },
  run: async (ctx, asked): Promise<ForumChoices> => {
    const county = countyOf(ctx, asked.county)
    if (ctx.actor.kind === 'person' && ctx.actor.county !== county)
      throw new Refusal('not-allowed', 'forum.list-choices.not-allowed')
    const making = await queries.makingOf(ctx.tx, county)
    return {
      county,
      areas: await queries.areasOf(ctx.tx, county),
      centres: await queries.centresOf(ctx.tx, county),
      organisations: await queries.organisationsOf(ctx.tx, county),
      units: await queries.unitsOf(ctx.tx, county),
      people: await queries.peopleOf(ctx.tx, county),
      forums: await queries.forumNames(ctx.tx, county),
      mayMake: { county: making.inCounty, areas: making.areas },
    }
  },
})

type Plan = z.output<typeof forumShape>

/** A forum of the county is made by those who lead it, one of an area by its lead too; where it stands is told by its centre. */
async function placed(ctx: Ctx, county: string, plan: Plan): Promise<Plan> {
  const place = await queries.placeOf(ctx.tx, county, plan.area, plan.centre)
  if (!place.areaFits) throw wrong('forum.area', 'not-of-this-county')
  if (!place.centreFits) throw wrong('forum.centre', 'not-of-this-area')
  if (plan.level === 'centre' && place.area === null) throw wrong('forum.area', 'required')
  const making = await queries.makingOf(ctx.tx, county)
  if (!making.inCounty && (place.area === null || !making.areas.includes(place.area)))
    throw place.area === null || making.areas.length === 0
      ? new Refusal('not-allowed', 'forum.add.not-allowed')
      : wrong('forum.area', 'not-yours')
  return { ...plan, area: place.area }
}

/** The seats, and with a first day the meetings with their agendas, that a template brings along. */
async function fillFrom(
  ctx: Ctx,
  id: string,
  template: queries.TemplateRow,
  first: Date | null,
): Promise<void> {
  const by = byWhom(ctx)
  const lang = ctx.actor.kind === 'person' ? ctx.actor.language : 'fi'
  await insertSeats(
    ctx.tx,
    id,
    template.seats.map((seat, index) => ({
      ...seat,
      id: idFrom('seat', id, String(index)),
      organisation: null,
      chosenBy: null,
    })),
    by,
  )
  if (first === null) return
  const day = helsinkiDate(first)
  const time = helsinkiTime(first)
  const meetings = template.meetings.map((meeting, index) => {
    const startsAt = instantInHelsinki(addDays(day, meeting.afterWeeks * 7), time)
    return {
      id: idFrom('forum-meeting', id, String(index)),
      title: meeting.title,
      startsAt,
      endsAt: addMinutes(startsAt, meeting.minutes),
      agenda: meeting.agenda.map((matter, place) => ({
        id: idFrom('forum-matter', id, String(index), String(place)),
        title: inLanguage(matter.title, lang),
        kind: matter.kind,
      })),
    }
  })
  await meetingQueries.insertMeetings(ctx.tx, id, meetings, by)
  await meetingQueries.insertMatters(
    ctx.tx,
    id,
    meetings.flatMap(({ id: meeting, agenda }) =>
      agenda.map((matter, index) => ({ ...matter, meeting, position: index + 1 })),
    ),
    by,
  )
}

/** A new forum, empty or from a template. @source R134–R141, R175 */
export const addForum = useCase({
  name: 'forum.add',
  input: addForumShape,
  needs: { signedInBecause: 'whoever leads the county or the area: demanded inside' },
  run: async (ctx, { forum, template, firstMeeting, key }): Promise<{ readonly id: string }> => {
    const county = countyOf(ctx, undefined)
    const plan = await placed(ctx, county, forum)
    const id = idOf('forum', key, ctx)
    if ((await queries.lockForum(ctx.tx, id)) !== undefined) return { id }
    const from = (await queries.templates(ctx.tx)).find((each) => each.key === template)
    if (template !== null && from === undefined) throw wrong('template', 'not-found')
    await queries.insertForum(ctx.tx, { ...byWhom(ctx), id, county, template, plan })
    if (from !== undefined) await fillFrom(ctx, id, from, firstMeeting)
    ctx.about({ county, forum: id })
    return { id }
  },
})

export const changeForum = useCase({
  name: 'forum.change',
  input: changeForumShape,
  needs: forumAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version, forum }) => {
    const before = found(await queries.lockForum(ctx.tx, id))
    // A chair keeps the words of a forum; where it stands is moved by those who may make one there.
    const stays = forum.level === before.level && forum.area === before.area_id
    const place = await queries.placeOf(ctx.tx, before.county, forum.area, forum.centre)
    if (!place.areaFits) throw wrong('forum.area', 'not-of-this-county')
    if (!place.centreFits) throw wrong('forum.centre', 'not-of-this-area')
    const plan = stays ? forum : await placed(ctx, before.county, forum)
    if (!(await queries.updateForum(ctx.tx, id, version, { ...byWhom(ctx), plan })))
      throw changedMeanwhile(await theirsOf(ctx, id))
    ctx.about({ county: before.county, forum: id })
  },
})

async function theirsOf(ctx: Ctx, id: string): Promise<unknown> {
  const row = await queries.forumById(ctx.tx, id)
  if (row === undefined) return undefined
  const { version, name, purpose, agenda_words, coordinator_words, telling_words, customer_words } = row
  return {
    version,
    name,
    purpose,
    agendaWords: agenda_words,
    coordinatorWords: coordinator_words,
    tellingWords: telling_words,
    customerWords: customer_words,
  }
}

/** It meets no more after the day; what it has decided stays. */
export const endForum = useCase({
  name: 'forum.end',
  input: endForumShape,
  needs: forumAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version, lastDay }) => {
    const before = found(await queries.lockForum(ctx.tx, id))
    if (!(await queries.endForum(ctx.tx, id, version, lastDay, byWhom(ctx)))) throw changedMeanwhile()
    await queries.cancelAfter(ctx.tx, id, lastDay, byWhom(ctx))
    ctx.about({ county: before.county, forum: id })
  },
})
