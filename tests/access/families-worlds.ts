/** Random families with all that decides who reads what, and how they get into the database. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Random } from '#tests/support/random.ts'
import type {
  Ask,
  Ban,
  Bar,
  Belonging,
  Block,
  Consent,
  Entry,
  EntryClass,
  FamilyFacts,
  Ground,
  Opened,
  Part,
  Person,
  Reader,
  Relation,
  Scope,
  Unit,
} from '#tests/access/families-oracle.ts'

/** What the demo has already: units of several organisations and registers, and people who work. */
export type FamilyGround = { readonly units: readonly Unit[]; readonly staff: readonly string[] }

const today = '2026-03-02'
export const nowOfFamilies = Date.parse('2026-03-02T08:00:00Z')
const hour = 3_600_000
const tasks = ['families', 'child-welfare', 'family-law', 'adults'] as const
const classes: readonly EntryClass[] = [
  'ordinary',
  'ordinary',
  'ordinary',
  'child-welfare',
  'shelter',
  'adult-care',
]

/** Few days, so that beginnings and ends meet today exactly. */
const begins = (random: Random): string =>
  random.pick(['2026-02-20', '2026-02-20', '2026-03-01', '2026-03-02', '2026-03-03'])
const ends = (random: Random): string | null =>
  random.pick([null, null, null, '2026-03-01', '2026-03-02', '2026-03-03'])
const lasts = (random: Random): string =>
  random.pick(['2026-03-01', '2026-03-02', '2026-03-03', '2026-09-01'])

const some = <T>(random: Random, most: number, make: (position: number) => T): T[] =>
  Array.from({ length: random.int(most + 1) }, (_, position) => make(position))

const uniqueBy = <T>(rows: readonly T[], key: (row: T) => string): readonly T[] => [
  ...new Map(rows.map((row) => [key(row), row])).values(),
]

