import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Language } from '#platform/text.ts'
import { ask, ground, realServices, service } from '#tests/support/search-fixture.ts'
import { ageFit, findAges } from './ages.ts'
import { tokenise } from './analyse.ts'
import { buildIndex } from './index.ts'
import { interpret } from './interpret.ts'
import type { OpeningHours } from '../listing.ts'
import { search } from './search.ts'

const empty = buildIndex([], ground)
const idsOf = (found: ReturnType<typeof search>): string[] => found.hits.map((hit) => hit.id)

describe('ages in the words', () => {
  const told = `
    fi | 3v puhe | 3–3 | puhe
    fi | 3 v ei puhu | 3–3 | ei puhu
    fi | 3-vuotias ei puhu | 3–3 | ei puhu
    fi | 3-vuotiaalle kerho | 3–3 | kerho
    fi | 15-vuotiaan masennus | 15–15 | masennus
    fi | 9 kk ei nuku | 0–0 | ei nuku
    fi | 14kk kävely | 1–1 | kävely
    fi | puolivuotias | 0–0 |
    fi | puolitoistavuotias puree | 1–1 | puree
    fi | kolmevuotias raivoaa | 3–3 | raivoaa
    fi | kahdeksanvuotiaalle | 8–8 |
    fi | 1,5-vuotias | 1–1 |
    fi | 5–6-vuotiaille kerho | 5–6 | kerho
    fi | alle 3-vuotiaat | 0–2 |
    fi | 3 vuotta vanha lapsi | 3–3 | lapsi
    fi | 10 vuotta naimisissa | – | 10 vuotta naimisissa
    fi | ekaluokkalainen yksin kotona | 7–7 | ekaluokkalainen yksin kotona
    fi | eka luokka alkaa | 7–7 | eka luokka alkaa
    fi | yläkoululainen | 13–16 | yläkoululainen
    fi | leikki-ikäisen uhma | 3–6 | leikki ikäisen uhma
    fi | taaperolle | 1–3 | taaperolle
    fi | vauvan kanssa 4v | 4–4 | vauvan kanssa
    fi | mitä teen | – | mitä teen
    fi | 112 | – | 112
    sv | 3-åring pratar inte | 3–3 | pratar inte
    sv | treåring | 3–3 |
    sv | två år gammal | 2–2 |
    sv | 2 år | 2–2 |
    sv | 8 månader gammal | 0–0 |
    sv | för femtonåringar | 15–15 | för
    sv | tonåring | 13–17 | tonåring
    en | 3 year old not talking | 3–3 | not talking
    en | two year old | 2–2 |
    en | 6 months old | 0–0 |
    en | toddler | 1–3 | toddler
    en | married 10 years | – | married 10 years
  `
  for (const line of told.trim().split('\n')) {
    const [lang = 'fi', q = '', ages = '', rest = ''] = line.split('|').map((cell) => cell.trim())
    it(q, () => {
      const found = interpret(empty, q, lang as Language)
      assert.equal(found.ages === null ? '–' : `${found.ages.from}–${found.ages.to}`, ages)
      assert.equal(found.spoken.join(' '), rest)
    })
  }

  it('stay inside what a person can be', () => {
    assert.equal(findAges(tokenise('120-vuotias'), 'fi').ages, null)
    assert.equal(findAges(tokenise('99 v'), 'fi').ages?.from, 99)
  })

  it('fit by the limits of the listing, else by its groups', () => {
    const none = { from: null, to: null }
    assert.equal(ageFit({ from: 3, to: 6, audiences: ['babies'] }, { from: 5, to: 5 }), 2)
    assert.equal(ageFit({ from: 3, to: null, audiences: [] }, { from: 2, to: 2 }), 0)
    assert.equal(ageFit({ ...none, audiences: ['babies', 'parents'] }, { from: 15, to: 15 }), 1)
    assert.equal(ageFit({ ...none, audiences: ['babies'] }, { from: 15, to: 15 }), 0)
    assert.equal(ageFit({ ...none, audiences: ['youth'] }, { from: 15, to: 15 }), 2)
    assert.equal(ageFit({ ...none, audiences: ['parents'] }, { from: 15, to: 15 }), 1)
  })
})

