import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import { entryAccess } from '../../src/capabilities/families/access.ts'
import {
  banAccess,
  consentAccess,
  consentAskAccess,
  groundAccess,
} from '../../src/capabilities/families/access-consents.ts'
import {
  type FamilyAsker,
  type FamilyFacts,
  knowsAsk,
  knowsBan,
  knowsConsent,
  knowsGround,
  mayReadEntry,
  type Unit,
} from '#tests/access/families-oracle.ts'
import { type FamilyGround, randomFamilies, storeFamilies } from '#tests/access/families-worlds.ts'
import { type Random, seeded } from '#tests/support/random.ts'
import { n, seed } from '#tests/support/tier.ts'
import { freshWorld } from '#tests/support/world.ts'

const county = '17'
const inOneGo = 40

async function actAs(tx: Tx, asker: FamilyAsker, now: number, role: 'perhetalo_app' | 'none'): Promise<void> {
  await sql`select set_config('role', ${role}, true), set_config('app.kind', ${asker.kind}, true),
    set_config('app.person', ${asker.kind === 'person' ? asker.id : ''}, true),
    set_config('app.member', ${asker.kind === 'member' ? asker.id : ''}, true), set_config('app.code', '', true),
    set_config('app.family', '', true), set_config('app.now', ${new Date(now).toISOString()}, true)`.execute(
    tx,
  )
}

type Kind = 'entry' | 'consent' | 'ask' | 'ban' | 'ground'
const tables: Readonly<
  Record<Kind, { table: RawBuilder<unknown>; id: RawBuilder<unknown>; filter: RawBuilder<boolean> }>
> = {
  entry: { table: sql`families.entry e`, id: sql`e.id`, filter: entryAccess.read.allowed },
  consent: { table: sql`families.consent c`, id: sql`c.id`, filter: consentAccess.read.allowed },
  ask: { table: sql`families.consent_ask q`, id: sql`q.id`, filter: consentAskAccess.read.allowed },
  ban: { table: sql`families.ban b`, id: sql`b.id`, filter: banAccess.read.allowed },
  ground: { table: sql`families.ground g`, id: sql`g.id`, filter: groundAccess.read.allowed },
}
const kinds: readonly Kind[] = ['entry', 'consent', 'ask', 'ban', 'ground']

function described(facts: FamilyFacts, asker: FamilyAsker): Readonly<Record<Kind, readonly string[]>> {
  const ids = <T extends { readonly id: string }>(rows: readonly T[], known: (row: T) => boolean): string[] =>
    rows
      .filter(known)
      .map(({ id }) => id)
      .toSorted()
  return {
    entry: ids(facts.entries, (row) => mayReadEntry(facts, asker, row)),
    consent: ids(facts.consents, (row) => knowsConsent(facts, asker, row)),
    ask: ids(facts.asks, (row) => knowsAsk(facts, asker, row)),
    ban: ids(facts.bans, (row) => knowsBan(facts, asker, row)),
    ground: ids(facts.grounds, (row) => knowsGround(facts, asker, row)),
  }
}

type Seen = { readonly rows: readonly string[]; readonly filtered: readonly string[] }

/** All rows that come without a filter, and those of them that the filter lets through. */
async function seen(tx: Tx): Promise<Readonly<Record<Kind, Seen>>> {
  const selects = kinds.map(
    (kind) =>
      sql`select ${kind}::text as kind, ${tables[kind].id} as id, ${tables[kind].filter} as may from ${tables[kind].table}`,
  )
  const { rows } = await sql<{
    kind: Kind
    id: string
    may: boolean
  }>`${sql.join(selects, sql` union all `)}`.execute(tx)
  const of = (kind: Kind): Seen => {
    const own = rows.filter((row) => row.kind === kind)
    const ids = (which: typeof own): string[] => which.map(({ id }) => id).toSorted()
    return { rows: ids(own), filtered: ids(own.filter(({ may }) => may)) }
  }
  return { entry: of('entry'), consent: of('consent'), ask: of('ask'), ban: of('ban'), ground: of('ground') }
}

const everybody = (facts: FamilyFacts, ground: FamilyGround): FamilyAsker[] => [
  ...ground.staff.map((id) => ({ kind: 'person' as const, id })),
  ...[...facts.people.keys()].map((id) => ({ kind: 'member' as const, id })),
]
/** A worker and two of the families: different ones in every go. */
const aFew = (random: Random, facts: FamilyFacts, ground: FamilyGround): FamilyAsker[] => [
  { kind: 'person', id: random.pick(ground.staff) },
  ...[1, 2].map(() => ({ kind: 'member' as const, id: random.pick([...facts.people.keys()]) })),
]

/** Ends the transaction without a trace of the random families. */
class Over extends Error {}

