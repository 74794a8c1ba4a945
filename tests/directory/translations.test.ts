import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import {
  listTranslations,
  listVersions,
  readTranslation,
  replaceListing,
  translateListing,
} from '#capabilities/directory/index.ts'
import { newId } from '#platform/ids.ts'
import {
  aListing,
  aPeerGroup,
  county,
  mutable,
  ngo,
  readAs,
  tidiedDirectory,
} from '#tests/support/listings.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

describe('translations of listings', () => {
  const world = freshWorld({ limitFactor: 1000 })
  tidiedDirectory(world)
  beforeEach(() => world.clear())

  it('are due for what an association wrote in one language, and done when they are written', async () => {
    const { id } = await aListing(world, 'maintainer', ngo, {
      name: { fi: 'Perheiden puuropöytä' },
      summary: { fi: 'Puuroa ja seuraa aamuisin' },
    })
    const { items } = await listTranslations(world.as('coordinator'), { language: 'sv' })
    const task = items.find((each) => each.service_id === id)
    assert.deepEqual([task?.because, task?.fields], ['missing', ['name', 'summary']])
    const work = await readTranslation(world.as('coordinator'), { task: task?.id ?? '' })
    assert.deepEqual(
      [work.source, work.texts[0]?.source, work.texts[0]?.standing],
      ['fi', 'Perheiden puuropöytä', ''],
    )
    await refused(readTranslation(world.as('second-maintainer'), { task: task?.id ?? '' }), 'not-found')
    await refused(readTranslation(world.as('coordinator-09'), { task: task?.id ?? '' }), 'not-found')

    await translateListing(world.as('coordinator'), {
      id,
      language: 'sv',
      texts: { name: 'Familjernas grötbord' },
    })
    const half = await readAs(world, 'maintainer', id)
    assert.deepEqual(half.translations, [{ language: 'sv', fields: ['summary'] }])
    await translateListing(world.as('coordinator'), {
      id,
      version: 2,
      language: 'sv',
      texts: { summary: 'Gröt och sällskap på morgnarna' },
    })
    const done = await readAs(world, 'maintainer', id)
    assert.deepEqual([done.translations, done.onlyIn, done.listing.version], [[], null, 3])
    assert.equal(done.listing.content.name?.fi, 'Perheiden puuropöytä')
    const { versions } = await listVersions(world.as('maintainer'), { id })
    assert.deepEqual([versions[0]?.way, versions[0]?.author], ['translation', 'Lotta Grankvist'])
  })

  it('are due again when a text has changed, until they are written or found right as they are', async () => {
    const { id } = await aListing(world, 'maintainer', ngo)
    const change = async (version: number, fi: string): Promise<void> => {
      await replaceListing(world.as('maintainer'), {
        id,
        version,
        content: mutable({ ...aPeerGroup, name: { fi, sv: 'Pappakväll' } }),
      })
    }
    await change(1, 'Isien keskiviikkoilta')
    const { items } = await listTranslations(world.as('coordinator'), { language: 'sv' })
    const task = items.find((each) => each.service_id === id)
    assert.deepEqual([task?.because, task?.fields], ['changed', ['name']])
    // A change of something else leaves it waiting.
    await replaceListing(world.as('maintainer'), {
      id,
      version: 2,
      content: mutable({
        ...aPeerGroup,
        name: { fi: 'Isien keskiviikkoilta', sv: 'Pappakväll' },
        free: false,
      }),
    })
    assert.equal((await readAs(world, 'maintainer', id)).translations.length, 1)
    await translateListing(world.as('maintainer'), { id, language: 'sv', texts: { name: 'Pappakväll' } })
    assert.deepEqual((await readAs(world, 'maintainer', id)).translations, [])
    await refused(
      translateListing(world.as('maintainer'), { id, version: 2, language: 'sv', texts: { name: 'x' } }),
      'conflict',
      'listing.changed-meanwhile',
    )
    await refused(
      translateListing(world.as('maintainer'), { id, language: 'sv', texts: { name: '  ' } }),
      'invalid',
    )
    await refused(
      translateListing(world.as('guide'), { id, language: 'sv', texts: { name: 'x' } }),
      'not-allowed',
    )
    await refused(
      translateListing(world.as('guide'), { id: newId(), language: 'sv', texts: { name: 'x' } }),
      'not-found',
    )
  })

  it('are not asked of languages that nobody must keep', async () => {
    const { id } = await aListing(world, 'coordinator', county, {
      name: { fi: 'Ilta', sv: 'Kväll', en: 'Evening' },
    })
    await replaceListing(world.as('coordinator'), {
      id,
      version: 1,
      content: mutable({ ...aPeerGroup, name: { fi: 'Iltahetki', sv: 'Kvällsstund', en: 'Evening' } }),
    })
    // English is there, so it must not go on saying the old thing.
    assert.deepEqual((await readAs(world, 'coordinator', id)).translations, [
      { language: 'en', fields: ['name'] },
    ])
    await replaceListing(world.as('coordinator'), {
      id,
      version: 2,
      content: mutable({ ...aPeerGroup, name: null }),
    })
    assert.deepEqual((await readAs(world, 'coordinator', id)).translations, [])
  })
})
