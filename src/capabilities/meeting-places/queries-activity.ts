import { sql } from 'kysely'
import type { PlainDate, WallTime } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { list } from './queries-sieve.ts'
import type { ActivityState, EntryWay, SignUpFor } from './domain/words.ts'
import type { ActivityPlan } from './shapes.ts'

const json = (value: unknown): ReturnType<typeof sql> => sql`${JSON.stringify(value)}::jsonb`

/** What the making of days needs to know of a series. */
export type ActivityCore = {
  readonly id: string
  readonly version: number
  readonly county: string
  readonly area_id: string | null
  readonly municipality: string | null
  readonly place_id: string | null
  readonly kind: ActivityPlan['kind']
  readonly form: ActivityPlan['form']
  readonly state: ActivityState
  readonly organisation_id: string
  readonly unit_id: string | null
  readonly title: Localized
  readonly room_id: string | null
  readonly shares_room: boolean
  readonly audiences: ActivityPlan['audiences']
  readonly age_from: number | null
  readonly age_to: number | null
  readonly rule: string | null
  readonly first_day: PlainDate
  readonly last_day: PlainDate | null
  readonly extra_days: readonly PlainDate[]
  readonly opens: WallTime
  readonly closes: WallTime
  readonly on_holidays: boolean
  readonly keeps_breaks: boolean
  readonly entry: EntryWay
  readonly sign_up_for: SignUpFor
  readonly seats: number | null
  readonly care_places: number | null
  readonly coffee: number | null
  /** How many have signed up for the whole series or wait to. */
  readonly signed: number
  readonly made_until: PlainDate | null
  readonly place_state: 'closed' | 'draft' | 'published' | null
}

const core = sql`a.id, a.version, a.county, a.area_id, a.municipality, a.place_id, a.kind, a.form, a.state, a.organisation_id, a.unit_id,
  a.title, a.room_id, a.shares_room, a.audiences, a.age_from, a.age_to, a.rule, a.first_day::text as first_day,
  a.last_day::text as last_day, to_jsonb(a.extra_days) as extra_days, a.opens, a.closes, a.on_holidays, a.keeps_breaks, a.entry,
  a.sign_up_for, a.seats, a.care_places, a.coffee,
  case a.sign_up_for when 'series' then a.seats_taken + a.care_taken + a.coffee_taken + a.waiting else 0 end as signed,
  a.made_until::text as made_until, (select p.state from meeting_places.place p where p.id = a.place_id) as place_state`

/** The series, locked against other changes of it; who signs up meanwhile is not held up. */
export async function lockActivity(tx: Tx, id: string): Promise<ActivityCore | undefined> {
  const { rows } = await sql<ActivityCore>`select ${core} from meeting_places.activity a where a.id = ${id}
    for no key update`.execute(tx)
  return rows[0]
}

export async function activityCore(tx: Tx, id: string): Promise<ActivityCore | undefined> {
  const { rows } =
    await sql<ActivityCore>`select ${core} from meeting_places.activity a where a.id = ${id}`.execute(tx)
  return rows[0]
}

/** Those whose days are not made far enough ahead; a few at a time, and none that somebody is just changing. */
export async function shortActivities(
  tx: Tx,
  until: PlainDate,
  limit: number,
): Promise<readonly ActivityCore[]> {
  const { rows } = await sql<ActivityCore>`select ${core} from meeting_places.activity a
    where a.state <> 'ended' and (a.made_until is null or a.made_until < ${until}::date)
      and (a.made_until is null or (case when a.rule is null then a.first_day else coalesce(a.last_day, ${until}::date) end)
        > a.made_until or exists (select from unnest(a.extra_days) d where d > a.made_until))
    order by a.made_until nulls first, a.id limit ${limit} for no key update skip locked`.execute(tx)
  return rows
}

