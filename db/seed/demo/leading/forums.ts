import {
  addDays,
  addMinutes,
  instantInHelsinki,
  type PlainDate,
  plainDate,
  wallTime,
  weekday,
} from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import { isHoliday } from '#platform/finnish-calendar.ts'
import { stableId } from '../../stable-id.ts'
import { upsert } from '../../upsert.ts'
import { forumTemplates } from '../../reference/forum-templates.ts'
import { demoCounties } from '../counties.ts'
import { areaId, centreId, forumId, organisationId, personId, unitId } from '../ids.ts'
import { only } from '../organisations.ts'
import { type DemoCounty, doorKeys, otherUnitKeys } from '../shape.ts'
import { assessment, decisions, proposals, tasks } from './forum-decisions.ts'
import {
  decisionId,
  forumMeetingId,
  forumTaskId,
  forumVoteId,
  matterId,
  proposalId,
  recipientId,
  seatId,
} from './forum-ids.ts'
import { type DemoForum, demoForums, type DemoSeat } from './forum-structures.ts'
import { openingTopic, topics } from './forum-topics.ts'

/** A person of the county by the key without it; keys that carry their county stand as they are. */
const whoIs = (county: DemoCounty, key: string): string => {
  const found = county.people.find((person) => person.key === key || person.key === `${key}-${county.code}`)
  if (found === undefined) throw new Error(`${county.code} has nobody with the key ${key}`)
  return personId(found.key)
}

type Meeting = {
  readonly id: string
  readonly forum: DemoForum
  readonly number: number
  readonly day: PlainDate
  readonly title: Readonly<Record<string, string>>
  readonly held: boolean
  readonly minutes: number
  readonly time: string
}

/** Weeks from this Monday, on the forum's weekday; a holiday moves it by a week. */
const dayIn = (today: PlainDate, weeks: number, of: number): PlainDate => {
  const day = addDays(today, weeks * 7 + of - weekday(today))
  return isHoliday(day) ? addDays(day, 7) : day
}

function meetingsOf(county: string, forum: DemoForum, today: PlainDate): readonly Meeting[] {
  const [of, time, minutes, behind, ahead] = forum.rhythm
  const base = { forum, minutes, time }
  if (forum.key === 'workshops') {
    const workshops = forumTemplates.find(({ key }) => key === 'workshops')?.meetings ?? []
    // The sixth one lies ahead: the last three are still to come.
    return workshops.map(({ title, afterWeeks, minutes: lasts }, index) => {
      const day = dayIn(today, afterWeeks - 22, of)
      return {
        ...base,
        minutes: lasts,
        id: forumMeetingId(county, forum.key, index),
        number: index,
        day,
        title,
        held: day < today,
      }
    })
  }
  const step = forum.cadence ?? 4
  const last = forum.lastWeeksAgo ?? 2
  return Array.from({ length: behind + ahead }, (_, index) => {
    const weeks =
      index < behind
        ? -last - (behind - 1 - index) * step
        : Math.max(1, step - last) + (index - behind) * step
    const day = dayIn(today, weeks, of)
    return {
      ...base,
      id: forumMeetingId(county, forum.key, index),
      number: index,
      day,
      title: {},
      held: index < behind,
    }
  })
}

const since = (today: PlainDate): PlainDate => addDays(today, -520)

const termOf = (county: DemoCounty, forum: DemoForum, seat: DemoSeat, today: PlainDate): readonly object[] =>
  seat.person === undefined && seat.name === undefined
    ? []
    : [
        {
          id: stableId('seat-term', `${county.code}:${forum.key}:${seat.key}`),
          seat_id: seatId(county.code, forum.key, seat.key),
          person_id: seat.person === undefined ? null : whoIs(county, seat.person),
          name: seat.name ?? null,
          deputy_person_id: seat.deputy === undefined ? null : whoIs(county, seat.deputy),
          deputy_name: seat.deputyName ?? null,
          first_day: since(today),
          last_day:
            seat.endedAgo !== undefined ? addDays(today, -seat.endedAgo) : addDays(today, seat.endsIn ?? 240),
        },
      ]

