import type { SignUpState } from '#capabilities/meeting-places/index.ts'
import type { Language } from '#platform/text.ts'

export type PeopleTexts = {
  readonly title: string
  readonly lead: string
  readonly back: string
  readonly which: string
  readonly wholeSeries: string
  readonly show: string
  readonly addFamily: string
  readonly print: string
  readonly sums: {
    readonly title: string
    readonly seat: string
    readonly care: string
    readonly coffee: string
    readonly waiting: string
    readonly people: (adults: number, children: number) => string
    readonly of: (taken: number, of: number) => string
  }
  readonly none: string
  readonly noneWaiting: string
  readonly states: Readonly<Record<SignUpState, string>>
  readonly headings: Readonly<Record<'confirmed' | 'waiting' | 'cancelled', string>>
  readonly columns: {
    readonly name: string
    readonly who: string
    readonly parts: string
    readonly contact: string
    readonly note: string
    readonly there: string
  }
  readonly adults: (count: number) => string
  readonly children: (count: number) => string
  readonly childAge: (months: number) => string
  readonly line: (place: number) => string
  readonly ways: Readonly<Record<'worker' | 'teacher', string>>
  readonly consented: string
  readonly notConsented: string
  readonly discreet: string
  readonly noContact: string
  readonly cancelledBy: Readonly<Record<'family' | 'host' | 'activity', string>>
  readonly callOff: string
  readonly callOffLead: (name: string) => string
  readonly callOffButton: string
  readonly showCancelled: string
  readonly hideCancelled: string
  readonly more: string
  readonly markTitle: string
  readonly markLead: string
  readonly wasThere: string
  readonly saveThere: string
  readonly done: Readonly<Record<'cancelled' | 'there', string>>
  readonly notDone: string
  readonly kept: string
}

