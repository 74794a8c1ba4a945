import type { Language } from '#platform/text.ts'

export type CaseTab = 'overview' | 'assessment' | 'plan' | 'meetings' | 'path' | 'messages' | 'export'

type HeadTexts = {
  /** The name of the browser’s tab: never whose case it is. */
  readonly tab: string
  readonly back: string
  readonly pages: string
  readonly nav: Readonly<Record<CaseTab, string>>
  readonly family: string
  readonly stageSince: (stage: string, day: string) => string
  readonly answers: (name: string) => string
  readonly nobodyAnswers: string
  readonly openedTitle: string
  readonly opened: string
  readonly openedEnd: string
  readonly closed: (day: string, outcome: string) => string
  readonly protected: string
  readonly protectedHint: string
  readonly notRecord: string
}

export const headTexts: Readonly<Record<Language, HeadTexts>> = {
  fi: {
    tab: 'Asia',
    back: 'Perheiden asiat',
    pages: 'Asian sivut',
    nav: {
      overview: 'Yleiskuva',
      assessment: 'Arvio',
      plan: 'Suunnitelma',
      meetings: 'Neuvottelut',
      path: 'Palvelupolku',
      messages: 'Keskustelut',
      export: 'Vienti',
    },
    family: 'Perheen sivu',
    stageSince: (stage, day) => `Vaihe: ${stage}, alkoi ${day}`,
    answers: (name) => `Vastuutyöntekijä: ${name}`,
    nobodyAnswers: 'Ei vastuutyöntekijää',
    openedTitle: 'Avattu hätäkäytöllä',
    opened: 'Voit vain lukea. Perhe näkee avauksen, ja kollegasi tarkistaa sen.',
    openedEnd: 'Siirry päättämään hätäkäyttö',
    closed: (day, outcome) => `Asia päättyi ${day}: ${outcome}. Sitä voi lukea, ja sen voi avata uudelleen.`,
    protected: 'turvakielto',
    protectedHint: 'Älä kerro asuinpaikkaa tai yhteystietoja kenellekään, jolla ei ole siihen oikeutta.',
    notRecord: 'Yhteistyön tila. Lakisääteinen kirjaus tehdään oman organisaatiosi järjestelmään.',
  },
  sv: {
    tab: 'Ärende',
    back: 'Familjernas ärenden',
    pages: 'Ärendets sidor',
    nav: {
      overview: 'Översikt',
      assessment: 'Bedömning',
      plan: 'Plan',
      meetings: 'Möten',
      path: 'Servicestig',
      messages: 'Samtal',
      export: 'Export',
    },
    family: 'Familjens sida',
    stageSince: (stage, day) => `Skede: ${stage}, började ${day}`,
    answers: (name) => `Ansvarig medarbetare: ${name}`,
    nobodyAnswers: 'Ingen ansvarig medarbetare',
    openedTitle: 'Nödöppnat',
    opened: 'Du kan bara läsa. Familjen ser öppningen, och en kollega granskar den.',
    openedEnd: 'Gå och avsluta nödöppningen',
    closed: (day, outcome) =>
      `Ärendet avslutades ${day}: ${outcome}. Det kan läsas, och det kan öppnas på nytt.`,
    protected: 'spärrmarkering',
    protectedHint:
      'Berätta inte var personen bor eller hur hen nås för någon som inte har rätt att veta det.',
    notRecord: 'Ett rum för samarbete. Den lagstadgade anteckningen görs i din egen organisations system.',
  },
  en: {
    tab: 'Case',
    back: 'Cases',
    pages: 'The pages of the case',
    nav: {
      overview: 'Overview',
      assessment: 'Assessment',
      plan: 'Plan',
      meetings: 'Meetings',
      path: 'Path',
      messages: 'Messages',
      export: 'Export',
    },
    family: 'The family’s page',
    stageSince: (stage, day) => `Stage: ${stage}, since ${day}`,
    answers: (name) => `Responsible worker: ${name}`,
    nobodyAnswers: 'No responsible worker',
    openedTitle: 'Opened in an emergency',
    opened: 'You can only read. The family sees the opening, and a colleague reviews it.',
    openedEnd: 'Go and end the emergency opening',
    closed: (day, outcome) => `The case was closed ${day}: ${outcome}. It can be read, and opened again.`,
    protected: 'protected address',
    protectedHint:
      'Do not tell where the person lives or how to reach them to anybody without a right to it.',
    notRecord: 'A room for working together. The statutory entry is made in your own organisation’s system.',
  },
}
