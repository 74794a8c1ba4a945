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
// The names inside must not be those of the tables that the policies stand on.
const colleagueIn = (county: ReturnType<typeof sql>): ReturnType<typeof sql<boolean>> =>
  sql<boolean>`exists (select from published.person colleague where colleague.id = ${me} and colleague.county = ${county}
    and colleague.active)`

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

/**
 * One day of an activity and how many came: counted by those who hold it. Numbers only, so every professional of the county may
 * see that it was held; what those who were there wrote of the day is for them.
 * @source R80, R117, ADR-0050
 */
export const activityDayAccess = policy({
  resource: 'activity-day',
  table: sql`(select o.id, o.activity_id, a.unit_id, coalesce(o.organisation_id, a.organisation_id) as organisation_id,
    a.organisation_id as holder_id, a.area_id, a.county, a.outreach_id
    from meeting_places.occurrence o join meeting_places.activity a on a.id = o.activity_id) d`,
  relations: {
    unitMember: { words: 'works in the unit that holds it', where: worksIn(sql`d.unit_id`) },
    leader: {
      words: 'leads it',
      where: sql<boolean>`exists (select from meeting_places.leader l where l.activity_id = d.activity_id and l.person_id = ${me})`,
    },
    host: {
      words: 'hosts it on this day',
      where: sql<boolean>`exists (select from meeting_places.occurrence x join meeting_places.turn t
        on t.activity_id = x.activity_id and t.day = x.day where x.id = d.id and t.person_id = ${me})`,
    },
    maintainer: {
      words: 'keeps the listings of the organisation that holds it',
      where: sql<boolean>`(${isMaintainerOf(sql`d.organisation_id`)} or ${isMaintainerOf(sql`d.holder_id`)})`,
    },
    goer: {
      words: 'goes there, where it is a day of outreach',
      where: sql<boolean>`exists (select from outreach.goer g where g.work_id = d.outreach_id and g.person_id = ${me})`,
    },
    areaLead: { words: 'lead of its area', where: leadsArea(sql`d.area_id`) },
    coordinator: { words: 'coordinator of its county', where: coordinates(sql`d.county`) },
    colleague: { words: 'works with families in its county', where: colleagueIn(sql`d.county`) },
  },
  actions: {
    read: ['unitMember', 'leader', 'host', 'maintainer', 'goer', 'areaLead', 'coordinator', 'colleague'],
    count: ['unitMember', 'leader', 'host', 'maintainer', 'goer', 'areaLead', 'coordinator'],
  },
})

const invited = sql<boolean>`(v.state = 'draft' and v.kind = 'peer' and (${isMaintainerOf(sql`v.organisation_id`)}
  or exists (select from published.unit_member m join published.unit u on u.id = m.unit_id
    where m.person_id = ${me} and m.leads and u.organisation_id = v.organisation_id)))`

/**
 * A review of a meeting place: written by those who keep it, or by a peer who was invited from another organisation. Done, it is
 * read by whoever works with families in the county, so that places learn from each other.
 * @source R113, R115, ADR-0050
 */
