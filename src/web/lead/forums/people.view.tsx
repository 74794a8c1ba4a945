import type { JSX } from 'preact'
import { attended, type AttendanceView, forumAnswers } from '#capabilities/network/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Checkbox } from '#ui/fields/choices.tsx'
import { Hidden, Select, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Act, type Fields, fieldsOf, Press } from '#web/work/families/acts.view.tsx'
import type { OfMeeting } from './agenda.view.tsx'
import { peopleOptions } from './fields.view.tsx'
import { forumTexts } from './forum-texts.ts'
import { meetingTexts } from './meeting-texts.ts'
import { Meta } from './parts.view.tsx'
import { forumWords } from './words.ts'

/** What the seat is for: its own words, else its sector; a guest has none. */
export function seatOf({ args: { lang } }: Pick<OfMeeting, 'args'>, each: AttendanceView): string {
  if (each.seat === null || each.sector === null) return meetingTexts[lang].people.guestIs
  return inLanguage(each.seatTitle, lang) || forumWords[lang].sectors[each.sector]
}

/** Who comes or was there for this seat. */
export function nameOf({ args: { lang } }: Pick<OfMeeting, 'args'>, each: AttendanceView): string {
  const words = meetingTexts[lang].people
  if (each.guest !== null) return each.guest.name
  if (each.deputy && each.deputyHolder !== null) return words.deputyComes(each.deputyHolder.name)
  return each.holder?.name ?? words.seatEmpty
}

/** What is known of one: before, the answer; afterwards, whether they were there. */
export function standingOf({ args: { lang }, meeting }: OfMeeting, each: AttendanceView): string {
  const words = meetingTexts[lang].people
  if (each.holder === null && each.guest === null) return ''
  if (each.present !== null) return forumWords[lang].present[each.present].toLowerCase()
  if (each.answer !== null && meeting.state !== 'held')
    return forumWords[lang].answers[each.answer].toLowerCase()
  return meeting.state === 'held' ? words.notMarked : words.notAnswered
}

function Person({ of, each }: { of: OfMeeting; each: AttendanceView }): JSX.Element {
  const { args, meeting, bench } = of
  const { lang } = args
  const words = meetingTexts[lang].people
  const isEmpty = each.holder === null && each.guest === null
  return (
    <li class="forum-person">
      <p class={isEmpty ? 'forum-seat-empty' : undefined}>{nameOf(of, each)}</p>
      <Meta
        of={[
          seatOf(of, each),
          each.organisation === null ? null : inLanguage(each.organisation, lang),
          standingOf(of, each),
        ]}
      />
      {each.guest !== null && each.id !== null && meeting.can.keep && meeting.approvedAt === null && (
        <Press
          bench={bench}
          move="remove-guest"
          subject={each.id}
          label={words.removeGuest}
          about={words.about(each.guest.name)}
          kind="quiet"
        />
      )}
    </li>
  )
}

function Mark({
  of,
  each,
  fields,
}: {
  of: OfMeeting
  each: AttendanceView
  fields: Fields
}): JSX.Element | null {
  const { lang } = of.args
  const words = meetingTexts[lang].people
  if (each.seat === null || each.holder === null) return null
  return (
    <fieldset class="forum-mark">
      <legend class="visually-hidden">{each.holder.name}</legend>
      <Select
        {...fields.text(`present-${each.seat}`, each.present ?? '')}
        label={`${each.holder.name}, ${seatOf(of, each)}`}
        empty="–"
        options={attended.map((value) => ({ value, label: forumWords[lang].present[value] }))}
      />
      {each.deputyHolder !== null && (
        <Checkbox
          name={fields.name(`deputy-${each.seat}`)}
          label={`${words.deputyWas}: ${each.deputyHolder.name}`}
          checked={fields.isTicked(`deputy-${each.seat}`, each.deputy)}
        />
      )}
    </fieldset>
  )
}

/** Who is asked, who comes and who was there; empty seats are as visible as the others. */
export function People({ of }: { of: OfMeeting }): JSX.Element {
  const { args, meeting, bench, choices } = of
  const { lang } = args
  const words = meetingTexts[lang].people
  const mayMark = meeting.can.minute && meeting.state !== 'cancelled' && meeting.approvedAt === null
  return (
    <Section title={meeting.state === 'held' ? words.titleHeld : words.title} id="people">
      <ul class="forum-people">
        {meeting.attendance.map((each) => (
          <Person key={each.id ?? each.seat} of={of} each={each} />
        ))}
      </ul>
      {mayMark && (
        <div class="forum-ways">
          <Act bench={bench} move="present" label={words.mark} send={words.save}>
            {(fields) =>
              meeting.attendance.map((each) => <Mark key={each.seat} of={of} each={each} fields={fields} />)
            }
          </Act>
          <Act bench={bench} move="guest" label={words.guest} look="quiet">
            {(fields) => (
              <>
                <Select
                  {...fields.text('person')}
                  label={words.guestPerson}
                  empty={words.guestEmpty}
                  options={peopleOptions(choices, lang)}
                />
                <TextField {...fields.text('name')} label={words.guestName} maxlength={120} />
                <Select
                  {...fields.text('present', 'there')}
                  label={forumTexts[lang].seats.columns.who}
                  options={attended.map((value) => ({ value, label: forumWords[lang].present[value] }))}
                />
              </>
            )}
          </Act>
        </div>
      )}
    </Section>
  )
}

/** One's own answer in one press; it may be changed until the meeting. */
export function OwnAnswer({ of }: { of: OfMeeting }): JSX.Element | null {
  const { args, meeting, bench } = of
  const { lang } = args
  const words = meetingTexts[lang].answer
  if (!meeting.can.answer || meeting.state !== 'planned') return null
  const { name } = fieldsOf(bench, 'answer')
  return (
    <section class="forum-next print-hidden" aria-labelledby="answer">
      <h2 class="forum-waits__title" id="answer">
        {words.title}
      </h2>
      {meeting.myAnswer !== null && <p>{words.now(forumWords[lang].mine[meeting.myAnswer].toLowerCase())}</p>}
      <form class="forum-answer" method="post" action={bench.action}>
        <Hidden name="move" value="answer" />
        {forumAnswers.map((answer) => (
          <Button key={answer} name={name('answer')} value={answer} kind="secondary">
            {forumWords[lang].mine[answer]}
          </Button>
        ))}
      </form>
    </section>
  )
}
