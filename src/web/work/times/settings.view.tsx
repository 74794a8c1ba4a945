import type { JSX } from 'preact'
import type { CalendarView } from '#capabilities/appointments/index.ts'
import { addDays, helsinkiDate } from '#platform/dates.ts'
import { dateInWords } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { CheckboxGroup, RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import type { FormProblems } from '#web/form-problems.ts'
import { many, type PageArgs } from '#web/page.ts'
import { typed, typedIn } from '#web/work/consulting/parts.view.tsx'
import { dayName, ruleDays, ruleInWords } from './rules-in-words.ts'
import { timesTexts } from './texts.ts'

type Parts = {
  readonly args: PageArgs
  readonly calendar: CalendarView
  readonly problems: FormProblems | null
}

const short = (time: string): string => time.replace(/^0/, '').replace(':', '.')

/** The hours from which free times are computed. */
export function Hours({ args, calendar, problems }: Parts): JSX.Element {
  const { lang } = args
  const words = timesTexts[lang]
  const back = typedIn(args, 'hours')
  const error = (field: string): string | undefined => (back === null ? undefined : problems?.of(field))
  return (
    <Section title={words.hours}>
      <p>{calendar.patterns.length === 0 ? words.noHours : words.hoursLead}</p>
      {calendar.patterns.length > 0 && (
        <ul class="consulting-list">
          {calendar.patterns.map((pattern) => (
            <li key={pattern.id} class="times-line">
              <span>
                {ruleInWords(pattern.rule, lang)}{' '}
                <strong>
                  {short(pattern.opens)}–{short(pattern.closes)}
                </strong>
              </span>
              <form method="post">
                <Hidden name="form" value="remove-hours" />
                <Hidden name="calendar" value={calendar.id} />
                <Hidden name="hours" value={pattern.id} />
                <Button kind="quiet">
                  {words.remove}
                  <span class="visually-hidden">: {ruleInWords(pattern.rule, lang)}</span>
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <Disclosure summary={words.addHours} open={back !== null}>
        <form method="post" novalidate class="work-form">
          <Hidden name="form" value="hours" />
          <Hidden name="calendar" value={calendar.id} />
          <CheckboxGroup
            name="days"
            label={words.days}
            error={error('days')}
            options={ruleDays.slice(0, 5).map((day) => ({ value: day, label: dayName(day, lang) }))}
            values={back === null ? [] : many(back, 'days')}
          />
          <RadioGroup
            name="often"
            label={words.often}
            options={[
              { value: '1', label: words.everyWeek },
              { value: '2', label: words.otherWeek },
            ]}
            value={typed(args, 'hours', 'often', '1')}
          />
          <div class="times-inline">
            <TextField
              name="opens"
              type="time"
              width="short"
              label={words.opens}
              error={error('opens')}
              value={typed(args, 'hours', 'opens', '09:00')}
            />
            <TextField
              name="closes"
              type="time"
              width="short"
              label={words.closes}
              error={error('closes')}
              value={typed(args, 'hours', 'closes', '12:00')}
            />
          </div>
          <Button kind="secondary">{words.add}</Button>
        </form>
      </Disclosure>
    </Section>
  )
}

/** When one is away: seen by colleagues, without the reason. */
export function Absences({
  args,
  calendar,
  problems,
  action,
}: Parts & { readonly action?: string | undefined }): JSX.Element {
  const { lang } = args
  const words = timesTexts[lang]
  const away = words.daysAway[calendar.kind === 'person' ? 'person' : 'shared']
  const today = helsinkiDate(args.caller.clock.now())
  const back = typedIn(args, 'absence')
  const error = (field: string): string | undefined => (back === null ? undefined : problems?.of(field))
  return (
    <Section title={away.title}>
      <p>{away.lead}</p>
      {calendar.away.length === 0 ? (
        <p class="consulting-quiet">{away.none}</p>
      ) : (
        <ul class="consulting-list">
          {calendar.away.map((absence) => {
            const first = helsinkiDate(absence.from)
            const last = addDays(helsinkiDate(absence.to), -1)
            const said =
              first === last
                ? dateInWords(first, lang, today)
                : `${dateInWords(first, lang, today)} – ${dateInWords(last, lang, today)}`
            return (
              <li key={`${absence.id}${first}`} class="times-line">
                <span>
                  {said}
                  {absence.id === null && <span class="consulting-quiet"> ({words.rotaAbsence})</span>}
                </span>
                {absence.id !== null && (
                  <form method="post" action={action}>
                    <Hidden name="form" value="remove-absence" />
                    <Hidden name="calendar" value={calendar.id} />
                    <Hidden name="absence" value={absence.id} />
                    <Button kind="quiet">
                      {words.remove}
                      <span class="visually-hidden">: {said}</span>
                    </Button>
                  </form>
                )}
              </li>
            )
          })}
        </ul>
      )}
      <Disclosure summary={away.add} open={back !== null}>
        <form method="post" action={action} novalidate class="work-form">
          <Hidden name="form" value="absence" />
          <Hidden name="calendar" value={calendar.id} />
          <div class="times-inline">
            <TextField
              name="firstDay"
              type="date"
              width="middle"
              label={words.firstDay}
              error={error('firstDay')}
              value={typed(args, 'absence', 'firstDay')}
            />
            <TextField
              name="lastDay"
              type="date"
              width="middle"
              label={words.lastDay}
              error={error('lastDay')}
              value={typed(args, 'absence', 'lastDay')}
            />
          </div>
          <Button kind="secondary">{words.add}</Button>
        </form>
      </Disclosure>
    </Section>
  )
}

/** Who may book, and the pauses around a booking. */
export function OpenTo({ args, calendar, problems }: Parts): JSX.Element {
  const { lang } = args
  const words = timesTexts[lang]
  const back = typedIn(args, 'open')
  const error = (field: string): string | undefined => (back === null ? undefined : problems?.of(field))
  return (
    <Section title={words.open}>
      <form method="post" novalidate class="work-form">
        <Hidden name="form" value="open" />
        <Hidden name="version" value={String(calendar.version)} />
        <RadioGroup
          name="openTo"
          label={words.openTo}
          hint={words.openHint}
          options={(['own', 'unit', 'county'] as const).map((each) => ({
            value: each,
            label: words.openChoices[each],
          }))}
          value={typed(args, 'open', 'openTo', calendar.open_to)}
        />
        <div class="times-inline">
          <TextField
            name="bufferBefore"
            type="number"
            width="short"
            label={words.pauses}
            error={error('settings.bufferBefore')}
            value={typed(args, 'open', 'bufferBefore', String(calendar.buffer_before))}
          />
          <TextField
            name="bufferAfter"
            type="number"
            width="short"
            label={words.pauseAfter}
            error={error('settings.bufferAfter')}
            value={typed(args, 'open', 'bufferAfter', String(calendar.buffer_after))}
          />
        </div>
        <TextField
          name="remoteLink"
          type="url"
          label={words.link}
          hint={words.linkHint}
          error={error('settings.remoteLink')}
          value={typed(args, 'open', 'remoteLink', calendar.remote_link ?? '')}
        />
        <Button kind="secondary">{words.save}</Button>
      </form>
    </Section>
  )
}
