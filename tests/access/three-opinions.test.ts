import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { type State, states } from '#capabilities/help-requests/index.ts'
import type { Tx } from '#platform/db/database.ts'
import { helpRequestAccess } from '../../src/capabilities/help-requests/access.ts'
import {
  actions,
  type Asker,
  type Facts,
  isAllowed,
  type Offer,
  relationsOf,
  type RequestFacts,
} from '#tests/access/oracle.ts'
import { type Random, seeded } from '#tests/support/random.ts'
import { n, seed } from '#tests/support/tier.ts'
import { freshWorld } from '#tests/support/world.ts'

type Ground = {
  readonly doors: readonly { id: string; unit_id: string; county: string }[]
  readonly people: readonly string[]
}
type Place = Facts & { readonly now: number; readonly codes: readonly string[] }

const hash = (code: string): Buffer => createHash('sha256').update(code).digest()
const start = Date.parse('2026-03-02T08:00:00Z')
const hour = 3_600_000
/** Few moments, so that beginnings and ends meet the present exactly. */
const moment = (random: Random): number => start + random.int(5) * hour

function randomPlace(random: Random, ground: Ground): Place {
  const doors = Array.from({ length: 4 }, () => random.pick(ground.doors))
  const people = ground.people
  const period = (): { from: number; to: number | null } => ({
    from: moment(random),
    to: random.chance(0.5) ? null : moment(random),
  })
  const person = (): string => random.pick(people)
  const rota = Array.from({ length: 10 }, () => ({
    door: random.pick(doors).id,
    person: person(),
    unit: random.chance(0.6) ? null : random.pick(doors).unit_id,
    ...period(),
  }))
  const roles = Array.from({ length: 12 }, () => ({
    person: person(),
    role: random.pick([
      'unit-lead',
      'unit-lead',
      'unit-lead',
      'guide',
      'area-lead',
      'county-leader',
      'admin',
    ]),
    scopeKind: random.pick(['unit', 'unit', 'unit', 'centre', 'county']),
    scopeId: random.pick(doors).unit_id,
    ...period(),
  }))
  const offers = (): Offer[] => {
    const answered = Array.from({ length: random.int(2) }, () => ({
      toDoor: random.pick(doors).id,
      state: random.pick(['acknowledged', 'declined', 'cancelled'] as const),
    }))
    return random.chance(0.4)
      ? [...answered, { toDoor: random.pick(doors).id, state: 'offered' as const }]
      : answered
  }
  const requests = Array.from({ length: 14 }, (_, position): RequestFacts => {
    const state: State = random.pick(states)
    const door = random.pick(doors)
    const isHeld = state !== 'received' && (state !== 'resolved' || random.chance(0.7))
    return {
      id: randomUUID(),
      state,
      door: door.id,
      // After a hand-over or a change of office the unit need not be the door's.
      unit: random.chance(0.8) ? door.unit_id : random.pick(doors).unit_id,
      holder: isHeld ? person() : null,
      deputy: random.chance(0.3) ? person() : null,
      code: `code-${position}-${random.int(1_000_000)}`,
      offers: offers(),
    }
  })
  // Around the day on which everything happens: before, beginning, over it, ending, after.
  const absences = Array.from({ length: 6 }, () => {
    const [absent, deputy] = [person(), person()]
    const firstDay = random.pick(['2026-02-27', '2026-03-01', '2026-03-02', '2026-03-03'])
    const lastDay = random.pick(['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-05'])
    return {
      person: absent,
      deputy: deputy === absent || random.chance(0.2) ? null : deputy,
      firstDay,
      lastDay: lastDay < firstDay ? firstDay : lastDay,
    }
  })
  const inactive = new Set(people.filter(() => random.chance(0.15)))
  return {
    rota: unique(rota, (each) => `${each.door} ${each.person}`).filter(
      ({ from, to }) => to === null || to > from,
    ),
    absences,
    unitOf: new Map(ground.doors.map((door) => [door.id, door.unit_id])),
    roles: unique(roles, (each) => `${each.person} ${each.role} ${each.scopeKind} ${each.scopeId}`),
    inactive,
    requests,
    now: moment(random),
    codes: requests.map(({ code }) => code),
  }
}

