import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { dangerous, harmless } from '#tests/support/crisis-phrases.ts'
import { readDangerous, readExhausted, readHarmless } from '#tests/support/crisis-phrases-2.ts'
import { roundsDangerous, roundsHarmless } from '#tests/support/crisis-phrases-3.ts'
import { crisisIn, gentleIn } from './crisis.ts'

const gentle = `
  olen aivan loppu
  taapero valvottaa olen aivan loppu
  en jaksa enää
  en jaksa tätä arkea
  olen niin väsynyt
  kuolen väsymykseen
  olen kuoleman väsynyt
  uupunut äiti
  voimat on lopussa
  ihan poikki
  hermot menee
  jag är helt slut
  orkar inte mera
  utmattad mamma
  dödstrött mamma
  så trött på allt
  exhausted mum
  dead tired
  i can't cope
  so tired all the time
  can't go on like this anymore
`

const notGentle = `
  neuvola
  rahat loppu
  en jaksa enää elää
  haluan kuolla
  puheterapia
  orkar inte leva
  want to die
  family café
  lapsen uni
  perhekahvila
`

const lines = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())

describe('danger in everyday words', () => {
  for (const [kind, phrases] of Object.entries(dangerous)) {
    for (const phrase of lines(phrases)) {
      it(`${kind}: ${phrase}`, () => assert.equal(crisisIn(phrase), kind))
    }
  }

  for (const phrase of lines(harmless)) {
    it(`no danger: ${phrase}`, () => assert.equal(crisisIn(phrase), null))
  }

  for (const [part, kinds] of Object.entries(readDangerous)) {
    for (const [kind, phrases] of Object.entries(kinds)) {
      it(`${kind} brings a card in the phrases of the second reader, ${part}`, () => {
        assert.deepEqual(
          lines(phrases).filter((phrase) => crisisIn(phrase) === null),
          [],
        )
      })
    }
    it(`the card is of the right class in nearly all of them, ${part}`, () => {
      const wrong = Object.entries(kinds).flatMap(([kind, phrases]) =>
        lines(phrases).filter((phrase) => crisisIn(phrase) !== kind),
      )
      assert.ok(wrong.length <= 1, wrong.join('\n'))
    })
  }

  for (const [part, phrases] of Object.entries(readHarmless)) {
    it(`brings no card to the ordinary phrases of the second reader, ${part}`, () => {
      assert.deepEqual(
        lines(phrases).filter((phrase) => crisisIn(phrase) !== null),
        [],
      )
    })
  }

  for (const [round, phrases] of roundsDangerous.entries()) {
    it(`brings a card in further round ${round + 1}`, () => {
      assert.deepEqual(
        lines(phrases).filter((phrase) => crisisIn(phrase) === null),
        [],
      )
    })
  }

  for (const [round, phrases] of roundsHarmless.entries()) {
    it(`brings no card to what is near to danger, further round ${round + 1}`, () => {
      assert.deepEqual(
        lines(phrases).filter((phrase) => crisisIn(phrase) !== null),
        [],
      )
    })
  }

  it('tells a blow by a toddler from a blow at one', () => {
    assert.equal(crisisIn('3-vuotias lyö minua'), null)
    assert.equal(crisisIn('isä lyö 3-vuotiasta'), 'violence')
    assert.equal(crisisIn('olen 14-vuotias ja mua lyödään'), 'violence')
  })

  it('is not hushed by a harmless word elsewhere in the text', () => {
    const text = 'Vauva potkii ja taapero lyö kavereita. Eilen mieheni löi minua.'
    assert.equal(crisisIn(text), 'violence')
  })

  it('survives a slip of the fingers in a long word, a swap or a double letter in a short one', () => {
    assert.equal(crisisIn('mies pahoinpietlee'), 'violence')
    assert.equal(crisisIn('haluan kuola'), 'suicide')
    assert.equal(crisisIn('tyttö karkkasi'), 'missing-child')
  })

  it('is seen inside a long text too', () => {
    const text =
      'Hei. Meillä on kolme lasta ja arki on ollut raskasta. Viime viikolla mieheni löi minua, kun lapset olivat nukkumassa. Mistä saan apua?'
    assert.equal(crisisIn(text), 'violence')
  })

  it('is not pieced together from far apart words of a long text', () => {
    const text =
      'Mies on töissä pitkiä päiviä ja lapset ovat paljon kanssani. Esikoinen aloitti koulun. Kuopus opettelee soittamaan ja lyö rumpua iltaisin.'
    assert.equal(crisisIn(text), null)
  })

  it('holds for text in capitals and without Nordic letters', () => {
    assert.equal(crisisIn('EN HALUA ELÄÄ'), 'suicide')
    assert.equal(crisisIn('en halua elaa'), 'suicide')
    assert.equal(crisisIn('mies lyo minua'), 'violence')
  })

  it('says nothing of an empty text', () => assert.equal(crisisIn('  … '), null))
})

describe('plain exhaustion', () => {
  for (const phrase of lines(gentle)) {
    it(`gentle: ${phrase}`, () => {
      assert.equal(gentleIn(phrase), true)
      assert.equal(crisisIn(phrase), null)
    })
  }

  for (const [part, phrases] of Object.entries(readExhausted)) {
    it(`is heard in the phrases of the second reader, ${part}`, () => {
      assert.deepEqual(
        lines(phrases).filter((phrase) => !gentleIn(phrase) || crisisIn(phrase) !== null),
        [],
      )
    })
  }

  for (const phrase of lines(notGentle)) {
    it(`not gentle: ${phrase}`, () => assert.equal(gentleIn(phrase), false))
  }
})
