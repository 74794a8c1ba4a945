import type { ComponentChildren, JSX } from 'preact'
import { groundRules, type ReferralView, sharedFields } from '#capabilities/guidance/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { dateInWords, momentInWords } from '#platform/words.ts'
import { type Fact, FactList } from '#ui/facts/facts.tsx'
import { PageTitle, Section } from '#ui/layout/layout.tsx'
import { ActionList } from '#ui/layout/split-pane.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import type { FormsProps } from './move-form.ts'
import { Move } from './referral-forms.view.tsx'
import { actionsOf, type MoveName } from './referral-moves.ts'
import { referralTexts } from './referral-texts.ts'
import { ReferralTime } from './referral-time.tsx'
import { referralWords } from './referral-words.ts'

export const sideOf = (view: ReferralView): 'sender' | 'receiver' =>
  view.sides.includes('sender') ? 'sender' : 'receiver'

/** When the present step began: the last move that changed whose turn it is. */
const since = (view: ReferralView): Date | null => view.history.at(-1)?.at ?? view.sentAt

/** What holds now, whose turn it is and how long there is: the first thing on the page. */
export function ReferralHead({ args, view }: { args: PageArgs; view: ReferralView }): JSX.Element {
  const { lang, deps } = args
  const words = referralTexts[lang].one
  const side = sideOf(view)
  const state = referralWords[lang][side][view.state]
  const now = deps.clock.now()
  const title =
    side === 'sender'
      ? words.titleTo(inLanguage(view.receiver?.name ?? {}, lang))
      : words.titleFrom(inLanguage(view.sender.unit, lang))
  const own = side === 'sender' ? view.sender.number : (view.receiver?.number ?? view.sender.number)
  const other = side === 'sender' ? (view.receiver?.number ?? null) : null
  return (
    <div class="referral-head">
      <PageTitle kicker={words.numbers(own, other)} title={title} />
      <div class="referral-head__now">
        <p class="referral-head__state">
          <strong>{state.name}</strong>
          {view.outcome !== null && <>: {referralWords[lang].outcomes[view.outcome]}</>}
        </p>
        <p>{state.next}</p>
        {view.owner !== null && (
          <p class="referral-head__owner">
            {view.owner.mine ? words.withYou : words.with(view.owner.name)}
            {view.dueAt !== null && (
              <>
                . {words.due} {momentInWords(view.dueAt, lang, now)}.
              </>
            )}
          </p>
        )}
        {view.owner !== null && (
          <div class="referral-head__time">
            <ReferralTime dueAt={view.dueAt} since={since(view)} now={now} lang={lang} />
          </div>
        )}
      </div>
      {view.raised && view.endedAt === null && (
        <Notice kind="warning">
          <p>{words.raised}</p>
        </Notice>
      )}
    </div>
  )
}

