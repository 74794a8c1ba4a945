import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { readAnchors } from '#capabilities/oversight/index.ts'
import { system } from '#platform/actor.ts'
import { type ChainFault, type ChainHead, chainHeads, recordTrace, verifyAudit } from '#platform/audit.ts'
import { days, minutes } from '#platform/clock.ts'
import type { Tx } from '#platform/db/database.ts'
import { planDaily } from '#src/start/jobs.ts'
import { type Random, seeded } from '#tests/support/random.ts'
import { ask, askedAnd } from '#tests/support/requests.ts'
import { n, seed } from '#tests/support/tier.ts'
import { freshWorld } from '#tests/support/world.ts'

const chains = ['17', '16', '--'] as const

/** Undoes what was tried, whatever came of it. */
class Undo extends Error {}

type Entry = { readonly county: string; readonly seq: number }

/** One way of changing what was written; what it returns says what was done. */
type Attack = (tx: Tx, random: Random, entries: readonly Entry[]) => Promise<string>

const inChain = (entries: readonly Entry[], county: string): readonly number[] =>
  entries.filter((entry) => entry.county === county).map(({ seq }) => seq)

const lastOf = (entries: readonly Entry[], county: string): number => Math.max(...inChain(entries, county))

/** Makes the chain whole again from an entry on, as somebody would who owns the database and knows how it is built. */
async function rechain(tx: Tx, county: string, from: number): Promise<void> {
  const { rows } = await sql<{ seq: number }>`
    select seq from platform.audit_entry where county = ${county} and seq >= ${from} order by seq`.execute(tx)
  for (const { seq } of rows) {
    await sql`update platform.audit_entry e set prev_hash = coalesce((select p.hash from platform.audit_entry p
        where p.county = ${county} and p.seq = ${seq} - 1), sha256(convert_to(${county}, 'UTF8')))
      where e.county = ${county} and e.seq = ${seq}`.execute(tx)
    await sql`update platform.audit_entry set hash = platform.audit_hash(prev_hash, county, seq, at, name, outcome, actor_kind,
      actor_id, about) where county = ${county} and seq = ${seq}`.execute(tx)
  }
  await sql`update platform.audit_head h set (seq, hash) = (select e.seq, e.hash from platform.audit_entry e
    where e.county = ${county} order by e.seq desc limit 1) where h.county = ${county}`.execute(tx)
}

const edits = {
  name: sql`name = name || '.changed'`,
  outcome: sql`outcome = case outcome when 'done' then 'refused' else 'done' end`,
  'who did it': sql`actor_id = coalesce(actor_id, '') || 'x'`,
  'kind of actor': sql`actor_kind = actor_kind || 'x'`,
  time: sql`at = at + interval '1 second'`,
  ids: sql`about = about || '{"added": true}'::jsonb`,
  hash: sql`hash = sha256(hash)`,
} as const

const edit: Attack = async (tx, random, entries) => {
  const { county, seq } = random.pick(entries)
  const [what, change] = random.pick(Object.entries(edits))
  await sql`update platform.audit_entry set ${change} where county = ${county} and seq = ${seq}`.execute(tx)
  return `${what} of ${county}/${seq}`
}

const remove: Attack = async (tx, random, entries) => {
  const { county, seq } = random.pick(entries)
  await sql`delete from platform.audit_entry where county = ${county} and seq = ${seq}`.execute(tx)
  return `${county}/${seq}`
}

const swap: Attack = async (tx, random, entries) => {
  const { county, seq } = random.pick(entries)
  const other = random.pick(inChain(entries, county).filter((each) => each !== seq))
  const withHashes = random.chance(0.5)
  const columns = withHashes
    ? sql`at, name, outcome, actor_kind, actor_id, about, prev_hash, hash`
    : sql`at, name, outcome, actor_kind, actor_id, about`
  await sql`update platform.audit_entry e set (${columns}) = (select ${columns} from platform.audit_entry o
      where o.county = ${county} and o.seq = case e.seq when ${seq} then ${other}::bigint else ${seq} end)
    where e.county = ${county} and e.seq in (${seq}, ${other})`.execute(tx)
  return `${county}/${seq} with ${other}, ${withHashes ? 'with' : 'without'} hashes`
}

