import type { Language } from '#platform/text.ts'
import type { OfflineProps } from './count-offline.island.tsx'

/** What a counting page says where there is no network. */
export const offlineTexts: Readonly<Record<Language, OfflineProps['words']>> = {
  fi: {
    title: 'Laske kävijät',
    opening: 'Avataan tältä laitteelta.',
    away: 'Ei verkkoa. Laske rauhassa: luvut odottavat tällä laitteella ja lähtevät, kun yhteys palaa.',
    back: 'Yhteys palasi. Luvut lähtevät nyt.',
    open: 'Avaa koko sivu',
    unknown: 'Ei verkkoa, eikä tätä sivua ole avattu tällä laitteella. Avaa se kerran, kun yhteys toimii.',
    again: 'Yritä uudelleen',
  },
  sv: {
    title: 'Räkna besökare',
    opening: 'Öppnas från den här apparaten.',
    away: 'Inget nät. Räkna i lugn och ro: talen väntar på den här apparaten och skickas när förbindelsen är tillbaka.',
    back: 'Förbindelsen är tillbaka. Talen skickas nu.',
    open: 'Öppna hela sidan',
    unknown:
      'Inget nät, och sidan har inte öppnats på den här apparaten. Öppna den en gång när förbindelsen fungerar.',
    again: 'Försök på nytt',
  },
  en: {
    title: 'Count visitors',
    opening: 'Opening from this phone.',
    away: 'No network. Count as you like: the numbers wait on this phone and leave when the connection is back.',
    back: 'The connection is back. The numbers leave now.',
    open: 'Open the whole page',
    unknown:
      'There is no network, and this page has not been open on this phone. Open it once with a connection.',
    again: 'Try again',
  },
}
