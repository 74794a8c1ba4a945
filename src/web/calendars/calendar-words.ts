import type { CalendarDay, CalendarSeries } from '#capabilities/meeting-places/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { programmeWords } from '#web/programme-words.ts'
import { activityPage } from './addresses.ts'

/** What an entry of a calendar says. */
export type SaidDay = {
  readonly title: string
  readonly where: string
  readonly words: string
  /** The page that knows more; an entry is a copy, the page is true. */
  readonly address: string | null
}

type CalendarTexts = {
  readonly programme: string
  readonly own: string
  readonly cancelled: string
  readonly moved: string
  readonly remote: string
  readonly by: (who: string) => string
  readonly free: string
  readonly bring: (what: string) => string
  readonly more: string
}

export const calendarTexts: Readonly<Record<Language, CalendarTexts>> = {
  fi: {
    programme: 'Tekemistä perheille',
    own: 'Oma viikko-ohjelma',
    cancelled: 'Peruttu',
    moved: 'Siirretty',
    remote: 'Verkossa',
    by: (who) => `Järjestää: ${who}`,
    free: 'Maksuton',
    bring: (what) => `Ota mukaan: ${what}`,
    more: 'Tiedot ja muutokset',
  },
  sv: {
    programme: 'På gång för familjer',
    own: 'Eget veckoprogram',
    cancelled: 'Inställt',
    moved: 'Flyttat',
    remote: 'På nätet',
    by: (who) => `Ordnas av ${who}`,
    free: 'Avgiftsfritt',
    bring: (what) => `Ta med: ${what}`,
    more: 'Uppgifter och ändringar',
  },
  en: {
    programme: 'Things to do for families',
    own: 'My week programme',
    cancelled: 'Cancelled',
    moved: 'Moved',
    remote: 'Online',
    by: (who) => `Held by ${who}`,
    free: 'Free of charge',
    bring: (what) => `Bring along: ${what}`,
    more: 'Details and changes',
  },
}

/**
 * A series or one day of it in words. The address of a remote meeting is not among them: calendars are passed on, and whoever
 * may come finds it on the page.
 * @source S-19, ADR-0048
 */
export const sayIn =
  (lang: Language, publicUrl: string) =>
  (series: CalendarSeries, day: CalendarDay | null): SaidDay => {
    const words = calendarTexts[lang]
    const lists = programmeWords[lang]
    const title = inLanguage(day?.title ?? series.title, lang) || inLanguage(series.title, lang)
    const isCancelled = day?.state === 'cancelled'
    const isMoved = day?.state === 'moved'
    const place = series.place === null ? '' : inLanguage(series.place, lang)
    const address = inLanguage(series.address, lang)
    const page = publicUrl + activityPage(lang, series.id, day?.day)
    const note = day === null ? '' : inLanguage(day.note, lang)
    const cost = series.free ? words.free : inLanguage(series.cost, lang)
    const bring = inLanguage(series.bring, lang)
    const lines = [
      isCancelled ? `${words.cancelled}.` : isMoved ? `${words.moved}.` : '',
      note,
      inLanguage(series.summary, lang),
      words.by(inLanguage(day?.host ?? series.organisation, lang)),
      lists.entry[series.entry],
      cost,
      series.food === 'none' ? '' : lists.foods[series.food],
      bring === '' ? '' : words.bring(bring),
      `${words.more}: ${page}`,
    ]
    return {
      title: isCancelled ? `${words.cancelled}: ${title}` : isMoved ? `${words.moved}: ${title}` : title,
      where: [place, address, series.isRemote ? words.remote : ''].filter((part) => part !== '').join(', '),
      words: lines.filter((line) => line !== '').join('\n'),
      address: page,
    }
  }
