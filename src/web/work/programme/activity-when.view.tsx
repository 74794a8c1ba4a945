import type { JSX } from 'preact'
import { Checkbox, CheckboxGroup, RadioGroup } from '#ui/fields/choices.tsx'
import { TextField } from '#ui/fields/fields.tsx'
import { errorOf, type Filled, valueOf } from '#web/work/listings/fields.view.tsx'
import { monthWeeks } from '#web/work/times/recurrence.ts'
import { dayName, ruleDays, ruleInWords } from '#web/work/times/rules-in-words.ts'
import { activityTexts } from './activity-texts.ts'
import type { ActivityStands } from './activity-typed.ts'
import { ticked } from './form.view.tsx'
import { formTexts } from './form-texts.ts'
import { activityRhythms, choicesOf, choicesTyped, extraTyped } from './rule-form.ts'

/** How often, between which days, at what time; what the choices make is shown before it is kept. */
export function When({ of, stands }: { of: Filled; stands: ActivityStands | null }): JSX.Element {
  const { lang } = of
  const words = activityTexts[lang]
  const say = formTexts[lang]
  const kept = choicesOf(stands === null ? 'FREQ=WEEKLY;BYDAY=TU' : stands.rule)
  const choices = of.form === null ? kept : choicesTyped(of.form)
  const extra = of.form === null ? (stands?.extraDays ?? []) : extraTyped(of.form)
  // A day of the week is a choice of one's own: nothing stands chosen on a new form.
  const days = stands === null && of.form === null ? [] : choices.days
  return (
    <>
      <div class="keep-narrow">
        <RadioGroup
          name="rhythm"
          label={words.rhythm}
          error={errorOf(of, 'rhythm')}
          options={activityRhythms
            .filter((each) => each !== 'keep' || kept.rhythm === 'keep')
            .map((each) => ({
              value: each,
              label: words.rhythms[each],
              ...(each === 'keep' && stands !== null && stands.rule !== null
                ? { hint: words.keepHint(ruleInWords(stands.rule, lang)) }
                : {}),
            }))}
          value={choices.rhythm}
        />
      </div>
      <div class="keep-narrow">
        <CheckboxGroup
          name="days"
          label={words.days}
          error={errorOf(of, 'days')}
          options={ruleDays.map((day) => ({ value: day, label: dayName(day, lang) }))}
          values={days}
        />
      </div>
      <div class="keep-narrow">
        <CheckboxGroup
          name="weeks"
          label={words.weeks}
          hint={words.weeksHint}
          options={monthWeeks.map((each) => ({ value: each, label: words.week[each] ?? each }))}
          values={choices.weeks}
        />
      </div>
      <div class="keep-beside">
        <TextField
          name="opens"
          type="time"
          width="short"
          label={words.opens}
          error={errorOf(of, 'opens')}
          value={valueOf(of, 'opens', stands?.opens ?? '')}
        />
        <TextField
          name="closes"
          type="time"
          width="short"
          label={words.closes}
          error={errorOf(of, 'closes')}
          value={valueOf(of, 'closes', stands?.closes ?? '')}
        />
      </div>
      <div class="keep-beside">
        <TextField
          name="firstDay"
          type="date"
          width="middle"
          label={words.firstDay}
          hint={words.firstDayHint}
          error={errorOf(of, 'firstDay')}
          value={valueOf(of, 'firstDay', stands?.firstDay ?? '')}
        />
        <TextField
          name="lastDay"
          type="date"
          width="middle"
          label={words.lastDay}
          hint={words.lastDayHint}
          optional={say.optional}
          error={errorOf(of, 'lastDay')}
          value={valueOf(of, 'lastDay', stands?.lastDay ?? '')}
        />
      </div>
      <fieldset class="keep-words" aria-describedby="extra-about">
        <legend class="field__legend">
          {words.extra} <span class="field__optional">{say.optional}</span>
        </legend>
        <p class="field__hint" id="extra-about">
          {words.extraHint}
        </p>
        <div class="keep-dates">
          {[...extra, '', ''].map((day, index) => (
            <input
              key={index}
              class="field__input"
              type="date"
              id={index === 0 ? 'extra' : `extra-${index + 1}`}
              name="extra"
              value={day}
              aria-label={words.extraDay(index + 1)}
            />
          ))}
        </div>
      </fieldset>
      <div class="keep-choices">
        <Checkbox
          name="keepsBreaks"
          label={words.keepsBreaks}
          hint={words.keepsBreaksHint}
          checked={ticked(of, 'keepsBreaks', stands?.keepsBreaks ?? true)}
        />
        <Checkbox
          name="onHolidays"
          label={words.onHolidays}
          hint={words.onHolidaysHint}
          checked={ticked(of, 'onHolidays', stands?.onHolidays ?? false)}
        />
      </div>
    </>
  )
}
