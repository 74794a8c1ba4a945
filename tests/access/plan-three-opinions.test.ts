import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, it } from 'node:test'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import { goalAccess, planVersionAccess, stepAccess } from '../../src/capabilities/casework/access-plan.ts'
import { joinAccess } from '../../src/capabilities/casework/access-joins.ts'
import { type OpenedCase, openedCase, seated } from '#tests/support/cases.ts'
import { type BuiltFamily, builtFamily } from '#tests/support/families.ts'
import { type Random, seeded } from '#tests/support/random.ts'
import { n, seed } from '#tests/support/tier.ts'
import { freshWorld } from '#tests/support/world.ts'

type Asker = { readonly kind: 'person' | 'member'; readonly id: string }
type Own = { readonly of: string | null; readonly teamSees: boolean; readonly shownTo: readonly string[] }
type Item = Own & { readonly id: string; readonly author: Asker; readonly unit: string | null }
type Step = Item & {
  readonly task: boolean
  readonly ownerPerson: string | null
  readonly ownerMember: string | null
}
type Version = { readonly id: string; readonly of: string | null }
type Join = {
  readonly id: string
  readonly state: string
  readonly person: string | null
  readonly unit: string | null
  readonly days: number
}
type Facts = {
  readonly goals: readonly Item[]
  readonly steps: readonly Step[]
  readonly versions: readonly Version[]
  readonly joins: readonly Join[]
}
/** What the rules of families and cases say of an asker; those have tests of their own. */
type Standing = {
  readonly told: boolean
  readonly seat: boolean
  readonly opened: boolean
  readonly seatUnits: readonly string[]
  readonly units: readonly string[]
  /** Workers of whom the asker is told. */
  readonly workers: readonly string[]
}

/** The rules of the plan once more, without the database. */
function sees(asker: Asker, standing: Standing, item: Item): boolean {
  if (asker.kind === 'member')
    return standing.told && (item.of === null || item.of === asker.id || item.shownTo.includes(asker.id))
  if (standing.seat)
    return item.of === null || item.teamSees || (item.unit !== null && standing.seatUnits.includes(item.unit))
  return standing.opened && item.of === null
}
function seesStep(asker: Asker, standing: Standing, step: Step): boolean {
  if (!sees(asker, standing, step)) return false
  if (
    step.ownerPerson !== null &&
    step.ownerPerson !== asker.id &&
    !standing.workers.includes(step.ownerPerson)
  )
    return false
  return !step.task || asker.kind === 'person' || step.ownerMember === asker.id || step.author.id === asker.id
}
const seesVersion = (asker: Asker, standing: Standing, version: Version): boolean =>
  asker.kind === 'member'
    ? standing.told && (version.of === null || version.of === asker.id)
    : standing.seat || (standing.opened && version.of === null)
function seesJoin(asker: Asker, standing: Standing, join: Join): boolean {
  if (asker.kind === 'member') return standing.told
  if (standing.seat || standing.opened) return true
  const isOnList = join.state === 'offered' || (join.state === 'acknowledged' && join.days < 90)
  return isOnList && (join.person === asker.id || (join.unit !== null && standing.units.includes(join.unit)))
}

const staff = [
  'family-social-worker-17',
  'school-nurse',
  'guide',
  'therapist',
  'second-guide',
  'ngo-worker',
] as const

