import type { JSX } from 'preact'
import {
  addAreaResource,
  addRoomCommitment,
  type AreaResources,
  changeAreaResource,
  effortKinds,
  endEffort,
  fundings,
  listAreaResources,
  proposeEffort,
  removeAreaResource,
  removeRoomCommitment,
  type Resource,
  settleEffort,
} from '#capabilities/network/index.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { tableAnswer, tableAsked } from '#web/tables/table-answer.ts'
import { TableTools } from '#web/tables/table-tools.view.tsx'
import { demandPerson } from '#web/work/document.tsx'
import {
  Act,
  type Bench,
  benchOf,
  fieldsOf,
  Press,
  type Sent,
  sentIn,
} from '#web/work/families/acts.view.tsx'
import { nameOf, NetworkDocument, shortDate } from './frame.view.tsx'
import {
  ByArea,
  commitmentCells,
  Efforts,
  ResourceFields,
  Rooms,
  sumsOf,
  YearTable,
} from './resources-parts.view.tsx'
import { resourcesTexts } from './resources-texts.ts'
import { networkWords } from './words.ts'

const resourceSent = (sent: Sent) => {
  const [type = '', variant = ''] = sent.one('type').split('/')
  return {
    ...{ type, variant, area: sent.one('area'), year: sent.one('year') },
    funding: oneOf(fundings, sent.one('funding')) ?? 'own',
    preventive: sent.one('preventive') !== '',
    hours: sent.one('hours'),
    euros: sent.one('euros'),
    source: sent.one('source'),
    note: sent.one('note'),
  }
}

const moves: Readonly<Record<string, (args: PageArgs, sent: Sent) => Promise<unknown>>> = {
  add: ({ caller }, sent) => addAreaResource(caller, resourceSent(sent)),
  change: ({ caller }, sent) =>
    changeAreaResource(caller, {
      id: sent.subject,
      version: sent.one('version'),
      ...resourceSent(sent),
    }),
  remove: ({ caller }, sent) => removeAreaResource(caller, { id: sent.subject }),
  propose: ({ caller }, sent) =>
    proposeEffort(caller, {
      kind: oneOf(effortKinds, sent.one('kind')) ?? 'know-how',
      fromUnit: sent.one('fromUnit'),
      toUnit: sent.one('toUnit'),
      area: sent.one('area'),
      experimentName: sent.one('experimentName'),
      what: sent.one('what'),
      hoursAWeek: sent.one('hoursAWeek'),
      euros: sent.one('euros'),
      firstDay: sent.one('firstDay'),
      lastDay: sent.one('lastDay'),
    }),
  settle: ({ caller }, sent) =>
    settleEffort(caller, { id: sent.subject, version: sent.one('version'), state: 'agreed' }),
  decline: ({ caller }, sent) =>
    settleEffort(caller, {
      id: sent.subject,
      version: sent.one('version'),
      state: 'declined',
      words: sent.one('words'),
    }),
  end: ({ caller }, sent) => endEffort(caller, { id: sent.subject, version: sent.one('version') }),
  promise: ({ caller }, sent) =>
    addRoomCommitment(caller, {
      area: sent.one('area'),
      room: sent.one('room'),
      place: sent.one('place'),
      organisation: sent.one('organisation'),
      weekday: sent.one('weekday'),
      opens: sent.one('opens'),
      closes: sent.one('closes'),
      shared: sent.one('shared') !== '',
      whatFor: sent.one('whatFor'),
      firstDay: sent.one('firstDay'),
      lastDay: sent.one('lastDay'),
    }),
  unpromise: ({ caller }, sent) => removeRoomCommitment(caller, { id: sent.subject }),
}

