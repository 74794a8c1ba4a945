import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  acknowledgeJoin,
  addJoin,
  changeJoin,
  declineJoin,
  dropJoin,
  type JoinView,
  noteJoinAnswer,
  offerJoin,
  proposeJoins,
  readPlan,
  receivedJoins,
} from '#capabilities/casework/index.ts'
import { noteConsent, withdrawConsent } from '#capabilities/families/index.ts'
import { openInEmergency } from '#capabilities/families/index.ts'
import { days } from '#platform/clock.ts'
import type { Caller } from '#platform/use-case.ts'
import { type OpenedCase, openedCase } from '#tests/support/cases.ts'
import { type BuiltFamily, builtFamily } from '#tests/support/families.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const worker = 'family-social-worker-17'

describe('joins', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  type Place = { readonly unit: string; readonly organisation: string; readonly register: string }
  const placeOf = (key: string): Promise<Place> =>
    world.db.asOwner(async (tx) => {
      const { rows } = await sql<Place>`
        select u.id as unit, u.organisation_id as organisation, u.register from published.unit_member m
        join published.unit u on u.id = m.unit_id where m.person_id = ${world.actor(key).id} order by u.id`.execute(
        tx,
      )
      const [row] = rows
      assert.ok(row)
      return row
    })
  const begun = async (
    options: Parameters<typeof builtFamily>[1] = {},
  ): Promise<{ family: BuiltFamily; matter: OpenedCase; anna: Caller; staff: Caller }> => {
    const family = await builtFamily(world, options)
    const matter = await openedCase(world, family, { about: 'ella', responsible: true })
    return { family, matter, anna: family.member('anna'), staff: world.as(worker) }
  }
  const joins = async (caller: Caller, id: string): Promise<readonly JoinView[]> =>
    (await readPlan(caller, { id })).joins
  const allow = async (family: BuiltFamily, to: Place, unit: string): Promise<void> => {
    await world.db.asOwner(async (tx) => {
      await sql`insert into families.ground (id, family_id, organisation_id, register, law, reference_sealed, scope, scope_id, recorded_by,
          unit_id, recorded_at, until)
        values (gen_random_uuid(), ${family.id}, ${to.organisation}, ${to.register}, 'other-law', '', 'task', 'families',
          ${world.actor(worker).id}, ${unit}, ${world.clock.now()}, '2027-01-01')`.execute(tx)
    })
  }
  const mailsTo = async (): Promise<readonly string[]> => {
    await world.runJobs()
    return world.mails().flatMap(({ to, subject }) => `${to}: ${subject}`)
  }

  it('leave the receiver’s sight with the ground or the consent on which they were handed on', async () => {
    const { family, matter, staff } = await begun()
    const nurse = world.as('school-nurse')
    const place = await placeOf('school-nurse')
    const { id } = await addJoin(staff, { id: matter.id, kind: 'age-13', words: 'Ella siirtyy yläkouluun.' })
    await allow(family, place, matter.unit)
    await offerJoin(staff, { id, version: 1, receiverUnit: place.unit })
    assert.equal((await receivedJoins(nurse, {})).items.length, 1)
    await world.db.asOwner((tx) =>
      sql`update families.ground set ended_at = ${world.clock.now()} where family_id = ${family.id}`.execute(
        tx,
      ),
    )
    assert.deepEqual((await receivedJoins(nurse, {})).items, [])
    await refused(acknowledgeJoin(nurse, { id }), 'not-found')

    const { id: consent } = await noteConsent(staff, {
      id: family.id,
      about: family.person('ella'),
      giver: family.person('anna'),
      organisation: place.organisation,
      register: 'health',
      purpose: 'cooperation',
      scope: 'task',
      scopeId: 'families',
      until: '2026-12-01',
      way: 'on-the-spot',
      judgement: { understands: false, reasons: 'Ella on pieni.' },
    })
    await offerJoin(staff, { id, version: 2, receiverUnit: place.unit })
    assert.equal((await receivedJoins(nurse, {})).items.length, 1)
    await withdrawConsent(family.member('anna'), { id: consent })
    assert.deepEqual((await receivedJoins(nurse, {})).items, [])
    await refused(acknowledgeJoin(nurse, { id }), 'not-found')
  })

  it('stay open until the receiver says that they have it', async () => {
    const { family, matter, anna, staff } = await begun()
    const nurse = world.as('school-nurse')
    const place = await placeOf('school-nurse')
    const { id } = await addJoin(staff, { id: matter.id, kind: 'age-13', words: 'Ella siirtyy yläkouluun.' })
    const [made] = await joins(anna, matter.id)
    assert.ok(made)
    assert.deepEqual(
      [made.kind, made.dueOn, made.state, made.about, made.words, made.receiver, made.can.keep],
      ['age-13', '2031-03-04', 'open', family.person('ella'), 'Ella siirtyy yläkouluun.', null, false],
    )
    // Another register needs a consent or a ground on file.
    const offer = { id, version: 1, receiverUnit: place.unit, words: 'Soita Annalle.' }
    await refused(offerJoin(staff, offer), 'conflict', 'join.consent-needed')
    await allow(family, place, matter.unit)
    await offerJoin(staff, offer)
    assert.deepEqual(
      (await receivedJoins(nurse, {})).items.map(({ words, kind, from, toMe }) => [
        words,
        kind,
        from.name,
        toMe,
      ]),
      [['Soita Annalle.', 'age-13', world.actor(worker).name, false]],
    )
    await refused(readPlan(nurse, { id: matter.id }), 'not-found')
    await refused(acknowledgeJoin(staff, { id }), 'not-allowed', 'join.answer.not-allowed')
    await refused(acknowledgeJoin(world.as('guide'), { id }), 'not-found')
    await refused(dropJoin(nurse, { id }), 'not-allowed', 'join.keep.not-allowed')

    await declineJoin(nurse, { id, words: 'Kuuluu toiseen kouluun.' })
    const [declined] = await joins(anna, matter.id)
    assert.deepEqual(
      [declined?.state, declined?.declined, declined?.answer?.words, declined?.answer?.by],
      ['open', true, 'Kuuluu toiseen kouluun.', world.actor('school-nurse').name],
    )
    assert.deepEqual((await receivedJoins(nurse, {})).items, [])
    await refused(acknowledgeJoin(nurse, { id }), 'not-found')

    await offerJoin(staff, { id, version: 3, receiverPerson: world.actor('school-nurse').id })
    assert.equal((await receivedJoins(nurse, {})).items[0]?.toMe, true)
    await acknowledgeJoin(nurse, { id, words: 'Otamme vastaan.' })
    const [done] = await joins(anna, matter.id)
    assert.deepEqual(
      [done?.state, done?.receiver?.person?.name],
      ['acknowledged', world.actor('school-nurse').name],
    )
    await refused(acknowledgeJoin(nurse, { id }), 'conflict', 'join.answered-already')
    await refused(
      offerJoin(staff, { id, version: 5, receiver: 'Koulu' }),
      'conflict',
      'join.answered-already',
    )
    assert.equal((await receivedJoins(nurse, { state: 'acknowledged' })).items.length, 1)
    world.clock.advance(days(91))
    assert.equal((await receivedJoins(nurse, { state: 'acknowledged' })).items.length, 0)
  })

  it('within one register are handed on freely, and to somebody outside by phone', async () => {
    const { matter, staff } = await begun()
    const { id } = await addJoin(staff, { id: matter.id, kind: 'service-change', dueOn: '2026-05-01' })
    await offerJoin(staff, { id, version: 1, receiverUnit: matter.unit })
    await acknowledgeJoin(staff, { id })
    const { id: other } = await addJoin(staff, { id: matter.id, kind: 'service-change', dueOn: '2026-06-01' })
    const change = { id: other, version: 1 }
    const { fields } = await refused(
      offerJoin(staff, { ...change, receiver: 'Koulu', receiverUnit: matter.unit }),
      'invalid',
    )
    assert.deepEqual(fields, [{ field: 'receiver', code: 'one-receiver' }])
    await refused(offerJoin(staff, change), 'invalid')
    await refused(noteJoinAnswer(staff, { id: other, acknowledges: true, words: 'x' }), 'conflict')
    await offerJoin(staff, { ...change, receiver: 'Vaasan lyseo, rehtori' })
    await noteJoinAnswer(staff, { id: other, acknowledges: false, words: 'Ei paikkaa.' })
    await offerJoin(staff, { id: other, version: 3, receiver: 'Toinen lukio' })
    await noteJoinAnswer(staff, { id: other, acknowledges: true, words: 'Rehtori lupasi.' })
    assert.deepEqual(
      (await joins(staff, matter.id)).map(({ state, receiver }) => [state, receiver?.other]),
      [
        ['acknowledged', null],
        ['acknowledged', 'Toinen lukio'],
      ],
    )
  })

  it('are not written over, and one of a kind is enough', async () => {
    const { matter, staff, family } = await begun({ children: { ella: '2018-03-04', oliver: '2012-03-03' } })
    const { id } = await addJoin(staff, { id: matter.id, kind: 'age-13' })
    await refused(addJoin(staff, { id: matter.id, kind: 'age-13' }), 'conflict', 'join.there-already')
    await changeJoin(staff, { id, version: 1, dueOn: '2031-02-01', words: 'Aikaisemmin.' })
    const stale = await refused(
      changeJoin(staff, { id, version: 1, dueOn: '2031-04-01', words: 'Myöhemmin.' }),
      'conflict',
      'join.changed-meanwhile',
    )
    assert.deepEqual(stale.theirs, { version: 2, dueOn: '2031-02-01', words: 'Aikaisemmin.', state: 'open' })
    const codeOf = async (attempt: Promise<unknown>): Promise<string | undefined> =>
      (await refused(attempt, 'invalid')).fields.map(({ field, code }) => `${field} ${code}`).join()
    assert.equal(
      await codeOf(addJoin(staff, { id: matter.id, kind: 'age-16', about: family.person('oliver') })),
      'about not-of-the-case',
    )
    assert.equal(await codeOf(addJoin(staff, { id: matter.id, kind: 'school-start' })), 'kind age-passed')
    assert.equal(await codeOf(addJoin(staff, { id: matter.id, kind: 'service-change' })), 'dueOn day-needed')
    await dropJoin(staff, { id })
    assert.deepEqual(await joins(staff, matter.id), [])
    await addJoin(staff, { id: matter.id, kind: 'age-13' })
  })

  it('are found by the day of birth within the county’s months, once, and told of without a word', async () => {
    // Vilma turns 13 in half a year to the day, Oona a day later; Ella begins school in August, Leo turned 16 yesterday.
    const family = await builtFamily(world, {
      children: { ella: '2019-12-01', vilma: '2013-09-02', oona: '2013-09-03', leo: '2010-03-01' },
    })
    const matter = await openedCase(world, family, { responsible: true })
    const closed = await openedCase(world, family, { stage: 'closed', about: 'vilma' })
    await world.db.asOwner(async (tx) => {
      for (const [key, born] of Object.entries({
        ella: '2019-12-01',
        vilma: '2013-09-02',
        oona: '2013-09-03',
        leo: '2010-03-01',
      }))
        await sql`update families.person set born_on = ${born} where id = ${family.person(key)}`.execute(tx)
    })
    await proposeJoins(world.system, {})
    await proposeJoins(world.system, {})
    const staff = world.as(worker)
    const found = await joins(staff, matter.id)
    assert.deepEqual(
      found.map(({ kind, about, dueOn, proposed }) => [kind, about, dueOn, proposed]),
      [
        ['school-start', family.person('ella'), '2026-08-01', true],
        ['age-13', family.person('vilma'), '2026-09-02', true],
      ],
    )
    assert.deepEqual(
      (
        await world.db.asOwner((tx) =>
          sql`select from casework.joint where case_id = ${closed.id}`.execute(tx),
        )
      ).rows,
      [],
    )
    assert.deepEqual([...new Set(await mailsTo())], [`${await emailOf(worker)}: Perhetalo: sinulle on uutta`])
    // What was dropped does not come back; what was not there yet comes on its day.
    await dropJoin(staff, { id: found[1]?.id ?? '' })
    world.clock.advance(days(1))
    await proposeJoins(world.system, {})
    assert.deepEqual(
      (await joins(staff, matter.id)).map(({ kind, about }) => [kind, about]),
      [
        ['school-start', family.person('ella')],
        ['age-13', family.person('oona')],
      ],
    )
    await refused(proposeJoins(staff, {}), 'not-found')
  })

  const emailOf = (key: string): Promise<string> =>
    world.db.asOwner(async (tx) => {
      const { rows } = await sql<{
        email: string
      }>`select email from published.person where id = ${world.actor(key).id}`.execute(tx)
      return rows[0]?.email ?? ''
    })

  it('remind whoever answers for the case, after the day the unit’s lead too, until somebody has it', async () => {
    const { matter, staff } = await begun()
    const { id } = await addJoin(staff, { id: matter.id, kind: 'service-change', dueOn: '2026-04-02' })
    const mine = await emailOf(worker)
    const counts = async (): Promise<number> =>
      (await mailsTo()).filter((mail) => mail.startsWith(mine)).length
    assert.equal(await counts(), 0)
    world.clock.advance(days(1))
    assert.equal(await counts(), 1)
    assert.match((await mailsTo()).at(-1) ?? '', /odottaa vastaanottajaa/)
    world.clock.advance(days(23))
    assert.equal(await counts(), 2)
    await offerJoin(staff, { id, version: 1, receiverUnit: matter.unit })
    world.clock.advance(days(7))
    const before = (await mailsTo()).length
    assert.equal(await counts(), 3)
    world.clock.advance(days(14))
    const late = (await mailsTo()).slice(before)
    assert.ok(late.length >= 1)
    await acknowledgeJoin(staff, { id })
    const after = (await mailsTo()).length
    world.clock.advance(days(30))
    assert.equal((await mailsTo()).length, after)
    const said = world.mails().map(({ subject, text }) => subject + text)
    assert.ok(
      said.every((mail) => !/Ella|Testinen|siir|perhe(?!talo|neuvol)/i.test(mail.replace(/Perhetalo/g, ''))),
    )
  })

  it('whose day is moved are reminded of by the new day alone', async () => {
    const { matter, staff } = await begun()
    const { id } = await addJoin(staff, { id: matter.id, kind: 'service-change', dueOn: '2026-04-02' })
    await changeJoin(staff, { id, version: 1, dueOn: '2026-05-02', words: '' })
    world.clock.advance(days(1))
    assert.deepEqual(await mailsTo(), [])
    world.clock.advance(days(30))
    assert.equal((await mailsTo()).length, 1)
  })

  it('are read, not answered, by whoever opened the family in an emergency', async () => {
    const { matter, staff, family } = await begun()
    await addJoin(staff, { id: matter.id, kind: 'age-13' })
    const other = world.as('second-guide')
    await openInEmergency(other, {
      family: family.id,
      reason: 'child-in-danger',
      words: 'Naapuri soitti: lapsi itkee yksin.',
    })
    const [join] = await joins(other, matter.id)
    assert.equal(join?.can.keep, false)
    await refused(dropJoin(other, { id: join?.id ?? '' }), 'not-allowed')
  })
})
