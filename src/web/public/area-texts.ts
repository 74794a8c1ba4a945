import type { Language } from '#platform/text.ts'

export type AreaTexts = {
  readonly tab: string
  readonly kicker: string
  readonly description: (area: string) => string
  readonly lead: (municipalities: string) => string
  readonly nameIsOurs: string
  readonly crumbs: string
  readonly house: string
  readonly towns: string
  readonly visits: { readonly title: string; readonly lead: string; readonly next: (day: string) => string }
  readonly services: string
  readonly servicesLead: string
  readonly beside: string
  readonly all: string
  readonly map: string
  readonly matrix: string
  readonly centres: {
    readonly title: string
    readonly network: string
    readonly site: string
    readonly larger: string
    readonly none: string
  }
  readonly school: {
    readonly title: string
    readonly health: string
    readonly welfare: string
    readonly part: string
    readonly cooperation: string
    readonly what: string
  }
  readonly pack: {
    readonly title: (area: string) => string
    readonly onPaper: string
    readonly open: string
    readonly openText: string
    readonly lead: (date: string, site: string) => string
    readonly print: string
    readonly back: string
    readonly getIn: string
    readonly where: string
    readonly checked: string
    readonly guidance: string
    readonly emergency: string
  }
}

const fi: AreaTexts = {
  tab: 'Alueen palvelut',
  kicker: 'Perhekeskusalue',
  description: (area) =>
    `Perheiden palvelut alueella ${area}: kunnat, perhekeskukset, koulujen tuki ja kaikki palvelut.`,
  lead: (municipalities) => `Alueen kunnat: ${municipalities}.`,
  nameIsOurs: 'Alueen nimi on Perhetalon antama.',
  crumbs: 'Olet tässä',
  house: 'Perheiden talo',
  towns: 'Kunnat',
  visits: {
    title: 'Perheohjaaja tulee lähelle',
    lead: 'Saat tulla ilman aikaa ja nimeä.',
    next: (day) => `Seuraavan kerran ${day}`,
  },
  services: 'Palvelut kerroksittain',
  servicesLead: 'Luvut kertovat, montako palvelua alueen perheillä on.',
  beside: 'Portaikko ja muut palvelut',
  all: 'Kaikki alueen palvelut',
  map: 'Palvelut kartalla',
  matrix: 'Palvelut alueittain taulukkona',
  centres: {
    title: 'Perhekeskukset',
    network: 'Perhekeskusverkosto: palvelut ovat eri paikoissa ja toimivat yhdessä.',
    site: 'Perhekeskuksella on yhteinen talo.',
    larger: 'Laajempi perhekeskus, jossa on myös erityistason palveluja.',
    none: 'Alueen perhekeskusta ei ole vielä luettelossa. Ohjaus kertoo, mistä apua saa.',
  },
  school: {
    title: 'Koulun ja opiskelun tuki',
    health: 'Koulu- ja opiskeluterveydenhuolto',
    welfare: 'Opiskeluhuolto: kuraattori ja psykologi',
    part: 'Osa tämän alueen perhekeskusta.',
    cooperation: 'Toimii koululla ja tiiviisti yhdessä perhekeskuksen kanssa.',
    what: 'Apua saa samalla tavalla kummassakin tapauksessa: ota yhteyttä suoraan kouluun tai pyydä apua täältä.',
  },
  pack: {
    title: (area) => `Perheiden palvelut: ${area}`,
    onPaper: 'Palvelut paperilla',
    open: 'Avaa tulostettava lista',
    openText: 'Kaikki alueen palvelut samalla listalla: mitä apua saa, miten pääsee mukaan ja mihin soittaa.',
    lead: (date, site) => `Tilanne ${date}. Uusin tieto on aina osoitteessa ${site}.`,
    print: 'Tulosta sivu selaimen tulostustoiminnolla. Valikot jäävät pois paperilta.',
    back: 'Takaisin alueen sivulle',
    getIn: 'Miten pääset mukaan',
    where: 'Missä',
    checked: 'Tarkistettu',
    guidance: 'Etkö tiedä, mistä aloittaa? Ohjaus auttaa.',
    emergency: 'Hätätilanteessa soita 112.',
  },
}

