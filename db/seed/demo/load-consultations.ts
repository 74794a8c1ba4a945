import { demoProof } from './demo-proof.ts'
import { sql } from 'kysely'
import { bookAppointment, freeTimes, markHeld, markNoShow } from '#capabilities/appointments/index.ts'
import {
  answerConsultation,
  askConsultation,
  closeConsultation,
  messageColleague,
  replyToColleague,
  writeNote,
} from '#capabilities/consultation/index.ts'
import type { Actor } from '#platform/actor.ts'
import { days, hours, later } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import { addDays, helsinkiDate, instantInHelsinki, weekday } from '#platform/dates.ts'
import type { Database } from '#platform/db/database.ts'
import type { Language } from '#platform/text.ts'
import type { Caller } from '#platform/use-case.ts'
import { type ConsultationStory, consultationStories } from './consultation-stories.ts'
import { calendarId, hostId, questionId, talkId } from './load-times.ts'

type To = { readonly db: Database; readonly crypto: Crypto; readonly now: Date }
type As = (key: string, at: Date) => Caller

async function people(to: To): Promise<As> {
  const rows = await to.db.asOwner(async (tx) => {
    const found = await sql<{ key: string; id: string; name: string; county: string; language: Language }>`
      select key, id, name, county, language from accounts.person`.execute(tx)
    return found.rows
  })
  const byKey = new Map(rows.map(({ key, ...rest }) => [key, rest]))
  return (key, at) => {
    const person = byKey.get(key)
    if (person === undefined) throw new Error(`The demo has no person ${key}`)
    const actor: Actor = { kind: 'person', proof: demoProof, ...person }
    return { db: to.db, crypto: to.crypto, clock: { now: () => at }, actor, limitFactor: 100_000 }
  }
}

/** A working morning so many days ago. */
const morning = (now: Date, daysAgo: number): Date =>
  instantInHelsinki(addDays(helsinkiDate(now), -daysAgo), '08:20')

async function tell(story: ConsultationStory, to: To, as: As): Promise<void> {
  const at = morning(to.now, story.daysAgo)
  const asker = as(story.by, at < to.now ? at : later(to.now, -hours(1)))
  const [time] = story.withTime
    ? await freeTimes(asker, {
        id: calendarId(story.county, story.host),
        kind: 'consultation',
        days: 62,
        limit: 1,
      })
    : []
  const { id } = await askConsultation(asker, {
    id: hostId(story.county, story.host),
    question: questionId(story.county, story.by, story.host),
    ageBand: story.ageBand,
    topics: [...story.topics],
    asked: story.asked,
    tried: story.tried,
    startsAt: time?.from ?? null,
    way: 'remote',
  })
  if (story.answer === undefined) return
  // Who answers has heard them first.
  const talked = time === undefined ? later(at, days(story.answer.afterDays)) : later(time.to, hours(1))
  const answered = talked < to.now ? talked : later(to.now, -hours(2))
  const host = as(story.answer.by, answered)
  await answerConsultation(host, { id, answer: story.answer.text })
  if (story.note !== undefined) await writeNote(host, { id, ...story.note })
  if (story.answer.close) await closeConsultation(as(story.by, later(answered, hours(1))), { id })
}

/** The next day on which offices are open, from a day on. */
function workingDay(now: Date, from: number): ReturnType<typeof helsinkiDate> {
  let day = addDays(helsinkiDate(now), from)
  while (weekday(day) > 5) day = addDays(day, from < 0 ? -1 : 1)
  return day
}

/** Talks with families: one to come, one held, one to which nobody came. Each for a request that the guide has taken. */
async function loadTalks(to: To, as: As): Promise<void> {
  const taken = await to.db.asOwner(async (tx) => {
    const { rows } = await sql<{ id: string; arrived: Date }>`
      select r.id, r.arrived_at as arrived from help_requests.help_request r join accounts.person p on p.id = r.holder_id
      where p.key = 'guide' and r.state in ('taken', 'in-contact', 'waiting') order by r.arrived_at, r.id limit 3`.execute(
      tx,
    )
    return rows
  })
  const plans = [
    { day: workingDay(to.now, -2), time: '10:00', move: markHeld },
    { day: workingDay(to.now, -1), time: '09:30', move: markNoShow },
    { day: workingDay(to.now, 1), time: '10:30', move: null },
  ] as const
  for (const [index, { day, time, move }] of plans.entries()) {
    const request = taken[index % Math.max(1, taken.length)]
    if (request === undefined) continue
    const startsAt = instantInHelsinki(day, time)
    const before = later(startsAt, -days(2))
    const { id } = await bookAppointment(as('guide', before < to.now ? before : later(to.now, -hours(1))), {
      id: talkId(index),
      kind: 'talk',
      startsAt,
      minutes: 30,
      way: index === 0 ? 'on-site' : 'phone',
      subject: { kind: 'help-request', id: request.id },
    })
    if (move !== null && startsAt < to.now) await move(as('guide', later(startsAt, hours(0.5))), { id })
  }
}

/** Plays questions, talks and messages through the same use cases as everybody's. */
export async function loadConsultations(to: To): Promise<void> {
  const as = await people(to)
  for (const story of consultationStories.toSorted((a, b) => b.daysAgo - a.daysAgo)) await tell(story, to, as)
  await loadTalks(to, as)
  const nurse = as('school-nurse', later(to.now, -hours(20)))
  const teacher = as('teacher', later(to.now, -hours(26)))
  if (nurse.actor.kind !== 'person') return
  const { id } = await messageColleague(teacher, {
    to: nurse.actor.id,
    text: 'Hej! När passar det att vi går igenom vårens hälsogranskningar för årskurs ett? Jag har lediga morgnar.',
  })
  await replyToColleague(nurse, { id, text: 'Hei! Torstaina aamulla sopii hyvin. Varaan huoneen.' })
}
