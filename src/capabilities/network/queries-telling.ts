/** What all of telling asks of the database: who may keep what, and who is who. */
import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'

export type TellingColleague = { readonly id: string; readonly name: string }

/** Whether the asker keeps what is told in the county, or in one of its areas; and what was named is there. */
export async function tellingStands(
  tx: Tx,
  of: { readonly county: string; readonly area: string | null; readonly person: string | null },
): Promise<{ readonly may: boolean; readonly areaFits: boolean; readonly personFits: boolean }> {
  const { rows } = await sql<{ may: boolean; areaFits: boolean; personFits: boolean }>`
    select network.tells_in(${of.county}, ${of.area}::uuid) as may,
      (${of.area}::uuid is null or exists (select from published.area a where a.id = ${of.area}::uuid
        and a.county = ${of.county})) as "areaFits",
      (${of.person}::uuid is null or exists (select from published.person p where p.id = ${of.person}::uuid
        and p.county = ${of.county} and p.active)) as "personFits"`.execute(tx)
  return rows[0] ?? { may: false, areaFits: false, personFits: false }
}

/** Whom one may name as the one who answers: workers of the county by name. */
export async function tellingColleagues(tx: Tx, county: string): Promise<readonly TellingColleague[]> {
  const { rows } = await sql<TellingColleague>`
    select id, name from published.person where county = ${county} and active order by name limit 500`.execute(
    tx,
  )
  return rows
}

/** The areas for which the asker keeps what is told; `null` among them is the whole county. */
export async function tellingScopes(tx: Tx, county: string): Promise<readonly (string | null)[]> {
  const { rows } = await sql<{ id: string | null }>`
    select x.id from (select null::uuid as id union all select a.id from published.area a where a.county = ${county}) x
    where network.tells_in(${county}, x.id)`.execute(tx)
  return rows.map(({ id }) => id)
}
