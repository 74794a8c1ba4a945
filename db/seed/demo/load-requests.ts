import { demoProof } from './demo-proof.ts'
import { sql } from 'kysely'
import {
  acknowledge,
  acknowledgeUrgent,
  answer,
  contact,
  decline,
  handOver,
  note,
  previewDoor,
  resolve,
  resume,
  sendHelpRequest,
  take,
  wait,
} from '#capabilities/help-requests/index.ts'
import { followCode } from '#platform/follow-code.ts'
import { type Actor, anyone } from '#platform/actor.ts'
import { hours, later } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import { addDays, helsinkiDate, instantInHelsinki, wallTime } from '#platform/dates.ts'
import type { Database } from '#platform/db/database.ts'
import type { Caller } from '#platform/use-case.ts'
import { type PastRequest, pastRequests } from './request-history.ts'
import { parentKey, stories } from './request-stories.ts'
import type { RequestStep, RequestStory } from './requests.ts'
import { waitsGrown } from './waits-grown.ts'

/** The follow code that the demo prints for its parent. */
export const demoFollowCode = (crypto: Crypto): string => followCode(crypto, parentKey)

type Person = {
  readonly id: string
  readonly key: string
  readonly name: string
  readonly county: string
  readonly language: 'fi' | 'sv' | 'en'
}
type Ground = {
  readonly people: ReadonlyMap<string, Person>
  readonly countyOf: (municipality: string) => string | null
  readonly doorId: (county: string, key: string) => string
  /** The first on the rota of a door. */
  readonly onRota: (county: string, door: string) => Person
}

type Step = { readonly at: Date; readonly run: () => Promise<unknown> }

async function readGround(db: Database): Promise<Ground> {
  return db.asOwner(async (tx) => {
    const people = await sql<Person>`select id, key, name, county, language from accounts.person`.execute(tx)
    const municipalities = await sql<{
      code: string
      county: string
    }>`select code, county from directory.municipality`.execute(tx)
    const doors = await sql<{ id: string; county: string; key: string; person: string | null }>`
      select d.id, d.county, d.key, (select p.key from help_requests.door_rota r join accounts.person p on p.id = r.person_id
        where r.door_id = d.id order by p.key limit 1) as person from help_requests.door d`.execute(tx)
    const byKey = new Map(people.rows.map((person) => [person.key, person]))
    const county = new Map(municipalities.rows.map((row) => [row.code, row.county]))
    const door = (of: string, key: string): (typeof doors.rows)[number] => {
      const found = doors.rows.find((row) => row.county === of && row.key === key)
      if (found === undefined) throw new Error(`The demo has no door ${key} in county ${of}`)
      return found
    }
    return {
      people: byKey,
      countyOf: (municipality) => county.get(municipality) ?? null,
      doorId: (of, key) => door(of, key).id,
      onRota: (of, key) => {
        const person = byKey.get(door(of, key).person ?? '')
        if (person === undefined) throw new Error(`Nobody is on the rota of the door ${key} in county ${of}`)
        return person
      },
    }
  })
}

const actorOf = ({ id, name, county, language }: Person): Actor => ({
  kind: 'person',
  proof: demoProof,
  id,
  name,
  county,
  language,
})

/**
 * Plays the demo's requests through the same use cases as everybody's, each at its own time, oldest first.
 * @param history how many past requests the largest county gets for its statistics; 0 leaves them out.
 */
export async function loadDemoRequests(to: {
  db: Database
  crypto: Crypto
  now: Date
  history?: number
}): Promise<void> {
  const ground = await readGround(to.db)
  const callAs = (actor: Actor, at: Date): Caller => ({
    db: to.db,
    crypto: to.crypto,
    clock: { now: () => at },
    actor,
    limitFactor: 100_000,
  })
  const told: Step[] = []
  for (const story of stories) {
    const day = story.day === 'near-promise' ? await nearPromise(story, to.now, ground, callAs) : story.day
    told.push(...playStory(story, day, to.now, ground, callAs))
  }
  const history = to.history ?? 220
  const past = [...pastRequests(history), ...(history === 0 ? [] : waitsGrown(helsinkiDate(to.now)))]
  const steps = [...past.flatMap((each) => playPast(each, to.now, ground, callAs)), ...told].toSorted(
    (a, b) => a.at.getTime() - b.at.getTime(),
  )
  for (const step of steps) {
    if (step.at <= to.now) await step.run()
  }
}

type CallAs = (actor: Actor, at: Date) => Caller

function send(
  callAs: CallAs,
  ground: Ground,
  at: Date,
  story: Pick<
    RequestStory,
    'key' | 'municipality' | 'language' | 'forWhom' | 'topics' | 'worry' | 'text' | 'contact'
  >,
): Promise<{ id: string }> {
  const { key, ...request } = story
  return sendHelpRequest(callAs(anyone, at), {
    key,
    body: JSON.stringify(request),
    from: 'demo',
    countyOf: ground.countyOf,
    request,
  })
}

