import type { JSX } from 'preact'
import { Button } from '#ui/button/button.tsx'
import { TextArea, TextField } from '#ui/fields/fields.tsx'
import { Page, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { formProblems } from '#web/form-problems.ts'
import { one, type PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { Refused } from '#web/public/ask/step-page.view.tsx'
import { PublicDocument } from '#web/public/document.tsx'
import { followTexts } from './texts.ts'

/** Asks for the code. `unsent` is a message whose page had been open too long: it is sent with the code. */
export function FollowForm({ args, unsent }: { args: PageArgs; unsent: string }): JSX.Element {
  const { lang, caller } = args
  const words = followTexts[lang]
  const problems = formProblems(args.problems, lang)
  const isOpen = caller.actor.kind === 'code' && args.name === 'follow'
  return (
    <PublicDocument
      args={{ ...args, name: 'follow' }}
      title={words.open.title}
      tab={words.tab}
      current="follow"
    >
      <Page>
        <Refused problems={problems} notDone={words.notDone} />
        <PageTitle title={words.open.title} lead={words.open.lead} />
        {isOpen && (
          <Notice kind="info">
            <p>
              {words.open.alreadyOpen} <a href={path('followed', lang)}>{words.open.toOpen}</a>
            </p>
          </Notice>
        )}
        {unsent !== '' && problems === null && (
          <Notice kind="warning" live>
            <p>{words.open.ended}</p>
          </Notice>
        )}
        <form method="post" action={path('follow', lang)}>
          <TextField
            name="code"
            label={words.open.code.label}
            hint={words.open.code.hint}
            error={problems?.of('code')}
            value={args.problems === null ? '' : one(args.problems.form, 'code')}
            autocomplete="off"
            spellcheck={false}
          />
          {unsent !== '' && (
            <TextArea
              name="text"
              label={words.open.unsent.label}
              hint={words.open.unsent.hint}
              error={problems?.of('text')}
              value={unsent}
              rows={5}
            />
          )}
          <Button>{words.open.button}</Button>
        </form>
        <p>
          {words.open.lost} <a href={path('ask', lang)}>{words.open.ask}</a>
        </p>
      </Page>
    </PublicDocument>
  )
}
