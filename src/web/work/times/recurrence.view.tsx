import type { JSX } from 'preact'
import type { CalendarView } from '#capabilities/appointments/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { dateInWords } from '#platform/words.ts'
import { Button, ButtonRow } from '#ui/button/button.tsx'
import { CheckboxGroup, RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import type { FormProblems } from '#web/form-problems.ts'
import { type Form, many, one, type PageArgs } from '#web/page.ts'
import { keepingTexts } from './keeping-texts.ts'
import { monthWeeks, nextDays, rhythms, ruleIn } from './recurrence.ts'
import { dayName, ruleDays, ruleInWords } from './rules-in-words.ts'

const short = (time: string): string => time.replace(/^0/, '').replace(':', '.')

/** A rule in words and the next times it gives. */
function NextTimes(props: {
  args: PageArgs
  rule: string
  firstDay: string
  opens: string
  closes: string
}): JSX.Element {
  const { args, rule, firstDay, opens, closes } = props
  const { lang } = args
  const words = keepingTexts[lang]
  const today = helsinkiDate(args.caller.clock.now())
  const days = nextDays(rule, firstDay, today)
  if (days.length === 0) return <p>{words.nextNone}</p>
  return (
    <ol class="times-next">
      {days.map((day) => (
        <li key={day}>
          {dateInWords(day, lang, today)} {short(opens)}–{short(closes)}
        </li>
      ))}
    </ol>
  )
}

/** How often a time returns, asked in words; what it makes is shown before it is kept. */
export function RecurrenceFields(props: {
  args: PageArgs
  /** The form as it was typed, when it came back. */
  back: Form | null
  problems: FormProblems | null
  /** The form came back only to show what its rule makes. */
  isShown: boolean
}): JSX.Element {
  const { args, back, problems, isShown } = props
  const { lang } = args
  const words = keepingTexts[lang]
  const error = (field: string): string | undefined => (back === null ? undefined : problems?.of(field))
  const value = (field: string, otherwise: string): string => (back === null ? otherwise : one(back, field))
  const values = (field: string): readonly string[] => (back === null ? [] : many(back, field))
  const rule = back === null ? '' : ruleIn(back)
  return (
    <>
      <RadioGroup
        name="rhythm"
        label={words.rhythm}
        error={error('rhythm')}
        options={rhythms.map((each) => ({ value: each, label: words.rhythms[each] }))}
        value={value('rhythm', 'w1')}
      />
      <div class="times-choices">
        <CheckboxGroup
          name="weeks"
          label={words.weeks}
          hint={words.weeksHint}
          options={monthWeeks.map((each) => ({ value: each, label: words.week[each] }))}
          values={values('weeks')}
        />
        <CheckboxGroup
          name="days"
          label={words.days}
          error={error('days')}
          options={ruleDays.map((day) => ({ value: day, label: dayName(day, lang) }))}
          values={values('days')}
        />
      </div>
      <div class="times-inline">
        <TextField
          name="opens"
          type="time"
          width="short"
          label={words.opens}
          error={error('opens')}
          value={value('opens', '09:00')}
        />
        <TextField
          name="closes"
          type="time"
          width="short"
          label={words.closes}
          error={error('closes')}
          value={value('closes', '11:00')}
        />
      </div>
      <TextField
        name="firstDay"
        type="date"
        width="middle"
        label={words.firstDay}
        hint={words.firstDayHint}
        optional={words.optional}
        error={error('firstDay')}
        value={value('firstDay', '')}
      />
      {isShown && back !== null && rule !== '' && (
        <Notice kind="info" live>
          <p>
            <strong>{ruleInWords(rule, lang)}</strong>. {words.next}:
          </p>
          <NextTimes
            args={args}
            rule={rule}
            firstDay={one(back, 'firstDay')}
            opens={one(back, 'opens')}
            closes={one(back, 'closes')}
          />
          <p>{words.notYet}</p>
        </Notice>
      )}
    </>
  )
}

/** The times of a calendar that return, what they give next, and one more. */
export function ReturningHours(props: {
  args: PageArgs
  calendar: CalendarView
  /** Where the forms are sent. */
  action: string
  back: Form | null
  problems: FormProblems | null
  isShown: boolean
}): JSX.Element {
  const { args, calendar, action, back, problems, isShown } = props
  const { lang } = args
  const words = keepingTexts[lang]
  return (
    <Section title={words.hours} id="hours">
      {calendar.patterns.length === 0 && <p>{words.noHours}</p>}
      {calendar.patterns.length > 0 && (
        <ul class="consulting-list">
          {calendar.patterns.map((pattern) => (
            <li key={pattern.id} class="times-line">
              <div>
                {ruleInWords(pattern.rule, lang)}{' '}
                <strong>
                  {short(pattern.opens)}–{short(pattern.closes)}
                </strong>
                <Disclosure summary={words.next}>
                  <NextTimes
                    args={args}
                    rule={pattern.rule}
                    firstDay={pattern.first_day}
                    opens={pattern.opens}
                    closes={pattern.closes}
                  />
                </Disclosure>
              </div>
              <form method="post" action={action}>
                <Hidden name="form" value="remove-hours" />
                <Hidden name="hours" value={pattern.id} />
                <Button kind="quiet">
                  {words.remove}
                  <span class="visually-hidden">
                    : {ruleInWords(pattern.rule, lang)} {short(pattern.opens)}
                  </span>
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <Disclosure summary={words.addHours} open={back !== null}>
        <form method="post" action={action} novalidate class="work-form">
          <Hidden name="form" value="hours" />
          <RecurrenceFields args={args} back={back} problems={problems} isShown={isShown} />
          <ButtonRow>
            <Button kind="secondary">{words.add}</Button>
            <Button kind="quiet" name="do" value="next">
              {words.seeNext}
            </Button>
          </ButtonRow>
        </form>
      </Disclosure>
    </Section>
  )
}
