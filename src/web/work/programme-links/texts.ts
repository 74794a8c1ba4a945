import type { Language } from '#platform/text.ts'

/** What a meeting place gives out: its week by mail to hosts, links, calendars, paper, a screen and a list for other pages. */
export type LinkTexts = {
  readonly title: (place: string) => string
  /** As a link on the page of the place. */
  readonly short: string
  readonly lead: string
  readonly notDone: string
  readonly mails: string
  readonly mailsLead: string
  readonly noMails: string
  readonly since: (day: string) => string
  readonly all: string
  readonly remove: string
  readonly of: (who: string) => string
  readonly add: string
  readonly email: string
  readonly emailHint: string
  readonly language: string
  readonly languages: Readonly<Record<Language, string>>
  readonly organisation: string
  readonly organisationHint: string
  readonly addButton: string
  readonly link: string
  readonly linkLead: string
  readonly days: string
  readonly makeLink: string
  readonly made: string
  readonly madeText: (day: string) => string
  readonly end: string
  readonly endLead: string
  readonly endButton: string
  readonly give: string
  readonly poster: string
  readonly screen: string
  readonly embed: string
  readonly calendar: string
  readonly calendarHint: string
  readonly draft: string
  readonly done: { readonly added: string; readonly removed: string; readonly ended: string }
}

