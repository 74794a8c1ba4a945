import type { JSX } from 'preact'
import {
  fieldInWords,
  fieldName,
  type ImportNames,
  type ImportChange,
  type ImportRow,
  type ImportRows,
  type ImportView,
  columnHeading,
  tableColumns,
} from '#capabilities/directory/index.ts'
import { type Language, languages, shown as toShow } from '#platform/text.ts'
import { Button, ButtonRow } from '#ui/button/button.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Icon } from '#ui/icon/icon.tsx'
import { Pager } from '#ui/nav/nav.tsx'
import { sourceRemarks } from '#web/import-source-words.ts'
import { path } from '#web/paths.ts'
import { rowProblems } from './row-words.ts'
import { importTexts } from './texts.ts'
import type { Shown } from './texts-type.ts'

export type StagedProps = {
  readonly lang: Language
  readonly run: ImportView
  readonly rows: ImportRows
  readonly shown: Shown
  /** What codes stand for. */
  readonly named: ImportNames
}

const order: readonly Shown[] = ['add', 'change', 'conflict', 'problem', 'left-out', 'same', 'left']

export const tabsOf = ({
  counts,
}: ImportView): readonly { readonly shown: Shown; readonly count: number }[] =>
  order
    .map((shown) => ({ shown, count: shown === 'left' ? counts.left : (counts.actions[shown] ?? 0) }))
    .filter(({ count }) => count > 0)

