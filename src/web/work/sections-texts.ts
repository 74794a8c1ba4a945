import type { Language } from '#platform/text.ts'

type SectionWords = {
  readonly pagesOf: (section: string) => string
  readonly requests: string
  readonly queue: string
  readonly guiding: string
  readonly consulting: string
  readonly worry: string
  readonly outreach: string
  readonly talks: string
  readonly services: string
  readonly listings: string
  readonly directoryWork: string
  readonly lead: string
  readonly promisesKept: string
  readonly admin: string
  readonly settings: string
}

/** The names of the workspace's parts and pages. */
export const sectionWords: Readonly<Record<Language, SectionWords>> = {
  fi: {
    pagesOf: (section) => `${section}: sivut`,
    requests: 'Pyynnöt',
    queue: 'Jono',
    guiding: 'Ohjaus ja lähetteet',
    consulting: 'Konsultaatio',
    worry: 'Huoli lapsesta',
    outreach: 'Jalkautuminen',
    talks: 'Keskustelut',
    services: 'Palvelut',
    listings: 'Palvelujen tiedot',
    directoryWork: 'Hakemiston työ',
    lead: 'Johto',
    promisesKept: 'Lupaukset',
    admin: 'Hallinta',
    settings: 'Järjestelmä',
  },
  sv: {
    pagesOf: (section) => `${section}: sidor`,
    requests: 'Begäranden',
    queue: 'Kö',
    guiding: 'Handledning och remisser',
    consulting: 'Konsultation',
    worry: 'Oro för ett barn',
    outreach: 'Uppsökande arbete',
    talks: 'Samtal',
    services: 'Tjänster',
    listings: 'Tjänsteuppgifter',
    directoryWork: 'Katalogarbete',
    lead: 'Ledning',
    promisesKept: 'Löften',
    admin: 'Administration',
    settings: 'Systemet',
  },
  en: {
    pagesOf: (section) => `${section}: pages`,
    requests: 'Requests',
    queue: 'Queue',
    guiding: 'Guiding and referrals',
    consulting: 'Consultation',
    worry: 'Worry about a child',
    outreach: 'Outreach',
    talks: 'Talks',
    services: 'Directory',
    listings: 'Listings',
    directoryWork: 'Directory work',
    lead: 'Lead',
    promisesKept: 'Promises',
    admin: 'Admin',
    settings: 'System',
  },
}
