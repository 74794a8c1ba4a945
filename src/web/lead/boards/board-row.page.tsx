import type { JSX } from 'preact'
import {
  type BoardArea,
  type BoardRowPage,
  type BoardRowView,
  boardStates,
  changeBoardRow,
  closeBoardRow,
  listLinks,
  readBoardRow,
  setBoardStates,
} from '#capabilities/development/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink, Disclosure } from '#ui/nav/nav.tsx'
import { LinksOf } from '#web/lead/links/links-of.view.tsx'
import { type Form, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { shortDay } from '#web/public/short-day.ts'
import { Done } from '#web/work/consulting/parts.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { errorOf, type Filled, Line, valueOf } from '#web/work/listings/fields.view.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { RowFields, rowTyped } from './board-form.view.tsx'
import { boardTexts } from './board-texts.ts'
import { Changes } from './changes.view.tsx'
import { StateMark } from './state-mark.view.tsx'
import { boardFormProblems } from './typed.ts'

const dones = ['added', 'saved', 'states', 'closed', 'reopened'] as const
type Cell = BoardRowView['cells'][number]

/** Where one area stands, to be said. What somebody else has said meanwhile stands above what was typed. */
function AreaFields(props: {
  args: PageArgs
  of: Filled
  area: BoardArea
  cell: Cell
  at: number
}): JSX.Element {
  const { args, of, area, cell, at } = props
  const { lang, caller } = args
  const words = boardTexts[lang]
  const name = (field: string): string => `${field}-${at}`
  const seen = of.form === null ? String(cell.version) : one(of.form, name('version'))
  const isOlder = of.form !== null && seen !== String(cell.version)
  return (
    <fieldset class="board-area">
      <legend class="board-area__name">
        <LocalText of={area.name} lang={lang} />
      </legend>
      <Hidden name={name('area')} value={area.id} />
      <Hidden name={name('version')} value={String(cell.version)} />
      {isOlder && cell.state !== null && (
        <p class="board-theirs">
          <strong>{words.nowStands}:</strong> {words.states[cell.state]}
          {cell.since !== null && ` ${words.since(shortDay(cell.since, lang))}`}
          {cell.note !== '' && `. ${cell.note}`}
          {cell.by !== null && ` (${words.by(cell.by)})`}
        </p>
      )}
      <RadioGroup
        name={name('state')}
        label={words.fields.state}
        options={boardStates.map((state) => ({ value: state, label: words.states[state] }))}
        value={valueOf(of, name('state'), cell.state ?? '')}
        error={errorOf(of, name('state'))}
      />
      <Line
        of={of}
        name={name('since')}
        type="date"
        width="middle"
        label={words.fields.since}
        kept={cell.since ?? helsinkiDate(caller.clock.now())}
        must
      />
      <Line
        of={of}
        name={name('note')}
        label={words.fields.note}
        hint={words.fields.noteHint}
        kept={cell.note}
      />
    </fieldset>
  )
}

/** The areas that were answered: one that nobody has ever said anything of may be left as it is. */
function cellsTyped(form: Form): Parameters<typeof setBoardStates>[1]['cells'] {
  const cells: Parameters<typeof setBoardStates>[1]['cells'] = []
  for (let at = 0; one(form, `area-${at}`) !== ''; at += 1) {
    const state = oneOf(boardStates, one(form, `state-${at}`))
    if (state !== null)
      cells.push({
        area: one(form, `area-${at}`),
        version: one(form, `version-${at}`),
        state,
        since: one(form, `since-${at}`),
        note: one(form, `note-${at}`),
      })
  }
  return cells
}

type Move = (args: PageArgs, id: string, form: Form) => Promise<(typeof dones)[number]>
const moves: Readonly<Record<string, Move>> = {
  states: async ({ caller }, id, form) => {
    const cells = cellsTyped(form)
    if (cells.length > 0) await setBoardStates(caller, { id, cells })
    return 'states'
  },
  edit: async ({ caller }, id, form) => {
    await changeBoardRow(caller, { id, version: one(form, 'version'), row: rowTyped(form) })
    return 'saved'
  },
  close: async ({ caller }, id, form) => {
    await closeBoardRow(caller, { id, version: one(form, 'version') })
    return 'closed'
  },
  reopen: async ({ caller }, id, form) => {
    await closeBoardRow(caller, { id, version: one(form, 'version'), closed: false })
    return 'reopened'
  },
}

function Keep({ args, page, of }: { args: PageArgs; page: BoardRowPage; of: Filled }): JSX.Element {
  const words = boardTexts[args.lang]
  const { row } = page
  const isClosed = row.closed_on !== null
  return (
    <>
      <Disclosure summary={words.edit} open={of.form !== null}>
        <form method="post" novalidate class="work-form keep-form">
          <Hidden name="act" value="edit" />
          <Hidden name="version" value={String(row.version)} />
          <RowFields of={of} row={row} />
          <Button kind="secondary">{words.save}</Button>
        </form>
      </Disclosure>
      <form method="post" class="print-hidden">
        <Hidden name="act" value={isClosed ? 'reopen' : 'close'} />
        <Hidden name="version" value={String(row.version)} />
        {!isClosed && <p>{words.closeLead}</p>}
        <Button kind={isClosed ? 'secondary' : 'danger'}>
          {isClosed ? words.reopen : words.closeButton}
        </Button>
      </form>
    </>
  )
}

async function show(args: PageArgs): Promise<JSX.Element> {
  demandPerson(args)
  const { lang, caller, params, query, problems } = args
  const words = boardTexts[lang]
  const id = params['id'] ?? ''
  const page = await readBoardRow(caller, { id })
  const { links } = await listLinks(caller, { kind: 'board', id })
  const { row, areas } = page
  const sent = problems === null ? '' : one(problems.form, 'act')
  const cellAt = (problems?.refusal.fields ?? []).map(({ field }) => {
    const [, at = '0', name = ''] = /^cells\.(\d+)\.(\w+)$/.exec(field) ?? []
    return [field, name === '' ? field : `${name}-${at}`]
  })
  const found = boardFormProblems(problems, lang, Object.fromEntries(cellAt))
  const filled = (act: string): Filled =>
    sent === act
      ? { lang, form: problems?.form ?? null, problems: found }
      : { lang, form: null, problems: null }
  const mine = areas.filter(({ may_keep: may }) => may)
  const done = problems === null ? oneOf(dones, query['tehty'] ?? '') : null
  const name = inLanguage(row.name, lang)
  return (
    <WorkDocument args={args} title={name} parts={{ id }} sheet="leading">
      <Column width="wide">
        <BackLink href={path('harmonisation', lang)}>{words.back}</BackLink>
        {found !== null && <Refused problems={found} notDone={words.notDone} />}
        {done !== null && <Done>{words.done[done]}</Done>}
        <PageTitle
          kicker={words.kinds[row.kind]}
          title={<LocalText of={row.name} lang={lang} hyphens />}
          lead={<LocalText of={row.what} lang={lang} />}
        />
        {row.closed_on !== null && (
          <Notice kind="info">
            <p>{words.closed(shortDay(row.closed_on, lang))}</p>
          </Notice>
        )}
        <p>{row.goal_on === null ? words.noGoal : words.goal(shortDay(row.goal_on, lang))}</p>
        <Section title={words.areas}>
          <ul class="board-cells">
            {row.cells.map((cell) => (
              <li key={cell.area} class="board-cell">
                <StateMark state={cell.state ?? 'unsaid'} />
                <span>
                  <span class="board-cell__area">
                    <LocalText of={areas.find((area) => area.id === cell.area)?.name ?? {}} lang={lang} />
                  </span>{' '}
                  <span class="board-cell__state">
                    {words.states[cell.state ?? 'unsaid']}
                    {cell.since !== null && (
                      <span class="board-cell__since"> {words.since(shortDay(cell.since, lang))}</span>
                    )}
                  </span>
                  {cell.note !== '' && <span class="board-cell__since">{cell.note}</span>}
                </span>
              </li>
            ))}
          </ul>
          {mine.length > 0 && row.closed_on === null && (
            <form method="post" novalidate class="work-form print-hidden">
              <p>{words.areasLead}</p>
              <Hidden name="act" value="states" />
              {mine.map((area, at) => {
                const cell = row.cells.find((each) => each.area === area.id)
                return cell === undefined ? null : (
                  <AreaFields
                    key={area.id}
                    args={args}
                    of={filled('states')}
                    area={area}
                    cell={cell}
                    at={at}
                  />
                )
              })}
              <Button>{words.saveStates}</Button>
            </form>
          )}
        </Section>
        <LinksOf args={args} kind="board" id={id} links={links} mayEdit={page.mayKeep} />
        <Section title={words.history}>
          {page.changes.length === 0 ? (
            <p>{words.noHistory}</p>
          ) : (
            <Changes changes={page.changes} areas={areas} lang={lang} />
          )}
        </Section>
        {page.mayKeep && <Keep args={args} page={page} of={filled('edit')} />}
      </Column>
    </WorkDocument>
  )
}

/** One thing to make alike: where each area stands, how it came there, and what it leads to. @source R187 */
export const boardRowPage: Page = {
  audience: 'lead',
  get: show,
  post: async (args, form) => {
    const id = args.params['id'] ?? ''
    const act = one(form, 'act')
    const move = Object.hasOwn(moves, act) ? moves[act] : undefined
    if (move === undefined) throw notFound()
    return seeOther(path('boardRow', args.lang, { id }, { tehty: await move(args, id, form) }))
  },
}
