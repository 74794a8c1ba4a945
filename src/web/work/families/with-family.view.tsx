import type { JSX } from 'preact'
import {
  type Presence,
  showGrounds,
  teamParts,
  teamViews,
  type WithFamily,
} from '#capabilities/families/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import { Chip, ChipList } from '#ui/facts/facts.tsx'
import { CheckboxGroup } from '#ui/fields/choices.tsx'
import { Select, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Icon } from '#ui/icon/icon.tsx'
import { LocalText } from '#web/public/local-text.tsx'
import { Act, Press } from './acts.view.tsx'
import { nameIn, type OnFamily } from './family-head.view.tsx'
import { familyTexts } from './family-texts.ts'
import { firstName } from './names.ts'
import { familyWords } from './words.ts'

type OfTeam = { readonly on: OnFamily; readonly team: WithFamily; readonly presence: Presence }

/** What another page says of somebody who is with the family; it has acts of its own then. */
export type MoreOf = (presence: Presence) => {
  readonly chips: readonly JSX.Element[]
  readonly facts: JSX.Element | null
  readonly acts: JSX.Element | null
}

const asTel = (phone: string): string => phone.replaceAll(/[^\d+]/g, '')

/** To one of the family or to a unit that is with it, those to whom it is shown already left out. */
function Show({ on, team, presence }: OfTeam): JSX.Element {
  const { args, view, bench } = on
  const { lang } = args
  const [words, terms] = [familyTexts[lang], familyWords[lang]]
  const isShown = (id: string): boolean =>
    presence.shownTo.some(({ member, unitId }) => member === id || unitId === id)
  const units = new Map(
    team.people.flatMap(({ unitId, unit }) =>
      unitId === null || unit === null || unitId === presence.unitId || isShown(unitId)
        ? []
        : [[unitId, inLanguage(unit, lang)] as const],
    ),
  )
  return (
    <Act
      bench={bench}
      move="show"
      subject={presence.id}
      label={words.show}
      about={presence.isMine ? undefined : presence.name}
      look="quiet"
    >
      {(fields) => (
        <>
          <p class="family-quiet">{words.showHint}</p>
          <Select
            {...fields.text('whom')}
            label={words.toWhom}
            hint={units.size === 0 ? undefined : words.toUnitHint}
            empty={words.choose}
            options={[
              ...view.people
                .filter(({ id, until }) => until === null && !isShown(id))
                .map(({ id, name }) => ({ value: `member ${id}`, label: name })),
              ...[...units].map(([id, name]) => ({ value: `unit ${id}`, label: words.toUnit(name) })),
            ]}
          />
          <Select
            {...fields.text('ground')}
            label={words.ground}
            empty={words.choose}
            options={showGrounds.map((value) => ({ value, label: terms.showGrounds[value] }))}
          />
        </>
      )}
    </Act>
  )
}

function Acts({ on, team, presence }: OfTeam): JSX.Element | null {
  const { args, view, bench } = on
  const { lang, deps } = args
  const [words, terms] = [familyTexts[lang], familyWords[lang]]
  const { can, id, isMine } = presence
  const today = helsinkiDate(deps.clock.now())
  const about = isMine ? undefined : presence.name
  if (!can.note && !can.change && !can.end && !can.show) return null
  return (
    <div class="with-card__acts">
      {can.note && (
        <Act bench={bench} move="note" subject={id} label={words.note} send={words.noteSend}>
          {(fields) => (
            <>
              <TextField
                {...fields.text('lastContactOn', today)}
                type="date"
                width="middle"
                label={words.day}
              />
              <TextField
                {...fields.text('phone', presence.phone ?? '')}
                type="tel"
                width="middle"
                label={words.yourPhone}
                hint={words.yourPhoneHint}
                optional={words.voluntary}
              />
            </>
          )}
        </Act>
      )}
      {can.change && (
        <Act
          bench={bench}
          move="change"
          subject={id}
          label={words.change}
          about={about}
          send={words.changeSend}
          look="quiet"
        >
          {(fields) => (
            <>
              <Select
                {...fields.text('part', presence.part)}
                label={words.part}
                options={teamParts.map((value) => ({ value, label: terms.team[value] }))}
              />
              <CheckboxGroup
                {...fields.list('sees', presence.sees)}
                label={words.sees}
                options={teamViews.map((value) => ({ value, label: terms.views[value] }))}
              />
              <TextField
                {...fields.text('until', presence.until ?? '')}
                type="date"
                width="middle"
                label={words.lastDay}
                hint={words.lastDayHint}
              />
            </>
          )}
        </Act>
      )}
      {can.show && <Show on={on} team={team} presence={presence} />}
      {presence.shownTo.map((shown) => {
        const whom = nameIn(view, shown.member) ?? (shown.unit === null ? null : inLanguage(shown.unit, lang))
        return (
          can.show &&
          whom !== null && (
            <Press
              key={shown.id}
              bench={bench}
              move="hide"
              subject={id}
              label={words.hide(whom)}
              kind="quiet"
              fields={{ whom: shown.member === null ? `unit ${shown.unitId}` : `member ${shown.member}` }}
            />
          )
        )
      })}
      {can.end && (
        <Act
          bench={bench}
          move="end"
          subject={id}
          label={isMine ? words.endOwn : words.end}
          about={about}
          kind="danger"
          look="quiet"
        >
          {() => <p class="work-form__warning">{words.endWarning}</p>}
        </Act>
      )}
    </div>
  )
}

