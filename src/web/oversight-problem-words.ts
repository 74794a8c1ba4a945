import type { Language } from '#platform/text.ts'

type Words = {
  readonly refusals: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, (limit?: number) => string>>
}

/** What requests about own data, alerts and lists of readers say no to. */
export const oversightProblems: Readonly<Record<Language, Words>> = {
  fi: {
    refusals: {
      'alert-handled': 'Joku on jo käsitellyt tämän. Katso, mitä selvisi.',
      'reading-alert.handle.not-allowed': 'Omaa lukemistasi käsittelee toinen tietosuojavastaava.',
      'request-closed': 'Pyyntö on jo päättynyt.',
      'request-id-taken': 'Tämä tunniste on jo käytössä. Valitse toinen.',
      'request-changed-meanwhile': 'Pyyntö on muuttunut sillä välin. Katso uusi tilanne ja yritä uudestaan.',
      'extended-too-late': 'Lisäaikaa voi ottaa kerran, ensimmäisen kuukauden aikana. Vastaa nyt.',
      'too-many-requests-open': 'Sinulla on jo kymmenen pyyntöä odottamassa. Odota niihin vastausta ensin.',
      'data-request.answer.not-allowed': 'Vain tietosuojavastaava vastaa pyyntöön.',
      'data-request.note.not-allowed': 'Vain se, jolta on kysytty, voi kertoa tähän.',
      'data-request.withdraw.not-allowed': 'Vain pyynnön tekijä voi perua sen.',
    },
    fields: {
      'choose-what': () => 'Valitse yksi.',
      'worker-not-found': () => 'Tällä osoitteella ei ole alueesi työntekijää.',
      'log-from-needed': () => 'Kerro, mistä päivästä alkaen luettelo avataan.',
      'hold-too-long': (limit) => `Valitse päivä huomisesta enintään ${limit ?? 180} päivän päähän.`,
    },
  },
  sv: {
    refusals: {
      'alert-handled': 'Någon har redan behandlat det här. Se vad det visade sig vara.',
      'reading-alert.handle.not-allowed': 'Din egen läsning behandlas av ett annat dataskyddsombud.',
      'request-closed': 'Begäran är redan avslutad.',
      'request-id-taken': 'Den här beteckningen används redan. Välj en annan.',
      'request-changed-meanwhile': 'Begäran har ändrats under tiden. Se det nya läget och försök igen.',
      'extended-too-late': 'Tiden kan förlängas en gång, under den första månaden. Svara nu.',
      'too-many-requests-open': 'Du har redan tio begäranden som väntar. Vänta på svar på dem först.',
      'data-request.answer.not-allowed': 'Bara dataskyddsombudet svarar på begäran.',
      'data-request.note.not-allowed': 'Bara den som har tillfrågats kan berätta här.',
      'data-request.withdraw.not-allowed': 'Bara den som gjort begäran kan ta tillbaka den.',
    },
    fields: {
      'choose-what': () => 'Välj en.',
      'worker-not-found': () => 'Ingen medarbetare i ditt område har den adressen.',
      'log-from-needed': () => 'Berätta från vilken dag förteckningen öppnas.',
      'hold-too-long': (limit) => `Välj en dag från i morgon till högst ${limit ?? 180} dagar framåt.`,
    },
  },
  en: {
    refusals: {
      'alert-handled': 'Somebody has handled this already. See what it turned out to be.',
      'reading-alert.handle.not-allowed': 'Another data protection officer handles your own reading.',
      'request-closed': 'The request is closed already.',
      'request-id-taken': 'This id is taken. Choose another one.',
      'request-changed-meanwhile': 'The request has changed meanwhile. See how it stands and try again.',
      'extended-too-late': 'More time may be taken once, within the first month. Answer now.',
      'too-many-requests-open': 'Ten of your requests wait already. Wait for their answers first.',
      'data-request.answer.not-allowed': 'Only the data protection officer answers the request.',
      'data-request.note.not-allowed': 'Only the one who was asked can tell here.',
      'data-request.withdraw.not-allowed': 'Only the one who sent the request can take it back.',
    },
    fields: {
      'choose-what': () => 'Choose one.',
      'worker-not-found': () => 'No worker of your county has this address.',
      'log-from-needed': () => 'Say from which day the list is opened.',
      'hold-too-long': (limit) => `Choose a day from tomorrow, at most ${limit ?? 180} days ahead.`,
    },
  },
}
