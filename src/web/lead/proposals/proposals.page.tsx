import type { JSX } from 'preact'
import {
  addProposal,
  findTrialGround,
  findTrialWorkers,
  listProposals,
  type ProposalRow,
} from '#capabilities/development/index.ts'
import { newId } from '#platform/ids.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Chip } from '#ui/facts/facts.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { dayWords, filledOf, trialProblems } from '#web/lead/experiments/trial-parts.view.tsx'
import { one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { tableAnswer, tableAsked } from '#web/tables/table-answer.ts'
import { TableTools } from '#web/tables/table-tools.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { ProposalFields, proposalTyped } from './proposal-form.view.tsx'
import { proposalTexts } from './proposal-texts.ts'

function Proposal({ args, row }: { args: PageArgs; row: ProposalRow }): JSX.Element {
  const { lang } = args
  const words = proposalTexts[lang]
  const when =
    row.answeredOn !== null
      ? words.answered(dayWords(row.answeredOn, args))
      : row.sentOn !== null
        ? words.sentOn(dayWords(row.sentOn, args))
        : ''
  return (
    <li class="keep-line keep-line--wide">
      <div class="keep-line__what">
        <a class="keep-line__name" href={path('proposal', lang, { id: row.id })}>
          <LocalText of={row.name} lang={lang} hyphens />
        </a>
        <span class="line quiet">
          {[words.urgencies[row.urgency], row.addressedTo, when].filter((part) => part !== '').join(' · ')}
        </span>
      </div>
      <Chip tone={row.state === 'sent' ? 'soon' : row.state === 'answered' ? 'good' : 'plain'}>
        {row.outcome === null ? words.states[row.state] : words.outcomes[row.outcome]}
      </Chip>
    </li>
  )
}

/** What the county asks of the national level, with what it was answered. @source R190 */
export const proposalsPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { lang, caller, query, problems } = args
    const words = proposalTexts[lang]
    const rows = await listProposals(caller, {})
    const format = tableAsked(query)
    if (format !== null) {
      const lines = rows.map((row) => [
        inLanguage(row.name, lang),
        words.states[row.state],
        words.urgencies[row.urgency],
        row.why,
        row.done,
        row.remains,
        row.addressedTo,
        row.sentOn ?? '',
        row.outcome === null ? '' : words.outcomes[row.outcome],
        row.answer,
        row.answeredOn ?? '',
        row.keeperName ?? '',
      ])
      const sheet = { name: words.back, rows: [[...words.columns], ...lines] }
      return tableAnswer('perhetalo-proposals', [sheet], format)
    }
    const ground = await findTrialGround(caller, {})
    const found = trialProblems(problems, lang)
    return (
      <WorkDocument args={args} title={words.title} sheet="leading">
        <Column width="wide">
          {found !== null && <Refused problems={found} notDone={words.notDone} />}
          <PageTitle
            title={words.title}
            lead={words.lead(rows.length, rows.filter(({ state }) => state === 'sent').length)}
          />
          {ground.propose && (
            <Disclosure summary={words.add} open={problems !== null}>
              <form method="post" novalidate class="work-form keep-form">
                <Hidden name="act" value="add" />
                <Hidden name="key" value={problems === null ? newId() : one(problems.form, 'key')} />
                <p>{words.addLead}</p>
                <ProposalFields
                  args={args}
                  of={filledOf(args, 'add', found)}
                  kept={null}
                  workers={await findTrialWorkers(caller, {})}
                />
                <Button>{words.save}</Button>
              </form>
            </Disclosure>
          )}
          {rows.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <ul class="keep-lines">
              {rows.map((row) => (
                <Proposal key={row.id} args={args} row={row} />
              ))}
            </ul>
          )}
          <TableTools lang={lang} route="proposals" />
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    const key = one(form, 'key')
    const { id } = await addProposal(args.caller, {
      proposal: proposalTyped(form, args),
      ...(key === '' ? {} : { key }),
    })
    return seeOther(path('proposal', args.lang, { id }, { tehty: 'added' }))
  },
}
