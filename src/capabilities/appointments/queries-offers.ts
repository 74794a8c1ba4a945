import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { calendarAccess, offerAccess } from './access.ts'
import type { AppointmentWay } from './domain/life.ts'
import type { Identity, OfferHours, OfferKind, OfferState } from './domain/offers.ts'
import type { PatternRow } from './queries.ts'

/** What everybody may read of an offer. */
export type OfferView = {
  readonly id: string
  readonly county: string
  readonly area_id: string | null
  readonly service_id: string | null
  readonly kind: OfferKind
  readonly title: Localized
  readonly summary: Localized
  readonly next_words: Localized
  readonly bring_words: Localized
  /** Its own place, or the place of its calendar. */
  readonly place: Localized
  readonly ways: readonly AppointmentWay[]
  readonly minutes: number
  readonly identity: Identity
  readonly hours: OfferHours
  readonly cancel_hours: number
  readonly most_open: number
  readonly answer_hours: number
  readonly audiences: readonly string[]
  readonly languages: readonly string[]
  readonly phone: string | null
  readonly unit_name: Localized
  readonly organisation_name: Localized
  readonly room_name: Localized | null
}

/** What the computing and keeping of its times needs as well. */
export type OfferRow = OfferView & {
  readonly unit_id: string
  readonly room_id: string | null
  readonly own_place: Localized
  readonly own_hours: boolean
  readonly on_holidays: boolean
  readonly notice_hours: number
  readonly horizon_days: number
  readonly travel_minutes: number
  readonly state: OfferState
  readonly version: number
  readonly calendars: readonly {
    readonly id: string
    readonly name: Localized
    readonly kind: 'person' | 'group' | 'room'
  }[]
}

const columns = sql`f.id, f.county, f.area_id, f.service_id, f.kind, f.title, f.summary, f.next_words, f.bring_words,
  case when exists (select from jsonb_each_text(f.place) w where w.value <> '') then f.place else coalesce(
    (select c.place from appointments.offer_calendar oc join appointments.calendar c on c.id = oc.calendar_id
      where oc.offer_id = f.id order by c.number limit 1), '{}') end as place,
  f.place as own_place, f.ways, f.minutes, f.identity, f.hours, f.cancel_hours, f.most_open, f.answer_hours, f.audiences,
  f.languages, f.phone, f.unit_id, f.room_id, f.own_hours, f.on_holidays, f.notice_hours, f.horizon_days, f.travel_minutes,
  f.state, f.version, u.name as unit_name, u.organisation as organisation_name,
  (select r.name from appointments.calendar r where r.id = f.room_id) as room_name,
  coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name, 'kind', c.kind) order by c.number)
    from appointments.offer_calendar oc join appointments.calendar c on c.id = oc.calendar_id
    where oc.offer_id = f.id), '[]') as calendars`

const select = (where: RawBuilder<boolean>, limit: number, offset = 0): RawBuilder<OfferRow> => sql<OfferRow>`
  select ${columns} from appointments.offer f join published.unit u on u.id = f.unit_id
  where ${where} order by f.kind, f.title->>'fi', f.id limit ${limit} offset ${offset}`

export async function publishedOffer(tx: Tx, id: string): Promise<OfferRow | undefined> {
  const { rows } = await select(sql<boolean>`(f.id = ${id} and f.state = 'published')`, 1).execute(tx)
  return rows[0]
}

export async function offerOf(tx: Tx, id: string): Promise<OfferRow | undefined> {
  const { rows } = await select(sql<boolean>`f.id = ${id}`, 1).execute(tx)
  return rows[0]
}

export type OfferFilter = {
  readonly county: string | null
  /** Of this area, or of the whole county. */
  readonly area: string | null
  readonly kind: OfferKind | null
  readonly services: readonly string[] | null
}

const filtered = (filter: OfferFilter): RawBuilder<boolean> => sql<boolean>`(f.state = 'published'
  and (${filter.county}::text is null or f.county = ${filter.county})
  and (${filter.area}::uuid is null or f.area_id is null or f.area_id = ${filter.area}::uuid)
  and (${filter.kind}::text is null or f.kind = ${filter.kind})
  and (${filter.services === null}::boolean or f.service_id = any(${sql.val([...(filter.services ?? [])])}::uuid[])))`

export async function publishedOffers(
  tx: Tx,
  filter: OfferFilter,
  page: { readonly limit: number; readonly offset: number },
): Promise<readonly OfferRow[]> {
  const { rows } = await select(filtered(filter), page.limit, page.offset).execute(tx)
  return rows
}

