import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { freshId } from './shelf.ts'

export type NoteWords = {
  readonly title: string
  readonly hint: string
  readonly label: string
  readonly save: string
  readonly none: string
  readonly personal: string
  readonly waiting: string
  readonly notKept: string
}

/** How the day went, in a few words. Looked at here before it is kept, since without a network nobody else can. */
export function DayNotes(props: {
  id: string
  words: NoteWords
  personal: readonly string[]
  stored: readonly { readonly id: string; readonly words: string }[]
  waiting: readonly { readonly id: string; readonly words: string }[]
  bounced: readonly { readonly id: string; readonly words: string }[]
  typed: string
  problem: string
  onWrite: (id: string, text: string) => void
}): JSX.Element {
  const { words } = props
  const [text, setText] = useState(props.typed)
  const [problem, setProblem] = useState(props.problem)
  const save = (event: Event): void => {
    event.preventDefault()
    const typed = text.trim()
    if (typed === '') return
    if (props.personal.some((pattern) => new RegExp(pattern).test(typed))) {
      setProblem(words.personal)
      return
    }
    setProblem('')
    setText('')
    props.onWrite(freshId(), typed)
  }
  const waiting = props.waiting.filter(({ id }) => !props.stored.some((each) => each.id === id))
  return (
    <section class="day-notes" aria-labelledby="day-notes">
      <h2 id="day-notes">{words.title}</h2>
      {props.stored.length + waiting.length + props.bounced.length === 0 ? (
        <p class="day-notes__none">{words.none}</p>
      ) : (
        <ul class="day-notes__list">
          {props.stored.map((note) => (
            <li key={note.id}>{note.words}</li>
          ))}
          {waiting.map((note) => (
            <li key={note.id}>
              {note.words} <span class="day-notes__state">{words.waiting}</span>
            </li>
          ))}
          {props.bounced.map((note) => (
            <li key={note.id}>
              {note.words} <strong class="day-notes__state">{words.notKept}</strong>
            </li>
          ))}
        </ul>
      )}
      <form method="post" onSubmit={save}>
        <input type="hidden" name="act" value="note" />
        <input type="hidden" name="note" value={props.id} />
        <div class={`field${problem === '' ? '' : ' field--error'}`}>
          <label class="field__label" for="day-note">
            {words.label}
          </label>
          <p class="field__hint" id="day-note-hint">
            {words.hint}
          </p>
          {problem !== '' && (
            <p class="field__error" id="day-note-error" role="alert">
              {problem}
            </p>
          )}
          <textarea
            class="field__input field__input--area"
            id="day-note"
            name="words"
            rows={3}
            maxLength={500}
            aria-describedby={problem === '' ? 'day-note-hint' : 'day-note-hint day-note-error'}
            aria-invalid={problem === '' ? undefined : 'true'}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </div>
        <button class="button button--secondary" type="submit">
          {words.save}
        </button>
      </form>
    </section>
  )
}
