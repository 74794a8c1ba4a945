import type { JSX } from 'preact'
import { type TemplateRow, templateText } from '#capabilities/help-requests/index.ts'
import { acceptedFiles } from '#platform/clean-file.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { FileField, Select, TextArea } from '#ui/fields/fields.tsx'
import { receivingTexts } from '#web/work/receiving-texts.ts'
import { fieldsOf, type FormsProps, MoveForm } from '#web/work/request-forms.view.tsx'
import { requestTexts } from '#web/work/request-texts.ts'
import { requestWords } from '#web/work/request-words.ts'

/** The answer: its text, from a ready text where one fits, and files. */
export function AnswerForm(props: { of: FormsProps; templates: readonly TemplateRow[] }): JSX.Element {
  const { of, templates } = props
  const { view, lang } = of
  const words = requestTexts[lang].forms
  const more = receivingTexts[lang]
  const field = fieldsOf(of, 'answer')
  return (
    <section class="answer" id="do-answer" aria-labelledby="answer-title">
      <h2 id="answer-title" class="answer__title">
        {more.answerTitle}
      </h2>
      <MoveForm of={of} move="answer" withFiles>
        {templates.length > 0 && (
          <div class="answer__template">
            <Select
              name="template"
              label={more.template.label}
              empty={more.template.choose}
              options={templates.map((each) => ({
                value: each.id,
                label: `${inLanguage(each.name, lang)}${
                  templateText(each, view.language).lang === view.language
                    ? ''
                    : ` (${requestWords[lang].inLanguage[templateText(each, view.language).lang]})`
                }`,
              }))}
              value={of.problems?.move === 'answer' ? of.problems.typed('template') : undefined}
            />
            <Button kind="secondary" name="use" value="template">
              {more.template.use}
            </Button>
          </div>
        )}
        <TextArea
          name="answerText"
          label={words.answer}
          hint={`${words.answerHint(requestWords[lang].inLanguage[view.language])} ${view.contact === null ? '' : words.answerMail}`}
          maxlengthHint={words.room}
          lang={view.language}
          {...field('answerText')}
        />
        <FileField
          name="file"
          label={more.files.label}
          optional={more.files.optional}
          hint={more.files.hint}
          accept={acceptedFiles}
          multiple
          error={field('file').error}
        />
        <Button>{words.send}</Button>
      </MoveForm>
    </section>
  )
}
