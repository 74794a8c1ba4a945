import type { JSX } from 'preact'
import {
  cancelReasons,
  type HoldingItem,
  type KeptDay,
  type OneKeptDay,
  type ProgrammeDay,
} from '#capabilities/meeting-places/index.ts'
import { helsinkiDate, helsinkiTime } from '#platform/dates.ts'
import { inLanguage, type Localized } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { Chip } from '#ui/facts/facts.tsx'
import { Hidden, Select, type SelectOption, TextField } from '#ui/fields/fields.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { one, type PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { programmeWords } from '#web/programme-words.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { errorOf, type Filled, valueOf } from '#web/work/listings/fields.view.tsx'
import { activityTexts } from './activity-texts.ts'
import { calendarTexts } from './calendar-texts.ts'
import { Words } from './form.view.tsx'
import { capital, hoursOf } from './in-words.ts'

const has = (text: Localized): boolean => Object.values(text).some((each) => each !== '')

/** How many have signed up for the day or wait to. */
const taken = (day: Pick<KeptDay, 'taken' | 'waiting'>): number => day.taken + day.waiting

export const dayInWords = (day: Pick<ProgrammeDay, 'startsAt' | 'endsAt'>, args: PageArgs): string => {
  const { lang, caller } = args
  const said = dateInWords(helsinkiDate(day.startsAt), lang, helsinkiDate(caller.clock.now()))
  return `${capital(said)} ${hoursOf(day.startsAt, day.endsAt, lang)}`
}

/** What differs on the day: cancelled and why, moved and from when, another title or host. */
export function DayMarks({ args, day }: { args: PageArgs; day: KeptDay }): JSX.Element | null {
  const { lang, caller } = args
  const words = activityTexts[lang]
  const named = programmeWords[lang]
  const said = [
    day.cancelReason === null ? '' : named.reasons[day.cancelReason],
    day.state === 'moved' ? words.wasDay(dateInWords(day.day, lang, helsinkiDate(caller.clock.now()))) : '',
    taken(day) > 0 ? words.signedUp(taken(day)) : '',
  ].filter((each) => each !== '')
  if (said.length === 0 && day.state === 'planned' && !day.own) return null
  return (
    <span class="keep-marks">
      {(day.state === 'cancelled' || day.state === 'moved') && (
        <Chip tone={day.state === 'cancelled' ? 'late' : 'soon'}>{named.days[day.state]}</Chip>
      )}
      {day.state !== 'cancelled' && day.state !== 'moved' && day.own && (
        <Chip>{calendarTexts[lang].own}</Chip>
      )}
      {said.length > 0 && <span class="quiet">{said.join(', ')}</span>}
    </span>
  )
}

