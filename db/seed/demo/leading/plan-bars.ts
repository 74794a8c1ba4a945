import type { Text3 } from '#platform/text.ts'

export type BarStory = {
  readonly key: string
  readonly theme: 'digital' | 'leading' | 'models' | 'obligatory'
  readonly name: Text3
  readonly goal: Text3
  /** Months from the beginning of the axis; null: dates are to be set. */
  readonly from: number | null
  readonly to: number | null
  readonly who: string
  readonly needs: readonly string[]
  readonly status: 'done' | 'paused' | 'planned' | 'under-way'
}

type Words = readonly [fi: string, sv: string, en: string]
const text = ([fi, sv, en]: Words): Text3 => ({ fi, sv, en })
const bar = (
  key: string,
  theme: BarStory['theme'],
  name: Words,
  goal: Words,
  more: Partial<Pick<BarStory, 'from' | 'needs' | 'status' | 'to' | 'who'>>,
): BarStory => ({
  key,
  theme,
  name: text(name),
  goal: text(goal),
  from: null,
  to: null,
  who: 'coordinator',
  needs: [],
  status: 'planned',
  ...more,
})

/** The bars of the preliminary roadmap, all of them and no others. @source R152 */
export const barStories: readonly BarStory[] = [
  bar(
    'lead-structure',
    'leading',
    [
      'Johtamisrakenteen suunnittelu ja toteutus',
      'Ledningsstrukturen planeras och genomförs',
      'Design and set up the lead structure',
    ],
    [
      'Kaksi porrasta toimii: hyvinvointialueen ja perhekeskuksen ryhmät kokoontuvat.',
      'Två steg fungerar: områdets och familjecentrens grupper samlas.',
      'Two steps work: the groups of the county and of each centre meet.',
    ],
    { from: 0, to: 12, who: 'county-leader', status: 'done' },
  ),
  bar(
    'follow-up',
    'leading',
    [
      'Perhekeskustoiminnan seurannan ja arvioinnin suunnittelu, aloitetaan mittareista',
      'Uppföljning och utvärdering av familjecenterverksamheten planeras, vi börjar med mätarna',
      'Plan follow-up and evaluation of the family centre, starting with metrics',
    ],
    [
      'Johtoryhmä katsoo samat luvut joka vuosineljännes.',
      'Ledningsgruppen ser på samma siffror varje kvartal.',
      'The leadership group looks at the same figures every quarter.',
    ],
    { from: 9, to: 24, needs: ['lead-structure'], status: 'under-way' },
  ),
  bar(
    'network-leading',
    'leading',
    [
      'Perhekeskusverkoston johtamisen toimintamalli ja -käytänteet',
      'Modell och praxis för att leda familjecenternätverket',
      'Model and practices of leading the family-centre network',
    ],
    [
      'Jokaisella alueella on perhekeskusvastaava ja sovittu rytmi.',
      'Varje område har en familjecenteransvarig och en avtalad rytm.',
      'Each area has a lead and an agreed rhythm.',
    ],
    { from: 6, to: 30, needs: ['lead-structure'], who: 'area-lead', status: 'under-way' },
  ),
  bar(
    'forms',
    'obligatory',
    ['Lomakkeiden yhtenäistäminen', 'Blanketterna harmoniseras', 'Harmonise the forms'],
    [
      'Sama asia kysytään samalla lomakkeella jokaisessa kunnassa.',
      'Samma sak frågas med samma blankett i varje kommun.',
      'The same matter is asked by the same form in every municipality.',
    ],
    { from: 0, to: 15, status: 'done', who: 'unit-lead' },
  ),
  bar(
    'criteria',
    'obligatory',
    ['Kriteeristön yhtenäistäminen', 'Kriterierna harmoniseras', 'Harmonise the criteria'],
    [
      'Perhe saa palvelun samoin perustein asuinkunnasta riippumatta.',
      'Familjen får servicen på samma grunder oavsett hemkommun.',
      'A family gets a service on the same grounds wherever it lives.',
    ],
    { from: 6, to: 21, status: 'under-way', who: 'second-unit-lead' },
  ),
  bar(
    'plans',
    'obligatory',
    [
      'Palvelu-, hoito- yms. suunnitelmien yhtenäistäminen',
      'Service-, vård- och andra planer harmoniseras',
      'Harmonise service, care and other plans',
    ],
    [
      'Perheellä on yksi suunnitelma, johon muut liittyvät.',
      'Familjen har en plan som de andra hör ihop med.',
      'A family has one plan, to which the others are joined.',
    ],
    { from: 15, to: 33, needs: ['forms', 'criteria'], who: 'second-unit-lead' },
  ),
  bar(
    'web-pages',
    'digital',
    [
      'Hyvinvointialueen perhekeskuksen nettisivujen toteutus',
      'Välfärdsområdets webbsidor för familjecentret',
      'Make the web pages of the county’s family centre',
    ],
    [
      'Perhe löytää avun yhdeltä sivustolta.',
      'Familjen hittar hjälpen på en webbplats.',
      'A family finds help on one site.',
    ],
    { from: 0, to: 9, status: 'done', who: 'county-communicator' },
  ),
  bar(
    'uniform-sites',
    'digital',
    ['Yhtenäiset verkkosivut', 'Enhetliga webbsidor', 'Uniform websites'],
    [
      'Kuntien ja järjestöjen sivut kertovat samaa kuin perhekeskuksen.',
      'Kommunernas och föreningarnas sidor säger samma sak som familjecentrets.',
      'The pages of municipalities and associations say the same as the centre’s.',
    ],
    { from: 9, to: 24, needs: ['web-pages'], status: 'under-way', who: 'county-communicator' },
  ),
  bar(
    'digital-centre',
    'digital',
    [
      'Sähköisen perhekeskuksen pilotti',
      'Pilot för det digitala familjecentret',
      'Pilot of the electronic family centre',
    ],
    [
      'Apua voi pyytää yhdestä paikasta, ja perhe näkee, milloin vastataan.',
      'Hjälp kan begäras på ett ställe, och familjen ser när den får svar.',
      'Help can be asked for in one place, and the family sees when the answer comes.',
    ],
    { from: 18, to: 30, needs: ['web-pages', 'forms'], status: 'under-way' },
  ),
  bar(
    'service-paths',
    'models',
    [
      'Hyvinvointialueen palvelupolkutyö: laaditaan yhtenäiset palvelupolut. Aloitetaan 4 kriittisimmästä asiakasryhmästä',
      'Arbetet med servicestigar i välfärdsområdet: enhetliga servicestigar. Vi börjar med de fyra mest kritiska grupperna',
      'The county’s work on service paths: uniform paths, the four most critical groups first',
    ],
    [
      'Neljä polkua on kuvattu ja käytössä.',
      'Fyra stigar är beskrivna och i bruk.',
      'Four paths are written and in use.',
    ],
    { from: 3, to: 27, status: 'under-way', who: 'psychologist' },
  ),
  bar(
    'guidance-model',
    'models',
    [
      'Yhteisen palveluohjausmallin luominen',
      'En gemensam modell för servicehandledning skapas',
      'Create a common guidance model',
    ],
    [
      'Ketään ei ohjata luukulta toiselle ilman, että joku ottaa kopin.',
      'Ingen hänvisas från lucka till lucka utan att någon tar emot.',
      'Nobody is sent on without somebody who receives.',
    ],
    { from: 12, to: 30, needs: ['criteria'], status: 'under-way', who: 'unit-lead' },
  ),
  bar(
    'coordinators',
    'models',
    [
      'Perhekeskuskoordinaattoritoiminnan yhtenäistäminen',
      'Familjecenterkoordinatorernas arbete harmoniseras',
      'Harmonise the work of family-centre coordinators',
    ],
    [
      'Koordinaattorin työ on sama joka alueella.',
      'Koordinatorns arbete är detsamma i varje område.',
      'A coordinator’s work is the same in each area.',
    ],
    { from: 18, to: 36, needs: ['network-leading'] },
  ),
  bar(
    'experts-by-experience',
    'models',
    [
      'Kokemustoimija- ja asiakasraatitoiminnan suunnittelu',
      'Verksamhet med erfarenhetsexperter och kundråd planeras',
      'Plan experts by experience and customer panels',
    ],
    [
      'Perheet ovat mukana jokaisessa isossa päätöksessä.',
      'Familjer är med i varje stort beslut.',
      'Families take part in every large decision.',
    ],
    { who: 'parish-worker' },
  ),
  bar(
    'meeting-places',
    'models',
    [
      'Yhteinen kohtaamispaikkamalli',
      'En gemensam modell för mötesplatser',
      'A common model of meeting places',
    ],
    [
      'Jokaisella alueella on avoin kohtaamispaikka, joka täyttää yhdessä sovitut laatukriteerit.',
      'Varje område har en öppen mötesplats som uppfyller gemensamma kriterier.',
      'Every area has an open meeting place that meets common criteria.',
    ],
    { from: 12, to: 36, needs: ['network-leading'], status: 'under-way', who: 'guide' },
  ),
]

