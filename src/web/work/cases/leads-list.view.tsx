import type { JSX } from 'preact'
import {
  changeReasons,
  type LeadCase,
  type LeadFilter,
  leadViews,
  type LeadView,
  limitRules,
} from '#capabilities/casework/index.ts'
import { helsinkiDate, type PlainDate } from '#platform/dates.ts'
import { inLanguage, type Localized } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { Chip, ChipList } from '#ui/facts/facts.tsx'
import { Select, TextArea, TextField } from '#ui/fields/fields.tsx'
import { Cluster, Section } from '#ui/layout/layout.tsx'
import { DataTable } from '#ui/table/table.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { Act, type Bench } from '#web/work/families/acts.view.tsx'
import { caseWords } from './case-words.ts'
import { leadsTexts } from './leads-texts.ts'

export type ToName = {
  readonly person: string
  readonly name: string
  readonly title: Localized
  readonly cases: number
}

const dayIn = ({ lang, deps }: PageArgs): ((day: PlainDate | Date) => string) => {
  const today = helsinkiDate(deps.clock.now())
  return (day) => dateInWords(day instanceof Date ? helsinkiDate(day) : day, lang, today)
}

const countOf = (view: LeadFilter, { counts }: LeadView): number =>
  ({
    all: counts.open,
    'without-worker': counts.without,
    'near-limit': counts.nearLimit,
    waiting: counts.waitingWith + counts.waitingWithout,
    'hand-over': counts.handOvers,
  })[view]

