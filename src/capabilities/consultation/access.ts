import { type RawBuilder, sql } from 'kysely'
import { policy } from '#platform/access.ts'

const me = sql`platform.actor_person()`

/** A worker of this county's network; with areas, of one of those areas or of the whole county. @source R64 */
const inNetwork = (
  county: RawBuilder<unknown>,
  areas: RawBuilder<unknown>,
): RawBuilder<boolean> => sql<boolean>`
  exists (select from published.role_now w join published.person wp on wp.id = w.person_id
    left join published.unit wu on w.scope_kind = 'unit' and wu.id::text = w.scope_id
    where w.person_id = ${me} and wp.county = ${county}
      and w.role in ('guide', 'professional', 'unit-lead', 'area-lead', 'coordinator')
      and (${areas} is null or w.scope_kind = 'county' or wu.area_id is null and w.scope_kind = 'unit'
        or coalesce(wu.area_id::text, w.scope_id) = any (${areas}::text[])))`

const coordinates = (county: RawBuilder<unknown>): RawBuilder<boolean> => sql<boolean>`
  exists (select from published.role_now k where k.person_id = ${me} and k.role = 'coordinator'
    and k.scope_kind = 'county' and k.scope_id = ${county})`
const leadsArea = (area: RawBuilder<unknown>): RawBuilder<boolean> => sql<boolean>`
  exists (select from published.role_now k where k.person_id = ${me} and k.role = 'area-lead'
    and k.scope_kind = 'area' and k.scope_id = ${area}::text)`

/** Who may see, ask and keep a host of consultations: any professional of the areas it serves asks. @source R68, R71 */
export const hostAccess = policy({
  resource: 'consultation-host',
  table: sql`consultation.host h`,
  relations: {
    network: {
      words: 'a worker of the areas it serves',
      where: sql<boolean>`(h.active and ${inNetwork(
        sql`h.county`,
        sql`(select hc.areas from appointments.calendar hc where hc.id = h.calendar_id)`,
      )})`,
    },
    host: {
      words: 'one of its people, or lead of their unit',
      where: sql<boolean>`consultation.hosts(h.id)`,
    },
    areaLead: {
      words: 'lead of its unit’s area',
      where: sql<boolean>`exists (select from appointments.calendar lc join published.unit lu on lu.id = lc.unit_id
        where lc.id = h.calendar_id and lc.kind <> 'person' and ${leadsArea(sql`lu.area_id`)})`,
    },
    coordinator: { words: 'coordinator of the county', where: coordinates(sql`h.county`) },
  },
  actions: {
    read: ['network', 'host', 'areaLead', 'coordinator'],
    ask: ['network'],
    change: ['host', 'areaLead', 'coordinator'],
  },
})

/** A question is its asker's and its host's; nobody else's, and no coordinator's. @source R68, ADR-0035 */
export const questionAccess = policy({
  resource: 'consultation',
  table: sql`consultation.question q`,
  relations: {
    asker: { words: 'has asked', where: sql<boolean>`coalesce(q.asked_by = ${me}, false)` },
    host: {
      words: 'one of the people who are asked, or lead of their unit',
      where: sql<boolean>`consultation.hosts(q.host_id)`,
    },
  },
  actions: {
    read: ['asker', 'host'],
    book: ['asker'],
    answer: ['host'],
    learn: ['host'],
    close: ['asker', 'host'],
    withdraw: ['asker'],
  },
})

/** What was learned: drafts are the host's, what is published belongs to the county's whole network. */
export const noteAccess = policy({
  resource: 'learning-note',
  table: sql`consultation.learning_note n`,
  relations: {
    writer: {
      words: 'one of the people who answered',
      where: sql<boolean>`(n.created_by = ${me} or consultation.hosts(n.host_id))`,
    },
    network: {
      words: 'a worker of the county, once it is published',
      where: sql<boolean>`(n.state = 'published' and ${inNetwork(sql`n.county`, sql`null::text[]`)})`,
    },
    coordinator: {
      words: 'coordinator of the county, once it is published',
      where: sql<boolean>`(n.state = 'published' and ${coordinates(sql`n.county`)})`,
    },
  },
  actions: {
    read: ['writer', 'network', 'coordinator'],
    save: ['writer'],
    publish: ['writer'],
    unpublish: ['writer', 'coordinator'],
  },
})

/** Who keeps the rows of who's who: the coordinator, the lead of the area, and everybody their own. @source R58, R59 */
export const contactAccess = policy({
  resource: 'specialist-contact',
  table: sql`consultation.specialist_contact s`,
  relations: {
    network: { words: 'a worker of the county', where: inNetwork(sql`s.county`, sql`null::text[]`) },
    own: { words: 'the person named', where: sql<boolean>`coalesce(s.person_id = ${me}, false)` },
    areaLead: { words: 'lead of the area', where: leadsArea(sql`s.area_id`) },
    coordinator: { words: 'coordinator of the county', where: coordinates(sql`s.county`) },
  },
  actions: {
    read: ['network', 'own', 'areaLead', 'coordinator'],
    change: ['own', 'areaLead', 'coordinator'],
    remove: ['areaLead', 'coordinator'],
  },
})

/** The same for those who are named for families: a list of its own. @source R58 */
export const namedAccess = policy({
  resource: 'named-for-families',
  table: sql`consultation.named_for_families f`,
  relations: {
    network: { words: 'a worker of the county', where: inNetwork(sql`f.county`, sql`null::text[]`) },
    own: { words: 'the person named', where: sql<boolean>`coalesce(f.person_id = ${me}, false)` },
    areaLead: { words: 'lead of the area', where: leadsArea(sql`f.area_id`) },
    coordinator: { words: 'coordinator of the county', where: coordinates(sql`f.county`) },
  },
  actions: {
    read: ['network', 'own', 'areaLead', 'coordinator'],
    change: ['own', 'areaLead', 'coordinator'],
    remove: ['areaLead', 'coordinator'],
  },
})

export const messageAccess = policy({
  resource: 'colleague-message',
  table: sql`consultation.colleague_message m`,
  relations: {
    sender: { words: 'has sent it', where: sql<boolean>`coalesce(m.sender_id = ${me}, false)` },
    receiver: { words: 'has received it', where: sql<boolean>`coalesce(m.receiver_id = ${me}, false)` },
  },
  actions: { read: ['sender', 'receiver'], reply: ['sender', 'receiver'] },
})

/** The area of the asker's own unit, when there is exactly one; null for somebody of the whole county. */
export const ownArea = sql<
  string | null
>`(select case when count(distinct u.area_id) = 1 then min(u.area_id::text)::uuid end
  from published.unit_member m join published.unit u on u.id = m.unit_id where m.person_id = ${me})`
