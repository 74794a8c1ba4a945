import type { JSX } from 'preact'
import {
  countExperiments,
  experimentDecisions,
  type ExperimentRow,
  type Experiments,
  experimentStates,
  experimentThemes,
  listExperiments,
} from '#capabilities/development/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { Chip } from '#ui/facts/facts.tsx'
import { Select, TextField } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Disclosure, Pager } from '#ui/nav/nav.tsx'
import type { Page, PageArgs } from '#web/page.ts'
import { path, type Query } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { tableAnswer, tableAsked } from '#web/tables/table-answer.ts'
import { TableTools } from '#web/tables/table-tools.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { experimentTexts } from './experiment-texts.ts'
import { areaOptions, choices, dayWords } from './trial-parts.view.tsx'

type Asked = {
  readonly everywhere: boolean
  readonly words: string
  readonly theme: ReturnType<typeof oneOf<(typeof experimentThemes)[number]>>
  readonly area: string | null
  readonly stage: string
  readonly page: number
}

const uuid = /^[0-9a-f-]{36}$/

function asked({ query }: PageArgs): Asked {
  const stages: readonly string[] = [...experimentStates, ...experimentDecisions]
  const page = Number(query['sivu'])
  return {
    everywhere: query['mista'] === 'kaikki',
    words: (query['haku'] ?? '').trim().slice(0, 80),
    theme: oneOf(experimentThemes, query['aihe'] ?? ''),
    area: uuid.test(query['alue'] ?? '') ? (query['alue'] ?? null) : null,
    stage: stages.includes(query['vaihe'] ?? '') ? (query['vaihe'] ?? '') : '',
    page: Number.isInteger(page) && page > 0 && page < 1000 ? page : 1,
  }
}

const asQuery = (of: Asked): Query => ({
  mista: of.everywhere ? 'kaikki' : undefined,
  haku: of.words,
  aihe: of.theme ?? undefined,
  alue: of.area ?? undefined,
  vaihe: of.stage,
})

function Filter({ args, of, county }: { args: PageArgs; of: Asked; county: string }): JSX.Element {
  const { lang } = args
  const { list, themes, states, decisions } = experimentTexts[lang]
  const isOpen = of.words !== '' || of.theme !== null || of.area !== null || of.stage !== '' || of.everywhere
  return (
    <Disclosure summary={list.filter} open={isOpen}>
      <form method="get" class="trial-filter">
        <Select
          name="mista"
          label={list.whose}
          options={[
            { value: '', label: list.own },
            { value: 'kaikki', label: list.everywhere },
          ]}
          value={of.everywhere ? 'kaikki' : ''}
        />
        <TextField name="haku" label={list.words} value={of.words} maxlength={80} />
        <Select
          name="aihe"
          label={list.theme}
          empty={list.any}
          options={choices(experimentThemes, themes)}
          value={of.theme ?? ''}
        />
        <Select
          name="alue"
          label={list.area}
          empty={list.any}
          options={areaOptions(args, county)}
          value={of.area ?? ''}
        />
        <Select
          name="vaihe"
          label={list.state}
          empty={list.any}
          options={[...choices(experimentStates, states), ...choices(experimentDecisions, decisions)]}
          value={of.stage}
        />
        <Button kind="secondary">{list.show}</Button>
      </form>
    </Disclosure>
  )
}

function Trial({
  args,
  row,
  isForeign,
}: {
  args: PageArgs
  row: ExperimentRow
  isForeign: boolean
}): JSX.Element {
  const { lang } = args
  const { list, themes, states, decisions, practice } = experimentTexts[lang]
  const isLate =
    row.state === 'running' && row.decideBy !== null && row.decideBy < helsinkiDate(args.caller.clock.now())
  const day = dayWords(row.state === 'decided' ? row.decidedOn : row.decideBy, args)
  const when =
    day === ''
      ? ''
      : row.state === 'decided'
        ? list.decidedOn(day)
        : isLate
          ? list.late(day)
          : row.state === 'running'
            ? list.decideBy(day)
            : ''
  return (
    <li class="keep-line keep-line--wide">
      <div class="keep-line__what">
        <a class="keep-line__name" href={path('experiment', lang, { id: row.id })}>
          <LocalText of={row.name} lang={lang} hyphens />
        </a>
        <span class="line quiet">
          {isForeign && (
            <>
              <LocalText of={row.countyName} lang={lang} />
              {', '}
            </>
          )}
          {row.areaName === null ? list.whole : <LocalText of={row.areaName} lang={lang} />}
          {` · ${themes[row.theme]}`}
          {row.practice && ` · ${practice}`}
        </span>
        <span class="line quiet">
          {[row.responsibleName ?? '', when].filter((part) => part !== '').join(' · ')}
        </span>
      </div>
      <Chip tone={isLate ? 'late' : row.state === 'running' ? 'soon' : 'plain'}>
        {row.state === 'decided' && row.decision !== null ? decisions[row.decision] : states[row.state]}
      </Chip>
    </li>
  )
}

