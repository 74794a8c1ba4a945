import type { AppointmentState, AppointmentWay } from '#capabilities/appointments/index.ts'
import type { Language } from '#platform/text.ts'

export type FamilyTimeTexts = {
  readonly tab: string
  readonly title: string
  readonly many: string
  readonly line: Readonly<Record<AppointmentWay, string>>
  readonly states: Readonly<Record<AppointmentState, string>>
  readonly open: string
  readonly when: string
  readonly who: string
  readonly where: string
  readonly how: string
  readonly file: string
  readonly fileHint: string
  readonly join: string
  readonly cancel: string
  readonly cancelHint: string
  readonly cancelButton: string
  readonly cancelled: string
  readonly back: string
  readonly notDone: string
}

/** What a family reads about an agreed time. */
export const familyTimeTexts: Readonly<Record<Language, FamilyTimeTexts>> = {
  fi: {
    tab: 'Sovittu aika',
    title: 'Sovittu aika',
    many: 'Sovitut ajat',
    line: {
      phone: 'Sinulle soitetaan.',
      remote: 'Tapaatte etäyhteydellä.',
      'on-site': 'Tapaatte paikan päällä.',
    },
    states: {
      booked: 'Sovittu',
      held: 'Tämä aika on ollut',
      'no-show': 'Tämä aika jäi väliin',
      cancelled: 'Peruttu',
    },
    open: 'Katso tai peru aika',
    when: 'Milloin',
    who: 'Kenen kanssa',
    where: 'Missä',
    how: 'Miten',
    file: 'Tallenna omaan kalenteriisi',
    fileHint: 'Kalenteriin tulee vain sana ”Sovittu aika” ja kellonaika.',
    join: 'Liity etäyhteyteen',
    cancel: 'En pääse tähän aikaan',
    cancelHint:
      'Voit perua ajan ilman syytä. Pyyntösi jatkuu, ja voit kirjoittaa, mikä aika sopisi paremmin.',
    cancelButton: 'Peru aika',
    cancelled: 'Aika on peruttu. Työntekijä saa tiedon heti.',
    back: 'Takaisin pyyntöösi',
    notDone: 'Aikaa ei peruttu',
  },
  sv: {
    tab: 'Avtalad tid',
    title: 'Avtalad tid',
    many: 'Avtalade tider',
    line: { phone: 'Någon ringer dig.', remote: 'Ni träffas på distans.', 'on-site': 'Ni träffas på plats.' },
    states: {
      booked: 'Avtalad',
      held: 'Den här tiden har varit',
      'no-show': 'Den här tiden blev inte av',
      cancelled: 'Avbokad',
    },
    open: 'Se eller avboka tiden',
    when: 'När',
    who: 'Med vem',
    where: 'Var',
    how: 'Hur',
    file: 'Spara i din egen kalender',
    fileHint: 'I kalendern kommer bara orden ”Avtalad tid” och klockslaget.',
    join: 'Anslut på distans',
    cancel: 'Tiden passar mig inte',
    cancelHint:
      'Du kan avboka utan att säga varför. Din begäran fortsätter, och du kan skriva vilken tid som passar bättre.',
    cancelButton: 'Avboka tiden',
    cancelled: 'Tiden är avbokad. Arbetstagaren får veta det genast.',
    back: 'Tillbaka till din begäran',
    notDone: 'Tiden avbokades inte',
  },
  en: {
    tab: 'Agreed time',
    title: 'Agreed time',
    many: 'Agreed times',
    line: { phone: 'You will be called.', remote: 'You meet remotely.', 'on-site': 'You meet on site.' },
    states: {
      booked: 'Agreed',
      held: 'This time has been',
      'no-show': 'This time did not happen',
      cancelled: 'Cancelled',
    },
    open: 'See or cancel the time',
    when: 'When',
    who: 'With whom',
    where: 'Where',
    how: 'How',
    file: 'Save to your own calendar',
    fileHint: 'Your calendar gets only the words “Agreed time” and the hour.',
    join: 'Join remotely',
    cancel: 'This time does not suit me',
    cancelHint:
      'You can cancel without a reason. Your request goes on, and you can write which time suits you better.',
    cancelButton: 'Cancel the time',
    cancelled: 'The time is cancelled. The worker is told at once.',
    back: 'Back to your request',
    notDone: 'The time was not cancelled',
  },
}
