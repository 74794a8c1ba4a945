import type { JSX } from 'preact'
import type { ImportKind, ImportRun } from '#capabilities/directory/index.ts'
import { importKinds } from '#capabilities/directory/index.ts'
import { inLanguage, type Language, type Localized } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { Chip, type ChipTone } from '#ui/facts/facts.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { FileField, Hidden, Select, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Pager } from '#ui/nav/nav.tsx'
import { DataTable } from '#ui/table/table.tsx'
import type { FormProblems } from '#web/form-problems.ts'
import { type Form, one } from '#web/page.ts'
import { ptvExportWords } from '#web/import-source-words.ts'
import { path } from '#web/paths.ts'
import { importTexts } from './texts.ts'

/** Whom somebody may import for: a county, or one organisation of it. */
export type Whose = {
  readonly county: string
  readonly organisation: string | null
  readonly label: string
  /** Only tables for a maintainer's own organisation. */
  readonly kinds: readonly ImportKind[]
}
export const whoseValue = ({ county, organisation }: Whose): string => `${county}:${organisation ?? ''}`

export function whoseOf(
  may: {
    readonly counties: readonly string[]
    readonly organisations: readonly {
      readonly id: string
      readonly county: string
      readonly name: Localized
    }[]
  },
  lang: Language,
  countyName: (code: string) => string,
): readonly Whose[] {
  const words = importTexts[lang].start
  return [
    ...may.counties.map((county) => ({
      county,
      organisation: null,
      label: words.wholeCounty(countyName(county)),
      kinds: importKinds,
    })),
    ...may.organisations.map(({ id, county, name }) => ({
      county,
      organisation: id,
      label: inLanguage(name, lang),
      kinds: ['table'] as const,
    })),
  ]
}

type StartProps = {
  readonly lang: Language
  readonly whose: readonly Whose[]
  readonly problems: FormProblems | null
  readonly form: Form | null
}

/** The form with which a source is handed over. The file stands last: when it is too large, the rest was read. */
export function StartForm({ lang, whose, problems, form }: StartProps): JSX.Element {
  const words = importTexts[lang].start
  const [only] = whose
  const kinds = importKinds.filter((kind) => whose.some((each) => each.kinds.includes(kind)))
  const typed = (field: string): string | undefined => (form === null ? undefined : one(form, field))
  const template = (format: string): string =>
    path(
      'workImports',
      lang,
      {},
      { tiedosto: 'pohja', muoto: format, kenen: only === undefined ? '' : whoseValue(only) },
    )
  return (
    <Section title={words.title} id="tuo">
      <p>{words.nothingYet}</p>
      <form
        class="import-form"
        method="post"
        action={path('workImports', lang)}
        enctype="multipart/form-data"
        novalidate
      >
        {whose.length > 1 ? (
          <Select
            name="whose"
            label={words.whose}
            options={whose.map((each) => ({ value: whoseValue(each), label: each.label }))}
            value={typed('whose')}
            error={problems?.of('whose')}
          />
        ) : (
          only !== undefined && <Hidden name="whose" value={whoseValue(only)} />
        )}
        {kinds.length > 1 ? (
          <RadioGroup
            name="kind"
            label={words.kind}
            options={kinds.map((kind) => ({
              value: kind,
              label: words.kinds[kind],
              hint: words.kindHints[kind],
            }))}
            value={typed('kind') ?? 'table'}
            error={problems?.of('kind')}
          />
        ) : (
          <Hidden name="kind" value="table" />
        )}
        {kinds.length > 1 && (
          <TextField
            name="address"
            label={words.address}
            hint={words.addressHint}
            type="url"
            value={typed('address')}
            error={problems?.of('address')}
          />
        )}
        <FileField
          name="file"
          label={words.file}
          hint={`${kinds.length > 1 ? '' : `${words.kindHints.table}. `}${words.fileHint}`}
          accept=".csv,.xlsx,.json,.zip,.txt,.tsv"
          error={problems?.of('file')}
        />
        <Button icon="forward">{words.send}</Button>
      </form>
      <h3>{words.template}</h3>
      <p>{words.templateHint}</p>
      <ul class="import-links">
        <li>
          <a href={template('xlsx')}>{words.templateXlsx}</a>
        </li>
        <li>
          <a href={template('csv')}>{words.templateCsv}</a>
        </li>
      </ul>
    </Section>
  )
}

export function TakeOut({ lang, whose }: { lang: Language; whose: readonly Whose[] }): JSX.Element {
  const words = importTexts[lang].out
  const out = (each: Whose, format: string): string =>
    path('workImports', lang, {}, { tiedosto: 'palvelut', muoto: format, kenen: whoseValue(each) })
  return (
    <Section title={words.title} id="vie">
      <p>{words.text}</p>
      <ul class="import-links">
        {whose.flatMap((each) => [
          <li key={`${whoseValue(each)}-xlsx`}>
            <a href={out(each, 'xlsx')}>{words.xlsx(each.label)}</a>
          </li>,
          <li key={`${whoseValue(each)}-csv`}>
            <a href={out(each, 'csv')}>{words.csv(each.label)}</a>
          </li>,
          ...(each.organisation === null
            ? [
                <li key={`${whoseValue(each)}-ptv`}>
                  <a href={`/api/v1/exports/ptv?county=${each.county}`}>
                    {each.label}: {ptvExportWords[lang]}
                  </a>
                </li>,
              ]
            : []),
        ])}
      </ul>
    </Section>
  )
}

const tones: Readonly<Record<ImportRun['state'], ChipTone>> = {
  read: 'soon',
  staged: 'soon',
  applying: 'soon',
  applied: 'good',
  undoing: 'soon',
  undone: 'plain',
  failed: 'late',
}

export function StateChip({ run, lang }: { run: ImportRun; lang: Language }): JSX.Element {
  const words = importTexts[lang]
  const waits = run.state === 'read' && run.report.step === 'columns'
  return <Chip tone={tones[run.state]}>{waits ? words.stateColumns : words.states[run.state]}</Chip>
}

export function Runs(props: {
  lang: Language
  now: Date
  runs: readonly ImportRun[]
  page: number
  pages: number
}): JSX.Element {
  const { lang, now, runs, page, pages } = props
  const words = importTexts[lang].runs
  const at = (wanted: number): string => path('workImports', lang, {}, { sivu: wanted })
  return (
    <Section title={words.title} id="aiemmat">
      {runs.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <DataTable
          id="runs"
          caption={words.title}
          captionHidden
          columns={[{ label: words.name }, { label: words.state }, { label: words.when }]}
          rows={runs.map((run) => ({
            key: run.id,
            cells: [
              <a key="name" class="import-name" href={path('workImport', lang, { id: run.id })}>
                {run.name}
              </a>,
              <StateChip key="state" run={run} lang={lang} />,
              `${momentInWords(run.created_at, lang, now)}, ${run.author}`,
            ],
          }))}
        />
      )}
      {pages > 1 && (
        <Pager
          label={words.pages}
          words={words.pageOf(page, pages)}
          previous={page > 1 ? { href: at(page - 1), words: words.previous } : undefined}
          next={page < pages ? { href: at(page + 1), words: words.next } : undefined}
        />
      )}
    </Section>
  )
}
