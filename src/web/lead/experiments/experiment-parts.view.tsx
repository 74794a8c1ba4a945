import type { JSX } from 'preact'
import { type ExperimentView, type Need, needKinds, type Step } from '#capabilities/development/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Chip } from '#ui/facts/facts.tsx'
import { Hidden, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { errorOf, type Filled, Line, valueOf } from '#web/work/listings/fields.view.tsx'
import { experimentTexts } from './experiment-texts.ts'
import { choices, Day, dayWords, Do, Pick, Said } from './trial-parts.view.tsx'

type Props = {
  readonly args: PageArgs
  readonly trial: ExperimentView
  readonly mayKeep: boolean
  /** What the form that adds one stands on. */
  readonly of: Filled
}

function OneNeed({ args, trial, need, mayKeep }: Omit<Props, 'of'> & { need: Need }): JSX.Element {
  const { page, needKinds: kinds, answers } = experimentTexts[args.lang]
  const tone = need.answer === 'given' ? 'good' : need.answer === 'refused' ? 'late' : 'soon'
  const what = need.what === '' ? kinds[need.kind] : `${kinds[need.kind]}: ${need.what}`
  return (
    <li class="trial-line">
      <span class="trial-line__what" lang={trial.language === args.lang ? undefined : trial.language}>
        {what}
        {need.euros !== null && ` (${need.euros} €)`}
        <span class="line quiet">
          {need.givenBy}
          {need.answeredOn !== null && `, ${dayWords(need.answeredOn, args)}`}
        </span>
      </span>
      <Chip tone={tone}>{answers[need.answer]}</Chip>
      {mayKeep && (
        <span class="trial-line__do">
          {need.answer === 'waiting' ? (
            <>
              <Do act="answer-need" kind="secondary" values={{ need: need.id, answer: 'given' }} about={what}>
                {page.given}
              </Do>
              <Do act="answer-need" values={{ need: need.id, answer: 'refused' }} about={what}>
                {page.refused}
              </Do>
            </>
          ) : (
            <Do act="answer-need" values={{ need: need.id, answer: 'waiting' }} about={what}>
              {page.waiting}
            </Do>
          )}
          <Do act="remove-need" values={{ need: need.id, version: String(trial.version) }} about={what}>
            {page.takeAway}
          </Do>
        </span>
      )}
    </li>
  )
}

/** Permission first, then support and money; each with who gives it. @source R165 */
export function Needs({ args, trial, mayKeep, of }: Props): JSX.Element {
  const { page, field, needKinds: kinds } = experimentTexts[args.lang]
  return (
    <Section title={page.needs} id="tarpeet">
      {trial.needs.length === 0 ? (
        <p>{page.noNeeds}</p>
      ) : (
        <ul class="trial-lines">
          {trial.needs.map((need) => (
            <OneNeed key={need.id} args={args} trial={trial} need={need} mayKeep={mayKeep} />
          ))}
        </ul>
      )}
      {mayKeep && (
        <Disclosure summary={page.addNeed} open={of.form !== null}>
          <form method="post" novalidate class="trial-add">
            <Hidden name="act" value="add-need" />
            <Hidden name="version" value={String(trial.version)} />
            <p>{page.needsLead}</p>
            <Pick
              of={of}
              name="needKind"
              label={page.needKind}
              options={choices(needKinds, kinds)}
              kept="permission"
            />
            <Line of={of} name="givenBy" label={page.givenBy} hint={page.givenByHint} kept="" must />
            <Line of={of} name="needWhat" label={page.needWhat} kept="" />
            <TextField
              name="euros"
              label={page.euros}
              width="short"
              inputmode="numeric"
              optional={field.optional}
              value={valueOf(of, 'euros', '')}
              error={errorOf(of, 'euros')}
            />
            <Button kind="secondary">{page.addNeed}</Button>
          </form>
        </Disclosure>
      )}
    </Section>
  )
}

function OneStep({ args, trial, step, mayKeep }: Omit<Props, 'of'> & { step: Step }): JSX.Element {
  const { page } = experimentTexts[args.lang]
  return (
    <li class="trial-line">
      <span class="trial-line__what" lang={trial.language === args.lang ? undefined : trial.language}>
        {step.what}
        {step.doneOn === null && step.dueOn !== null && (
          <span class="line quiet" lang={args.lang}>
            {page.dueOn(dayWords(step.dueOn, args))}
          </span>
        )}
      </span>
      {step.doneOn !== null && <Chip tone="good">{page.doneOn(dayWords(step.doneOn, args))}</Chip>}
      {mayKeep && (
        <span class="trial-line__do">
          <Do
            act="finish-step"
            kind={step.doneOn === null ? 'secondary' : 'quiet'}
            values={{ step: step.id, done: step.doneOn === null ? 'yes' : '' }}
            about={step.what}
          >
            {step.doneOn === null ? page.done : page.notDoneYet}
          </Do>
          <Do act="remove-step" values={{ step: step.id, version: String(trial.version) }} about={step.what}>
            {page.takeAway}
          </Do>
        </span>
      )}
    </li>
  )
}

export function Steps({ args, trial, mayKeep, of }: Props): JSX.Element {
  const { page, field } = experimentTexts[args.lang]
  return (
    <Section title={page.steps} id="askeleet">
      {trial.steps.length === 0 ? (
        <p>{page.noSteps}</p>
      ) : (
        <ol class="trial-lines">
          {trial.steps.map((step) => (
            <OneStep key={step.id} args={args} trial={trial} step={step} mayKeep={mayKeep} />
          ))}
        </ol>
      )}
      {mayKeep && (
        <Disclosure summary={page.addStep} open={of.form !== null}>
          <form method="post" novalidate class="trial-add">
            <Hidden name="act" value="add-step" />
            <Hidden name="version" value={String(trial.version)} />
            <Line of={of} name="stepWhat" label={page.step} kept="" must />
            <Day of={of} name="stepDue" label={page.due} optional={field.optional} />
            <Button kind="secondary">{page.addStep}</Button>
          </form>
        </Disclosure>
      )}
    </Section>
  )
}

export function Partners({ args, trial, mayKeep, of }: Props): JSX.Element {
  const { lang } = args
  const { page } = experimentTexts[lang]
  return (
    <Section title={page.partners} id="kumppanit">
      {trial.partners.length === 0 ? (
        <p>{page.noPartners}</p>
      ) : (
        <ul class="trial-lines">
          {trial.partners.map((partner, index) => {
            const name =
              partner.organisationName === null
                ? (partner.name ?? '')
                : inLanguage(partner.organisationName, lang)
            return (
              <li key={index} class="trial-line">
                <span class="trial-line__what">
                  {partner.organisationName === null ? (
                    name
                  ) : (
                    <LocalText of={partner.organisationName} lang={lang} />
                  )}
                  {partner.part !== '' && (
                    <span class="line quiet" lang={trial.language === lang ? undefined : trial.language}>
                      {partner.part}
                    </span>
                  )}
                </span>
                {mayKeep && (
                  <span class="trial-line__do">
                    <Do
                      act="remove-partner"
                      values={{ at: String(index), version: String(trial.version) }}
                      about={name}
                    >
                      {page.takeAway}
                    </Do>
                  </span>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {mayKeep && (
        <Disclosure summary={page.addPartner} open={of.form !== null}>
          <form method="post" novalidate class="trial-add">
            <Hidden name="act" value="add-partner" />
            <Hidden name="version" value={String(trial.version)} />
            <Line of={of} name="partnerName" label={page.partner} kept="" must />
            <Line of={of} name="partnerPart" label={page.part} kept="" />
            <Button kind="secondary">{page.addPartner}</Button>
          </form>
        </Disclosure>
      )}
    </Section>
  )
}

/** What went well, which chances were seen, what was hard, and how one knows. @source R162 */
export function Learned({ args, trial }: Pick<Props, 'args' | 'trial'>): JSX.Element {
  const { lang } = args
  const { page, field } = experimentTexts[lang]
  const parts = [
    [field.wentWell, trial.wentWell],
    [field.chances, trial.chances],
    [field.challenges, trial.challenges],
    [field.evidence, trial.evidence],
  ] as const
  const written = parts.filter(([, text]) => text !== '')
  return (
    <Section title={page.learned}>
      {written.length === 0 ? (
        <p>{page.nothingLearned}</p>
      ) : (
        <div class="trial-learned">
          {written.map(([title, text]) => (
            <div key={title} class="trial-learned__one">
              <h3 class="trial-learned__title">{title}</h3>
              <Said text={text} of={trial.language} lang={lang} />
            </div>
          ))}
        </div>
      )}
    </Section>
  )
}

export function Decisions({ args, trial }: Pick<Props, 'args' | 'trial'>): JSX.Element | null {
  const { lang } = args
  const { page, decisions } = experimentTexts[lang]
  if (trial.decisions.length === 0) return null
  return (
    <Section title={page.decisions}>
      <ol class="trial-lines" reversed>
        {trial.decisions.map((made) => (
          <li key={made.id} class="trial-decision">
            <h3 class="trial-learned__title">
              {decisions[made.decision]}, {dayWords(made.decidedOn, args)}
            </h3>
            <Said text={made.words} of={trial.language} lang={lang} />
            <p class="quiet">
              {made.forumName !== null && (
                <>
                  <LocalText of={made.forumName} lang={lang} />
                  {'. '}
                </>
              )}
              {made.decisionId !== null && (
                <>
                  <a href={path('decision', lang, { id: made.decisionId })}>{page.forumDecision}</a>
                  {'. '}
                </>
              )}
              {made.byName !== null && page.by(made.byName)}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  )
}
