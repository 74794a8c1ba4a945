import type { Language, Text3 } from '#platform/text.ts'
import { inventedCode } from './identity-code.ts'
import { plainMembers } from './plain-people.ts'
import type { DemoMember } from './shape.ts'

type More = Pick<DemoMember, 'phone' | 'email' | 'protectedUntil' | 'persona'>

const member =
  (county: string) =>
  (
    key: string,
    name: string,
    born: readonly [on: string, number: number],
    language: Language,
    more: More = {},
  ): DemoMember => ({
    key,
    county,
    name,
    bornOn: born[0],
    identityCode: inventedCode(born[0], born[1]),
    language,
    ...more,
  })

const says = (fi: string, sv: string, en: string): Text3 => ({ fi, sv, en })
const of17 = member('17')
const of16 = member('16')
const of09 = member('09')

/** The people of the families whose stories are told. Everybody, every number and every code is made up. */
const storied: readonly DemoMember[] = [
  // Parted parents, two children, two homes.
  of17('hanna', 'Hanna Koskela', ['1988-05-14', 902], 'fi', {
    phone: '040 000 0051',
    email: 'hanna.koskela@posti.example',
    persona: says(
      'Äiti, eronnut. Kaksi lasta, kaksi kotia.',
      'Mamma, skild. Två barn, två hem.',
      'Mother, separated. Two children, two homes.',
    ),
  }),
  of17('mikael', 'Mikael Sundqvist', ['1986-11-02', 901], 'sv', {
    phone: '050 000 0051',
    email: 'mikael.sundqvist@post.example',
    persona: says(
      'Isä, eronnut. Samat kaksi lasta.',
      'Pappa, skild. Samma två barn.',
      'Father, separated. The same two children.',
    ),
  }),
  of17('eino', 'Eino Koskela', ['2019-03-08', 903], 'fi'),
  of17('ella', 'Ella Koskela', ['2021-09-21', 904], 'fi'),

  // A protected family.
  of17('nea', 'Nea Salonen', ['1993-02-19', 904], 'fi', {
    phone: '045 000 0061',
    protectedUntil: 480,
    persona: says(
      'Äiti, jolla on turvakielto.',
      'Mamma med spärrmarkering.',
      'Mother with a protected address.',
    ),
  }),
  of17('oliver', 'Oliver Salonen', ['2018-06-30', 905], 'fi', { protectedUntil: 480 }),
  of17('jesse', 'Jesse Korpi', ['1990-08-08', 903], 'fi', {
    phone: '045 000 0062',
    persona: says(
      'Isä, jota ei päästetä lapsen tietoihin.',
      'Pappa som inte får se barnets uppgifter.',
      'Father who is kept away from the child’s matters.',
    ),
  }),

  // A fifteen-year-old with a thread of her own.
  of17('wilma', 'Wilma Häggblom', ['2011-03-04', 902], 'sv', {
    phone: '050 000 0071',
    persona: says(
      '15-vuotias, jolla on oma viestiketju koulupsykologin kanssa.',
      '15-åring med en egen tråd med skolpsykologen.',
      'Fifteen, with a thread of her own with the school psychologist.',
    ),
  }),
  of17('carina', 'Carina Häggblom', ['1983-10-27', 906], 'sv', {
    phone: '050 000 0072',
    persona: says(
      'Wilman äiti. Ei näe tyttärensä omaa viestiketjua.',
      'Wilmas mamma. Ser inte dotterns egen tråd.',
      'Wilma’s mother. Does not see her daughter’s own thread.',
    ),
  }),

  // A child in care and a foster family.
  of17('aleksi', 'Aleksi Niemi', ['2017-01-23', 907], 'fi'),
  of17('kirsi', 'Kirsi Rintala', ['1979-04-11', 908], 'fi', {
    phone: '040 000 0081',
    persona: says('Sijaisäiti.', 'Fostermamma.', 'Foster mother.'),
  }),
  of17('juha', 'Juha Rintala', ['1977-12-05', 909], 'fi', { phone: '040 000 0082' }),
  of17('tiina', 'Tiina Niemi', ['1991-07-17', 910], 'fi', {
    phone: '040 000 0083',
    persona: says(
      'Äiti, jonka lapsi on sijoitettu.',
      'Mamma vars barn är placerat.',
      'Mother whose child lives in a foster family.',
    ),
  }),

  // A father in substance care.
  of17('jari', 'Jari Ojala', ['1984-03-30', 911], 'fi', {
    phone: '044 000 0091',
    persona: says(
      'Isä, joka käy päihdepalvelussa.',
      'Pappa som går i missbrukarvård.',
      'Father in substance care.',
    ),
  }),
  of17('sini', 'Sini Ojala', ['1987-09-09', 912], 'fi', {
    phone: '044 000 0092',
    persona: says(
      'Äiti samassa perheessä. Näkee sen, minkä puoliso on avannut.',
      'Mamma i samma familj. Ser det som maken har öppnat.',
      'Mother in the same family. Sees what her partner has opened.',
    ),
  }),
  of17('onni', 'Onni Ojala', ['2022-05-16', 913], 'fi'),

  // The tired mother who asked in the evening.
  of17('laura', 'Laura Mäki', ['1994-01-12', 914], 'fi', {
    phone: '040 000 0001',
    persona: says(
      'Väsynyt äiti, joka kysyi illalla apua.',
      'En trött mamma som bad om hjälp en kväll.',
      'A tired mother who asked for help one evening.',
    ),
  }),
  of17('taimi', 'Taimi Mäki', ['2025-02-26', 916], 'fi'),

  of16('salla-16', 'Salla Ylitalo', ['1989-06-06', 918], 'fi', {
    phone: '040 000 0101',
    persona: says('Äiti, eronnut. Yksi lapsi.', 'Mamma, skild. Ett barn.', 'Mother, separated. One child.'),
  }),
  of16('petteri-16', 'Petteri Ylitalo', ['1987-02-14', 917], 'fi', { phone: '040 000 0102' }),
  of16('vilho-16', 'Vilho Ylitalo', ['2016-08-19', 919], 'fi'),

  of09('marja-09', 'Marja Lehtola', ['1990-12-24', 920], 'fi', {
    phone: '040 000 0111',
    persona: says(
      'Yksinhuoltaja, kaksi lasta.',
      'Ensamförsörjare, två barn.',
      'Single parent, two children.',
    ),
  }),
  of09('aada-09', 'Aada Lehtola', ['2010-10-10', 922], 'fi', {
    persona: says(
      '16-vuotias, joka kirjoittaa itse kuraattorille.',
      '16-åring som själv skriver till kuratorn.',
      'Sixteen, writes to the school social worker herself.',
    ),
  }),
  of09('eevi-09', 'Eevi Lehtola', ['2015-05-05', 924], 'fi'),
]

/** Everybody of the demo's families: those with a story first, then those of the plain ones. */
export const demoMembers: readonly DemoMember[] = [...storied, ...plainMembers]

/** Those who stand on the local identity provider's page, with a line on who they are. */
export const demoMemberPersonas: readonly (DemoMember & { readonly persona: Text3 })[] = demoMembers.flatMap(
  (each) => (each.persona === undefined ? [] : [{ ...each, persona: each.persona }]),
)
