import { helsinkiDate, helsinkiTime } from '#platform/dates.ts'
import type { Language } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'

/** 'torstaina 5.3. klo 14–15.30' · 'torsdag 5.3 kl. 14–15.30' · 'Thursday 5 March at 14:00–15:30'. */
export function fromToInWords(from: Date, to: Date, lang: Language, now: Date): string {
  const start = momentInWords(from, lang, now)
  if (helsinkiDate(from) !== helsinkiDate(to)) return `${start} – ${momentInWords(to, lang, now)}`
  const [hour = '', minute = ''] = helsinkiTime(to).split(':')
  const end = lang === 'en' ? `${hour}:${minute}` : `${Number(hour)}${minute === '00' ? '' : `.${minute}`}`
  return `${start}–${end}`
}
