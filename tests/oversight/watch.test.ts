import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { findFamily, readFamily } from '#capabilities/families/index.ts'
import {
  type Alert,
  handleAlert,
  listAlerts,
  planWatch,
  readAccessLog,
  readAlert,
  watchLimits,
} from '#capabilities/oversight/index.ts'
import { system } from '#platform/actor.ts'
import { type About, recordTrace, verifyAudit } from '#platform/audit.ts'
import { hours, later, minutes } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import { builtFamily, joinTeam } from '#tests/support/families.ts'
import { freshWorld } from '#tests/support/world.ts'

const opener = 'family-social-worker-17'

describe('the watch over unusual reading', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(async () => {
    await world.clear()
    await world.db.asOwner((tx) => sql`update accounts.person set identity_hash = null`.execute(tx))
    await planWatch(world.db, world.clock)
  })

  /** A minute passes, as in life: the watch looks by itself. */
  const aMinute = async (): Promise<void> => {
    world.clock.advance(minutes(1))
    await world.runJobs()
  }
  const alerts = async (): Promise<readonly Alert[]> =>
    (await listAlerts(world.as('privacy-officer'), { county: '17' })).alerts
  const found = async (): Promise<readonly string[]> =>
    (await alerts()).map(({ kind, person }) => `${kind}: ${person}`).toSorted()
  const called = (kind: string, key: string): string => `${kind}: ${world.actor(key).name}`

  const traces = (
    key: string,
    abouts: readonly About[],
    outcome: 'done' | 'refused' = 'done',
  ): Promise<void> =>
    world.db.transaction(system, async (tx) => {
      for (const about of abouts) {
        await recordTrace(tx, {
          county: '17',
          at: world.clock.now(),
          name: 'family.read',
          outcome,
          actor: world.actor(key),
          about,
        })
      }
    })
  const employs = (key: string, code: string): Promise<unknown> =>
    world.db.asOwner((tx) =>
      sql`update accounts.person set identity_hash = ${world.product.deps.crypto.keyed('identity', code)}
        where id = ${world.actor(key).id}`.execute(tx),
    )

  it('is silent about ordinary work', async () => {
    const family = await builtFamily(world, { team: { 'school-nurse': {} } })
    for (let each = 0; each < 5; each += 1) await readFamily(world.as('school-nurse'), { id: family.id })
    await aMinute()
    assert.deepEqual(await found(), [])
  })

  it('labels the reading of the own family, of a household’s and of a colleague’s, within a minute', async () => {
    const own = await builtFamily(world, { adults: { anna: {}, bo: {} } })
    const elsewhere = await builtFamily(world, { children: { kim: '2016-01-02' }, adults: { rita: {} } })
    await employs('school-nurse', own.codes['anna'] ?? '')
    // The nurse’s child is also of another family, the other parent’s.
    await world.db.asOwner((tx) =>
      sql`insert into families.belonging (family_id, person_id, part, since) values (${elsewhere.id}, ${own.person('ella')}, 'child', '2026-01-01')`.execute(
        tx,
      ),
    )
    const another = await builtFamily(world)
    const unit = await world.db.asOwner(async (tx) => {
      const { rows } = await sql<{ id: string; colleague: string }>`
        select a.unit_id as id, b.person_id as colleague from published.unit_member a
        join published.unit_member b on b.unit_id = a.unit_id and b.person_id <> a.person_id
        where a.person_id = ${world.actor('guide').id} limit 1`.execute(tx)
      return rows[0]
    })
    assert.ok(unit !== undefined)
    await world.db.asOwner((tx) =>
      sql`update accounts.person set identity_hash = ${world.product.deps.crypto.keyed('identity', another.codes['anna'] ?? '')}
        where id = ${unit.colleague}`.execute(tx),
    )
    for (const family of [own, elsewhere]) await joinTeam(world, family.id, 'school-nurse')
    await joinTeam(world, another.id, 'guide')
    await readFamily(world.as('school-nurse'), { id: own.id })
    await readFamily(world.as('school-nurse'), { id: elsewhere.id })
    await readFamily(world.as('guide'), { id: another.id })
    await aMinute()
    assert.deepEqual(
      (await found()).filter((each) => !each.includes(world.actor(opener).name)),
      [
        called('colleague', 'guide'),
        called('household', 'school-nurse'),
        called('own', 'school-nurse'),
      ].toSorted(),
    )
    const [mine] = (await alerts()).filter(({ kind }) => kind === 'own')
    assert.deepEqual([mine?.relation, mine?.family_id], ['team', own.id])
    assert.ok(mine !== undefined && mine.found_at.getTime() - mine.last_at.getTime() <= 60_000)
  })

  it('notices two hundred different families in an hour, and not one fewer', async () => {
    const families = Array.from({ length: watchLimits.familiesAnHour }, newId)
    const half = families.slice(0, 100)
    await traces(
      'guide',
      half.map((family) => ({ family, by: 'team' })),
    )
    await aMinute()
    world.clock.advance(minutes(57))
    await traces(
      'guide',
      families.slice(100, -1).map((family) => ({ family, by: 'team' })),
    )
    // The same family again is no further one.
    await traces(
      'guide',
      families.slice(100, -1).map((family) => ({ family, by: 'team' })),
    )
    await aMinute()
    assert.deepEqual(await found(), [])
    await traces('guide', [{ family: families.at(-1) ?? '', by: 'team' }])
    await aMinute()
    assert.deepEqual(await found(), [called('bulk', 'guide')])
    assert.equal((await alerts())[0]?.count, 200)
    await world.runJobs()
    assert.equal(world.mails().filter(({ subject }) => subject.includes('tillsynen')).length, 1)
    assert.ok(world.mails().every(({ text }) => !text.includes(world.actor('guide').name)))
  })

  it('does not add up what lies more than an hour apart, also when it looks late', async () => {
    await traces(
      'guide',
      Array.from({ length: 120 }, () => ({ family: newId(), by: 'team' })),
    )
    world.clock.advance(hours(2))
    await traces(
      'guide',
      Array.from({ length: 120 }, () => ({ family: newId(), by: 'team' })),
    )
    await aMinute()
    assert.deepEqual(await found(), [])
    await traces(
      'teacher',
      Array.from({ length: 200 }, () => ({ family: newId(), by: 'team' })),
    )
    world.clock.advance(hours(5))
    await aMinute()
    assert.deepEqual(await found(), [called('bulk', 'teacher')])
  })

  it('notices twenty tries and readings without a relation in a day', async () => {
    const family = await builtFamily(world)
    const nurse = world.as('school-nurse')
    for (let each = 0; each < 18; each += 1)
      await assert.rejects(readFamily(nurse, { id: family.id }), { kind: 'not-found' })
    await traces('school-nurse', [{ family: family.id, by: 'opened' }])
    await aMinute()
    assert.deepEqual(await found(), [])
    await findFamily(nurse, { identity: family.codes['ella'] ?? '', from: 'a' }).catch(() => null)
    await assert.rejects(readFamily(nurse, { id: newId() }), { kind: 'not-found' })
    await aMinute()
    assert.deepEqual(await found(), [called('no-relation', 'school-nurse')])
  })

  it('has an emergency opening on the list in the same transaction', async () => {
    const family = await builtFamily(world)
    const { id } = world.actor('guide')
    const now = world.clock.now()
    await world.db.asOwner((tx) =>
      sql`insert into families.break_glass (id, family_id, county, person_id, unit_id, reason, words_sealed, opened_at, until, review_due_at)
        select ${newId()}, ${family.id}, '17', ${id}, m.unit_id, 'child-in-danger', '\\x01', ${now}, ${later(now, hours(4))},
          ${later(now, hours(72))} from published.unit_member m where m.person_id = ${id} limit 1`.execute(
        tx,
      ),
    )
    assert.deepEqual(await found(), [called('emergency', 'guide')])
  })

  it('is handled once, with words, by an officer of the county and never by the one it is about', async () => {
    await traces(
      'guide',
      Array.from({ length: 200 }, () => ({ family: newId(), by: 'team' })),
    )
    await traces(
      'privacy-officer',
      Array.from({ length: 200 }, () => ({ family: newId(), by: 'team' })),
    )
    await aMinute()
    const list = await alerts()
    const [own, other] = ['privacy-officer', 'guide'].map((key) =>
      list.find(({ person }) => person === world.actor(key).name),
    )
    assert.ok(own !== undefined && other !== undefined)
    const officer = world.as('privacy-officer')
    const say = { verdict: 'in-order' as const, words: 'Yksikön luettelo siirrettiin, esihenkilö vahvisti.' }
    await assert.rejects(handleAlert(officer, { id: own.id, ...say }), { kind: 'not-allowed' })
    for (const key of ['privacy-officer-16', 'admin', 'county-leader', 'guide'])
      await assert.rejects(handleAlert(world.as(key), { id: other.id, ...say }), { kind: 'not-found' })
    await assert.rejects(handleAlert(officer, { id: other.id, verdict: 'wrong', words: ' ' }), {
      kind: 'invalid',
    })
    await handleAlert(officer, { id: other.id, ...say })
    await assert.rejects(handleAlert(officer, { id: other.id, ...say }), { code: 'alert-handled' })
    const read = await readAlert(officer, { id: other.id })
    assert.deepEqual(
      [read.verdict, read.words, read.handled_by],
      ['in-order', say.words, world.actor('privacy-officer').name],
    )
    assert.deepEqual(await world.db.asOwner((tx) => verifyAudit(tx, [])), [])
  })

  it('goes on by itself: one round waits however often it is planned, and it finds nothing twice', async () => {
    await traces(
      'guide',
      Array.from({ length: 200 }, () => ({ family: newId(), by: 'team' })),
    )
    for (let each = 0; each < 4; each += 1) {
      await planWatch(world.db, world.clock)
      await aMinute()
    }
    const waiting = await world.db.asOwner(async (tx) => {
      const { rows } = await sql<{ count: number }>`
        select count(*) as count from platform.job where name = 'watch-reading' and done_at is null`.execute(
        tx,
      )
      return rows[0]?.count
    })
    assert.equal(waiting, 1)
    assert.equal((await alerts()).length, 1)
  })

  it('leaves a log by relation that the officer reads: workers by name, families by id alone', async () => {
    const family = await builtFamily(world, { team: { 'school-nurse': {} } })
    await readFamily(world.as('school-nurse'), { id: family.id })
    await assert.rejects(readFamily(world.as('teacher'), { id: family.id }), { kind: 'not-found' })
    const officer = world.as('privacy-officer')
    const log = await readAccessLog(officer, { county: '17', days: 7 })
    const counts = Object.fromEntries(log.relations.map(({ relation, entries }) => [relation, entries]))
    assert.ok((counts['team'] ?? 0) >= 1 && counts['refused'] === 1, JSON.stringify(counts))
    const refused = await readAccessLog(officer, { county: '17', days: 7, relation: 'refused' })
    assert.deepEqual(
      refused.rows.map(({ person, family_id, why }) => [person, family_id, why]),
      [[world.actor('teacher').name, family.id, 'not-found']],
    )
    assert.ok(!JSON.stringify(log).includes('Testinen'))
    for (const key of ['privacy-officer-16', 'admin', 'county-leader', 'unit-lead'])
      await assert.rejects(readAccessLog(world.as(key), { county: '17' }), { kind: 'not-found' })
  })
})
