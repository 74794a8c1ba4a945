import { type RawBuilder, sql } from 'kysely'
import type { Actor } from './actor.ts'
import type { Tx } from './db/database.ts'

/** Identifiers, counts and codes of what happened. Never a value that a person wrote. */
export type About = Readonly<Record<string, string | number | boolean | null>>

export type Trace = {
  readonly county: string
  readonly at: Date
  readonly name: string
  readonly outcome: 'done' | 'refused'
  readonly actor: Actor
  readonly about: About
}

/** The chain of what belongs to no county. */
export const noCounty = '--'

/** Appends one entry to the county's hash chain, as an expression of the statement that ends a use case. */
export function appending(trace: Trace): RawBuilder<unknown> {
  const { actor } = trace
  const person = actor.kind === 'person' || actor.kind === 'member' ? actor.id : null
  return sql`platform.append_audit(${trace.county}, ${trace.at}, ${trace.name}, ${trace.outcome},
    ${actor.kind}, ${person}, ${JSON.stringify(trace.about)}::jsonb)`
}

/** Adds one entry on its own: a refused attempt, a change that no use case makes. */
export async function recordTrace(tx: Tx, trace: Trace): Promise<void> {
  await sql`select ${appending(trace)}`.execute(tx)
}

export type ChainHead = { readonly county: string; readonly seq: number; readonly hash: string }
export type ChainFault = { readonly county: string; readonly seq: number; readonly fault: string }

/** Heads of all chains, to be kept somewhere outside the database. */
export async function chainHeads(tx: Tx): Promise<readonly ChainHead[]> {
  const { rows } = await sql<ChainHead>`
    select county, seq, encode(hash, 'hex') as hash from platform.audit_head order by county`.execute(tx)
  return rows
}

/**
 * Recomputes every chain and compares it with its head and with the anchors kept outside.
 * Finds edits, deletions and swaps by the chain, truncation by the head, and a rewritten chain by the anchors.
 */
export async function verifyAudit(tx: Tx, anchors: readonly ChainHead[]): Promise<readonly ChainFault[]> {
  const broken = await sql<ChainFault>`
    with linked as (
      select e.*, lag(e.hash) over (partition by county order by seq) as expected_prev,
        row_number() over (partition by county order by seq) as position
      from platform.audit_entry e
    )
    select county, seq, case
      when position <> seq then 'an entry is missing before this one'
      when seq = 1 and prev_hash <> sha256(convert_to(county, 'UTF8')) then 'the chain does not begin where it should'
      when seq > 1 and prev_hash <> expected_prev then 'it does not follow the entry before it'
      else 'its content was changed' end as fault
    from linked
    where position <> seq
      or (seq = 1 and prev_hash <> sha256(convert_to(county, 'UTF8')))
      or (seq > 1 and prev_hash is distinct from expected_prev)
      or hash <> platform.audit_hash(prev_hash, county, seq, at, name, outcome, actor_kind, actor_id, about)
    order by county, seq limit 100`.execute(tx)
  const cut = await sql<ChainFault>`
    select coalesce(h.county, e.county) as county, coalesce(e.seq, 0) as seq,
      'the chain does not end where its head says: entries were cut off or added' as fault
    from platform.audit_head h
    full join (select county, max(seq) as seq, (array_agg(hash order by seq desc))[1] as hash
      from platform.audit_entry group by county) e on e.county = h.county
    where h.seq is distinct from e.seq or h.hash is distinct from e.hash`.execute(tx)
  const faults = [...broken.rows, ...cut.rows]
  const { rows: found } = await sql<{ county: string; seq: number; hash: string }>`
    select e.county, e.seq, encode(e.hash, 'hex') as hash
    from platform.audit_entry e
    join jsonb_to_recordset(${JSON.stringify(anchors)}::jsonb) as a(county text, seq bigint)
      on a.county = e.county and a.seq = e.seq`.execute(tx)
  const now = new Map(found.map((row) => [`${row.county}/${row.seq}`, row.hash]))
  for (const anchor of anchors) {
    if (now.get(`${anchor.county}/${anchor.seq}`) === anchor.hash) continue
    faults.push({
      county: anchor.county,
      seq: anchor.seq,
      fault: 'it is not what the anchor outside the database says',
    })
  }
  return faults
}
