import type { Language } from '#platform/text.ts'

export type VisitorsTexts = {
  readonly title: string
  readonly lead: string
  readonly toCount: string
  readonly noneToCount: string
  readonly asked: string
  readonly askedLead: string
  readonly open: string
  readonly figures: string
  readonly figuresLead: string
  readonly noFigures: string
  readonly month: string
  readonly held: string
  readonly cancelled: string
  readonly counted: string
  readonly visitors: string
  readonly few: string
  readonly notCounted: string
  readonly byArea: (month: string) => string
  readonly area: string
  readonly noArea: string
  readonly more: string
  readonly outreach: {
    readonly title: string
    readonly lead: string
    readonly done: (done: number, of: number) => string
    readonly left: string
    readonly open: string
  }
  readonly make: {
    readonly title: string
    readonly lead: string
    readonly button: string
    readonly noTimes: string
    readonly done: string
  }
}

export const visitorsTexts: Readonly<Record<Language, VisitorsTexts>> = {
  fi: {
    title: 'Kävijät',
    lead: 'Montako tuli, vain lukuina. Laske paikalla puhelimella tai kirjaa luvut jälkikäteen.',
    toCount: 'Tämän viikon kerrat',
    noneToCount: 'Viikon aikana ei ole ollut kertoja, joita järjestät.',
    asked: 'Sinua pyydetään vertaisarvioijaksi',
    askedLead: 'Käy paikalla ja vastaa yhteentoista kysymykseen.',
    open: 'Arvioi',
    figures: 'Kävijät kuukausittain',
    figuresLead: 'Alueen koko ohjelma. Luvut 1–4 näkyvät muodossa ”alle 5”.',
    noFigures: 'Lukuja ei vielä ole.',
    month: 'Kuukausi',
    held: 'Pidetty',
    cancelled: 'Peruttu',
    counted: 'Laskettu',
    visitors: 'Kävijöitä',
    few: 'alle 5',
    notCounted: 'ei laskettu',
    byArea: (month) => `Alueittain, ${month}`,
    area: 'Alue',
    noArea: 'Ilman aluetta, esimerkiksi verkossa',
    more: 'Kaikki luvut ja laskeminen',
    outreach: {
      title: 'Jalkautumispaikan valmistelu',
      lead: 'Tämä toiminta on jalkautumispäivä. Valmistelu pitää käynnit elossa.',
      done: (done, of) => `Tehty ${done}/${of}`,
      left: 'Vielä tekemättä',
      open: 'Avaa jalkautumispaikka',
    },
    make: {
      title: 'Viikko-ohjelmassa',
      lead: 'Perheet näkevät päivän viikko-ohjelmassa. Toiminta syntyy luonnoksena: tarkista ja julkaise.',
      button: 'Tee toistuvaksi toiminnaksi',
      noTimes: 'Merkitse ensin suunnitelmaan päivät ja kellonajat.',
      done: 'Toiminta on ohjelmassa',
    },
  },
  sv: {
    title: 'Besökare',
    lead: 'Hur många som kom, bara i siffror. Räkna på plats med telefonen eller skriv in talen efteråt.',
    toCount: 'Veckans tillfällen',
    noneToCount: 'Du har inte ordnat något den här veckan.',
    asked: 'Någon ber dig om en kollegial bedömning',
    askedLead: 'Besök platsen och svara på elva frågor.',
    open: 'Bedöm',
    figures: 'Besökare per månad',
    figuresLead: 'Områdets hela program. Talen 1–4 visas som ”färre än 5”.',
    noFigures: 'Det finns inga tal ännu.',
    month: 'Månad',
    held: 'Hållits',
    cancelled: 'Inställda',
    counted: 'Räknade',
    visitors: 'Besökare',
    few: 'färre än 5',
    notCounted: 'inte räknat',
    byArea: (month) => `Per område, ${month}`,
    area: 'Område',
    noArea: 'Utan område, till exempel på nätet',
    more: 'Alla tal och räkning',
    outreach: {
      title: 'Förberedelser på det uppsökande stället',
      lead: 'Den här verksamheten är en dag av uppsökande arbete. Förberedelserna håller besöken vid liv.',
      done: (done, of) => `Gjort ${done}/${of}`,
      left: 'Ännu ogjort',
      open: 'Öppna det uppsökande stället',
    },
    make: {
      title: 'I veckoprogrammet',
      lead: 'Familjerna ser dagen i veckoprogrammet. Verksamheten blir ett utkast: granska och publicera.',
      button: 'Gör till återkommande verksamhet',
      noTimes: 'Skriv först dagar och klockslag i planen.',
      done: 'Verksamheten finns i programmet',
    },
  },
  en: {
    title: 'Visitors',
    lead: 'How many came, in numbers alone. Count on the spot with a phone, or write the numbers afterwards.',
    toCount: 'Days of this week',
    noneToCount: 'There have been no days this week that you hold.',
    asked: 'You are asked for a peer review',
    askedLead: 'Visit the place and answer eleven questions.',
    open: 'Review',
    figures: 'Visitors by month',
    figuresLead: 'The whole programme of the area. Numbers from 1 to 4 are shown as “fewer than 5”.',
    noFigures: 'There are no numbers yet.',
    month: 'Month',
    held: 'Held',
    cancelled: 'Cancelled',
    counted: 'Counted',
    visitors: 'Visitors',
    few: 'fewer than 5',
    notCounted: 'not counted',
    byArea: (month) => `By area, ${month}`,
    area: 'Area',
    noArea: 'Without an area, for example online',
    more: 'All numbers and counting',
    outreach: {
      title: 'Setting up the outreach place',
      lead: 'This activity is an outreach day. Its set-up keeps the visits alive.',
      done: (done, of) => `Done ${done} of ${of}`,
      left: 'Still to do',
      open: 'Open the outreach place',
    },
    make: {
      title: 'In the week programme',
      lead: 'Families see the day in the week programme. It is made as a draft: check and publish it.',
      button: 'Make it a recurring activity',
      noTimes: 'First write days and times into the plan.',
      done: 'The activity is in the programme',
    },
  },
}