function WithCard({ on, team, presence, more }: OfTeam & { more: MoreOf | undefined }): JSX.Element {
  const { args, view } = on
  const { lang, deps } = args
  const [words, terms] = [familyTexts[lang], familyWords[lang]]
  const today = helsinkiDate(deps.clock.now())
  const day = (date: Parameters<typeof dateInWords>[0]): string => dateInWords(date, lang, today)
  const about = nameIn(view, presence.about)
  const isGuarded = presence.class !== 'ordinary'
  const shown = presence.shownTo.flatMap(
    (each) => nameIn(view, each.member) ?? (each.unit === null ? [] : [inLanguage(each.unit, lang)]),
  )
  const said = more?.(presence)
  const chips = [
    ...(said?.chips ?? []),
    ...(presence.isMine ? [<Chip key="you">{words.you}</Chip>] : []),
    ...(isGuarded
      ? [
          <Chip key="class" tone="soon" icon="lock">
            {terms.classes[presence.class]}
          </Chip>,
        ]
      : []),
  ]
  return (
    <li class={presence.part === 'responsible-worker' ? 'with-card with-card--first' : 'with-card'}>
      <p class="with-card__part">
        {terms.team[presence.part]}
        {about !== null && <> · {words.about(firstName(about))}</>}
      </p>
      <h3 class="with-card__name">{presence.name}</h3>
      <p class="with-card__where">
        <LocalText of={presence.title} lang={lang} />
        {presence.unit !== null && (
          <>
            , <LocalText of={presence.unit} lang={lang} />
          </>
        )}
        <br />
        <LocalText of={presence.organisation} lang={lang} />
      </p>
      <ChipList chips={chips} />
      {presence.unit === null ? (
        <p class="family-quiet">{words.unitHidden}</p>
      ) : presence.phone === null ? (
        <p class="family-quiet">{words.noPhone}</p>
      ) : (
        <p class="with-card__phone">
          <a href={`tel:${asTel(presence.phone)}`}>
            <Icon name="phone" /> <span class="visually-hidden">{words.phone} </span>
            {presence.phone}
          </a>
        </p>
      )}
      <p class="family-quiet">
        {presence.lastContactOn === null ? words.noContact : words.lastContact(day(presence.lastContactOn))}
        {presence.until !== null && <>. {words.until(day(presence.until))}</>}
      </p>
      {isGuarded && (
        <p class="family-quiet">
          {!presence.can.show
            ? words.onlySome
            : shown.length === 0
              ? words.shownToNobody
              : words.shownTo(shown.join(', '))}
        </p>
      )}
      {said === undefined ? (
        <Acts on={on} team={team} presence={presence} />
      ) : (
        <>
          {said.facts}
          {said.acts}
        </>
      )}
    </li>
  )
}

/** Who is with the family, by name and phone: the first thing on the page. */
export function WhoIsWith({
  on,
  team,
  more,
}: {
  on: OnFamily
  team: WithFamily
  more?: MoreOf | undefined
}): JSX.Element {
  const words = familyTexts[on.args.lang]
  return (
    <Section title={words.with} id="with">
      <p class="family-quiet">{words.withLead}</p>
      {team.people.length === 0 ? (
        <p>{words.withNobody}</p>
      ) : (
        <ul class="with-cards">
          {team.people.map((presence) => (
            <WithCard key={presence.id} on={on} team={team} presence={presence} more={more} />
          ))}
        </ul>
      )}
    </Section>
  )
}
