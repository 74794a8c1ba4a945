import { sql } from 'kysely'
import { policy } from '#platform/access.ts'

const me = sql`platform.actor_person()`

/**
 * Who sees a contact: there is only its state and receipt to see. The sender, the sender’s lead, a private person from
 * the browser that sent it, and the unit on duty when it has not arrived in time.
 * @source LSL 25 §, R20, ADR-0031
 */
export const contactAccess = policy({
  resource: 'statutory-contact',
  table: sql`statutory_contacts.contact c`,
  relations: {
    sender: { words: 'who sent it', where: sql<boolean>`coalesce(c.person_id = ${me}, false)` },
    sendersLead: {
      words: 'lead of the sender’s unit',
      where: sql<boolean>`exists (select from published.unit_member m
        where m.unit_id = c.unit_id and m.person_id = ${me} and m.leads)`,
    },
    privateSender: {
      words: 'a private person, from the browser that sent it',
      where: sql<boolean>`(platform.actor_kind() = 'code' and coalesce(c.code_hash = platform.actor_code(), false))`,
    },
    onDuty: {
      words: 'the unit on duty, once it has not arrived in time',
      where: sql<boolean>`(c.alarmed_at is not null and exists (
        select from statutory_contacts.handling h join published.unit_member m on m.unit_id = h.on_duty_unit
        where h.county = c.county and m.person_id = ${me}))`,
    },
  },
  actions: {
    read: ['sender', 'sendersLead', 'privateSender', 'onDuty'],
    /** Written down as told by phone or in person, because it did not arrive. */
    tell: ['sender', 'privateSender', 'onDuty'],
  },
})

/** Who sets where a county takes contacts. */
export const handlingAccess = policy({
  resource: 'statutory-handling',
  // Every county has its settings, also before the first ones were made.
  table: sql`(select code as id, code as county from directory.county) h`,
  relations: {
    admin: {
      words: 'administrator of the county',
      where: sql<boolean>`exists (select from published.role_now r where r.person_id = ${me}
        and r.role = 'admin' and r.scope_kind = 'county' and r.scope_id = h.county)`,
    },
  },
  actions: { read: ['admin'], change: ['admin'] },
})