/** What can be done now, first what comes next; what cannot be done says why. */
export function ReferralActions({
  of,
  only,
}: {
  of: FormsProps
  only?: readonly MoveName[]
}): JSX.Element | null {
  const { lang } = of.args
  const words = referralTexts[lang].one
  const { open, closed, first } = actionsOf(of.view)
  const shown = only === undefined ? open : open.filter((move) => only.includes(move))
  const ordered = first === undefined ? shown : [first, ...shown.filter((move) => move !== first)]
  if (ordered.length === 0) return null
  const reasons = new Map<string, string[]>()
  for (const { move, why } of only === undefined ? closed : [])
    reasons.set(why, [...(reasons.get(why) ?? []), words.moves[move]])
  const why = Object.entries(referralWords[lang].why)
  return (
    <section class="work-moves referral-moves" aria-labelledby="next">
      <h2 class="work-moves__title" id="next">
        {words.next}
      </h2>
      <ActionList
        label={words.next}
        actions={ordered
          .filter((move) => !['write', 'note'].includes(move))
          .map((move) => ({
            label: words.moves[move],
            control: <Move of={of} move={move} isFirst={move === first} />,
          }))}
      />
      {reasons.size > 0 && (
        <Disclosure summary={words.closedNow}>
          <ul>
            {[...reasons].map(([code, moves]) => (
              <li key={code}>
                {moves.join(', ')}: {why.find(([name]) => name === code)?.[1] ?? ''}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  )
}

/** Exactly what the other side may read, and what the sender kept back. */
export function SharedFields({ args, view }: { args: PageArgs; view: ReferralView }): JSX.Element {
  const { lang } = args
  const words = referralTexts[lang].one
  const labels = referralWords[lang].fields
  const written = view.language === lang ? undefined : view.language
  const facts: readonly Fact[] = sharedFields.flatMap((field) => {
    const found = view.fields.find((each) => each.field === field && each.shared)
    return found === undefined
      ? []
      : [
          {
            term: labels[field],
            value: (
              <span class="written" lang={written}>
                {found.value}
              </span>
            ),
          },
        ]
  })
  const kept = view.fields.filter(({ shared }) => !shared)
  return (
    <Section title={words.shared}>
      {facts.length === 0 ? <p>{words.nothing}</p> : <FactList facts={facts} />}
      {kept.length > 0 && (
        <p class="guide__quiet">
          {words.kept}: {kept.map(({ field }) => labels[field].toLowerCase()).join(', ')}.
        </p>
      )}
    </Section>
  )
}

export function ReferralFacts({ args, view }: { args: PageArgs; view: ReferralView }): JSX.Element {
  const { lang, deps } = args
  const words = referralTexts[lang].one
  const terms = referralWords[lang]
  const today = helsinkiDate(deps.clock.now())
  const day = (at: Date): string => dateInWords(helsinkiDate(at), lang, today)
  const service = view.serviceId === null ? undefined : deps.catalogue.service(view.serviceId)
  const person = (name: string | null): ComponentChildren => (name === null ? '' : `${name}, `)
  const facts: readonly (Fact | null)[] = [
    view.expectedOn === null || view.endedAt !== null
      ? null
      : { term: words.expected, value: dateInWords(view.expectedOn, lang, today) },
    view.positionBand === null || view.endedAt !== null
      ? null
      : { term: words.position, value: terms.positions[view.positionBand] },
    view.meanwhile === ''
      ? null
      : { term: words.meanwhile, value: <span class="written">{view.meanwhile}</span> },
    view.declinedFor === null ? null : { term: words.declinedFor, value: terms.declined[view.declinedFor] },
    view.settledHow === null ? null : { term: words.settledHow, value: terms.settled[view.settledHow] },
    {
      term: words.sender,
      value: (
        <>
          {person(view.sender.name)}
          <LocalText of={view.sender.unit} lang={lang} />,{' '}
          <LocalText of={view.sender.organisation} lang={lang} />
        </>
      ),
    },
    view.receiver === null
      ? null
      : {
          term: words.receiver,
          value: (
            <>
              {person(view.receiver.person)}
              <LocalText of={view.receiver.name} lang={lang} />,{' '}
              <LocalText of={view.receiver.organisation} lang={lang} />
            </>
          ),
        },
    service === undefined
      ? null
      : {
          term: words.service,
          value: (
            <a href={path('service', lang, { id: service.id })}>
              <LocalText of={service.name} lang={lang} />
            </a>
          ),
        },
    view.ground === null
      ? null
      : {
          term: words.ground,
          value: (
            <>
              {groundRules[view.ground].law[lang]}
              {view.groundReference !== '' && ` (${view.groundReference})`}
              {view.consents.map((each) => (
                <p key={each.id}>
                  {words.consent(terms.givers[each.giver], terms.ways[each.way], day(each.givenAt))},{' '}
                  {each.withdrawnAt === null
                    ? words.consentUntil(dateInWords(each.until, lang, today))
                    : words.withdrawn(day(each.withdrawnAt))}
                </p>
              ))}
            </>
          ),
        },
    view.helpRequestId === null
      ? null
      : {
          term: words.request,
          value: <a href={path('workRequest', lang, { id: view.helpRequestId })}>{words.openRequest}</a>,
        },
  ]
  return (
    <Section title={words.facts}>
      <FactList facts={facts.filter((fact) => fact !== null)} />
    </Section>
  )
}
