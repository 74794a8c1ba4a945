import type { ComponentChildren, JSX } from 'preact'
import { z } from 'zod'
import { type CaseView, readCase } from '#capabilities/casework/index.ts'
import { type FamilyView, readFamily } from '#capabilities/families/index.ts'
import { helsinkiDate, type PlainDate } from '#platform/dates.ts'
import { notFound } from '#platform/refusal.ts'
import { dateInWords } from '#platform/words.ts'
import { Chip, ChipList } from '#ui/facts/facts.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import type { PageArgs } from '#web/page.ts'
import { isRouteName, path, type Query, type RouteName } from '#web/paths.ts'
import { WorkDocument } from '#web/work/document.tsx'
import { type Bench, benchOf } from '#web/work/families/acts.view.tsx'
import { ageOf, familyName } from '#web/work/families/names.ts'
import { notDone } from '#web/work/families/page-texts.ts'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { caseWords } from './case-words.ts'
import { type CaseTab, headTexts } from './head-texts.ts'

type Tab = { readonly page: string; readonly name: CaseTab; readonly below: readonly string[] }

const tabs: readonly Tab[] = [
  { page: 'workCase', name: 'overview', below: [] },
  { page: 'workCaseAssessment', name: 'assessment', below: [] },
  { page: 'workCasePlan', name: 'plan', below: [] },
  { page: 'workCaseMeetings', name: 'meetings', below: ['workCaseMeeting'] },
  { page: 'workCasePath', name: 'path', below: [] },
  { page: 'workCaseMessages', name: 'messages', below: ['workCaseThread'] },
  { page: 'workCaseExport', name: 'export', below: [] },
]

export function caseIdIn({ params }: PageArgs): string {
  const id = z.uuid().safeParse(params['id'])
  if (!id.success) throw notFound()
  return id.data
}

export type OnCase = {
  readonly args: PageArgs
  readonly view: CaseView
  readonly family: FamilyView
  readonly bench: Bench
}

/** The case with its family and the forms of one of its pages; `parts` where the page's address has more than the case. */
export async function onCase(
  args: PageArgs,
  room: RouteName,
  parts: Readonly<Record<string, string>> = {},
): Promise<OnCase> {
  const view = await readCase(args.caller, { id: caseIdIn(args) })
  const family = await readFamily(args.caller, { id: view.family })
  return { args, view, family, bench: benchOf(args, path(room, args.lang, { ...parts, id: view.id })) }
}

/** The name of one of the family by id. */
export const memberIn = ({ family }: Pick<OnCase, 'family'>, id: string | null): string | null =>
  id === null ? null : (family.people.find((person) => person.id === id)?.name ?? null)

export const todayOf = ({ args }: Pick<OnCase, 'args'>): PlainDate => helsinkiDate(args.deps.clock.now())

export const dayOf =
  (on: Pick<OnCase, 'args'>) =>
  (day: PlainDate | Date): string =>
    dateInWords(day instanceof Date ? helsinkiDate(day) : day, on.args.lang, todayOf(on))

/** What workers call a case: the one it is about, or the family. */
export function caseName({ args, view, family }: Pick<OnCase, 'args' | 'view' | 'family'>): string {
  const here = family.people.filter(({ until }) => until === null)
  return memberIn({ family }, view.about) ?? familyName(here, args.lang)
}

function agesIn(on: OnCase): readonly string[] {
  const { args, view, family } = on
  const here = family.people.filter(({ id, until }) =>
    view.about === null ? until === null : id === view.about,
  )
  return here.flatMap((person) => ageOf(person, todayOf(on), args.lang) ?? [])
}

function CaseNav({ args, id }: { args: PageArgs; id: string }): JSX.Element {
  const { lang } = args
  const words = headTexts[lang]
  return (
    <nav class="family-nav" aria-label={words.pages}>
      <ul>
        {tabs.map(
          ({ page, name, below }) =>
            isRouteName(page) && (
              <li key={page}>
                <a
                  href={path(page, lang, { id })}
                  aria-current={args.name === page ? 'page' : below.includes(args.name) ? 'true' : undefined}
                >
                  {words.nav[name]}
                </a>
              </li>
            ),
        )}
      </ul>
    </nav>
  )
}

/**
 * A page of one case: whose it is, at which stage, who answers, and its other pages. `title` where the page is about one thing
 * in the case: it is the heading then, and the case the line above it.
 */
export function CaseDocument(props: {
  on: OnCase
  done?: string | undefined
  title?: ComponentChildren
  lead?: ComponentChildren
  /** What the address has beside the case. */
  parts?: Readonly<Record<string, string>> | undefined
  query?: Query | undefined
  children: ComponentChildren
}): JSX.Element {
  const { args, view, family, bench } = props.on
  const { lang } = args
  const [words, terms] = [headTexts[lang], caseWords[lang]]
  const day = dayOf(props.on)
  const ages = agesIn(props.on)
  const isProtected = family.people.some(({ until, protection }) => until === null && protection !== null)
  const answers = view.answers.find(({ kind }) => kind === 'responsible-worker')
  const name = (
    <>
      {caseName(props.on)}
      {ages.length > 0 && <span class="family-ages"> {ages.join(', ')}</span>}
    </>
  )
  const chips = [
    <Chip key="stage">{words.stageSince(terms.stages[view.stage], day(view.stageSince))}</Chip>,
    answers === undefined ? (
      view.closedAt === null && (
        <Chip key="answers" tone="late" icon="alert">
          {words.nobodyAnswers}
        </Chip>
      )
    ) : (
      <Chip key="answers">{words.answers(answers.name)}</Chip>
    ),
    isProtected && (
      <Chip key="protected" tone="soon" icon="lock">
        {words.protected}
      </Chip>
    ),
  ].filter((chip) => chip !== false)
  return (
    <WorkDocument args={args} title={words.tab} parts={{ ...props.parts, id: view.id }} query={props.query}>
      <Column width="wide">
        {bench.problems !== null && <Refused problems={bench.problems} notDone={notDone[lang]} />}
        <BackLink href={path('workCases', lang)}>{words.back}</BackLink>
        <PageTitle
          kicker={
            props.title === undefined ? (
              <span class="case-group">{terms.groups[view.group]}</span>
            ) : (
              <a href={path('workCase', lang, { id: view.id })}>{caseName(props.on)}</a>
            )
          }
          title={props.title ?? name}
          lead={props.lead}
        />
        <ChipList chips={chips} />
        <p class="case-family">
          <a href={path('workFamily', lang, { id: view.family })}>{words.family}</a>
        </p>
        {props.done !== undefined && (
          <Notice kind="success" live>
            <p>{props.done}</p>
          </Notice>
        )}
        {view.by === 'opened' && (
          <Notice kind="warning" title={words.openedTitle}>
            <p>{words.opened}</p>
            <p>
              <a href={path('workEmergency', lang)}>{words.openedEnd}</a>
            </p>
          </Notice>
        )}
        {view.closedAt !== null && (
          <Notice kind="info">
            <p>
              {words.closed(day(view.closedAt), view.outcome === null ? '' : terms.outcomes[view.outcome])}
            </p>
          </Notice>
        )}
        {isProtected && <p class="family-guard">{words.protectedHint}</p>}
        <CaseNav args={args} id={view.id} />
        {props.children}
        <p class="family-quiet family-not-record">{words.notRecord}</p>
      </Column>
    </WorkDocument>
  )
}
