import type { JSX } from 'preact'
import {
  addRisk,
  findTrialGround,
  findTrialWorkers,
  listRisks,
  type RiskRow,
} from '#capabilities/development/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Chip } from '#ui/facts/facts.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { dayWords, filledOf, trialProblems } from '#web/lead/experiments/trial-parts.view.tsx'
import { one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { tableAnswer, tableAsked } from '#web/tables/table-answer.ts'
import { TableTools } from '#web/tables/table-tools.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { RiskFields, riskTyped } from './risk-form.view.tsx'
import { riskTexts } from './risk-texts.ts'

function Risk({ args, row, today }: { args: PageArgs; row: RiskRow; today: string }): JSX.Element {
  const { lang } = args
  const words = riskTexts[lang]
  const isLate = row.closedOn === null && row.reviewOn !== null && row.reviewOn < today
  const day = dayWords(row.reviewOn, args)
  return (
    <li class="keep-line keep-line--wide">
      <div class="keep-line__what">
        <a class="keep-line__name" href={path('risk', lang, { id: row.id })}>
          <LocalText of={row.name} lang={lang} hyphens />
        </a>
        <span class="line quiet">
          {words.kinds[row.kind]}
          {' · '}
          {row.areaName === null ? words.whole : <LocalText of={row.areaName} lang={lang} />}
          {row.ownerName !== null && ` · ${row.ownerName}`}
        </span>
        {day !== '' && row.closedOn === null && (
          <span class="line quiet">{isLate ? words.late(day) : words.nextOn(day)}</span>
        )}
      </div>
      <Chip tone={row.realised === 'yes' ? 'late' : row.realised === 'partly' ? 'soon' : 'plain'}>
        {words.realised[row.realised]}
      </Chip>
    </li>
  )
}

function List(props: {
  args: PageArgs
  title: string
  rows: readonly RiskRow[]
  today: string
}): JSX.Element {
  const words = riskTexts[props.args.lang]
  return (
    <Section title={props.title}>
      {props.rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul class="keep-lines">
          {props.rows.map((row) => (
            <Risk key={row.id} args={props.args} row={row} today={props.today} />
          ))}
        </ul>
      )}
    </Section>
  )
}

/** What may come in the way, and what is done about it. @source R166 */
export const risksPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { lang, caller, query, problems } = args
    const words = riskTexts[lang]
    const rows = await listRisks(caller, {})
    const closed = await listRisks(caller, { closed: true })
    const format = tableAsked(query)
    if (format !== null) {
      const lines = [...rows, ...closed].map((row) => [
        inLanguage(row.name, lang),
        words.kinds[row.kind],
        row.areaName === null ? words.whole : inLanguage(row.areaName, lang),
        row.cause,
        row.effect,
        row.mitigation,
        words.realised[row.realised],
        row.note,
        row.ownerName ?? '',
        row.reviewOn ?? '',
      ])
      return tableAnswer(
        'perhetalo-risks',
        [{ name: words.title, rows: [[...words.columns], ...lines] }],
        format,
      )
    }
    const today = helsinkiDate(caller.clock.now())
    const ground = await findTrialGround(caller, {})
    const found = trialProblems(problems, lang)
    const came = rows.filter(({ realised }) => realised !== 'no').length
    const due = rows.filter(({ reviewOn }) => reviewOn !== null && reviewOn < today).length
    return (
      <WorkDocument args={args} title={words.title} sheet="leading">
        <Column width="wide">
          {found !== null && <Refused problems={found} notDone={words.notDone} />}
          <PageTitle title={words.title} lead={words.lead(rows.length, came, due)} />
          {ground.addRisk && (
            <Disclosure summary={words.add} open={problems !== null}>
              <form method="post" novalidate class="work-form keep-form">
                <Hidden name="act" value="add" />
                <Hidden name="key" value={problems === null ? newId() : one(problems.form, 'key')} />
                <p>{words.addLead}</p>
                <RiskFields
                  args={args}
                  of={filledOf(args, 'add', found)}
                  kept={null}
                  ground={ground}
                  workers={await findTrialWorkers(caller, {})}
                />
                <Button>{words.save}</Button>
              </form>
            </Disclosure>
          )}
          <List args={args} title={words.open} rows={rows} today={today} />
          {closed.length > 0 && <List args={args} title={words.closed} rows={closed} today={today} />}
          <TableTools lang={lang} route="risks" />
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    const key = one(form, 'key')
    const { id } = await addRisk(args.caller, {
      risk: riskTyped(form, args),
      ...(key === '' ? {} : { key }),
    })
    return seeOther(path('risk', args.lang, { id }, { tehty: 'added' }))
  },
}