const officesOf = (county: DemoCounty, forum: DemoForum, today: PlainDate): readonly object[] => {
  const row = (office: string, key: string | null, name: string | null): object => ({
    id: stableId('office-term', `${county.code}:${forum.key}:${office}:${key ?? name}`),
    forum_id: forumId(county.code, forum.key),
    office,
    person_id: key === null ? null : whoIs(county, key),
    name,
    first_day: since(today),
    last_day: addDays(today, 240),
  })
  return [
    ...(forum.chair === undefined ? [] : [row('chair', forum.chair, null)]),
    ...(forum.chairName === undefined ? [] : [row('chair', null, forum.chairName)]),
    ...forum.secretaries.map((key) => row('secretary', key, null)),
    ...(forum.responsible === undefined ? [] : [row('responsible', forum.responsible, null)]),
  ]
}

const at = (day: PlainDate, time: string): Date => instantInHelsinki(day, wallTime(time.padStart(5, '0')))

/** Three matters of a meeting, each with what was written of it where the meeting was held. */
function mattersOf(
  county: DemoCounty,
  meeting: Meeting,
  offset: number,
): readonly { item: object; minutes: object | null }[] {
  const { forum } = meeting
  const by = whoIs(county, forum.secretaries[0] ?? forum.responsible ?? forum.chair ?? 'coordinator')
  const own =
    forum.key === 'workshops'
      ? (forumTemplates.find(({ key }) => key === 'workshops')?.meetings[meeting.number]?.agenda ?? []).map(
          (each) => ({
            title: each.title[forum.language],
            kind: each.kind,
            minutes: 'Ryhmät kirjasivat havaintonsa, tärkeimmät koottiin yhteen.',
          }),
        )
      : [
          openingTopic,
          topics[(offset + meeting.number * 2) % topics.length],
          topics[(offset + meeting.number * 2 + 1) % topics.length],
        ].flatMap((each, index) =>
          each === undefined ? [] : [{ ...each[forum.language], kind: index === 0 ? 'follow-up' : 'matter' }],
        )
  return own.map(({ title, kind, minutes }, index) => {
    const id = matterId(county.code, forum.key, meeting.number, index)
    const changed = at(addDays(meeting.day, meeting.held ? 0 : -21), '12:00').toISOString()
    return {
      item: {
        id,
        forum_id: forumId(county.code, forum.key),
        meeting_id: meeting.id,
        position: index + 1,
        kind,
        title,
        grounds: '',
        minutes_planned: index === 0 ? 10 : 30,
        // The leaders' own talk of the steering group is for its members.
        members_only: forum.key === 'steering' && index === 2 && meeting.number % 3 === 2,
        state: 'on-agenda',
        proposed_by: by,
        proposed_at: changed,
        changed_at: changed,
      },
      minutes: meeting.held ? { item_id: id, words: minutes, changed_at: changed, changed_by: by } : null,
    }
  })
}

const isUnit = (key: string): key is (typeof doorKeys)[number] | (typeof otherUnitKeys)[number] =>
  [...doorKeys, ...otherUnitKeys].some((each) => each === key)

