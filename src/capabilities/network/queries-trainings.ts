import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { PlainDate } from '#platform/dates.ts'
import type { Language, Localized } from '#platform/text.ts'
import {
  fewestTrainingAnswers,
  type Profession,
  type SeatState,
  type TrainingKind,
  type TrainingState,
} from './domain/telling.ts'
import { trainingAccess } from './telling-access.ts'
import type { TrainingPlan } from './telling-shapes.ts'

export type TrainingRow = {
  readonly id: string
  readonly county: string
  readonly area_id: string | null
  readonly title: Localized
  readonly about: Localized
  readonly need: Localized
  readonly kind: TrainingKind
  readonly provider: string
  readonly skill: Localized
  readonly method_id: string | null
  readonly method_name: Localized | null
  readonly professions: readonly Profession[]
  readonly first_day: PlainDate | null
  readonly last_day: PlainDate | null
  readonly times_words: Localized
  readonly place_words: Localized
  readonly remote_link: string | null
  readonly languages: readonly Language[]
  readonly seats: number | null
  readonly sign_up_until: PlainDate | null
  readonly responsible_id: string | null
  readonly responsible_name: string | null
  readonly state: TrainingState
  readonly held_words: string
  readonly taken: number
  readonly waiting: number
  readonly version: number
  /** The asker's own sign-up, if any. */
  readonly mine: SeatState | null
  readonly mine_evaluated: boolean
  readonly may_keep: boolean
}

const me = sql`platform.actor_person()`
const columns: RawBuilder<unknown> = sql`t.id, t.county, t.area_id, t.title, t.about, t.need, t.kind, t.provider, t.skill,
  t.method_id, m.name as method_name, t.professions, t.first_day::text as first_day, t.last_day::text as last_day,
  t.times_words, t.place_words, t.remote_link, t.languages, t.seats, t.sign_up_until::text as sign_up_until,
  t.responsible_id, p.name as responsible_name, t.state, t.held_words, t.taken, t.waiting, t.version,
  own.state as mine, coalesce(own.evaluated, false) as mine_evaluated, ${trainingAccess.keep.allowed} as may_keep`
const from = sql`network.training t left join network.method m on m.id = t.method_id
  left join published.person p on p.id = t.responsible_id
  left join network.training_seat own on own.training_id = t.id and own.person_id = ${me}`

export type TrainingFilter = {
  readonly area: string | null
  readonly method: string | null
  readonly state: TrainingState | null
  readonly when: 'all' | 'coming' | 'past'
  readonly mine: boolean
  readonly today: PlainDate
}

const isPast = (today: PlainDate): RawBuilder<boolean> =>
  sql<boolean>`coalesce(coalesce(t.last_day, t.first_day) < ${today}::date, false)`

/** Trainings of the county: what comes first, then what has been, newest first. */
export async function trainings(
  tx: Tx,
  county: string,
  by: TrainingFilter,
  page: { readonly limit: number; readonly offset: number },
): Promise<readonly TrainingRow[]> {
  const { rows } = await sql<TrainingRow>`
    select ${columns} from ${from} where t.county = ${county} and ${trainingAccess.read.allowed}
      and (${by.area}::uuid is null or t.area_id = ${by.area}::uuid or t.area_id is null)
      and (${by.method}::uuid is null or t.method_id = ${by.method}::uuid)
      and (${by.state}::text is null or t.state = ${by.state})
      and (${by.when}::text = 'all' or (${by.when}::text = 'past') = ${isPast(by.today)})
      and (not ${by.mine} or (own.state is not null and own.state <> 'cancelled'))
    order by ${isPast(by.today)}, case when ${isPast(by.today)} then date '2000-01-01' - t.first_day
      else coalesce(t.first_day, date '9999-12-31') - date '2000-01-01' end, t.id
    limit ${page.limit} offset ${page.offset}`.execute(tx)
  return rows
}

export async function training(tx: Tx, id: string): Promise<TrainingRow | undefined> {
  const { rows } = await sql<TrainingRow>`
    select ${columns} from ${from} where t.id = ${id} and ${trainingAccess.read.allowed}`.execute(tx)
  return rows[0]
}

type Core = {
  readonly id: string
  readonly county: string
  readonly area_id: string | null
  readonly state: TrainingState
  readonly seats: number | null
  readonly taken: number
  readonly first_day: PlainDate | null
  readonly last_day: PlainDate | null
  readonly sign_up_until: PlainDate | null
  readonly version: number
  readonly title: Localized
}

