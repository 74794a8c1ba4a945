import {
  addAbsence,
  addHours,
  appointmentKinds,
  appointmentWays,
  bookAppointment,
  cancelAppointment,
  cancelReasons,
  freeTimes,
  listCalendars,
  markHeld,
  markNoShow,
  moveAppointment,
  myAppointments,
  myCalendar,
  readCalendar,
  removeAbsence,
  removeHours,
  saveCalendar,
} from '#capabilities/appointments/index.ts'
import { readRequest } from '#capabilities/help-requests/index.ts'
import {
  addDays,
  helsinkiDate,
  instantInHelsinki,
  type PlainDate,
  plainDate,
  wallTime,
  weekday,
} from '#platform/dates.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { formProblems } from '#web/form-problems.ts'
import { type Form, many, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { Done, Refused } from '#web/work/consulting/parts.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { BookForm } from './book.view.tsx'
import { keepingTexts } from './keeping-texts.ts'
import { ruleDays } from './rules-in-words.ts'
import { Absences, Hours, OpenTo } from './settings.view.tsx'
import { timesTexts } from './texts.ts'
import { Taken, ToMark, Week } from './times.view.tsx'

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
const mondayOf = (day: PlainDate): PlainDate => addDays(day, 1 - weekday(day))
/** On a weekend people look at the week to come. */
const usualWeek = (today: PlainDate): PlainDate => mondayOf(weekday(today) > 5 ? addDays(today, 2) : today)
const doneKeys = [
  'booked',
  'moved',
  'cancelled',
  'marked',
  'hours',
  'noHours',
  'absence',
  'noAbsence',
  'saved',
] as const

/** A time as two fields of a form, or the one chosen among the free ones. */
function startIn(form: Form): string {
  const chosen = one(form, 'startsAt')
  if (chosen !== '' && chosen !== 'other') return chosen
  const [day, time] = [one(form, 'day'), one(form, 'time').replace('.', ':').padStart(5, '0')]
  if (!isDay(day))
    throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'day', code: 'not-a-day' }] })
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time))
    throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'time', code: 'not-a-time' }] })
  return instantInHelsinki(plainDate(day), wallTime(time)).toISOString()
}

const repeats = {
  '': null,
  w4: { everyWeeks: 1, times: 4 },
  w8: { everyWeeks: 1, times: 8 },
  b5: { everyWeeks: 2, times: 5 },
} as const

async function book({ caller }: PageArgs, form: Form): Promise<void> {
  const request = one(form, 'request')
  const [calendar, room] = [one(form, 'calendar'), one(form, 'room')]
  await bookAppointment(caller, {
    ...(calendar === '' ? {} : { calendar }),
    kind: oneOf(appointmentKinds, one(form, 'kind')) ?? 'talk',
    startsAt: startIn(form),
    minutes: one(form, 'minutes'),
    way: oneOf(appointmentWays, one(form, 'way')) ?? 'phone',
    room: room === '' ? null : room,
    subject: request === '' ? null : { kind: 'help-request', id: request },
    repeat: repeats[oneOf(['w4', 'w8', 'b5'], one(form, 'repeat')) ?? ''],
  })
}

const seen = (form: Form): { version?: number } => {
  const version = Number(one(form, 'version'))
  return Number.isInteger(version) && version > 0 ? { version } : {}
}

type Next = { readonly tehty: (typeof doneKeys)[number]; readonly sovittu?: number }

const act: Readonly<Record<string, (args: PageArgs, form: Form) => Promise<Next>>> = {
  book: async (args, form) => {
    await book(args, form)
    return { tehty: 'booked' }
  },
  move: async ({ caller }, form) => {
    await moveAppointment(caller, { id: one(form, 'id'), startsAt: startIn(form), ...seen(form) })
    return { tehty: 'moved' }
  },
  cancel: async ({ caller }, form) => {
    const reason = oneOf(cancelReasons, one(form, 'reason')) ?? 'not-needed'
    await cancelAppointment(caller, { id: one(form, 'id'), reason, ...seen(form) })
    return { tehty: 'cancelled' }
  },
  mark: async ({ caller }, form) => {
    const mark = one(form, 'what') === 'no-show' ? markNoShow : markHeld
    await mark(caller, { id: one(form, 'id') })
    return { tehty: 'marked' }
  },
  hours: async ({ caller }, form) => {
    const days = many(form, 'days').flatMap((day) => oneOf(ruleDays, day) ?? [])
    const every = one(form, 'often') === '2' ? ';INTERVAL=2' : ''
    await addHours(caller, {
      id: one(form, 'calendar'),
      rule: days.length === 0 ? '' : `FREQ=WEEKLY${every};BYDAY=${days.join(',')}`,
      opens: one(form, 'opens'),
      closes: one(form, 'closes'),
    })
    return { tehty: 'hours' }
  },
  'remove-hours': async ({ caller }, form) => {
    await removeHours(caller, { id: one(form, 'calendar'), hours: one(form, 'hours') })
    return { tehty: 'noHours' }
  },
  absence: async ({ caller }, form) => {
    const [firstDay, lastDay] = [one(form, 'firstDay'), one(form, 'lastDay')]
    const { booked } = await addAbsence(caller, {
      id: one(form, 'calendar'),
      firstDay,
      lastDay: lastDay === '' ? firstDay : lastDay,
    })
    return { tehty: 'absence', sovittu: booked }
  },
  'remove-absence': async ({ caller }, form) => {
    await removeAbsence(caller, { id: one(form, 'calendar'), absence: one(form, 'absence') })
    return { tehty: 'noAbsence' }
  },
  open: async ({ caller }, form) => {
    const own = await myCalendar(caller, {})
    await saveCalendar(caller, {
      id: own.id,
      settings: {
        name: own.name,
        openTo: oneOf(['own', 'unit', 'county'], one(form, 'openTo')) ?? 'own',
        areas: own.areas === null ? null : [...own.areas],
        lengths: [...own.lengths],
        stepMinutes: own.step_minutes,
        bufferBefore: one(form, 'bufferBefore'),
        bufferAfter: one(form, 'bufferAfter'),
        noticeHours: own.notice_hours,
        horizonDays: own.horizon_days,
        place: own.place,
        remoteLink: one(form, 'remoteLink'),
      },
      version: Number(one(form, 'version')),
    })
    return { tehty: 'saved' }
  },
}

