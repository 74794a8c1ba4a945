import type { Text3 } from '#platform/text.ts'

type Line = { readonly number: number; readonly name: Text3; readonly question: Text3 }

const line = (
  number: number,
  [fi, sv, en]: readonly [string, string, string],
  [askedFi, askedSv, askedEn]: readonly [string, string, string],
): Line => ({ number, name: { fi, sv, en }, question: { fi: askedFi, sv: askedSv, en: askedEn } })

/**
 * The eight national lines of the family centre, and what each asks of a county: the chapters of every action plan.
 * @source R147, R154
 */
export const nationalLines: readonly Line[] = [
  line(
    1,
    [
      'Selkiytetään perhekeskuksen tehtävät ja otetaan käyttöön menetelmät, joilla ne toteutuvat',
      'Familjecentrets uppgifter klargörs och metoder som förverkligar dem tas i bruk',
      'Clarify the tasks of the family centre and take the methods into use that carry them out',
    ],
    [
      'Mitä seitsemästä tehtävästä hoidetaan missäkin, millä menetelmällä ja kenen työnä?',
      'Vilka av de sju uppgifterna sköts var, med vilken metod och av vem?',
      'Which of the seven tasks are done where, by which method and by whom?',
    ],
  ),
  line(
    2,
    [
      'Verkostoidaan palvelut kokonaisuudeksi ja perustetaan kohtaamispaikat',
      'Tjänsterna bildar ett nätverk och en helhet, och mötesplatser inrättas',
      'Network the services into a whole and found meeting places',
    ],
    [
      'Ketkä kuuluvat verkostoon, mikä siitä puuttuu, ja missä perheet voivat kohdata?',
      'Vilka hör till nätverket, vad saknas, och var kan familjer mötas?',
      'Who belongs to the network, what is missing, and where can families meet?',
    ],
  ),
  line(
    3,
    [
      'Organisoidaan alueen perhekeskukset, toimipisteet ja kohtaamispaikat ja suunnitellaan tilat kuntien kanssa',
      'Områdets familjecenter, verksamhetsställen och mötesplatser organiseras och lokaler planeras med kommunerna',
      'Organise the centres, sites and meeting places of the area, and plan the premises with the municipalities',
    ],
    [
      'Montako perhekeskusta tarvitaan, missä ne ovat ja mihin palvelut jalkautuvat?',
      'Hur många familjecenter behövs, var finns de och vart går tjänsterna ut?',
      'How many centres are needed, where are they, and where do services come to families?',
    ],
  ),
  line(
    4,
    [
      'Johdetaan ja koordinoidaan, sovitetaan palvelut yhteen ja varmistetaan osaaminen',
      'Verksamheten leds och koordineras, tjänsterna samordnas och kunnandet säkerställs',
      'Lead and coordinate, fit services together and ensure skills',
    ],
    [
      'Kuka johtaa verkostoa alueella ja perhekeskuksessa, ja mitä osaamista tarvitaan?',
      'Vem leder nätverket i området och i familjecentret, och vilket kunnande behövs?',
      'Who leads the network in the county and in each centre, and which skills are needed?',
    ],
  ),
  line(
    5,
    [
      'Sovitaan yhteistyörakenteista ja -käytännöistä',
      'Samarbetsstrukturer och samarbetspraxis avtalas',
      'Agree on structures and practices of working together',
    ],
    [
      'Miten työstä sovitaan yli rajojen, ja miten perhettä ei lähetetä luukulta toiselle?',
      'Hur avtalas arbetet över gränserna, så att ingen familj skickas från lucka till lucka?',
      'How is work agreed over borders, so that no family is sent from hatch to hatch?',
    ],
  ),
  line(
    6,
    ['Uudistetaan toimintakulttuuria', 'Verksamhetskulturen förnyas', 'Renew the culture of working'],
    [
      'Miten perhe kohdataan, ja mikä työtavoissa muuttuu?',
      'Hur blir familjen bemött, och vad i arbetssätten förändras?',
      'How is a family met, and what changes in the ways of working?',
    ],
  ),
  line(
    7,
    [
      'Otetaan käyttöön toimintatapoja, joilla lapset, nuoret ja perheet ovat mukana kehittämässä ja arvioimassa',
      'Arbetssätt där barn, unga och familjer är med och utvecklar och utvärderar tas i bruk',
      'Take ways into use by which children, young people and families develop and assess',
    ],
    [
      'Missä lapset, nuoret ja vanhemmat vaikuttavat, ja mistä he näkevät, mihin se johti?',
      'Var påverkar barn, unga och föräldrar, och hur ser de vad det ledde till?',
      'Where do children, young people and parents have a say, and how do they see what it led to?',
    ],
  ),
  line(
    8,
    [
      'Sovitaan jatkuvan kehittämisen ja seurannan rakenteet',
      'Strukturer för fortlöpande utveckling och uppföljning avtalas',
      'Agree on structures of continuous development and follow-up',
    ],
    [
      'Mitä seurataan, kuka katsoo lukuja ja milloin suunnitelmaa korjataan?',
      'Vad följs upp, vem ser på siffrorna och när korrigeras planen?',
      'What is followed, who looks at the figures, and when is the plan corrected?',
    ],
  ),
]

/** The areas of action of the workshops' table of measures. @source R156 */
export const actionAreas = [
  {
    key: 'accessibility',
    name: { fi: 'Palvelujen saavutettavuus', sv: 'Servicens tillgänglighet', en: 'Access to services' },
  },
  {
    key: 'services',
    name: { fi: 'Palvelut ja palveluohjaus', sv: 'Service och servicestyrning', en: 'Services and guidance' },
  },
  { key: 'resources', name: { fi: 'Resurssit', sv: 'Resurser', en: 'Resources' } },
  { key: 'leading', name: { fi: 'Johtamismalli', sv: 'Ledarskapsmodell', en: 'Lead model' } },
  {
    key: 'cooperation',
    name: {
      fi: 'Eri toimijoiden välinen yhteistyö',
      sv: 'Multiprofessionellt samarbete',
      en: 'Working together',
    },
  },
  {
    key: 'roadmap',
    name: {
      fi: 'Tiekartta perhekeskuskonseptin käyttöönottoon',
      sv: 'Plan för att implementera familjecentermodellen',
      en: 'Roadmap for taking the model into use',
    },
  },
] as const satisfies readonly { readonly key: string; readonly name: Text3 }[]

/** The four themes of the roadmap. @source R152 */
export const roadmapThemes = [
  {
    key: 'leading',
    name: {
      fi: 'Johtaminen, organisaatio, rakenteet ja palveluverkko',
      sv: 'Ledning, organisation, strukturer och servicenät',
      en: 'Leading, organisation, structures and service network',
    },
  },
  {
    key: 'obligatory',
    name: {
      fi: 'Pakolliset toteutettavat asiat',
      sv: 'Sådant som måste genomföras',
      en: 'What must be done',
    },
  },
  {
    key: 'digital',
    name: {
      fi: 'Tietojärjestelmät ja digitalisaatio',
      sv: 'Informationssystem och digitalisering',
      en: 'Information systems and digitalisation',
    },
  },
  {
    key: 'models',
    name: {
      fi: 'Toimintamallien kehittäminen ja yhtenäistäminen',
      sv: 'Utveckling och harmonisering av verksamhetsmodeller',
      en: 'Developing and harmonising ways of working',
    },
  },
] as const satisfies readonly { readonly key: string; readonly name: Text3 }[]
