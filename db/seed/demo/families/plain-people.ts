import type { Language } from '#platform/text.ts'
import { inventedCode } from './identity-code.ts'
import type { DemoMember } from './shape.ts'

type Somebody = readonly [name: string, bornOn: string]

/** A family without a story of its own, so that lists are as long as a worker's list is. */
export type PlainFamily = {
  readonly county: string
  readonly key: string
  readonly surname: string
  readonly language: Language
  readonly adults: readonly Somebody[]
  readonly children: readonly Somebody[]
  readonly home: readonly [street: string, municipality: string]
}

const family =
  (county: string) =>
  (
    surname: string,
    language: Language,
    adults: readonly Somebody[],
    children: readonly Somebody[],
    home: readonly [street: string, municipality: string],
  ): PlainFamily => ({
    county,
    key: `${surname.toLowerCase()}-${county}`,
    surname,
    language,
    adults,
    children,
    home,
  })

const of17 = family('17')
const of16 = family('16')
const of09 = family('09')

const named: readonly PlainFamily[] = [
  of17(
    'Aalto',
    'fi',
    [
      ['Tiia', '1990-04-12'],
      ['Joni', '1988-09-30'],
    ],
    [['Vilma', '2021-02-03']],
    ['Rantatie 4', '905'],
  ),
  of17(
    'Berg',
    'sv',
    [['Malin', '1985-07-22']],
    [
      ['Theo', '2014-11-15'],
      ['Elsa', '2017-03-19'],
    ],
    ['Strandvägen 8', '499'],
  ),
  of17(
    'Kivistö',
    'fi',
    [
      ['Henna', '1992-10-01'],
      ['Ville', '1991-01-17'],
    ],
    [['Aamu', '2026-03-09']],
    ['Pihlajakuja 2', '905'],
  ),
  of17(
    'Nyberg',
    'sv',
    [
      ['Linda', '1989-12-13'],
      ['Kim', '1987-06-25'],
    ],
    [['Noel', '2020-08-04']],
    ['Björkgränd 11', '598'],
  ),
  of17('Rajala', 'fi', [['Minna', '1980-02-28']], [['Jere', '2012-05-07']], ['Kuusitie 19', '905']),
  of17(
    'Holmlund',
    'sv',
    [
      ['Jessica', '1993-09-18'],
      ['Robin', '1990-03-03'],
    ],
    [
      ['Alva', '2023-01-29'],
      ['Ville', '2025-10-11'],
    ],
    ['Skolgatan 3', '893'],
  ),
  of17('Tuominiemi', 'fi', [['Satu', '1986-08-16']], [['Pyry', '2015-12-20']], ['Lehtokatu 6', '905']),
  of17(
    'Sandell',
    'sv',
    [
      ['Annika', '1982-05-09'],
      ['Tom', '1981-11-27'],
    ],
    [['Emil', '2013-09-02']],
    ['Åvägen 14', '545'],
  ),
  of17('Hakala', 'fi', [['Emmi', '1996-06-14']], [['Lumi', '2024-12-01']], ['Torikatu 21', '905']),
  of17(
    'Lassila',
    'fi',
    [
      ['Katri', '1984-03-26'],
      ['Antti', '1983-10-08'],
    ],
    [
      ['Niilo', '2018-04-17'],
      ['Helmi', '2020-07-23'],
    ],
    ['Peltotie 5', '287'],
  ),
  of17('Ahlnäs', 'sv', [['Sandra', '1991-02-06']], [['Liam', '2019-10-30']], ['Hamngatan 9', '231']),
  of17(
    'Pihlaja',
    'fi',
    [
      ['Noora', '1995-11-11'],
      ['Sami', '1994-07-07'],
    ],
    [['Eeli', '2022-09-14']],
    ['Koivukuja 7', '905'],
  ),
  of17('Westman', 'sv', [['Camilla', '1978-01-31']], [['Saga', '2011-06-18']], ['Kyrkvägen 2', '475']),
  of17(
    'Järvinen',
    'fi',
    [
      ['Riikka', '1988-12-02'],
      ['Teemu', '1986-05-21'],
    ],
    [
      ['Urho', '2016-02-10'],
      ['Siiri', '2018-11-06'],
    ],
    ['Mäntytie 12', '905'],
  ),
  of17(
    'Norrholm',
    'sv',
    [
      ['Ida', '1992-04-24'],
      ['Marcus', '1992-08-19'],
    ],
    [['Stella', '2025-05-27']],
    ['Ängsvägen 1', '946'],
  ),
  of17('Seppä', 'fi', [['Heidi', '1981-09-05']], [['Joona', '2010-08-13']], ['Satamakatu 17', '905']),
  of17('Kullas', 'sv', [['Frida', '1990-10-28']], [['Milo', '2021-06-01']], ['Bäckvägen 6', '280']),
  of17(
    'Vuorela',
    'fi',
    [
      ['Elina', '1987-07-03'],
      ['Mika', '1985-04-15'],
    ],
    [['Iida', '2014-01-24']],
    ['Louhentie 3', '399'],
  ),
  of17(
    'Granlund',
    'sv',
    [['Pia', '1983-03-12']],
    [
      ['Anton', '2012-10-09'],
      ['Nelly', '2015-07-28'],
    ],
    ['Lärkvägen 4', '440'],
  ),
  of17(
    'Ranta-aho',
    'fi',
    [
      ['Johanna', '1994-05-30'],
      ['Aleksi', '1993-12-16'],
    ],
    [['Enni', '2024-02-22']],
    ['Jokitie 10', '399'],
  ),
  of16(
    'Kangas',
    'fi',
    [
      ['Mari', '1989-01-08'],
      ['Jukka', '1986-09-12'],
    ],
    [['Otso', '2020-03-16']],
    ['Asemakatu 5', '743'],
  ),
  of16('Luoma-aho', 'fi', [['Jaana', '1991-11-19']], [['Venla', '2017-10-02']], ['Koulukatu 8', '743']),
  of09(
    'Salmela',
    'fi',
    [
      ['Kaisa', '1990-06-27'],
      ['Timo', '1987-03-11'],
    ],
    [['Hugo', '2019-12-04']],
    ['Vesijärvenkatu 30', '398'],
  ),
  of09('Heikkinen', 'fi', [['Jonna', '1985-08-23']], [['Aino', '2013-04-06']], ['Puistokatu 2', '398']),
]

