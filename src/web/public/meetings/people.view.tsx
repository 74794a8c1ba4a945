import type { JSX } from 'preact'
import type { MeetingParticipant, MeetingStep, MeetingView } from '#capabilities/casework/index.ts'
import type { FamilyView } from '#capabilities/families/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Chip } from '#ui/facts/facts.tsx'
import { Section } from '#ui/layout/layout.tsx'
import type { PageArgs } from '#web/page.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { nameOf } from '#web/public/my/names.ts'
import { shortDay } from '#web/public/short-day.ts'
import { meetingTexts } from './texts.ts'

export type OfMeeting = {
  readonly args: PageArgs
  readonly meeting: MeetingView
  /** The family it is about, as the reader may see it. */
  readonly family: FamilyView | undefined
}

/** What one of the family is called to the reader. */
export function memberName({ args, family }: OfMeeting, member: string | null): string | null {
  const words = meetingTexts[args.lang].mine
  const { actor } = args.caller
  if (member === null) return null
  if (actor.kind === 'member' && actor.id === member) return words.you
  return (family === undefined ? null : nameOf(family, member)) ?? words.someone
}

function Person({ of, one }: { of: OfMeeting; one: MeetingParticipant }): JSX.Element {
  const { lang } = of.args
  const [texts, words] = [meetingTexts[lang], meetingTexts[lang].mine]
  const isHeld = of.meeting.state === 'held' && one.wasPresent !== null
  const isGood = isHeld ? one.wasPresent === true : one.answer === 'comes' || one.answer === 'remotely'
  const said = isHeld
    ? one.wasPresent === true
      ? words.wasThere
      : words.wasNotThere
    : one.answer === null
      ? words.noAnswerYet
      : texts.answered[one.answer]
  const name = one.kind === 'member' ? memberName(of, one.member) : one.name
  return (
    <li class="my-meeting-person">
      <strong class="my-meeting-person__name">{name ?? words.someone}</strong>
      {one.kind === 'worker' && (
        <span class="my-meeting-person__who">
          <LocalText of={one.title} lang={lang} />
          {one.unit !== null && (
            <>
              , <LocalText of={one.unit} lang={lang} />
            </>
          )}
        </span>
      )}
      {one.kind === 'outside' && <span class="my-meeting-person__who">{texts.sectors[one.sector]}</span>}
      <Chip tone={isGood ? 'good' : 'plain'} icon={isGood ? 'check' : undefined}>
        {said}
      </Chip>
    </li>
  )
}

/** Who is asked, and what each has answered. */
export function People({ of }: { of: OfMeeting }): JSX.Element {
  const words = meetingTexts[of.args.lang].mine
  return (
    <Section title={words.whoTitle} id="who">
      <ul class="my-meeting-people">
        {of.meeting.participants.map((one) => (
          <Person key={one.id} of={of} one={one} />
        ))}
      </ul>
      {of.meeting.state === 'planned' && <p class="my-quiet">{words.whoHint}</p>}
    </Section>
  )
}

function Step({ of, step }: { of: OfMeeting; step: MeetingStep }): JSX.Element {
  const { lang } = of.args
  const words = meetingTexts[lang].mine
  const who = memberName(of, step.member) ?? step.owner
  return (
    <li class="my-entry my-entry--agreed">
      <p class="my-entry__text">{step.words}</p>
      <p class="my-entry__by">
        {[
          ...(who === null ? [] : [who]),
          ...(step.dueOn === null ? [] : [words.byWhen(shortDay(step.dueOn, lang))]),
          words.stepStates[step.state],
        ].join(' · ')}
      </p>
    </li>
  )
}

/** What was agreed: who does what by when. The same stands in the plan. */
export function Agreed({ of }: { of: OfMeeting }): JSX.Element {
  const words = meetingTexts[of.args.lang].mine
  return (
    <Section title={words.agreedTitle} id="agreed">
      {of.meeting.agreed.length === 0 ? (
        <p>{words.agreedNone}</p>
      ) : (
        <ul class="my-entries">
          {of.meeting.agreed.map((step) => (
            <Step key={step.id} of={of} step={step} />
          ))}
        </ul>
      )}
    </Section>
  )
}

/** Who sent the invitation, with the title. */
export function calledBy({ args, meeting }: OfMeeting): string | null {
  if (meeting.calledBy === null) return null
  const title = inLanguage(meeting.calledBy.title, args.lang)
  return meetingTexts[args.lang].mine.calledBy(
    title === '' ? meeting.calledBy.name : `${meeting.calledBy.name}, ${title}`,
  )
}
