import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import { caseAccess } from '../../src/capabilities/casework/access.ts'
import { askedAccess, leadAccess } from '../../src/capabilities/casework/access-lead.ts'
import {
  type Answer,
  type Case,
  caseActions,
  type Cases,
  isLed,
  mayAnswer,
  relationsTo,
  seatsSeen,
  seesAnswer,
} from '#tests/access/cases-oracle.ts'
import type { Asker } from '#tests/access/presence-oracle.ts'
import { actAs, county, type Ground, randomPlace, some, store } from '#tests/access/presence-worlds.ts'
import { type Random, seeded } from '#tests/support/random.ts'
import { n, seed } from '#tests/support/tier.ts'
import { freshWorld } from '#tests/support/world.ts'

const actions = ['read', 'keep', 'write', 'speak'] as const

/** A random place with cases: about the family, a child, an adult or somebody elsewhere; with seats of its parts, some of no standing. */
function randomCases(random: Random, ground: Ground): Cases {
  const place = randomPlace(random, ground)
  const cases = place.families.flatMap((family) =>
    some(2, (): Case => {
      const parts = place.parts.filter((part) => part.family === family)
      const inFamily = place.belongings.filter((each) => each.family === family).map(({ person }) => person)
      const seats = parts.filter(() => random.chance(0.5)).map(({ id }) => id)
      const states: readonly Answer['state'][] = ['asked', 'taken', 'declined', 'ended']
      return {
        id: randomUUID(),
        family,
        about: random.chance(0.35) ? null : random.pick(inFamily),
        unit: random.chance(0.8) && parts.length > 0 ? random.pick(parts).unit : random.pick(ground.units),
        closed: random.chance(0.2),
        seats,
        // One of each state: nobody answers twice, and nobody is asked twice, for the same.
        answers: states
          .filter(() => random.chance(0.6))
          .map((state) => {
            const part = random.chance(0.7) && parts.length > 0 ? random.pick(parts) : null
            return {
              id: randomUUID(),
              person: part?.person ?? random.pick(ground.workers),
              unit: part?.unit ?? random.pick(ground.units),
              state,
            }
          }),
      }
    }),
  )
  const leads = new Set([...place.works].filter(() => random.chance(0.3)))
  return { ...place, cases, leads }
}

async function storeCases(tx: Tx, place: Cases): Promise<void> {
  const rows = (of: unknown): ReturnType<typeof sql> => sql`jsonb_to_recordset(${JSON.stringify(of)}::jsonb)`
  await store(tx, place)
  const leads = [...place.leads].map((each) => {
    const [person, unit] = each.split(' ')
    return { person, unit }
  })
  await sql`insert into accounts.role_assignment (id, person_id, role, scope_kind, scope_id, valid_from)
    select gen_random_uuid(), person, 'unit-lead', 'unit', unit, '2026-01-01' from ${rows(leads)} as x(person uuid, unit text)`.execute(
    tx,
  )
  const worker = place.parts[0]?.person
  await sql`insert into casework.family_case (id, county, family_id, about_id, "group", stage, stage_since, source, why_sealed, day_zero,
      unit_id, organisation_id, register, opened_at, opened_by, closed_at, outcome)
    select x.id, ${county}, family, about, 'other', case when closed then 'closed' else 'help' end, now(), 'worker', '', '2026-03-01', unit,
      u.organisation_id, 'social', now(), ${worker}::uuid, case when closed then now() end, case when closed then 'other' end
    from ${rows(place.cases)} as x(id uuid, family uuid, about uuid, unit uuid, closed boolean) join accounts.unit u on u.id = x.unit`.execute(
    tx,
  )
  const seats = place.cases.flatMap(({ id, seats: parts }) => parts.map((part) => ({ id, part })))
  await sql`insert into casework.seat (case_id, involvement_id, added_at)
    select id, part, now() from ${rows(seats)} as x(id uuid, part uuid)`.execute(tx)
  const answers = place.cases.flatMap(({ id, answers: of }) => of.map((answer) => ({ ...answer, case: id })))
  await sql`insert into casework.responsible (id, case_id, kind, person_id, unit_id, reason, named_at, named_by, taken_at, declined_at,
      ended_at)
    select id, "case", 'responsible-worker', person, unit, 'first', now(), ${worker}::uuid,
      case when state in ('taken', 'ended') then now() end, case when state = 'declined' then now() end, case when state = 'ended' then now() end
    from ${rows(answers)} as x(id uuid, "case" uuid, person uuid, unit uuid, state text)`.execute(tx)
  const plain = place.cases.map(({ id, unit }) => ({ id, unit }))
  await sql`insert into casework.stage_change (id, case_id, to_stage, at, by_person)
    select gen_random_uuid(), id, 'help', now(), ${worker}::uuid from ${rows(plain)} as x(id uuid)`.execute(
    tx,
  )
  await sql`insert into casework.support (case_id, unit_id, for_what_sealed, added_at)
    select id, unit, '', now() from ${rows(plain)} as x(id uuid, unit uuid)`.execute(tx)
}

/** Ends the transaction without a trace of the random place. */
class Over extends Error {}

