import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  addWords,
  countSearchGap,
  readGaps,
  readQuality,
  readSearchGaps,
  readWaiting,
  settleSearchGap,
} from '#capabilities/directory/index.ts'
import { days, later } from '#platform/clock.ts'
import { directoryAsItWas } from '#tests/support/directory-work.ts'
import { aListing, ngo, tidiedDirectory } from '#tests/support/listings.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld, ordinaryMonday } from '#tests/support/world.ts'

describe('what was searched and not found', () => {
  const world = freshWorld({ limitFactor: 1000 })
  directoryAsItWas(world)
  beforeEach(async () => {
    await world.clear()
    await world.db.asOwner((tx) => sql`delete from directory.search_gap`.execute(tx))
  })

  const search = async (
    q: string,
    onDays: readonly number[],
    county: string | null = '17',
  ): Promise<void> => {
    for (const day of onDays) {
      world.clock.set(later(new Date(ordinaryMonday), days(day)))
      await countSearchGap(world.anyone, { q, lang: 'fi', county, outcome: 'none' })
    }
  }
  const stored = (): Promise<readonly { term: string | null; days: number; times: number; hash: string }[]> =>
    world.db.asOwner(async (tx) => {
      const { rows } = await sql<{ term: string | null; days: number; times: number; hash: string }>`
        select term, days, times, encode(term_hash, 'hex') as hash from directory.search_gap order by days, times`.execute(
        tx,
      )
      return rows
    })
  const terms = async (): Promise<readonly string[]> =>
    (await readSearchGaps(world.as('coordinator'), { county: '17' })).items.map(({ term }) => term)

  it('is a number until the fifth different day, and readable from then on', async () => {
    await search('Vauvauinti', [0, 0, 0, 1, 2, 3, 3])
    assert.deepEqual(
      (await stored()).map(({ term, days: on, times }) => [term, on, times]),
      [[null, 4, 7]],
    )
    assert.deepEqual(await terms(), [])
    await search('vauvauinti ', [4])
    assert.deepEqual(
      (await stored()).map(({ term, days: on }) => [term, on]),
      [['vauvauinti', 5]],
    )
    assert.deepEqual(await terms(), ['vauvauinti'])
  })

  it('never stands anywhere in words when it could tell of somebody', async () => {
    const many = [0, 1, 2, 3, 4, 5, 6, 7]
    for (const q of [
      'Maija Meikäläinen',
      'virtanen',
      '040 123 4567',
      'Esimerkkikatu',
      '010190-123A',
      'a@b.example',
    ])
      await search(q, many)
    // Once it was written as a name is, it stays hidden however it is typed.
    await search('Meri Lumi', [0])
    await search('meri lumi', many)
    assert.deepEqual([...new Set((await stored()).map(({ term }) => term))], [''])
    assert.deepEqual(await terms(), [])
    const { unread } = await readSearchGaps(world.as('coordinator'), { county: '17' })
    assert.ok(unread >= 5)
    // Nor in the trail of what was done: searching leaves none.
    const trail = await world.db.asOwner((tx) =>
      sql<{ n: number }>`
      select count(*)::integer as n from platform.audit_entry where name = 'search-gap.count'`.execute(tx),
    )
    assert.equal(trail.rows[0]?.n, 0)
  })

  it('is not counted at all when it is a cry for help, or no word', async () => {
    await search('mies lyö minua', [0, 1, 2, 3, 4])
    await search('haluan kuolla', [0, 1, 2, 3, 4])
    await search('???', [0])
    assert.deepEqual(await stored(), [])
  })

  it('cannot be guessed from the database: its hash needs the secret', async () => {
    await search('uimakoulu', [0])
    const { createHash } = await import('node:crypto')
    assert.notEqual((await stored())[0]?.hash, createHash('sha256').update('uimakoulu').digest('hex'))
  })

  it('belongs to its county; a search without a place counts for all', async () => {
    await search('ratsastus', [0, 1, 2, 3, 4], '16')
    await search('vauvasirkus', [0, 1, 2, 3, 4], null)
    assert.deepEqual(await terms(), ['vauvasirkus'])
  })

  it('is settled by hand, and by the word that leads to it', async () => {
    await search('vauvauinti', [0, 1, 2, 3, 4])
    await search('läksykerho', [0, 1, 2, 3, 4])
    const { items } = await readSearchGaps(world.as('coordinator'), { county: '17' })
    const swim = items.find(({ term }) => term === 'vauvauinti')
    assert.ok(swim)
    await settleSearchGap(world.as('coordinator'), { county: '17', hash: swim.hash, language: 'fi' })
    await refused(
      settleSearchGap(world.as('coordinator'), { county: '17', hash: swim.hash, language: 'fi' }),
      'not-found',
    )
    assert.deepEqual(await terms(), ['läksykerho'])
    await addWords(world.as('coordinator'), {
      county: '17',
      kind: 'leads-to',
      fi: ['Läksykerho'],
      types: ['youth-work'],
    })
    assert.deepEqual(await terms(), [])
  })

  it('is read by the coordinator of the county alone', async () => {
    for (const who of ['maintainer', 'guide', 'admin', 'coordinator-16'])
      await refused(readSearchGaps(world.as(who), { county: '17' }), 'not-found')
    for (const who of ['area-lead', 'county-leader'])
      await refused(readSearchGaps(world.as(who), { county: '17' }), 'not-allowed')
  })
})

