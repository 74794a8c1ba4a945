/** How a phone sends what waits on it. Runs in the browser. */
import type { Press, WaitingNote } from './shelf.ts'

export type Sent =
  | {
      readonly kind: 'sent'
      readonly done: readonly string[]
      readonly refused: number
      readonly counts: unknown
    }
  | { readonly kind: 'later' | 'sign-in' | 'never' }

const post = (source: string, body: unknown): Promise<Response> =>
  fetch(source, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
  })

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []

/** Sent again until an answer comes: the ids make a press that arrived twice one. */
export async function sendPresses(source: string, presses: readonly Press[]): Promise<Sent> {
  try {
    const answer = await post(source, {
      taps: presses.map(({ id, what, change, at }) => ({ id, what, change, at })),
    })
    if (answer.status === 401) return { kind: 'sign-in' }
    if (answer.status === 429 || answer.status >= 500) return { kind: 'later' }
    if (!answer.ok) return { kind: 'never' }
    const body: unknown = await answer.json()
    if (typeof body !== 'object' || body === null || !('taken' in body) || !('refused' in body))
      return { kind: 'later' }
    const refused = strings(body.refused)
    return {
      kind: 'sent',
      done: [...strings(body.taken), ...refused],
      refused: refused.length,
      counts: 'counts' in body ? body.counts : {},
    }
  } catch {
    return { kind: 'later' }
  }
}

export async function sendNote(source: string, note: WaitingNote): Promise<Sent['kind']> {
  try {
    const { id, words, at } = note
    const { status, ok } = await post(source, { id, words, at })
    if (status === 401) return 'sign-in'
    if (status === 429 || status >= 500) return 'later'
    return ok ? 'sent' : 'never'
  } catch {
    return 'later'
  }
}
