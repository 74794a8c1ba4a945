import { sql } from 'kysely'
import { policy } from '#platform/access.ts'

const me = sql`platform.actor_person()`
const keepsSomewhere = sql<boolean>`exists (select from accounts.role_assignment r
  cross join lateral accounts.scope_place(r.scope_kind, r.scope_id) s
  where r.person_id = p.id and accounts.administers(s.organisation_id))`

/** Who sees the people of a county who sign in, and adds to them. @source R134–R141, ADR-0039 */
export const peopleAccess = policy({
  resource: 'people',
  table: sql`(select code as id from published.county) c`,
  relations: {
    admin: { words: 'administrator of the county', where: sql<boolean>`accounts.is_admin_of(c.id)` },
    organisationAdmin: {
      words: 'administrator of an organisation of the county, for its own people',
      where: sql<boolean>`exists (select from published.role_now n join published.organisation o on o.id::text = n.scope_id
        where n.person_id = ${me} and n.role = 'organisation-admin' and n.scope_kind = 'organisation' and o.county = c.id)`,
    },
  },
  actions: { read: ['admin', 'organisationAdmin'], add: ['admin', 'organisationAdmin'] },
})

/**
 * Who keeps somebody's account and roles. Which role may be given where is asked for each one besides (role-rules.ts);
 * nobody keeps their own, and no role here opens what is written about a family.
 * @source R134–R141, ADR-0039
 */
export const accountAccess = policy({
  resource: 'account',
  table: sql`accounts.person p`,
  relations: {
    admin: { words: 'administrator of the county', where: sql<boolean>`accounts.is_admin_of(p.county)` },
    organisationAdmin: {
      words: 'administrator of an organisation in which the person has or had a role',
      where: keepsSomewhere,
    },
    otherAdmin: {
      words: 'administrator of the county, about somebody else',
      where: sql<boolean>`(p.id <> ${me} and accounts.is_admin_of(p.county))`,
    },
    otherOrganisationAdmin: {
      words: 'administrator of an organisation in which the person has or had a role, about somebody else',
      where: sql<boolean>`(p.id <> ${me} and ${keepsSomewhere})`,
    },
    keeper: {
      words:
        'administrator of the county, or of the organisation where the person has no role elsewhere; never one’s own account nor another administrator’s',
      where: sql<boolean>`accounts.may_keep(p.id)`,
    },
  },
  actions: {
    read: ['admin', 'organisationAdmin'],
    giveRole: ['otherAdmin', 'otherOrganisationAdmin'],
    change: ['keeper'],
  },
})