export async function countOffers(tx: Tx, filter: OfferFilter): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from appointments.offer f where ${filtered(filter)}`.execute(tx)
  return rows[0]?.count ?? 0
}

export type KeptOffer = OfferRow & {
  readonly may_change: boolean
  /** Times booked from now on. */
  readonly coming: number
}

export async function keptOffers(
  tx: Tx,
  now: Date,
  where: RawBuilder<boolean> = sql<boolean>`true`,
): Promise<readonly KeptOffer[]> {
  const { rows } = await sql<KeptOffer>`
    select ${columns}, ${offerAccess.change.allowed} as may_change,
      (select count(*) from appointments.appointment t where t.offer_id = f.id and t.state = 'booked'
        and t.ends_at > ${now})::integer as coming
    from appointments.offer f join published.unit u on u.id = f.unit_id
    where ${offerAccess.read.allowed} and ${where}
    order by f.state = 'closed', f.title->>'fi', f.id limit 200`.execute(tx)
  return rows
}

export const withOfferId = (id: string): RawBuilder<boolean> => sql<boolean>`f.id = ${id}`

/** Hours written down for this offer alone. */
export async function hoursOfOffer(
  tx: Tx,
  id: string,
): Promise<readonly (PatternRow & { readonly calendar_id: string })[]> {
  const { rows } = await sql<PatternRow & { calendar_id: string }>`
    select id, calendar_id, rule, opens, closes, first_day, last_day, kinds, ways, room_id, offer_id
    from appointments.pattern where offer_id = ${id} order by first_day, opens, id limit 100`.execute(tx)
  return rows
}

export type OfferSettings = {
  readonly kind: OfferKind
  readonly area: string | null
  readonly service: string | null
  readonly room: string | null
  readonly title: Localized
  readonly summary: Localized
  readonly next: Localized
  readonly bring: Localized
  readonly place: Localized
  readonly ways: readonly AppointmentWay[]
  readonly minutes: number
  readonly identity: Identity
  readonly hours: OfferHours
  readonly ownHours: boolean
  readonly onHolidays: boolean
  readonly noticeHours: number
  readonly horizonDays: number
  readonly cancelHours: number
  readonly mostOpen: number
  readonly travelMinutes: number
  readonly answerHours: number
  readonly audiences: readonly string[]
  readonly languages: readonly string[]
  readonly phone: string | null
  readonly state: OfferState
}

export async function insertOffer(
  tx: Tx,
  offer: {
    readonly id: string
    readonly county: string
    readonly unit: string
    readonly person: string
    readonly now: Date
  },
): Promise<void> {
  await sql`insert into appointments.offer (id, county, unit_id, kind, title, ways, minutes, state, created_at, changed_at, changed_by)
    values (${offer.id}, ${offer.county}, ${offer.unit}, 'slot', '{}', '{phone}', 30, 'draft', ${offer.now}, ${offer.now},
      ${offer.person})`.execute(tx)
}

/** @returns whether the version that was seen still stood. */
export async function updateOffer(
  tx: Tx,
  id: string,
  set: OfferSettings,
  by: { readonly person: string; readonly seen: number | null; readonly now: Date },
): Promise<boolean> {
  const json = (text: Localized): RawBuilder<unknown> => sql`${JSON.stringify(text)}::jsonb`
  const { rows } = await sql`
    update appointments.offer set kind = ${set.kind}, area_id = ${set.area}::uuid, service_id = ${set.service}::uuid,
      room_id = ${set.room}::uuid, title = ${json(set.title)}, summary = ${json(set.summary)}, next_words = ${json(set.next)},
      bring_words = ${json(set.bring)}, place = ${json(set.place)}, ways = ${sql.val([...set.ways])}::text[],
      minutes = ${set.minutes}, identity = ${set.identity}, hours = ${set.hours}, own_hours = ${set.ownHours},
      on_holidays = ${set.onHolidays}, notice_hours = ${set.noticeHours}, horizon_days = ${set.horizonDays},
      cancel_hours = ${set.cancelHours}, most_open = ${set.mostOpen}, travel_minutes = ${set.travelMinutes},
      answer_hours = ${set.answerHours}, audiences = ${sql.val([...set.audiences])}::text[],
      languages = ${sql.val([...set.languages])}::text[], phone = ${set.phone}, state = ${set.state},
      changed_at = ${by.now}, changed_by = ${by.person}, version = version + 1
    where id = ${id} and (${by.seen}::integer is null or version = ${by.seen}) returning id`.execute(tx)
  return rows.length === 1
}

/** Exactly these calendars from now on; hours of the offer at others go with them. */
export async function setOfferCalendars(tx: Tx, id: string, calendars: readonly string[]): Promise<void> {
  await sql`
    with gone as (delete from appointments.offer_calendar
        where offer_id = ${id} and calendar_id <> all(${sql.val([...calendars])}::uuid[])),
      hours as (delete from appointments.pattern
        where offer_id = ${id} and calendar_id <> all(${sql.val([...calendars])}::uuid[]))
    insert into appointments.offer_calendar (offer_id, calendar_id)
    select ${id}::uuid, c.id from appointments.calendar c where c.id = any(${sql.val([...calendars])}::uuid[])
    on conflict do nothing`.execute(tx)
}

/** How many of these calendars the asker may offer to families: those the asker keeps, and those that stand already. */
export async function countToOffer(
  tx: Tx,
  county: string,
  calendars: readonly string[],
  offer: string | null,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from appointments.calendar c
    where c.county = ${county} and c.active and c.id = any(${sql.val([...calendars])}::uuid[])
      and (${calendarAccess.change.allowed} or ${calendarAccess.book.allowed} and exists (select from published.unit_member m
        where m.unit_id = c.unit_id and m.person_id = platform.actor_person())
        or exists (select from appointments.offer_calendar oc where oc.offer_id = ${offer}::uuid and oc.calendar_id = c.id))`.execute(
    tx,
  )
  return rows[0]?.count ?? 0
}

/** The units in whose name the asker may offer times: one's own, and those one keeps. */
export async function unitsToOffer(tx: Tx): Promise<
  readonly {
    readonly id: string
    readonly county: string
    readonly name: Localized
    readonly area_id: string | null
  }[]
> {
  const { rows } = await sql<{ id: string; county: string; name: Localized; area_id: string | null }>`
    select u.id, u.county, u.name, u.area_id from published.unit u
    where exists (select from published.unit_member m where m.unit_id = u.id and m.person_id = platform.actor_person())
      or exists (select from published.role_now k where k.person_id = platform.actor_person() and (
        (k.role = 'unit-lead' and k.scope_kind = 'unit' and k.scope_id = u.id::text)
        or (k.role = 'area-lead' and k.scope_kind = 'area' and k.scope_id = u.area_id::text)
        or (k.role = 'coordinator' and k.scope_kind = 'county' and k.scope_id = u.county)))
    order by u.name->>'fi', u.id limit 300`.execute(tx)
  return rows
}
