import { sql } from 'kysely'
import { policy } from '#platform/access.ts'

type Column = ReturnType<typeof sql>
const me = sql`platform.actor_person()`
const leadsArea = (area: Column): ReturnType<typeof sql<boolean>> =>
  sql<boolean>`exists (select from published.role_now lead where lead.person_id = ${me} and lead.role = 'area-lead' and (
    (lead.scope_kind = 'area' and lead.scope_id = ${area}::text) or (lead.scope_kind = 'centre' and lead.scope_id in (
      select centre.id::text from directory.family_centre centre where centre.area_id = ${area}))))`
const hasRole = (role: 'coordinator' | 'county-leader', county: Column): ReturnType<typeof sql<boolean>> =>
  sql<boolean>`exists (select from published.role_now held where held.person_id = ${me} and held.role = ${role}
    and held.scope_kind = 'county' and held.scope_id = ${county})`
const leadsAnArea = (county: Column): ReturnType<typeof sql<boolean>> =>
  sql<boolean>`exists (select from published.role_now lead join directory.area led on led.id::text = lead.scope_id
    where lead.person_id = ${me} and lead.role = 'area-lead' and lead.scope_kind = 'area' and led.county = ${county})`
const leadsUnit = (unit: Column): ReturnType<typeof sql<boolean>> =>
  sql<boolean>`exists (select from published.unit_member member where member.unit_id = ${unit} and member.person_id = ${me}
    and member.leads)`
const leadsAUnit = (county: Column): ReturnType<typeof sql<boolean>> =>
  sql<boolean>`exists (select from published.unit_member member join published.unit led on led.id = member.unit_id
    where member.person_id = ${me} and member.leads and led.county = ${county})`
const keepsOrganisation = (organisation: Column): ReturnType<typeof sql<boolean>> =>
  sql<boolean>`exists (select from published.role_now held where held.person_id = ${me}
    and held.role in ('maintainer', 'organisation-admin') and held.scope_kind = 'organisation'
    and held.scope_id = ${organisation}::text)`
const colleagueIn = (county: Column): ReturnType<typeof sql<boolean>> =>
  sql<boolean>`exists (select from published.person colleague where colleague.id = ${me} and colleague.county = ${county}
    and colleague.active)`

/** Who is in an area's network: whoever works in the county reads it; its lead and the coordinator keep it. @source R41, R64 */
export const networkAreaAccess = policy({
  resource: 'network-area',
  table: sql`directory.area a`,
  relations: {
    areaLead: { words: 'lead of the area or of its centre', where: leadsArea(sql`a.id`) },
    coordinator: { words: 'coordinator of its county', where: hasRole('coordinator', sql`a.county`) },
    colleague: { words: 'works with families in its county', where: colleagueIn(sql`a.county`) },
  },
  actions: { read: ['areaLead', 'coordinator', 'colleague'], keep: ['areaLead', 'coordinator'] },
})

/** An organisation says itself how it is present in the areas of its county. @source R41 */
export const networkActorAccess = policy({
  resource: 'network-actor',
  table: sql`published.organisation o`,
  relations: {
    maintainer: { words: 'keeps the listings or the people of it', where: keepsOrganisation(sql`o.id`) },
    coordinator: { words: 'coordinator of its county', where: hasRole('coordinator', sql`o.county`) },
    colleague: { words: 'works with families in its county', where: colleagueIn(sql`o.county`) },
  },
  actions: { read: ['maintainer', 'coordinator', 'colleague'], mark: ['maintainer', 'coordinator'] },
})

/** What belongs to the county as a whole: figures of its municipalities, surveys. @source R41, R47 */
export const networkCountyAccess = policy({
  resource: 'network-county',
  table: sql`(select n.code as id, n.code from directory.county n) c`,
  relations: {
    coordinator: { words: 'coordinator of the county', where: hasRole('coordinator', sql`c.code`) },
    colleague: { words: 'works with families in the county', where: colleagueIn(sql`c.code`) },
  },
  actions: { read: ['coordinator', 'colleague'], keep: ['coordinator'] },
})

/** A survey of actors: every worker of the county answers and reads what came of it; answers have no names. @source R41 */
export const actorSurveyAccess = policy({
  resource: 'actor-survey',
  table: sql`network.survey_wave v`,
  relations: {
    coordinator: { words: 'coordinator of its county', where: hasRole('coordinator', sql`v.county`) },
    colleague: { words: 'works with families in its county', where: colleagueIn(sql`v.county`) },
  },
  actions: { read: ['coordinator', 'colleague'], answer: ['colleague'], close: ['coordinator'] },
})

/** A named worker between professionals. @source R58 */
export const namedWorkerAccess = policy({
  resource: 'named-worker',
  table: sql`network.named_worker w`,
  relations: {
    own: { words: 'the person named', where: sql<boolean>`coalesce(w.person_id = ${me}, false)` },
    areaLead: { words: 'lead of the area or of its centre', where: leadsArea(sql`w.area_id`) },
    coordinator: { words: 'coordinator of its county', where: hasRole('coordinator', sql`w.county`) },
    colleague: { words: 'works with families in its county', where: colleagueIn(sql`w.county`) },
  },
  actions: {
    read: ['own', 'areaLead', 'coordinator', 'colleague'],
    change: ['own', 'areaLead', 'coordinator'],
    remove: ['areaLead', 'coordinator'],
  },
})

