import { limitRules, type NextThing, type OwnCase } from '#capabilities/casework/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import type { Language } from '#platform/text.ts'
import { dateInWords, momentInWords } from '#platform/words.ts'
import { nowTexts } from './now-texts.ts'

export type Said = {
  readonly what: string
  readonly who: string | null
  readonly when: string | null
  readonly late: boolean
}

function whatOf(thing: NextThing, lang: Language): string {
  const words = nowTexts[lang]
  const own = thing.words?.trim() ?? ''
  switch (thing.kind) {
    case 'limit':
      return limitRules.find(({ code }) => code === thing.code)?.toFamily[lang] ?? words.limit
    case 'join':
      return words.joins[thing.code ?? ''] ?? words.things.join
    case 'meeting':
      return own === '' ? words.meeting : `${words.meeting}: ${own}`
    case 'follow-up':
      return words.followUp
    case 'step':
      return own === '' ? words.step : own
  }
}

/** One thing ahead as a family reads it: what, who, by when. */
export function thingSaid(
  thing: NextThing,
  on: { readonly lang: Language; readonly now: Date; readonly named: (member: string) => string | null },
): Said {
  const words = nowTexts[on.lang]
  const { who } = thing
  return {
    what: whatOf(thing, on.lang),
    who: who.me
      ? words.you
      : (who.person?.name ??
        who.other ??
        (who.member === null ? null : on.named(who.member)) ??
        (thing.kind === 'meeting' || thing.kind === 'follow-up' ? words.together : null)),
    when:
      thing.at !== null
        ? momentInWords(thing.at, on.lang, on.now)
        : thing.on === null
          ? null
          : words.by(dateInWords(thing.on, on.lang, helsinkiDate(on.now))),
    late: thing.late,
  }
}

/** Who answers for the whole of a case. */
export const answering = (each: OwnCase): OwnCase['answers'][number] | undefined =>
  each.answers.find(({ kind }) => kind === 'responsible-worker') ?? each.answers[0]
