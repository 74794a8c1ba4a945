import type { JSX } from 'preact'
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'

export type TallyProps = {
  readonly work: string
  readonly day: string
  /** Where presses are sent; `{id}` is the place. */
  readonly source: string
  /** The id of the one press that this page sends without script. */
  readonly tap: string
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
}

/** One press, as it waits on the phone and as it is sent: a place, what, how many, when. Nothing about anybody. */
type Waiting = {
  readonly work: string
  readonly id: string
  readonly what: string
  readonly change: number
  readonly at: string
}

const shelf = 'perhetalo-taps'
const everyMs = 15_000
const undoMs = 60_000

const isWaiting = (value: unknown): value is Waiting =>
  typeof value === 'object' && value !== null && 'work' in value && 'id' in value && 'what' in value

function readShelf(): readonly Waiting[] {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(shelf) ?? '[]')
    return Array.isArray(read) ? read.filter(isWaiting) : []
  } catch {
    return []
  }
}

function writeShelf(taps: readonly Waiting[]): void {
  if (taps.length === 0) localStorage.removeItem(shelf)
  else localStorage.setItem(shelf, JSON.stringify(taps))
}

/** A random id also where the page came over plain http. */
function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 15) | 64
  bytes[8] = ((bytes[8] ?? 0) & 63) | 128
  const text = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return text.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

type Sent =
  | {
      readonly kind: 'sent'
      readonly done: readonly string[]
      readonly refused: number
      readonly counts: unknown
    }
  | { readonly kind: 'later' | 'sign-in' | 'never' }

async function send(source: string, taps: readonly Waiting[]): Promise<Sent> {
  try {
    const answer = await fetch(source, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ taps: taps.map(({ id, what, change, at }) => ({ id, what, change, at })) }),
    })
    if (answer.status === 401) return { kind: 'sign-in' }
    if (answer.status === 429 || answer.status >= 500) return { kind: 'later' }
    if (!answer.ok) return { kind: 'never' }
    const body: unknown = await answer.json()
    if (typeof body !== 'object' || body === null || !('taken' in body) || !('refused' in body))
      return { kind: 'later' }
    const ids = (value: unknown): readonly string[] =>
      Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
    const refused = ids(body.refused)
    return {
      kind: 'sent',
      done: [...ids(body.taken), ...refused],
      refused: refused.length,
      counts: 'counts' in body ? body.counts : {},
    }
  } catch {
    return { kind: 'later' }
  }
}

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
  const { work, source, groups, words } = props
  const whats = groups.flatMap(({ rows }) => rows)
  const [base, setBase] = useState<Readonly<Record<string, number>>>(
    Object.fromEntries(whats.map(({ what, count }) => [what, count])),
  )
  const [waiting, setWaiting] = useState<readonly Waiting[]>([])
  const [said, setSaid] = useState('')
  const [last, setLast] = useState<Waiting | null>(null)
  const isSending = useRef(false)

  const flush = useCallback(async (): Promise<void> => {
    if (isSending.current) return
    isSending.current = true
    try {
      const places = [...new Set(readShelf().map((tap) => tap.work))]
      for (const place of places) {
        const taps = readShelf()
          .filter((tap) => tap.work === place)
          .slice(0, 400)
        const result = await send(source.replace('{id}', place), taps)
        if (result.kind === 'sign-in') setSaid(words.signIn)
        if (result.kind === 'later' || result.kind === 'sign-in') break
        const gone = new Set(result.kind === 'sent' ? result.done : taps.map(({ id }) => id))
        const left = readShelf().filter(({ id }) => !gone.has(id))
        writeShelf(left)
        if (result.kind === 'never' || (result.kind === 'sent' && result.refused > 0)) setSaid(words.refused)
        else setSaid(words.saved)
        if (place === work && result.kind === 'sent')
          setBase(Object.fromEntries(whats.map(({ what }) => [what, numberIn(result.counts, what)])))
      }
    } finally {
      isSending.current = false
      setWaiting(readShelf().filter((tap) => tap.work === work))
    }
  }, [work, source])

  useEffect(() => {
    setWaiting(readShelf().filter((tap) => tap.work === work))
    void flush()
    const again = (): void => void flush()
    addEventListener('online', again)
    const timer = setInterval(() => {
      if (readShelf().length > 0) void flush()
    }, everyMs)
    return () => {
      removeEventListener('online', again)
      clearInterval(timer)
    }
  }, [flush, work])

  useEffect(() => {
    if (last === null) return undefined
    const timer = setTimeout(() => setLast(null), undoMs)
    return () => clearTimeout(timer)
  }, [last])

  const keep = (what: string, change: number): Waiting => {
    // The browser's own clock: a press may wait for days, and performance.now() stands still while a phone sleeps.
    // oxlint-disable-next-line house/one-clock
    const at = new Date().toISOString()
    const tap = { work, id: freshId(), what, change, at }
    writeShelf([...readShelf(), tap])
    setWaiting(readShelf().filter((each) => each.work === work))
    void flush()
    return tap
  }
  const count = (what: string): number =>
    Math.max(
      0,
      waiting.reduce((sum, tap) => (tap.what === what ? sum + tap.change : sum), base[what] ?? 0),
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
  const people = whats
    .filter(({ what }) => what.startsWith('age:'))
    .reduce((sum, { what }) => sum + count(what), 0)
  const state = waiting.length > 0 ? words.waiting.replace('{n}', String(waiting.length)) : ''

  return (
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
  )
}