export function randomFamilies(random: Random, ground: FamilyGround, count: number): FamilyFacts {
  const person = (bornOn: readonly (string | null)[]): Person => ({
    id: randomUUID(),
    bornOn: random.pick(bornOn),
  })
  // A child of seventeen who comes of age today or tomorrow, and one who did long ago, are among them.
  const children = Array.from({ length: 14 }, () =>
    person([
      '2020-05-01',
      '2014-01-01',
      '2012-06-06',
      '2009-09-09',
      '2008-03-02',
      '2008-03-03',
      '2004-01-01',
      null,
    ]),
  )
  const adults = Array.from({ length: 12 }, () => person(['1985-01-01', '1990-12-24', null, '2008-09-01']))
  const units = ground.units
  const unit = (): Unit => random.pick(units)
  const works = new Set(
    ground.staff.flatMap((staff) =>
      uniqueBy([...some(random, 1, unit), unit()], ({ id }) => id).flatMap(({ id }) =>
        random.chance(0.9) ? [`${staff} ${id}`] : [],
      ),
    ),
  )
  const relations: Relation[] = []
  const blocks: Block[] = []
  for (const child of children) {
    for (const adult of adults) {
      if (random.chance(0.45))
        relations.push({
          child: child.id,
          adult: adult.id,
          kind: random.pick(['guardian', 'guardian', 'informed-parent', 'foster', 'other-adult']),
          since: random.chance(0.8) ? '2026-02-20' : begins(random),
          until: ends(random),
        })
      if (random.chance(0.12)) blocks.push({ child: child.id, adult: adult.id, lifted: random.chance(0.3) })
    }
  }
  const bars: Bar[] = children.flatMap(({ id }) =>
    random.chance(0.25)
      ? [
          {
            child: id,
            reason: random.pick(['in-care', 'court'] as const),
            since: begins(random),
            until: ends(random),
          },
        ]
      : [],
  )

  const belongings: Belonging[] = []
  const parts: Part[] = []
  const opened: Opened[] = []
  const entries: Entry[] = []
  const consents: Consent[] = []
  const asks: Ask[] = []
  const bans: Ban[] = []
  const grounds: Ground[] = []

  const family = (): void => {
    const id = randomUUID()
    const kids = uniqueBy(
      some(random, 3, () => random.pick(children)),
      (each) => each.id,
    )
    const grown = uniqueBy(
      [random.pick(adults), ...some(random, 2, () => random.pick(adults))],
      (each) => each.id,
    )
    const own = [...kids, ...grown]
    for (const { id: one } of own)
      belongings.push({
        family: id,
        person: one,
        part: kids.some((kid) => kid.id === one) ? 'child' : 'adult',
        since: random.chance(0.85) ? '2026-02-20' : begins(random),
        until: random.chance(0.8) ? null : ends(random),
      })
    const member = (): string => random.pick(own).id
    const made: Part[] = []
    for (let number = 0; number < 5; number += 1) {
      const staff = random.pick(ground.staff)
      const worksIn = units.filter((each) => works.has(`${staff} ${each.id}`))
      const from = worksIn.length > 0 && random.chance(0.9) ? random.pick(worksIn) : unit()
      const ended = random.chance(0.15)
      const part: Part = {
        id: randomUUID(),
        family: id,
        staff,
        unit: from.id,
        class: random.pick(classes),
        sees: random.chance(0.75) ? ['who-is-with', 'entries'] : ['who-is-with'],
        since: random.chance(0.85) ? '2026-02-20' : begins(random),
        until: random.chance(0.8) ? null : ends(random),
        ended,
        shownTo: uniqueBy(some(random, 2, unit), (each) => each.id).map((each) => each.id),
      }
      // One standing part of each class for somebody in one unit, as the table has it.
      if (
        ended ||
        !made.some(
          (each) =>
            !each.ended && each.staff === staff && each.unit === part.unit && each.class === part.class,
        )
      )
        made.push(part)
    }
    parts.push(...made)
    if (random.chance(0.3)) {
      const staff = random.pick(ground.staff)
      const from = nowOfFamilies + random.pick([-5, -4, -1, 0, 1]) * hour
      opened.push({
        family: id,
        staff,
        unit: units.find((each) => works.has(`${staff} ${each.id}`))?.id ?? unit().id,
        from,
        until: from + random.pick([1, 4]) * hour,
        ended: random.chance(0.2),
      })
    }
    const staffHere = (): string => (random.chance(0.8) ? random.pick(made).staff : random.pick(ground.staff))
    const here: Entry[] = []
    for (let number = 0; number < 4; number += 1) {
      const cls = random.pick(classes)
      const fromMember = random.chance(0.4)
      const about = cls === 'adult-care' ? random.pick(grown).id : random.chance(0.15) ? null : member()
      const aboutChild = kids.some((kid) => kid.id === about)
      const thread = aboutChild && random.chance(0.35)
      const authorMember = fromMember ? (thread && about !== null ? about : member()) : null
      const readers = uniqueBy(
        some(random, 4, (): Reader => {
          const closed = random.chance(0.2)
          return {
            member: random.chance(0.9) ? member() : random.pick(adults).id,
            by:
              random.chance(0.6) || about === null
                ? { staff: staffHere() }
                : { member: random.chance(0.8) ? about : member() },
            closed,
            withheld: closed && random.chance(0.5),
          }
        }),
        (each) => each.member,
      )
      here.push({
        id: randomUUID(),
        family: id,
        about,
        class: cls,
        task:
          cls === 'child-welfare'
            ? 'child-welfare'
            : random.pick(['families', 'families', 'family-law', 'adults']),
        authorStaff: fromMember ? null : staffHere(),
        authorMember,
        unit: random.chance(0.8) ? random.pick(made).unit : unit().id,
        thread,
        ownPart: authorMember !== null && !thread && random.chance(0.3),
        childForbids: random.chance(0.2),
        readers,
      })
    }
    entries.push(...here)
    const agreed = (): { id: string; family: string; scope: Scope; scopeId: string } => {
      const scope = random.pick(['document', 'task', 'controller'] as const)
      const scopeId =
        scope === 'document'
          ? random.pick(here).id
          : scope === 'task'
            ? random.pick(['families', 'families', ...tasks])
            : random.chance(0.7)
              ? (units.find((each) => each.id === random.pick(here).unit) ?? unit()).organisation
              : unit().organisation
      return { id: randomUUID(), family: id, scope, scopeId }
    }
    const side = (): Pick<Unit, 'organisation' | 'register'> => {
      const { organisation, register } = random.chance(0.8)
        ? (units.find((each) => each.id === random.pick(made).unit) ?? unit())
        : unit()
      return { organisation, register }
    }
    consents.push(
      ...some(random, 4, (): Consent => {
        const about = member()
        return {
          ...agreed(),
          ...side(),
          about,
          giver: random.chance(0.5) ? about : member(),
          purpose: random.pick(['cooperation', 'cooperation', 'cooperation', 'who-is-with', 'adult-care']),
          until: lasts(random),
          withdrawn: random.chance(0.15),
          unit: random.chance(0.5) ? unit().id : null,
        }
      }),
    )
    asks.push(
      ...some(random, 1, (): Ask => ({
        ...agreed(),
        ...side(),
        about: member(),
        giver: member(),
        unit: random.pick(made).unit,
      })),
    )
    bans.push(
      ...some(random, 1, (): Ban => ({
        ...agreed(),
        about: member(),
        setBy: member(),
        organisation: random.chance(0.5) ? null : unit().organisation,
        lifted: random.chance(0.2),
        unit: random.chance(0.3) ? unit().id : null,
      })),
    )
    grounds.push(
      ...some(random, 1, (): Ground => ({
        ...agreed(),
        ...side(),
        about: random.chance(0.3) ? null : member(),
        unit: random.chance(0.7) ? random.pick(here).unit : unit().id,
        until: lasts(random),
        ended: random.chance(0.15),
        hiddenUntil: random.chance(0.5) ? null : lasts(random),
      })),
    )
  }
  for (let number = 0; number < count; number += 1) family()
  return {
    now: nowOfFamilies,
    today,
    units: new Map(units.map((each) => [each.id, each])),
    works,
    people: new Map([...children, ...adults].map((each) => [each.id, each])),
    belongings,
    relations: uniqueBy(relations, (each) => `${each.child} ${each.adult} ${each.kind} ${each.since}`),
    blocks: uniqueBy(blocks, (each) => `${each.child} ${each.adult}`),
    bars,
    parts,
    opened,
    entries,
    consents,
    asks,
    bans,
    grounds,
  }
}