/** The row, locked: sign-ups of one training come one after the other. */
export async function lockTraining(tx: Tx, id: string): Promise<Core | undefined> {
  const { rows } = await sql<Core>`
    select id, county, area_id, state, seats, taken, first_day::text as first_day, last_day::text as last_day,
      sign_up_until::text as sign_up_until, version, title from network.training where id = ${id} for update`.execute(
    tx,
  )
  return rows[0]
}

const planned = (plan: TrainingPlan): RawBuilder<unknown> => sql`
  area_id = ${plan.area}, title = ${JSON.stringify(plan.title)}::jsonb, about = ${JSON.stringify(plan.about)}::jsonb,
  need = ${JSON.stringify(plan.need)}::jsonb, kind = ${plan.kind}, provider = ${plan.provider},
  skill = ${JSON.stringify(plan.skill)}::jsonb, method_id = ${plan.method}, professions = ${[...plan.professions]}::text[],
  first_day = ${plan.firstDay}, last_day = ${plan.lastDay}, times_words = ${JSON.stringify(plan.times)}::jsonb,
  place_words = ${JSON.stringify(plan.place)}::jsonb, remote_link = ${plan.remoteLink},
  languages = ${[...plan.languages]}::text[], seats = ${plan.seats}, sign_up_until = ${plan.signUpUntil},
  responsible_id = ${plan.responsible}`

export async function insertTraining(
  tx: Tx,
  row: {
    readonly id: string
    readonly county: string
    readonly state: TrainingState
    readonly plan: TrainingPlan
    readonly by: string | null
    readonly now: Date
  },
): Promise<void> {
  await sql`insert into network.training (id, county, title, kind, state, first_day, created_at, changed_at, changed_by)
    values (${row.id}, ${row.county}, '{}', ${row.plan.kind}, ${row.state}, ${row.plan.firstDay}, ${row.now}, ${row.now},
      ${row.by}) on conflict (id) do nothing`.execute(tx)
  await sql`update network.training set ${planned(row.plan)} where id = ${row.id} and version = 1`.execute(tx)
}

export async function updateTraining(
  tx: Tx,
  id: string,
  seen: number,
  to: { readonly plan: TrainingPlan; readonly by: string | null; readonly now: Date },
): Promise<boolean> {
  const { rows } =
    await sql`update network.training set ${planned(to.plan)}, changed_at = ${to.now}, changed_by = ${to.by},
    version = version + 1 where id = ${id} and version = ${seen} returning 1`.execute(tx)
  return rows.length > 0
}

export async function setTrainingState(
  tx: Tx,
  id: string,
  seen: number,
  to: {
    readonly state: TrainingState
    readonly heldWords: string | null
    readonly by: string | null
    readonly now: Date
  },
): Promise<boolean> {
  const { rows } = await sql`update network.training set state = ${to.state},
    held_words = coalesce(${to.heldWords}::text, held_words), changed_at = ${to.now}, changed_by = ${to.by}, version = version + 1
    where id = ${id} and version = ${seen} returning 1`.execute(tx)
  return rows.length > 0
}

export type SeatRow = {
  readonly id: string
  readonly person_id: string | null
  readonly name: string
  readonly role_words: string
  readonly organisation_words: string
  readonly state: SeatState
}

/** Those who come, by name: row-level security leaves what the asker may see. */
export async function seatsOf(tx: Tx, training: string): Promise<readonly SeatRow[]> {
  const { rows } = await sql<SeatRow>`
    select s.id, s.person_id, coalesce(p.name, s.name) as name, s.role_words, s.organisation_words, s.state
    from network.training_seat s left join published.person p on p.id = s.person_id
    where s.training_id = ${training} and s.state <> 'cancelled' order by (s.state = 'waiting'), s.made_at, s.id limit 2000`.execute(
    tx,
  )
  return rows
}

/** Where the asker works and as what: said beside a name, and kept as it was then. */
export async function ownRole(tx: Tx): Promise<{ readonly role: string; readonly organisation: string }> {
  const { rows } = await sql<{ role: string; organisation: string }>`
    select coalesce(p.title->>p.language, p.title->>'fi', '') as role, coalesce((select u.name->>p.language
      from published.unit_member w join published.unit u on u.id = w.unit_id where w.person_id = p.id order by u.key limit 1),
      (select u.name->>'fi' from published.unit_member w join published.unit u on u.id = w.unit_id
      where w.person_id = p.id order by u.key limit 1), '') as organisation
    from published.person p where p.id = ${me}`.execute(tx)
  return rows[0] ?? { role: '', organisation: '' }
}

