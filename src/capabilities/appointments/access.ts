import { type RawBuilder, sql } from 'kysely'
import { policy } from '#platform/access.ts'

const me = sql`platform.actor_person()`

/** Whether the asker works in this county, in one of these areas; no areas means the whole county. @source R64 */
const worksThere = (
  county: RawBuilder<unknown>,
  areas: RawBuilder<unknown>,
): RawBuilder<boolean> => sql<boolean>`
  exists (select from published.role_now w join published.person wp on wp.id = w.person_id
    left join published.unit wu on w.scope_kind = 'unit' and wu.id::text = w.scope_id
    where w.person_id = ${me} and wp.county = ${county}
      and w.role in ('guide', 'professional', 'unit-lead', 'area-lead', 'coordinator')
      and (${areas} is null or w.scope_kind = 'county' or wu.area_id is null and w.scope_kind = 'unit'
        or coalesce(wu.area_id::text, w.scope_id) = any (${areas}::text[])))`

const calendarRelations = {
  own: { words: 'one’s own calendar', where: sql<boolean>`coalesce(c.person_id = ${me}, false)` },
  member: {
    words: 'one of the people of the pair or group',
    where: sql<boolean>`exists (select from appointments.calendar_member m where m.calendar_id = c.id and m.person_id = ${me})`,
  },
  unitLead: {
    words: 'lead of its unit',
    where: sql<boolean>`exists (select from published.role_now l where l.person_id = ${me} and l.role = 'unit-lead'
      and l.scope_kind = 'unit' and l.scope_id = c.unit_id::text)`,
  },
  areaLead: {
    words: 'lead of its unit’s area, when it is no person’s own',
    where: sql<boolean>`(c.kind <> 'person' and exists (select from published.role_now a
      join published.unit au on au.id = c.unit_id
      where a.person_id = ${me} and a.role = 'area-lead' and a.scope_kind = 'area' and a.scope_id = au.area_id::text))`,
  },
  coordinator: {
    words: 'coordinator of its county',
    where: sql<boolean>`exists (select from published.role_now k where k.person_id = ${me} and k.role = 'coordinator'
      and k.scope_kind = 'county' and k.scope_id = c.county)`,
  },
  colleague: {
    words: 'in its unit, when it is open to the unit or to more',
    where: sql<boolean>`(c.active and c.open_to in ('unit', 'county') and exists (select from published.unit_member u
      where u.person_id = ${me} and u.unit_id = c.unit_id))`,
  },
  network: {
    words: 'a worker of the areas it serves, when it is open to them',
    where: sql<boolean>`(c.active and c.open_to = 'county' and ${worksThere(sql`c.county`, sql`c.areas`)})`,
  },
  sharer: {
    words: 'a maintainer of an organisation of the county, when it is a room that is open to all',
    where: sql<boolean>`(c.active and c.kind = 'room' and c.open_to = 'county' and exists (select from published.role_now s
      join published.person sp on sp.id = s.person_id
      where s.person_id = ${me} and s.role = 'maintainer' and sp.county = c.county))`,
  },
} as const

/**
 * Who may do what with a calendar. Whoever can book it sees when it is free, never what it is taken by.
 * @source R24, R64, ADR-0035
 */
export const calendarAccess = policy({
  resource: 'calendar',
  table: sql`appointments.calendar c`,
  relations: calendarRelations,
  actions: {
    read: ['own', 'member', 'unitLead', 'areaLead', 'coordinator', 'colleague', 'network', 'sharer'],
    book: ['own', 'member', 'unitLead', 'colleague', 'network', 'sharer'],
    change: ['own', 'member', 'unitLead', 'areaLead', 'coordinator'],
    // Outside its hours, as people agree among themselves while they talk.
    bookFreely: ['own', 'member'],
  },
})

/**
 * Who may do what with an appointment. The family of the matter sees its time behind its follow code and may cancel it; a
 * worker takes part, has booked it, keeps the calendar, or may see the matter it is about.
 * @source R24, ADR-0007, ADR-0035
 */
