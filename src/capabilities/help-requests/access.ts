import { sql } from 'kysely'
import { policy } from '#platform/access.ts'

const me = sql`platform.actor_person()`

/**
 * Who may do what with a help request. A professional needs a relation to it: an untaken one is open to those on its
 * door's rota; once taken only to its holder, the deputy and the lead of its unit, and to the rota it was offered to.
 * @source R20, R58, ADR-0007
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
      words: 'on the rota of its door while nobody has taken it',
      where: sql<boolean>`(r.state = 'received' and exists (select from help_requests.door_rota dr
        where dr.door_id = r.door_id and dr.person_id = ${me} and dr.valid_from <= platform.now()
          and (dr.valid_to is null or dr.valid_to > platform.now())))`,
    },
    holder: { words: 'who has taken it', where: sql<boolean>`coalesce(r.holder_id = ${me}, false)` },
    deputy: { words: 'the holder’s deputy', where: sql<boolean>`coalesce(r.deputy_id = ${me}, false)` },
    unitLead: {
      words: 'lead of the unit that has taken it',
      where: sql<boolean>`(r.holder_id is not null and exists (select from published.role_now l
        where l.person_id = ${me} and l.role = 'unit-lead' and l.scope_kind = 'unit' and l.scope_id = r.unit_id::text))`,
    },
    offeredTo: {
      words: 'on the rota of the door it is offered to, until that offer is answered',
      where: sql<boolean>`exists (select from help_requests.hand_over h
        join help_requests.door_rota dr on dr.door_id = h.to_door
        where h.help_request_id = r.id and h.state = 'offered' and dr.person_id = ${me}
          and dr.valid_from <= platform.now() and (dr.valid_to is null or dr.valid_to > platform.now()))`,
    },
  },
  actions: {
    read: ['family', 'rota', 'holder', 'deputy', 'unitLead', 'offeredTo'],
    take: ['rota'],
    note: ['holder', 'deputy', 'unitLead'],
    contact: ['holder', 'deputy'],
    answer: ['holder', 'deputy', 'unitLead'],
    wait: ['holder', 'deputy'],
    resume: ['holder', 'deputy'],
    handOver: ['holder', 'deputy'],
    cancelHandOver: ['holder', 'deputy', 'unitLead'],
    acknowledge: ['offeredTo'],
    decline: ['offeredTo'],
    acknowledgeUrgent: ['rota', 'holder', 'deputy', 'unitLead'],
    resolve: ['holder', 'deputy', 'unitLead'],
    nameDeputy: ['holder', 'unitLead'],
    assign: ['unitLead'],
    write: ['family'],
    withdraw: ['family'],
    reopen: ['family'],
  },
})
