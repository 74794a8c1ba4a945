import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { type RawBuilder, sql } from 'kysely'
import {
  addGoal,
  addJoin,
  agreePlan,
  bookCaseTime,
  callMeeting,
  caseTimes,
  exportsOf,
  followPath,
  leadNames,
  nameResponsible,
  offerJoin,
  openThread,
  ownCases,
  pathsOfCase,
  readCase,
  readPlan,
  takeResponsible,
  writeSection,
} from '#capabilities/casework/index.ts'
import { whoHasLooked } from '#capabilities/oversight/index.ts'
import type { Actor } from '#platform/actor.ts'
import { days, later } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import { openedCase, seated } from '#tests/support/cases.ts'
import { type BuiltFamily, builtFamily } from '#tests/support/families.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const worker = 'family-social-worker-17'

describe('a case looked at by somebody who means no good', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const begun = async (about?: string): Promise<{ family: BuiltFamily; id: string; unit: string }> => {
    const family = await builtFamily(world, { by: worker, adults: { anna: {}, mika: {} } })
    const of = await openedCase(world, family, { by: worker, ...(about === undefined ? {} : { about }) })
    return { family, id: of.id, unit: of.unit }
  }
  const idOf = (key: string): string => world.actor(key).id
  const soon = (): Date => later(world.clock.now(), days(3))
  const meetingWith = (family: BuiltFamily, id: string, ...members: readonly string[]) =>
    callMeeting(world.as(worker), {
      id,
      purpose: 'Puhutaan arjesta',
      startsAt: soon(),
      endsAt: later(soon(), 3_600_000),
      place: 'Perhekeskus',
      familyPresent: 'part',
      solved: 'Toinen vanhempi kuullaan erikseen.',
      members: members.map(family.person),
    })

  /** What row-level security alone does with a statement: refuses it, or touches nothing. */
  const isKeptFrom = async (actor: Actor, attempt: RawBuilder<unknown>): Promise<boolean> => {
    try {
      const { numAffectedRows } = await world.db.transaction(actor, (tx) => attempt.execute(tx))
      return (numAffectedRows ?? 0n) === 0n
    } catch (error) {
      assert.match(String(error), /row-level security/)
      return true
    }
  }

  it('does not let a unit back in by naming when the consent on which it was there has ended', async () => {
    const family = await builtFamily(world, { by: 'guide' })
    const of = await openedCase(world, family, { by: 'guide' })
    await world.db.asOwner(async (tx) => {
      const consent = newId()
      await sql`insert into families.consent (id, family_id, about_id, giver_id, organisation_id, register, purpose, scope, scope_id, way,
          given_at, until, words_version, withdrawn_at)
        select ${consent}, i.family_id, ${family.person('ella')}, ${family.person('anna')}, i.organisation_id, i.register, 'cooperation',
          'task', 'families', 'signed-in', ${world.clock.now()}, '2026-08-31', 1, ${world.clock.now()}
        from families.involvement i where i.id = ${of.part}`.execute(tx)
      await sql`update families.involvement set basis = 'consent', consent_id = ${consent}, ended_at = ${world.clock.now()}
        where id = ${of.part}`.execute(tx)
    })
    const { id } = await leadNames(world.as('unit-lead'), { id: of.id, person: idOf('deputy') })
    await refused(takeResponsible(world.as('deputy'), { id }), 'conflict', 'family-part.consent-ended')
    await refused(readCase(world.as('deputy'), { id: of.id }), 'not-found')
  })

  it('takes no row from a worker without a seat, nor from somebody else’s name', async () => {
    const { family, id, unit } = await begun()
    const now = world.clock.now()
    const anna = family.member('anna')
    const goal = (await addGoal(anna, { id, words: 'Aamut sujuvat', ownOf: null })).id
    await agreePlan(world.as(worker), { id })
    const version = (await readPlan(world.as(worker), { id })).versions[0]?.id ?? ''
    const section = (
      await writeSection(world.as(worker), {
        id,
        document: 'assessment',
        kind: 'professional',
        title: 'Kotikäynti',
        words: 'Kävin kotona.',
      })
    ).id
    const meeting = (await meetingWith(family, id, 'anna')).id
    const { id: thread } = await openThread(anna, {
      id,
      subject: 'Aamut',
      text: 'Hei',
      workers: [(await readCase(world.as(worker), { id })).seats[0]?.part ?? ''],
    })
    const path = (await followPath(world.as(worker), { id, key: 'nepsy' })).path
    const other = await builtFamily(world, { by: 'school-nurse' })
    const nurse = world.actor('school-nurse')
    const mika = family.member('mika').actor
    const written = sql`'\\x00'::bytea`
    const by = sql`${nurse.id}::uuid`
    const attempts: Readonly<Record<string, RawBuilder<unknown>>> = {
      rating: sql`insert into casework.goal_rating (id, goal_id, level, by_person, at) values (${newId()}, ${goal}, 2, ${by}, ${now})`,
      'version of a section': sql`insert into casework.section_version (section_id, version, title_sealed, words_sealed, by_person, at)
        values (${section}, 9, ${written}, ${written}, ${by}, ${now})`,
      signature: sql`insert into casework.signature (id, plan_version_id, person_id, way, agrees, at)
        values (${newId()}, ${version}, ${by}, 'signed-in', false, ${now})`,
      'plan version': sql`insert into casework.plan_version (id, case_id, number, frozen_sealed, frozen_at, frozen_by)
        values (${newId()}, ${id}, 9, ${written}, ${now}, ${by})`,
      'agenda point': sql`insert into casework.agenda_point (id, meeting_id, position, words_sealed, by_person, changed_at)
        values (${newId()}, ${meeting}, 9, ${written}, ${by}, ${now})`,
      participant: sql`insert into casework.participant (id, meeting_id, outside_sealed, sector, ground, invited_at)
        values (${newId()}, ${meeting}, ${written}, 'other', 'family-invites', ${now})`,
      'path step': sql`insert into casework.path_step (case_path_id, step, state, since, by_person)
        values (${path}, 'x', 'done', ${now}, ${by})`,
      export: sql`insert into casework.export (id, case_id, format, sections, bytes, sha256, made_at, made_by, unit_id)
        values (${newId()}, ${id}, 'pdf', '{}', 1, ${written}, ${now}, ${by}, ${unit})`,
      meeting: sql`insert into casework.meeting (id, case_id, purpose_sealed, starts_at, ends_at, family_present, state, called_by, unit_id,
          created_at, changed_at)
        values (${newId()}, ${id}, ${written}, ${soon()}, ${later(soon(), 1000)}, 'yes', 'planned', ${by}, ${unit}, ${now}, ${now})`,
      join: sql`insert into casework.joint (id, case_id, kind, due_on, state, made_by, created_at)
        values (${newId()}, ${id}, 'service-change', '2026-12-01', 'open', ${by}, ${now})`,
      support: sql`insert into casework.support (case_id, unit_id, for_what_sealed, added_at) values (${id}, ${unit}, ${written}, ${now})`,
      seat: sql`insert into casework.seat (case_id, involvement_id, added_at) select ${id}::uuid, i.id, ${now}::timestamptz
        from families.involvement i where i.family_id = ${other.id}`,
      answering: sql`insert into casework.responsible (id, case_id, kind, person_id, unit_id, reason, named_at, named_by, taken_at)
        values (${newId()}, ${id}, 'own-worker', ${by}, ${unit}, 'first', ${now}, ${by}, ${now})`,
      side: sql`insert into casework.thread_side (id, thread_id, member_id) values (${newId()}, ${thread}, ${family.person('mika')})`,
      message: sql`insert into casework.message (id, thread_id, words_sealed, by_person, written_at, sent_at)
        values (${newId()}, ${thread}, ${written}, ${by}, ${now}, ${now})`,
    }
    for (const [what, attempt] of Object.entries(attempts)) assert.ok(await isKeptFrom(nurse, attempt), what)

    // Of the family: not to a meeting one is not asked to, not in another's name, and nothing is taken out.
    const asMika: Readonly<Record<string, RawBuilder<unknown>>> = {
      'asks himself': sql`insert into casework.participant (id, meeting_id, member_id, sector, ground, invited_at)
        values (${newId()}, ${meeting}, ${family.person('mika')}, 'family', 'family', ${now})`,
      'rates for Anna': sql`insert into casework.goal_rating (id, goal_id, level, by_member, at)
        values (${newId()}, ${goal}, -2, ${family.person('anna')}, ${now})`,
      'goal gone': sql`delete from casework.goal where id = ${goal}`,
      'plan gone': sql`delete from casework.plan_version where id = ${version}`,
      'case gone': sql`delete from casework.family_case where id = ${id}`,
      'team gone': sql`delete from casework.seat where case_id = ${id}`,
      'path gone': sql`delete from casework.path_step where case_path_id = ${path}`,
    }
    for (const [what, attempt] of Object.entries(asMika)) assert.ok(await isKeptFrom(mika, attempt), what)
    // Nor by whoever works on it: what was agreed and rated stands, and nobody is seated from another family.
    const asWorker: Readonly<Record<string, RawBuilder<unknown>>> = {
      'agreed otherwise': sql`update casework.plan_version set frozen_sealed = ${written} where id = ${version}`,
      'case gone': sql`delete from casework.family_case where id = ${id}`,
      'in another name': sql`insert into casework.plan_version (id, case_id, number, frozen_sealed, frozen_at, frozen_by)
        values (${newId()}, ${id}, 9, ${written}, ${now}, ${by})`,
    }
    for (const [what, attempt] of Object.entries(asWorker))
      assert.ok(await isKeptFrom(world.actor(worker), attempt), what)
  })

  it('reads only what an emergency opens, and writes nothing there', async () => {
    const { family, id } = await begun()
    const nurse = world.actor('school-nurse')
    await world.db.asOwner((tx) =>
      sql`insert into families.break_glass (id, family_id, county, person_id, unit_id, reason, words_sealed, opened_at, until, review_due_at)
        select ${newId()}::uuid, ${family.id}::uuid, '17', ${nurse.id}::uuid, m.unit_id, 'life-or-health', '\\x00'::bytea,
          ${world.clock.now()}::timestamptz, ${later(world.clock.now(), 3_600_000)}::timestamptz, ${later(world.clock.now(), days(3))}::timestamptz
        from published.unit_member m where m.person_id = ${nurse.id} limit 1`.execute(tx),
    )
    assert.equal((await readCase(world.as('school-nurse'), { id })).by, 'opened')
    const now = world.clock.now()
    assert.ok(
      await isKeptFrom(
        nurse,
        sql`insert into casework.goal (id, case_id, words_sealed, author_person, written_at, changed_at)
          values (${newId()}, ${id}, '\\x00'::bytea, ${nurse.id}, ${now}, ${now})`,
      ),
    )
    assert.ok(
      await isKeptFrom(nurse, sql`update casework.stage_change set to_stage = 'help' where case_id = ${id}`),
    )
  })

  it('names nobody hidden by a path, an export or who stands in', async () => {
    const { family, id } = await begun()
    await seated(world, id, 'school-nurse')
    await seated(world, id, 'mind-worker-17', { class: 'child-welfare' })
    const hidden = world.actor('mind-worker-17').name
    await followPath(world.as('mind-worker-17'), { id, key: 'nepsy' })
    await nameResponsible(world.as(worker), { id, person: idOf(worker) })
    await world.db.asOwner(async (tx) => {
      await sql`update casework.responsible set deputy_id = ${idOf('mind-worker-17')} where case_id = ${id}`.execute(
        tx,
      )
      await sql`insert into casework.export (id, case_id, format, sections, bytes, sha256, made_at, made_by, unit_id)
        select ${newId()}, ${id}, 'pdf', '{case}', 1, '\\x00'::bytea, ${world.clock.now()}, i.person_id, i.unit_id
        from families.involvement i where i.family_id = ${family.id} and i.class = 'child-welfare'`.execute(
        tx,
      )
    })
    const anna = family.member('anna')
    for (const caller of [anna, world.as('school-nurse')]) {
      const told = JSON.stringify([await pathsOfCase(caller, { id }), await readCase(caller, { id })])
      assert.ok(!told.includes(hidden) && !told.includes(idOf('mind-worker-17')), caller.actor.kind)
    }
    assert.ok(!JSON.stringify(await ownCases(anna, {})).includes(hidden))
    assert.deepEqual(await exportsOf(anna, { id }), [])
    assert.equal((await exportsOf(world.as(worker), { id })).length, 1)
    assert.ok(JSON.stringify(await pathsOfCase(world.as('mind-worker-17'), { id })).includes(hidden))
  })

  it('tells of a join about one parent to that parent alone, and of no hidden receiver', async () => {
    const { family, id } = await begun()
    const staff = world.as(worker)
    await addJoin(staff, {
      id,
      about: family.person('anna'),
      kind: 'service-change',
      dueOn: '2026-06-01',
      words: 'Annan oma',
    })
    assert.equal((await readPlan(family.member('anna'), { id })).joins.length, 1)
    assert.deepEqual((await readPlan(family.member('mika'), { id })).joins, [])
    assert.ok(!JSON.stringify(await ownCases(family.member('mika'), {})).includes('Annan oma'))
    assert.equal((await readPlan(staff, { id })).joins.length, 1)

    await seated(world, id, 'mind-worker-17', { class: 'child-welfare' })
    const own = await addJoin(world.as('mind-worker-17'), { id, kind: 'service-change', dueOn: '2026-05-01' })
    await offerJoin(world.as('mind-worker-17'), {
      id: own.id,
      version: 1,
      receiverPerson: idOf('mind-worker-17'),
    })
    const name = world.actor('mind-worker-17').name
    for (const caller of [family.member('anna'), staff])
      assert.ok(
        !JSON.stringify([await readPlan(caller, { id }), await readCase(caller, { id })]).includes(name),
      )
  })

  it('books no hidden colleague, and keeps the place of somebody protected', async () => {
    const { family, id } = await begun('ella')
    await seated(world, id, 'mind-worker-17', { class: 'child-welfare' })
    await seated(world, id, 'school-nurse')
    const wanted = { id, members: [family.person('anna')], startsAt: soon(), words: 'Aamut' }
    // The same answer as for somebody who does not work on the case.
    for (const key of ['mind-worker-17', 'therapist'])
      await refused(bookCaseTime(world.as(worker), { ...wanted, with: [idOf(key)] }), 'invalid')
    await bookCaseTime(world.as(worker), wanted)
    await world.db.asOwner(async (tx) => {
      await sql`update appointments.appointment set place = '{"fi": "Turvatalo"}'::jsonb`.execute(tx)
      await sql`update families.person set protected_until = '2026-12-31', protected_checked_on = '2026-03-01'
        where id = ${family.person('ella')}`.execute(tx)
    })
    assert.deepEqual((await caseTimes(world.as('school-nurse'), { id }))[0]?.place, {})
    assert.deepEqual((await caseTimes(world.as(worker), { id }))[0]?.place, { fi: 'Turvatalo' })
  })

  it('tells by who has looked of no meeting or time to which one is not asked', async () => {
    const { family, id } = await begun()
    const kept = async (key: string): Promise<number> => {
      const looked = await whoHasLooked(family.member(key), {})
      return looked.kind === 'list' ? looked.entries.filter(({ act }) => act === 'kept').length : -1
    }
    const before = { anna: await kept('anna'), mika: await kept('mika') }
    await meetingWith(family, id, 'anna')
    await bookCaseTime(world.as(worker), {
      id,
      members: [family.person('anna')],
      startsAt: later(soon(), days(1)),
      words: 'Aamut',
    })
    assert.equal(await kept('mika'), before.mika)
    assert.ok((await kept('anna')) > before.anna)
    await meetingWith(family, id, 'anna', 'mika')
    assert.ok((await kept('mika')) > before.mika, 'what is with both is told to both')
  })
})
