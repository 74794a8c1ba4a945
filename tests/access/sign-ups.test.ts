import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import { activityAccess, signUpAccess } from '../../src/capabilities/meeting-places/access.ts'
import { type Random, seeded } from '#tests/support/random.ts'
import { n, seed } from '#tests/support/tier.ts'
import { freshWorld } from '#tests/support/world.ts'

type Role = { readonly person: string; readonly role: string; readonly kind: string; readonly scope: string }
type Activity = {
  readonly id: string
  readonly county: string
  readonly area: string | null
  readonly unit: string | null
  readonly organisation: string
  readonly leaders: readonly string[]
}
type SignUp = {
  readonly id: string
  readonly activity: Activity
  readonly code: string | null
  readonly link: string | null
  readonly booker: string | null
}
type Ground = {
  readonly people: readonly string[]
  readonly roles: readonly Role[]
  readonly units: readonly { id: string; organisation: string; area: string | null; county: string }[]
}
type Asker = {
  readonly kind: 'public' | 'code' | 'person' | 'member' | 'system'
  readonly person?: string
  readonly code?: string
}

const hash = (code: string): Buffer => createHash('sha256').update(code).digest()

/** The first opinion, in its own words: who keeps an activity. */
function keeps(ground: Ground, activity: Activity, person: string): boolean {
  if (activity.leaders.includes(person)) return true
  return ground.roles.some(
    (each) =>
      each.person === person &&
      ((each.kind === 'unit' && each.scope === activity.unit) ||
        (each.role === 'maintainer' &&
          each.kind === 'organisation' &&
          each.scope === activity.organisation) ||
        (each.role === 'area-lead' && each.kind === 'area' && each.scope === activity.area) ||
        (each.role === 'coordinator' && each.kind === 'county' && each.scope === activity.county)),
  )
}

function sees(ground: Ground, signUp: SignUp, asker: Asker): boolean {
  if (asker.kind === 'code')
    return asker.code !== undefined && (signUp.code === asker.code || signUp.link === asker.code)
  if (asker.kind !== 'person' || asker.person === undefined) return false
  return signUp.booker === asker.person || keeps(ground, signUp.activity, asker.person)
}

function randomWorld(random: Random, ground: Ground): readonly SignUp[] {
  const activities = Array.from({ length: 8 }, (): Activity => {
    const unit = random.pick(ground.units)
    return {
      id: randomUUID(),
      county: unit.county,
      area: random.chance(0.7) ? unit.area : null,
      unit: random.chance(0.6) ? unit.id : null,
      organisation: random.pick(ground.units).organisation,
      leaders: Array.from({ length: random.int(3) }, () => random.pick(ground.people)).filter(
        (each, index, all) => all.indexOf(each) === index,
      ),
    }
  })
  const codes = ['a', 'b', 'c', 'd']
  return Array.from({ length: 20 }, (): SignUp => ({
    id: randomUUID(),
    activity: random.pick(activities),
    code: random.chance(0.8) ? random.pick(codes) : null,
    link: random.chance(0.4) ? random.pick(['e', 'f', 'a']) : null,
    booker: random.chance(0.3) ? random.pick(ground.people) : null,
  }))
}

async function write(tx: Tx, signUps: readonly SignUp[]): Promise<void> {
  for (const activity of new Set(signUps.map((each) => each.activity))) {
    await sql`
      insert into meeting_places.activity (id, county, area_id, kind, form, organisation_id, unit_id, title, languages,
        first_day, opens, closes, state, created_at, changed_at)
      values (${activity.id}, ${activity.county}, ${activity.area}, 'group', 'peer', ${activity.organisation}, ${activity.unit},
        '{"fi": "Ryhmä"}', '{fi}', '2026-03-14', '10:00', '12:00', 'published', now(), now())`.execute(tx)
    for (const leader of activity.leaders)
      await sql`insert into meeting_places.leader (id, activity_id, person_id) values (${randomUUID()}, ${activity.id}, ${leader})`.execute(
        tx,
      )
  }
  for (const { id, activity, code, link, booker } of signUps) {
    await sql`
      insert into meeting_places.sign_up (id, county, activity_id, code_hash, link_hash, key_hash, body_hash, language, name_sealed,
        adults, children, way, booked_by, state, created_at, changed_at)
      values (${id}, ${activity.county}, ${activity.id}, ${code === null ? null : hash(code)}, ${link === null ? null : hash(link)},
        ${hash(id)}, ${hash(id)}, 'fi', ${hash(id)}, 1, 0, 'family', ${booker}, 'confirmed', now(), now())`.execute(
      tx,
    )
    await sql`insert into meeting_places.sign_up_part (sign_up_id, resource, wanted, state) values (${id}, 'seat', 1, 'confirmed')`.execute(
      tx,
    )
  }
}

