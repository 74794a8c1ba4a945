import type { ComponentChildren, JSX } from 'preact'
import { ErrorSummary } from '#ui/fields/error-summary.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import type { FormProblems } from '#web/form-problems.ts'
import type { PageArgs } from '#web/page.ts'
import type { Query } from '#web/paths.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { isDone, myProblems } from './acts.ts'
import { myTexts } from './texts.ts'

/** A page of one's own: what was wrong or was done first, then its title and what stands on it. */
export function MyPage(props: {
  args: PageArgs
  title: string
  kicker?: string | undefined
  lead?: string | undefined
  query?: Query | undefined
  /** What the address of the page names, for the switch of language. */
  parts?: Readonly<Record<string, string>> | undefined
  /** The way back up, from a page of one thing. */
  back?: JSX.Element | undefined
  /** What was wrong, where the page names its fields in its own way. */
  problems?: FormProblems | null | undefined
  children: ComponentChildren
}): JSX.Element {
  const { args } = props
  const texts = myTexts[args.lang]
  const problems = props.problems === undefined ? myProblems(args) : props.problems
  const done = args.query['done']
  return (
    <PublicDocument args={args} title={props.title} tab={texts.tab} parts={props.parts} query={props.query}>
      <Column>
        {problems !== null && (
          <ErrorSummary
            title={problems.title}
            errors={problems.errors.length > 0 ? problems.errors : [{ field: '', message: problems.title }]}
          />
        )}
        {problems === null && isDone(texts.my.done, done) && (
          <Notice kind="success" live>
            <p>{texts.my.done[done]}</p>
          </Notice>
        )}
        {props.back}
        <PageTitle
          title={props.title}
          {...(props.kicker === undefined ? {} : { kicker: props.kicker })}
          {...(props.lead === undefined ? {} : { lead: props.lead })}
        />
        {props.children}
        <p class="my-quiet">{texts.coordination}</p>
      </Column>
    </PublicDocument>
  )
}
