import type { Language } from '#platform/text.ts'

export type RoomTexts = {
  readonly title: string
  readonly lead: string
  readonly none: string
  readonly room: string
  readonly keeper: string
  readonly atOnce: string
  readonly one: string
  readonly many: (count: number) => string
  readonly turns: string
  readonly turnsOf: (count: number) => string
  readonly back: string
  readonly week: string
  readonly earlier: string
  readonly later: string
  readonly free: string
  readonly appointment: string
  readonly shared: string
  readonly clash: string
  readonly settings: string
  readonly atOnceHint: string
  readonly save: string
  readonly done: string
  readonly caption: string
}

export const roomTexts: Readonly<Record<Language, RoomTexts>> = {
  fi: {
    title: 'Yhteiset tilat',
    lead: 'Tilat, joita useampi organisaatio käyttää. Näet, kuka käyttää tilaa milloinkin.',
    none: 'Yhteisiä tiloja ei ole vielä avattu.',
    room: 'Tila',
    keeper: 'Kuka pitää',
    atOnce: 'Yhtä aikaa',
    one: 'Yksi kerrallaan',
    many: (count) => `${count} yhtä aikaa`,
    turns: 'Vuoroja viikolla',
    turnsOf: (count) => String(count),
    back: 'Yhteiset tilat',
    week: 'Viikon vuorot',
    earlier: 'Edellinen viikko',
    later: 'Seuraava viikko',
    free: 'Vapaa koko päivän',
    appointment: 'Varattu aika',
    shared: 'Muutkin voivat olla tilassa',
    clash: 'Päällekkäin toisen kanssa',
    settings: 'Montako voi käyttää tilaa yhtä aikaa',
    atOnceHint: '1 tarkoittaa, että tila on aina yhden käytössä.',
    save: 'Tallenna',
    done: 'Tallennettu.',
    caption: 'Yhteiset tilat ja niiden vuorot seuraavan viikon aikana',
  },
  sv: {
    title: 'Gemensamma lokaler',
    lead: 'Lokaler som flera organisationer använder. Du ser vem som använder lokalen när.',
    none: 'Inga gemensamma lokaler har öppnats ännu.',
    room: 'Lokal',
    keeper: 'Vem som sköter den',
    atOnce: 'Samtidigt',
    one: 'En åt gången',
    many: (count) => `${count} samtidigt`,
    turns: 'Turer i veckan',
    turnsOf: (count) => String(count),
    back: 'Gemensamma lokaler',
    week: 'Veckans turer',
    earlier: 'Föregående vecka',
    later: 'Följande vecka',
    free: 'Ledig hela dagen',
    appointment: 'Bokad tid',
    shared: 'Också andra kan vara i lokalen',
    clash: 'Samtidigt med någon annan',
    settings: 'Hur många kan använda lokalen samtidigt',
    atOnceHint: '1 betyder att lokalen alltid används av en.',
    save: 'Spara',
    done: 'Sparat.',
    caption: 'Gemensamma lokaler och deras turer under den kommande veckan',
  },
  en: {
    title: 'Shared rooms',
    lead: 'Rooms that several organisations use. You see who uses a room and when.',
    none: 'No shared rooms have been opened yet.',
    room: 'Room',
    keeper: 'Who keeps it',
    atOnce: 'At once',
    one: 'One at a time',
    many: (count) => `${count} at once`,
    turns: 'Turns in the week',
    turnsOf: (count) => String(count),
    back: 'Shared rooms',
    week: 'Turns of the week',
    earlier: 'Week before',
    later: 'Next week',
    free: 'Free all day',
    appointment: 'Booked time',
    shared: 'Others may be there too',
    clash: 'At the same time as another',
    settings: 'How many may use the room at once',
    atOnceHint: '1 means that one always has the room alone.',
    save: 'Save',
    done: 'Saved.',
    caption: 'Shared rooms and their turns in the coming week',
  },
}