const sv: AreaTexts = {
  tab: 'Områdets tjänster',
  kicker: 'Familjecenterområde',
  description: (area) =>
    `Tjänster för familjer i området ${area}: kommuner, familjecenter, stöd i skolan och alla tjänster.`,
  lead: (municipalities) => `Områdets kommuner: ${municipalities}.`,
  nameIsOurs: 'Familjehuset har gett området dess namn.',
  crumbs: 'Du är här',
  house: 'Familjernas hus',
  towns: 'Kommuner',
  visits: {
    title: 'Familjehandledaren kommer nära',
    lead: 'Du får komma utan tid och namn.',
    next: (day) => `Nästa gång ${day}`,
  },
  services: 'Tjänsterna våning för våning',
  servicesLead: 'Siffrorna säger hur många tjänster det finns för områdets familjer.',
  beside: 'Trapphuset och andra tjänster',
  all: 'Alla tjänster i området',
  map: 'Tjänsterna på kartan',
  matrix: 'Tjänsterna per område som tabell',
  centres: {
    title: 'Familjecenter',
    network: 'Ett nätverk: tjänsterna finns på olika platser och arbetar tillsammans.',
    site: 'Familjecentret har ett gemensamt hus.',
    larger: 'Ett större familjecenter, där det också finns tjänster på specialnivå.',
    none: 'Områdets familjecenter finns ännu inte i katalogen. Servicehandledningen berättar var du får hjälp.',
  },
  school: {
    title: 'Stöd i skolan och studierna',
    health: 'Skol- och studerandehälsovård',
    welfare: 'Elev- och studerandevård: kurator och psykolog',
    part: 'En del av områdets familjecenter.',
    cooperation: 'Finns i skolan och har ett fast samarbete med familjecentret.',
    what: 'Du får hjälp på samma sätt i båda fallen: kontakta skolan direkt eller be om hjälp här.',
  },
  pack: {
    title: (area) => `Tjänster för familjer: ${area}`,
    onPaper: 'Tjänsterna på papper',
    open: 'Öppna listan för utskrift',
    openText:
      'Alla områdets tjänster på samma lista: vilken hjälp du får, hur du kommer med och vart du ringer.',
    lead: (date, site) => `Läget ${date}. Den senaste informationen finns alltid på ${site}.`,
    print: 'Skriv ut sidan med webbläsarens utskrift. Menyerna kommer inte med på papperet.',
    back: 'Tillbaka till områdets sida',
    getIn: 'Hur du kommer med',
    where: 'Var',
    checked: 'Kontrollerat',
    guidance: 'Vet du inte var du ska börja? Servicehandledningen hjälper.',
    emergency: 'I en nödsituation, ring 112.',
  },
}

const en: AreaTexts = {
  tab: 'Services of the area',
  kicker: 'Family centre area',
  description: (area) =>
    `Services for families in ${area}: municipalities, family centres, support at school and every service.`,
  lead: (municipalities) => `Municipalities of the area: ${municipalities}.`,
  nameIsOurs: 'The name of the area was given by House of Families.',
  crumbs: 'You are here',
  house: 'House of families',
  towns: 'Municipalities',
  visits: {
    title: 'A family guide comes near you',
    lead: 'You may come without a time and a name.',
    next: (day) => `Next time ${day}`,
  },
  services: 'Services by floor',
  servicesLead: 'The numbers tell how many services there are for the families of the area.',
  beside: 'The stairwell and other services',
  all: 'All services of the area',
  map: 'Services on the map',
  matrix: 'Services by area as a table',
  centres: {
    title: 'Family centres',
    network: 'A network: its services are in different places and work together.',
    site: 'The family centre has a house that its services share.',
    larger: 'A larger family centre that also has services of the special level.',
    none: 'The family centre of this area is not listed yet. Guidance tells you where to get help.',
  },
  school: {
    title: 'Support at school and in studies',
    health: 'School and student health care',
    welfare: 'Student welfare: school curator and psychologist',
    part: 'Part of the family centre of this area.',
    cooperation: 'Works at the school, closely together with the family centre.',
    what: 'You get help the same way in both cases: contact the school directly or ask for help here.',
  },
  pack: {
    title: (area) => `Services for families: ${area}`,
    onPaper: 'The services on paper',
    open: 'Open the list for printing',
    openText: 'Every service of the area on one list: what help there is, how to get in and where to call.',
    lead: (date, site) => `As of ${date}. The newest information is always at ${site}.`,
    print: 'Print the page with your browser. The menus stay off the paper.',
    back: 'Back to the page of the area',
    getIn: 'How to get in',
    where: 'Where',
    checked: 'Checked',
    guidance: 'Not sure where to begin? Guidance helps.',
    emergency: 'In an emergency, call 112.',
  },
}

export const areaTexts: Readonly<Record<Language, AreaTexts>> = { fi, sv, en }
