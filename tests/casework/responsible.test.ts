import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  askedOfMe,
  type CaseView,
  changeReasons,
  changeResponsible,
  declineResponsible,
  nameResponsible,
  ownCases,
  readCase,
  responsibleKinds,
  seatInCase,
  takeResponsible,
} from '#capabilities/casework/index.ts'
import { endPart, showPresence, whoIsWith } from '#capabilities/families/index.ts'
import { newId } from '#platform/ids.ts'
import { type OpenedCase, openedCase, seated } from '#tests/support/cases.ts'
import { type BuiltFamily, builtFamily, joinTeam } from '#tests/support/families.ts'
import { refused, traces } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const worker = 'family-social-worker-17'

describe('who answers for a case', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const id = (key: string): string => world.actor(key).id
  const read = (key: string, of: OpenedCase): Promise<CaseView> => readCase(world.as(key), { id: of.id })
  const answering = (view: CaseView): readonly string[] =>
    view.answers.map(({ kind, name }) => `${kind} ${name}`)
  const askedId = async (key: string): Promise<string> => (await askedOfMe(world.as(key), {}))[0]?.id ?? ''
  const field = (refusal: { fields?: readonly { field: string; code: string }[] | undefined }): string =>
    (refusal.fields ?? []).map((each) => `${each.field} ${each.code}`).join(', ')
  const named = (key: string): string => world.actor(key).name

  const team = async (): Promise<{ family: BuiltFamily; of: OpenedCase }> => {
    const family = await builtFamily(world, { team: { 'school-nurse': {}, 'family-counsellor': {} } })
    const of = await openedCase(world, family)
    await seated(world, of.id, 'school-nurse')
    await seated(world, of.id, 'family-counsellor')
    return { family, of }
  }

  it('is named by one of the team, taken at once when it is oneself, and told to the family by name', async () => {
    const { family, of } = await team()
    await nameResponsible(world.as(worker), { id: of.id, person: id(worker), deputy: id('school-nurse') })
    const view = await read('school-nurse', of)
    assert.deepEqual(answering(view), [`responsible-worker ${named(worker)}`])
    assert.deepEqual(
      [view.answers[0]?.deputy?.name, view.continuity, view.asked],
      [named('school-nurse'), 1, []],
    )
    const [own] = await ownCases(family.member('anna'), {})
    assert.deepEqual(
      own?.answers.map(({ name }) => name),
      [named(worker)],
    )
    const [trace] = await traces(world, 'case.name-responsible')
    assert.deepEqual([trace?.about['person'], trace?.about['reason']], [id(worker), 'first'])
  })

  it('is asked, told by a neutral mail, and takes it over; until then the earlier one answers', async () => {
    const { family, of } = await team()
    await nameResponsible(world.as(worker), { id: of.id, person: id(worker) })
    const { id: asked } = await nameResponsible(world.as(worker), {
      id: of.id,
      person: id('school-nurse'),
      reason: 'leaves',
      words: 'Jään vanhempainvapaalle.',
      meetOn: '2026-03-09',
    })
    await world.runJobs()
    const mail = world.mails().find(({ subject }) => /kysytään|fråga/.test(subject))
    assert.ok(mail !== undefined && !/Ella|Anna|Testinen|vanhempain|Ketola/.test(mail.text))
    const meanwhile = await read(worker, of)
    assert.deepEqual(answering(meanwhile), [`responsible-worker ${named(worker)}`])
    assert.deepEqual(
      meanwhile.asked.map(({ name, meetOn, words }) => [name, meetOn, words]),
      [[named('school-nurse'), '2026-03-09', 'Jään vanhempainvapaalle.']],
    )
    // The family hears of the meeting of three, and no words of the change.
    const [own] = await ownCases(family.member('anna'), {})
    assert.deepEqual(
      own?.asked.map(({ name, meetOn, words }) => [name, meetOn, words]),
      [[named('school-nurse'), '2026-03-09', null]],
    )
    assert.deepEqual((await read('school-nurse', of)).can.take, [asked])
    world.clock.set('2026-03-09T09:00:00Z')
    const taken = await takeResponsible(world.as('school-nurse'), { id: asked })
    assert.equal(taken.caseId, of.id)
    const view = await read(worker, of)
    assert.deepEqual(answering(view), [`responsible-worker ${named('school-nurse')}`])
    assert.deepEqual(
      view.earlier.map(({ name, endedAt }) => [name, endedAt?.toISOString()]),
      [[named(worker), '2026-03-09T09:00:00.000Z']],
    )
    assert.deepEqual([view.continuity, view.asked], [2, []])
    // The family's team follows.
    const people = (await whoIsWith(family.member('anna'), { id: family.id })).people
    assert.deepEqual(
      people.map(({ name, part }) => [name, part]).toSorted(),
      [
        [named('school-nurse'), 'responsible-worker'],
        [named(worker), 'own-worker'],
        [named('family-counsellor'), 'team-member'],
      ].toSorted(),
    )
    await refused(takeResponsible(world.as('school-nurse'), { id: asked }), 'not-found')
    await refused(declineResponsible(world.as('school-nurse'), { id: asked }), 'not-found')
  })

  it('says no as well: whoever asked is told, and the earlier one goes on', async () => {
    const { of } = await team()
    await nameResponsible(world.as(worker), { id: of.id, person: id(worker) })
    await nameResponsible(world.as(worker), {
      id: of.id,
      person: id('family-counsellor'),
      reason: 'other-skill',
    })
    await refused(
      takeResponsible(world.as('school-nurse'), { id: await askedId('family-counsellor') }),
      'not-found',
    )
    await declineResponsible(world.as('family-counsellor'), {
      id: await askedId('family-counsellor'),
      words: 'Minulla on jo kolmekymmentä perhettä.',
    })
    await world.runJobs()
    assert.ok(world.mails().some(({ subject }) => subject.includes('vastattu')))
    const view = await read(worker, of)
    assert.deepEqual([answering(view), view.asked], [[`responsible-worker ${named(worker)}`], []])
    // The same may be asked again, and is reminded with the asker when nothing is said.
    await nameResponsible(world.as(worker), {
      id: of.id,
      person: id('family-counsellor'),
      reason: 'other-skill',
    })
    world.clock.set('2026-03-05T09:00:00Z')
    await world.runJobs()
    const subjects = world.mails().map(({ subject }) => subject)
    assert.ok(subjects.some((subject) => subject.includes('odotetaan')))
    assert.ok(subjects.some((subject) => subject.includes('odottaa vastausta')))
  })

  it('is put aside by nobody: the one who answers, or the deputy, names the next', async () => {
    const { of } = await team()
    await nameResponsible(world.as(worker), { id: of.id, person: id(worker) })
    await refused(
      nameResponsible(world.as('school-nurse'), { id: of.id, person: id('school-nurse'), reason: 'other' }),
      'not-allowed',
      'case.only-holder-names',
    )
    assert.deepEqual((await read('school-nurse', of)).can.name, ['own-worker', 'named-for-family'])
    await refused(
      changeResponsible(world.as('school-nurse'), { id: of.id, kind: 'responsible-worker', deputy: null }),
      'not-allowed',
      'case.only-holder-names',
    )
    await changeResponsible(world.as(worker), {
      id: of.id,
      kind: 'responsible-worker',
      deputy: id('school-nurse'),
    })
    assert.equal((await read(worker, of)).answers[0]?.deputy?.person, id('school-nurse'))
    await nameResponsible(world.as('school-nurse'), {
      id: of.id,
      person: id('school-nurse'),
      reason: 'long-absence',
    })
    assert.deepEqual(answering(await read(worker, of)), [`responsible-worker ${named('school-nurse')}`])
  })

  it('is of three kinds side by side, for every reason of change', async () => {
    const { of } = await team()
    for (const kind of responsibleKinds)
      await nameResponsible(world.as(worker), { id: of.id, kind, person: id(worker) })
    assert.deepEqual(
      answering(await read(worker, of)),
      responsibleKinds.map((kind) => `${kind} ${named(worker)}`),
    )
    const pair = ['school-nurse', 'family-counsellor'] as const
    let holder: string = worker
    for (const [index, reason] of changeReasons.filter((each) => each !== 'first').entries()) {
      const next = pair[index % 2] ?? pair[0]
      await nameResponsible(world.as(holder), { id: of.id, person: id(next), reason })
      await takeResponsible(world.as(next), { id: await askedId(next) })
      holder = next
    }
    const view = await read(holder, of)
    assert.equal(view.continuity, changeReasons.length)
    assert.deepEqual(view.can.name.includes('responsible-worker'), true)
  })

  it('is one who works on the case, with a reason, once', async () => {
    const { of } = await team()
    const ask = (more: object): Promise<unknown> =>
      nameResponsible(world.as(worker), { id: of.id, person: id('school-nurse'), ...more })
    assert.equal(field(await refused(ask({ person: id('guide') }), 'invalid')), 'person case-not-in-team')
    assert.equal(field(await refused(ask({ person: newId() }), 'invalid')), 'person case-not-in-team')
    assert.equal(field(await refused(ask({ meetOn: '2026-03-01' }), 'invalid')), 'meetOn past')
    assert.equal(
      field(await refused(ask({ deputy: id('school-nurse') }), 'invalid')),
      'deputy case-same-person',
    )
    assert.equal(field(await refused(ask({ deputy: id('guide') }), 'invalid')), 'deputy case-not-in-team')
    await ask({})
    assert.equal(field(await refused(ask({}), 'invalid')), 'person case-already-asked')
    await takeResponsible(world.as('school-nurse'), { id: await askedId('school-nurse') })
    assert.equal(
      field(
        await refused(
          nameResponsible(world.as('school-nurse'), { id: of.id, person: id('school-nurse') }),
          'invalid',
        ),
      ),
      'person case-already-answers',
    )
    assert.equal(
      field(
        await refused(
          nameResponsible(world.as('school-nurse'), { id: of.id, person: id(worker) }),
          'invalid',
        ),
      ),
      'reason case-why-needed',
    )
  })

  it('leaves a gap that shows when their part in the family ends, and anybody of the team names another', async () => {
    const { family, of } = await team()
    await nameResponsible(world.as('school-nurse'), { id: of.id, person: id('school-nurse') })
    const part = (await whoIsWith(world.as('school-nurse'), { id: family.id })).people.find(
      ({ isMine }) => isMine,
    )
    await refused(
      endPart(world.as('school-nurse'), { id: part?.id ?? '' }),
      'conflict',
      'family-part.name-another-first',
    )
    await world.db.asOwner(async (tx) => {
      await sql`update families.involvement set ended_at = ${world.clock.now()} where id = ${part?.id ?? ''}`.execute(
        tx,
      )
    })
    const view = await read(worker, of)
    assert.deepEqual(
      view.answers.map(({ name, gone }) => [name, gone]),
      [[named('school-nurse'), true]],
    )
    assert.ok(view.can.name.includes('responsible-worker'))
    await nameResponsible(world.as('family-counsellor'), {
      id: of.id,
      person: id('family-counsellor'),
      reason: 'leaves',
    })
    assert.deepEqual(answering(await read(worker, of)), [`responsible-worker ${named('family-counsellor')}`])
  })

  it('stays responsible in the family’s team while another case of the family is theirs', async () => {
    const { family, of } = await team()
    const other = await openedCase(world, family, { responsible: true })
    await nameResponsible(world.as(worker), { id: of.id, person: id(worker) })
    await nameResponsible(world.as(worker), { id: of.id, person: id('school-nurse'), reason: 'moves' })
    await takeResponsible(world.as('school-nurse'), { id: await askedId('school-nurse') })
    const people = (await whoIsWith(family.member('anna'), { id: family.id })).people
    assert.deepEqual(
      people
        .filter(({ part }) => part === 'responsible-worker')
        .map(({ name }) => name)
        .toSorted(),
      [named(worker), named('school-nurse')].toSorted(),
    )
    assert.equal(answering(await read(worker, other)).length, 1)
  })

  it('is known to all who work on the case: a presence that is not told is shown first', async () => {
    const family = await builtFamily(world, { by: 'school-nurse' })
    const hidden = await joinTeam(world, family.id, worker, { class: 'child-welfare' })
    const of = await openedCase(world, family, { by: 'school-nurse' })
    await seated(world, of.id, worker)
    // To the nurse the social worker is not there at all.
    assert.equal((await read('school-nurse', of)).seats.length, 1)
    assert.equal(
      field(
        await refused(
          nameResponsible(world.as('school-nurse'), { id: of.id, person: id(worker) }),
          'invalid',
        ),
      ),
      'person case-not-in-team',
    )
    assert.equal(
      field(await refused(nameResponsible(world.as(worker), { id: of.id, person: id(worker) }), 'invalid')),
      'person case-answering-not-told',
    )
    const nurses = await world.db.asOwner(async (tx) => {
      const { rows } = await sql<{ unit: string }>`
        select unit_id as unit from families.involvement where family_id = ${family.id} and person_id = ${id('school-nurse')}`.execute(
        tx,
      )
      return rows[0]?.unit ?? ''
    })
    await showPresence(world.as(worker), { id: hidden, unit: nurses, ground: 'child-interest' })
    await nameResponsible(world.as(worker), { id: of.id, person: id(worker) })
    assert.deepEqual(answering(await read('school-nurse', of)), [`responsible-worker ${named(worker)}`])
    // The family is not told: neither of the presence nor that somebody answers.
    const [own] = await ownCases(family.member('anna'), {})
    assert.deepEqual([own?.answers, own?.asked], [[], []])
    // Nor does anybody come along who would not know who answers.
    const counsellor = await joinTeam(world, family.id, 'family-counsellor')
    assert.equal(
      field(await refused(seatInCase(world.as('school-nurse'), { id: of.id, part: counsellor }), 'invalid')),
      'part case-answering-not-told',
    )
  })
})
