import { type RawBuilder, sql } from 'kysely'
import { addDays, instantInHelsinki, type PlainDate } from '#platform/dates.ts'
import type { PlacesAsk, ProgrammeSieve } from './shapes.ts'

/** The conditions of what is asked of the programme, over `o` (the day), `a` (its series), `p` (its place) and `h` (its host). */

export const zone = sql`'Europe/Helsinki'`
export const list = (values: readonly unknown[]): RawBuilder<unknown> => sql`${sql.val([...values])}`
export const all = (conditions: readonly RawBuilder<boolean>[]): RawBuilder<boolean> =>
  conditions.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(conditions, sql` and `)})`

/** The moments between the midnight before the first day and the midnight after the last. */
export const within = (from: PlainDate, to: PlainDate): { readonly from: Date; readonly to: Date } => ({
  from: instantInHelsinki(from, '00:00'),
  to: instantInHelsinki(addDays(to, 1), '00:00'),
})

/** Each of the words must stand somewhere in the text. */
function saying(words: string, text: RawBuilder<unknown>): RawBuilder<boolean> {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 6)
  return sql<boolean>`not exists (select from unnest(${list(wanted)}::text[]) w where position(w in lower(${text})) = 0)`
}

/** Whether the child's age is among those for whom it is; what names no age is for all. */
const ofAge = (age: number, from: RawBuilder<unknown>, to: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`(coalesce(${from}, 0) <= ${age} and coalesce(${to}, 1200) >= ${age})`

const isRemote = sql<boolean>`(a.remote_link is not null or p.kind = 'remote')`

const wherePlaced = (
  asked: Pick<ProgrammeSieve, 'area' | 'county' | 'municipality' | 'withRemote'>,
): RawBuilder<boolean>[] => {
  const placed: RawBuilder<boolean>[] = []
  if (asked.area !== undefined) placed.push(sql<boolean>`o.area_id = ${asked.area}`)
  if (asked.municipality !== undefined)
    placed.push(sql<boolean>`o.municipality = any(${list(asked.municipality)}::text[])`)
  if (placed.length === 0 || !asked.withRemote || asked.county === undefined) return placed
  return [sql<boolean>`(${all(placed)} or (o.municipality is null and ${isRemote}))`]
}

/** Whether the condition needs more than the row of the day itself. */
export const needsSeries = (asked: ProgrammeSieve): boolean =>
  (asked.withRemote && (asked.area !== undefined || asked.municipality !== undefined)) ||
  [
    asked.organisation,
    asked.kinds,
    asked.forms,
    asked.age,
    asked.audience,
    asked.free,
    asked.language,
    asked.words,
    asked.entry,
    asked.remote,
  ].some((each) => each !== undefined)

/** What families may see of the programme, and of it what is asked. */
export function sieve(asked: ProgrammeSieve): RawBuilder<boolean> {
  const conditions: RawBuilder<boolean>[] = [sql<boolean>`o.published`, ...wherePlaced(asked)]
  const add = (condition: RawBuilder<boolean>): void => {
    conditions.push(condition)
  }
  if (asked.county !== undefined) add(sql<boolean>`o.county = ${asked.county}`)
  if (asked.place !== undefined) add(sql<boolean>`o.place_id = ${asked.place}`)
  if (asked.activity !== undefined) add(sql<boolean>`o.activity_id = ${asked.activity}`)
  if (asked.organisation !== undefined)
    add(sql<boolean>`(a.organisation_id = ${asked.organisation} or o.organisation_id = ${asked.organisation}
      or exists (select from meeting_places.organiser x where x.activity_id = a.id and x.organisation_id = ${asked.organisation}))`)
  if (asked.kinds !== undefined) add(sql<boolean>`a.kind = any(${list(asked.kinds)}::text[])`)
  if (asked.forms !== undefined) add(sql<boolean>`a.form = any(${list(asked.forms)}::text[])`)
  if (asked.age !== undefined) add(ofAge(asked.age, sql`a.age_from`, sql`a.age_to`))
  if (asked.audience !== undefined)
    add(sql<boolean>`(a.audiences = '{}' or ${asked.audience} = any(a.audiences))`)
  if (asked.weekdays !== undefined)
    add(
      sql<boolean>`extract(isodow from o.starts_at at time zone ${zone})::integer = any(${list(asked.weekdays)}::integer[])`,
    )
  if (asked.free !== undefined) add(sql<boolean>`a.free = ${asked.free}`)
  if (asked.language !== undefined) add(sql<boolean>`${asked.language} = any(a.languages)`)
  if (asked.words !== undefined && asked.words !== '')
    add(
      saying(
        asked.words,
        sql`concat_ws(' ', a.title::text, o.title::text, a.summary::text, p.name::text, p.address::text, a.address::text,
          (select x.name::text from published.organisation x where x.id = a.organisation_id))`,
      ),
    )
  if (asked.entry === 'come') add(sql<boolean>`a.entry = 'open'`)
  if (asked.entry === 'room')
    add(sql<boolean>`(a.entry = 'open' or a.entry = 'sign-up' and (a.seats is null or a.seats >
      case a.sign_up_for when 'series' then a.seats_taken else o.seats_taken end))`)
  if (asked.remote !== undefined) add(asked.remote ? isRemote : sql<boolean>`not ${isRemote}`)
  if (!asked.withCancelled) add(sql<boolean>`o.state <> 'cancelled'`)
  return all(conditions)
}

/** Which published places are asked for, over `p`. */
export function placeSieve(asked: PlacesAsk): RawBuilder<boolean> {
  const conditions: RawBuilder<boolean>[] = [sql<boolean>`p.state = 'published'`]
  const placed: RawBuilder<boolean>[] = []
  if (asked.area !== undefined) placed.push(sql<boolean>`p.area_id = ${asked.area}`)
  if (asked.municipality !== undefined)
    placed.push(sql<boolean>`p.municipality = any(${list(asked.municipality)}::text[])`)
  if (placed.length > 0)
    conditions.push(
      asked.withRemote
        ? sql<boolean>`(${all(placed)} or p.kind = 'remote' and p.municipality is null)`
        : all(placed),
    )
  if (asked.county !== undefined) conditions.push(sql<boolean>`p.county = ${asked.county}`)
  if (asked.kinds !== undefined) conditions.push(sql<boolean>`p.kind = any(${list(asked.kinds)}::text[])`)
  if (asked.age !== undefined) conditions.push(ofAge(asked.age, sql`p.age_from`, sql`p.age_to`))
  if (asked.audience !== undefined)
    conditions.push(sql<boolean>`(p.audiences = '{}' or ${asked.audience} = any(p.audiences))`)
  if (asked.words !== undefined && asked.words !== '')
    conditions.push(saying(asked.words, sql`concat_ws(' ', p.name::text, p.summary::text, p.address::text)`))
  return all(conditions)
}

/** Kilometres to a point, for what stands somewhere; what does not is as far away as its municipality. */
export const kilometresTo = (
  point: { readonly lon: number; readonly lat: number },
  lon: RawBuilder<unknown>,
  lat: RawBuilder<unknown>,
): RawBuilder<number | null> => sql<number | null>`
  (12742 * asin(least(1, sqrt(power(sin(radians(${lat} - ${point.lat}::double precision) / 2), 2)
    + cos(radians(${lat})) * cos(radians(${point.lat}::double precision))
    * power(sin(radians(${lon} - ${point.lon}::double precision) / 2), 2)))))`
