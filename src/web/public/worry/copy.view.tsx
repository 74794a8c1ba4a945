import type { JSX } from 'preact'
import type { Language } from '#platform/text.ts'
import { noticeTexts } from './notice-texts.ts'

export type CopyLine = readonly [label: string, value: string]

/** What was written as plain text, in the order of the form; empty answers are left out. */
export const copyOf = (title: string, lines: readonly CopyLine[]): string =>
  [title, ...lines.filter(([, value]) => value !== '').map(([label, value]) => `${label}\n${value}`)].join(
    '\n\n',
  )

/**
 * The sender’s own copy, on the page that answers the sending and nowhere else: it comes back from the form, since
 * nothing of it is stored.
 */
export function OwnCopy(props: { lang: Language; text: string }): JSX.Element {
  const words = noticeTexts[props.lang].after
  return (
    <section aria-labelledby="own-copy">
      <h2 id="own-copy">{words.copyTitle}</h2>
      <p>{words.copyLead}</p>
      <pre class="notice-copy">{props.text}</pre>
      <p>
        <a
          class="notice-copy__download"
          download={words.file}
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(`\uFEFF${props.text}\n`)}`}
        >
          {words.download}
        </a>
      </p>
    </section>
  )
}
