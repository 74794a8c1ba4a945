import type { JSX } from 'preact'
import type { SignInProvider } from '#capabilities/accounts/index.ts'
import { inLanguage } from '#platform/text.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { Page as Column } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import type { PageArgs } from '#web/page.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { type SignInProblem, strongTexts } from '#web/sign-in/texts.ts'
import { WorkDocument } from '#web/work/document.tsx'

export const nameOf = (provider: SignInProvider, lang: PageArgs['lang']): string =>
  inLanguage(provider.name, lang)

/** On the way to a provider: the browser moves on by itself, or by the link. */
export function leavingView(args: PageArgs, provider: SignInProvider, url: string): JSX.Element {
  const words = strongTexts[args.lang].leaving
  const name = nameOf(provider, args.lang)
  const body = (
    <Column>
      <h1>{words.title(name)}</h1>
      <p>{words.text}</p>
      <p>
        <LinkButton href={url}>{words.link(name)}</LinkButton>
      </p>
    </Column>
  )
  return provider.audience === 'workers' ? (
    <WorkDocument args={args} title={words.title(name)}>
      {body}
    </WorkDocument>
  ) : (
    <PublicDocument args={args} title={words.title(name)} tab={words.title(name)}>
      {body}
    </PublicDocument>
  )
}

/** What went wrong at the provider, in plain words, above everything else. */
export function ProblemNotice(props: {
  lang: PageArgs['lang']
  problem: SignInProblem | null
}): JSX.Element | null {
  if (props.problem === null) return null
  const { title, text } = strongTexts[props.lang].problems[props.problem]
  return (
    <Notice kind={props.problem === 'cancelled' ? 'info' : 'warning'} title={title} live>
      <p>{text}</p>
    </Notice>
  )
}
