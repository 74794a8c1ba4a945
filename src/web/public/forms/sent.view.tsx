import type { JSX } from 'preact'
import type { PublicForm } from '#capabilities/forms/index.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { UrgentHelp } from '#web/public/ask/urgent-help.view.tsx'
import { PublicDocument } from '#web/public/document.tsx'
import { titleOf } from './frame.view.tsx'
import { formTexts } from './texts.ts'

/** The answers are with a person now. */
export function SentPage(props: {
  args: PageArgs
  form: PublicForm
  urgent: string | null
  toRequest: boolean
}): JSX.Element {
  const { args, form, urgent, toRequest } = props
  const { lang } = args
  const words = formTexts[lang].sent
  const at = { ...args, name: 'forms' as const, here: path('forms', lang) }
  return (
    <PublicDocument args={at} title={words.title} tab={formTexts[lang].tab} sheet="forms">
      <Column>
        <PageTitle
          kicker={titleOf(form, args)}
          title={words.title}
          lead={toRequest ? words.toRequest : words.byLink}
        />
        {urgent !== null && <UrgentHelp args={args} kind={urgent} county={form.county} />}
        <LinkButton href={toRequest ? path('follow', lang) : path('home', lang)}>
          {toRequest ? words.follow : words.home}
        </LinkButton>
      </Column>
    </PublicDocument>
  )
}
