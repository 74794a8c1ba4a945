import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { languages } from '#platform/text.ts'
import { followTexts } from '../follow/texts.ts'
import { askTexts } from './texts.ts'

/** Every text of a table with its way to it; functions are asked with plain words. */
function textsIn(value: unknown, at: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[at, value]]
  if (typeof value === 'function') return [[at, String(value('x', 'y'))]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${at}.${key}`))
}

const mayBeEmpty = /\.ways\.phone\.hint$/

describe('the words to families', () => {
  for (const lang of languages) {
    // The sentences that depend on a request are tried one by one in their own test.
    const { sentences, ...follow } = followTexts[lang]
    const all = [
      ...textsIn(askTexts[lang], 'ask'),
      ...textsIn({ ...follow, ...sentences.outcomes }, 'follow'),
    ]

    it(`are there, and call nobody a customer (${lang})`, () => {
      for (const [at, text] of all) {
        if (!mayBeEmpty.test(at)) assert.notEqual(text, '', at)
        assert.doesNotMatch(text, /asiak|\bkund(er|en|erna|ens)?\b|klient|client|customer/i, at)
      }
    })

    it(`are spoken to one person (${lang})`, () => {
      const plural = { fi: /\b(teidän|teille|teitä)\b/i, sv: /\b(ni|er|ert|era)\b/i, en: /\bvalued\b/i }[lang]
      for (const [at, text] of all) assert.doesNotMatch(text, plural, at)
    })
  }

  it('let the young have words of their own where it matters', () => {
    for (const lang of languages) {
      const { grown, young } = askTexts[lang].voices
      for (const question of ['forWhom', 'worry', 'duty', 'gentle', 'byAnother', 'topics'] as const) {
        assert.notDeepEqual(young[question], grown[question], `${lang} ${question}`)
      }
    }
  })
})
