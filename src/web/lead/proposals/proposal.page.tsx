import type { JSX } from 'preact'
import {
  answerProposal,
  changeProposal,
  findTrialWorkers,
  listLinks,
  proposalAfter,
  proposalOutcomes,
  type ProposalRow,
  readProposal,
  sendProposal,
  takeBackProposal,
  withdrawProposal,
} from '#capabilities/development/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { BackLink, Disclosure } from '#ui/nav/nav.tsx'
import {
  choices,
  Day,
  dayWords,
  Do,
  filledOf,
  Long,
  Pick,
  Said,
  trialProblems,
} from '#web/lead/experiments/trial-parts.view.tsx'
import { LinksOf } from '#web/lead/links/links-of.view.tsx'
import { one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { Done } from '#web/work/consulting/parts.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { type Filled, Line } from '#web/work/listings/fields.view.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { ProposalFields, proposalTyped } from './proposal-form.view.tsx'
import { proposalTexts } from './proposal-texts.ts'

const dones = ['added', 'saved', 'sent', 'answered', 'withdrawn', 'taken'] as const
type Kept = { readonly args: PageArgs; readonly row: ProposalRow }

function Told({ args, row }: Kept): JSX.Element {
  const { field } = proposalTexts[args.lang]
  const parts = [
    [field.why, row.why],
    [field.done, row.done],
    [field.remains, row.remains],
  ] as const
  return (
    <div class="trial-learned">
      {parts
        .filter(([, text]) => text !== '')
        .map(([title, text]) => (
          <div key={title}>
            <h2 class="trial-learned__title">{title}</h2>
            <Said text={text} of={row.language} lang={args.lang} />
          </div>
        ))}
    </div>
  )
}

function Send({ args, row, of }: Kept & { of: Filled }): JSX.Element {
  const words = proposalTexts[args.lang]
  return (
    <Disclosure summary={words.send} open={of.form !== null}>
      <form method="post" novalidate class="trial-add">
        <Hidden name="act" value="send" />
        <Hidden name="version" value={String(row.version)} />
        <p>{words.sendLead}</p>
        <Line
          of={of}
          name="addressedTo"
          label={words.field.addressedTo}
          hint={words.addressedHint}
          kept={row.addressedTo}
          must
        />
        <Day of={of} name="sentOn" label={words.field.sentOn} kept={helsinkiDate(args.caller.clock.now())} />
        <Button>{words.send}</Button>
      </form>
    </Disclosure>
  )
}

function Answer({ args, row, of }: Kept & { of: Filled }): JSX.Element {
  const words = proposalTexts[args.lang]
  const title = row.state === 'answered' ? words.noteAgain : words.note
  return (
    <Disclosure summary={title} open={of.form !== null}>
      <form method="post" novalidate class="trial-add">
        <Hidden name="act" value="answer" />
        <Hidden name="version" value={String(row.version)} />
        <Pick
          of={of}
          name="outcome"
          label={words.field.outcome}
          options={choices(proposalOutcomes, words.outcomes)}
          kept={row.outcome ?? 'noted'}
        />
        <Long of={of} name="answer" label={words.field.answer} kept={row.answer} />
        <Day
          of={of}
          name="answeredOn"
          label={words.field.answeredOn}
          kept={row.answeredOn ?? helsinkiDate(args.caller.clock.now())}
        />
        <Button>{title}</Button>
      </form>
    </Disclosure>
  )
}

async function Edit({ args, row, of }: Kept & { of: Filled }): Promise<JSX.Element> {
  const words = proposalTexts[args.lang]
  return (
    <>
      {args.problems?.refusal.code === 'changed-meanwhile' && (
        <div class="trial-theirs">
          <p>{words.theirs}</p>
          <Told args={args} row={row} />
        </div>
      )}
      <form method="post" novalidate class="work-form keep-form">
        <Hidden name="act" value="edit" />
        <Hidden name="version" value={String(row.version)} />
        <ProposalFields args={args} of={of} kept={row} workers={await findTrialWorkers(args.caller, {})} />
        <Button>{words.save}</Button>
      </form>
    </>
  )
}

/** One proposal: what is asked and why, when it was sent, and what came back. @source R190 */
export const proposalPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { lang, caller, params, query, problems } = args
    const words = proposalTexts[lang]
    const row = await readProposal(caller, { id: params['id'] ?? '' })
    const { id } = row
    const act = problems === null ? '' : one(problems.form, 'act')
    const found = trialProblems(problems, lang)
    const done = problems === null ? oneOf(dones, query['tehty'] ?? '') : null
    const name = inLanguage(row.name, lang)
    const mayKeep = row.can['keep'] === true
    const isEditing = mayKeep && row.state === 'draft' && (query['muokkaa'] === '1' || act === 'edit')
    const may = (move: 'send' | 'answer' | 'withdraw' | 'take-back'): boolean =>
      mayKeep && proposalAfter(row.state, move) !== null
    const { links, of: linked } = await listLinks(caller, { kind: 'proposal', id })
    const title = isEditing ? words.editTitle(name) : name
    const turn = may('withdraw') ? 'withdraw' : may('take-back') ? 'take-back' : null
    return (
      <WorkDocument args={args} title={title} parts={{ id }} sheet="leading">
        <Column width="wide">
          <BackLink href={isEditing ? path('proposal', lang, { id }) : path('proposals', lang)}>
            {isEditing ? name : words.back}
          </BackLink>
          {found !== null && <Refused problems={found} notDone={words.notDone} />}
          {done !== null && <Done>{words.dones[done]}</Done>}
          {isEditing ? (
            <>
              <PageTitle title={title} />
              {await Edit({ args, row, of: filledOf(args, 'edit', found) })}
            </>
          ) : (
            <>
              <PageTitle
                kicker={`${words.states[row.state]}, ${words.urgencies[row.urgency].toLowerCase()}`}
                title={<LocalText of={row.name} lang={lang} hyphens />}
                {...(row.sentOn === null
                  ? {}
                  : { lead: words.sent(row.addressedTo, dayWords(row.sentOn, args)) })}
              />
              {mayKeep && row.state === 'draft' && (
                <p>
                  <a href={path('proposal', lang, { id }, { muokkaa: '1' })}>{words.edit}</a>
                </p>
              )}
              <Told args={args} row={row} />
              {row.outcome !== null && (
                <Section title={`${words.field.answer}: ${words.outcomes[row.outcome]}`}>
                  <Said text={row.answer} of={row.language} lang={lang} />
                  <p class="quiet">{words.answered(dayWords(row.answeredOn, args))}</p>
                </Section>
              )}
              <div class="trial-acts">
                {may('send') && <Send args={args} row={row} of={filledOf(args, 'send', found)} />}
                {may('answer') && <Answer args={args} row={row} of={filledOf(args, 'answer', found)} />}
                {turn !== null && (
                  <Disclosure summary={turn === 'withdraw' ? words.withdraw : words.takeBack}>
                    {turn === 'withdraw' && <p>{words.withdrawLead}</p>}
                    <Do act={turn} kind="secondary" values={{ version: String(row.version) }}>
                      {turn === 'withdraw' ? words.withdraw : words.takeBack}
                    </Do>
                  </Disclosure>
                )}
              </div>
              <LinksOf args={args} kind="proposal" id={id} links={links} mayEdit={linked.mayLink} />
            </>
          )}
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    const { caller, lang, params } = args
    const id = params['id'] ?? ''
    const version = one(form, 'version')
    const again = (tehty: (typeof dones)[number]): Response =>
      seeOther(path('proposal', lang, { id }, { tehty }))
    switch (one(form, 'act')) {
      case 'edit':
        await changeProposal(caller, { id, version, proposal: proposalTyped(form, args) })
        return again('saved')
      case 'send':
        await sendProposal(caller, {
          id,
          version,
          addressedTo: one(form, 'addressedTo'),
          sentOn: one(form, 'sentOn'),
        })
        return again('sent')
      case 'answer':
        await answerProposal(caller, {
          id,
          version,
          outcome: oneOf(proposalOutcomes, one(form, 'outcome')) ?? 'noted',
          answer: one(form, 'answer'),
          answeredOn: one(form, 'answeredOn'),
        })
        return again('answered')
      case 'withdraw':
        await withdrawProposal(caller, { id, version })
        return again('withdrawn')
      case 'take-back':
        await takeBackProposal(caller, { id, version })
        return again('taken')
      default:
        throw notFound()
    }
  },
}
