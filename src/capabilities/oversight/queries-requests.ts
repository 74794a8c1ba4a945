import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Language } from '#platform/text.ts'
import type { RefusalGround, RequestKind, RequestState } from './domain/request-clock.ts'

export type RequestRow = {
  readonly id: string
  readonly county: string
  readonly member_id: string | null
  readonly about_id: string | null
  readonly kind: RequestKind
  readonly state: RequestState
  readonly language: Language
  readonly name_sealed: Uint8Array
  readonly about_name_sealed: Uint8Array | null
  readonly words_sealed: Uint8Array
  readonly received_at: Date
  readonly due_on: string
  readonly extension_sealed: Uint8Array | null
  readonly extended_at: Date | null
  readonly handler_id: string | null
  readonly handler: string | null
  readonly handler_words_sealed: Uint8Array | null
  readonly closed_at: Date | null
  readonly closed_by: string | null
  readonly answer_sealed: Uint8Array | null
  readonly ground: RefusalGround | null
  readonly log_from: string | null
  readonly log_open_until: string | null
  readonly version: number
}

const columns = sql`q.id, q.county, q.member_id, q.about_id, q.kind, q.state, q.language, q.name_sealed, q.about_name_sealed,
  q.words_sealed, q.received_at, q.due_on, q.extension_sealed, q.extended_at, q.handler_id, h.name as handler,
  q.handler_words_sealed, q.closed_at, c.name as closed_by, q.answer_sealed, q.ground, q.log_from, q.log_open_until, q.version`
const from = sql`from oversight.data_request q left join published.person h on h.id = q.handler_id
  left join published.person c on c.id = q.closed_by`

export type NewRequest = {
  readonly id: string
  readonly county: string
  readonly member: string
  readonly about: string | null
  readonly kind: RequestKind
  readonly language: Language
  readonly name: Uint8Array
  readonly aboutName: Uint8Array | null
  readonly words: Uint8Array
  readonly now: Date
  readonly due: string
}

/** @returns false where a request with this id is there already. */
export async function insertRequest(tx: Tx, one: NewRequest): Promise<boolean> {
  const { rows } = await sql<{
    id: string
  }>`insert into oversight.data_request (id, county, member_id, about_id, kind, language, name_sealed, about_name_sealed,
      words_sealed, received_at, due_on)
    values (${one.id}, ${one.county}, ${one.member}, ${one.about}, ${one.kind}, ${one.language}, ${one.name}, ${one.aboutName},
      ${one.words}, ${one.now}, ${one.due})
    on conflict (id) do nothing returning id`.execute(tx)
  return rows.length > 0
}

export async function sealedNameOf(tx: Tx, person: string): Promise<Uint8Array | null> {
  const { rows } = await sql<{ name_sealed: Uint8Array }>`
    select name_sealed from families.person where id = ${person}`.execute(tx)
  return rows[0]?.name_sealed ?? null
}

export async function request(tx: Tx, id: string): Promise<RequestRow | undefined> {
  const { rows } = await sql<RequestRow>`select ${columns} ${from} where q.id = ${id}`.execute(tx)
  return rows[0]
}

export async function lockRequest(
  tx: Tx,
  id: string,
): Promise<Pick<RequestRow, 'county' | 'state' | 'version' | 'received_at' | 'kind'> | undefined> {
  const { rows } = await sql<Pick<RequestRow, 'county' | 'state' | 'version' | 'received_at' | 'kind'>>`
    select county, state, version, received_at, kind from oversight.data_request where id = ${id} for update`.execute(
    tx,
  )
  return rows[0]
}

export async function requestsOf(tx: Tx, member: string): Promise<readonly RequestRow[]> {
  const { rows } = await sql<RequestRow>`
    select ${columns} ${from} where q.member_id = ${member} order by q.received_at desc, q.id limit 100`.execute(
    tx,
  )
  return rows
}

export async function requestsIn(tx: Tx, county: string, limit: number): Promise<readonly RequestRow[]> {
  const { rows } = await sql<RequestRow>`
    select ${columns} ${from} where q.county = ${county}
    order by q.closed_at is not null, case when q.closed_at is null then q.due_on end, q.closed_at desc, q.id limit ${limit}`.execute(
    tx,
  )
  return rows
}

export async function openRequestCount(tx: Tx, member: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from oversight.data_request where member_id = ${member} and closed_at is null`.execute(
    tx,
  )
  return rows[0]?.count ?? 0
}

export async function extend(
  tx: Tx,
  id: string,
  { now, due, reason }: { now: Date; due: string; reason: Uint8Array },
): Promise<void> {
  await sql`update oversight.data_request set state = 'extended', extended_at = ${now}, due_on = ${due}, extension_sealed = ${reason},
    version = version + 1 where id = ${id}`.execute(tx)
}

export type Closing = {
  readonly now: Date
  readonly by: string | null
  readonly state: 'answered' | 'refused' | 'withdrawn'
  readonly answer: Uint8Array | null
  readonly ground: RefusalGround | null
  readonly logFrom: string | null
  readonly logOpenUntil: string | null
}

export async function close(tx: Tx, id: string, closing: Closing): Promise<void> {
  await sql`update oversight.data_request set state = ${closing.state}, closed_at = ${closing.now}, closed_by = ${closing.by},
    answer_sealed = ${closing.answer}, ground = ${closing.ground}, log_from = ${closing.logFrom},
    log_open_until = ${closing.logOpenUntil}, version = version + 1 where id = ${id}`.execute(tx)
}

export async function setHandler(tx: Tx, id: string, person: string): Promise<void> {
  await sql`update oversight.data_request set handler_id = ${person}, version = version + 1 where id = ${id}`.execute(
    tx,
  )
}

export async function setHandlerWords(tx: Tx, id: string, words: Uint8Array): Promise<void> {
  await sql`update oversight.data_request set handler_words_sealed = ${words}, version = version + 1 where id = ${id}`.execute(
    tx,
  )
}

/** An active worker of the county by the work address, to be asked about a request. */
export async function workerByEmail(tx: Tx, county: string, email: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from published.person where lower(email) = lower(${email}) and county = ${county} and active`.execute(
    tx,
  )
  return rows[0]?.id ?? null
}

export type Notice = {
  readonly county: string
  readonly state: RequestState
  readonly email_sealed: Uint8Array | null
  readonly language: Language
  readonly handler: { readonly email: string; readonly language: Language } | null
}

/** Whom a notice about a request reaches: one of a family only where that one has left an address. */
export async function noticeOf(tx: Tx, id: string): Promise<Notice | undefined> {
  const { rows } = await sql<Notice>`
    select q.county, q.state, m.email_sealed, q.language,
      case when h.id is not null then jsonb_build_object('email', h.email, 'language', h.language) end as handler
    from oversight.data_request q left join families.person m on m.id = q.member_id
    left join published.person h on h.id = q.handler_id and h.active
    where q.id = ${id}`.execute(tx)
  return rows[0]
}

/** Counties in which a request is late or has a week left at most. */
export async function countiesWithDue(
  tx: Tx,
  until: string,
): Promise<readonly { county: string; count: number }[]> {
  const { rows } = await sql<{ county: string; count: number }>`
    select county, count(*) as count from oversight.data_request where closed_at is null and due_on <= ${until}
    group by county order by county`.execute(tx)
  return rows
}
