import type { JSX } from 'preact'
import { comparePlans, readPlanVersion } from '#capabilities/casework/index.ts'
import { Section } from '#ui/layout/layout.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { path } from '#web/paths.ts'
import { Difference } from '#web/plan/difference.view.tsx'
import { Frozen } from '#web/plan/frozen.view.tsx'
import { dayWords } from '#web/plan/reading.ts'
import { Signatures } from '#web/plan/signatures.view.tsx'
import { CaseDocument } from '#web/work/cases/case-head.view.tsx'
import { versionName } from './agree.view.tsx'
import type { OnPlan } from './on-plan.ts'

const BackToPlan = ({ of }: { of: OnPlan }): JSX.Element => (
  <BackLink href={path('workCasePlan', of.reading.lang, { id: of.on.view.id })}>
    {of.words.versions.back}
  </BackLink>
)

/** A version as it was agreed: frozen words. */
export async function versionPage(of: OnPlan, id: string): Promise<JSX.Element> {
  const version = await readPlanVersion(of.on.args.caller, { id })
  const { words, reading } = of
  const day = dayWords(reading, version.at)
  return (
    <CaseDocument
      on={of.on}
      title={versionName(of, version)}
      lead={version.by === null ? words.versions.agreedOnOnly(day) : words.versions.agreedOn(day, version.by)}
      query={{ version: id }}
    >
      <BackToPlan of={of} />
      <p class="family-quiet">
        {words.versions.frozen}
        {version.reviewOn !== null && <> {words.state.review(dayWords(reading, version.reviewOn))}</>}
      </p>
      <Frozen
        reading={reading}
        version={version}
        kinds={words.steps.oneKind}
        words={{ goals: words.versions.goals, steps: words.versions.steps, noGoals: words.versions.noGoals }}
      />
      <Section title={words.agree.signatures}>
        <Signatures
          reading={reading}
          signatures={version.signatures}
          label={words.agree.signatures}
          none={words.agree.nobodySigned}
        />
      </Section>
    </CaseDocument>
  )
}

/** What has changed from one version to another, or to the plan as it stands. */
export async function comparisonPage(of: OnPlan, from: string, to: string | null): Promise<JSX.Element> {
  const comparison = await comparePlans(of.on.args.caller, { id: from, with: to })
  const { words, reading } = of
  const earlier = versionName(of, { ownOf: comparison.ownOf, number: comparison.from.number })
  const later =
    comparison.to === null ? words.versions.nowStanding : words.versions.version(comparison.to.number)
  return (
    <CaseDocument
      on={of.on}
      title={words.versions.compareTitle(earlier, later)}
      lead={words.versions.agreedOnOnly(dayWords(reading, comparison.from.at))}
      query={{ from, to: to ?? undefined }}
    >
      <BackToPlan of={of} />
      <Difference reading={reading} comparison={comparison} kinds={words.steps.oneKind} />
    </CaseDocument>
  )
}
