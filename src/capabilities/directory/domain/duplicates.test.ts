import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { dialled, likeness, nameLikeness, stemOf } from './alike.ts'
import { type Candidate, findDuplicates } from './duplicates.ts'

const candidate = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  county: '17',
  type: 'family-cafe',
  variant: '',
  organisation: `org-${id}`,
  organisationName: { fi: id === 'a' ? 'Perheet ry' : 'Seurakuntayhtymä' },
  name: { fi: 'Pihapiirin perhekahvila' },
  phone: null,
  web: null,
  municipalities: ['905'],
  places: [],
  ...more,
})
const place = (site: string, address: string, municipality = '905'): Candidate['places'][number] => ({
  site,
  municipality,
  name: { fi: 'Talo' },
  address: { fi: address },
})
const ignored = ['Perhekahvila', 'Perhekeskus', 'Vaasa', 'Mustasaari']
const find = (one: Partial<Candidate>, other: Partial<Candidate>, apart = false): readonly string[] =>
  findDuplicates([candidate('a', one), candidate('b', other)], {
    ignored,
    apart: apart ? [{ one: 'a', other: 'b' }] : [],
  }).pairs.flatMap(({ signs }) => signs.map(({ sign }) => sign))

describe('names that are alike', () => {
  it('have the same stems in different cases and numbers', () => {
    for (const [one = '', ...others] of [
      ['kerho', 'kerhon', 'kerhossa', 'kerhot'],
      ['vaasa', 'vaasan', 'vaasassa'],
      ['klubben', 'klubbar'],
    ])
      for (const other of others) assert.equal(stemOf(other), stemOf(one), `${one} ${other}`)
  })

  it('are compared without their order, their places and their kinds', () => {
    const none = new Set<string>()
    assert.equal(nameLikeness({ fi: 'Isien kerho' }, { fi: 'Kerho, isien' }, none).alike, 1)
    assert.deepEqual(nameLikeness({ fi: 'A' }, { sv: 'A' }, none), { alike: null, telling: false })
    assert.ok(likeness('pihapiiri', 'pihapiri') > 0.8)
    assert.ok(likeness('pihapiiri', 'metsäpolku') < 0.2)
  })

  it('go with numbers that are dialled alike', () => {
    assert.equal(dialled('+358 6 123 456'), dialled('06-123456'))
  })
})

describe('listings that look like one', () => {
  it('are found with the signs that say so', () => {
    assert.deepEqual(
      find(
        {
          name: { fi: 'Pihapiirin perhekahvila' },
          places: [place('s1', 'Esimerkkikatu 1')],
          phone: '06 123',
        },
        {
          name: { fi: 'Perhekahvila Pihapiiri, Vaasa' },
          places: [place('s2', 'Esimerkkikatu 1')],
          phone: '+358 6 123',
        },
      ),
      ['same-kind', 'same-name', 'same-address', 'same-phone'],
    )
    assert.deepEqual(
      find(
        { organisation: 'o', organisationName: { fi: 'Perheet ry' } },
        { organisation: 'o', organisationName: { fi: 'Perheet ry' } },
      ),
      ['same-kind', 'same-name', 'same-organisation', 'same-municipality'],
    )
  })

  it('are not those of one name in two places', () => {
    assert.deepEqual(find({ municipalities: ['905'] }, { municipalities: ['499'] }), [])
    assert.deepEqual(
      find({ places: [place('s1', 'Koulukatu 1')] }, { places: [place('s2', 'Rantatie 9')] }),
      [],
    )
  })

  it('are not two kinds in one house, nor two houses’ cafés without names of their own', () => {
    assert.deepEqual(
      find(
        { type: 'ece', name: { fi: 'Varhaiskasvatus' }, organisation: 'o', phone: '06 1' },
        { type: 'school', name: { fi: 'Koulu' }, organisation: 'o', phone: '06 1' },
      ),
      [],
    )
    assert.deepEqual(
      find({ name: { fi: 'Perhekahvila, Vaasa' } }, { name: { fi: 'Perhekahvila Vaasa' } }),
      [],
    )
  })

  it('are not a town’s school and its day-care, though only the town’s name would be left of both', () => {
    const town = { organisation: 'kaupunki', phone: '06 000 0100', places: [place('s', 'Raatihuone 1')] }
    const found = findDuplicates(
      [
        candidate('a', { ...town, type: 'school', name: { fi: 'Kristiinankaupungin perusopetus' } }),
        candidate('b', { ...town, type: 'ece', name: { fi: 'Kristiinankaupungin varhaiskasvatus' } }),
      ],
      { ignored: [...ignored, 'Perusopetus', 'Varhaiskasvatus'], apart: [] },
    )
    assert.deepEqual(found.pairs, [])
  })

  it('are not shown again once they were told apart', () => {
    assert.notDeepEqual(find({ organisation: 'o' }, { organisation: 'o' }), [])
    assert.deepEqual(find({ organisation: 'o' }, { organisation: 'o' }, true), [])
  })

  it('never stand in two counties', () => {
    assert.deepEqual(find({ organisation: 'o' }, { organisation: 'o', county: '16' }), [])
  })

  it('are found among thirty thousand without comparing every pair', () => {
    const kinds = Array.from({ length: 60 }, (_, at) => `kind-${at}`)
    const many = Array.from({ length: 30_000 }, (_, at) => {
      const municipality = String(100 + (at % 290))
      return candidate(String(at).padStart(6, '0'), {
        county: String(at % 22),
        type: kinds[at % kinds.length] ?? '',
        organisation: `org-${at % 900}`,
        name: { fi: `Palvelu ${at % 290} ${(at * 7919) % 10_007}`, sv: `Tjänst ${at % 290}` },
        phone: `06 ${at % 4_000}`,
        municipalities: [municipality],
        places: [place(`site-${at % 3_000}`, `Katu ${at % 3_000}`, municipality)],
      })
    })
    const twin = many[4_321]
    if (twin === undefined) throw new Error('no such listing')
    const { pairs, compared } = findDuplicates([...many, { ...twin, id: 'twin' }], { ignored, apart: [] })
    assert.ok(
      pairs.some(({ one, other }) => [one, other].includes('twin')),
      'the twin is found',
    )
    // Every pair would be 450 million.
    assert.ok(compared < 1_500_000, `${compared} pairs`)
  })
})
