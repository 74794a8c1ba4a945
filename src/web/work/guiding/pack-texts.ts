import type { Language } from '#platform/text.ts'

/** What the family reads on the info package, in its own language. */
export type PackWords = {
  readonly title: string
  readonly lead: string
  readonly by: (name: string, day: string) => string
  readonly getIn: string
  readonly phone: string
  readonly where: string
  readonly languages: string
  readonly cost: string
  readonly after: string
  readonly scan: string
  readonly qrAlt: string
  readonly emergency: string
  readonly ask: string
  readonly hello: string
  readonly more: string
  readonly goodbye: string
}

/** What the worker reads around it. */
export type PackPageWords = {
  readonly tab: string
  readonly inLanguage: string
  readonly print: string
  readonly send: string
  readonly sendHint: string
  readonly sendButton: string
  readonly sent: string
  readonly noRequest: string
  readonly notYours: string
  readonly none: string
}

export const packWords: Readonly<Record<Language, PackWords>> = {
  fi: {
    title: 'Palveluja teille',
    lead: 'Nämä palvelut voivat sopia teille. Voitte ottaa yhteyttä silloin, kun se teille sopii.',
    by: (name, day) => `Koonnut ${name} ${day}`,
    getIn: 'Näin pääsette alkuun',
    phone: 'Puhelin',
    where: 'Missä ja milloin',
    languages: 'Kielet',
    cost: 'Hinta',
    after: 'Mitä sitten tapahtuu',
    scan: 'Lue lisää puhelimella',
    qrAlt: 'QR-koodi palvelun sivulle',
    emergency: 'Välitön vaara: soita 112.',
    ask: 'Jos mikään näistä ei sovi, pyydä apua:',
    hello: 'Hei! Nämä palvelut voivat sopia teille.',
    more: 'Lisää',
    goodbye: 'Jos jokin ei sovi tai haluatte apua yhteydenottoon, kirjoittakaa tähän.',
  },
  sv: {
    title: 'Tjänster för er',
    lead: 'De här tjänsterna kan passa er. Ni kan ta kontakt när det passar er.',
    by: (name, day) => `Sammanställt av ${name} ${day}.`,
    getIn: 'Så kommer ni i gång',
    phone: 'Telefon',
    where: 'Var och när',
    languages: 'Språk',
    cost: 'Pris',
    after: 'Vad händer sedan',
    scan: 'Läs mer med telefonen',
    qrAlt: 'QR-kod till tjänstens sida',
    emergency: 'Omedelbar fara: ring 112.',
    ask: 'Om inget av det här passar, be om hjälp:',
    hello: 'Hej! De här tjänsterna kan passa er.',
    more: 'Mer',
    goodbye: 'Om något inte passar eller om ni vill ha hjälp med att ta kontakt, skriv här.',
  },
  en: {
    title: 'Services for you',
    lead: 'These services may suit you. You can get in touch when it suits you.',
    by: (name, day) => `Put together by ${name}, ${day}.`,
    getIn: 'How to get started',
    phone: 'Phone',
    where: 'Where and when',
    languages: 'Languages',
    cost: 'Cost',
    after: 'What happens then',
    scan: 'Read more on your phone',
    qrAlt: 'QR code to the service’s page',
    emergency: 'Immediate danger: call 112.',
    ask: 'If none of these suits you, ask for help:',
    hello: 'Hello! These services may suit you.',
    more: 'More',
    goodbye: 'If something does not suit you or you want help with getting in touch, write here.',
  },
}

export const packPageWords: Readonly<Record<Language, PackPageWords>> = {
  fi: {
    tab: 'Tietopaketti',
    inLanguage: 'Paketin kieli',
    print: 'Tulosta selaimen tulostuksella: vain paketti tulostuu.',
    send: 'Lähetä perheen seurantasivulle',
    sendHint: 'Perhe lukee tämän koodillaan. Muuta sanoja, jos haluat.',
    sendButton: 'Lähetä perheelle',
    sent: 'Paketti on nyt perheen seurantasivulla. Perhe sai siitä tiedon, jos se jätti yhteystiedon.',
    noRequest: 'Tällä ohjauksella ei ole avunpyyntöä, joten tulosta paketti tai näytä QR-koodit.',
    notYours: 'Vain pyynnön ottanut voi lähettää paketin perheelle.',
    none: 'Valitse ensin ainakin yksi palvelu.',
  },
  sv: {
    tab: 'Infopaket',
    inLanguage: 'Paketets språk',
    print: 'Skriv ut med webbläsaren: bara paketet skrivs ut.',
    send: 'Skicka till familjens uppföljningssida',
    sendHint: 'Familjen läser det här med sin kod. Ändra orden om du vill.',
    sendButton: 'Skicka till familjen',
    sent: 'Paketet finns nu på familjens uppföljningssida. Familjen fick veta det om den lämnat en kontaktuppgift.',
    noRequest: 'Den här handledningen har ingen begäran om hjälp. Skriv ut paketet eller visa QR-koderna.',
    notYours: 'Bara den som har tagit begäran kan skicka paketet till familjen.',
    none: 'Välj först minst en tjänst.',
  },
  en: {
    tab: 'Info package',
    inLanguage: 'Language of the package',
    print: 'Print with your browser: only the package is printed.',
    send: 'Send to the family’s follow page',
    sendHint: 'The family reads this with its code. Change the words if you like.',
    sendButton: 'Send to the family',
    sent: 'The package is on the family’s follow page now. The family was told if it left a way to reach it.',
    noRequest: 'No request for help belongs to this, so print the package or show the QR codes.',
    notYours: 'Only who has taken the request can send the package to the family.',
    none: 'Choose at least one service first.',
  },
}
