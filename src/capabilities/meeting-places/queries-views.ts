import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { PlainDate } from '#platform/dates.ts'
import type { Localized } from '#platform/text.ts'
import { activityAccess, meetingPlaceAccess } from './access.ts'
import type { EntryRule } from './domain/entry.ts'
import { all, kilometresTo, list, placeSieve } from './queries-sieve.ts'
import type { PlacesAsk } from './shapes.ts'
import type { ActivityView, BreakView, MeetingPlaceItem, MeetingPlaceView, SeriesLine } from './view-types.ts'

/** Places and activities as they are read: everything about one in one statement. */

const host = sql`jsonb_build_object('id', h.id, 'name', h.name, 'sector', h.sector)`
const pictureOf = (id: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(select jsonb_build_object('id', c.id, 'width', c.width, 'height', c.height, 'alt', c.alt, 'credit', c.credit)
    from meeting_places.picture c where c.id = ${id})`

const seriesColumns = sql`a.rule, a.first_day::text as "firstDay", a.last_day::text as "lastDay",
  to_jsonb(a.extra_days) as "extraDays", a.opens, a.closes, a.on_holidays as "onHolidays", a.keeps_breaks as "keepsBreaks"`

export type ActivityRow = Omit<
  ActivityView,
  'chosen' | 'days' | 'seats' | 'care' | 'coffee' | 'changedAt'
> & {
  readonly changedAt: Date
  readonly seatsOf: number | null
  readonly careOf: number | null
  readonly coffeeOf: number | null
  readonly seatsTaken: number
  readonly careTaken: number
  readonly coffeeTaken: number
  readonly waiting: number
  readonly unitId: string | null
  readonly sharesRoom: boolean
  readonly copiedFrom: string | null
  readonly madeUntil: PlainDate | null
  readonly onlyAddress: ActivityView['address']
  readonly onlyLon: number | null
  readonly onlyLat: number | null
  readonly pictureId: string | null
} & Pick<EntryRule, 'opensDaysBefore'>

const activityColumns = sql`a.id, a.version, a.county, a.area_id as "areaId", a.municipality, a.kind, a.form, a.state, a.title,
  a.summary, a.description, case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name, 'kind', p.kind,
    'accessibility', p.accessibility) end as place,
  case when p.id is not null and a.address = '{}' then p.address else a.address end as address, a.address as "onlyAddress",
  coalesce(a.lon, p.lon) as lon, coalesce(a.lat, p.lat) as lat, a.lon as "onlyLon", a.lat as "onlyLat",
  (a.remote_link is not null or coalesce(p.kind, '') = 'remote') as remote,
  coalesce(a.remote_link, case p.kind when 'remote' then p.remote_link end) as "remoteLink",
  case when r.id is not null then jsonb_build_object('id', r.id, 'name', r.name) end as room, ${host} as host,
  coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'sector', o.sector, 'share', x.share,
    'budgetEuros', x.budget_euros) order by x.position, o.id)
    from meeting_places.organiser x join published.organisation o on o.id = x.organisation_id where x.activity_id = a.id), '[]')
    as organisers,
  coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'personId', l.person_id, 'name', coalesce(l.name, w.name),
    'title', coalesce(w.title, '{}'), 'role', l.role_words) order by coalesce(l.name, w.name), l.id)
    from meeting_places.leader l left join published.person w on w.id = l.person_id where l.activity_id = a.id), '[]') as leaders,
  coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'position', s.position, 'theme', s.theme, 'contents', s.contents,
    'forParents', s.for_parents) order by s.position) from meeting_places.session s where s.activity_id = a.id), '[]') as sessions,
  a.age_from as "ageFrom", a.age_to as "ageTo", a.audiences, a.languages, a.free, a.cost_words as "costWords", a.food,
  a.bring_words as "bringWords", ${seriesColumns}, a.entry, a.sign_up_for as "signUpFor",
  a.opens_days_before as "opensDaysBefore", a.closes_hours_before as "closesHoursBefore", a.waiting_limit as "waitingLimit",
  a.seats as "seatsOf", a.care_places as "careOf", a.coffee as "coffeeOf", a.seats_taken as "seatsTaken",
  a.care_taken as "careTaken", a.coffee_taken as "coffeeTaken", a.waiting, a.consent_words as "consentWords",
  a.parents_words as "parentsWords", a.phone, a.email, a.contact_words as "contactWords", ${pictureOf(sql`a.picture_id`)} as picture,
  a.picture_id as "pictureId", a.service_id as "serviceId", a.outreach_id as "outreachId", a.sequence,
  a.changed_at as "changedAt", a.unit_id as "unitId", a.shares_room as "sharesRoom", a.copied_from as "copiedFrom",
  a.made_until::text as "madeUntil"`
const activityFrom = sql`meeting_places.activity a join published.organisation h on h.id = a.organisation_id
  left join meeting_places.place p on p.id = a.place_id left join appointments.calendar r on r.id = a.room_id`

/** What families may see: published, or ended after it was. */
export async function publicActivity(tx: Tx, id: string): Promise<ActivityRow | undefined> {
  const { rows } = await sql<ActivityRow>`select ${activityColumns} from ${activityFrom}
    where a.id = ${id} and a.state <> 'draft'`.execute(tx)
  return rows[0]
}

export async function keptActivity(tx: Tx, id: string): Promise<ActivityRow | undefined> {
  const { rows } =
    await sql<ActivityRow>`select ${activityColumns} from ${activityFrom} where a.id = ${id}`.execute(tx)
  return rows[0]
}

// --- Places ------------------------------------------------------------------------------------------------------

const placeColumns = sql`p.id, p.county, p.area_id as "areaId", p.municipality, p.kind, p.name, p.summary, p.address, p.lon, p.lat,
  ${host} as host, p.age_from as "ageFrom", p.age_to as "ageTo", p.audiences, p.languages, p.accessibility,
  ${pictureOf(sql`p.picture_id`)} as picture`
const placeFrom = sql`meeting_places.place p join published.organisation h on h.id = p.organisation_id`

export type PlaceItemRow = Omit<MeetingPlaceItem, 'next'> & {
  readonly nextId: string | null
  readonly nextActivity: string | null
  readonly nextAt: Date | null
  readonly nextTitle: MeetingPlaceItem['name'] | null
}

/** The published places with what comes next at each. */
export async function publicPlaces(
  tx: Tx,
  asked: PlacesAsk,
  offset: number,
  now: { readonly from: Date; readonly weekEnd: Date },
): Promise<readonly PlaceItemRow[]> {
  const km =
    asked.near === undefined
      ? sql<number | null>`null::double precision`
      : kilometresTo(asked.near, sql`coalesce(p.lon, m.lon)`, sql`coalesce(p.lat, m.lat)`)
  const { rows } = await sql<PlaceItemRow>`
    select ${placeColumns}, ${km} as km, n.id as "nextId", n.activity_id as "nextActivity", n.starts_at as "nextAt",
      n.title as "nextTitle", (select count(*)::integer from meeting_places.occurrence o where o.place_id = p.id and o.published
        and o.state <> 'cancelled' and o.starts_at >= ${now.from} and o.starts_at < ${now.weekEnd}) as "thisWeek"
    from ${placeFrom} left join directory.municipality m on m.code = p.municipality
    left join lateral (select o.id, o.activity_id, o.starts_at, coalesce(o.title, a.title) as title
      from meeting_places.occurrence o join meeting_places.activity a on a.id = o.activity_id
      where o.place_id = p.id and o.published and o.state <> 'cancelled' and o.starts_at >= ${now.from}
      order by o.starts_at limit 1) n on true
    where ${placeSieve(asked)} order by km nulls last, p.name->>'fi' nulls last, p.name->>'sv', p.id
    offset ${offset} limit ${asked.limit + 1}`.execute(tx)
  return rows
}

export type PlaceRow = Omit<MeetingPlaceView, 'from' | 'to' | 'week'> & {
  readonly unitId: string | null
  readonly pictureId: string | null
}

/** A place with all that hangs on it: partners, what is held there, breaks. */
export async function placeById(
  tx: Tx,
  id: string,
  asked: {
    readonly today: PlainDate
    readonly until: PlainDate
    readonly now: Date
    readonly drafts: boolean
  },
): Promise<PlaceRow | undefined> {
  const { rows } = await sql<PlaceRow>`
    select ${placeColumns}, p.version, p.state, p.description, p.remote_link as "remoteLink", p.access_words as "accessWords",
      p.phone, p.email, p.web, p.contact_words as "contactWords", p.plan_words as "planWords", p.site_id as "siteId",
      p.service_id as "serviceId", p.changed_at as "changedAt", p.unit_id as "unitId", p.picture_id as "pictureId",
      coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'sector', o.sector, 'share', x.share)
        order by o.name->>'fi', o.id) from meeting_places.place_partner x join published.organisation o on o.id = x.organisation_id
        where x.place_id = p.id), '[]') as partners,
      coalesce((select jsonb_agg(to_jsonb(b) order by b."firstDay", b.id) from (
        select b.id, b.place_id as "placeId", b.organisation_id as "organisationId", b.first_day::text as "firstDay",
          b.last_day::text as "lastDay", b.words from meeting_places.break b
        where b.county = p.county and b.last_day >= ${asked.today}::date and b.first_day <= ${asked.until}::date
          and (b.place_id is null or b.place_id = p.id)
          and (b.organisation_id is null or b.organisation_id = p.organisation_id)) b), '[]') as breaks,
      '[]'::jsonb as series
    from ${placeFrom} where p.id = ${id} and (${asked.drafts} or p.state = 'published')`.execute(tx)
  return rows[0]
}

/** What goes on at a place, each with its next day. */
export async function seriesAt(
  tx: Tx,
  place: string,
  asked: { readonly today: PlainDate; readonly now: Date; readonly drafts: boolean },
): Promise<readonly SeriesLine[]> {
  const { rows } = await sql<SeriesLine>`
    select a.id, a.kind, a.form, a.title, a.summary, ${host} as host, a.entry, ${seriesColumns}, n.starts_at as "nextAt",
      n.day::text as "nextDay"
    from meeting_places.activity a join published.organisation h on h.id = a.organisation_id
    left join lateral (select o.starts_at, o.day from meeting_places.occurrence o where o.activity_id = a.id
      and o.state <> 'cancelled' and o.ends_at > ${asked.now} order by o.starts_at limit 1) n on true
    where a.place_id = ${place} and (a.state = 'published' or ${asked.drafts} and a.state = 'draft')
      and (a.last_day is null or a.last_day >= ${asked.today}::date or n.starts_at is not null)
      and (a.rule is not null or n.starts_at is not null)
    order by n.starts_at nulls last, a.id limit 100`.execute(tx)
  return rows
}

export type HeldForService = {
  readonly id: string
  readonly kind: 'activity' | 'place'
  readonly title: Localized
}

/** What is open to families and belongs to a listing: its meeting places first, then what is held elsewhere. */
export async function heldForService(
  tx: Tx,
  service: string,
  asked: { readonly now: Date; readonly limit: number },
): Promise<readonly HeldForService[]> {
  const { rows } = await sql<HeldForService>`
    select p.id, 'place' as kind, p.name as title from meeting_places.place p
    where p.service_id = ${service}::uuid and p.state = 'published'
    union all
    select a.id, 'activity', a.title from meeting_places.activity a
    left join meeting_places.place p on p.id = a.place_id and p.state = 'published' and p.service_id = a.service_id
    where a.service_id = ${service}::uuid and a.state = 'published' and p.id is null
      and exists (select from meeting_places.occurrence o where o.activity_id = a.id and o.state <> 'cancelled'
        and o.ends_at > ${asked.now})
    order by 2 desc, 1 limit ${asked.limit}`.execute(tx)
  return rows
}

// --- What the asker keeps ----------------------------------------------------------------------------------------

export type KeptPlace = MeetingPlaceItem & {
  readonly state: MeetingPlaceView['state']
  readonly version: number
  readonly mayKeep: boolean
  readonly mayFill: boolean
  readonly activities: number
}

/** The places that the asker may see, those that one keeps first. */
export async function placesSeen(
  tx: Tx,
  asked: {
    readonly only: 'fill' | 'keep' | 'read'
    readonly area: string | null
    readonly limit: number
    readonly offset: number
  },
  now: { readonly from: Date; readonly weekEnd: Date },
): Promise<readonly (PlaceItemRow & Omit<KeptPlace, keyof MeetingPlaceItem>)[]> {
  const conditions = [
    meetingPlaceAccess[asked.only].allowed,
    ...(asked.area === null ? [] : [sql<boolean>`p.area_id = ${asked.area}`]),
  ]
  const { rows } = await sql<PlaceItemRow & Omit<KeptPlace, keyof MeetingPlaceItem>>`
    select ${placeColumns}, null as km, n.id as "nextId", n.activity_id as "nextActivity", n.starts_at as "nextAt",
      n.title as "nextTitle", p.state, p.version, ${meetingPlaceAccess.keep.allowed} as "mayKeep",
      ${meetingPlaceAccess.fill.allowed} as "mayFill",
      (select count(*)::integer from meeting_places.activity a where a.place_id = p.id and a.state <> 'ended') as activities,
      (select count(*)::integer from meeting_places.occurrence o where o.place_id = p.id and o.state <> 'cancelled'
        and o.starts_at >= ${now.from} and o.starts_at < ${now.weekEnd}) as "thisWeek"
    from ${placeFrom}
    left join lateral (select o.id, o.activity_id, o.starts_at, coalesce(o.title, a.title) as title
      from meeting_places.occurrence o join meeting_places.activity a on a.id = o.activity_id
      where o.place_id = p.id and o.state <> 'cancelled' and o.starts_at >= ${now.from} order by o.starts_at limit 1) n on true
    where ${all(conditions)}
    order by ${meetingPlaceAccess.fill.allowed} desc, p.state = 'closed', p.name->>'fi' nulls last, p.name->>'sv', p.id
    offset ${asked.offset} limit ${asked.limit + 1}`.execute(tx)
  return rows
}

export type KeptActivityItem = SeriesLine & {
  readonly state: ActivityView['state']
  readonly version: number
  readonly placeId: string | null
  readonly placeName: ActivityView['title'] | null
  readonly municipality: string | null
  readonly signUpFor: ActivityView['signUpFor']
  readonly nextId: string | null
  readonly nextTaken: number | null
  readonly seatsOf: number | null
  readonly mayKeep: boolean
}

/** The activities that the asker keeps, or may see; what comes next first. */
export async function activitiesSeen(
  tx: Tx,
  asked: {
    readonly only: 'keep' | 'read'
    readonly states: readonly string[]
    readonly kinds: readonly string[] | null
    readonly place: string | null
    readonly words: string
    readonly limit: number
    readonly offset: number
    readonly now: Date
  },
): Promise<readonly KeptActivityItem[]> {
  const conditions = [
    activityAccess[asked.only].allowed,
    sql<boolean>`a.state = any(${list(asked.states)}::text[])`,
    ...(asked.kinds === null ? [] : [sql<boolean>`a.kind = any(${list(asked.kinds)}::text[])`]),
    ...(asked.place === null ? [] : [sql<boolean>`a.place_id = ${asked.place}`]),
    ...(asked.words === ''
      ? []
      : [
          sql<boolean>`position(lower(${asked.words}::text) in lower(concat_ws(' ', a.title::text, p.name::text))) > 0`,
        ]),
  ]
  const { rows } = await sql<KeptActivityItem>`
    select a.id, a.kind, a.form, a.title, a.summary, ${host} as host, a.entry, ${seriesColumns}, n.starts_at as "nextAt",
      n.day::text as "nextDay", a.state, a.version, a.place_id as "placeId", p.name as "placeName", a.municipality,
      a.sign_up_for as "signUpFor", n.id as "nextId",
      case a.sign_up_for when 'series' then a.seats_taken else n.seats_taken end as "nextTaken", a.seats as "seatsOf",
      ${activityAccess.keep.allowed} as "mayKeep"
    from meeting_places.activity a join published.organisation h on h.id = a.organisation_id
    left join meeting_places.place p on p.id = a.place_id
    left join lateral (select o.id, o.starts_at, o.day, o.seats_taken from meeting_places.occurrence o where o.activity_id = a.id
      and o.state <> 'cancelled' and o.ends_at > ${asked.now} order by o.starts_at limit 1) n on true
    where ${all(conditions)} order by a.state = 'ended', n.starts_at nulls last, a.changed_at desc, a.id
    offset ${asked.offset} limit ${asked.limit + 1}`.execute(tx)
  return rows
}

export type TurnView = {
  readonly day: PlainDate
  readonly personId: string | null
  readonly organisationId: string | null
  readonly name: string | null
}

/** Who hosts which day, from a day on. */
export async function turnsOf(tx: Tx, activity: string, from: PlainDate): Promise<readonly TurnView[]> {
  const { rows } = await sql<TurnView>`
    select t.day::text as day, t.person_id as "personId", t.organisation_id as "organisationId",
      coalesce(t.name, w.name) as name
    from meeting_places.turn t left join published.person w on w.id = t.person_id
    where t.activity_id = ${activity} and t.day >= ${from}::date order by t.day`.execute(tx)
  return rows
}

/** Breaks that touch these days, of a county or of a part of it. */
export async function breaksWithin(
  tx: Tx,
  asked: {
    readonly county: string | null
    readonly place: string | null
    readonly organisation: string | null
    readonly from: PlainDate
    readonly to: PlainDate
  },
): Promise<readonly BreakView[]> {
  const { rows } = await sql<BreakView>`
    select b.id, b.place_id as "placeId", b.organisation_id as "organisationId", b.first_day::text as "firstDay",
      b.last_day::text as "lastDay", b.words
    from meeting_places.break b
    where (${asked.county}::text is null or b.county = ${asked.county}) and b.first_day <= ${asked.to}::date
      and b.last_day >= ${asked.from}::date
      and (${asked.place}::uuid is null or b.place_id is null or b.place_id = ${asked.place}::uuid)
      and (${asked.organisation}::uuid is null or b.organisation_id is null or b.organisation_id = ${asked.organisation}::uuid)
    order by b.first_day, b.id limit 100`.execute(tx)
  return rows
}

export type Colleague = {
  readonly id: string
  readonly name: string
  readonly title: ActivityView['title']
}

/** Those who work in the asker's county. */
export async function colleagues(tx: Tx): Promise<readonly Colleague[]> {
  const { rows } = await sql<Colleague>`select p.id, p.name, p.title from published.person p
    join published.person me on me.id = platform.actor_person() and me.county = p.county
    where p.active order by p.name, p.id limit 1000`.execute(tx)
  return rows
}