const rowsOf = (rows: readonly unknown[]): ReturnType<typeof sql> => sql`${JSON.stringify(rows)}::jsonb`

/** Puts the families into the tables, as the owner; who works where is set to theirs alone. */
export async function storeFamilies(tx: Tx, facts: FamilyFacts, county: string): Promise<void> {
  const works = [...facts.works].map((each) => {
    const [staff, unit] = each.split(' ')
    return { staff, unit }
  })
  const at = new Date(facts.now).toISOString()
  await sql`delete from accounts.role_assignment`.execute(tx)
  await sql`insert into accounts.role_assignment (id, person_id, role, scope_kind, scope_id, valid_from)
    select gen_random_uuid(), staff, 'professional', 'unit', unit, '2026-01-01' from jsonb_to_recordset(${rowsOf(works)}) as x(staff uuid, unit text)`.execute(
    tx,
  )
  await sql`insert into families.person (id, county, name_sealed, born_on, language, created_at, changed_at)
    select id, ${county}, '', "bornOn", 'fi', ${at}::timestamptz, ${at}::timestamptz
    from jsonb_to_recordset(${rowsOf([...facts.people.values()])}) as x(id uuid, "bornOn" date)`.execute(tx)
  const families = [...new Set(facts.belongings.map((each) => each.family))].map((id) => ({ id }))
  await sql`insert into families.family (id, county, service_task, opened_at, changed_at)
    select id, ${county}, 'families', ${at}::timestamptz, ${at}::timestamptz from jsonb_to_recordset(${rowsOf(families)}) as x(id uuid)`.execute(
    tx,
  )
  await sql`insert into families.belonging (family_id, person_id, part, since, until)
    select family, person, part, since, until
    from jsonb_to_recordset(${rowsOf(facts.belongings)}) as x(family uuid, person uuid, part text, since date, until date)`.execute(
    tx,
  )
  await sql`insert into families.relation (id, child_id, adult_id, kind, source, valid_from, valid_to, noted_at)
    select gen_random_uuid(), child, adult, kind, 'worker', since, until, ${at}::timestamptz
    from jsonb_to_recordset(${rowsOf(facts.relations)}) as x(child uuid, adult uuid, kind text, since date, until date)`.execute(
    tx,
  )
  const somebody = facts.parts[0]?.staff ?? null
  await sql`insert into families.block (id, child_id, adult_id, ground_sealed, set_by, set_at, lifted_at)
    select gen_random_uuid(), child, adult, '', ${somebody}::uuid, ${at}::timestamptz, case when lifted then ${at}::timestamptz end
    from jsonb_to_recordset(${rowsOf(facts.blocks)}) as x(child uuid, adult uuid, lifted boolean)`.execute(tx)
  const anyUnit = facts.parts[0]?.unit ?? null
  await sql`insert into families.proxy_bar (id, child_id, reason, unit_id, since, until, set_by, set_at)
    select gen_random_uuid(), child, reason, ${anyUnit}::uuid, since, until, ${somebody}::uuid, ${at}::timestamptz
    from jsonb_to_recordset(${rowsOf(facts.bars)}) as x(child uuid, reason text, since date, until date)`.execute(
    tx,
  )
  const parts = facts.parts.map((part) => ({ ...part, ...pick(facts, part.unit) }))
  await sql`insert into families.involvement (id, family_id, person_id, unit_id, organisation_id, register, part, class, sees, basis,
      since, until, ended_at, added_at)
    select id, family, staff, unit, organisation, register, 'team-member', class,
      (select array_agg(v) from jsonb_array_elements_text(sees) v), 'own-register', since, until,
      case when ended then ${at}::timestamptz end, ${at}::timestamptz
    from jsonb_to_recordset(${rowsOf(parts)}) as x(id uuid, family uuid, staff uuid, unit uuid, organisation uuid, register text,
      class text, sees jsonb, since date, until date, ended boolean)`.execute(tx)
  const shown = facts.parts.flatMap(({ id, shownTo, staff }) => shownTo.map((unit) => ({ id, unit, staff })))
  await sql`insert into families.involvement_shown (id, involvement_id, unit_id, shown_by_person, shown_at)
    select gen_random_uuid(), id, unit, staff, ${at}::timestamptz
    from jsonb_to_recordset(${rowsOf(shown)}) as x(id uuid, unit uuid, staff uuid)`.execute(tx)
  const opened = facts.opened.map((each) => ({
    ...each,
    from: new Date(each.from).toISOString(),
    until: new Date(each.until).toISOString(),
  }))
  await sql`insert into families.break_glass (id, family_id, county, person_id, unit_id, reason, words_sealed, opened_at, until,
      ended_at, review_due_at)
    select gen_random_uuid(), family, ${county}, staff, unit, 'life-or-health', '', "from", until,
      case when ended then ${at}::timestamptz end, until
    from jsonb_to_recordset(${rowsOf(opened)}) as x(family uuid, staff uuid, unit uuid, "from" timestamptz, until timestamptz, ended boolean)`.execute(
    tx,
  )
  const entries = facts.entries.map(({ readers: _readers, ...entry }) => ({
    ...entry,
    ...pick(facts, entry.unit),
    threadOf: entry.thread ? entry.about : null,
  }))
  await sql`insert into families.entry (id, family_id, about_id, at, kind, class, service_task, author_person, author_member,
      unit_id, organisation_id, register, thread_of, own_part, child_forbids, text_sealed)
    select id, family, about, ${at}::timestamptz, 'note', class, task, "authorStaff", "authorMember", unit, organisation, register,
      "threadOf", "ownPart", "childForbids", ''
    from jsonb_to_recordset(${rowsOf(entries)}) as x(id uuid, family uuid, about uuid, class text, task text, "authorStaff" uuid,
      "authorMember" uuid, unit uuid, organisation uuid, register text, "threadOf" uuid, "ownPart" boolean, "childForbids" boolean)`.execute(
    tx,
  )
  const readers = facts.entries.flatMap((entry) =>
    entry.readers.map((reader) => ({
      entry: entry.id,
      member: reader.member,
      person: 'staff' in reader.by ? reader.by.staff : null,
      opener: 'member' in reader.by ? reader.by.member : null,
      closed: reader.closed,
      withheld: reader.withheld,
    })),
  )
  await sql`insert into families.entry_reader (entry_id, member_id, opened_by_person, opened_by_member, opened_at, closed_at, withheld_ground)
    select entry, member, person, opener, ${at}::timestamptz, case when closed then ${at}::timestamptz end,
      case when withheld then 'safety' end
    from jsonb_to_recordset(${rowsOf(readers)}) as x(entry uuid, member uuid, person uuid, opener uuid, closed boolean, withheld boolean)`.execute(
    tx,
  )
  await storeAgreed(tx, facts, at, somebody)
}

