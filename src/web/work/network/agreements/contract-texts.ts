import type { ContractState, CustomersPart, PriceUnit } from '#capabilities/network/index.ts'
import type { Language } from '#platform/text.ts'

export type ContractTexts = {
  readonly title: string
  readonly lead: (of: { inForce: number; due: number; open: number }) => string
  readonly states: Readonly<Record<ContractState, string>>
  readonly units: Readonly<Record<PriceUnit, string>>
  readonly parts: Readonly<Record<CustomersPart, string>>
  readonly add: string
  readonly newTitle: string
  readonly newLead: string
  readonly back: string
  readonly none: string
  readonly provider: string
  readonly providerHint: string
  readonly other: string
  readonly otherHint: string
  readonly price: string
  readonly priceEuros: string
  readonly priceHint: string
  readonly unit: string
  readonly priceWords: string
  readonly noPrice: string
  readonly option: string
  readonly areas: string
  readonly areasHint: string
  readonly targeting: string
  readonly targetingHint: string
  readonly customers: string
  readonly customersPart: string
  readonly customersHint: string
  readonly notSaid: string
  readonly lastVisit: (day: string) => string
  readonly noVisit: string
  readonly openFindings: (count: number) => string
  readonly visits: string
  readonly visitsLead: string
  readonly noVisits: string
  readonly visitTitle: string
  readonly heldOn: string
  readonly finding: string
  readonly findingHint: string
  readonly nextStep: string
  readonly nextBy: string
  readonly nextOn: (day: string) => string
  readonly doneOn: (day: string) => string
  readonly saveVisit: string
  readonly markDone: string
  readonly markDoneOf: (day: string) => string
  readonly years: string
  readonly noYears: string
  readonly year: string
  readonly euros: string
  readonly bought: string
  readonly families: string
  readonly each: string
  readonly note: string
  readonly fewFamilies: string
  readonly yearTitle: string
  readonly yearHint: string
  readonly saveYear: string
  readonly edit: string
  readonly done: Readonly<Record<'added' | 'closed' | 'saved' | 'visit' | 'year', string>>
}

