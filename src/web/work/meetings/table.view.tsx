import type { JSX } from 'preact'
import type { AgendaPoint, MeetingStep } from '#capabilities/casework/index.ts'
import { dateInWords, momentInWords } from '#platform/words.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden, Select, TextArea, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { one as field } from '#web/page.ts'
import { isRouteName, path } from '#web/paths.ts'
import { LiveMeeting } from '#web/live-meeting.view.tsx'
import { memberIn } from '#web/work/cases/case-head.view.tsx'
import { Act, fieldsOf, Press } from '#web/work/families/acts.view.tsx'
import { minutesName, versionName } from './moves.ts'
import type { OfMeeting } from './people.view.tsx'
import { meetingWorkTexts } from './texts.ts'

const longestPoint = 500
const longestMinutes = 8000

/** What was typed, and whether somebody else has written under the point since it was read. */
function typedFor({ on }: OfMeeting, point: AgendaPoint): { text: string; isBehind: boolean } {
  const form = on.bench.form
  if (form === null || !(minutesName(point.id) in form)) return { text: point.minutes, isBehind: false }
  const typed = field(form, minutesName(point.id))
  const hasTyped = typed.trim() !== field(form, `read-${point.id}`).trim() && typed.trim() !== point.minutes
  const isBehind = hasTyped && field(form, versionName(point.id)) !== String(point.version)
  return { text: hasTyped ? typed : point.minutes, isBehind }
}

const idOfMinutes = (point: AgendaPoint): string => minutesName(point.id)

function Minutes({ of, point }: { of: OfMeeting; point: AgendaPoint }): JSX.Element {
  const { lang } = of.on.args
  const words = meetingWorkTexts[lang].one
  const { text, isBehind } = typedFor(of, point)
  return (
    <>
      {isBehind && (
        <Notice kind="warning" title={words.theirs} level={4}>
          <p class="meeting-point__said">{point.minutes === '' ? '–' : point.minutes}</p>
          <p>{words.theirsHint}</p>
        </Notice>
      )}
      <Hidden name={versionName(point.id)} value={String(point.version)} />
      <Hidden name={`read-${point.id}`} value={point.minutes} />
      <TextArea
        name={idOfMinutes(point)}
        label={words.minutes(point.words)}
        rows={3}
        maxlength={longestMinutes}
        value={text}
      />
    </>
  )
}

function PointHead({ of, point }: { of: OfMeeting; point: AgendaPoint }): JSX.Element {
  const { on } = of
  const { lang, deps } = on.args
  const words = meetingWorkTexts[lang].one
  const who = memberIn(on, point.by.member) ?? point.by.name
  const said = [
    ...(who === null ? [] : [words.proposedBy(who)]),
    ...(point.minutesBy === null
      ? []
      : [words.minutesBy(point.minutesBy, momentInWords(point.changedAt, lang, deps.clock.now()))]),
  ]
  return (
    <>
      <h3 class="meeting-point__words">{point.words}</h3>
      {said.length > 0 && <p class="meeting-point__by">{said.join(' · ')}</p>}
    </>
  )
}

/** Words and place of one point; it is taken off while nothing is written under it. */
function ChangePoints({ of }: { of: OfMeeting }): JSX.Element | null {
  const { on, meeting } = of
  const words = meetingWorkTexts[on.args.lang].one
  const changeable = meeting.agenda.filter(({ can }) => can.change)
  if (changeable.length === 0) return null
  const isOpen = changeable.some(({ id }) => fieldsOf(on.bench, 'point', id).isOpen)
  return (
    <Disclosure summary={words.changeAgenda} open={isOpen}>
      {changeable.map((point) => (
        <div key={point.id} class="meeting-changes">
          <p class="meeting-changes__point">{point.words}</p>
          <Act
            bench={on.bench}
            move="point"
            subject={point.id}
            label={words.change1}
            about={words.about(point.words)}
            send={words.save}
            look="quiet"
          >
            {(fields) => (
              <>
                <Hidden name={fields.name('version')} value={String(point.version)} />
                <TextField
                  {...fields.text('words', point.words)}
                  label={words.point}
                  maxlength={longestPoint}
                />
                <TextField
                  {...fields.text('position', String(meeting.agenda.indexOf(point) + 1))}
                  label={words.position}
                  inputmode="numeric"
                  width="short"
                />
              </>
            )}
          </Act>
          {point.minutes === '' && (
            <Press
              bench={on.bench}
              move="remove"
              subject={point.id}
              label={words.remove}
              about={words.about(point.words)}
              kind="quiet"
              fields={{ version: String(point.version) }}
            />
          )}
        </div>
      ))}
    </Disclosure>
  )
}

