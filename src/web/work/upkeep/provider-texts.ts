import type { Language } from '#platform/text.ts'

type ProviderTexts = {
  readonly kicker: string
  readonly lead: (published: number) => string
  readonly numbers: {
    readonly label: string
    readonly due: string
    readonly marked: string
    readonly hidden: string
    readonly drafts: string
    readonly reports: string
  }
  readonly check: string
  readonly nothingDue: string
  readonly due: (count: number) => string
  readonly confirmAll: (count: number) => string
  readonly asked: (day: string, people: number) => string
  readonly askedNobody: (day: string) => string
  readonly answered: (day: string, how: string) => string
  readonly answeredHow: Readonly<Record<string, string>>
  readonly escalated: (day: string) => string
  readonly expires: (day: string) => string
  readonly services: string
  readonly noServices: string
  readonly maintainers: string
  readonly maintainersWhy: string
  readonly nobody: string
  readonly end: string
  readonly endLast: string
  readonly endWhom: (name: string) => string
  readonly invitations: string
  readonly invited: (day: string) => string
  readonly replacing: (name: string) => string
  readonly withdraw: string
  readonly invite: string
  readonly name: string
  readonly email: string
  readonly emailHint: string
  readonly language: string
  readonly languages: Readonly<Record<Language, string>>
  readonly place: string
  readonly freePlace: string
  readonly inPlaceOf: (name: string) => string
  readonly full: string
  readonly send: string
  readonly reports: string
  readonly calls: string
  readonly done: Readonly<Record<string, string>>
}

