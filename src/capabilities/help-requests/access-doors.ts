import { type RawBuilder, sql } from 'kysely'
import { policy } from '#platform/access.ts'

const me = sql`platform.actor_person()`

const inCounty = (role: string, county: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`exists (select from published.role_now l where l.person_id = ${me} and l.role = ${role}
    and l.scope_kind = 'county' and l.scope_id = ${county})`

/** A role at one of the units, or at the area in which one of them works. */
const atUnits = (units: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`exists (select from published.role_now l where l.person_id = ${me} and l.role = 'unit-lead'
    and l.scope_kind = 'unit' and l.scope_id in (select u::text from ${units} x(u)))`
const atTheirArea = (units: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`exists (select from published.role_now l where l.person_id = ${me} and l.role = 'area-lead'
    and l.scope_kind = 'area' and l.scope_id in (
      select v.area_id::text from ${units} x(u) join published.unit v on v.id = x.u))`

const behind = sql`(select b.unit_id from help_requests.unit_behind b where b.door_id = d.id)`

/**
 * Who keeps a door. Its hours, promise, units and rest belong to the county's administration and the lead of the area in
 * which one of its units works; its rota also to the units' own leads. Those who answer there see how it stands.
 * @source R15, R16, ADR-0027
 */
export const doorAccess = policy({
  resource: 'door',
  table: sql`help_requests.door d`,
  relations: {
    worker: {
      words: 'works in a unit behind it, or stands on its rota',
      where: sql<boolean>`(exists (select from published.unit_member m where m.person_id = ${me} and m.unit_id in ${behind})
        or exists (select from help_requests.rota_now t where t.door_id = d.id and t.person_id = ${me}))`,
    },
    unitLead: { words: 'lead of a unit behind it', where: atUnits(behind) },
    areaLead: { words: 'lead of the area in which a unit behind it works', where: atTheirArea(behind) },
    coordinator: { words: 'coordinator of the county', where: inCounty('coordinator', sql`d.county`) },
    leader: { words: 'leader of the county', where: inCounty('county-leader', sql`d.county`) },
    admin: { words: 'administrator of the county', where: inCounty('admin', sql`d.county`) },
  },
  actions: {
    read: ['worker', 'unitLead', 'areaLead', 'coordinator', 'leader', 'admin'],
    change: ['areaLead', 'admin'],
    keepRota: ['unitLead', 'areaLead', 'admin'],
  },
})

const unitsOf = (person: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(select m.unit_id from published.unit_member m where m.person_id = ${person})`

/**
 * Who says when somebody is away: that one, and those who lead where that one works. Colleagues see it.
 * @source R16, R58, ADR-0027
 */
export const workerAccess = policy({
  resource: 'worker',
  table: sql`published.person p`,
  relations: {
    self: { words: 'the worker', where: sql<boolean>`(p.id = ${me})` },
    colleague: {
      words: 'works in the same unit',
      where: sql<boolean>`exists (select from published.unit_member m where m.person_id = ${me}
        and m.unit_id in ${unitsOf(sql`p.id`)})`,
    },
    unitLead: { words: 'lead of the worker’s unit', where: atUnits(unitsOf(sql`p.id`)) },
    areaLead: {
      words: 'lead of the area in which the worker’s unit works',
      where: atTheirArea(unitsOf(sql`p.id`)),
    },
    admin: { words: 'administrator of the county', where: inCounty('admin', sql`p.county`) },
  },
  actions: {
    read: ['self', 'colleague', 'unitLead', 'areaLead', 'admin'],
    planAbsence: ['self', 'unitLead', 'areaLead', 'admin'],
  },
})

/** @source R16, R58, ADR-0027 */
export const absenceAccess = policy({
  resource: 'absence',
  table: sql`help_requests.absence a`,
  relations: {
    self: { words: 'who is away', where: sql<boolean>`(a.person_id = ${me})` },
    deputy: { words: 'who stands in', where: sql<boolean>`coalesce(a.deputy_id = ${me}, false)` },
    colleague: {
      words: 'works in the same unit',
      where: sql<boolean>`exists (select from published.unit_member m where m.person_id = ${me}
        and m.unit_id in ${unitsOf(sql`a.person_id`)})`,
    },
    unitLead: { words: 'lead of that one’s unit', where: atUnits(unitsOf(sql`a.person_id`)) },
    areaLead: {
      words: 'lead of the area in which that one’s unit works',
      where: atTheirArea(unitsOf(sql`a.person_id`)),
    },
    admin: {
      words: 'administrator of the county',
      where: sql<boolean>`exists (select from published.person p where p.id = a.person_id and ${inCounty('admin', sql`p.county`)})`,
    },
  },
  actions: {
    read: ['self', 'deputy', 'colleague', 'unitLead', 'areaLead', 'admin'],
    change: ['self', 'unitLead', 'areaLead', 'admin'],
  },
})

/**
 * The alarm chain of a county: after which share of a promised time whom it reaches. `id` is a county's code.
 * @source R16, ADR-0027
 */
export const alarmAccess = policy({
  resource: 'alarm',
  table: sql`(select code as id from published.county) c`,
  relations: {
    lead: {
      words: 'lead of a unit or of an area of the county',
      where: sql<boolean>`exists (select from published.role_now l join published.person p on p.id = l.person_id
        where l.person_id = ${me} and p.county = c.id and l.role in ('unit-lead', 'area-lead'))`,
    },
    leader: { words: 'leader of the county', where: inCounty('county-leader', sql`c.id`) },
    coordinator: { words: 'coordinator of the county', where: inCounty('coordinator', sql`c.id`) },
    admin: { words: 'administrator of the county', where: inCounty('admin', sql`c.id`) },
  },
  actions: {
    read: ['lead', 'leader', 'coordinator', 'admin'],
    change: ['coordinator', 'admin'],
  },
})

/**
 * Who guides whom, in an area or in the county where the area has said nothing. `id` is an area's id or a county's code.
 * @source R28, ADR-0027
 */
export const guidanceModelAccess = policy({
  resource: 'guidance-model',
  table: sql`(select a.id::text as id, a.county from published.area a union all select c.code, c.code from published.county c) g`,
  relations: {
    worker: {
      words: 'works with families in the county',
      where: sql<boolean>`exists (select from published.role_now l join published.person p on p.id = l.person_id
        where l.person_id = ${me} and p.county = g.county and l.role <> 'maintainer')`,
    },
    areaLead: {
      words: 'lead of the area',
      where: sql<boolean>`exists (select from published.role_now l where l.person_id = ${me} and l.role = 'area-lead'
        and l.scope_kind = 'area' and l.scope_id = g.id)`,
    },
    coordinator: { words: 'coordinator of the county', where: inCounty('coordinator', sql`g.county`) },
  },
  actions: {
    read: ['worker', 'areaLead', 'coordinator'],
    change: ['areaLead', 'coordinator'],
  },
})
