import type { JSX } from 'preact'
import {
  type CorrectionFilter,
  type CorrectionList,
  decideCorrection,
  decisions,
  listCorrections,
} from '#capabilities/directory/index.ts'
import { notFound } from '#platform/refusal.ts'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Pager } from '#ui/nav/nav.tsx'
import { formProblems } from '#web/form-problems.ts'
import { one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { correctionsTexts } from './corrections-texts.ts'
import { CorrectionItem, wordField } from './corrections.view.tsx'
import { Refused } from './refused.view.tsx'
import { upkeepWords } from './upkeep-words.ts'

const filters = ['open', 'decided', 'mine'] as const satisfies readonly CorrectionFilter[]

/** The address keeps the list that is shown. */
const queryOf = (filter: CorrectionFilter, page = 1): Record<string, string | number> => ({
  ...(filter === 'open' ? {} : { mitka: filter }),
  ...(page > 1 ? { sivu: page } : {}),
})

const filterOf = (args: PageArgs): CorrectionFilter => oneOf(filters, args.query['mitka'] ?? '') ?? 'open'

function Tabs({ list, args }: { list: CorrectionList; args: PageArgs }): JSX.Element {
  const words = correctionsTexts[args.lang]
  return (
    <nav class="upkeep-tabs" aria-label={words.tabs}>
      <ul>
        {filters.map((filter) => (
          <li key={filter}>
            <a
              href={path('workCorrections', args.lang, {}, queryOf(filter))}
              aria-current={filter === list.filter ? 'page' : undefined}
            >
              {words.filters[filter]} ({list.counts[filter]})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export const correctionsPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { lang, query } = args
    const words = correctionsTexts[lang]
    const said = upkeepWords[lang]
    const filter = filterOf(args)
    const wanted = Number(query['sivu'] ?? '1')
    const page = Number.isInteger(wanted) && wanted > 0 && wanted <= 10_000 ? wanted : 1
    const list = await listCorrections(args.caller, { filter, page })
    if (list.items.length === 0 && page > 1)
      return seeOther(path('workCorrections', lang, {}, queryOf(filter)))
    const id = args.problems === null ? '' : one(args.problems.form, 'id')
    const problems = formProblems(args.problems, lang, {
      reason: `reason-${id}`,
      proposed: wordField(id, 'fi'),
      'proposed.fi': wordField(id, 'fi'),
      'proposed.sv': wordField(id, 'sv'),
      'proposed.en': wordField(id, 'en'),
    })
    const done = oneOf(decisions, query['tehty'] ?? '')
    const pages = Math.ceil(list.total / list.perPage)
    const at = (to: number): string => path('workCorrections', lang, {}, queryOf(filter, to))
    return (
      <WorkDocument args={args} title={words.title} query={queryOf(filter, page)}>
        <Column width="wide">
          {problems !== null && <Refused problems={problems} notDone={said.notDone} />}
          <PageTitle title={words.title} lead={words.lead} />
          {problems === null && (done !== null || query['lahetetty'] === '1') && (
            <Notice kind="success" live>
              <p>{done === null ? words.propose.sent : words.done[done]}</p>
            </Notice>
          )}
          <Tabs list={list} args={args} />
          {list.items.length === 0 ? (
            <p>{words.empty[filter]}</p>
          ) : (
            <ol class="upkeep-calls">
              {list.items.map((item) => (
                <CorrectionItem key={item.id} item={item} args={args} problems={problems} />
              ))}
            </ol>
          )}
          {pages > 1 && (
            <Pager
              label={said.pages}
              words={said.pageOf(page, pages)}
              previous={page > 1 ? { href: at(page - 1), words: said.previous } : undefined}
              next={page < pages ? { href: at(page + 1), words: said.following } : undefined}
            />
          )}
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    const decision = oneOf(decisions, one(form, 'decision'))
    if (decision === null) throw notFound()
    const id = one(form, 'id')
    const version = Number(one(form, 'version'))
    await decideCorrection(args.caller, {
      listing: one(form, 'listing'),
      id,
      decision,
      proposed: {
        fi: one(form, wordField(id, 'fi')),
        sv: one(form, wordField(id, 'sv')),
        en: one(form, wordField(id, 'en')),
      },
      reason: one(form, `reason-${id}`),
      ...(version > 0 ? { version } : {}),
    })
    return seeOther(path('workCorrections', args.lang, {}, { ...queryOf(filterOf(args)), tehty: decision }))
  },
}
