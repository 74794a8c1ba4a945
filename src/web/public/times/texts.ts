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
  readonly another: string
  readonly backToTimes: string
  readonly bothCome: string
  readonly bothComeText: string
  readonly bring: string
  readonly cancelBooked: string
  readonly cancelJoint: string
  readonly directed: (name: string) => string
  readonly directedBy: (day: string) => string
  readonly movedDone: string
  readonly tooLate: string
  readonly waits: string
  readonly waitsUntil: (when: string) => string
  readonly whatNext: string
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
    another: 'Vaihda toiseen aikaan',
    backToTimes: 'Kaikki varattavat ajat',
    bothCome: 'Te tulette molemmat',
    bothComeText: 'Molemmat vanhemmat ovat vahvistaneet ajan.',
    bring: 'Ota mukaan',
    cancelBooked: 'Voit perua ajan ilman syytä. Aika vapautuu heti toiselle perheelle.',
    cancelJoint:
      'Aika perutaan molemmilta vanhemmilta, ja toiselle kerrotaan. Sinun ei tarvitse sanoa syytä.',
    directed: (name) => `Oma työntekijäsi on ${name}`,
    directedBy: (day) => `Hän ottaa sinuun yhteyttä viimeistään ${day}.`,
    movedDone: 'Aika on siirretty.',
    tooLate: 'Aika alkaa pian, eikä sitä voi enää siirtää tai perua täällä. Soita, jos et pääse.',
    waits: 'Odotetaan toisen vanhemman vastausta',
    waitsUntil: (when) => `Aika on teille varattuna. Vastausta odotetaan ${when} asti.`,
    whatNext: 'Mitä ajalla tapahtuu',
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
    another: 'Byt till en annan tid',
    backToTimes: 'Alla tider som kan bokas',
    bothCome: 'Ni kommer båda',
    bothComeText: 'Båda föräldrarna har bekräftat tiden.',
    bring: 'Ta med',
    cancelBooked: 'Du kan avboka utan att säga varför. Tiden blir genast ledig för en annan familj.',
    cancelJoint:
      'Tiden avbokas för båda föräldrarna, och den andra får veta det. Du behöver inte säga varför.',
    directed: (name) => `Din egen kontaktperson är ${name}`,
    directedBy: (day) => `Hen kontaktar dig senast ${day}.`,
    movedDone: 'Tiden har flyttats.',
    tooLate: 'Tiden börjar snart och kan inte längre flyttas eller avbokas här. Ring om du inte kan komma.',
    waits: 'Vi väntar på den andra förälderns svar',
    waitsUntil: (when) => `Tiden är reserverad för er. Vi väntar på svar till ${when}.`,
    whatNext: 'Vad händer på tiden',
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
    another: 'Change to another time',
    backToTimes: 'All times you can book',
    bothCome: 'You both come',
    bothComeText: 'Both parents have confirmed the time.',
    bring: 'Bring along',
    cancelBooked: 'You can cancel without a reason. The time is free for another family at once.',
    cancelJoint: 'The time is cancelled for both parents, and the other is told. You need not say why.',
    directed: (name) => `Your own worker is ${name}`,
    directedBy: (day) => `They will contact you by ${day}.`,
    movedDone: 'The time has been moved.',
    tooLate: 'The time begins soon and can no longer be moved or cancelled here. Call if you cannot come.',
    waits: 'The other parent’s answer is awaited',
    waitsUntil: (when) => `The time is held for you. An answer is awaited until ${when}.`,
    whatNext: 'What happens at the time',
  },
}
