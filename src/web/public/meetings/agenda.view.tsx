import type { JSX } from 'preact'
import { z } from 'zod'
import type { AgendaPoint } from '#capabilities/casework/index.ts'
import { Button, ButtonRow } from '#ui/button/button.tsx'
import { Hidden, TextArea } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { LiveMeeting } from '#web/live-meeting.view.tsx'
import { path } from '#web/paths.ts'
import { again, fieldOf, isSent, myProblems } from '#web/public/my/acts.ts'
import { memberName, type OfMeeting } from './people.view.tsx'
import { meetingTexts } from './texts.ts'

const longest = 500
const theirs = z.object({ words: z.string() })

/** Own words for an own point; where somebody has changed it meanwhile, what stands now is shown beside what was typed. */
function ChangeOwn({ of, point }: { of: OfMeeting; point: AgendaPoint }): JSX.Element {
  const { args, meeting } = of
  const words = meetingTexts[args.lang].mine
  const sent = isSent(args, 'change', point.id)
  const now = theirs.safeParse(args.problems?.refusal.theirs)
  return (
    <Disclosure
      open={sent}
      summary={
        <>
          {words.change} <span class="visually-hidden">{words.about(point.words)}</span>
        </>
      }
    >
      {sent && now.success && (
        <p>
          {words.theirs}: <q>{now.data.words}</q>
        </p>
      )}
      <form method="post" action={path('myMeeting', args.lang, { id: meeting.id })}>
        <Hidden name="subject" value={point.id} />
        <Hidden name="version" value={String(point.version)} />
        <TextArea
          name={fieldOf('words', point.id)}
          label={words.propose}
          rows={2}
          maxlength={longest}
          value={sent ? again(args, 'change', point.id, 'words') : point.words}
          error={myProblems(args)?.of(fieldOf('words', point.id))}
        />
        <ButtonRow>
          <Button name="act" value="change">
            {words.changeSend}
          </Button>
          <Button kind="secondary" name="act" value="remove">
            {words.remove}
          </Button>
        </ButtonRow>
      </form>
    </Disclosure>
  )
}

function Point({ of, point }: { of: OfMeeting; point: AgendaPoint }): JSX.Element {
  const words = meetingTexts[of.args.lang].mine
  const who = memberName(of, point.by.member) ?? point.by.name
  const isOwn = of.args.caller.actor.kind === 'member' && point.by.member === of.args.caller.actor.id
  return (
    <li class="my-meeting-point" id={`point-${point.id}`} data-live={`point-${point.id}`} data-writing>
      <h3 class="my-meeting-point__words">{point.words}</h3>
      {who !== null && <p class="my-entry__by">{words.by(who)}</p>}
      {point.minutes !== '' && (
        <div class="my-meeting-point__minutes">
          <p class="my-meeting-point__label">{words.minutesTitle}</p>
          <p class="my-entry__text">{point.minutes}</p>
        </div>
      )}
      {isOwn && point.can.change && <ChangeOwn of={of} point={point} />}
    </li>
  )
}

/** What is talked about, and what was said of it; a point of one's own. */
export function Agenda({ of }: { of: OfMeeting }): JSX.Element {
  const { args, meeting } = of
  const words = meetingTexts[args.lang].mine
  return (
    <Section title={words.agendaTitle} id="agenda">
      {meeting.state === 'planned' && (
        <LiveMeeting
          id={meeting.id}
          lang={args.lang}
          href={path('myMeeting', args.lang, { id: meeting.id })}
        />
      )}
      {meeting.agenda.length === 0 ? (
        <p>{words.agendaNone}</p>
      ) : (
        <ol class="my-meeting-points" data-live="log">
          {meeting.agenda.map((point) => (
            <Point key={point.id} of={of} point={point} />
          ))}
        </ol>
      )}
      {meeting.can.propose && (
        <form method="post" action={path('myMeeting', args.lang, { id: meeting.id })}>
          <Hidden name="subject" value="" />
          <TextArea
            name="words"
            label={words.propose}
            hint={words.proposeHint}
            rows={2}
            maxlength={longest}
            value={again(args, 'propose', '', 'words')}
            error={isSent(args, 'propose', '') ? myProblems(args)?.of('words') : undefined}
          />
          <Button kind="secondary" name="act" value="propose">
            {words.proposeSend}
          </Button>
        </form>
      )}
      <p class="my-quiet">{words.agendaHint}</p>
    </Section>
  )
}