/** The earliest of the last days from which a request through this door would still have its promise before it. */
async function nearPromise(story: RequestStory, now: Date, ground: Ground, callAs: CallAs): Promise<number> {
  const county = ground.countyOf(story.municipality) ?? ''
  for (let day = -10; day < 0; day += 1) {
    const at = instantInHelsinki(addDays(helsinkiDate(now), day), wallTime(story.at))
    const asked = { county, municipality: story.municipality, topics: [...story.topics] }
    const { promisedBy } = await previewDoor(callAs(anyone, at), asked)
    if (promisedBy > now) return day
  }
  return 0
}

function playStory(
  story: RequestStory,
  day: number,
  now: Date,
  ground: Ground,
  callAs: CallAs,
): readonly Step[] {
  let at = instantInHelsinki(addDays(helsinkiDate(now), day), wallTime(story.at))
  // A story of today that has not happened yet is moved to shortly before now.
  if (at > now) at = later(now, -hours(0.5))
  let id = ''
  const sent: Step = {
    at,
    run: async () => {
      id = (await send(callAs, ground, at, story)).id
    },
  }
  let when = at
  const rest = story.steps.map((step): Step => {
    when = later(when, hours(step.afterHours))
    const person = ground.people.get(step.by)
    if (person === undefined) throw new Error(`The demo has no person ${step.by}`)
    const caller = callAs(actorOf(person), when)
    return { at: when, run: () => make(caller, id, step, ground, person.county) }
  })
  return [sent, ...rest]
}

function make(
  caller: Caller,
  id: string,
  step: RequestStep,
  ground: Ground,
  county: string,
): Promise<unknown> {
  switch (step.move) {
    case 'take':
      return take(caller, { id })
    case 'wait':
      return wait(caller, { id })
    case 'resume':
      return resume(caller, { id })
    case 'acknowledge':
      return acknowledge(caller, { id })
    case 'acknowledgeUrgent':
      return acknowledgeUrgent(caller, { id })
    case 'note':
      return note(caller, { id, text: step.text })
    case 'answer':
      return answer(caller, { id, text: step.text })
    case 'contact':
      return contact(caller, { id, way: step.way, reached: step.reached })
    case 'handOver':
      return handOver(caller, { id, toDoor: ground.doorId(county, step.toDoor), reason: step.reason })
    case 'decline':
      return decline(caller, { id, reason: step.reason })
    case 'resolve':
      return resolve(caller, { id, outcome: step.outcome, text: step.text })
  }
}

function playPast(past: PastRequest, now: Date, ground: Ground, callAs: CallAs): readonly Step[] {
  const day = addDays(helsinkiDate(now), -past.daysAgo)
  const clockTime = `${String(Math.floor(past.minutes / 60)).padStart(2, '0')}:${String(past.minutes % 60).padStart(2, '0')}`
  const at = instantInHelsinki(day, wallTime(clockTime))
  const worker = ground.onRota(past.county, past.door)
  const taken = later(at, hours(past.takenAfterHours))
  const answered = later(at, hours(past.answeredAfterHours))
  let id = ''
  const steps: Step[] = [
    {
      at,
      run: async () => {
        const request = {
          key: past.key,
          municipality: past.municipality,
          language: 'fi' as const,
          forWhom: 'own-family' as const,
          topics: past.topics,
          worry: 'small' as const,
          text: '',
          contact: { way: 'phone' as const, value: '040 000 0000' },
        }
        id = (await send(callAs, ground, at, request)).id
      },
    },
    { at: taken, run: () => take(callAs(actorOf(worker), taken), { id }) },
  ]
  let holder = worker
  if (past.handedOver) {
    const offered = later(taken, hours(0.2))
    const accepted = later(taken, hours(0.4))
    const receiver = ground.onRota(past.county, 'family-social')
    steps.push(
      {
        at: offered,
        run: () =>
          handOver(callAs(actorOf(worker), offered), {
            id,
            toDoor: ground.doorId(past.county, 'family-social'),
            reason: 'Kuuluu sosiaalityölle',
          }),
      },
      { at: accepted, run: () => acknowledge(callAs(actorOf(receiver), accepted), { id }) },
    )
    holder = receiver
  }
  const caller = callAs(actorOf(holder), answered)
  steps.push({
    at: answered,
    run: async () => {
      if (!past.byAnswer) await contact(caller, { id, way: 'phone', reached: true })
      await resolve(caller, { id, outcome: 'advised', text: past.byAnswer ? 'Vastattu.' : '' })
    },
  })
  return steps
}
