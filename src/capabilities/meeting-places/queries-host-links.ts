import { sql } from 'kysely'
import type { PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Language, Localized } from '#platform/text.ts'
import type { OccurrenceState } from './domain/words.ts'

export type LinkRow = {
  readonly place_id: string
  readonly county: string
  readonly place: Localized
  readonly place_state: string
  readonly phone: string | null
  readonly email: string | null
  readonly organisation_id: string | null
  readonly mail_id: string | null
  readonly person_id: string | null
  readonly made_at: Date
  readonly expires_at: Date
}

/** What a link opens, ended or not; undefined when there was never such a link or it is forgotten. */
export async function linkByToken(tx: Tx, tokenHash: Uint8Array): Promise<LinkRow | undefined> {
  const { rows } = await sql<LinkRow>`
    select l.place_id, p.county, p.name as place, p.state as place_state, p.phone, p.email, l.organisation_id, l.mail_id,
      l.person_id, l.made_at, l.expires_at
    from meeting_places.host_link l join meeting_places.place p on p.id = l.place_id
    where l.token_hash = ${tokenHash}`.execute(tx)
  return rows[0]
}

export async function insertLink(
  tx: Tx,
  link: {
    readonly tokenHash: Uint8Array
    readonly place: string
    readonly mail: string | null
    readonly organisation: string | null
    readonly person: string | null
    readonly now: Date
    readonly expiresAt: Date
  },
): Promise<void> {
  await sql`insert into meeting_places.host_link (token_hash, place_id, mail_id, organisation_id, person_id, made_at, expires_at)
    values (${link.tokenHash}, ${link.place}, ${link.mail}, ${link.organisation}, ${link.person}, ${link.now}, ${link.expiresAt})
    on conflict (token_hash) do nothing`.execute(tx)
}

/** Every link of a place that a mailbox or a person was given ends now. */
export async function endLinks(tx: Tx, place: string, now: Date): Promise<number> {
  const { rows } = await sql`update meeting_places.host_link set expires_at = ${now}
    where place_id = ${place} and expires_at > ${now} returning 1`.execute(tx)
  return rows.length
}

export async function removeOldLinks(tx: Tx, before: Date): Promise<number> {
  const { rows } =
    await sql`delete from meeting_places.host_link where expires_at < ${before} returning 1`.execute(tx)
  return rows.length
}

export type HostDayRow = {
  readonly id: string
  readonly activity_id: string
  readonly day: PlainDate
  readonly starts_at: Date
  readonly ends_at: Date
  readonly state: OccurrenceState
  readonly title: Localized
  readonly note: Localized
  readonly host: Localized
  readonly signed: number
}

/** The days of a place between two moments, of one organisation or of all that hold something there. */
export async function hostDays(
  tx: Tx,
  of: {
    readonly place: string
    readonly organisation: string | null
    readonly from: Date
    readonly to: Date
  },
): Promise<readonly HostDayRow[]> {
  const { rows } = await sql<HostDayRow>`
    select o.id, o.activity_id, o.day::text as day, o.starts_at, o.ends_at, o.state, coalesce(o.title, a.title) as title, o.note,
      h.name as host,
      case a.sign_up_for when 'series' then a.seats_taken + a.care_taken + a.coffee_taken + a.waiting
        else o.seats_taken + o.care_taken + o.coffee_taken + o.waiting end as signed
    from meeting_places.occurrence o join meeting_places.activity a on a.id = o.activity_id
    join published.organisation h on h.id = coalesce(o.organisation_id, a.organisation_id)
    where o.place_id = ${of.place} and o.published and a.state = 'published'
      and (${of.organisation}::uuid is null or a.organisation_id = ${of.organisation}::uuid
        or o.organisation_id = ${of.organisation}::uuid)
      and o.starts_at >= ${of.from} and o.starts_at < ${of.to}
    order by o.starts_at, o.id limit 200`.execute(tx)
  return rows
}

// --- Mailboxes ---------------------------------------------------------------------------------------------------

export type HostMailRow = {
  readonly id: string
  readonly place_id: string
  readonly organisation_id: string | null
  readonly organisation: Localized | null
  readonly email_sealed: Uint8Array
  readonly language: Language
  readonly created_at: Date
}
const mailColumns = sql`m.id, m.place_id, m.organisation_id, h.name as organisation, m.email_sealed, m.language, m.created_at`

