import type { JSX } from 'preact'
import { caseOutcomes } from '#capabilities/casework/index.ts'
import { Icon } from '#ui/icon/icon.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, Select, TextArea, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Act } from '#web/work/families/acts.view.tsx'
import { dayOf, type OnCase } from './case-head.view.tsx'
import { caseTexts } from './case-texts.ts'
import { caseWords } from './case-words.ts'

/** The five stages as a line, each with its days. */
export function StageLine({ on }: { on: OnCase }): JSX.Element {
  const { args, view } = on
  const { lang } = args
  const [words, terms] = [caseTexts[lang], caseWords[lang]]
  const day = dayOf(on)
  const states = { past: words.stagePast, now: words.stageNow, ahead: words.stageAhead }
  return (
    <ol class="stage-line" aria-label={words.stages}>
      {view.line.map(({ stage, state, since, until }) => (
        <li
          key={stage}
          class={`stage-line__stage stage-line__stage--${state}`}
          aria-current={state === 'now' ? 'step' : undefined}
        >
          <span class="stage-line__mark">{state === 'past' && <Icon name="check" />}</span>
          <span class="stage-line__name">{terms.stages[stage]}</span>
          <span class="stage-line__when">
            {state === 'now' && since !== null ? (
              words.stageNowSince(day(since))
            ) : (
              <>
                <span class="visually-hidden">{states[state]} </span>
                {since !== null &&
                  (until === null || day(until) === day(since)
                    ? day(since)
                    : words.stageFromTo(day(since), day(until)))}
              </>
            )}
          </span>
        </li>
      ))}
    </ol>
  )
}

function MoveStage({ on }: { on: OnCase }): JSX.Element | null {
  const { args, view, bench } = on
  const [words, terms] = [caseTexts[args.lang], caseWords[args.lang]]
  const ahead = view.can.move.find(({ way }) => way === 'next')
  if (view.can.move.length === 0) return null
  return (
    <Act bench={bench} move="stage" label={words.move} send={words.moveSend}>
      {(fields) => (
        <>
          <Hidden name={fields.name('version')} value={String(view.version)} />
          <RadioGroup
            {...fields.text('to', ahead?.to)}
            label={words.moveTo}
            options={view.can.move.map(({ to, way }) => ({
              value: to,
              label: terms.stages[to],
              hint: words.moveWay[way],
            }))}
          />
          <TextArea
            {...fields.text('words')}
            label={words.moveWords}
            hint={words.moveWordsHint}
            optional={words.voluntary}
            rows={3}
            maxlength={4000}
          />
        </>
      )}
    </Act>
  )
}

function CloseCase({ on }: { on: OnCase }): JSX.Element {
  const { args, view, bench } = on
  const [words, terms] = [caseTexts[args.lang], caseWords[args.lang]]
  return (
    <Act bench={bench} move="close-case" label={words.close} send={words.closeSend} look="quiet">
      {(fields) => (
        <>
          <Hidden name={fields.name('version')} value={String(view.version)} />
          <Select
            {...fields.text('outcome')}
            label={words.outcome}
            empty={words.choose}
            options={caseOutcomes.map((value) => ({ value, label: terms.outcomes[value] }))}
          />
          <TextArea
            {...fields.text('words')}
            label={words.closeWords}
            optional={words.voluntary}
            rows={3}
            maxlength={4000}
          />
          <TextField
            {...fields.text('followUpOn', view.followUpOn ?? '')}
            type="date"
            width="middle"
            label={words.followUp}
            hint={words.followUpHint}
            optional={words.voluntary}
          />
        </>
      )}
    </Act>
  )
}

function ReopenCase({ on }: { on: OnCase }): JSX.Element {
  const { args, view, bench } = on
  const words = caseTexts[args.lang]
  return (
    <Act bench={bench} move="reopen" label={words.reopen}>
      {(fields) => (
        <>
          <Hidden name={fields.name('version')} value={String(view.version)} />
          <TextArea {...fields.text('words')} label={words.reopenWords} rows={3} maxlength={4000} />
        </>
      )}
    </Act>
  )
}

/** Where the case stands, and its way on. */
export function Stages({ on }: { on: OnCase }): JSX.Element {
  const { args, view } = on
  return (
    <Section title={caseTexts[args.lang].stages} id="stages">
      <StageLine on={on} />
      <div class="case-acts">
        <MoveStage on={on} />
        {view.can.close && <CloseCase on={on} />}
        {view.can.reopen && <ReopenCase on={on} />}
      </div>
    </Section>
  )
}
