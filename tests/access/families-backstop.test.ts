import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { noteConsent, openEntryTo, recordGround, setBan, writeEntry } from '#capabilities/families/index.ts'
import { type Actor, anyone } from '#platform/actor.ts'
import type { Tx } from '#platform/db/database.ts'
import { type BuiltFamily, builtFamily } from '#tests/support/families.ts'
import { freshWorld } from '#tests/support/world.ts'

const worker = 'family-social-worker-17'
const tables = [
  'entry',
  'entry_reader',
  'consent',
  'ban',
  'ground',
  'judgement',
  'involvement',
  'person',
  'belonging',
  'family',
] as const

describe('row-level security on families, when a query forgets its filter', () => {
  const world = freshWorld({ limitFactor: 1000 })
  let family: BuiltFamily
  let other: BuiltFamily
  let entry: string
  before(async () => {
    family = await builtFamily(world)
    other = await builtFamily(world, { by: 'family-counsellor' })
    const { rows } = await world.db.asOwner((tx) =>
      sql<{ organisation: string }>`select u.organisation_id as organisation from published.unit_member m
        join published.unit u on u.id = m.unit_id where m.person_id = ${world.actor('school-nurse').id}`.execute(
        tx,
      ),
    )
    const to = { organisation: rows[0]?.organisation ?? '', register: 'health' as const }
    const wide = { scope: 'task' as const, scopeId: 'families', until: '2026-12-31' }
    const about = family.person('ella')
    ;({ id: entry } = await writeEntry(world.as(worker), {
      id: family.id,
      about,
      text: 'x',
      judgement: { understands: true, guardiansMaySee: true, reasons: 'x' },
    }))
    await openEntryTo(world.as(worker), { id: entry, member: family.person('anna') })
    await noteConsent(world.as(worker), {
      id: family.id,
      about,
      giver: family.person('anna'),
      ...to,
      ...wide,
      purpose: 'cooperation',
      way: 'on-the-spot',
      judgement: { understands: false, reasons: 'x' },
    })
    await setBan(family.member('anna'), { id: family.id, about, scope: 'task', scopeId: 'families' })
    await recordGround(world.as(worker), {
      id: family.id,
      about,
      ...to,
      ...wide,
      law: 'patient-care',
      reference: 'x',
    })
  })

  const count = (actor: Actor, table: string): Promise<number> =>
    world.db.transaction(actor, async (tx) => {
      const of = ['belonging', 'person', 'entry_reader', 'judgement'].includes(table)
        ? sql`true`
        : sql`${sql.ref(table === 'family' ? 'id' : 'family_id')} = ${family.id}`
      const { rows } = await sql`select from ${sql.table(`families.${table}`)} where ${of}`.execute(tx)
      return rows.length
    })

  it('lets the team of another family, the same county’s leaders and administrators, and the public see no row', async () => {
    for (const table of tables) {
      assert.ok((await count(world.actor(worker), table)) > 0, `nothing to see in ${table}`)
      for (const who of [
        'school-nurse',
        'county-leader',
        'admin',
        'area-lead',
        'second-unit-lead',
        'second-guide',
      ])
        assert.equal(await count(world.actor(who), table), 0, `${table} for ${who}`)
      assert.equal(await count(anyone, table), 0, table)
      if (!['belonging', 'person'].includes(table))
        assert.equal(await count(other.member('anna').actor, table), 0, `${table} for another family`)
    }
  })

  /** How many rows a statement touches, or that the database refuses it outright. */
  const touched = (
    actor: Actor,
    statement: (tx: Tx) => Promise<{ rows: readonly unknown[] }>,
  ): Promise<number> => world.db.transaction(actor, async (tx) => (await statement(tx)).rows.length)

  it('lets nobody change what is foreign', async () => {
    for (const actor of [
      world.actor('family-counsellor'),
      world.actor('admin'),
      other.member('anna').actor,
      family.member('ella').actor,
      anyone,
    ]) {
      for (const change of [
        sql`update families.entry set child_forbids = not child_forbids where id = ${entry} returning id`,
        sql`update families.entry_reader set closed_at = null, member_id = member_id where entry_id = ${entry} returning entry_id`,
        sql`update families.ban set lifted_at = now() where family_id = ${family.id} and about_id <> ${family.person('ella')} returning id`,
        sql`update families.ground set ended_at = now() where family_id = ${family.id} and about_id <> ${family.person('ella')} returning id`,
      ])
        assert.equal(await touched(actor, (tx) => change.execute(tx)), 0)
    }
  })

  it('lets what was written and agreed be neither rewritten nor taken away by itself', async () => {
    for (const attempt of [
      sql`update families.entry set text_sealed = ''`,
      sql`update families.entry set family_id = ${other.id}`,
      sql`update families.entry set class = 'ordinary'`,
      sql`delete from families.entry`,
      sql`delete from families.entry_reader`,
      sql`update families.consent set until = '2099-01-01'`,
      sql`delete from families.ban`,
      sql`delete from families.consent`,
      sql`update families.judgement set understands = false`,
      sql`update families.ground set until = '2099-01-01'`,
    ])
      for (const actor of [world.actor(worker), family.member('anna').actor])
        await assert.rejects(
          world.db.transaction(actor, (tx) => attempt.execute(tx)),
          { code: '42501' },
        )
  })

  it('lets nobody write in another’s name, nor open to themselves what is not theirs', async () => {
    const copy = sql`insert into families.entry (id, family_id, about_id, at, kind, class, service_task, author_person, unit_id,
        organisation_id, register, text_sealed)
      select gen_random_uuid(), family_id, about_id, at, kind, class, service_task, ${world.actor('school-nurse').id}, unit_id,
        organisation_id, register, text_sealed from families.entry where id = ${entry}`
    const consent = sql`insert into families.consent (id, family_id, about_id, giver_id, organisation_id, register, purpose, scope,
        scope_id, way, noted_by, given_at, until, words_version)
      select gen_random_uuid(), family_id, about_id, ${family.person('ella')}, organisation_id, register, purpose, scope, scope_id, way,
        null, given_at, until, words_version from families.consent limit 1`
    const forMyself = sql`insert into families.entry_reader (entry_id, member_id, opened_by_member, opened_at)
      values (${entry}, ${family.person('ella')}, ${family.person('anna')}, now())`
    for (const [actor, attempt] of [
      [world.actor(worker), copy],
      [world.actor(worker), consent],
      [family.member('anna').actor, consent],
      [family.member('anna').actor, forMyself],
    ] as const)
      await assert.rejects(
        world.db.transaction(actor, (tx) => attempt.execute(tx)),
        { code: '42501' },
      )
  })
})
