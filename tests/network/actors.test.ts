import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  answerActorSurvey,
  askedActors,
  chooseOwnAreas,
  closeActorSurvey,
  listActorSurveys,
  listAreaActors,
  markAreaActor,
  openActorSurvey,
  readOwnNetwork,
  readPlanning,
  setFigures,
} from '#capabilities/network/index.ts'
import { newId } from '#platform/ids.ts'
import { areaId, organisationId } from '#seed/demo/ids.ts'
import { networkId } from '#seed/demo/leading/areas-survey.ts'
import { refused, traces } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const middle = areaId('17', 'middle')
const south = areaId('17', 'south')
const parish = organisationId('17', 'parish-vasa')

describe('areas and actors', () => {
  const world = freshWorld({ limitFactor: 1000 })

  it('are known to every worker: their own area, who leads it, who is in it and who comes in', async () => {
    const { area, areas, leads, actors, municipalities, marks } = await readOwnNetwork(world.as('guide'), {})
    assert.equal(area?.id, middle)
    assert.deepEqual(
      areas.filter(({ mine }) => mine).map(({ id }) => id),
      [middle],
    )
    assert.ok(leads.some(({ name, role }) => name === 'Camilla Öst' && role === 'area-lead'))
    assert.ok(leads.some(({ role }) => role === 'coordinator'))
    assert.ok(municipalities.some(({ name }) => name.sv === 'Vasa'))
    assert.ok(actors.some(({ id }) => id === parish))
    assert.ok(marks.every((mark) => mark.area === middle))
    assert.ok(marks.some(({ presence }) => presence === 'outreach'))
    await refused(readOwnNetwork(world.as('guide'), { area: areaId('09', 'lahti') }), 'not-found')
    await refused(readOwnNetwork(world.anyone, {}), 'not-signed-in')
  })

  it('are those that one says oneself; of another county none', async () => {
    await chooseOwnAreas(world.as('teacher'), { areas: [south, middle] })
    const own = async () =>
      (await readOwnNetwork(world.as('teacher'), {})).areas.filter(({ mine }) => mine).map(({ id }) => id)
    assert.deepEqual((await own()).toSorted(), [south, middle].toSorted())
    const refusal = await refused(
      chooseOwnAreas(world.as('teacher'), { areas: [areaId('09', 'lahti')] }),
      'invalid',
    )
    assert.equal(refusal.fields[0]?.code, 'not-of-this-county')
    await chooseOwnAreas(world.as('teacher'), { areas: [] })
    assert.deepEqual(await own(), [middle], 'without a word of one’s own it follows from the unit')
  })

  it('are marked by the lead of the area, the coordinator and the organisation itself, by nobody else', async () => {
    const mark = (who: string, area: string, organisation = parish) =>
      markAreaActor(world.as(who), { area, organisation, presence: 'both', version: 0 })
    await refused(mark('guide', south), 'not-allowed')
    await refused(mark('area-lead', south), 'not-allowed')
    await refused(mark('second-maintainer', south, organisationId('17', 'ngo-families')), 'not-allowed')
    await refused(mark('coordinator', areaId('09', 'lahti')), 'not-found')
    await mark('second-maintainer', south)
    const found = async () =>
      (await listAreaActors(world.as('guide'), {})).marks.find(
        (each) => each.area === south && each.organisation === parish,
      )
    assert.equal((await found())?.presence, 'both')
    // Somebody who saw it before it was marked does not write over it.
    const late = await refused(mark('area-lead-south-17', south), 'conflict')
    assert.equal(late.code, 'changed-meanwhile')
    await markAreaActor(world.as('area-lead-south-17'), {
      ...{ area: south, organisation: parish, presence: 'none', version: 1 },
      note: { sv: 'Bara i Vasa.' },
    })
    assert.deepEqual(
      [(await found())?.presence, (await found())?.note.sv, (await found())?.version],
      ['none', 'Bara i Vasa.', 2],
    )
    await markAreaActor(world.as('coordinator'), {
      area: south,
      organisation: parish,
      presence: null,
      version: 2,
    })
    assert.equal(await found(), undefined)
    assert.equal(
      (await traces(world, 'area-actor.mark')).filter(({ outcome }) => outcome === 'done').length,
      3,
    )
  })

  it('are asked about in waves: each worker once, without names, and nothing is shown before five', async () => {
    const wave = networkId('survey', '17', 'first')
    const before = (await listActorSurveys(world.as('guide'), {})).waves.find(({ id }) => id === wave)
    assert.equal(before?.answered, 8)
    await answerActorSurvey(world.as('guide'), { id: wave, answers: [{ key: 'clinic', presence: 'none' }] })
    const again = await refused(
      answerActorSurvey(world.as('guide'), { id: wave, answers: [{ key: 'clinic', presence: 'fixed' }] }),
      'conflict',
    )
    assert.equal(again.code, 'actor-survey.answered-already')
    const after = (await listActorSurveys(world.as('guide'), {})).waves.find(({ id }) => id === wave)
    assert.deepEqual([after?.answered, after?.answered_by_me], [9, true])
    const names = await world.db.asOwner((tx) =>
      sql<{ n: number }>`select count(*)::integer as n from information_schema.columns
        where table_schema = 'network' and table_name = 'survey_answer' and column_name like '%person%'`.execute(
        tx,
      ),
    )
    assert.equal(names.rows[0]?.n, 0, 'an answer says nothing of who gave it')
    await refused(
      answerActorSurvey(world.as('guide-09'), { id: wave, answers: [{ key: 'clinic', presence: 'fixed' }] }),
      'not-found',
    )
    await refused(openActorSurvey(world.as('coordinator'), { title: { sv: 'En till' } }), 'conflict')
    await refused(closeActorSurvey(world.as('guide'), { id: wave, version: 1 }), 'not-allowed')
    await closeActorSurvey(world.as('coordinator'), { id: wave, version: 1 })
    await refused(
      answerActorSurvey(world.as('deputy'), { id: wave, answers: [{ key: 'clinic', presence: 'fixed' }] }),
      'conflict',
    )
    await refused(openActorSurvey(world.as('area-lead'), { title: { sv: 'En till' } }), 'not-allowed')
    const { id } = await openActorSurvey(world.as('coordinator'), { title: { sv: 'En till' } })
    for (const who of ['guide', 'deputy', 'unit-lead', 'teacher'])
      await answerActorSurvey(world.as(who), {
        id,
        answers: askedActors.map(({ key }) => ({ key, presence: 'fixed' })),
      })
    const shown = async () =>
      (await listActorSurveys(world.as('guide'), {})).waves.find((each) => each.id === id)?.findings ?? []
    assert.deepEqual(await shown(), [])
    await answerActorSurvey(world.as('therapist'), { id, answers: [{ key: 'clinic', presence: 'outreach' }] })
    const [clinic] = await shown()
    assert.deepEqual([clinic?.answers, clinic?.fixed, clinic?.outreach, clinic?.seenAs], [5, 4, 1, 'fixed'])
  })

  it('have a survey of 27 workers, as it was reported and with no figure that it does not give', async () => {
    const { waves } = await listActorSurveys(world.as('guide-09'), {})
    const wave = waves.find(({ answered }) => answered === 27)
    const found = new Map(wave?.findings.map((each) => [each.key, each]))
    const clinic = found.get('clinic')
    assert.deepEqual([clinic?.answers, clinic?.fixed, clinic?.outreach], [27, 27, 5])
    const welfare = found.get('child-welfare')
    assert.deepEqual([welfare?.fixed, welfare?.outreach], [9, 5])
    assert.deepEqual(
      [
        'family-counselling',
        'social-work',
        'home-service',
        'psychologist',
        'psychiatry',
        'education',
        'meeting-place',
        'peer-support',
      ].map((key) => [key, found.get(key)?.seenAs, found.get(key)?.fixed]),
      [
        ['family-counselling', 'both', null],
        ['social-work', 'both', null],
        ['home-service', 'both', null],
        ['psychologist', 'fixed', null],
        ['psychiatry', 'outreach', null],
        ['education', 'outreach', null],
        ['meeting-place', 'fixed', null],
        ['peer-support', 'fixed', null],
      ],
    )
    // Each actor of the survey stands beside kinds of service that there are.
    const { rows } = await world.db.asOwner((tx) =>
      sql<{ key: string }>`select key from directory.service_type`.execute(tx),
    )
    const keys = new Set(rows.map(({ key }) => key))
    for (const { types } of askedActors) for (const type of types) assert.ok(keys.has(type), type)
  })

  it('say of the survey what its report says', (test) => {
    const report = path.join(import.meta.dirname, '../../../shared/domain/requirements.md')
    if (!existsSync(report)) {
      test.skip('the description of the domain is not beside the product')
      return
    }
    const line = readFileSync(report, 'utf8')
      .split('\n')
      .find((each) => each.startsWith('- **R41**'))
    assert.match(line ?? '', /27 county workers/)
    assert.match(line ?? '', /neuvola fixed \(5 also outreach\)/)
    assert.match(line ?? '', /child welfare 9 fixed \/ 5 outreach/)
  })

  it('are planned by municipality: families, services for a thousand children, how far, and what is missing', async () => {
    const { lines, mayKeep } = await readPlanning(world.as('guide'), {})
    assert.equal(mayKeep, false)
    assert.equal(lines.length, 14)
    const vaasa = lines.find(({ code }) => code === '905')
    assert.ok((vaasa?.figures.children?.value ?? 0) > 0)
    assert.ok((vaasa?.perThousand ?? 0) > 0)
    assert.ok((vaasa?.centre?.km ?? 99) < 15)
    const without = lines.filter(({ gaps }) => gaps.includes('no-figures'))
    assert.equal(without.length, 1, 'a figure that nobody has given is said')
    const code = without[0]?.code ?? ''
    await refused(setFigures(world.as('area-lead'), { table: `${code};2025;lapset;900;Test` }), 'not-allowed')
    const wrong = await refused(
      setFigures(world.as('coordinator'), { table: `${code};2025;lapset;900;Test\nNowhere;2025;lapset;x;` }),
      'invalid',
    )
    assert.deepEqual(wrong.fields, [{ field: 'table', code: 'line-unreadable', limit: 2 }])
    assert.deepEqual(
      await setFigures(world.as('coordinator'), {
        table: `kommun\tår\tvad\tsiffra\tkälla\n${code}\t2025\tbarn\t1 900\tTest\nvasa;2025;födda;555;Test`,
      }),
      { lines: 2 },
    )
    const after = (await readPlanning(world.as('guide'), {})).lines
    assert.equal(after.find((each) => each.code === code)?.figures.children?.value, 1900)
    assert.equal(after.find((each) => each.code === '905')?.figures.births?.value, 555)
  })

  it('show a worker of another county nothing', async () => {
    const { actors, marks } = await listAreaActors(world.as('guide-16'), {})
    assert.ok(actors.every(({ id }) => id !== parish))
    assert.ok(marks.every(({ area }) => area !== middle))
    await refused(
      markAreaActor(world.as('coordinator'), { area: newId(), organisation: parish, presence: 'fixed' }),
      'not-found',
    )
  })
})