/** Forums with their year behind and ahead: who sits in them, what they talked about, decided and promised. */
export async function loadLeadingForums(tx: Tx, day: string): Promise<void> {
  const today = plainDate(day)
  const made = at(since(today), '09:00').toISOString()
  const each = demoCounties.flatMap((county) =>
    (demoForums[county.code] ?? []).map((forum) => ({ county, forum })),
  )
  const changed = { changed_at: made }

  await upsert(
    tx,
    {
      name: 'accounts.forum',
      key: ['id'],
      columns: { id: 'uuid', county: 'text', key: 'text', area_id: 'uuid', name: 'jsonb' },
    },
    each.map(({ county, forum }) => ({
      id: forumId(county.code, forum.key),
      county: county.code,
      key: forum.key,
      area_id: forum.area === undefined ? null : areaId(county.code, forum.area),
      name: only(forum.name, county.languages),
    })),
  )
  await upsert(
    tx,
    {
      name: 'network.forum',
      key: ['id'],
      columns: {
        id: 'uuid',
        county: 'text',
        level: 'text',
        area_id: 'uuid',
        centre_id: 'uuid',
        purpose: 'jsonb',
        agenda_words: 'jsonb',
        coordinator_words: 'jsonb',
        telling_words: 'jsonb',
        cadence_weeks: 'integer',
        customer_present: 'text',
        customer_words: 'jsonb',
        template: 'text',
        created_at: 'timestamptz',
        changed_at: 'timestamptz',
      },
    },
    each.map(({ county, forum }) => ({
      id: forumId(county.code, forum.key),
      county: county.code,
      level: forum.level,
      area_id: forum.area === undefined ? null : areaId(county.code, forum.area),
      centre_id: forum.centre === undefined ? null : centreId(county.code, forum.centre),
      purpose: only(forum.purpose, county.languages),
      agenda_words: only(
        forumTemplates.find(({ key }) => key === forum.template)?.agenda_words ?? {},
        county.languages,
      ),
      coordinator_words: only(forum.coordinatorWords ?? {}, county.languages),
      telling_words: only(forum.tellingWords ?? {}, county.languages),
      cadence_weeks: forum.cadence,
      customer_present: forum.customer?.[0] ?? null,
      customer_words: only(forum.customer?.[1] ?? {}, county.languages),
      template: forum.template,
      created_at: made,
      ...changed,
    })),
  )
  await upsert(
    tx,
    {
      name: 'network.seat',
      key: ['id'],
      columns: {
        id: 'uuid',
        forum_id: 'uuid',
        position: 'integer',
        kind: 'text',
        sector: 'text',
        organisation_id: 'uuid',
        title: 'jsonb',
        chosen_by: 'uuid',
        changed_at: 'timestamptz',
      },
    },
    each.flatMap(({ county, forum }) =>
      forum.seats.map((seat, index) => ({
        id: seatId(county.code, forum.key, seat.key),
        forum_id: forumId(county.code, forum.key),
        position: index + 1,
        kind: seat.kind ?? 'member',
        sector: seat.sector,
        organisation_id:
          seat.organisation === undefined ? null : organisationId(county.code, seat.organisation),
        title: only(seat.title ?? {}, county.languages),
        chosen_by: seat.chosenBy === undefined ? null : forumId(county.code, seat.chosenBy),
        ...changed,
      })),
    ),
  )
  const rowsOf = (
    name: string,
    columns: Parameters<typeof upsert>[1]['columns'],
    rows: readonly object[],
    key = 'id',
  ): Promise<void> =>
    upsert(
      tx,
      { name, key: [key], columns },
      rows.map((row) => ({ ...changed, ...row })),
    )
  await rowsOf(
    'network.seat_term',
    {
      id: 'uuid',
      seat_id: 'uuid',
      person_id: 'uuid',
      name: 'text',
      deputy_person_id: 'uuid',
      deputy_name: 'text',
      first_day: 'date',
      last_day: 'date',
      changed_at: 'timestamptz',
    },
    each.flatMap(({ county, forum }) => forum.seats.flatMap((seat) => termOf(county, forum, seat, today))),
  )
  await rowsOf(
    'network.office_term',
    {
      id: 'uuid',
      forum_id: 'uuid',
      office: 'text',
      person_id: 'uuid',
      name: 'text',
      first_day: 'date',
      last_day: 'date',
      changed_at: 'timestamptz',
    },
    each.flatMap(({ county, forum }) => officesOf(county, forum, today)),
  )
  const meetings = each.flatMap(({ county, forum }, place) =>
    meetingsOf(county.code, forum, today).map((meeting) => ({ county, meeting, place })),
  )
  await rowsOf(
    'network.meeting',
    {
      id: 'uuid',
      forum_id: 'uuid',
      title: 'jsonb',
      starts_at: 'timestamptz',
      ends_at: 'timestamptz',
      place: 'text',
      remote_link: 'text',
      state: 'text',
      summary: 'text',
      invited_at: 'timestamptz',
      approved_at: 'timestamptz',
      approved_by: 'uuid',
      created_at: 'timestamptz',
      changed_at: 'timestamptz',
    },
    meetings.map(({ county, meeting }) => {
      const { forum } = meeting
      const starts = at(meeting.day, meeting.time)
      const latest = meetings.findLast(
        (one) => one.county === county && one.meeting.forum === forum && one.meeting.held,
      )
      const isApproved = meeting.held && latest?.meeting.id !== meeting.id
      const isNear = !meeting.held && meeting.day <= addDays(today, 14)
      const chair = forum.chair ?? forum.responsible
      return {
        id: meeting.id,
        forum_id: forumId(county.code, forum.key),
        title: only(meeting.title, county.languages),
        starts_at: starts.toISOString(),
        ends_at: addMinutes(starts, meeting.minutes).toISOString(),
        place: forum.place,
        remote_link: forum.remote === true ? 'https://etakokous.example/perhekeskus' : null,
        state: meeting.held ? 'held' : 'planned',
        summary: meeting.held
          ? forum.language === 'sv'
            ? 'Vi gick igenom uppgifterna och kom överens om vem som gör vad. Nästa gång fortsätter vi med luckorna.'
            : 'Käytiin tehtävät läpi ja sovittiin, kuka tekee mitä. Seuraavalla kerralla jatketaan aukoista.'
          : '',
        invited_at: meeting.held || isNear ? at(addDays(meeting.day, -16), '09:00').toISOString() : null,
        approved_at: isApproved ? at(addDays(meeting.day, 6), '09:00').toISOString() : null,
        approved_by: isApproved && chair !== undefined ? whoIs(county, chair) : null,
        created_at: made,
      }
    }),
  )
  const matters = meetings.flatMap(({ county, meeting, place }) => mattersOf(county, meeting, place * 3))
  await rowsOf(
    'network.agenda_item',
    {
      id: 'uuid',
      forum_id: 'uuid',
      meeting_id: 'uuid',
      position: 'integer',
      kind: 'text',
      title: 'text',
      grounds: 'text',
      minutes_planned: 'integer',
      members_only: 'boolean',
      state: 'text',
      proposed_by: 'uuid',
      proposed_at: 'timestamptz',
      changed_at: 'timestamptz',
    },
    [
      ...matters.map(({ item }) => item),
      ...demoCounties.flatMap((county) =>
        proposals.map(({ key, forum, by, title, grounds }) => {
          const lang = demoForums[county.code]?.find((one) => one.key === forum)?.language ?? 'fi'
          return {
            id: proposalId(county.code, key),
            forum_id: forumId(county.code, forum),
            meeting_id: null,
            position: 0,
            kind: 'matter',
            title: title[lang],
            grounds: grounds[lang],
            minutes_planned: 20,
            members_only: false,
            state: 'proposed',
            proposed_by: whoIs(county, by),
            proposed_at: at(addDays(today, -6), '10:15').toISOString(),
            changed_at: at(addDays(today, -6), '10:15').toISOString(),
          }
        }),
      ),
    ],
  )
  await rowsOf(
    'network.item_minutes',
    { item_id: 'uuid', words: 'text', changed_at: 'timestamptz', changed_by: 'uuid' },
    matters.flatMap(({ minutes }) => (minutes === null ? [] : [minutes])),
    'item_id',
  )
  await rowsOf(
    'network.attendance',
    { id: 'uuid', meeting_id: 'uuid', seat_id: 'uuid', deputy: 'boolean', answer: 'text', present: 'text' },
    meetings.flatMap(({ county, meeting }) =>
      meeting.forum.seats.flatMap((seat, index) => {
        const filled =
          (seat.person ?? seat.name) !== undefined &&
          !(seat.endedAgo !== undefined && meeting.day > addDays(today, -seat.endedAgo))
        if (!filled || (!meeting.held && index % 3 !== 0)) return []
        const turn = (index * 7 + meeting.number * 3) % 9
        const present =
          turn === 0 ? 'absent' : turn === 1 && meeting.forum.remote === true ? 'remotely' : 'there'
        return [
          {
            id: stableId('forum-attendance', `${meeting.id}:${seat.key}`),
            meeting_id: meeting.id,
            seat_id: seatId(county.code, meeting.forum.key, seat.key),
            deputy: meeting.held && turn === 2 && seat.deputy !== undefined,
            answer: turn === 0 ? 'cannot' : turn === 1 ? 'remotely' : 'comes',
            present: meeting.held ? present : null,
          },
        ]
      }),
    ),
  )

  // --- Decisions, tasks, a vote ---------------------------------------------------------------------------------
  const taken = demoCounties.flatMap((county) => {
    const numbers = new Map<string, number>()
    return decisions
      .map((decision) => {
        const held = meetings.filter(
          (one) => one.county === county && one.meeting.forum.key === decision.forum && one.meeting.held,
        )
        const meeting = held.at(-1 - decision.meetingsAgo)?.meeting ?? held[0]?.meeting
        if (meeting === undefined) throw new Error(`${county.code} has no meeting for ${decision.key}`)
        return { county, decision, meeting, lang: meeting.forum.language }
      })
      .toSorted((a, b) => (a.meeting.day < b.meeting.day ? -1 : 1))
      .map((one) => {
        const year = one.meeting.day.slice(0, 4)
        // Counted over the years, so that a reload on another day gives no two the same number.
        const group = one.decision.forum
        const number = one.decision.state === 'draft' ? null : (numbers.get(group) ?? 0) + 1
        if (number !== null) numbers.set(group, number)
        return { ...one, year: number === null ? null : Number(year), number }
      })
  })
  const announcedAt = (one: (typeof taken)[number]): string | null =>
    one.decision.state === 'draft' || one.decision.state === 'made'
      ? null
      : at(addDays(one.meeting.day, 2), '09:30').toISOString()
  const decisionRows = taken.map((one) => {
    const { county, decision, meeting, lang, year, number } = one
    const by = whoIs(county, 'coordinator')
    return {
      id: decisionId(county.code, decision.key),
      county: county.code,
      forum_id: forumId(county.code, decision.forum),
      meeting_id: meeting.id,
      item_id: matterId(county.code, decision.forum, meeting.number, 1),
      year,
      number,
      kind: decision.kind,
      title: decision.title[lang],
      words: decision.words[lang],
      grounds: decision.grounds[lang],
      state: decision.state,
      made_on: decision.state === 'draft' ? null : meeting.day,
      made_by: decision.state === 'draft' ? null : by,
      announced_at: announcedAt(one),
      review_on: decision.reviewInDays === undefined ? null : addDays(today, decision.reviewInDays),
      supersedes: decision.supersedes === undefined ? null : decisionId(county.code, decision.supersedes),
      created_at: at(meeting.day, '15:00').toISOString(),
      changed_at: at(meeting.day, '15:00').toISOString(),
      changed_by: by,
    }
  })
  await rowsOf(
    'network.decision',
    {
      id: 'uuid',
      county: 'text',
      forum_id: 'uuid',
      meeting_id: 'uuid',
      item_id: 'uuid',
      year: 'integer',
      number: 'integer',
      kind: 'text',
      title: 'text',
      words: 'text',
      grounds: 'text',
      state: 'text',
      made_on: 'date',
      made_by: 'uuid',
      announced_at: 'timestamptz',
      review_on: 'date',
      supersedes: 'uuid',
      created_at: 'timestamptz',
      changed_at: 'timestamptz',
      changed_by: 'uuid',
    },
    decisionRows,
  )
  await rowsOf(
    'network.decision_recipient',
    {
      id: 'uuid',
      decision_id: 'uuid',
      unit_id: 'uuid',
      person_id: 'uuid',
      told_at: 'timestamptz',
      confirmed_at: 'timestamptz',
      confirmed_by: 'uuid',
    },
    taken.flatMap((one) =>
      one.decision.recipients.map((recipient) => {
        const confirmed = recipient.startsWith('!')
        const [kind, key] = recipient.replace('!', '').split(':')
        const who = key ?? ''
        return {
          id: recipientId(one.county.code, one.decision.key, recipient.replace('!', '')),
          decision_id: decisionId(one.county.code, one.decision.key),
          unit_id: kind === 'unit' && isUnit(who) ? unitId(one.county.code, who) : null,
          person_id: kind === 'person' ? whoIs(one.county, who) : null,
          told_at: announcedAt(one),
          confirmed_at: confirmed ? at(addDays(one.meeting.day, 5), '10:00').toISOString() : null,
          confirmed_by: confirmed ? whoIs(one.county, kind === 'person' ? who : 'unit-lead') : null,
        }
      }),
    ),
  )
  await rowsOf(
    'network.child_impact',
    {
      decision_id: 'uuid',
      children_concerned: 'text',
      good: 'text',
      bad: 'text',
      heard: 'text',
      alternatives: 'text',
      chosen_why: 'text',
      assessed_on: 'date',
      changed_at: 'timestamptz',
      changed_by: 'uuid',
    },
    taken.flatMap(({ county, decision, meeting, lang }) =>
      decision.assessed === undefined
        ? []
        : [
            {
              decision_id: decisionId(county.code, decision.key),
              ...Object.fromEntries(Object.entries(assessment).map(([name, words]) => [name, words[lang]])),
              assessed_on: addDays(meeting.day, -12),
              changed_by: whoIs(county, 'coordinator'),
            },
          ],
    ),
    'decision_id',
  )
  await rowsOf(
    'network.forum_task',
    {
      id: 'uuid',
      forum_id: 'uuid',
      meeting_id: 'uuid',
      decision_id: 'uuid',
      words: 'text',
      owner_id: 'uuid',
      due_on: 'date',
      state: 'text',
      state_on: 'date',
      created_at: 'timestamptz',
      changed_at: 'timestamptz',
      reminded_on: 'date',
      overdue_told_on: 'date',
    },
    demoCounties.flatMap((county) =>
      tasks.map((task) => {
        const of = taken.find((one) => one.county === county && one.decision.key === task.decision)
        const last = meetings.findLast(
          (one) => one.county === county && one.meeting.forum.key === task.forum && one.meeting.held,
        )
        const meeting = of?.meeting ?? last?.meeting
        return {
          id: forumTaskId(county.code, task.key),
          forum_id: forumId(county.code, task.forum),
          meeting_id: meeting?.id ?? null,
          decision_id: of === undefined ? null : decisionId(county.code, of.decision.key),
          words: task.words[meeting?.forum.language ?? 'fi'],
          owner_id: whoIs(county, task.owner),
          due_on: addDays(today, task.dueIn),
          state: task.doneAgo === undefined ? 'open' : 'done',
          state_on: task.doneAgo === undefined ? null : addDays(today, -task.doneAgo),
          created_at: made,
          // Those who were told before this day are not told again by the first night.
          reminded_on: task.dueIn < 7 ? addDays(today, -1) : null,
          overdue_told_on: task.dueIn < 0 ? addDays(today, -1) : null,
        }
      }),
    ),
  )
  await loadVotes(tx, meetings, made)
}

