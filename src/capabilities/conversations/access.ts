import { sql } from 'kysely'
import { policy } from '#platform/access.ts'

const me = sql`platform.actor_person()`

/**
 * Who may do what with a talk. The young person is whoever holds its code. Of the workers those on the desk's rota see what
 * waits; a talk that somebody has taken is that worker's alone, and the colleague's to whom it is offered.
 * @source R127, ADR-0029
 */
export const talkAccess = policy({
  resource: 'talk',
  table: sql`conversations.talk t`,
  relations: {
    young: {
      words: 'the young person, behind the code of the talk',
      where: sql<boolean>`(platform.actor_kind() = 'code' and t.code_hash = platform.actor_code())`,
    },
    rota: {
      words: 'on the rota of the chat while nobody has taken it',
      where: sql<boolean>`(t.state = 'waiting' and conversations.on_rota(t.desk_id))`,
    },
    holder: { words: 'who has taken it', where: sql<boolean>`coalesce(t.holder_id = ${me}, false)` },
    offered: { words: 'whom it is offered to', where: sql<boolean>`coalesce(t.offered_to = ${me}, false)` },
  },
  actions: {
    read: ['young', 'rota', 'holder', 'offered'],
    write: ['young'],
    save: ['young'],
    leave: ['young'],
    take: ['rota', 'offered'],
    reply: ['holder'],
    offer: ['holder'],
    release: ['holder'],
    end: ['holder'],
  },
})

/** Hours, rota and campaigns are kept by the lead of the unit that answers for the chat, and by the county's administrator. */
export const deskAccess = policy({
  resource: 'chat-desk',
  table: sql`conversations.chat_desk d`,
  relations: {
    rota: { words: 'on its rota', where: sql<boolean>`conversations.on_rota(d.id)` },
    lead: {
      words: 'lead of the unit that answers for it',
      where: sql<boolean>`exists (select from published.role_now l where l.person_id = ${me} and l.role = 'unit-lead'
        and l.scope_kind = 'unit' and l.scope_id = d.unit_id::text)`,
    },
    admin: {
      words: 'administrator of the county',
      where: sql<boolean>`exists (select from published.role_now l where l.person_id = ${me} and l.role = 'admin'
        and l.scope_kind = 'county' and l.scope_id = d.county)`,
    },
  },
  actions: { read: ['rota', 'lead', 'admin'], edit: ['lead', 'admin'] },
})
