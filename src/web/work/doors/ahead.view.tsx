import type { JSX } from 'preact'
import { type DayAhead, gapsOf, type RotaAhead, type UnitAhead } from '#capabilities/help-requests/index.ts'
import { helsinkiDate, plainDate } from '#platform/dates.ts'
import { holidayName } from '#platform/finnish-calendar.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { classNames } from '#ui/class-names.ts'
import { Icon } from '#ui/icon/icon.tsx'
import { Notice } from '#ui/message/message.tsx'
import { path } from '#web/paths.ts'
import { timesInWords } from '#web/public/opening-hours.ts'
import { doorTexts } from './texts.ts'
import { dayTitle } from './words.ts'

type Props = { readonly ahead: RotaAhead; readonly lang: Language; readonly now: Date }

const severalUnits = (units: readonly UnitAhead[], door: string): boolean =>
  units.filter((each) => each.door === door).length > 1

/** 'Neuvola', and the unit where a door has several. */
const nameOf = (unit: UnitAhead, units: readonly UnitAhead[], lang: Language): string =>
  severalUnits(units, unit.door)
    ? `${inLanguage(unit.name, lang)}: ${inLanguage(unit.unitName, lang)}`
    : inLanguage(unit.name, lang)

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Who answers on a day, in words: names, deputies, and those for whom nobody stands in. */
function peopleOf(day: DayAhead, names: ReadonlyMap<string, string>, lang: Language): readonly string[] {
  const words = doorTexts[lang].ahead
  const name = (id: string): string => names.get(id) ?? ''
  const deputies = new Map(
    day.away.flatMap(({ person, deputy }) => (deputy === null ? [] : [[deputy, person] as const])),
  )
  return [
    ...day.present.map((id) => {
      const absent = deputies.get(id)
      return absent === undefined ? name(id) : words.deputyFor(name(id), name(absent))
    }),
    ...day.away.filter(({ deputy }) => deputy === null).map(({ person }) => words.awayAlone(name(person))),
  ]
}

function Day(props: Props & { at: number }): JSX.Element {
  const { ahead, lang, at } = props
  const words = doorTexts[lang].ahead
  const { units } = ahead
  const date = units[0]?.days[at]?.day
  if (date === undefined) return <></>
  const states = units.flatMap((unit) => {
    const day = unit.days[at]
    return day === undefined ? [] : [{ unit, day }]
  })
  const gaps = states.filter(({ day }) => day.kind === 'nobody-on-rota' || day.kind === 'everybody-away')
  const isClosed = states.every(({ day }) => day.kind === 'closed')
  const holiday = holidayName(plainDate(date), lang)
  const today = helsinkiDate(props.now)
  const only = units.length === 1 ? states[0] : undefined
  return (
    <li class={classNames('rota-day', gaps.length > 0 && 'rota-day--gap', isClosed && 'rota-day--closed')}>
      <h3 class="rota-day__date">
        {capital(dayTitle(date, lang, today))}
        {date === today && <span class="rota-day__today"> {words.today}</span>}
      </h3>
      {holiday !== null && <p class="rota-day__note">{words.holiday(holiday)}</p>}
      {isClosed && holiday === null && (
        <p class="rota-day__note">{units.length === 1 ? words.day.closed : words.allClosed}</p>
      )}
      {gaps.map(({ unit, day }) => (
        <p key={`${unit.door} ${unit.unit}`} class="rota-day__gap">
          <Icon name="alert" />
          <span>
            {only === undefined && (
              <>
                <a href={path('workDoor', lang, { id: unit.door })}>{nameOf(unit, units, lang)}</a>
                {': '}
              </>
            )}
            {words.day[day.kind]}
          </span>
        </p>
      ))}
      {only === undefined && !isClosed && gaps.length === 0 && (
        <p class="rota-day__good">
          <Icon name="check" />
          <span>{words.allStaffed}</span>
        </p>
      )}
      {only !== undefined && only.day.opens !== null && only.day.closes !== null && (
        <>
          <p class="rota-day__note">
            {timesInWords([{ opens: only.day.opens, closes: only.day.closes }], lang)}
          </p>
          {peopleOf(only.day, ahead.names, lang).map((person) => (
            <p key={person} class="rota-day__person">
              {person}
            </p>
          ))}
        </>
      )}
    </li>
  )
}

/** Two weeks as a list of days that looks like a calendar where there is room. Every state is said in words. */
export function Ahead(props: Props): JSX.Element {
  const { ahead, lang } = props
  const words = doorTexts[lang].ahead
  const gapDays = new Set(ahead.units.flatMap(({ days }) => gapsOf(days).map(({ day }) => day)))
  const length = ahead.units[0]?.days.length ?? 0
  return (
    <>
      {gapDays.size > 0 ? (
        <Notice kind="warning" title={words.gaps(gapDays.size)} level={3} />
      ) : (
        <Notice kind="success">
          <p>{words.allGood}</p>
        </Notice>
      )}
      <ol class="rota-days">
        {Array.from({ length }, (_, at) => (
          <Day key={at} {...props} at={at} />
        ))}
      </ol>
    </>
  )
}
