import type { JSX } from 'preact'
import { canTypeset } from '#platform/typeset.ts'
import { Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { EmptyState } from '#ui/result/result.tsx'
import { type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path, type Query } from '#web/paths.ts'
import { ownPartsIn, pdfAnswer } from '#web/plan/pdf-answer.ts'
import { planWords } from '#web/plan/plan-words.ts'
import { dayWords } from '#web/plan/reading.ts'
import { signedOut } from '#web/plan/signed-out.view.tsx'
import { isStale } from '#web/plan/standing.ts'
import { demandMember } from '#web/public/my/acts.ts'
import { MyPage } from '#web/public/my/my-page.view.tsx'
import { familyCalled, nameOf } from '#web/public/my/names.ts'
import { sentIn } from '#web/work/families/acts.view.tsx'
import { inShort } from '#web/work/plan/on-plan.ts'
import { Agreed, ToSign } from './agreed.view.tsx'
import { myConflict } from './conflict.view.tsx'
import { MyGoals } from './goals.view.tsx'
import { MyJoins } from './joins.view.tsx'
import { aboutName, type MyCases, myCases, onMyPlan, type OnMyPlan, planQuery } from './on-my-plan.ts'
import { AddOwnStep, MySteps } from './steps.view.tsx'
import { type AboutVersion, myComparison, myVersion } from './version.view.tsx'
import { makeMyPlanMove } from './my-plan-moves.ts'

/** The plans that one may read: each by whom it is about. */
function ChoosePlan({ cases }: { cases: MyCases }): JSX.Element | null {
  const { all, here, families, words, args } = cases
  if (all.length < 2) return null
  return (
    <nav aria-label={words.choose}>
      <ul class="my-filter">
        {all.map((each) => {
          const family = families.find(({ id }) => id === each.family)
          const name = family === undefined ? null : nameOf(family, each.about)
          const called = family === undefined ? words.family : familyCalled(family, args.lang)
          return (
            <li key={each.id}>
              <a
                href={path('myPlan', args.lang, {}, planQuery({ all, here: each }))}
                aria-current={each === here ? 'true' : undefined}
              >
                {each.mine ? words.mineTitle : name === null ? called : words.about(name)}
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

/** What waits for the reader: own steps that are open, and a plan to say yes or no to. */
function Turn({ of }: { of: OnMyPlan }): JSX.Element {
  const { plan, words, me } = of
  const mine = plan.steps.filter(
    ({ state, owner, can }) => state === 'open' && can.tick && (owner.me || owner.member === me),
  )
  const toSign = plan.versions.filter(({ mayIsign, latest }) => mayIsign && latest)
  // What waits for the reader is for the screen: on paper it would stand twice.
  return (
    <div class="print-hidden">
      <Section title={words.turn.title} id="turn">
        {mine.length + toSign.length === 0 && <p>{words.turn.nothing}</p>}
        {toSign.map((version) => (
          <ToSign key={version.id} of={of} version={version} level={3} />
        ))}
        {mine.length > 0 && (
          <ul class="plan-turn">
            {mine.map((step) => {
              const goal = plan.goals.find(({ id }) => id === step.goal)
              return (
                <li key={step.id}>
                  <a href={`#step-${step.id}`}>{inShort(step.words)}</a>
                  <span class="plan-turn__facts">
                    {[
                      step.dueOn === null
                        ? null
                        : planWords[of.reading.lang].by(dayWords(of.reading, step.dueOn)),
                      goal === undefined ? null : words.turn.forGoal(inShort(goal.words)),
                    ]
                      .filter((each) => each !== null)
                      .join(' · ')}
                  </span>
                </li>
              )
            })}
          </ul>
        )}
      </Section>
    </div>
  )
}

function LooseSteps({ of }: { of: OnMyPlan }): JSX.Element | null {
  const { plan, words } = of
  const known = new Set(plan.goals.map(({ id }) => id))
  const loose = plan.steps.filter(({ goal }) => goal === null || !known.has(goal))
  if (loose.length === 0 && !plan.can.write) return null
  return (
    <Section title={words.steps.loose} id="steps">
      <MySteps of={of} steps={loose} level={3} />
      {plan.can.write && <AddOwnStep of={of} goal={null} />}
    </Section>
  )
}

const numberIn = ({ query }: PageArgs, name: string): number | null => {
  const number = Number(query[name] ?? '')
  return Number.isInteger(number) && number > 0 ? number : null
}

/** One of the older versions, or what changed between two, where the address asks for them. */
function aboutVersion(of: OnMyPlan): Promise<AboutVersion> | null {
  const { args } = of
  const isOwn = args.query['own'] === '1'
  const [version, from] = [numberIn(args, 'version'), numberIn(args, 'from')]
  if (version !== null) return myVersion(of, version, isOwn)
  return from === null ? null : myComparison(of, { from, to: numberIn(args, 'to'), isOwn })
}

function Whole({ of, withEnded }: { of: OnMyPlan; withEnded: boolean }): JSX.Element {
  const { words, here, reading, plan, me } = of
  const hasOwn = ownPartsIn(plan).includes(me)
  const toPdf = (query: Query): string =>
    path('myPlan', reading.lang, {}, { ...planQuery(of), muoto: 'pdf', ...query })
  return (
    <>
      {here.closedAt !== null && (
        <Notice kind="info">
          <p>{words.closed(dayWords(reading, here.closedAt))}</p>
        </Notice>
      )}
      <Turn of={of} />
      <MyGoals of={of} withEnded={withEnded} />
      <LooseSteps of={of} />
      <MyJoins of={of} />
      <Agreed of={of} />
      <Section title={words.paper.title} id="paper">
        {canTypeset && (
          <>
            <p class="plan-ways">
              <a href={toPdf({})}>{words.paper.pdf}</a>
              {hasOwn && <a href={toPdf({ own: 1 })}>{words.paper.pdfOwn}</a>}
            </p>
            {hasOwn && <p class="my-quiet">{words.paper.pdfHint}</p>}
          </>
        )}
        <p>{words.paper.print}</p>
      </Section>
    </>
  )
}

/** The plan to the family whose it is: what we want, who does what by when, what was agreed, what changes next. */
export const myPlanPage: Page = {
  audience: 'own',
  signedOut: (args, form) => Promise.resolve(signedOut(args, form, 'own')),
  get: async (args): Promise<JSX.Element | Response> => {
    demandMember(args)
    const cases = await myCases(args)
    const { words, here } = cases
    const query: Query = planQuery(cases)
    if (here === undefined)
      return (
        <MyPage args={args} title={words.title}>
          <EmptyState title={words.none}>
            <p>{words.noneText}</p>
          </EmptyState>
        </MyPage>
      )
    const withEnded = args.query['ended'] === '1'
    const of = await onMyPlan(cases, here, withEnded)
    if (args.query['muoto'] === 'pdf')
      return pdfAnswer(of.plan, of.reading, args.query['own'] === '1' ? of.me : null)
    const name = aboutName(of)
    const shared = {
      args,
      kicker: name === null ? undefined : words.about(name),
      problems: of.bench.problems,
    }
    const back = <BackLink href={of.bench.action}>{words.agreed.back}</BackLink>
    const conflict = isStale(args.problems) ? myConflict(of, args.problems) : null
    if (conflict !== null)
      return (
        <MyPage {...shared} title={planWords[args.lang].conflict.title} query={query} back={back}>
          {conflict}
        </MyPage>
      )
    const older = await aboutVersion(of)
    if (older !== null)
      return (
        <MyPage {...shared} title={older.title} lead={older.lead} query={query} back={back}>
          {older.children}
        </MyPage>
      )
    const done = args.problems === null ? words.done[args.query['tehty'] ?? ''] : undefined
    return (
      <MyPage
        {...shared}
        title={here.mine ? words.mineTitle : words.title}
        lead={words.lead}
        query={{ ...query, ended: withEnded ? 1 : undefined }}
      >
        {done !== undefined && (
          <Notice kind="success" live>
            <p>{done}</p>
          </Notice>
        )}
        <ChoosePlan cases={cases} />
        <Whole of={of} withEnded={withEnded} />
      </MyPage>
    )
  },
  post: async (args, form) => {
    demandMember(args)
    const sent = sentIn(form)
    await makeMyPlanMove(args.caller, sent)
    const { plan } = args.query
    return seeOther(path('myPlan', args.lang, {}, { plan, tehty: sent.move }))
  },
}
