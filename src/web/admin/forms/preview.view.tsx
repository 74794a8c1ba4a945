import type { JSX } from 'preact'
import { type Answers, asked, type Definition, type KeptForm, scored } from '#capabilities/forms/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Card, PageTitle, Section } from '#ui/layout/layout.tsx'
import { path } from '#web/paths.ts'
import { QuestionField } from '#web/public/forms/question.view.tsx'
import { adminFormTexts } from './texts.ts'

/** A version as the family sees it, with answers to try: conditions and results follow them. Nothing is kept. */
export function Preview(props: {
  form: KeptForm
  number: number
  definition: Definition
  answers: Answers
  lang: Language
}): JSX.Element {
  const { form, definition, lang } = props
  const words = adminFormTexts[lang].preview
  const { sections, answers } = asked(definition, props.answers)
  const results = scored(definition, props.answers)
  const closing = inLanguage(definition.closing.text, lang)
  return (
    <>
      <PageTitle
        kicker={words.title}
        title={inLanguage(definition.title, lang) || adminFormTexts[lang].list.noName}
        lead={words.lead}
      />
      <p>{inLanguage(definition.lead, lang)}</p>
      <form
        class="form-page"
        method="post"
        action={path('adminForm', lang, { id: form.id }, { esikatselu: props.number })}
      >
        {sections.map((section) => (
          <Section
            key={section.key}
            title={inLanguage(section.title, lang) || adminFormTexts[lang].page.noText}
          >
            {inLanguage(section.help, lang) !== '' && <p>{inLanguage(section.help, lang)}</p>}
            {section.questions.map((question) => (
              <QuestionField
                key={question.key}
                question={question}
                answer={answers[question.key]}
                lang={lang}
                source={null}
                error={() => undefined}
              />
            ))}
          </Section>
        ))}
        <Button name="act" value="preview">
          {words.again}
        </Button>
      </form>
      <Section title={words.result}>
        {results.length === 0 && <p>{words.noResult}</p>}
        {results.map((result) => (
          <Card key={result.key} tone="birch">
            <p>
              {inLanguage(definition.groups.find(({ key }) => key === result.key)?.label ?? {}, lang)}:{' '}
              {words.points(result.points, result.most)}
            </p>
            {result.band === null ? (
              <p>{words.open}</p>
            ) : (
              <>
                <h3>{inLanguage(result.band.title, lang)}</h3>
                <p>{inLanguage(result.band.text, lang)}</p>
                <ul>
                  {result.band.next.map((step) => (
                    <li key={inLanguage(step.words, lang)}>{inLanguage(step.words, lang)}</li>
                  ))}
                </ul>
              </>
            )}
          </Card>
        ))}
        {closing !== '' && <p>{closing}</p>}
      </Section>
    </>
  )
}
