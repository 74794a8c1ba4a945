/** The plan is frozen as it is agreed, and each party signs. */
import { sql } from 'kysely'
import type { PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import type { SignWay } from './domain/plan.ts'

const member = sql`platform.actor_member()`

/** One at a time: two who agree at the same moment would number two versions alike. */
export async function lockCase(tx: Tx, id: string): Promise<void> {
  await sql`select from casework.family_case c where c.id = ${id} for update`.execute(tx)
}

export async function insertVersion(
  tx: Tx,
  version: {
    readonly id: string
    readonly ofCase: string
    readonly ownOf: string | null
    readonly frozenSealed: Uint8Array
    readonly reviewOn: PlainDate | null
    readonly by: string
    readonly now: Date
  },
): Promise<number> {
  await sql`
    insert into casework.plan_version (id, case_id, own_of, number, frozen_sealed, frozen_at, frozen_by, review_on)
    select ${version.id}, ${version.ofCase}, ${version.ownOf}::uuid, 1 + coalesce(max(v.number), 0), ${version.frozenSealed},
      ${version.now}::timestamptz, ${version.by}::uuid, ${version.reviewOn}::date
    from casework.plan_version v where v.case_id = ${version.ofCase} and v.own_of is not distinct from ${version.ownOf}::uuid`.execute(
    tx,
  )
  const { rows } = await sql<{ number: number }>`
    select number from casework.plan_version where id = ${version.id}`.execute(tx)
  return rows[0]?.number ?? 0
}

export type Signing = {
  readonly id: string
  readonly version: string
  readonly member: string | null
  readonly person: string | null
  readonly way: SignWay
  readonly notedBy: string | null
  readonly agrees: boolean
  readonly wordsSealed: Uint8Array | null
  readonly now: Date
}

export async function signatureOf(
  tx: Tx,
  version: string,
  by: { readonly member: string | null; readonly person: string | null },
): Promise<{ readonly id: string; readonly way: SignWay } | undefined> {
  const { rows } = await sql<{ id: string; way: SignWay }>`
    select n.id, n.way from casework.signature n where n.plan_version_id = ${version}
      and (n.member_id = ${by.member}::uuid or n.person_id = ${by.person}::uuid) for update`.execute(tx)
  return rows[0]
}

export async function insertSignature(tx: Tx, signing: Signing): Promise<void> {
  await sql`
    insert into casework.signature (id, plan_version_id, member_id, person_id, way, noted_by, agrees, words_sealed, at)
    values (${signing.id}, ${signing.version}, ${signing.member}, ${signing.person}, ${signing.way}, ${signing.notedBy},
      ${signing.agrees}, ${signing.wordsSealed}, ${signing.now})`.execute(tx)
}

export async function updateSignature(tx: Tx, id: string, signing: Signing): Promise<void> {
  await sql`
    update casework.signature set way = ${signing.way}, noted_by = ${signing.notedBy}, agrees = ${signing.agrees},
      words_sealed = ${signing.wordsSealed}, at = ${signing.now} where id = ${id}`.execute(tx)
}

export type ToSignRow = {
  readonly id: string
  readonly case_id: string
  readonly own: boolean
  readonly number: number
  readonly frozen_at: Date
}

/** The newest version of each part that the one of the family who asks has not signed yet. */
export async function toSign(tx: Tx): Promise<readonly ToSignRow[]> {
  const { rows } = await sql<ToSignRow>`
    select v.id, v.case_id, v.own_of is not null as own, v.number, v.frozen_at
    from casework.plan_version v join casework.family_case c on c.id = v.case_id and c.stage <> 'closed'
    where platform.actor_kind() = 'member' and casework.told(v.case_id) and (v.own_of is null or v.own_of = ${member})
      and v.number = (select max(w.number) from casework.plan_version w
        where w.case_id = v.case_id and w.own_of is not distinct from v.own_of)
      and not exists (select from casework.signature n where n.plan_version_id = v.id and n.member_id = ${member})
    order by v.frozen_at desc, v.id`.execute(tx)
  return rows
}
