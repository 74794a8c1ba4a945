import { sql } from 'kysely'
import { policy } from '#platform/access.ts'

const me = sql`platform.actor_person()`
const holds = (
  role: 'area-lead' | 'coordinator' | 'county-leader',
  scope: ReturnType<typeof sql>,
): ReturnType<typeof sql<boolean>> =>
  sql<boolean>`exists (select from published.role_now r where r.person_id = ${me} and r.role = ${sql.lit(role)}
    and r.scope_kind = ${sql.lit(role === 'area-lead' ? 'area' : 'county')} and r.scope_id = ${scope}::text)`
// The names inside must not be those of the tables that the policies stand on.
const colleagueIn = (county: ReturnType<typeof sql>): ReturnType<typeof sql<boolean>> =>
  sql<boolean>`exists (select from published.person colleague where colleague.id = ${me} and colleague.county = ${county}
    and colleague.active)`
const leadsMunicipality = (municipality: ReturnType<typeof sql>): ReturnType<typeof sql<boolean>> =>
  sql<boolean>`exists (select from published.role_now r join published.municipality town on town.area_id::text = r.scope_id
    where r.person_id = ${me} and r.role = 'area-lead' and r.scope_kind = 'area' and town.code = ${municipality})`

/**
 * Who keeps a training and sees by name who comes: those who answer for it. Every worker of the county sees that there is one and
 * signs up oneself.
 * @source R167–R169, ADR-0057
 */
export const trainingAccess = policy({
  resource: 'training',
  table: sql`network.training t`,
  relations: {
    responsible: { words: 'answers for it', where: sql<boolean>`coalesce(t.responsible_id = ${me}, false)` },
    areaLead: { words: 'lead of its area', where: holds('area-lead', sql`t.area_id`) },
    coordinator: { words: 'coordinator of its county', where: holds('coordinator', sql`t.county`) },
    countyLeader: { words: 'leader of its county', where: holds('county-leader', sql`t.county`) },
    colleague: { words: 'works in its county', where: colleagueIn(sql`t.county`) },
  },
  actions: {
    read: ['responsible', 'areaLead', 'coordinator', 'countyLeader', 'colleague'],
    signUp: ['responsible', 'areaLead', 'coordinator', 'countyLeader', 'colleague'],
    keep: ['responsible', 'areaLead', 'coordinator', 'countyLeader'],
    /** Who comes, by name. */
    seeNames: ['responsible', 'areaLead', 'coordinator', 'countyLeader'],
  },
})

/** A method and who knows it: kept by the county; every worker records what the worker knows oneself. @source R168, R169 */
export const methodAccess = policy({
  resource: 'method',
  table: sql`network.method m`,
  relations: {
    coordinator: { words: 'coordinator of its county', where: holds('coordinator', sql`m.county`) },
    countyLeader: { words: 'leader of its county', where: holds('county-leader', sql`m.county`) },
    colleague: { words: 'works in its county', where: colleagueIn(sql`m.county`) },
  },
  actions: {
    read: ['coordinator', 'countyLeader', 'colleague'],
    learn: ['coordinator', 'countyLeader', 'colleague'],
    keep: ['coordinator', 'countyLeader'],
  },
})

/** That somebody knows a method: one's own, or kept by those who keep methods. @source R168 */
export const licenceAccess = policy({
  resource: 'licence',
  table: sql`network.licence l`,
  relations: {
    self: { words: 'it is one’s own', where: sql<boolean>`coalesce(l.person_id = ${me}, false)` },
    coordinator: { words: 'coordinator of its county', where: holds('coordinator', sql`l.county`) },
    countyLeader: { words: 'leader of its county', where: holds('county-leader', sql`l.county`) },
  },
  actions: {
    read: ['self', 'coordinator', 'countyLeader'],
    /** Only oneself says that one may be asked. */
    offer: ['self'],
    keep: ['self', 'coordinator', 'countyLeader'],
  },
})

