import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  addSupport,
  askSupport,
  caseOfSource,
  changeCase,
  endSupport,
  leaveCase,
  listCases,
  nameResponsible,
  openCase,
  ownCases,
  readCase,
  seatInCase,
  setLead,
  unitsToAsk,
} from '#capabilities/casework/index.ts'
import { openInEmergency, whoIsWith } from '#capabilities/families/index.ts'
import { readRequest } from '#capabilities/help-requests/index.ts'
import { newId } from '#platform/ids.ts'
import { openedCase, seated } from '#tests/support/cases.ts'
import { type BuiltFamily, builtFamily, joinTeam } from '#tests/support/families.ts'
import { referredAnd } from '#tests/support/referrals.ts'
import { askedAnd, refused, traces } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const worker = 'family-social-worker-17'
const why = 'Arki ei kanna: isä tekee vuoroja, Ella jää aamuisin kotiin.'

describe('a case', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const unitOf = async (family: BuiltFamily, key: string): Promise<string> => {
    const found = await whoIsWith(world.as(key), { id: family.id })
    return found.people.find(({ isMine }) => isMine)?.unitId ?? ''
  }
  const field = (refusal: { fields?: readonly { field: string; code: string }[] | undefined }): string =>
    (refusal.fields ?? []).map((each) => `${each.field} ${each.code}`).join(', ')

  it('opens on what a worker knows, at the first stage, with the opener working on it', async () => {
    const family = await builtFamily(world)
    const { id } = await openCase(world.as(worker), {
      id: family.id,
      about: family.person('ella'),
      group: 'nepsy',
      why,
      dayZero: '2026-02-27',
    })
    const view = await readCase(world.as(worker), { id })
    assert.deepEqual(
      [view.stage, view.group, view.about, view.dayZero, view.source, view.why, view.by, view.version],
      ['contact', 'nepsy', family.person('ella'), '2026-02-27', 'worker', why, 'seat', 1],
    )
    assert.deepEqual(
      view.line.map(({ state }) => state),
      ['now', 'ahead', 'ahead', 'ahead', 'ahead'],
    )
    assert.deepEqual(
      view.seats.map(({ name, mine }) => [name, mine]),
      [[world.actor(worker).name, true]],
    )
    assert.deepEqual(view.answers, [])
    assert.deepEqual(view.lead?.unit, await unitOf(family, worker))
    assert.equal(view.openedBy, world.actor(worker).name)
    const [trace] = await traces(world, 'case.open')
    assert.deepEqual(
      [trace?.about['family'], trace?.about['by'], trace?.about['member'], trace?.about['case']],
      [family.id, 'seat', family.person('ella'), id],
    )
    assert.ok(!JSON.stringify(trace).includes('Arki'))
  })

  it('opens from a help request, which ends there: the thread is one and its day is the first', async () => {
    const family = await builtFamily(world, { by: 'guide' })
    const asked = await askedAnd(world, 'in-contact', 'guide')
    world.clock.set('2026-03-04T08:00:00Z')
    const { id } = await openCase(world.as('guide'), {
      id: family.id,
      source: 'help-request',
      sourceId: asked.id,
      why,
      dayZero: '2026-03-04',
    })
    const view = await readCase(world.as('guide'), { id })
    assert.deepEqual([view.source, view.sourceId, view.dayZero], ['help-request', asked.id, '2026-03-02'])
    const request = await readRequest(world.as('guide'), { id: asked.id })
    assert.deepEqual([request.state, request.outcome], ['resolved', 'case-opened'])
    assert.deepEqual(await caseOfSource(world.as('guide'), { source: 'help-request', sourceId: asked.id }), {
      id,
    })
    await refused(
      openCase(world.as('guide'), { id: family.id, source: 'help-request', sourceId: asked.id, why }),
      'conflict',
      'case.already-opened',
    )
    assert.equal(await caseOfSource(world.as('deputy'), { source: 'help-request', sourceId: asked.id }), null)
  })

  it('opens from a request only by whoever holds it, and from one that has not ended otherwise', async () => {
    const family = await builtFamily(world, { by: 'guide' })
    const from = (sourceId: string): Promise<unknown> =>
      openCase(world.as('guide'), { id: family.id, source: 'help-request', sourceId, why })
    await refused(from((await askedAnd(world, 'received')).id), 'not-allowed', 'case.source-not-held')
    await refused(from((await askedAnd(world, 'resolved')).id), 'conflict', 'case.source-closed')
    await refused(from(newId()), 'not-found')
    const theirs = await builtFamily(world, { by: 'therapist' })
    const asked = await askedAnd(world, 'taken', 'guide')
    await refused(
      openCase(world.as('therapist'), {
        id: theirs.id,
        source: 'help-request',
        sourceId: asked.id,
        why,
      }),
      'not-found',
    )
  })

  it('opens from a referral on the side that received it', async () => {
    const referral = await referredAnd(world, 'accepted')
    const family = await builtFamily(world, { by: 'therapist' })
    const { id } = await openCase(world.as('therapist'), {
      id: family.id,
      source: 'referral',
      sourceId: referral.id,
      why,
    })
    assert.equal((await readCase(world.as('therapist'), { id })).sourceId, referral.id)
    const senders = await builtFamily(world, { by: 'school-nurse' })
    await refused(
      openCase(world.as('school-nurse'), {
        id: senders.id,
        source: 'referral',
        sourceId: referral.id,
        why,
      }),
      'not-allowed',
      'case.source-not-held',
    )
  })

  it('opens only where one is with the family, and in the words it asks for', async () => {
    const family = await builtFamily(world, { team: { 'school-nurse': { sees: ['who-is-with'] } } })
    const other = await builtFamily(world, { by: 'guide' })
    await refused(openCase(world.as(worker), { id: other.id, why }), 'not-found')
    await refused(openCase(world.as('unit-lead'), { id: family.id, why }), 'not-found')
    await refused(openCase(family.member('anna'), { id: family.id, why }), 'not-signed-in')
    for (const [asked, expected] of [
      [{ why: ' ' }, 'why too-small'],
      [{ about: newId() }, 'about not-in-family'],
      [{ about: family.person('anna') }, 'about case-own-care'],
      [{ dayZero: '2026-03-03' }, 'dayZero future'],
      [{ source: 'help-request' as const }, 'sourceId case-source-needed'],
      [{ sourceId: newId() }, 'sourceId case-source-not-needed'],
      [{ unit: newId() }, 'unit unknown-unit'],
    ] as const)
      assert.equal(
        field(await refused(openCase(world.as(worker), { id: family.id, why, ...asked }), 'invalid')),
        expected,
      )
    // A part of the own register comes to see the plan by opening a case.
    const { id } = await openCase(world.as('school-nurse'), { id: family.id, why })
    assert.equal((await readCase(world.as('school-nurse'), { id })).by, 'seat')
  })

  it('about an adult is that adult’s own care: opened by who is there for it, told to that adult alone', async () => {
    const family = await builtFamily(world, { adults: { anna: {}, pekka: {} } })
    const part = await joinTeam(world, family.id, 'family-counsellor', {
      class: 'adult-care',
      about: family.person('anna'),
    })
    await refused(openCase(world.as('family-counsellor'), { id: family.id, why }), 'invalid')
    const { id } = await openCase(world.as('family-counsellor'), {
      id: family.id,
      about: family.person('anna'),
      group: 'substance',
      why,
    })
    assert.equal((await readCase(family.member('anna'), { id })).by, 'told')
    for (const caller of [family.member('pekka'), family.member('ella'), world.as(worker)]) {
      await refused(readCase(caller, { id }), 'not-found')
    }
    // Nobody who is with the family otherwise comes to work on it.
    const [mine] = (await whoIsWith(world.as(worker), { id: family.id })).people
    const seats = (await readCase(world.as('family-counsellor'), { id })).seats
    assert.deepEqual(
      seats.map((seat) => seat.part),
      [part],
    )
    assert.equal(
      field(
        await refused(seatInCase(world.as('family-counsellor'), { id, part: mine?.id ?? '' }), 'invalid'),
      ),
      'part case-own-care',
    )
  })

  it('is told to the family: whom it is about and who stands by, without the worker’s words', async () => {
    const family = await builtFamily(world, {
      children: { ella: '2014-03-04', onni: '2016-05-05' },
      adults: { anna: {}, pekka: { of: ['onni'] } },
    })
    const { id } = await openCase(world.as(worker), { id: family.id, about: family.person('ella'), why })
    for (const key of ['anna', 'ella']) {
      const [own] = await ownCases(family.member(key), {})
      assert.equal(own?.id, id)
      assert.equal(own.mine, key === 'ella')
      const view = await readCase(family.member(key), { id })
      assert.deepEqual([view.why, view.sourceId, view.can.keep, view.version], [null, null, false, 1])
    }
    for (const key of ['pekka', 'onni']) {
      assert.deepEqual(await ownCases(family.member(key), {}), [])
      await refused(readCase(family.member(key), { id }), 'not-found')
    }
    await refused(ownCases(world.as(worker), {}), 'not-signed-in')
  })

  it('is there for its family only where somebody who works on it is told to them', async () => {
    const family = await builtFamily(world, { team: { 'school-nurse': {} } })
    const hidden = await builtFamily(world, { class: 'child-welfare' })
    await seated(world, (await openedCase(world, family)).id, 'school-nurse')
    const kept = await openedCase(world, hidden)
    assert.equal((await ownCases(family.member('anna'), {})).length, 1)
    assert.deepEqual(await ownCases(hidden.member('anna'), {}), [])
    await refused(readCase(hidden.member('anna'), { id: kept.id }), 'not-found')
  })

  it('is read, to read only, by whoever opened the family in an emergency', async () => {
    const family = await builtFamily(world, { by: 'guide' })
    const { id } = await openedCase(world, family, { why })
    await refused(readCase(world.as('second-guide'), { id }), 'not-found')
    await openInEmergency(world.as('second-guide'), {
      family: family.id,
      reason: 'child-in-danger',
      words: 'Naapuri soitti: lapsi on yksin.',
    })
    const view = await readCase(world.as('second-guide'), { id })
    assert.deepEqual([view.by, view.why, view.can.keep, view.can.move], ['opened', why, false, []])
    assert.equal((await listCases(world.as('second-guide'), { family: family.id })).items.length, 1)
    assert.equal((await listCases(world.as('second-guide'), {})).items.length, 0)
    await refused(changeCase(world.as('second-guide'), { id, group: 'nepsy' }), 'not-allowed')
  })

  it('is listed for those who work on it, by pages, stage and group', async () => {
    const family = await builtFamily(world)
    const ids: string[] = []
    for (let number = 0; number < 52; number += 1) {
      world.clock.set(new Date(Date.parse('2026-03-02T08:00:00Z') + number * 60_000))
      const group = number % 2 === 0 ? 'nepsy' : 'divorce'
      ids.push((await openedCase(world, family, { group, stage: number < 2 ? 'plan' : 'contact' })).id)
    }
    const first = await listCases(world.as(worker), {})
    assert.deepEqual(
      first.items.map(({ id }) => id),
      ids.toReversed().slice(0, 50),
    )
    const second = await listCases(world.as(worker), { after: first.next ?? '' })
    assert.deepEqual(
      second.items.map(({ id }) => id),
      ids.toReversed().slice(50),
    )
    assert.equal(second.next, null)
    assert.equal((await listCases(world.as(worker), { stage: 'plan' })).items.length, 2)
    assert.equal((await listCases(world.as(worker), { stage: 'plan', group: 'nepsy' })).items.length, 1)
    assert.equal((await listCases(world.as(worker), { mine: true })).items.length, 0)
    assert.equal((await listCases(world.as(worker), { withoutWorker: true })).items.length, 50)
    assert.equal((await listCases(world.as('guide'), { family: family.id })).items.length, 0)
    await refused(listCases(family.member('anna'), {}), 'not-signed-in')
  })

  it('changes its group only on what stands, and nothing is overwritten', async () => {
    const family = await builtFamily(world)
    const { id } = await openedCase(world, family)
    await changeCase(world.as(worker), { id, group: 'divorce', version: 1 })
    await refused(
      changeCase(world.as(worker), { id, group: 'nepsy', version: 1 }),
      'conflict',
      'changed-meanwhile',
    )
    const view = await readCase(world.as(worker), { id })
    assert.deepEqual([view.group, view.version], ['divorce', 2])
    assert.equal(
      field(await refused(changeCase(world.as(worker), { id, followUpOn: '2026-03-01' }), 'invalid')),
      'followUpOn past',
    )
    await changeCase(world.as(worker), { id, followUpOn: '2026-04-01' })
    const next = (await readCase(world.as(worker), { id })).next
    assert.deepEqual([next?.kind, next?.on, next?.late], ['follow-up', '2026-04-01', false])
  })

  it('gets a team from those who are with the family, and the plan is opened to them by who keeps the team', async () => {
    const family = await builtFamily(world, {
      team: { 'school-nurse': { sees: ['who-is-with', 'contact'] }, 'family-counsellor': {} },
    })
    const { id } = await openedCase(world, family)
    const people = (await whoIsWith(world.as(worker), { id: family.id })).people
    const own = people.find(({ isMine }) => isMine)?.id ?? ''
    const nurse = people.find(({ name }) => name === world.actor('school-nurse').name)?.id ?? ''
    const counsellor = people.find(({ name }) => name === world.actor('family-counsellor').name)?.id ?? ''
    await refused(readCase(world.as('school-nurse'), { id }), 'not-found')
    await seatInCase(world.as(worker), { id, part: nurse })
    // Twice is once.
    await seatInCase(world.as(worker), { id, part: nurse })
    assert.equal((await readCase(world.as('school-nurse'), { id })).seats.length, 2)
    await seatInCase(world.as('school-nurse'), { id, part: counsellor })
    assert.equal((await readCase(world.as(worker), { id })).seats.length, 3)
    await world.runJobs()
    const mails = world.mails()
    assert.ok(mails.length >= 2)
    assert.ok(mails.every(({ text }) => !/Ella|Anna|Testinen/.test(text)))
    // Anybody leaves by own will; others are taken out by whoever answers.
    await leaveCase(world.as('school-nurse'), { id, part: nurse })
    await refused(readCase(world.as('school-nurse'), { id }), 'not-found')
    await nameResponsible(world.as(worker), { id, person: world.actor(worker).id })
    await refused(
      leaveCase(world.as('family-counsellor'), { id, part: own }),
      'not-allowed',
      'case.only-holder-names',
    )
    await refused(leaveCase(world.as(worker), { id, part: own }), 'conflict', 'case.name-another-first')
    await leaveCase(world.as(worker), { id, part: counsellor })
    assert.equal((await readCase(world.as(worker), { id })).seats.length, 1)
  })
  it('keeps its last worker', async () => {
    const family = await builtFamily(world)
    const { id, part } = await openedCase(world, family)
    await refused(leaveCase(world.as(worker), { id, part }), 'conflict', 'case.last-one')
    await refused(leaveCase(world.as(worker), { id, part: newId() }), 'not-found')
    assert.equal(
      field(await refused(seatInCase(world.as(worker), { id, part: newId() }), 'invalid')),
      'part case-not-with-family',
    )
  })

  it('does not seat anybody who may only be told who is with the family', async () => {
    const family = await builtFamily(world, { team: { 'ngo-worker': { sees: ['who-is-with'] } } })
    const { id } = await openedCase(world, family)
    const part = await world.db.asOwner(async (tx) => {
      const consent = newId()
      await sql`insert into families.consent (id, family_id, about_id, giver_id, organisation_id, register, purpose, scope, scope_id, way,
          given_at, until, words_version)
        select ${consent}, i.family_id, ${family.person('ella')}, ${family.person('anna')}, i.organisation_id, i.register, 'who-is-with',
          'task', 'families', 'signed-in', ${world.clock.now()}, '2026-08-31', 1
        from families.involvement i where i.family_id = ${family.id} and i.person_id = ${world.actor('ngo-worker').id}`.execute(
        tx,
      )
      const { rows } = await sql<{ id: string }>`
        update families.involvement set basis = 'consent', consent_id = ${consent}
        where family_id = ${family.id} and person_id = ${world.actor('ngo-worker').id} returning id`.execute(
        tx,
      )
      return rows[0]?.id ?? ''
    })
    assert.equal(
      field(await refused(seatInCase(world.as(worker), { id, part }), 'invalid')),
      'part case-consent-only',
    )
    await refused(
      openCase(world.as('ngo-worker'), { id: family.id, why }),
      'not-allowed',
      'case.plan-not-open',
    )
  })

  it('names a body that leads, and teams that can be asked without seeing anything', async () => {
    const family = await builtFamily(world, { team: { 'school-nurse': {} } })
    const { id } = await openedCase(world, family)
    await seated(world, id, 'school-nurse')
    const nurses = await unitOf(family, 'school-nurse')
    await setLead(world.as(worker), { id, unit: nurses })
    assert.equal((await readCase(family.member('anna'), { id })).lead?.unit, nurses)
    const units = await unitsToAsk(world.as(worker), {})
    const rehab = units.find(({ name }) => JSON.stringify(name).toLowerCase().includes('kuntoutus'))?.id ?? ''
    assert.equal(
      field(await refused(setLead(world.as(worker), { id, unit: rehab }), 'invalid')),
      'unit case-unit-not-in',
    )
    await addSupport(world.as(worker), { id, unit: rehab, forWhat: 'Aistipulmat koulussa' })
    await addSupport(world.as(worker), { id, unit: rehab, forWhat: 'Aistipulmat ja kirjoittaminen' })
    assert.deepEqual(
      (await readCase(world.as('school-nurse'), { id })).support.map(({ forWhat }) => forWhat),
      ['Aistipulmat ja kirjoittaminen'],
    )
    assert.deepEqual((await readCase(family.member('anna'), { id })).support, [])
    await askSupport(world.as(worker), { id, unit: rehab })
    await world.runJobs()
    const mails = world.mails().filter(({ text }) => text.includes(world.actor(worker).name))
    assert.ok(mails.length > 0)
    assert.ok(mails.every(({ text }) => !/Ella|Anna|Aistipulmat/.test(text)))
    await endSupport(world.as(worker), { id, unit: rehab })
    await refused(askSupport(world.as(worker), { id, unit: rehab }), 'not-found')
    await refused(endSupport(world.as(worker), { id, unit: rehab }), 'not-found')
    assert.equal(
      field(await refused(addSupport(world.as(worker), { id, unit: newId(), forWhat: 'x' }), 'invalid')),
      'unit unknown-unit',
    )
  })

  it('shows the nearest thing first, each reader’s own', async () => {
    const family = await builtFamily(world, { adults: { anna: {}, pekka: {} } })
    const { id } = await openedCase(world, family)
    const me = world.actor(worker).id
    await world.db.asOwner(async (tx) => {
      const { crypto } = world.system
      const step = (words: string, due: string | null, of: string | null): Promise<unknown> =>
        sql`insert into casework.step (id, case_id, kind, words_sealed, owner_person, due_on, state, own_of, team_sees, author_person,
            unit_id, written_at, changed_at)
          select ${newId()}::uuid, ${id}::uuid, 'service', ${crypto.seal(words)}::bytea, ${me}::uuid, ${due}::date, 'open', ${of}::uuid, false,
            ${me}::uuid, c.unit_id, now(), now() from casework.family_case c where c.id = ${id}`.execute(tx)
      await step('Soitto kouluun', '2026-03-05', null)
      await step('Annan oma aika', '2026-03-03', family.person('anna'))
      await step('Joskus', null, null)
      await sql`insert into casework.clock (id, case_id, rule, day_zero, due_on, started_at, started_by)
        values (${newId()}, ${id}, 'D3', '2026-03-02', '2026-03-04', now(), ${me})`.execute(tx)
    })
    const heads = async (key: string): Promise<readonly string[]> => {
      const [own] = await ownCases(family.member(key), {})
      return [own?.next, ...(own?.coming ?? [])].map((one) => one?.words ?? one?.code ?? '')
    }
    assert.deepEqual(await heads('anna'), ['Annan oma aika', 'D3', 'Soitto kouluun', 'Joskus'])
    assert.deepEqual(await heads('pekka'), ['D3', 'Soitto kouluun', 'Joskus'])
    const view = await readCase(world.as(worker), { id })
    assert.equal(view.next?.words, 'Annan oma aika')
    world.clock.set('2026-03-06T08:00:00Z')
    const [item] = (await listCases(world.as(worker), {})).items
    assert.deepEqual(
      [item?.next?.words, item?.next?.late, item?.next?.who.me],
      ['Annan oma aika', true, true],
    )
  })
})