describe('three opinions on who sees what of a plan', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const actAs = (tx: Tx, asker: Asker, role: 'perhetalo_app' | 'none'): Promise<unknown> =>
    sql`select set_config('role', ${role}, true), set_config('app.kind', ${asker.kind}, true),
      set_config('app.person', ${asker.kind === 'person' ? asker.id : ''}, true),
      set_config('app.member', ${asker.kind === 'member' ? asker.id : ''}, true), set_config('app.code', '', true),
      set_config('app.family', '', true), set_config('app.case', '', true),
      set_config('app.now', ${world.clock.now().toISOString()}, true)`.execute(tx)

  async function standingOf(tx: Tx, family: string, ofCase: string): Promise<Standing> {
    const { rows } = await sql<Standing>`
      select casework.told(${ofCase}) as told, casework.has_seat(${ofCase}) as seat, casework.opened(${ofCase}) as opened,
        to_jsonb(array(select distinct u::text from unnest(families.my_units()) u where casework.has_seat_from(${ofCase}, u))) as "seatUnits",
        to_jsonb(families.my_units()) as units,
        to_jsonb(array(select distinct i.person_id::text from families.involvement i where i.family_id = ${family}
          and families.sees_presence(i))) as workers`.execute(tx)
    const [row] = rows
    assert.ok(row)
    return row
  }

  function randomFacts(random: Random, family: BuiltFamily, units: readonly string[]): Facts {
    const people = Object.values(family.people)
    const workers = staff.map((key) => world.actor(key).id)
    const some = <T>(count: number, make: () => T): readonly T[] => Array.from({ length: count }, make)
    const item = (): Item => {
      const of = random.chance(0.6) ? random.pick(people) : null
      const byMember = random.chance(0.5)
      return {
        id: randomUUID(),
        of,
        teamSees: of === null || random.chance(0.5),
        shownTo: of === null ? [] : people.filter((one) => one !== of && random.chance(0.25)),
        author: byMember
          ? { kind: 'member', id: of ?? random.pick(people) }
          : { kind: 'person', id: random.pick(workers) },
        unit: byMember ? null : random.pick(units),
      }
    }
    return {
      goals: some(10, item),
      steps: some(16, () => {
        const byWorker = random.chance(0.5)
        return {
          ...item(),
          task: random.chance(0.3),
          ownerPerson: byWorker ? random.pick(workers) : null,
          ownerMember: byWorker ? null : random.pick(people),
        }
      }),
      versions: [null, ...people].map((of) => ({ id: randomUUID(), of })),
      joins: some(6, () => ({
        id: randomUUID(),
        state: random.pick(['open', 'offered', 'offered', 'acknowledged', 'dropped']),
        person: random.chance(0.4) ? random.pick(workers) : null,
        unit: random.chance(0.5) ? random.pick(units) : null,
        days: random.pick([1, 89, 91]),
      })),
    }
  }

  async function store(tx: Tx, ofCase: string, facts: Facts): Promise<void> {
    const now = world.clock.now()
    const uuids = (ids: readonly string[]): RawBuilder<unknown> =>
      sql`(select coalesce(array_agg(v::uuid), '{}') from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) v)`
    const common = (row: Item): RawBuilder<unknown> => sql`${row.of}, ${row.teamSees}, ${uuids(row.shownTo)},
      ${row.author.kind === 'person' ? row.author.id : null}, ${row.author.kind === 'member' ? row.author.id : null}, ${row.unit},
      ${now}, ${now}`
    for (const row of facts.goals)
      await sql`insert into casework.goal (id, case_id, words_sealed, own_of, team_sees, shown_to, author_person, author_member,
        unit_id, written_at, changed_at) values (${row.id}, ${ofCase}, '', ${common(row)})`.execute(tx)
    for (const row of facts.steps)
      await sql`insert into casework.step (id, case_id, kind, words_sealed, owner_person, owner_member, state, own_of, team_sees,
        shown_to, author_person, author_member, unit_id, written_at, changed_at)
        values (${row.id}, ${ofCase}, ${row.task ? 'task' : 'service'}, '', ${row.ownerPerson}, ${row.ownerMember}, 'open', ${common(row)})`.execute(
        tx,
      )
    for (const row of facts.versions)
      await sql`insert into casework.plan_version (id, case_id, own_of, number, frozen_sealed, frozen_at, frozen_by)
        values (${row.id}, ${ofCase}, ${row.of}, 1, '', ${now}, ${world.actor('guide').id})`.execute(tx)
    for (const row of facts.joins)
      await sql`insert into casework.joint (id, case_id, kind, due_on, receiver_unit, receiver_person, state, answered_at, created_at)
        values (${row.id}, ${ofCase}, 'service-change', '2026-06-01', ${row.unit}, ${row.person}, ${row.state},
          ${row.state === 'acknowledged' ? new Date(now.getTime() - row.days * 86_400_000) : null}, ${now})`.execute(
        tx,
      )
  }

  /** All rows that come without a filter, and those of them that the filter lets through. */
  async function seen(
    tx: Tx,
    table: RawBuilder<unknown>,
    id: RawBuilder<unknown>,
    filter: RawBuilder<boolean>,
    ofCase: string,
  ): Promise<{ readonly rows: readonly string[]; readonly filtered: readonly string[] }> {
    const { rows } = await sql<{ id: string; may: boolean }>`
      select ${id} as id, ${filter} as may from ${table} where case_id = ${ofCase}`.execute(tx)
    const ids = (which: typeof rows): string[] => which.map((row) => row.id).toSorted()
    return { rows: ids(rows), filtered: ids(rows.filter(({ may }) => may)) }
  }

  async function randomWorld(random: Random): Promise<{ family: BuiltFamily; matter: OpenedCase }> {
    const family = await builtFamily(world, {
      children: { ella: '2018-03-04', oliver: '2012-01-01' },
      adults: {
        anna: {},
        mika: { of: ['ella'] },
        kari: { kind: random.pick(['guardian', 'other-adult']), of: ['oliver'] },
      },
    })
    const matter = await openedCase(world, family, random.chance(0.6) ? { about: 'ella' } : {})
    for (const key of staff.slice(1))
      if (random.chance(0.7))
        await seated(world, matter.id, key, {
          class: random.pick(['ordinary', 'ordinary', 'child-welfare', 'shelter']),
          sees: random.chance(0.8) ? ['who-is-with', 'plan'] : ['who-is-with'],
        })
    if (random.chance(0.5))
      await world.db.asOwner((tx) =>
        sql`insert into families.block (id, child_id, adult_id, ground_sealed, set_by, set_at)
          values (${randomUUID()}, ${family.person('ella')}, ${family.person('mika')}, '', ${world.actor('guide').id},
            ${world.clock.now()})`.execute(tx),
      )
    if (random.chance(0.5))
      await world.db.asOwner((tx) =>
        sql`insert into families.break_glass (id, county, family_id, person_id, unit_id, reason, words_sealed, opened_at, until, review_due_at)
          select ${randomUUID()}, '17', ${family.id}, m.person_id, m.unit_id, 'child-in-danger', '', ${world.clock.now()}::timestamptz,
            ${world.clock.now()}::timestamptz + interval '4 hours', ${world.clock.now()}::timestamptz + interval '3 days'
          from published.unit_member m where m.person_id = ${world.actor(random.pick(staff)).id} order by m.unit_id limit 1`.execute(
          tx,
        ),
      )
    return { family, matter }
  }

  for (let round = 0; round < n(2, 25); round += 1)
    it(`agree in a random world (${round + 1})`, async () => {
      const random = seeded(seed + round)
      const { family, matter } = await randomWorld(random)
      let told = 0
      await world.db.asOwner(async (tx) => {
        const { rows } = await sql<{ id: string }>`
          select distinct m.unit_id as id from published.unit_member m join published.person p on p.id = m.person_id
          where p.id in (select v::uuid from jsonb_array_elements_text(${JSON.stringify(staff.map((key) => world.actor(key).id))}::jsonb) v)
          order by 1`.execute(tx)
        const facts = randomFacts(
          random,
          family,
          rows.map(({ id }) => id),
        )
        await store(tx, matter.id, facts)
        const askers: readonly Asker[] = [
          ...staff.map((key) => ({ kind: 'person' as const, id: world.actor(key).id })),
          { kind: 'person', id: world.actor('guide-16').id },
          ...Object.values(family.people).map((id) => ({ kind: 'member' as const, id })),
        ]
        for (const asker of askers) {
          await actAs(tx, asker, 'perhetalo_app')
          const standing = await standingOf(tx, family.id, matter.id)
          const kinds = [
            {
              expected: facts.goals.filter((row) => sees(asker, standing, row)),
              got: await seen(tx, sql`casework.goal g`, sql`g.id`, goalAccess.read.allowed, matter.id),
              authored: facts.goals,
            },
            {
              expected: facts.steps.filter((row) => seesStep(asker, standing, row)),
              got: await seen(tx, sql`casework.step s`, sql`s.id`, stepAccess.read.allowed, matter.id),
              authored: facts.steps,
            },
            {
              expected: facts.versions.filter((row) => seesVersion(asker, standing, row)),
              got: await seen(
                tx,
                sql`casework.plan_version v`,
                sql`v.id`,
                planVersionAccess.read.allowed,
                matter.id,
              ),
              authored: [],
            },
            {
              expected: facts.joins.filter((row) => seesJoin(asker, standing, row)),
              got: await seen(tx, sql`casework.joint j`, sql`j.id`, joinAccess.read.allowed, matter.id),
              authored: [],
            },
          ]
          const who = `seed ${seed + round} ${asker.kind} ${JSON.stringify(standing)}`
          for (const { expected, got, authored } of kinds) {
            const ids = expected.map(({ id }) => id).toSorted()
            told += ids.length
            assert.deepEqual(got.filtered, ids, `the filter: ${who}`)
            // Own words stay within the reach of their writer's updates; every reading goes through the filter.
            const own = new Set(authored.filter(({ author }) => author.id === asker.id).map(({ id }) => id))
            assert.deepEqual(
              got.rows.filter((id) => !own.has(id) || ids.includes(id)),
              ids,
              `row-level security: ${who}`,
            )
          }
          await actAs(tx, asker, 'none')
        }
      })
      assert.ok(told > 0)
    })
})
