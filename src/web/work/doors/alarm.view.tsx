import type { JSX } from 'preact'
import { type Alarm, alarmSteps } from '#capabilities/help-requests/index.ts'
import { FactList } from '#ui/facts/facts.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import type { PageArgs } from '#web/page.ts'
import { DoorForm, formOf, Line } from './fields.view.tsx'
import { doorTexts } from './texts.ts'

/** Whom the alarm of a promise reaches, and when; those who decide it may change it. */
export function AlarmChain(props: { args: PageArgs; alarm: Alarm; mayChange: boolean }): JSX.Element {
  const { args, alarm } = props
  const words = doorTexts[args.lang].alarm
  const of = formOf(args, 'alarm', {
    shares: 'taker',
    ...Object.fromEntries(alarmSteps.map((step) => [`shares.${step}`, step])),
  })
  return (
    <Section title={words.title} id="halytykset">
      <p>{words.lead}</p>
      <FactList
        facts={alarmSteps.map((step) => {
          const share = alarm.shares[step]
          return { term: words.steps[step], value: share === null ? words.notTold : words.percent(share) }
        })}
      />
      {props.mayChange && (
        <Disclosure summary={doorTexts[args.lang].change} open={of.form !== null}>
          <DoorForm of={of} version={alarm.version} save={doorTexts[args.lang].save}>
            {alarmSteps.map((step) => (
              <Line
                key={step}
                of={of}
                field={step}
                label={words.steps[step]}
                hint={step === 'coordinator' ? words.coordinatorHint : words.hint}
                kept={String(alarm.shares[step] ?? '')}
                width="short"
                inputmode="numeric"
              />
            ))}
          </DoorForm>
        </Disclosure>
      )}
    </Section>
  )
}
