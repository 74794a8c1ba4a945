import type { ComponentChildren, JSX } from 'preact'
import {
  type Band,
  type Clause,
  type Condition,
  type Definition,
  givesPoints,
  type Labelled,
  mayLookAt,
  type NextStep,
  type Option,
  type Question,
  scalePoints,
  type ScoreGroup,
  type Section,
  spanOfGroup,
  testsFor,
} from '#capabilities/forms/index.ts'
import { topics } from '#capabilities/help-requests/index.ts'
import { inLanguage, type Language, languages, type Localized } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Checkbox, CheckboxGroup, RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, Select, type SelectOption, TextArea, TextField } from '#ui/fields/fields.tsx'
import { Section as Part } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { askTexts } from '#web/public/ask/texts.ts'
import { clauseCount, clauseValue, stepCount } from './read.ts'
import { adminFormTexts } from './texts.ts'

type InLang = { readonly lang: Language }

/** One text in its three languages, side by side where there is room. */
export function Texts(
  props: InLang & { name: string; label: string; hint?: string; value: Localized; long?: boolean },
): JSX.Element {
  const words = adminFormTexts[props.lang]
  return (
    <fieldset class="form-texts">
      <legend class="form-texts__title">{props.label}</legend>
      {props.hint !== undefined && <p class="quiet">{props.hint}</p>}
      <div class="form-texts__fields">
        {languages.map((lang) => {
          const field = {
            name: `${props.name}.${lang}`,
            label: (
              <>
                <span class="visually-hidden">{props.label} </span>
                {words.languages[lang]}
              </>
            ),
            value: props.value[lang] ?? '',
            lang,
          }
          return props.long === true ? (
            <TextArea key={lang} {...field} rows={3} />
          ) : (
            <TextField key={lang} {...field} spellcheck />
          )
        })}
      </div>
    </fieldset>
  )
}

const topicChoices = (lang: Language): readonly { value: string; label: string }[] =>
  topics.map((topic) => ({ value: topic, label: askTexts[lang].voices.grown.topics[topic] }))

/** Lines that are ordered by buttons: each button saves what has been typed and moves its line. */
function Lines(
  props: InLang & {
    name: string
    title: string
    each: (number: number) => string
    lines: readonly (Labelled | Option)[]
    withPoints: boolean
    withAlone: boolean
  },
): JSX.Element {
  const { lang, name, lines } = props
  const { fields, page } = adminFormTexts[lang]
  const shown: readonly (Labelled | Option | null)[] = [...lines, null, null]
  return (
    <Part title={props.title}>
      <p class="quiet">{fields.optionsHint}</p>
      {shown.map((line, index) => {
        const at = `${name}.${index}`
        const title = props.each(index + 1)
        return (
          <div key={at} class="form-line">
            {line !== null && <Hidden name={`${at}.key`} value={line.key} />}
            <Texts lang={lang} name={at} label={title} value={line?.label ?? {}} />
            <div class="form-line__more">
              {props.withPoints && (
                <TextField
                  name={`${at}.points`}
                  label={
                    <>
                      {fields.points}
                      <span class="visually-hidden"> {title}</span>
                    </>
                  }
                  value={line !== null && 'points' in line && line.points !== null ? String(line.points) : ''}
                  width="short"
                  inputmode="numeric"
                />
              )}
              {props.withAlone && (
                <Checkbox
                  name={`${at}.alone`}
                  label={
                    <>
                      {fields.alone}
                      <span class="visually-hidden"> {title}</span>
                    </>
                  }
                  checked={line !== null && 'alone' in line && line.alone}
                />
              )}
              {line !== null && index > 0 && (
                <Button kind="quiet" name="line" value={`${name}:${index}:-1`}>
                  {page.up}
                  <span class="visually-hidden"> {title}</span>
                </Button>
              )}
              {line !== null && index < lines.length - 1 && (
                <Button kind="quiet" name="line" value={`${name}:${index}:1`}>
                  {page.down}
                  <span class="visually-hidden"> {title}</span>
                </Button>
              )}
            </div>
          </div>
        )
      })}
    </Part>
  )
}