export const appointmentAccess = policy({
  resource: 'appointment',
  table: sql`appointments.appointment a`,
  relations: {
    family: {
      words: 'the family of the matter, behind its follow code',
      where: sql<boolean>`(platform.actor_kind() = 'code'
        and (a.code_hash = platform.actor_code() or a.other_code_hash = platform.actor_code()
          or (a.offer_id is not null and appointments.by_link(a.id))))`,
    },
    desk: {
      words: 'works in the unit whose offer it was booked from, or leads it',
      where: sql<boolean>`(platform.actor_kind() = 'person' and a.offer_id is not null and appointments.at_desk(a.offer_id))`,
    },
    party: {
      words: 'takes part',
      where: sql<boolean>`exists (select from appointments.party p where p.appointment_id = a.id and p.person_id = ${me})`,
    },
    booker: { words: 'has booked it', where: sql<boolean>`coalesce(a.booked_by = ${me}, false)` },
    keeper: {
      words: 'of the people of the calendar, or lead of its unit',
      where: sql<boolean>`exists (select from appointments.calendar k where k.id = a.calendar_id and (k.person_id = ${me}
        or exists (select from appointments.calendar_member m where m.calendar_id = k.id and m.person_id = ${me})
        or exists (select from published.role_now l where l.person_id = ${me} and l.role = 'unit-lead'
          and l.scope_kind = 'unit' and l.scope_id = k.unit_id::text)))`,
    },
    matter: {
      words: 'may see the request or the referral it is about',
      where: sql<boolean>`(platform.actor_kind() = 'person' and (
        (a.subject_kind = 'help-request' and exists (select from published.help_request_seen s where s.id = a.subject_id))
        or (a.subject_kind = 'referral' and exists (select from published.referral_seen s where s.id = a.subject_id))))`,
    },
  },
  actions: {
    read: ['family', 'party', 'booker', 'keeper', 'matter', 'desk'],
    move: ['party', 'booker', 'keeper', 'matter', 'desk'],
    cancel: ['family', 'party', 'booker', 'keeper', 'matter', 'desk'],
    held: ['party', 'keeper', 'desk'],
    noShow: ['party', 'keeper', 'desk'],
    // The family itself takes another time of the same offer.
    change: ['family'],
    // Whoever books with the family is told who of them comes, and hands the family on to its own named worker.
    direct: ['party', 'keeper', 'desk'],
  },
})

/**
 * Who keeps what families can book by themselves. Whoever offers only the own times keeps that alone; what offers others'
 * times is kept by those who lead them. What is published, everybody reads. @source R23, R83, ADR-0049
 */
export const offerAccess = policy({
  resource: 'offer',
  table: sql`appointments.offer f`,
  relations: {
    desk: {
      words: 'works in its unit',
      where: sql<boolean>`exists (select from published.unit_member m where m.unit_id = f.unit_id and m.person_id = ${me})`,
    },
    host: {
      words: 'of the people of one of its calendars',
      where: sql<boolean>`exists (select from appointments.offer_calendar oc join appointments.calendar c on c.id = oc.calendar_id
        where oc.offer_id = f.id and (${calendarRelations.own.where} or ${calendarRelations.member.where}))`,
    },
    sole: {
      words: 'works in its unit, and all its calendars are one’s own',
      where: sql<boolean>`(exists (select from published.unit_member m where m.unit_id = f.unit_id and m.person_id = ${me})
        and exists (select from appointments.offer_calendar oc where oc.offer_id = f.id)
        and not exists (select from appointments.offer_calendar oc join appointments.calendar c on c.id = oc.calendar_id
          where oc.offer_id = f.id and not (${calendarRelations.own.where} or ${calendarRelations.member.where})))`,
    },
    unitLead: {
      words: 'lead of its unit',
      where: sql<boolean>`exists (select from published.role_now l where l.person_id = ${me} and l.role = 'unit-lead'
        and l.scope_kind = 'unit' and l.scope_id = f.unit_id::text)`,
    },
    areaLead: {
      words: 'lead of its unit’s area',
      where: sql<boolean>`exists (select from published.role_now a join published.unit au on au.id = f.unit_id
        where a.person_id = ${me} and a.role = 'area-lead' and a.scope_kind = 'area' and a.scope_id = au.area_id::text)`,
    },
    coordinator: {
      words: 'coordinator of its county',
      where: sql<boolean>`exists (select from published.role_now k where k.person_id = ${me} and k.role = 'coordinator'
        and k.scope_kind = 'county' and k.scope_id = f.county)`,
    },
  },
  actions: {
    read: ['desk', 'host', 'unitLead', 'areaLead', 'coordinator'],
    change: ['sole', 'unitLead', 'areaLead', 'coordinator'],
  },
})
