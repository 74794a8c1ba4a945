import { sql } from 'kysely'
import { policy } from '#platform/access.ts'

const me = sql`platform.actor_person()`

/**
 * Who sees and changes a place of outreach. Nothing in it is about families, so every professional of the county sees
 * it; those who go there count, and they and their leads keep the plan.
 * @source R76–R81, R83, R84, ADR-0032
 */
export const outreachAccess = policy({
  resource: 'outreach',
  table: sql`outreach.work w`,
  relations: {
    colleague: {
      words: 'works with families in its county',
      where: sql<boolean>`exists (select from published.person p join published.role_now r on r.person_id = p.id
        where p.id = ${me} and p.county = w.county and r.role <> 'maintainer')`,
    },
    goer: {
      words: 'goes there',
      where: sql<boolean>`exists (select from outreach.goer g where g.work_id = w.id and g.person_id = ${me})`,
    },
    unitMember: {
      words: 'works in its unit',
      where: sql<boolean>`exists (select from published.unit_member m
        where m.unit_id = w.unit_id and m.person_id = ${me})`,
    },
    unitLead: {
      words: 'lead of its unit',
      where: sql<boolean>`exists (select from published.unit_member m
        where m.unit_id = w.unit_id and m.person_id = ${me} and m.leads)`,
    },
    areaLead: {
      words: 'lead of its area',
      where: sql<boolean>`exists (select from published.role_now r where r.person_id = ${me}
        and r.role = 'area-lead' and r.scope_kind = 'area' and r.scope_id = w.area_id::text)`,
    },
    coordinator: {
      words: 'coordinator of its county',
      where: sql<boolean>`exists (select from published.role_now r where r.person_id = ${me}
        and r.role = 'coordinator' and r.scope_kind = 'county' and r.scope_id = w.county)`,
    },
  },
  actions: {
    read: ['colleague', 'goer'],
    count: ['goer', 'unitMember'],
    manage: ['goer', 'unitLead', 'areaLead', 'coordinator'],
  },
})
