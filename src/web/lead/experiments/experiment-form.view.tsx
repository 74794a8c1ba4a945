import type { JSX } from 'preact'
import {
  type ExperimentInput,
  experimentThemes,
  type ExperimentView,
  type Worker,
} from '#capabilities/development/index.ts'
import { inLanguage, languages } from '#platform/text.ts'
import { Checkbox } from '#ui/fields/choices.tsx'
import { type Form, one, type PageArgs } from '#web/page.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import type { Filled } from '#web/work/listings/fields.view.tsx'
import { Line } from '#web/work/listings/fields.view.tsx'
import { Part, Words } from '#web/work/programme/form.view.tsx'
import { orNull, wordsTyped } from '#web/work/programme/typed.ts'
import { experimentTexts } from './experiment-texts.ts'
import { areaOptions, choices, Day, Long, Pick, workerOptions, writtenIn } from './trial-parts.view.tsx'

/** A trial as it was typed. */
export function experimentTyped(form: Form, args: PageArgs): ExperimentInput {
  return {
    area: orNull(one(form, 'area')),
    municipality: orNull(one(form, 'municipality')),
    centre: orNull(one(form, 'centre')),
    theme: oneOf(experimentThemes, one(form, 'theme')) ?? 'cooperation',
    practice: one(form, 'practice') !== '',
    language: writtenIn(form, args),
    name: wordsTyped(form, 'name'),
    goal: wordsTyped(form, 'goal'),
    responsible: orNull(one(form, 'responsible')),
    responsibleName: orNull(one(form, 'responsibleName')),
    startsOn: orNull(one(form, 'startsOn')),
    endsOn: orNull(one(form, 'endsOn')),
    decideBy: orNull(one(form, 'decideBy')),
    wentWell: one(form, 'wentWell'),
    chances: one(form, 'chances'),
    challenges: one(form, 'challenges'),
    evidence: one(form, 'evidence'),
  }
}

type Props = {
  readonly args: PageArgs
  readonly of: Filled
  readonly kept: ExperimentView | null
  readonly county: string
  readonly workers: readonly Worker[]
  /** What a new one begins with. */
  readonly begins?: {
    readonly area: string | null
    readonly municipality: string | null
    readonly responsible: string
  }
}

/** What a new idea needs: little. */
export function IdeaFields({ args, of, kept, county, workers, begins }: Props): JSX.Element {
  const { lang, deps } = args
  const { field, themes, page } = experimentTexts[lang]
  const towns = deps.catalogue
    .municipalities()
    .filter((town) => town.county === county)
    .map(({ code, name }) => ({ value: code, label: inLanguage(name, lang) }))
  return (
    <Part title={page.facts}>
      <Words of={of} name="name" label={field.name} kept={kept?.name ?? null} isLine maxlength={160} must />
      <Words
        of={of}
        name="goal"
        label={field.goal}
        hint={field.goalHint}
        kept={kept?.goal ?? null}
        rows={3}
        maxlength={1000}
      />
      <div class="trial-fields">
        <Pick
          of={of}
          name="theme"
          label={field.theme}
          options={choices(experimentThemes, themes)}
          kept={kept?.theme ?? 'cooperation'}
        />
        <Pick
          of={of}
          name="area"
          label={field.area}
          hint={field.areaHint}
          empty={field.wholeCounty}
          options={areaOptions(args, county)}
          kept={kept === null ? (begins?.area ?? '') : kept.area}
        />
        <Pick
          of={of}
          name="municipality"
          label={field.municipality}
          empty={field.none}
          optional={field.optional}
          options={towns}
          kept={kept === null ? (begins?.municipality ?? '') : kept.municipality}
        />
        <Pick
          of={of}
          name="responsible"
          label={field.responsible}
          empty={field.nobody}
          optional={field.optional}
          options={workerOptions(workers, lang)}
          kept={kept === null ? (begins?.responsible ?? '') : kept.responsible}
        />
      </div>
    </Part>
  )
}

/** All that is written of a trial. */
export function ExperimentFields(props: Props): JSX.Element {
  const { args, of, kept, county } = props
  const { lang, deps } = args
  const { field, page } = experimentTexts[lang]
  const centres = deps.catalogue
    .centres(county)
    .map(({ id, name }) => ({ value: id, label: inLanguage(name, lang) }))
  return (
    <>
      <IdeaFields {...props} />
      <Part title={field.when}>
        <div class="trial-fields">
          <Line
            of={of}
            name="responsibleName"
            label={field.responsibleName}
            hint={field.responsibleHint}
            kept={kept?.ownResponsibleName ?? null}
          />
          <Pick
            of={of}
            name="centre"
            label={field.centre}
            empty={field.none}
            optional={field.optional}
            options={centres}
            kept={kept?.centre ?? ''}
          />
          <Pick
            of={of}
            name="language"
            label={field.language}
            options={choices(languages, field.languages)}
            kept={kept?.language ?? lang}
          />
          <Day
            of={of}
            name="startsOn"
            label={field.startsOn}
            optional={field.optional}
            kept={kept?.startsOn ?? null}
          />
          <Day
            of={of}
            name="endsOn"
            label={field.endsOn}
            optional={field.optional}
            kept={kept?.endsOn ?? null}
          />
          <Day
            of={of}
            name="decideBy"
            label={field.decideBy}
            hint={field.decideByHint}
            optional={field.optional}
            kept={kept?.decideBy ?? null}
          />
        </div>
        <Checkbox
          name="practice"
          label={field.practice}
          hint={field.practiceHint}
          checked={of.form === null ? (kept?.practice ?? false) : one(of.form, 'practice') !== ''}
        />
      </Part>
      <Part title={page.learned}>
        <Long
          of={of}
          name="wentWell"
          label={field.wentWell}
          optional={field.optional}
          kept={kept?.wentWell ?? ''}
        />
        <Long
          of={of}
          name="chances"
          label={field.chances}
          optional={field.optional}
          kept={kept?.chances ?? ''}
        />
        <Long
          of={of}
          name="challenges"
          label={field.challenges}
          optional={field.optional}
          kept={kept?.challenges ?? ''}
        />
        <Long
          of={of}
          name="evidence"
          label={field.evidence}
          hint={field.evidenceHint}
          optional={field.optional}
          kept={kept?.evidence ?? ''}
        />
      </Part>
    </>
  )
}