export const providerTexts: Readonly<Record<Language, ProviderTexts>> = {
  fi: {
    kicker: 'Organisaatio',
    lead: (published) =>
      published === 1 ? 'Perheet näkevät yhden palvelun.' : `Perheet näkevät ${published} palvelua.`,
    numbers: {
      label: 'Palvelujen tila',
      due: 'Tarkistettavia',
      marked: 'Vahvistamattomia',
      hidden: 'Piilotettuja',
      drafts: 'Luonnoksia',
      reports: 'Ilmoituksia',
    },
    check: 'Ovatko tiedot yhä oikein?',
    nothingDue: 'Mitään ei tarvitse tarkistaa nyt.',
    due: (count) =>
      count === 1 ? 'Yksi palvelu odottaa tarkistusta.' : `${count} palvelua odottaa tarkistusta.`,
    confirmAll: (count) => (count === 1 ? 'Tiedot ovat oikein' : `Kaikki ${count} ovat oikein`),
    asked: (day, people) =>
      people === 1
        ? `Kysymys lähti ${day} sähköpostilla.`
        : `Kysymys lähti ${day} sähköpostilla ${people} henkilölle.`,
    askedNobody: (day) => `Kysymys oli lähdössä ${day}, mutta ylläpitäjää ei ollut. Koordinaattori soittaa.`,
    answered: (day, how) => `Vastattu ${day}: ${how}.`,
    answeredHow: {
      'all-right': 'kaikki oikein',
      changed: 'tietoja muutettiin',
      phone: 'puhelimessa',
      lead: 'alueen vastaava vahvisti',
    },
    escalated: (day) => `Siirtyi ${day} alueen vastaavan listalle.`,
    expires: (day) => `Viestin linkkiä voi käyttää viimeistään ${day} ja vain kerran.`,
    services: 'Palvelut',
    noServices: 'Organisaatiolla ei ole vielä palveluja.',
    maintainers: 'Ylläpitäjät',
    maintainersWhy:
      'Kaksi henkilöä pitää tiedot ajan tasalla. Näin toinen on paikalla, kun toinen on poissa.',
    nobody: 'Ylläpitäjää ei ole. Kutsu joku.',
    end: 'Lopeta ylläpito',
    endLast: 'Viimeinen ylläpitäjä. Koordinaattori saa tiedon heti.',
    endWhom: (name) => `Lopeta: ${name}`,
    invitations: 'Avoimet kutsut',
    invited: (day) => `Kutsuun voi vastata viimeistään ${day}`,
    replacing: (name) => `Tulee tilalle: ${name}`,
    withdraw: 'Peru kutsu',
    invite: 'Kutsu ylläpitäjä',
    name: 'Nimi',
    email: 'Sähköposti',
    emailHint: 'Kutsu menee vain tähän osoitteeseen.',
    language: 'Kieli',
    languages: { fi: 'suomi', sv: 'ruotsi', en: 'englanti' },
    place: 'Kenen tilalle?',
    freePlace: 'Vapaalle paikalle',
    inPlaceOf: (name) => `${name} lopettaa, kun kutsuttu hyväksyy`,
    full: 'Molemmat paikat ovat varattuja. Kutsuttu tulee jonkun tilalle.',
    send: 'Lähetä kutsu',
    reports: 'Katso ilmoitukset',
    calls: 'Soittolistalle',
    done: {
      confirm: 'Tiedot on merkitty tarkistetuiksi tänään.',
      invite: 'Kutsu on lähetetty.',
      withdraw: 'Kutsu on peruttu. Sen linkki ei enää toimi.',
      end: 'Ylläpito on lopetettu.',
    },
  },
  sv: {
    kicker: 'Organisation',
    lead: (published) =>
      published === 1 ? 'Familjerna ser en tjänst.' : `Familjerna ser ${published} tjänster.`,
    numbers: {
      label: 'Tjänsternas läge',
      due: 'Att kontrollera',
      marked: 'Obekräftade',
      hidden: 'Dolda',
      drafts: 'Utkast',
      reports: 'Anmälningar',
    },
    check: 'Stämmer uppgifterna fortfarande?',
    nothingDue: 'Inget behöver kontrolleras nu.',
    due: (count) => (count === 1 ? 'En tjänst väntar på kontroll.' : `${count} tjänster väntar på kontroll.`),
    confirmAll: (count) => (count === 1 ? 'Uppgifterna stämmer' : `Alla ${count} stämmer`),
    asked: (day, people) =>
      people === 1
        ? `Frågan skickades per e-post ${day}.`
        : `Frågan skickades per e-post ${day} till ${people} personer.`,
    askedNobody: (day) => `Frågan ställdes ${day}, men ingen ansvarig fanns. Koordinatorn ringer.`,
    answered: (day, how) => `Besvarad ${day}: ${how}.`,
    answeredHow: {
      'all-right': 'allt stämmer',
      changed: 'uppgifter ändrades',
      phone: 'per telefon',
      lead: 'områdesansvarig bekräftade',
    },
    escalated: (day) => `På områdesansvarigs lista från ${day}.`,
    expires: (day) => `Länken i meddelandet fungerar en gång, till och med ${day}.`,
    services: 'Tjänster',
    noServices: 'Organisationen har inga tjänster ännu.',
    maintainers: 'Ansvariga för uppgifterna',
    maintainersWhy: 'Två personer håller uppgifterna aktuella. Då finns den ena när den andra är borta.',
    nobody: 'Ingen ansvarig finns. Bjud in någon.',
    end: 'Avsluta ansvaret',
    endLast: 'Den sista ansvariga. Koordinatorn får veta det genast.',
    endWhom: (name) => `Avsluta: ${name}`,
    invitations: 'Öppna inbjudningar',
    invited: (day) => `Inbjudan gäller till och med ${day}`,
    replacing: (name) => `Kommer i stället för ${name}`,
    withdraw: 'Återta inbjudan',
    invite: 'Bjud in en ansvarig',
    name: 'Namn',
    email: 'E-post',
    emailHint: 'Inbjudan går bara till den här adressen.',
    language: 'Språk',
    languages: { fi: 'finska', sv: 'svenska', en: 'engelska' },
    place: 'I stället för vem?',
    freePlace: 'På en ledig plats',
    inPlaceOf: (name) => `${name} slutar när den inbjudna tackar ja`,
    full: 'Båda platserna är upptagna. Den inbjudna kommer i stället för någon.',
    send: 'Skicka inbjudan',
    reports: 'Se anmälningarna',
    calls: 'Till ringlistan',
    done: {
      confirm: 'Uppgifterna är kontrollerade i dag.',
      invite: 'Inbjudan är skickad.',
      withdraw: 'Inbjudan är återtagen. Länken fungerar inte längre.',
      end: 'Ansvaret är avslutat.',
    },
  },
  en: {
    kicker: 'Organisation',
    lead: (published) =>
      published === 1 ? 'Families see one service.' : `Families see ${published} services.`,
    numbers: {
      label: 'State of the services',
      due: 'To check',
      marked: 'Not confirmed',
      hidden: 'Hidden',
      drafts: 'Drafts',
      reports: 'Reports',
    },
    check: 'Is everything still right?',
    nothingDue: 'Nothing needs to be checked now.',
    due: (count) =>
      count === 1 ? 'One service waits to be checked.' : `${count} services wait to be checked.`,
    confirmAll: (count) => (count === 1 ? 'This is right' : `All ${count} are right`),
    asked: (day, people) =>
      people === 1 ? `Asked by e-mail ${day}.` : `Asked by e-mail ${day}, ${people} people.`,
    askedNobody: (day) => `The question was due ${day}, but there was no maintainer. The coordinator calls.`,
    answered: (day, how) => `Answered ${day}: ${how}.`,
    answeredHow: {
      'all-right': 'everything right',
      changed: 'something was changed',
      phone: 'by telephone',
      lead: 'the area’s lead confirmed',
    },
    escalated: (day) => `On the area lead’s list since ${day}.`,
    expires: (day) => `The link in the mail works once, until ${day}.`,
    services: 'Services',
    noServices: 'The organisation has no services yet.',
    maintainers: 'Maintainers',
    maintainersWhy: 'Two people keep things up to date, so that one is there when the other is away.',
    nobody: 'There is no maintainer. Invite somebody.',
    end: 'End maintaining',
    endLast: 'The last maintainer. The coordinator is told at once.',
    endWhom: (name) => `End: ${name}`,
    invitations: 'Open invitations',
    invited: (day) => `The invitation is valid until ${day}`,
    replacing: (name) => `In the place of ${name}`,
    withdraw: 'Take back',
    invite: 'Invite a maintainer',
    name: 'Name',
    email: 'E-mail',
    emailHint: 'The invitation goes to this address only.',
    language: 'Language',
    languages: { fi: 'Finnish', sv: 'Swedish', en: 'English' },
    place: 'In whose place?',
    freePlace: 'A free place',
    inPlaceOf: (name) => `${name} leaves when the person invited accepts`,
    full: 'Both places are taken. The person invited comes in somebody’s place.',
    send: 'Send the invitation',
    reports: 'See the reports',
    calls: 'To the call list',
    done: {
      confirm: 'Marked as checked today.',
      invite: 'The invitation has been sent.',
      withdraw: 'The invitation was taken back. Its link no longer works.',
      end: 'Maintaining has ended.',
    },
  },
}
