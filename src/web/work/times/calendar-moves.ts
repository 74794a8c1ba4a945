import { addAbsence, addHours, removeAbsence, removeHours } from '#capabilities/appointments/index.ts'
import type { Caller } from '#platform/use-case.ts'
import { type Form, one } from '#web/page.ts'
import { ruleIn } from './recurrence.ts'

export type CalendarDone = 'hours' | 'noHours' | 'absence' | 'noAbsence'

/** What every keeper does with a calendar: its returning times and its days off. */
export const calendarMoves: Readonly<
  Record<string, (caller: Caller, id: string, form: Form) => Promise<CalendarDone>>
> = {
  hours: async (caller, id, form) => {
    const firstDay = one(form, 'firstDay')
    await addHours(caller, {
      id,
      rule: ruleIn(form),
      opens: one(form, 'opens'),
      closes: one(form, 'closes'),
      ...(firstDay === '' ? {} : { firstDay }),
    })
    return 'hours'
  },
  'remove-hours': async (caller, id, form) => {
    await removeHours(caller, { id, hours: one(form, 'hours') })
    return 'noHours'
  },
  absence: async (caller, id, form) => {
    const [firstDay, lastDay] = [one(form, 'firstDay'), one(form, 'lastDay')]
    await addAbsence(caller, { id, firstDay, lastDay: lastDay === '' ? firstDay : lastDay })
    return 'absence'
  },
  'remove-absence': async (caller, id, form) => {
    await removeAbsence(caller, { id, absence: one(form, 'absence') })
    return 'noAbsence'
  },
}
