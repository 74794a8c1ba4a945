/** Meetings, decisions and tasks as they stand in lists, wherever the list is. */
import type { JSX } from 'preact'
import type { DecisionLine, ForumMeetingLine, ForumTaskView } from '#capabilities/network/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Chip, ChipList } from '#ui/facts/facts.tsx'
import { fromToInWords } from '#web/meeting-time.ts'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { decisionTexts } from './decision-texts.ts'
import { listTexts } from './list-texts.ts'
import { dayWords, Meta } from './parts.view.tsx'
import { forumWords } from './words.ts'

export function MeetingLine({ args, meeting }: { args: PageArgs; meeting: ForumMeetingLine }): JSX.Element {
  const { lang } = args
  const theme = inLanguage(meeting.title, lang)
  return (
    <li class="forum-row">
      <h4 class="forum-row__name">
        <a href={path('forumMeeting', lang, { id: meeting.id })}>
          {fromToInWords(meeting.startsAt, meeting.endsAt, lang, args.caller.clock.now())}
        </a>
      </h4>
      {theme !== '' && (
        <p>
          <LocalText of={meeting.title} lang={lang} />
        </p>
      )}
      <Meta
        of={[
          meeting.state === 'cancelled' ? forumWords[lang].meetingStates.cancelled : null,
          meeting.place,
          meeting.state === 'held' ? listTexts[lang].minutes.present(meeting.present, meeting.seats) : null,
        ]}
      />
      {meeting.summary !== '' && <p>{meeting.summary}</p>}
    </li>
  )
}

/** In which state a decision is, as one chip. */
export function stateChip(args: PageArgs, decision: DecisionLine): JSX.Element {
  const words = forumWords[args.lang]
  if (decision.isSuperseded) return <Chip key="state">{words.superseded}</Chip>
  const said = words.decisionStates[decision.state]
  if (decision.state === 'confirmed')
    return (
      <Chip key="state" tone="good" icon="check">
        {said}
      </Chip>
    )
  return (
    <Chip key="state" tone={decision.state === 'draft' ? 'plain' : 'soon'}>
      {said}
    </Chip>
  )
}

export function DecisionRow(props: {
  args: PageArgs
  decision: DecisionLine
  level?: 3 | 4
  withForum?: boolean
}): JSX.Element {
  const { args, decision } = props
  const { lang } = args
  const words = listTexts[lang].decisions
  const Name = props.level === 4 ? 'h4' : 'h3'
  return (
    <li class="forum-row">
      <Name class="forum-row__name">
        <a href={path('decision', lang, { id: decision.id })}>{decision.title}</a>
      </Name>
      <Meta
        of={[
          decision.mark === null ? null : `§ ${decision.mark}`,
          props.withForum === true ? <LocalText of={decision.forum.name} lang={lang} /> : null,
          forumWords[lang].decisionKinds[decision.kind],
          decision.madeOn === null ? null : words.madeOn(dayWords(args, decision.madeOn)),
          decision.reviewOn === null ? null : words.review(dayWords(args, decision.reviewOn)),
          decision.state === 'announced' && decision.recipients > 0
            ? words.confirmations(decision.confirmed, decision.recipients)
            : null,
        ]}
      />
      <ChipList
        chips={[
          stateChip(args, decision),
          ...(decision.waitsForMe
            ? [
                <Chip key="me" tone="late" icon="alert">
                  {decisionTexts[lang].confirm.chip}
                </Chip>,
              ]
            : []),
          ...(decision.hasAssessment ? [decisionTexts[lang].assessment.title] : []),
          ...(decision.membersOnly ? [forumWords[lang].membersOnly] : []),
        ]}
      />
    </li>
  )
}

export function TaskLine(props: {
  args: PageArgs
  task: ForumTaskView
  withForum?: boolean
  children?: JSX.Element | null
}): JSX.Element {
  const { args, task } = props
  const { lang } = args
  const words = listTexts[lang].tasks
  const day = dayWords(args, task.dueOn)
  const state =
    task.state === 'done'
      ? words.doneOn(dayWords(args, task.stateOn ?? task.dueOn))
      : task.state === 'dropped'
        ? words.droppedOn(dayWords(args, task.stateOn ?? task.dueOn))
        : task.isOverdue
          ? null
          : words.due(day)
  return (
    <li class="forum-row">
      <p>{task.words}</p>
      <Meta
        of={[
          task.owner.name,
          state,
          props.withForum === true ? (
            <a href={path('forum', lang, { id: task.forum.id })}>
              <LocalText of={task.forum.name} lang={lang} />
            </a>
          ) : null,
          task.decision === null || props.withForum !== true ? null : (
            <a href={path('decision', lang, { id: task.decision })}>{decisionTexts[lang].tab}</a>
          ),
          task.note,
        ]}
      />
      {task.state === 'open' && task.isOverdue && (
        <ChipList
          chips={[
            <Chip key="late" tone="late" icon="alert">
              {words.late(day)}
            </Chip>,
          ]}
        />
      )}
      {props.children}
    </li>
  )
}
