import type { Language } from '#platform/text.ts'

type Words = {
  readonly refusals: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, (limit?: number) => string>>
}

/** What may stand in the way of wishing, of answering a wish and of keeping a group. */
export const wishProblemWords: Readonly<Record<Language, Words>> = {
  fi: {
    refusals: {
      'wish.key-used':
        'Tämä lomake on jo lähetetty. Avaa lomake uudestaan, jos haluat kertoa toisen toiveen.',
      'wish.changed-meanwhile':
        'Joku toinen vastasi sillä välin. Kirjoittamasi on tallella. Katso, mikä muuttui.',
      'wish.answer.not-allowed': 'Toiveeseen vastaavat ne, jotka pitävät paikan tai toiminnan ohjelmaa.',
    },
    fields: { 'not-of-this': () => 'Tämä ei kuulu tähän. Valitse toinen.' },
  },
  sv: {
    refusals: {
      'wish.key-used':
        'Den här blanketten är redan skickad. Öppna blanketten på nytt om du vill berätta om ett annat önskemål.',
      'wish.changed-meanwhile':
        'Någon annan svarade under tiden. Det du skrev finns kvar. Se vad som har ändrats.',
      'wish.answer.not-allowed':
        'Önskemålet besvaras av dem som sköter platsens eller verksamhetens program.',
    },
    fields: { 'not-of-this': () => 'Det här hör inte hit. Välj ett annat.' },
  },
  en: {
    refusals: {
      'wish.key-used': 'This form has been sent already. Open the form again to tell of another wish.',
      'wish.changed-meanwhile':
        'Somebody else answered meanwhile. What you wrote is kept. See what has changed.',
      'wish.answer.not-allowed':
        'Wishes are answered by those who keep the programme of the place or activity.',
    },
    fields: { 'not-of-this': () => 'This does not belong here. Choose another.' },
  },
}
