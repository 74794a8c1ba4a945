import { sql } from 'kysely'
import { policy } from '#platform/access.ts'

const me = sql`platform.actor_person()`
type Column = ReturnType<typeof sql>
type Yes = ReturnType<typeof sql<boolean>>
const atCounty = (role: 'coordinator' | 'county-leader', county: Column): Yes =>
  sql<boolean>`exists (select from published.role_now r where r.person_id = ${me} and r.role = ${sql.lit(role)}
    and r.scope_kind = 'county' and r.scope_id = ${county})`
const leadsArea = (area: Column): Yes =>
  sql<boolean>`exists (select from published.role_now r where r.person_id = ${me} and r.role = 'area-lead'
    and r.scope_kind = 'area' and r.scope_id = ${area}::text)`
const colleagueIn = (county: Column): Yes =>
  sql<boolean>`exists (select from published.person colleague where colleague.id = ${me} and colleague.county = ${county}
    and colleague.active)`

/**
 * A trial: whoever answers for it keeps what is written of it, and so does whoever brought it while it is an idea. Whether it goes
 * on is decided by those who lead where it is. A published one is read by professionals of every county, so that good practice
 * spreads.
 * @source R162, R165, ADR-0054
 */
export const experimentAccess = policy({
  resource: 'experiment',
  table: sql`development.experiment e`,
  relations: {
    responsible: { words: 'answers for it', where: sql<boolean>`e.responsible_id = ${me}` },
    bringer: {
      words: 'brought it, while it is an idea',
      where: sql<boolean>`(e.state = 'idea' and e.brought_by = ${me})`,
    },
    areaLead: { words: 'lead of its area', where: leadsArea(sql`e.area_id`) },
    coordinator: { words: 'coordinator of its county', where: atCounty('coordinator', sql`e.county`) },
    countyLeader: { words: 'leader of its county', where: atCounty('county-leader', sql`e.county`) },
    colleague: { words: 'works with families in its county', where: colleagueIn(sql`e.county`) },
    elsewhere: {
      words: 'works with families in another county, when it is published',
      where: sql<boolean>`(e.published and exists (select from published.person other where other.id = ${me} and other.active))`,
    },
  },
  actions: {
    read: ['responsible', 'bringer', 'areaLead', 'coordinator', 'countyLeader', 'colleague', 'elsewhere'],
    keep: ['responsible', 'bringer', 'areaLead', 'coordinator', 'countyLeader'],
    /** Starts it, publishes it, and decides whether it goes on. */
    decide: ['areaLead', 'coordinator', 'countyLeader'],
  },
})

/** A risk: watched by its owner and by those who lead where it is, seen by everybody who works there. @source R166, ADR-0054 */
export const riskAccess = policy({
  resource: 'risk',
  table: sql`development.risk k`,
  relations: {
    owner: { words: 'watches it', where: sql<boolean>`k.owner_id = ${me}` },
    areaLead: { words: 'lead of its area', where: leadsArea(sql`k.area_id`) },
    coordinator: { words: 'coordinator of its county', where: atCounty('coordinator', sql`k.county`) },
    countyLeader: { words: 'leader of its county', where: atCounty('county-leader', sql`k.county`) },
    colleague: { words: 'works with families in its county', where: colleagueIn(sql`k.county`) },
  },
  actions: {
    read: ['owner', 'areaLead', 'coordinator', 'countyLeader', 'colleague'],
    review: ['owner', 'areaLead', 'coordinator', 'countyLeader'],
    keep: ['owner', 'areaLead', 'coordinator', 'countyLeader'],
  },
})

/** What the county asks of the national level: written by its coordinator, sent by those who lead it. @source R190, ADR-0054 */
export const proposalAccess = policy({
  resource: 'proposal',
  table: sql`development.proposal o`,
  relations: {
    coordinator: { words: 'coordinator of its county', where: atCounty('coordinator', sql`o.county`) },
    countyLeader: { words: 'leader of its county', where: atCounty('county-leader', sql`o.county`) },
    colleague: { words: 'works with families in its county', where: colleagueIn(sql`o.county`) },
  },
  actions: {
    read: ['coordinator', 'countyLeader', 'colleague'],
    keep: ['coordinator', 'countyLeader'],
  },
})

/** Where something new is begun: anybody who works in the county brings an idea; risks and proposals are for those who lead. */
export const trialGroundAccess = policy({
  resource: 'trial-ground',
  table: sql`(select code as id, null::uuid as area_id, code as county from published.county
    union all select id::text, id, county from published.area) g`,
  relations: {
    areaLead: { words: 'lead of the area', where: leadsArea(sql`g.area_id`) },
    coordinator: { words: 'coordinator of the county', where: atCounty('coordinator', sql`g.county`) },
    countyLeader: { words: 'leader of the county', where: atCounty('county-leader', sql`g.county`) },
    colleague: { words: 'works with families in the county', where: colleagueIn(sql`g.county`) },
  },
  actions: {
    read: ['areaLead', 'coordinator', 'countyLeader', 'colleague'],
    bringIdea: ['areaLead', 'coordinator', 'countyLeader', 'colleague'],
    addRisk: ['areaLead', 'coordinator', 'countyLeader'],
    propose: ['coordinator', 'countyLeader'],
  },
})
