import { sql } from 'kysely'
import { policy } from '#platform/access.ts'

const me = sql`platform.actor_person()`

/**
 * Who may do what with a help request. A professional needs a relation to it: an untaken one is open to those on its
 * door's rota; once taken only to its holder, the deputy and the lead of its unit, and to the rota it was offered to.
 * Whoever stands in for somebody who is away has that one's relations while it lasts.
 * @source R20, R58, ADR-0007, ADR-0027
 */
export const helpRequestAccess = policy({
  resource: 'help-request',
  table: sql`help_requests.help_request r`,
  relations: {
    family: {
      words: 'the family, behind its follow code',
      where: sql<boolean>`(platform.actor_kind() = 'code' and r.code_hash = platform.actor_code())`,
    },
    rota: {
      words: 'on the rota of its door and unit, or standing in there, while nobody has taken it',
      where: sql<boolean>`(r.state = 'received' and exists (select from help_requests.rota_now dr
        where dr.door_id = r.door_id and (dr.unit_id is null or dr.unit_id = r.unit_id) and dr.person_id = ${me}))`,
    },
    holder: { words: 'who has taken it', where: sql<boolean>`coalesce(r.holder_id = ${me}, false)` },
    deputy: { words: 'the holder’s deputy', where: sql<boolean>`coalesce(r.deputy_id = ${me}, false)` },
    standIn: {
      words: 'standing in for its holder while the holder is away',
      where: sql<boolean>`(r.holder_id is not null and exists (select from help_requests.standing_in s
        where s.person_id = r.holder_id and s.deputy_id = ${me}))`,
    },
    unitLead: {
      words: 'lead of the unit that has taken it',
      where: sql<boolean>`(r.holder_id is not null and exists (select from published.role_now l
        where l.person_id = ${me} and l.role = 'unit-lead' and l.scope_kind = 'unit' and l.scope_id = r.unit_id::text))`,
    },
    offeredTo: {
      words: 'on the rota of the door it is offered to, until that offer is answered',
      where: sql<boolean>`exists (select from help_requests.hand_over h
        join help_requests.rota_now dr on dr.door_id = h.to_door
        where h.help_request_id = r.id and h.state = 'offered' and dr.person_id = ${me}
          and (dr.unit_id is null or dr.unit_id = help_requests.unit_at(h.to_door, r.municipality)))`,
    },
  },
  actions: {
    read: ['family', 'rota', 'holder', 'deputy', 'standIn', 'unitLead', 'offeredTo'],
    take: ['rota'],
    note: ['holder', 'deputy', 'standIn', 'unitLead'],
    /** Marks that the address is protected, or that it is not. */
    protect: ['holder', 'deputy', 'standIn'],
    contact: ['holder', 'deputy', 'standIn'],
    answer: ['holder', 'deputy', 'standIn', 'unitLead'],
    wait: ['holder', 'deputy', 'standIn'],
    resume: ['holder', 'deputy', 'standIn'],
    handOver: ['holder', 'deputy', 'standIn'],
    cancelHandOver: ['holder', 'deputy', 'standIn', 'unitLead'],
    acknowledge: ['offeredTo'],
    decline: ['offeredTo'],
    acknowledgeUrgent: ['rota', 'holder', 'deputy', 'standIn', 'unitLead'],
    judgeUrgency: ['rota', 'holder', 'deputy', 'standIn', 'unitLead'],
    takeBackAnswer: ['holder', 'deputy', 'standIn', 'unitLead'],
    sendNotice: ['holder', 'deputy', 'standIn', 'unitLead'],
    recordMatter: ['holder', 'deputy', 'standIn', 'unitLead'],
    resolve: ['holder', 'deputy', 'standIn', 'unitLead'],
    nameDeputy: ['holder', 'unitLead'],
    assign: ['unitLead'],
    write: ['family'],
    withdraw: ['family'],
    reopen: ['family'],
  },
})
