import type { JSX } from 'preact'
import {
  appointmentWays,
  identities,
  type KeptOfferView,
  type ListedCalendar,
  offerHours,
  offerKinds,
  offerStates,
} from '#capabilities/appointments/index.ts'
import { inLanguage, type Localized } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Checkbox, CheckboxGroup, RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, Select, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import type { FormProblems } from '#web/form-problems.ts'
import { many, one, type PageArgs } from '#web/page.ts'
import { typedIn } from '#web/work/consulting/parts.view.tsx'
import { InLanguages } from '#web/work/times/keeping.view.tsx'
import { offerTexts } from './texts.ts'

type Unit = { readonly id: string; readonly name: Localized }

/** All that is to be said of an offer: first what the family reads, then the rules. */
export function OfferSettings(props: {
  args: PageArgs
  offer: KeptOfferView | null
  units: readonly Unit[]
  calendars: readonly ListedCalendar[]
  rooms: readonly { readonly id: string; readonly name: Localized }[]
  problems: FormProblems | null
}): JSX.Element {
  const { args, offer, units, calendars, rooms, problems } = props
  const { lang } = args
  const words = offerTexts[lang]
  const back = typedIn(args, 'settings')
  const value = (field: string, stands: string): string => (back === null ? stands : one(back, field))
  const values = (field: string, stands: readonly string[]): readonly string[] =>
    back === null ? stands : many(back, field)
  const error = (field: string): string | undefined => (back === null ? undefined : problems?.of(field))
  const checked = (field: string, stands: boolean): boolean =>
    back === null ? stands : one(back, field) === 'yes'
  const number = (name: string, label: string, stands: number, hint?: string): JSX.Element => (
    <TextField
      name={name}
      label={label}
      hint={hint}
      inputmode="numeric"
      width="short"
      value={value(name, String(stands))}
      error={error(name)}
    />
  )
  const text = (
    name: string,
    label: string,
    stands: Localized,
    isLong: boolean,
    hint?: string,
  ): JSX.Element => (
    <InLanguages
      args={args}
      name={name}
      label={label}
      hint={hint}
      stands={stands}
      back={back}
      problems={problems}
      isLong={isLong}
    />
  )
  return (
    <form method="post" novalidate class="work-form" id="tiedot">
      <Hidden name="form" value="settings" />
      {offer !== null && <Hidden name="version" value={String(offer.version)} />}
      <Section title={offer === null ? words.kind : words.settings}>
        {offer === null && (
          <Select
            name="unit"
            label={words.unit}
            options={units.map((unit) => ({ value: unit.id, label: inLanguage(unit.name, lang) }))}
            value={value('unit', units[0]?.id ?? '')}
            error={error('unit')}
          />
        )}
        <RadioGroup
          name="kind"
          label={words.kind}
          options={offerKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
          value={value('kind', offer?.kind ?? 'slot')}
        />
        <CheckboxGroup
          name="calendars"
          label={words.calendars}
          hint={words.calendarsHint}
          options={calendars.map((calendar) => ({
            value: calendar.id,
            label: inLanguage(calendar.name, lang),
          }))}
          values={values('calendars', offer?.calendars.map(({ id }) => id) ?? [])}
          error={error('calendars')}
        />
        <CheckboxGroup
          name="ways"
          label={words.ways}
          options={appointmentWays.map((way) => ({ value: way, label: words.waysOf[way] }))}
          values={values('ways', offer?.ways ?? ['on-site'])}
          error={error('ways')}
        />
        {number('minutes', words.minutes, offer?.minutes ?? 30)}
      </Section>
      <Section title={words.forFamilies}>
        {text('title', words.name, offer?.title ?? {}, false)}
        {text('summary', words.summary, offer?.summary ?? {}, true)}
        {text('next', words.next, offer?.next_words ?? {}, true)}
        {text('bring', words.bring, offer?.bring_words ?? {}, true)}
        {text('place', words.place, offer?.own_place ?? {}, false, words.placeHint)}
        <TextField
          name="phone"
          type="tel"
          width="middle"
          label={words.phone}
          hint={words.phoneHint}
          value={value('phone', offer?.phone ?? '')}
          error={error('phone')}
        />
      </Section>
      <Section title={words.rules}>
        <RadioGroup
          name="identity"
          label={words.identity}
          options={identities.map((each) => ({ value: each, label: words.identities[each] }))}
          value={value('identity', offer?.identity ?? 'asked')}
          error={error('identity')}
        />
        <RadioGroup
          name="hours"
          label={words.when}
          options={offerHours.map((each) => ({ value: each, label: words.whens[each] }))}
          value={value('hours', offer?.hours ?? 'any')}
        />
        <Checkbox
          name="ownHours"
          label={words.ownHours}
          hint={words.ownHoursHint}
          checked={checked('ownHours', offer?.own_hours ?? true)}
        />
        <Checkbox
          name="onHolidays"
          label={words.onHolidays}
          checked={checked('onHolidays', offer?.on_holidays ?? false)}
        />
        <Select
          name="room"
          label={words.room}
          empty={words.noRoom}
          options={rooms.map((room) => ({ value: room.id, label: inLanguage(room.name, lang) }))}
          value={value('room', offer?.room_id ?? '')}
          error={error('room')}
        />
        {number('noticeHours', words.notice, offer?.notice_hours ?? 4)}
        {number('horizonDays', words.horizon, offer?.horizon_days ?? 42)}
        {number('cancelHours', words.cancelHours, offer?.cancel_hours ?? 4)}
        {number('mostOpen', words.mostOpen, offer?.most_open ?? 1)}
        {number('travelMinutes', words.travel, offer?.travel_minutes ?? 0, words.travelHint)}
        {number('answerHours', words.answer, offer?.answer_hours ?? 72, words.answerHint)}
        <RadioGroup
          name="state"
          label={words.state}
          options={offerStates.map((state) => ({ value: state, label: words.states[state] }))}
          value={value('state', offer?.state ?? 'draft')}
        />
        <Button>{words.save}</Button>
      </Section>
    </form>
  )
}
