import type { JSX } from 'preact'
import {
  experimentAfter,
  experimentDecisions,
  type ExperimentView,
  findLinkable,
  missingToStart,
  type TrialGround,
} from '#capabilities/development/index.ts'
import { listForums } from '#capabilities/network/index.ts'
import { addDays, helsinkiDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import type { PageArgs } from '#web/page.ts'
import type { Filled } from '#web/work/listings/fields.view.tsx'
import { experimentTexts } from './experiment-texts.ts'
import { areaOptions, choices, Day, dayWords, Do, Long, Pick } from './trial-parts.view.tsx'

type Can = Readonly<Record<string, boolean>>
type Props = {
  readonly args: PageArgs
  readonly trial: ExperimentView & { readonly can: Can }
  readonly filled: (act: string) => Filled
}

const stands = (
  trial: ExperimentView,
): { state: ExperimentView['state']; decision: ExperimentView['decision'] } => ({
  state: trial.state,
  decision: trial.decision,
})

const isLate = ({ args, trial }: Pick<Props, 'args' | 'trial'>): boolean =>
  trial.decideBy !== null && trial.decideBy < helsinkiDate(args.caller.clock.now())

/** Where it stands, and what comes next. */
export function Standing(props: Props): JSX.Element {
  const { args, trial } = props
  const { page, decisions } = experimentTexts[args.lang]
  if (trial.state === 'running') {
    const day = dayWords(trial.decideBy, args)
    const late = isLate(props)
    return (
      <Notice kind={late ? 'warning' : 'info'}>
        <p>{late ? page.runsLate(day) : page.runs(day)}</p>
      </Notice>
    )
  }
  if (trial.state === 'decided' && trial.decision !== null) {
    return (
      <Notice kind="success">
        <p>{page.wasDecided(decisions[trial.decision], dayWords(trial.decidedOn, args))}</p>
      </Notice>
    )
  }
  const missing = missingToStart({ hasResponsible: trial.responsibleName !== null, needs: trial.needs })
  return (
    <Notice kind="info">
      <p>
        {page.isIdea}{' '}
        {missing.length === 0 ? page.ready : missing.map((each) => page.missing[each]).join(' ')}
      </p>
    </Notice>
  )
}

function Start({ args, trial, filled }: Props): JSX.Element | null {
  const { page, field } = experimentTexts[args.lang]
  const of = filled('start')
  const today = helsinkiDate(args.caller.clock.now())
  const missing = missingToStart({ hasResponsible: trial.responsibleName !== null, needs: trial.needs })
  if (missing.length > 0 && of.form === null) return null
  return (
    <Disclosure summary={page.startTitle} open={of.form !== null || missing.length === 0} id="aloita">
      <form method="post" novalidate class="trial-add">
        <Hidden name="act" value="start" />
        <Hidden name="version" value={String(trial.version)} />
        <p>{page.startLead}</p>
        <Day of={of} name="startOn" label={field.startsOn} kept={trial.startsOn ?? today} />
        <Day
          of={of}
          name="decideOn"
          label={field.decideBy}
          hint={field.decideByHint}
          kept={trial.decideBy ?? addDays(today, 90)}
        />
        <Button>{page.start}</Button>
      </form>
    </Disclosure>
  )
}

async function Decide({ args, trial, filled }: Props): Promise<JSX.Element> {
  const { lang, caller } = args
  const { page, field, decisions } = experimentTexts[lang]
  const of = filled('decide')
  const forums = await listForums(caller, { county: trial.county })
  const made = await findLinkable(caller, { of: { kind: 'experiment', id: trial.id }, kind: 'decision' })
  const possible = experimentDecisions.filter(
    (decision) => experimentAfter(stands(trial), { kind: 'decide', decision }) !== null,
  )
  return (
    <Disclosure
      summary={page.decideTitle}
      open={of.form !== null || (trial.state === 'running' && isLate({ args, trial }))}
      id="paata"
    >
      <form method="post" novalidate class="trial-add">
        <Hidden name="act" value="decide" />
        <Hidden name="version" value={String(trial.version)} />
        <p>{page.decideLead}</p>
        <Pick
          of={of}
          name="decision"
          label={page.decision}
          options={choices(possible, decisions)}
          kept={possible[0] ?? ''}
        />
        <Day of={of} name="decidedOn" label={page.decidedOn} kept={helsinkiDate(caller.clock.now())} />
        <Long of={of} name="words" label={page.why} hint={page.whyHint} rows={3} />
        <Pick
          of={of}
          name="forum"
          label={page.forum}
          empty={field.none}
          optional={field.optional}
          options={forums.map(({ id, name }) => ({ value: id, label: inLanguage(name, lang) }))}
        />
        <Pick
          of={of}
          name="decisionId"
          label={page.forumDecision}
          hint={page.forumDecisionHint}
          empty={field.none}
          optional={field.optional}
          options={made.map(({ id, name }) => ({ value: id, label: inLanguage(name, lang) }))}
        />
        <Button>{page.decide}</Button>
      </form>
    </Disclosure>
  )
}

function Resume({ args, trial, filled }: Props): JSX.Element {
  const { page, field } = experimentTexts[args.lang]
  const of = filled('resume')
  return (
    <Disclosure summary={page.resume} open={of.form !== null}>
      <form method="post" novalidate class="trial-add">
        <Hidden name="act" value="resume" />
        <Hidden name="version" value={String(trial.version)} />
        <p>{page.resumeLead}</p>
        <Day
          of={of}
          name="resumeBy"
          label={field.decideBy}
          hint={field.decideByHint}
          kept={addDays(helsinkiDate(args.caller.clock.now()), 180)}
        />
        <Button>{page.resume}</Button>
      </form>
    </Disclosure>
  )
}

function Publish({ trial, args }: Props): JSX.Element {
  const { page } = experimentTexts[args.lang]
  return (
    <div class="trial-publish">
      <p>{trial.published ? page.isPublished : page.publishLead}</p>
      <Do
        act="publish"
        kind="secondary"
        values={{ version: String(trial.version), published: trial.published ? '' : 'yes' }}
      >
        {trial.published ? page.unpublish : page.publish}
      </Do>
    </div>
  )
}

function Spread({ args, trial, ground }: Props & { ground: TrialGround }): JSX.Element {
  const { lang } = args
  const { page, field } = experimentTexts[lang]
  const of: Filled = { lang, form: null, problems: null }
  return (
    <Disclosure summary={page.spread} id="ota">
      <form method="post" novalidate class="trial-add">
        <Hidden name="act" value="spread" />
        <Hidden name="key" value={`${trial.id} ${ground.county} ${trial.copies.length}`} />
        <p>{page.spreadLead}</p>
        <Pick
          of={of}
          name="spreadTo"
          label={page.spreadTo}
          empty={field.wholeCounty}
          options={areaOptions(args, ground.county)}
        />
        <Button kind="secondary">{page.spread}</Button>
      </form>
    </Disclosure>
  )
}

/** What may be done with it, the next step first. */
export async function Acts(props: Props & { ground: TrialGround }): Promise<JSX.Element> {
  const { args, trial } = props
  const { page } = experimentTexts[args.lang]
  const may = (act: string): boolean => trial.can[act] === true
  const resumes = experimentAfter(stands(trial), { kind: 'resume' }) !== null
  return (
    <div class="trial-acts">
      {may('decide') && trial.state === 'idea' && <Start {...props} />}
      {may('decide') && trial.state !== 'decided' && (await Decide(props))}
      {may('decide') && resumes && <Resume {...props} />}
      <Spread {...props} />
      {may('decide') && <Publish {...props} />}
      {may('keep') && trial.state === 'idea' && (
        <Disclosure summary={page.remove}>
          <p>{page.removeLead}</p>
          <Do act="remove" kind="danger">
            {page.remove}
          </Do>
        </Disclosure>
      )}
    </div>
  )
}