/** Those whose days a break touches. */
export async function activitiesWithin(
  tx: Tx,
  scope: { readonly county: string; readonly place: string | null; readonly organisation: string | null },
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select a.id from meeting_places.activity a
    where a.county = ${scope.county} and a.state <> 'ended' and a.keeps_breaks and a.rule is not null
      and (${scope.place}::uuid is null or a.place_id = ${scope.place}::uuid)
      and (${scope.organisation}::uuid is null or a.organisation_id = ${scope.organisation}::uuid)
    order by a.id`.execute(tx)
  return rows.map(({ id }) => id)
}

export async function activitiesAt(tx: Tx, place: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select id from meeting_places.activity
    where place_id = ${place} and state <> 'ended' order by id`.execute(tx)
  return rows.map(({ id }) => id)
}

/** The breaks that hold for a series. */
export async function breaksOf(
  tx: Tx,
  of: Pick<ActivityCore, 'county' | 'organisation_id' | 'place_id'>,
  from: PlainDate,
): Promise<
  readonly { readonly firstDay: PlainDate; readonly lastDay: PlainDate; readonly words: Localized }[]
> {
  const { rows } = await sql<{ firstDay: PlainDate; lastDay: PlainDate; words: Localized }>`
    select b.first_day::text as "firstDay", b.last_day::text as "lastDay", b.words from meeting_places.break b
    where b.county = ${of.county} and b.last_day >= ${from}::date and (b.place_id is null or b.place_id = ${of.place_id}::uuid)
      and (b.organisation_id is null or b.organisation_id = ${of.organisation_id}::uuid)`.execute(tx)
  return rows
}

// --- Writing -----------------------------------------------------------------------------------------------------

type By = { readonly person: string | null; readonly now: Date }

const valuesOf = (plan: ActivityPlan): Readonly<Record<string, unknown>> => ({
  kind: plan.kind,
  form: plan.form,
  place_id: plan.place,
  organisation_id: plan.organisation,
  unit_id: plan.unit,
  title: plan.title,
  summary: plan.summary,
  description: plan.description,
  address: plan.address,
  lon: plan.lon,
  lat: plan.lat,
  room_id: plan.room,
  shares_room: plan.sharesRoom,
  remote_link: plan.remoteLink,
  age_from: plan.ageFrom,
  age_to: plan.ageTo,
  audiences: plan.audiences,
  languages: plan.languages,
  free: plan.free,
  cost_words: plan.costWords,
  food: plan.food,
  bring_words: plan.bringWords,
  rule: plan.rule,
  first_day: plan.firstDay,
  last_day: plan.rule === null ? plan.firstDay : plan.lastDay,
  extra_days: plan.extraDays,
  opens: plan.opens,
  closes: plan.closes,
  on_holidays: plan.onHolidays,
  keeps_breaks: plan.keepsBreaks,
  entry: plan.entry,
  sign_up_for: plan.signUpFor,
  seats: plan.seats,
  care_places: plan.carePlaces,
  coffee: plan.coffee,
  waiting_limit: plan.waitingLimit,
  opens_days_before: plan.opensDaysBefore,
  closes_hours_before: plan.closesHoursBefore,
  consent_words: plan.consentWords,
  parents_words: plan.parentsWords,
  phone: plan.phone,
  email: plan.email,
  contact_words: plan.contactWords,
  picture_id: plan.picture,
  outreach_id: plan.outreach,
  service_id: plan.service,
})

const columnsOf = (values: Readonly<Record<string, unknown>>): ReturnType<typeof sql> =>
  sql.join(Object.keys(values).map((name) => sql.ref(name)))

export type Placed = {
  readonly county: string
  readonly area: string | null
  readonly municipality: string | null
}

/** A new series, as a draft. Given again with the same key it is the same one: nothing is made twice. */
export async function insertActivity(
  tx: Tx,
  activity: By &
    Placed & { readonly id: string; readonly plan: ActivityPlan; readonly copiedFrom: string | null },
): Promise<boolean> {
  const values = {
    ...valuesOf(activity.plan),
    id: activity.id,
    county: activity.county,
    area_id: activity.area,
    municipality: activity.municipality,
    copied_from: activity.copiedFrom,
    state: 'draft',
    created_at: activity.now,
    changed_at: activity.now,
    changed_by: activity.person,
  }
  const { rows } = await sql`insert into meeting_places.activity (${columnsOf(values)})
    select ${columnsOf(values)} from jsonb_populate_record(null::meeting_places.activity, ${json(values)})
    on conflict (id) do nothing returning id`.execute(tx)
  return rows.length === 1
}