const focus = {
  fi: ['Varhainen tuki kohtaamispaikoissa', 'Lyhyt odotus', 'Etäyhteys syrjäkyliin', 'Isät mukaan'],
  sv: ['Tidigt stöd på mötesplatserna', 'Kort väntan', 'Distanskontakt till byarna', 'Papporna med'],
}

/** A prioritising vote that is closed, in each operative step. @source R175 */
async function loadVotes(
  tx: Tx,
  meetings: readonly { readonly county: DemoCounty; readonly meeting: Meeting }[],
  made: string,
): Promise<void> {
  const of = demoCounties.flatMap((county) => {
    const found = meetings.findLast(
      (one) => one.county === county && one.meeting.forum.key === 'cooperation' && one.meeting.held,
    )
    return found === undefined ? [] : [found]
  })
  await upsert(
    tx,
    {
      name: 'network.vote',
      key: ['id'],
      columns: {
        id: 'uuid',
        forum_id: 'uuid',
        meeting_id: 'uuid',
        title: 'text',
        points: 'integer',
        closed_at: 'timestamptz',
        created_at: 'timestamptz',
      },
    },
    of.map(({ county, meeting }) => ({
      id: forumVoteId(county.code),
      forum_id: forumId(county.code, 'cooperation'),
      meeting_id: meeting.id,
      title: meeting.forum.language === 'sv' ? 'Vad gör vi först?' : 'Mitä teemme ensin?',
      points: 6,
      closed_at: at(meeting.day, '15:30').toISOString(),
      created_at: made,
    })),
  )
  const optionId = (county: string, index: number): string =>
    stableId('forum-vote-option', `${county}:${index}`)
  await upsert(
    tx,
    {
      name: 'network.vote_option',
      key: ['id'],
      columns: { id: 'uuid', vote_id: 'uuid', position: 'integer', words: 'text' },
    },
    of.flatMap(({ county, meeting }) =>
      focus[meeting.forum.language].map((words, index) => ({
        id: optionId(county.code, index),
        vote_id: forumVoteId(county.code),
        position: index + 1,
        words,
      })),
    ),
  )
  await upsert(
    tx,
    {
      name: 'network.vote_cast',
      key: ['seat_id', 'option_id'],
      columns: { vote_id: 'uuid', seat_id: 'uuid', option_id: 'uuid', points: 'integer' },
    },
    of.flatMap(({ county, meeting }) =>
      meeting.forum.seats.flatMap((seat, place) =>
        (seat.person ?? seat.name) === undefined
          ? []
          : [
              { first: place % 2, points: 4 },
              { first: 2 + (place % 2), points: 2 },
            ].map(({ first, points }) => ({
              vote_id: forumVoteId(county.code),
              seat_id: seatId(county.code, 'cooperation', seat.key),
              option_id: optionId(county.code, first),
              points,
            })),
      ),
    ),
  )
}
