import { sql } from 'kysely'
import type { CaseGroup, CaseSource, CaseState } from '#capabilities/casework/index.ts'
import type { TeamView } from '#capabilities/families/index.ts'
import type { PlainDate } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { type BuiltFamily, joinTeam } from '#tests/support/families.ts'
import type { World } from '#tests/support/world.ts'

export type OpenedCase = {
  readonly id: string
  readonly family: string
  /** The opener’s part in the family. */
  readonly part: string
  readonly unit: string
}

/**
 * A case of a family, straight into the rows, with the opener seated by the standing part they have there. The opener is the
 * family’s first worker unless said otherwise; `responsible` makes somebody answer for it.
 */
export async function openedCase(
  world: World,
  family: Pick<BuiltFamily, 'id' | 'people'>,
  options: {
    /** The worker’s key; the one who opened the family when left out. */
    readonly by?: string
    /** One of the family by key; the family as a whole when left out. */
    readonly about?: string
    readonly group?: CaseGroup
    readonly stage?: CaseState
    readonly source?: CaseSource
    readonly sourceId?: string
    readonly dayZero?: PlainDate | string
    readonly why?: string
    readonly responsible?: boolean
  } = {},
): Promise<OpenedCase> {
  const id = newId()
  const now = world.clock.now()
  const stage = options.stage ?? 'contact'
  const about = options.about === undefined ? null : (family.people[options.about] ?? options.about)
  const why = world.system.crypto.seal(options.why ?? 'Perhe toivoo, että joku kulkee rinnalla.')
  const opener = options.by === undefined ? null : world.actor(options.by).id
  return world.db.asOwner(async (tx) => {
    const { rows } = await sql<{ part: string; unit: string; person: string }>`
      select i.id as part, i.unit_id as unit, i.person_id as person from families.involvement i
      where i.family_id = ${family.id} and i.ended_at is null and (${opener}::uuid is null or i.person_id = ${opener}::uuid)
      order by i.part <> 'responsible-worker', i.added_at, i.id limit 1`.execute(tx)
    const [mine] = rows
    if (mine === undefined) throw new Error('The opener of a case needs a part in the family')
    await sql`
      insert into casework.family_case (id, county, family_id, about_id, "group", stage, stage_since, source, source_id, why_sealed,
        day_zero, unit_id, organisation_id, register, opened_at, opened_by, closed_at, outcome)
      select ${id}::uuid, f.county, f.id, ${about}::uuid, ${options.group ?? 'other'}, ${stage}, ${now}::timestamptz,
        ${options.source ?? 'worker'}, ${options.sourceId ?? null}::uuid, ${why}::bytea,
        coalesce(${options.dayZero ?? null}::date, (${now}::timestamptz at time zone 'Europe/Helsinki')::date), u.id, u.organisation_id,
        u.register, ${now}::timestamptz, ${mine.person}::uuid, ${stage === 'closed' ? now : null}::timestamptz,
        ${stage === 'closed' ? 'goals-reached' : null}
      from families.family f, published.unit u where f.id = ${family.id} and u.id = ${mine.unit}::uuid`.execute(
      tx,
    )
    await sql`insert into casework.seat (case_id, involvement_id, added_at, added_by)
      values (${id}, ${mine.part}, ${now}, ${mine.person})`.execute(tx)
    await sql`insert into casework.stage_change (id, case_id, from_stage, to_stage, at, by_person)
      values (${newId()}, ${id}, null, ${stage}, ${now}, ${mine.person})`.execute(tx)
    if (options.responsible === true)
      await sql`insert into casework.responsible (id, case_id, kind, person_id, unit_id, reason, named_at, named_by, taken_at)
        values (${newId()}, ${id}, 'responsible-worker', ${mine.person}, ${mine.unit}, 'first', ${now}, ${mine.person}, ${now})`.execute(
        tx,
      )
    return { id, family: family.id, part: mine.part, unit: mine.unit }
  })
}

/** A worker works on the case: by the part they have in its family, or by a new one. @returns the part's id. */
export async function seated(
  world: World,
  caseId: string,
  worker: string,
  options: NonNullable<Parameters<typeof joinTeam>[3]> & { readonly sees?: readonly TeamView[] } = {},
): Promise<string> {
  const person = world.actor(worker).id
  const found = await world.db.asOwner(async (tx) => {
    const { rows } = await sql<{ family: string; part: string | null }>`
      select c.family_id as family, (select i.id from families.involvement i where i.family_id = c.family_id
        and i.person_id = ${person}::uuid and i.ended_at is null order by i.added_at limit 1) as part
      from casework.family_case c where c.id = ${caseId}`.execute(tx)
    return rows[0]
  })
  if (found === undefined) throw new Error('No such case')
  const part = found.part ?? (await joinTeam(world, found.family, worker, options))
  await world.db.asOwner(async (tx) => {
    await sql`insert into casework.seat (case_id, involvement_id, added_at) values (${caseId}, ${part}, ${world.clock.now()})
      on conflict do nothing`.execute(tx)
  })
  return part
}
