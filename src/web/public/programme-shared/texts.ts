import type { Language } from '#platform/text.ts'

/** The words of a programme on paper, on a screen of a hall and on other people's pages. */
type SharedTexts = {
  readonly week: (number: number) => string
  readonly programme: string
  readonly poster: {
    readonly title: (place: string) => string
    readonly tab: string
    readonly back: string
    readonly lead: string
    readonly print: string
    readonly pdf: (paper: string) => string
    readonly previous: string
    readonly next: string
    readonly nav: string
    readonly nothing: string
    readonly break: (days: string) => string
    readonly cancelled: string
    readonly where: string
    readonly call: string
    readonly scan: string
    readonly qr: string
    readonly made: (day: string) => string
    readonly by: (who: string) => string
    readonly noChange: string
  }
  readonly screen: {
    readonly title: (place: string) => string
    readonly today: string
    readonly now: string
    readonly next: string
    readonly later: string
    readonly over: string
    readonly nothingToday: string
    readonly nothing: string
    readonly asOf: (time: string) => string
    readonly welcome: string
    readonly scan: string
    readonly qr: string
  }
  readonly embed: {
    readonly title: string
    readonly tab: string
    readonly lead: string
    readonly place: string
    readonly everyPlace: string
    readonly municipality: string
    readonly anywhere: string
    readonly audience: string
    readonly anybody: string
    readonly kind: string
    readonly anyKind: string
    readonly language: string
    readonly languages: Readonly<Record<Language, string>>
    readonly show: string
    readonly code: string
    readonly codeLead: string
    readonly json: string
    readonly jsonLead: string
    readonly calendar: string
    readonly calendarLead: string
    readonly calendarNeedsPlace: string
    readonly preview: string
    readonly frameTitle: string
    readonly none: string
    readonly from: string
  }
}

