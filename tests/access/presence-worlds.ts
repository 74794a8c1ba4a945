/** Random places: families with all that decides who is told of whom, and how they get into the database. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Asker, Part, Place } from '#tests/access/presence-oracle.ts'
import type { Random } from '#tests/support/random.ts'

export type Ground = {
  readonly workers: readonly string[]
  readonly units: readonly string[]
}

export const county = '17'
const start = Date.parse('2026-03-02T08:00:00Z')
const hour = 3_600_000
const today = '2026-03-02'
const days = ['2026-02-20', '2026-03-01', '2026-03-02', '2026-03-03', '2026-03-20'] as const

export const some = <T>(count: number, make: (position: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => make(at))

export const unique = <T>(rows: readonly T[], of: (row: T) => string): readonly T[] => [
  ...new Map(rows.map((row) => [of(row), row])).values(),
]

/** Before today, from today, or later; over, not over, or without an end. */
function span(random: Random): { since: string; until: string | null } {
  const since = random.chance(0.85) ? random.pick(days.slice(0, 3)) : random.pick(days)
  const until = random.chance(0.6) ? null : random.pick(days)
  return { since, until: until !== null && until < since ? since : until }
}

export function randomPlace(random: Random, ground: Ground): Place {
  const families = some(8, () => randomUUID())
  const people = some(18, () => ({
    id: randomUUID(),
    bornOn: random.chance(0.85) ? '2015-05-05' : random.pick(['2008-03-02', '2008-03-03', '1990-01-01']),
    protectedUntil: random.chance(0.15) ? random.pick(days) : null,
  }))
  const ids = people.map(({ id }) => id)
  const belongings = unique(
    families.flatMap((family) =>
      some(5, (at) => ({
        family,
        person: random.pick(ids),
        part: at < 2 ? ('child' as const) : ('adult' as const),
        ...(random.chance(0.8) ? { since: '2026-02-01', until: null } : span(random)),
      })),
    ),
    ({ family, person }) => `${family} ${person}`,
  )
  const childOf = (): string => random.pick(belongings.filter(({ part }) => part === 'child')).person
  const adultOf = (): string => random.pick(belongings).person
  const relations = unique(
    some(24, () => ({
      child: childOf(),
      adult: adultOf(),
      kind: random.pick(['guardian', 'guardian', 'informed-parent', 'foster', 'other-adult'] as const),
      ...(random.chance(0.8) ? { since: '2026-02-01', until: null } : span(random)),
    })),
    (each) => `${each.child} ${each.adult} ${each.kind} ${each.since}`,
  )
  const blocks = unique(
    some(5, () => ({ child: childOf(), adult: adultOf(), lifted: random.chance(0.4) })),
    ({ child, adult }) => `${child} ${adult}`,
  )
  const bars = some(5, () => ({
    child: childOf(),
    reason: random.pick(['in-care', 'court'] as const),
    ...span(random),
  }))
  const homes = some(9, () => ({
    family: random.pick(families),
    people: unique(
      some(3, () => random.pick(ids)),
      (id) => id,
    ),
  }))
  const works = new Set(
    ground.workers.flatMap((worker) =>
      ground.units.filter(() => random.chance(0.35)).map((unit) => `${worker} ${unit}`),
    ),
  )
  const parts = unique(
    families.flatMap((family) =>
      some(6, (): Part => {
        const inFamily = belongings.filter((each) => each.family === family).map(({ person }) => person)
        const kind = random.pick(['ordinary', 'ordinary', 'child-welfare', 'shelter', 'adult-care'] as const)
        return {
          id: randomUUID(),
          family,
          about: random.chance(0.4) ? null : random.chance(0.9) ? random.pick(inFamily) : random.pick(ids),
          person: random.pick(ground.workers),
          unit: random.pick(ground.units),
          part: random.pick(['responsible-worker', 'own-worker', 'team-member', 'named-contact'] as const),
          class: kind,
          sees: ['who-is-with', 'contact', 'entries', 'plan'].filter(() => random.chance(0.7)),
          ended: random.chance(0.15),
          ...span(random),
        }
      }),
    ),
    (each) => (each.ended ? each.id : `${each.family} ${each.person} ${each.unit} ${each.class}`),
  )
  const hidden = parts.filter((part) => part.class !== 'ordinary')
  const shown = unique(
    some(hidden.length === 0 ? 0 : 24, () => {
      const part = random.pick(hidden)
      const toMember = random.chance(0.6)
      return {
        part: part.id,
        member: toMember ? random.pick(belongings).person : null,
        unit: toMember ? null : random.pick(ground.units),
        byMember: random.chance(0.6) ? ((random.chance(0.7) ? part.about : null) ?? random.pick(ids)) : null,
        ended: random.chance(0.2),
      }
    }),
    ({ part, member, unit }) => `${part} ${member} ${unit}`,
  )
  const openings = some(12, () => {
    const openedAt = start + (random.int(6) - 4) * hour
    return {
      id: randomUUID(),
      family: random.pick(families),
      person: random.pick(ground.workers),
      unit: random.pick(ground.units),
      openedAt,
      until: openedAt + random.int(5) * hour,
      ended: random.chance(0.2),
      reviewDue: start + (random.int(5) - 2) * hour,
      hiddenUntil: random.chance(0.4) ? random.pick(days) : null,
    }
  })
  const officers = new Set(ground.workers.filter(() => random.chance(0.15)))
  return {
    now: start,
    today,
    families,
    people,
    belongings,
    relations,
    blocks,
    bars,
    homes,
    parts,
    shown,
    openings,
    works,
    officers,
  }
}

