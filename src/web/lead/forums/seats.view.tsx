import type { JSX } from 'preact'
import {
  type ForumChoices,
  forumOffices,
  type ForumView,
  type SeatTermView,
  type SeatView,
} from '#capabilities/network/index.ts'
import { newId } from '#platform/ids.ts'
import { inLanguage } from '#platform/text.ts'
import { Hidden, Select, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { DataTable } from '#ui/table/table.tsx'
import type { PageArgs } from '#web/page.ts'
import { Act, type Bench, type Fields, fieldsOf } from '#web/work/families/acts.view.tsx'
import { HolderFields, SeatFields } from './fields.view.tsx'
import { forumTexts } from './forum-texts.ts'
import { dayInFigures, dayWords, Theirs, today, Who } from './parts.view.tsx'
import { forumWords } from './words.ts'

export type OfForum = {
  readonly args: PageArgs
  readonly forum: ForumView
  readonly choices: ForumChoices
  readonly bench: Bench
}

export const Key = ({ fields }: { fields: Fields }): JSX.Element => (
  <Hidden name={fields.name('key')} value={fields.text('key').value ?? newId()} />
)
export const Version = ({ fields, of }: { fields: Fields; of: number }): JSX.Element => (
  <Hidden name={fields.name('version')} value={String(of)} />
)

/** What a seat is called: what it is for, else its sector. */
export function seatName({ args: { lang } }: Pick<OfForum, 'args'>, seat: SeatView): string {
  return inLanguage(seat.title, lang) || forumWords[lang].sectors[seat.sector]
}

function termWords({ args }: OfForum, term: SeatTermView): string {
  const words = forumTexts[args.lang].seats
  return term.lastDay === null
    ? words.since(dayInFigures(term.firstDay))
    : words.fromTo(dayInFigures(term.firstDay), dayInFigures(term.lastDay))
}

function SeatCell({ of, seat }: { of: OfForum; seat: SeatView }): JSX.Element {
  const { lang } = of.args
  const said = [
    ...(seat.organisation === null ? [] : [inLanguage(seat.organisation.name, lang)]),
    ...(seat.kind === 'member' || forumWords[lang].seatKinds[seat.kind] === seatName(of, seat)
      ? []
      : [forumWords[lang].seatKinds[seat.kind].toLowerCase()]),
    ...(seat.chosenBy === null
      ? []
      : [forumTexts[lang].seats.chosenBy(inLanguage(seat.chosenBy.name, lang))]),
  ]
  return (
    <>
      {seatName(of, seat)}
      {said.length > 0 && <p class="forum-meta">{said.join(' · ')}</p>}
    </>
  )
}

function ChangeSeat({ of, seat }: { of: OfForum; seat: SeatView }): JSX.Element {
  const { bench, choices, args } = of
  const { lang } = args
  const words = forumTexts[lang].seats
  const name = seatName(of, seat)
  const about = words.about(name)
  return (
    <div class="forum-change">
      <p class="forum-change__name">
        {name}
        <span class="forum-quiet">
          {' '}
          {seat.term === null ? forumWords[lang].empty.toLowerCase() : seat.term.holder.name}
        </span>
      </p>
      <div class="forum-ways">
        <Act
          bench={bench}
          move="fill"
          subject={seat.id}
          label={seat.term === null ? words.fill : words.replace}
          about={about}
          send={words.save}
          look="quiet"
        >
          {(fields) => (
            <>
              <Key fields={fields} />
              <HolderFields
                lang={lang}
                fields={fields}
                choices={choices}
                withDeputy
                from={today(args)}
                stored={seat.term}
              />
            </>
          )}
        </Act>
        {seat.term !== null && (
          <Act
            bench={bench}
            move="end-term"
            subject={seat.term.id}
            label={words.end}
            about={about}
            send={words.save}
            look="quiet"
          >
            {(fields) => (
              <>
                <Version fields={fields} of={seat.term?.version ?? 1} />
                <TextField
                  {...fields.text('lastDay', today(args))}
                  type="date"
                  width="middle"
                  label={words.lastDay}
                />
              </>
            )}
          </Act>
        )}
        <Act
          bench={bench}
          move="seat"
          subject={seat.id}
          label={words.columns.seat}
          about={about}
          send={words.save}
          look="quiet"
        >
          {(fields) => (
            <>
              <Theirs bench={bench} fields={fields} texts={[name]} />
              <Version fields={fields} of={seat.version} />
              <SeatFields lang={lang} fields={fields} choices={choices} seat={seat} />
            </>
          )}
        </Act>
        <Act
          bench={bench}
          move="remove-seat"
          subject={seat.id}
          label={words.remove}
          about={about}
          kind="danger"
          look="quiet"
        >
          {(fields) => (
            <>
              <p>{words.removeHint}</p>
              <Version fields={fields} of={seat.version} />
            </>
          )}
        </Act>
      </div>
    </div>
  )
}

/** Who sits in the forum; empty seats are as visible as filled ones. */
export function Seats({ of }: { of: OfForum }): JSX.Element {
  const { args, forum, bench, choices } = of
  const { lang } = args
  const words = forumTexts[lang].seats
  const isChanging = forum.seatList.some(
    (seat) =>
      ['fill', 'seat', 'remove-seat'].some((move) => fieldsOf(bench, move, seat.id).isOpen) ||
      (seat.term !== null && fieldsOf(bench, 'end-term', seat.term.id).isOpen),
  )
  return (
    <Section title={words.title} id="seats">
      {forum.seatList.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.lead(forum.seats - forum.emptySeats, forum.seats)}</p>
          <DataTable
            id="seat-list"
            caption={words.caption}
            captionHidden
            columns={[
              { label: words.columns.seat },
              { label: words.columns.who },
              { label: words.columns.deputy },
              { label: words.columns.term },
            ]}
            rows={forum.seatList.map((seat) => ({
              key: seat.id,
              cells: [
                <SeatCell key="seat" of={of} seat={seat} />,
                seat.term === null ? (
                  <span class="forum-seat-empty">{forumWords[lang].empty}</span>
                ) : (
                  <Who of={seat.term.holder} lang={lang} />
                ),
                seat.term?.deputy === null || seat.term === null ? (
                  '–'
                ) : (
                  <Who of={seat.term.deputy} lang={lang} />
                ),
                seat.term === null
                  ? seat.ahead === null
                    ? '–'
                    : `${seat.ahead.holder.name}, ${termWords(of, seat.ahead)}`
                  : termWords(of, seat.term),
              ],
            }))}
          />
        </>
      )}
      {forum.can.keep && (
        <>
          {forum.seatList.length > 0 && (
            <Disclosure summary={words.change} open={isChanging}>
              {forum.seatList.map((seat) => (
                <ChangeSeat key={seat.id} of={of} seat={seat} />
              ))}
            </Disclosure>
          )}
          <div class="forum-ways">
            <Act bench={bench} move="add-seat" label={words.add}>
              {(fields) => (
                <>
                  <Key fields={fields} />
                  <SeatFields lang={lang} fields={fields} choices={choices} seat={null} />
                </>
              )}
            </Act>
          </div>
        </>
      )}
    </Section>
  )
}