/** Everything that may be said of an earlier question, as one list to choose from. */
function clauseChoices(before: readonly Question[], lang: Language): readonly SelectOption[] {
  const { tests } = adminFormTexts[lang]
  const option = (clause: Clause, words: readonly string[]): SelectOption => ({
    value: clauseValue(clause),
    label: words.join(' · '),
  })
  return before.flatMap((question) => {
    const label = inLanguage(question.label, lang)
    return testsFor(question).flatMap((test): SelectOption[] => {
      const bare: Clause = { question: question.key, row: '', test, value: '' }
      if (test === 'answered') return [option(bare, [label, tests.answered])]
      switch (question.kind) {
        case 'one':
        case 'many':
          return question.options.map((each) =>
            option({ ...bare, value: each.key }, [label, `${tests[test]} ${inLanguage(each.label, lang)}`]),
          )
        case 'matrix':
          return question.rows.flatMap((row) =>
            question.columns.map((column) =>
              option({ ...bare, row: row.key, value: column.key }, [
                inLanguage(row.label, lang),
                `${tests[test]} ${inLanguage(column.label, lang)}`,
              ]),
            ),
          )
        case 'number':
        case 'scale':
          return test === 'is' ? [] : [option(bare, [label, tests[test]])]
        default:
          return []
      }
    })
  })
}

function When({
  lang,
  before,
  when,
}: InLang & { before: readonly Question[]; when: Condition | null }): JSX.Element | null {
  const { fields } = adminFormTexts[lang]
  const options = clauseChoices(before, lang)
  if (options.length === 0) return null
  const clauses = when?.clauses ?? []
  return (
    <Part title={fields.when}>
      <p class="quiet">{fields.whenHint}</p>
      {Array.from({ length: clauseCount }, (_, index) => {
        const clause = clauses[index]
        const isNumber = clause?.test === 'at-least' || clause?.test === 'at-most'
        return (
          <div key={index} class="form-line__more">
            <Select
              name={`when.${index}`}
              label={fields.clause(index + 1)}
              empty={fields.always}
              options={options}
              value={clause === undefined ? '' : clauseValue(clause)}
            />
            <TextField
              name={`when.${index}.number`}
              label={
                <>
                  {fields.number}
                  <span class="visually-hidden"> {fields.clause(index + 1)}</span>
                </>
              }
              value={isNumber ? clause.value : ''}
              width="short"
              inputmode="numeric"
            />
          </div>
        )
      })}
      <RadioGroup
        name="when.every"
        label={fields.every}
        options={[
          { value: 'all', label: fields.all },
          { value: 'any', label: fields.any },
        ]}
        value={when?.every === false ? 'any' : 'all'}
      />
    </Part>
  )
}

function KindFields({ question, lang }: InLang & { question: Question }): JSX.Element | null {
  const { fields } = adminFormTexts[lang]
  const range = (min: number | null, max: number | null): JSX.Element => (
    <div class="form-line__more">
      <TextField name="min" label={fields.min} value={min === null ? '' : String(min)} width="short" />
      <TextField name="max" label={fields.max} value={max === null ? '' : String(max)} width="short" />
    </div>
  )
  switch (question.kind) {
    case 'number':
      return (
        <>
          <Texts lang={lang} name="unit" label={fields.unit} value={question.unit} />
          {range(question.min, question.max)}
        </>
      )
    case 'one':
    case 'many':
      return (
        <Lines
          lang={lang}
          name="option"
          title={fields.options}
          each={fields.option}
          lines={question.options}
          withPoints
          withAlone={question.kind === 'many'}
        />
      )
    case 'scale':
      return (
        <>
          {range(question.min, question.max)}
          <Texts lang={lang} name="low" label={fields.low} value={question.low} />
          <Texts lang={lang} name="high" label={fields.high} value={question.high} />
          <RadioGroup
            name="points"
            label={fields.points}
            options={scalePoints.map((each) => ({ value: each, label: fields.pointsOf[each] }))}
            value={question.points}
          />
        </>
      )
    case 'matrix':
      return (
        <>
          <Lines
            lang={lang}
            name="row"
            title={fields.rows}
            each={fields.row}
            lines={question.rows}
            withPoints={false}
            withAlone={false}
          />
          <Lines
            lang={lang}
            name="column"
            title={fields.columns}
            each={fields.column}
            lines={question.columns}
            withPoints
            withAlone={false}
          />
        </>
      )
    default:
      return null
  }
}

export function QuestionEditor(
  props: InLang & { definition: Definition; section: string; question: Question },
): JSX.Element {
  const { lang, definition, section, question } = props
  const { fields } = adminFormTexts[lang]
  return (
    <>
      <Texts lang={lang} name="label" label={fields.label} value={question.label} />
      <Texts lang={lang} name="help" label={fields.help} value={question.help} />
      {question.kind !== 'file' && (
        <Checkbox name="required" label={fields.required} checked={question.required} />
      )}
      <KindFields question={question} lang={lang} />
      <When
        lang={lang}
        before={mayLookAt(definition, { section, question: question.key })}
        when={question.when}
      />
      <TextField
        name="reuse"
        label={fields.reuse}
        hint={fields.reuseHint}
        value={question.reuse}
        width="middle"
      />
    </>
  )
}

