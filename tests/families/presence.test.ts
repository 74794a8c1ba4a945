import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  addToTeam,
  changePart,
  endPart,
  hideOwnCare,
  hidePresence,
  listFamilies,
  myFamilies,
  noteContact,
  type Presence,
  readFamily,
  showOwnCare,
  showPresence,
  whoIsWith,
  whoIsWithUs,
} from '#capabilities/families/index.ts'
import { days, hours } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import type { Caller } from '#platform/use-case.ts'
import { type BuiltFamily, builtFamily, joinTeam } from '#tests/support/families.ts'
import { refused, traces } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const responsible = 'family-social-worker-17'
const twoParents = {
  children: { ella: '2014-03-04' },
  adults: { anna: {}, pekka: { livesApart: true } },
} as const

describe('who is with a family', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const people = async (caller: Caller, family: BuiltFamily): Promise<readonly Presence[]> =>
    (await whoIsWith(caller, { id: family.id })).people
  const names = async (caller: Caller, family: BuiltFamily): Promise<readonly string[]> =>
    (await people(caller, family)).map(({ name }) => name)
  const named = (key: string): string => world.actor(key).name
  const unitOf = (key: string): Promise<string> =>
    world.db.asOwner(async (tx) => {
      const { rows } = await sql<{ id: string }>`
        select scope_id as id from accounts.role_assignment where person_id = ${world.actor(key).id} and scope_kind = 'unit'
        order by scope_id limit 1`.execute(tx)
      return rows[0]?.id ?? ''
    })
  /** A consent that stands, straight into the rows. */
  const consent = async (
    family: BuiltFamily,
    to: string,
    about: string,
    given: { purpose?: string; giver?: string; until?: string } = {},
  ): Promise<string> => {
    const unit = await unitOf(to)
    return world.db.asOwner(async (tx) => {
      const id = newId()
      await sql`insert into families.consent (id, family_id, about_id, giver_id, organisation_id, register, purpose, scope, scope_id, way,
          given_at, until, words_version, noted_unit)
        select ${id}, ${family.id}, ${family.person(about)}, ${family.person(given.giver ?? about)}, u.organisation_id, u.register,
          ${given.purpose ?? 'cooperation'}, 'task', 'families', 'signed-in', ${world.clock.now()}, ${given.until ?? '2026-08-31'}, 1,
          (select i.unit_id from families.involvement i where i.family_id = ${family.id} order by i.part <> 'responsible-worker', i.added_at limit 1)
        from published.unit u where u.id = ${unit}`.execute(tx)
      return id
    })
  }

  it('is told by name, title, unit, phone and last contact, the one who answers for the whole first', async () => {
    const family = await builtFamily(world, { team: { 'school-nurse': {} } })
    const mine = (await people(world.as('school-nurse'), family)).find(({ isMine }) => isMine)
    await noteContact(world.as('school-nurse'), {
      id: mine?.id ?? '',
      phone: '040 000 0002',
      lastContactOn: '2026-02-27',
    })
    for (const caller of [world.as(responsible), family.member('anna'), family.member('ella')]) {
      const seen = await people(caller, family)
      assert.deepEqual(
        seen.map(({ name, part, phone, lastContactOn }) => [name, part, phone, lastContactOn]),
        [
          [named(responsible), 'responsible-worker', null, null],
          [named('school-nurse'), 'team-member', '040 000 0002', '2026-02-27'],
        ],
      )
      assert.ok(seen.every(({ unit, title }) => unit?.fi !== undefined && title.fi !== undefined))
    }
    const [ours] = await whoIsWithUs(family.member('anna'), {})
    assert.deepEqual([ours?.family, ours?.people.length], [family.id, 2])
    // An earlier day typed later does not take back a newer contact, and nobody was in touch tomorrow.
    await noteContact(world.as('school-nurse'), { id: mine?.id ?? '', lastContactOn: '2026-02-01' })
    await refused(
      noteContact(world.as('school-nurse'), { id: mine?.id ?? '', lastContactOn: '2026-03-03' }),
      'invalid',
    )
    assert.equal((await people(world.as(responsible), family))[1]?.lastContactOn, '2026-02-27')
    assert.equal((await people(world.as(responsible), family))[1]?.phone, '040 000 0002')
  })

  it('is told to nobody by working in the same unit, leading it or running the county', async () => {
    const family = await builtFamily(world)
    const [part] = await people(world.as(responsible), family)
    for (const who of [
      'second-unit-lead',
      'second-guide',
      'area-lead',
      'county-leader',
      'coordinator',
      'admin',
      'org-admin',
      'privacy-officer',
    ]) {
      await refused(whoIsWith(world.as(who), { id: family.id }), 'not-found')
      await refused(endPart(world.as(who), { id: part?.id ?? '' }), 'not-found')
      await refused(changePart(world.as(who), { id: part?.id ?? '', sees: [] }), 'not-found')
    }
    await refused(whoIsWith(world.anyone, { id: family.id }), 'not-signed-in')
  })

  it('grows by a colleague of the same register, and by others only on a consent or a ground in force', async () => {
    const family = await builtFamily(world, twoParents)
    const me = world.as(responsible)
    const add = async (key: string, more: Record<string, unknown> = {}): Promise<{ id: string }> =>
      addToTeam(me, {
        id: family.id,
        person: world.actor(key).id,
        unit: await unitOf(key),
        basis: 'own-register',
        ...more,
      })
    const fault = async (attempt: Promise<unknown>, field: string, code: string): Promise<void> => {
      const { fields } = await refused(attempt, 'invalid')
      assert.ok(
        fields.some((each) => each.field === field && each.code === code),
        JSON.stringify(fields),
      )
    }
    await add('family-counsellor')
    await refused(add('family-counsellor'), 'conflict', 'family-part.already-there')
    await fault(add('school-nurse'), 'basis', 'other-register')
    await fault(add('ngo-worker'), 'basis', 'other-register')
    await fault(add('school-nurse', { basis: 'consent', consent: newId() }), 'consent', 'no-consent')

    const toHealth = await consent(family, 'school-nurse', 'ella', { giver: 'anna', until: '2026-05-31' })
    await fault(add('teacher', { basis: 'consent', consent: toHealth }), 'consent', 'no-consent')
    await add('school-nurse', { basis: 'consent', consent: toHealth, about: family.person('ella') })
    const nurse = (await people(me, family)).find(({ name }) => name === named('school-nurse'))
    assert.equal(nurse?.until, '2026-05-31', 'a part never outlasts its consent')
    assert.deepEqual(nurse?.sees, ['who-is-with', 'contact'])
    // A nurse who came on a consent brings nobody else along.
    await refused(
      addToTeam(world.as('school-nurse'), {
        id: family.id,
        person: world.actor('therapist').id,
        unit: await unitOf('therapist'),
        basis: 'own-register',
      }),
      'not-allowed',
      'family-part.add.not-allowed',
    )
    const known = await consent(family, 'ngo-worker', 'ella', { giver: 'anna', purpose: 'who-is-with' })
    await fault(
      add('ngo-worker', { basis: 'consent', consent: known, sees: ['entries'] }),
      'sees',
      'more-than-consent',
    )
    await fault(
      add('ngo-worker', { basis: 'consent', consent: known, seesProtected: true }),
      'seesProtected',
      'not-entitled',
    )
    await fault(add('guide', { unit: await unitOf('therapist') }), 'person', 'not-in-unit')
    // Being with one adult alone is own care, whatever it is called; and own care needs that adult's own yes.
    const forAnna = await consent(family, 'therapist', 'anna')
    await fault(
      add('therapist', { basis: 'consent', consent: forAnna, about: family.person('anna') }),
      'class',
      'own-care',
    )
    const byPekka = await consent(family, 'therapist', 'anna', { giver: 'pekka', purpose: 'adult-care' })
    await fault(
      add('therapist', {
        basis: 'consent',
        consent: byPekka,
        about: family.person('anna'),
        class: 'adult-care',
      }),
      'class',
      'own-consent-only',
    )
  })

  it('is changed by whoever answers for the family, who hands on no more than they see, and never to themselves', async () => {
    const family = await builtFamily(world, {
      team: { 'second-guide': { part: 'own-worker', sees: ['who-is-with'] } },
    })
    const nurse = await joinTeam(world, family.id, 'school-nurse', { sees: ['who-is-with'] })
    await changePart(world.as(responsible), {
      id: nurse,
      sees: ['who-is-with', 'homes'],
      until: '2026-04-01',
    })
    await refused(
      changePart(world.as('second-guide'), { id: nurse, sees: ['who-is-with', 'entries'] }),
      'invalid',
    )
    await refused(changePart(world.as('school-nurse'), { id: nurse, sees: ['entries'] }), 'not-allowed')
    const own = (await people(world.as('second-guide'), family)).find(({ isMine }) => isMine)
    await refused(
      changePart(world.as('second-guide'), { id: own?.id ?? '', sees: ['entries'] }),
      'not-allowed',
      'family-part.own',
    )
    // Responsibility is handed on, never given up: whoever had it becomes an own worker.
    const first = (await people(world.as(responsible), family)).find(({ isMine }) => isMine)
    await refused(
      endPart(world.as(responsible), { id: first?.id ?? '' }),
      'conflict',
      'family-part.name-another-first',
    )
    await changePart(world.as(responsible), { id: own?.id ?? '', part: 'responsible-worker' })
    const after = await people(world.as(responsible), family)
    assert.deepEqual(
      after.map(({ name, part }) => [name, part]),
      [
        [named('second-guide'), 'responsible-worker'],
        [named(responsible), 'own-worker'],
        [named('school-nurse'), 'team-member'],
      ],
    )
    await endPart(world.as(responsible), { id: first?.id ?? '' })
    await refused(whoIsWith(world.as(responsible), { id: family.id }), 'not-found')
  })

  it('ends for a worker who has left the unit', async () => {
    const family = await builtFamily(world, { team: { 'school-nurse': {} } })
    const nurse = world.actor('school-nurse').id
    const at = (end: Date | null): Promise<unknown> =>
      world.db.asOwner((tx) =>
        sql`update accounts.role_assignment set valid_to = ${end} where person_id = ${nurse}`.execute(tx),
      )
    await at(world.clock.now())
    try {
      assert.deepEqual(await names(family.member('anna'), family), [named(responsible)])
      await refused(whoIsWith(world.as('school-nurse'), { id: family.id }), 'not-found')
    } finally {
      await at(null)
    }
  })

  it('tells a worker added of it by a mail without any name', async () => {
    const family = await builtFamily(world)
    await addToTeam(world.as(responsible), {
      id: family.id,
      person: world.actor('family-counsellor').id,
      unit: await unitOf('family-counsellor'),
      basis: 'own-register',
    })
    await world.runJobs()
    const [mail, ...rest] = world.mails()
    assert.equal(rest.length, 0)
    assert.doesNotMatch(`${mail?.subject} ${mail?.text}`, /Testinen|Ella|Anna/)
  })
})