describe('three opinions on who may read what is written about a family', () => {
  const world = freshWorld()

  const groundOf = (): Promise<FamilyGround> =>
    world.db.asOwner(async (tx) => {
      const units = await sql<Unit>`
        select u.id, u.organisation_id as organisation, u.register from published.unit u where u.county = ${county} order by u.key, u.id`.execute(
        tx,
      )
      const people = await sql<{ id: string }>`
        select id from accounts.person where county = ${county} and active order by key limit 7`.execute(tx)
      // Two of each register, some of them of the same organisation.
      const chosen = [
        'social',
        'social',
        'social',
        'health',
        'student-welfare',
        'education',
        'none',
        'none',
      ].reduce<Unit[]>((all, register) => {
        const next = units.rows.find(
          (unit) => unit.register === register && !all.some(({ id }) => id === unit.id),
        )
        return next === undefined ? all : [...all, next]
      }, [])
      return { units: chosen, staff: people.rows.map(({ id }) => id) }
    })

  const inFamilies = async (facts: FamilyFacts, run: (tx: Tx) => Promise<void>): Promise<void> => {
    try {
      await world.db.asOwner(async (tx) => {
        await storeFamilies(tx, facts, county)
        await run(tx)
        throw new Over()
      })
    } catch (error) {
      if (!(error instanceof Over)) throw error
    }
  }

  it('agree in every random family, and each wall alone lets nothing foreign through', async () => {
    const random = seeded(seed)
    const ground = await groundOf()
    assert.ok(ground.units.length >= 6 && ground.staff.length >= 6, 'the demo has too few units or people')
    const families = n(2_000, 100_000)
    const decided = { yes: 0, no: 0 }
    for (let done = 0; done < families; done += inOneGo) {
      const facts = randomFamilies(random, ground, inOneGo)
      await inFamilies(facts, async (tx) => {
        for (const asker of aFew(random, facts, ground)) {
          const say = (kind: Kind, which: string): string =>
            `${which} of ${kind}: seed ${seed}, families ${done}…, ${JSON.stringify(asker)}`
          const expected = described(facts, asker)
          await actAs(tx, asker, facts.now, 'none')
          const alone = await seen(tx)
          await actAs(tx, asker, facts.now, 'perhetalo_app')
          const behind = await seen(tx)
          for (const kind of kinds) {
            assert.deepEqual(
              alone[kind].filtered,
              expected[kind],
              say(kind, 'the filter without row-level security'),
            )
            assert.deepEqual(
              behind[kind].rows,
              expected[kind],
              say(kind, 'row-level security without the filter'),
            )
            assert.deepEqual(behind[kind].filtered, expected[kind], say(kind, 'both'))
            decided.yes += expected[kind].length
            decided.no += alone[kind].rows.length - expected[kind].length
          }
        }
      })
    }
    // Worlds in which nobody sees anything, or everybody all, would prove nothing.
    assert.ok(decided.yes > families / 2 && decided.no > families * 4, JSON.stringify(decided))
  })

  it('leave nothing to the public and everything to the system', async () => {
    const ground = await groundOf()
    const facts = randomFamilies(seeded(seed + 1), ground, inOneGo)
    await inFamilies(facts, async (tx) => {
      await actAs(tx, { kind: 'public' }, facts.now, 'perhetalo_app')
      for (const kind of kinds) assert.deepEqual((await seen(tx))[kind], { rows: [], filtered: [] })
      await actAs(tx, { kind: 'system' }, facts.now, 'perhetalo_app')
      assert.equal((await seen(tx)).entry.rows.length, facts.entries.length)
    })
  })

  const always = (body: string): string =>
    `language sql stable security definer set search_path = pg_catalog as $$ ${body} $$`
  for (const [what, change] of [
    [
      'a guardian kept away is let in',
      `create or replace function families.stands_by(adult uuid, child uuid) returns boolean ${always('select true')}`,
    ],
    [
      'every wall between registers falls',
      `create or replace function families.may_cross(e families.entry, to_organisation uuid, to_register text) returns boolean ${always('select true')}`,
    ],
    [
      'whoever is kept away counts as one of the family',
      `create or replace function families.families_of(one uuid) returns uuid[] ${always('select array_agg(b.family_id) from families.belonging b where b.person_id = one')}`,
    ],
    [
      'what tells of child welfare is read in the whole register',
      `create or replace function families.shown_to_unit(e families.entry, unit uuid) returns boolean ${always('select true')}`,
    ],
    ['row-level security on entries is off', 'alter table families.entry disable row level security'],
  ] as const) {
    it(`disagree when ${what}`, async () => {
      const ground = await groundOf()
      const random = seeded(seed + 2)
      const noticed: string[] = []
      for (let go = 0; go < 3 && noticed.length === 0; go += 1) {
        const facts = randomFamilies(random, ground, inOneGo)
        await inFamilies(facts, async (tx) => {
          await sql.raw(change).execute(tx)
          for (const asker of everybody(facts, ground)) {
            if (noticed.length > 0) break
            await actAs(tx, asker, facts.now, 'perhetalo_app')
            const { rows } = (await seen(tx)).entry
            const expected = new Set(described(facts, asker).entry)
            noticed.push(...rows.filter((id) => !expected.has(id)))
            await actAs(tx, asker, facts.now, 'none')
          }
        })
      }
      assert.ok(noticed.length > 0)
    })
  }
})
