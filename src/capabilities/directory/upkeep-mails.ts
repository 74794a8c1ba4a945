import type { Language } from '#platform/text.ts'

type Letter = { readonly subject: string; readonly text: string }
type Asked = { readonly name: string; readonly change: string }

/**
 * The mails by which listings stay true. Plain text, so that they open anywhere; nothing that somebody reported stands in
 * them except the words that the reporter gets back.
 */
export type UpkeepMails = {
  readonly ask: (given: {
    readonly county: string
    readonly organisation: string
    readonly listings: readonly Asked[]
    readonly confirm: string
    readonly until: string
  }) => Letter
  readonly lead: (organisations: readonly string[], link: string) => Letter
  readonly invite: (given: {
    readonly organisation: string
    readonly by: string
    readonly link: string
    readonly until: string
  }) => Letter
  readonly lastLeft: (organisation: string, link: string) => Letter
  readonly reported: (organisation: string, count: number, link: string) => Letter
  readonly decided: (given: {
    readonly listing: string
    readonly outcome: 'accepted' | 'edited' | 'refused'
    readonly reason: string
    readonly link: string
  }) => Letter
}

const numbered = (listings: readonly Asked[], change: string): string =>
  listings.map(({ name, change: link }, index) => `${index + 1}. ${name}\n   ${change} ${link}\n`).join('\n')
const bulleted = (names: readonly string[]): string => names.map((name) => `- ${name}`).join('\n')

const fi: UpkeepMails = {
  ask: ({ county, organisation, listings, confirm, until }) => ({
    subject: 'Perhetalo: ovatko tiedot yhä oikein?',
    text: `Hei,

sinä pidät ajan tasalla näiden palvelujen tiedot. Palvelut järjestää ${organisation}. Katso, ovatko tiedot yhä oikein.

Jos kaikki on oikein, avaa tämä linkki ja paina yhtä painiketta. Et tarvitse tunnuksia.
${confirm}
Käytä linkkiä viimeistään ${until}. Se toimii vain kerran.

Jos jokin on muuttunut, muuta se ensin:

${numbered(listings, 'Muuta:')}
Perheet näkevät, milloin tiedot on viimeksi tarkistettu. Jos emme kuule sinusta, soitamme. Jos emme tavoita ketään, palvelun kohdalla lukee, ettei tietoja ole vahvistettu.

Kiitos, että autat perheitä löytämään perille.
Perhetalo, ${county}
`,
  }),
  lead: (organisations, link) => ({
    subject: 'Perhetalo: palvelujen tietoja ei ole vahvistettu',
    text: `Nämä organisaatiot eivät ole vastanneet, ovatko niiden palvelujen tiedot yhä oikein:

${bulleted(organisations)}

Auta löytämään joku, joka vastaa. Lista ja puhelinnumerot:
${link}

Jos kukaan ei vastaa, perheille näytetään merkintä, ettei tietoja ole vahvistettu. Myöhemmin palvelu piilotetaan, ellei se ole lakisääteinen.
`,
  }),
  invite: ({ organisation, by, link, until }) => ({
    subject: 'Perhetalo: kutsu tietojen ylläpitäjäksi',
    text: `Hei,

${by} kutsuu sinut pitämään ajan tasalla tiedot, joita perheet lukevat. Palvelut järjestää ${organisation}.

Noin kaksi kertaa vuodessa saat viestin, jossa kysymme, ovatko tiedot yhä oikein. Vastaat yhdellä painikkeella.

Ota kutsu vastaan:
${link}
Käytä linkkiä viimeistään ${until}. Se toimii vain kerran.

Jos tämä ei koske sinua, sinun ei tarvitse tehdä mitään.
`,
  }),
  lastLeft: (organisation, link) => ({
    subject: 'Perhetalo: organisaatiolla ei ole ylläpitäjää',
    text: `Viimeinen ylläpitäjä lopetti: ${organisation}.\nKukaan ei nyt vastaa sen palvelujen tiedoista. Kutsu uusi ylläpitäjä.\n\n${link}\n`,
  }),
  reported: (organisation, count, link) => ({
    subject: 'Perhetalo: ilmoitus palvelun tiedoista',
    text: `${count === 1 ? 'Yksi ilmoitus odottaa' : `${count} ilmoitusta odottaa`} sinua. Palvelut järjestää ${organisation}.\nLue ja ratkaise. Ilmoittaja saa vastauksesi.\n\n${link}\n`,
  }),
  decided: ({ listing, outcome, reason, link }) => ({
    subject: 'Perhetalo: vastaus ilmoitukseesi',
    text: `Hei,

kiitos, että kerroit. Ilmoituksesi koski palvelua ”${listing}”.

${
  outcome === 'accepted'
    ? 'Tieto on korjattu.'
    : outcome === 'edited'
      ? 'Tieto on korjattu. Sanamuoto on toinen kuin ehdotit.'
      : 'Tietoa ei muutettu.'
}${reason === '' ? '' : `\n\nPalvelun ylläpitäjä kirjoittaa:\n${reason}`}

${link}
`,
  }),
}