export const sharedTexts: Readonly<Record<Language, SharedTexts>> = {
  fi: {
    week: (number) => `Viikko ${number}`,
    programme: 'Viikko-ohjelma',
    poster: {
      title: (place) => `Viikon juliste: ${place}`,
      tab: 'Viikon juliste',
      back: 'Takaisin kohtaamispaikan sivulle',
      lead: 'Kohtaamispaikan viikko yhdellä arkilla. Ripusta se oveen tai anna mukaan.',
      print: 'Voit tulostaa myös tämän sivun selaimella.',
      pdf: (paper) => `Lataa PDF, ${paper}`,
      previous: 'Edellinen viikko',
      next: 'Seuraava viikko',
      nav: 'Julisteen viikko',
      nothing: 'Tällä viikolla ei ole ohjelmaa.',
      break: (days) => `Tauko ${days}`,
      cancelled: 'Peruttu',
      where: 'Missä',
      call: 'Puhelin',
      scan: 'Katso muutokset puhelimella',
      qr: 'QR-koodi kohtaamispaikan sivulle',
      made: (day) => `Tilanne ${day}`,
      by: (who) => `Järjestää ${who}`,
      noChange: 'Tule sellaisena kuin olet.',
    },
    screen: {
      title: (place) => `Näyttö: ${place}`,
      today: 'Tänään',
      now: 'Nyt',
      next: 'Seuraavaksi',
      later: 'Tulossa',
      over: 'Päättyi',
      nothingToday: 'Tänään ei ole enää ohjelmaa.',
      nothing: 'Lähipäivinä ei ole ohjelmaa.',
      asOf: (time) => `Päivitetty ${time}`,
      welcome: 'Tervetuloa',
      scan: 'Koko viikko puhelimeen',
      qr: 'QR-koodi kohtaamispaikan sivulle',
    },
    embed: {
      title: 'Viikko-ohjelma omille sivuille',
      tab: 'Upota ohjelma',
      lead: 'Kunta, koulu, seurakunta tai yhdistys voi näyttää ohjelman omilla sivuillaan. Peruutukset ja muutokset näkyvät heti. Listassa ei ole evästeitä eikä skriptejä.',
      place: 'Kohtaamispaikka',
      everyPlace: 'Kaikki kohtaamispaikat',
      municipality: 'Kunta',
      anywhere: 'Kaikki kunnat',
      audience: 'Kenelle',
      anybody: 'Kaikille',
      kind: 'Mitä',
      anyKind: 'Kaikki',
      language: 'Listan kieli',
      languages: { fi: 'suomi', sv: 'ruotsi', en: 'englanti' },
      show: 'Tee lista',
      code: 'Koodi sivulle',
      codeLead: 'Kopioi tämä sivusi koodiin.',
      json: 'Sama ohjelmille (JSON)',
      jsonLead: 'Avoin kaikille, ilman tunnuksia.',
      calendar: 'Sama kalenteriin (iCalendar)',
      calendarLead: 'Lisää osoite kalenteriohjelmaasi. Muutokset tulevat itsestään.',
      calendarNeedsPlace: 'Valitse kohtaamispaikka tai kenelle, niin saat osoitteen kalenteriin.',
      preview: 'Näin lista näkyy',
      frameTitle: 'Tekemistä perheille',
      none: 'Näillä valinnoilla ei ole nyt ohjelmaa.',
      from: 'Perhetalo: koko viikko-ohjelma',
    },
  },
  sv: {
    week: (number) => `Vecka ${number}`,
    programme: 'Veckoprogram',
    poster: {
      title: (place) => `Veckans affisch: ${place}`,
      tab: 'Veckans affisch',
      back: 'Tillbaka till mötesplatsens sida',
      lead: 'Mötesplatsens vecka på ett ark. Häng det på dörren eller ge det med.',
      print: 'Du kan också skriva ut den här sidan i webbläsaren.',
      pdf: (paper) => `Ladda ner PDF, ${paper}`,
      previous: 'Förra veckan',
      next: 'Nästa vecka',
      nav: 'Affischens vecka',
      nothing: 'Den här veckan finns inget program.',
      break: (days) => `Paus ${days}`,
      cancelled: 'Inställt',
      where: 'Var',
      call: 'Telefon',
      scan: 'Se ändringar med telefonen',
      qr: 'QR-kod till mötesplatsens sida',
      made: (day) => `Läget ${day}`,
      by: (who) => `Ordnas av ${who}`,
      noChange: 'Kom som du är.',
    },
    screen: {
      title: (place) => `Skärm: ${place}`,
      today: 'I dag',
      now: 'Nu',
      next: 'Härnäst',
      later: 'På kommande',
      over: 'Slut',
      nothingToday: 'I dag finns inget mer program.',
      nothing: 'De närmaste dagarna finns inget program.',
      asOf: (time) => `Uppdaterat ${time}`,
      welcome: 'Välkommen',
      scan: 'Hela veckan i telefonen',
      qr: 'QR-kod till mötesplatsens sida',
    },
    embed: {
      title: 'Veckoprogrammet på din egen webbplats',
      tab: 'Bädda in programmet',
      lead: 'En kommun, en skola, en församling eller en förening kan visa programmet på sin egen webbplats. Det som ställs in eller ändras syns genast. Listan har varken kakor eller skript.',
      place: 'Mötesplats',
      everyPlace: 'Alla mötesplatser',
      municipality: 'Kommun',
      anywhere: 'Alla kommuner',
      audience: 'För vem',
      anybody: 'För alla',
      kind: 'Vad',
      anyKind: 'Allt',
      language: 'Listans språk',
      languages: { fi: 'finska', sv: 'svenska', en: 'engelska' },
      show: 'Gör listan',
      code: 'Kod för sidan',
      codeLead: 'Kopiera den här till koden på din sida.',
      json: 'Samma för program (JSON)',
      jsonLead: 'Öppet för alla, utan inloggning.',
      calendar: 'Samma till kalendern (iCalendar)',
      calendarLead: 'Lägg till adressen i ditt kalenderprogram. Ändringar kommer av sig själva.',
      calendarNeedsPlace: 'Välj en mötesplats eller för vem, så får du adressen till kalendern.',
      preview: 'Så ser listan ut',
      frameTitle: 'På gång för familjer',
      none: 'Med de här valen finns inget program nu.',
      from: 'Familjehuset: hela veckoprogrammet',
    },
  },
  en: {
    week: (number) => `Week ${number}`,
    programme: 'Weekly programme',
    poster: {
      title: (place) => `Poster of the week: ${place}`,
      tab: 'Poster of the week',
      back: 'Back to the page of the meeting place',
      lead: 'The week of the meeting place on one sheet. Hang it on the door or hand it on.',
      print: 'You can also print this page from your browser.',
      pdf: (paper) => `Download PDF, ${paper}`,
      previous: 'Previous week',
      next: 'Next week',
      nav: 'Week of the poster',
      nothing: 'There is no programme this week.',
      break: (days) => `Break ${days}`,
      cancelled: 'Cancelled',
      where: 'Where',
      call: 'Phone',
      scan: 'See changes on your phone',
      qr: 'QR code to the page of the meeting place',
      made: (day) => `As of ${day}`,
      by: (who) => `Held by ${who}`,
      noChange: 'Come as you are.',
    },
    screen: {
      title: (place) => `Screen: ${place}`,
      today: 'Today',
      now: 'Now',
      next: 'Next',
      later: 'Coming up',
      over: 'Over',
      nothingToday: 'There is nothing more today.',
      nothing: 'There is no programme in the next days.',
      asOf: (time) => `Updated ${time}`,
      welcome: 'Welcome',
      scan: 'The whole week on your phone',
      qr: 'QR code to the page of the meeting place',
    },
    embed: {
      title: 'The weekly programme on your own website',
      tab: 'Embed the programme',
      lead: 'A municipality, a school, a parish or an association can show the programme on its own website. What is cancelled or changed shows at once. The list has no cookies and no scripts.',
      place: 'Meeting place',
      everyPlace: 'All meeting places',
      municipality: 'Municipality',
      anywhere: 'All municipalities',
      audience: 'For whom',
      anybody: 'For everybody',
      kind: 'What',
      anyKind: 'Everything',
      language: 'Language of the list',
      languages: { fi: 'Finnish', sv: 'Swedish', en: 'English' },
      show: 'Make the list',
      code: 'Code for the page',
      codeLead: 'Copy this into the code of your page.',
      json: 'The same for programs (JSON)',
      jsonLead: 'Open to everybody, without a key.',
      calendar: 'The same for calendars (iCalendar)',
      calendarLead: 'Add this address to your calendar program. Changes come by themselves.',
      calendarNeedsPlace: 'Choose a meeting place or an audience to get an address for calendars.',
      preview: 'This is how the list looks',
      frameTitle: 'Things to do for families',
      none: 'With these choices there is no programme now.',
      from: 'House of Families: the whole weekly programme',
    },
  },
}