/** Enough for a guide's list to have a second page: one adult and one child each. */
const manyMore =
  `Aaltonen Björkman Eskola Forsell Grönroos Haavisto Ingves Jokela Karppinen Lindqvist Mäntylä Nordman
  Oksanen Peltonen Rönnholm Salminen Tiainen Uusitalo Viitala Wiklund Ylönen Äijälä Östman Hietanen Kronqvist Lampinen
  Myllylä Nurmi Puranen Ruotsala Sjöholm Turunen`.split(/\s+/)
const adultNames = ['Anna', 'Elias', 'Heli', 'Johan', 'Kaisa', 'Lars', 'Nina', 'Oskar']
const childNames = ['Aada', 'Benjamin', 'Ellen', 'Leo', 'Olivia', 'Veikko', 'Isla']
const streets = ['Kauppakatu', 'Koulutie', 'Metsäkuja', 'Rantakatu', 'Pellontie']

const unnamed: readonly PlainFamily[] = manyMore.map((surname, index) => {
  const of = (list: readonly string[]): string => list[index % list.length] ?? ''
  const two = (number: number): string => String(number).padStart(2, '0')
  return of17(
    surname,
    /^(Björkman|Forsell|Grönroos|Ingves|Lindqvist|Nordman|Rönnholm|Wiklund|Östman|Kronqvist|Sjöholm)$/.test(
      surname,
    )
      ? 'sv'
      : 'fi',
    [[of(adultNames), `${1976 + (index % 20)}-${two((index % 12) + 1)}-${two((index % 27) + 1)}`]],
    [
      [
        of(childNames),
        `${2009 + (index % 15)}-${two(((index + 5) % 12) + 1)}-${two(((index + 9) % 27) + 1)}`,
      ],
    ],
    [`${of(streets)} ${index + 1}`, '905'],
  )
})

export const plainFamilies: readonly PlainFamily[] = [...named, ...unnamed]

export const plainMemberKey = (family: PlainFamily, name: string): string =>
  `${family.key}-${name.toLowerCase()}`

export const plainMembers: readonly DemoMember[] = plainFamilies.flatMap((each, index) =>
  [...each.adults, ...each.children].map(([name, bornOn], place) => ({
    key: plainMemberKey(each, name),
    county: each.county,
    name: `${name} ${each.surname}`,
    bornOn,
    identityCode: inventedCode(bornOn, 930 + ((index * 4 + place) % 60)),
    language: each.language,
    ...(place < each.adults.length
      ? { phone: `040 000 1${String(index * 4 + place).padStart(3, '0')}` }
      : {}),
  })),
)
