import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  fingerprint,
  readOversightSettings,
  removeOldFamilies,
  sendDataRequest,
} from '#capabilities/oversight/index.ts'
import { readFamily } from '#capabilities/families/index.ts'
import { verifyAudit } from '#platform/audit.ts'
import { days, later } from '#platform/clock.ts'
import { sha256 } from '#platform/crypto.ts'
import { newId } from '#platform/ids.ts'
import { openedCase } from '#tests/support/cases.ts'
import { type BuiltFamily, builtFamily } from '#tests/support/families.ts'
import { whereWordsStand } from '#tests/support/everything.ts'
import { freshWorld } from '#tests/support/world.ts'
import { tablesOfFamily } from '../../src/capabilities/families/queries-retention.ts'

const canary = 'Käpykangas'

describe('what is deleted', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const seal = (text: string): Uint8Array => world.product.deps.crypto.seal(text)
  const found = (words: readonly string[]): Promise<readonly string[]> =>
    whereWordsStand(world.db, world.product.deps.crypto, words)

  /** A row in every table that a family has, each with the canary sealed in it where there are words. */
  async function filled(): Promise<BuiltFamily> {
    const family = await builtFamily(world, { adults: { anna: {}, bo: {} }, team: { 'school-nurse': {} } })
    const now = world.clock.now()
    const [ella, anna, bo] = [family.person('ella'), family.person('anna'), family.person('bo')]
    const nurse = world.actor('school-nurse').id
    await world.db.asOwner(async (tx) => {
      const { rows } = await sql<{ id: string; organisation_id: string; part: string }>`
        select u.id, u.organisation_id, i.id as part from families.involvement i join accounts.unit u on u.id = i.unit_id
        where i.family_id = ${family.id} and i.person_id = ${nurse}`.execute(tx)
      const unit = rows[0]
      assert.ok(unit !== undefined)
      const [home, entry, consent] = [newId(), newId(), newId()]
      const words = seal(`${canary} tie 3`)
      const statements = [
        sql`update families.person set name_sealed = ${words}, phone_sealed = ${words} where id in (${ella}, ${anna}, ${bo})`,
        sql`insert into families.home (id, family_id, place_sealed, changed_at) values (${home}, ${family.id}, ${seal(JSON.stringify({ address: `${canary} 3` }))}, ${now})`,
        sql`insert into families.living values (${home}, ${ella}, 'most')`,
        sql`insert into families.block (id, child_id, adult_id, ground_sealed, set_by, set_at)
          values (${newId()}, ${ella}, ${bo}, ${words}, ${nurse}, ${now})`,
        sql`insert into families.proxy_bar (id, child_id, reason, unit_id, since, set_by, set_at)
          values (${newId()}, ${ella}, 'court', ${unit.id}, '2026-01-01', ${nurse}, ${now})`,
        sql`insert into families.consent (id, family_id, about_id, giver_id, organisation_id, register, purpose, scope, scope_id, way,
            given_at, until, words_version)
          values (${consent}, ${family.id}, ${ella}, ${anna}, ${unit.organisation_id}, 'social', 'cooperation', 'task', 'families',
            'signed-in', ${now}, '2027-01-01', 1)`,
        sql`insert into families.ban (id, family_id, about_id, set_by, scope, scope_id, set_at)
          values (${newId()}, ${family.id}, ${ella}, ${anna}, 'task', 'families', ${now})`,
        sql`insert into families.ground (id, family_id, about_id, unit_id, organisation_id, register, law, reference_sealed, scope, scope_id, recorded_by,
            recorded_at, until)
          values (${newId()}, ${family.id}, ${ella}, ${unit.id}, ${unit.organisation_id}, 'social', 'social-need', ${words}, 'task', 'families', ${nurse},
            ${now}, '2027-01-01')`,
        sql`insert into families.helper (id, family_id, name_sealed, says_sealed, named_by_member, named_at)
          values (${newId()}, ${family.id}, ${words}, ${words}, ${anna}, ${now})`,
        sql`insert into families.entry (id, family_id, about_id, at, kind, class, service_task, author_person, unit_id, organisation_id, register,
            text_sealed)
          values (${entry}, ${family.id}, ${ella}, ${now}, 'note', 'ordinary', 'families', ${nurse}, ${unit.id}, ${unit.organisation_id},
            'social', ${words})`,
        sql`insert into families.entry_reader (entry_id, member_id, opened_by_person, opened_at) values (${entry}, ${anna}, ${nurse}, ${now})`,
        sql`insert into families.involvement_shown (id, involvement_id, member_id, shown_by_person, shown_at)
          values (${newId()}, ${unit.part}, ${anna}, ${nurse}, ${now})`,
        sql`insert into guidance.own_code values (${newId()}, ${anna}, ${sha256(family.id)}, ${now})`,
        sql`insert into families.break_glass (id, family_id, county, person_id, unit_id, reason, words_sealed, opened_at, until, review_due_at)
          values (${newId()}, ${family.id}, '17', ${nurse}, ${unit.id}, 'child-in-danger', ${words}, ${now}, ${now}, ${now})`,
      ]
      for (const statement of statements) await statement.execute(tx)
    })
    return family
  }
  const close = (id: string): Promise<unknown> =>
    world.db.asOwner((tx) =>
      sql`update families.family set closed_at = ${world.clock.now()} where id = ${id}`.execute(tx),
    )

  it('is gone from every table and every sealed column; the chain stays whole and the proof can be checked', async () => {
    const family = await filled()
    const other = await builtFamily(world)
    await readFamily(world.as('school-nurse'), { id: family.id })
    await sendDataRequest(family.member('anna'), { kind: 'correct', words: 'Osoite on väärin.' })
    await close(family.id)
    const words = [canary, family.id, ...Object.values(family.people)]
    const before = await found(words)
    for (const table of [
      'person',
      'home',
      'entry',
      'helper',
      'ground',
      'block',
      'break_glass',
      'relation',
      'proxy_bar',
    ])
      assert.ok(before.includes(`families.${table}`), `${table} held something`)
    assert.ok(before.includes('guidance.own_code'))

    world.clock.set('2056-03-01T12:00:00Z')
    await removeOldFamilies(world.system, {})
    assert.deepEqual(
      (await found(words)).includes('families.family'),
      true,
      'the day before it is still there',
    )
    world.clock.set('2056-03-02T12:00:00Z')
    const ids = await world.db.asOwner(async (tx) => {
      const { rows } = await sql<{
        id: string
      }>`select id from families.entry where family_id = ${family.id}`.execute(tx)
      return rows.map(({ id }) => id)
    })
    assert.deepEqual(await removeOldFamilies(world.system, {}), { families: 1 })
    assert.deepEqual(
      await found([...words, ...ids]),
      ['oversight.alert', 'oversight.deletion', 'platform.audit_entry'],
      'ids stay where they prove something, and nothing that was written',
    )
    assert.deepEqual(await found([canary]), [])
    assert.deepEqual(await found([other.id]).then((tables) => tables.includes('families.family')), true)
    assert.deepEqual(await world.db.asOwner((tx) => verifyAudit(tx, [])), [])

    const { deletions } = await readOversightSettings(world.as('privacy-officer'), { county: '17' })
    const [proof] = deletions
    assert.deepEqual(
      [proof?.subject, proof?.rule, proof?.kept_until, proof?.counts['entry'], proof?.counts['person']],
      [family.id, 'thirty-years', '2056-03-02', 1, 3],
    )
    assert.equal(proof?.counts['own_code'], 1)
    assert.match(proof?.hash ?? '', /^[0-9a-f]{64}$/)
    const { rows: traced } = await world.db.asOwner((tx) =>
      sql<{ families: number }>`select (about->>'families')::integer as families from platform.audit_entry
        where name = 'family.retention' order by seq desc limit 1`.execute(tx),
    )
    assert.equal(traced[0]?.families, 1)
    await assert.rejects(
      world.db.transaction(world.system.actor, (tx) => sql`delete from oversight.deletion`.execute(tx)),
      { code: '42501' },
    )
  })

  it('takes no one along who belongs to another family as well', async () => {
    const family = await builtFamily(world, { serviceTask: 'adults', adults: { anna: {}, bo: {} } })
    const other = await builtFamily(world)
    await world.db.asOwner((tx) =>
      sql`insert into families.belonging (family_id, person_id, part, since) values (${other.id}, ${family.person('bo')}, 'adult', '2026-01-01')`.execute(
        tx,
      ),
    )
    await close(family.id)
    world.clock.advance(days(3653))
    await removeOldFamilies(world.system, {})
    const left = await world.db.asOwner(async (tx) => {
      const { rows } = await sql<{
        id: string
      }>`select id from families.person where id = any (${Object.values(family.people)}::uuid[])`.execute(tx)
      return rows.map(({ id }) => id)
    })
    assert.deepEqual(left, [family.person('bo')])
  })

  it('takes the cases of a family along, and the proof counts them', async () => {
    const family = await builtFamily(world, { serviceTask: 'adults' })
    await openedCase(world, family, { about: 'ella', responsible: true })
    await close(family.id)
    world.clock.advance(days(3653))
    assert.deepEqual(await removeOldFamilies(world.system, {}), { families: 1 })
    const { rows } = await world.db.asOwner((tx) =>
      sql<{ counts: Record<string, number>; left: number }>`
        select counts, (select count(*)::integer from casework.family_case) as left from oversight.deletion`.execute(
        tx,
      ),
    )
    assert.equal(rows[0]?.counts['casework.family_case'], 1)
    assert.equal(rows[0].counts['casework.seat'], 1)
    assert.equal(rows[0].left, 0)
  })

  it('waits for the longest of what was written in the family', async () => {
    const family = await builtFamily(world, { serviceTask: 'adults' })
    const now = world.clock.now()
    await world.db.asOwner((tx) =>
      sql`insert into families.entry (id, family_id, at, kind, class, service_task, author_person, unit_id, organisation_id, register, text_sealed)
        select ${newId()}, ${family.id}, ${now}, 'note', 'child-welfare', 'child-welfare', ${world.actor('school-nurse').id}, u.id,
          u.organisation_id, 'social', '\\x01' from accounts.unit u limit 1`.execute(tx),
    )
    await close(family.id)
    world.clock.set(later(now, days(365 * 60)))
    assert.deepEqual(await removeOldFamilies(world.system, {}), { families: 0 })
    world.clock.set('2138-03-04T12:00:00Z')
    assert.deepEqual(await removeOldFamilies(world.system, {}), { families: 1 })
  })

  it('counts every table that goes with a family', async () => {
    const cascading = await world.db.asOwner(async (tx) => {
      const { rows } = await sql<{ name: string }>`
        with recursive reached as (
          select 'families.family'::regclass as relation
          union select c.conrelid::regclass from pg_constraint c join reached r on c.confrelid = r.relation
          where c.contype = 'f' and c.confdeltype = 'c')
        select replace(relation::text, 'families.', '') as name from reached order by 1`.execute(tx)
      return rows.map(({ name }) => name)
    })
    assert.deepEqual(tablesOfFamily.toSorted(), cascading)
  })

  it('has a fingerprint that does not hang on the order in which rows were found', () => {
    assert.deepEqual(fingerprint(['b', 'a']), fingerprint(['a', 'b']))
    assert.notDeepEqual(fingerprint(['a']), fingerprint(['a', 'b']))
  })
})
