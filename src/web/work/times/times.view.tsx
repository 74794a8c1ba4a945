import type { JSX } from 'preact'
import { type AppointmentView, type CalendarView, cancelReasons } from '#capabilities/appointments/index.ts'
import {
  addDays,
  helsinkiDate,
  helsinkiTime,
  instantInHelsinki,
  isoWeek,
  type PlainDate,
} from '#platform/dates.ts'
import { holidayName } from '#platform/finnish-calendar.ts'
import { dateInWords } from '#platform/words.ts'
import { Button, ButtonRow } from '#ui/button/button.tsx'
import { Chip } from '#ui/facts/facts.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { one, type PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { Local, timeInWords, typedIn } from '#web/work/consulting/parts.view.tsx'
import { consultingWords } from '#web/work/consulting/words.ts'
import { timesTexts } from './texts.ts'

const clock = (at: Date): string => helsinkiTime(at).replace(/^0/, '').replace(':', '.')

/** The times that are free when the one that was wanted is gone. */
export function Taken({ args }: { args: PageArgs }): JSX.Element | null {
  const theirs = args.problems?.refusal.theirs
  if (typeof theirs !== 'object' || theirs === null || !('free' in theirs) || !Array.isArray(theirs.free))
    return null
  const times = theirs.free.flatMap((each): readonly Date[] => (each instanceof Date ? [each] : []))
  if (times.length === 0) return null
  const { lang } = args
  return (
    <Notice kind="info">
      <p>{timesTexts[lang].nextFree}</p>
      <ul>
        {times.map((at) => (
          <li key={at.toISOString()}>
            {dateInWords(helsinkiDate(at), lang, helsinkiDate(args.caller.clock.now()))} {clock(at)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Change({ args, time }: { args: PageArgs; time: AppointmentView }): JSX.Element | null {
  const { lang } = args
  const words = timesTexts[lang]
  const reasons = consultingWords[lang].reasons
  const isOver = time.state !== 'booked' && time.state !== 'no-show'
  if (isOver || (!time.may_move && !time.may_cancel)) return null
  const key = `move:${time.id}`
  const back = typedIn(args, key)
  const id = (field: string): string => `${field}-${time.id}`
  return (
    <Disclosure summary={words.change} open={back !== null}>
      {time.may_move && (
        <form method="post" class="times-inline">
          <Hidden name="form" value={key} />
          <Hidden name="id" value={time.id} />
          <Hidden name="version" value={String(time.version)} />
          <Hidden name="viikko" value={args.query['viikko'] ?? ''} />
          <div class="field">
            <label class="field__label" for={id('day')}>
              {words.moveTo}
            </label>
            <input
              class="field__input field__input--middle"
              id={id('day')}
              name="day"
              type="date"
              value={back === null ? helsinkiDate(time.starts_at) : one(back, 'day')}
            />
          </div>
          <div class="field">
            <label class="field__label" for={id('time')}>
              {words.otherTime}
            </label>
            <input
              class="field__input field__input--short"
              id={id('time')}
              name="time"
              type="time"
              value={back === null ? helsinkiTime(time.starts_at) : one(back, 'time')}
            />
          </div>
          <Button kind="secondary">{words.move}</Button>
        </form>
      )}
      {time.may_cancel && time.state === 'booked' && (
        <form method="post" class="times-inline">
          <Hidden name="form" value="cancel" />
          <Hidden name="id" value={time.id} />
          <Hidden name="version" value={String(time.version)} />
          <Hidden name="viikko" value={args.query['viikko'] ?? ''} />
          <div class="field">
            <label class="field__label" for={id('reason')}>
              {words.cancelWhy}
            </label>
            <select class="field__input field__input--select" id={id('reason')} name="reason">
              {cancelReasons.map((reason) => (
                <option key={reason} value={reason}>
                  {reasons[reason]}
                </option>
              ))}
            </select>
          </div>
          <Button kind="danger">{words.cancel}</Button>
        </form>
      )}
    </Disclosure>
  )
}

function Facts({ args, time }: { args: PageArgs; time: AppointmentView }): JSX.Element {
  const { lang } = args
  const words = timesTexts[lang]
  const named = consultingWords[lang]
  const me = args.caller.actor.kind === 'person' ? args.caller.actor.id : ''
  const others = time.people.filter(({ id }) => id !== me).map(({ name }) => name)
  return (
    <>
      <p class="times-item__what">
        {named.kinds[time.kind]}, {named.ways[time.way].toLowerCase()}
        {time.room_name !== null && (
          <>
            , <Local of={time.room_name} lang={lang} />
          </>
        )}
        {time.state !== 'booked' && (
          <>
            {' '}
            <Chip tone={time.state === 'held' ? 'good' : 'soon'}>{named.appointmentStates[time.state]}</Chip>
          </>
        )}
      </p>
      {others.length > 0 && <p class="consulting-quiet">{words.with(others.join(', '))}</p>}
      <p class="times-item__links">
        {time.subject_kind === 'help-request' && time.subject_id !== null && (
          <a href={path('workRequest', lang, { id: time.subject_id })}>{words.openMatter}</a>
        )}
        {time.subject_kind === 'consultation' && time.subject_id !== null && (
          <a href={path('workConsultationQuestion', lang, { id: time.subject_id })}>{words.openQuestion}</a>
        )}
        {time.link !== null && time.state === 'booked' && (
          <a href={time.link} rel="noreferrer noopener">
            {words.join}
          </a>
        )}
      </p>
      {time.is_familys && time.state === 'booked' && <p class="consulting-quiet">{words.family}</p>}
    </>
  )
}

/** What has been and nobody has said how it went. */
export function ToMark({
  args,
  times,
}: {
  args: PageArgs
  times: readonly AppointmentView[]
}): JSX.Element | null {
  const { lang } = args
  const words = timesTexts[lang]
  const mine = times.filter((time) => time.may_mark)
  if (mine.length === 0) return null
  const now = args.caller.clock.now()
  return (
    <Section title={words.toMark}>
      <p>{words.toMarkLead}</p>
      <ol class="consulting-list">
        {mine.map((time) => (
          <li key={time.id} class="consulting-row">
            <h3 class="consulting-row__title">
              {timeInWords({ from: time.starts_at, to: time.ends_at }, lang, now)}
            </h3>
            <Facts args={args} time={time} />
            <form method="post">
              <Hidden name="form" value="mark" />
              <Hidden name="id" value={time.id} />
              <ButtonRow>
                <Button kind="secondary" name="what" value="held">
                  {words.held}
                </Button>
                <Button kind="quiet" name="what" value="no-show">
                  {words.noShow}
                </Button>
              </ButtonRow>
            </form>
          </li>
        ))}
      </ol>
    </Section>
  )
}

/** The week day by day. A free day says so; a holiday says which. */
export function Week(props: {
  args: PageArgs
  monday: PlainDate
  times: readonly AppointmentView[]
  away: CalendarView['away']
}): JSX.Element {
  const { args, monday, times, away } = props
  const { lang } = args
  const words = timesTexts[lang]
  const today = helsinkiDate(args.caller.clock.now())
  const to = (day: PlainDate): string =>
    path('workTimes', lang, {}, { viikko: day, request: args.query['request'] ?? '' })
  const days = Array.from({ length: 7 }, (_, index) => addDays(monday, index))
  const standing = times.filter(({ state }) => state !== 'cancelled')
  const isAway = (day: PlainDate): boolean =>
    away.some(
      ({ from, to: end }) =>
        from < instantInHelsinki(addDays(day, 1), '00:00') && end > instantInHelsinki(day, '00:00'),
    )
  return (
    <Section title={words.week(isoWeek(monday).week)}>
      <nav class="times-weeks" aria-label={words.week(isoWeek(monday).week)}>
        <a href={to(addDays(monday, -7))}>{words.before}</a>
        <a href={to(addDays(monday, 7))}>{words.after}</a>
      </nav>
      <ol class="times-week">
        {days.map((day, index) => {
          const here = standing.filter(({ starts_at: at }) => helsinkiDate(at) === day)
          const holiday = holidayName(day, lang)
          // Empty weekends only take room.
          if (index > 4 && here.length === 0 && day !== today) return null
          return (
            <li key={day} class={day === today ? 'times-day times-day--today' : 'times-day'}>
              <h3 class="times-day__name">
                {dateInWords(day, lang, today)}
                {day === today && <span class="times-day__today"> {words.today}</span>}
              </h3>
              {holiday !== null && <p class="consulting-quiet">{holiday}</p>}
              {isAway(day) && (
                <p>
                  <Chip tone="soon">{words.away}</Chip>
                </p>
              )}
              {here.length === 0 && !isAway(day) && <p class="consulting-quiet">{words.nothing}</p>}
              {here.map((time) => (
                <div key={time.id} class="times-item">
                  <p class="times-item__clock">
                    <time datetime={time.starts_at.toISOString()}>{clock(time.starts_at)}</time>–
                    {clock(time.ends_at)}
                  </p>
                  <div class="times-item__body">
                    <Facts args={args} time={time} />
                    <Change args={args} time={time} />
                  </div>
                </div>
              ))}
            </li>
          )
        })}
      </ol>
    </Section>
  )
}
