import type { JSX } from 'preact'
import {
  type AreaResources,
  type Commitment,
  type Effort,
  effortKinds,
  fundings,
  type Resource,
  type YearSum,
} from '#capabilities/network/index.ts'
import type { Weekday } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { weekdayName } from '#platform/words.ts'
import { Chip } from '#ui/facts/facts.tsx'
import { Checkbox, RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, Select, TextArea, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { DataTable } from '#ui/table/table.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { Act, type Bench, type Fields, Press } from '#web/work/families/acts.view.tsx'
import { areaOptions, dayOf, numberOf, shortDate, timeOf, todayOf } from './frame.view.tsx'
import { resourcesTexts } from './resources-texts.ts'
import { networkWords } from './words.ts'

type Sums = {
  readonly hours: number
  readonly euros: number
  readonly preventive: number
  readonly bought: number
}

/** Hours and euros together, and the shares of the euros in hundredths. */
export function sumsOf(
  rows: readonly (Pick<YearSum, 'funding' | 'preventive'> & {
    readonly hours: number | null
    readonly euros: number | null
  })[],
): Sums {
  const add = (each: readonly (number | null)[]): number =>
    each.reduce((sum: number, one) => sum + (one ?? 0), 0)
  const euros = add(rows.map((row) => row.euros))
  const share = (part: typeof rows): number =>
    euros === 0 ? 0 : Math.round((add(part.map((row) => row.euros)) / euros) * 100)
  return {
    euros,
    hours: add(rows.map((row) => row.hours)),
    preventive: share(rows.filter(({ preventive }) => preventive)),
    bought: share(rows.filter(({ funding }) => funding === 'bought')),
  }
}

const amount = (value: number | null, args: PageArgs): string =>
  value === null ? '' : numberOf(value, args.lang)

/** How hours, money and their shares move from year to year. */
export function YearTable({ args, all }: { args: PageArgs; all: AreaResources }): JSX.Element | null {
  const { lang } = args
  const words = resourcesTexts[lang]
  if (all.years.length === 0) return null
  return (
    <Section title={words.byYear}>
      <DataTable
        id="vuodet"
        caption={words.byYear}
        captionHidden
        columns={words.yearColumns.map((label, index) => ({ label, numeric: index > 0 }))}
        rows={all.years.map((year) => {
          const sums = sumsOf(all.sums.filter((each) => each.year === year))
          return {
            key: String(year),
            current: year === all.year,
            cells: [
              <a key="year" href={path('resources', lang, {}, { vuosi: String(year) })}>
                {year}
              </a>,
              amount(sums.hours, args),
              amount(sums.euros, args),
              `${sums.preventive} %`,
              `${sums.bought} %`,
            ],
          }
        })}
      />
    </Section>
  )
}

function AreaTable(props: {
  args: PageArgs
  id: string
  name: string
  rows: readonly Resource[]
}): JSX.Element {
  const { args, id, name, rows } = props
  const { lang } = args
  const words = resourcesTexts[lang]
  const named = networkWords[lang]
  const sums = sumsOf(rows)
  return (
    <Disclosure
      summary={
        <>
          {name}{' '}
          <span class="net-quiet">{words.per(amount(sums.euros, args), amount(sums.hours, args))}</span>
        </>
      }
    >
      <DataTable
        id={`alue-${id}`}
        caption={name}
        captionHidden
        columns={words.columns.map((label, index) => ({ label, numeric: index === 2 || index === 3 }))}
        rows={rows.map((row) => ({
          key: row.id,
          cells: [
            row.may_change ? (
              <a key="service" href={path('resources', lang, {}, { rivi: row.id, vuosi: String(row.year) })}>
                <LocalText of={row.service} lang={lang} />
              </a>
            ) : (
              <LocalText key="service" of={row.service} lang={lang} />
            ),
            `${named.fundings[row.funding]}${row.preventive ? `, ${words.preventive}` : ''}`,
            amount(row.hours, args),
            amount(row.euros, args),
            row.note === '' ? row.source : `${row.source}. ${row.note}`,
          ],
        }))}
        foot={{ cells: [words.total, '', amount(sums.hours, args), amount(sums.euros, args), ''] }}
      />
    </Disclosure>
  )
}

export function ByArea({ args, all }: { args: PageArgs; all: AreaResources }): JSX.Element {
  const { lang } = args
  const whole = all.resources.filter(({ area }) => area === null)
  return (
    <Section title={resourcesTexts[lang].byArea(all.year)}>
      {all.areas.map(({ id, name }) => {
        const rows = all.resources.filter(({ area }) => area === id)
        return rows.length === 0 ? null : (
          <AreaTable key={id} args={args} id={id} name={inLanguage(name, lang)} rows={rows} />
        )
      })}
      {whole.length > 0 && (
        <AreaTable args={args} id="kaikki" name={networkWords[lang].wholeCounty} rows={whole} />
      )}
    </Section>
  )
}

/** The fields of one line of resources. */
export function ResourceFields(props: {
  args: PageArgs
  all: AreaResources
  of: Fields
  row?: Resource | undefined
}): JSX.Element {
  const { args, all, of, row } = props
  const { lang } = args
  const words = resourcesTexts[lang]
  const named = networkWords[lang]
  const areas = all.areas.filter(({ may_keep: may }) => may || all.forResource?.wholeCounty === true)
  return (
    <>
      <Select
        {...of.text('area', row?.area ?? '')}
        label={words.area}
        empty={all.forResource?.wholeCounty === true ? named.wholeCounty : undefined}
        options={areaOptions(areas, lang)}
      />
      <Select
        {...of.text('type', row === undefined ? '' : `${row.type}/${row.variant}`)}
        label={words.service}
        empty={named.choose}
        options={(all.forResource?.types ?? []).map(({ type, variant, name }) => ({
          value: `${type}/${variant}`,
          label: inLanguage(name, lang),
        }))}
      />
      <TextField
        {...of.text('year', String(row?.year ?? all.year))}
        label={words.year}
        inputmode="numeric"
        width="short"
      />
      <Select
        {...of.text('funding', row?.funding)}
        label={words.funding}
        options={fundings.map((value) => ({ value, label: named.fundings[value] }))}
      />
      <Checkbox
        name={of.name('preventive')}
        label={words.isPreventive}
        checked={of.isTicked('preventive', row?.preventive ?? true)}
      />
      <TextField
        {...of.text('hours', String(row?.hours ?? ''))}
        label={words.hours}
        hint={words.hoursHint}
        inputmode="numeric"
        width="middle"
      />
      <TextField
        {...of.text('euros', String(row?.euros ?? ''))}
        label={words.euros}
        inputmode="numeric"
        width="middle"
      />
      <TextField {...of.text('source', row?.source)} label={words.source} maxlength={200} />
      <TextField {...of.text('note', row?.note)} label={words.note} maxlength={400} />
    </>
  )
}

function EffortRow({ bench, effort }: { bench: Bench; effort: Effort }): JSX.Element {
  const { args } = bench
  const { lang } = args
  const words = resourcesTexts[lang]
  const named = networkWords[lang]
  const to =
    effort.kind === 'trial'
      ? words.trial(effort.experiment_name)
      : effort.to_unit === null
        ? ''
        : inLanguage(effort.to_unit, lang)
  const version = { version: String(effort.version) }
  return (
    <li class="net-row net-row--two">
      <div>
        <h3 class="net-row__name">{words.fromTo(inLanguage(effort.from_unit, lang), to)}</h3>
        <p>{effort.what}</p>
        {effort.state_words !== '' && <p class="net-quiet">{effort.state_words}</p>}
      </div>
      <div>
        <p>
          <Chip tone={effort.state === 'agreed' ? 'good' : effort.state === 'proposed' ? 'soon' : 'plain'}>
            {named.efforts[effort.state]}
          </Chip>
        </p>
        <p>{words.days(dayOf(args, effort.first_day), dayOf(args, effort.last_day))}</p>
        <p class="net-quiet">
          {effort.hours_a_week !== null && named.hoursAWeek(effort.hours_a_week)}
          {effort.euros !== null && ` · ${numberOf(effort.euros, lang)} €`}
        </p>
      </div>
      {((effort.may_agree && effort.state === 'proposed') ||
        (effort.may_end && effort.state === 'agreed')) && (
        <div class="net-acts">
          {effort.state === 'proposed' ? (
            <>
              <Press
                bench={bench}
                move="settle"
                subject={effort.id}
                label={words.agree}
                about={effort.what}
                fields={{ ...version, state: 'agreed' }}
              />
              <Act
                bench={bench}
                move="decline"
                subject={effort.id}
                label={words.decline}
                about={effort.what}
                look="quiet"
              >
                {(of) => (
                  <>
                    <Hidden name={of.name('version')} value={version.version} />
                    <TextField {...of.text('words')} label={words.why} maxlength={300} />
                  </>
                )}
              </Act>
            </>
          ) : (
            <Press
              bench={bench}
              move="end"
              subject={effort.id}
              label={words.end}
              about={effort.what}
              fields={version}
            />
          )}
        </div>
      )}
    </li>
  )
}

/** Know-how lent and work aimed at trials, with the way to propose more. */
export function Efforts({ bench, all }: { bench: Bench; all: AreaResources }): JSX.Element {
  const { args } = bench
  const { lang } = args
  const words = resourcesTexts[lang]
  const named = networkWords[lang]
  const units = areaOptions(all.forEffort ?? [], lang)
  return (
    <Section title={words.efforts}>
      <p>{words.effortsLead}</p>
      {all.efforts.length === 0 ? (
        <p>{words.noEfforts}</p>
      ) : (
        <ul class="net-rows">
          {all.efforts.map((effort) => (
            <EffortRow key={effort.id} bench={bench} effort={effort} />
          ))}
        </ul>
      )}
      {all.forEffort !== null && (
        <div class="net-acts">
          <Act bench={bench} move="propose" label={words.propose}>
            {(of) => (
              <>
                <RadioGroup
                  {...of.text('kind', 'know-how')}
                  label={words.kind}
                  options={effortKinds.map((value) => ({ value, label: words.kinds[value] }))}
                />
                <Select {...of.text('fromUnit')} label={words.fromUnit} options={units} />
                <Select
                  {...of.text('toUnit')}
                  label={words.toUnit}
                  hint={words.toUnitHint}
                  empty={named.choose}
                  options={units}
                />
                <TextField
                  {...of.text('experimentName')}
                  label={words.experiment}
                  hint={words.experimentHint}
                  maxlength={160}
                />
                <Select
                  {...of.text('area')}
                  label={words.area}
                  empty={named.wholeCounty}
                  options={areaOptions(all.areas, lang)}
                />
                <TextArea {...of.text('what')} label={words.what} rows={3} maxlength={400} />
                <TextField
                  {...of.text('hoursAWeek')}
                  label={words.hoursAWeek}
                  inputmode="numeric"
                  width="short"
                />
                <TextField
                  {...of.text('euros')}
                  label={words.eurosInAll}
                  inputmode="numeric"
                  width="middle"
                />
                <TextField {...of.text('firstDay')} label={words.firstDay} type="date" width="middle" />
                <TextField {...of.text('lastDay')} label={words.lastDay} type="date" width="middle" />
              </>
            )}
          </Act>
        </div>
      )}
    </Section>
  )
}

const days: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]
export const dayAndTime = (args: PageArgs, each: Commitment): string => {
  const { lang } = args
  const day = days.find((one) => one === each.weekday) ?? 1
  return `${weekdayName(day, lang)} ${timeOf(each.opens, lang)}–${timeOf(each.closes, lang)}`
}
export const roomOf = (args: PageArgs, each: Commitment): string =>
  each.room === null ? each.place : inLanguage(each.room, args.lang)