const sv: UpkeepMails = {
  ask: ({ county, organisation, listings, confirm, until }) => ({
    subject: 'Familjehuset: stämmer uppgifterna fortfarande?',
    text: `Hej!

Du håller uppgifterna om de här tjänsterna aktuella. Tjänsterna ordnas av ${organisation}. Se efter om uppgifterna fortfarande stämmer.

Om allt stämmer, öppna den här länken och tryck på en knapp. Du behöver inget konto.
${confirm}
Länken fungerar en gång, till och med ${until}.

Om något har ändrats, ändra det först:

${numbered(listings, 'Ändra:')}
Familjerna ser när uppgifterna senast kontrollerades. Om vi inte hör av dig ringer vi. Om vi inte når någon står det vid tjänsten att uppgifterna inte är bekräftade.

Tack för att du hjälper familjer att hitta rätt.
Familjehuset, ${county}
`,
  }),
  lead: (organisations, link) => ({
    subject: 'Familjehuset: uppgifter om tjänster är inte bekräftade',
    text: `De här organisationerna har inte svarat på om uppgifterna om deras tjänster fortfarande stämmer:

${bulleted(organisations)}

Hjälp till att hitta någon som svarar. Listan och telefonnumren:
${link}

Om ingen svarar ser familjerna en märkning om att uppgifterna inte är bekräftade. Senare döljs tjänsten, om den inte är lagstadgad.
`,
  }),
  invite: ({ organisation, by, link, until }) => ({
    subject: 'Familjehuset: inbjudan att hålla uppgifter aktuella',
    text: `Hej!

${by} bjuder in dig att hålla de uppgifter aktuella som familjerna läser. Tjänsterna ordnas av ${organisation}.

Ungefär två gånger om året frågar vi dig om uppgifterna fortfarande stämmer. Du svarar med en knapp.

Ta emot inbjudan:
${link}
Länken fungerar en gång, till och med ${until}.

Om det här inte gäller dig behöver du inte göra något.
`,
  }),
  lastLeft: (organisation, link) => ({
    subject: 'Familjehuset: en organisation saknar ansvarig',
    text: `Den sista ansvariga slutade: ${organisation}.\nIngen ansvarar nu för uppgifterna om dess tjänster. Bjud in en ny.\n\n${link}\n`,
  }),
  reported: (organisation, count, link) => ({
    subject: 'Familjehuset: anmälan om uppgifter',
    text: `${count === 1 ? 'En anmälan väntar' : `${count} anmälningar väntar`} på dig. Tjänsterna ordnas av ${organisation}.\nLäs och avgör. Den som anmälde får ditt svar.\n\n${link}\n`,
  }),
  decided: ({ listing, outcome, reason, link }) => ({
    subject: 'Familjehuset: svar på din anmälan',
    text: `Hej!

Tack för att du berättade. Din anmälan gällde tjänsten ”${listing}”.

${
  outcome === 'accepted'
    ? 'Uppgiften är rättad.'
    : outcome === 'edited'
      ? 'Uppgiften är rättad. Formuleringen är en annan än den du föreslog.'
      : 'Uppgiften ändrades inte.'
}${reason === '' ? '' : `\n\nDen som ansvarar för tjänsten skriver:\n${reason}`}

${link}
`,
  }),
}

const en: UpkeepMails = {
  ask: ({ county, organisation, listings, confirm, until }) => ({
    subject: 'House of Families: is everything still right?',
    text: `Hello,

You keep the details of these services up to date. They are provided by ${organisation}. Please see whether everything is still right.

If it is, open this link and press one button. You need no account.
${confirm}
The link works once, until ${until}.

If something has changed, change it first:

${numbered(listings, 'Change:')}
Families see when the information was last checked. If we do not hear from you, we call. If we reach nobody, the service is marked as not confirmed.

Thank you for helping families find their way.
House of Families, ${county}
`,
  }),
  lead: (organisations, link) => ({
    subject: 'House of Families: services that nobody has confirmed',
    text: `These organisations have not answered whether what is said of their services is still right:

${bulleted(organisations)}

Please help to find somebody who answers. The list, with telephone numbers:
${link}

If nobody answers, families see a mark that the information is not confirmed. Later the service is hidden, unless it is statutory.
`,
  }),
  invite: ({ organisation, by, link, until }) => ({
    subject: 'House of Families: invitation to keep information up to date',
    text: `Hello,

${by} invites you to keep the details that families read up to date. The services are provided by ${organisation}.

About twice a year we ask you whether everything is still right. You answer with one button.

Accept the invitation:
${link}
The link works once, until ${until}.

If this does not concern you, you do not need to do anything.
`,
  }),
  lastLeft: (organisation, link) => ({
    subject: 'House of Families: an organisation without a maintainer',
    text: `The last maintainer has left: ${organisation}.\nNobody answers for its services now. Invite somebody new.\n\n${link}\n`,
  }),
  reported: (organisation, count, link) => ({
    subject: 'House of Families: a report about a service',
    text: `${count === 1 ? 'One report waits' : `${count} reports wait`} for you. The services are provided by ${organisation}.\nRead and decide. Whoever reported gets your answer.\n\n${link}\n`,
  }),
  decided: ({ listing, outcome, reason, link }) => ({
    subject: 'House of Families: an answer to your report',
    text: `Hello,

Thank you for telling us. Your report was about the service “${listing}”.

${
  outcome === 'accepted'
    ? 'It has been corrected.'
    : outcome === 'edited'
      ? 'It has been corrected, in other words than you proposed.'
      : 'It was not changed.'
}${reason === '' ? '' : `\n\nThe maintainer of the service writes:\n${reason}`}

${link}
`,
  }),
}

export const upkeepMails: Readonly<Record<Language, UpkeepMails>> = { fi, sv, en }
