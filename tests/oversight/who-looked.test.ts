import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  answerDataRequest,
  changeNamesOfStaff,
  endHold,
  holdList,
  type Looked,
  lookedOnPage,
  readOversightSettings,
  sendDataRequest,
  whoHasLooked,
} from '#capabilities/oversight/index.ts'
import { readFamily } from '#capabilities/families/index.ts'
import { system } from '#platform/actor.ts'
import { type About, recordTrace } from '#platform/audit.ts'
import { days, hours, later, minutes } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import type { Caller } from '#platform/use-case.ts'
import { type BuiltFamily, builtFamily, joinTeam, memberActor } from '#tests/support/families.ts'
import { seeded } from '#tests/support/random.ts'
import { n, seed } from '#tests/support/tier.ts'
import { freshWorld } from '#tests/support/world.ts'

describe('who has looked', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const trace = (
    key: string,
    about: About,
    more: { at?: Date; name?: string; county?: string } = {},
  ): Promise<void> =>
    world.db.transaction(system, (tx) =>
      recordTrace(tx, {
        county: more.county ?? '17',
        at: more.at ?? world.clock.now(),
        name: more.name ?? 'family.read',
        outcome: 'done',
        actor: world.actor(key),
        about,
      }),
    )

  /** Page after page, as somebody reads it to the end. */
  const everything = async (caller: Caller, of?: string): Promise<readonly Looked[]> => {
    const all: Looked[] = []
    let after: string | null = null
    do {
      const page: Awaited<ReturnType<typeof whoHasLooked>> = await whoHasLooked(caller, { of, after })
      assert.equal(page.kind, 'list')
      if (page.kind !== 'list') return all
      assert.ok(page.entries.length <= lookedOnPage)
      all.push(...page.entries)
      after = page.next
    } while (after !== null)
    return all
  }
  const names = (entries: readonly Looked[]): readonly (string | null)[] =>
    entries.map(({ person }) => person)
  const nameOf = (key: string): string => world.actor(key).name

  it('tells when, who, from where and on what ground; never of the own reading', async () => {
    const family = await builtFamily(world)
    world.clock.advance(minutes(5))
    await readFamily(world.as('family-social-worker-17'), { id: family.id })
    await readFamily(family.member('anna'), { id: family.id })
    const [newest, ...rest] = await everything(family.member('anna'))
    assert.equal(newest?.person, nameOf('family-social-worker-17'))
    assert.deepEqual([newest.act, newest.by, newest.at], ['read', 'team', world.clock.now()])
    assert.ok(newest.unit !== null && newest.organisation !== null)
    assert.ok(rest.every(({ person }) => person === nameOf('family-social-worker-17')))
  })

  it('is complete against a hidden list of readings, and holds nothing else', async () => {
    const random = seeded(seed)
    const [mine, other] = [await builtFamily(world), await builtFamily(world)]
    const caller = mine.member('anna')
    const workers = ['school-nurse', 'teacher', 'guide', 'therapist', 'unit-lead']
    const now = world.clock.now()
    const earlier = (await everything(caller)).length
    const expected: { at: number; person: string }[] = []
    // In the order of time, as a chain grows.
    const ages = Array.from({ length: n(500, 2000) }, () => random.int(900 * 24)).toSorted((a, b) => b - a)
    for (const age of ages) {
      const at = later(now, -hours(age + 1))
      const key = random.pick(workers)
      const family = random.chance(0.6) ? mine : other
      const member = random.pick([null, null, family.person('anna'), family.person('ella')])
      await trace(key, { family: family.id, by: 'team', ...(member === null ? {} : { member }) }, { at })
      const isMine = family === mine && (member === null || member === mine.person('anna'))
      // Two years back to the day in Finland.
      if (isMine && at >= new Date('2024-03-01T22:00:00Z'))
        expected.push({ at: at.getTime(), person: nameOf(key) })
    }
    const seen = (await everything(caller)).map(({ at, person }) => ({
      at: at.getTime(),
      person: person ?? '',
    }))
    const order = (a: { at: number; person: string }, b: { at: number; person: string }): number =>
      b.at - a.at || a.person.localeCompare(b.person)
    assert.equal(seen.length, expected.length + earlier)
    assert.deepEqual(seen.slice(earlier).toSorted(order), expected.toSorted(order))
    assert.ok(expected.length > 60, 'there was something to find')
  })

  it('of a child is read by the child, and by a guardian who acts for it now', async () => {
    const family = await builtFamily(world, {
      children: { ella: '2011-03-04' },
      adults: { anna: {}, bo: {} },
    })
    await trace('school-nurse', { family: family.id, member: family.person('ella'), by: 'team' })
    const ofElla = (entries: readonly Looked[]): number =>
      names(entries).filter((name) => name === nameOf('school-nurse')).length
    assert.equal(ofElla(await everything(family.member('ella'))), 1)
    assert.equal(ofElla(await everything(family.member('anna'))), 0)
    const acting = family.member('anna', { actingFor: 'ella' })
    assert.equal(ofElla(await everything(acting, family.person('ella'))), 1)
    for (const [caller, of] of [
      [family.member('bo'), family.person('ella')],
      [acting, family.person('bo')],
      [family.member('ella'), family.person('anna')],
      [acting, newId()],
    ] as const)
      await assert.rejects(whoHasLooked(caller, { of }), { kind: 'not-found', code: 'not-found' })
    await world.db.asOwner((tx) =>
      sql`insert into families.block (id, child_id, adult_id, ground_sealed, set_by, set_at) values (${newId()},
        ${family.person('ella')}, ${family.person('anna')}, '\\x01', ${world.actor('school-nurse').id}, ${world.clock.now()})`.execute(
        tx,
      ),
    )
    await assert.rejects(whoHasLooked(acting, { of: family.person('ella') }), { kind: 'not-found' })
  })

  it('shows an adult who is kept away from every child own data alone', async () => {
    const family = await builtFamily(world, { adults: { anna: {}, bo: {} } })
    await trace('school-nurse', { family: family.id, by: 'team' })
    await trace('teacher', { family: family.id, member: family.person('bo'), by: 'team' })
    assert.ok(names(await everything(family.member('bo'))).includes(nameOf('school-nurse')))
    await world.db.asOwner((tx) =>
      sql`insert into families.block (id, child_id, adult_id, ground_sealed, set_by, set_at) values (${newId()},
        ${family.person('ella')}, ${family.person('bo')}, '\\x01', ${world.actor('school-nurse').id}, ${world.clock.now()})`.execute(
        tx,
      ),
    )
    assert.deepEqual(names(await everything(family.member('bo'))), [nameOf('teacher')])
  })

  it('betrays no presence that is not told, and tells of it once it is shown', async () => {
    const family = await builtFamily(world, { adults: { anna: {}, bo: {} } })
    const shelter = await joinTeam(world, family.id, 'ngo-worker', { class: 'shelter' })
    await joinTeam(world, family.id, 'therapist', { class: 'adult-care', about: family.person('anna') })
    for (const key of ['ngo-worker', 'therapist']) await trace(key, { family: family.id, by: 'team' })
    const seenBy = async (who: string): Promise<readonly string[]> =>
      names(await everything(family.member(who))).flatMap((name) =>
        name === nameOf('ngo-worker') || name === nameOf('therapist') ? [name] : [],
      )
    assert.deepEqual(await seenBy('anna'), [nameOf('therapist')])
    assert.deepEqual(await seenBy('bo'), [])
    assert.deepEqual(await seenBy('ella'), [])
    await world.db.asOwner((tx) =>
      sql`insert into families.involvement_shown (id, involvement_id, member_id, shown_by_person, shown_at) values (${newId()}, ${shelter},
        ${family.person('anna')}, ${world.actor('ngo-worker').id}, ${world.clock.now()})`.execute(tx),
    )
    assert.deepEqual(
      (await seenBy('anna')).toSorted(),
      [nameOf('ngo-worker'), nameOf('therapist')].toSorted(),
    )
    assert.deepEqual(await seenBy('bo'), [])
  })

  it('betrays neither a hidden emergency opening nor somebody else’s own entry', async () => {
    const family = await builtFamily(world, { children: { ella: '2010-03-04' }, adults: { anna: {} } })
    const opener = world.actor('guide').id
    const now = world.clock.now()
    const opening = newId()
    await world.db.asOwner((tx) =>
      sql`insert into families.break_glass (id, family_id, county, person_id, unit_id, reason, words_sealed, opened_at, until, review_due_at,
          hidden_ground, hidden_until)
        select ${opening}, ${family.id}, '17', ${opener}, m.unit_id, 'child-in-danger', '\\x01', ${now}, ${later(now, hours(4))},
          ${later(now, days(3))}, 'safety', '2026-04-01' from published.unit_member m where m.person_id = ${opener} limit 1`.execute(
        tx,
      ),
    )
    await trace('guide', { family: family.id, by: 'opened' }, { at: later(now, minutes(3)) })
    const seen = async (): Promise<boolean> =>
      names(await everything(family.member('anna'))).includes(nameOf('guide'))
    world.clock.advance(minutes(10))
    assert.equal(await seen(), false)
    await world.db.asOwner((tx) =>
      sql`update families.break_glass set hidden_until = null, hidden_ground = null where id = ${opening}`.execute(
        tx,
      ),
    )
    assert.equal(await seen(), true)

    const entry = newId()
    await world.db.asOwner((tx) =>
      sql`insert into families.entry (id, family_id, about_id, at, kind, class, service_task, author_member, unit_id, organisation_id,
          register, thread_of, text_sealed)
        select ${entry}, ${family.id}, ${family.person('ella')}, ${now}, 'message', 'ordinary', 'families', ${family.person('ella')}, u.id,
          u.organisation_id, 'student-welfare', ${family.person('ella')}, '\\x01' from published.unit u limit 1`.execute(
        tx,
      ),
    )
    const about = { family: family.id, member: family.person('ella'), entry, by: 'team' }
    await trace('psychologist', about, { name: 'family-entry.read' })
    const sees = async (caller: Caller, of?: string): Promise<boolean> =>
      names(await everything(caller, of)).includes(nameOf('psychologist'))
    assert.equal(await sees(family.member('ella')), true)
    assert.equal(await sees(family.member('anna', { actingFor: 'ella' }), family.person('ella')), false)
  })

  it('goes further back for whom a request was granted, from that day and for ninety days', async () => {
    const family = await builtFamily(world)
    const caller = (): Caller => family.member('anna')
    const [long, longer] = [new Date('2023-06-01T09:00:00Z'), new Date('2022-06-01T09:00:00Z')]
    await trace('school-nurse', { family: family.id, by: 'team' }, { at: longer })
    await trace('teacher', { family: family.id, by: 'team' }, { at: long })
    const older = async (): Promise<readonly (string | null)[]> =>
      names((await everything(caller())).filter(({ at }) => at < new Date('2024-01-01')))
    assert.deepEqual(await older(), [])
    const ask = (): Promise<{ id: string }> =>
      sendDataRequest(caller(), {
        kind: 'older-log',
        words: 'Epäilen, että tietojani on luettu eron aikana.',
      })
    const officer = world.as('privacy-officer')
    const refused = await ask()
    await answerDataRequest(officer, {
      id: refused.id,
      version: 1,
      answer: 'Tietojen antaminen vaarantaisi toisen turvallisuuden.',
      ground: 'health-or-safety',
    })
    assert.deepEqual(await older(), [])
    const { id } = await ask()
    const grant = { id, version: 1, answer: 'Luettelo on avattu sinulle.' }
    await assert.rejects(answerDataRequest(officer, grant), { kind: 'invalid' })
    await answerDataRequest(officer, { ...grant, logFrom: '2023-01-01' })
    assert.deepEqual(await older(), [nameOf('teacher')])
    world.clock.advance(days(91))
    assert.deepEqual(await older(), [])
  })

  it('may be held back with a ground, openly, until a day', async () => {
    const family = await builtFamily(world)
    const officer = world.as('privacy-officer')
    const hold = {
      county: '17',
      member: family.person('anna'),
      ground: 'health-or-safety' as const,
      reasons: 'Luettelo vaarantaisi lapsen turvallisuuden.',
    }
    for (const until of ['2026-03-02', '2026-12-01'])
      await assert.rejects(holdList(officer, { ...hold, until }), { kind: 'invalid' })
    await assert.rejects(holdList(world.as('admin'), { ...hold, until: '2026-04-01' }), { kind: 'not-found' })
    await assert.rejects(holdList(officer, { ...hold, member: randomUUID(), until: '2026-04-01' }), {
      kind: 'not-found',
    })
    const id = randomUUID()
    for (let sends = 0; sends < 2; sends += 1)
      assert.deepEqual(await holdList(officer, { ...hold, until: '2026-04-01', id }), { id })
    await assert.rejects(
      holdList(officer, { ...hold, member: family.person('ella'), until: '2026-04-01', id }),
      { kind: 'conflict', code: 'request-id-taken' },
    )
    assert.equal((await readOversightSettings(officer, { county: '17' })).holds.length, 1)
    const held = await whoHasLooked(family.member('anna'), {})
    assert.deepEqual([held.kind, held.kind === 'held' && held.ground], ['held', 'health-or-safety'])
    assert.equal((await whoHasLooked(family.member('ella'), {})).kind, 'list')
    assert.equal((await readOversightSettings(officer, { county: '17' })).holds[0]?.reasons, hold.reasons)
    await endHold(officer, { county: '17', id })
    assert.equal((await whoHasLooked(family.member('anna'), {})).kind, 'list')
  })

  it('names staff unless the county tells only title and unit', async () => {
    const family = await builtFamily(world)
    await changeNamesOfStaff(world.as('privacy-officer'), { county: '17', namesStaff: false })
    const [entry] = await everything(family.member('anna'))
    assert.equal(entry?.person, null)
    assert.ok(entry?.title !== null && entry?.unit !== null)
    await assert.rejects(
      changeNamesOfStaff(world.as('privacy-officer-16'), { county: '17', namesStaff: true }),
      {
        kind: 'not-found',
      },
    )
  })

  it('is closed to whoever has not signed in strongly, and to every worker', async () => {
    const family: BuiltFamily = await builtFamily(world)
    await assert.rejects(whoHasLooked(family.member('anna', { level: 'link' }), {}), {
      code: 'strong-sign-in-needed',
    })
    for (const key of ['admin', 'county-leader', 'privacy-officer', 'school-nurse'])
      await assert.rejects(whoHasLooked(world.as(key), {}), { kind: 'not-signed-in' })
    await assert.rejects(whoHasLooked(world.anyone, {}), { kind: 'not-signed-in' })
    const stranger = world.callAs(memberActor(world, randomUUID()))
    assert.deepEqual(await everything(stranger), [])
  })
})