function Changing({ bench, all, row }: { bench: Bench; all: AreaResources; row: Resource }): JSX.Element {
  const { args } = bench
  const { lang } = args
  const of = fieldsOf(bench, 'change', row.id)
  return (
    <Section title={<LocalText of={row.service} lang={lang} />}>
      <form class="work-form" method="post" action={bench.action} novalidate>
        <Hidden name="move" value="change" />
        <Hidden name="subject" value={row.id} />
        <Hidden name={of.name('version')} value={String(row.version)} />
        <ResourceFields args={args} all={all} of={of} row={row} />
        <Button>{networkWords[lang].save}</Button>
      </form>
      <Press
        bench={bench}
        move="remove"
        subject={row.id}
        label={networkWords[lang].remove}
        about={inLanguage(row.service, lang)}
        kind="quiet"
      />
    </Section>
  )
}

const file = (args: PageArgs, all: AreaResources) => {
  const { lang } = args
  const words = resourcesTexts[lang]
  const named = networkWords[lang]
  const [first = '', second = '', third = ''] = words.sheets
  return [
    {
      name: first,
      rows: [
        words.allColumns,
        ...all.resources.map((row) => [
          nameOf(all.areas, row.area, lang),
          inLanguage(row.service, lang),
          named.fundings[row.funding],
          row.preventive ? words.yes : words.no,
          String(row.year),
          String(row.hours ?? ''),
          String(row.euros ?? ''),
          row.source,
          row.note,
        ]),
      ],
    },
    {
      name: second,
      rows: [
        words.effortColumns,
        ...all.efforts.map((each) => [
          each.what,
          inLanguage(each.from_unit, lang),
          each.to_unit === null ? each.experiment_name : inLanguage(each.to_unit, lang),
          String(each.hours_a_week ?? ''),
          String(each.euros ?? ''),
          shortDate(each.first_day),
          shortDate(each.last_day),
          named.efforts[each.state],
        ]),
      ],
    },
    { name: third, rows: [words.roomColumns, ...all.commitments.map((each) => commitmentCells(args, each))] },
  ]
}

/** With what the areas work: hours, money, people lent, rooms. @source R186, R189 */
export const resourcesPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { lang, caller, query } = args
    const words = resourcesTexts[lang]
    const asked = Number(query['vuosi'] ?? '')
    const isYear = Number.isInteger(asked) && asked >= 2000 && asked <= 2100
    const all = await listAreaResources(caller, { year: isYear ? asked : null })
    const format = tableAsked(query)
    if (format !== null) return tableAnswer('voimavarat', file(args, all), format)
    const row = all.resources.find(({ id, may_change: may }) => may && id === query['rivi'])
    if (query['rivi'] !== undefined && row === undefined) throw notFound()
    const here = { vuosi: isYear ? String(asked) : undefined, rivi: row?.id }
    const bench = benchOf(args, path('resources', lang, {}, here))
    const sums = sumsOf(all.resources)
    return (
      <NetworkDocument
        args={args}
        title={row === undefined ? words.title : words.changeTitle}
        lead={
          all.resources.length === 0
            ? words.noFigures(all.year)
            : words.lead(all.year, sums.preventive, sums.bought)
        }
        bench={bench}
        query={here}
        back={row === undefined ? undefined : { href: path('resources', lang), words: words.back }}
      >
        {row !== undefined ? (
          <Changing bench={bench} all={all} row={row} />
        ) : (
          <>
            <YearTable args={args} all={all} />
            <ByArea args={args} all={all} />
            {all.forResource !== null && (
              <div class="net-acts">
                <Act bench={bench} move="add" label={words.add} send={networkWords[lang].save}>
                  {(of) => <ResourceFields args={args} all={all} of={of} />}
                </Act>
              </div>
            )}
            <Efforts bench={bench} all={all} />
            <Rooms bench={bench} all={all} />
            <TableTools lang={lang} route="resources" query={{ vuosi: String(all.year) }} />
          </>
        )}
      </NetworkDocument>
    )
  },
  post: async (args, form) => {
    const sent = sentIn(form)
    const move = moves[sent.move]
    if (move === undefined) throw notFound()
    await move(args, sent)
    const isGone = sent.move === 'remove' || sent.move === 'unpromise'
    return seeOther(path('resources', args.lang, {}, { tehty: isGone ? 'poistettu' : 'ok' }))
  },
}