/** @returns whether the version that was seen still stood. */
export async function updateActivity(
  tx: Tx,
  id: string,
  seen: number,
  to: By & Placed & { readonly plan: ActivityPlan },
): Promise<boolean> {
  const values = {
    ...valuesOf(to.plan),
    area_id: to.area,
    municipality: to.municipality,
    changed_at: to.now,
    changed_by: to.person,
  }
  const { rows } = await sql`update meeting_places.activity a set (${columnsOf(values)}) = (
      select ${columnsOf(values)} from jsonb_populate_record(null::meeting_places.activity, ${json(values)})),
      version = a.version + 1, sequence = a.sequence + 1
    where id = ${id} and version = ${seen} returning id`.execute(tx)
  return rows.length === 1
}

export async function setActivityState(
  tx: Tx,
  id: string,
  seen: number,
  to: By & { readonly state: ActivityState; readonly lastDay: PlainDate | null },
): Promise<boolean> {
  const { rows } = await sql`update meeting_places.activity set state = ${to.state},
      last_day = case when ${to.lastDay}::date is null or rule is null then last_day else greatest(first_day, ${to.lastDay}::date) end,
      changed_at = ${to.now}, changed_by = ${to.person}, version = version + 1, sequence = sequence + 1
    where id = ${id} and version = ${seen} returning id`.execute(tx)
  return rows.length === 1
}

export async function addExtraDays(tx: Tx, id: string, days: readonly PlainDate[], by: By): Promise<void> {
  await sql`update meeting_places.activity set extra_days = (select array_agg(distinct d order by d)
      from unnest(extra_days || ${list(days)}::date[]) d), changed_at = ${by.now}, changed_by = ${by.person},
      version = version + 1, sequence = sequence + 1 where id = ${id}`.execute(tx)
}

export async function setMadeUntil(tx: Tx, ids: readonly string[], until: PlainDate): Promise<void> {
  await sql`update meeting_places.activity set made_until = ${until}::date where id = any(${list(ids)}::uuid[])`.execute(
    tx,
  )
}

/** Days that a break had taken are made again. */
export async function shortenMade(tx: Tx, ids: readonly string[], until: PlainDate): Promise<void> {
  await sql`update meeting_places.activity set made_until = least(made_until, ${until}::date)
    where id = any(${list(ids)}::uuid[])`.execute(tx)
}

export async function replaceOrganisers(
  tx: Tx,
  activity: string,
  organisers: readonly {
    readonly organisation: string
    readonly share: Localized
    readonly budgetEuros: number | null
  }[],
): Promise<void> {
  const given = organisers.map((each, position) => ({ ...each, position }))
  await sql`
    with given as (select * from jsonb_to_recordset(${json(given)})
        as g(organisation uuid, share jsonb, "budgetEuros" integer, position smallint)),
    gone as (delete from meeting_places.organiser where activity_id = ${activity}
      and organisation_id not in (select organisation from given))
    insert into meeting_places.organiser (activity_id, organisation_id, share, budget_euros, position)
    select ${activity}::uuid, organisation, coalesce(share, '{}'), "budgetEuros", position from given
    on conflict (activity_id, organisation_id) do update set share = excluded.share, budget_euros = excluded.budget_euros,
      position = excluded.position`.execute(tx)
}

export async function replaceLeaders(
  tx: Tx,
  activity: string,
  leaders: readonly {
    readonly id: string
    readonly person: string | null
    readonly name: string | null
    readonly role: Localized
  }[],
): Promise<void> {
  await sql`
    with gone as (delete from meeting_places.leader where activity_id = ${activity})
    insert into meeting_places.leader (id, activity_id, person_id, name, role_words)
    select id, ${activity}::uuid, person, name, coalesce(role, '{}')
    from jsonb_to_recordset(${json(leaders)}) as g(id uuid, person uuid, name text, role jsonb)`.execute(tx)
}

