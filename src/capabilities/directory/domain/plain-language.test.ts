import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { serviceTypes } from '#seed/reference/service-types/all.ts'
import type { Language } from '#platform/text.ts'
import { plainFindings } from './plain-language.ts'

const codes = (text: string, lang: Language): readonly string[] =>
  plainFindings(text, lang).map(({ code, found }) => `${code}: ${found}`)

describe('plain language', () => {
  it('leaves a plain text alone', () => {
    assert.deepEqual(codes('Soita meille. Autamme teitä kotona. Apu on teille maksutonta.', 'fi'), [])
    assert.deepEqual(codes('Ring oss. Vi hjälper er hemma. Hjälpen är gratis för er.', 'sv'), [])
    assert.deepEqual(codes('Call us. We help you at home. The help is free of charge.', 'en'), [])
  })

  it('points at sentences in which one loses the thread', () => {
    const long = `${'Me autamme teitä kotona ja kerhossa ja koulussa '.repeat(4)}aina.`
    assert.equal(plainFindings(long, 'fi')[0]?.code, 'long-sentence')
    assert.equal(plainFindings(long, 'fi')[0]?.count, 33)
    assert.equal(plainFindings('Tule. Soita. '.repeat(30), 'fi').length, 0)
  })

  it('reads the items of a list as sentences of their own', () => {
    const list = Array.from({ length: 12 }, () => 'ruokaa ja leikkiä lapsille').join('\n')
    assert.deepEqual(codes(list, 'fi'), [])
  })

  it('points at words without an end, once each, and not at those that a hyphen parts', () => {
    const word = 'lapsiperheidenkotipalveluhakemus'
    assert.deepEqual(codes(`Täytä ${word}. Palauta ${word}.`, 'fi'), [`long-word: ${word}`])
    assert.deepEqual(codes('Täytä lapsiperheiden-kotipalvelu-hakemus.', 'fi'), [])
  })

  it('points at a text in which nobody does anything, and not at a single passive', () => {
    assert.deepEqual(codes('Hakemus käsitellään viikossa. Päätös lähetetään kotiin.', 'fi'), [
      'passive: Hakemus käsitellään viikossa.',
    ])
    assert.deepEqual(codes('Hakemus käsitellään viikossa. Soitamme sinulle. Sovimme ajan.', 'fi'), [])
    assert.deepEqual(
      codes('Tule kerhoon Vaasaan. Lapsi leikkii omassa tahdissaan. Neuvo uudestaan.', 'fi'),
      [],
    )
    assert.deepEqual(codes('Stöd beviljas efter ansökan. Mötet bokas per telefon.', 'sv'), [
      'passive: Stöd beviljas efter ansökan.',
    ])
    assert.deepEqual(codes('Your need is assessed. The decision is made in a week.', 'en'), [
      'passive: Your need is assessed.',
    ])
    assert.deepEqual(codes('You are welcome. We are worried too. It is often open.', 'en'), [])
  })

  it('points at the language of decisions and knows a plainer word', () => {
    const [finding] = plainFindings('Asiakkaan tulee ottaa yhteyttä neuvolaan.', 'fi')
    assert.deepEqual(
      [finding?.code, finding?.found, finding?.instead],
      ['official-word', 'Asiakkaan', 'sinä, perhe'],
    )
    assert.deepEqual(codes('Stöd gällande barnets sömn.', 'sv'), ['official-word: gällande'])
    assert.deepEqual(codes('Call prior to your visit.', 'en'), ['official-word: prior to'])
    assert.deepEqual(codes('Asiakaspalvelijoiden nimiä ei kerrota.', 'fi'), [])
  })

  it('finds next to nothing in the product’s own texts', () => {
    const all = serviceTypes.flatMap((type) =>
      [type.summary, type.description, type.howToGetIn, type.cost].flatMap((text) =>
        (['fi', 'sv', 'en'] as const).flatMap((lang) => plainFindings(text[lang], lang)),
      ),
    )
    assert.ok(all.length <= serviceTypes.length / 2, `${all.length} findings`)
    assert.deepEqual(
      all.filter(({ code }) => code === 'official-word'),
      [],
    )
  })
})