/** Somebody in the worker pool: entered and left by oneself alone; seen by those who may ask for a substitute. @source R66 */
export const poolMemberAccess = policy({
  resource: 'pool-member',
  table: sql`(select x.*, x.person_id as id from network.pool_member x) m`,
  relations: {
    own: { words: 'oneself', where: sql<boolean>`coalesce(m.person_id = ${me}, false)` },
    unitLead: { words: 'leads a unit of the county', where: leadsAUnit(sql`m.county`) },
    areaLead: { words: 'leads an area of the county', where: leadsAnArea(sql`m.county`) },
    coordinator: { words: 'coordinator of the county', where: hasRole('coordinator', sql`m.county`) },
    countyLeader: { words: 'leads in the county', where: hasRole('county-leader', sql`m.county`) },
  },
  actions: {
    read: ['own', 'unitLead', 'areaLead', 'coordinator', 'countyLeader'],
    change: ['own'],
  },
})

/** A request for a substitute: asked by those who lead a unit, read by colleagues, answered by those in the pool. @source R66 */
export const substituteRequestAccess = policy({
  resource: 'substitute-request',
  table: sql`network.substitute_request s`,
  relations: {
    asker: { words: 'has asked', where: sql<boolean>`coalesce(s.asked_by = ${me}, false)` },
    unitLead: { words: 'leads the unit that asks', where: leadsUnit(sql`s.unit_id`) },
    areaLead: { words: 'lead of the area that asks', where: leadsArea(sql`s.area_id`) },
    coordinator: { words: 'coordinator of the county', where: hasRole('coordinator', sql`s.county`) },
    inPool: {
      words: 'is in the worker pool of the county',
      where: sql<boolean>`exists (select from network.pool_member mine where mine.person_id = ${me} and mine.county = s.county
        and not mine.paused)`,
    },
    colleague: { words: 'works with families in its county', where: colleagueIn(sql`s.county`) },
  },
  actions: {
    read: ['asker', 'unitLead', 'areaLead', 'coordinator', 'inPool', 'colleague'],
    answer: ['inPool'],
    /** Who has answered, by name; choosing one of them; taking the request back. */
    settle: ['asker', 'unitLead', 'areaLead', 'coordinator'],
  },
})

/** Hours and money of an area, or of the whole county. @source R186 */
export const areaResourceAccess = policy({
  resource: 'area-resource',
  table: sql`network.resource r`,
  relations: {
    areaLead: { words: 'lead of the area or of its centre', where: leadsArea(sql`r.area_id`) },
    coordinator: { words: 'coordinator of the county', where: hasRole('coordinator', sql`r.county`) },
    countyLeader: { words: 'leads in the county', where: hasRole('county-leader', sql`r.county`) },
    colleague: { words: 'works with families in the county', where: colleagueIn(sql`r.county`) },
  },
  actions: {
    read: ['areaLead', 'coordinator', 'countyLeader', 'colleague'],
    change: ['areaLead', 'coordinator', 'countyLeader'],
  },
})

/** Know-how lent, or effort aimed at a trial: proposed by a lead, agreed to by those whose work it is. @source R186 */
export const sharedEffortAccess = policy({
  resource: 'shared-effort',
  table: sql`network.effort e`,
  relations: {
    lender: { words: 'leads the unit that gives', where: leadsUnit(sql`e.from_unit_id`) },
    borrower: { words: 'leads the unit that receives', where: leadsUnit(sql`e.to_unit_id`) },
    areaLead: { words: 'lead of the area or of its centre', where: leadsArea(sql`e.area_id`) },
    coordinator: { words: 'coordinator of the county', where: hasRole('coordinator', sql`e.county`) },
    countyLeader: { words: 'leads in the county', where: hasRole('county-leader', sql`e.county`) },
    colleague: { words: 'works with families in the county', where: colleagueIn(sql`e.county`) },
  },
  actions: {
    read: ['lender', 'borrower', 'areaLead', 'coordinator', 'countyLeader', 'colleague'],
    agree: ['lender', 'coordinator', 'countyLeader'],
    end: ['lender', 'borrower', 'areaLead', 'coordinator', 'countyLeader'],
  },
})

/** Hours that an organisation has promised in premises. @source R189 */
export const roomCommitmentAccess = policy({
  resource: 'room-commitment',
  table: sql`network.room_commitment k`,
  relations: {
    maintainer: {
      words: 'keeps the listings or the people of it',
      where: keepsOrganisation(sql`k.organisation_id`),
    },
    areaLead: { words: 'lead of the area or of its centre', where: leadsArea(sql`k.area_id`) },
    coordinator: { words: 'coordinator of the county', where: hasRole('coordinator', sql`k.county`) },
    colleague: { words: 'works with families in the county', where: colleagueIn(sql`k.county`) },
  },
  actions: {
    read: ['maintainer', 'areaLead', 'coordinator', 'colleague'],
    change: ['maintainer', 'areaLead', 'coordinator'],
  },
})

/** Whether the asker may ask for substitutes, propose sharing or count resources somewhere in the county. */
export const leadsSomewhere = (county: Column): ReturnType<typeof sql<boolean>> =>
  sql<boolean>`(${leadsAUnit(county)} or ${leadsAnArea(county)} or ${hasRole('coordinator', county)}
    or ${hasRole('county-leader', county)})`
export const keepsArea = leadsArea
export const keepsCounty = (county: Column): ReturnType<typeof sql<boolean>> =>
  sql<boolean>`(${hasRole('coordinator', county)} or ${hasRole('county-leader', county)})`
