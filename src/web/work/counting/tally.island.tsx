import type { JSX } from 'preact'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { workerAddress } from './forget.ts'
import { DayNotes, type NoteWords } from './notes.view.tsx'
import { sendNote, sendPresses } from './sending.ts'
import {
  dayOnPhone,
  freshId,
  keepPage,
  nowOnPhone,
  type Press,
  readNotes,
  readPresses,
  type WaitingNote,
  writeNotes,
  writePresses,
} from './shelf.ts'

export type TallyProps = {
  /** What is counted: a day of the programme, or a place of outreach. */
  readonly work: string
  /** The title, for the page that opens without a network. */
  readonly title: string
  /** The day of the numbers where they begin anew each day; null where they belong to one day for good. */
  readonly day: string | null
  /** Where presses are sent; `{id}` stands for the work. */
  readonly source: string
  /** The folder of the page's address: pages in it open again without a network. */
  readonly scope: string
  /** The id of the one press that this page sends without script. */
  readonly tap: string
  /** What counts as a person in the total. */
  readonly people: readonly string[]
  readonly groups: readonly {
    readonly key: string
    readonly title: string
    readonly rows: readonly { readonly what: string; readonly label: string; readonly count: number }[]
  }[]
  readonly words: {
    readonly more: string
    readonly less: string
    readonly total: string
    readonly saved: string
    /** `{n}` is the number. */
    readonly waiting: string
    readonly signIn: string
    readonly refused: string
    readonly undo: string
    readonly undone: string
  }
  readonly note: {
    readonly source: string
    /** Without script: the id of the note that the form sends. */
    readonly id: string
    /** What looks like somebody's; looked at before a note is kept on the phone. */
    readonly personal: readonly string[]
    readonly stored: readonly { readonly id: string; readonly words: string }[]
    /** What was typed without script and refused. */
    readonly typed: string
    readonly problem: string
    readonly words: NoteWords
  } | null
}

const everyMs = 15_000
const undoMs = 60_000

const numberIn = (counts: unknown, what: string): number => {
  const found: unknown =
    typeof counts === 'object' && counts !== null
      ? Object.entries(counts).find(([key]) => key === what)?.[1]
      : 0
  return typeof found === 'number' ? found : 0
}

/**
 * Counting with one thumb. A press is written on the phone first and then sent, so it is never lost without a network;
 * its id is made here, so that sent twice it counts once. Without script each button is a form of its own.
 */
