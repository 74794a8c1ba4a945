import { z } from 'zod'
import {
  formsGivenByMe,
  giveForm,
  giveForRequest,
  listGivableForms,
  openFormFile,
  readSubmission,
} from '#capabilities/forms/index.ts'
import { fileAnswer } from '#platform/attachments.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/fields/error-summary.tsx'
import { Select, TextField } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { formProblems } from '#web/form-problems.ts'
import { one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { FilledFormBody, GivenLine } from './filled-forms.view.tsx'
import { workFormTexts } from './texts.ts'

/** An id that is none names nothing: the same answer as an unknown one. */
function idIn(args: PageArgs, name: string): string {
  const id = z.uuid().safeParse(args.params[name])
  if (!id.success) throw notFound()
  return id.data
}

const chosen = (value: string): string => {
  const id = z.uuid().safeParse(value)
  if (!id.success) {
    throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'form', code: 'invalid-value' }] })
  }
  return id.data
}

/** The forms that one gives to families oneself, with or without a request, and what has come back. */
export const workFormsPage: Page = {
  audience: 'work',
  get: async (args) => {
    const { lang, caller, deps } = args
    const { county } = demandPerson(args)
    const words = workFormTexts[lang]
    const forms = await listGivableForms(caller, { county })
    const given = await formsGivenByMe(caller, {})
    const problems = formProblems(args.problems, lang)
    const now = deps.clock.now()
    const typed = (field: string): string => (args.problems === null ? '' : one(args.problems.form, field))
    return (
      <WorkDocument args={args} title={words.title}>
        <Column>
          {problems !== null && (
            <ErrorSummary
              title={problems.title}
              errors={problems.errors.length > 0 ? problems.errors : [{ field: '', message: problems.title }]}
            />
          )}
          {args.query['done'] === '1' && (
            <Notice kind="success" live>
              <p>{words.give.done}</p>
            </Notice>
          )}
          <PageTitle title={words.title} lead={words.lead} />
          <Section title={words.give.title}>
            {forms.length === 0 ? (
              <p>{words.give.none}</p>
            ) : (
              <form method="post" action={path('workForms', lang)}>
                <Select
                  name="form"
                  label={words.give.form}
                  empty={words.give.choose}
                  options={forms.map((form) => ({
                    value: form.id,
                    label: inLanguage(form.definition.title, lang),
                  }))}
                  value={typed('form')}
                  error={problems?.of('form')}
                />
                <TextField
                  name="note"
                  label={words.give.note}
                  hint={words.give.noteHint}
                  value={typed('note')}
                  error={problems?.of('note')}
                  width="middle"
                />
                <Button>{words.give.button}</Button>
              </form>
            )}
          </Section>
          <Section title={words.given.title}>
            {given.length === 0 ? (
              <p>{words.given.none}</p>
            ) : (
              <ul class="given-forms">
                {given.map((each) => (
                  <GivenLine
                    key={each.id}
                    given={each}
                    publicUrl={deps.config.publicUrl}
                    lang={lang}
                    now={now}
                  />
                ))}
              </ul>
            )}
          </Section>
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    demandPerson(args)
    const { lang, caller } = args
    const request = one(form, 'request')
    if (request !== '') {
      await giveForRequest(caller, { id: chosen(request), form: chosen(one(form, 'form')) })
      return seeOther(`${path('workRequest', lang, { id: request })}#forms`)
    }
    await giveForm(caller, { form: chosen(one(form, 'form')), note: one(form, 'note') })
    return seeOther(path('workForms', lang, {}, { done: 1 }))
  },
}

/** A filled form that came back by link. */
export const workFilledFormPage: Page = {
  audience: 'work',
  get: async (args) => {
    const { lang, caller, deps } = args
    demandPerson(args)
    const form = await readSubmission(caller, { id: idIn(args, 'id') })
    const title = inLanguage(form.title, lang)
    const words = workFormTexts[lang].filled
    return (
      <WorkDocument args={args} title={title} parts={{ id: form.id }}>
        <Column>
          <BackLink href={path('workForms', lang)}>{words.back}</BackLink>
          <PageTitle title={title} {...(form.note === '' ? {} : { kicker: form.note })} />
          <FilledFormBody form={form} lang={lang} now={deps.clock.now()} />
        </Column>
      </WorkDocument>
    )
  },
}

/** A file that came with a form: saved, never shown as a page. */
export const workFormFilePage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    return fileAnswer(await openFormFile(args.caller, { id: idIn(args, 'id'), file: idIn(args, 'file') }))
  },
}
