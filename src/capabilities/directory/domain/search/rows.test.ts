import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Language } from '#platform/text.ts'
import { vocabulary } from '#seed/reference/vocabulary.ts'
import { ask, ground, realServices, service, somePlaces } from '#tests/support/search-fixture.ts'
import { buildIndex } from './index.ts'
import type { SearchIndex } from './search-index.ts'
import type { WordRow } from './rows.ts'
import { search } from './search.ts'

const row = (more: Partial<WordRow> & { readonly id: string }): WordRow => ({
  county: null,
  kind: 'leads-to',
  fi: [],
  sv: [],
  en: [],
  types: [],
  because: 'siksi',
  ...more,
})
const idsOf = (index: SearchIndex, q: string, lang: Language = 'fi', county?: string): string[] =>
  search(index, ask(q, { lang, county })).hits.map((hit) => hit.id)

describe('words that lead to kinds of service', () => {
  const made = (words: readonly WordRow[]): SearchIndex =>
    buildIndex(
      [
        service('clinic', 'Lastenneuvola'),
        service('doctor', 'Lääkäri', { layWords: { fi: ['piristys'] } }),
        service('other', 'Kirjasto'),
      ],
      { places: somePlaces, words },
    )
  const wetting = row({
    id: 'r1',
    fi: ['yökastelu', 'kastelee sänkyyn'],
    sv: ['sängvätning'],
    types: ['clinic'],
  })

  it('find in any form, also what no text says', () => {
    const index = made([wetting])
    assert.deepEqual(idsOf(index, 'yökastelusta'), ['clinic'])
    assert.deepEqual(idsOf(index, 'sängvätning', 'sv'), ['clinic'])
    assert.deepEqual(idsOf(index, 'sangvatning', 'sv'), ['clinic'])
    assert.equal(idsOf(index, 'lapsi kastelee yöllä sänkyynsä')[0], 'clinic')
  })
  it('take a phrase only when all of it is said', () => {
    assert.deepEqual(idsOf(made([wetting]), 'sänky'), [])
    const not = made([row({ id: 'r', fi: ['ei puhu'], types: ['clinic'] })])
    assert.deepEqual(idsOf(not, 'puhu'), [])
    assert.deepEqual(idsOf(not, 'eivät puhu'), ['clinic'])
  })
  it('come after a word of the text', () => {
    const index = made([row({ id: 'r', fi: ['piristys'], types: ['clinic'] })])
    assert.deepEqual(idsOf(index, 'piristys'), ['doctor', 'clinic'])
  })
  it('name the kinds in the order in which they help', () => {
    const index = made([row({ id: 'r', fi: ['hulina'], types: ['other', 'clinic'] })])
    assert.deepEqual(idsOf(index, 'hulina'), ['other', 'clinic'])
  })
  it('say which row led there and why it stands', () => {
    const [hit] = search(made([wetting]), ask('yökastelu')).hits
    assert.ok(hit?.why.includes('leads words=yökastelu'))
    assert.ok(hit?.why.includes('row r1=siksi'))
  })
  it('hold in their own county only', () => {
    const index = made([{ ...wetting, county: '17' }])
    assert.deepEqual(idsOf(index, 'yökastelu'), [])
    assert.deepEqual(idsOf(index, 'yökastelu', 'fi', '17'), ['clinic'])
    assert.deepEqual(idsOf(index, 'yökastelu', 'fi', '16'), [])
    assert.deepEqual(idsOf(index, 'yökastelu Vaasassa'), ['clinic'])
  })
  it('take one person for another in a phrase, never alone', () => {
    const index = made([
      row({ id: 'a', fi: ['lapsi alakuloinen'], types: ['clinic'] }),
      row({ id: 'b', fi: ['poika'], types: ['other'] }),
    ])
    assert.equal(idsOf(index, 'tytär alakuloinen')[0], 'clinic')
    assert.deepEqual(idsOf(index, 'tytär'), [])
  })
})

describe('words for the same', () => {
  const words = [row({ id: 's', kind: 'same', fi: ['nuokkari', 'nuorisotila'], sv: ['ungdomsgård'] })]
  const index = buildIndex([service('a', 'Nuorisotila'), service('b', 'Kirjasto')], { places: [], words })
  it('find for one another, in other languages too', () => {
    assert.deepEqual(idsOf(index, 'nuokkarille'), ['a'])
    assert.deepEqual(idsOf(index, 'ungdomsgården', 'sv'), ['a'])
    const [hit] = search(index, ask('nuokkari')).hits
    assert.deepEqual(hit?.why.slice(0, 2), ['akin name=nuorisotila', 'row s=siksi'])
  })
})

describe('the product’s own words', () => {
  const index = buildIndex(realServices, ground)
  const kinds = new Set(realServices.flatMap((each) => [each.type, `${each.type}/${each.variant ?? ''}`]))

  it('lead to kinds that there are, and to every kind', () => {
    const led = new Set(vocabulary.flatMap((each) => each.types))
    assert.deepEqual(
      [...led].filter((type) => !kinds.has(type)),
      [],
    )
    const missing = realServices.filter(
      (each) => !led.has(each.type) && !led.has(`${each.type}/${each.variant ?? ''}`),
    )
    assert.deepEqual(
      missing.map((each) => each.id),
      [],
    )
  })
  it('have each its own id and say what they are about', () => {
    assert.equal(new Set(vocabulary.map((each) => each.id)).size, vocabulary.length)
    assert.ok(vocabulary.every((each) => each.because !== '' && each.fi.length > 0))
    for (const each of vocabulary) {
      if (each.kind === 'leads-to') assert.ok(each.sv.length > 0 && each.en.length > 0, each.because)
    }
  })
  it('are found by every one of their words and phrases', () => {
    const lost: string[] = []
    for (const each of vocabulary) {
      if (each.kind !== 'leads-to') continue
      for (const lang of ['fi', 'sv', 'en'] as const) {
        for (const text of each[lang]) {
          const found = search(index, ask(text, { lang, perPage: 60 })).hits
          const wanted = each.types[0] ?? ''
          if (!found.some((hit) => hit.id === wanted || hit.id.startsWith(`${wanted}/`)))
            lost.push(`${lang} ${text}`)
        }
      }
    }
    assert.deepEqual(lost, [])
  })
})

describe('across languages', () => {
  const finnishOnly = (id: string): ReturnType<typeof service> => {
    const real = realServices.find((each) => each.id === id)
    assert.ok(real)
    return {
      ...real,
      name: { fi: 'Oma nimi' },
      summary: { fi: 'Vain suomeksi kirjoitettu palvelu' },
      description: { fi: 'Tule mukaan' },
    }
  }
  const index = buildIndex([finnishOnly('speech-therapy'), finnishOnly('support-family')], ground)
  it('a Swedish or English query finds what is written in Finnish only, and says so', () => {
    for (const [q, lang, id] of [
      ['talterapi', 'sv', 'speech-therapy'],
      ['barnet pratar inte', 'sv', 'speech-therapy'],
      ['stödfamilj', 'sv', 'support-family'],
      ['speech therapist', 'en', 'speech-therapy'],
    ] as const) {
      const [hit] = search(index, ask(q, { lang })).hits
      assert.equal(hit?.id, id, q)
      assert.equal(hit?.onlyIn, 'fi', q)
    }
    assert.equal(search(index, ask('puheterapia')).hits[0]?.onlyIn, null)
  })
})
