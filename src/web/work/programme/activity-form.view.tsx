import type { JSX } from 'preact'
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
import { type Language, type Localized } from '#platform/text.ts'
import { Checkbox, CheckboxGroup, RadioGroup } from '#ui/fields/choices.tsx'
import { errorId, FieldError } from '#ui/fields/field.tsx'
import { Select, type SelectOption, TextField } from '#ui/fields/fields.tsx'
import { type Form, many, one, type PageArgs } from '#web/page.ts'
import { programmeWords } from '#web/programme-words.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { errorOf, type Filled, Line, valueOf } from '#web/work/listings/fields.view.tsx'
import { monthWeeks } from '#web/work/times/recurrence.ts'
import { dayName, ruleDays, ruleInWords } from '#web/work/times/rules-in-words.ts'
import { activityTexts } from './activity-texts.ts'
import {
  Ages,
  Audiences,
  Contact,
  Languages,
  Municipality,
  Number,
  Part,
  ticked,
  Words,
} from './form.view.tsx'
import { formTexts } from './form-texts.ts'
import { activityRhythms, choicesOf, choicesTyped, extraTyped, ruleTyped } from './rule-form.ts'
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

const months = (text: string): number | null => (text === '' ? null : globalThis.Number(text))

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

/** The kind and form in one list, each form under its kind. */
function FormSelect({ of, kept }: { of: Filled; kept: string | null }): JSX.Element {
  const { lang } = of
  const words = activityTexts[lang]
  const named = programmeWords[lang]
  const chosen = valueOf(of, 'form', kept ?? '')
  const error = errorOf(of, 'form')
  return (
    <div class={error === undefined ? 'field' : 'field field--error'}>
      <label class="field__label" for="form">
        {words.form}
      </label>
      <FieldError name="form" label={words.form} error={error} />
      <select
        class="field__input field__input--select"
        id="form"
        name="form"
        aria-invalid={error === undefined ? undefined : 'true'}
        aria-describedby={error === undefined ? undefined : errorId('form')}
      >
        {kept === null && <option value="">{words.chooseForm}</option>}
        {activityKinds.map((kind) => (
          <optgroup key={kind} label={named.kinds[kind]}>
            {activityForms[kind].map((form) => (
              <option key={form} value={form} selected={form === chosen}>
                {named.forms[form]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}

/** How often, between which days, at what time; what the choices make is shown before it is kept. */
function When({ of, stands }: { of: Filled; stands: ActivityStands | null }): JSX.Element {
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
      <div class="programme-narrow">
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
      <div class="programme-narrow">
        <CheckboxGroup
          name="days"
          label={words.days}
          error={errorOf(of, 'days')}
          options={ruleDays.map((day) => ({ value: day, label: dayName(day, lang) }))}
          values={days}
        />
      </div>
      <div class="programme-narrow">
        <CheckboxGroup
          name="weeks"
          label={words.weeks}
          hint={words.weeksHint}
          options={monthWeeks.map((each) => ({ value: each, label: words.week[each] ?? each }))}
          values={choices.weeks}
        />
      </div>
      <div class="programme-beside">
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
      <div class="programme-beside">
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
      <fieldset class="programme-words" aria-describedby="extra-about">
        <legend class="field__legend">
          {words.extra} <span class="field__optional">{say.optional}</span>
        </legend>
        <p class="field__hint" id="extra-about">
          {words.extraHint}
        </p>
        <div class="programme-dates">
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
      <div class="programme-choices">
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

function Entry({ of, stands }: { of: Filled; stands: ActivityStands | null }): JSX.Element {
  const { lang } = of
  const words = activityTexts[lang]
  const named = programmeWords[lang]
  return (
    <>
      <RadioGroup
        name="entry"
        label={words.entry}
        options={entryWays.map((way) => ({
          value: way,
          label: named.entry[way],
          hint: words.entryHints[way],
        }))}
        value={valueOf(of, 'entry', stands?.entry ?? 'open')}
        error={errorOf(of, 'entry')}
      />
      <div class="in-columns">
        <RadioGroup
          name="signUpFor"
          label={words.signUpFor}
          options={signUpFor.map((each) => ({ value: each, label: words.signUpForWays[each] }))}
          value={valueOf(of, 'signUpFor', stands?.signUpFor ?? 'day')}
        />
      </div>
      <div class="programme-beside">
        <Number
          of={of}
          name="seats"
          label={words.seats}
          hint={words.seatsHint}
          kept={stands?.seatsOf ?? null}
        />
        <Number
          of={of}
          name="carePlaces"
          label={words.care}
          hint={words.seatsHint}
          kept={stands?.careOf ?? null}
        />
        <Number
          of={of}
          name="coffee"
          label={words.coffee}
          hint={words.seatsHint}
          kept={stands?.coffeeOf ?? null}
        />
        <Number
          of={of}
          name="waitingLimit"
          label={words.waiting}
          hint={words.waitingHint}
          kept={stands === null ? 50 : stands.waitingLimit}
        />
        <Number
          of={of}
          name="opensDaysBefore"
          label={words.opensBefore}
          hint={words.opensBeforeHint}
          kept={stands?.opensDaysBefore ?? null}
        />
        <Number
          of={of}
          name="closesHoursBefore"
          label={words.closesBefore}
          hint={words.closesBeforeHint}
          kept={stands?.closesHoursBefore ?? 0}
        />
      </div>
    </>
  )
}

export type FormLists = {
  readonly county: string
  readonly places: readonly SelectOption[]
  readonly rooms: readonly SelectOption[]
}

/** Everything about an activity but who answers for it, in calm parts. */
export function ActivityFields(props: {
  args: PageArgs
  of: Filled
  stands: ActivityStands | null
  lists: FormLists
  /** What stands chosen on a new form. */
  begun?: {
    readonly place?: string | undefined
    readonly form?: string | undefined
    readonly title?: Localized
  }
}): JSX.Element {
  const { args, of, stands, lists, begun } = props
  const lang: Language = args.lang
  const words = activityTexts[lang]
  const say = formTexts[lang]
  const named = programmeWords[lang]
  return (
    <>
      <Part title={words.parts.what}>
        <FormSelect of={of} kept={stands?.form ?? begun?.form ?? null} />
        <Words
          of={of}
          name="title"
          label={say.title}
          kept={stands?.title ?? begun?.title ?? null}
          isLine
          maxlength={120}
          must
        />
        <Words
          of={of}
          name="summary"
          label={say.summary}
          hint={say.summaryHint}
          kept={stands?.summary ?? null}
          rows={2}
          maxlength={300}
        />
        <Words
          of={of}
          name="description"
          label={say.description}
          kept={stands?.description ?? null}
          rows={4}
        />
      </Part>
      <Part title={words.parts.when} id="milloin">
        <When of={of} stands={stands} />
      </Part>
      <Part title={words.parts.where}>
        <Select
          name="place"
          label={words.place}
          hint={words.elsewhereHint}
          empty={words.elsewhere}
          options={lists.places}
          value={valueOf(of, 'place', stands === null ? (begun?.place ?? '') : (stands.placeId ?? ''))}
          error={errorOf(of, 'place')}
        />
        {lists.rooms.length > 0 && (
          <>
            <Select
              name="room"
              label={words.room}
              optional={say.optional}
              empty={words.noRoom}
              options={lists.rooms}
              value={valueOf(of, 'room', stands?.roomId ?? '')}
              error={errorOf(of, 'room')}
            />
            <div class="programme-choices">
              <Checkbox
                name="sharesRoom"
                label={words.sharesRoom}
                hint={words.sharesRoomHint}
                checked={ticked(of, 'sharesRoom', stands?.sharesRoom ?? false)}
              />
            </div>
          </>
        )}
        <Municipality
          args={args}
          of={of}
          county={lists.county}
          kept={stands !== null && stands.placeId === null ? stands.municipality : null}
          optional={say.optional}
        />
        <Words
          of={of}
          name="address"
          label={say.address}
          hint={say.addressHint}
          kept={stands !== null && stands.placeId === null ? stands.address : null}
          isLine
          maxlength={200}
        />
        <Line
          of={of}
          name="remoteLink"
          label={say.remoteLink}
          hint={say.remoteLinkHint}
          kept={stands?.remoteLink ?? null}
          type="url"
        />
      </Part>
      <Part title={words.parts.who}>
        <Ages of={of} from={stands?.ageFrom ?? null} to={stands?.ageTo ?? null} />
        <Audiences of={of} kept={stands?.audiences ?? []} />
        <Languages of={of} kept={stands?.languages ?? []} />
      </Part>
      <Part title={words.parts.with}>
        <div class="programme-choices">
          <Checkbox name="free" label={words.free} checked={ticked(of, 'free', stands?.free ?? true)} />
        </div>
        <Words
          of={of}
          name="costWords"
          label={words.cost}
          hint={words.costHint}
          kept={stands?.costWords ?? null}
          isLine
          maxlength={300}
        />
        <Select
          name="food"
          label={words.food}
          options={foods.map((food) => ({ value: food, label: named.foods[food] }))}
          value={valueOf(of, 'food', stands?.food ?? 'none')}
        />
        <Words
          of={of}
          name="bringWords"
          label={words.bring}
          hint={words.bringHint}
          kept={stands?.bringWords ?? null}
          isLine
          maxlength={300}
        />
      </Part>
      <Part title={words.parts.entry}>
        <Entry of={of} stands={stands} />
      </Part>
      <Part title={words.parts.contact}>
        <Contact
          of={of}
          phone={stands?.phone ?? null}
          email={stands?.email ?? null}
          contact={stands?.contactWords ?? null}
        />
      </Part>
    </>
  )
}
