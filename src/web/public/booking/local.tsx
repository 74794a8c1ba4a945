import type { JSX } from 'preact'
import { type Localized, type Language, shown } from '#platform/text.ts'

/** A text that somebody wrote, in the reader's language or the nearest that exists; its language is marked. */
export function Written({ text, lang }: { text: Localized; lang: Language }): JSX.Element {
  const found = shown(text, lang)
  return <span lang={found.lang === lang ? undefined : found.lang}>{found.text}</span>
}

export const isWritten = (text: Localized): boolean =>
  Object.values(text).some((each) => each !== undefined && each !== '')
