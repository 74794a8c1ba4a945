import { sql } from 'kysely'
import { policy } from '#platform/access.ts'

/**
 * Who may read a county's figures for leaders: those who lead somewhere in it. A role at an area or a unit is enough,
 * since the figures carry no persons and are the same for all who lead there.
 * @source ADR-0015, R134–R141
 */
export const figuresAccess = policy({
  resource: 'county-figures',
  table: sql`(select code as id from published.county) c`,
  relations: {
    leads: {
      words: 'leads in this county: county leader, coordinator, area lead or unit lead',
      where: sql<boolean>`exists (select from published.role_now l where l.person_id = platform.actor_person()
        and l.role in ('county-leader', 'coordinator', 'area-lead', 'unit-lead')
        and ((l.scope_kind = 'county' and l.scope_id = c.id)
          or (l.scope_kind = 'area' and exists (select from published.area a where a.id::text = l.scope_id and a.county = c.id))
          or (l.scope_kind = 'unit' and exists (select from published.unit u where u.id::text = l.scope_id and u.county = c.id))))`,
    },
  },
  actions: { read: ['leads'] },
})
