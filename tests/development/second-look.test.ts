import { describe, it } from 'node:test'
import { addRisk, changeRisk, type RiskInput } from '#capabilities/development/index.ts'
import { areaId, personId } from '#seed/demo/ids.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

describe('development, looked at once more', () => {
  const world = freshWorld({ limitFactor: 1000 })

  it('a risk is moved only to where its keeper could have put it', async () => {
    const risk: RiskInput = {
      kind: 'risk',
      language: 'sv',
      name: { sv: 'Testrisken' },
      cause: 'Två grupper.',
      owner: personId('guide'),
      area: areaId('17', 'middle'),
    }
    const { id } = await addRisk(world.as('area-lead'), { risk })
    for (const area of [areaId('17', 'north'), null])
      await refused(
        changeRisk(world.as('area-lead'), { id, version: 1, risk: { ...risk, area } }),
        'not-allowed',
      )
    await refused(
      changeRisk(world.as('guide'), { id, version: 1, risk: { ...risk, area: null } }),
      'not-allowed',
    )
    await changeRisk(world.as('guide'), { id, version: 1, risk: { ...risk, cause: 'Tre grupper.' } })
    await changeRisk(world.as('coordinator'), { id, version: 2, risk: { ...risk, area: null } })
  })
})
