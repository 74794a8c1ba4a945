import type { Language } from '#platform/text.ts'

type WaysTexts = {
  readonly lead: string
  readonly today: string
  readonly week: string
  readonly newInTown: string
}

/** The few words of the ways into the programme: the home page carries no more of it. */
export const waysTexts: Readonly<Record<Language, WaysTexts>> = {
  fi: {
    lead: 'Kahvia, leikkiä ja seuraa lähellä. Useimpiin voit tulla ilmoittautumatta.',
    today: 'Tänään lähelläsi',
    week: 'Viikko-ohjelma',
    newInTown: 'Uusi paikkakunnalla',
  },
  sv: {
    lead: 'Kaffe, lek och sällskap nära dig. Oftast är det bara att komma.',
    today: 'I dag nära dig',
    week: 'Veckoprogram',
    newInTown: 'Ny på orten',
  },
  en: {
    lead: 'Coffee, play and company near you. Most of it needs no sign-up.',
    today: 'Today near you',
    week: 'Week programme',
    newInTown: 'New in town',
  },
}
