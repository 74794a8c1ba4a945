import type { JSX } from 'preact'
import type { OwnCase, OwnTasks } from '#capabilities/casework/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import { ButtonRow, LinkButton } from '#ui/button/button.tsx'
import { Chip } from '#ui/facts/facts.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { asTel } from '#web/public/ask/journey.ts'
import { nowTexts } from './now-texts.ts'
import { Stages } from './stages.view.tsx'
import { answering, thingSaid } from './things.ts'

type Named = (member: string) => string | null

/** What waits for the reader: steps, a word on the plan, new messages, meetings without an answer. */
export function ForYou(props: {
  args: PageArgs
  tasks: OwnTasks
  unread: number
  unanswered: number
}): JSX.Element | null {
  const { args, tasks, unread, unanswered } = props
  const { lang } = args
  const words = nowTexts[lang]
  const items = [
    ...(unread > 0 ? [{ href: path('myTalks', lang), said: words.unread(unread) }] : []),
    ...(unanswered > 0 ? [{ href: path('myMeetings', lang), said: words.invited(unanswered) }] : []),
    ...(tasks.toSign.length > 0
      ? [{ href: path('myPlan', lang), said: words.toSign(tasks.toSign.length) }]
      : []),
    ...(tasks.tasks.length > 0
      ? [{ href: path('myPlan', lang), said: words.tasks(tasks.tasks.length) }]
      : []),
  ]
  if (items.length === 0) return null
  return (
    <Notice kind="gentle" title={words.yoursTitle}>
      <ul class="plain-links">
        {items.map(({ href, said }) => (
          <li key={said}>
            <a href={href}>{said}</a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Next({ args, each, named }: { args: PageArgs; each: OwnCase; named: Named }): JSX.Element {
  const { lang, deps } = args
  const words = nowTexts[lang]
  if (each.next === null) return <p>{words.nothingNext}</p>
  const said = thingSaid(each.next, { lang, now: deps.clock.now(), named })
  return (
    <>
      <p class="walk__next">{said.what}</p>
      <p class="walk__when">
        {[said.when, said.who].filter((part) => part !== null).join(' · ')}
        {said.late && (
          <>
            {' '}
            <Chip tone="late" icon="clock">
              {words.late}
            </Chip>
          </>
        )}
      </p>
    </>
  )
}

function Answers({ args, each }: { args: PageArgs; each: OwnCase }): JSX.Element {
  const { lang, deps } = args
  const words = nowTexts[lang]
  const one = answering(each)
  const coming = each.asked.find(({ meetOn }) => meetOn !== null)
  const day = coming?.meetOn ?? null
  return (
    <>
      {one === undefined ? (
        <p>{words.nobodyAnswers}</p>
      ) : (
        <>
          <p class="walk__who">
            <strong>{one.name}</strong>
            <br />
            {[one.title, ...(one.unit === null ? [] : [one.unit])]
              .map((each) => inLanguage(each, lang))
              .join(', ')}
          </p>
          <ButtonRow>
            {one.phone !== null && (
              <LinkButton href={`tel:${asTel(one.phone)}`} icon="phone">
                {words.call(one.phone)}
                <span class="visually-hidden">, {one.name}</span>
              </LinkButton>
            )}
            <LinkButton href={`${path('myTalks', lang)}#start`} kind="secondary">
              {words.write}
            </LinkButton>
          </ButtonRow>
          <p>
            <a href={path('myWorker', lang)}>{words.what}</a>
          </p>
        </>
      )}
      {coming !== undefined && day !== null && (
        <p>{words.asked(coming.name, dateInWords(day, lang, helsinkiDate(deps.clock.now())))}</p>
      )}
    </>
  )
}

/** One case: now in one sentence, where on the way, what comes next, who answers. */
export function Now({ args, each, named }: { args: PageArgs; each: OwnCase; named: Named }): JSX.Element {
  const { lang } = args
  const words = nowTexts[lang]
  const about = each.about === null ? null : named(each.about)
  return (
    <Section title={each.mine ? words.mine : words.title(about)} id={`now-${each.id}`}>
      <div class="walk-card">
        <p class="walk__now">{words.now[each.stage]}</p>
        {each.stage !== 'closed' && (
          <>
            <Stages each={each} lang={lang} />
            <h3>{words.nextTitle}</h3>
            <Next args={args} each={each} named={named} />
            <h3>{words.answersTitle}</h3>
            <Answers args={args} each={each} />
          </>
        )}
      </div>
    </Section>
  )
}

/** Where everything else is, each with a line that says what it is for. */
export function Ways({ args, isChild }: { args: PageArgs; isChild: boolean }): JSX.Element {
  const { lang } = args
  const words = nowTexts[lang]
  const ways = [
    ...(isChild ? [['forMe', 'myForMe'] as const] : []),
    ['plan', 'myPlan'],
    ['assessment', 'myAssessment'],
    ['talks', 'myTalks'],
    ['meetings', 'myMeetings'],
    ['worker', 'myWorker'],
    ['consents', 'myConsents'],
    ['forms', 'forms'],
    ['looked', 'myWhoLooked'],
    ['voice', 'myVoice'],
    ...(isChild ? [] : [['forMe', 'myForMe'] as const]),
  ] as const
  return (
    <Section title={words.linksTitle} id="ways">
      <ul class="walk-ways">
        {ways.map(([key, name]) => (
          <li key={key} class="walk-way">
            <a href={path(name, lang)}>{words.links[key]}</a>
            <span class="my-quiet">{words.hints[key]}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
