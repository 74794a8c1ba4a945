import type { JSX } from 'preact'
import { caseOfSource, type CaseSource, listCases } from '#capabilities/casework/index.ts'
import type { FamilyView } from '#capabilities/families/index.ts'
import type { ReferralView } from '#capabilities/guidance/index.ts'
import type { WorkView } from '#capabilities/help-requests/index.ts'
import { isStrong } from '#platform/actor.ts'
import { Section } from '#ui/layout/layout.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { CaseRow } from './case-row.view.tsx'
import { openHref } from './open-case.view.tsx'
import { openTexts } from './open-texts.ts'

/** A family’s open cases on which the reader works, and the way to open one: a part of the family’s page. */
export async function casesOfFamily(args: PageArgs, family: FamilyView): Promise<JSX.Element | null> {
  const { lang, caller } = args
  const words = openTexts[lang]
  const { items } = await listCases(caller, { family: family.id, stage: 'open' })
  const mayOpen = family.by === 'team' && family.closedAt === null
  if (items.length === 0 && !mayOpen) return null
  const people = family.people.filter(({ until }) => until === null)
  return (
    <Section title={words.cases} id="cases">
      {items.length === 0 ? (
        <p class="family-quiet">{words.none}</p>
      ) : (
        <ul class="case-rows">
          {items.map((item) => (
            <CaseRow key={item.id} args={args} item={item} people={people} level={3} />
          ))}
        </ul>
      )}
      {mayOpen && (
        <p>
          <a class="button button--secondary" href={openHref(lang, { family: family.id })}>
            {words.open}
          </a>
        </p>
      )}
    </Section>
  )
}

type Source = Extract<CaseSource, 'help-request' | 'referral'>

/** Where no strong sign-in is yet, the way leads to it; nothing is asked for that would be refused. */
const signedInStrongly = ({ caller }: PageArgs): boolean =>
  caller.actor.kind === 'person' && isStrong(caller.actor.proof)

async function caseFrom(
  args: PageArgs,
  from: {
    readonly source: Source
    readonly sourceId: string
    readonly isThere: boolean
    readonly mayOpen: boolean
  },
): Promise<JSX.Element | null> {
  const { lang, caller } = args
  const words = openTexts[lang]
  const { source, sourceId } = from
  const there =
    from.isThere && signedInStrongly(args) ? await caseOfSource(caller, { source, sourceId }) : null
  if (there === null && !from.mayOpen) return null
  return (
    <Section title={words.ofRequest} id="case">
      <p>
        {there === null ? (
          <a href={openHref(lang, { source, sourceId })}>{words.openFrom[source]}</a>
        ) : (
          <a href={path('workCase', lang, { id: there.id })}>{words.there}</a>
        )}
      </p>
    </Section>
  )
}

/** The case that a request became, or the way to open one for whoever holds it: a part of the request's page. */
export const caseOfRequest = (args: PageArgs, view: WorkView): Promise<JSX.Element | null> =>
  caseFrom(args, {
    source: 'help-request',
    sourceId: view.id,
    isThere: view.outcome === 'case-opened',
    mayOpen: view.can['resolve'] === true && view.holder_id !== null,
  })

const taken = ['received', 'accepted', 'in-progress', 'completed', 'waitlisted', 'more-asked'] as const

/** The case that was opened from a referral, or the way to open one for the side that received it. */
export const caseOfReferral = (args: PageArgs, view: ReferralView): Promise<JSX.Element | null> => {
  const isTaken = view.sides.includes('receiver') && taken.some((state) => state === view.state)
  return caseFrom(args, { source: 'referral', sourceId: view.id, isThere: isTaken, mayOpen: isTaken })
}
