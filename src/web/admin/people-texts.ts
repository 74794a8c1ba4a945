import type { Language } from '#platform/text.ts'
import { untilInFinnish } from '#platform/words.ts'

type PeopleTexts = {
  readonly title: string
  readonly lead: string
  readonly search: string
  readonly searchHint: string
  readonly find: string
  readonly showInactive: string
  readonly showActive: string
  readonly caption: string
  readonly name: string
  readonly email: string
  readonly roles: string
  readonly noRole: string
  readonly none: string
  readonly count: (count: number) => string
  readonly pages: string
  readonly pageOf: (page: number, pages: number) => string
  readonly previous: string
  readonly following: string
  readonly add: {
    readonly title: string
    readonly lead: string
    readonly open: string
    readonly name: string
    readonly workTitle: string
    readonly optional: string
    readonly email: string
    readonly emailHint: string
    readonly language: string
    readonly languages: Readonly<Record<Language, string>>
    readonly save: string
  }
  readonly give: {
    readonly title: string
    readonly role: string
    readonly choose: string
    readonly where: string
    readonly whereHint: string
    readonly from: string
    readonly fromHint: string
    readonly to: string
    readonly toHint: string
    readonly reason: string
    readonly reasonHint: string
    readonly save: string
    readonly none: string
  }
  readonly person: {
    readonly inactive: string
    readonly back: string
    readonly rolesNow: string
    readonly rolesLater: string
    readonly noneNow: string
    readonly from: string
    readonly to: string
    readonly open: string
    readonly by: string
    readonly why: string
    readonly unknown: string
    readonly end: string
    readonly endWhat: (role: string) => string
    readonly lastDay: string
    readonly lastDayHint: string
    readonly history: string
    readonly historyLead: string
    readonly noHistory: string
    readonly ended: (who: string, why: string) => string
    readonly changes: Readonly<
      Record<
        'added' | 'changed' | 'made-inactive' | 'taken-back' | 'passkey-code' | 'passkeys-removed',
        string
      >
    >
    readonly account: string
    readonly change: string
    readonly passkeys: string
    readonly passkeyCount: (count: number) => string
    readonly codeOpen: (until: string) => string
    readonly makeCode: string
    readonly makeCodeLead: string
    readonly codeTitle: string
    readonly codeWhat: (until: string) => string
    readonly removePasskeys: string
    readonly removePasskeysLead: string
    readonly stop: string
    readonly stopLead: string
    readonly takeBack: string
    readonly takeBackLead: string
    readonly done: Readonly<
      Record<'given' | 'ended' | 'changed' | 'inactive' | 'back' | 'passkeys' | 'added', string>
    >
    readonly notYours: string
  }
}

