import type { JSX } from 'preact'
import type { PlanVersionItem } from '#capabilities/casework/index.ts'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { TextArea } from '#ui/fields/fields.tsx'
import { Heading } from '#ui/heading.tsx'
import { Card, Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { path, type Query } from '#web/paths.ts'
import { dayWords } from '#web/plan/reading.ts'
import { Signatures } from '#web/plan/signatures.view.tsx'
import { OwnForm } from './fold.view.tsx'
import { type OnMyPlan, planQuery } from './on-my-plan.ts'

type OfVersion = { readonly of: OnMyPlan; readonly version: PlanVersionItem }

export const versionWords = (
  { words }: Pick<OnMyPlan, 'words'>,
  { ownOf, number }: Pick<PlanVersionItem, 'ownOf' | 'number'>,
): string => (ownOf === null ? words.agreed.common(number) : words.agreed.own(number))

const ownQuery = ({ ownOf }: Pick<PlanVersionItem, 'ownOf'>): Query => (ownOf === null ? {} : { own: 1 })

/** An agreed version that waits for one's word: read it first, then yes or no. */
export function ToSign({ of, version, level }: OfVersion & { level: 2 | 3 }): JSX.Element {
  const { bench, words, reading } = of
  const day = dayWords(reading, version.at)
  return (
    <Card tone="birch">
      <Heading level={level}>{version.ownOf === null ? words.turn.signTitle : words.turn.signOwn}</Heading>
      <p>{version.by === null ? words.turn.signLeadOnly(day) : words.turn.signLead(day, version.by)}</p>
      {level === 3 && (
        <p>
          <a
            href={path(
              'myPlan',
              reading.lang,
              {},
              { ...planQuery(of), version: version.number, ...ownQuery(version) },
            )}
          >
            {words.turn.readFirst}
          </a>
        </p>
      )}
      <OwnForm bench={bench} move="sign" subject={version.id} send={words.turn.send} kind="primary">
        {(fields) => (
          <>
            <RadioGroup
              {...fields.text('agrees')}
              label={words.turn.question}
              options={[
                { value: 'yes', label: words.turn.yes },
                { value: 'no', label: words.turn.no, hint: words.turn.noHint },
              ]}
            />
            <TextArea
              {...fields.text('words')}
              label={words.turn.words}
              optional={words.goals.optional}
              rows={2}
              maxlength={2000}
            />
          </>
        )}
      </OwnForm>
    </Card>
  )
}

function OneVersion({ of, version }: OfVersion): JSX.Element {
  const { plan, words, reading } = of
  const to = (query: Query): string =>
    path('myPlan', reading.lang, {}, { ...planQuery(of), ...query, ...ownQuery(version) })
  const name = versionWords(of, version)
  const hasEarlier = plan.versions.some(
    ({ ownOf, number }) => ownOf === version.ownOf && number === version.number - 1,
  )
  const said = <span class="visually-hidden">: {name}</span>
  return (
    <li class={version.ownOf === null ? undefined : 'print-hidden'}>
      <p class="plan-versions__name">
        {name} <span class="my-quiet">{words.agreed.on(dayWords(reading, version.at))}</span>
      </p>
      <p class="plan-versions__links">
        <a href={to({ version: version.number })}>
          {words.agreed.read}
          {said}
        </a>
        {hasEarlier && (
          <a href={to({ from: version.number - 1, to: version.number })}>
            {words.agreed.fromBefore}
            {said}
          </a>
        )}
        <a href={to({ from: version.number })}>
          {words.agreed.sinceThen}
          {said}
        </a>
      </p>
    </li>
  )
}

/** What has been agreed, by whom, and the earlier versions. */
export function Agreed({ of }: { of: OnMyPlan }): JSX.Element {
  const { plan, words, reading } = of
  const latest = plan.versions.find((version) => version.latest && version.ownOf === null)
  return (
    <Section title={words.agreed.title} id="agreed">
      {latest === undefined ? (
        <p>{words.agreed.never}</p>
      ) : (
        <>
          <p>
            {words.agreed.agreed(dayWords(reading, latest.at))}
            {latest.reviewOn !== null && <> {words.agreed.review(dayWords(reading, latest.reviewOn))}</>}
            {plan.toAgree.common && <> {words.agreed.changed}</>}
          </p>
          <Signatures
            reading={reading}
            signatures={latest.signatures}
            label={words.agreed.who}
            none={words.agreed.nobody}
          />
        </>
      )}
      {plan.versions.length > 0 && (
        <Disclosure summary={words.agreed.versions}>
          <ul class="plan-versions">
            {plan.versions.map((version) => (
              <OneVersion key={version.id} of={of} version={version} />
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  )
}
