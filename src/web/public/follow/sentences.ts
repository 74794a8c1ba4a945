import type { FamilyView } from '#capabilities/help-requests/index.ts'
import { helsinkiDate, plainDate } from '#platform/dates.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { dateInWords, momentInWords } from '#platform/words.ts'
import { followTexts } from './texts.ts'
import type { HandOver, Names, PromiseShown, SentenceTable, Situation } from './wording.ts'

export type Said = {
  /** Who has it. */
  readonly who: string
  /** What we promised and whether we kept it. */
  readonly promise: string
  /** What happens next, or what the family can do. */
  readonly next: string
}

export function say(table: SentenceTable, situation: Situation, names: Names, canReopen: boolean): Said {
  const { state, handOver, promise, level } = situation
  const closed = canReopen ? table.mayReopen : table.tooLateToReopen
  return {
    who: table.who[state][handOver](names),
    promise: table.promise[promise][state === 'resolved' ? 'closed' : 'open'](names),
    next: (state === 'resolved' ? closed : table.next[state][level])(names),
  }
}

function promiseShown({ promise }: Pick<FamilyView, 'promise'>): PromiseShown {
  if (promise === null) return 'released'
  const shown = { open: 'due', kept: 'kept', broken: promise.keptAt === null ? 'late' : 'kept-late' } as const
  return shown[promise.state]
}

function handOverShown(view: Pick<FamilyView, 'offeredTo' | 'handedOver'>): HandOver {
  if (view.offeredTo !== null) return 'offered'
  return view.handedOver ? 'done' : 'none'
}

export const situationOf = (view: FamilyView): Situation => ({
  state: view.state,
  handOver: handOverShown(view),
  promise: promiseShown(view),
  level: view.level,
})

function namesOf(view: FamilyView, lang: Language, now: Date): Names {
  const moment = (at: Date | null | undefined): string =>
    at === null || at === undefined ? '' : momentInWords(at, lang, now)
  const today = helsinkiDate(now)
  const door = inLanguage(view.door.name, lang)
  return {
    first: view.holder?.name ?? door,
    door,
    organisation: inLanguage(view.door.organisation, lang),
    offeredTo: view.offeredTo === null ? '' : inLanguage(view.offeredTo, lang),
    due: moment(view.promise?.dueAt),
    kept: moment(view.promise?.keptAt),
    closed: view.resolvedAt === null ? '' : dateInWords(helsinkiDate(view.resolvedAt), lang, today),
    reopenUntil: view.reopenUntil === null ? '' : dateInWords(plainDate(view.reopenUntil), lang, today),
  }
}

/** What the follow page says of a request, in the reader's language. */
export const said = (view: FamilyView, lang: Language, now: Date): Said =>
  say(followTexts[lang].sentences, situationOf(view), namesOf(view, lang, now), view.can.reopen)
