import type { JSX } from 'preact'
import { errorFields, type ServiceView } from '#capabilities/directory/index.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { ErrorSummary } from '#ui/fields/error-summary.tsx'
import { TextArea, TextField } from '#ui/fields/fields.tsx'
import { PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { formProblems } from '#web/form-problems.ts'
import { one, type PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { UrgentHelp } from '#web/public/ask/urgent-help.view.tsx'
import { upkeepTexts } from './texts.ts'

/** A field that people never see and programs fill in: what comes with it is thrown away without a word. */
export const trapField = 'lisatieto'

const longest = 2000

export function ReportForm({ args, service }: { args: PageArgs; service: ServiceView }): JSX.Element {
  const { lang, caller, problems } = args
  const words = upkeepTexts[lang].report
  const found = formProblems(problems, lang)
  const typed = (field: string): string => (problems === null ? '' : one(problems.form, field))
  return (
    <>
      <BackLink href={path('service', lang, { id: service.id })}>{words.back}</BackLink>
      {found !== null && (
        <ErrorSummary
          title={found.errors.length > 0 ? found.title : words.notDone}
          errors={found.errors.length > 0 ? found.errors : [{ field: '', message: found.title }]}
        />
      )}
      <PageTitle kicker={<LocalText of={service.name} lang={lang} />} title={words.title} lead={words.lead} />
      {caller.actor.kind === 'person' && (
        <p>
          <a href={path('workPropose', lang, { id: service.id })}>{words.professional}</a>
        </p>
      )}
      <form method="post" novalidate>
        <RadioGroup
          name="field"
          label={words.field}
          options={errorFields.map((field) => ({ value: field, label: words.fields[field] }))}
          value={typed('field')}
          error={found?.of('field')}
        />
        <TextArea
          name="text"
          label={words.text}
          hint={words.textHint}
          rows={4}
          maxlength={longest}
          value={typed('text')}
          error={found?.of('text')}
          required
        />
        <TextField
          name="email"
          type="email"
          label={words.email}
          optional={words.optional}
          hint={words.emailHint}
          autocomplete="email"
          value={typed('email')}
          error={found?.of('email')}
        />
        <div class="visually-hidden" aria-hidden="true">
          <label for={trapField}>{words.trap}</label>
          <input id={trapField} name={trapField} tabindex={-1} autocomplete="off" />
        </div>
        <p>{words.next}</p>
        <Button>{words.send}</Button>
      </form>
    </>
  )
}

/** The report is in. Where its words speak of danger, those who help right now stand first. */
export function ReportSent(props: {
  args: PageArgs
  service: ServiceView
  crisis: string | null
  waits: boolean
}): JSX.Element {
  const { args, service, crisis, waits } = props
  const { lang } = args
  const words = upkeepTexts[lang].report
  return (
    <>
      <h1>{words.sentTitle}</h1>
      {crisis !== null && <UrgentHelp args={args} kind={crisis} county={service.county} />}
      <Notice kind="success" live>
        <p>{words.sent}</p>
        {waits && <p>{words.sentAnswer}</p>}
      </Notice>
      {crisis !== null && (
        <>
          <p>{words.needHelp}</p>
          <p>
            <LinkButton href={path('ask', lang)}>{words.ask}</LinkButton>
          </p>
        </>
      )}
      <p>
        <a href={path('service', lang, { id: service.id })}>{words.toService}</a>
      </p>
    </>
  )
}