export async function store(tx: Tx, place: Place): Promise<void> {
  const rows = (of: unknown): ReturnType<typeof sql> => sql`jsonb_to_recordset(${JSON.stringify(of)}::jsonb)`
  const worker = [...place.works][0]?.split(' ')[0] ?? place.parts[0]?.person
  const unit = place.parts[0]?.unit
  await sql`delete from accounts.role_assignment`.execute(tx)
  const roles = [
    ...[...place.works].map((each) => {
      const [person, scope] = each.split(' ')
      return { person, role: 'professional', kind: 'unit', scope }
    }),
    ...[...place.officers].map((person) => ({
      person,
      role: 'privacy-officer',
      kind: 'county',
      scope: county,
    })),
  ]
  await sql`insert into accounts.role_assignment (id, person_id, role, scope_kind, scope_id, valid_from)
    select gen_random_uuid(), person, role, kind, scope, '2026-01-01' from ${rows(roles)} as x(person uuid, role text, kind text, scope text)`.execute(
    tx,
  )
  await sql`insert into families.person (id, county, name_sealed, born_on, language, protected_until, created_at, changed_at)
    select id, ${county}, '', "bornOn", 'fi', "protectedUntil", now(), now()
    from ${rows(place.people)} as x(id uuid, "bornOn" date, "protectedUntil" date)`.execute(tx)
  await sql`insert into families.family (id, county, service_task, opened_at, changed_at)
    select value::uuid, ${county}, 'families', now(), now() from jsonb_array_elements_text(${JSON.stringify(place.families)}::jsonb)`.execute(
    tx,
  )
  await sql`insert into families.belonging (family_id, person_id, part, since, until)
    select family, person, part, since, until from ${rows(place.belongings)} as x(family uuid, person uuid, part text, since date, until date)`.execute(
    tx,
  )
  await sql`insert into families.relation (id, child_id, adult_id, kind, source, valid_from, valid_to, noted_at)
    select gen_random_uuid(), child, adult, kind, 'worker', since, until, now()
    from ${rows(place.relations)} as x(child uuid, adult uuid, kind text, since date, until date)`.execute(tx)
  await sql`insert into families.block (id, child_id, adult_id, ground_sealed, set_by, set_at, lifted_at)
    select gen_random_uuid(), child, adult, '', ${worker}, now(), case when lifted then now() end
    from ${rows(place.blocks)} as x(child uuid, adult uuid, lifted boolean)`.execute(tx)
  await sql`insert into families.proxy_bar (id, child_id, reason, unit_id, since, until, set_by, set_at)
    select gen_random_uuid(), child, reason, ${unit}, since, until, ${worker}, now()
    from ${rows(place.bars)} as x(child uuid, reason text, since date, until date)`.execute(tx)
  for (const home of place.homes) {
    const id = randomUUID()
    await sql`insert into families.home (id, family_id, place_sealed, changed_at) values (${id}, ${home.family}, '', now())`.execute(
      tx,
    )
    await sql`insert into families.living (home_id, person_id, share)
      select ${id}, value::uuid, 'half' from jsonb_array_elements_text(${JSON.stringify(home.people)}::jsonb)`.execute(
      tx,
    )
  }
  await sql`insert into families.involvement (id, family_id, about_id, person_id, unit_id, organisation_id, register, part, class, sees,
      basis, since, until, ended_at, added_at)
    select x.id, family, about, person, unit, u.organisation_id, 'social', part, class,
      (select coalesce(array_agg(v), '{}') from jsonb_array_elements_text(sees) v), 'own-register', since, until,
      case when ended then now() end, now()
    from ${rows(place.parts)} as x(id uuid, family uuid, about uuid, person uuid, unit uuid, part text, class text, sees jsonb,
      since date, until date, ended boolean) join accounts.unit u on u.id = x.unit`.execute(tx)
  await sql`insert into families.involvement_shown (id, involvement_id, member_id, unit_id, shown_by_member, shown_by_person, shown_at,
      ended_at)
    select gen_random_uuid(), part, member, unit, "byMember", case when "byMember" is null then ${worker}::uuid end, now(),
      case when ended then now() end
    from ${rows(place.shown)} as x(part uuid, member uuid, unit uuid, "byMember" uuid, ended boolean)`.execute(
    tx,
  )
  const openings = place.openings.map(({ openedAt, until, reviewDue, ...rest }) => ({
    ...rest,
    openedAt: new Date(openedAt).toISOString(),
    until: new Date(until).toISOString(),
    reviewDue: new Date(reviewDue).toISOString(),
  }))
  await sql`insert into families.break_glass (id, family_id, county, person_id, unit_id, reason, words_sealed, opened_at, until,
      ended_at, review_due_at, hidden_until)
    select id, family, ${county}, person, unit, 'absent-worker', '', "openedAt", until, case when ended then now() end, "reviewDue",
      "hiddenUntil"
    from ${rows(openings)} as x(id uuid, family uuid, person uuid, unit uuid, "openedAt" timestamptz, until timestamptz,
      ended boolean, "reviewDue" timestamptz, "hiddenUntil" date)`.execute(tx)
}

export async function actAs(tx: Tx, asker: Asker, role: 'perhetalo_app' | 'none'): Promise<void> {
  const person = asker.kind === 'person' ? asker.id : ''
  const member = asker.kind === 'member' ? asker.id : ''
  await sql`select set_config('role', ${role}, true), set_config('app.kind', ${asker.kind}, true),
    set_config('app.person', ${person}, true), set_config('app.member', ${member}, true), set_config('app.code', '', true),
    set_config('app.family', '', true), set_config('app.case', '', true), set_config('jit', 'off', true), set_config('app.now', ${new Date(start).toISOString()}, true)`.execute(
    tx,
  )
}
