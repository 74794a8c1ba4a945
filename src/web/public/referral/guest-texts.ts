import type { Language } from '#platform/text.ts'

export type GuestWords = {
  readonly tab: string
  readonly title: string
  readonly lead: string
  readonly secrecy: string
  readonly sendCode: string
  readonly sent: string
  readonly code: string
  readonly codeHint: string
  readonly open: string
  readonly again: string
  readonly gone: string
  readonly goneText: string
  readonly close: string
  readonly closeHint: string
  readonly notDone: string
  readonly greeting: (name: string) => string
}

/** What a receiver without an account reads: plain and friendly, nothing of the family before the code. */
export const guestWords: Readonly<Record<Language, GuestWords>> = {
  fi: {
    tab: 'Lähete',
    title: 'Sinulle on lähete',
    lead: 'Avaa lähete kertakoodilla. Koodi tulee sähköpostiin, johon tämä linkkikin tuli.',
    secrecy: 'Olet luvannut pitää perheen asiat omana tietonasi. Älä anna linkkiä tai koodia muille.',
    sendCode: 'Lähetä kertakoodi',
    sent: 'Koodi on lähetetty. Se on voimassa 15 minuuttia.',
    code: 'Kertakoodi',
    codeHint: '8 numeroa',
    open: 'Avaa lähete',
    again: 'Lähetä uusi koodi',
    gone: 'Lähetettä ei voi enää avata',
    goneText: 'Se on päättynyt, siirtynyt muualle tai perhe on perunut luvan.',
    close: 'Sulje lähete',
    closeHint: 'Sulje lähete, kun lopetat. Pääset takaisin samalla linkillä ja uudella koodilla.',
    notDone: 'Tarkista tämä',
    greeting: (name) => `Hei ${name}!`,
  },
  sv: {
    tab: 'Remiss',
    title: 'Du har fått en remiss',
    lead: 'Öppna remissen med en engångskod. Koden kommer till samma e-post som den här länken.',
    secrecy:
      'Du har lovat att hålla familjens saker för dig själv. Ge inte länken eller koden till någon annan.',
    sendCode: 'Skicka en engångskod',
    sent: 'Koden är skickad. Den gäller i 15 minuter.',
    code: 'Engångskod',
    codeHint: '8 siffror',
    open: 'Öppna remissen',
    again: 'Skicka en ny kod',
    gone: 'Remissen kan inte längre öppnas',
    goneText: 'Den är avslutad, har gått vidare eller så har familjen tagit tillbaka sitt lov.',
    close: 'Stäng remissen',
    closeHint: 'Stäng remissen när du slutar. Du kommer tillbaka med samma länk och en ny kod.',
    notDone: 'Kontrollera det här',
    greeting: (name) => `Hej ${name}!`,
  },
  en: {
    tab: 'Referral',
    title: 'You have a referral',
    lead: 'Open the referral with a one-time code. The code comes to the same e-mail as this link.',
    secrecy:
      'You have promised to keep the family’s matters to yourself. Give the link or the code to nobody.',
    sendCode: 'Send a one-time code',
    sent: 'The code has been sent. It is valid for 15 minutes.',
    code: 'One-time code',
    codeHint: '8 digits',
    open: 'Open the referral',
    again: 'Send a new code',
    gone: 'The referral can no longer be opened',
    goneText: 'It has ended or moved on, or the family took its permission back.',
    close: 'Close the referral',
    closeHint: 'Close the referral when you stop. You come back with the same link and a new code.',
    notDone: 'Check this',
    greeting: (name) => `Hello ${name}!`,
  },
}
