import type { JSX } from 'preact'
import type { TimesTogether } from '#capabilities/appointments/index.ts'
import { timesToMeet } from '#capabilities/guidance/index.ts'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, TextField } from '#ui/fields/fields.tsx'
import { one, type PageArgs } from '#web/page.ts'
import { timeChoices } from '#web/work/consulting/parts.view.tsx'
import { type FormsProps, typedIn } from './move-form.ts'
import { meetingWays, offeredMinutes } from './referral-moves.ts'
import { referralTexts } from './referral-texts.ts'

/** The times offered for the talk of three; once a way has been chosen, those that can be had in that way. */
export function meetingTimes({ caller, problems }: PageArgs, id: string): Promise<TimesTogether> {
  const way = problems === null ? undefined : one(problems.form, 'meetingWay')
  return timesToMeet(caller, {
    id,
    minutes: offeredMinutes,
    way: meetingWays.find((each) => each === way) ?? null,
  })
}

/** When and how the three talk: one of the times when both workers are free, or one that they have agreed on. */
export function Meet(of: FormsProps): JSX.Element {
  const { args, toMeet } = of
  const { lang } = args
  const words = referralTexts[lang].one.forms
  const typed = typedIn(of, 'meet')
  const minutes = typed('minutes')
  const chosen = typed('startsAt')
  const choices = timeChoices(toMeet.times, lang, args.caller.clock.now())
  // What was chosen and has gone meanwhile stands no longer: nothing is booked that nobody chose.
  const stands = chosen.value === 'other' || choices.some(({ value }) => value === chosen.value)
  return (
    <>
      {toMeet.calendar !== null && (
        <>
          <Hidden name="calendar" value={toMeet.calendar} />
          <RadioGroup
            name="startsAt"
            label={words.when}
            hint={words.whenHint}
            options={[
              ...choices,
              { value: 'other', label: words.otherTime, hint: words.otherTimeHint, apart: true },
            ]}
            value={stands ? chosen.value : undefined}
            error={chosen.error}
          />
        </>
      )}
      <div class="referral-form__lines">
        <TextField name="day" type="date" width="middle" label={words.day} {...typed('day')} />
        <TextField name="time" type="time" width="short" label={words.time} {...typed('time')} />
        <TextField
          name="minutes"
          inputmode="numeric"
          width="short"
          label={words.length}
          value={minutes.value ?? String(offeredMinutes)}
          error={minutes.error}
        />
      </div>
      <RadioGroup
        name="meetingWay"
        label={words.way}
        options={meetingWays.map((value) => ({ value, label: referralTexts[lang].one.meetingWay[value] }))}
        {...typed('meetingWay')}
      />
    </>
  )
}
