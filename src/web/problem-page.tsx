import type { JSX } from 'preact'
import type { Language } from '#platform/text.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { Page as Column } from '#ui/layout/layout.tsx'
import { path } from '#web/paths.ts'
import { shellTexts } from '#web/shell/texts.ts'
import { PublicShell } from '#web/shell/public-shell.tsx'
import type { Deps } from '#web/page.ts'
import { problemTexts } from '#web/problem-texts.ts'
import { publicLinks } from '#web/public/document.tsx'

/** The page for what cannot be shown: says what is wrong and where to go, never why in a way that tells of others' data. */
export function ProblemPage(props: {
  deps: Deps
  lang: Language
  status: number
  requestId: string
  /** The page that was wanted: signing in leads back to it. */
  back?: string | undefined
  /** One of a family signs in elsewhere than those who work here. */
  signIn?: 'signIn' | 'familySignIn' | undefined
}): JSX.Element {
  const { deps, lang, status } = props
  const words = problemTexts[lang].pages[pageOf(status)]
  const home = { fi: path('home', 'fi'), sv: path('home', 'sv'), en: path('home', 'en') }
  return (
    <PublicShell
      lang={lang}
      title={words.title}
      neutralTitle={words.title}
      alternates={home}
      links={publicLinks({ lang, deps })}
      words={shellTexts[lang]}
      place={null}
      emergency={{ number: '112', tel: '112', allHref: path('lines', lang) }}
      cssHref={deps.assets.css('public')}
      scriptSrc={deps.assets.script}
      robots="noindex"
    >
      <Column>
        <h1>{words.title}</h1>
        <p>{words.text}</p>
        {status >= 500 && (
          <p>
            {problemTexts[lang].requestId} <code>{props.requestId}</code>
          </p>
        )}
        <p>
          {status === 401 ? (
            <LinkButton href={path(props.signIn ?? 'signIn', lang, {}, { back: props.back })}>
              {problemTexts[lang].signIn}
            </LinkButton>
          ) : (
            <LinkButton href={path('home', lang)}>{problemTexts[lang].home}</LinkButton>
          )}
        </p>
      </Column>
    </PublicShell>
  )
}

function pageOf(status: number): '401' | '403' | '404' | '413' | '429' | '500' {
  if (status === 401) return '401'
  if (status === 403) return '403'
  if (status === 413) return '413'
  if (status === 429) return '429'
  return status >= 500 ? '500' : '404'
}