/** The agenda, and under each point what was said of it: written by several at once, saved point by point. */
export function AgendaAndMinutes({ of }: { of: OfMeeting }): JSX.Element {
  const { on, meeting } = of
  const words = meetingWorkTexts[on.args.lang].one
  const canWrite = meeting.agenda.some(({ can }) => can.minute)
  const list = (
    <ol class="meeting-points" data-live="log">
      {meeting.agenda.map((point) => (
        <li
          key={point.id}
          class="meeting-point"
          id={`point-${point.id}`}
          data-live={`point-${point.id}`}
          data-writing
        >
          <PointHead of={of} point={point} />
          {point.can.minute ? (
            <Minutes of={of} point={point} />
          ) : (
            point.minutes !== '' && <p class="meeting-point__said">{point.minutes}</p>
          )}
        </li>
      ))}
    </ol>
  )
  return (
    <Section title={words.agenda} id="agenda">
      <p class="family-quiet">{words.agendaHint}</p>
      {meeting.state === 'planned' && (
        <LiveMeeting
          id={meeting.id}
          lang={on.args.lang}
          href={path('workCaseMeeting', on.args.lang, { id: meeting.case, meeting: meeting.id })}
        />
      )}
      {meeting.agenda.length === 0 ? (
        <p>{words.agendaNone}</p>
      ) : canWrite ? (
        <form class="meeting-minutes" method="post" action={on.bench.action} novalidate>
          <Hidden name="move" value="minutes" />
          {list}
          <Button>{words.minutesSave}</Button>
        </form>
      ) : (
        list
      )}
      {meeting.can.propose && (
        <div class="family-ways">
          <Act
            bench={on.bench}
            move="propose"
            label={words.propose}
            send={words.proposeSend}
            open={meeting.agenda.length === 0}
          >
            {(fields) => <TextField {...fields.text('words')} label={words.point} maxlength={longestPoint} />}
          </Act>
        </div>
      )}
      <ChangePoints of={of} />
    </Section>
  )
}

function Step({ of, step }: { of: OfMeeting; step: MeetingStep }): JSX.Element {
  const { on } = of
  const { lang, deps } = on.args
  const words = meetingWorkTexts[lang].one
  const who = memberIn(on, step.member) ?? step.owner
  const today = helsinkiDate(deps.clock.now())
  return (
    <li class="meeting-step">
      <p class="meeting-step__words">{step.words}</p>
      <p class="meeting-step__who">
        {[
          ...(who === null ? [] : [who]),
          ...(step.dueOn === null ? [] : [words.due(dateInWords(step.dueOn, lang, today))]),
          words.stepStates[step.state],
        ].join(' · ')}
      </p>
    </li>
  )
}

/** What was agreed: who does what by when. Each becomes a step of the plan. */
export function Agreed({ of }: { of: OfMeeting }): JSX.Element {
  const { on, meeting, all } = of
  const { lang } = on.args
  const words = meetingWorkTexts[lang].one
  const plan = 'workCasePlan'
  return (
    <Section title={words.agreed} id="agreed">
      <div data-live="agreed">
        {meeting.agreed.length === 0 ? (
          <p>{words.agreedNone}</p>
        ) : (
          <ul class="meeting-steps">
            {meeting.agreed.map((step) => (
              <Step key={step.id} of={of} step={step} />
            ))}
          </ul>
        )}
      </div>
      {meeting.can.agree && (
        <div class="family-ways">
          <Act bench={on.bench} move="agree" label={words.agree} send={words.agreeSend}>
            {(fields) => (
              <>
                <p class="family-quiet">{words.agreedHint}</p>
                <TextField {...fields.text('words')} label={words.what} maxlength={longestPoint} />
                <div class="family-pair">
                  <Select
                    {...fields.text('who')}
                    label={words.who}
                    empty={words.choose}
                    options={[
                      ...on.family.people
                        .filter(({ until }) => until === null)
                        .map(({ id, name }) => ({ value: `member ${id}`, label: name })),
                      ...all.colleagues.map(({ person, name }) => ({
                        value: `person ${person}`,
                        label: name,
                      })),
                      { value: 'other', label: words.otherChoice },
                    ]}
                  />
                  <TextField {...fields.text('dueOn')} type="date" width="middle" label={words.byWhen} />
                </div>
                <TextField
                  {...fields.text('other')}
                  label={words.other}
                  hint={words.otherHint}
                  maxlength={120}
                />
              </>
            )}
          </Act>
        </div>
      )}
      {isRouteName(plan) && (
        <p>
          <a href={path(plan, lang, { id: meeting.case })}>{words.plan}</a>
        </p>
      )}
    </Section>
  )
}
