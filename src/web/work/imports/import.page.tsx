import type { JSX } from 'preact'
import { z } from 'zod'
import {
  applyImport,
  chooseImportChange,
  chooseImportRows,
  type ImportView,
  listImportRows,
  readImport,
  rowActions,
  stageImport,
  undoImport,
} from '#capabilities/directory/index.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/fields/error-summary.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink, Disclosure } from '#ui/nav/nav.tsx'
import { formProblems } from '#web/form-problems.ts'
import { fileProblems } from '#web/import-problem-words.ts'
import { sourceSeen } from '#web/import-source-words.ts'
import { type Form, html, many, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { Columns } from './columns.view.tsx'
import { StateChip } from './imports.view.tsx'
import { RowList, Staged, type StagedProps, Tabs, tabsOf } from './staged.view.tsx'
import { seenWords } from './seen-words.ts'
import { importTexts } from './texts.ts'
import type { Shown } from './texts-type.ts'

const shownShape = z.enum([...rowActions, 'left'])
const pageShape = z.coerce.number().int().min(1).max(10_000).catch(1)

function idOf({ params }: PageArgs): string {
  const id = z.uuid().safeParse(params['id'])
  if (!id.success) throw notFound()
  return id.data
}

const isWorking = ({ state, report }: ImportView): boolean =>
  state === 'applying' || state === 'undoing' || (state === 'read' && report.step !== 'columns')

/** Seconds after which a page about work in progress comes again by itself. */
const refreshAfter = 4

function Progress({ args, run }: { args: PageArgs; run: ImportView }): JSX.Element {
  const { lang } = args
  const words = importTexts[lang].progress
  const title =
    run.state === 'applying' ? words.applying : run.state === 'undoing' ? words.undoing : words.reading
  const stays = args.query['pysy'] === '1'
  return (
    <Section title={title}>
      {run.total > 0 && (
        <p>
          <progress class="import-progress" value={run.done} max={run.total} aria-label={title} />{' '}
          {words.done(run.done, run.total)}
        </p>
      )}
      <p>{words.goesOn}</p>
      <ul class="import-links">
        <li>
          <a href={path('workImport', lang, { id: run.id })}>{stays ? words.keep : words.again}</a>
        </li>
        {!stays && (
          <li>
            <a href={path('workImport', lang, { id: run.id }, { pysy: '1' })}>{words.stop}</a>
          </li>
        )}
      </ul>
    </Section>
  )
}

/** What the source held besides its listings, counted. */
function Seen(props: { args: PageArgs; run: ImportView; isOpen?: boolean }): JSX.Element | null {
  const { args, run } = props
  const seen = run.report.seen ?? []
  if (seen.length === 0) return null
  return (
    <Disclosure summary={importTexts[args.lang].staged.seen} open={props.isOpen}>
      <ul>
        {seen.slice(0, 200).map(({ code, where, count }) => (
          <li key={`${code} ${where}`}>
            {[sourceSeen[args.lang][code] ?? seenWords[args.lang][code] ?? code, where]
              .filter((part) => part !== '')
              .join(': ')}{' '}
            ({count})
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

function Finished({ args, run }: { args: PageArgs; run: ImportView }): JSX.Element {
  const { lang } = args
  const words = importTexts[lang]
  const { written, undone, left } = run.counts
  if (run.state === 'undone') {
    return (
      <Notice kind="info" title={words.undone.title} live>
        <p>{words.undone.text(undone)}</p>
        {left > 0 && <p>{words.undone.left(left)}</p>}
      </Notice>
    )
  }
  return (
    <>
      <Notice kind="success" title={words.applied.title} live>
        <p>{written > 0 ? words.applied.text(written) : words.applied.none}</p>
        {left > 0 && <p>{words.applied.left(left)}</p>}
      </Notice>
      <Disclosure summary={words.applied.undo}>
        <p>{words.applied.undoAbout}</p>
        <form method="post" action={path('workImport', lang, { id: run.id })}>
          <Hidden name="do" value="undo" />
          <Button kind="danger">{words.applied.undoDo}</Button>
        </form>
      </Disclosure>
    </>
  )
}

function Failed({ args, run }: { args: PageArgs; run: ImportView }): JSX.Element {
  const { lang } = args
  const words = importTexts[lang].failed
  const [code = '', limit] = (run.failed_because ?? '').split(':')
  const said = fileProblems[lang][code] ?? fileProblems[lang]['broken-source']
  return (
    <Notice kind="danger" title={words.title}>
      {said !== undefined && <p>{said(limit === undefined ? undefined : Number(limit))}</p>}
      <p>{words.text}</p>
    </Notice>
  )
}

async function body(args: PageArgs, run: ImportView): Promise<JSX.Element> {
  const { lang, problems, deps } = args
  const action = path('workImport', lang, { id: run.id })
  if (isWorking(run)) return <Progress args={args} run={run} />
  if (run.state === 'failed')
    return (
      <>
        <Failed args={args} run={run} />
        <Seen args={args} run={run} isOpen />
      </>
    )
  if (run.state === 'read') {
    const errors = formProblems(problems, lang)
    return <Columns lang={lang} run={run} action={action} problems={errors} form={problems?.form ?? null} />
  }
  const first = tabsOf(run)[0]?.shown ?? 'same'
  const shown: Shown = shownShape.catch(first).parse(args.query['nayta'])
  const rows = await listImportRows(args.caller, {
    id: run.id,
    action: shown,
    page: pageShape.parse(args.query['sivu']),
  })
  const props: StagedProps = {
    lang,
    run,
    rows,
    shown,
    named: {
      municipality: (code) => inLanguage(deps.catalogue.municipality(code)?.name ?? { fi: code }, lang),
      type: (key, variant) => {
        const type = deps.catalogue.types().find((each) => each.key === key && each.variant === variant)
        return inLanguage(type?.name ?? { fi: key }, lang)
      },
    },
  }
  if (run.state === 'staged') {
    return (
      <Section title={importTexts[lang].staged.title}>
        {args.query['tallessa'] === '1' && (
          <Notice kind="success" live>
            <p>{importTexts[lang].staged.saved}</p>
          </Notice>
        )}
        <Staged {...props} action={action} />
        <Seen args={args} run={run} />
      </Section>
    )
  }
  return (
    <>
      <Finished args={args} run={run} />
      <Tabs {...props} />
      <RowList {...props} />
      <Seen args={args} run={run} />
    </>
  )
}

async function saveChoices(args: PageArgs, id: string, form: Form): Promise<void> {
  const rows = many(form, 'row').map(Number)
  const chosen = new Set(many(form, 'chosen').map(Number))
  if (rows.length > 0) {
    await chooseImportRows(args.caller, { id, rows: rows.filter((row) => chosen.has(row)), chosen: true })
    await chooseImportRows(args.caller, { id, rows: rows.filter((row) => !chosen.has(row)), chosen: false })
  }
  const takes = new Map<number, Record<string, 'ours' | 'theirs'>>()
  for (const [field, value] of Object.entries(form)) {
    const [, number, changed] = /^take:(\d+):(.+)$/.exec(field) ?? []
    if (number === undefined || changed === undefined || (value !== 'ours' && value !== 'theirs')) continue
    takes.set(Number(number), { ...takes.get(Number(number)), [changed]: value })
  }
  for (const [number, take] of takes) await chooseImportChange(args.caller, { id, number, take })
}

export const importPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element | Response> => {
    demandPerson(args)
    const { lang, caller, deps, problems } = args
    const run = await readImport(caller, { id: idOf(args) })
    const words = importTexts[lang]
    const errors = formProblems(problems, lang)
    const when = momentInWords(run.created_at, lang, deps.clock.now())
    const page = (
      <WorkDocument args={args} title={`${words.title}: ${run.name}`} parts={{ id: run.id }}>
        <Column width="wide">
          <BackLink href={path('workImports', lang)}>{words.back}</BackLink>
          {errors !== null &&
            (errors.errors.length > 0 ? (
              <ErrorSummary title={errors.title} errors={errors.errors} />
            ) : (
              <Notice kind="warning" live>
                <p>{errors.title}</p>
              </Notice>
            ))}
          <PageTitle
            kicker={words.start.kinds[run.kind]}
            title={<span class="import-name">{run.name}</span>}
            lead={
              <>
                {when}, {run.author} <StateChip run={run} lang={lang} />
              </>
            }
          />
          {run.organisation !== null && (
            <p>
              {words.forOrganisation}: {inLanguage(run.organisation, lang)}
            </p>
          )}
          {run.address !== null && (
            <p class="import-name">
              {words.fromAddress}: {run.address}
            </p>
          )}
          {await body(args, run)}
        </Column>
      </WorkDocument>
    )
    const headers = isWorking(run) && args.query['pysy'] !== '1' ? { refresh: String(refreshAfter) } : {}
    return html(page, problems?.refusal.status ?? 200, headers)
  },
  post: async (args, form) => {
    demandPerson(args)
    const id = idOf(args)
    const { caller, lang } = args
    const here = (query: Readonly<Record<string, string>> = {}): Response =>
      seeOther(path('workImport', lang, { id }, query))
    const shown = shownShape.catch('add').parse(one(form, 'shown'))
    const back = { nayta: shown, sivu: String(pageShape.parse(one(form, 'page'))), tallessa: '1' }
    const action = rowActions.find((each) => each === shown) ?? null
    switch (one(form, 'do')) {
      case 'compare': {
        const width = z.coerce.number().int().min(0).max(200).catch(0).parse(one(form, 'columns'))
        const headRow = z.coerce.number().int().min(1).max(50).safeParse(one(form, 'headRow'))
        if (!headRow.success)
          throw new Refusal('invalid', 'invalid-input', {
            fields: [{ field: 'headRow', code: 'whole-number' }],
          })
        const columns = Array.from({ length: width }, (_, at) => one(form, `column-${at}`))
        await stageImport(caller, { id, headRow: headRow.data - 1, columns })
        return here()
      }
      case 'again':
        await stageImport(caller, { id })
        return here()
      case 'save':
        await saveChoices(args, id, form)
        return here(back)
      case 'all':
      case 'none':
        await saveChoices(args, id, form)
        await chooseImportRows(caller, { id, rows: 'all', chosen: one(form, 'do') === 'all', action })
        return here(back)
      case 'apply':
        await saveChoices(args, id, form)
        await applyImport(caller, { id })
        return here()
      case 'undo':
        await undoImport(caller, { id })
        return here()
      default:
        throw notFound()
    }
  },
}
