import type { JSX } from 'preact'
import { z } from 'zod'
import { listMeetings, meetingAnswers, type MeetingView, readMeeting } from '#capabilities/casework/index.ts'
import { consentsOf, listSides } from '#capabilities/families/index.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Chip, ChipList, type Fact, FactList } from '#ui/facts/facts.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Section, WithSide } from '#ui/layout/layout.tsx'
import { calendarAnswer, calendarFile } from '#web/calendar-file.ts'
import { fromToInWords } from '#web/meeting-time.ts'
import { type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { CaseDocument, caseIdIn, onCase } from '#web/work/cases/case-head.view.tsx'
import { demandPerson } from '#web/work/document.tsx'
import { Act, fieldsOf, Press, sentIn } from '#web/work/families/acts.view.tsx'
import { AskConsent } from '#web/work/families/permit-forms.view.tsx'
import { meetingTexts } from '#web/public/meetings/texts.ts'
import { WhenFields } from './fields.view.tsx'
import { makeMove } from './moves.ts'
import { type OfMeeting, People } from './people.view.tsx'
import { AgendaAndMinutes, Agreed } from './table.view.tsx'
import { meetingWorkTexts } from './texts.ts'

function meetingIdIn({ params }: PageArgs): string {
  const id = z.uuid().safeParse(params['meeting'])
  if (!id.success) throw notFound()
  return id.data
}

function Facts({ of }: { of: OfMeeting }): JSX.Element {
  const { on, meeting } = of
  const { lang } = on.args
  const texts = meetingWorkTexts[lang]
  const words = texts.one
  const at = path('workCaseMeeting', lang, { id: meeting.case, meeting: meeting.id })
  const facts: readonly (Fact | null)[] = [
    meeting.placeHidden
      ? { term: words.where, value: words.placeHidden }
      : meeting.place === ''
        ? null
        : { term: words.where, value: meeting.place },
    meeting.link === ''
      ? null
      : {
          term: words.link,
          value: (
            <a href={meeting.link} rel="noreferrer noopener">
              {words.join}
            </a>
          ),
        },
    {
      term: words.family,
      value: (
        <>
          {texts.presences[meeting.familyPresent]}
          {meeting.solved !== '' && <p>{meeting.solved}</p>}
        </>
      ),
    },
    meeting.calledBy === null
      ? null
      : {
          term: words.calledBy,
          value: `${meeting.calledBy.name}, ${inLanguage(meeting.calledBy.title, lang)}`,
        },
  ]
  return (
    <>
      <FactList facts={facts.filter((fact) => fact !== null)} />
      {meeting.state === 'planned' && (
        <p>
          <a href={`${at}?muoto=ics`} download="aika.ics">
            {words.calendar}
          </a>
          <br />
          <span class="family-quiet">{words.calendarHint}</span>
        </p>
      )}
    </>
  )
}

/** One’s own answer in one press, while it is waited for; later it stands among those of the others. */
function OwnAnswer({ of }: { of: OfMeeting }): JSX.Element | null {
  const { on, meeting } = of
  const mine = meeting.participants.find(({ isMe }) => isMe)
  if (!meeting.can.answer || mine === undefined || mine.answer !== null) return null
  const texts = meetingTexts[on.args.lang]
  const { name } = fieldsOf(on.bench, 'answer')
  return (
    <Section title={meetingWorkTexts[on.args.lang].one.yourAnswer} id="answer">
      <form class="button-row" method="post" action={on.bench.action}>
        <Hidden name="move" value="answer" />
        {meetingAnswers.map((answer) => (
          <Button key={answer} name={name('answer')} value={answer} kind="secondary">
            {texts.answers[answer]}
          </Button>
        ))}
      </form>
    </Section>
  )
}

/** Another time, calling off, that it was held. */
function Keeping({ of }: { of: OfMeeting }): JSX.Element {
  const { on, meeting } = of
  const words = meetingWorkTexts[on.args.lang].one
  return (
    <div class="family-ways">
      {meeting.can.hold && <Press bench={on.bench} move="hold" label={words.hold} />}
      {meeting.can.change && (
        <Act bench={on.bench} move="change" label={words.change} send={words.changeSend}>
          {(fields) => (
            <>
              <p class="family-quiet">{words.changeHint}</p>
              <Hidden name={fields.name('version')} value={String(meeting.version)} />
              <WhenFields on={on} fields={fields} meeting={meeting} />
            </>
          )}
        </Act>
      )}
      {meeting.can.cancel && (
        <Act
          bench={on.bench}
          move="cancel"
          label={words.cancel}
          send={words.cancelSend}
          kind="danger"
          look="quiet"
        >
          {(fields) => (
            <>
              <p>{words.cancelHint}</p>
              <Hidden name={fields.name('version')} value={String(meeting.version)} />
            </>
          )}
        </Act>
      )}
    </div>
  )
}

const chipOf = (meeting: MeetingView, word: string): JSX.Element =>
  meeting.state === 'cancelled' ? (
    <Chip key="state" tone="late" icon="alert">
      {word}
    </Chip>
  ) : (
    <Chip key="state" tone={meeting.state === 'held' ? 'good' : 'plain'}>
      {word}
    </Chip>
  )

/** One network meeting: agenda and shared minutes, what was agreed, who is asked and why. @source R105, ADR-0044 */
export const caseMeetingPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element | Response> => {
    demandPerson(args)
    const { lang, caller, query, problems } = args
    const texts = meetingWorkTexts[lang]
    const meeting = await readMeeting(caller, { id: meetingIdIn(args) })
    if (meeting.case !== caseIdIn(args)) throw notFound()
    if (query['muoto'] === 'ics') {
      return calendarAnswer(
        calendarFile({
          id: meeting.id,
          title: meetingTexts[lang].guest.tab,
          startsAt: meeting.startsAt,
          endsAt: meeting.endsAt,
          moves: meeting.sequence,
          madeAt: caller.clock.now(),
        }),
      )
    }
    const parts = { meeting: meeting.id }
    const on = await onCase(args, 'workCaseMeeting', parts)
    const consents = meeting.can.invite ? (await consentsOf(caller, { id: on.family.id })).consents : []
    const of: OfMeeting = {
      on,
      meeting,
      all: await listMeetings(caller, { id: on.view.id }),
      consents,
    }
    return (
      <CaseDocument
        on={on}
        title={fromToInWords(meeting.startsAt, meeting.endsAt, lang, caller.clock.now())}
        lead={meeting.purpose}
        parts={parts}
        done={problems === null ? texts.one.done[query['done'] ?? ''] : undefined}
      >
        {meeting.state !== 'planned' && <ChipList chips={[chipOf(meeting, texts.states[meeting.state])]} />}
        <WithSide side={<People of={of} />}>
          <Facts of={of} />
          <OwnAnswer of={of} />
          <Keeping of={of} />
          <AgendaAndMinutes of={of} />
          <Agreed of={of} />
          {meeting.can.consent && on.family.can.keep && (
            <AskConsent
              of={{
                on: { args, view: on.family, bench: on.bench },
                sides: await listSides(caller, {}),
                entries: [],
              }}
              inRoom={{ label: texts.one.consent, hint: texts.one.consentHint }}
            />
          )}
        </WithSide>
      </CaseDocument>
    )
  },
  post: async (args, form) => {
    demandPerson(args)
    const [id, meeting] = [caseIdIn(args), meetingIdIn(args)]
    const sent = sentIn(form)
    await makeMove(args.caller, meeting, sent, form)
    return seeOther(path('workCaseMeeting', args.lang, { id, meeting }, { done: sent.move }))
  },
}
