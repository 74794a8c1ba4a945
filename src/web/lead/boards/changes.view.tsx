import type { JSX } from 'preact'
import type { BoardArea, BoardChange } from '#capabilities/development/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { shortDay } from '#web/public/short-day.ts'
import { boardTexts } from './board-texts.ts'

/** How things came where they are, the newest first. `named`: of many rows, each by its name. */
export function Changes(props: {
  changes: readonly BoardChange[]
  areas: readonly BoardArea[]
  lang: Language
  named?: boolean
}): JSX.Element {
  const { changes, areas, lang } = props
  const words = boardTexts[lang]
  return (
    <ul class="board-changes">
      {changes.map((change) => {
        const area = inLanguage(areas.find(({ id }) => id === change.area_id)?.name ?? {}, lang)
        return (
          <li key={change.id} class="board-change">
            {props.named === true && (
              <>
                <a href={path('boardRow', lang, { id: change.row_id })}>
                  <LocalText of={change.row_name} lang={lang} />
                </a>
                {'. '}
              </>
            )}
            {words.change(
              area,
              change.before === null ? null : words.states[change.before],
              words.states[change.after],
            )}{' '}
            {words.since(shortDay(change.since, lang))}
            {change.note !== '' && `. ${change.note}`}
            <span class="board-change__more">
              {shortDay(helsinkiDate(change.changed_at), lang)}
              {change.by !== null && `, ${words.by(change.by)}`}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