/** One row for each beginning, as the tables have it. */
const unique = <T extends { readonly from: number }>(
  rows: readonly T[],
  of: (row: T) => string,
): readonly T[] => [...new Map(rows.map((row) => [`${of(row)} ${row.from}`, row])).values()]

const asTime = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString())

async function store(tx: Tx, place: Place, county: ReadonlyMap<string, string>): Promise<void> {
  await sql`delete from help_requests.door_rota`.execute(tx)
  await sql`delete from accounts.role_assignment`.execute(tx)
  await sql`delete from help_requests.absence`.execute(tx)
  await sql`delete from help_requests.door_unit`.execute(tx)
  await sql`insert into help_requests.absence (id, person_id, deputy_id, first_day, last_day, changed_at)
    select gen_random_uuid(), person, deputy, "firstDay", "lastDay", now()
    from jsonb_to_recordset(${JSON.stringify(place.absences)}::jsonb)
      as x(person uuid, deputy uuid, "firstDay" date, "lastDay" date)`.execute(tx)
  const rota = place.rota.map(({ from, to, ...rest }) => ({ ...rest, from: asTime(from), to: asTime(to) }))
  await sql`insert into help_requests.door_rota (door_id, person_id, unit_id, valid_from, valid_to)
    select door, person, unit, "from", "to" from jsonb_to_recordset(${JSON.stringify(rota)}::jsonb)
      as x(door uuid, person uuid, unit uuid, "from" timestamptz, "to" timestamptz)`.execute(tx)
  const roles = place.roles.map(({ from, to, ...rest }) => ({ ...rest, from: asTime(from), to: asTime(to) }))
  await sql`insert into accounts.role_assignment (id, person_id, role, scope_kind, scope_id, valid_from, valid_to)
    select gen_random_uuid(), person, role, "scopeKind", "scopeId", "from", "to" from jsonb_to_recordset(${JSON.stringify(roles)}::jsonb)
      as x(person uuid, role text, "scopeKind" text, "scopeId" text, "from" timestamptz, "to" timestamptz)`.execute(
    tx,
  )
  await sql`update accounts.person set active = id::text <> all (${sql.val([...place.inactive])}::text[])`.execute(
    tx,
  )
  const requests = place.requests.map((each) => ({
    ...each,
    county: county.get(each.door),
    code: hash(each.code).toString('hex'),
  }))
  await sql`insert into help_requests.help_request (id, county, door_id, unit_id, state, level, holder_id, deputy_id, for_whom, topics,
      worry, language, arrived_at, resolved_at, outcome, code_hash, changed_at)
    select id, county, door, unit, state, 'anonymous', holder, deputy, 'child', '{}', 'small', 'fi', now(),
      case when state = 'resolved' then now() end, case when state = 'resolved' then 'advised' end, decode(code, 'hex'), now()
    from jsonb_to_recordset(${JSON.stringify(requests)}::jsonb)
      as x(id uuid, county text, door uuid, unit uuid, state text, holder uuid, deputy uuid, code text)`.execute(
    tx,
  )
  const offers = place.requests.flatMap(({ id, door, offers: made }) =>
    made.map((offer) => ({ request: id, from: door, ...offer })),
  )
  const somebody = place.rota[0]?.person ?? null
  await sql`insert into help_requests.hand_over (id, help_request_id, from_door, to_door, state, offered_by, offered_at, reason_sealed)
    select gen_random_uuid(), request, "from", "toDoor", state, ${somebody}, now(), '' from jsonb_to_recordset(${JSON.stringify(offers)}::jsonb)
      as x(request uuid, "from" uuid, "toDoor" uuid, state text)`.execute(tx)
  for (const child of ['message', 'note']) {
    await sql`insert into ${sql.table(`help_requests.${child}`)} (id, help_request_id, person_id, text_sealed, at
        ${child === 'message' ? sql`, sender, visible_at` : sql``})
      select gen_random_uuid(), id, ${somebody}, '', now() ${child === 'message' ? sql`, 'worker', '2026-03-01T00:00:00Z'::timestamptz` : sql``}
      from help_requests.help_request`.execute(tx)
  }
}

async function actAs(tx: Tx, asker: Asker, now: number, role: 'perhetalo_app' | 'none'): Promise<void> {
  const person = asker.kind === 'person' ? asker.id : ''
  const code = asker.kind === 'code' ? hash(asker.code).toString('hex') : ''
  await sql`select set_config('role', ${role}, true), set_config('app.kind', ${asker.kind}, true), set_config('app.person', ${person}, true),
    set_config('app.code', ${code}, true), set_config('app.now', ${new Date(now).toISOString()}, true)`.execute(
    tx,
  )
}

