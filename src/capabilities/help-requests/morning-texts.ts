import type { Language } from '#platform/text.ts'

type Morning = {
  readonly open: number
  readonly unanswered: number
  readonly late: number
  readonly untaken: number
  /** The next promise in words; null when none is open. */
  readonly nextDue: string | null
  readonly requests: readonly string[]
  readonly queue: string
}

type MorningTexts = (morning: Morning) => { readonly subject: string; readonly text: string }

const lines = (...all: readonly (string | false)[]): string =>
  `${all.filter((line) => line !== false).join('\n')}\n`

/** The morning's mail: numbers, moments and links that open after sign-in. No name, no service, no topic. */
export const morningTexts: Readonly<Record<Language, MorningTexts>> = {
  fi: ({ open, unanswered, late, untaken, nextDue, requests, queue }) => ({
    subject: 'Perhetalo: päiväsi',
    text: lines(
      'Huomenta!',
      '',
      open > 0 && `Sinulla on avoimia pyyntöjä: ${open}. Vastaamatta: ${unanswered}.`,
      late > 0 && `Luvattu aika on mennyt ohi: ${late}. Vastaa niihin ensin.`,
      nextDue !== null && `Seuraava lupaus päättyy ${nextDue}.`,
      untaken > 0 && `Ovillasi odottaa ottajaa: ${untaken}.`,
      '',
      ...(requests.length > 0 ? ['Avaa tästä (kirjautumisen jälkeen):', ...requests, ''] : []),
      `Koko jono: ${queue}`,
      '',
      'Jonon sivulla voit kytkeä aamuviestin pois.',
    ),
  }),
  sv: ({ open, unanswered, late, untaken, nextDue, requests, queue }) => ({
    subject: 'Familjehuset: din dag',
    text: lines(
      'God morgon!',
      '',
      open > 0 && `Du har öppna begäranden: ${open}. Obesvarade: ${unanswered}.`,
      late > 0 && `Den utlovade tiden har gått ut: ${late}. Svara på dem först.`,
      nextDue !== null && `Nästa löfte går ut ${nextDue}.`,
      untaken > 0 && `Vid dina dörrar väntar begäranden på att tas emot: ${untaken}.`,
      '',
      ...(requests.length > 0 ? ['Öppna här (efter inloggning):', ...requests, ''] : []),
      `Hela kön: ${queue}`,
      '',
      'På köns sida kan du stänga av morgonmeddelandet.',
    ),
  }),
  en: ({ open, unanswered, late, untaken, nextDue, requests, queue }) => ({
    subject: 'House of Families: your day',
    text: lines(
      'Good morning!',
      '',
      open > 0 && `Your open requests: ${open}. Not answered yet: ${unanswered}.`,
      late > 0 && `Past the promised time: ${late}. Answer these first.`,
      nextDue !== null && `The next promise is due ${nextDue}.`,
      untaken > 0 && `Waiting for somebody to take them at your doors: ${untaken}.`,
      '',
      ...(requests.length > 0 ? ['Open here (after signing in):', ...requests, ''] : []),
      `The whole queue: ${queue}`,
      '',
      'You can turn this mail off on the queue’s page.',
    ),
  }),
}
