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
const leadsAreaIn = (county: Column): Yes =>
  sql<boolean>`exists (select from published.role_now r join published.area led on led.id::text = r.scope_id
    where r.person_id = ${me} and r.role = 'area-lead' and r.scope_kind = 'area' and led.county = ${county})`
const colleagueIn = (county: Column): Yes =>
  sql<boolean>`exists (select from published.person colleague where colleague.id = ${me} and colleague.county = ${county}
    and colleague.active)`

/**
 * What bodies of the network have agreed on: read by everybody who works in the county; kept by the county's coordinator and
 * leader, and in an area by its lead. Whoever answers for an agreement looks at it again.
 * @source R59–R67, ADR-0055
 */
export const agreementAccess = policy({
  resource: 'agreement',
  table: sql`network.agreement g`,
  relations: {
    coordinator: { words: 'coordinator of its county', where: atCounty('coordinator', sql`g.county`) },
    countyLeader: { words: 'leader of its county', where: atCounty('county-leader', sql`g.county`) },
    areaLead: { words: 'lead of its area', where: leadsArea(sql`g.area_id`) },
    responsible: { words: 'answers for it', where: sql<boolean>`coalesce(g.responsible_id = ${me}, false)` },
    colleague: { words: 'works with families in its county', where: colleagueIn(sql`g.county`) },
  },
  actions: {
    read: ['coordinator', 'countyLeader', 'areaLead', 'responsible', 'colleague'],
    keep: ['coordinator', 'countyLeader', 'areaLead'],
    review: ['coordinator', 'countyLeader', 'areaLead', 'responsible'],
  },
})

/** The agreements of a county as a list. @source ADR-0055 */
export const countyAgreementsAccess = policy({
  resource: 'county-agreements',
  table: sql`(select code as id from published.county) c`,
  relations: {
    coordinator: { words: 'coordinator of the county', where: atCounty('coordinator', sql`c.id`) },
    countyLeader: { words: 'leader of the county', where: atCounty('county-leader', sql`c.id`) },
    areaLead: { words: 'lead of an area of the county', where: leadsAreaIn(sql`c.id`) },
    colleague: { words: 'works with families in the county', where: colleagueIn(sql`c.id`) },
  },
  actions: {
    read: ['coordinator', 'countyLeader', 'areaLead', 'colleague'],
    /** For the whole county; a lead of an area adds to the own area. */
    add: ['coordinator', 'countyLeader'],
    addToOwnArea: ['coordinator', 'countyLeader', 'areaLead'],
  },
})

/**
 * What the county buys, with its prices: only for those who lead there. Leads of areas see it and write what their visits of
 * supervision found.
 * @source R188, ADR-0055
 */
export const contractAccess = policy({
  resource: 'contract',
  table: sql`network.contract k`,
  relations: {
    coordinator: { words: 'coordinator of its county', where: atCounty('coordinator', sql`k.county`) },
    countyLeader: { words: 'leader of its county', where: atCounty('county-leader', sql`k.county`) },
    areaLead: { words: 'lead of an area of its county', where: leadsAreaIn(sql`k.county`) },
    areaLeadOfIt: {
      words: 'lead of an area where it is used',
      where: sql<boolean>`(${leadsAreaIn(sql`k.county`)} and (
        not exists (select from network.contract_area x where x.contract_id = k.id)
        or exists (select from network.contract_area x where x.contract_id = k.id and ${leadsArea(sql`x.area_id`)})))`,
    },
  },
  actions: {
    read: ['coordinator', 'countyLeader', 'areaLead'],
    keep: ['coordinator', 'countyLeader'],
    supervise: ['coordinator', 'countyLeader', 'areaLeadOfIt'],
  },
})

/** The contracts of a county as a list. @source R188, ADR-0055 */
export const countyContractsAccess = policy({
  resource: 'county-contracts',
  table: sql`(select code as id from published.county) c`,
  relations: {
    coordinator: { words: 'coordinator of the county', where: atCounty('coordinator', sql`c.id`) },
    countyLeader: { words: 'leader of the county', where: atCounty('county-leader', sql`c.id`) },
    areaLead: { words: 'lead of an area of the county', where: leadsAreaIn(sql`c.id`) },
  },
  actions: { read: ['coordinator', 'countyLeader', 'areaLead'], add: ['coordinator', 'countyLeader'] },
})
