import {
  type ActivityForm,
  activityForms,
  type ActivityInput,
  type ActivityKind,
  activityKinds,
  type ActivityView,
  allForms,
  entryWays,
  foods,
  signUpFor,
} from '#capabilities/meeting-places/index.ts'
import { audiences } from '#capabilities/directory/index.ts'
import { type Form, many, one } from '#web/page.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { extraTyped, ruleTyped } from './rule-form.ts'
import { orNull, wordsTyped } from './typed.ts'

/** What a form stands on: an activity that is there, or what is known before it is. */
export type ActivityStands = {
  readonly [
    Key in keyof Pick<
      ActivityView,
      | 'form'
      | 'title'
      | 'summary'
      | 'description'
      | 'address'
      | 'municipality'
      | 'remoteLink'
      | 'ageFrom'
      | 'ageTo'
      | 'audiences'
      | 'languages'
      | 'free'
      | 'costWords'
      | 'food'
      | 'bringWords'
      | 'rule'
      | 'firstDay'
      | 'lastDay'
      | 'extraDays'
      | 'opens'
      | 'closes'
      | 'onHolidays'
      | 'keepsBreaks'
      | 'entry'
      | 'signUpFor'
      | 'waitingLimit'
      | 'opensDaysBefore'
      | 'closesHoursBefore'
      | 'phone'
      | 'email'
      | 'contactWords'
    >
  ]: ActivityView[Key]
} & {
  readonly placeId: string | null
  readonly roomId: string | null
  readonly sharesRoom: boolean
  readonly seatsOf: number | null
  readonly careOf: number | null
  readonly coffeeOf: number | null
}

/** The kind under which a form stands. */
export function kindOf(form: ActivityForm): ActivityKind {
  const isOf = (kind: ActivityKind): boolean => {
    const forms: readonly ActivityForm[] = activityForms[kind]
    return forms.includes(form)
  }
  return activityKinds.find(isOf) ?? 'open'
}

const months = (text: string): number | null => (text === '' ? null : Number(text))

/** An activity as it was typed. Who answers for it, and what the form does not ask, come beside. */
export function activityTyped(
  form: Form,
  stands: { readonly organisation: string; readonly unit: string | null } & Partial<ActivityInput>,
  rule: string | null,
): ActivityInput {
  const chosen = oneOf(allForms, one(form, 'form')) ?? 'open-doors'
  const kind = kindOf(chosen)
  const place = orNull(one(form, 'place'))
  const made = ruleTyped(form, rule)
  const lastDay = orNull(one(form, 'lastDay'))
  return {
    ...stands,
    kind,
    form: chosen,
    place,
    municipality: place === null ? orNull(one(form, 'municipality')) : null,
    title: wordsTyped(form, 'title'),
    summary: wordsTyped(form, 'summary'),
    description: wordsTyped(form, 'description'),
    address: wordsTyped(form, 'address'),
    room: orNull(one(form, 'room')),
    sharesRoom: one(form, 'sharesRoom') !== '',
    remoteLink: orNull(one(form, 'remoteLink')),
    ageFrom: months(one(form, 'ageFrom')),
    ageTo: months(one(form, 'ageTo')),
    audiences: audiences.filter((each) => many(form, 'audiences').includes(each)),
    languages: [...many(form, 'languages')],
    free: one(form, 'free') !== '',
    costWords: wordsTyped(form, 'costWords'),
    food: oneOf(foods, one(form, 'food')) ?? 'none',
    bringWords: wordsTyped(form, 'bringWords'),
    rule: made,
    firstDay: one(form, 'firstDay'),
    // A single day has no season.
    lastDay: made === null ? null : lastDay,
    extraDays: [...extraTyped(form)],
    opens: one(form, 'opens'),
    closes: one(form, 'closes'),
    onHolidays: one(form, 'onHolidays') !== '',
    keepsBreaks: one(form, 'keepsBreaks') !== '',
    entry: oneOf(entryWays, one(form, 'entry')) ?? 'open',
    signUpFor: oneOf(signUpFor, one(form, 'signUpFor')) ?? 'day',
    seats: orNull(one(form, 'seats')),
    carePlaces: orNull(one(form, 'carePlaces')),
    coffee: orNull(one(form, 'coffee')),
    waitingLimit: orNull(one(form, 'waitingLimit')),
    opensDaysBefore: orNull(one(form, 'opensDaysBefore')),
    closesHoursBefore: one(form, 'closesHoursBefore') === '' ? 0 : one(form, 'closesHoursBefore'),
    phone: orNull(one(form, 'phone')),
    email: orNull(one(form, 'email')),
    contactWords: wordsTyped(form, 'contactWords'),
  }
}
