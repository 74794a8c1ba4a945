import type { Language } from '#platform/text.ts'

/** Mails to those who keep a meeting place, and to peers who are asked to look at one. Places and days only. */
export type ReviewMailTexts = {
  readonly review: {
    readonly subject: string
    readonly text: (place: string, day: string, link: string) => string
  }
  readonly decision: {
    readonly subject: string
    readonly text: (place: string, day: string, link: string) => string
  }
  readonly peer: {
    readonly subject: string
    readonly text: (place: string, by: string, link: string) => string
  }
}

export const reviewMailTexts: Readonly<Record<Language, ReviewMailTexts>> = {
  fi: {
    review: {
      subject: 'Perhetalo: kohtaamispaikan arviointi lähestyy',
      text: (place, day, link) =>
        `Kohtaamispaikan ”${place}” seuraava arviointi on sovittu päivälle ${day}.\n\nArviointi vie noin puoli tuntia. Voitte myös pyytää toista järjestöä katsomaan paikkaa vertaisen silmin.\n\n${link}\n`,
    },
    decision: {
      subject: 'Perhetalo: päätös jatkosta lähestyy',
      text: (place, day, link) =>
        `”${place}”: jatkosta päätetään viimeistään ${day}. Käynnit kuukausittain ovat sivulla.\n\n${link}\n`,
    },
    peer: {
      subject: 'Perhetalo: kutsu vertaisarviointiin',
      text: (place, by, link) =>
        `${by} pyytää teitä katsomaan kohtaamispaikkaa ”${place}” vertaisen silmin.\n\nKäykää paikalla, vastatkaa yhteentoista kysymykseen ja kertokaa, mikä toimii. Aikaa kuluu noin tunti.\n\n${link}\n`,
    },
  },
  sv: {
    review: {
      subject: 'Familjehuset: dags att bedöma mötesplatsen',
      text: (place, day, link) =>
        `Nästa bedömning av mötesplatsen ”${place}” har avtalats till ${day}.\n\nDen tar ungefär en halvtimme. Ni kan också be en annan organisation se på platsen med en kollegas ögon.\n\n${link}\n`,
    },
    decision: {
      subject: 'Familjehuset: beslut om fortsättning närmar sig',
      text: (place, day, link) =>
        `”${place}”: om fortsättningen beslutas senast ${day}. Besöken per månad finns på sidan.\n\n${link}\n`,
    },
    peer: {
      subject: 'Familjehuset: inbjudan till kollegial bedömning',
      text: (place, by, link) =>
        `${by} ber er se på mötesplatsen ”${place}” med en kollegas ögon.\n\nBesök platsen, svara på elva frågor och berätta vad som fungerar. Det tar ungefär en timme.\n\n${link}\n`,
    },
  },
  en: {
    review: {
      subject: 'House of Families: the review of a meeting place is near',
      text: (place, day, link) =>
        `The next review of the meeting place “${place}” was set for ${day}.\n\nIt takes about half an hour. You may also ask another organisation to look at the place as a peer.\n\n${link}\n`,
    },
    decision: {
      subject: 'House of Families: a decision is near',
      text: (place, day, link) =>
        `“${place}”: it is decided by ${day} whether it goes on. Its visits by month are on the page.\n\n${link}\n`,
    },
    peer: {
      subject: 'House of Families: an invitation to a peer review',
      text: (place, by, link) =>
        `${by} asks you to look at the meeting place “${place}” with a peer’s eyes.\n\nVisit it, answer eleven questions and tell what works. It takes about an hour.\n\n${link}\n`,
    },
  },
}
