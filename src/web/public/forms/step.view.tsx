import type { JSX } from 'preact'
import { asked, fieldOf, type Section } from '#capabilities/forms/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { Button, ButtonRow } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/fields/error-summary.tsx'
import { PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { StepHeader } from '#ui/nav/nav.tsx'
import type { FormProblems } from '#web/form-problems.ts'
import { path } from '#web/paths.ts'
import { withAnswers } from './filling.ts'
import { AtOnce, FillingPage, type FillingProps, formHere, Sealed, titleOf } from './frame.view.tsx'
import { backward } from './flow.ts'
import { QuestionField } from './question.view.tsx'
import { formTexts } from './texts.ts'

/** Says which row an error of a matrix is about: the same sentence five times would help nobody. */
function named<E extends { readonly field: string; readonly message: string }>(
  error: E,
  section: Section,
  lang: Language,
): E {
  for (const question of section.questions) {
    if (question.kind !== 'matrix') continue
    const row = question.rows.find(({ key }) => fieldOf(question.key, key) === error.field)
    if (row !== undefined) return { ...error, message: `${inLanguage(row.label, lang)}: ${error.message}` }
  }
  return error
}

/** One group of questions. The first button of the form is "continue", so that the Enter key goes on. */
export function StepPage(
  props: FillingProps & {
    readonly section: string
    readonly problems: FormProblems | null
    readonly opened: boolean
  },
): JSX.Element | null {
  const { args, form, filling, problems } = props
  const { lang } = args
  const words = formTexts[lang].step
  const { sections, answers } = asked(form.definition, filling.answers)
  const at = sections.findIndex(({ key }) => key === props.section)
  const section = sections[at]
  if (section === undefined) return null
  const parts = { key: form.key, step: section.key }
  const back = backward(form.definition, filling.answers, section.key)
  const progress = words.progress(at + 1, sections.length)
  const help = inLanguage(section.help, lang)
  // Raw answers: what was typed wrongly is shown again as it was typed.
  const here = withAnswers(
    filling,
    filling.answers,
    section.questions.map(({ key }) => key),
  )
  return (
    <FillingPage
      {...props}
      name="formStep"
      parts={parts}
      title={inLanguage(section.title, lang)}
      tab={`${formTexts[lang].tab}: ${progress}`}
    >
      <StepHeader step={at + 1} of={sections.length} words={`${titleOf(form, args)} · ${progress}`} />
      {problems !== null && (
        <ErrorSummary
          title={problems.title}
          errors={
            problems.errors.length > 0
              ? problems.errors.map((error) => named(error, section, lang))
              : [{ field: '', message: problems.title }]
          }
        />
      )}
      <AtOnce {...props} />
      {props.opened && (
        <Notice kind="info" live>
          <p>{words.opened}</p>
        </Notice>
      )}
      <PageTitle title={inLanguage(section.title, lang)} {...(help === '' ? {} : { lead: help })} />
      <form class="form-page" id={formHere} method="post" action={path('formStep', lang, parts)}>
        <Sealed args={args} filling={here} />
        {section.questions.map((question) => {
          const source = filling.sources[question.key]
          return (
            <QuestionField
              key={question.key}
              question={question}
              answer={answers[question.key]}
              lang={lang}
              source={source === undefined ? null : words.from(source.title, source.on)}
              error={(field) => problems?.of(field)}
            />
          )
        })}
        <ButtonRow>
          <Button name="move" value="next">
            {at + 1 === sections.length ? words.toResult : words.next}
          </Button>
          {back !== null && (
            <Button kind="secondary" name="move" value="back">
              {words.back}
            </Button>
          )}
        </ButtonRow>
      </form>
    </FillingPage>
  )
}
