import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  closeEntryTo,
  judgeMinor,
  readEntries,
  readOwnEntries,
  type RelationKind,
  writeEntry,
} from '#capabilities/families/index.ts'
import { Refusal } from '#platform/refusal.ts'
import { type BuiltFamily, builtFamily } from '#tests/support/families.ts'
import { freshWorld } from '#tests/support/world.ts'

const worker = 'family-social-worker-17'
const columns = [
  'opened to another only',
  'opened',
  'child who understands forbids',
  'withheld with a ground',
] as const
type Column = (typeof columns)[number]

const adults: Readonly<
  Record<string, { key: string; kind: RelationKind; apart?: true; blocked?: true; inCare?: true }>
> = {
  guardian: { key: 'anna', kind: 'guardian' },
  'guardian living apart': { key: 'bo', kind: 'guardian', apart: true },
  'parent with the right to be informed': { key: 'carl', kind: 'informed-parent' },
  'foster parent': { key: 'doris', kind: 'foster' },
  'blocked guardian': { key: 'eero', kind: 'guardian', blocked: true },
  'guardian of a child in care': { key: 'anna', kind: 'guardian', inCare: true },
}
const born: Readonly<Record<string, string>> = {
  '5': '2020-09-01',
  '11': '2014-09-01',
  '13': '2012-09-01',
  '16': '2009-09-01',
}

/** The table that was signed off. */
const expected = readFileSync(path.join(import.meta.dirname, 'guardian-visibility.expected.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => {
    const [, age = '', adult = '', ...cells] = line.split('|').map((cell) => cell.trim())
    return { age, adult, cells }
  })

describe('what an adult reads of a child’s entries', () => {
  const world = freshWorld({ limitFactor: 1000 })
  const families = new Map<string, BuiltFamily>()
  before(async () => {
    for (const [age, day] of Object.entries(born)) {
      for (const inCare of [false, true]) {
        const family = await builtFamily(world, {
          children: { ella: day },
          adults: Object.fromEntries(
            Object.values(adults)
              .filter((adult) => (adult.inCare ?? false) === inCare)
              .map(({ key, kind, apart }) => [key, { kind, livesApart: apart ?? false }]),
          ),
        })
        families.set(`${age} ${inCare}`, family)
        await world.db.asOwner(async (tx) => {
          if (inCare)
            await sql`insert into families.proxy_bar (id, child_id, reason, unit_id, since, set_by, set_at)
              select gen_random_uuid(), ${family.person('ella')}::uuid, 'in-care', i.unit_id, i.since, i.person_id, i.added_at
              from families.involvement i where i.family_id = ${family.id}`.execute(tx)
          else
            await sql`insert into families.block (id, child_id, adult_id, ground_sealed, set_by, set_at)
              select gen_random_uuid(), ${family.person('ella')}::uuid, ${family.person('eero')}::uuid, '', i.person_id, i.added_at
              from families.involvement i where i.family_id = ${family.id}`.execute(tx)
        })
      }
    }
  })

  const written = async (family: BuiltFamily, adult: string, column: Column): Promise<string> => {
    const { id } = await writeEntry(world.as(worker), {
      id: family.id,
      about: family.person('ella'),
      text: 'Tapasimme tänään.',
    })
    // As it was before what keeps the adult away now: opened by a professional then.
    const reader = column === 'opened to another only' ? family.person('ella') : family.person(adult)
    await world.db.asOwner((tx) =>
      sql`insert into families.entry_reader (entry_id, member_id, opened_by_person, opened_at)
        select e.id, ${reader}::uuid, e.author_person, e.at from families.entry e where e.id = ${id}`.execute(
        tx,
      ),
    )
    if (column === 'child who understands forbids')
      await judgeMinor(world.as(worker), {
        id: family.id,
        child: family.person('ella'),
        entry: id,
        understands: true,
        guardiansMaySee: false,
        reasons: 'Ymmärtää asian ja sanoi sen itse.',
      })
    if (column === 'withheld with a ground')
      await closeEntryTo(world.as(worker), { id, member: family.person(adult), ground: 'child-interest' })
    return id
  }

  const reads = async (family: BuiltFamily, adult: string, id: string): Promise<boolean> => {
    const caller = family.member(adult)
    const own = await readOwnEntries(caller, {})
    const page = await readEntries(caller, { id: family.id }).catch((error: unknown) => {
      if (error instanceof Refusal && error.kind === 'not-found') return { items: [] }
      throw error
    })
    return [...own.items, ...page.items].some((entry) => entry.id === id)
  }

  it('is written down for four ages and six relations', () => {
    assert.deepEqual(
      expected.map(({ age, adult }) => `${age} ${adult}`),
      Object.keys(born).flatMap((age) => Object.keys(adults).map((adult) => `${age} ${adult}`)),
    )
  })

  for (const { age, adult, cells } of expected) {
    it(`is as written: ${adult}, child of ${age}`, async () => {
      const about = adults[adult]
      const family = families.get(`${age} ${about?.inCare ?? false}`)
      assert.ok(about !== undefined && family !== undefined)
      const found: string[] = []
      for (const column of columns) {
        const id = await written(family, about.key, column)
        found.push((await reads(family, about.key, id)) ? 'reads' : 'no')
      }
      assert.deepEqual(found, cells.slice(0, columns.length))
    })
  }
})