export async function putSeat(
  tx: Tx,
  seat: {
    readonly id: string
    readonly training: string
    readonly person: string | null
    readonly name: string | null
    readonly role: string
    readonly organisation: string
    readonly state: SeatState
    readonly by: string | null
    readonly now: Date
  },
): Promise<void> {
  // Somebody by name is there by the sender's key alone.
  const again =
    seat.person === null
      ? sql`(id) do nothing`
      : sql`(training_id, person_id) do update set state = excluded.state, made_at = excluded.made_at,
          made_by = excluded.made_by, role_words = excluded.role_words, organisation_words = excluded.organisation_words`
  await sql`insert into network.training_seat (id, training_id, person_id, name, role_words, organisation_words, state, made_at,
      made_by)
    values (${seat.id}, ${seat.training}, ${seat.person}, ${seat.name}, ${seat.role}, ${seat.organisation}, ${seat.state},
      ${seat.now}, ${seat.by})
    on conflict ${again}`.execute(tx)
}

export async function ownSeat(
  tx: Tx,
  training: string,
): Promise<{ readonly id: string; readonly state: SeatState; readonly evaluated: boolean } | undefined> {
  const { rows } = await sql<{ id: string; state: SeatState; evaluated: boolean }>`
    select id, state, evaluated from network.training_seat where training_id = ${training} and person_id = ${me}`.execute(
    tx,
  )
  return rows[0]
}

export async function setSeatState(
  tx: Tx,
  training: string,
  seat: string,
  state: SeatState,
): Promise<{ readonly before: SeatState } | undefined> {
  const { rows } = await sql<{ before: SeatState }>`
    update network.training_seat s set state = ${state} from network.training_seat o
    where s.id = ${seat} and o.id = s.id and s.training_id = ${training} returning o.state as before`.execute(
    tx,
  )
  return rows[0]
}

/** Whoever waits moves up as far as there is room, and the training knows its numbers again. */
export async function settleSeats(tx: Tx, training: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select id from network.move_up(${training}) as id`.execute(tx)
  await sql`update network.training t set taken = n.taken, waiting = n.waiting from network.seats_of(${training}) n
    where t.id = ${training}`.execute(tx)
  return rows.map(({ id }) => id)
}

export async function addAnswer(
  tx: Tx,
  answer: {
    readonly id: string
    readonly training: string
    readonly seat: string
    readonly useful: number
    readonly usable: number
    readonly metOthers: number
    readonly words: string
  },
): Promise<boolean> {
  const { rows } =
    await sql`update network.training_seat set evaluated = true where id = ${answer.seat} and not evaluated
    returning 1`.execute(tx)
  if (rows.length === 0) return false
  await sql`insert into network.training_answer (id, training_id, useful, usable, met_others, words)
    values (${answer.id}, ${answer.training}, ${answer.useful}, ${answer.usable}, ${answer.metOthers}, ${answer.words})`.execute(
    tx,
  )
  return true
}

export type TrainingMeans = {
  readonly count: number
  readonly useful: number
  readonly usable: number
  readonly metOthers: number
  readonly words: readonly string[]
}

/** What it gave, from so many answers on that none can be told from the others; the words in no order of time. */
export async function trainingMeans(tx: Tx, id: string): Promise<TrainingMeans | null> {
  const { rows } = await sql<TrainingMeans>`
    select count(*)::integer as count, round(avg(useful), 1)::float8 as useful, round(avg(usable), 1)::float8 as usable,
      round(avg(met_others), 1)::float8 as "metOthers",
      coalesce(array_agg(words order by md5(id::text)) filter (where words <> ''), '{}') as words
    from network.training_answer where training_id = ${id} having count(*) >= ${fewestTrainingAnswers}`.execute(
    tx,
  )
  return rows[0] ?? null
}

export async function removeOldNames(tx: Tx, before: PlainDate): Promise<number> {
  const { rows } = await sql`delete from network.training_seat s using network.training t
    where t.id = s.training_id and coalesce(t.last_day, t.first_day, t.changed_at::date) <= ${before}::date returning 1`.execute(
    tx,
  )
  return rows.length
}