const ids = async (tx: Tx, query: ReturnType<typeof sql<{ id: string }>>): Promise<string[]> =>
  (await query.execute(tx)).rows.map(({ id }) => id).toSorted()

/** Ends the transaction without a trace of the random place. */
class Over extends Error {}

describe('three opinions on who may do what with a help request', () => {
  const world = freshWorld()

  it('agree: a plain description, the SQL predicates and row-level security', async () => {
    const random = seeded(seed)
    const places = n(12, 600)
    let compared = 0
    const ground = await world.db.asOwner(async (tx): Promise<Ground> => {
      const doors = await sql<{
        id: string
        unit_id: string
        county: string
      }>`select id, unit_id, county from help_requests.door order by id`.execute(tx)
      const people = await sql<{ id: string }>`select id from accounts.person order by key limit 9`.execute(
        tx,
      )
      return { doors: doors.rows, people: people.rows.map(({ id }) => id) }
    })
    const county = new Map(ground.doors.map((door) => [door.id, door.county]))

    const compare = async (tx: Tx, place: Place, asker: Asker): Promise<void> => {
      const say = (what: string): string =>
        `${what}: seed ${seed}, ${JSON.stringify(asker)} at ${asTime(place.now)}`
      const relations = new Map(
        place.requests.map((request) => [request.id, relationsOf(place, asker, request, place.now)]),
      )
      const allowed = (action: string): string[] =>
        [...relations]
          .filter(([, found]) => isAllowed(action, found))
          .map(([id]) => id)
          .toSorted()
      const readable =
        asker.kind === 'system' ? place.requests.map(({ id }) => id).toSorted() : allowed('read')

      await actAs(tx, asker, place.now, 'none')
      const columns = actions.map((action) => {
        const declared = helpRequestAccess[action as keyof typeof helpRequestAccess]
        return sql`${declared.allowed} as ${sql.id(action)}`
      })
      const { rows } = await sql<
        Record<string, unknown>
      >`select id, ${sql.join(columns)} from help_requests.help_request r`.execute(tx)
      for (const action of actions) {
        const found = rows
          .filter((row) => row[action] === true)
          .map((row) => String(row['id']))
          .toSorted()
        assert.deepEqual(found, allowed(action), say(`the predicate of ${action}`))
        compared += rows.length
      }

      await actAs(tx, asker, place.now, 'perhetalo_app')
      assert.deepEqual(
        await ids(tx, sql`select id from help_requests.help_request`),
        readable,
        say('row-level security, without a filter'),
      )
      assert.deepEqual(
        await ids(
          tx,
          sql`select id from help_requests.help_request r where ${helpRequestAccess.read.allowed}`,
        ),
        allowed('read'),
        say('filter and row-level security together'),
      )
      assert.deepEqual(
        await ids(tx, sql`select help_request_id as id from help_requests.message`),
        readable,
        say('messages'),
      )
      const workersOnly = asker.kind === 'code' ? [] : readable
      assert.deepEqual(
        await ids(tx, sql`select help_request_id as id from help_requests.note`),
        workersOnly,
        say('notes'),
      )
    }

    for (let place = 0; place < places; place += 1) {
      const here = randomPlace(random, ground)
      const askers: Asker[] = [
        { kind: 'public' },
        { kind: 'system' },
        { kind: 'code', code: 'nobody’s' },
        ...here.codes.slice(0, 2).map((code) => ({ kind: 'code' as const, code })),
        ...ground.people.map((id) => ({ kind: 'person' as const, id })),
      ]
      try {
        await world.db.asOwner(async (tx) => {
          await store(tx, here, county)
          for (const asker of askers) await compare(tx, here, asker)
          throw new Over()
        })
      } catch (error) {
        if (!(error instanceof Over)) throw error
      }
    }
    assert.ok(compared > places * 1000, `only ${compared} decisions were compared`)
  })

  it('speak of the same actions: none is declared that the description does not know', () => {
    assert.deepEqual(Object.keys(helpRequestAccess).toSorted(), [...actions].toSorted())
  })
})
