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

const ofCounty = {
  coordinator: { words: 'coordinator of the county', where: atCounty('coordinator', sql`c.id`) },
  countyLeader: { words: 'leader of the county', where: atCounty('county-leader', sql`c.id`) },
  colleague: { words: 'works with families in the county', where: colleagueIn(sql`c.id`) },
}

/**
 * The board of what a county makes alike: every professional of the county reads it, its coordinator keeps its rows.
 * @source R187, ADR-0055
 */
export const countyBoardAccess = policy({
  resource: 'county-board',
  table: sql`(select code as id from published.county) c`,
  relations: ofCounty,
  actions: { read: ['coordinator', 'countyLeader', 'colleague'], keep: ['coordinator'] },
})

/** One row of the board. @source R187, ADR-0055 */
export const boardRowAccess = policy({
  resource: 'board-row',
  table: sql`development.board_row b`,
  relations: {
    coordinator: { words: 'coordinator of its county', where: atCounty('coordinator', sql`b.county`) },
    countyLeader: { words: 'leader of its county', where: atCounty('county-leader', sql`b.county`) },
    colleague: { words: 'works with families in its county', where: colleagueIn(sql`b.county`) },
  },
  actions: { read: ['coordinator', 'countyLeader', 'colleague'], keep: ['coordinator'] },
})

/**
 * Where an area stands, on the board and with the seven tasks: its lead says it, and the county's coordinator.
 * @source R148, R187, ADR-0055
 */
export const areaStandingAccess = policy({
  resource: 'area-standing',
  table: sql`(select id, county from published.area) a`,
  relations: {
    areaLead: { words: 'lead of the area', where: leadsArea(sql`a.id`) },
    coordinator: { words: 'coordinator of its county', where: atCounty('coordinator', sql`a.county`) },
    countyLeader: { words: 'leader of its county', where: atCounty('county-leader', sql`a.county`) },
    colleague: { words: 'works with families in its county', where: colleagueIn(sql`a.county`) },
  },
  actions: {
    read: ['areaLead', 'coordinator', 'countyLeader', 'colleague'],
    keep: ['areaLead', 'coordinator'],
  },
})

/**
 * How a county sees itself by the national lines: written by those who lead the whole county, read by all who work there.
 * @source R147, R149, R150, ADR-0055
 */
export const selfAssessmentAccess = policy({
  resource: 'self-assessment',
  table: sql`(select code as id from published.county) c`,
  relations: ofCounty,
  actions: { read: ['coordinator', 'countyLeader', 'colleague'], write: ['coordinator', 'countyLeader'] },
})
