import type { JSX } from 'preact'
import {
  type CaseMeetings,
  meetingAnswers,
  type MeetingParticipant,
  type MeetingView,
} from '#capabilities/casework/index.ts'
import type { ConsentItem } from '#capabilities/families/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Chip } from '#ui/facts/facts.tsx'
import { CheckboxGroup, RadioGroup } from '#ui/fields/choices.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { LocalText } from '#web/public/local-text.tsx'
import { memberIn, type OnCase } from '#web/work/cases/case-head.view.tsx'
import { Act, Press } from '#web/work/families/acts.view.tsx'
import { InviteFields } from './fields.view.tsx'
import { meetingWorkTexts } from './texts.ts'

export type OfMeeting = {
  readonly on: OnCase
  readonly meeting: MeetingView
  readonly all: CaseMeetings
  readonly consents: readonly ConsentItem[]
}

export const nameOfParticipant = ({ on }: Pick<OfMeeting, 'on'>, one: MeetingParticipant): string =>
  (one.kind === 'member' ? memberIn(on, one.member) : one.name) ??
  meetingWorkTexts[on.args.lang].sectors[one.sector]

function Answer({ of, one }: { of: OfMeeting; one: MeetingParticipant }): JSX.Element {
  const texts = meetingWorkTexts[of.on.args.lang]
  if (of.meeting.state === 'held' && one.wasPresent !== null)
    return one.wasPresent ? (
      <Chip tone="good" icon="check">
        {texts.one.wasThere}
      </Chip>
    ) : (
      <Chip>{texts.one.wasNotThere}</Chip>
    )
  if (one.answer === null) return <Chip tone="soon">{texts.noAnswer}</Chip>
  return one.answer === 'cannot' ? (
    <Chip tone="late">{texts.answers.cannot}</Chip>
  ) : (
    <Chip tone="good" icon="check">
      {texts.answers[one.answer]}
    </Chip>
  )
}

function Person({ of, one }: { of: OfMeeting; one: MeetingParticipant }): JSX.Element {
  const { on, meeting } = of
  const { lang } = on.args
  const texts = meetingWorkTexts[lang]
  const words = texts.one
  const name = nameOfParticipant(of, one)
  return (
    <li class="meeting-person">
      <p class="meeting-person__name">
        <strong>{name}</strong> <Answer of={of} one={one} />
      </p>
      <p class="meeting-person__who">
        {one.kind === 'worker' && (
          <>
            <LocalText of={one.title} lang={lang} />
            {one.unit !== null && (
              <>
                , <LocalText of={one.unit} lang={lang} />
              </>
            )}
            {' · '}
          </>
        )}
        {texts.sectors[one.sector]} · {texts.grounds[one.ground]}
        {one.kind === 'outside' && one.email === '' && ` · ${words.noMail}`}
      </p>
      {(one.isMe ? meeting.can.answer && one.answer !== null : meeting.can.invite) && (
        <div class="meeting-person__acts">
          {meeting.startsAt > on.args.deps.clock.now() && (
            <Act
              bench={on.bench}
              move={one.isMe ? 'answer' : 'note'}
              {...(one.isMe ? {} : { subject: one.id })}
              label={one.isMe ? words.changeAnswer : words.noteAnswer}
              about={one.isMe ? undefined : words.about(name)}
              send={words.save}
              look="quiet"
            >
              {(fields) => (
                <RadioGroup
                  {...fields.text('answer', one.answer ?? undefined)}
                  label={words.answer}
                  options={meetingAnswers.map((value) => ({ value, label: texts.answers[value] }))}
                />
              )}
            </Act>
          )}
          {!one.isMe && (
            <Press
              bench={on.bench}
              move="uninvite"
              subject={one.id}
              label={words.uninvite}
              about={words.about(name)}
              kind="quiet"
            />
          )}
        </div>
      )}
    </li>
  )
}

/** More people to the table: who is asked already is not offered. */
function Invite({ of }: { of: OfMeeting }): JSX.Element {
  const { on, meeting, all, consents } = of
  const words = meetingWorkTexts[on.args.lang].one
  const asked = new Set(meeting.participants.flatMap(({ member, involvement }) => [member, involvement]))
  return (
    <Act bench={on.bench} move="invite" label={words.invite} send={words.inviteSend}>
      {(fields) => (
        <InviteFields
          on={on}
          fields={fields}
          consents={consents}
          members={on.family.people.filter(({ id, until }) => until === null && !asked.has(id))}
          colleagues={all.colleagues.filter(({ involvement }) => !asked.has(involvement))}
        />
      )}
    </Act>
  )
}

function Present({ of }: { of: OfMeeting }): JSX.Element {
  const { on, meeting } = of
  const texts = meetingWorkTexts[on.args.lang]
  const words = texts.one
  const isMarked = meeting.participants.some(({ wasPresent }) => wasPresent !== null)
  const marked = meeting.participants.filter(({ wasPresent, answer }) =>
    isMarked ? wasPresent === true : answer === 'comes' || answer === 'remotely',
  )
  return (
    <Act bench={on.bench} move="present" label={words.present} send={words.presentSend}>
      {(fields) => (
        <CheckboxGroup
          {...fields.list(
            'present',
            marked.map(({ id }) => id),
          )}
          label={words.present}
          hint={words.presentHint}
          options={meeting.participants.map((one) => ({
            value: one.id,
            label: nameOfParticipant(of, one),
            hint: one.kind === 'worker' ? inLanguage(one.title, on.args.lang) : texts.sectors[one.sector],
          }))}
        />
      )}
    </Act>
  )
}

/** Who is asked, on what ground, and what each has answered. */
export function People({ of }: { of: OfMeeting }): JSX.Element {
  const { meeting } = of
  const words = meetingWorkTexts[of.on.args.lang].one
  return (
    <Section title={words.people} id="people">
      <ul class="meeting-people">
        {meeting.participants.map((one) => (
          <Person key={one.id} of={of} one={one} />
        ))}
      </ul>
      <div class="family-ways">
        {meeting.can['mark-present'] && <Present of={of} />}
        {meeting.can.invite && <Invite of={of} />}
      </div>
    </Section>
  )
}
