import type { JSX } from 'preact'
import { audiences } from '#capabilities/directory/index.ts'
import { activityKinds } from '#capabilities/meeting-places/index.ts'
import type { Weekday } from '#platform/dates.ts'
import { inLanguage, languages } from '#platform/text.ts'
import { weekdayName } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { CheckboxGroup } from '#ui/fields/choices.tsx'
import { Hidden, Select, TextField } from '#ui/fields/fields.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { directoryWords } from '#web/public/directory-words.ts'
import { capital } from '#web/public/service-facts.ts'
import {
  ages,
  type Asked,
  asQuery,
  cleared,
  everywhere,
  type Filter,
  filtersHeld,
  programmeAddress,
  type ProgrammeRoute,
  without,
} from './address.ts'
import { programmeTexts } from './texts.ts'
import { areaById, type Where } from './where.ts'

type Props = {
  readonly args: PageArgs
  readonly route: ProgrammeRoute
  readonly asked: Asked
  readonly where: Where
}

/** The week, the day or the month goes along with the form. */
const whenHeld = (route: ProgrammeRoute, asked: Asked): Readonly<Record<string, string | undefined>> =>
  asQuery(route, asked)

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/** What stands in the field for the place: what was typed when it is unknown, else the name. */
const placeValue = ({ args, asked, where }: Props): string =>
  where.unknown ??
  (where.town === null
    ? where.notServed === null
      ? ''
      : asked.municipality
    : inLanguage(where.town.name, args.lang))

export function FilterForm(props: Props & { readonly isShort?: boolean }): JSX.Element {
  const { args, route, asked, where } = props
  const { lang } = args
  const words = programmeTexts[lang]
  const { names } = words.filters
  const any = { value: '', label: words.filters.any }
  const { week, day, month } = whenHeld(route, asked)
  const problem =
    where.unknown !== null
      ? words.where.unknown(where.unknown)
      : where.notServed !== null
        ? words.where.notServed(inLanguage(where.notServed.name, lang))
        : undefined
  return (
    <form class="programme-filters" action={path(route, lang)}>
      {week !== undefined && <Hidden name="week" value={week} />}
      {day !== undefined && <Hidden name="day" value={day} />}
      {month !== undefined && <Hidden name="month" value={month} />}
      {asked.area !== '' && <Hidden name="area" value={asked.area} />}
      {asked.place !== '' && <Hidden name="place" value={asked.place} />}
      <div class="programme-filters__fields">
        <TextField
          name="municipality"
          label={words.where.label}
          hint={words.where.hint}
          value={placeValue(props)}
          error={problem}
        />
        <Select
          name="age"
          label={names.age}
          options={[any, ...ages.map((age) => ({ value: age, label: words.filters.ages[age] }))]}
          value={asked.age}
        />
        {(route === 'programme' || route === 'programmeMonth') && (
          <Select
            name="weekday"
            label={names.weekday}
            options={[
              any,
              ...weekdays.map((each) => ({ value: String(each), label: capital(weekdayName(each, lang)) })),
            ]}
            value={asked.weekday === null ? '' : String(asked.weekday)}
          />
        )}
        {props.isShort !== true && (
          <>
            <Select
              name="kind"
              label={names.kind}
              options={[
                any,
                ...activityKinds.map((kind) => ({ value: kind, label: words.filters.kinds[kind] })),
              ]}
              value={asked.kind}
            />
            <Select
              name="audience"
              label={names.audience}
              options={[
                any,
                ...audiences.map((each) => ({
                  value: each,
                  label: capital(directoryWords[lang].audiences[each]),
                })),
              ]}
              value={asked.audience}
            />
            <Select
              name="language"
              label={names.language}
              options={[
                any,
                ...languages.map((each) => ({ value: each, label: words.filters.languages[each] })),
              ]}
              value={asked.language}
            />
          </>
        )}
      </div>
      {props.isShort !== true && (
        <CheckboxGroup
          name="free"
          label={names.free}
          options={[{ value: '1', label: words.filters.free }]}
          values={asked.free ? ['1'] : []}
        />
      )}
      <Button>{words.filters.show}</Button>
    </form>
  )
}

/** The name of what one filter holds to. */
function heldName({ args, asked }: Pick<Props, 'args' | 'asked'>, filter: Filter, placeName: string): string {
  const { lang, deps } = args
  const { filters } = programmeTexts[lang]
  const values: Readonly<Record<Filter, () => string>> = {
    place: () => placeName,
    area: () => inLanguage(areaById(deps.catalogue, asked.area)?.name ?? {}, lang),
    age: () => (asked.age === '' ? '' : filters.ages[asked.age]),
    weekday: () => (asked.weekday === null ? '' : capital(weekdayName(asked.weekday, lang))),
    kind: () => (asked.kind === '' ? '' : filters.kinds[asked.kind]),
    audience: () => (asked.audience === '' ? '' : capital(directoryWords[lang].audiences[asked.audience])),
    language: () => (asked.language === '' ? '' : filters.languages[asked.language]),
    free: () => filters.free,
  }
  const said = values[filter]()
  return said === '' ? filters.names[filter] : said
}

/** What holds now, each with its way out. */
export function Held(props: Props & { readonly placeName: string }): JSX.Element | null {
  const { args, route, asked } = props
  const { lang } = args
  const { filters } = programmeTexts[lang]
  const held = filtersHeld(asked)
  if (held.length === 0) return null
  return (
    <div class="programme-held">
      <p>{filters.held}:</p>
      <ul>
        {held.map((filter) => (
          <li key={filter}>
            <a class="programme-held__one" href={programmeAddress(route, lang, asked, without[filter])}>
              <span class="visually-hidden">{filters.remove}: </span>
              {heldName(props, filter, props.placeName)} <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
        {held.length > 1 && (
          <li>
            <a href={programmeAddress(route, lang, asked, cleared)}>{filters.clear}</a>
          </li>
        )}
      </ul>
    </div>
  )
}

/** The filters behind a line; open while something in them is not understood. */
export function Filters(props: Props): JSX.Element {
  const { args, where } = props
  return (
    <Disclosure
      summary={programmeTexts[args.lang].filters.summary}
      open={where.unknown !== null || where.notServed !== null}
    >
      <FilterForm {...props} />
    </Disclosure>
  )
}

/** Nothing says where the family is: the form first, or an area of a county. */
export function AskWhere(props: Props): JSX.Element {
  const { args, route, asked } = props
  const { lang, deps } = args
  const words = programmeTexts[lang].where
  const counties = deps.catalogue
    .counties()
    .filter((county) => county.languages.length > 0)
    .toSorted((a, b) => Number(b.languages.includes(lang)) - Number(a.languages.includes(lang)))
  return (
    <>
      <div class="card">
        <h2>{words.choose}</h2>
        <p>{words.chooseText}</p>
        <FilterForm {...props} isShort />
      </div>
      <h2>{words.areas}</h2>
      <div class="programme-areas">
        {counties.map((county) => (
          <section key={county.code}>
            <h3>{inLanguage(county.name, lang)}</h3>
            <ul class="plain-links">
              {deps.catalogue.areas(county.code).map((area) => (
                <li key={area.id}>
                  <a href={programmeAddress(route, lang, asked, { area: area.id, municipality: everywhere })}>
                    {inLanguage(area.name, lang)}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}
