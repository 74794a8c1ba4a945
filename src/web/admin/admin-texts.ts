import type { Going, Whose } from '#capabilities/oversight/index.ts'
import type { Language } from '#platform/text.ts'

type AdminTexts = {
  readonly title: string
  readonly lead: string
  readonly exhausted: {
    readonly title: string
    readonly none: string
    readonly intro: string
    readonly job: string
    readonly tries: string
    readonly when: string
    readonly error: string
    readonly act: string
    readonly retry: string
    /** Heard after the button's word: of which job. */
    readonly retryWhat: (job: string) => string
    readonly done: string
  }
  readonly jobs: {
    readonly title: string
    readonly none: string
    readonly job: string
    readonly waiting: string
    readonly oldest: string
  }
  readonly audit: {
    readonly title: string
    readonly state: (entries: number, chains: number) => string
    readonly anchored: (day: string) => string
    readonly notAnchored: string
    readonly unreadable: (files: string) => string
    readonly verify: string
    readonly sound: (entries: number, chains: number) => string
    readonly broken: (count: number) => string
    readonly whatNow: string
    readonly tooMany: string
    readonly chain: string
    readonly entry: string
    readonly fault: string
    /** Faults as the audit names them, in this language. */
    readonly faults: Readonly<Record<string, string>>
  }
  readonly refused: {
    readonly title: (days: number) => string
    readonly none: string
    readonly intro: string
    readonly what: string
    readonly count: string
  }
  readonly retention: {
    readonly title: string
    readonly intro: string
    readonly summary: string
    readonly holds: string
    readonly table: string
    readonly whose: string
    readonly kept: string
    readonly going: string
    readonly whoseWords: Readonly<Record<Whose, string>>
    readonly goingWords: Readonly<Record<Going, string>>
  }
  /** What the jobs do; a job without words is shown by its name. */
  readonly jobNames: Readonly<Record<string, string>>
}

