import type { JSX } from 'preact'
import type { DecisionView, ForumChoices } from '#capabilities/network/index.ts'
import { FactList } from '#ui/facts/facts.tsx'
import { TextArea, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import type { PageArgs } from '#web/page.ts'
import { Act, type Bench } from '#web/work/families/acts.view.tsx'
import { decisionTexts } from './decision-texts.ts'
import { dayWords, Theirs, today, Written } from './parts.view.tsx'
import { Version } from './seats.view.tsx'

export type OfDecision = {
  readonly args: PageArgs
  readonly decision: DecisionView
  readonly choices: ForumChoices
  readonly bench: Bench
}

export const assessmentFields = [
  'childrenConcerned',
  'good',
  'bad',
  'heard',
  'alternatives',
  'chosenWhy',
] as const

/** What a decision means for children: read by everybody who reads it, written before it is made. @source R180 */
export function Assessment({ of }: { of: OfDecision }): JSX.Element | null {
  const { args, decision, bench } = of
  const words = decisionTexts[args.lang].assessment
  const { assessment } = decision
  if (assessment === null && !decision.can.assess && !decision.demandsAssessment) return null
  return (
    <Section title={words.title} id="assessment">
      {assessment === null ? (
        decision.demandsAssessment ? (
          <Notice kind="warning">
            <p>{words.demanded}</p>
          </Notice>
        ) : (
          <p>{words.none}</p>
        )
      ) : (
        <>
          <FactList
            facts={[
              ...assessmentFields.map((field) => ({
                term: words[field],
                value: <Written text={assessment[field]} />,
              })),
              {
                term: words.assessedOn,
                value: [dayWords(args, assessment.assessedOn), assessment.by ?? '']
                  .filter((part) => part !== '')
                  .join(', '),
              },
            ]}
          />
        </>
      )}
      {decision.can.assess && (
        <div class="forum-ways">
          <Act
            bench={bench}
            move="assess"
            label={assessment === null ? words.write : words.change}
            send={words.save}
            look={assessment === null && decision.demandsAssessment ? 'primary' : 'secondary'}
          >
            {(fields) => (
              <>
                <Theirs
                  bench={bench}
                  fields={fields}
                  texts={assessment === null ? [] : assessmentFields.map((field) => assessment[field])}
                />
                <Version fields={fields} of={assessment?.version ?? 0} />
                {assessmentFields.map((field) => (
                  <TextArea
                    key={field}
                    {...fields.text(field, assessment?.[field] ?? '')}
                    label={words[field]}
                    hint={field === 'childrenConcerned' ? words.childrenHint : undefined}
                    rows={3}
                    maxlength={3000}
                  />
                ))}
                <TextField
                  {...fields.text('assessedOn', assessment?.assessedOn ?? today(args))}
                  type="date"
                  width="middle"
                  label={words.assessedOn}
                />
              </>
            )}
          </Act>
        </div>
      )}
    </Section>
  )
}
