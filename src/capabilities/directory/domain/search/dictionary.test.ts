import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { ask, ground, realServices, service } from '#tests/support/search-fixture.ts'
import { voikkoPlaces } from '#platform/config.ts'
import { piecesOf, withDictionary } from './dictionary.ts'
import { buildIndex } from './index.ts'
import { search } from './search.ts'
import { NotADictionary, readTransducer } from './transducer.ts'

type Cell = readonly [symIn: number, symOut: number, target: number, more: number]

/** A file as the reader expects it. */
function file(symbols: readonly string[], cells: readonly Cell[]): Uint8Array {
  const texts = new TextEncoder().encode(symbols.map((symbol) => `${symbol}\0`).join(''))
  const start = Math.ceil((18 + texts.length) / 8) * 8
  const bytes = new Uint8Array(start + cells.length * 8)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, 0x00_01_3a_6e, true)
  view.setUint32(4, 0x00_03_51_fa, true)
  view.setUint16(16, symbols.length, true)
  bytes.set(texts, 18)
  for (const [at, [symIn, symOut, target, more]] of cells.entries()) {
    view.setUint16(start + at * 8, symIn, true)
    view.setUint16(start + at * 8 + 2, symOut, true)
    view.setUint32(start + at * 8 + 4, ((more << 24) | target) >>> 0, true)
  }
  return bytes
}

const end = 0xffff

describe('the reader of the dictionary', () => {
  it('goes from letters to analyses, by the flags on the way', () => {
    // "a" with the flag set reads as [A]a, "ab" needs the flag's value x; "b" alone is forbidden without it.
    const symbols = ['', '@P.F.x@', '@R.F.x@', 'a', 'b', '[A]']
    const { analyses } = readTransducer(
      file(symbols, [
        [1, 1, 3, 2], // 0: set the flag → 3
        [2, 2, 6, 0], // 1: demand the flag → 6
        [0, 5, 3, 0], // 2: without a flag, saying [A] → 3
        [3, 3, 4, 0], // 3: a → 4
        [end, 0, 0, 1], // 4: ends
        [2, 2, 6, 0], // 5: demand the flag → 6
        [4, 4, 7, 0], // 6: b → 7
        [end, 0, 0, 0], // 7: ends
      ]),
    )
    assert.deepEqual(analyses('a'), ['a', '[A]a'])
    assert.deepEqual(analyses('ab'), ['ab'])
    assert.deepEqual(analyses('b'), [])
    assert.deepEqual(analyses('å'), [])
  })

  it('reads states with very many transitions', () => {
    const letters = Array.from({ length: 300 }, (_none, at) => String.fromCodePoint(0x4e_00 + at))
    const symbols = ['', ...letters]
    const many = letters.map((_letter, at): Cell => [at + 1, at + 1, 301, at === 0 ? 255 : 0])
    const [first = [0, 0, 0, 0] as const, ...rest] = many
    // The cell after the first tells how many more there are: in the place of the symbols.
    const { analyses } = readTransducer(file(symbols, [first, [299, 0, 0, 0], ...rest, [end, 0, 0, 0]]))
    assert.deepEqual(analyses(letters[299] ?? ''), [letters[299]])
    assert.deepEqual(analyses(letters[0] ?? ''), [letters[0]])
  })

  it('says of any other file that it is none', () => {
    for (const bytes of [new Uint8Array(0), new Uint8Array(100), readFileSync(import.meta.filename)])
      assert.throws(() => readTransducer(bytes), NotADictionary)
  })
})

describe('the analyses of the dictionary', () => {
  const told = `
    [Ln][Xp]neuvola[X]neuvolaa[Sill][Ny]n | neuvolaan=neuvola
    [Ln][Xp]ero[X]ero[Sn][Ny][Bh][Bc][Ln][Xp]perhe[X]perhe[Sg][Ny]en | ero=ero perheen=perhe
    [Ln][Xp]lapsi[X]la[Sg][Nm]sten[Bh][Bc][Lt][Xp]valvoa[X]valvo[Ln][Xj]ja[X][Sg][Ny]jan | lasten=lapsi valvojan=valvoja
    [Lt][Xp]kiusata[X]kiusaa[Tn4]mise[Sela][Ny]sta | kiusaamisesta=kiusaaminen
    [Ln][Xp]yö[X][Sn][Ny]yö[Bh][Bc][Lt][Xp]valvoa[X]valvo[Tn4]mi[Sn][Ny]nen | yö=yö valvominen=valvominen
  `
  for (const line of told.trim().split('\n')) {
    const [analysis = '', pieces = ''] = line.split('|').map((cell) => cell.trim())
    it(pieces, () => {
      assert.equal(
        piecesOf(analysis)
          .map((piece) => `${piece.surface}=${piece.plain}`)
          .join(' '),
        pieces,
      )
    })
  }

  it('put our rules right and leave the other languages alone', () => {
    const analyser = withDictionary({
      analyses: (word) => (word === 'kuusta' ? ['[Ln][Xp]kuusi[X]kuu[Sp][Ny]sta'] : []),
    })
    const bare = withDictionary({ analyses: () => [] })
    const [surest] = analyser.readings('fi', 'kuusta')
    assert.equal(surest?.sure, 1)
    assert.ok(analyser.readings('fi', 'kuusta').some((reading) => reading.sure < 0.8))
    assert.deepEqual(analyser.readings('fi', 'tuntematon'), bare.readings('fi', 'tuntematon'))
    assert.equal(analyser.parts('sv', 'barnrådgivning'), null)
  })
})

const installed = [process.env['PERHETALO_VOIKKO'], ...voikkoPlaces].find(
  (place) => place !== undefined && existsSync(place),
)

describe(
  'the dictionary itself',
  { skip: installed === undefined ? 'voikko-fi is not installed' : false },
  () => {
    const transducer = readTransducer(installed === undefined ? new Uint8Array(0) : readFileSync(installed))
    const analyser = withDictionary(transducer)
    const parts = `
    perheneuvolasta | perhe neuvola
    eroperheen | ero perhe
    puheterapeutille | puhe terapeutti
    nuorisopsykiatriaan | nuoriso psykiatria
    yövalvominen | yö valvominen
    kouluterveydenhoitaja | koulu terveys hoitaja
  `
    for (const line of parts.trim().split('\n')) {
      const [word = '', expected = ''] = line.split('|').map((cell) => cell.trim())
      it(word, () => {
        const found = analyser.parts('fi', word) ?? []
        assert.equal(found.length, expected.split(' ').length)
        for (const [at, plain] of expected.split(' ').entries())
          assert.ok(
            found[at]?.spellings.includes(plain),
            `${found[at]?.spellings.join(' ') ?? ''} – ${plain}`,
          )
      })
    }
    it('finds what the rules alone do not', () => {
      const documents = [...realServices, service('moon', 'Kuusi'), service('elk', 'Hirvi')]
      const index = buildIndex(documents, { ...ground, analyser })
      assert.equal(search(index, ask('kuusten')).hits[0]?.id, 'moon')
      assert.equal(search(index, ask('hirvien')).hits[0]?.id, 'elk')
      assert.equal(search(index, ask('lastenneuvolaan')).hits[0]?.id, 'child-clinic')
    })
  },
)
