import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { masked, personalIn } from './personal.ts'

const kinds = (text: string): readonly string[] => personalIn(text).map(({ kind }) => kind)

describe('what tells who somebody is', () => {
  it('is found in Finnish and Swedish as people write it', () => {
    for (const code of [
      '131052-308T',
      '131052 308T',
      '010594Y9021',
      '150213A123B',
      '150213a123b',
      '131052–308T',
    ])
      assert.deepEqual(kinds(`minun koodi on ${code} ok`), ['identity-code'], code)
    for (const number of [
      '040 123 4567',
      '0401234567',
      '+358 40 1234567',
      '040-1234567',
      '06 123 4567',
      '00358401234567',
    ])
      assert.deepEqual(kinds(`soita ${number}`), ['phone'], number)
    for (const place of [
      'Kirkkokatu 12',
      'asun Koulukadulla 5 A 12',
      'Storgatan 5',
      'Skolvägen 12 b',
      'Pitkätie 3',
    ])
      assert.deepEqual(kinds(place), ['address'], place)
    assert.deepEqual(kinds('laita meiliä ella.esimerkki@posti.example'), ['email'])
    assert.deepEqual(kinds('ring 040 123 4567 eller kom till Storgatan 5'), ['phone', 'address'])
  })

  it('is not found in ordinary words and help lines', () => {
    for (const text of [
      'soitin 112',
      'numero on 116 111',
      'olen 14 ja käyn 8 luokkaa',
      'kello 12.30 tai 13',
      'vuonna 2019',
      'tie on pitkä',
      'sain 9,5 kokeesta',
      'katu oli märkä',
    ])
      assert.deepEqual(kinds(text), [], text)
  })

  it('is taken out and the rest stays', () => {
    assert.equal(masked('soita 040 123 4567 illalla'), 'soita *** illalla')
    assert.equal(masked('131052-308T ja Storgatan 5.'), '*** ja ***.')
    assert.equal(masked('ei mitään'), 'ei mitään')
  })
})