export const contractTexts: Readonly<Record<Language, ContractTexts>> = {
  fi: {
    title: 'Palveluntuottajasopimukset',
    lead: ({ inForce, due, open }) =>
      `${inForce === 1 ? 'Yksi sopimus' : `${inForce} sopimusta`} on voimassa. ${due === 0 ? 'Mikään ei odota tarkistusta.' : `${due} odottaa tarkistusta.`}${open === 0 ? '' : ` ${open === 1 ? 'Yksi valvonnan havainto' : `${open} valvonnan havaintoa`} on korjaamatta.`}`,
    states: { tender: 'kilpailutus', 'in-force': 'voimassa', ended: 'päättynyt' },
    units: {
      visit: 'käynti',
      hour: 'tunti',
      day: 'päivä',
      group: 'ryhmä',
      family: 'perhe',
      month: 'kuukausi',
      year: 'vuosi',
    },
    parts: {
      'not-said': 'ei kirjattu',
      no: 'perheet eivät olleet mukana',
      asked: 'perheiltä kysyttiin',
      chose: 'perheet olivat mukana valitsemassa',
    },
    add: 'Lisää palveluntuottajasopimus',
    newTitle: 'Uusi palveluntuottajasopimus',
    newLead: 'Kirjaa palvelu, tuottaja, hinta ja voimassaolo. Hinnat näkevät vain johtavat.',
    back: 'Palveluntuottajasopimukset',
    none: 'Sopimuksia ei ole vielä kirjattu.',
    provider: 'Palveluntuottaja',
    providerHint: 'Jos tuottajaa ei ole luettelossa, jätä tyhjäksi ja kirjoita nimi alle.',
    other: 'Muu tuottaja',
    otherHint: 'Vain jos et valinnut luettelosta.',
    price: 'Hinta',
    priceEuros: 'Hinta euroina',
    priceHint: 'Esimerkiksi 94,50',
    unit: 'Mistä hinta maksetaan',
    priceWords: 'Mitä hintaan kuuluu',
    noPrice: 'ei vielä sovittu',
    option: 'Optio ja jatko',
    areas: 'Alueet, joilla palvelua käytetään',
    areasHint: 'Jos et valitse mitään, palvelu on koko maakunnan.',
    targeting: 'Kenelle palvelu kohdistuu',
    targetingHint: 'Ketkä palvelun saavat ja miten kohdistumista seurataan.',
    customers: 'Perheiden osuus kilpailutuksessa',
    customersPart: 'Olivatko perheet mukana',
    customersHint: 'Keitä kuultiin, miten, ja mitä se muutti.',
    notSaid: 'ei kirjattu',
    lastVisit: (day) => `viimeksi valvottu ${day}`,
    noVisit: 'ei valvontakäyntejä',
    openFindings: (count) => (count === 1 ? 'yksi havainto auki' : `${count} havaintoa auki`),
    visits: 'Valvontakäynnit',
    visitsLead: 'Havainto koskee palvelua, ei koskaan yksittäistä perhettä.',
    noVisits: 'Valvontakäyntejä ei ole kirjattu.',
    visitTitle: 'Kirjaa valvontakäynti',
    heldOn: 'Käynnin päivä',
    finding: 'Mitä havaittiin',
    findingHint: 'Mikä toimii ja mikä ei. Ei perheiden tietoja.',
    nextStep: 'Mitä korjataan',
    nextBy: 'Mihin mennessä',
    nextOn: (day) => `${day} mennessä`,
    doneOn: (day) => `Korjattu ${day}.`,
    saveVisit: 'Tallenna käynti',
    markDone: 'Merkitse korjatuksi',
    markDoneOf: (day) => `käynnin ${day} havainto`,
    years: 'Hinta ja kohdistuminen vuosittain',
    noYears: 'Lukuja ei ole vielä kirjattu.',
    year: 'Vuosi',
    euros: 'Euroa',
    bought: 'Ostettu määrä',
    families: 'Perheitä',
    each: 'Euroa kerralta',
    note: 'Huomautus',
    fewFamilies: 'alle 5',
    yearTitle: 'Kirjaa vuoden luvut',
    yearHint: 'Sama vuosi uudestaan korvaa aiemmat luvut.',
    saveYear: 'Tallenna luvut',
    edit: 'Muuta sopimusta',
    done: {
      added: 'Sopimus on luettelossa.',
      saved: 'Muutos on tallessa.',
      visit: 'Valvontakäynti on tallessa.',
      closed: 'Havainto on merkitty korjatuksi.',
      year: 'Luvut ovat tallessa.',
    },
  },
  sv: {
    title: 'Avtal med serviceproducenter',
    lead: ({ inForce, due, open }) =>
      `${inForce === 1 ? 'Ett avtal' : `${inForce} avtal`} är i kraft. ${due === 0 ? 'Inget väntar på översyn.' : `${due} väntar på översyn.`}${open === 0 ? '' : ` ${open === 1 ? 'En iakttagelse från tillsynen' : `${open} iakttagelser från tillsynen`} är inte åtgärdad.`}`,
    states: { tender: 'konkurrensutsätts', 'in-force': 'i kraft', ended: 'upphört' },
    units: {
      visit: 'besök',
      hour: 'timme',
      day: 'dag',
      group: 'grupp',
      family: 'familj',
      month: 'månad',
      year: 'år',
    },
    parts: {
      'not-said': 'inte antecknat',
      no: 'familjerna var inte med',
      asked: 'familjerna tillfrågades',
      chose: 'familjerna var med och valde',
    },
    add: 'Lägg till ett avtal med en serviceproducent',
    newTitle: 'Nytt avtal med en serviceproducent',
    newLead: 'Skriv tjänsten, producenten, priset och giltigheten. Priserna ses bara av dem som leder.',
    back: 'Avtal med serviceproducenter',
    none: 'Inga avtal har antecknats ännu.',
    provider: 'Serviceproducent',
    providerHint: 'Finns producenten inte i listan, lämna tomt och skriv namnet nedan.',
    other: 'Annan producent',
    otherHint: 'Bara om du inte valde i listan.',
    price: 'Pris',
    priceEuros: 'Pris i euro',
    priceHint: 'Till exempel 94,50',
    unit: 'Vad priset betalas för',
    priceWords: 'Vad som ingår i priset',
    noPrice: 'inte avtalat ännu',
    option: 'Option och fortsättning',
    areas: 'Områden där tjänsten används',
    areasHint: 'Om du inte väljer något gäller tjänsten hela välfärdsområdet.',
    targeting: 'Vem tjänsten riktas till',
    targetingHint: 'Vilka som får tjänsten och hur det följs upp.',
    customers: 'Familjernas del i konkurrensutsättningen',
    customersPart: 'Var familjerna med',
    customersHint: 'Vilka som hördes, hur, och vad det ändrade.',
    notSaid: 'inte antecknat',
    lastVisit: (day) => `senaste tillsyn ${day}`,
    noVisit: 'inga tillsynsbesök',
    openFindings: (count) => (count === 1 ? 'en iakttagelse öppen' : `${count} iakttagelser öppna`),
    visits: 'Tillsynsbesök',
    visitsLead: 'Iakttagelsen gäller tjänsten, aldrig en enskild familj.',
    noVisits: 'Inga tillsynsbesök har antecknats.',
    visitTitle: 'Anteckna ett tillsynsbesök',
    heldOn: 'Besökets dag',
    finding: 'Vad man iakttog',
    findingHint: 'Vad som fungerar och vad som inte gör det. Inga uppgifter om familjer.',
    nextStep: 'Vad som åtgärdas',
    nextBy: 'Till när',
    nextOn: (day) => `senast ${day}`,
    doneOn: (day) => `Åtgärdat ${day}.`,
    saveVisit: 'Spara besöket',
    markDone: 'Märk som åtgärdat',
    markDoneOf: (day) => `iakttagelsen från besöket ${day}`,
    years: 'Pris och inriktning per år',
    noYears: 'Inga siffror har antecknats ännu.',
    year: 'År',
    euros: 'Euro',
    bought: 'Köpt mängd',
    families: 'Familjer',
    each: 'Euro per gång',
    note: 'Anmärkning',
    fewFamilies: 'under 5',
    yearTitle: 'Anteckna årets siffror',
    yearHint: 'Samma år på nytt ersätter de tidigare siffrorna.',
    saveYear: 'Spara siffrorna',
    edit: 'Ändra avtalet',
    done: {
      added: 'Avtalet finns i listan.',
      saved: 'Ändringen är sparad.',
      visit: 'Tillsynsbesöket är sparat.',
      closed: 'Iakttagelsen är märkt som åtgärdad.',
      year: 'Siffrorna är sparade.',
    },
  },
  en: {
    title: 'Provider contracts',
    lead: ({ inForce, due, open }) =>
      `${inForce === 1 ? 'One contract is' : `${inForce} contracts are`} in force. ${due === 0 ? 'Nothing waits for a review.' : `${due} wait for a review.`}${open === 0 ? '' : ` ${open === 1 ? 'One finding of supervision is' : `${open} findings of supervision are`} open.`}`,
    states: { tender: 'tender', 'in-force': 'in force', ended: 'ended' },
    units: {
      visit: 'visit',
      hour: 'hour',
      day: 'day',
      group: 'group',
      family: 'family',
      month: 'month',
      year: 'year',
    },
    parts: {
      'not-said': 'not said',
      no: 'families took no part',
      asked: 'families were asked',
      chose: 'families helped to choose',
    },
    add: 'Add a provider contract',
    newTitle: 'New provider contract',
    newLead: 'Write the service, the provider, the price and its validity. Prices are for those who lead.',
    back: 'Provider contracts',
    none: 'No contracts have been written down yet.',
    provider: 'Provider',
    providerHint: 'If the provider is not in the list, leave this empty and write the name below.',
    other: 'Another provider',
    otherHint: 'Only if you chose nothing from the list.',
    price: 'Price',
    priceEuros: 'Price in euros',
    priceHint: 'For instance 94.50',
    unit: 'What it is paid for',
    priceWords: 'What the price includes',
    noPrice: 'not agreed yet',
    option: 'Option and continuation',
    areas: 'Areas where it is used',
    areasHint: 'Choose none for the whole county.',
    targeting: 'For whom it is meant',
    targetingHint: 'Who gets it, and how that is followed.',
    customers: 'Families’ part in the tender',
    customersPart: 'Did families take part',
    customersHint: 'Who was heard, how, and what it changed.',
    notSaid: 'not said',
    lastVisit: (day) => `last supervised on ${day}`,
    noVisit: 'no visits of supervision',
    openFindings: (count) => (count === 1 ? 'one finding open' : `${count} findings open`),
    visits: 'Visits of supervision',
    visitsLead: 'A finding is about the service, never about a single family.',
    noVisits: 'No visits have been written down.',
    visitTitle: 'Write down a visit',
    heldOn: 'Day of the visit',
    finding: 'What was found',
    findingHint: 'What works and what does not. Nothing about families.',
    nextStep: 'What is put right',
    nextBy: 'By when',
    nextOn: (day) => `by ${day}`,
    doneOn: (day) => `Put right on ${day}.`,
    saveVisit: 'Save the visit',
    markDone: 'Mark as put right',
    markDoneOf: (day) => `the finding of ${day}`,
    years: 'Price and targeting by year',
    noYears: 'No numbers have been written down yet.',
    year: 'Year',
    euros: 'Euros',
    bought: 'Amount bought',
    families: 'Families',
    each: 'Euros each',
    note: 'Note',
    fewFamilies: 'under 5',
    yearTitle: 'Write down a year’s numbers',
    yearHint: 'The same year again replaces the earlier numbers.',
    saveYear: 'Save the numbers',
    edit: 'Change the contract',
    done: {
      added: 'The contract is in the list.',
      saved: 'The change is kept.',
      visit: 'The visit is kept.',
      closed: 'The finding is marked as put right.',
      year: 'The numbers are kept.',
    },
  },
}