/** Who keeps calendars of groups and rooms. */
const keepers: ReadonlySet<string> = new Set(['unit-lead', 'area-lead', 'coordinator'])

/** One's own week, what is agreed, when one can be booked, and booking a talk while the family is on the line. @source R23, R24 */
export const timesPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { lang, caller, query } = args
    const words = timesTexts[lang]
    const now = caller.clock.now()
    const week = query['viikko'] ?? ''
    const monday = isDay(week) ? mondayOf(plainDate(week)) : usualWeek(helsinkiDate(now))
    const own = await readCalendar(caller, { id: (await myCalendar(caller, {})).id })
    const times = await myAppointments(caller, { from: monday, days: 7 })
    const past = await myAppointments(caller, { from: addDays(helsinkiDate(now), -14), days: 15 })
    const bookable = (await listCalendars(caller, {})).filter(
      ({ id, kind, patterns }) => id !== own.id && kind === 'person' && patterns.length > 0,
    )
    const rooms = (await listCalendars(caller, { kind: 'room' })).map(({ id, name }) => ({ id, name }))
    const request = query['request'] ?? ''
    // Whoever may not see the request learns here that there is none.
    if (request !== '') await readRequest(caller, { id: request })
    const calendar = bookable.find(({ id }) => id === query['kalenteri'])?.id ?? own.id
    const minutes = [15, 30, 45, 60, 90].find((length) => String(length) === query['kesto']) ?? 30
    const free = await freeTimes(caller, { id: calendar, minutes, days: 21, limit: 12 })
    const problems = formProblems(args.problems, lang, { startsAt: 'startsAt', rule: 'days' })
    const keeps = args.me?.roles.some((role) => keepers.has(role)) === true
    const done = args.problems === null ? oneOf(doneKeys, query['tehty'] ?? '') : null
    const over = Number(query['sovittu'] ?? '0')
    return (
      <WorkDocument args={args} title={words.title} query={{ viikko: week, request }}>
        <Column width="wide">
          <Refused args={args} problems={problems} />
          <Taken args={args} />
          {done !== null && <Done>{words.done[done]}</Done>}
          {done === 'absence' && over > 0 && Number.isInteger(over) && (
            <Notice kind="warning">
              <p>{words.absenceOver(over)}</p>
            </Notice>
          )}
          <PageTitle title={words.title} lead={words.lead} />
          {request !== '' && (
            <BookForm
              args={args}
              own={own}
              bookable={bookable}
              rooms={rooms}
              chosen={{ calendar, minutes, request }}
              free={free}
              problems={problems}
            />
          )}
          <ToMark
            args={args}
            times={past.filter(({ state, starts_at: at }) => state === 'booked' && at < now)}
          />
          <Week args={args} monday={monday} times={times} away={own.away} />
          {request === '' && (
            <BookForm
              args={args}
              own={own}
              bookable={bookable}
              rooms={rooms}
              chosen={{ calendar, minutes, request }}
              free={free}
              problems={problems}
            />
          )}
          {keeps && (
            <p>
              <a href={path('workCalendars', lang)}>{keepingTexts[lang].link}</a>
            </p>
          )}
          <Hours args={args} calendar={own} problems={problems} />
          <Absences args={args} calendar={own} problems={problems} />
          <OpenTo args={args} calendar={own} problems={problems} />
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    const [name = ''] = one(form, 'form').split(':')
    const move = Object.hasOwn(act, name) ? act[name] : undefined
    if (move === undefined) throw notFound()
    const next = await move(args, form)
    const request = one(form, 'request')
    if (request !== '' && next.tehty === 'booked')
      return seeOther(path('workRequest', args.lang, { id: request }))
    return seeOther(path('workTimes', args.lang, {}, { viikko: one(form, 'viikko'), ...next }))
  },
}
