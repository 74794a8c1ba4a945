import type { JSX } from 'preact'
import { comparePlans, type PlanVersionItem, readPlanVersion } from '#capabilities/casework/index.ts'
import { notFound } from '#platform/refusal.ts'
import { Section } from '#ui/layout/layout.tsx'
import { Difference } from '#web/plan/difference.view.tsx'
import { Frozen } from '#web/plan/frozen.view.tsx'
import { dayWords } from '#web/plan/reading.ts'
import { Signatures } from '#web/plan/signatures.view.tsx'
import { ToSign, versionWords } from './agreed.view.tsx'
import type { OnMyPlan } from './on-my-plan.ts'

/** A page about one version: its title, what stands under it, and its words. */
export type AboutVersion = { readonly title: string; readonly lead: string; readonly children: JSX.Element }

function numbered(of: OnMyPlan, number: number, isOwn: boolean): PlanVersionItem {
  const found = of.plan.versions.find(
    (version) => version.number === number && (version.ownOf !== null) === isOwn,
  )
  if (found === undefined) throw notFound()
  return found
}

/** A plan as it was agreed, to be read before one says yes or no. */
export async function myVersion(of: OnMyPlan, number: number, isOwn: boolean): Promise<AboutVersion> {
  const { words, reading } = of
  const item = numbered(of, number, isOwn)
  const version = await readPlanVersion(of.args.caller, { id: item.id })
  return {
    title: versionWords(of, item),
    lead: words.agreed.agreed(dayWords(reading, item.at)),
    children: (
      <>
        <p>{words.agreed.frozen}</p>
        <Frozen reading={reading} version={version} kinds={words.steps.kinds} words={words.agreed} />
        <Section title={words.agreed.who}>
          <Signatures
            reading={reading}
            signatures={version.signatures}
            label={words.agreed.who}
            none={words.agreed.nobody}
          />
        </Section>
        {item.mayIsign && <ToSign of={of} version={item} level={2} />}
      </>
    ),
  }
}

/** What has changed since, or from one version to another. */
export async function myComparison(
  of: OnMyPlan,
  versions: { readonly from: number; readonly to: number | null; readonly isOwn: boolean },
): Promise<AboutVersion> {
  const { words, reading } = of
  const from = numbered(of, versions.from, versions.isOwn)
  const to = versions.to === null ? null : numbered(of, versions.to, versions.isOwn)
  const comparison = await comparePlans(of.args.caller, { id: from.id, with: to?.id ?? null })
  return {
    title: words.agreed.changedTitle,
    lead: words.agreed.agreed(dayWords(reading, from.at)),
    children: <Difference reading={reading} comparison={comparison} kinds={words.steps.kinds} />,
  }
}
