import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { suggestionFor } from './triage.ts'

const topicsIn = (text: string): readonly string[] =>
  suggestionFor(text)
    .topics.map(({ topic }) => topic)
    .toSorted()

describe('what a family’s words point to', () => {
  const cases: readonly (readonly [string, 'big' | 'small' | null, readonly string[]])[] = [
    ['Olen aivan väsynyt, vauva valvoo yöt.', 'small', ['pregnancy-and-baby', 'tiredness']],
    ['En jaksa enää, mies uhkaa lyödä.', 'big', ['tiredness', 'violence']],
    ['Poikaa kiusataan koulussa.', 'small', ['friends-and-bullying', 'school']],
    ['Miten saan paikan päiväkodista?', null, ['early-education']],
    ['Jag orkar inte med vardagen.', 'big', ['everyday-life', 'tiredness']],
    ['Vi ska skiljas och bråkar om vårdnaden.', null, ['divorce']],
    ['My daughter is bullied at school.', 'small', ['friends-and-bullying', 'school']],
    ["I can't cope, my husband is drunk.", 'big', ['couple', 'substances']],
    ['Mitä perhekahvilassa tehdään?', null, ['hobbies-and-peers']],
    ['', null, []],
  ]
  for (const [text, worry, topics] of cases) {
    it(`of "${text}"`, () => {
      assert.equal(suggestionFor(text).worry?.level ?? null, worry)
      assert.deepEqual(topicsIn(text), [...topics].toSorted())
    })
  }

  it('is told with the very words, as they were written and in their order', () => {
    const { worry, topics } = suggestionFor('VÄSYTTÄÄ. Vauva ei nuku, ja minä Väsyn.')
    assert.deepEqual(worry, { level: 'small', words: ['VÄSYTTÄÄ', 'Väsyn'] })
    assert.deepEqual(
      topics.find(({ topic }) => topic === 'pregnancy-and-baby'),
      { topic: 'pregnancy-and-baby', words: ['Vauva'] },
    )
    assert.deepEqual(suggestionFor('En jaksa enää').worry?.words, ['En jaksa enää'])
  })

  it('does not find a word inside another', () => {
    assert.deepEqual(topicsIn('Numero on erolainen.'), [])
    assert.deepEqual(topicsIn('Universumi'), [])
    assert.equal(suggestionFor('Toron oronssi').worry, null)
  })
})
