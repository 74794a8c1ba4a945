import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Language } from '#platform/text.ts'
import { fold, normalise, tokenise } from './analyse.ts'
import { completeCut, splitCompound } from './compounds.ts'
import { readingsIn } from './lexicon.ts'
import { withinOneEdit } from './typos.ts'

const families: Readonly<Record<Language, string>> = {
  fi: `
    neuvola neuvolaan neuvolassa neuvolasta neuvoloita neuvoloissa neuvolan neuvolakin neuvolassakaan neuvolamme
    puheterapia puheterapiaan puheterapiaa puheterapian puheterapeutti puheterapeutille
    eroperhe eroperheen eroperheille eroperheitä eroperheet
    perheneuvola perheneuvolasta perheneuvolaan perheneuvolan
    lastenvalvoja lastenvalvojan lastenvalvojalle lastenvalvojaan
    nuorisopsykiatria nuorisopsykiatriaan nuorisopsykiatri
    kiusaaminen kiusaamisesta kiusaa kiusataan kiusattu kiusaan
    vauva vauvan vauvoja vauvojen vauvalle vauvallani
    tarkastus tarkastukseen tarkastuksia tarkastusten
    vertaistuki vertaistuen vertaistukea vertaistukeen
    tyttö tytön tyttöjen tytöille
    terveys terveyden terveyttä terveyteen
    hoito hoidon hoitoon
    vanhempi vanhemmat vanhempien vanhemmille
    päihde päihteet päihteiden
    nukkua nukkuu nuku nukun
    pelätä pelkää pelkään
    mies miehen mieheni miehelle miestä
    lapsi lapsen lasta lapset lasten lapsellamme
    isä isän isien isille
    masennus masennuksen masennusta
    kerho kerhot kerhoon kerhoja
    ongelma ongelmia ongelmat ongelmien
    tunne tunteet tunteiden tunteita
    nuori nuoren nuorta nuorille
    nimetön nimettömänä nimettömästi
    yksinäisyys yksinäisyyden yksinäisyyttä
    huoltaja huoltajat huoltajille
    koti kotiin kodin kotona
  `,
  sv: `
    barnrådgivning barnrådgivningen barnrådgivningens barnrådgivningar
    talterapi talterapin talterapeuten talterapeuter
    skilsmässa skilsmässan skilsmässor skilsmässorna
    familj familjen familjer familjerna familjens
    barn barnet barnen barns barnens
    förälder föräldrar föräldrarna förälderns
    mobbar mobbad mobbning mobbas
    pappa pappan pappor
    ungdom ungdomar ungdomen ungdomarna
    klubb klubben klubbar
  `,
  en: `
    clinic clinics
    baby babies
    child children child's
    counselling counseling
    therapy therapies therapist
    behaviour behavior
    divorce divorced divorcing
    paediatric pediatric
    bullying bullied bullies
  `,
}

describe('the forms of one word meet', () => {
  for (const lang of ['fi', 'sv', 'en'] as const) {
    for (const family of families[lang].trim().split('\n')) {
      const [first = '', ...others] = family.trim().split(' ').flatMap(tokenise)
      const keys = new Set(readingsIn(lang, first).map((reading) => reading.key))
      for (const other of others) {
        it(`${lang}: ${other} → ${first}`, () => {
          assert.ok(readingsIn(lang, other).some((reading) => keys.has(reading.key)))
        })
      }
    }
  }
})

describe('look-alikes stay apart', () => {
  const apart: readonly (readonly [Language, string, string])[] = [
    ['fi', 'perhetyö', 'perheneuvonta'],
    ['fi', 'neuvola', 'neuvonta'],
    ['fi', 'lastenvalvoja', 'lastensuojelu'],
    ['fi', 'neuvola', 'perheneuvola'],
    ['fi', 'koulu', 'koulutus'],
    ['fi', 'riita', 'riittää'],
    ['fi', 'tavata', 'tappaa'],
    ['sv', 'rådgivning', 'familjerådgivning'],
    ['sv', 'barnskydd', 'barnrådgivning'],
  ]
  for (const [lang, a, b] of apart) {
    it(`${lang}: ${a} ≠ ${b}`, () => {
      const keys = new Set(readingsIn(lang, a).map((reading) => reading.key))
      assert.ok(!readingsIn(lang, b).some((reading) => keys.has(reading.key)))
    })
  }
})

describe('words of a text', () => {
  it('keeps å ä ö and drops other accents, capitals and soft hyphens', () => {
    assert.deepEqual(tokenise('Äidin CAFÉ – neu\u00advola!'), ['äidin', 'cafe', 'neuvola'])
  })
  it('takes decomposed letters as composed', () => assert.equal(normalise('a\u0308iti'), 'äiti'))
  it('drops endings after a colon and the English genitive', () => {
    assert.deepEqual(tokenise("Kela:n mother's don't"), ['kela', 'mother', 'dont'])
  })
  it('folds for those without a Nordic keyboard', () =>
    assert.equal(fold('päiväkodissa på ö'), 'paivakodissa pa o'))
  it('parts compounds the built-in words know', () => {
    const no = (): boolean => false
    assert.deepEqual(
      splitCompound('fi', 'perheneuvola', no, (word) => word === 'neuvola')?.map((part) => part.text),
      ['perhe', 'neuvola'],
    )
    assert.equal(splitCompound('fi', 'neuvolassa', no, no), null)
  })
  it('completes a cut compound', () => {
    assert.equal(completeCut('fi', 'kasvatus', 'perheneuvonta'), 'kasvatusneuvonta')
    assert.equal(completeCut('sv', 'barn', 'ungdomspsykiatri'), 'barnpsykiatri')
    assert.equal(completeCut('fi', 'äiti', 'lapsi'), null)
  })
})

describe('one slip', () => {
  const near: readonly (readonly [string, string, boolean])[] = [
    ['neuvola', 'neuvola', true],
    ['neuvola', 'nuvola', true],
    ['neuvola', 'neuvolla', true],
    ['neuvola', 'neuvila', true],
    ['neuvola', 'nuevola', true],
    ['neuvola', 'neuvoal', true],
    ['neuvola', 'nuvoal', false],
    ['neuvola', 'neuvo', false],
    ['ab', 'ba', true],
  ]
  for (const [a, b, expected] of near) {
    it(`${a} ~ ${b}: ${String(expected)}`, () => {
      assert.equal(withinOneEdit(a, b), expected)
      assert.equal(withinOneEdit(b, a), expected)
    })
  }
})
