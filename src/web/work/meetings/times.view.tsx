import type { JSX } from 'preact'
import type { CaseTime, MeetingColleague } from '#capabilities/casework/index.ts'
import { CheckboxGroup, RadioGroup } from '#ui/fields/choices.tsx'
import { TextArea, TextField } from '#ui/fields/fields.tsx'
import { Chip } from '#ui/facts/facts.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { caseTimesTexts } from '#web/case-times-texts.ts'
import { fromToInWords } from '#web/meeting-time.ts'
import type { OnCase } from '#web/work/cases/case-head.view.tsx'
import { BookAndHandOn } from '#web/work/offers/book-for-family.view.tsx'
import { Act } from '#web/work/families/acts.view.tsx'

const ways = ['on-site', 'remote', 'phone'] as const

function Time({ on, time }: { on: OnCase; time: CaseTime }): JSX.Element {
  const { lang, deps } = on.args
  const words = caseTimesTexts[lang]
  const now = deps.clock.now()
  const when = fromToInWords(time.startsAt, time.endsAt, lang, now)
  const names = (ids: readonly string[]): string =>
    on.family.people.flatMap(({ id, name }) => (ids.includes(id) ? [name] : [])).join(', ')
  return (
    <li class="meeting-row">
      <h3 class="meeting-row__when">{when}</h3>
      <p class="meeting-row__why">{time.words}</p>
      <p class="family-quiet">
        {[names(time.members), words.ways[time.way], time.workers.join(', ')]
          .filter((each) => each !== '')
          .join(' · ')}
      </p>
      {(time.state !== 'booked' || time.cannot.length > 0) && (
        <p>
          {time.state !== 'booked' ? (
            <Chip>{words.states[time.state]}</Chip>
          ) : (
            <Chip tone="soon">{words.cannot(names(time.cannot))}</Chip>
          )}
        </p>
      )}
      {time.mine && time.state === 'booked' && time.startsAt > now && (
        <Act
          bench={on.bench}
          move="cancel-time"
          subject={time.id}
          label={words.cancel}
          about={when}
          kind="danger"
          look="quiet"
        >
          {() => <p>{words.cancelSure}</p>}
        </Act>
      )}
    </li>
  )
}

/** Times with the family: those that are agreed, and agreeing on one more. @source R23, R24 */
export function CaseTimes(props: {
  on: OnCase
  times: readonly CaseTime[]
  colleagues: readonly MeetingColleague[]
  mayBook: boolean
}): JSX.Element {
  const { on } = props
  const words = caseTimesTexts[on.args.lang]
  const others = props.colleagues.filter(({ isMe }) => !isMe)
  const people = on.family.people.filter(({ until }) => until === null)
  return (
    <Section title={words.title} id="times">
      {props.times.length === 0 ? (
        <p class="family-quiet">{words.none}</p>
      ) : (
        <ul class="meeting-rows">
          {props.times.map((time) => (
            <Time key={time.id} on={on} time={time} />
          ))}
        </ul>
      )}
      {props.mayBook && <BookAndHandOn lang={on.args.lang} />}
      {props.mayBook && (
        <Act bench={on.bench} move="book-time" label={words.book} send={words.send}>
          {(fields) => (
            <>
              <p class="family-quiet">{words.hint}</p>
              <TextArea
                {...fields.text('words')}
                label={words.words}
                hint={words.wordsHint}
                rows={2}
                maxlength={500}
              />
              <div class="meeting-when">
                <TextField {...fields.text('day')} type="date" width="middle" label={words.day} />
                <TextField {...fields.text('from')} type="time" width="short" label={words.from} />
                <TextField
                  {...fields.text('minutes', '45')}
                  inputmode="numeric"
                  width="short"
                  label={words.minutes}
                  maxlength={3}
                />
              </div>
              <RadioGroup
                {...fields.text('way', 'on-site')}
                label={words.way}
                options={ways.map((value) => ({ value, label: words.ways[value] }))}
              />
              <CheckboxGroup
                {...fields.list('members')}
                label={words.members}
                options={people.map(({ id, name }) => ({ value: id, label: name }))}
              />
              {others.length > 0 && (
                <CheckboxGroup
                  {...fields.list('with')}
                  label={words.with}
                  hint={words.withHint}
                  options={others.map(({ person, name }) => ({ value: person, label: name }))}
                />
              )}
            </>
          )}
        </Act>
      )}
    </Section>
  )
}
