import type { JSX } from 'preact'
import {
  appointmentWays,
  type CalendarView,
  type FreeTime,
  type ListedCalendar,
} from '#capabilities/appointments/index.ts'
import { inLanguage, type Localized } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, Select, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import type { FormProblems } from '#web/form-problems.ts'
import type { PageArgs } from '#web/page.ts'
import { timeChoices, typed, typedIn } from '#web/work/consulting/parts.view.tsx'
import { consultingWords } from '#web/work/consulting/words.ts'
import { timesTexts } from './texts.ts'

type Chosen = { readonly calendar: string; readonly minutes: number; readonly request: string }

/** Books in two steps without script: whose calendar and how long, then one of the free times. */
export function BookForm(props: {
  args: PageArgs
  own: CalendarView
  bookable: readonly ListedCalendar[]
  rooms: readonly { readonly id: string; readonly name: Localized }[]
  chosen: Chosen
  free: readonly FreeTime[]
  problems: FormProblems | null
}): JSX.Element {
  const { args, own, bookable, rooms, chosen, free, problems } = props
  const { lang } = args
  const words = timesTexts[lang]
  const named = consultingWords[lang]
  const now = args.caller.clock.now()
  const back = typedIn(args, 'book')
  const isOwn = chosen.calendar === own.id
  const forFamily = chosen.request !== ''
  const choices = [
    ...timeChoices(free, lang, now),
    ...(isOwn ? [{ value: 'other', label: words.otherDay, hint: words.otherHint, apart: true }] : []),
  ]
  const form = (
    <>
      <p>{forFamily ? words.bookForLead : words.bookLead}</p>
      <form method="get" class="consulting-filter">
        {forFamily && <Hidden name="request" value={chosen.request} />}
        <Select
          name="kalenteri"
          label={words.calendar}
          options={[
            { value: own.id, label: words.own(inLanguage(own.name, lang)) },
            ...bookable.map((each) => ({
              value: each.id,
              label: [
                inLanguage(each.name, lang),
                each.people.map(({ title }) => inLanguage(title, lang)).join(', '),
              ]
                .filter((part) => part !== '')
                .join(', '),
            })),
          ]}
          value={chosen.calendar}
        />
        <Select
          name="kesto"
          label={words.length}
          options={[15, 30, 45, 60, 90].map((length) => ({
            value: String(length),
            label: words.minutes(length),
          }))}
          value={String(chosen.minutes)}
        />
        <Button kind="secondary">{words.choose}</Button>
      </form>
      {choices.length === 0 ? (
        <p>{words.noFree}</p>
      ) : (
        <form method="post" novalidate class="work-form">
          <Hidden name="form" value="book" />
          <Hidden name="calendar" value={chosen.calendar} />
          <Hidden name="minutes" value={String(chosen.minutes)} />
          <Hidden name="request" value={chosen.request} />
          <RadioGroup
            name="startsAt"
            label={words.freeTimes}
            hint={words.freeHint}
            error={back === null ? undefined : problems?.of('startsAt')}
            options={choices}
            value={typed(args, 'book', 'startsAt', free[0]?.from.toISOString() ?? 'other')}
          />
          {isOwn && (
            <div class="times-inline">
              <TextField
                name="day"
                type="date"
                label={words.otherDay}
                width="middle"
                error={back === null ? undefined : problems?.of('day')}
                value={typed(args, 'book', 'day')}
              />
              <TextField
                name="time"
                type="time"
                label={words.otherTime}
                width="short"
                error={back === null ? undefined : problems?.of('time')}
                value={typed(args, 'book', 'time')}
              />
            </div>
          )}
          <RadioGroup
            name="way"
            label={words.way}
            options={appointmentWays.map((way) => ({ value: way, label: named.ways[way] }))}
            value={typed(args, 'book', 'way', 'phone')}
          />
          <div class="times-inline">
            <Select
              name="kind"
              label={words.kind}
              options={(['talk', 'service', 'warm-hand-over'] as const).map((kind) => ({
                value: kind,
                label: named.kinds[kind],
              }))}
              value={typed(args, 'book', 'kind', 'talk')}
            />
            {rooms.length > 0 && (
              <Select
                name="room"
                label={words.room}
                empty={words.noRoom}
                options={rooms.map(({ id, name }) => ({ value: id, label: inLanguage(name, lang) }))}
                value={typed(args, 'book', 'room')}
              />
            )}
            <Select
              name="repeat"
              label={words.repeat}
              empty={words.once}
              options={[
                { value: 'w4', label: words.weekly(4) },
                { value: 'w8', label: words.weekly(8) },
                { value: 'b5', label: words.biweekly(5) },
              ]}
              value={typed(args, 'book', 'repeat')}
            />
          </div>
          <Button>{words.bookButton}</Button>
        </form>
      )}
    </>
  )
  return forFamily ? (
    <Section title={words.bookFor}>{form}</Section>
  ) : (
    <Disclosure summary={words.book} open={back !== null || args.query['kalenteri'] !== undefined}>
      {form}
    </Disclosure>
  )
}