const pick = (facts: FamilyFacts, unit: string): Pick<Unit, 'organisation' | 'register'> => {
  const found = facts.units.get(unit)
  if (found === undefined) throw new Error(`No unit ${unit}`)
  return { organisation: found.organisation, register: found.register }
}

async function storeAgreed(tx: Tx, facts: FamilyFacts, at: string, somebody: string | null): Promise<void> {
  await sql`insert into families.consent (id, family_id, about_id, giver_id, organisation_id, register, purpose, scope, scope_id,
      way, given_at, until, withdrawn_at, noted_unit, words_version)
    select id, family, about, giver, organisation, register, purpose, scope, "scopeId", 'signed-in', ${at}::timestamptz, until,
      case when withdrawn then ${at}::timestamptz end, unit, 1
    from jsonb_to_recordset(${rowsOf(facts.consents)}) as x(id uuid, family uuid, about uuid, giver uuid, organisation uuid,
      register text, purpose text, scope text, "scopeId" text, until date, withdrawn boolean, unit uuid)`.execute(
    tx,
  )
  await sql`insert into families.consent_ask (id, family_id, about_id, giver_id, organisation_id, register, purpose, scope, scope_id,
      until, words_version, asked_by, unit_id, asked_at)
    select id, family, about, giver, organisation, register, 'cooperation', scope, "scopeId", '2026-09-01', 1, ${somebody}::uuid, unit,
      ${at}::timestamptz
    from jsonb_to_recordset(${rowsOf(facts.asks)}) as x(id uuid, family uuid, about uuid, giver uuid, organisation uuid, register text,
      scope text, "scopeId" text, unit uuid)`.execute(tx)
  await sql`insert into families.ban (id, family_id, about_id, set_by, scope, scope_id, organisation_id, set_at, lifted_at, noted_unit)
    select id, family, about, "setBy", scope, "scopeId", organisation, ${at}::timestamptz, case when lifted then ${at}::timestamptz end, unit
    from jsonb_to_recordset(${rowsOf(facts.bans)}) as x(id uuid, family uuid, about uuid, "setBy" uuid, scope text, "scopeId" text,
      organisation uuid, lifted boolean, unit uuid)`.execute(tx)
  await sql`insert into families.ground (id, family_id, about_id, organisation_id, register, law, reference_sealed, scope, scope_id,
      hidden_ground, hidden_until, recorded_by, unit_id, recorded_at, until, ended_at)
    select id, family, about, organisation, register, 'other-law', '', scope, "scopeId", case when "hiddenUntil" is not null then 'safety' end,
      "hiddenUntil", ${somebody}::uuid, unit, ${at}::timestamptz, until, case when ended then ${at}::timestamptz end
    from jsonb_to_recordset(${rowsOf(facts.grounds)}) as x(id uuid, family uuid, about uuid, organisation uuid, register text,
      scope text, "scopeId" text, "hiddenUntil" date, unit uuid, until date, ended boolean)`.execute(tx)
}