describe('what is missing and what there is to do', () => {
  const world = freshWorld({ limitFactor: 1000 })
  tidiedDirectory(world)
  beforeEach(() => world.clear())

  it('is seen room by room and listing by listing', async () => {
    const { catalogue } = world.product.deps
    const gaps = await readGaps(world.as('coordinator'), catalogue, { county: '17', municipality: '280' })
    assert.equal(gaps.rooms.find(({ room }) => room === 'rehab-class')?.standing, 'far')
    assert.ok(gaps.rooms.some(({ standing }) => standing === 'near'))
    assert.ok(gaps.listings.some(({ lacks }) => lacks.includes('one-language')))
    assert.ok(gaps.listings.some(({ lacks }) => lacks.includes('no-maintainer')))
    for (const who of ['maintainer', 'guide', 'admin', 'coordinator-16'])
      await refused(readGaps(world.as(who), catalogue, { county: '17' }), 'not-found')
  })

  it('is a list of things to do for each listing, counted by organisation and area', async () => {
    const { id } = await aListing(world, 'coordinator', ngo, {
      phone: null,
      web: 'https://a.example/',
      summary: { fi: 'Asiakkaan tulee ottaa yhteyttä ennen ryhmään hakeutumista.' },
    })
    const report = await readQuality(world.as('area-lead'), { county: '17', organisation: ngo })
    const line = report.items.find((each) => each.id === id)
    const found =
      line?.items.map(({ code, language }) => (language === null ? code : `${code} ${language}`)) ?? []
    for (const wanted of ['no-phone', 'translation-wanted sv', 'official-word fi'])
      assert.ok(found.includes(wanted), found.join())
    assert.equal(report.organisations.length, 1)
    assert.equal(report.areas.length, 3)
    const only = await readQuality(world.as('coordinator'), { county: '17', code: 'no-phone' })
    assert.ok(only.items.every(({ items }) => items.some(({ code }) => code === 'no-phone')))
    await refused(readQuality(world.as('maintainer'), { county: '17' }), 'not-found')
  })

  it('is counted in one look', async () => {
    const waiting = await readWaiting(world.as('coordinator'), { county: '17', withDuplicates: true })
    assert.ok(waiting.duplicates !== null && waiting.duplicates >= 1)
    assert.ok(Object.values(waiting).every((count) => count === null || count >= 0))
    const seen = await readWaiting(world.as('county-leader'), { county: '17' })
    assert.equal(seen.duplicates, null)
    await refused(readWaiting(world.as('maintainer'), { county: '17' }), 'not-found')
  })
})
