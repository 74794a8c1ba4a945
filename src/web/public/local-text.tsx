import type { JSX } from 'preact'
import { type Language, type Localized, shown } from '#platform/text.ts'
import { hyphenate } from '#ui/hyphenate.ts'

/** A text of the directory in the reader's language, or in the nearest there is with its language marked. */
export function LocalText(props: {
  of: Localized
  lang: Language
  /** For names and headings: where long words may break. */
  hyphens?: boolean | undefined
}): JSX.Element {
  const said = shown(props.of, props.lang)
  const text = props.hyphens === true ? hyphenate(said.text, said.lang) : said.text
  return said.lang === props.lang ? <>{text}</> : <span lang={said.lang}>{text}</span>
}
