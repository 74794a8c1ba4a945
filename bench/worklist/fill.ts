import { sql } from 'kysely'
import type { Database } from '#platform/db/database.ts'

/** The whole country: so many families, each with a child, an adult and two workers. */
export type Scale = { readonly families: number; readonly workers: number }

/**
 * Families for the measurement, made where they stand: nothing in them is anybody's, and the sealed words are one and the
 * same seal. Checks of foreign keys are left out while filling, which only the owner of a database of its own may do.
 */
export async function fillFamilies(db: Database, scale: Scale, sealed: Uint8Array): Promise<void> {
  const { families, workers } = scale
  await db.asOwner(async (tx) => {
    await sql`set local statement_timeout = 0`.execute(tx)
    await sql`set local session_replication_role = replica`.execute(tx)
    await sql`set local synchronous_commit = off`.execute(tx)
    const unit = sql`(select u.id from accounts.unit u join accounts.organisation o on o.id = u.organisation_id
      where o.county = '17' and u.register = 'social' order by u.id limit 1)`
    const id = (kind: string, n: ReturnType<typeof sql>): ReturnType<typeof sql> =>
      sql`md5(${kind}::text || ${n}::text)::uuid`
    const n = sql`n`
    await sql`
      insert into accounts.person (id, county, key, name, title, email, language, persona, active)
      select ${id('worker', n)}, '17', 'bench-' || n, 'Työntekijä ' || n, '{}', 'bench-' || n || '@bench.example', 'fi', false, true
      from generate_series(1, ${workers}::integer) n`.execute(tx)
    await sql`
      insert into accounts.role_assignment (id, person_id, role, scope_kind, scope_id, valid_from)
      select ${id('role', n)}, ${id('worker', n)}, 'professional', 'unit', ${unit}::text, '2020-01-01'
      from generate_series(1, ${workers}::integer) n`.execute(tx)
    await sql`
      insert into families.family (id, county, service_task, opened_at, changed_at)
      select ${id('family', n)}, '17', 'families', '2025-01-01', '2025-01-01'::timestamptz + n * interval '1 minute'
      from generate_series(1, ${families}::integer) n`.execute(tx)
    for (const part of ['child', 'adult'])
      await sql`
        with person as (
          insert into families.person (id, county, name_sealed, born_on, language, created_at, changed_at)
          select ${id(part, n)}, '17', ${sealed}::bytea, '2018-01-01', 'fi', '2025-01-01', '2025-01-01'
          from generate_series(1, ${families}::integer) n)
        insert into families.belonging (family_id, person_id, part, since)
        select ${id('family', n)}, ${id(part, n)}, ${part}::text, '2025-01-01' from generate_series(1, ${families}::integer) n`.execute(
        tx,
      )
    for (const [turn, step] of [
      [0, 1],
      [1, 7919],
    ] as const)
      await sql`
        insert into families.involvement (id, family_id, person_id, unit_id, organisation_id, register, part, class, sees, basis,
          since, added_at, news_at)
        select ${id(`part-${turn}`, n)}, ${id('family', n)}, ${id('worker', sql`((n::bigint * ${step}::bigint + ${turn}::bigint) % ${workers}::bigint + 1)`)}, u.id,
          u.organisation_id, 'social', 'team-member', 'ordinary', '{who-is-with,contact,homes,entries,plan}', 'own-register',
          '2025-01-01', '2025-01-01', '2025-01-01'::timestamptz + ((n::bigint * 7127) % 500000) * interval '1 minute'
        from generate_series(1, ${families}::integer) n, accounts.unit u where u.id = ${unit}
        on conflict do nothing`.execute(tx)
  })
  for (const table of [
    'accounts.person',
    'accounts.role_assignment',
    'families.family',
    'families.person',
    'families.belonging',
    'families.involvement',
  ])
    await db.asOwner(async (tx) => {
      await sql`set local statement_timeout = 0`.execute(tx)
      await sql`analyze ${sql.table(table)}`.execute(tx)
    })
}