/** A line of the communication plan: kept by the county and its areas, marked done by whoever tells it. @source R170 */
export const messageAccess = policy({
  resource: 'planned-message',
  table: sql`network.message g`,
  relations: {
    owner: { words: 'tells it', where: sql<boolean>`coalesce(g.owner_id = ${me}, false)` },
    areaLead: { words: 'lead of its area', where: holds('area-lead', sql`g.area_id`) },
    coordinator: { words: 'coordinator of its county', where: holds('coordinator', sql`g.county`) },
    countyLeader: { words: 'leader of its county', where: holds('county-leader', sql`g.county`) },
    colleague: { words: 'works in its county', where: colleagueIn(sql`g.county`) },
  },
  actions: {
    read: ['owner', 'areaLead', 'coordinator', 'countyLeader', 'colleague'],
    keep: ['areaLead', 'coordinator', 'countyLeader'],
    tell: ['owner', 'areaLead', 'coordinator', 'countyLeader'],
  },
})

/** The agreed words about the centre. @source R170, R173 */
export const wordingAccess = policy({
  resource: 'wording',
  table: sql`network.wording w`,
  relations: {
    coordinator: { words: 'coordinator of its county', where: holds('coordinator', sql`w.county`) },
    countyLeader: { words: 'leader of its county', where: holds('county-leader', sql`w.county`) },
    colleague: { words: 'works in its county', where: colleagueIn(sql`w.county`) },
  },
  actions: {
    read: ['coordinator', 'countyLeader', 'colleague'],
    keep: ['coordinator', 'countyLeader'],
  },
})

/** A bulletin: written by the county, and by an area's lead for the own area; read by colleagues from the beginning. @source R170 */
export const bulletinAccess = policy({
  resource: 'bulletin',
  table: sql`network.bulletin b`,
  relations: {
    areaLead: { words: 'lead of its area', where: holds('area-lead', sql`b.area_id`) },
    coordinator: { words: 'coordinator of its county', where: holds('coordinator', sql`b.county`) },
    countyLeader: { words: 'leader of its county', where: holds('county-leader', sql`b.county`) },
    colleagueOfTold: {
      words: 'works in its county, when it has been published',
      where: sql<boolean>`(b.state <> 'draft' and ${colleagueIn(sql`b.county`)})`,
    },
  },
  actions: {
    read: ['areaLead', 'coordinator', 'countyLeader', 'colleagueOfTold'],
    write: ['areaLead', 'coordinator', 'countyLeader'],
  },
})

/** A mailbox of an organisation that gets bulletins. @source R170 */
export const bulletinReaderAccess = policy({
  resource: 'bulletin-reader',
  table: sql`network.bulletin_reader d`,
  relations: {
    coordinator: { words: 'coordinator of its county', where: holds('coordinator', sql`d.county`) },
    countyLeader: { words: 'leader of its county', where: holds('county-leader', sql`d.county`) },
  },
  actions: {
    read: ['coordinator', 'countyLeader'],
    keep: ['coordinator', 'countyLeader'],
  },
})

/** A welcome letter: the county's for all, a municipality's with the lead of its area. @source R171 */
export const letterAccess = policy({
  resource: 'letter',
  table: sql`network.letter e`,
  relations: {
    areaLead: { words: 'lead of its municipality’s area', where: leadsMunicipality(sql`e.municipality`) },
    coordinator: { words: 'coordinator of its county', where: holds('coordinator', sql`e.county`) },
    countyLeader: { words: 'leader of its county', where: holds('county-leader', sql`e.county`) },
    colleague: { words: 'works in its county', where: colleagueIn(sql`e.county`) },
  },
  actions: {
    read: ['areaLead', 'coordinator', 'countyLeader', 'colleague'],
    write: ['areaLead', 'coordinator', 'countyLeader'],
    /** Says how many went out. */
    send: ['areaLead', 'coordinator', 'countyLeader', 'colleague'],
  },
})

/** A service in a child’s words. @source R172, R173 */
export const childWordsAccess = policy({
  resource: 'child-words',
  table: sql`network.child_words k`,
  relations: {
    coordinator: { words: 'coordinator of its county', where: holds('coordinator', sql`k.county`) },
    countyLeader: { words: 'leader of its county', where: holds('county-leader', sql`k.county`) },
    colleague: { words: 'works in its county', where: colleagueIn(sql`k.county`) },
  },
  actions: {
    read: ['coordinator', 'countyLeader', 'colleague'],
    keep: ['coordinator', 'countyLeader'],
  },
})
