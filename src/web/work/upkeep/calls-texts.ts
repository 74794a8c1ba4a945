import type { Language } from '#platform/text.ts'

type CallsTexts = {
  readonly title: string
  readonly lead: (count: number) => string
  readonly titleOfLead: string
  readonly leadOfLead: (count: number) => string
  readonly empty: string
  readonly emptyOfLead: string
  readonly csv: string
  readonly noPhone: string
  readonly nobody: string
  readonly allBounced: string
  readonly asked: (day: string) => string
  readonly notAsked: string
  readonly escalated: (day: string) => string
  readonly last: (day: string, how: string) => string
  readonly never: string
  readonly marked: (count: number) => string
  readonly hidden: (count: number) => string
  readonly listings: (count: number) => string
  readonly more: (count: number) => string
  readonly provider: string
  readonly called: string
  readonly which: string
  readonly saidBy: string
  readonly saidByHint: string
  readonly confirm: string
  readonly change: string
  readonly changeOne: string
  readonly confirmOne: string
  readonly done: string
  readonly columns: readonly [
    organisation: string,
    phone: string,
    email: string,
    maintainers: string,
    listings: string,
    count: string,
    hidden: string,
    asked: string,
    escalated: string,
    last: string,
  ]
}

export const callsTexts: Readonly<Record<Language, CallsTexts>> = {
  fi: {
    title: 'Soittolista',
    lead: (count) =>
      count === 1
        ? 'Yksi organisaatio ei ole vastannut. Soita ja kysy, ovatko tiedot oikein.'
        : `${count} organisaatiota ei ole vastannut. Soita ja kysy, ovatko tiedot oikein.`,
    titleOfLead: 'Vahvistamattomat palvelut alueellasi',
    leadOfLead: (count) =>
      count === 1
        ? 'Yksi organisaatio ei ole vastannut. Auta löytämään joku, joka tietää.'
        : `${count} organisaatiota ei ole vastannut. Auta löytämään joku, joka tietää.`,
    empty: 'Kaikki ovat vastanneet. Kenellekään ei tarvitse soittaa.',
    emptyOfLead: 'Kaikki alueesi palvelut on vahvistettu, tai kysymme niistä vielä muilta.',
    csv: 'Lataa lista taulukkona (CSV)',
    noPhone: 'Puhelinnumeroa ei ole',
    nobody: 'Ylläpitäjää ei ole',
    allBounced: 'Sähköposti ei mene perille',
    asked: (day) => `Kysytty ${day}, ei vastausta`,
    notAsked: 'Ei vielä kysytty',
    escalated: (day) => `Siirtyi alueen vastaavalle ${day}`,
    last: (day, how) => `Viimeksi vahvistettu ${day}, ${how}`,
    never: 'Ei koskaan vahvistettu täällä',
    marked: (count) => `${count} merkitty vahvistamattomaksi`,
    hidden: (count) => `${count} piilotettu`,
    listings: (count) => (count === 1 ? 'Yksi palvelu' : `${count} palvelua`),
    more: (count) => `ja ${count} muuta`,
    provider: 'Organisaation sivu',
    called: 'Kirjaa soitto',
    which: 'Mitkä ovat oikein?',
    saidBy: 'Kuka kertoi?',
    saidByHint: 'Nimi tai tehtävä, esimerkiksi toiminnanjohtaja.',
    confirm: 'Vahvistettu puhelimessa',
    change: 'Jos jokin on muuttunut, muuta se heidän puolestaan:',
    changeOne: 'Muuta',
    confirmOne: 'Tiedot ovat oikein',
    done: 'Kirjattu. Perheet näkevät, että tiedot on tarkistettu tänään.',
    columns: [
      'Organisaatio',
      'Puhelin',
      'Sähköposti',
      'Ylläpitäjät',
      'Palvelut',
      'Tarkistettavia',
      'Piilotettuja',
      'Kysytty',
      'Alueen vastaavalla',
      'Viimeksi vahvistettu',
    ],
  },
  sv: {
    title: 'Ringlista',
    lead: (count) =>
      count === 1
        ? 'En organisation har inte svarat. Ring och fråga om uppgifterna stämmer.'
        : `${count} organisationer har inte svarat. Ring och fråga om uppgifterna stämmer.`,
    titleOfLead: 'Obekräftade tjänster i ditt område',
    leadOfLead: (count) =>
      count === 1
        ? 'En organisation har inte svarat. Hjälp till att hitta någon som vet.'
        : `${count} organisationer har inte svarat. Hjälp till att hitta någon som vet.`,
    empty: 'Alla har svarat. Du behöver inte ringa någon.',
    emptyOfLead: 'Alla tjänster i ditt område är bekräftade, eller så frågar vi ännu andra.',
    csv: 'Ladda ner listan som tabell (CSV)',
    noPhone: 'Inget telefonnummer',
    nobody: 'Ingen ansvarig',
    allBounced: 'E-posten når inte fram',
    asked: (day) => `Frågad ${day}, inget svar`,
    notAsked: 'Inte frågad ännu',
    escalated: (day) => `Hos områdesansvarig från ${day}`,
    last: (day, how) => `Senast bekräftad ${day}, ${how}`,
    never: 'Aldrig bekräftad här',
    marked: (count) => (count === 1 ? '1 märkt som obekräftad' : `${count} märkta som obekräftade`),
    hidden: (count) => (count === 1 ? '1 dold' : `${count} dolda`),
    listings: (count) => (count === 1 ? 'En tjänst' : `${count} tjänster`),
    more: (count) => `och ${count} till`,
    provider: 'Organisationens sida',
    called: 'Anteckna samtalet',
    which: 'Vilka stämmer?',
    saidBy: 'Vem berättade?',
    saidByHint: 'Namn eller uppgift, till exempel verksamhetsledaren.',
    confirm: 'Bekräftat per telefon',
    change: 'Om något har ändrats, ändra det åt dem:',
    changeOne: 'Ändra',
    confirmOne: 'Uppgifterna stämmer',
    done: 'Antecknat. Familjerna ser att uppgifterna kontrollerades i dag.',
    columns: [
      'Organisation',
      'Telefon',
      'E-post',
      'Ansvariga',
      'Tjänster',
      'Att kontrollera',
      'Dolda',
      'Frågad',
      'Hos områdesansvarig',
      'Senast bekräftad',
    ],
  },
  en: {
    title: 'Call list',
    lead: (count) =>
      count === 1
        ? 'One organisation has not answered. Call and ask whether everything is right.'
        : `${count} organisations have not answered. Call and ask whether everything is right.`,
    titleOfLead: 'Services in your area that nobody has confirmed',
    leadOfLead: (count) =>
      count === 1
        ? 'One organisation has not answered. Help to find somebody who knows.'
        : `${count} organisations have not answered. Help to find somebody who knows.`,
    empty: 'Everybody has answered. There is nobody to call.',
    emptyOfLead: 'Every service in your area is confirmed, or others are still being asked.',
    csv: 'Download the list as a table (CSV)',
    noPhone: 'No telephone number',
    nobody: 'No maintainer',
    allBounced: 'E-mail does not get through',
    asked: (day) => `Asked ${day}, no answer`,
    notAsked: 'Not asked yet',
    escalated: (day) => `With the area’s lead since ${day}`,
    last: (day, how) => `Last confirmed ${day}, ${how}`,
    never: 'Never confirmed here',
    marked: (count) => `${count} marked as not confirmed`,
    hidden: (count) => `${count} hidden`,
    listings: (count) => (count === 1 ? 'One service' : `${count} services`),
    more: (count) => `and ${count} more`,
    provider: 'The organisation’s page',
    called: 'Write down the call',
    which: 'Which are right?',
    saidBy: 'Who said so?',
    saidByHint: 'A name or a task, for example the director.',
    confirm: 'Confirmed by telephone',
    change: 'If something has changed, change it for them:',
    changeOne: 'Change',
    confirmOne: 'This is right',
    done: 'Written down. Families see that it was checked today.',
    columns: [
      'Organisation',
      'Telephone',
      'E-mail',
      'Maintainers',
      'Services',
      'To check',
      'Hidden',
      'Asked',
      'With the area’s lead',
      'Last confirmed',
    ],
  },
}