/** The box beside the axis. @source R152 */
export const nationalBox = {
  key: 'national-projects',
  name: { fi: 'Kansalliset hankkeet', sv: 'Nationella projekt', en: 'National projects' } satisfies Text3,
  goal: {
    fi: 'Otamme käyttöön sen, mikä muualla on jo todettu toimivaksi.',
    sv: 'Vi tar i bruk det som redan har visat sig fungera på andra håll.',
    en: 'We take into use what has been found to work elsewhere.',
  } satisfies Text3,
}

/** What a roadmap holds beside its bars. @source R152, R153 */
export const roadmapWords = {
  goal: { fi: 'Perhekeskus', sv: 'Familjecenter', en: 'Family centre' },
  execution: {
    fi: 'Työ etenee vuosineljänneksittäin. Jokainen työ alkaa pienestä, kokeillaan kahdessa kunnassa ja laajennetaan, kun se toimii.',
    sv: 'Arbetet går framåt kvartal för kvartal. Varje arbete börjar i liten skala, prövas i två kommuner och utvidgas när det fungerar.',
    en: 'Work goes on quarter by quarter. Each bar begins small, is tried in two municipalities and spreads when it works.',
  },
  division: {
    fi: 'Koordinaattori pitää tiekartan ajan tasalla. Jokaisella työllä on nimetty vastuuhenkilö, ja johtoryhmä katsoo sen läpi neljästi vuodessa.',
    sv: 'Koordinatorn håller färdplanen aktuell. Varje arbete har en namngiven ansvarig, och ledningsgruppen går igenom det fyra gånger om året.',
    en: 'The coordinator keeps the roadmap up to date. Each bar has a named person, and the leadership group looks through it four times a year.',
  },
  communication: {
    fi: 'Muutoksista kerrotaan ensin työntekijöille, sitten perheille. Jokaisesta muutoksesta sanotaan, mikä perheelle muuttuu ja mistä alkaen.',
    sv: 'Ändringar berättas först för personalen, sedan för familjerna. Om varje ändring sägs vad som ändras för familjen och från när.',
    en: 'Changes are told to workers first, then to families. Of each it is said what changes for a family and from when.',
  },
} satisfies Readonly<Record<string, Text3>>

