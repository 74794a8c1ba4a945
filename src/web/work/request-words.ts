import type { ForWhom, Topic } from '#capabilities/help-requests/index.ts'
import type { Language } from '#platform/text.ts'
import { en } from '#web/work/request-words.en.ts'
import { fi } from '#web/work/request-words.fi.ts'
import { sv } from '#web/work/request-words.sv.ts'
import type { RequestWords } from '#web/work/request-words-type.ts'

export const requestWords: Readonly<Record<Language, RequestWords>> = { fi, sv, en }

/** Who it is for and what it is about, in one line. */
export function titleOf(
  request: { readonly for_whom: ForWhom; readonly topics: readonly Topic[] },
  lang: Language,
): string {
  const words = requestWords[lang]
  const topics = request.topics.map((topic) => words.topics[topic])
  return `${words.forWhom[request.for_whom]}: ${topics.length === 0 ? words.noTopic : topics.join(', ')}`
}

/** The danger of a request in words; a class that this version does not know is said in general. */
export const urgentIn = (kind: string, lang: Language): string | undefined =>
  new Map<string, string>(Object.entries(requestWords[lang].urgent)).get(kind)
