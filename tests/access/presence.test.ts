import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import { familyAccess } from '../../src/capabilities/families/access.ts'
import { emergencyAccess, presenceAccess } from '../../src/capabilities/families/access-presence.ts'
import {
  type Asker,
  mayReview,
  mayWithPart,
  partActions,
  type Place,
  seesFamily,
  seesOpening,
} from '#tests/access/presence-oracle.ts'
import { actAs, county, type Ground, randomPlace, store } from '#tests/access/presence-worlds.ts'
import { seeded } from '#tests/support/random.ts'
import { n, seed } from '#tests/support/tier.ts'
import { freshWorld } from '#tests/support/world.ts'

/** Ends the transaction without a trace of the random place. */
class Over extends Error {}

describe('three opinions on who is told that somebody is with a family', () => {
  const world = freshWorld()

  it('agree: a plain description, the SQL predicates and row-level security', async () => {
    const random = seeded(seed)
    // A world is a family with all that is around it, and one who asks; a place holds several of them.
    const wanted = n(2000, 100_000)
    const ground = await world.db.asOwner(async (tx): Promise<Ground> => {
      const workers = await sql<{ id: string }>`
        select id from accounts.person where county = ${county} and active order by key limit 8`.execute(tx)
      const units = await sql<{ id: string }>`
        select id from published.unit where county = ${county} order by key limit 4`.execute(tx)
      return { workers: workers.rows.map(({ id }) => id), units: units.rows.map(({ id }) => id) }
    })

    const compare = async (tx: Tx, place: Place, asker: Asker): Promise<void> => {
      const say = (what: string): string => `${what}: seed ${seed}, ${JSON.stringify(asker)}`
      const may = new Map(place.parts.map((part) => [part.id, mayWithPart(place, asker, part)]))
      const expected = (action: (typeof partActions)[number]): readonly string[] =>
        [...may]
          .filter(([, found]) => found.has(action) && found.has('read'))
          .map(([id]) => id)
          .toSorted()
      const families = place.families.filter((family) => seesFamily(place, asker, family)).toSorted()
      const openings = place.openings
        .filter((opening) => seesOpening(place, asker, opening))
        .map(({ id }) => id)
        .toSorted()
      const isSystem = asker.kind === 'system'

      const columns = partActions.map(
        (action) => sql`coalesce(${presenceAccess[action].allowed}, false) as ${sql.id(action)}`,
      )
      const opinion = async (): Promise<{
        parts: readonly Record<string, unknown>[]
        families: readonly string[]
        openings: readonly string[]
        reviews: readonly string[]
      }> => {
        const { rows } = await sql<{
          parts: Record<string, unknown>[] | null
          families: string[] | null
          openings: string[] | null
          reviews: string[] | null
        }>`
          select (select jsonb_agg(to_jsonb(x)) from (select i.id, ${sql.join(columns)} from families.involvement i) x) as parts,
            (select jsonb_agg(f.id order by f.id) from families.family f where ${familyAccess.read.allowed}) as families,
            (select jsonb_agg(b.id order by b.id) from families.break_glass b where ${emergencyAccess.read.allowed}) as openings,
            (select jsonb_agg(b.id order by b.id) from families.break_glass b where ${emergencyAccess.read.allowed}
              and ${emergencyAccess.review.allowed}) as reviews`.execute(tx)
        const [row] = rows
        return {
          parts: row?.parts ?? [],
          families: row?.families ?? [],
          openings: row?.openings ?? [],
          reviews: row?.reviews ?? [],
        }
      }
      const withAction = (parts: readonly Record<string, unknown>[], action: string): readonly string[] =>
        parts
          .filter((row) => row[action] === true && row['read'] === true)
          .map((row) => String(row['id']))
          .toSorted()

      await actAs(tx, asker, 'none')
      const filter = await opinion()
      for (const action of partActions)
        assert.deepEqual(
          withAction(filter.parts, action),
          isSystem ? [] : expected(action),
          say(`the predicate of ${action}`),
        )
      assert.deepEqual(filter.families, isSystem ? [] : families, say('the predicate of families'))
      assert.deepEqual(filter.openings, isSystem ? [] : openings, say('the predicate of openings'))
      assert.deepEqual(
        filter.reviews,
        place.openings
          .filter((opening) => mayReview(place, asker, opening))
          .map(({ id }) => id)
          .toSorted(),
        say('the predicate of reviews'),
      )

      await actAs(tx, asker, 'perhetalo_app')
      const { rows } = await sql<{
        parts: string[] | null
        families: string[] | null
        openings: string[] | null
        told: string[] | null
      }>`
        select (select jsonb_agg(id order by id) from families.involvement) as parts,
          (select jsonb_agg(id order by id) from families.family) as families,
          (select jsonb_agg(id order by id) from families.break_glass) as openings,
          (select jsonb_agg(distinct s.involvement_id) from families.involvement_shown s
            where platform.actor_kind() = 'person') as told`.execute(tx)
      const [bare] = rows
      const readable = isSystem ? place.parts.map(({ id }) => id).toSorted() : expected('read')
      assert.deepEqual(bare?.parts ?? [], readable, say('row-level security of parts, without a filter'))
      assert.deepEqual(
        bare?.families ?? [],
        isSystem ? place.families.toSorted() : families,
        say('row-level security of families'),
      )
      assert.deepEqual(
        bare?.openings ?? [],
        isSystem ? place.openings.map(({ id }) => id).toSorted() : openings,
        say('row-level security of openings'),
      )
      for (const part of bare?.told ?? [])
        assert.ok(readable.includes(part), say('to whom something is shown, without the part itself'))
    }

    let worlds = 0
    while (worlds < wanted) {
      const here = randomPlace(random, ground)
      const askers: Asker[] = [
        { kind: 'public' },
        { kind: 'system' },
        ...ground.workers.map((id) => ({ kind: 'person' as const, id })),
        ...here.people.map(({ id }) => ({ kind: 'member' as const, id })),
      ]
      try {
        await world.db.asOwner(async (tx) => {
          await store(tx, here)
          for (const asker of askers) await compare(tx, here, asker)
          throw new Over()
        })
      } catch (error) {
        if (!(error instanceof Over)) throw error
      }
      worlds += askers.length * here.families.length
    }
    assert.ok(worlds >= wanted)
  })

  it('speak of the same actions: none is declared that the description does not know', () => {
    assert.deepEqual(Object.keys(presenceAccess).toSorted(), [...partActions].toSorted())
  })
})