/** Chair, secretaries and who is responsible, each for a term. */
export function Offices({ of }: { of: OfForum }): JSX.Element {
  const { args, forum, bench, choices } = of
  const { lang } = args
  const words = forumTexts[lang].offices
  const inForce = forum.offices.filter((each) => each.inForce)
  return (
    <Section title={words.title} id="offices">
      {inForce.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul class="forum-people">
          {inForce.map((each) => (
            <li key={each.id} class="forum-person">
              <p>
                <strong>{forumWords[lang].offices[each.office]}</strong> <Who of={each.holder} lang={lang} />
              </p>
              {each.lastDay !== null && (
                <p class="forum-meta">{forumWords[lang].until(dayWords(args, each.lastDay))}</p>
              )}
              {forum.can.keep && (
                <Act
                  bench={bench}
                  move="end-office"
                  subject={each.id}
                  label={words.end}
                  about={`: ${each.holder.name}`}
                  look="quiet"
                >
                  {(fields) => (
                    <>
                      <Version fields={fields} of={each.version} />
                      <TextField
                        {...fields.text('lastDay', today(args))}
                        type="date"
                        width="middle"
                        label={forumTexts[lang].seats.lastDay}
                      />
                    </>
                  )}
                </Act>
              )}
            </li>
          ))}
        </ul>
      )}
      {forum.can.keep && (
        <div class="forum-ways">
          <Act bench={bench} move="office" label={words.set}>
            {(fields) => (
              <>
                <Key fields={fields} />
                <Select
                  {...fields.text('office', 'chair')}
                  label={words.office}
                  options={forumOffices.map((office) => ({
                    value: office,
                    label: forumWords[lang].offices[office],
                  }))}
                />
                <HolderFields
                  lang={lang}
                  fields={fields}
                  choices={choices}
                  withDeputy={false}
                  from={today(args)}
                />
              </>
            )}
          </Act>
        </div>
      )}
    </Section>
  )
}
