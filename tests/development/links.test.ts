import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  addExperiment,
  addLink,
  addRisk,
  findLinkable,
  linkKinds,
  listLinks,
  listMetricsInUse,
  removeLink,
} from '#capabilities/development/index.ts'
import { newId } from '#platform/ids.ts'
import { areaId } from '#seed/demo/ids.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

describe('links', () => {
  const world = freshWorld({ limitFactor: 1000 })
  const metric = { kind: 'metric', id: 'wait-for-service' } as const
  const trial = async () => {
    const { id } = await addExperiment(world.as('guide'), {
      experiment: {
        area: areaId('17', 'middle'),
        theme: 'cooperation',
        language: 'sv',
        name: { sv: 'Länkat försök' },
      },
    })
    return { kind: 'experiment', id } as const
  }

  it('are named from both their ends, once', async () => {
    const end = await trial()
    const { id } = await addLink(world.as('area-lead'), { from: metric, to: end })
    assert.equal((await addLink(world.as('area-lead'), { from: end, to: metric })).id, id)
    const { links } = await listLinks(world.as('deputy'), end)
    assert.deepEqual(
      links.map(({ way, other }) => [way, other.kind, other.id]),
      [['to', 'metric', metric.id]],
      'a metric is what something leads to',
    )
    const used = (await listMetricsInUse(world.as('deputy'), {})).find(({ key }) => key === metric.id)
    assert.ok(used?.follows.some((each) => each.id === end.id))
    const back = await listLinks(world.as('deputy'), metric)
    assert.deepEqual(
      back.links.filter(({ other }) => other.id === end.id).map(({ way }) => way),
      ['from'],
    )
  })

  it('are made and taken away by those who keep one of the ends', async () => {
    const end = await trial()
    await refused(addLink(world.as('deputy'), { from: end, to: metric }), 'not-allowed')
    await refused(addLink(world.as('area-lead-north-17'), { from: end, to: metric }), 'not-allowed')
    const { id } = await addLink(world.as('coordinator'), { from: end, to: metric })
    await refused(removeLink(world.as('deputy'), { id }), 'not-allowed')
    await refused(removeLink(world.as('coordinator-09'), { id }), 'not-found')
    await removeLink(world.as('area-lead'), { id })
    assert.deepEqual((await listLinks(world.as('deputy'), end)).links, [])
  })

  it('lead nowhere out of the county, to themselves, or between metrics', async () => {
    const end = await trial()
    const { id } = await addRisk(world.as('coordinator-09'), {
      risk: { kind: 'risk', language: 'fi', name: { fi: 'Muualla' } },
    })
    await refused(addLink(world.as('area-lead'), { from: end, to: { kind: 'risk', id } }), 'not-found')
    await refused(listLinks(world.as('guide'), { kind: 'risk', id }), 'not-found')
    await refused(addLink(world.as('area-lead'), { from: end, to: end }), 'invalid')
    await refused(
      addLink(world.as('coordinator'), { from: metric, to: { kind: 'metric', id: 'feedback' } }),
      'invalid',
    )
    await refused(listLinks(world.as('guide'), { kind: 'experiment', id: newId() }), 'not-found')
  })

  it('offer something of every kind that the demonstration has', async () => {
    const end = await trial()
    const offered = new Map<string, number>()
    for (const kind of linkKinds)
      offered.set(kind, (await findLinkable(world.as('area-lead'), { of: end, kind })).length)
    assert.equal(offered.get('metric'), 33)
    for (const kind of ['experiment', 'risk', 'proposal', 'measure', 'bar', 'spearhead', 'board'] as const)
      assert.ok((offered.get(kind) ?? 0) > 0, kind)
    const found = await findLinkable(world.as('area-lead'), { of: end, kind: 'metric', words: 'jonotusaika' })
    assert.ok(found.length < 33 && found.some(({ id }) => id === 'wait-for-service'))
  })
})