/** The coming days, each with what differs and the way to change it. */
export function DayList(props: {
  args: PageArgs
  id: string
  days: readonly KeptDay[]
  title: Localized
  mayKeep: boolean
}): JSX.Element {
  const { args, id, days, title, mayKeep } = props
  const { lang } = args
  const words = activityTexts[lang]
  return (
    <ul class="keep-days">
      {days.map((day) => (
        <li key={day.id} class="keep-line keep-line--wide">
          <div class="keep-line__what">
            <span class={day.state === 'cancelled' ? 'keep-gone' : 'keep-line__name'}>
              {dayInWords(day, args)}
            </span>
            <DayMarks args={args} day={day} />
            {inLanguage(day.title, lang) !== inLanguage(title, lang) && (
              <span class="line">
                <LocalText of={day.title} lang={lang} />
              </span>
            )}
            {day.theme !== null && (
              <span class="line quiet">
                <LocalText of={day.theme} lang={lang} />
              </span>
            )}
            {has(day.note) && (
              <span class="line quiet">
                <LocalText of={day.note} lang={lang} />
              </span>
            )}
          </div>
          {mayKeep && (
            <a class="keep-line__do" href={`${path('workActivity', lang, { id }, { kerta: day.day })}#kerta`}>
              {words.change}
              <span class="visually-hidden">: {dayInWords(day, args)}</span>
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}

type PanelProps = {
  readonly args: PageArgs
  readonly day: OneKeptDay
  readonly seriesTitle: Localized
  readonly seriesHost: string
  readonly hosts: readonly HoldingItem[]
  readonly rooms: readonly SelectOption[]
  readonly seriesRoom: string | null
  readonly filled: (act: string) => Filled
}

function About({ act, day }: { act: string; day: OneKeptDay }): JSX.Element {
  return (
    <>
      <Hidden name="act" value={act} />
      <Hidden name="day" value={day.id} />
      <Hidden name="kerta" value={day.day} />
      <Hidden name="version" value={String(day.version)} />
    </>
  )
}

/** The room is somebody else's at that time: said first, and then whoever keeps it decides. */
function Despite({ args, act }: { args: PageArgs; act: string }): JSX.Element | null {
  const { problems, lang } = args
  if (problems?.refusal.code !== 'room.taken' || one(problems.form, 'act') !== act) return null
  return (
    <Button kind="danger" name="despite" value="1">
      {activityTexts[lang].despiteRoom}
    </Button>
  )
}

function Cancel({ args, day, filled }: PanelProps): JSX.Element {
  const { lang } = args
  const words = activityTexts[lang]
  const of = filled('cancel')
  return (
    <form method="post" novalidate class="work-form">
      <About act="cancel" day={day} />
      <p>{words.cancelLead(taken(day))}</p>
      <Select
        name="reason"
        label={words.reason}
        options={cancelReasons.map((reason) => ({
          value: reason,
          label: programmeWords[lang].reasons[reason],
        }))}
        value={valueOf(of, 'reason', 'worker-away')}
        error={errorOf(of, 'reason')}
      />
      <Disclosure summary={words.note} open={of.form !== null}>
        <Words
          of={of}
          name="cancelNote"
          label={words.note}
          hint={words.noteHint}
          kept={day.note}
          isLine
          maxlength={300}
        />
      </Disclosure>
      <Button kind="danger">{words.cancelButton}</Button>
    </form>
  )
}

function Move({ args, day, filled }: PanelProps): JSX.Element {
  const words = activityTexts[args.lang]
  const of = filled('move')
  return (
    <form method="post" novalidate class="work-form">
      <About act="move" day={day} />
      <div class="keep-beside">
        <TextField
          name="date"
          type="date"
          width="middle"
          label={words.moveTo}
          value={valueOf(of, 'date', day.date)}
          error={errorOf(of, 'date')}
        />
        <TextField
          name="opens"
          type="time"
          width="short"
          label={words.opens}
          value={valueOf(of, 'opens', helsinkiTime(day.startsAt))}
          error={errorOf(of, 'opens')}
        />
        <TextField
          name="closes"
          type="time"
          width="short"
          label={words.closes}
          value={valueOf(of, 'closes', helsinkiTime(day.endsAt))}
          error={errorOf(of, 'closes')}
        />
      </div>
      <Words of={of} name="moveNote" label={words.note} kept={day.note} isLine maxlength={300} />
      <Button kind="secondary">{words.moveButton}</Button>
      <Despite args={args} act="move" />
    </form>
  )
}

function Other(props: PanelProps): JSX.Element {
  const { args, day, seriesTitle, seriesHost, hosts, rooms, seriesRoom, filled } = props
  const { lang } = args
  const words = activityTexts[lang]
  const of = filled('change')
  const organisations = new Map(hosts.map((host) => [host.organisation, inLanguage(host.name, lang)]))
  organisations.set(day.host.id, inLanguage(day.host.name, lang))
  const isOwnTitle = inLanguage(day.title, lang) !== inLanguage(seriesTitle, lang)
  return (
    <form method="post" novalidate class="work-form">
      <About act="change" day={day} />
      <Select
        name="dayHost"
        label={words.otherHost}
        empty={words.sameHost}
        options={[...organisations]
          .filter(([id]) => id !== seriesHost)
          .map(([value, label]) => ({ value, label }))}
        value={valueOf(of, 'dayHost', day.host.id === seriesHost ? '' : day.host.id)}
      />
      {rooms.length > 0 && (
        <Select
          name="dayRoom"
          label={words.otherRoom}
          empty={words.sameRoom}
          options={rooms}
          value={valueOf(of, 'dayRoom', day.room === null || day.room.id === seriesRoom ? '' : day.room.id)}
          error={errorOf(of, 'dayRoom')}
        />
      )}
      <Words
        of={of}
        name="dayTitle"
        label={words.ownTitle}
        hint={words.ownTitleHint}
        kept={isOwnTitle ? day.title : null}
        isLine
        maxlength={120}
      />
      <Words
        of={of}
        name="dayNote"
        label={words.note}
        hint={words.noteHint}
        kept={day.note}
        rows={2}
        maxlength={300}
      />
      <Button kind="secondary">{words.otherButton}</Button>
      <Despite args={args} act="change" />
    </form>
  )
}

/** One day and everything that may be done with it; cancelling is first and open. */
export function DayPanel(props: PanelProps): JSX.Element {
  const { args, day, filled } = props
  const { lang } = args
  const words = activityTexts[lang]
  const isOpen = (act: string): boolean => filled(act).form !== null
  const isOver = day.endsAt <= args.caller.clock.now()
  return (
    <section class="keep-panel" id="kerta">
      <h3 class="keep-panel__title">{dayInWords(day, args)}</h3>
      <DayMarks args={args} day={day} />
      {day.state === 'cancelled' || day.own ? (
        <form method="post">
          <About act="restore" day={day} />
          <p>{words.restoreLead}</p>
          <Button kind="secondary">{words.restore}</Button>
        </form>
      ) : null}
      {day.state !== 'cancelled' && !isOver && (
        <>
          <Disclosure summary={words.cancel} open>
            <Cancel {...props} />
          </Disclosure>
          <Disclosure summary={words.move} open={isOpen('move')}>
            <Move {...props} />
          </Disclosure>
        </>
      )}
      {day.state !== 'cancelled' && (
        <Disclosure summary={words.other} open={isOpen('change')}>
          <Other {...props} />
        </Disclosure>
      )}
      {day.state !== 'cancelled' && !isOver && (
        <Disclosure summary={words.sameAsLast}>
          <form method="post">
            <About act="same" day={day} />
            <p>{words.sameAsLastLead}</p>
            <Button kind="secondary">{words.sameAsLast}</Button>
          </form>
        </Disclosure>
      )}
    </section>
  )
}
