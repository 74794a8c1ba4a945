import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  addHelper,
  addPerson,
  addToTeam,
  emergenciesOf,
  endEmergency,
  listEmergencies,
  openInEmergency,
  readFamily,
  reviewEmergency,
  whoIsWith,
} from '#capabilities/families/index.ts'
import { days, hours, minutes } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import type { Caller } from '#platform/use-case.ts'
import { type BuiltFamily, builtFamily, inventedCode, joinTeam } from '#tests/support/families.ts'
import { refused, traces } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const responsible = 'family-social-worker-17'
/** Works in the unit of family counselling, has no relation. */
const opener = 'second-guide'
const why = { reason: 'child-in-danger', words: 'Päivystys pyysi, lapsi on sairaalassa.' } as const

describe('an emergency opening', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const openIt = (
    family: BuiltFamily,
    who = opener,
    more: Record<string, unknown> = {},
  ): Promise<{ id: string; family: string; until: Date }> =>
    openInEmergency(world.as(who), { identity: family.codes['ella'] ?? '', ...why, ...more })
  const box = async (who: string, name: 'mine' | 'to-review' | 'reviewed'): Promise<readonly string[]> =>
    (await listEmergencies(world.as(who), { box: name })).openings.map(({ id }) => id)
  /** The same unit, other people. */
  const unitOf = (key: string): Promise<string> =>
    world.db.asOwner(async (tx) => {
      const { rows } = await sql<{ id: string }>`
        select scope_id as id from accounts.role_assignment where person_id = ${world.actor(key).id} and scope_kind = 'unit'
        order by scope_id limit 1`.execute(tx)
      return rows[0]?.id ?? ''
    })

  it('gives one family to read for four hours, without any relation, and to nobody else of the unit', async () => {
    const family = await builtFamily(world)
    const other = await builtFamily(world, { children: { otto: '2016-01-01' }, adults: { kaisa: {} } })
    await refused(readFamily(world.as(opener), { id: family.id }), 'not-found')
    const opened = await openIt(family)
    assert.equal(opened.family, family.id)
    assert.equal(opened.until.getTime(), world.clock.now().getTime() + hours(4))
    const view = await readFamily(world.as(opener), { id: family.id })
    assert.deepEqual(
      [view.by, view.can],
      ['opened', { keep: false, relate: false, write: false, consent: false }],
    )
    assert.deepEqual(
      (await whoIsWith(world.as(opener), { id: family.id })).people.map(({ name }) => name),
      [world.actor(responsible).name],
    )
    await refused(readFamily(world.as(opener), { id: other.id }), 'not-found')
    await refused(readFamily(world.as('second-unit-lead'), { id: family.id }), 'not-found')
    // To read only.
    await refused(addPerson(world.as(opener), { id: family.id, name: 'Uusi', part: 'adult' }), 'not-allowed')
    await refused(addHelper(world.as(opener), { id: family.id, name: 'Mummo' }), 'not-allowed')
    await refused(
      addToTeam(world.as(opener), {
        id: family.id,
        person: world.actor(opener).id,
        unit: await unitOf(opener),
        basis: 'own-register',
      }),
      'not-allowed',
    )
    world.clock.advance(hours(4) - 1)
    await readFamily(world.as(opener), { id: family.id })
    world.clock.advance(1)
    await refused(readFamily(world.as(opener), { id: family.id }), 'not-found')
    await refused(whoIsWith(world.as(opener), { id: family.id }), 'not-found')
    await refused(endEmergency(world.as(opener), { id: opened.id }), 'conflict', 'emergency.over')
  })

  it('asks for a reason, words and a proof given just now', async () => {
    const family = await builtFamily(world)
    const code = family.codes['ella'] ?? ''
    for (const wrong of [
      { identity: code, words: why.words },
      { identity: code, reason: why.reason },
      { identity: code, reason: why.reason, words: '   ' },
      { identity: code, reason: 'curious', words: why.words },
      { identity: '010190-000X', ...why },
      why,
    ])
      await refused(openInEmergency(world.as(opener), wrong as never), 'invalid')
    const stale: Caller = world.callAs({
      ...world.actor(opener),
      proof: { level: 'substantial', at: new Date(world.clock.now().getTime() - minutes(16)) },
    })
    await refused(openInEmergency(stale, { identity: code, ...why }), 'not-allowed', 'step-up-needed')
    const weak = world.callAs({ ...world.actor(opener), proof: { level: 'link', at: world.clock.now() } })
    await refused(openInEmergency(weak, { identity: code, ...why }), 'not-allowed', 'strong-sign-in-needed')
    await refused(readFamily(world.as(opener), { id: family.id }), 'not-found')
  })

  it('is for authorities that keep a register: not for schools, associations, leaders and administrators', async () => {
    const family = await builtFamily(world)
    for (const who of [
      'teacher',
      'ngo-worker',
      'area-lead',
      'county-leader',
      'coordinator',
      'admin',
      'org-admin',
      'privacy-officer',
      'maintainer',
    ]) {
      // The same answer for a family that is here and for one that is not.
      for (const identity of [family.codes['ella'] ?? '', inventedCode('2011-01-01')])
        await refused(
          openInEmergency(world.as(who), { identity, ...why }),
          'not-allowed',
          'emergency.not-allowed',
        )
    }
    // Another county's families are not found.
    await refused(
      openInEmergency(world.as('second-guide-16'), { identity: family.codes['ella'] ?? '', ...why }),
      'not-found',
    )
    await refused(
      openInEmergency(world.as(opener), { identity: inventedCode('2011-01-01'), ...why }),
      'not-found',
    )
    await refused(openInEmergency(world.as(opener), { family: newId(), ...why }), 'not-found')
    await refused(
      openInEmergency(world.as(responsible), { family: family.id, ...why }),
      'conflict',
      'emergency.own-part',
    )
  })

  it('of an own family is nobody’s', async () => {
    const family = await builtFamily(world)
    const me = world.actor(opener).id
    const as = (hash: ReturnType<typeof sql>): Promise<unknown> =>
      world.db.asOwner((tx) =>
        sql`update accounts.person set identity_hash = ${hash} where id = ${me}`.execute(tx),
      )
    await as(sql`(select identity_hash from families.person where id = ${family.person('anna')})`)
    try {
      await refused(openIt(family), 'not-allowed', 'emergency.own-family')
    } finally {
      await as(sql`null`)
    }
  })

  it('is on the list of the privacy officer and the unit at once, and is told by mails without any name', async () => {
    const family = await builtFamily(world)
    const { id } = await openIt(family)
    assert.deepEqual(await box('privacy-officer', 'to-review'), [id])
    assert.deepEqual(await box('second-unit-lead', 'to-review'), [id])
    assert.deepEqual(await box(opener, 'mine'), [id])
    for (const who of ['admin', 'county-leader', 'school-nurse', 'privacy-officer-16'])
      assert.deepEqual([await box(who, 'to-review'), await box(who, 'mine')], [[], []])
    await world.runJobs()
    const mails = world.mails()
    const to = mails.map((mail) => mail.to).toSorted()
    const addresses = await world.db.asOwner(async (tx) => {
      const { rows } = await sql<{
        key: string
        email: string
      }>`select key, email from accounts.person`.execute(tx)
      return new Map(rows.map(({ key, email }) => [key, email]))
    })
    assert.ok(to.includes(addresses.get('second-unit-lead') ?? ''), 'the lead of the unit')
    assert.ok(to.includes(addresses.get(responsible) ?? ''), 'the family’s responsible worker')
    assert.ok(!to.includes(addresses.get(opener) ?? ''))
    for (const mail of mails) {
      const text = `${mail.subject} ${mail.text}`
      assert.doesNotMatch(text, /Testinen|Ella|Anna|sairaala|Päivystys/)
      assert.ok(!text.includes(world.actor(opener).name) && !text.includes(family.id))
    }
    const [trace] = await traces(world, 'emergency.open')
    assert.deepEqual(
      [trace?.about['family'], trace?.about['by'], trace?.about['reason'], trace?.county],
      [family.id, 'opened', 'child-in-danger', '17'],
    )
    assert.doesNotMatch(JSON.stringify(trace), /sairaala|Päivystys/)
  })

  it('is reviewed by a colleague and never by the one who opened it', async () => {
    const family = await builtFamily(world)
    const { id } = await openIt(family)
    const verdict = { verdict: 'right', words: 'Perusteltu, päivystys vahvisti.' } as const
    await refused(reviewEmergency(world.as(opener), { id, ...verdict }), 'not-allowed')
    await refused(reviewEmergency(world.as('school-nurse'), { id, ...verdict }), 'not-found')
    await refused(reviewEmergency(world.as('admin'), { id, ...verdict }), 'not-found')
    // The privacy officer reviews once the unit has let its time go by.
    await refused(reviewEmergency(world.as('privacy-officer'), { id, ...verdict }), 'not-allowed')
    await refused(
      reviewEmergency(world.as('second-unit-lead'), { id, verdict: 'right', words: ' ' }),
      'invalid',
    )
    await reviewEmergency(world.as('second-unit-lead'), { id, ...verdict })
    await refused(reviewEmergency(world.as('second-unit-lead'), { id, ...verdict }), 'conflict')
    assert.deepEqual(await box('second-unit-lead', 'to-review'), [])
    const [reviewed] = (await listEmergencies(world.as('second-unit-lead'), { box: 'reviewed' })).openings
    assert.deepEqual(
      [reviewed?.review?.verdict, reviewed?.review?.words, reviewed?.words],
      ['right', verdict.words, why.words],
    )
  })

  it('goes to the lead after three days and a day later to the privacy officer, until it is reviewed', async () => {
    const family = await builtFamily(world)
    const { id } = await openIt(family)
    const addresses = await world.db.asOwner(async (tx) => {
      const { rows } = await sql<{
        key: string
        email: string
      }>`select key, email from accounts.person`.execute(tx)
      return new Map(rows.map(({ key, email }) => [email, key]))
    })
    const told = async (): Promise<readonly string[]> => {
      const before = world.mails().length
      await world.runJobs()
      return world
        .mails()
        .slice(before)
        .map((mail) => addresses.get(String(mail.to)) ?? '')
        .toSorted()
    }
    await told()
    world.clock.advance(hours(72) - 1)
    assert.deepEqual(await told(), [])
    world.clock.advance(1)
    assert.ok((await told()).includes('second-unit-lead'))
    world.clock.advance(hours(24))
    assert.ok((await told()).includes('privacy-officer'))
    world.clock.advance(days(4))
    assert.ok((await told()).includes('privacy-officer'))
    await reviewEmergency(world.as('privacy-officer'), { id, verdict: 'wrong', words: 'Ei perustetta.' })
    assert.deepEqual(await told(), ['privacy-officer'])
    world.clock.advance(days(10))
    assert.deepEqual(await told(), [])
  })

  it('is seen by the family and its responsible worker at once, unless a ground hides it', async () => {
    const family = await builtFamily(world, { by: 'school-nurse', adults: { anna: {}, pekka: {} } })
    await openIt(family)
    for (const caller of [family.member('anna'), family.member('ella'), world.as('school-nurse')]) {
      const [seen] = await emergenciesOf(caller, { id: family.id })
      assert.deepEqual(
        [seen?.name, seen?.reason, seen?.isOpen, seen?.hidden],
        [world.actor(opener).name, 'child-in-danger', true, null],
      )
      // What the opener wrote for the review may speak of others.
      assert.equal(seen?.words, null)
    }
    await world.clear()
    const quiet = await builtFamily(world, { by: 'school-nurse', adults: { anna: {}, pekka: {} } })
    const { id } = await openIt(quiet, opener, { hide: 'child-interest' })
    const seen = async (): Promise<number> =>
      (await emergenciesOf(quiet.member('anna'), { id: quiet.id })).length
    assert.equal(await seen(), 0)
    await world.runJobs()
    await reviewEmergency(world.as('second-unit-lead'), {
      id,
      verdict: 'right',
      words: 'Vaarantaisi lapsen.',
      hide: { ground: 'child-interest', until: '2026-03-20' },
    })
    assert.equal(await seen(), 0)
    assert.equal((await emergenciesOf(world.as('school-nurse'), { id: quiet.id })).length, 0)
    world.clock.set('2026-03-20T08:00:00Z')
    assert.equal(await seen(), 0)
    world.clock.set('2026-03-21T08:00:00Z')
    assert.equal(await seen(), 1)
  })

  it('that nobody reviews is not hidden longer than the time for the review', async () => {
    const family = await builtFamily(world)
    await openIt(family, opener, { hide: 'investigation' })
    world.clock.advance(days(3))
    assert.equal((await emergenciesOf(family.member('anna'), { id: family.id })).length, 0)
    world.clock.advance(days(1))
    assert.equal((await emergenciesOf(family.member('anna'), { id: family.id })).length, 1)
  })

  it('opens neither a hidden presence nor more for its opener, and ends when it is closed', async () => {
    const family = await builtFamily(world)
    await joinTeam(world, family.id, 'family-counsellor', { class: 'shelter' })
    const { id } = await openIt(family)
    assert.equal((await whoIsWith(world.as(opener), { id: family.id })).people.length, 1)
    await refused(openIt(family), 'conflict', 'emergency.already-open')
    await refused(endEmergency(world.as('second-unit-lead'), { id }), 'not-allowed')
    await endEmergency(world.as(opener), { id })
    await refused(readFamily(world.as(opener), { id: family.id }), 'not-found')
  })

  it('ends at once for whoever is no longer of the unit', async () => {
    const family = await builtFamily(world)
    await openIt(family)
    const me = world.actor(opener).id
    const until = (at: Date | null): Promise<unknown> =>
      world.db.asOwner((tx) =>
        sql`update accounts.role_assignment set valid_to = ${at} where person_id = ${me}`.execute(tx),
      )
    await until(world.clock.now())
    try {
      await refused(readFamily(world.as(opener), { id: family.id }), 'not-found')
    } finally {
      await until(null)
    }
  })

  it('is tried ten times an hour, not more', async () => {
    const strict = { ...world.as(opener), limitFactor: 1 }
    for (let count = 0; count < 10; count += 1)
      await refused(openInEmergency(strict, { identity: inventedCode('2012-02-02'), ...why }), 'not-found')
    await refused(openInEmergency(strict, { identity: inventedCode('2012-02-02'), ...why }), 'too-many')
    // Somebody else is not stopped by it.
    await refused(
      openInEmergency(
        { ...world.as('deputy'), limitFactor: 1 },
        { identity: inventedCode('2012-02-02'), ...why },
      ),
      'not-found',
    )
  })
})
