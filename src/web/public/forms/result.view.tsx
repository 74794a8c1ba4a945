import type { ComponentChildren, JSX } from 'preact'
import {
  answerLines,
  asked,
  evaluated,
  fieldOf,
  type GroupResult,
  type NextStep,
  type PublicForm,
} from '#capabilities/forms/index.ts'
import { acceptedFiles } from '#platform/clean-file.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/fields/error-summary.tsx'
import { FileField, Hidden, TextField } from '#ui/fields/fields.tsx'
import { Card, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import type { FormProblems } from '#web/form-problems.ts'
import { one, type PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { AtOnce, FillingPage, type FillingProps, formHere, Sealed, titleOf } from './frame.view.tsx'
import { formTexts } from './texts.ts'

/** The address to which a result leads. */
export function nextHref({ to }: NextStep, form: Pick<PublicForm, 'definition'>, lang: Language): string {
  switch (to.kind) {
    case 'search':
      return path('search', lang, {}, { q: inLanguage(to.words, lang) })
    case 'service':
      return path('search', lang, {}, { type: to.type })
    case 'ask':
      return path(
        'ask',
        lang,
        {},
        {
          aihe: to.topics.join(','),
          nuori: form.definition.voice === 'young' ? 1 : undefined,
        },
      )
  }
}

function NextSteps({
  steps,
  form,
  lang,
}: {
  steps: readonly NextStep[]
  form: PublicForm
  lang: Language
}): JSX.Element | null {
  if (steps.length === 0) return null
  return (
    <ul class="form-next">
      {steps.map((step) => (
        <li key={inLanguage(step.words, lang)}>
          <a class="form-next__link" href={nextHref(step, form, lang)}>
            {inLanguage(step.words, lang)}
          </a>
        </li>
      ))}
    </ul>
  )
}

function OneResult({
  result,
  form,
  args,
}: {
  result: GroupResult
  form: PublicForm
  args: PageArgs
}): JSX.Element {
  const { lang } = args
  const words = formTexts[lang].result
  const group = form.definition.groups.find(({ key }) => key === result.key)
  return (
    <Card tone="birch">
      <p class="form-result__what">{inLanguage(group?.label ?? {}, lang)}</p>
      {result.band === null ? (
        <p>{words.open(result.open)}</p>
      ) : (
        <>
          <h2 class="form-result__title">{inLanguage(result.band.title, lang)}</h2>
          <p>{inLanguage(result.band.text, lang)}</p>
          <NextSteps steps={result.band.next} form={form} lang={lang} />
        </>
      )}
    </Card>
  )
}

/** What was answered, section by section, each with its way back: a button, since the answers come along. */
function AnswersGiven({ args, form, filling }: FillingProps): JSX.Element {
  const { lang } = args
  const words = formTexts[lang].result
  const { sections, answers } = asked(form.definition, filling.answers)
  return (
    <>
      {sections.map((section) => (
        <section key={section.key} class="form-answers">
          <h3 class="form-answers__title">{inLanguage(section.title, lang)}</h3>
          <dl class="form-answers__list">
            {section.questions
              .filter(({ kind }) => kind !== 'file')
              .map((question) => {
                const answer = answers[question.key]
                const lines = answer === undefined ? [words.noAnswer] : answerLines(question, answer, lang)
                return (
                  <div key={question.key}>
                    <dt>{inLanguage(question.label, lang)}</dt>
                    <dd>
                      {lines.map((line, index) => (
                        <span key={index} class="form-answers__line">
                          {line}
                        </span>
                      ))}
                    </dd>
                  </div>
                )
              })}
          </dl>
          <form method="post" action={path('formResult', lang, { key: form.key })} class="print-hidden">
            <Sealed args={args} filling={filling} />
            <Button kind="quiet" name="move" value={`go:${section.key}`}>
              {words.change}
              <span class="visually-hidden"> {inLanguage(section.title, lang)}</span>
            </Button>
          </form>
        </section>
      ))}
    </>
  )
}

/** Files are asked for here, with the button that sends them, since nothing is stored before. */
function Files({
  form,
  lang,
  problems,
}: {
  form: PublicForm
  lang: Language
  problems: FormProblems | null
}): JSX.Element {
  const words = formTexts[lang]
  const questions = form.definition.sections.flatMap((section) =>
    section.questions.filter(({ kind }) => kind === 'file'),
  )
  return (
    <>
      {questions.map((question) => (
        <FileField
          key={question.key}
          name={fieldOf(question.key)}
          label={inLanguage(question.label, lang)}
          hint={[inLanguage(question.help, lang), words.result.fileHint]
            .filter((text) => text !== '')
            .join(' ')}
          optional={words.step.optional}
          accept={acceptedFiles}
          error={problems?.of(fieldOf(question.key)) ?? problems?.of('file')}
        />
      ))}
    </>
  )
}

const hasFiles = (form: PublicForm): boolean =>
  form.definition.sections.some(({ questions }) => questions.some(({ kind }) => kind === 'file'))

function Choice({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <div class="form-choice">
      <h3 class="form-choice__title">{title}</h3>
      {children}
    </div>
  )
}

function Choices({
  args,
  form,
  filling,
  problems,
}: FillingProps & { problems: FormProblems | null }): JSX.Element {
  const { lang } = args
  const words = formTexts[lang].result
  const action = path('formResult', lang, { key: form.key })
  const isFamily = args.caller.actor.kind === 'code'
  const typedCode = args.problems === null ? '' : one(args.problems.form, 'code')
  if (filling.token !== null) {
    return (
      <Choice title={words.send}>
        <p>{words.sendText}</p>
        <form method="post" action={action} enctype="multipart/form-data">
          <Sealed args={args} filling={filling} />
          {/* Said before the file: of a file that is too large only what stands before it arrives. */}
          <Hidden name="move" value="send-link" />
          <Files form={form} lang={lang} problems={problems} />
          <Button>{words.sendButton}</Button>
        </form>
      </Choice>
    )
  }
  const toOwn = (
    <form method="post" action={action} enctype="multipart/form-data">
      <Sealed args={args} filling={filling} />
      <Hidden name="move" value="send-own" />
      {!isFamily && (
        <TextField
          name="code"
          label={words.code}
          hint={words.codeHint}
          error={problems?.of('code')}
          value={typedCode}
          spellcheck={false}
        />
      )}
      <Files form={form} lang={lang} problems={problems} />
      <Button kind={isFamily ? 'primary' : 'secondary'}>{words.ownButton}</Button>
    </form>
  )
  return (
    <>
      {isFamily && (
        <Choice title={words.own}>
          <p>{words.ownText}</p>
          {toOwn}
        </Choice>
      )}
      <Choice title={words.ask}>
        <p>{words.askText}</p>
        {hasFiles(form) && <p>{words.fileAfter}</p>}
        <form method="post" action={action}>
          <Sealed args={args} filling={filling} />
          <Button kind={isFamily ? 'secondary' : 'primary'} name="move" value="ask">
            {words.ask}
          </Button>
        </form>
        {!isFamily && (
          <Disclosure summary={words.codeSummary} open={problems?.of('code') !== undefined}>
            <p>{words.ownText}</p>
            {toOwn}
          </Disclosure>
        )}
      </Choice>
    </>
  )
}

/** What the answers mean, in words; then what may become of them. Nothing has been stored. */
export function ResultPage(props: FillingProps & { problems: FormProblems | null }): JSX.Element {
  const { args, form, filling, problems } = props
  const { lang } = args
  const words = formTexts[lang].result
  const { results } = evaluated(form.definition, filling.answers)
  const closing = inLanguage(form.definition.closing.text, lang)
  return (
    <FillingPage
      {...props}
      name="formResult"
      parts={{ key: form.key }}
      title={words.title}
      tab={formTexts[lang].tab}
    >
      {problems !== null && (
        <ErrorSummary
          title={problems.title}
          errors={problems.errors.length > 0 ? problems.errors : [{ field: '', message: problems.title }]}
        />
      )}
      <PageTitle
        kicker={titleOf(form, args)}
        title={words.title}
        lead={filling.token === null ? words.lead : undefined}
      />
      <AtOnce {...props} />
      {results.map((result) => (
        <OneResult key={result.key} result={result} form={form} args={args} />
      ))}
      {results.length > 0 && <p class="form-quiet">{words.notDiagnosis}</p>}
      <Section title={words.next}>
        <p>{closing}</p>
        <NextSteps steps={form.definition.closing.next} form={form} lang={lang} />
      </Section>
      <div class="print-hidden">
        <Section title={words.what}>
          <Choices {...props} />
          <Choice title={words.print}>
            <p>{words.printText}</p>
          </Choice>
        </Section>
      </div>
      <Section title={words.answers}>
        <AnswersGiven {...props} />
      </Section>
      {/* What the language switch sends: the answers and nothing else. */}
      <form id={formHere} method="post" action={path('formResult', lang, { key: form.key })}>
        <Sealed args={args} filling={filling} />
      </form>
    </FillingPage>
  )
}
