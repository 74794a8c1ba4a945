import type { Language } from '#platform/text.ts'

type Texts = {
  readonly title: (municipality: string) => string
  readonly tab: string
  readonly description: string
  readonly print: string
  readonly pdf: string
  readonly how: string
  readonly otherLanguage: Readonly<Record<Language, string>>
  readonly qr: string
  readonly scan: string
  readonly none: string
  readonly newInTown: string
  readonly programme: string
  readonly ask: string
  readonly link: (municipality: string) => string
}

export const welcomeTexts: Readonly<Record<Language, Texts>> = {
  fi: {
    title: (municipality) => `Tervetuloa: ${municipality}`,
    tab: 'Tervetuloa',
    description: 'Kirje perheelle, joka on muuttanut uuteen kuntaan.',
    print: 'Voit tulostaa tämän sivun selaimesi tulostuksella.',
    pdf: 'Lataa kirje (PDF)',
    how: 'Muilla kielillä',
    otherLanguage: {
      fi: '',
      sv: 'Kirjettä ei ole vielä suomeksi. Se on tässä ruotsiksi.',
      en: 'Kirjettä ei ole vielä suomeksi. Se on tässä englanniksi.',
    },
    qr: 'QR-koodi, joka avaa tämän kirjeen verkossa',
    scan: 'Avaa kirje puhelimella',
    none: 'Tässä kunnassa ei ole vielä tervetulokirjettä. Näistä pääset alkuun.',
    newInTown: 'Uusi paikkakunnalla',
    programme: 'viikko-ohjelma',
    ask: 'pyydä apua tai kysy',
    link: (municipality) => `Tervetulokirje: ${municipality}`,
  },
  sv: {
    title: (municipality) => `Välkommen: ${municipality}`,
    tab: 'Välkommen',
    description: 'Ett brev till en familj som har flyttat till en ny kommun.',
    print: 'Du kan skriva ut sidan med webbläsarens utskrift.',
    pdf: 'Ladda ner brevet (PDF)',
    how: 'På andra språk',
    otherLanguage: {
      fi: 'Brevet finns inte på svenska ännu. Här är det på finska.',
      sv: '',
      en: 'Brevet finns inte på svenska ännu. Här är det på engelska.',
    },
    qr: 'QR-kod som öppnar brevet på webben',
    scan: 'Öppna brevet med telefonen',
    none: 'Den här kommunen har inget välkomstbrev ännu. Härifrån kommer du i gång.',
    newInTown: 'Ny på orten',
    programme: 'veckoprogrammet',
    ask: 'be om hjälp eller fråga',
    link: (municipality) => `Välkomstbrev: ${municipality}`,
  },
  en: {
    title: (municipality) => `Welcome: ${municipality}`,
    tab: 'Welcome',
    description: 'A letter to a family that has moved to a new municipality.',
    print: 'You can print this page from your browser.',
    pdf: 'Download the letter (PDF)',
    how: 'In other languages',
    otherLanguage: {
      fi: 'The letter is not in English yet. Here it is in Finnish.',
      sv: 'The letter is not in English yet. Here it is in Swedish.',
      en: '',
    },
    qr: 'QR code that opens this letter on the web',
    scan: 'Open the letter on a phone',
    none: 'This municipality has no welcome letter yet. Begin from here.',
    newInTown: 'New in town',
    programme: 'week programme',
    ask: 'ask for help or just ask',
    link: (municipality) => `Welcome letter: ${municipality}`,
  },
}
