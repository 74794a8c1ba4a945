import type { JSX } from 'preact'
import { type AccessLog, logDays } from '#capabilities/oversight/index.ts'
import { inLanguage } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden, Select } from '#ui/fields/fields.tsx'
import { Cluster, Section, Stack } from '#ui/layout/layout.tsx'
import { Pager } from '#ui/nav/nav.tsx'
import { DataTable } from '#ui/table/table.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { actInWords, refusalInWords } from './act-words.ts'
import { oversightWorkTexts } from './texts.ts'

/** Enough of an id to tell two apart in a row; the whole of it is in the link. */
const short = (id: string): string => id.slice(0, 8)

/** The log: a sum for each relation, then the entries, each with links to those of one worker or one family. */
export function LogView({ args, log, days }: { args: PageArgs; log: AccessLog; days: number }): JSX.Element {
  const { lang, deps, query } = args
  const words = oversightWorkTexts[lang].log
  const now = deps.clock.now()
  const relationName = (relation: string): string => words.relations[relation] ?? relation
  const to = (more: Readonly<Record<string, string>>): string =>
    path('workOversight', lang, {}, { show: 'log', days: String(days), ...more })
  const filter: Record<string, string> = {}
  for (const key of ['relation', 'person', 'family'] as const) {
    const value = query[key]
    if (value !== undefined && value !== '') filter[key] = value
  }
  return (
    <Section title={words.title} id="log">
      <p>{words.lead}</p>
      <form method="get" class="work-form">
        <Stack>
          <Hidden name="show" value="log" />
          {Object.entries(filter)
            .filter(([key]) => key !== 'relation')
            .map(([key, value]) => (
              <Hidden key={key} name={key} value={value} />
            ))}
          <Cluster>
            <Select
              name="days"
              label={words.period}
              value={String(days)}
              options={logDays.map((each) => ({ value: String(each), label: words.days[each] }))}
            />
            <Select
              name="relation"
              label={words.relation}
              value={filter['relation'] ?? ''}
              empty={words.all}
              options={log.relations.map(({ relation }) => ({
                value: relation,
                label: relationName(relation),
              }))}
            />
          </Cluster>
          <p>
            <Button kind="secondary" icon="search">
              {words.show}
            </Button>
          </p>
        </Stack>
      </form>
      {(filter['person'] !== undefined || filter['family'] !== undefined) && (
        <p>
          {words.onlyOf(
            filter['family'] === undefined ? words.person : `${words.family} ${short(filter['family'])}`,
          )}{' '}
          <a href={to({})}>{words.all}</a>
        </p>
      )}
      <DataTable
        id="relation-table"
        caption={words.title}
        captionHidden
        columns={[
          { label: words.relation },
          { label: words.entries, numeric: true },
          { label: words.people, numeric: true },
          { label: words.families, numeric: true },
        ]}
        rows={log.relations.map(({ relation, entries, people, families }) => ({
          key: relation,
          cells: [
            <a key="to" href={to({ relation })}>
              {relationName(relation)}
            </a>,
            entries,
            people,
            families,
          ],
        }))}
      />
      {log.rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <DataTable
          id="log-table"
          caption={words.rows}
          columns={[
            { label: words.when },
            { label: words.who },
            { label: words.what },
            { label: words.relation },
            { label: words.family },
          ]}
          rows={log.rows.map((row) => ({
            key: String(row.seq),
            cells: [
              momentInWords(row.at, lang, now),
              <a key="who" href={to({ person: row.person_id })}>
                {row.person ?? short(row.person_id)}
                {row.unit !== null && `, ${inLanguage(row.unit, lang)}`}
              </a>,
              <>
                {actInWords(row.name, lang)}
                {row.outcome === 'refused' &&
                  ` (${[words.refused, ...(row.why === null ? [] : [refusalInWords(row.why, lang)])].join(': ')})`}
              </>,
              relationName(row.relation),
              row.family_id === null ? (
                '–'
              ) : (
                <a key="family" href={to({ family: row.family_id })}>
                  <code>{short(row.family_id)}</code>
                </a>
              ),
            ],
          }))}
        />
      )}
      {log.next !== null && (
        <Pager
          label={words.pages}
          words=""
          next={{ href: to({ ...filter, before: String(log.next) }), words: words.older }}
        />
      )}
    </Section>
  )
}
