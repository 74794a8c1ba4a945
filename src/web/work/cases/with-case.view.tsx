import type { JSX } from 'preact'
import type { CaseView, Seat } from '#capabilities/casework/index.ts'
import type { Presence, WithFamily } from '#capabilities/families/index.ts'
import { Chip } from '#ui/facts/facts.tsx'
import { path } from '#web/paths.ts'
import { Act, Press } from '#web/work/families/acts.view.tsx'
import { type MoreOf, WhoIsWith } from '#web/work/families/with-family.view.tsx'
import { familyWords } from '#web/work/families/words.ts'
import { dayOf, type OnCase } from './case-head.view.tsx'
import { caseTexts } from './case-texts.ts'
import { caseWords } from './case-words.ts'

const seatOf = (view: CaseView, presence: Presence): Seat | undefined =>
  view.seats.find(({ part }) => part === presence.id)

const isDeputy = (view: CaseView, seat: Seat): boolean =>
  view.answers.some(({ deputy }) => deputy?.person === seat.person)

/** Who answers comes first, then those who work on the case, then the others who are with the family. */
function ordered(view: CaseView, team: WithFamily): WithFamily {
  const rank = (presence: Presence): number => {
    const seat = seatOf(view, presence)
    if (seat === undefined) return 3
    if (seat.answers.includes('responsible-worker')) return 0
    return seat.answers.length > 0 || isDeputy(view, seat) ? 1 : 2
  }
  return { ...team, people: team.people.toSorted((a, b) => rank(a) - rank(b)) }
}

/** What the case says of somebody who is with the family: whether they work on it, since when, on what ground. */
export const moreInCase =
  (on: OnCase, everybodyWorks: boolean): MoreOf =>
  (presence) => {
    const { args, view, bench } = on
    const { lang } = args
    const [words, terms] = [caseTexts[lang], caseWords[lang]]
    const day = dayOf(on)
    const seat = seatOf(view, presence)
    const kinds = seat?.answers ?? []
    // Where all of them work on it, saying so of each says nothing.
    const said =
      kinds.length > 0
        ? words.answersHere(kinds.map((kind) => terms.kinds[kind]).join(', '))
        : seat !== undefined && isDeputy(view, seat)
          ? words.deputyHere
          : everybodyWorks
            ? null
            : words.inCase
    const name = presence.isMine ? undefined : presence.name
    return {
      chips:
        seat === undefined
          ? [<Chip key="seat">{words.notInCase}</Chip>]
          : said === null
            ? []
            : [
                <Chip key="seat" tone="good" icon="check">
                  {said}
                </Chip>,
              ],
      facts:
        seat === undefined ? null : (
          <p class="family-quiet">
            {words.since(day(seat.from))}
            {seat.to !== null && <> {words.until(day(seat.to))}</>}
            {seat.ground !== null && <>. {words.ground(familyWords[lang].bases[seat.ground])}</>}
          </p>
        ),
      acts: !view.can.keep ? null : seat === undefined ? (
        <div class="with-card__acts">
          <Press
            bench={bench}
            move="seat"
            subject={presence.id}
            label={words.seat}
            about={name}
            kind="quiet"
          />
        </div>
      ) : !seat.mine || view.can.leave ? (
        <div class="with-card__acts">
          <Act
            bench={bench}
            move="leave-case"
            subject={presence.id}
            label={seat.mine ? words.leaveOwn : words.leave}
            about={name}
            kind="danger"
            look="quiet"
          >
            {() => <p class="work-form__warning">{words.leaveWarning}</p>}
          </Act>
        </div>
      ) : null,
    }
  }

/** Who is with this family and how to call them: the first thing on the page of a case. */
export function WithCase({ on, team }: { on: OnCase; team: WithFamily }): JSX.Element {
  const { args, view, family, bench } = on
  return (
    <>
      <WhoIsWith
        on={{ args, view: family, bench }}
        team={ordered(view, team)}
        more={moreInCase(
          on,
          team.people.every((presence) => seatOf(view, presence) !== undefined),
        )}
      />
      {view.can.keep && (
        <p>
          <a href={`${path('workFamily', args.lang, { id: view.family })}#add`}>
            {caseTexts[args.lang].more}
          </a>
        </p>
      )}
    </>
  )
}
