import type { JSX } from 'preact'
import type { ForumChoices, ForumMeetingView, MatterView } from '#capabilities/network/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { ChipList } from '#ui/facts/facts.tsx'
import { Hidden, TextArea, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { LiveMeeting } from '#web/live-meeting.view.tsx'
import { one, type PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { Act, type Bench, fieldsOf, Press } from '#web/work/families/acts.view.tsx'
import { MatterFields } from './fields.view.tsx'
import { forumTexts } from './forum-texts.ts'
import { minutesName, readName, versionName } from './meeting-moves.ts'
import { meetingTexts } from './meeting-texts.ts'
import { atDay, Meta, momentWords, Theirs, today, Written } from './parts.view.tsx'
import { Key, Version } from './seats.view.tsx'
import { forumWords } from './words.ts'

/** Minutes are written from the day of the meeting on; before it the agenda is read. */
export const isOn = ({ args, meeting }: OfMeeting): boolean =>
  helsinkiDate(meeting.startsAt) <= today(args) && meeting.state !== 'cancelled'

export type OfMeeting = {
  readonly args: PageArgs
  readonly meeting: ForumMeetingView
  readonly choices: ForumChoices
  readonly bench: Bench
}

/** What was typed, and whether somebody else has written under the matter since it was read. */
function typedFor({ bench }: OfMeeting, matter: MatterView): { text: string; isBehind: boolean } {
  const { form } = bench
  const { words, version } = matter.minutes
  if (form === null || !(minutesName(matter.id) in form)) return { text: words, isBehind: false }
  const typed = one(form, minutesName(matter.id))
  const hasTyped = typed.trim() !== one(form, readName(matter.id)).trim() && typed.trim() !== words
  const isBehind = hasTyped && one(form, versionName(matter.id)) !== String(version)
  return { text: hasTyped ? typed : words, isBehind }
}

function MinutesField({ of, matter }: { of: OfMeeting; matter: MatterView }): JSX.Element {
  const { lang } = of.args
  const { text, isBehind } = typedFor(of, matter)
  const { words, version } = matter.minutes
  return (
    <>
      {isBehind && (
        <Notice kind="warning" title={forumWords[lang].theirs} level={4}>
          <Written text={words === '' ? '–' : words} />
          <p>{forumWords[lang].theirsHint}</p>
        </Notice>
      )}
      <Hidden name={versionName(matter.id)} value={String(version)} />
      <Hidden name={readName(matter.id)} value={words} />
      <TextArea
        name={minutesName(matter.id)}
        label={
          <>
            {meetingTexts[lang].agenda.minutes}
            <span class="visually-hidden">: {matter.title}</span>
          </>
        }
        rows={3}
        maxlength={10_000}
        value={text}
      />
    </>
  )
}

function Head({ of: { args }, matter }: { of: OfMeeting; matter: MatterView }): JSX.Element {
  const { lang } = args
  const words = meetingTexts[lang].agenda
  return (
    <>
      <h3 class="forum-point__title">{matter.title}</h3>
      <Meta
        of={[
          forumWords[lang].itemKinds[matter.kind],
          matter.presenter === null ? null : words.presents(matter.presenter.name),
          matter.organisation === null ? null : words.brings(inLanguage(matter.organisation.name, lang)),
          matter.minutesPlanned === null ? null : words.time(matter.minutesPlanned),
        ]}
      />
      {matter.membersOnly && <ChipList chips={[forumWords[lang].membersOnly]} />}
      {matter.grounds !== '' && <Written text={matter.grounds} />}
    </>
  )
}

function Point({ of, matter }: { of: OfMeeting; matter: MatterView }): JSX.Element {
  const { args } = of
  const { minutes } = matter
  const words = meetingTexts[args.lang].agenda
  return (
    <li class="forum-point" id={`matter-${matter.id}`} data-live={`matter-${matter.id}`} data-writing>
      <Head of={of} matter={matter} />
      {matter.can.minute && isOn(of) ? (
        <MinutesField of={of} matter={matter} />
      ) : (
        minutes.words !== '' && (
          <div class="forum-point__said">
            <Written text={minutes.words} />
          </div>
        )
      )}
      {minutes.by !== null && minutes.at !== null && (
        <Meta of={[words.minutesBy(minutes.by, momentWords(args, minutes.at))]} />
      )}
    </li>
  )
}

function ChangePoint({ of, matter }: { of: OfMeeting; matter: MatterView }): JSX.Element {
  const { args, bench, choices, meeting } = of
  const { lang } = args
  const words = meetingTexts[lang].agenda
  const about = words.about(matter.title)
  return (
    <div class="forum-change">
      <p class="forum-change__name">{matter.title}</p>
      <div class="forum-ways">
        {matter.can.change && (
          <Act
            bench={bench}
            move="matter"
            subject={matter.id}
            label={words.change1}
            about={about}
            send={words.save}
            look="quiet"
          >
            {(fields) => (
              <>
                <Theirs bench={bench} fields={fields} texts={[matter.title, matter.grounds]} />
                <Version fields={fields} of={matter.version} />
                <MatterFields args={args} fields={fields} choices={choices} matter={matter} />
              </>
            )}
          </Act>
        )}
        {matter.can.place && (
          <>
            <Act
              bench={bench}
              move="order"
              subject={matter.id}
              label={words.position}
              about={about}
              send={words.save}
              look="quiet"
            >
              {(fields) => (
                <>
                  <Version fields={fields} of={matter.version} />
                  <TextField
                    {...fields.text('position', String(meeting.matters.indexOf(matter) + 1))}
                    label={words.position}
                    inputmode="numeric"
                    width="short"
                  />
                </>
              )}
            </Act>
            <Act
              bench={bench}
              move="postpone"
              subject={matter.id}
              label={words.postpone}
              about={about}
              look="quiet"
            >
              {(fields) => (
                <>
                  <Version fields={fields} of={matter.version} />
                  <TextArea {...fields.text('words')} label={words.postponeWords} rows={2} maxlength={1000} />
                </>
              )}
            </Act>
            {matter.minutes.words === '' && (
              <Press
                bench={bench}
                move="remove"
                subject={matter.id}
                label={words.remove}
                about={about}
                kind="quiet"
                fields={{ version: String(matter.version) }}
              />
            )}
          </>
        )}
      </div>
    </div>
  )
}

function ChangePoints({ of }: { of: OfMeeting }): JSX.Element | null {
  const { meeting, bench, args } = of
  const changeable = meeting.matters.filter(({ can }) => can.change || can.place)
  if (changeable.length === 0 || meeting.approvedAt !== null) return null
  const isOpen = changeable.some(({ id }) =>
    ['matter', 'order', 'postpone'].some((move) => fieldsOf(bench, move, id).isOpen),
  )
  return (
    <Disclosure summary={meetingTexts[args.lang].agenda.change} open={isOpen}>
      {changeable.map((matter) => (
        <ChangePoint key={matter.id} of={of} matter={matter} />
      ))}
    </Disclosure>
  )
}

function Proposed({ of, matter }: { of: OfMeeting; matter: MatterView }): JSX.Element {
  const { args, bench } = of
  const words = meetingTexts[args.lang].agenda
  const about = words.about(matter.title)
  return (
    <li class="forum-row">
      <h4 class="forum-row__name">{matter.title}</h4>
      <Meta
        of={[
          matter.proposedBy === null
            ? null
            : forumTexts[args.lang].proposals.by(matter.proposedBy.name, atDay(args, matter.proposedAt)),
          forumWords[args.lang].itemKinds[matter.kind],
        ]}
      />
      {matter.grounds !== '' && <Written text={matter.grounds} />}
      {matter.can.place && (
        <div class="forum-ways">
          <Press
            bench={bench}
            move="take"
            subject={matter.id}
            label={words.take}
            about={about}
            fields={{ version: String(matter.version) }}
          />
          <Act
            bench={bench}
            move="decline"
            subject={matter.id}
            label={words.decline}
            about={about}
            look="quiet"
          >
            {(fields) => (
              <>
                <Version fields={fields} of={matter.version} />
                <TextArea {...fields.text('words')} label={words.declineWords} rows={2} maxlength={1000} />
              </>
            )}
          </Act>
        </div>
      )}
    </li>
  )
}

function Proposals({ of }: { of: OfMeeting }): JSX.Element | null {
  const { args, meeting } = of
  if (meeting.proposals.length === 0 || meeting.state !== 'planned') return null
  return (
    <>
      <h3>{meetingTexts[args.lang].agenda.proposals}</h3>
      <ul class="forum-rows">
        {meeting.proposals.map((matter) => (
          <Proposed key={matter.id} of={of} matter={matter} />
        ))}
      </ul>
    </>
  )
}

/** The agenda, and under each matter what was said of it: written by several at once, saved point by point. */
export function Agenda({ of }: { of: OfMeeting }): JSX.Element {
  const { args, meeting, bench, choices } = of
  const { lang } = args
  const words = meetingTexts[lang].agenda
  const canWrite = isOn(of) && meeting.matters.some(({ can }) => can.minute)
  const list = (
    <ol class="forum-points" data-live="log">
      {meeting.matters.map((matter) => (
        <Point key={matter.id} of={of} matter={matter} />
      ))}
    </ol>
  )
  return (
    <Section title={meeting.state === 'held' ? words.titleHeld : words.title} id="agenda">
      {meeting.matters.length === 0 ? (
        <p>{words.none}</p>
      ) : canWrite ? (
        <>
          <p class="forum-quiet print-hidden">{words.hint}</p>
          <LiveMeeting
            id={meeting.id}
            lang={lang}
            href={path('forumMeeting', lang, { id: meeting.id })}
            of="forum-meetings"
          />
          <form class="work-form" method="post" action={bench.action} novalidate>
            <Hidden name="move" value="minutes" />
            {list}
            <Button kind="secondary">{words.minutesSave}</Button>
          </form>
        </>
      ) : (
        list
      )}
      {meeting.hidden > 0 && <p class="forum-quiet">{words.hidden(meeting.hidden)}</p>}
      <Proposals of={of} />
      {meeting.can.propose && meeting.state === 'planned' && (
        <div class="forum-ways">
          <Act bench={bench} move="propose" label={words.propose} send={words.proposeSend}>
            {(fields) => (
              <>
                <p class="forum-quiet">{forumTexts[lang].proposals.proposeHint}</p>
                <Key fields={fields} />
                <MatterFields args={args} fields={fields} choices={choices} matter={null} />
              </>
            )}
          </Act>
        </div>
      )}
      <ChangePoints of={of} />
    </Section>
  )
}
