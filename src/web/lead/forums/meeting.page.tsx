import type { JSX } from 'preact'
import { listForumChoices, readForumMeeting } from '#capabilities/network/index.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Chip, ChipList, type Fact, FactList } from '#ui/facts/facts.tsx'
import { Hidden, Select, TextArea } from '#ui/fields/fields.tsx'
import { Section, WithSide } from '#ui/layout/layout.tsx'
import { calendarAnswer, calendarFile } from '#web/calendar-file.ts'
import { fromToInWords } from '#web/meeting-time.ts'
import { type Page, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { oneOf } from '#web/public/ask/answers.ts'
import { demandPerson } from '#web/work/document.tsx'
import { Act, benchOf, fieldsOf, Press, sentIn } from '#web/work/families/acts.view.tsx'
import { Agenda, type OfMeeting } from './agenda.view.tsx'
import { DecisionFields, TaskFields, WhenFields } from './fields.view.tsx'
import { idIn } from './forum.page.tsx'
import { DecisionRow, TaskLine } from './lines.view.tsx'
import { moveMeeting } from './meeting-moves.ts'
import { meetingOnPaper, papers } from './meeting-paper.ts'
import { meetingTexts } from './meeting-texts.ts'
import { paperPdf } from './paper-pdf.ts'
import { atDay, doneIn, ForumDocument, Theirs, upper, Written } from './parts.view.tsx'
import { OwnAnswer, People } from './people.view.tsx'
import { Key, Version } from './seats.view.tsx'
import { Votes } from './votes.view.tsx'
import { forumWords } from './words.ts'

/** One sentence: what waits before the meeting, what came out after it. */
function leadOf({ args, meeting }: OfMeeting): string {
  const words = meetingTexts[args.lang].lead
  if (meeting.state === 'cancelled') return words.cancelled
  if (meeting.state === 'held') {
    const made = meeting.decisions.filter(({ state }) => state !== 'draft').length
    return `${words.held(made, meeting.tasks.length)} ${meeting.approvedAt === null ? words.notApproved : words.approved}`
  }
  const asked = meeting.attendance.filter(({ holder }) => holder !== null)
  const comes = asked.filter(({ answer }) => answer === 'comes' || answer === 'remotely').length
  return `${words.planned(meeting.matters.length, comes, asked.length)}${meeting.invitedAt === null ? ` ${words.notInvited}` : ''}`
}

function Facts({ of: { args, meeting } }: { of: OfMeeting }): JSX.Element {
  const { lang } = args
  const words = meetingTexts[lang].facts
  const names = (those: OfMeeting['meeting']['chairs']): string =>
    those.length === 0 ? forumWords[lang].somebody : those.map(({ name }) => name).join(', ')
  const facts: readonly (Fact | null)[] = [
    meeting.place === '' ? null : { term: words.where, value: meeting.place },
    meeting.remoteLink === null
      ? null
      : {
          term: words.remote,
          value: (
            <a href={meeting.remoteLink} rel="noreferrer noopener">
              {words.join}
            </a>
          ),
        },
    { term: words.chair, value: names(meeting.chairs) },
    { term: words.secretaries, value: names(meeting.secretaries) },
    meeting.forum.customerPresent === null
      ? null
      : {
          term: words.customer,
          value: (
            <>
              {forumWords[lang].customer[meeting.forum.customerPresent]}
              {inLanguage(meeting.forum.customerWords, lang) !== '' && (
                <p>
                  <LocalText of={meeting.forum.customerWords} lang={lang} />
                </p>
              )}
            </>
          ),
        },
    meeting.invitedAt === null ? null : { term: words.invited, value: atDay(args, meeting.invitedAt) },
    meeting.approvedAt === null
      ? null
      : {
          term: words.approved,
          value: [meeting.approvedBy ?? '', atDay(args, meeting.approvedAt)]
            .filter((part) => part !== '')
            .join(', '),
        },
  ]
  return <FactList facts={facts.filter((fact) => fact !== null)} />
}

/** Files of the meeting, and its neighbours. */
function Ways({ of: { args, meeting } }: { of: OfMeeting }): JSX.Element {
  const { lang } = args
  const texts = meetingTexts[lang]
  const at = (muoto: string): string => path('forumMeeting', lang, { id: meeting.id }, { muoto })
  const neighbour = (id: string | null, words: string): JSX.Element | null =>
    id === null ? null : <a href={path('forumMeeting', lang, { id })}>{words}</a>
  return (
    <nav class="cluster" aria-label={texts.tab}>
      {meeting.state === 'planned' && (
        <a href={at('ics')} download="kokous.ics">
          {texts.calendar}
        </a>
      )}
      <a href={at('asialista')}>{texts.agendaPdf}</a>
      {meeting.state === 'held' && <a href={at('poytakirja')}>{texts.minutesPdf}</a>}
      {neighbour(meeting.previous, texts.previous)}
      {neighbour(meeting.next, texts.next)}
    </nav>
  )
}

function Keeping({ of }: { of: OfMeeting }): JSX.Element | null {
  const { args, meeting, bench } = of
  const { lang } = args
  const words = meetingTexts[lang].keep
  const { can } = meeting
  if (!can.invite && !can.hold && !can.approve && !can.keep && !can.cancel) return null
  const version = { version: String(meeting.version) }
  return (
    <div class="forum-ways">
      {can.invite && (
        <Press
          bench={bench}
          move="invite"
          label={meeting.invitedAt === null ? words.invite : words.inviteAgain}
          kind={meeting.invitedAt === null ? 'primary' : 'quiet'}
        />
      )}
      {can.hold && <Press bench={bench} move="hold" label={words.hold} fields={version} />}
      {can.approve && (
        <Press bench={bench} move="approve" label={words.approve} kind="primary" fields={version} />
      )}
      {can.keep && meeting.state === 'planned' && (
        <Act bench={bench} move="change" label={words.change} send={words.save} look="quiet">
          {(fields) => (
            <>
              <p class="forum-quiet">{words.changeHint}</p>
              <Theirs
                bench={bench}
                fields={fields}
                texts={[
                  fromToInWords(meeting.startsAt, meeting.endsAt, lang, args.caller.clock.now()),
                  meeting.place,
                ]}
              />
              <Version fields={fields} of={meeting.version} />
              <WhenFields lang={lang} fields={fields} stored={meeting} />
            </>
          )}
        </Act>
      )}
      {can.cancel && (
        <Act
          bench={bench}
          move="cancel"
          label={words.cancel}
          send={words.cancelSend}
          kind="danger"
          look="quiet"
        >
          {(fields) => (
            <>
              <Version fields={fields} of={meeting.version} />
              <TextArea {...fields.text('words')} label={words.cancelWords} rows={2} maxlength={1000} />
            </>
          )}
        </Act>
      )}
    </div>
  )
}

function Summary({ of }: { of: OfMeeting }): JSX.Element | null {
  const { args, meeting, bench } = of
  const words = meetingTexts[args.lang].summary
  const mayWrite = meeting.can.minute && meeting.approvedAt === null && meeting.state === 'held'
  if (meeting.summary === '' && !mayWrite) return null
  const fields = fieldsOf(bench, 'summary')
  return (
    <Section title={words.title} id="summary">
      {mayWrite ? (
        <form class="work-form" method="post" action={bench.action} novalidate>
          <Hidden name="move" value="summary" />
          <Theirs bench={bench} fields={fields} texts={[meeting.summary]} />
          <Version fields={fields} of={meeting.version} />
          <TextArea
            {...fields.text('summary', meeting.summary)}
            label={words.hint}
            rows={4}
            maxlength={6000}
          />
          <Button kind="secondary">{words.save}</Button>
        </form>
      ) : (
        <Written text={meeting.summary} />
      )}
    </Section>
  )
}

function Decisions({ of }: { of: OfMeeting }): JSX.Element | null {
  const { args, meeting, bench } = of
  const { lang } = args
  const words = meetingTexts[lang].decisions
  if (meeting.decisions.length === 0 && !meeting.can.decide && meeting.state === 'planned') return null
  return (
    <Section title={words.title} id="decisions">
      {meeting.decisions.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul class="forum-rows">
          {meeting.decisions.map((decision) => (
            <DecisionRow key={decision.id} args={args} decision={decision} />
          ))}
        </ul>
      )}
      {meeting.can.decide && (
        <div class="forum-ways">
          <Act bench={bench} move="decide" label={words.add} send={words.send}>
            {(fields) => (
              <>
                <p class="forum-quiet">{words.addHint}</p>
                <Key fields={fields} />
                <MatterChoice of={of} fields={fields} />
                <DecisionFields lang={lang} fields={fields} decision={null} />
              </>
            )}
          </Act>
        </div>
      )}
    </Section>
  )
}

