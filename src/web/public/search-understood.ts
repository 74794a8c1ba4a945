import type { SearchResult } from '#capabilities/directory/index.ts'
import type { Language } from '#platform/text.ts'
import { searchWords } from './search-words.ts'

type Understood = SearchResult['understood']
type Reading = (q: string) => Understood

/** One thing a search was understood to ask, and the same words without it. */
export type Part = { readonly words: string; readonly without: string }

/** What is asked about a reading: whether this thing is in it. */
type Sign = { readonly words: string; readonly isIn: (understood: Understood) => boolean }

function signsOf(understood: Understood, placeName: string | null, lang: Language): readonly Sign[] {
  const words = searchWords[lang].understood
  const { ages, weekdays } = understood
  return [
    ...(ages === null
      ? []
      : [
          {
            words: ages.to <= 0 ? words.unborn : words.age(Math.max(0, ages.from), ages.to),
            isIn: (one: Understood) => one.ages !== null,
          },
        ]),
    ...weekdays.map((day) => ({
      words: words.weekdays[day - 1] ?? '',
      isIn: (one: Understood) => one.weekdays.includes(day),
    })),
    ...(understood.morning ? [{ words: words.morning, isIn: (one: Understood) => one.morning }] : []),
    ...(understood.evening ? [{ words: words.evening, isIn: (one: Understood) => one.evening }] : []),
    ...(understood.weekend ? [{ words: words.weekend, isIn: (one: Understood) => one.weekend }] : []),
    ...(understood.openNow ? [{ words: words.openNow, isIn: (one: Understood) => one.openNow }] : []),
    ...(placeName === null
      ? []
      : [{ words: placeName, isIn: (one: Understood) => one.place === understood.place }]),
  ]
}

const mostWords = 12
const longestPhrase = 3

/** The words without the shortest phrase that made the sign; null where no phrase alone did. */
function withoutSign(q: string, sign: Sign, read: Reading): string | null {
  const words = q.split(/\s+/)
  if (words.length > mostWords) return null
  for (let size = 1; size <= Math.min(longestPhrase, words.length); size++) {
    for (let start = 0; start + size <= words.length; start++) {
      const rest = words.toSpliced(start, size).join(' ')
      if (rest === '' || !sign.isIn(read(rest))) return rest
    }
  }
  return null
}

/** What the words were understood to ask besides themselves, each with the search that leaves it out. */
export const partsOf = (
  q: string,
  understood: Understood,
  placeName: string | null,
  lang: Language,
  read: Reading,
): readonly Part[] =>
  signsOf(understood, placeName, lang).flatMap((sign) => {
    const without = withoutSign(q, sign, read)
    return without === null ? [] : [{ words: sign.words, without }]
  })
