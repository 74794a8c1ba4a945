import type { JSX } from 'preact'
import type { ReferralEvent, ReferralView } from '#capabilities/guidance/index.ts'
import { inLanguage } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { TextArea } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { Timeline } from '#ui/timeline/timeline.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { copyOf } from './referral-copy.ts'
import type { FormsProps } from './move-form.ts'
import { Move, MoveForm } from './referral-forms.view.tsx'
import { referralTexts } from './referral-texts.ts'
import { referralWords } from './referral-words.ts'

const quietMoves = new Set(['remind', 'write', 'note', 'draft'])

function titleOf(event: ReferralEvent, lang: PageArgs['lang']): string {
  const words = referralTexts[lang].one
  if (event.move === 'meeting-held') return `${words.meetings}: ${words.meetingState.held}`
  if (event.move === 'meeting-not-held') return `${words.meetings}: ${words.meetingState['not-held']}`
  return Object.entries(referralWords[lang].moves).find(([name]) => name === event.move)?.[1] ?? event.move
}

/** The codes that stand beside some moves, in words. */
function detailOf(event: ReferralEvent, lang: PageArgs['lang']): string {
  const terms = referralWords[lang]
  const known: readonly (readonly [string, string])[] = [
    ...Object.entries(terms.outcomes),
    ...Object.entries(terms.declined),
    ...Object.entries(terms.settled),
  ]
  return ['complete', 'decline', 'settle'].includes(event.move)
    ? (known.find(([code]) => code === event.detail)?.[1] ?? '')
    : ''
}

/** Messages between the two sides and one's own notes, oldest first, with the places to write. */
export function ReferralTalk({ of }: { of: FormsProps }): JSX.Element {
  const { args, view } = of
  const { lang, deps } = args
  const words = referralTexts[lang].one
  const now = deps.clock.now()
  const said = view.history.filter(({ move, text }) => (move === 'write' || move === 'note') && text !== '')
  return (
    <Section title={words.messages}>
      {said.length === 0 ? (
        <p>{words.noMessages}</p>
      ) : (
        <ol class="referral-talk">
          {said.map((event, index) => (
            <li
              key={index}
              class={event.own ? 'referral-talk__turn referral-talk__turn--own' : 'referral-talk__turn'}
            >
              <p class="referral-talk__who">
                <strong>{event.name ?? words.parties[event.party]}</strong>,{' '}
                {momentInWords(event.at, lang, now)}
                {event.own && ` · ${words.own}`}
              </p>
              <p class="written">{event.text}</p>
            </li>
          ))}
        </ol>
      )}
      <div class="referral-talk__write">
        {view.can['write'] === true && <Move of={of} move="write" isFirst={false} />}
        {view.can['note'] === true && !view.guest && <Move of={of} move="note" isFirst={false} />}
      </div>
    </Section>
  )
}

export function ReferralMeetings({ of }: { of: FormsProps }): JSX.Element | null {
  const { args, view } = of
  const { lang, deps } = args
  const words = referralTexts[lang].one
  const now = deps.clock.now()
  if (view.meetings.length === 0) return null
  return (
    <Section title={words.meetings}>
      <ul>
        {view.meetings.map((meeting) => (
          <li key={meeting.id}>
            {momentInWords(meeting.startsAt, lang, now)}, {words.meetingWay[meeting.way]}:{' '}
            {words.meetingState[meeting.state]}
            {meeting.state === 'booked' && meeting.startsAt <= now && view.can['meet'] === true && (
              <MoveForm of={of} move="recordMeeting">
                <Button kind="secondary" name="held" value="true">
                  {words.meetingState.held}
                </Button>{' '}
                <Button kind="secondary" name="held" value="false">
                  {words.meetingState['not-held']}
                </Button>
              </MoveForm>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Everything that has happened, the newest first. */
export function ReferralHistory({ args, view }: { args: PageArgs; view: ReferralView }): JSX.Element {
  const { lang, deps } = args
  const words = referralTexts[lang].one
  const now = deps.clock.now()
  return (
    <Section title={words.history}>
      <Timeline
        label={words.history}
        events={view.history
          .filter(({ move }) => !quietMoves.has(move))
          .toReversed()
          .map((event) => {
            const body = [detailOf(event, lang), event.text].filter((part) => part !== '').join('. ')
            return {
              when: momentInWords(event.at, lang, now),
              datetime: event.at.toISOString(),
              title: titleOf(event, lang),
              by: event.name ?? words.parties[event.party],
              ...(body === '' ? {} : { body: <p class="written">{body}</p> }),
            }
          })}
      />
    </Section>
  )
}

/** The other referrals of the same matter: what was declined, redirected, sent again. */
export function Thread({ args, view }: { args: PageArgs; view: ReferralView }): JSX.Element | null {
  const { lang } = args
  const words = referralTexts[lang].one
  if (view.thread.length < 2) return null
  return (
    <Section title={words.thread}>
      <ol>
        {view.thread.map((each) => (
          <li key={each.id}>
            {each.id === view.id ? (
              <strong>
                {inLanguage(each.receiver_name ?? {}, lang)} ({words.threadHere})
              </strong>
            ) : (
              <a href={path('workReferral', lang, { id: each.id })}>
                {inLanguage(each.receiver_name ?? {}, lang)}
                <span class="visually-hidden">, {referralTexts[lang].list.number(each.sender_number)}</span>
              </a>
            )}
            : {referralWords[lang].sender[each.state].name}
          </li>
        ))}
      </ol>
    </Section>
  )
}

export function Copy({ args, view }: { args: PageArgs; view: ReferralView }): JSX.Element {
  const { lang } = args
  const words = referralTexts[lang].one
  return (
    <Disclosure summary={words.copy}>
      <TextArea name="copy" label={words.copy} hint={words.copyHint} value={copyOf(view, lang)} rows={14} />
    </Disclosure>
  )
}