export const peopleTexts: Readonly<Record<Language, PeopleTexts>> = {
  fi: {
    title: 'Henkilöt ja roolit',
    lead: 'Kuka kirjautuu ja missä roolissa. Perheiden asioita täällä ei näy, eikä mikään rooli avaa niitä sinulle.',
    search: 'Nimi tai sähköposti',
    searchHint: 'Osa riittää.',
    find: 'Hae',
    showInactive: 'Näytä ne, joiden tili on suljettu',
    showActive: 'Näytä ne, joiden tili on auki',
    caption: 'Henkilöt',
    name: 'Nimi',
    email: 'Sähköposti',
    roles: 'Roolit nyt',
    noRole: 'ei roolia',
    none: 'Haulla ei löytynyt ketään.',
    count: (count) => `Henkilöitä: ${count}.`,
    pages: 'Sivut',
    pageOf: (page, pages) => `Sivu ${page}/${pages}`,
    previous: 'Edellinen sivu',
    following: 'Seuraava sivu',
    add: {
      title: 'Lisää henkilö',
      lead: 'Hän voi kirjautua heti, kun rooli alkaa. Kerro hänelle osoite, jolla hän kirjautuu.',
      open: 'Lisää henkilö',
      name: 'Etu- ja sukunimi',
      workTitle: 'Ammattinimike',
      optional: '(vapaaehtoinen)',
      email: 'Työsähköposti',
      emailHint: 'Kirjautumislinkki lähetetään tähän osoitteeseen.',
      language: 'Kieli',
      languages: { fi: 'suomi', sv: 'ruotsi', en: 'englanti' },
      save: 'Lisää henkilö',
    },
    give: {
      title: 'Anna rooli',
      role: 'Rooli',
      choose: 'Valitse',
      where: 'Missä',
      whereHint: 'Rooli on voimassa vain siellä.',
      from: 'Ensimmäinen päivä',
      fromHint: 'Tyhjä: heti.',
      to: 'Viimeinen päivä',
      toHint: 'Tyhjä: toistaiseksi.',
      reason: 'Miksi',
      reasonHint: 'Lyhyesti. Syy jää näkyviin historiaan.',
      save: 'Anna rooli',
      none: 'Et voi antaa hänelle rooleja.',
    },
    person: {
      inactive: 'Tili on suljettu',
      back: 'Kaikki henkilöt',
      rolesNow: 'Roolit nyt',
      rolesLater: 'Alkaa myöhemmin',
      noneNow: 'Hänellä ei ole nyt roolia. Hän ei näe työtilassa mitään.',
      from: 'Alkoi',
      to: 'Päättyy',
      open: 'toistaiseksi',
      by: 'Antoi',
      why: 'Syy',
      unknown: 'ei kirjattu',
      end: 'Päätä rooli',
      endWhat: (role) => `: ${role}`,
      lastDay: 'Viimeinen päivä',
      lastDayHint: 'Tyhjä: rooli päättyy heti.',
      history: 'Historia',
      historyLead: 'Päättyneet roolit ja tilin muutokset, uusin ensin.',
      noHistory: 'Muutoksia ei ole.',
      ended: (who, why) => `Päätti ${who}: ${why}`,
      changes: {
        added: 'Tili tehtiin',
        changed: 'Tietoja korjattiin',
        'made-inactive': 'Tili suljettiin',
        'taken-back': 'Tili avattiin uudelleen',
        'passkey-code': 'Koodi pääsyavainta varten annettiin',
        'passkeys-removed': 'Pääsyavaimet poistettiin',
      },
      account: 'Tili',
      change: 'Korjaa nimeä tai nimikettä',
      passkeys: 'Pääsyavaimet',
      passkeyCount: (count) => (count === 0 ? 'Hänellä ei ole pääsyavainta.' : `Pääsyavaimia: ${count}.`),
      codeOpen: (until) => `Hänelle on annettu koodi, joka toimii ${untilInFinnish(until)} asti.`,
      makeCode: 'Tee koodi ensimmäistä avainta varten',
      makeCodeLead:
        'Anna koodi hänelle itselleen kasvokkain tai puhelussa, jossa tunnet hänen äänensä. Älä lähetä sitä sähköpostilla.',
      codeTitle: 'Koodi näkyy vain nyt',
      codeWhat: (until) =>
        `Se toimii kerran, ${untilInFinnish(until)} asti. Hän kirjoittaa sen omien kirjautumistensa sivulle.`,
      removePasskeys: 'Poista hänen pääsyavaimensa',
      removePasskeysLead: 'Kun laite on kadonnut tai varastettu. Samalla hänet kirjataan ulos kaikkialta.',
      stop: 'Sulje tili',
      stopLead:
        'Kaikki roolit päättyvät ja hänet kirjataan ulos heti kaikkialta. Se, mitä hän on kirjannut, säilyy.',
      takeBack: 'Avaa tili uudelleen',
      takeBackLead: 'Roolit annetaan sen jälkeen uudelleen.',
      done: {
        given: 'Rooli on annettu.',
        ended: 'Rooli on päätetty.',
        changed: 'Tiedot on tallennettu.',
        inactive: 'Tili on suljettu. Hänet on kirjattu ulos kaikkialta.',
        back: 'Tili on taas auki. Anna seuraavaksi rooli.',
        passkeys: 'Pääsyavaimet on poistettu.',
        added: 'Henkilö on lisätty.',
      },
      notYours: 'Hänen tiliään hoitaa hyvinvointialueen pääkäyttäjä, koska hän työskentelee myös muualla.',
    },
  },
  sv: {
    title: 'Personer och roller',
    lead: 'Vem som loggar in och i vilken roll. Familjernas ärenden syns inte här, och ingen roll öppnar dem för dig.',
    search: 'Namn eller e-post',
    searchHint: 'En del räcker.',
    find: 'Sök',
    showInactive: 'Visa dem vars konto är stängt',
    showActive: 'Visa dem vars konto är öppet',
    caption: 'Personer',
    name: 'Namn',
    email: 'E-post',
    roles: 'Roller nu',
    noRole: 'ingen roll',
    none: 'Sökningen gav ingen.',
    count: (count) => `Personer: ${count}.`,
    pages: 'Sidor',
    pageOf: (page, pages) => `Sida ${page}/${pages}`,
    previous: 'Föregående sida',
    following: 'Nästa sida',
    add: {
      title: 'Lägg till en person',
      lead: 'Personen kan logga in så snart rollen börjar. Berätta med vilken adress.',
      open: 'Lägg till en person',
      name: 'För- och efternamn',
      workTitle: 'Yrkestitel',
      optional: '(frivilligt)',
      email: 'E-postadress på jobbet',
      emailHint: 'Inloggningslänken skickas till den här adressen.',
      language: 'Språk',
      languages: { fi: 'finska', sv: 'svenska', en: 'engelska' },
      save: 'Lägg till personen',
    },
    give: {
      title: 'Ge en roll',
      role: 'Roll',
      choose: 'Välj',
      where: 'Var',
      whereHint: 'Rollen gäller bara där.',
      from: 'Första dagen',
      fromHint: 'Tomt: genast.',
      to: 'Sista dagen',
      toHint: 'Tomt: tills vidare.',
      reason: 'Varför',
      reasonHint: 'Kort. Orsaken syns i historiken.',
      save: 'Ge rollen',
      none: 'Du kan inte ge personen roller.',
    },
    person: {
      inactive: 'Kontot är stängt',
      back: 'Alla personer',
      rolesNow: 'Roller nu',
      rolesLater: 'Börjar senare',
      noneNow: 'Personen har ingen roll nu och ser ingenting i arbetsrummet.',
      from: 'Började',
      to: 'Slutar',
      open: 'tills vidare',
      by: 'Gavs av',
      why: 'Orsak',
      unknown: 'inte antecknat',
      end: 'Avsluta rollen',
      endWhat: (role) => `: ${role}`,
      lastDay: 'Sista dagen',
      lastDayHint: 'Tomt: rollen slutar genast.',
      history: 'Historik',
      historyLead: 'Avslutade roller och ändringar i kontot, den nyaste först.',
      noHistory: 'Det finns inga ändringar.',
      ended: (who, why) => `Avslutades av ${who}: ${why}`,
      changes: {
        added: 'Kontot skapades',
        changed: 'Uppgifter rättades',
        'made-inactive': 'Kontot stängdes',
        'taken-back': 'Kontot öppnades på nytt',
        'passkey-code': 'En kod för inloggningsnyckel gavs',
        'passkeys-removed': 'Inloggningsnycklarna togs bort',
      },
      account: 'Konto',
      change: 'Rätta namn eller titel',
      passkeys: 'Inloggningsnycklar',
      passkeyCount: (count) =>
        count === 0 ? 'Personen har ingen inloggningsnyckel.' : `Inloggningsnycklar: ${count}.`,
      codeOpen: (until) => `Personen har fått en kod som gäller till ${until}.`,
      makeCode: 'Skapa en kod för den första nyckeln',
      makeCodeLead:
        'Ge koden till personen själv öga mot öga eller i ett samtal där du känner igen rösten. Skicka den inte med e-post.',
      codeTitle: 'Koden syns bara nu',
      codeWhat: (until) =>
        `Den gäller en gång, till ${until}. Personen skriver in den på sidan för sina inloggningar.`,
      removePasskeys: 'Ta bort personens inloggningsnycklar',
      removePasskeysLead: 'När en enhet har försvunnit eller stulits. Samtidigt loggas personen ut överallt.',
      stop: 'Stäng kontot',
      stopLead:
        'Alla roller slutar och personen loggas genast ut överallt. Det som personen har antecknat finns kvar.',
      takeBack: 'Öppna kontot på nytt',
      takeBackLead: 'Rollerna ges sedan på nytt.',
      done: {
        given: 'Rollen är given.',
        ended: 'Rollen är avslutad.',
        changed: 'Uppgifterna är sparade.',
        inactive: 'Kontot är stängt. Personen är utloggad överallt.',
        back: 'Kontot är öppet igen. Ge nu en roll.',
        passkeys: 'Inloggningsnycklarna är borttagna.',
        added: 'Personen är tillagd.',
      },
      notYours:
        'Kontot sköts av välfärdsområdets huvudanvändare, eftersom personen också arbetar på annat håll.',
    },
  },
  en: {
    title: 'People and roles',
    lead: 'Who signs in, and in which role. Families’ matters are not shown here, and no role opens them to you.',
    search: 'Name or e-mail',
    searchHint: 'A part is enough.',
    find: 'Search',
    showInactive: 'Show those whose account is closed',
    showActive: 'Show those whose account is open',
    caption: 'People',
    name: 'Name',
    email: 'E-mail',
    roles: 'Roles now',
    noRole: 'no role',
    none: 'The search found nobody.',
    count: (count) => `People: ${count}.`,
    pages: 'Pages',
    pageOf: (page, pages) => `Page ${page} of ${pages}`,
    previous: 'Previous page',
    following: 'Next page',
    add: {
      title: 'Add a person',
      lead: 'They can sign in as soon as the role begins. Tell them with which address.',
      open: 'Add a person',
      name: 'First and last name',
      workTitle: 'Job title',
      optional: '(voluntary)',
      email: 'Work e-mail',
      emailHint: 'The sign-in link is sent to this address.',
      language: 'Language',
      languages: { fi: 'Finnish', sv: 'Swedish', en: 'English' },
      save: 'Add the person',
    },
    give: {
      title: 'Give a role',
      role: 'Role',
      choose: 'Choose',
      where: 'Where',
      whereHint: 'The role holds only there.',
      from: 'First day',
      fromHint: 'Empty: at once.',
      to: 'Last day',
      toHint: 'Empty: until further notice.',
      reason: 'Why',
      reasonHint: 'In short. The reason stays in the history.',
      save: 'Give the role',
      none: 'You cannot give this person roles.',
    },
    person: {
      inactive: 'The account is closed',
      back: 'All people',
      rolesNow: 'Roles now',
      rolesLater: 'Begin later',
      noneNow: 'This person has no role now and sees nothing in the workspace.',
      from: 'Began',
      to: 'Ends',
      open: 'until further notice',
      by: 'Given by',
      why: 'Reason',
      unknown: 'not noted',
      end: 'End the role',
      endWhat: (role) => `: ${role}`,
      lastDay: 'Last day',
      lastDayHint: 'Empty: the role ends at once.',
      history: 'History',
      historyLead: 'Roles that are over and changes of the account, newest first.',
      noHistory: 'There are no changes.',
      ended: (who, why) => `Ended by ${who}: ${why}`,
      changes: {
        added: 'The account was made',
        changed: 'Details were corrected',
        'made-inactive': 'The account was closed',
        'taken-back': 'The account was opened again',
        'passkey-code': 'A code for a passkey was given',
        'passkeys-removed': 'The passkeys were removed',
      },
      account: 'Account',
      change: 'Correct name or title',
      passkeys: 'Passkeys',
      passkeyCount: (count) => (count === 0 ? 'This person has no passkey.' : `Passkeys: ${count}.`),
      codeOpen: (until) => `A code has been given that works until ${until}.`,
      makeCode: 'Make a code for the first passkey',
      makeCodeLead:
        'Hand the code to the person face to face, or in a call where you know the voice. Do not send it by e-mail.',
      codeTitle: 'The code is shown only now',
      codeWhat: (until) =>
        `It works once, until ${until}. The person types it on the page of their own sign-ins.`,
      removePasskeys: 'Remove this person’s passkeys',
      removePasskeysLead:
        'When a device is lost or stolen. The person is signed out everywhere at the same time.',
      stop: 'Close the account',
      stopLead:
        'Every role ends and the person is signed out everywhere at once. What they have noted stays.',
      takeBack: 'Open the account again',
      takeBackLead: 'Roles are given anew after that.',
      done: {
        given: 'The role is given.',
        ended: 'The role is ended.',
        changed: 'The details are saved.',
        inactive: 'The account is closed. The person is signed out everywhere.',
        back: 'The account is open again. Give a role next.',
        passkeys: 'The passkeys are removed.',
        added: 'The person is added.',
      },
      notYours: 'The county’s administrator keeps this account, since the person also works elsewhere.',
    },
  },
}