function MatterChoice({
  of,
  fields,
}: {
  of: OfMeeting
  fields: Parameters<typeof Key>[0]['fields']
}): JSX.Element {
  const words = meetingTexts[of.args.lang].decisions
  return (
    <Select
      {...fields.text('matter')}
      label={words.matter}
      empty={words.matterEmpty}
      options={of.meeting.matters.map(({ id, title }) => ({ value: id, label: title }))}
    />
  )
}

function Tasks({ of }: { of: OfMeeting }): JSX.Element | null {
  const { args, meeting, bench, choices } = of
  const { lang } = args
  const words = meetingTexts[lang].tasks
  const mayAdd = meeting.can.keep && meeting.state !== 'cancelled'
  if (meeting.tasks.length === 0 && meeting.state === 'planned' && !mayAdd) return null
  return (
    <Section title={words.title} id="tasks">
      {meeting.tasks.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul class="forum-rows">
          {meeting.tasks.map((task) => (
            <TaskLine key={task.id} args={args} task={task} />
          ))}
        </ul>
      )}
      {mayAdd && (
        <div class="forum-ways">
          <Act bench={bench} move="task" label={words.add} send={words.send}>
            {(fields) => (
              <>
                <Key fields={fields} />
                <MatterChoice of={of} fields={fields} />
                <TaskFields lang={lang} fields={fields} choices={choices} />
              </>
            )}
          </Act>
        </div>
      )}
    </Section>
  )
}

