import type { JSX } from 'preact'
import {
  caseStages,
  mostColumns,
  type PathContent,
  type PathLane,
  type PathSettings,
  type PathStageNote,
  type PathStep,
  pathStepKinds,
  stepsInOrder,
} from '#capabilities/casework/index.ts'
import { inLanguage, type Language, languages, type Localized } from '#platform/text.ts'
import { Checkbox, CheckboxGroup, RadioGroup } from '#ui/fields/choices.tsx'
import { Select, TextArea, TextField } from '#ui/fields/fields.tsx'
import type { FormProblems } from '#web/form-problems.ts'
import { pathWords } from '#web/work/paths/path-words.ts'
import { adminPathTexts } from './texts.ts'

type InForm = { readonly lang: Language; readonly problems: FormProblems | null }

/** One text in its three languages, side by side where there is room; `rows` where it names several things. */
function Texts(props: InForm & { name: string; value: Localized; rows?: number }): JSX.Element {
  const { lang, name, value, rows } = props
  const words = adminPathTexts[lang]
  const label = words.fields[name] ?? name
  return (
    <fieldset class="form-texts">
      <legend class="form-texts__title">{label}</legend>
      {rows !== undefined && rows > 2 && <p class="quiet">{words.hints.lines}</p>}
      <div class="form-texts__fields">
        {languages.map((each) => {
          const field = {
            name: `${name}.${each}`,
            label: (
              <>
                <span class="visually-hidden">{label} </span>
                {words.languages[each]}
              </>
            ),
            value: value[each] ?? '',
            lang: each,
            error: props.problems?.of(`${name}.${each}`),
          }
          return rows === undefined ? (
            <TextField key={each} {...field} spellcheck />
          ) : (
            <TextArea key={each} {...field} rows={rows} />
          )
        })}
      </div>
    </fieldset>
  )
}

const stageOptions = (lang: Language): readonly { value: string; label: string }[] =>
  caseStages.map((stage) => ({ value: stage, label: pathWords[lang].stages[stage] }))

export function SettingsEditor(props: InForm & { value: PathSettings }): JSX.Element {
  const { lang, value } = props
  const words = adminPathTexts[lang]
  return (
    <>
      <Texts {...props} name="title" value={value.title} />
      <Texts {...props} name="summary" value={value.summary} rows={2} />
      <Texts {...props} name="why" value={value.why} rows={6} />
      <Texts {...props} name="coordinates" value={value.coordinates} rows={4} />
      <Select
        name="criticalStage"
        label={words.fields['criticalStage'] ?? ''}
        empty={words.hints.noStage}
        options={stageOptions(lang)}
        value={value.criticalStage ?? ''}
      />
      <Texts {...props} name="critical" value={value.critical} rows={4} />
      <Texts {...props} name="wishes" value={value.wishes} rows={4} />
    </>
  )
}

export const LaneEditor = (props: InForm & { value: PathLane }): JSX.Element => (
  <Texts {...props} name="name" value={props.value.name} />
)

export const StageEditor = (props: InForm & { value: PathStageNote }): JSX.Element => (
  <>
    <Texts {...props} name="joint" value={props.value.joint} rows={4} />
    <Texts {...props} name="digital" value={props.value.digital} rows={4} />
    <Texts {...props} name="other" value={props.value.other} rows={3} />
  </>
)

export function StepEditor(
  props: InForm & { content: PathContent; value: PathStep; to: readonly string[] },
): JSX.Element {
  const { lang, content, value, problems } = props
  const { fields, hints } = adminPathTexts[lang]
  const places = Array.from({ length: mostColumns }, (_, index) => String(index + 1))
  const others = stepsInOrder(content).filter(({ key }) => key !== value.key)
  const days = (count: number | undefined): string =>
    count === undefined || Number.isNaN(count) ? '' : String(count)
  return (
    <>
      <Texts {...props} name="name" value={value.name} rows={2} />
      <Texts {...props} name="actor" value={value.actor} rows={2} />
      <div class="path-edit-line">
        <Select
          name="lane"
          label={fields['lane'] ?? ''}
          options={content.lanes.map((lane) => ({ value: lane.key, label: inLanguage(lane.name, lang) }))}
          value={value.lane}
        />
        <Select
          name="column"
          label={fields['column'] ?? ''}
          options={places.map((place) => ({ value: place, label: place }))}
          value={String(value.column)}
        />
        <Select name="stage" label={fields['stage'] ?? ''} options={stageOptions(lang)} value={value.stage} />
      </div>
      <RadioGroup
        name="kind"
        label={fields['kind'] ?? ''}
        options={pathStepKinds.map((kind) => ({ value: kind, label: pathWords[lang].kinds[kind] }))}
        value={value.kind}
      />
      <Select
        name="until"
        label={fields['until'] ?? ''}
        hint={hints.until}
        empty={hints.noUntil}
        options={places.map((place) => ({ value: place, label: place }))}
        value={value.until === null ? '' : String(value.until)}
      />
      <div class="path-edit-checks">
        <Checkbox
          name="critical"
          value="1"
          label={fields['critical_step'] ?? ''}
          hint={hints.critical}
          checked={value.critical}
        />
        <Checkbox
          name="optional"
          value="1"
          label={fields['optional'] ?? ''}
          hint={hints.optional}
          checked={value.optional}
        />
      </div>
      <div class="path-edit-line">
        <TextField
          name="least"
          label={fields['least'] ?? ''}
          hint={hints.days}
          width="short"
          inputmode="numeric"
          value={days(value.days?.least)}
          error={problems?.of('least')}
        />
        <TextField
          name="most"
          label={fields['most'] ?? ''}
          width="short"
          inputmode="numeric"
          value={days(value.days?.most)}
          error={problems?.of('most')}
        />
      </div>
      <Texts {...props} name="interface" value={value.interface} rows={2} />
      <Texts {...props} name="metric" value={value.metric} rows={2} />
      {others.length > 0 && (
        <CheckboxGroup
          name="arrows"
          label={fields['arrows'] ?? ''}
          hint={hints.arrows}
          options={others.map((step) => ({
            value: step.key,
            label: inLanguage(step.name, lang) || step.key,
          }))}
          values={props.to}
        />
      )}
    </>
  )
}
