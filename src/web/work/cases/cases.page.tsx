import type { JSX } from 'preact'
import {
  askedOfMe,
  caseGroups,
  caseStages,
  declineResponsible,
  listCases,
  openCase,
  takeResponsible,
} from '#capabilities/casework/index.ts'
import { familyNames } from '#capabilities/families/index.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { Select } from '#ui/fields/fields.tsx'
import { Cluster, Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { EmptyState } from '#ui/result/result.tsx'
import { type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path, type Query } from '#web/paths.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { benchOf, sentIn } from '#web/work/families/acts.view.tsx'
import { chosen, wrong } from '#web/work/families/family-moves.ts'
import { notDone } from '#web/work/families/page-texts.ts'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { AskedThings } from './asked.view.tsx'
import { CaseRow } from './case-row.view.tsx'
import { caseWords } from './case-words.ts'
import { listTexts } from './list-texts.ts'
import { openCasePage, openHref, openingIn } from './open-case.view.tsx'
import { openTexts } from './open-texts.ts'

const views = ['open', ...caseStages, 'closed', 'all'] as const

const workers = ['any', 'mine', 'without'] as const

type Filter = {
  readonly stage: (typeof views)[number]
  readonly group: (typeof caseGroups)[number] | undefined
  readonly worker: (typeof workers)[number]
}

const filterIn = (query: PageArgs['query']): Filter => ({
  stage: views.find((each) => each === query['stage']) ?? 'open',
  group: caseGroups.find((each) => each === query['group']),
  worker: workers.find((each) => each === query['worker']) ?? 'any',
})

const asQuery = (filter: Filter): Query => ({
  stage: filter.stage === 'open' ? undefined : filter.stage,
  group: filter.group,
  worker: filter.worker === 'any' ? undefined : filter.worker,
})

const isNarrow = (filter: Filter): boolean =>
  Object.values(asQuery(filter)).some((value) => value !== undefined)

function Narrow({ args, filter }: { args: PageArgs; filter: Filter }): JSX.Element {
  const { lang } = args
  const [words, terms] = [listTexts[lang], caseWords[lang]]
  return (
    <form class="case-filter" method="get" action={path('workCases', lang)}>
      <Select
        name="stage"
        label={words.stage}
        value={filter.stage}
        options={views.map((value) => ({
          value,
          label:
            value === 'open' || value === 'closed' || value === 'all'
              ? words.stages[value]
              : terms.stages[value],
        }))}
      />
      <Select
        name="group"
        label={words.group}
        value={filter.group ?? ''}
        empty={words.everyGroup}
        options={caseGroups.map((value) => ({ value, label: terms.groups[value] }))}
      />
      <Select
        name="worker"
        label={words.answers}
        value={filter.worker}
        options={workers.map((value) => ({ value, label: words.workers[value] }))}
      />
      <Cluster>
        <Button kind="secondary">{words.filter}</Button>
        {isNarrow(filter) && (
          <LinkButton href={path('workCases', lang)} kind="quiet">
            {words.clear}
          </LinkButton>
        )}
      </Cluster>
    </form>
  )
}

/** The cases on which the worker works, what is nearest first; above them what one is asked to answer for. */
export const casesPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element> => {
    demandPerson(args)
    const { lang, caller, query, problems } = args
    if (query['new'] !== undefined) return openCasePage(args)
    const words = listTexts[lang]
    const filter = filterIn(query)
    const bench = benchOf(args, path('workCases', lang))
    const asked = await askedOfMe(caller, {})
    const { items, next } = await listCases(caller, {
      stage: filter.stage,
      group: filter.group,
      mine: filter.worker === 'mine',
      withoutWorker: filter.worker === 'without',
      after: query['after'],
    })
    const families = await familyNames(caller, {
      families: [...new Set(items.map(({ family }) => family))],
    })
    const done = problems === null ? words.done[query['done'] ?? ''] : undefined
    return (
      <WorkDocument args={args} title={words.title} query={{ ...asQuery(filter), after: query['after'] }}>
        <Column width="wide">
          {bench.problems !== null && <Refused problems={bench.problems} notDone={notDone[lang]} />}
          <PageTitle title={words.title} lead={words.lead} />
          {done !== undefined && (
            <Notice kind="success" live>
              <p>{done}</p>
            </Notice>
          )}
          <AskedThings bench={bench} asked={asked} />
          <p class="case-ways">
            <LinkButton href={openHref(lang, {})} kind="secondary">
              {openTexts[lang].open}
            </LinkButton>
            <a href={path('workResponsibleGuide', lang)}>{words.guide}</a>
          </p>
          {(items.length > 0 || isNarrow(filter)) && <Narrow args={args} filter={filter} />}
          {items.length === 0 ? (
            isNarrow(filter) ? (
              <p role="status">{words.none}</p>
            ) : (
              <EmptyState title={words.empty}>
                <p>{words.emptyText}</p>
                <p>
                  <a href={path('workFamilies', lang)}>{words.emptyFamilies}</a>
                </p>
              </EmptyState>
            )
          ) : (
            <ul class="case-rows" aria-label={words.listOf}>
              {items.map((item) => (
                <CaseRow
                  key={item.id}
                  args={args}
                  item={item}
                  people={families.find(({ id }) => id === item.family)?.people ?? []}
                />
              ))}
            </ul>
          )}
          {(next !== null || query['after'] !== undefined) && (
            <Cluster>
              {query['after'] !== undefined && (
                <LinkButton href={path('workCases', lang, {}, asQuery(filter))} kind="secondary">
                  {words.first}
                </LinkButton>
              )}
              {next !== null && (
                <LinkButton
                  href={path('workCases', lang, {}, { ...asQuery(filter), after: next })}
                  kind="secondary"
                >
                  {words.more}
                </LinkButton>
              )}
            </Cluster>
          )}
          <Disclosure summary={words.notRecordTitle}>
            <p>{words.notRecord}</p>
          </Disclosure>
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    demandPerson(args)
    const { lang, caller } = args
    const sent = sentIn(form)
    switch (sent.move) {
      case 'take': {
        const { caseId } = await takeResponsible(caller, { id: sent.subject })
        return seeOther(path('workCase', lang, { id: caseId }, { done: 'take' }))
      }
      case 'decline':
        await declineResponsible(caller, { id: sent.subject, words: sent.one('words') })
        return seeOther(path('workCases', lang, {}, { done: 'decline' }))
      case 'open': {
        const { family, source, sourceId } = openingIn(args.query)
        if (family === undefined) throw wrong('family', 'required')
        const { id } = await openCase(caller, {
          id: family,
          about: sent.some('about') ?? null,
          group: chosen(caseGroups, sent, 'group'),
          source: source ?? chosen(['meeting', 'worker'] as const, sent, 'source'),
          sourceId: source === null ? null : (sourceId ?? null),
          why: sent.one('why'),
          dayZero: source === null ? (sent.some('dayZero') ?? null) : null,
          unit: sent.some('unit'),
        })
        return seeOther(path('workCase', lang, { id }, { done: 'open' }))
      }
      default:
        throw wrong('move', 'invalid-value')
    }
  },
}