/** Steps on the way of some bars. @source R153 */
export const interimStories: Readonly<
  Record<string, readonly { readonly name: Text3; readonly at: number; readonly reached: boolean }[]>
> = {
  'service-paths': [
    {
      name: text([
        'Nepsy- ja eroperheen polku käytössä',
        'Stigarna för npf och skilsmässa i bruk',
        'Paths of neuropsychiatric needs and divorce in use',
      ]),
      at: 12,
      reached: true,
    },
    {
      name: text([
        'Päihde- ja mielenterveyspolku kuvattu',
        'Stigarna för missbruk och psykisk hälsa beskrivna',
        'Paths of substance use and mental health written',
      ]),
      at: 21,
      reached: false,
    },
  ],
  'meeting-places': [
    {
      name: text([
        'Laatukriteereistä sovittu',
        'Kvalitetskriterierna avtalade',
        'Criteria of quality agreed on',
      ]),
      at: 15,
      reached: true,
    },
    {
      name: text([
        'Kohtaamispaikka joka alueella',
        'En mötesplats i varje område',
        'A meeting place in every area',
      ]),
      at: 30,
      reached: false,
    },
  ],
  'digital-centre': [
    {
      name: text([
        'Avunpyyntö verkossa kahdessa kunnassa',
        'Begäran om hjälp på nätet i två kommuner',
        'Asking for help on the net in two municipalities',
      ]),
      at: 21,
      reached: false,
    },
  ],
}