/** One meeting of a forum: its agenda before, its table during, its minutes and decisions after. @source R139, R141, R175, R180 */
export const forumMeetingPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element | Response> => {
    demandPerson(args)
    const { lang, caller, query } = args
    const texts = meetingTexts[lang]
    const id = idIn(args)
    const meeting = await readForumMeeting(caller, { id })
    const muoto = query['muoto'] ?? ''
    if (muoto === 'ics') {
      return calendarAnswer(
        calendarFile({
          id: meeting.id,
          title: inLanguage(meeting.forum.name, lang),
          startsAt: meeting.startsAt,
          endsAt: meeting.endsAt,
          moves: meeting.sequence,
          madeAt: caller.clock.now(),
        }),
      )
    }
    const paper = oneOf(papers, muoto)
    if (paper !== null) {
      const pdf = paperPdf(meetingOnPaper(args, meeting, paper))
      if (pdf === null) throw notFound()
      return new Response(new Uint8Array(pdf), {
        headers: {
          'content-type': 'application/pdf',
          'content-disposition': `inline; filename="${paper}.pdf"`,
          'cache-control': 'no-store',
        },
      })
    }
    const of: OfMeeting = {
      args,
      meeting,
      choices: await listForumChoices(caller, { county: meeting.forum.county }),
      bench: benchOf(args, path('forumMeeting', lang, { id })),
    }
    const theme = inLanguage(meeting.title, lang)
    const when = fromToInWords(meeting.startsAt, meeting.endsAt, lang, caller.clock.now())
    return (
      <ForumDocument
        args={args}
        tab={`${inLanguage(meeting.forum.name, lang)}, ${when}`}
        parts={{ id }}
        back={{
          href: path('forum', lang, { id: meeting.forum.id }),
          words: inLanguage(meeting.forum.name, lang),
        }}
        bench={of.bench}
        done={doneIn(args, texts.done)}
        kicker={forumWords[lang].meetingStates[meeting.state]}
        title={theme === '' ? upper(when) : <LocalText of={meeting.title} lang={lang} hyphens />}
        lead={theme === '' ? leadOf(of) : `${upper(when)}. ${leadOf(of)}`}
      >
        {meeting.state === 'cancelled' && (
          <ChipList
            chips={[
              <Chip key="state" tone="late" icon="alert">
                {texts.cancelled(meeting.cancelWords)}
              </Chip>,
            ]}
          />
        )}
        <OwnAnswer of={of} />
        <Keeping of={of} />
        <WithSide side={<People of={of} />}>
          <Summary of={of} />
          <Agenda of={of} />
          <Votes of={of} />
          <Decisions of={of} />
          <Tasks of={of} />
          <Section title={texts.about}>
            <Facts of={of} />
          </Section>
        </WithSide>
        <Ways of={of} />
      </ForumDocument>
    )
  },
  post: async (args, form) => {
    demandPerson(args)
    const id = idIn(args)
    const sent = sentIn(form)
    const { decision } = await moveMeeting(args.caller, id, sent, form)
    return seeOther(
      decision === null
        ? path('forumMeeting', args.lang, { id }, { done: sent.move })
        : path('decision', args.lang, { id: decision }, { done: 'draft' }),
    )
  },
}