async function be(tx: Tx, role: 'perhetalo_app' | 'none', asker: Asker): Promise<void> {
  const code = asker.code === undefined ? '' : hash(asker.code).toString('hex')
  await sql`select set_config('role', ${role}, true), set_config('app.kind', ${asker.kind}, true),
    set_config('app.person', ${asker.kind === 'person' ? (asker.person ?? '') : ''}, true), set_config('app.code', ${code}, true),
    set_config('app.sign_up', '', true)`.execute(tx)
}

const idsOf = async (tx: Tx, query: ReturnType<typeof sql<{ id: string }>>): Promise<readonly string[]> =>
  (await query.execute(tx)).rows.map(({ id }) => id).toSorted()

class Undo extends Error {}

describe('sign-ups in random worlds', () => {
  const world = freshWorld()
  const worlds = n(3, 40)

  it(`are seen alike by the words of the rule, by the filter and by row-level security, in ${worlds} worlds`, async () => {
    const random = seeded(seed)
    const ground = await world.db.asOwner(async (tx): Promise<Ground> => {
      const people = (
        await sql<{ id: string }>`select id from published.person where active order by key`.execute(tx)
      ).rows
      const roles = (
        await sql<Role>`select person_id as person, role, scope_kind as kind, scope_id as scope from published.role_now`.execute(
          tx,
        )
      ).rows
      const units = (
        await sql<
          Ground['units'][number]
        >`select id, organisation_id as organisation, area_id as area, county from published.unit order by county, key`.execute(
          tx,
        )
      ).rows
      return { people: people.map(({ id }) => id), roles, units }
    })
    let seen = 0
    for (let turn = 0; turn < worlds; turn += 1) {
      const signUps = randomWorld(random, ground)
      const near = new Set(
        signUps.flatMap(({ activity, booker }) => [
          ...activity.leaders,
          ...(booker === null ? [] : [booker]),
          ...ground.people.filter((person) => keeps(ground, activity, person)),
        ]),
      )
      const askers: readonly Asker[] = [
        { kind: 'public' },
        { kind: 'member' },
        ...['a', 'b', 'e', 'f', 'unknown'].map((code): Asker => ({ kind: 'code', code })),
        ...[...near, ...Array.from({ length: 10 }, () => random.pick(ground.people))].map(
          (person): Asker => ({
            kind: 'person',
            person,
          }),
        ),
      ]
      try {
        await world.db.asOwner(async (tx) => {
          await write(tx, signUps)
          const ids = sql`any(${signUps.map(({ id }) => id)}::uuid[])`
          for (const asker of askers) {
            const expected = signUps
              .filter((each) => sees(ground, each, asker))
              .map(({ id }) => id)
              .toSorted()
            await be(tx, 'none', asker)
            const filtered = await idsOf(
              tx,
              sql`select s.id from meeting_places.sign_up s where s.id = ${ids} and ${signUpAccess.read.allowed}`,
            )
            const listed = await idsOf(
              tx,
              sql`select s.id from meeting_places.sign_up s join meeting_places.activity a on a.id = s.activity_id
                where s.id = ${ids} and ${activityAccess.seeSignUps.allowed}`,
            )
            await be(tx, 'perhetalo_app', asker)
            const byRows = await idsOf(tx, sql`select s.id from meeting_places.sign_up s where s.id = ${ids}`)
            const parts = await idsOf(
              tx,
              sql`select p.sign_up_id as id from meeting_places.sign_up_part p where p.sign_up_id = ${ids}`,
            )
            const who = JSON.stringify(asker)
            assert.deepEqual(filtered, expected, `filter: ${who}`)
            assert.deepEqual(byRows, expected, `rows: ${who}`)
            assert.deepEqual(parts, expected, `parts: ${who}`)
            // Whoever is shown the list of an activity is shown every row of it.
            for (const id of listed)
              if (asker.kind === 'person') assert.ok(expected.includes(id), `list: ${who}`)
            seen += expected.length
          }
          throw new Undo()
        })
      } catch (error) {
        if (!(error instanceof Undo)) throw error
      }
    }
    assert.ok(seen > 20 * worlds)
  })

  it('tell of a line how many wait and nothing of who', async () => {
    const { rows } = await world.db.asOwner((tx) =>
      sql<{ name: string; returns: string }>`
        select p.proname as name, pg_get_function_result(p.oid) as returns from pg_proc p
        join pg_namespace s on s.oid = p.pronamespace
        where s.nspname = 'meeting_places' and p.prosecdef order by 1`.execute(tx),
    )
    for (const { name, returns } of rows) assert.doesNotMatch(returns, /sealed|name|email|phone/, name)
    assert.ok(rows.some(({ name }) => name === 'waiting_in'))
  })
})
