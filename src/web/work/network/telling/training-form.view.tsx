import type { JSX } from 'preact'
import {
  type MethodRow,
  professions,
  type TrainingInput,
  trainingKinds,
  type TrainingRow,
} from '#capabilities/network/index.ts'
import { inLanguage, languages } from '#platform/text.ts'
import { CheckboxGroup } from '#ui/fields/choices.tsx'
import { Select } from '#ui/fields/fields.tsx'
import { type Form, many, one, type PageArgs } from '#web/page.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { tellingWords } from '#web/telling-words.ts'
import { errorOf, type Filled, Line, valueOf } from '#web/work/listings/fields.view.tsx'
import { Words } from '#web/work/programme/form.view.tsx'
import { wordsTyped } from '#web/work/programme/typed.ts'
import { AreaField, type Choices, LanguagesField, PersonField } from './form-parts.view.tsx'
import { trainingTexts } from './training-texts.ts'

/** A training as it was typed. */
export const trainingTyped = (form: Form): TrainingInput => ({
  title: wordsTyped(form, 'title'),
  kind: oneOf(trainingKinds, one(form, 'kind')) ?? 'common',
  about: wordsTyped(form, 'about'),
  need: wordsTyped(form, 'need'),
  provider: one(form, 'provider'),
  skill: wordsTyped(form, 'skill'),
  method: one(form, 'method'),
  professions: professions.filter((each) => many(form, 'professions').includes(each)),
  area: one(form, 'area'),
  firstDay: one(form, 'firstDay'),
  lastDay: one(form, 'lastDay'),
  times: wordsTyped(form, 'times'),
  place: wordsTyped(form, 'place'),
  remoteLink: one(form, 'remoteLink'),
  languages: languages.filter((each) => many(form, 'languages').includes(each)),
  seats: one(form, 'seats'),
  signUpUntil: one(form, 'signUpUntil'),
  responsible: one(form, 'responsible'),
})

/** Everything about a training: what it gives first, then when and for whom. */
export function TrainingFields(props: {
  args: PageArgs
  of: Filled
  choices: Choices
  methods: readonly MethodRow[]
  training: TrainingRow | null
}): JSX.Element {
  const { args, of, choices, methods, training } = props
  const { lang } = args
  const words = trainingTexts[lang].fields
  const named = tellingWords[lang]
  return (
    <>
      <Words
        of={of}
        name="title"
        label={words.title}
        kept={training?.title ?? null}
        isLine
        maxlength={160}
        must
      />
      <Select
        name="kind"
        label={words.kind}
        options={trainingKinds.map((value) => ({ value, label: named.trainingKinds[value] }))}
        value={valueOf(of, 'kind', training?.kind ?? 'common')}
        error={errorOf(of, 'kind')}
      />
      <Words
        of={of}
        name="need"
        label={words.need}
        hint={words.needHint}
        kept={training?.need ?? null}
        rows={2}
        maxlength={1000}
      />
      <Words
        of={of}
        name="skill"
        label={words.skill}
        hint={words.skillHint}
        kept={training?.skill ?? null}
        rows={2}
        maxlength={600}
      />
      <div class="in-columns">
        <CheckboxGroup
          name="professions"
          label={words.professions}
          hint={words.professionsHint}
          options={professions.map((value) => ({ value, label: named.professions[value] }))}
          values={of.form === null ? (training?.professions ?? []) : many(of.form, 'professions')}
          error={errorOf(of, 'professions')}
        />
      </div>
      <div class="keep-beside">
        <Line of={of} name="firstDay" label={words.firstDay} kept={training?.first_day ?? null} type="date" />
        <Line of={of} name="lastDay" label={words.lastDay} kept={training?.last_day ?? null} type="date" />
        <Line
          of={of}
          name="signUpUntil"
          label={words.signUpUntil}
          kept={training?.sign_up_until ?? null}
          type="date"
        />
        <Line
          of={of}
          name="seats"
          label={words.seats}
          hint={words.seatsHint}
          kept={training?.seats === null || training === null ? null : String(training.seats)}
          inputmode="numeric"
          width="short"
        />
      </div>
      <Words
        of={of}
        name="times"
        label={words.times}
        kept={training?.times_words ?? null}
        isLine
        maxlength={300}
      />
      <Words
        of={of}
        name="place"
        label={words.place}
        kept={training?.place_words ?? null}
        isLine
        maxlength={300}
      />
      <Line
        of={of}
        name="remoteLink"
        label={words.remoteLink}
        kept={training?.remote_link ?? null}
        type="url"
      />
      <Line of={of} name="provider" label={words.provider} kept={training?.provider ?? null} />
      <LanguagesField of={of} kept={training?.languages ?? []} />
      <Words of={of} name="about" label={words.about} kept={training?.about ?? null} rows={5} />
      <Select
        name="method"
        label={words.method}
        empty={words.noMethod}
        options={methods.map(({ id, name }) => ({ value: id, label: inLanguage(name, lang) }))}
        value={valueOf(of, 'method', training?.method_id ?? '')}
        error={errorOf(of, 'method')}
      />
      <AreaField args={args} of={of} choices={choices} kept={training?.area_id ?? null} />
      <PersonField
        of={of}
        name="responsible"
        label={words.responsible}
        choices={choices}
        kept={training?.responsible_id ?? null}
      />
    </>
  )
}