export async function replaceTurns(
  tx: Tx,
  activity: string,
  from: PlainDate,
  turns: readonly {
    readonly day: PlainDate
    readonly person: string | null
    readonly organisation: string | null
    readonly name: string | null
  }[],
): Promise<void> {
  await sql`
    with given as (select * from jsonb_to_recordset(${json(turns)}) as g(day date, person uuid, organisation uuid, name text)),
    gone as (delete from meeting_places.turn where activity_id = ${activity} and day >= ${from}::date
      and day not in (select day from given))
    insert into meeting_places.turn (activity_id, day, person_id, organisation_id, name)
    select ${activity}::uuid, day, person, organisation, name from given
    on conflict (activity_id, day) do update set person_id = excluded.person_id, organisation_id = excluded.organisation_id,
      name = excluded.name`.execute(tx)
}

/** The same series with other dates, as a draft. @returns whether it is new. */
export async function copyActivity(
  tx: Tx,
  from: string,
  to: string,
  dates: { readonly firstDay: PlainDate; readonly lastDay: PlainDate | null },
  by: By,
): Promise<boolean> {
  const anew = {
    id: to,
    first_day: dates.firstDay,
    last_day: dates.lastDay,
    extra_days: [],
    copied_from: from,
    state: 'draft',
    seats_taken: 0,
    care_taken: 0,
    coffee_taken: 0,
    waiting: 0,
    made_until: null,
    sequence: 0,
    created_at: by.now,
    changed_at: by.now,
    changed_by: by.person,
    version: 1,
  }
  const { rows } = await sql`insert into meeting_places.activity
    select (jsonb_populate_record(a, ${json(anew)})).* from meeting_places.activity a where a.id = ${from}
    on conflict (id) do nothing returning id`.execute(tx)
  return rows.length === 1
}

/** What belongs to a season besides its days: who organises and leads it, the themes of its sessions. */
export async function copyBeside(
  tx: Tx,
  from: string,
  to: string,
  ids: { readonly leader: () => string; readonly session: () => string },
): Promise<void> {
  const { rows } = await sql<{ leaders: number; sessions: number }>`
    select (select count(*)::integer from meeting_places.leader where activity_id = ${from}) as leaders,
      (select count(*)::integer from meeting_places.session where activity_id = ${from}) as sessions`.execute(
    tx,
  )
  const { leaders = 0, sessions = 0 } = rows[0] ?? {}
  const leaderIds = Array.from({ length: leaders }, ids.leader)
  const sessionIds = Array.from({ length: sessions }, ids.session)
  await sql`
    with organisers as (
      insert into meeting_places.organiser (activity_id, organisation_id, share, budget_euros, position)
      select ${to}::uuid, organisation_id, share, budget_euros, position from meeting_places.organiser where activity_id = ${from}),
    leaders as (
      insert into meeting_places.leader (id, activity_id, person_id, name, role_words)
      select (${list(leaderIds)}::uuid[])[row_number() over (order by id)], ${to}::uuid, person_id, name, role_words
      from meeting_places.leader where activity_id = ${from})
    insert into meeting_places.session (id, activity_id, position, theme, contents, for_parents, materials)
    select (${list(sessionIds)}::uuid[])[row_number() over (order by position)], ${to}::uuid, position, theme, contents, for_parents,
      materials from meeting_places.session where activity_id = ${from}`.execute(tx)
}

/** The workers of ours who lead it. */
export async function leaderPeople(tx: Tx, activity: string): Promise<readonly string[]> {
  const { rows } = await sql<{ person_id: string }>`select person_id from meeting_places.leader
    where activity_id = ${activity} and person_id is not null`.execute(tx)
  return rows.map(({ person_id }) => person_id)
}

/** Series whose last day is over are ended; nothing of them comes any more. */
export async function endOver(tx: Tx, today: PlainDate): Promise<number> {
  const { rows } = await sql`update meeting_places.activity a set state = 'ended', version = a.version + 1
    where a.state = 'published' and coalesce(a.last_day, case when a.rule is null then a.first_day end) < ${today}::date
      and not exists (select from unnest(a.extra_days) d where d >= ${today}::date)
      and not exists (select from meeting_places.occurrence o where o.activity_id = a.id and o.ends_at > platform.now()
        and o.state <> 'cancelled')
    returning a.id`.execute(tx)
  return rows.length
}
