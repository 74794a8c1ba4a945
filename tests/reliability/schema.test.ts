import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type RawBuilder, sql } from 'kysely'
import { system } from '#platform/actor.ts'
import { freshWorld } from '#tests/support/world.ts'

const ours = sql`n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%'`

/**
 * Foreign keys without an index of their own: people are made inactive and never removed, doors and places change only with
 * a version, and nothing is searched by these. The list may only shrink.
 */
const unindexed: readonly string[] = [
  'directory.site (locality)',
  'help_requests.contact_try (person_id)',
  'help_requests.event (person_id)',
  'help_requests.hand_over (decided_by)',
  'help_requests.hand_over (from_door)',
  'help_requests.hand_over (offered_by)',
  'help_requests.help_request (municipality)',
  'help_requests.help_request (urgent_by)',
  'help_requests.message (person_id)',
  'help_requests.note (person_id)',
  'help_requests.promise (door_id)',
]

/** Facts of requests that are gone: a name of their own would be one more way back to them. The list may only shrink. */
const nameless: readonly string[] = [
  'consultation.past_fact',
  'guidance.past_fact',
  'help_requests.past_fact',
]

describe('the database schema', () => {
  const world = freshWorld()
  const found = (query: RawBuilder<{ name: string }>): Promise<readonly string[]> =>
    world.db.asOwner(async (tx) => (await query.execute(tx)).rows.map(({ name }) => name))

  it('has an index for every foreign key, so that nothing is scanned when its target changes', async () => {
    const bare = await found(sql`
      select c.conrelid::regclass::text || ' (' || string_agg(a.attname, ', ' order by k.position) || ')' as name
      from pg_constraint c join pg_namespace n on n.oid = c.connamespace
      cross join lateral unnest(c.conkey) with ordinality k(attnum, position)
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.attnum
      where c.contype = 'f' and ${ours} and not exists (
        select from pg_index i where i.indrelid = c.conrelid
          and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey and c.conkey @> (i.indkey::int2[])[0:cardinality(c.conkey) - 1])
      group by c.oid, c.conrelid order by 1`)
    assert.deepEqual(bare, unindexed)
  })

  it('tells every moment with its time zone and keeps texts in text', async () => {
    const odd = await found(sql`
      select c.oid::regclass::text || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) as name
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where ${ours} and c.relkind in ('r', 'v') and a.attnum > 0 and not a.attisdropped
        and format_type(a.atttypid, null) in ('timestamp without time zone', 'time without time zone', 'time with time zone',
          'character varying', 'character', 'json', 'money', 'real') order by 1`)
    assert.deepEqual(odd, [])
  })

  it('names tables and columns in snake_case', async () => {
    const odd = await found(sql`
      select c.oid::regclass::text || coalesce('.' || a.attname, '') as name from pg_class c
      join pg_namespace n on n.oid = c.relnamespace left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where ${ours} and c.relkind in ('r', 'v') and (c.relname !~ '^[a-z][a-z0-9]*(_[a-z0-9]+)*$' or a.attname !~ '^[a-z][a-z0-9]*(_[a-z0-9]+)*$')
      order by 1`)
    assert.deepEqual(odd, [])
  })

  it('gives every table a primary key', async () => {
    const without = await found(sql`
      select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where ${ours} and c.relkind = 'r' and not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary) order by 1`)
    assert.deepEqual(without, nameless)
  })

  it('keeps every table in the schema of a capability', async () => {
    const schemas = await found(sql`
      select distinct n.nspname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where ${ours} and c.relkind = 'r' order by 1`)
    assert.deepEqual(
      schemas.filter((name) => name === 'public' || name === 'published'),
      [],
      'published holds views only',
    )
  })

  it('says of every table how long its rows are kept, or that it is reference', async () => {
    const silent = await found(sql`
      select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where ${ours} and c.relkind = 'r' and coalesce(obj_description(c.oid, 'pg_class'), '') !~ '^(Kept|Reference)' order by 1`)
    assert.deepEqual(silent, [])
  })

  it('guards with row-level security everything that hangs on a help request', async () => {
    const open = await found(sql`
      select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname = 'help_requests' and not c.relrowsecurity
        and (c.relname = 'help_request' or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'help_request_id'))`)
    assert.deepEqual(open, [])
  })

  it('removes with a help request everything that hangs on it; what has a time of its own lets go of it', async () => {
    const left = await found(sql`
      select c.conrelid::regclass::text || ' ' || c.confdeltype::text as name from pg_constraint c
      where c.contype = 'f' and c.confrelid = 'help_requests.help_request'::regclass and c.confdeltype <> 'c' order by 1`)
    assert.deepEqual(left, ['guidance.referral n', 'statutory_contacts.contact n'])
  })

  it('gives the application role no power over the schema, and rows it may change only where it must', async () => {
    const roles = await world.db.asOwner(async (tx) => {
      const { rows } = await sql<{ rolname: string; powers: boolean }>`
        select rolname, rolsuper or rolcreaterole or rolcreatedb or rolcanlogin or rolbypassrls or rolreplication as powers
        from pg_roles where rolname like 'perhetalo%' order by 1`.execute(tx)
      return rows
    })
    assert.deepEqual(roles, [
      { rolname: 'perhetalo_app', powers: false },
      { rolname: 'perhetalo_facts', powers: false },
    ])
    const owned = await found(sql`
      select c.oid::regclass::text as name from pg_class c join pg_roles r on r.oid = c.relowner
      where r.rolname = 'perhetalo_app' or (r.rolname = 'perhetalo_facts' and c.relkind <> 'v')`)
    assert.deepEqual(owned, [])
    const writable = await found(sql`
      select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where ${ours} and c.relkind = 'r' and (has_table_privilege('perhetalo_app', c.oid, 'insert') or
        has_table_privilege('perhetalo_app', c.oid, 'update') or has_table_privilege('perhetalo_app', c.oid, 'delete')) order by 1`)
    assert.deepEqual(
      writable.filter((name) =>
        /^(platform\.(audit|migration))|accounts\.unit|^directory\.(area|county|emergency_line|family_centre|locality|municipality|postcode|revision|service_type)$/.test(
          name,
        ),
      ),
      [],
    )
    const beyond = await found(sql`
      select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where ${ours} and c.relkind = 'r' and (has_table_privilege('perhetalo_app', c.oid, 'truncate')
        or has_table_privilege('perhetalo_app', c.oid, 'trigger') or has_table_privilege('perhetalo_facts', c.oid, 'insert, update, delete'))`)
    assert.deepEqual(beyond, [])
  })

  it('lets the application make maintainers of listings and nobody else', async () => {
    const organisation = await found(sql`select id::text as name from accounts.organisation limit 1`)
    const assign = (role: string, scope: string): Promise<unknown> =>
      world.db.transaction(system, (tx) =>
        sql`insert into accounts.role_assignment (id, person_id, role, scope_kind, scope_id, valid_from)
          select gen_random_uuid(), id, ${role}, ${scope}, ${organisation[0]}, now() from accounts.person limit 1`.execute(
          tx,
        ),
      )
    await assert.rejects(assign('admin', 'county'), /row-level security/)
    await assert.rejects(assign('maintainer', 'county'), /row-level security/)
    await assign('maintainer', 'organisation')
  })

  it('lets functions with the owner’s rights look names up nowhere but where they were meant', async () => {
    const loose = await found(sql`
      select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where ${ours} and p.prosecdef and not coalesce(array_to_string(p.proconfig, ',') ~ 'search_path=pg_catalog', false)`)
    assert.deepEqual(loose, [])
  })
})
