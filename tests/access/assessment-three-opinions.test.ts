import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, it } from 'node:test'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import { limitAccess, sectionAccess } from '../../src/capabilities/casework/access-assessment.ts'
import { openedCase, seated } from '#tests/support/cases.ts'
import { type BuiltFamily, builtFamily } from '#tests/support/families.ts'
import { type Random, seeded } from '#tests/support/random.ts'
import { n, seed } from '#tests/support/tier.ts'
import { freshWorld } from '#tests/support/world.ts'

type Asker = { readonly kind: 'person' | 'member'; readonly id: string }
type Section = {
  readonly id: string
  readonly kind: 'professional' | 'family-words' | 'child-view' | 'summary'
  readonly of: string | null
  readonly teamSees: boolean
  readonly shownTo: readonly string[]
  readonly told: boolean
  readonly author: Asker
  readonly unit: string | null
}
type Limit = { readonly id: string; readonly about: string | null }
/** What the rules of families and cases say of an asker; those have tests of their own. */
type Standing = {
  readonly told: boolean
  readonly seat: boolean
  readonly opened: boolean
  readonly seatUnits: readonly string[]
  /** "person unit" of the parts that the asker is told of, and of those that would tell by being there. */
  readonly known: readonly string[]
  readonly delicate: readonly string[]
  /** The children by whom the asker stands. */
  readonly standsBy: readonly string[]
}

// --- The rules once more, without the database ------------------------------------------------------------------

function knowsAuthor(asker: Asker, standing: Standing, section: Section): boolean {
  if (section.kind === 'summary' || section.author.kind === 'member' || section.author.id === asker.id)
    return true
  const part = `${section.author.id} ${section.unit ?? ''}`
  return standing.known.includes(part) || (asker.kind === 'person' && !standing.delicate.includes(part))
}
function sees(asker: Asker, standing: Standing, section: Section): boolean {
  const isMine = section.author.id === asker.id
  if (asker.kind === 'member')
    return (
      standing.told &&
      (isMine ||
        (section.told &&
          knowsAuthor(asker, standing, section) &&
          (section.of === null || section.of === asker.id || section.shownTo.includes(asker.id))))
    )
  if (section.kind === 'summary' && standing.seat) return true
  if (section.unit !== null && standing.seatUnits.includes(section.unit)) return true
  if (!knowsAuthor(asker, standing, section)) return false
  return (
    (standing.seat && (section.of === null || section.teamSees)) || (standing.opened && section.of === null)
  )
}
/** What it said before: of the family, those alone whose words it is. */
const seesBefore = (asker: Asker, standing: Standing, section: Section): boolean =>
  sees(asker, standing, section) &&
  (asker.kind === 'person' || section.author.id === asker.id || section.of === asker.id)
const seesLimit = (asker: Asker, standing: Standing, limit: Limit): boolean =>
  asker.kind === 'person'
    ? standing.seat || standing.opened
    : standing.told &&
      (limit.about === null || limit.about === asker.id || standing.standsBy.includes(limit.about))

const staff = [
  'family-social-worker-17',
  'school-nurse',
  'guide',
  'therapist',
  'second-guide',
  'ngo-worker',
] as const
const documents = ['initial-survey', 'assessment'] as const

