import type { JSX } from 'preact'
import type { ActivityView, ProgrammeDay } from '#capabilities/meeting-places/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { dateInWords, momentInWords } from '#platform/words.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { ChipList } from '#ui/facts/facts.tsx'
import { Card } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import type { PageArgs } from '#web/page.ts'
import { programmeWords } from '#web/programme-words.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { activityTexts } from './activity-texts.ts'
import { asSentence, lower, whenInWords } from './in-words.ts'
import { programmeTexts } from './texts.ts'
import { dayHref, signUpHref, standingOf } from './row.view.tsx'

type OfDay = {
  readonly args: PageArgs
  readonly activity: ActivityView
  readonly day: ProgrammeDay
}

/** What has happened to the day: cancelled or moved, said before anything else. */
export function Happened({ args, day, activity }: OfDay): JSX.Element | null {
  const { lang, caller } = args
  const words = activityTexts[lang]
  const now = caller.clock.now()
  const today = helsinkiDate(now)
  const when = whenInWords(day, lang, today)
  if (day.state === 'cancelled') {
    const why =
      day.cancelReason === null || day.cancelReason === 'another-reason'
        ? null
        : lower(programmeWords[lang].reasons[day.cancelReason])
    return (
      <Notice kind="danger" title={words.cancelledTitle}>
        <p>{words.cancelled(when, why)}</p>
        {inLanguage(day.note, lang) !== '' && (
          <p>
            <LocalText of={day.note} lang={lang} />
          </p>
        )}
      </Notice>
    )
  }
  const isOtherHost = day.host.id !== activity.host.id
  const hasNote = inLanguage(day.note, lang) !== ''
  if (day.state !== 'moved' && !isOtherHost && !hasNote) return null
  return (
    <Notice kind="info" title={day.state === 'moved' ? words.movedTitle : undefined}>
      {day.state === 'moved' && (
        <p>
          {day.day === day.date
            ? words.movedTime(when)
            : words.moved(dateInWords(day.day, lang, today), when)}
        </p>
      )}
      {isOtherHost && <p>{words.otherHost(inLanguage(day.host.name, lang))}</p>}
      {hasNote && (
        <p>
          <LocalText of={day.note} lang={lang} />
        </p>
      )}
    </Notice>
  )
}

/** What is left of seats, child care and coffee: numbers alone, never who. @source R121, S-19 */
function Left({ args, activity, day }: OfDay): JSX.Element | null {
  const { lang } = args
  const words = activityTexts[lang]
  const { seats, care, coffee } = day.signUpFor === 'series' ? activity : day
  const lines = [
    ...(seats.of === null || seats.left === null || seats.left === 0
      ? []
      : [words.seats(seats.left, seats.of)]),
    ...(care.of === null || care.of === 0 || care.left === null
      ? []
      : [care.left === 0 ? words.careFull : words.care(care.left)]),
    ...(coffee.of === null || coffee.of === 0 || coffee.left === null
      ? []
      : [coffee.left === 0 ? words.coffeeFull : words.coffee(coffee.left)]),
  ]
  if (lines.length === 0) return null
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

/** Where a day is cancelled or over: the next one that is held. */
function NextOne({ args, activity, day }: OfDay): JSX.Element | null {
  const { lang, caller } = args
  const words = activityTexts[lang]
  const today = helsinkiDate(caller.clock.now())
  const held = activity.days.filter(({ id, state }) => id !== day.id && state !== 'cancelled')
  const next = held.find(({ startsAt }) => startsAt > day.startsAt) ?? held[0]
  if (next === undefined) return null
  return (
    <Card tone="birch">
      <h2>{words.nextTitle}</h2>
      <p class="programme-when">
        <strong>{whenInWords(next, lang, today)}</strong>
      </p>
      <p>
        <LinkButton href={dayHref(args, next)} rel="nofollow">
          {words.nextLink}
        </LinkButton>
      </p>
    </Card>
  )
}

/** How to get in, as one card with one thing to do. */
export function GetIn({ args, activity, day }: OfDay): JSX.Element | null {
  const { lang, caller } = args
  const words = activityTexts[lang]
  const now = caller.clock.now()
  const today = helsinkiDate(now)
  if (day.entryNow === 'cancelled' || day.entryNow === 'past') return NextOne({ args, activity, day })
  const mayAct = day.entryNow === 'sign-up' || day.entryNow === 'waiting-list'
  const whole = day.signUpFor === 'series' ? words.signUpSeries : words.signUpDay
  const text: Readonly<Record<ProgrammeDay['entryNow'], string>> = {
    come: words.come,
    'sign-up': whole,
    'waiting-list': words.waiting,
    full: words.full,
    'not-yet': asSentence(
      day.signUpOpensAt === null
        ? programmeTexts[lang].row.notYetBare
        : words.notYet(dateInWords(helsinkiDate(day.signUpOpensAt), lang, today)),
    ),
    closed: words.closed,
    'by-invitation': words.invitation,
    'through-teacher': words.teacher,
    cancelled: words.cancelledTitle,
    past: words.past,
  }
  const title =
    day.entryNow === 'come'
      ? words.comeTitle
      : activity.entry === 'sign-up'
        ? words.signUpTitle
        : words.howToGetIn
  return (
    <Card tone="birch">
      <h2>{title}</h2>
      <p class="programme-when">
        <strong>{whenInWords(day, lang, today)}</strong>
      </p>
      {!mayAct && <ChipList chips={standingOf({ args, row: { ...day, state: 'planned' } })} />}
      <p>{text[day.entryNow]}</p>
      {mayAct && <Left args={args} activity={activity} day={day} />}
      {mayAct && (
        <p>
          <LinkButton href={signUpHref(args, day)} rel="nofollow">
            {day.entryNow === 'sign-up' ? words.button : words.waitingButton}
          </LinkButton>
        </p>
      )}
      {mayAct && day.signUpClosesAt !== null && day.signUpClosesAt < day.startsAt && (
        <p>{words.closes(momentInWords(day.signUpClosesAt, lang, now))}</p>
      )}
      {mayAct && <p class="quiet-note">{words.noName}</p>}
      {activity.remoteLink !== null && day.entryNow === 'come' && (
        <p>
          <LinkButton href={activity.remoteLink} kind="secondary">
            {words.joinRemote}
          </LinkButton>
        </p>
      )}
      {activity.remote && activity.remoteLink === null && mayAct && <p>{words.linkLater}</p>}
    </Card>
  )
}
