import { sql } from 'kysely'
import { policy } from '#platform/access.ts'

const me = sql`platform.actor_person()`

/**
 * Who keeps the forms of a county: its administrators and its coordinator. `id` is a county's.
 * @source R134–R141, ADR-0030
 */
export const countyFormsAccess = policy({
  resource: 'county-forms',
  table: sql`(select code as id from directory.county) c`,
  relations: {
    admin: {
      words: 'administrator of the county',
      where: sql<boolean>`exists (select from published.role_now l where l.person_id = ${me} and l.role = 'admin'
        and l.scope_kind = 'county' and l.scope_id = c.id)`,
    },
    coordinator: {
      words: 'coordinator of the county',
      where: sql<boolean>`exists (select from published.role_now l where l.person_id = ${me} and l.role = 'coordinator'
        and l.scope_kind = 'county' and l.scope_id = c.id)`,
    },
  },
  actions: { read: ['admin', 'coordinator'], create: ['admin', 'coordinator'] },
})

/** Who sees and changes one form with its drafts. What is published everybody reads, by another way. */
export const formAccess = policy({
  resource: 'form',
  table: sql`forms.form f`,
  relations: {
    admin: {
      words: 'administrator of the form’s county',
      where: sql<boolean>`exists (select from published.role_now l where l.person_id = ${me} and l.role = 'admin'
        and l.scope_kind = 'county' and l.scope_id = f.county)`,
    },
    coordinator: {
      words: 'coordinator of the form’s county',
      where: sql<boolean>`exists (select from published.role_now l where l.person_id = ${me} and l.role = 'coordinator'
        and l.scope_kind = 'county' and l.scope_id = f.county)`,
    },
  },
  actions: {
    read: ['admin', 'coordinator'],
    change: ['admin', 'coordinator'],
    publish: ['admin', 'coordinator'],
  },
})

/**
 * Who reads a filled form: whoever may see the request it came with, the worker who gave the link, and the family behind
 * its code. A form that came with a request is never wider than the request.
 * @source R20, ADR-0030
 */
export const submissionAccess = policy({
  resource: 'form-submission',
  table: sql`forms.submission s`,
  relations: {
    family: {
      words: 'the family, behind its follow code',
      where: sql<boolean>`(platform.actor_kind() = 'code' and coalesce(s.code_hash = platform.actor_code(), false))`,
    },
    seesRequest: {
      words: 'who may see the help request it came with',
      where: sql<boolean>`(platform.actor_kind() = 'person' and exists (select from published.help_request_seen r
        where r.id = s.help_request_id))`,
    },
    inviter: {
      words: 'the worker who gave the link',
      where: sql<boolean>`coalesce(s.invited_by = ${me}, false)`,
    },
  },
  actions: { read: ['family', 'seesRequest', 'inviter'] },
})

/** Who sees the links given for a request, and gives one: whoever may see the request. `id` is the request's. */
export const requestFormsAccess = policy({
  resource: 'request-forms',
  table: sql`published.help_request_seen r`,
  relations: {
    seesRequest: {
      words: 'who may see the help request',
      where: sql<boolean>`(platform.actor_kind() = 'person')`,
    },
  },
  actions: { read: ['seesRequest'], invite: ['seesRequest'] },
})
