import type { Language } from '#platform/text.ts'

export type PlaceTexts = {
  readonly tab: string
  readonly title: string
  readonly lead: string
  readonly now: (place: string) => string
  readonly forget: string
  readonly field: string
  readonly hint: string
  readonly button: string
  readonly list: string
  readonly others: string
  readonly map: string
  readonly areasAreOurs: string
  readonly kept: string
  readonly notHere: string
  readonly back: string
}

const fi: PlaceTexts = {
  tab: 'Valitse kunta',
  title: 'Missä kunnassa asut?',
  lead: 'Näytämme ensin lähimmän avun. Kaikki muukin apu näkyy.',
  now: (place) => `Kuntasi on nyt ${place}.`,
  forget: 'Unohda kuntani',
  field: 'Kunta, paikkakunta tai postinumero',
  hint: 'Esimerkiksi Vaasa, Vähäkyrö tai 15110',
  button: 'Valitse',
  list: 'Tai valitse listasta',
  others: 'Muut kunnat',
  map: 'Katso palvelut kartalla',
  areasAreOurs: 'Alueiden nimet ovat tämän palvelun omia.',
  kept: 'Muistamme kunnan tässä selaimessa puoli vuotta. Emme tiedä, kuka olet.',
  notHere:
    'Jos kuntasi puuttuu, sen hyvinvointialue ei vielä käytä Perhetaloa. Hätänumero ja valtakunnalliset auttavat puhelimet toimivat joka kunnassa.',
  back: 'Takaisin valitsematta',
}

const sv: PlaceTexts = {
  tab: 'Välj kommun',
  title: 'I vilken kommun bor du?',
  lead: 'Vi visar den närmaste hjälpen först. All annan hjälp syns också.',
  now: (place) => `Din kommun är nu ${place}.`,
  forget: 'Glöm min kommun',
  field: 'Kommun, ort eller postnummer',
  hint: 'Till exempel Vasa, Bennäs eller 65100',
  button: 'Välj',
  list: 'Eller välj i listan',
  others: 'Andra kommuner',
  map: 'Se tjänsterna på kartan',
  areasAreOurs: 'Områdenas namn är den här tjänstens egna.',
  kept: 'Vi kommer ihåg kommunen i den här webbläsaren i ett halvt år. Vi vet inte vem du är.',
  notHere:
    'Om din kommun saknas använder dess välfärdsområde ännu inte Familjehuset. Nödnumret och de riksomfattande hjälptelefonerna fungerar i alla kommuner.',
  back: 'Tillbaka utan att välja',
}

const en: PlaceTexts = {
  tab: 'Choose municipality',
  title: 'Which municipality do you live in?',
  lead: 'We show the nearest help first. All other help is shown too.',
  now: (place) => `Your municipality is now ${place}.`,
  forget: 'Forget my municipality',
  field: 'Municipality, place or postcode',
  hint: 'For example Vaasa, Lahti or 65100',
  button: 'Choose',
  list: 'Or choose from the list',
  others: 'Other municipalities',
  map: 'See the services on the map',
  areasAreOurs: 'The names of the areas are this service’s own.',
  kept: 'We remember the municipality in this browser for half a year. We do not know who you are.',
  notHere:
    'If your municipality is missing, its wellbeing services county does not use House of Families yet. The emergency number and the national helplines work in every municipality.',
  back: 'Back without choosing',
}

export const placeTexts: Readonly<Record<Language, PlaceTexts>> = { fi, sv, en }