const insert: Attack = async (tx, random, entries) => {
  const county = random.pick(chains)
  const last = lastOf(entries, county)
  const at = 1 + random.int(last + 1)
  // From the end, so that no two entries meet on one number.
  for (let seq = last; seq >= at; seq -= 1) {
    await sql`update platform.audit_entry set seq = seq + 1 where county = ${county} and seq = ${seq}`.execute(
      tx,
    )
  }
  await sql`insert into platform.audit_entry select county, ${at}, at, 'invented', outcome, actor_kind, actor_id, about, prev_hash, hash
    from platform.audit_entry where county = ${county} and seq = ${at === 1 ? 2 : at - 1}`.execute(tx)
  // At the end it may even be chained rightly: then only the head tells.
  if (at === last + 1) {
    await sql`update platform.audit_entry e set prev_hash = p.hash, hash = platform.audit_hash(p.hash, e.county, e.seq, e.at,
        e.name, e.outcome, e.actor_kind, e.actor_id, e.about)
      from platform.audit_entry p where e.county = ${county} and e.seq = ${at} and p.county = e.county and p.seq = e.seq - 1`.execute(
      tx,
    )
  }
  return `${county}/${at} of ${last}`
}

const cutTail: Attack = async (tx, random, entries) => {
  const county = random.pick(chains)
  const from = 1 + random.int(lastOf(entries, county))
  await sql`delete from platform.audit_entry where county = ${county} and seq >= ${from}`.execute(tx)
  return `${county} from ${from}`
}

const cutTailAndHead: Attack = async (tx, random, entries) => {
  const county = random.pick(chains)
  const from = 2 + random.int(lastOf(entries, county) - 1)
  await sql`delete from platform.audit_entry where county = ${county} and seq >= ${from}`.execute(tx)
  await rechain(tx, county, from)
  return `${county} from ${from}, head rewritten`
}

const rewrite: Attack = async (tx, random, entries) => {
  const { county, seq } = random.pick(entries)
  await sql`update platform.audit_entry set about = '{"rewritten": true}' where county = ${county} and seq = ${seq}`.execute(
    tx,
  )
  await rechain(tx, county, seq)
  return `${county} from ${seq}`
}

const forget: Attack = async (tx, random) => {
  const county = random.pick(chains)
  await sql`delete from platform.audit_entry where county = ${county}`.execute(tx)
  await sql`delete from platform.audit_head where county = ${county}`.execute(tx)
  return `the whole of ${county}`
}