describe('three opinions on who sees a case', () => {
  const world = freshWorld()

  it('agree: a plain description, the SQL predicates and row-level security', async () => {
    const random = seeded(seed)
    const wanted = n(400, 50_000)
    const ground = await world.db.asOwner(async (tx): Promise<Ground> => {
      const workers = await sql<{ id: string }>`
        select id from accounts.person where county = ${county} and active order by key limit 8`.execute(tx)
      const units = await sql<{ id: string }>`
        select id from published.unit where county = ${county} order by key limit 4`.execute(tx)
      return { workers: workers.rows.map(({ id }) => id), units: units.rows.map(({ id }) => id) }
    })
    const seen = { seat: 0, told: 0, opened: 0, led: 0, asked: 0 }

    const compare = async (tx: Tx, place: Cases, asker: Asker): Promise<void> => {
      const say = (what: string): string => `${what}: seed ${seed}, ${JSON.stringify(asker)}`
      const isSystem = asker.kind === 'system'
      const relations = new Map(place.cases.map((one) => [one.id, relationsTo(place, asker, one)]))
      for (const found of relations.values()) for (const relation of found) seen[relation] += 1
      const allowed = (action: (typeof actions)[number]): readonly string[] =>
        place.cases
          .filter(({ id }) => caseActions[action].some((relation) => relations.get(id)?.has(relation)))
          .map(({ id }) => id)
          .toSorted()
      const answers = place.cases.flatMap((one) => one.answers.map((answer) => ({ one, answer })))
      const led = place.cases.filter((one) => isLed(place, asker, one)).map(({ id }) => id)
      const asked = answers
        .filter(({ answer }) => mayAnswer(place, asker, answer))
        .map(({ answer }) => answer.id)
      seen.led += led.length
      seen.asked += asked.length

      const columns = actions.map(
        (action) =>
          sql`(select jsonb_agg(c.id order by c.id) from casework.family_case c where ${caseAccess[action].allowed}) as ${sql.id(action)}`,
      )
      await actAs(tx, asker, 'none')
      const { rows: filtered } = await sql<Record<string, readonly string[] | null>>`
        select ${sql.join(columns)},
          (select jsonb_agg(l.id order by l.id) from casework.led() l where ${leadAccess.read.allowed}) as led,
          (select jsonb_agg(r.id order by r.id) from casework.responsible r where ${askedAccess.answer.allowed}) as asked,
          (select jsonb_agg(a.id order by a.id) from casework.asked_of_me() a) as asked_here`.execute(tx)
      const [filter] = filtered
      for (const action of actions)
        assert.deepEqual(filter?.[action] ?? [], allowed(action), say(`the predicate of ${action}`))
      assert.deepEqual(filter?.['led'] ?? [], led.toSorted(), say('what a lead knows'))
      assert.deepEqual(filter?.['asked'] ?? [], asked.toSorted(), say('what was asked'))
      const openAsked = answers
        .filter(({ one, answer }) => !one.closed && asked.includes(answer.id))
        .map(({ answer }) => answer.id)
      assert.deepEqual(
        filter?.['asked_here'] ?? [],
        openAsked.toSorted(),
        say('what was asked of open cases'),
      )

      await actAs(tx, asker, 'perhetalo_app')
      const bare = async (column: ReturnType<typeof sql>, table: string): Promise<readonly string[]> => {
        const { rows } = await sql<{ ids: readonly string[] | null }>`
          select jsonb_agg(${column}) as ids from ${sql.table(table)}`.execute(tx)
        return (rows[0]?.ids ?? []).toSorted()
      }
      const all = place.cases.map(({ id }) => id).toSorted()
      const readable = isSystem ? all : allowed('read')
      for (const [column, table] of [
        [sql`id`, 'casework.family_case'],
        [sql`case_id`, 'casework.stage_change'],
        [sql`case_id`, 'casework.support'],
      ] as const)
        assert.deepEqual(await bare(column, table), readable, say(`row-level security of ${table}`))
      assert.deepEqual(
        await bare(sql`case_id || ' ' || involvement_id`, 'casework.seat'),
        place.cases
          .flatMap((one) =>
            (isSystem ? one.seats : seatsSeen(place, asker, one)).map((part) => `${one.id} ${part}`),
          )
          .toSorted(),
        say('row-level security of seats'),
      )
      assert.deepEqual(
        await bare(sql`id`, 'casework.responsible'),
        answers
          .filter(({ one, answer }) => isSystem || seesAnswer(place, asker, one, answer))
          .map(({ answer }) => answer.id)
          .toSorted(),
        say('row-level security of who answers'),
      )
    }

    let worlds = 0
    while (worlds < wanted) {
      const here = randomCases(random, ground)
      const askers: Asker[] = [
        { kind: 'public' },
        { kind: 'system' },
        ...ground.workers.map((id) => ({ kind: 'person' as const, id })),
        ...here.people.map(({ id }) => ({ kind: 'member' as const, id })),
      ]
      try {
        await world.db.asOwner(async (tx) => {
          await storeCases(tx, here)
          for (const asker of askers) await compare(tx, here, asker)
          throw new Over()
        })
      } catch (error) {
        if (!(error instanceof Over)) throw error
      }
      worlds += askers.length * here.families.length
    }
    // Every relation came up, or the worlds would say nothing.
    for (const [relation, count] of Object.entries(seen)) assert.ok(count > 0, `${relation}: ${count}`)
  })

  it('speak of the same actions: none is declared that the description does not know', () => {
    assert.deepEqual(Object.keys(caseAccess).toSorted(), [...actions].toSorted())
  })
})