export const placeReviewAccess = policy({
  resource: 'place-review',
  table: sql`(select x.*, p.unit_id, p.organisation_id as holder_id, p.area_id, p.county
    from meeting_places.review x join meeting_places.place p on p.id = x.place_id) v`,
  relations: {
    unitMember: { words: 'works in the unit that keeps the place', where: worksIn(sql`v.unit_id`) },
    maintainer: {
      words: 'keeps the listings of the responsible organisation',
      where: isMaintainerOf(sql`v.holder_id`),
    },
    partner: {
      words: 'keeps the listings of an organisation that shares the place',
      where: sql<boolean>`exists (select from meeting_places.place_partner x join published.role_now n
        on n.scope_id = x.organisation_id::text where x.place_id = v.place_id and n.person_id = ${me}
        and n.role = 'maintainer' and n.scope_kind = 'organisation')`,
    },
    ownReview: {
      words: 'keeps the place and reviews it, not a peer',
      where: sql<boolean>`(v.kind = 'self' and v.state = 'draft' and (${worksIn(sql`v.unit_id`)}
        or ${isMaintainerOf(sql`v.holder_id`)} or ${leadsArea(sql`v.area_id`)} or ${coordinates(sql`v.county`)}
        or exists (select from meeting_places.place_partner x join published.role_now n
          on n.scope_id = x.organisation_id::text where x.place_id = v.place_id and n.person_id = ${me}
          and n.role = 'maintainer' and n.scope_kind = 'organisation')))`,
    },
    peer: { words: 'was invited as a peer from another organisation', where: invited },
    areaLead: { words: 'lead of its area', where: leadsArea(sql`v.area_id`) },
    coordinator: { words: 'coordinator of its county', where: coordinates(sql`v.county`) },
    colleagueOfDone: {
      words: 'works with families in its county, when it is done',
      where: sql<boolean>`(v.state = 'done' and ${colleagueIn(sql`v.county`)})`,
    },
  },
  actions: {
    read: ['unitMember', 'maintainer', 'partner', 'peer', 'areaLead', 'coordinator', 'colleagueOfDone'],
    write: ['ownReview', 'peer'],
    /** Takes an invitation or an unfinished review back. */
    drop: ['unitMember', 'maintainer', 'areaLead', 'coordinator'],
  },
})

/**
 * Who sees one sign-up: the family behind its code or its mailed link, the worker who made it with them, and those who hold the
 * activity. Nobody else, whatever they lead.
 * @source R119, S-19, ADR-0047
 */
export const signUpAccess = policy({
  resource: 'sign-up',
  table: sql`meeting_places.sign_up s`,
  relations: {
    family: {
      words: 'the family, behind its code or the link of its mail',
      where: sql<boolean>`(platform.actor_kind() = 'code'
        and (coalesce(s.code_hash = platform.actor_code(), false) or coalesce(s.link_hash = platform.actor_code(), false)))`,
    },
    booker: {
      words: 'has made it with the family',
      where: sql<boolean>`coalesce(s.booked_by = ${me}, false)`,
    },
    host: {
      words: 'holds the activity',
      where: sql<boolean>`(platform.actor_kind() = 'person' and meeting_places.keeps(s.activity_id))`,
    },
  },
  actions: {
    read: ['family', 'booker', 'host'],
    change: ['family', 'booker', 'host'],
    cancel: ['family', 'booker', 'host'],
  },
})

/**
 * Who answers a wish: those who keep the place or the activity it is about, and the county's coordinator. Wishes hold no persons, so
 * every professional of the county reads them.
 * @source R123, ADR-0047
 */
export const wishAccess = policy({
  resource: 'wish',
  table: sql`meeting_places.wish w`,
  relations: {
    placeKeeper: {
      words: 'keeps the place it is about',
      where: sql<boolean>`exists (select from meeting_places.place p where p.id = w.place_id and (
        ${worksIn(sql`p.unit_id`)} or ${isMaintainerOf(sql`p.organisation_id`)} or ${leadsArea(sql`p.area_id`)}))`,
    },
    activityKeeper: {
      words: 'holds the activity it is about',
      where: sql<boolean>`(w.activity_id is not null and meeting_places.keeps(w.activity_id))`,
    },
    areaLead: {
      words: 'lead of an area of its county',
      where: sql<boolean>`exists (select from published.role_now r join directory.area a on a.id::text = r.scope_id
        where r.person_id = ${me} and r.role = 'area-lead' and r.scope_kind = 'area' and a.county = w.county)`,
    },
    coordinator: { words: 'coordinator of its county', where: coordinates(sql`w.county`) },
    colleague: { words: 'works with families in its county', where: colleagueIn(sql`w.county`) },
  },
  actions: {
    read: ['placeKeeper', 'activityKeeper', 'areaLead', 'coordinator', 'colleague'],
    answer: ['placeKeeper', 'activityKeeper', 'areaLead', 'coordinator'],
  },
})
