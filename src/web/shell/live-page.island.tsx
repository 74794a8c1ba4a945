import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'

export type LivePageProps = {
  /** The stream that says when something has changed. */
  readonly source: string
  /** This page. */
  readonly href: string
  readonly show: string
  readonly pause: string
  readonly resume: string
  /** Asks for the page now and then also without news: whoever waits must not be forgotten. */
  readonly stays: boolean
}

const everyMs = 5 * 60_000

/** New lines go under the old ones and are read aloud by the list itself; nothing that is there moves or is lost. */
function addLines(old: Element, fresh: Element): void {
  const box = old.parentElement ?? old
  const wasAtEnd = box.scrollHeight - box.scrollTop - box.clientHeight < 80
  for (const line of fresh.children) {
    if (line.id !== '' && document.getElementById(line.id) === null)
      old.append(document.importNode(line, true))
  }
  if (wasAtEnd) box.scrollTop = box.scrollHeight
}

/** What is being written stays as it stands. */
function swap(old: Element, fresh: Element): void {
  if (old.innerHTML === fresh.innerHTML) return
  if (old.hasAttribute('data-phase')) {
    if (old.getAttribute('data-phase') === fresh.getAttribute('data-phase')) return
    for (const field of old.querySelectorAll('textarea')) {
      const same = fresh.querySelector<HTMLTextAreaElement>(`textarea[name="${field.name}"]`)
      if (same !== null) same.textContent = field.value
    }
    old.setAttribute('data-phase', fresh.getAttribute('data-phase') ?? '')
  }
  old.replaceChildren(...[...fresh.childNodes].map((node) => document.importNode(node, true)))
}

/** A form has been sent: its answer is on the way, and going elsewhere now would lose it – a code is shown once. */
let isSending = false

const isTyped = (part: ParentNode): boolean =>
  [...part.querySelectorAll('textarea')].some((field) => field.value !== field.defaultValue)

/** Somebody is in it, or has typed what was not sent: it waits, and its sender is told of a clash when it is sent. */
const isTouched = (part: Element): boolean => part.contains(document.activeElement) || isTyped(part)

/** Where several write on one page nobody is taken away from words that were not sent. */
function leave(href: string): void {
  if (document.querySelector('[data-writing]') === null || !isTyped(document)) location.assign(href)
}

async function renew(href: string): Promise<void> {
  if (isSending) return
  const answer = await fetch(href, { credentials: 'same-origin' }).catch(() => null)
  if (answer === null || isSending) return
  if (!answer.ok || answer.redirected) return leave(href)
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
  if (isSending) return
  for (const old of document.querySelectorAll('[data-live]')) {
    const name = old.getAttribute('data-live') ?? ''
    const same = fresh.querySelector(`[data-live="${name}"]`)
    const isForWriting = old.hasAttribute('data-writing')
    if (isForWriting && isTouched(old)) continue
    if (same === null) {
      if (!isForWriting) return leave(href)
      old.remove()
      continue
    }
    if (name === 'log') addLines(old, same)
    else swap(old, same)
  }
}

/**
 * "Show new messages", as a link that works everywhere. Where there is script the page fills itself, for as long as its
 * reader wishes: one press stops it.
 */
export default function LivePage(props: LivePageProps): JSX.Element {
  const [isLive, setLive] = useState(false)
  const [isOn, setOn] = useState(true)
  useEffect(() => {
    setLive(true)
    document.addEventListener('submit', () => {
      isSending = true
    })
    // Whoever comes back to the page finds it as it was left; nothing is on its way then.
    addEventListener('pageshow', () => {
      isSending = false
    })
    const log = document.querySelector('[data-live="log"]')?.parentElement ?? null
    if (log !== null) log.scrollTop = log.scrollHeight
  }, [])
  useEffect(() => {
    if (!isLive || !isOn) return
    const stream = new EventSource(props.source)
    stream.addEventListener('changed', () => void renew(props.href))
    stream.addEventListener('over', () => {
      stream.close()
      void renew(props.href)
    })
    const timer = props.stays ? setInterval(() => void renew(props.href), everyMs) : undefined
    return () => {
      stream.close()
      clearInterval(timer)
    }
  }, [isLive, isOn, props.source, props.href, props.stays])

  return (
    <div class="button-row">
      <a class="button button--secondary" href={props.href}>
        {props.show}
      </a>
      {isLive && (
        <button class="button button--quiet" type="button" onClick={() => setOn(!isOn)}>
          {isOn ? props.pause : props.resume}
        </button>
      )}
    </div>
  )
}
