import type { Language } from '#platform/text.ts'

export type MapTexts = {
  readonly tab: string
  readonly description: string
  readonly title: string
  readonly titleIn: (county: string) => string
  readonly lead: string
  readonly searched: (q: string) => string
  readonly filtered: (filters: string) => string
  readonly without: string
  readonly toMap: string
  readonly toList: string
  readonly list: string
  readonly map: string
  readonly mapLabel: string
  readonly others: string
  readonly allCounties: string
  readonly here: (services: string) => string
  readonly none: string
  readonly withoutPlace: string
  readonly nothing: string
  readonly ask: string
  readonly tilesOn: (from: string) => string
  readonly tilesOff: string
  readonly source: string
  readonly areaPage: (area: string) => string
}

const fi: MapTexts = {
  tab: 'Kartta',
  description: 'Perheiden palvelut kunnittain listana ja kartalla.',
  title: 'Palvelut kartalla',
  titleIn: (county) => `Palvelut kartalla: ${county}`,
  lead: 'Lista ja kartta kertovat saman: montako palvelua kunnassa on paikan päällä.',
  searched: (q) => `Mukana ovat haun ”${q}” palvelut.`,
  filtered: (filters) => `Rajaus: ${filters}.`,
  without: 'Näytä kaikki palvelut',
  toMap: 'Siirry karttaan',
  toList: 'Takaisin listaan',
  list: 'Listana',
  map: 'Kartalla',
  mapLabel: 'Kartta. Samat linkit ovat listassa.',
  others: 'Muut kunnat',
  allCounties: 'Kaikki hyvinvointialueet',
  here: (services) => services,
  none: 'ei omaa paikkaa, lähin on naapurikunnassa',
  withoutPlace: 'Katso myös palvelut, jotka tulevat kotiin, liikkuvat tai toimivat etänä',
  nothing: 'Näillä sanoilla ei löytynyt palvelua. Kokeile ilman rajauksia.',
  ask: 'Pyydä apua, niin etsimme puolestasi',
  tilesOn: (from) => `Näytä taustakartta. Kuvat haetaan osoitteesta ${from}.`,
  tilesOff: 'Piilota taustakartta',
  source: 'Suomen ääriviiva: Natural Earth.',
  areaPage: (area) => `${area}: alueen sivu`,
}

const sv: MapTexts = {
  tab: 'Karta',
  description: 'Tjänster för familjer per kommun, som lista och på karta.',
  title: 'Tjänsterna på kartan',
  titleIn: (county) => `Tjänsterna på kartan: ${county}`,
  lead: 'Listan och kartan säger detsamma: hur många tjänster som finns på plats i kommunen.',
  searched: (q) => `Här är tjänsterna för sökningen ”${q}”.`,
  filtered: (filters) => `Begränsning: ${filters}.`,
  without: 'Visa alla tjänster',
  toMap: 'Gå till kartan',
  toList: 'Tillbaka till listan',
  list: 'Som lista',
  map: 'På kartan',
  mapLabel: 'Karta. Samma länkar finns i listan.',
  others: 'Andra kommuner',
  allCounties: 'Alla välfärdsområden',
  here: (services) => services,
  none: 'ingen egen plats, den närmaste finns i grannkommunen',
  withoutPlace: 'Se också vad som kommer hem till dig, rör sig eller fungerar på distans',
  nothing: 'Ingen tjänst hittades med de här orden. Pröva utan begränsningar.',
  ask: 'Be om hjälp, så söker vi åt dig',
  tilesOn: (from) => `Visa bakgrundskartan. Bilderna hämtas från ${from}.`,
  tilesOff: 'Dölj bakgrundskartan',
  source: 'Finlands konturer: Natural Earth.',
  areaPage: (area) => `${area}: områdets sida`,
}

const en: MapTexts = {
  tab: 'Map',
  description: 'Services for families by municipality, as a list and on a map.',
  title: 'Services on the map',
  titleIn: (county) => `Services on the map: ${county}`,
  lead: 'The list and the map say the same: how many services there are on site in each municipality.',
  searched: (q) => `These are the services for “${q}”.`,
  filtered: (filters) => `Filters: ${filters}.`,
  without: 'Show all services',
  toMap: 'Go to the map',
  toList: 'Back to the list',
  list: 'As a list',
  map: 'On the map',
  mapLabel: 'Map. The same links are in the list.',
  others: 'Other municipalities',
  allCounties: 'All wellbeing services counties',
  here: (services) => services,
  none: 'no place of its own, the nearest is in the next municipality',
  withoutPlace: 'See also what comes to your home, moves about or works remotely',
  nothing: 'No service was found with these words. Try without filters.',
  ask: 'Ask for help and we search for you',
  tilesOn: (from) => `Show the background map. Its pictures come from ${from}.`,
  tilesOff: 'Hide the background map',
  source: 'Outline of Finland: Natural Earth.',
  areaPage: (area) => `${area}: page of the area`,
}

export const mapTexts: Readonly<Record<Language, MapTexts>> = { fi, sv, en }