describe('an age in the search', () => {
  const index = buildIndex(
    [
      service('all', 'Uimakoulu'),
      service('small', 'Uimakoulu', { ageFrom: 3, ageTo: 6 }),
      service('big', 'Uimakoulu', { ageFrom: 12, ageTo: null }),
      service('youth', 'Uimakoulu', { audiences: ['youth'] }),
    ],
    ground,
  )
  it('puts first what is for that age, and leaves out what is for another', () => {
    const found = search(index, ask('uimakoulu 4-vuotiaalle'))
    assert.deepEqual(idsOf(found), ['small', 'all'])
    assert.deepEqual(found.understood.ages, { from: 4, to: 4 })
    assert.ok(found.hits[0]?.why.includes('age=4–4'))
    assert.deepEqual(idsOf(search(index, ask('uimakoulu 15v'))).sort(), ['all', 'big', 'youth'])
  })
  it('never empties the result', () => {
    const only = buildIndex([service('big', 'Uimakoulu', { ageFrom: 12, ageTo: 15 })], ground)
    assert.deepEqual(idsOf(search(only, ask('uimakoulu 4v'))), ['big'])
  })
  it('is enough by itself', () => {
    assert.deepEqual(idsOf(search(index, ask('4v')))[0], 'small')
    assert.equal(search(index, ask('4v')).total, 2)
  })
  it('says nothing about a parent of that age', () => {
    assert.equal(search(index, ask('uimakoulu 45-vuotiaalle')).total, 3)
  })
  it('counts as a child in the words of families', () => {
    const real = buildIndex(realServices, ground)
    const found = search(real, ask('10-vuotias masentunut')).hits.slice(0, 4)
    assert.ok(found.some((hit) => hit.id === 'family-counselling'))
  })
})

const from = (opens: string, closes: string, ...days: readonly number[]): OpeningHours =>
  Object.fromEntries(days.map((day) => [String(day), [{ opens, closes }]]))

describe('times in the words', () => {
  const hours = (id: string, week: OpeningHours): ReturnType<typeof service> =>
    service(id, 'Kerho', { hours: [{ site: 'x', week }] })
  const index = buildIndex(
    [
      hours('office', from('08:00', '16:00', 1, 2, 3, 4, 5)),
      hours('sunday', from('12:00', '15:00', 7)),
      hours('evening', from('17:00', '19:30', 3)),
      service('unknown', 'Kerho'),
    ],
    ground,
  )
  /** A Monday, ten in the morning in Finland. */
  const now = new Date('2026-03-02T08:00:00Z')
  const first = `
    fi | kerho sunnuntaisin | sunday
    fi | kerho sunnuntaina | sunday
    fi | kerho viikonloppuna | sunday
    fi | kerho illalla | evening
    fi | kerho keskiviikkoiltana | evening
    fi | kerho maanantaina | office
    fi | kerho tänään | office
    fi | kerho aamuisin | office
    sv | kerho på söndagar | sunday
    sv | kerho kvällar | evening
    sv | kerho på onsdag | evening
    en | kerho on Sundays | sunday
    en | kerho evenings | evening
    en | kerho weekend | sunday
    en | kerho tomorrow | office
  `
  for (const line of first.trim().split('\n')) {
    const [lang = 'fi', q = '', id = ''] = line.split('|').map((cell) => cell.trim())
    it(`${q} → ${id}`, () => {
      const found = search(index, ask(q, { lang: lang as Language, now }))
      assert.equal(found.hits[0]?.id, id)
      assert.equal(found.total, 4)
    })
  }
  it('keep only what is open now when that is asked', () => {
    for (const [q, lang] of [
      ['kerho auki nyt', 'fi'],
      ['nyt auki kerho', 'fi'],
      ['kerho öppet nu', 'sv'],
      ['kerho open now', 'en'],
    ] as const) {
      const found = search(index, ask(q, { lang, now }))
      assert.deepEqual(idsOf(found), ['office'], q)
      assert.equal(found.understood.openNow, true)
    }
    const night = new Date('2026-03-02T22:00:00Z')
    assert.equal(search(index, ask('kerho auki nyt', { now: night })).total, 4)
  })
  it('are told back', () => {
    const { understood } = search(index, ask('kerho lauantaisin ja sunnuntaisin aamulla', { now }))
    assert.deepEqual(understood.weekdays, [6, 7])
    assert.equal(understood.morning, true)
    assert.equal(search(index, ask('kerho illalla')).understood.evening, true)
    assert.equal(search(index, ask('kerho helgen', { lang: 'sv' })).understood.weekend, true)
  })
  it('alone list what is open then', () => {
    assert.deepEqual(idsOf(search(index, ask('sunnuntaisin'))), ['sunday'])
  })
  it('do not take a troubled evening for opening hours', () => {
    assert.equal(interpret(index, 'öppet daghem', 'sv').terms.join(' '), 'öppet daghem')
  })
})