export async function mailsOf(tx: Tx, place: string): Promise<readonly HostMailRow[]> {
  const { rows } = await sql<HostMailRow>`select ${mailColumns} from meeting_places.host_mail m
    left join published.organisation h on h.id = m.organisation_id where m.place_id = ${place}
    order by m.created_at, m.id`.execute(tx)
  return rows
}

export async function mailById(tx: Tx, id: string): Promise<HostMailRow | undefined> {
  const { rows } = await sql<HostMailRow>`select ${mailColumns} from meeting_places.host_mail m
    left join published.organisation h on h.id = m.organisation_id where m.id = ${id}`.execute(tx)
  return rows[0]
}

export async function insertMail(
  tx: Tx,
  mail: {
    readonly id: string
    readonly place: string
    readonly organisation: string | null
    readonly sealed: Uint8Array
    readonly hash: Uint8Array
    readonly language: Language
    readonly now: Date
    readonly person: string | null
  },
): Promise<boolean> {
  const { rows } = await sql`
    insert into meeting_places.host_mail (id, place_id, organisation_id, email_sealed, email_hash, language, created_at, created_by)
    values (${mail.id}, ${mail.place}, ${mail.organisation}, ${mail.sealed}, ${mail.hash}, ${mail.language}, ${mail.now}, ${mail.person})
    on conflict do nothing returning id`.execute(tx)
  return rows.length > 0
}

export async function deleteMail(tx: Tx, place: string, id: string): Promise<boolean> {
  const { rows } =
    await sql`delete from meeting_places.host_mail where id = ${id} and place_id = ${place} returning id`.execute(
      tx,
    )
  return rows.length > 0
}

/** Whether the organisation has something to do with the place: answers for it, shares it or holds something there. */
export async function isAtPlace(tx: Tx, place: string, organisation: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from meeting_places.place p where p.id = ${place} and p.organisation_id = ${organisation}
      union all select from meeting_places.place_partner x where x.place_id = ${place} and x.organisation_id = ${organisation}
      union all select from meeting_places.activity a where a.place_id = ${place} and a.organisation_id = ${organisation}) as found`.execute(
    tx,
  )
  return rows[0]?.found === true
}

/** Who holds something at the place, for choosing. */
export async function organisationsAt(
  tx: Tx,
  place: string,
): Promise<readonly { readonly id: string; readonly name: Localized }[]> {
  const { rows } = await sql<{ id: string; name: Localized }>`
    select h.id, h.name from published.organisation h where h.id in (
      select p.organisation_id from meeting_places.place p where p.id = ${place}
      union select x.organisation_id from meeting_places.place_partner x where x.place_id = ${place}
      union select a.organisation_id from meeting_places.activity a where a.place_id = ${place} and a.state <> 'ended')
    order by h.name->>'fi', h.id`.execute(tx)
  return rows
}

/** Mailboxes whose mail of this week has not been written yet, of places that are open. */
export async function mailsToSend(
  tx: Tx,
  monday: PlainDate,
  after: string | null,
  limit: number,
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select m.id from meeting_places.host_mail m join meeting_places.place p on p.id = m.place_id and p.state = 'published'
    where (${after}::uuid is null or m.id > ${after}::uuid)
      and not exists (select from meeting_places.host_link l where l.mail_id = m.id and l.made_at >= ${monday}::date)
    order by m.id limit ${limit}`.execute(tx)
  return rows.map(({ id }) => id)
}

export async function placeOf(
  tx: Tx,
  id: string,
): Promise<{ readonly county: string; readonly name: Localized; readonly state: string } | undefined> {
  const { rows } = await sql<{ county: string; name: Localized; state: string }>`
    select county, name, state from meeting_places.place where id = ${id}`.execute(tx)
  return rows[0]
}

/** The series of one organisation at a place. */
export async function activitiesAt(tx: Tx, place: string, organisation: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select id from meeting_places.activity
    where place_id = ${place} and organisation_id = ${organisation} and state = 'published' order by id limit 200`.execute(
    tx,
  )
  return rows.map(({ id }) => id)
}