export function SectionEditor(props: InLang & { definition: Definition; section: Section }): JSX.Element {
  const { lang, definition, section } = props
  const { fields } = adminFormTexts[lang]
  return (
    <>
      <Texts lang={lang} name="title" label={fields.title} value={section.title} />
      <Texts lang={lang} name="help" label={fields.help} value={section.help} long />
      <When lang={lang} before={mayLookAt(definition, { section: section.key })} when={section.when} />
    </>
  )
}

function Steps({ lang, name, steps }: InLang & { name: string; steps: readonly NextStep[] }): JSX.Element {
  const { fields } = adminFormTexts[lang]
  return (
    <>
      {Array.from({ length: stepCount }, (_, index) => {
        const step = steps[index]
        const at = `${name}.${index}`
        const kind = step?.to.kind ?? 'none'
        return (
          <Disclosure key={at} summary={fields.next(index + 1)} open={step !== undefined}>
            <Select
              name={`${at}.kind`}
              label={fields.nextKind}
              options={(['none', 'search', 'ask', 'service'] as const).map((each) => ({
                value: each,
                label: fields.nextKinds[each],
              }))}
              value={kind}
            />
            <Texts lang={lang} name={`${at}.words`} label={fields.nextWords} value={step?.words ?? {}} />
            <Texts
              lang={lang}
              name={`${at}.search`}
              label={fields.nextSearch}
              value={step?.to.kind === 'search' ? step.to.words : {}}
            />
            <Select
              name={`${at}.topic`}
              label={fields.nextTopic}
              options={topicChoices(lang)}
              value={step?.to.kind === 'ask' ? (step.to.topics[0] ?? '') : ''}
            />
            <TextField
              name={`${at}.service`}
              label={fields.nextService}
              value={step?.to.kind === 'service' ? step.to.type : ''}
              width="middle"
            />
          </Disclosure>
        )
      })}
    </>
  )
}

export function FormEditor(
  props: InLang & { definition: Definition; children: ComponentChildren },
): JSX.Element {
  const { lang, definition } = props
  const { fields } = adminFormTexts[lang]
  return (
    <>
      <Texts lang={lang} name="title" label={fields.title} value={definition.title} />
      <Texts lang={lang} name="lead" label={fields.lead} value={definition.lead} long />
      {props.children}
      <RadioGroup
        name="voice"
        label={fields.voice}
        options={[
          { value: 'grown', label: fields.grown },
          { value: 'young', label: fields.young },
        ]}
        value={definition.voice}
      />
      <TextField
        name="minutes"
        label={fields.minutes}
        value={String(definition.minutes)}
        width="short"
        inputmode="numeric"
      />
      <CheckboxGroup
        name="topics"
        label={fields.topics}
        hint={fields.topicsHint}
        options={topicChoices(lang)}
        values={definition.topics}
      />
      <Texts lang={lang} name="closing" label={fields.closing} value={definition.closing.text} long />
      <Steps lang={lang} name="next" steps={definition.closing.next} />
    </>
  )
}

const noBand: Band = { from: 0, title: {}, text: {}, next: [] }

export function GroupEditor(props: InLang & { definition: Definition; group: ScoreGroup }): JSX.Element {
  const { lang, definition, group } = props
  const { fields } = adminFormTexts[lang]
  const [least, most] = spanOfGroup(definition, group)
  const counted = definition.sections.flatMap((section) =>
    section.questions.filter(givesPoints).map(({ key, label }) => ({
      key,
      words: [section.title, label].map((text) => inLanguage(text, lang)).join(' · '),
    })),
  )
  return (
    <>
      <Texts lang={lang} name="label" label={fields.title} value={group.label} />
      <CheckboxGroup
        name="questions"
        label={fields.groupQuestions}
        hint={fields.span(least, most)}
        options={counted.map(({ key, words }) => ({ value: key, label: words }))}
        values={group.questions}
      />
      {[...group.bands, noBand].map((band, index) => {
        const at = `band.${index}`
        return (
          <Part key={at} title={fields.band(index + 1)}>
            <p class="quiet">{fields.bandHint}</p>
            <TextField
              name={`${at}.from`}
              label={
                <>
                  {fields.from}
                  <span class="visually-hidden"> {fields.band(index + 1)}</span>
                </>
              }
              value={band === noBand ? '' : String(band.from)}
              width="short"
              inputmode="numeric"
            />
            <Texts lang={lang} name={`${at}.title`} label={fields.title} value={band.title} />
            <Texts
              lang={lang}
              name={`${at}.text`}
              label={adminFormTexts[lang].what['band-text'] ?? ''}
              value={band.text}
              long
            />
            <Steps lang={lang} name={`${at}.next`} steps={band.next} />
          </Part>
        )
      })}
    </>
  )
}