export function Tabs({ lang, run, shown }: Pick<StagedProps, 'lang' | 'run' | 'shown'>): JSX.Element {
  const words = importTexts[lang].staged
  return (
    <nav class="import-tabs" aria-label={words.tabs}>
      <ul class="import-tabs__list">
        {tabsOf(run).map((tab) => (
          <li key={tab.shown}>
            <a
              class="import-tabs__tab"
              href={path('workImport', lang, { id: run.id }, { nayta: tab.shown })}
              aria-current={tab.shown === shown ? 'page' : undefined}
            >
              {words.actions[tab.shown]} <span class="import-tabs__count">{tab.count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The language of a text that stands in one of its own: 'summary.sv'. */
const languageOf = (path: string): Language | undefined => languages.find((lang) => path.endsWith(`.${lang}`))

function Said({ text, path, lang }: { text: string; path: string; lang: Language }): JSX.Element {
  return text === '' ? (
    <em class="import-nothing">{importTexts[lang].staged.nothingThere}</em>
  ) : (
    <span class="import-said" lang={languageOf(path)}>
      {text}
    </span>
  )
}

/** The name of the form field with the choice between two texts. */
export const takeName = (row: number, path: string): string => `take:${row}:${path}`

function ChangeLine(props: {
  of: StagedProps
  row: ImportRow
  change: ImportChange
  isOpen: boolean
}): JSX.Element {
  const { of, row, change, isOpen } = props
  const { lang, named } = of
  const words = importTexts[lang].staged
  const ours = row.before === null ? '' : fieldInWords(row.before, change.path, lang, named)
  const theirs = row.incoming === null ? '' : fieldInWords(row.incoming, change.path, lang, named)
  const field = fieldName(change.path, lang)
  const name = takeName(row.number, change.path)
  if (change.conflict && isOpen) {
    return (
      <fieldset class="import-conflict">
        <legend class="import-change__field">
          {field}
          <span class="visually-hidden">: {row.title}</span>
        </legend>
        <div class="import-conflict__sides">
          {(['ours', 'theirs'] as const).map((side) => (
            <label key={side} class="import-conflict__side">
              <span class="import-conflict__head">
                <input type="radio" name={name} value={side} checked={change.take === side} />
                <span>
                  {side === 'ours' ? words.ours : words.theirs}:{' '}
                  <strong>{side === 'ours' ? words.takeOurs : words.takeTheirs}</strong>
                </span>
              </span>
              <Said text={side === 'ours' ? ours : theirs} path={change.path} lang={lang} />
            </label>
          ))}
        </div>
      </fieldset>
    )
  }
  return (
    <div class="import-change">
      <p class="import-change__field">{field}</p>
      <dl class="import-change__sides">
        <div class="import-change__side">
          <dt>{words.ours}</dt>
          <dd>
            <Said text={ours} path={change.path} lang={lang} />
          </dd>
        </div>
        <div class="import-change__side import-change__side--new">
          <dt>{words.theirs}</dt>
          <dd>
            <Said text={theirs} path={change.path} lang={lang} />
          </dd>
        </div>
      </dl>
    </div>
  )
}

const added: readonly string[] = [
  'type',
  'summary.fi',
  'summary.sv',
  'phone',
  'web',
  'places',
  'municipalities',
]

function problemField(field: string, row: number | undefined, lang: Language): string {
  if (field === '') return ''
  const column = tableColumns.find((key) => key === field)
  const name = column === undefined ? fieldName(field, lang) : columnHeading(column, lang)
  return importTexts[lang].staged.column(name, row)
}

function RowCard({ of, row }: { of: StagedProps; row: ImportRow }): JSX.Element {
  const { lang, run, named } = of
  const words = importTexts[lang].staged
  const isOpen = run.state === 'staged' && ['add', 'change', 'conflict'].includes(row.action)
  const { incoming } = row
  const own = toShow(incoming?.name ?? {}, lang)
  const name = own.text === '' ? row.title : own.text
  const nameLang = own.text === '' ? undefined : own.lang
  return (
    <li class="import-row">
      <div class="import-row__head">
        {isOpen && (
          <>
            <Hidden name="row" value={String(row.number)} />
            <input
              class="import-row__check"
              type="checkbox"
              id={`row-${row.number}`}
              name="chosen"
              value={String(row.number)}
              checked={row.chosen}
              aria-label={words.choose(name)}
            />
          </>
        )}
        <h3 class="import-row__title">
          {isOpen ? (
            <label for={`row-${row.number}`} lang={nameLang}>
              {name}
            </label>
          ) : (
            <span lang={nameLang}>{name}</span>
          )}
        </h3>
        <p class="import-row__number">
          {words.row(row.number)}
          {row.service_id !== null && row.action !== 'add' && (
            <>
              {' · '}
              <a href={path('workListing', lang, { id: row.service_id })}>
                {words.open}
                <span class="visually-hidden">: {name}</span>
              </a>
            </>
          )}
        </p>
      </div>
      {row.problems.length > 0 && (
        <ul class="import-problems">
          {row.problems.map((problem, at) => {
            const where = problemField(problem.field, problem.row, lang)
            return (
              <li key={at} class="import-problem">
                <Icon name="alert" />
                <span>
                  {where !== '' && <strong>{where}: </strong>}
                  {problem.value !== '' && <q class="import-value">{problem.value}</q>}{' '}
                  {sourceRemarks[lang][problem.code] ?? rowProblems[lang][problem.code] ?? problem.code}
                </span>
              </li>
            )
          })}
        </ul>
      )}
      {row.action === 'add' && incoming !== null && (
        <dl class="import-added">
          {added.flatMap((field) => {
            const text = fieldInWords(incoming, field, lang, named)
            return text === ''
              ? []
              : [
                  <div key={field} class="import-added__line">
                    <dt>{fieldName(field, lang)}</dt>
                    <dd class="import-said" lang={languageOf(field)}>
                      {text}
                    </dd>
                  </div>,
                ]
          })}
        </dl>
      )}
      {row.changes.map((change) => (
        <ChangeLine key={change.path} of={of} row={row} change={change} isOpen={isOpen} />
      ))}
    </li>
  )
}

/** What is true of these rows also after everything is done. */
const lasting: ReadonlySet<Shown> = new Set(['problem', 'left-out', 'left', 'same'])

/** The rows of one kind, a page of them, with what can be chosen while nothing is published. */
export function RowList(props: StagedProps): JSX.Element {
  const { lang, run, rows, shown } = props
  const words = importTexts[lang].staged
  const pages = Math.ceil(rows.total / rows.perPage)
  const at = (page: number): string => path('workImport', lang, { id: run.id }, { nayta: shown, sivu: page })
  const texts = importTexts[lang].runs
  return (
    <>
      {(run.state === 'staged' || lasting.has(shown)) && <p>{words.about[shown]}</p>}
      {rows.items.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <ul class="import-rows">
          {rows.items.map((row) => (
            <RowCard key={row.number} of={props} row={row} />
          ))}
        </ul>
      )}
      {pages > 1 && (
        <Pager
          label={words.actions[shown]}
          words={texts.pageOf(rows.page, pages)}
          previous={
            rows.page > 1 ? { href: at(rows.page - 1), words: texts.pageOf(rows.page - 1, pages) } : undefined
          }
          next={
            rows.page < pages
              ? { href: at(rows.page + 1), words: texts.pageOf(rows.page + 1, pages) }
              : undefined
          }
        />
      )}
    </>
  )
}

/** The rows as a form: choices of this page are saved with every button, and with publishing. */
export function Staged(props: StagedProps & { action: string }): JSX.Element {
  const { lang, run, shown, rows } = props
  const words = importTexts[lang].staged
  const { actions, chosen } = run.counts
  const canChoose = shown === 'add' || shown === 'change' || shown === 'conflict'
  const counts = { add: actions.add ?? 0, change: actions.change ?? 0, conflict: actions.conflict ?? 0 }
  return (
    <>
      <p class="import-summary">{words.summary({ ...counts, problem: actions.problem ?? 0 })}</p>
      <Tabs {...props} />
      <form method="post" action={props.action} novalidate>
        <Hidden name="shown" value={shown} />
        <Hidden name="page" value={String(rows.page)} />
        <RowList {...props} />
        {canChoose && rows.items.length > 0 && (
          <ButtonRow>
            <Button kind="secondary" name="do" value="save">
              {words.save}
            </Button>
            <Button kind="quiet" name="do" value="all">
              {words.all}
            </Button>
            <Button kind="quiet" name="do" value="none">
              {words.allNot}
            </Button>
          </ButtonRow>
        )}
        <div class="import-apply">
          <p>{words.applyHint}</p>
          <ButtonRow>
            <Button name="do" value="apply">
              {chosen > 0 ? words.apply(chosen) : words.applyNone}
            </Button>
            {run.has_content && (
              <Button kind="quiet" name="do" value="again">
                {words.again}
              </Button>
            )}
          </ButtonRow>
        </div>
      </form>
    </>
  )
}
