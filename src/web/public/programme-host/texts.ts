import type { Language } from '#platform/text.ts'

/** The page of a host's signed link: short, two taps, no account. */
export type HostTexts = {
  readonly tab: string
  readonly title: (place: string) => string
  readonly lead: string
  readonly today: string
  readonly nothingToday: string
  readonly coming: string
  readonly nothingComing: string
  readonly cancelToday: string
  readonly cancel: string
  readonly restore: string
  readonly of: (what: string) => string
  readonly cancelled: string
  readonly moved: string
  readonly over: string
  readonly signedUp: (count: number) => string
  readonly repeat: {
    readonly title: string
    readonly text: string
    readonly this: string
    readonly next: string
  }
  readonly done: {
    readonly cancelled: (told: number) => string
    readonly restored: (told: number) => string
    readonly repeated: (changed: number) => string
    readonly asked: string
  }
  readonly until: (day: string) => string
  readonly forgotten: string
  readonly expired: {
    readonly title: string
    readonly text: (place: string, day: string) => string
    readonly ask: string
    readonly how: string
    readonly call: (phone: string) => string
    readonly keeper: string
  }
  readonly unknown: { readonly title: string; readonly text: string; readonly programme: string }
}

export const hostTexts: Readonly<Record<Language, HostTexts>> = {
  fi: {
    tab: 'Viikko',
    title: (place) => `Viikko: ${place}`,
    lead: 'Kerro perheille, jos jokin muuttuu. Yksi painallus riittää.',
    today: 'Tänään',
    nothingToday: 'Tänään ei ole ohjelmaa.',
    coming: 'Tulossa',
    nothingComing: 'Kahden viikon aikana ei ole muuta ohjelmaa.',
    cancelToday: 'Peruttu tänään',
    cancel: 'Peru',
    restore: 'Pidetään sittenkin',
    of: (what) => `: ${what}`,
    cancelled: 'Peruttu',
    moved: 'Siirretty',
    over: 'Pidetty',
    signedUp: (count) => (count === 1 ? '1 ilmoittautuminen' : `${count} ilmoittautunutta`),
    repeat: {
      title: 'Sama kuin viime viikolla',
      text: 'Ohjelma tulee edelliseltä viikolta: samat otsikot, ajat ja järjestäjät. Mitä tälle viikolle on jo päätetty, pysyy.',
      this: 'Tämä viikko kuten viime viikko',
      next: 'Ensi viikko kuten tämä viikko',
    },
    done: {
      cancelled: (told) =>
        told === 0
          ? 'Peruttu. Se näkyy heti ohjelmassa.'
          : `Peruttu. Se näkyy heti ohjelmassa, ja kerromme ilmoittautuneille (${told}).`,
      restored: (told) =>
        told === 0 ? 'Pidetään sittenkin.' : `Pidetään sittenkin. Kerromme ilmoittautuneille (${told}).`,
      repeated: (changed) =>
        changed === 0
          ? 'Viikko on jo kuten edellinen. Mitään ei tarvinnut muuttaa.'
          : `Valmis. ${changed === 1 ? '1 kerta' : `${changed} kertaa`} muuttui.`,
      asked: 'Jos linkki oli oikea, uusi linkki tulee samaan sähköpostiin muutamassa minuutissa.',
    },
    until: (day) => `Linkki toimii ${day} asti. Älä anna sitä eteenpäin.`,
    forgotten: 'Muut muutokset, kuten uuden ajan tai paikan, tekee kohtaamispaikan vastuutaho.',
    expired: {
      title: 'Linkki on vanhentunut',
      text: (place, day) => `Paikan ${place} linkki toimi ${day} asti. Mitään ei muutettu.`,
      ask: 'Lähetä uusi linkki',
      how: 'Uusi linkki tulee siihen sähköpostiin, johon vanhakin tuli.',
      call: (phone) => `Jos on kiire, soita kohtaamispaikkaan: ${phone}`,
      keeper: 'Pyydä uusi linkki siltä, joka antoi sinulle tämän.',
    },
    unknown: {
      title: 'Tämä linkki ei toimi',
      text: 'Linkki on väärä, poistettu tai hyvin vanha. Tarkista, että osoite on kokonaan sama kuin viestissä, tai pyydä uusi kohtaamispaikan vastuutaholta.',
      programme: 'Katso viikko-ohjelma',
    },
  },
  sv: {
    tab: 'Veckan',
    title: (place) => `Veckan: ${place}`,
    lead: 'Berätta för familjerna om något ändras. Ett tryck räcker.',
    today: 'I dag',
    nothingToday: 'I dag finns inget program.',
    coming: 'På kommande',
    nothingComing: 'Inom två veckor finns inget annat program.',
    cancelToday: 'Inställt i dag',
    cancel: 'Ställ in',
    restore: 'Hålls ändå',
    of: (what) => `: ${what}`,
    cancelled: 'Inställt',
    moved: 'Flyttat',
    over: 'Hölls',
    signedUp: (count) => (count === 1 ? '1 anmäld' : `${count} anmälda`),
    repeat: {
      title: 'Samma som förra veckan',
      text: 'Programmet kommer från veckan innan: samma rubriker, tider och arrangörer. Det som redan är bestämt för veckan gäller.',
      this: 'Den här veckan som förra veckan',
      next: 'Nästa vecka som den här veckan',
    },
    done: {
      cancelled: (told) =>
        told === 0
          ? 'Inställt. Det syns genast i programmet.'
          : `Inställt. Det syns genast i programmet, och vi berättar för de anmälda (${told}).`,
      restored: (told) =>
        told === 0 ? 'Det hålls ändå.' : `Det hålls ändå. Vi berättar för de anmälda (${told}).`,
      repeated: (changed) =>
        changed === 0
          ? 'Veckan är redan som veckan innan. Inget behövde ändras.'
          : `Klart. ${changed === 1 ? '1 tillfälle' : `${changed} tillfällen`} ändrades.`,
      asked: 'Om länken var rätt kommer en ny länk till samma e-post om några minuter.',
    },
    until: (day) => `Länken fungerar till och med ${day}. Ge den inte vidare.`,
    forgotten: 'Andra ändringar, som en ny tid eller plats, görs av mötesplatsens ansvariga aktör.',
    expired: {
      title: 'Länken har gått ut',
      text: (place, day) => `Länken för ${place} fungerade till och med ${day}. Ingenting ändrades.`,
      ask: 'Skicka en ny länk',
      how: 'Den nya länken kommer till samma e-post som den gamla.',
      call: (phone) => `Om det är bråttom, ring mötesplatsen: ${phone}`,
      keeper: 'Be den som gav dig den här länken om en ny.',
    },
    unknown: {
      title: 'Den här länken fungerar inte',
      text: 'Länken är fel, borttagen eller mycket gammal. Kontrollera att hela adressen är som i brevet, eller be mötesplatsens ansvariga aktör om en ny.',
      programme: 'Se veckoprogrammet',
    },
  },
  en: {
    tab: 'The week',
    title: (place) => `The week: ${place}`,
    lead: 'Tell families when something changes. One press is enough.',
    today: 'Today',
    nothingToday: 'There is no programme today.',
    coming: 'Coming up',
    nothingComing: 'There is nothing else within two weeks.',
    cancelToday: 'Cancelled today',
    cancel: 'Cancel',
    restore: 'It is held after all',
    of: (what) => `: ${what}`,
    cancelled: 'Cancelled',
    moved: 'Moved',
    over: 'Was held',
    signedUp: (count) => `${count} signed up`,
    repeat: {
      title: 'The same as last week',
      text: 'The programme comes from the week before: the same titles, times and hosts. What has been decided for this week stands.',
      this: 'This week as last week',
      next: 'Next week as this week',
    },
    done: {
      cancelled: (told) =>
        told === 0
          ? 'Cancelled. The programme says so at once.'
          : `Cancelled. The programme says so at once, and we tell those who have signed up (${told}).`,
      restored: (told) =>
        told === 0
          ? 'It is held after all.'
          : `It is held after all. We tell those who have signed up (${told}).`,
      repeated: (changed) =>
        changed === 0
          ? 'The week is already as the one before. Nothing had to be changed.'
          : `Done. ${changed === 1 ? '1 day' : `${changed} days`} changed.`,
      asked: 'If the link was right, a new one comes to the same mailbox in a few minutes.',
    },
    until: (day) => `The link works until ${day}. Do not pass it on.`,
    forgotten:
      'Other changes, such as another time or place, are made by the responsible body of the meeting place.',
    expired: {
      title: 'The link has expired',
      text: (place, day) => `The link for ${place} worked until ${day}. Nothing was changed.`,
      ask: 'Send a new link',
      how: 'The new link goes to the mailbox that the old one came to.',
      call: (phone) => `If it is urgent, call the meeting place: ${phone}`,
      keeper: 'Ask whoever gave you this link for a new one.',
    },
    unknown: {
      title: 'This link does not work',
      text: 'The link is wrong, was removed or is very old. Check that the whole address is as in the mail, or ask the responsible body of the meeting place for a new one.',
      programme: 'See the weekly programme',
    },
  },
}
