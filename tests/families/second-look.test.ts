import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  addPerson,
  addRelation,
  changePerson,
  closeFamily,
  listFamilies,
  noteRegisterNews,
  openFamily,
  openInEmergency,
  readFamily,
  reviewEmergency,
  showPresence,
  whoIsWith,
  writeAsMember,
} from '#capabilities/families/index.ts'
import { listAlerts, planWatch, removeOldFamilies, whoHasLooked } from '#capabilities/oversight/index.ts'
import type { Tx } from '#platform/db/database.ts'
import { addDays, helsinkiDate } from '#platform/dates.ts'
import { days, minutes } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import type { Caller } from '#platform/use-case.ts'
import { type BuiltFamily, builtFamily, inventedCode, joinTeam } from '#tests/support/families.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const worker = 'family-social-worker-17'
const nurse = 'school-nurse'
const stranger = 'second-guide'

/** What somebody with a little knowledge and much time would try: side ways to what is not told straight. */
describe('what is not told straight', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const asOwner = (run: (tx: Tx) => Promise<unknown>): Promise<unknown> => world.db.asOwner(run)
  const unitOf = async (key: string): Promise<string> => {
    const { rows } = await world.db.asOwner((tx) =>
      sql<{ id: string }>`select scope_id as id from accounts.role_assignment
        where person_id = ${world.actor(key).id} and scope_kind = 'unit' order by scope_id limit 1`.execute(
        tx,
      ),
    )
    return rows[0]?.id ?? ''
  }
  const closedAt = async (family: BuiltFamily): Promise<Date | null> => {
    const { rows } = await world.db.asOwner((tx) =>
      sql<{ closed_at: Date | null }>`select closed_at from families.family where id = ${family.id}`.execute(
        tx,
      ),
    )
    return rows[0]?.closed_at ?? null
  }

  it('child welfare is not told by the service task of the family', async () => {
    const family = await builtFamily(world, {
      serviceTask: 'child-welfare',
      children: { ella: '2018-03-04' },
      adults: { anna: {}, jesse: { livesApart: true } },
      team: { [nurse]: {} },
    })
    const task = async (caller: Caller): Promise<string> =>
      (await readFamily(caller, { id: family.id })).serviceTask
    const listed = async (key: string): Promise<readonly string[]> =>
      (await listFamilies(world.as(key), {})).families.map(({ serviceTask }) => serviceTask)
    assert.equal(await task(world.as(worker)), 'child-welfare')
    assert.deepEqual(await listed(worker), ['child-welfare'])
    assert.equal(await task(world.as(nurse)), 'families')
    assert.deepEqual(await listed(nurse), ['families'])
    assert.equal(await task(family.member('anna')), 'families')
    const mine = (await whoIsWith(world.as(worker), { id: family.id })).people.find(({ isMine }) => isMine)
    await showPresence(world.as(worker), {
      id: mine?.id ?? '',
      member: family.person('anna'),
      unit: null,
      ground: 'asked',
    })
    assert.equal(await task(family.member('anna')), 'child-welfare')
    assert.equal(await task(family.member('jesse')), 'families')
  })

  it('child welfare and an opening that is hidden are not told by who has looked', async () => {
    const names = async (caller: Caller): Promise<readonly (string | null)[]> => {
      const found = await whoHasLooked(caller, {})
      assert.equal(found.kind, 'list')
      return found.kind === 'list' ? found.entries.map(({ person }) => person) : []
    }
    const open = (family: BuiltFamily, hide: 'safety' | null): Promise<{ id: string }> =>
      openInEmergency(world.as(stranger), {
        identity: family.codes['ella'] ?? '',
        reason: 'child-in-danger',
        words: 'Päivystys pyysi.',
        hide,
      })
    const hidden = await builtFamily(world, { serviceTask: 'child-welfare' })
    await open(hidden, null)
    await readFamily(world.as(stranger), { id: hidden.id })
    assert.deepEqual(await names(hidden.member('anna')), [], 'the matters themselves are not told')

    const known = await builtFamily(world, { children: { ella: '2017-01-01' }, adults: { kaisa: {} } })
    const { id } = await open(known, 'safety')
    await readFamily(world.as(stranger), { id: known.id })
    world.clock.advance(minutes(2))
    await reviewEmergency(world.as('second-unit-lead'), {
      id,
      verdict: 'right',
      words: 'Perusteltu.',
      hide: { ground: 'safety', until: addDays(helsinkiDate(world.clock.now()), 5) },
    })
    const told = await names(known.member('kaisa'))
    assert.ok(told.includes(world.actor(worker).name))
    assert.ok(!told.includes(world.actor(stranger).name), 'who opened it')
    assert.ok(!told.includes(world.actor('second-unit-lead').name), 'who reviewed it')
    world.clock.advance(days(6))
    assert.ok((await names(known.member('kaisa'))).includes(world.actor(stranger).name), 'after its day')

    // A guardian kept away from one child is told of openings in no way either.
    const parted = await builtFamily(world, {
      children: { ella: '2016-01-01', otto: '2014-01-01' },
      adults: { anna: {}, jesse: {} },
    })
    await open(parted, null)
    await asOwner((tx) =>
      sql`insert into families.block (id, child_id, adult_id, ground_sealed, set_by, set_at)
        values (${newId()}, ${parted.person('ella')}, ${parted.person('jesse')}, '', ${world.actor(worker).id},
          ${world.clock.now()})`.execute(tx),
    )
    assert.ok((await names(parted.member('anna'))).includes(world.actor(stranger).name))
    assert.ok(!(await names(parted.member('jesse'))).includes(world.actor(stranger).name))
  })

  it('a hidden part that keeps a family open is not told by how a message is refused', async () => {
    const unit = await unitOf(nurse)
    const write = async (family: BuiltFamily): Promise<unknown> => {
      try {
        await writeAsMember(family.member('anna'), { id: family.id, unit, text: 'Hei.' })
      } catch (error) {
        return JSON.parse(JSON.stringify(error)) as unknown
      }
      return 'written'
    }
    const over = await builtFamily(world)
    await closeFamily(world.as(worker), { id: over.id })
    assert.notEqual(await closedAt(over), null)
    const open = await builtFamily(world, {
      serviceTask: 'child-welfare',
      children: { ella: '2017-01-01' },
    })
    const part = await joinTeam(world, open.id, nurse)
    await asOwner((tx) =>
      sql`update families.involvement set ended_at = ${world.clock.now()} where id = ${part}`.execute(tx),
    )
    assert.equal(await closedAt(open), null)
    assert.deepEqual(await write(over), await write(open))
  })

  it('what changes with another of the family is not told by a number that grows', async () => {
    const family = await builtFamily(world, { adults: { anna: {}, jesse: { livesApart: true } } })
    const seen = async (): Promise<unknown> =>
      (await readFamily(family.member('jesse'), { id: family.id })).people.map(({ id, version }) => [
        id,
        version,
      ])
    const before = await seen()
    await changePerson(world.as(worker), {
      id: family.id,
      person: family.person('anna'),
      contact: { phone: '040 000 0001', email: '' },
    })
    assert.deepEqual(await seen(), before)
  })

  it('nobody opens or widens a family of their own, nor puts themselves beside a child', async () => {
    const me = inventedCode('1985-05-05')
    const hash = world.product.deps.crypto.keyed('identity', me)
    const set = (to: Uint8Array | null): Promise<unknown> =>
      asOwner((tx) =>
        sql`update accounts.person set identity_hash = ${to} where id = ${world.actor(worker).id}`.execute(
          tx,
        ),
      )
    const child = { name: 'Ella', part: 'child', identity: inventedCode('2018-01-01') } as const
    const myself = { name: 'Minä', part: 'adult', identity: me } as const
    const family = await builtFamily(world)
    await set(hash)
    try {
      await refused(
        openFamily(world.as(worker), {
          serviceTask: 'families',
          people: [child, myself],
          relations: [{ child: 0, adult: 1, kind: 'guardian' }],
        }),
        'not-allowed',
        'family.own-family',
      )
      await refused(
        addPerson(world.as(worker), { id: family.id, ...myself }),
        'not-allowed',
        'family.own-family',
      )
      await refused(
        noteRegisterNews(world.as(worker), {
          id: family.id,
          child: family.person('ella'),
          guardians: [{ identity: me, name: 'Minä' }],
        }),
        'not-allowed',
        'family.own-family',
      )
    } finally {
      await set(null)
    }
  })

  it('a guest of the team whose unit keeps no register says of nobody that they stand by a child', async () => {
    const family = await builtFamily(world, {
      adults: { anna: {}, jesse: { kind: 'other-adult' } },
      team: { 'ngo-worker': {}, [nurse]: {} },
    })
    const guardian = {
      id: family.id,
      child: family.person('ella'),
      adult: family.person('jesse'),
      kind: 'guardian',
    } as const
    const guest = world.as('ngo-worker')
    await refused(addRelation(guest, guardian), 'not-allowed', 'family.register-needed')
    await refused(
      noteRegisterNews(guest, { id: family.id, child: guardian.child, guardians: [] }),
      'not-allowed',
      'family.register-needed',
    )
    await addRelation(world.as(nurse), guardian)
  })

  it('trying out identity codes by emergency openings is seen by the watch', async () => {
    for (let count = 0; count < 20; count += 1)
      await refused(
        openInEmergency(world.as(stranger), {
          identity: inventedCode('2011-01-01'),
          reason: 'child-in-danger',
          words: 'Kokeilen vain.',
        }),
        'not-found',
      )
    await planWatch(world.db, world.clock)
    world.clock.advance(minutes(1))
    await world.runJobs()
    const { alerts } = await listAlerts(world.as('privacy-officer'), { county: '17' })
    assert.deepEqual(
      alerts.map(({ kind, person_id }) => [kind, person_id]),
      [['no-relation', world.actor(stranger).id]],
    )
  })

  it('a family is closed, and its time begins, also when the last part ends by itself', async () => {
    const family = await builtFamily(world)
    const yesterday = addDays(helsinkiDate(world.clock.now()), -1)
    await asOwner((tx) =>
      sql`update families.involvement set since = ${yesterday}, until = ${yesterday} where family_id = ${family.id}`.execute(
        tx,
      ),
    )
    await removeOldFamilies(world.callAs({ kind: 'system' }), {})
    assert.notEqual(await closedAt(family), null)

    const agreed = await builtFamily(world, { children: { ella: '2017-01-01' } })
    const consent = newId()
    await asOwner(async (tx) => {
      await sql`insert into families.consent (id, family_id, about_id, giver_id, organisation_id, register, purpose, scope, scope_id,
          way, given_at, until, words_version)
        select ${consent}::uuid, i.family_id, ${agreed.person('ella')}::uuid, ${agreed.person('anna')}::uuid, i.organisation_id,
          i.register, 'cooperation', 'task', 'families', 'signed-in', ${world.clock.now()}::timestamptz, '2099-01-01', 1
        from families.involvement i where i.family_id = ${agreed.id}`.execute(tx)
      await sql`update families.involvement set basis = 'consent', consent_id = ${consent} where family_id = ${agreed.id}`.execute(
        tx,
      )
      await sql`update families.consent set withdrawn_at = ${world.clock.now()}, withdrawn_by = giver_id where id = ${consent}`.execute(
        tx,
      )
    })
    assert.notEqual(await closedAt(agreed), null)
  })

  it('row-level security lets nothing be moved to another family, nor anybody in by the back', async () => {
    const mine = await builtFamily(world, { by: worker })
    const theirs = await builtFamily(world, {
      by: nurse,
      children: { otto: '2016-01-01' },
      adults: { kaisa: {} },
    })
    const tries = [
      sql`update families.involvement set family_id = ${theirs.id} where family_id = ${mine.id}`,
      sql`update families.involvement set sees_protected = true where family_id = ${mine.id}`,
      sql`update families.belonging set family_id = ${theirs.id} where family_id = ${mine.id}`,
      sql`update families.family set county = '16' where id = ${mine.id}`,
      sql`update families.relation set adult_id = ${mine.person('anna')} where child_id = ${mine.person('ella')}`,
      sql`insert into families.belonging (family_id, person_id, part, since)
        values (${theirs.id}, ${mine.person('anna')}, 'adult', '2026-01-01')`,
      sql`insert into families.involvement (id, family_id, person_id, unit_id, organisation_id, register, part, class, sees, basis,
          since, added_at)
        select ${newId()}::uuid, ${theirs.id}::uuid, i.person_id, i.unit_id, i.organisation_id, i.register, 'team-member',
          'ordinary', i.sees, 'own-register', i.since, i.added_at from families.involvement i where i.family_id = ${mine.id}`,
      sql`insert into families.break_glass (id, family_id, county, person_id, unit_id, reason, words_sealed, opened_at, until,
          review_due_at)
        values (${newId()}, ${mine.id}, '17', ${world.actor(nurse).id}, ${await unitOf(nurse)}, 'life-or-health', '',
          ${world.clock.now()}, ${world.clock.now()}, ${world.clock.now()})`,
    ]
    for (const [index, attempt] of tries.entries())
      await assert.rejects(
        world.db.transaction(world.actor(worker), (tx) => attempt.execute(tx)),
        /permission denied|row-level security/,
        `the ${index + 1}. try`,
      )
  })
})