describe('the audit', () => {
  const world = freshWorld({ limitFactor: 1000 })
  const random = seeded(seed)
  beforeEach(() => world.clear())

  const verify = (anchors: readonly ChainHead[] = []): Promise<readonly ChainFault[]> =>
    world.db.asOwner((tx) => verifyAudit(tx, anchors))

  const grow = (count: number): Promise<void> =>
    world.db.transaction(system, async (tx) => {
      for (let each = 0; each < count; each += 1) {
        world.clock.advance(minutes(random.int(90)))
        await recordTrace(tx, {
          county: random.pick(chains),
          at: world.clock.now(),
          name: random.pick(['help-request.read', 'help-request.take', 'session.open']),
          outcome: random.chance(0.9) ? 'done' : 'refused',
          actor: random.chance(0.8) ? world.actor('guide') : system,
          about: { helpRequest: `id-${each}`, shown: random.int(9) },
        })
      }
    })

  /** At least two entries in every chain, and some more. */
  const fill = async (): Promise<void> => {
    await world.db.transaction(system, async (tx) => {
      for (const [position, county] of [...chains, ...chains].entries()) {
        await recordTrace(tx, {
          county,
          at: world.clock.now(),
          name: 'begin',
          outcome: 'done',
          actor: system,
          about: { position },
        })
      }
    })
    await grow(24)
  }

  const heads = (): Promise<readonly ChainHead[]> => world.db.transaction(system, chainHeads)

  /** Tries an attack with everything the owner of the database can do, looks, and undoes it. */
  async function faultsAfter(
    attack: Attack,
    anchors: readonly ChainHead[],
  ): Promise<{ did: string; faults: readonly ChainFault[] }> {
    let did = ''
    let faults: readonly ChainFault[] = []
    try {
      await world.db.asOwner(async (tx) => {
        const { rows } =
          await sql<Entry>`select county, seq from platform.audit_entry order by county, seq`.execute(tx)
        // Switches the triggers off, as a superuser can.
        await sql`set local session_replication_role = replica`.execute(tx)
        did = await attack(tx, random, rows)
        faults = await verifyAudit(tx, anchors)
        throw new Undo()
      })
    } catch (error) {
      if (!(error instanceof Undo)) throw error
    }
    return { did, faults }
  }

  const alone: Readonly<Record<string, Attack>> = {
    'an edited entry': edit,
    'a deleted entry': remove,
    'two entries that changed places': swap,
    'an invented entry': insert,
    'a tail that was cut off': cutTail,
  }
  for (const [what, attack] of Object.entries(alone)) {
    it(`notices ${what}, without any anchor`, async () => {
      await fill()
      for (let round = 0; round < n(20, 250); round += 1) {
        const { did, faults } = await faultsAfter(attack, [])
        assert.ok(faults.length > 0, `${did} was not noticed (seed ${seed}, round ${round})`)
      }
      assert.deepEqual(await verify(), [], 'what was undone left nothing behind')
    })
  }

  const withAnchor: Readonly<Record<string, Attack>> = {
    'a tail cut off together with its head': cutTailAndHead,
    'a chain rewritten as a whole': rewrite,
    'a chain that is gone without a trace': forget,
  }
  for (const [what, attack] of Object.entries(withAnchor)) {
    it(`notices ${what}, by the anchor outside the database`, async () => {
      await fill()
      const anchors = await heads()
      for (let round = 0; round < n(15, 250); round += 1) {
        const { did, faults } = await faultsAfter(attack, anchors)
        assert.ok(faults.length > 0, `${did} was not noticed (seed ${seed}, round ${round})`)
      }
      const { faults } = await faultsAfter(attack, [])
      assert.deepEqual(faults, [], 'without the anchor nobody can tell: that is why it is kept outside')
    })
  }

  it('raises no false alarm while it grows, with every anchor taken on the way', async () => {
    const anchors: ChainHead[] = []
    for (let round = 0; round < n(6, 60); round += 1) {
      await grow(1 + random.int(12))
      anchors.push(...(await heads()))
      assert.deepEqual(await verify(anchors), [])
    }
    await askedAnd(world, 'resolved')
    assert.deepEqual(await verify(anchors), [])
  })

  it('gives the heads to a file of the day, and what was cut off or rewritten afterwards is found by it', async () => {
    const { anchorDir } = world.product.deps.config
    rmSync(anchorDir, { recursive: true, force: true })
    await fill()
    await planDaily(world.db, world.clock, 'anchor-audit', world.clock.now())
    await world.runJobs()
    const first = readAnchors(anchorDir)
    assert.equal(first.days.length, 1)
    assert.deepEqual(first.unreadable, [])
    assert.deepEqual(await verify(first.heads), [])

    await grow(5)
    world.clock.advance(days(1))
    await world.runJobs()
    const second = readAnchors(anchorDir)
    assert.equal(second.days.length, 2, 'the job plans itself for the next day')
    assert.deepEqual(await verify(second.heads), [])
    for (const attack of [cutTailAndHead, rewrite, forget]) {
      const { did, faults } = await faultsAfter(attack, second.heads)
      assert.ok(
        faults.some(({ fault }) => fault.includes('anchor')),
        did,
      )
    }
    assert.deepEqual(readAnchors(anchorDir, 1).days, second.days.slice(-1))
    rmSync(anchorDir, { recursive: true, force: true })
  })

  it('is closed to the application and, but for a superuser who switches triggers off, to its owner', async () => {
    await ask(world)
    const forbidden = [
      sql`update platform.audit_entry set name = 'x'`,
      sql`delete from platform.audit_entry`,
      sql`truncate platform.audit_entry`,
      sql`insert into platform.audit_entry select * from platform.audit_entry`,
      sql`update platform.audit_head set seq = 0`,
      sql`delete from platform.audit_head`,
      sql`alter table platform.audit_entry disable trigger all`,
      sql`drop table platform.audit_entry`,
    ]
    for (const statement of forbidden) {
      await assert.rejects(
        world.db.transaction(system, (tx) => statement.execute(tx)),
        { code: '42501' },
      )
    }
    for (const statement of forbidden.slice(0, 3)) {
      await assert.rejects(
        world.db.asOwner((tx) => statement.execute(tx)),
        { code: '42501' },
      )
    }
    assert.deepEqual(await verify(), [])
  })
})