export const adminTexts: Readonly<Record<Language, AdminTexts>> = {
  fi: {
    title: 'Hallinta',
    lead: 'Tästä näet, toimiiko talo. Perheiden asioita täällä ei näy.',
    exhausted: {
      title: 'Luovuttaneet työt',
      none: 'Yksikään taustatyö ei ole luovuttanut.',
      intro: 'Näitä yritettiin noin vuorokauden ajan. Korjaa syy ja anna työn yrittää uudelleen.',
      job: 'Työ',
      tries: 'Yrityksiä',
      when: 'Luovutti',
      error: 'Virhe, ilman henkilötietoja',
      act: 'Mitä teet',
      retry: 'Yritä uudelleen',
      retryWhat: (job) => `: ${job}`,
      done: 'Työ on taas jonossa ja alkaa heti.',
    },
    jobs: {
      title: 'Odottavat työt',
      none: 'Mikään työ ei odota.',
      job: 'Työ',
      waiting: 'Odottaa',
      oldest: 'Seuraavaksi',
    },
    audit: {
      title: 'Loki',
      state: (entries, chains) => `Lokin merkinnät: ${entries}. Ketjut: ${chains}.`,
      anchored: (day) => `Ketjujen päät kirjattiin viimeksi ${day} tietokannan ulkopuolelle.`,
      notAnchored: 'Ketjujen päitä ei ole vielä kirjattu tietokannan ulkopuolelle.',
      unreadable: (files) => `Näitä ankkureita ei voi lukea: ${files}.`,
      verify: 'Tarkista loki nyt',
      sound: (entries, chains) =>
        `Merkinnät: ${entries}. Ketjut: ${chains}. Niissä kaikki on kuten kirjattiin.`,
      broken: (count) => `Lokin kohdat, jotka eivät ole kuten kirjattiin: ${count}.`,
      whatNow: 'Älä muuta mitään. Kerro heti tietosuojasta vastaavalle.',
      tooMany: 'Loki on tälle sivulle liian suuri. Tarkista se palvelimella komennolla npm run audit:verify.',
      chain: 'Ketju',
      entry: 'Merkintä',
      fault: 'Mikä on vialla',
      faults: {
        'an entry is missing before this one': 'ennen tätä puuttuu merkintä',
        'the chain does not begin where it should': 'ketju ei ala siitä, mistä sen pitäisi',
        'it does not follow the entry before it': 'ei jatka edellistä merkintää',
        'its content was changed': 'sisältöä on muutettu',
        'the chain does not end where its head says: entries were cut off or added':
          'ketju ei pääty siihen, mihin sen pitäisi: merkintöjä on poistettu tai lisätty lopusta',
        'it is not what the anchor outside the database says': 'ei vastaa tietokannan ulkopuolista ankkuria',
      },
    },
    refused: {
      title: (days) => `Torjutut yritykset, ${days} päivää`,
      none: 'Mitään ei ole torjuttu.',
      intro: 'Kuinka monta kertaa jotain yritettiin ilman oikeutta tai väärään aikaan. Sisältöä ei näy.',
      what: 'Mitä yritettiin',
      count: 'Kertoja',
    },
    retention: {
      title: 'Kuinka kauan tietoja säilytetään',
      intro: 'Joka yö poistetaan se, minkä aika on täynnä.',
      summary: 'Kaikki taulut',
      holds: 'Mitä',
      table: 'Taulu',
      whose: 'Kenen',
      kept: 'Kuinka kauan',
      going: 'Miten poistuu',
      whoseWords: {
        families: 'perheiden',
        workers: 'työntekijöiden',
        both: 'molempien',
        nobody: 'ei kenenkään',
      },
      goingWords: {
        retention: 'itsestään',
        with: 'pyynnön mukana',
        hand: 'hallinnan päätöksellä',
        stays: 'ei poistu',
      },
    },
    jobNames: {
      'notify-door': 'Ilmoitus ovelle uudesta pyynnöstä',
      'notify-holder': 'Ilmoitus pyynnön käsittelijälle',
      'notify-family': 'Ilmoitus perheelle',
      'notify-offer': 'Ilmoitus tarjotusta siirrosta',
      'notify-giver': 'Ilmoitus siirron antajalle',
      'warn-promise': 'Varoitus lähestyvästä lupauksesta',
      'escalate-promise': 'Hälytys vaarassa olevasta lupauksesta',
      'watch-urgent': 'Muistutus lukemattomista vaarasanoista',
      'deliver-contact': 'Yhteydenoton tai ilmoituksen toimitus',
      'watch-contact': 'Hälytys toimituksesta, joka ei mennyt perille',
      'send-mail': 'Sähköpostin lähetys',
      retention: 'Vanhojen tietojen poisto',
      'anchor-audit': 'Lokiketjujen ankkurointi',
      'listing-upkeep': 'Palvelutietojen päivittäinen tarkistus',
      'keep-listings': 'Hyvinvointialueen palvelutietojen tarkistus',
      'ask-maintainer': 'Kysymys palvelun ylläpitäjälle',
      'tell-area-lead': 'Tieto alueen vastaavalle vahvistamattomista palveluista',
      'tell-nobody-left': 'Tieto koordinaattorille puuttuvasta ylläpitäjästä',
      'tell-corrections': 'Tieto ylläpitäjälle ilmoituksista',
      'tell-proposer': 'Vastaus ilmoittajalle',
    },
  },
  sv: {
    title: 'Administration',
    lead: 'Här ser du om huset fungerar. Familjernas ärenden syns inte här.',
    exhausted: {
      title: 'Jobb som gett upp',
      none: 'Inget bakgrundsjobb har gett upp.',
      intro: 'De här har prövats i ungefär ett dygn. Åtgärda orsaken och låt jobbet försöka igen.',
      job: 'Jobb',
      tries: 'Försök',
      when: 'Gav upp',
      error: 'Fel, utan personuppgifter',
      act: 'Vad du gör',
      retry: 'Försök igen',
      retryWhat: (job) => `: ${job}`,
      done: 'Jobbet är åter i kö och börjar genast.',
    },
    jobs: {
      title: 'Väntande jobb',
      none: 'Inget jobb väntar.',
      job: 'Jobb',
      waiting: 'Väntar',
      oldest: 'Härnäst',
    },
    audit: {
      title: 'Loggen',
      state: (entries, chains) => `Poster i loggen: ${entries}. Kedjor: ${chains}.`,
      anchored: (day) => `Kedjornas ändar skrevs ner utanför databasen senast ${day}.`,
      notAnchored: 'Kedjornas ändar har ännu inte skrivits ner utanför databasen.',
      unreadable: (files) => `De här ankarna går inte att läsa: ${files}.`,
      verify: 'Kontrollera loggen nu',
      sound: (entries, chains) => `Poster: ${entries}. Kedjor: ${chains}. Allt är som det skrevs.`,
      broken: (count) => `Ställen i loggen som inte är som de skrevs: ${count}.`,
      whatNow: 'Ändra ingenting. Meddela genast den som ansvarar för dataskyddet.',
      tooMany: 'Loggen är för stor för den här sidan. Kontrollera den på servern med npm run audit:verify.',
      chain: 'Kedja',
      entry: 'Post',
      fault: 'Vad som är fel',
      faults: {
        'an entry is missing before this one': 'en post saknas före den här',
        'the chain does not begin where it should': 'kedjan börjar inte där den ska',
        'it does not follow the entry before it': 'fortsätter inte den föregående posten',
        'its content was changed': 'innehållet har ändrats',
        'the chain does not end where its head says: entries were cut off or added':
          'kedjan slutar inte där den ska: poster har tagits bort eller lagts till i slutet',
        'it is not what the anchor outside the database says': 'stämmer inte med ankaret utanför databasen',
      },
    },
    refused: {
      title: (days) => `Avvisade försök, ${days} dagar`,
      none: 'Ingenting har avvisats.',
      intro: 'Hur många gånger något försöktes utan rätt eller vid fel tid. Innehåll syns inte.',
      what: 'Vad som försöktes',
      count: 'Gånger',
    },
    retention: {
      title: 'Hur länge uppgifter förvaras',
      intro: 'Varje natt tas det bort vars tid har gått ut.',
      summary: 'Alla tabeller',
      holds: 'Vad',
      table: 'Tabell',
      whose: 'Vems',
      kept: 'Hur länge',
      going: 'Hur det tas bort',
      whoseWords: { families: 'familjernas', workers: 'de anställdas', both: 'bådas', nobody: 'ingens' },
      goingWords: {
        retention: 'av sig självt',
        with: 'med begäran',
        hand: 'genom administratörens beslut',
        stays: 'tas inte bort',
      },
    },
    jobNames: {
      'notify-door': 'Meddelande till dörren om en ny begäran',
      'notify-holder': 'Meddelande till begärans handläggare',
      'notify-family': 'Meddelande till familjen',
      'notify-offer': 'Meddelande om en erbjuden överföring',
      'notify-giver': 'Meddelande till den som överförde',
      'warn-promise': 'Varning om ett löfte som närmar sig',
      'escalate-promise': 'Larm om ett löfte i fara',
      'watch-urgent': 'Påminnelse om olästa ord om fara',
      'deliver-contact': 'Leverans av en kontakt eller anmälan',
      'watch-contact': 'Larm om en leverans som inte kom fram',
      'send-mail': 'Sändning av e-post',
      retention: 'Borttagning av gamla uppgifter',
      'anchor-audit': 'Förankring av loggkedjorna',
      'listing-upkeep': 'Daglig kontroll av tjänsternas uppgifter',
      'keep-listings': 'Kontroll av ett välfärdsområdes tjänster',
      'ask-maintainer': 'Fråga till den som ansvarar för en tjänst',
      'tell-area-lead': 'Meddelande till områdesansvarig om obekräftade tjänster',
      'tell-nobody-left': 'Meddelande till koordinatorn om att en ansvarig saknas',
      'tell-corrections': 'Meddelande till ansvarig om anmälningar',
      'tell-proposer': 'Svar till den som anmälde',
    },
  },
  en: {
    title: 'Administration',
    lead: 'Here you see whether the house works. Nothing about families is shown here.',
    exhausted: {
      title: 'Jobs that gave up',
      none: 'No job has given up.',
      intro: 'These were tried for about a day. Mend the cause and let the job try again.',
      job: 'Job',
      tries: 'Tries',
      when: 'Gave up',
      error: 'Error, without personal data',
      act: 'What you do',
      retry: 'Try again',
      retryWhat: (job) => `: ${job}`,
      done: 'The job is back in the queue and begins at once.',
    },
    jobs: { title: 'Waiting jobs', none: 'No job waits.', job: 'Job', waiting: 'Waiting', oldest: 'Next' },
    audit: {
      title: 'Audit log',
      state: (entries, chains) => `Entries in the audit log: ${entries}. Chains: ${chains}.`,
      anchored: (day) => `The heads of the chains were last written down outside the database on ${day}.`,
      notAnchored: 'The heads of the chains have not been written down outside the database yet.',
      unreadable: (files) => `These anchors cannot be read: ${files}.`,
      verify: 'Check the audit log now',
      sound: (entries, chains) => `Entries: ${entries}. Chains: ${chains}. All is as it was written.`,
      broken: (count) => `Places in the audit log that are not as they were written: ${count}.`,
      whatNow: 'Change nothing. Tell who is responsible for data protection at once.',
      tooMany: 'The audit log is too large for this page. Check it on the server with npm run audit:verify.',
      chain: 'Chain',
      entry: 'Entry',
      fault: 'What is wrong',
      faults: {},
    },
    refused: {
      title: (days) => `Refused attempts, ${days} days`,
      none: 'Nothing has been refused.',
      intro:
        'How often something was tried without the right to it or at the wrong time. No content is shown.',
      what: 'What was tried',
      count: 'Times',
    },
    retention: {
      title: 'How long everything is kept',
      intro: 'Every night, everything that has been kept its full time is removed.',
      summary: 'All tables',
      holds: 'What',
      table: 'Table',
      whose: 'Whose',
      kept: 'How long',
      going: 'How it goes',
      whoseWords: { families: 'families’', workers: 'workers’', both: 'both', nobody: 'nobody’s' },
      goingWords: {
        retention: 'by itself',
        with: 'with the request',
        hand: 'by an administrator',
        stays: 'stays',
      },
    },
    jobNames: {
      'notify-door': 'Notice to the door of a new request',
      'notify-holder': 'Notice to the holder of a request',
      'notify-family': 'Notice to a family',
      'notify-offer': 'Notice of an offered hand-over',
      'notify-giver': 'Notice to the giver of a hand-over',
      'warn-promise': 'Warning of a promise that is near',
      'escalate-promise': 'Alarm of a promise in danger',
      'watch-urgent': 'Reminder of unread words of danger',
      'deliver-contact': 'Delivery of a contact or notification',
      'watch-contact': 'Alarm about a delivery that did not arrive',
      'send-mail': 'Sending of mail',
      retention: 'Removal of what is old',
      'anchor-audit': 'Anchoring of the audit’s chains',
      'listing-upkeep': 'Daily check of the listings',
      'keep-listings': 'Check of one county’s listings',
      'ask-maintainer': 'Question to a maintainer',
      'tell-area-lead': 'Word to an area’s lead of unconfirmed services',
      'tell-nobody-left': 'Word to the coordinator that a maintainer is missing',
      'tell-corrections': 'Word to a maintainer of reports',
      'tell-proposer': 'Answer to whoever reported',
    },
  },
}
