import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { hyphenate } from '#ui/hyphenate.ts'

const marked = (text: string, lang = 'fi'): string => hyphenate(text, lang).replaceAll('\u00ad', '|')

describe('hyphens in long words', () => {
  it('breaks compounds between their parts', () => {
    assert.equal(marked('opiskeluterveydenhuolto'), 'opiskelu|terveyden|huolto')
    assert.equal(marked('Lasten- ja nuorisopsykiatria'), 'Lasten- ja nuoriso|psykiatria')
  })
  it('breaks an unknown long word between syllables', () => {
    assert.equal(marked('moniammatillisuudessa'), 'moniam|ma|til|li|suu|dessa')
  })
  it('leaves short words, other languages and words with their own hyphens', () => {
    assert.equal(marked('Lastensuojelu'), 'Lastensuojelu')
    assert.equal(marked('specialundervisningslärare', 'sv'), 'specialundervisningslärare')
    assert.equal(marked('kansan\u00adeläkelaitoksessa'), 'kansan|eläkelaitoksessa')
  })
  it('changes nothing but the hyphens', () => {
    const text = 'Koulu- ja opiskeluterveydenhuolto, Perheasioidensovittelu'
    assert.equal(hyphenate(text, 'fi').replaceAll('\u00ad', ''), text)
  })
})
