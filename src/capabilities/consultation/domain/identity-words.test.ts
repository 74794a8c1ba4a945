import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type IdentityKind, identityWords, standingIdentityWords } from './identity-words.ts'

const kindsIn = (text: string): readonly IdentityKind[] => [
  ...new Set(identityWords(text).map(({ kind }) => kind)),
]
const namesIn = (text: string): readonly string[] =>
  identityWords(text)
    .filter(({ kind }) => kind === 'name')
    .map((each) => each.text)

describe('words by which somebody could be recognised', () => {
  const separators = ['-', '+', '–', '−', ...'ABCDEFUVWXY']
  for (const separator of separators) {
    it(`an identity code with ${separator}`, () => {
      assert.deepEqual(kindsIn(`tunnus on 131052${separator}308T eikä muuta`), ['code'])
      assert.deepEqual(kindsIn(`131052 ${separator} 308T`), ['code'])
      assert.deepEqual(kindsIn(`(131052${separator.toLowerCase()}308t)`), ['code'])
    })
  }
  const codes = [
    '131052308T',
    '13.10.52-308T',
    '010115A900X',
    '13101952-308T',
    '131052/308T',
    '131052-3081',
    '131052‑308T',
  ]
  for (const text of codes)
    it(`an identity code written ${text}`, () => assert.deepEqual(kindsIn(`x ${text}, y`), ['code']))

  const phones = [
    '040 123 4567',
    '0401234567',
    '+358 40 123 4567',
    '+358401234567',
    '00358 40 123 4567',
    '06-123 4567',
    '(06) 123 4567',
    '040-1234567',
    '09 310 1234',
  ]
  for (const text of phones)
    it(`a phone number written ${text}`, () => assert.deepEqual(kindsIn(`soita ${text} illalla`), ['phone']))

  const mails = [
    'aiti@example.fi',
    'aiti.virta@posti.example.fi',
    'aiti (at) example.fi',
    'aiti[at]example.fi',
    'ÄITI@EXAMPLE.FI',
  ]
  for (const text of mails)
    it(`an e-mail address written ${text}`, () => assert.deepEqual(kindsIn(`kirjoita ${text}`), ['email']))

  const addresses = [
    'Koulukatu 12',
    'Koulukatu 12 B 4',
    'Vanha Porintie 5',
    'asuu Mäntykujalla 3',
    'Storgatan 8',
    'Skolvägen 12 a',
    'Rantapolku 7',
    '65100 Vaasa',
  ]
  for (const text of addresses)
    it(`an address written ${text}`, () => assert.deepEqual(kindsIn(`perhe, ${text}.`), ['address']))

  for (const text of [
    'synt. 3.4.2015',
    'syntynyt 03.04.2015',
    's. 3.4.15',
    'född 3.4.2015',
    'born 2015-04-03',
  ])
    it(`a date of birth written ${text}`, () => assert.deepEqual(kindsIn(`poika ${text}`), ['birth-date']))

  const names: readonly (readonly [string, string])[] = [
    ['Poika on Matti ja käy koulua.', 'Matti'],
    ['Matin äiti soitti.', 'Matin'],
    ['Olen puhunut Pekan kanssa.', 'Pekan'],
    ['Kerroin Heikille asiasta.', 'Heikille'],
    ['Koulussa Joonaksella on vaikeaa.', 'Joonaksella'],
    ['Tyttö, Emilia, ei nuku.', 'Emilia'],
    ['Puhuin Emilian isälle.', 'Emilian'],
    ['Mikaelin oireet pahenevat.', 'Mikaelin'],
    ['Annalla on uniongelmia.', 'Annalla'],
    ['Pojan nimi on Eetu Virtanen.', 'nimi on Eetu'],
    ['Pauli-niminen poika', 'Pauli-niminen'],
    ['Perhe Virtasen tilanne on raskas', 'Virtasen'],
    ['Isä Korhonen ei vastaa', 'Korhonen'],
    ['Äiti sanoo että Onni lyö', 'Onni'],
    ['Eriks mamma ringde.', 'Eriks'],
    ['Flickan heter Saga och går i ettan.', 'heter Saga'],
    ['Pojken Oliver sover inte.', 'Oliver'],
    ['Läraren pratade med Lovisa Backman i går.', 'Lovisa Backman'],
    ['matti ei nuku', 'matti'],
    ['The boy is called Noah.', 'called Noah'],
    ['Omarin äidin kanssa', 'Omarin'],
    ['Keskustelin Fatiman kanssa', 'Fatiman'],
  ]
  for (const [text, name] of names)
    it(`a name in “${text}”`, () => assert.ok(namesIn(text).includes(name), JSON.stringify(namesIn(text))))

  const nobody = [
    'Kolmasluokkalainen lyö muita välitunnilla. Mitä voimme kokeilla koulussa ennen kuin ohjaamme eteenpäin?',
    'Lapsi on 7-vuotias, ja perheessä on 3 lasta. Univaje on kestänyt 2 kuukautta.',
    'Ensi viikolla 12.3.2026 on palaveri klo 14.30.',
    'Toivo paremmasta auttaa. Onni on, että isovanhemmat auttavat. Ilta menee itkiessä.',
    'Eli mitä seuraavaksi? Aina ei voi odottaa. Annan tästä esimerkin. Milla keinoin jatkamme?',
    'Koulukuraattori ja terveydenhoitaja ovat tavanneet oppilaan 6 kertaa, 45 minuuttia kerrallaan.',
    'Ett barn i årskurs tre slår andra på rasten. Vad kan vi pröva i skolan innan vi remitterar?',
    'Familjen bor på landsbygden; barnet är 4 år och talar ännu inte. Vi har testat bildstöd i 10 veckor.',
    'Hur ska vi göra? Klart är att sömnen inte fungerar. Per vecka blir det 3 nätter.',
    'A child of 9 does not want to come to school. We have tried a slower start for 6 weeks.',
    'Perheneuvola, Kela ja neuvola ovat mukana. Vaasan keskussairaalassa on käyty, lukuvuosi 2025–2026.',
    'SDQ 18/40, ICD-10, ADHD-epäily; pisteet 0,5–1,2 ja 100 %.',
    'Suomalainen hoitosuositus sanoo toista. Sellainen arvio puuttuu. Viimeinen käynti oli syksyllä.',
    'Isän kanssa on puhuttu. Siskon kanssa menee hyvin. Veli on muuttanut.',
  ]
  for (const text of nobody)
    it(`nobody in “${text.slice(0, 40)}…”`, () => assert.deepEqual(identityWords(text), []))

  it('a name that is nobody’s may be let through once somebody has looked; a number never', () => {
    const text = 'Menetelmä on Helmi, puhelin 040 123 4567.'
    assert.deepEqual(
      standingIdentityWords(text, ['Helmi']).map(({ kind }) => kind),
      ['phone'],
    )
    assert.deepEqual(
      standingIdentityWords(text, ['Helmi', '040 123 4567']).map(({ kind }) => kind),
      ['phone'],
    )
  })

  it('tells what lies within another finding once', () => {
    assert.equal(identityWords('aino.lehto@example.fi').length, 1)
    assert.equal(identityWords('Matti Virtanen').length, 1)
  })

  it('is not slow on what is made to be slow', () => {
    const begun = performance.now()
    for (const text of [
      '0 '.repeat(5000),
      'a@'.repeat(5000),
      'Katu '.repeat(4000),
      '1-'.repeat(5000),
      'A'.repeat(10_000),
      '.'.repeat(10_000),
    ])
      identityWords(text.slice(0, 4000))
    assert.ok(performance.now() - begun < 1500, `${performance.now() - begun} ms`)
  })
})
