import type { JSX } from 'preact'
import {
  activityForms,
  activityKinds,
  entryWays,
  foods,
  signUpFor,
} from '#capabilities/meeting-places/index.ts'
import { type Language, type Localized } from '#platform/text.ts'
import { Checkbox, RadioGroup } from '#ui/fields/choices.tsx'
import { errorId, FieldError } from '#ui/fields/field.tsx'
import { Select, type SelectOption } from '#ui/fields/fields.tsx'
import type { PageArgs } from '#web/page.ts'
import { programmeWords } from '#web/programme-words.ts'
import { errorOf, type Filled, Line, valueOf } from '#web/work/listings/fields.view.tsx'
import { activityTexts } from './activity-texts.ts'
import type { ActivityStands } from './activity-typed.ts'
import { When } from './activity-when.view.tsx'
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
      <div class="keep-beside">
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
            <div class="keep-choices">
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
        <div class="keep-choices">
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
