import type { JSX } from 'preact'
import {
  listRooms,
  readRoom,
  type RoomTurn,
  type RoomView,
  setAtOnce,
} from '#capabilities/appointments/index.ts'
import { addDays, helsinkiDate, helsinkiTime, type PlainDate, plainDate, weekday } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { Chip } from '#ui/facts/facts.tsx'
import { Hidden, TextField } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { formProblems } from '#web/form-problems.ts'
import { one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { Done, Local, Refused } from '#web/work/consulting/parts.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { roomTexts } from './texts.ts'

/** Rooms of all organisations that are open to the asker. @source R189 */
export const workRoomsPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { lang, caller } = args
    const words = roomTexts[lang]
    const rooms = await listRooms(caller, {})
    return (
      <WorkDocument args={args} title={words.title}>
        <Column>
          <PageTitle title={words.title} lead={words.lead} />
          {rooms.length === 0 && <p>{words.none}</p>}
          {rooms.length > 0 && (
            <ul class="kept-offers" aria-label={words.caption}>
              {rooms.map((room) => (
                <li key={room.id} class="kept-offer">
                  <h2 class="kept-offer__name">
                    <a href={path('workRoom', lang, { id: room.id })}>
                      <Local of={room.name} lang={lang} />
                    </a>
                  </h2>
                  <p>
                    <Local of={room.organisation_name ?? {}} lang={lang} /> ·{' '}
                    {room.at_once === 1 ? words.one : words.many(room.at_once)}
                  </p>
                  <p class="kept-offer__state">
                    <Chip>
                      {words.turns}: {words.turnsOf(room.turns)}
                    </Chip>
                  </p>
                </li>
              ))}
            </ul>
          )}
        </Column>
      </WorkDocument>
    )
  },
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
const clock = (at: Date): string => helsinkiTime(at).replace(/^0/, '').replace(':', '.')

function Turn({ args, turn }: { args: PageArgs; turn: RoomTurn }): JSX.Element {
  const { lang } = args
  const words = roomTexts[lang]
  return (
    <li class="room-turn">
      <strong>
        {clock(turn.from)}–{clock(turn.to)}
      </strong>
      <span>
        {turn.is_appointment || turn.organisation_name === null ? (
          words.appointment
        ) : (
          <Local of={turn.organisation_name} lang={lang} />
        )}{' '}
        {turn.shared && <Chip>{words.shared}</Chip>} {turn.clashes && <Chip tone="late">{words.clash}</Chip>}
      </span>
    </li>
  )
}

function Week({ args, room, monday }: { args: PageArgs; room: RoomView; monday: PlainDate }): JSX.Element {
  const { lang, caller } = args
  const words = roomTexts[lang]
  const today = helsinkiDate(caller.clock.now())
  const days = [0, 1, 2, 3, 4, 5, 6].map((count) => addDays(monday, count))
  const at = (day: PlainDate): string => path('workRoom', lang, { id: room.id }, { alkaen: day })
  return (
    <Section title={words.week}>
      <p class="desk-weeks">
        <a href={at(addDays(monday, -7))}>{words.earlier}</a>
        <a href={at(addDays(monday, 7))}>{words.later}</a>
      </p>
      <ul class="room-days">
        {days.map((day) => {
          const turns = room.turns.filter(({ from }) => helsinkiDate(from) === day)
          return (
            <li key={day} class="room-day">
              <h3 class="room-day__name">{dateInWords(day, lang, today)}</h3>
              {turns.length === 0 ? (
                <p class="desk-who">{words.free}</p>
              ) : (
                <ul class="room-turns">
                  {turns.map((turn, index) => (
                    <Turn key={index} args={args} turn={turn} />
                  ))}
                </ul>
              )}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

/** One room: who uses it when, at the same and at different times. @source R189 */
export const workRoomPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { lang, caller, params, query } = args
    const words = roomTexts[lang]
    const today = helsinkiDate(caller.clock.now())
    const asked = query['alkaen'] ?? ''
    const from = isDay(asked) ? plainDate(asked) : today
    const monday = addDays(from, 1 - weekday(from))
    const room = await readRoom(caller, { id: params['id'] ?? '', from: monday, days: 7 })
    const problems = formProblems(args.problems, lang)
    const title = inLanguage(room.name, lang)
    return (
      <WorkDocument args={args} title={title} parts={{ id: room.id }}>
        <Column>
          <BackLink href={path('workRooms', lang)}>{words.back}</BackLink>
          <Refused args={args} problems={problems} />
          {query['tehty'] === '1' && problems === null && <Done>{words.done}</Done>}
          <PageTitle
            title={title}
            kicker={inLanguage(room.organisation_name ?? {}, lang)}
            lead={room.at_once === 1 ? words.one : words.many(room.at_once)}
          />
          <Week args={args} room={room} monday={monday} />
          {room.may_change && (
            <Section title={words.settings}>
              <form method="post" novalidate class="work-form">
                <Hidden name="version" value={String(room.version)} />
                <TextField
                  name="atOnce"
                  label={words.atOnce}
                  hint={words.atOnceHint}
                  inputmode="numeric"
                  width="short"
                  value={args.problems === null ? String(room.at_once) : one(args.problems.form, 'atOnce')}
                  error={problems?.of('atOnce')}
                />
                <Button kind="secondary">{words.save}</Button>
              </form>
            </Section>
          )}
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    const { lang, caller, params } = args
    const id = params['id'] ?? ''
    await setAtOnce(caller, { id, atOnce: one(form, 'atOnce'), version: one(form, 'version') })
    return seeOther(path('workRoom', lang, { id }, { tehty: '1' }))
  },
}