export const linkTexts: Readonly<Record<Language, LinkTexts>> = {
  fi: {
    title: (place) => `Linkit ja viikkoviesti: ${place}`,
    short: 'Linkit ja viikkoviesti',
    lead: 'Järjestäjä voi perua tämän päivän tai toistaa viime viikon linkillä, ilman tunnusta.',
    notDone: 'Ei onnistunut',
    mails: 'Viikkoviesti järjestäjille',
    mailsLead:
      'Kerran viikossa näihin osoitteisiin tulee viikon ohjelma ja linkki, joka toimii kaksi viikkoa.',
    noMails: 'Kukaan ei vielä saa viikkoviestiä.',
    since: (day) => `alkaen ${day}`,
    all: 'koko paikan ohjelma',
    remove: 'Poista',
    of: (who) => `: ${who}`,
    add: 'Lisää saaja',
    email: 'Sähköpostiosoite',
    emailHint: 'Kysy lupa ensin. Ensimmäinen viesti tulee vuorokauden kuluessa.',
    language: 'Viestin kieli',
    languages: { fi: 'suomi', sv: 'ruotsi', en: 'englanti' },
    organisation: 'Mitä linkillä saa muuttaa',
    organisationHint: 'Järjestön linkki näyttää ja muuttaa vain sen omaa toimintaa.',
    addButton: 'Lisää viikkoviestin saajaksi',
    link: 'Linkki nyt',
    linkLead: 'Esimerkiksi sijaiselle. Linkki näytetään vain kerran.',
    days: 'Kuinka monta päivää se toimii (1–31)',
    makeLink: 'Tee linkki',
    made: 'Linkki on valmis',
    madeText: (day) => `Kopioi se nyt, sitä ei näytetä uudestaan. Se toimii ${day} asti.`,
    end: 'Linkki on joutunut väärälle',
    endLead:
      'Kaikki tämän paikan linkit lakkaavat heti, myös viikkoviesteissä. Uudet tulevat seuraavassa viikkoviestissä.',
    endButton: 'Lopeta kaikki linkit',
    give: 'Jaettavaksi',
    poster: 'Viikon juliste (A4, A3)',
    screen: 'Aulan näyttö',
    embed: 'Lista omille sivuille',
    calendar: 'Kalenterin osoite (iCalendar)',
    calendarHint: 'Perheet voivat tilata sen omaan kalenteriinsa.',
    draft: 'Julkaise kohtaamispaikka ensin. Sen jälkeen sillä voi olla linkkejä.',
    done: {
      added: 'Osoite saa viikkoviestin tästä lähtien.',
      removed: 'Osoite poistettiin, ja sen linkit lakkasivat.',
      ended: 'Kaikki linkit lakkasivat.',
    },
  },
  sv: {
    title: (place) => `Länkar och veckobrev: ${place}`,
    short: 'Länkar och veckobrev',
    lead: 'En arrangör kan ställa in i dag eller upprepa förra veckan med en länk, utan konto.',
    notDone: 'Det lyckades inte',
    mails: 'Veckobrev till arrangörer',
    mailsLead:
      'En gång i veckan får de här adresserna veckans program och en länk som fungerar i två veckor.',
    noMails: 'Ingen får veckobrevet ännu.',
    since: (day) => `sedan ${day}`,
    all: 'platsens hela program',
    remove: 'Ta bort',
    of: (who) => `: ${who}`,
    add: 'Lägg till mottagare',
    email: 'E-postadress',
    emailHint: 'Fråga om lov först. Det första brevet kommer inom ett dygn.',
    language: 'Brevets språk',
    languages: { fi: 'finska', sv: 'svenska', en: 'engelska' },
    organisation: 'Vad länken får ändra',
    organisationHint: 'En organisations länk visar och ändrar bara dess egen verksamhet.',
    addButton: 'Lägg till som mottagare av veckobrevet',
    link: 'Länk nu',
    linkLead: 'Till exempel för en vikarie. Länken visas bara en gång.',
    days: 'Hur många dagar den fungerar (1–31)',
    makeLink: 'Gör en länk',
    made: 'Länken är klar',
    madeText: (day) => `Kopiera den nu, den visas inte igen. Den fungerar till och med ${day}.`,
    end: 'En länk har hamnat fel',
    endLead:
      'Alla länkar till platsen slutar genast fungera, också de i veckobreven. Nya kommer i nästa veckobrev.',
    endButton: 'Avsluta alla länkar',
    give: 'Att dela',
    poster: 'Veckans affisch (A4, A3)',
    screen: 'Skärm i aulan',
    embed: 'Lista för egna webbplatser',
    calendar: 'Kalenderns adress (iCalendar)',
    calendarHint: 'Familjer kan prenumerera på den i sin egen kalender.',
    draft: 'Publicera mötesplatsen först. Sedan kan den ha länkar.',
    done: {
      added: 'Adressen får veckobrevet från och med nu.',
      removed: 'Adressen togs bort och dess länkar slutade fungera.',
      ended: 'Alla länkar slutade fungera.',
    },
  },
  en: {
    title: (place) => `Links and weekly mail: ${place}`,
    short: 'Links and weekly mail',
    lead: 'A host can cancel today or repeat last week with a link, without an account.',
    notDone: 'It did not work',
    mails: 'Weekly mail to hosts',
    mailsLead:
      'Once a week these addresses get the programme of the week and a link that works for two weeks.',
    noMails: 'Nobody gets the weekly mail yet.',
    since: (day) => `since ${day}`,
    all: 'the whole programme of the place',
    remove: 'Remove',
    of: (who) => `: ${who}`,
    add: 'Add a receiver',
    email: 'E-mail address',
    emailHint: 'Ask first. The first mail comes within a day.',
    language: 'Language of the mail',
    languages: { fi: 'Finnish', sv: 'Swedish', en: 'English' },
    organisation: 'What the link may change',
    organisationHint: 'The link of an organisation shows and changes only what it holds itself.',
    addButton: 'Add to the weekly mail',
    link: 'A link now',
    linkLead: 'For a substitute, for example. The link is shown once only.',
    days: 'For how many days it works (1–31)',
    makeLink: 'Make a link',
    made: 'The link is ready',
    madeText: (day) => `Copy it now, it is not shown again. It works until ${day}.`,
    end: 'A link has come into the wrong hands',
    endLead:
      'Every link of this place ends at once, also those in weekly mails. New ones come with the next weekly mail.',
    endButton: 'End all links',
    give: 'To hand on',
    poster: 'Poster of the week (A4, A3)',
    screen: 'Screen of the hall',
    embed: 'List for other websites',
    calendar: 'Address of the calendar (iCalendar)',
    calendarHint: 'Families can subscribe to it in their own calendar.',
    draft: 'Publish the meeting place first. Then it can have links.',
    done: {
      added: 'The address gets the weekly mail from now on.',
      removed: 'The address was removed and its links have ended.',
      ended: 'All links have ended.',
    },
  },
}
