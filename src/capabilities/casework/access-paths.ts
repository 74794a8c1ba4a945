import { sql } from 'kysely'
import { policy } from '#platform/access.ts'

const me = sql`platform.actor_person()`

const holds = (
  role: string,
) => sql<boolean>`exists (select from published.role_now l where l.person_id = ${me}
  and l.role = ${role} and l.scope_kind = 'county' and l.scope_id = c.id)`

/**
 * Who keeps the paths of a county: its administrators and its coordinator. What is published every worker reads.
 * `id` is a county's.
 * @source R89, R134–R141, ADR-0045
 */
export const countyPathsAccess = policy({
  resource: 'county-paths',
  table: sql`(select code as id from published.county) c`,
  relations: {
    admin: { words: 'administrator of the county', where: holds('admin') },
    coordinator: { words: 'coordinator of the county', where: holds('coordinator') },
  },
  actions: { read: ['admin', 'coordinator'], change: ['admin', 'coordinator'] },
})

/**
 * Who reads where on its paths a county's families wait and leave: those who lead there. Numbers alone, and no small ones.
 * `id` is a county's.
 * @source R88, ADR-0015, ADR-0045
 */
export const pathFiguresAccess = policy({
  resource: 'path-figures',
  table: sql`(select code as id from published.county) c`,
  relations: {
    coordinator: { words: 'coordinator of the county', where: holds('coordinator') },
    leader: { words: 'leader of the county', where: holds('county-leader') },
    areaLead: {
      words: 'lead of one of its areas',
      where: sql<boolean>`exists (select from published.role_now l join published.area a on a.id::text = l.scope_id
        where l.person_id = ${me} and l.role = 'area-lead' and l.scope_kind = 'area' and a.county = c.id)`,
    },
    unitLead: {
      words: 'lead of one of its units',
      where: sql<boolean>`exists (select from published.unit_member m join published.unit u on u.id = m.unit_id
        where m.person_id = ${me} and m.leads and u.county = c.id)`,
    },
  },
  actions: { read: ['coordinator', 'leader', 'areaLead', 'unitLead'] },
})
