import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import type { FamilyRegister } from './domain/entry.ts'

export type WorkerRow = {
  readonly person: string
  readonly name: string
  readonly title: Localized
  readonly unit: string
  readonly unit_name: Localized
  readonly organisation: Localized
  readonly register: FamilyRegister
}

/** Workers of the county by all words of name, title, unit and organisation: one row for each unit in which somebody works. */
export async function workersFor(
  tx: Tx,
  asked: { county: string; me: string; words: readonly string[]; limit: number },
): Promise<readonly WorkerRow[]> {
  const { rows } = await sql<WorkerRow>`
    select p.id as person, p.name, p.title, u.id as unit, u.name as unit_name, u.organisation, u.register
    from published.unit_member m join published.person p on p.id = m.person_id and p.active
    join published.unit u on u.id = m.unit_id
    where u.county = ${asked.county} and p.county = ${asked.county} and p.id <> ${asked.me}
      and not exists (select from jsonb_array_elements_text(${JSON.stringify(asked.words)}::jsonb) w
        where strpos(lower(p.name || ' ' || p.title::text || ' ' || u.name::text || ' ' || u.organisation::text), w) = 0)
    order by p.name, u.key limit ${asked.limit}`.execute(tx)
  return rows
}

export type SideRow = {
  readonly organisation: string
  readonly name: Localized
  readonly register: FamilyRegister
}

/** The sides between which walls stand: each organisation of the county with each register that its units keep. */
export async function sidesOf(tx: Tx, county: string): Promise<readonly SideRow[]> {
  const { rows } = await sql<SideRow>`
    select u.organisation_id as organisation, u.organisation as name, u.register from published.unit u
    where u.county = ${county} group by 1, 2, 3 order by u.organisation->>'fi', u.register limit 500`.execute(
    tx,
  )
  return rows
}
