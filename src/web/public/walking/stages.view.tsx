import type { JSX } from 'preact'
import type { OwnCase } from '#capabilities/casework/index.ts'
import type { Language } from '#platform/text.ts'
import { nowTexts } from './now-texts.ts'

/** One window of the house: lit where one has been, framed where one is, empty ahead. */
function Window({ state }: { state: 'past' | 'now' | 'ahead' }): JSX.Element {
  return (
    <svg class={`walk__window walk__window--${state}`} viewBox="0 0 32 36" aria-hidden="true">
      <rect class="walk__pane" x="4" y="4" width="24" height="28" rx="3" />
      <path class="walk__bars" d="M16 4v28M4 18h24" />
      {state === 'now' && <rect class="walk__frame" x="1.5" y="1.5" width="29" height="33" rx="5" />}
    </svg>
  )
}

/** The five stages as five windows that light up one by one; the words say the same. */
export function Stages({
  each,
  lang,
}: {
  each: Pick<OwnCase, 'line' | 'stage'>
  lang: Language
}): JSX.Element {
  const words = nowTexts[lang]
  const at = each.line.findIndex(({ state }) => state === 'now')
  const now = each.line[at]
  const said = { past: words.past, now: words.here, ahead: words.ahead }
  return (
    <div class="walk">
      {now !== undefined && <p class="walk__stage">{words.stage(at + 1, words.stages[now.stage])}</p>}
      <ol class="walk__stages" aria-label={words.stagesLabel}>
        {each.line.map(({ stage, state }) => (
          <li
            key={stage}
            class={`walk__step walk__step--${state}`}
            aria-current={state === 'now' ? 'step' : undefined}
          >
            <Window state={state} />
            <span class="walk__name">{words.stages[stage]}</span>
            <span class="visually-hidden">, {said[state]}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
