import type { PlanningGap } from '#capabilities/network/index.ts'
import type { Language } from '#platform/text.ts'

type Texts = {
  readonly title: string
  readonly lead: (gaps: number, of: number) => string
  readonly allWell: string
  readonly all: string
  readonly caption: string
  readonly columns: readonly string[]
  readonly gaps: Readonly<Record<PlanningGap, string>>
  readonly km: (km: number) => string
  readonly none: string
  readonly how: string
  readonly sources: (said: string) => string
  readonly enter: string
  readonly table: string
  readonly tableHint: string
  readonly example: string
  readonly save: string
  readonly matrix: string
}

export const planningTexts: Readonly<Record<Language, Texts>> = {
  fi: {
    title: 'Suunnittelunäkymä',
    lead: (gaps, of) => `Kunnista ${gaps}/${of} kaipaa katsomista.`,
    allWell: 'Yhdessäkään kunnassa ei näy puutetta.',
    all: 'Kaikki alueet',
    caption: 'Kunnat: perheet, palvelut ja matkat',
    columns: [
      'Kunta',
      'Katsottavaa',
      'Lapset',
      'Syntyneet',
      'Lapsiperheet',
      'Alle kouluikäiset',
      'Palvelua / 1 000 lasta',
      'Lähin keskus',
      'Lähin kohtaamispaikka',
      'Palvelua paikalla',
      'Tulee luo',
    ],
    gaps: {
      'no-figures': 'luvut puuttuvat',
      'far-centre': 'keskus kaukana',
      'far-meeting-place': 'kohtaamispaikka kaukana',
      'few-services': 'palveluja vähän',
    },
    km: (km) => `${km} km`,
    none: '–',
    how: 'Matka on linnuntie kunnan keskipisteestä. Kaukana on yli 25 km. Palveluja on vähän, kun niitä on alle puolet hyvinvointialueen keskiluvusta tuhatta lasta kohti. Tulee luo: jalkautuvat, liikkuvat ja kotiin tulevat palvelut.',
    sources: (said) => `Lukujen lähteet: ${said}.`,
    enter: 'Tuo luvut taulukkona',
    table: 'Taulukko',
    tableHint:
      'Liitä rivit taulukosta: kunta, vuosi, mikä, luku, lähde. Mikä on lapset, alle kouluikäiset, syntyneet tai lapsiperheet. Sama kunta ja vuosi korvaa aiemman luvun.',
    example: 'Esimerkki: Vaasa;2025;syntyneet;540;Tilastokeskus',
    save: 'Tuo luvut',
    matrix: 'Palvelut alueittain',
  },
  sv: {
    title: 'Planeringsvyn',
    lead: (gaps, of) => `I ${gaps} av ${of} kommuner finns något att se över.`,
    allWell: 'Ingen kommun har synliga brister.',
    all: 'Alla områden',
    caption: 'Kommuner: familjer, service och avstånd',
    columns: [
      'Kommun',
      'Att se över',
      'Barn',
      'Födda',
      'Barnfamiljer',
      'Under skolåldern',
      'Service / 1 000 barn',
      'Närmaste center',
      'Närmaste mötesplats',
      'Service på plats',
      'Kommer hem eller ut',
    ],
    gaps: {
      'no-figures': 'siffror saknas',
      'far-centre': 'långt till centret',
      'far-meeting-place': 'långt till en mötesplats',
      'few-services': 'lite service',
    },
    km: (km) => `${km} km`,
    none: '–',
    how: 'Avståndet är fågelvägen från kommunens mittpunkt. Långt är över 25 km. Servicen är liten när den är under hälften av välfärdsområdets median per tusen barn. Kommer hem eller ut: uppsökande och mobil service och service i hemmet.',
    sources: (said) => `Siffrornas källor: ${said}.`,
    enter: 'Ta in siffror som tabell',
    table: 'Tabell',
    tableHint:
      'Klistra in raderna ur en tabell: kommun, år, vad, siffra, källa. Vad är barn, under skolåldern, födda eller barnfamiljer. Samma kommun och år ersätter den tidigare siffran.',
    example: 'Exempel: Vasa;2025;födda;540;Statistikcentralen',
    save: 'Ta in siffrorna',
    matrix: 'Service per område',
  },
  en: {
    title: 'Planning view',
    lead: (gaps, of) => `In ${gaps} of ${of} municipalities there is something to look at.`,
    allWell: 'No municipality shows a gap.',
    all: 'All areas',
    caption: 'Municipalities: families, services, distances',
    columns: [
      'Municipality',
      'To look at',
      'Children',
      'Births',
      'Families',
      'Under school age',
      'Services / 1,000 children',
      'Nearest centre',
      'Nearest meeting place',
      'Services there',
      'Come to people',
    ],
    gaps: {
      'no-figures': 'figures missing',
      'far-centre': 'far from a centre',
      'far-meeting-place': 'far from a meeting place',
      'few-services': 'few services',
    },
    km: (km) => `${km} km`,
    none: '–',
    how: 'Distance is as the crow flies from the municipality’s middle. Far is over 25 km. Services are few under half of the county’s median per 1,000 children. Come to people: outreach, mobile services and services at home.',
    sources: (said) => `Sources of the figures: ${said}.`,
    enter: 'Bring figures in as a table',
    table: 'Table',
    tableHint:
      'Paste lines of a table: municipality, year, what, figure, source. What is children, under-school-age, births or families. The same municipality and year replaces the earlier figure.',
    example: 'Example: Vaasa;2025;births;540;Statistics Finland',
    save: 'Bring the figures in',
    matrix: 'Services by area',
  },
}