describe('three opinions on who reads an assessment and its limits', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const actAs = (tx: Tx, asker: Asker, role: 'perhetalo_app' | 'none'): Promise<unknown> =>
    sql`select set_config('role', ${role}, true), set_config('app.kind', ${asker.kind}, true),
      set_config('app.person', ${asker.kind === 'person' ? asker.id : ''}, true),
      set_config('app.member', ${asker.kind === 'member' ? asker.id : ''}, true), set_config('app.code', '', true),
      set_config('app.family', '', true), set_config('app.case', '', true),
      set_config('app.now', ${world.clock.now().toISOString()}, true)`.execute(tx)

  async function standingOf(tx: Tx, family: BuiltFamily, ofCase: string): Promise<Standing> {
    const part = sql`i.person_id::text || ' ' || i.unit_id::text`
    const { rows } = await sql<Standing>`
      select casework.told(${ofCase}) as told, casework.has_seat(${ofCase}) as seat, casework.opened(${ofCase}) as opened,
        to_jsonb(array(select distinct u::text from unnest(families.my_units()) u where casework.has_seat_from(${ofCase}, u))) as "seatUnits",
        to_jsonb(array(select ${part} from families.involvement i where i.family_id = ${family.id} and families.sees_presence(i))) as known,
        to_jsonb(array(select ${part} from families.involvement i where i.family_id = ${family.id} and i.class <> 'ordinary')) as delicate,
        to_jsonb(array(select b.person_id::text from families.belonging b where b.family_id = ${family.id}
          and families.stands_by(platform.actor_member(), b.person_id))) as "standsBy"`.execute(tx)
    const [row] = rows
    assert.ok(row)
    return row
  }

  function randomSections(random: Random, family: BuiltFamily, units: readonly string[]): readonly Section[] {
    const people = Object.values(family.people)
    const workers = staff.map((key) => world.actor(key).id)
    const ordinary = Array.from({ length: 14 }, (): Section => {
      const byMember = random.chance(0.4)
      const of = random.chance(0.5) ? random.pick(people) : null
      return {
        id: randomUUID(),
        kind: of !== null || byMember ? random.pick(['family-words', 'child-view']) : 'professional',
        of,
        teamSees: of === null || random.chance(0.5),
        shownTo: of === null ? [] : people.filter((one) => one !== of && random.chance(0.25)),
        told: random.chance(0.6),
        author: byMember
          ? { kind: 'member', id: of ?? random.pick(people) }
          : { kind: 'person', id: random.pick(workers) },
        unit: byMember ? null : random.pick(units),
      }
    })
    const summaries = documents.map((): Section => ({
      id: randomUUID(),
      kind: 'summary',
      of: null,
      teamSees: true,
      shownTo: [],
      told: random.chance(0.5),
      author: { kind: 'person', id: random.pick(workers) },
      unit: random.pick(units),
    }))
    return [...ordinary, ...summaries]
  }

  async function store(
    tx: Tx,
    ofCase: string,
    sections: readonly Section[],
    limits: readonly Limit[],
  ): Promise<void> {
    const now = world.clock.now()
    const summaries = sections.filter(({ kind }) => kind === 'summary')
    for (const row of sections) {
      const worker = row.author.kind === 'person' ? row.author.id : null
      const member = row.author.kind === 'member' ? row.author.id : null
      await sql`insert into casework.section (id, case_id, document, kind, title_sealed, words_sealed, own_of, team_sees, shown_to,
          told, author_person, author_member, unit_id, written_at, changed_at)
        values (${row.id}, ${ofCase}, ${documents[summaries.indexOf(row) === 1 ? 1 : 0]}, ${row.kind}, '', '', ${row.of}, ${row.teamSees},
          (select coalesce(array_agg(v::uuid), '{}') from jsonb_array_elements_text(${JSON.stringify(row.shownTo)}::jsonb) v), ${row.told},
          ${worker}, ${member}, ${row.unit}, ${now}, ${now})`.execute(tx)
      await sql`insert into casework.section_version (section_id, version, title_sealed, words_sealed, by_person, by_member, at)
        values (${row.id}, 1, '', '', ${worker}, ${member}, ${now})`.execute(tx)
    }
    for (const limit of limits)
      await sql`insert into casework.clock (id, case_id, rule, about_id, day_zero, due_on, started_at, started_by)
        values (${limit.id}, ${ofCase}, 'D8', ${limit.about}, '2026-03-02', '2026-06-02', ${now}, ${world.actor('guide').id})`.execute(
        tx,
      )
  }

  const ids = async (
    tx: Tx,
    from: RawBuilder<unknown>,
    id: RawBuilder<unknown>,
  ): Promise<readonly string[]> => {
    const { rows } = await sql<{ id: string }>`select ${id} as id from ${from}`.execute(tx)
    return rows.map((row) => row.id).toSorted()
  }

  for (let round = 0; round < n(3, 60); round += 1)
    it(`agree in a random world (${round + 1})`, async () => {
      const random = seeded(seed + 7000 + round)
      const family = await builtFamily(world, {
        children: { ella: '2018-03-04', oliver: '2012-01-01' },
        adults: { anna: {}, mika: { of: ['ella'] }, kari: { of: ['oliver'] } },
      })
      const matter = await openedCase(world, family, random.chance(0.5) ? { about: 'ella' } : {})
      for (const key of staff.slice(1))
        if (random.chance(0.7))
          await seated(world, matter.id, key, {
            class: random.pick(['ordinary', 'ordinary', 'child-welfare', 'shelter']),
            sees: random.chance(0.8) ? ['who-is-with', 'plan'] : ['plan'],
          })
      if (random.chance(0.5))
        await world.db.asOwner((tx) =>
          sql`insert into families.break_glass (id, county, family_id, person_id, unit_id, reason, words_sealed, opened_at, until, review_due_at)
            select ${randomUUID()}, '17', ${family.id}, m.person_id, m.unit_id, 'child-in-danger', '', ${world.clock.now()}::timestamptz,
              ${world.clock.now()}::timestamptz + interval '4 hours', ${world.clock.now()}::timestamptz + interval '3 days'
            from published.unit_member m where m.person_id = ${world.actor(random.pick(staff)).id} order by m.unit_id limit 1`.execute(
            tx,
          ),
        )
      let [read, kept] = [0, 0]
      await world.db.asOwner(async (tx) => {
        const units = await ids(
          tx,
          sql`(select distinct m.unit_id from published.unit_member m where m.person_id in (select v::uuid
            from jsonb_array_elements_text(${JSON.stringify(staff.map((key) => world.actor(key).id))}::jsonb) v)) u`,
          sql`u.unit_id`,
        )
        const sections = randomSections(random, family, units)
        const limits = [null, family.person('ella'), family.person('oliver')].map((about) => ({
          id: randomUUID(),
          about,
        }))
        await store(tx, matter.id, sections, limits)
        const askers: readonly Asker[] = [
          ...staff.map((key) => ({ kind: 'person' as const, id: world.actor(key).id })),
          { kind: 'person', id: world.actor('county-leader').id },
          ...Object.values(family.people).map((id) => ({ kind: 'member' as const, id })),
        ]
        for (const asker of askers) {
          await actAs(tx, asker, 'none')
          const standing = await standingOf(tx, family, matter.id)
          const say = (what: string): string =>
            `${what}: seed ${seed}, world ${round + 1}, ${JSON.stringify({ asker, standing })}`
          const sorted = (rows: readonly { readonly id: string }[]): readonly string[] =>
            rows.map(({ id }) => id).toSorted()
          const readable = sorted(sections.filter((row) => sees(asker, standing, row)))
          const running = sorted(limits.filter((row) => seesLimit(asker, standing, row)))
          read += readable.length
          kept += sections.length - readable.length
          // The filter with row-level security taken away.
          assert.deepEqual(
            await ids(
              tx,
              sql`casework.section s where s.case_id = ${matter.id} and ${sectionAccess.read.allowed}`,
              sql`s.id`,
            ),
            readable,
            say('the filter of sections'),
          )
          assert.deepEqual(
            await ids(
              tx,
              sql`casework.clock k where k.case_id = ${matter.id} and ${limitAccess.read.allowed}`,
              sql`k.id`,
            ),
            running,
            say('the filter of limits'),
          )
          // Row-level security with the filter taken away. What one has written oneself stays within reach.
          await actAs(tx, asker, 'perhetalo_app')
          const own = new Set(sections.filter(({ author }) => author.id === asker.id).map(({ id }) => id))
          const reached = (rows: readonly string[], expected: readonly string[]): readonly string[] =>
            rows.filter((id) => !own.has(id) || expected.includes(id))
          assert.deepEqual(
            reached(
              await ids(tx, sql`casework.section s where s.case_id = ${matter.id}`, sql`s.id`),
              readable,
            ),
            readable,
            say('row-level security of sections'),
          )
          const before = sorted(sections.filter((row) => seesBefore(asker, standing, row)))
          assert.deepEqual(
            reached(await ids(tx, sql`casework.section_version v`, sql`v.section_id`), before),
            before,
            say('row-level security of earlier versions'),
          )
          assert.deepEqual(
            await ids(tx, sql`casework.clock k where k.case_id = ${matter.id}`, sql`k.id`),
            running,
            say('row-level security of limits'),
          )
        }
        await actAs(tx, { kind: 'person', id: world.actor('guide').id }, 'none')
      })
      assert.ok(read > 0 && kept > 0)
    })
})
