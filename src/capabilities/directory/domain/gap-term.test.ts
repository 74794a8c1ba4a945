import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { serviceTypes } from '#seed/reference/service-types/all.ts'
import { gapTerm, isPersonal } from './gap-term.ts'

const personal = [
  // numbers
  '040 123 4567',
  '010190-123A',
  '010190A123x',
  'perheneuvola 2',
  'poika 3v',
  '65100',
  'lapsi syntynyt 1.2.2020',
  '٠٤٠١٢٣',
  // addresses of the net
  'minna.malli@esimerkki.example',
  'www.perhe.example',
  'perhe.fi',
  'https://x',
  // addresses of houses
  'Esimerkkikatu',
  'esimerkkikadulla',
  'Rantatie',
  'koivukuja',
  'Strandvägen',
  'strandgatan',
  'Kyrkogatan Vasa',
  'metsäpolku',
  'kauppatori',
  'kauppatorilla',
  'Baker Street',
  'bakerstreet',
  // names
  'Virtanen',
  'matti',
  'Matin isä',
  'mikolle apua',
  'pekan avioero',
  'antin väkivalta',
  'aino virtanen',
  'äiti Liisa',
  'Liisalle',
  'gunillas barn',
  "anna's father",
  'sjöberg',
  'Lindström',
  'johansson',
  'anna-maija',
  'korhosen perhe',
  'virtaselle',
  'Meri Lumi',
  'Xu Wei',
  'Анна Иванова',
  'fatima',
  'mohamedin',
  // stories
  'mieheni löi minua eilen kun lapset nukkuivat',
  'jag vet inte vad jag ska göra med honom',
]
const plain = [
  'vauvauinti',
  'perhekahvila',
  'avioero',
  'huutokoulu',
  'uhmaikä',
  'tietokonepelit',
  'isä masentunut',
  'ero',
  'eroryhmä',
  'yksinhuoltaja',
  'hjälp med läxor',
  'babysim',
  'skilsmässa',
  'sömnproblem',
  'sleep school',
  'toddler tantrums',
  'kuraattori',
  'hoitopolku',
  'mentori',
  'satutunti',
  'pikkusisko',
  'pian syntyy',
  'ainoa lapsi',
  'rahat loppu',
  'toivo',
  'lastenhoito iltaisin',
  'kesäleiri',
  'Perhekahvila',
  'ruotsinkielinen kerho',
  'vuorohoito',
  'imetystuki',
  'isyyden tunnustaminen',
  'sijaisperhe',
  'tukiperhe',
  'neuropsykiatrinen',
  'lapsi valehtelee',
  'läksykerho',
  'kiusaaminen',
  'mobbning',
  'katuminen',
  'tietoturva',
  'maatila',
  'soittotunti',
]

describe('words of a search that may be kept', () => {
  for (const typed of personal)
    it(`“${typed}” could tell of somebody`, () => {
      assert.equal(isPersonal(typed), true)
    })
  for (const typed of plain)
    it(`“${typed}” tells of nobody`, () => {
      assert.equal(isPersonal(typed), false)
    })

  it('are hardly ever mistaken for names among the words that families use', () => {
    const words = serviceTypes.flatMap(({ layWords }) => [...layWords.fi, ...layWords.sv, ...layWords.en])
    const short = words.filter((word) => word.split(' ').length <= 5 && !/\d/.test(word))
    const taken = short.filter(isPersonal)
    assert.ok(taken.length * 50 < short.length, `${taken.length} of ${short.length}: ${taken.join(', ')}`)
  })

  it('are the same word however they were typed', () => {
    assert.equal(gapTerm('  Vauva–Uinti!! '), 'vauva uinti')
    assert.equal(gapTerm('VAUVAUINTI'), gapTerm('vauvauinti'))
    assert.equal(gapTerm('A\u0308iti'), 'äiti')
    assert.equal(gapTerm('???'), null)
    assert.equal(gapTerm(''), null)
  })
})