function Views({ args, chosen, view }: { args: PageArgs; chosen: LeadFilter; view: LeadView }): JSX.Element {
  const words = leadsTexts[args.lang]
  return (
    <nav class="referral-boxes" aria-label={words.views}>
      <ul class="referral-boxes__list">
        {leadViews.map((each) => (
          <li key={each}>
            <a
              class="referral-boxes__link"
              href={path('workCasesLead', args.lang, {}, { view: each === 'all' ? undefined : each })}
              aria-current={each === chosen ? 'page' : undefined}
            >
              {words.view[each]}
              <span class="referral-boxes__count"> {countOf(each, view)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The lead names a worker of the own unit, without seeing whose the case is. */
function NameWorker(props: { bench: Bench; one: LeadCase; workers: readonly ToName[] }): JSX.Element {
  const { bench, one, workers } = props
  const { lang } = bench.args
  const [words, terms] = [leadsTexts[lang], caseWords[lang]]
  const isUrgent = one.worker === null || one.worker.gone
  return (
    <Act
      bench={bench}
      move="lead-name"
      subject={one.id}
      label={one.worker === null ? words.name : words.change}
      about={words.mark(one.mark)}
      send={words.send}
      look={isUrgent ? 'secondary' : 'quiet'}
    >
      {(fields) => (
        <>
          <Select
            {...fields.text('person')}
            label={words.who}
            hint={words.whoHint}
            empty={words.choose}
            options={workers
              .filter(({ person }) => person !== one.worker?.person)
              .map(({ person, name, title, cases }) => ({
                value: person,
                label: `${name}, ${inLanguage(title, lang)} (${words.load(cases)})`,
              }))}
          />
          {one.worker !== null && !one.worker.gone && (
            <>
              <Select
                {...fields.text('reason')}
                label={words.reason}
                empty={words.choose}
                options={changeReasons
                  .filter((value) => value !== 'first')
                  .map((value) => ({ value, label: terms.reasons[value] }))}
              />
              <TextField
                {...fields.text('meetOn')}
                type="date"
                width="middle"
                label={words.meetOn}
                optional={words.voluntary}
              />
            </>
          )}
          <TextArea
            {...fields.text('words')}
            label={words.words}
            hint={words.wordsHint}
            optional={words.voluntary}
            rows={2}
            maxlength={2000}
          />
        </>
      )}
    </Act>
  )
}

function Row(props: {
  bench: Bench
  one: LeadCase
  view: LeadView
  workers: readonly ToName[]
}): JSX.Element {
  const { bench, one, view } = props
  const { lang } = bench.args
  const [words, terms] = [leadsTexts[lang], caseWords[lang]]
  const day = dayIn(bench.args)
  const unit = view.units.length > 1 ? view.units.find(({ id }) => id === one.unit) : undefined
  const rule = limitRules.find(({ code }) => code === one.limit?.rule)
  const chips = [
    one.overdue && (
      <Chip key="overdue" tone="late" icon="alert">
        {words.overdue(view.withinDays)}
      </Chip>
    ),
    one.limit?.late === true && (
      <Chip key="late" tone="late" icon="clock">
        {words.late}
      </Chip>
    ),
    one.waiting !== 'no' && (
      <Chip key="waits" tone={one.waiting === 'with-support' ? 'soon' : 'late'} icon="clock">
        {words.waits[one.waiting]}
      </Chip>
    ),
    one.worker !== null && one.worker.awayUntil !== null && (
      <Chip key="away" tone="soon">
        {words.away(day(one.worker.awayUntil))}
      </Chip>
    ),
    one.worker?.gone === true && (
      <Chip key="gone" tone="late" icon="alert">
        {words.gone}
      </Chip>
    ),
  ].filter((chip) => chip !== false)
  return (
    <li class="case-row">
      <div class="case-row__who">
        <h3 class="case-row__name">{words.mark(one.mark)}</h3>
        <p class="case-row__group">
          {words.stage(terms.stages[one.stage], one.daysInStage)}
          {unit !== undefined && <> · {inLanguage(unit.name, lang)}</>}
        </p>
        <ChipList chips={chips} />
      </div>
      <div>
        <p class="case-row__what">
          {one.worker === null
            ? words.nobody(one.withoutDays ?? 0)
            : words.worker(one.worker.name, day(one.worker.since))}
          {one.asked !== null && (
            <span class="case-row__when">
              {[
                words.asked(one.asked.name, day(one.asked.at)),
                one.asked.meetOn === null ? null : words.meets(day(one.asked.meetOn)),
              ]
                .filter((each) => each !== null)
                .join(' · ')}
            </span>
          )}
          {one.limit !== null && (
            <span class="case-row__when">
              {words.limit(rule?.what[lang] ?? one.limit.rule, day(one.limit.dueOn))}
            </span>
          )}
          {one.workers > 1 && <span class="case-row__when">{words.changed(one.workers)}</span>}
        </p>
        <NameWorker bench={bench} one={one} workers={props.workers} />
      </div>
    </li>
  )
}

/** Cases of the units one leads, and how many each worker of them answers for. */
export function LedCases(props: {
  bench: Bench
  chosen: LeadFilter
  after: string | undefined
  view: LeadView
  workers: ReadonlyMap<string, readonly ToName[]>
}): JSX.Element {
  const { bench, chosen, view, after } = props
  const { args } = bench
  const { lang } = args
  const words = leadsTexts[lang]
  const day = dayIn(args)
  const here = { view: chosen === 'all' ? undefined : chosen }
  return (
    <>
      <Section title={words.units} id="cases">
        <Views args={args} chosen={chosen} view={view} />
        {view.items.length === 0 ? (
          <p role="status">{words.none[chosen]}</p>
        ) : (
          <ul class="case-rows" aria-label={words.cases}>
            {view.items.map((one) => (
              <Row
                key={one.id}
                bench={bench}
                one={one}
                view={view}
                workers={props.workers.get(one.unit) ?? []}
              />
            ))}
          </ul>
        )}
        {(view.next !== null || after !== undefined) && (
          <Cluster>
            {after !== undefined && (
              <LinkButton href={path('workCasesLead', lang, {}, here)} kind="secondary">
                {words.first}
              </LinkButton>
            )}
            {view.next !== null && (
              <LinkButton
                href={path('workCasesLead', lang, {}, { ...here, after: view.next })}
                kind="secondary"
              >
                {words.more}
              </LinkButton>
            )}
          </Cluster>
        )}
      </Section>
      {view.workload.length > 0 && (
        <Section title={words.workload} id="workload">
          <p class="family-quiet">{words.workloadLead}</p>
          <DataTable
            id="case-load"
            caption={words.workload}
            captionHidden
            columns={[
              { label: words.workerColumn },
              ...(view.units.length > 1 ? [{ label: words.unitColumn }] : []),
              { label: words.casesColumn, numeric: true },
              { label: words.awayColumn },
            ]}
            rows={view.workload.map(({ person, name, unit, cases, awayUntil }) => ({
              key: `${person}${unit}`,
              cells: [
                name,
                ...(view.units.length > 1
                  ? [inLanguage(view.units.find(({ id }) => id === unit)?.name ?? {}, lang)]
                  : []),
                String(cases),
                awayUntil === null ? '' : day(awayUntil),
              ],
            }))}
          />
        </Section>
      )}
    </>
  )
}
