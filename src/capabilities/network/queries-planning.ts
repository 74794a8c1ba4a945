import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import { networkCountyAccess } from './access-areas.ts'
import type { FigureKind } from './domain/area-words.ts'
import type { Figure, PlanningMunicipality, PlanningPlace } from './domain/planning.ts'

/** Each municipality with the published services that stand in it, and those that come there or reach it. */
export async function planningMunicipalities(
  tx: Tx,
  county: string,
): Promise<readonly PlanningMunicipality[]> {
  const { rows } = await sql<PlanningMunicipality>`
    with stands as (select distinct p.service_id, s.municipality from directory.service_place p
        join directory.site s on s.id = p.site_id join directory.service v on v.id = p.service_id
        where v.county = ${county} and v.state = 'published'),
      comes as (select v.id as service_id, m.municipality from directory.service v
        left join directory.service_municipality m on m.service_id = v.id
        where v.county = ${county} and v.state = 'published' and v.modes && array['mobile', 'outreach', 'home']::text[])
    select m.code, m.name, m.area_id as area, m.lon, m.lat, m.population,
      (select count(*)::integer from stands t where t.municipality = m.code) as standing,
      (select count(distinct c.service_id)::integer from comes c where c.municipality = m.code or (c.municipality is null
        and (exists (select from stands t where t.service_id = c.service_id and t.municipality = m.code)
          or not exists (select from stands t where t.service_id = c.service_id)))) as coming
    from directory.municipality m left join directory.area a on a.id = m.area_id
    where m.county = ${county} order by a.position nulls last, m.population desc`.execute(tx)
  return rows
}

/** Centres and meeting places by the building's own point, else that of its village or municipality. */
export async function planningPlaces(tx: Tx, county: string): Promise<readonly PlanningPlace[]> {
  const { rows } = await sql<PlanningPlace>`
    select case s.kind when 'meeting-place' then 'meeting-place' else 'centre' end as kind, s.name,
      coalesce(s.lon, l.lon, m.lon) as lon, coalesce(s.lat, l.lat, m.lat) as lat
    from directory.site s join directory.municipality m on m.code = s.municipality
    left join directory.locality l on l.key = s.locality
    where s.county = ${county} and s.kind in ('family-centre', 'meeting-place') order by s.id limit 500`.execute(
    tx,
  )
  return rows
}

export async function figuresOf(tx: Tx, county: string): Promise<readonly Figure[]> {
  const { rows } = await sql<Figure>`
    select distinct on (f.municipality, f.what) f.municipality, f.what, f.year, f.value, f.source
    from network.municipality_figure f join directory.municipality m on m.code = f.municipality
    where m.county = ${county} order by f.municipality, f.what, f.year desc`.execute(tx)
  return rows
}

export async function mayKeepCounty(tx: Tx, county: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select ${networkCountyAccess.keep.allowed} as may
    from (select ${county}::text as id, ${county}::text as code) c`.execute(tx)
  return rows[0]?.may === true
}

export async function municipalityNames(
  tx: Tx,
  county: string,
): Promise<readonly { readonly code: string; readonly fi: string; readonly sv: string }[]> {
  const { rows } = await sql<{ code: string; fi: string; sv: string }>`
    select code, lower(coalesce(name->>'fi', '')) as fi, lower(coalesce(name->>'sv', '')) as sv
    from directory.municipality where county = ${county}`.execute(tx)
  return rows
}

export async function putFigures(
  tx: Tx,
  rows: readonly { municipality: string; year: number; what: FigureKind; value: number; source: string }[],
  by: { readonly person: string; readonly now: Date },
): Promise<void> {
  await sql`insert into network.municipality_figure (municipality, year, what, value, source, changed_at, changed_by)
    select municipality, year, what, value, source, ${by.now}, ${by.person}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as given (municipality text, year smallint, what text, value integer, source text)
    on conflict (municipality, year, what) do update set value = excluded.value, source = excluded.source,
      changed_at = excluded.changed_at, changed_by = excluded.changed_by`.execute(tx)
}