export const commitmentCells = (args: PageArgs, each: Commitment): readonly string[] => [
  roomOf(args, each),
  dayAndTime(args, each),
  inLanguage(each.organisation, args.lang),
  each.what_for,
  each.shared ? resourcesTexts[args.lang].shared : resourcesTexts[args.lang].alone,
  shortDate(each.first_day),
]

/** Hours that organisations have promised in premises. @source R189 */
export function Rooms({ bench, all }: { bench: Bench; all: AreaResources }): JSX.Element {
  const { args } = bench
  const { lang } = args
  const words = resourcesTexts[lang]
  const named = networkWords[lang]
  const own = all.commitments.filter(({ may_change: may }) => may)
  const choices = all.forCommitment
  return (
    <Section title={words.rooms} id="tilat">
      <p>{words.roomsLead}</p>
      <p>
        <a href={path('workRooms', lang)}>{words.roomsPage}</a>
      </p>
      {all.commitments.length === 0 ? (
        <p>{words.noRooms}</p>
      ) : (
        <DataTable
          id="lupaukset"
          caption={words.rooms}
          captionHidden
          columns={words.roomColumns.map((label) => ({ label }))}
          rows={all.commitments.map((each) => ({ key: each.id, cells: commitmentCells(args, each) }))}
        />
      )}
      {own.length > 0 && (
        <Disclosure summary={words.promises}>
          <ul class="net-rows">
            {own.map((each) => (
              <li key={each.id} class="net-row net-row--two">
                <p>
                  {inLanguage(each.organisation, lang)}: {roomOf(args, each)}, {dayAndTime(args, each)}
                </p>
                <Press
                  bench={bench}
                  move="unpromise"
                  subject={each.id}
                  label={named.remove}
                  about={`${roomOf(args, each)}, ${dayAndTime(args, each)}`}
                  kind="quiet"
                />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {choices !== null && (
        <div class="net-acts">
          <Act bench={bench} move="promise" label={words.promise}>
            {(of) => (
              <>
                <Select
                  {...of.text('organisation')}
                  label={words.organisation}
                  options={areaOptions(choices.organisations, lang)}
                />
                <Select
                  {...of.text('room')}
                  label={words.room}
                  empty={named.choose}
                  options={choices.rooms.map(({ id, name, place }) => ({
                    value: id,
                    label: [inLanguage(name, lang), inLanguage(place, lang)]
                      .filter((each) => each !== '')
                      .join(', '),
                  }))}
                />
                <TextField {...of.text('place')} label={words.place} hint={words.placeHint} maxlength={120} />
                <Select
                  {...of.text('area')}
                  label={words.area}
                  empty={named.wholeCounty}
                  options={areaOptions(all.areas, lang)}
                />
                <Select
                  {...of.text('weekday')}
                  label={words.weekday}
                  options={days.map((day) => ({ value: String(day), label: weekdayName(day, lang) }))}
                />
                <TextField {...of.text('opens')} label={words.opens} type="time" width="short" />
                <TextField {...of.text('closes')} label={words.closes} type="time" width="short" />
                <Checkbox name={of.name('shared')} label={words.isShared} checked={of.isTicked('shared')} />
                <TextField {...of.text('whatFor')} label={words.whatFor} maxlength={200} />
                <TextField
                  {...of.text('firstDay', todayOf(args))}
                  label={words.firstDay}
                  type="date"
                  width="middle"
                />
                <TextField {...of.text('lastDay')} label={words.lastDay} type="date" width="middle" />
              </>
            )}
          </Act>
        </div>
      )}
    </Section>
  )
}
