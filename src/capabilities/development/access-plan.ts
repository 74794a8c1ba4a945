import { sql } from 'kysely'
import { policy } from '#platform/access.ts'

const me = sql`platform.actor_person()`
type Column = ReturnType<typeof sql>
type Yes = ReturnType<typeof sql<boolean>>
const atCounty = (role: 'coordinator' | 'county-leader', county: Column): Yes =>
  sql<boolean>`exists (select from published.role_now r where r.person_id = ${me} and r.role = ${role}
    and r.scope_kind = 'county' and r.scope_id = ${county})`
const leadsArea = (area: Column): Yes =>
  sql<boolean>`exists (select from published.role_now r where r.person_id = ${me} and r.role = 'area-lead'
    and r.scope_kind = 'area' and r.scope_id = ${area}::text)`
const colleagueIn = (county: Column): Yes =>
  sql<boolean>`exists (select from published.person colleague where colleague.id = ${me} and colleague.county = ${county}
    and colleague.active)`

const ofCounty = (county: Column) => ({
  coordinator: { words: 'coordinator of its county', where: atCounty('coordinator', county) },
  countyLeader: { words: 'leader of its county', where: atCounty('county-leader', county) },
  colleague: { words: 'works with families in its county', where: colleagueIn(county) },
})

/** What hangs on a county and has no row yet: plans and a roadmap are begun by its coordinator. @source R154, ADR-0053 */
export const developedCountyAccess = policy({
  resource: 'developed-county',
  table: sql`(select code as id from published.county) k`,
  relations: ofCounty(sql`k.id`),
  actions: { read: ['coordinator', 'countyLeader', 'colleague'], keep: ['coordinator'] },
})

/**
 * The county's action plan: its coordinator writes it, its leader approves it, every professional of the county reads it. Leads of
 * areas bring measures of their own area.
 * @source R154, ADR-0053
 */
export const planAccess = policy({
  resource: 'action-plan',
  table: sql`development.plan p`,
  relations: {
    ...ofCounty(sql`p.county`),
    areaLead: {
      words: 'lead of an area of its county',
      where: sql<boolean>`exists (select from published.role_now r join published.area x on x.id::text = r.scope_id
        where r.person_id = ${me} and r.role = 'area-lead' and r.scope_kind = 'area' and x.county = p.county)`,
    },
  },
  actions: {
    read: ['coordinator', 'countyLeader', 'areaLead', 'colleague'],
    keep: ['coordinator'],
    addMeasure: ['coordinator', 'areaLead'],
    approve: ['countyLeader'],
  },
})

/**
 * One measure: the coordinator keeps those of the county, the lead of an area its own. Whoever answers for it says how far it is.
 * @source R137, R154, ADR-0053
 */
export const measureAccess = policy({
  resource: 'measure',
  table: sql`development.measure m`,
  relations: {
    ...ofCounty(sql`m.county`),
    areaLead: { words: 'lead of its area', where: leadsArea(sql`m.area_id`) },
    owner: { words: 'answers for it', where: sql<boolean>`coalesce(m.person_id = ${me}, false)` },
  },
  actions: {
    read: ['coordinator', 'countyLeader', 'areaLead', 'owner', 'colleague'],
    keep: ['coordinator', 'areaLead'],
    check: ['coordinator', 'areaLead', 'owner'],
  },
})

/** One bar of the roadmap: the coordinator keeps it; whoever answers for it says how far it is. @source R152, ADR-0053 */
export const barAccess = policy({
  resource: 'roadmap-bar',
  table: sql`development.bar b`,
  relations: {
    ...ofCounty(sql`b.county`),
    owner: { words: 'answers for it', where: sql<boolean>`coalesce(b.person_id = ${me}, false)` },
  },
  actions: {
    read: ['coordinator', 'countyLeader', 'owner', 'colleague'],
    keep: ['coordinator'],
    status: ['coordinator', 'owner'],
  },
})

/** An area's implementation plan: the area's lead keeps it. @source R155, ADR-0053 */
export const areaPlanAccess = policy({
  resource: 'area-plan',
  table: sql`development.area_plan i`,
  relations: {
    ...ofCounty(sql`i.county`),
    areaLead: { words: 'lead of its area', where: leadsArea(sql`i.area_id`) },
  },
  actions: {
    read: ['coordinator', 'countyLeader', 'areaLead', 'colleague'],
    keep: ['coordinator', 'areaLead'],
  },
})

/** A spearhead of an area: the one who is named for it writes how it goes. @source R155, ADR-0053 */
export const spearheadAccess = policy({
  resource: 'spearhead',
  table: sql`(select x.*, i.county, i.area_id from development.spearhead x join development.area_plan i on i.id = x.area_plan_id) s`,
  relations: {
    ...ofCounty(sql`s.county`),
    areaLead: { words: 'lead of its area', where: leadsArea(sql`s.area_id`) },
    owner: { words: 'answers for it', where: sql<boolean>`coalesce(s.person_id = ${me}, false)` },
  },
  actions: {
    read: ['coordinator', 'countyLeader', 'areaLead', 'owner', 'colleague'],
    keep: ['coordinator', 'areaLead'],
    look: ['coordinator', 'areaLead', 'owner'],
  },
})
