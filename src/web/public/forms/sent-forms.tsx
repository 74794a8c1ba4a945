import type { JSX } from 'preact'
import { answerLines, asked, submissionsFor } from '#capabilities/forms/index.ts'
import { inLanguage } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { formTexts } from './texts.ts'

/** What the family has sent with its request, as it sent it, and the way to another form. Behind the code alone. */
export async function sentForms(args: PageArgs, request: string): Promise<JSX.Element> {
  const { lang, caller } = args
  const words = formTexts[lang].own
  const forms = await submissionsFor(caller, { subject: { kind: 'help-request', id: request } })
  const now = caller.clock.now()
  return (
    <Section title={words.title}>
      {forms.map((form) => {
        const { sections, answers } = asked(form.definition, form.answers)
        return (
          <Disclosure
            key={form.id}
            summary={`${inLanguage(form.title, lang)}, ${momentInWords(form.sentAt, lang, now)}`}
          >
            <dl>
              {sections.flatMap(({ questions }) =>
                questions.flatMap((question) => {
                  const answer = answers[question.key]
                  if (answer === undefined || question.kind === 'file') return []
                  return [
                    <dt key={`${question.key}-q`}>{inLanguage(question.label, lang)}</dt>,
                    ...answerLines(question, answer, lang).map((line, index) => (
                      <dd key={`${question.key}-${index}`}>
                        <strong>{line}</strong>
                      </dd>
                    )),
                  ]
                }),
              )}
            </dl>
            {form.files.length > 0 && (
              <ul>
                {form.files.map((file) => (
                  <li key={file.id}>{file.name}</li>
                ))}
              </ul>
            )}
          </Disclosure>
        )
      })}
      <p>
        <a href={path('forms', lang)}>{words.more}</a>
      </p>
    </Section>
  )
}
