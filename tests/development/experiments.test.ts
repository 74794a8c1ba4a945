import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  addExperiment,
  answerExperimentNeed,
  changeExperiment,
  countExperiments,
  decideExperiment,
  type ExperimentInput,
  experimentAfter,
  experimentDecisions,
  experimentStates,
  finishExperimentStep,
  listExperiments,
  listExperimentsDue,
  publishExperiment,
  readExperiment,
  remindOfTrials,
  removeExperiment,
  resumeExperiment,
  setExperimentNeeds,
  setExperimentPartners,
  setExperimentSteps,
  spreadExperiment,
  startExperiment,
} from '#capabilities/development/index.ts'
import { addDays, helsinkiDate } from '#platform/dates.ts'
import type { Caller } from '#platform/use-case.ts'
import { areaId, organisationId, personId } from '#seed/demo/ids.ts'
import { trialsOfR164 } from '#seed/demo/leading/trial-stories.ts'
import { refused, traces } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const requirements = join(import.meta.dirname, '../../../shared/domain/requirements.md')
const middle = areaId('17', 'middle')

describe('the way of a trial', () => {
  it('goes from an idea to a decision, and on again only where it was to go on or to change', () => {
    const table = experimentStates.flatMap((state) =>
      (state === 'decided' ? experimentDecisions : [null]).flatMap((decision) => {
        const from = { state, decision }
        const name = decision ?? state
        return [
          `${name} start ${experimentAfter(from, { kind: 'start' }) ?? '-'}`,
          `${name} resume ${experimentAfter(from, { kind: 'resume' }) ?? '-'}`,
          ...experimentDecisions.map(
            (to) => `${name} ${to} ${experimentAfter(from, { kind: 'decide', decision: to }) ?? '-'}`,
          ),
        ]
      }),
    )
    assert.deepEqual(
      table.filter((line) => !line.endsWith('-')),
      [
        'idea start running',
        'idea stop decided',
        'running continue decided',
        'running change decided',
        'running stop decided',
        'running spread decided',
        'continue resume running',
        'change resume running',
      ],
    )
  })
})

