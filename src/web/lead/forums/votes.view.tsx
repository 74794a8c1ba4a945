import type { JSX } from 'preact'
import type { VoteView } from '#capabilities/network/index.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden, Select, TextArea, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { DataTable } from '#ui/table/table.tsx'
import { Act, fieldsOf, Press } from '#web/work/families/acts.view.tsx'
import type { OfMeeting } from './agenda.view.tsx'
import { meetingTexts } from './meeting-texts.ts'
import { seatOf } from './people.view.tsx'
import { Key } from './seats.view.tsx'

/** One's own points: a number for each option, as many together as each seat has. */
function Ballot({ of, vote }: { of: OfMeeting; vote: VoteView }): JSX.Element {
  const { args, bench, meeting } = of
  const words = meetingTexts[args.lang].votes
  const fields = fieldsOf(bench, 'cast', vote.id)
  const seats = meeting.attendance.filter(({ seat }) => seat !== null && vote.mySeats.includes(seat))
  const [first] = vote.mySeats
  const hasVoted = vote.options.some(({ mine }) => mine > 0)
  return (
    <form class="work-form print-hidden" method="post" action={bench.action} novalidate>
      <Hidden name="move" value="cast" />
      <Hidden name="subject" value={vote.id} />
      <p>{words.divide(vote.points)}</p>
      {seats.length > 1 ? (
        <Select
          {...fields.text('seat', first)}
          label={words.seat('')}
          options={seats.map((each) => ({ value: each.seat ?? '', label: seatOf(of, each) }))}
        />
      ) : (
        <Hidden name={fields.name('seat')} value={first ?? ''} />
      )}
      {vote.options.map((option) => {
        const typed = fields.text(`points-${option.id}`, option.mine === 0 ? '' : String(option.mine))
        return (
          <div key={option.id} class="forum-votes__points">
            <label for={typed.name}>{option.words}</label>
            <input
              class="field__input"
              id={typed.name}
              name={typed.name}
              value={typed.value ?? ''}
              inputmode="numeric"
              autocomplete="off"
            />
          </div>
        )
      })}
      <Button kind="secondary">{hasVoted ? words.castAgain : words.cast}</Button>
    </form>
  )
}

function Vote({ of, vote }: { of: OfMeeting; vote: VoteView }): JSX.Element {
  const { bench, args } = of
  const words = meetingTexts[args.lang].votes
  return (
    <section aria-labelledby={`vote-${vote.id}`}>
      <h3 id={`vote-${vote.id}`}>{vote.title}</h3>
      {vote.isOpen ? (
        <>
          <p>{words.voted(vote.seatsVoted, vote.seats)}</p>
          {vote.can.cast && <Ballot of={of} vote={vote} />}
          {vote.can.close && <Press bench={bench} move="close-vote" subject={vote.id} label={words.close} />}
        </>
      ) : (
        <>
          <p>{words.closed(vote.seatsVoted, vote.seats)}</p>
          <DataTable
            id={`result-${vote.id}`}
            caption={words.caption(vote.title)}
            captionHidden
            columns={[
              { label: words.columns.option },
              { label: words.columns.points, numeric: true },
              { label: words.columns.seats, numeric: true },
            ]}
            rows={vote.options.map((option) => ({
              key: option.id,
              cells: [option.words, String(option.points ?? 0), String(option.seats ?? 0)],
            }))}
          />
        </>
      )}
    </section>
  )
}

/** Prioritising votes: each seat divides its points, the result is ordered by them. @source R175 */
export function Votes({ of }: { of: OfMeeting }): JSX.Element | null {
  const { args, meeting, bench } = of
  const words = meetingTexts[args.lang].votes
  const mayOpen = meeting.can.keep && meeting.state !== 'cancelled' && meeting.approvedAt === null
  if (meeting.votes.length === 0 && !mayOpen) return null
  return (
    <Section title={words.title} id="votes">
      {meeting.votes.map((vote) => (
        <Vote key={vote.id} of={of} vote={vote} />
      ))}
      {mayOpen && (
        <div class="forum-ways">
          <Act bench={bench} move="open-vote" label={words.open} send={words.send} look="quiet">
            {(fields) => (
              <>
                <p class="forum-quiet">{words.openHint}</p>
                <Key fields={fields} />
                <TextField {...fields.text('title')} label={words.what} maxlength={300} />
                <TextArea
                  {...fields.text('options')}
                  label={words.options}
                  hint={words.optionsHint}
                  rows={5}
                  maxlength={4000}
                />
                <TextField
                  {...fields.text('points', '5')}
                  label={words.points}
                  inputmode="numeric"
                  width="short"
                />
              </>
            )}
          </Act>
        </div>
      )}
    </Section>
  )
}