describe('child welfare, a shelter and a parent’s own care', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())
  const hiddenClasses = ['child-welfare', 'shelter', 'adult-care'] as const

  /** Everything of a family that a reader gets, as bytes; ids and moments of the reading itself do not matter. */
  const everything = async (caller: Caller, family: BuiltFamily): Promise<string> => {
    const view = await readFamily(caller, { id: family.id })
    const present = await whoIsWith(caller, { id: family.id })
    const list =
      caller.actor.kind === 'person' ? await listFamilies(caller, {}) : await myFamilies(caller, {})
    const us = caller.actor.kind === 'member' ? await whoIsWithUs(caller, {}) : []
    return JSON.stringify([view, present, list, us])
  }

  for (const cls of hiddenClasses)
    it(`are told to nobody by presence, gap, count, order or time: ${cls}`, async () => {
      const family = await builtFamily(world, {
        ...twoParents,
        team: { 'school-nurse': { part: 'own-worker' } },
      })
      const other = await builtFamily(world, { children: { otto: '2016-01-01' }, adults: { kaisa: {} } })
      const readers = [
        world.as(responsible),
        world.as('school-nurse'),
        family.member('ella'),
        family.member('pekka'),
        ...(cls === 'adult-care' ? [] : [family.member('anna')]),
      ]
      const before = await Promise.all([]).then(async () => {
        const all: string[] = []
        for (const reader of readers) all.push(await everything(reader, family))
        return all
      })
      world.clock.advance(hours(2))
      const part = await joinTeam(world, family.id, 'family-counsellor', {
        class: cls,
        part: 'own-worker',
        about: family.person(cls === 'adult-care' ? 'anna' : 'ella'),
      })
      // The hidden one works: notes contacts, changes what a colleague sees, adds one of the own unit.
      await noteContact(world.as('family-counsellor'), {
        id: part,
        lastContactOn: '2026-03-02',
        phone: '040 000 0003',
      })
      if (cls !== 'adult-care') {
        const unit = await world.db.asOwner(async (tx) => {
          const { rows } = await sql<{
            unit_id: string
          }>`select unit_id from families.involvement where id = ${part}`.execute(tx)
          return rows[0]?.unit_id ?? ''
        })
        await addToTeam(world.as('family-counsellor'), {
          id: family.id,
          person: world.actor('family-counsellor').id,
          unit,
          class: cls === 'shelter' ? 'child-welfare' : 'shelter',
          basis: 'own-register',
        })
      }
      await world.runJobs()
      for (const [index, reader] of readers.entries()) {
        const now = await everything(reader, family)
        assert.equal(now, before[index], `reader ${index}`)
        assert.doesNotMatch(now, new RegExp(world.actor('family-counsellor').name))
      }
      // What is asked of it by its id is answered like what does not exist, also for changes.
      for (const reader of readers) {
        for (const id of [part, newId()]) {
          await refused(noteContact(reader, { id, phone: '1' }), 'not-found', 'not-found')
          await refused(changePart(reader, { id, until: null }), 'not-found', 'not-found')
          await refused(endPart(reader, { id }), 'not-found', 'not-found')
          await refused(
            showPresence(reader, { id, member: family.person('pekka'), ground: 'asked' }),
            'not-found',
            'not-found',
          )
          await refused(
            hidePresence(reader, { id, member: family.person('pekka') }),
            'not-found',
            'not-found',
          )
          await refused(showOwnCare(reader, { id, member: family.person('pekka') }), 'not-found', 'not-found')
          await refused(hideOwnCare(reader, { id, member: family.person('pekka') }), 'not-found', 'not-found')
        }
      }
      // No mail but to the one who was added, and none of them names anything.
      for (const mail of world.mails())
        assert.doesNotMatch(
          `${mail.subject} ${mail.text}`,
          /Testinen|lastensuojelu|turvakoti|barnskydd|shelter/i,
        )
      assert.ok(other.id !== family.id)
    })

  it('are added alike whether they stood already or not', async () => {
    const family = await builtFamily(world, twoParents)
    const unit = await world.db.asOwner(async (tx) => {
      const { rows } = await sql<{ id: string }>`
        select scope_id as id from accounts.role_assignment where person_id = ${world.actor('family-counsellor').id}
          and scope_kind = 'unit' limit 1`.execute(tx)
      return rows[0]?.id ?? ''
    })
    const add = (): Promise<{ id: string }> =>
      addToTeam(world.as(responsible), {
        id: family.id,
        person: world.actor('family-counsellor').id,
        unit,
        class: 'child-welfare',
        basis: 'own-register',
      })
    const first = await add()
    const second = await add()
    assert.notEqual(first.id, second.id)
    for (const { id } of [first, second]) await refused(endPart(world.as(responsible), { id }), 'not-found')
    assert.equal(
      (await whoIsWith(world.as('family-counsellor'), { id: family.id })).people.filter(
        ({ isMine }) => isMine,
      ).length,
      1,
    )
    // Openly added beside, the same worker is there as an ordinary one, and the hidden part stays hidden.
    await addToTeam(world.as(responsible), {
      id: family.id,
      person: world.actor('family-counsellor').id,
      unit,
      basis: 'own-register',
    })
    const seen = (await whoIsWith(world.as(responsible), { id: family.id })).people
    assert.deepEqual(
      seen.map((each) => each.class),
      ['ordinary', 'ordinary'],
    )
  })

  it('leave the last ordinary worker as free to go, and the family as it was to its people', async () => {
    const seen: string[] = []
    for (const hidden of [false, true]) {
      await world.clear()
      const family = await builtFamily(world, twoParents)
      if (hidden)
        await joinTeam(world, family.id, 'family-counsellor', { class: 'child-welfare', part: 'own-worker' })
      const [mine] = (await whoIsWith(world.as(responsible), { id: family.id })).people
      await endPart(world.as(responsible), { id: mine?.id ?? '' })
      await refused(readFamily(world.as(responsible), { id: family.id }), 'not-found')
      const scrub = (text: string): string =>
        Object.entries({ ...family.people, id: family.id }).reduce(
          (left, [key, id]) => left.replaceAll(id, key),
          text,
        )
      seen.push(scrub(await everything(family.member('anna'), family)).replaceAll(/[0-9a-f-]{36}/g, 'id'))
    }
    assert.equal(seen[0], seen[1])
  })

  it('are told by the unit with a ground, or by the adult whose care it is, and no longer once hidden again', async () => {
    const family = await builtFamily(world, { ...twoParents, team: { 'school-nurse': {} } })
    const welfare = await joinTeam(world, family.id, 'family-counsellor', {
      class: 'child-welfare',
      part: 'own-worker',
      about: family.person('ella'),
    })
    const seenBy = async (caller: Caller): Promise<readonly string[]> =>
      (await whoIsWith(caller, { id: family.id })).people.map(({ id }) => id)
    await showPresence(world.as('family-counsellor'), {
      id: welfare,
      member: family.person('anna'),
      ground: 'asked',
    })
    assert.ok((await seenBy(family.member('anna'))).includes(welfare))
    for (const caller of [family.member('pekka'), family.member('ella'), world.as('school-nurse')])
      assert.ok(!(await seenBy(caller)).includes(welfare))
    const unit = (await whoIsWith(world.as('school-nurse'), { id: family.id })).people.find(
      ({ isMine }) => isMine,
    )
    const nurseUnit = await world.db.asOwner(async (tx) => {
      const { rows } = await sql<{
        unit_id: string
      }>`select unit_id from families.involvement where id = ${unit?.id}`.execute(tx)
      return rows[0]?.unit_id ?? ''
    })
    await showPresence(world.as('family-counsellor'), {
      id: welfare,
      unit: nurseUnit,
      ground: 'child-interest',
    })
    assert.ok((await seenBy(world.as('school-nurse'))).includes(welfare))
    await hidePresence(world.as('family-counsellor'), { id: welfare, member: family.person('anna') })
    await hidePresence(world.as('family-counsellor'), { id: welfare, unit: nurseUnit })
    for (const caller of [family.member('anna'), world.as('school-nurse')])
      assert.ok(!(await seenBy(caller)).includes(welfare))

    const care = await joinTeam(world, family.id, 'therapist', {
      class: 'adult-care',
      about: family.person('anna'),
    })
    assert.ok((await seenBy(family.member('anna'))).includes(care))
    assert.ok(!(await seenBy(family.member('pekka'))).includes(care))
    // Not even the one whose part it is tells of another's own care.
    await refused(
      showPresence(world.as('therapist'), { id: care, member: family.person('pekka'), ground: 'asked' }),
      'not-allowed',
    )
    await showOwnCare(family.member('anna'), { id: care, member: family.person('pekka') })
    const told = (await whoIsWith(family.member('pekka'), { id: family.id })).people.find(
      ({ id }) => id === care,
    )
    assert.deepEqual([told?.class, told?.shownTo, told?.can.show], ['adult-care', [], false])
    await refused(
      showOwnCare(family.member('pekka'), { id: care, member: family.person('ella') }),
      'not-allowed',
    )
    const own = (await whoIsWith(family.member('anna'), { id: family.id })).people.find(
      ({ id }) => id === care,
    )
    assert.deepEqual(
      own?.shownTo.map(({ member }) => member),
      [family.person('pekka')],
    )
    await hideOwnCare(family.member('anna'), { id: care, member: family.person('pekka') })
    assert.ok(!(await seenBy(family.member('pekka'))).includes(care))
  })

  it('make no family appear to its people where they alone are with it', async () => {
    const family = await builtFamily(world, { ...twoParents, serviceTask: 'child-welfare' })
    for (const key of ['ella', 'anna', 'pekka']) {
      const member = family.member(key)
      await refused(readFamily(member, { id: family.id }), 'not-found', 'not-found')
      await refused(whoIsWith(member, { id: family.id }), 'not-found', 'not-found')
      assert.deepEqual(await whoIsWithUs(member, {}), [])
      assert.deepEqual(await myFamilies(member, {}), [])
    }
    const [mine] = (await whoIsWith(world.as(responsible), { id: family.id })).people
    await showPresence(world.as(responsible), {
      id: mine?.id ?? '',
      member: family.person('anna'),
      ground: 'law',
    })
    assert.equal((await whoIsWith(family.member('anna'), { id: family.id })).people.length, 1)
    await refused(whoIsWith(family.member('pekka'), { id: family.id }), 'not-found')
  })

  it('and units that would tell where somebody protected lives, stay with those who live there', async () => {
    const family = await builtFamily(world, { ...twoParents, team: { 'school-nurse': {}, 'ngo-worker': {} } })
    await world.db.asOwner(async (tx) => {
      const home = newId()
      await sql`update families.person set protected_until = '2027-03-02' where id in (${family.person('anna')}, ${family.person('ella')})`.execute(
        tx,
      )
      await sql`insert into families.home (id, family_id, place_sealed, changed_at) values (${home}, ${family.id}, '', now())`.execute(
        tx,
      )
      await sql`insert into families.living (home_id, person_id, share)
        values (${home}, ${family.person('anna')}, 'most'), (${home}, ${family.person('ella')}, 'most')`.execute(
        tx,
      )
    })
    assert.equal((await whoIsWith(family.member('anna'), { id: family.id })).people.length, 3)
    assert.deepEqual((await whoIsWith(family.member('pekka'), { id: family.id })).people, [])
    // Among workers the entitled see units and phones; others whom they may call through the house.
    const masked = (await whoIsWith(world.as('ngo-worker'), { id: family.id })).people.filter(
      ({ isMine }) => !isMine,
    )
    assert.deepEqual(
      masked.map(({ unit, phone }) => [unit, phone]),
      [
        [null, null],
        [null, null],
      ],
    )
    assert.ok(
      (await whoIsWith(world.as(responsible), { id: family.id })).people.every(({ unit }) => unit !== null),
    )
  })

  it('leave in the trace the relation, never the class', async () => {
    const family = await builtFamily(world, twoParents)
    const part = await joinTeam(world, family.id, 'family-counsellor', { class: 'shelter' })
    await showPresence(world.as('family-counsellor'), {
      id: part,
      member: family.person('anna'),
      ground: 'safety',
    })
    await whoIsWith(family.member('anna'), { id: family.id })
    world.clock.advance(days(1))
    for (const name of ['family.show-presence', 'family.who-is-with'])
      for (const trace of await traces(world, name)) {
        assert.equal(trace.about['family'], family.id)
        assert.ok(['team', 'member', 'opened'].includes(String(trace.about['by'])))
        assert.doesNotMatch(JSON.stringify(trace), /shelter|welfare|care/)
      }
  })
})
