import { sql } from 'kysely'
import type { Database, Tx } from '#platform/db/database.ts'

/** The demo's programme and what families book, which tests and the passing of their time change. */
const programme = [
  ...[
    'picture',
    'place',
    'place_partner',
    'review',
    'break',
    'activity',
    'organiser',
    'leader',
    'session',
    'occurrence',
    'turn',
  ].map((name) => `meeting_places.${name}`),
  'appointments.offer',
  'appointments.offer_calendar',
  'appointments.pattern',
]

/** What the network agrees on and develops: all of it is small. */
async function ofLeading(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select schemaname || '.' || tablename as name from pg_tables
    where schemaname in ('network', 'development') order by 1`.execute(tx)
  return rows.map(({ name }) => name)
}

/** Says whether anything of it has changed; days are many, so theirs are summed instead of read. */
async function markOf(tx: Tx, tables: readonly string[]): Promise<string> {
  const whole = tables
    .filter((name) => name !== 'meeting_places.occurrence' && name !== 'meeting_places.picture')
    .map((name) => `coalesce((select md5(string_agg(t::text, '' order by t::text)) from ${name} t), '-')`)
  const { rows } = await sql<{ mark: string }>`select ${sql.raw(whole.join(" || '/' || "))} || (
    select concat_ws(':', count(*), sum(version), sum(sequence), count(*) filter (where state = 'planned'),
      count(*) filter (where published), count(*) filter (where own), sum(extract(epoch from starts_at)), count(*) filter (where note <> '{}'),
      count(title), count(cancel_reason), count(session_id), count(room_id))
    from meeting_places.occurrence) as mark`.execute(tx)
  return rows[0]?.mark ?? ''
}

export type KeptProgramme = { readonly restore: () => Promise<void> }

/** Remembers the programme and what is led as they are now; `restore` puts it back where something of it has changed. */
export function keepProgramme(db: Database): Promise<KeptProgramme> {
  return db.asOwner(async (tx) => {
    const tables = [...programme, ...(await ofLeading(tx))]
    const before = await markOf(tx, tables)
    const kept: (readonly [name: string, columns: string, rows: string])[] = []
    for (const name of tables) {
      const { rows } = await sql<{ columns: string; rows: string }>`select (
          select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
          where a.attrelid = ${name}::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
        (select coalesce(jsonb_agg(t), '[]')::text from ${sql.raw(name)} t) as rows`.execute(tx)
      const [found] = rows
      if (found !== undefined) kept.push([name, found.columns, found.rows])
    }
    return {
      restore: () =>
        db.asOwner(async (again) => {
          if ((await markOf(again, tables)) === before) return
          await sql`set local session_replication_role = replica`.execute(again)
          for (const [name, columns, rows] of kept) {
            await sql`delete from ${sql.raw(name)}`.execute(again)
            await sql`insert into ${sql.raw(name)} (${sql.raw(columns)}) overriding system value
              select ${sql.raw(columns)} from jsonb_populate_recordset(null::${sql.raw(name)}, ${rows}::jsonb)`.execute(
              again,
            )
          }
        }),
    }
  })
}