function asTable({ rows }: Experiments, args: PageArgs): readonly (readonly string[])[] {
  const { lang } = args
  const { list, themes, states, decisions } = experimentTexts[lang]
  return [
    [...list.columns],
    ...rows.map((row) => [
      inLanguage(row.name, lang),
      inLanguage(row.countyName, lang),
      row.areaName === null ? '' : inLanguage(row.areaName, lang),
      themes[row.theme],
      states[row.state],
      row.decision === null ? '' : decisions[row.decision],
      row.responsibleName ?? '',
      row.startsOn ?? '',
      row.decideBy ?? '',
      row.decidedOn ?? '',
      inLanguage(row.goal, lang),
    ]),
  ]
}

/** Trials of the county, and the library of all counties. @source R162–R165 */
export const experimentsPage: Page = {
  audience: 'work',
  get: async (args) => {
    const person = demandPerson(args)
    const { lang, caller, query } = args
    const { list } = experimentTexts[lang]
    const of = asked(args)
    const format = tableAsked(query)
    const found = await listExperiments(caller, {
      county: of.everywhere ? null : person.county,
      area: of.everywhere ? null : of.area,
      theme: of.theme,
      state: oneOf(experimentStates, of.stage),
      decision: oneOf(experimentDecisions, of.stage),
      words: of.words,
      page: format === null ? of.page : 1,
      ...(format === null ? {} : { limit: 200 }),
    })
    if (format !== null)
      return tableAnswer('perhetalo-trials', [{ name: list.title, rows: asTable(found, args) }], format)
    const counts = await countExperiments(caller, {})
    const pageLink = (page: number): string => path('experiments', lang, {}, { ...asQuery(of), sivu: page })
    return (
      <WorkDocument
        args={args}
        title={of.everywhere ? list.libraryTitle : list.title}
        sheet="leading"
        query={asQuery(of)}
      >
        <Column width="wide">
          <PageTitle
            title={of.everywhere ? list.libraryTitle : list.title}
            lead={of.everywhere ? list.libraryLead(found.total) : list.lead(counts)}
          />
          <div class="trial-tools">
            <LinkButton href={path('experimentNew', lang)}>{list.bring}</LinkButton>
            {of.everywhere ? (
              <a href={path('experiments', lang)}>{list.own}</a>
            ) : (
              <a href={path('experiments', lang, {}, { mista: 'kaikki' })}>{list.libraryTitle}</a>
            )}
          </div>
          <Filter args={args} of={of} county={person.county} />
          {found.rows.length === 0 ? (
            <p>{list.none}</p>
          ) : (
            <>
              <p class="quiet">{list.found(found.total)}</p>
              <ul class="keep-lines">
                {found.rows.map((row) => (
                  <Trial key={row.id} args={args} row={row} isForeign={row.county !== person.county} />
                ))}
              </ul>
            </>
          )}
          {found.pages > 1 && (
            <Pager
              label={list.pager}
              words={list.pageOf(of.page, found.pages)}
              previous={of.page > 1 ? { href: pageLink(of.page - 1), words: list.previous } : undefined}
              next={of.page < found.pages ? { href: pageLink(of.page + 1), words: list.next } : undefined}
            />
          )}
          <TableTools lang={lang} route="experiments" query={asQuery(of)} />
        </Column>
      </WorkDocument>
    )
  },
}
