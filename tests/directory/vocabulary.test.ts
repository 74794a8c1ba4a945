import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { addWords, changeWords, listVocabulary, removeWords } from '#capabilities/directory/index.ts'
import { newId } from '#platform/ids.ts'
import { directoryAsItWas } from '#tests/support/directory-work.ts'
import { refused, traces } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

describe('the words of search that a county keeps', () => {
  const world = freshWorld({ limitFactor: 1000 })
  directoryAsItWas(world)
  beforeEach(() => world.clear())

  const finds = async (q: string): Promise<readonly string[]> => {
    await world.product.deps.catalogue.refresh()
    const { hits } = world.product.deps.catalogue.search({
      q,
      lang: 'fi',
      county: '17',
      page: 1,
      perPage: 10,
    })
    return hits.map(({ id }) => world.product.deps.catalogue.service(id)?.type ?? '')
  }

  it('lead to a kind of service as soon as they are written, and no longer when they are put away', async () => {
    const word = 'hömppälömppä'
    assert.deepEqual(await finds(word), [])
    const { id } = await addWords(world.as('coordinator'), {
      county: '17',
      kind: 'leads-to',
      fi: [word],
      types: ['fathers-group'],
      because: 'Niin täällä sanotaan.',
    })
    assert.equal((await finds(word))[0], 'fathers-group')
    await changeWords(world.as('coordinator'), {
      county: '17',
      words: id,
      kind: 'leads-to',
      fi: [word],
      types: ['fathers-group'],
      active: false,
    })
    assert.deepEqual(await finds(word), [])
    await removeWords(world.as('coordinator'), { county: '17', words: id })
    await refused(removeWords(world.as('coordinator'), { county: '17', words: id }), 'not-found')
    assert.deepEqual(
      (await traces(world, 'vocabulary.add')).map(({ county, outcome }) => [county, outcome]),
      [['17', 'done']],
    )
  })

  it('are refused with the reason when they could have no effect', async () => {
    const say = (row: Partial<Parameters<typeof addWords>[1]>): Promise<unknown> =>
      addWords(world.as('coordinator'), { county: '17', kind: 'same', ...row })
    const codes = async (row: Partial<Parameters<typeof addWords>[1]>): Promise<readonly string[]> =>
      (await refused(say(row), 'invalid')).fields.map(({ field, code }) => `${field} ${code}`)
    assert.deepEqual(await codes({}), ['fi words-missing'])
    assert.deepEqual(await codes({ fi: ['mummi', 'Mummi'] }), ['fi second-word-missing'])
    assert.deepEqual(await codes({ kind: 'leads-to', fi: ['mummi'] }), ['types kind-missing'])
    assert.deepEqual(await codes({ kind: 'leads-to', fi: ['mummi'], types: ['nothing'] }), [
      'types invalid-value',
    ])
  })

  it('are one county’s own, and the product’s stand beside them untouched', async () => {
    const rows = await listVocabulary(world.as('coordinator'), { county: '17' })
    assert.ok(rows.some(({ county }) => county === '17'))
    const foreign = rows.find(({ county }) => county === null)
    const own = rows.find(({ county }) => county === '17')
    for (const id of [foreign?.id ?? newId(), newId()]) {
      await refused(
        changeWords(world.as('coordinator'), { county: '17', words: id, kind: 'same', fi: ['a', 'b'] }),
        'not-found',
      )
    }
    await refused(
      changeWords(world.as('coordinator-16'), {
        county: '16',
        words: own?.id ?? '',
        kind: 'same',
        fi: ['a', 'b'],
      }),
      'not-found',
    )
  })

  it('are kept by the coordinator alone', async () => {
    for (const who of ['maintainer', 'guide', 'admin', 'coordinator-16'])
      await refused(listVocabulary(world.as(who), { county: '17' }), 'not-found')
    await refused(
      addWords(world.as('area-lead'), { county: '17', kind: 'same', fi: ['a', 'b'] }),
      'not-allowed',
    )
  })
})