export default function Tally(props: TallyProps): JSX.Element {
  const { work, source, groups, words, note } = props
  const whats = groups.flatMap(({ rows }) => rows)
  const [base, setBase] = useState<Readonly<Record<string, number>>>(
    Object.fromEntries(whats.map(({ what, count }) => [what, count])),
  )
  const [waiting, setWaiting] = useState<readonly Press[]>([])
  const [notes, setNotes] = useState<readonly WaitingNote[]>([])
  const [stored, setStored] = useState(note?.stored ?? [])
  const [bounced, setBounced] = useState<readonly WaitingNote[]>([])
  const [said, setSaid] = useState('')
  const [last, setLast] = useState<Press | null>(null)
  const isSending = useRef(false)

  const look = useCallback((): void => {
    setWaiting(readPresses().filter((each) => each.work === work))
    setNotes(readNotes().filter((each) => each.work === work))
  }, [work])

  const flush = useCallback(async (): Promise<void> => {
    if (isSending.current) return
    isSending.current = true
    try {
      const works = new Map(readPresses().map((each) => [each.work, each.source]))
      for (const [place, to] of works) {
        const presses = readPresses()
          .filter((each) => each.work === place)
          .slice(0, 400)
        const result = await sendPresses(to.replace('{id}', place), presses)
        if (result.kind === 'sign-in') setSaid(words.signIn)
        if (result.kind === 'later' || result.kind === 'sign-in') return
        const gone = new Set(result.kind === 'sent' ? result.done : presses.map(({ id }) => id))
        writePresses(readPresses().filter(({ id }) => !gone.has(id)))
        if (result.kind === 'never' || (result.kind === 'sent' && result.refused > 0)) setSaid(words.refused)
        else setSaid(words.saved)
        if (place === work && result.kind === 'sent')
          setBase(Object.fromEntries(whats.map(({ what }) => [what, numberIn(result.counts, what)])))
      }
      for (const each of readNotes()) {
        const result = await sendNote(each.source.replace('{id}', each.work), each)
        if (result === 'sign-in') setSaid(words.signIn)
        if (result === 'later' || result === 'sign-in') return
        writeNotes(readNotes().filter(({ id }) => id !== each.id))
        if (result === 'sent' && each.work === work)
          setStored((now) => [...now.filter(({ id }) => id !== each.id), { id: each.id, words: each.words }])
        // What was written is never lost without a word: it stays to be read and written anew.
        if (result === 'never') setBounced((now) => [...now, each])
        setSaid(result === 'sent' ? words.saved : words.refused)
      }
    } finally {
      isSending.current = false
      look()
    }
  }, [work, source])

  // Before anything is drawn, so that nobody sees the number of before and presses again.
  useLayoutEffect(look, [look])

  useEffect(() => {
    void flush()
    const again = (): void => void flush()
    addEventListener('online', again)
    const timer = setInterval(() => {
      if (readPresses().length + readNotes().length > 0) void flush()
    }, everyMs)
    // So that this page opens again where there is no network; a browser that cannot still keeps what is pressed.
    if ('serviceWorker' in navigator && location.pathname.startsWith(props.scope)) {
      void navigator.serviceWorker
        .register(workerAddress, { scope: props.scope })
        .then(({ active }) => active?.postMessage('open'))
        .catch(() => {})
    }
    return () => {
      removeEventListener('online', again)
      clearInterval(timer)
    }
  }, [flush, work])

  useEffect(() => {
    keepPage(work, {
      ...props,
      day: props.day === null ? null : dayOnPhone(),
      groups: groups.map((group) => ({
        ...group,
        rows: group.rows.map((row) => ({ ...row, count: base[row.what] ?? 0 })),
      })),
      note: note === null ? null : { ...note, stored, typed: '', problem: '' },
    })
  }, [base, stored])

  useEffect(() => {
    if (last === null) return undefined
    const timer = setTimeout(() => setLast(null), undoMs)
    return () => clearTimeout(timer)
  }, [last])

  const keep = (what: string, change: number): Press => {
    const press = { source, work, id: freshId(), what, change, at: nowOnPhone().toISOString() }
    writePresses([...readPresses(), press])
    look()
    void flush()
    return press
  }
  const count = (what: string): number =>
    Math.max(
      0,
      waiting.reduce((sum, press) => (press.what === what ? sum + press.change : sum), base[what] ?? 0),
    )
  const press = (event: Event, what: string, change: number): void => {
    event.preventDefault()
    if (change < 0 && count(what) === 0) return
    setSaid('')
    setLast(keep(what, change))
  }
  // What has left already is taken back by its opposite: that too may wait for the network.
  const undo = (): void => {
    if (last === null) return
    keep(last.what, -last.change)
    setLast(null)
    setSaid(words.undone)
  }
  const write = (id: string, text: string): void => {
    if (note === null) return
    const at = nowOnPhone().toISOString()
    writeNotes([...readNotes(), { source: note.source, work, id, words: text, at }])
    setSaid('')
    look()
    void flush()
  }
  const people = props.people.reduce((sum, what) => sum + count(what), 0)
  const left = waiting.length + notes.length
  const state = left > 0 ? words.waiting.replace('{n}', String(left)) : ''

  return (
    <div class="counting">
      <form class="tally" method="post">
        <input type="hidden" name="act" value="tap" />
        <input type="hidden" name="tap" value={props.tap} />
        <p class="tally__total">
          {words.total} <strong data-what="people">{people}</strong>
        </p>
        <div class="tally__state" role="status">
          {state !== '' ? `${state} ${said === words.signIn ? said : ''}` : said}
        </div>
        {last !== null && (
          <button class="button button--quiet tally__undo" type="button" onClick={undo}>
            {words.undo}
          </button>
        )}
        {groups.map(({ key, title, rows }) => (
          <fieldset key={key} class={`tally__group tally__group--${key}`}>
            <legend class="tally__legend">{title}</legend>
            {rows.map(({ what, label }) => (
              <div key={what} class="tally__row">
                <span class="tally__label">{label}</span>
                <button
                  class="tally__button tally__button--less"
                  name="press"
                  value={`${what}|-1`}
                  aria-label={`${words.less}: ${label}`}
                  onClick={(event) => press(event, what, -1)}
                >
                  −
                </button>
                <output class="tally__count" data-what={what}>
                  {count(what)}
                </output>
                <button
                  class="tally__button"
                  name="press"
                  value={`${what}|1`}
                  aria-label={`${words.more}: ${label}`}
                  onClick={(event) => press(event, what, 1)}
                >
                  +
                </button>
              </div>
            ))}
          </fieldset>
        ))}
      </form>
      {note !== null && (
        <DayNotes
          id={note.id}
          words={note.words}
          personal={note.personal}
          stored={stored}
          waiting={notes}
          bounced={bounced}
          typed={note.typed}
          problem={note.problem}
          onWrite={write}
        />
      )}
    </div>
  )
}
