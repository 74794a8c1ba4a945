import type { Language } from '#platform/text.ts'

/** The weekly mail to hosts of a meeting place: what is held and one link. It names nobody who comes. */
export type HostMailTexts = {
  readonly subject: (week: number, place: string) => string
  readonly text: (said: {
    readonly place: string
    readonly days: readonly string[]
    readonly link: string
    readonly until: string
  }) => string
  readonly cancelled: string
  readonly moved: string
  readonly signedUp: (count: number) => string
}

const listed = (days: readonly string[]): string => days.map((day) => `- ${day}`).join('\n')

export const hostMailTexts: Readonly<Record<Language, HostMailTexts>> = {
  fi: {
    subject: (week, place) => `Viikko ${week}: ${place}`,
    text: ({ place, days, link, until }) => `Hei,

tätä on tulossa paikassa ${place}:

${listed(days)}

Onko jokin peruttu, tai onko kaikki kuten viime viikolla? Avaa linkki ja paina yhtä painiketta. Et tarvitse tunnusta. Ilmoittautuneet saavat tiedon perumisesta heti.
${link}

Linkki toimii ${until} asti. Älä anna sitä eteenpäin: sillä voi perua toiminnan.

Jos et enää halua näitä viestejä, pyydä kohtaamispaikan vastuutahoa poistamaan osoitteesi.
Perhetalo
`,
    cancelled: 'peruttu',
    moved: 'siirretty',
    signedUp: (count) => (count === 1 ? '1 ilmoittautuminen' : `${count} ilmoittautunutta`),
  },
  sv: {
    subject: (week, place) => `Vecka ${week}: ${place}`,
    text: ({ place, days, link, until }) => `Hej!

Det här är på kommande på ${place}:

${listed(days)}

Har något ställts in, eller är allt som förra veckan? Öppna länken och tryck på en knapp. Du behöver inget konto. De som har anmält sig får veta genast om något ställs in.
${link}

Länken fungerar till och med ${until}. Ge den inte vidare: med den kan man ställa in verksamhet.

Vill du inte längre ha de här breven? Be mötesplatsens ansvariga aktör ta bort din adress.
Familjehuset
`,
    cancelled: 'inställt',
    moved: 'flyttat',
    signedUp: (count) => (count === 1 ? '1 anmäld' : `${count} anmälda`),
  },
  en: {
    subject: (week, place) => `Week ${week}: ${place}`,
    text: ({ place, days, link, until }) => `Hello,

this is coming up at ${place}:

${listed(days)}

Has something been cancelled, or is everything the same as last week? Open the link and press one button. You need no account. Whoever has signed up is told at once when something is cancelled.
${link}

The link works until ${until}. Do not pass it on: it can cancel activities.

If you no longer want these mails, ask the responsible body of the meeting place to remove your address.
House of Families
`,
    cancelled: 'cancelled',
    moved: 'moved',
    signedUp: (count) => `${count} signed up`,
  },
}
