import { audiences, createForm, listForms, readyForms } from '#capabilities/forms/index.ts'
import { inLanguage } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { ErrorSummary } from '#ui/fields/error-summary.tsx'
import { Select, TextField } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { DataTable } from '#ui/table/table.tsx'
import { formProblems } from '#web/form-problems.ts'
import { one, type Page, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { adminFormTexts } from './texts.ts'

/** The forms of the county, and making a new one. */
export const adminFormsPage: Page = {
  audience: 'admin',
  get: async (args) => {
    const { lang, caller, deps } = args
    const { county } = demandPerson(args)
    const words = adminFormTexts[lang]
    const forms = await listForms(caller, { county })
    const problems = formProblems(args.problems, lang)
    const typed = (field: string): string => (args.problems === null ? '' : one(args.problems.form, field))
    const now = deps.clock.now()
    return (
      <WorkDocument args={args} title={words.title}>
        <Column width="wide">
          {problems !== null && (
            <ErrorSummary
              title={problems.title}
              errors={problems.errors.length > 0 ? problems.errors : [{ field: '', message: problems.title }]}
            />
          )}
          <PageTitle title={words.title} lead={words.lead} />
          {forms.length === 0 ? (
            <p>{words.list.none}</p>
          ) : (
            <DataTable
              id="forms"
              caption={words.title}
              captionHidden
              columns={[
                { label: words.list.form },
                { label: words.list.who },
                { label: words.list.state },
                { label: words.list.changed },
              ]}
              rows={forms.map((form) => {
                const lacks = form.missing + form.faults
                const state = [
                  form.published === null ? words.list.never : words.list.published(form.published),
                  ...(form.hasDraft ? [words.list.draft] : []),
                  ...(lacks > 0 ? [words.list.missing(lacks)] : []),
                ]
                return {
                  key: form.id,
                  cells: [
                    <a href={path('adminForm', lang, { id: form.id })}>
                      {inLanguage(form.title, lang) || words.list.noName}
                    </a>,
                    words.audiences[form.audience],
                    state.join(' · '),
                    momentInWords(form.changedAt, lang, now),
                  ],
                }
              })}
            />
          )}
          <Section title={words.create.title}>
            <form method="post" action={path('adminForms', lang)}>
              <Select
                name="ready"
                label={words.create.ready}
                hint={words.create.readyHint}
                empty={words.create.empty}
                options={readyForms.map((ready) => ({
                  value: ready.key,
                  label: inLanguage(ready.definition.title, lang),
                }))}
                value={typed('ready')}
              />
              <TextField
                name="key"
                label={words.create.key}
                hint={words.create.keyHint}
                value={typed('key')}
                error={problems?.of('key')}
                width="middle"
                spellcheck={false}
              />
              <RadioGroup
                name="audience"
                label={words.create.audience}
                options={audiences.map((each) => ({ value: each, label: words.audiences[each] }))}
                value={typed('audience') || 'public'}
                error={problems?.of('audience')}
              />
              <Button>{words.create.button}</Button>
            </form>
          </Section>
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    const { county } = demandPerson(args)
    const { id } = await createForm(args.caller, {
      county,
      key: one(form, 'key'),
      audience: audiences.find((each) => each === one(form, 'audience')) ?? 'public',
      ready: one(form, 'ready'),
    })
    return seeOther(path('adminForm', args.lang, { id }))
  },
}
