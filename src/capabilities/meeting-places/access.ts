import { sql } from 'kysely'
import { policy } from '#platform/access.ts'

const me = sql`platform.actor_person()`
const isMaintainerOf = (organisation: ReturnType<typeof sql>): ReturnType<typeof sql<boolean>> =>
  sql<boolean>`exists (select from published.role_now r where r.person_id = ${me} and r.role = 'maintainer'
    and r.scope_kind = 'organisation' and r.scope_id = ${organisation}::text)`
const leadsArea = (area: ReturnType<typeof sql>): ReturnType<typeof sql<boolean>> =>
  sql<boolean>`exists (select from published.role_now r where r.person_id = ${me} and r.role = 'area-lead'
    and r.scope_kind = 'area' and r.scope_id = ${area}::text)`
const coordinates = (county: ReturnType<typeof sql>): ReturnType<typeof sql<boolean>> =>
  sql<boolean>`exists (select from published.role_now r where r.person_id = ${me} and r.role = 'coordinator'
    and r.scope_kind = 'county' and r.scope_id = ${county})`
const worksIn = (unit: ReturnType<typeof sql>): ReturnType<typeof sql<boolean>> =>
  sql<boolean>`exists (select from published.unit_member m where m.unit_id = ${unit} and m.person_id = ${me})`
const colleagueIn = (county: ReturnType<typeof sql>): ReturnType<typeof sql<boolean>> =>
  sql<boolean>`exists (select from published.person p where p.id = ${me} and p.county = ${county} and p.active)`

/**
 * Who keeps a meeting place: its responsible body above all, and those who see to it that there is one. Every professional of the
 * county sees it, also before it is published, so that clashes are seen in time.
 * @source R113, R124, ADR-0046
 */
export const meetingPlaceAccess = policy({
  resource: 'meeting-place',
  table: sql`meeting_places.place p`,
  relations: {
    unitMember: { words: 'works in the unit that keeps it', where: worksIn(sql`p.unit_id`) },
    maintainer: {
      words: 'keeps the listings of the responsible organisation',
      where: isMaintainerOf(sql`p.organisation_id`),
    },
    partner: {
      words: 'keeps the listings of an organisation that shares it',
      where: sql<boolean>`exists (select from meeting_places.place_partner x join published.role_now r
        on r.scope_id = x.organisation_id::text where x.place_id = p.id and r.person_id = ${me}
        and r.role = 'maintainer' and r.scope_kind = 'organisation')`,
    },
    areaLead: { words: 'lead of its area', where: leadsArea(sql`p.area_id`) },
    coordinator: { words: 'coordinator of its county', where: coordinates(sql`p.county`) },
    colleague: { words: 'works with families in its county', where: colleagueIn(sql`p.county`) },
  },
  actions: {
    read: ['unitMember', 'maintainer', 'partner', 'areaLead', 'coordinator', 'colleague'],
    /** Puts something on its programme. */
    fill: ['unitMember', 'maintainer', 'partner', 'areaLead', 'coordinator'],
    keep: ['unitMember', 'maintainer', 'areaLead', 'coordinator'],
    review: ['unitMember', 'maintainer', 'partner', 'areaLead', 'coordinator'],
  },
})

/**
 * Who keeps an activity and sees who has signed up: those who hold it. The joint calendar shows it to every professional of the
 * county, without persons.
 * @source R119, R124, ADR-0046
 */
export const activityAccess = policy({
  resource: 'activity',
  table: sql`meeting_places.activity a`,
  relations: {
    unitMember: { words: 'works in the unit that holds it', where: worksIn(sql`a.unit_id`) },
    leader: {
      words: 'leads it',
      where: sql<boolean>`exists (select from meeting_places.leader l where l.activity_id = a.id and l.person_id = ${me})`,
    },
    maintainer: {
      words: 'keeps the listings of the organisation that holds it',
      where: isMaintainerOf(sql`a.organisation_id`),
    },
    areaLead: { words: 'lead of its area', where: leadsArea(sql`a.area_id`) },
    coordinator: { words: 'coordinator of its county', where: coordinates(sql`a.county`) },
    colleague: { words: 'works with families in its county', where: colleagueIn(sql`a.county`) },
  },
  actions: {
    read: ['unitMember', 'leader', 'maintainer', 'areaLead', 'coordinator', 'colleague'],
    keep: ['unitMember', 'leader', 'maintainer', 'areaLead', 'coordinator'],
    /** Who has signed up, by name. */
    seeSignUps: ['unitMember', 'leader', 'maintainer', 'areaLead', 'coordinator'],
    count: ['unitMember', 'leader', 'maintainer', 'areaLead', 'coordinator'],
    /** Signs a family up while it is on the line. */
    signUpFor: ['unitMember', 'leader', 'maintainer', 'areaLead', 'coordinator', 'colleague'],
  },
})
