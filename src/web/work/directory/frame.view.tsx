import type { ComponentChildren, JSX } from 'preact'
import { inLanguage } from '#platform/text.ts'
import { Page, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Breadcrumbs } from '#ui/nav/nav.tsx'
import { formProblems } from '#web/form-problems.ts'
import type { PageArgs } from '#web/page.ts'
import { path, type Query } from '#web/paths.ts'
import { WorkDocument } from '#web/work/document.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { type Scope, within } from './scope.ts'
import { directoryTexts } from './texts.ts'

/** A page of the work on the directory: the way back, whose directory it is, what was just done. */
export function Frame(props: {
  args: PageArgs
  scope: Scope
  title: string
  lead?: ComponentChildren
  /** What stands in the address besides the county. */
  query?: Query | undefined
  done?: string | undefined
  isHub?: boolean | undefined
  /** Names of inputs where the form calls them otherwise. */
  asField?: Readonly<Record<string, string>> | undefined
  children: ComponentChildren
}): JSX.Element {
  const { args, scope } = props
  const { lang, deps } = args
  const words = directoryTexts[lang]
  const problems = formProblems(args.problems, lang, props.asField)
  const nameOf = (county: string): string => inLanguage(deps.catalogue.county(county)?.name ?? {}, lang)
  return (
    <WorkDocument args={args} title={props.title} query={within(scope, props.query)}>
      <Page width="wide">
        {problems !== null && <Refused problems={problems} notDone={words.notDone} />}
        {props.isHub !== true && (
          <Breadcrumbs
            label={words.back}
            items={[{ href: path('workDirectory', lang, {}, within(scope)), name: words.back }]}
          />
        )}
        <PageTitle kicker={nameOf(scope.county)} title={props.title} lead={props.lead} />
        {props.isHub === true && scope.all.length > 1 && (
          <nav class="directory-counties" aria-label={words.county}>
            <ul>
              {scope.all.map(({ county }) => (
                <li key={county}>
                  <a
                    href={path('workDirectory', lang, {}, { county })}
                    aria-current={county === scope.county ? 'true' : undefined}
                  >
                    {nameOf(county)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {props.done !== undefined && problems === null && (
          <Notice kind="success" live>
            <p>{props.done}</p>
          </Notice>
        )}
        {props.children}
      </Page>
    </WorkDocument>
  )
}