/** Who has signed up, for those who hold it. */
export const peopleTexts: Readonly<Record<Language, PeopleTexts>> = {
  fi: {
    title: 'Ilmoittautuneet',
    lead: 'Vain ne, jotka järjestävät tämän, näkevät nimet.',
    back: 'Toiminta',
    which: 'Kerta',
    wholeSeries: 'Koko sarja',
    show: 'Näytä',
    addFamily: 'Ilmoita perhe',
    print: 'Voit tulostaa tämän sivun.',
    sums: {
      title: 'Varattu',
      seat: 'Paikkoja',
      care: 'Lastenhoito',
      coffee: 'Kahvi',
      waiting: 'Jonottaa',
      people: (adults, children) =>
        `${adults === 1 ? '1 aikuinen' : `${adults} aikuista`}, ${children === 1 ? '1 lapsi' : `${children} lasta`}`,
      of: (taken, of) => `${taken} / ${of}`,
    },
    none: 'Kukaan ei ole vielä ilmoittautunut.',
    noneWaiting: 'Kukaan ei jonota.',
    states: { confirmed: 'Paikka on', waiting: 'Jonottaa', cancelled: 'Peruttu' },
    headings: { confirmed: 'Tulossa', waiting: 'Jonossa', cancelled: 'Perutut' },
    columns: {
      name: 'Nimi',
      who: 'Ketkä tulevat',
      parts: 'Mitä varattu',
      contact: 'Yhteys',
      note: 'Muuta',
      there: 'Paikalla',
    },
    adults: (count) => (count === 1 ? '1 aikuinen' : `${count} aikuista`),
    children: (count) => (count === 1 ? '1 lapsi' : `${count} lasta`),
    childAge: (months) => (months < 24 ? `${months} kk` : `${Math.floor(months / 12)} v`),
    line: (place) => `jonossa ${place}.`,
    ways: { worker: 'Työntekijä ilmoitti', teacher: 'Opettaja ilmoitti, yhteys opettajaan' },
    consented: 'Antoi suostumuksen',
    notConsented: 'Ei suostumusta vielä',
    discreet: 'Älä kerro viestissä, mistä on kyse',
    noContact: 'Ei yhteystietoa',
    cancelledBy: { family: 'perhe perui', host: 'järjestäjä perui', activity: 'kerta peruttiin' },
    callOff: 'Peru ilmoittautuminen',
    callOffLead: (name) => `${name} saa tiedon, ja jonon seuraava saa paikan heti.`,
    callOffButton: 'Peru tämä ilmoittautuminen',
    showCancelled: 'Näytä myös perutut',
    hideCancelled: 'Piilota perutut',
    more: 'Näytä seuraavat',
    markTitle: 'Ketkä olivat paikalla',
    markLead: 'Merkitse ne, jotka tulivat. Voit korjata merkintää myöhemmin.',
    wasThere: 'Oli paikalla',
    saveThere: 'Tallenna paikalla olleet',
    done: { cancelled: 'Ilmoittautuminen on peruttu. Siitä kerrottiin.', there: 'Tallennettu.' },
    notDone: 'Ei tehty',
    kept: 'Nimet poistuvat 30 päivän kuluttua viimeisestä kerrasta.',
  },
  sv: {
    title: 'Anmälda',
    lead: 'Bara de som ordnar det här ser namnen.',
    back: 'Verksamheten',
    which: 'Tillfälle',
    wholeSeries: 'Hela serien',
    show: 'Visa',
    addFamily: 'Anmäl en familj',
    print: 'Du kan skriva ut sidan.',
    sums: {
      title: 'Bokat',
      seat: 'Platser',
      care: 'Barnpassning',
      coffee: 'Kaffe',
      waiting: 'I kö',
      people: (adults, children) =>
        `${adults === 1 ? '1 vuxen' : `${adults} vuxna`}, ${children === 1 ? '1 barn' : `${children} barn`}`,
      of: (taken, of) => `${taken} / ${of}`,
    },
    none: 'Ingen har anmält sig ännu.',
    noneWaiting: 'Ingen står i kö.',
    states: { confirmed: 'Har plats', waiting: 'I kö', cancelled: 'Avbokad' },
    headings: { confirmed: 'Kommer', waiting: 'I kö', cancelled: 'Avbokade' },
    columns: {
      name: 'Namn',
      who: 'Vilka kommer',
      parts: 'Vad som är bokat',
      contact: 'Kontakt',
      note: 'Annat',
      there: 'På plats',
    },
    adults: (count) => (count === 1 ? '1 vuxen' : `${count} vuxna`),
    children: (count) => `${count} barn`,
    childAge: (months) => (months < 24 ? `${months} mån` : `${Math.floor(months / 12)} år`),
    line: (place) => `plats ${place} i kön`,
    ways: { worker: 'En anställd anmälde', teacher: 'Läraren anmälde, kontakten är läraren' },
    consented: 'Har gett samtycke',
    notConsented: 'Inget samtycke ännu',
    discreet: 'Berätta inte i meddelanden vad det gäller',
    noContact: 'Ingen kontaktuppgift',
    cancelledBy: {
      family: 'familjen avbokade',
      host: 'arrangören avbokade',
      activity: 'tillfället ställdes in',
    },
    callOff: 'Avboka anmälan',
    callOffLead: (name) => `${name} får veta det, och nästa i kön får platsen genast.`,
    callOffButton: 'Avboka den här anmälan',
    showCancelled: 'Visa också avbokade',
    hideCancelled: 'Dölj avbokade',
    more: 'Visa följande',
    markTitle: 'Vilka var på plats',
    markLead: 'Markera dem som kom. Du kan rätta senare.',
    wasThere: 'Var på plats',
    saveThere: 'Spara vilka som var på plats',
    done: { cancelled: 'Anmälan är avbokad. Familjen fick veta det.', there: 'Sparat.' },
    notDone: 'Inget gjordes',
    kept: 'Namnen raderas 30 dagar efter det sista tillfället.',
  },
  en: {
    title: 'Signed up',
    lead: 'Only those who hold this see the names.',
    back: 'The activity',
    which: 'Day',
    wholeSeries: 'The whole series',
    show: 'Show',
    addFamily: 'Sign a family up',
    print: 'You can print this page.',
    sums: {
      title: 'Taken',
      seat: 'Seats',
      care: 'Child care',
      coffee: 'Coffee',
      waiting: 'Waiting',
      people: (adults, children) =>
        `${adults === 1 ? '1 adult' : `${adults} adults`}, ${children === 1 ? '1 child' : `${children} children`}`,
      of: (taken, of) => `${taken} / ${of}`,
    },
    none: 'Nobody has signed up yet.',
    noneWaiting: 'Nobody waits.',
    states: { confirmed: 'Has a seat', waiting: 'Waits', cancelled: 'Cancelled' },
    headings: { confirmed: 'Coming', waiting: 'Waiting', cancelled: 'Cancelled' },
    columns: {
      name: 'Name',
      who: 'Who comes',
      parts: 'What is booked',
      contact: 'Contact',
      note: 'More',
      there: 'Was there',
    },
    adults: (count) => (count === 1 ? '1 adult' : `${count} adults`),
    children: (count) => (count === 1 ? '1 child' : `${count} children`),
    childAge: (months) => (months < 24 ? `${months} months` : `${Math.floor(months / 12)} years`),
    line: (place) => `number ${place} in line`,
    ways: { worker: 'Signed up by a worker', teacher: 'Signed up by the teacher, contact to the teacher' },
    consented: 'Has consented',
    notConsented: 'No consent yet',
    discreet: 'Say in no message what it is about',
    noContact: 'No contact',
    cancelledBy: {
      family: 'cancelled by the family',
      host: 'cancelled by the host',
      activity: 'the day was cancelled',
    },
    callOff: 'Cancel the sign-up',
    callOffLead: (name) => `${name} is told, and the next in line gets the seat at once.`,
    callOffButton: 'Cancel this sign-up',
    showCancelled: 'Show cancelled ones too',
    hideCancelled: 'Hide cancelled ones',
    more: 'Show the next',
    markTitle: 'Who was there',
    markLead: 'Mark those who came. You can correct it later.',
    wasThere: 'Was there',
    saveThere: 'Save who was there',
    done: { cancelled: 'The sign-up is cancelled. They were told.', there: 'Saved.' },
    notDone: 'Not done',
    kept: 'Names are removed 30 days after the last day.',
  },
}