describe('trials', () => {
  const world = freshWorld({ limitFactor: 1000 })
  const lead = (): Caller => world.as('area-lead')
  const today = () => helsinkiDate(world.clock.now())
  const idea = (differently: Partial<ExperimentInput> = {}): ExperimentInput => ({
    area: middle,
    theme: 'early-support',
    language: 'sv',
    name: { sv: 'Testförsöket', fi: 'Testikokeilu' },
    goal: { sv: 'Att pröva.' },
    responsible: personId('unit-lead'),
    ...differently,
  })
  const brought = async (by: Caller = world.as('guide'), differently: Partial<ExperimentInput> = {}) =>
    (await addExperiment(by, { experiment: idea(differently) })).id
  const running = async (decideBy: string = addDays(today(), 60)): Promise<string> => {
    const id = await brought()
    await startExperiment(lead(), { id, version: 1, startsOn: today(), decideBy })
    return id
  }

  it('are brought by anybody who works in the county, once however often the form is sent', async () => {
    const sent = { experiment: idea(), key: 'a key of the form' }
    const { id } = await addExperiment(world.as('guide'), sent)
    assert.equal((await addExperiment(world.as('guide'), sent)).id, id)
    const view = await readExperiment(world.as('coordinator'), { id })
    assert.deepEqual([view.state, view.name.sv, view.published], ['idea', 'Testförsöket', false])
    assert.equal((await traces(world, 'experiment.add')).at(-1)?.county, '17')
    await refused(addExperiment(world.anyone, { experiment: idea() }), 'not-signed-in')
    await refused(addExperiment(world.as('guide'), { county: '16', experiment: idea() }), 'not-found')
  })

  it('name what is of their county only', async () => {
    for (const [wrong, field] of [
      [{ area: areaId('09', 'lahti') }, 'experiment.area'],
      [{ municipality: '398' }, 'experiment.municipality'],
      [{ responsible: personId('guide-09') }, 'experiment.responsible'],
    ] as const) {
      const said = await refused(addExperiment(world.as('guide'), { experiment: idea(wrong) }), 'invalid')
      assert.deepEqual(said.fields, [{ field, code: 'not-of-this-county' }])
    }
    const nameless = await refused(
      addExperiment(world.as('guide'), { experiment: idea({ name: {} }) }),
      'invalid',
    )
    assert.equal(nameless.fields[0]?.field, 'experiment.name')
  })

  it('are kept by those who answer for them, and by whoever brought them while they are ideas', async () => {
    const id = await brought()
    await changeExperiment(world.as('guide'), {
      id,
      version: 1,
      experiment: idea({ goal: { sv: 'Bättre.' } }),
    })
    await refused(changeExperiment(world.as('deputy'), { id, version: 2, experiment: idea() }), 'not-allowed')
    const stale = await refused(
      changeExperiment(world.as('unit-lead'), { id, version: 1, experiment: idea() }),
      'conflict',
      'changed-meanwhile',
    )
    assert.match(JSON.stringify(stale.theirs), /Bättre/, 'both texts can be shown')
    await startExperiment(lead(), { id, version: 2, startsOn: today(), decideBy: addDays(today(), 9) })
    await refused(changeExperiment(world.as('guide'), { id, version: 3, experiment: idea() }), 'not-allowed')
  })

  it('never run without somebody who answers, their permission and a day of decision', async () => {
    const id = await brought(world.as('guide'), { responsible: null })
    const days = { startsOn: today(), decideBy: addDays(today(), 30) }
    await refused(startExperiment(world.as('unit-lead'), { id, version: 1, ...days }), 'not-allowed')
    await refused(
      startExperiment(lead(), { id, version: 1, ...days }),
      'conflict',
      'experiment.responsible-missing',
    )
    await changeExperiment(lead(), { id, version: 1, experiment: idea() })
    await setExperimentNeeds(lead(), {
      id,
      version: 2,
      needs: [{ kind: 'permission', givenBy: 'Enhetens chef' }],
    })
    await refused(
      startExperiment(lead(), { id, version: 3, ...days }),
      'conflict',
      'experiment.permission-missing',
    )
    const need = (await readExperiment(lead(), { id })).needs[0]
    assert.ok(need)
    await answerExperimentNeed(lead(), { id, need: need.id, answer: 'given' })
    const early = await refused(
      startExperiment(lead(), { id, version: 3, startsOn: today(), decideBy: addDays(today(), -1) }),
      'invalid',
    )
    assert.equal(early.fields[0]?.field, 'decideBy')
    await startExperiment(lead(), { id, version: 3, ...days })
    const view = await readExperiment(lead(), { id })
    assert.deepEqual(
      [view.state, view.decideBy, view.needs[0]?.answeredOn],
      ['running', days.decideBy, today()],
    )
    const without = await refused(
      changeExperiment(lead(), { id, version: 4, experiment: idea({ startsOn: today() }) }),
      'invalid',
    )
    assert.deepEqual(without.fields, [{ field: 'experiment.decideBy', code: 'required' }])
  })

  it('are decided by those who lead there, and every decision stays', async () => {
    const id = await running()
    const decide = (by: Caller, version: number, decision: 'change' | 'spread') =>
      decideExperiment(by, { id, version, decision, decidedOn: today(), words: `Vi ${decision}.` })
    await refused(decide(world.as('unit-lead'), 2, 'change'), 'not-allowed')
    await refused(decide(world.as('area-lead-north-17'), 2, 'change'), 'not-allowed')
    await decide(lead(), 2, 'change')
    await refused(decide(lead(), 3, 'spread'), 'conflict', 'experiment.decide-not-now')
    await resumeExperiment(lead(), { id, version: 3, decideBy: addDays(today(), 90) })
    await decide(world.as('county-leader'), 4, 'spread')
    await refused(
      resumeExperiment(lead(), { id, version: 5, decideBy: addDays(today(), 90) }),
      'conflict',
      'experiment.resume-not-now',
    )
    const view = await readExperiment(lead(), { id })
    assert.deepEqual(
      view.decisions.map(({ decision }) => decision).toSorted(),
      ['change', 'spread'],
      'the first one was not written over',
    )
    await refused(removeExperiment(lead(), { id }), 'conflict', 'experiment.remove-not-now')
  })

  it('carry their partners, steps and needs; ids of others are not taken over', async () => {
    const id = await brought()
    const parish = organisationId('17', 'parish-vasa')
    await setExperimentPartners(world.as('guide'), {
      id,
      version: 1,
      partners: [{ organisation: parish, part: 'Lokalen' }, { name: 'Pappagruppen' }],
    })
    await refused(
      setExperimentPartners(world.as('guide'), {
        id,
        version: 2,
        partners: [{ organisation: organisationId('09', 'county') }],
      }),
      'invalid',
    )
    await setExperimentSteps(world.as('guide'), {
      id,
      version: 2,
      steps: [{ what: 'Fråga' }, { what: 'Pröva' }],
    })
    const view = await readExperiment(world.as('guide'), { id })
    assert.deepEqual(
      view.partners.map(({ organisation, name }) => organisation ?? name),
      [parish, 'Pappagruppen'],
    )
    const step = view.steps[1]
    assert.ok(step)
    await finishExperimentStep(world.as('guide'), { id, step: step.id, done: true })
    assert.equal((await readExperiment(world.as('guide'), { id })).steps[1]?.doneOn, today())
    const other = await brought()
    await refused(
      setExperimentSteps(world.as('guide'), { id: other, version: 1, steps: [{ id: step.id, what: 'Ta' }] }),
      'invalid',
    )
    await removeExperiment(world.as('guide'), { id: other })
    await refused(readExperiment(lead(), { id: other }), 'not-found')
  })

  it('are read elsewhere when they are published, and taken over with where they came from', async () => {
    const id = await running()
    const far = world.as('guide-09')
    await refused(readExperiment(far, { id }), 'not-found')
    await refused(
      publishExperiment(world.as('unit-lead'), { id, version: 2, published: true }),
      'not-allowed',
    )
    await publishExperiment(lead(), { id, version: 2, published: true })
    const { rows } = await listExperiments(far, { words: 'testförsöket' })
    assert.deepEqual(
      rows.map((row) => row.id),
      [id],
    )
    await refused(changeExperiment(far, { id, version: 3, experiment: idea() }), 'not-allowed')
    const copy = await spreadExperiment(far, { id, area: areaId('09', 'lahti'), key: 'spread once' })
    assert.equal((await spreadExperiment(far, { id, key: 'spread once' })).id, copy.id)
    const view = await readExperiment(far, { id: copy.id })
    assert.deepEqual([view.county, view.state, view.origin?.id], ['09', 'idea', id])
    const origin = await readExperiment(lead(), { id })
    assert.deepEqual(origin.copies, [], 'an idea of another county is theirs until they publish it')
  })

  it('surface and are told of before their day, once', async () => {
    const id = await running(addDays(today(), 10))
    const due = await listExperimentsDue(lead(), { area: middle })
    assert.equal(due.find((each) => each.id === id)?.overdue, false)
    assert.ok((await countExperiments(lead(), {})).running > 0)
    const links = { experiment: (of: string) => `/x/${of}`, risk: (of: string) => `/r/${of}` }
    const tools = { db: world.db, clock: world.clock, crypto: world.product.deps.crypto, links }
    const mails = () =>
      world.db.asOwner(async (tx) => {
        const { rows } = await sql<{
          count: number
        }>`select count(*)::integer as count from platform.mail`.execute(tx)
        return rows[0]?.count ?? 0
      })
    const before = await mails()
    await remindOfTrials(tools)
    const once = await mails()
    assert.ok(once > before, 'whoever answers is told')
    await remindOfTrials(tools)
    assert.equal(await mails(), once)
  })

  it(
    'of the demonstration are all that the workshops named',
    { skip: !existsSync(requirements) && 'the requirements are not at hand' },
    async () => {
      const line = /\*\*R164\*\*[^:]*: (.*)$/m.exec(readFileSync(requirements, 'utf8'))?.[1] ?? ''
      const named = line.split(' · ')
      assert.equal(named.length, 23)
      assert.equal(trialsOfR164.length, named.length)
      const { total } = await listExperiments(world.as('guide-09'), { county: '09' })
      assert.ok(total >= named.length)
    },
  )
})
