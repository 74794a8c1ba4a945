import type { JSX } from 'preact'
import {
  type AccessibilityMark,
  accessibilityMarks,
  meetingPlaceKinds,
  type MeetingPlaceView,
  type PlaceInput,
} from '#capabilities/meeting-places/index.ts'
import { audiences } from '#capabilities/directory/index.ts'
import { CheckboxGroup, RadioGroup } from '#ui/fields/choices.tsx'
import { TextField } from '#ui/fields/fields.tsx'
import { type Form, many, one, type PageArgs } from '#web/page.ts'
import { programmeWords } from '#web/programme-words.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { errorOf, type Filled, Line, valueOf } from '#web/work/listings/fields.view.tsx'
import { Ages, Audiences, Contact, Languages, Municipality, Part, Words } from './form.view.tsx'
import { formTexts } from './form-texts.ts'
import { placeTexts } from './place-texts.ts'
import { orNull, wordsTyped } from './typed.ts'

const months = (text: string): number | null => (text === '' ? null : Number(text))

/** A place as it was typed. Who answers for it, and where it stands on the map, come beside. */
export function placeTyped(
  form: Form,
  stands: { readonly organisation: string; readonly unit: string | null } & Partial<
    Pick<PlaceInput, 'area' | 'site' | 'service' | 'lon' | 'lat'>
  >,
): PlaceInput {
  return {
    ...stands,
    kind: oneOf(meetingPlaceKinds, one(form, 'kind')) ?? 'place',
    municipality: orNull(one(form, 'municipality')),
    name: wordsTyped(form, 'name'),
    summary: wordsTyped(form, 'summary'),
    description: wordsTyped(form, 'description'),
    address: wordsTyped(form, 'address'),
    remoteLink: orNull(one(form, 'remoteLink')),
    ageFrom: months(one(form, 'ageFrom')),
    ageTo: months(one(form, 'ageTo')),
    audiences: audiences.filter((each) => many(form, 'audiences').includes(each)),
    languages: [...many(form, 'languages')],
    accessibility: accessibilityMarks.filter((each: AccessibilityMark) =>
      many(form, 'accessibility').includes(each),
    ),
    accessWords: wordsTyped(form, 'accessWords'),
    phone: orNull(one(form, 'phone')),
    email: orNull(one(form, 'email')),
    web: orNull(one(form, 'web')),
    contactWords: wordsTyped(form, 'contactWords'),
    planWords: wordsTyped(form, 'planWords'),
  }
}

/** Everything about a place but who answers for it, in calm parts. */
export function PlaceFields(props: {
  args: PageArgs
  of: Filled
  place: Omit<MeetingPlaceView, 'from' | 'to' | 'week'> | null
  county: string
}): JSX.Element {
  const { args, of, place, county } = props
  const { lang } = args
  const words = placeTexts[lang]
  const say = formTexts[lang]
  const named = programmeWords[lang]
  return (
    <>
      <Part title={words.parts.what}>
        <RadioGroup
          name="kind"
          label={words.kind}
          options={meetingPlaceKinds.map((kind) => ({
            value: kind,
            label: named.placeKinds[kind],
            hint: words.kindHints[kind],
          }))}
          value={valueOf(of, 'kind', place?.kind ?? 'place')}
          error={errorOf(of, 'kind')}
        />
        <Words of={of} name="name" label={say.title} kept={place?.name ?? null} isLine maxlength={120} must />
        <Words
          of={of}
          name="summary"
          label={say.summary}
          hint={say.summaryHint}
          kept={place?.summary ?? null}
          rows={2}
          maxlength={300}
        />
        <Words
          of={of}
          name="description"
          label={say.description}
          kept={place?.description ?? null}
          rows={5}
        />
      </Part>
      <Part title={words.parts.where}>
        <Municipality args={args} of={of} county={county} kept={place?.municipality ?? null} />
        <Words
          of={of}
          name="address"
          label={say.address}
          hint={say.addressHint}
          kept={place?.address ?? null}
          isLine
          maxlength={200}
        />
        <Line
          of={of}
          name="remoteLink"
          label={say.remoteLink}
          hint={say.remoteLinkHint}
          kept={place?.remoteLink ?? null}
          type="url"
        />
      </Part>
      <Part title={words.parts.who}>
        <Ages of={of} from={place?.ageFrom ?? null} to={place?.ageTo ?? null} />
        <Audiences of={of} kept={place?.audiences ?? []} />
        <Languages of={of} kept={place?.languages ?? ['fi', 'sv']} />
      </Part>
      <Part title={words.parts.access}>
        <div class="in-columns">
          <CheckboxGroup
            name="accessibility"
            label={words.marks}
            optional={say.optional}
            options={accessibilityMarks.map((mark) => ({ value: mark, label: named.marks[mark] }))}
            values={of.form === null ? (place?.accessibility ?? []) : many(of.form, 'accessibility')}
          />
        </div>
        <Words
          of={of}
          name="accessWords"
          label={words.accessWords}
          hint={words.accessHint}
          kept={place?.accessWords ?? null}
          rows={2}
          maxlength={600}
        />
      </Part>
      <Part title={words.parts.contact}>
        <Contact
          of={of}
          phone={place?.phone ?? null}
          email={place?.email ?? null}
          contact={place?.contactWords ?? null}
        >
          <TextField
            name="web"
            type="url"
            label={say.web}
            optional={say.optional}
            value={valueOf(of, 'web', place?.web ?? '')}
            error={errorOf(of, 'web')}
          />
        </Contact>
      </Part>
      <Part title={words.parts.plan}>
        <Words
          of={of}
          name="planWords"
          label={words.plan}
          hint={words.planHint}
          kept={place?.planWords ?? null}
          rows={3}
          maxlength={2000}
        />
      </Part>
    </>
  )
}
