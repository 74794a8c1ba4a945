import type { JSX } from 'preact'
import {
  assessmentDocuments,
  changeSection,
  limitsOf,
  openOwnWords,
  ownCases,
  readAssessment,
  writeOwnSection,
} from '#capabilities/casework/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import type { Caller } from '#platform/use-case.ts'
import { dateInWords } from '#platform/words.ts'
import { Chip } from '#ui/facts/facts.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { EmptyState } from '#ui/result/result.tsx'
import { type Page, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandMember } from '#web/public/my/acts.ts'
import { MyPage } from '#web/public/my/my-page.view.tsx'
import { familyCalled, nameOf } from '#web/public/my/names.ts'
import { aboutName, type MyCases, myCases, planQuery } from '#web/public/plan/on-my-plan.ts'
import { benchOf, type Sent, sentIn } from '#web/work/families/acts.view.tsx'
import { chosen, wrong } from '#web/work/families/family-moves.ts'
import type { OnMyAssessment } from './on-my-assessment.ts'
import { MyDocument, WriteOwn } from './sections.view.tsx'
import { myAssessmentTexts } from './texts.ts'

/** The cases that one may read: each by whom it is about. */
function Choose({ cases }: { cases: MyCases }): JSX.Element | null {
  const { all, here, families, args } = cases
  const words = myAssessmentTexts[args.lang]
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
                href={path('myAssessment', args.lang, {}, planQuery({ all, here: each }))}
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

/** What the law says is done by when, in words; what is done stands last. */
function Limits({ of }: { of: OnMyAssessment }): JSX.Element | null {
  const { words, lang, limits, args, family, here } = of
  if (limits.limits.length === 0) return null
  const today = helsinkiDate(args.deps.clock.now())
  return (
    <Section title={words.limits} id="limits">
      <ul class="my-limits">
        {limits.limits.map((limit) => {
          const who = here.about === null && family !== undefined ? nameOf(family, limit.about) : null
          const isDone = limit.metOn !== null
          return (
            <li key={limit.id}>
              <strong>
                {limit.what[lang]}
                {who !== null && <> ({who})</>}
              </strong>{' '}
              {isDone ? (
                <Chip tone="good" icon="check">
                  {words.states.met}
                </Chip>
              ) : (
                <>
                  {words.by(dateInWords(limit.due, lang, today))}
                  {limit.state === 'late' && (
                    <>
                      {' '}
                      <Chip tone="late" icon="clock">
                        {words.states.late}
                      </Chip>
                    </>
                  )}
                </>
              )}
              <br />
              <span class="my-quiet">{words.law(limit.source[lang])}</span>
            </li>
          )
        })}
      </ul>
      <p class="my-quiet">{words.limitsLead}</p>
    </Section>
  )
}

/** Who sees own words, as the form says it. */
const seeIn = (
  sent: Sent,
): { readonly everybody: boolean; readonly teamSees: boolean; readonly shownTo: string[] } => {
  const see = chosen(['team', 'me', 'everybody'] as const, sent, 'see')
  return {
    everybody: see === 'everybody',
    teamSees: see !== 'me',
    shownTo: [...sent.many('shownTo')],
  }
}

async function make(caller: Caller, id: string, sent: Sent): Promise<void> {
  const { move, subject } = sent
  switch (move) {
    case 'write':
      await writeOwnSection(caller, {
        id,
        document: chosen(assessmentDocuments, sent, 'document'),
        words: sent.one('words'),
        ...seeIn(sent),
      })
      return
    case 'change':
      await changeSection(caller, {
        id: subject,
        version: Number(sent.one('version')),
        title: sent.one('title'),
        words: sent.one('words'),
      })
      return
    case 'open':
      return openOwnWords(caller, { id: subject, ...seeIn(sent) })
    default:
      throw wrong('move', 'invalid-value')
  }
}

/** The assessment to the family whose it is: what happens by when, what has been written and told, and one's own words. */
export const myAssessmentPage: Page = {
  audience: 'own',
  get: async (args): Promise<JSX.Element> => {
    const { id: me } = demandMember(args)
    const { lang, caller, problems } = args
    const words = myAssessmentTexts[lang]
    const cases = await myCases(args)
    const { here } = cases
    if (here === undefined)
      return (
        <MyPage args={args} title={words.title}>
          <EmptyState title={words.none}>
            <p>{words.noneText}</p>
          </EmptyState>
        </MyPage>
      )
    const query = planQuery(cases)
    const of: OnMyAssessment = {
      args,
      lang,
      words,
      here,
      family: cases.families.find(({ id }) => id === here.family),
      assessment: await readAssessment(caller, { id: here.id }),
      limits: await limitsOf(caller, { id: here.id }),
      bench: benchOf(args, path('myAssessment', lang, {}, query)),
      me,
    }
    const name = aboutName({ ...cases, here })
    const done = problems === null ? words.done[args.query['tehty'] ?? ''] : undefined
    const today = helsinkiDate(args.deps.clock.now())
    return (
      <MyPage
        args={args}
        title={here.mine ? words.mineTitle : words.title}
        kicker={name === null ? undefined : words.about(name)}
        lead={words.lead}
        query={query}
        problems={of.bench.problems}
      >
        {done !== undefined && (
          <Notice kind="success" live>
            <p>{done}</p>
          </Notice>
        )}
        <Choose cases={cases} />
        {here.closedAt !== null && (
          <Notice kind="info">
            <p>{words.closed(dateInWords(helsinkiDate(here.closedAt), lang, today))}</p>
          </Notice>
        )}
        {of.assessment.can.writeOwn && <WriteOwn of={of} />}
        <Limits of={of} />
        {assessmentDocuments.toReversed().map((document) => (
          <MyDocument key={document} of={of} document={document} />
        ))}
      </MyPage>
    )
  },
  post: async (args, form) => {
    demandMember(args)
    const sent = sentIn(form)
    const all = await ownCases(args.caller, {})
    const { plan } = args.query
    const here = all[Number(plan ?? '1') - 1] ?? all[0]
    if (here === undefined) throw wrong('move', 'invalid-value')
    await make(args.caller, here.id, sent)
    return seeOther(path('myAssessment', args.lang, {}, { plan, tehty: sent.move }))
  },
}
