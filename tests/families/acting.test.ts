import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { actorOf } from '#capabilities/accounts/index.ts'
import {
  actForChild,
  blockGuardian,
  endActing,
  endProxyBar,
  endRelation,
  liftBlock,
  noteRegisterNews,
  readFamily,
  setProtection,
  setProxyBar,
} from '#capabilities/families/index.ts'
import { days, later } from '#platform/clock.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { Refusal } from '#platform/refusal.ts'
import { type ActingFacts, mayActFor } from '../../src/capabilities/families/domain/acting.ts'
import { type BuiltFamily, builtFamily, memberSession } from '#tests/support/families.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld, type World } from '#tests/support/world.ts'

const worker = 'family-social-worker-17'

/** What the application and the database each say. */
async function twoOpinions(
  world: World,
  family: BuiltFamily,
  adult: string,
): Promise<{ pure: boolean; database: boolean }> {
  const child = family.person('child')
  const id = family.person(adult)
  return world.db.asOwner(async (tx) => {
    await sql`select set_config('app.now', ${world.clock.now().toISOString()}, true)`.execute(tx)
    const { rows } = await sql<{
      may: boolean
      child: ActingFacts['child']
      guardians: ActingFacts['guardians']
      away: readonly string[]
      bars: ActingFacts['bars']
    }>`
      select published.may_act_for(${id}::uuid, ${child}::uuid) as may,
        (select jsonb_build_object('bornOn', born_on, 'protectedUntil', protected_until) from families.person where id = ${child}) as child,
        (select coalesce(jsonb_agg(jsonb_build_object('adult', r.adult_id, 'from', r.valid_from, 'to', r.valid_to,
          'protectedUntil', p.protected_until)), '[]') from families.relation r join families.person p on p.id = r.adult_id
          where r.child_id = ${child} and r.kind = 'guardian') as guardians,
        (select coalesce(jsonb_agg(adult_id), '[]') from families.block where child_id = ${child} and lifted_at is null) as away,
        (select coalesce(jsonb_agg(jsonb_build_object('from', since, 'to', until)), '[]') from families.proxy_bar
          where child_id = ${child}) as bars`.execute(tx)
    const [row] = rows
    assert.ok(row !== undefined)
    const facts = {
      today: helsinkiDate(world.clock.now()),
      child: row.child,
      guardians: row.guardians,
      keptAway: row.away,
      bars: row.bars,
    }
    return { pure: mayActFor(id, facts), database: row.may }
  })
}

const born: Readonly<Record<string, string>> = {
  5: '2021-01-10',
  11: '2015-01-10',
  13: '2013-01-10',
  16: '2010-01-10',
}
const situations = ['guardian', 'separated', 'informed', 'foster', 'blocked', 'in-care'] as const

/** Who may act, of six kinds of adults: at every age under eighteen the same. @source S-16, the part about acting */
const expected: Readonly<Record<(typeof situations)[number], boolean>> = {
  guardian: true,
  separated: true,
  informed: false,
  foster: false,
  blocked: false,
  'in-care': false,
}

async function situation(
  world: World,
  age: string,
  which: (typeof situations)[number],
): Promise<BuiltFamily> {
  const kind = which === 'informed' ? 'informed-parent' : which === 'foster' ? 'foster' : 'guardian'
  const family = await builtFamily(world, {
    children: { child: born[age] ?? '' },
    adults: { adult: { kind, livesApart: which === 'separated' }, other: {} },
  })
  const child = family.person('child')
  if (which === 'blocked')
    await blockGuardian(world.as(worker), {
      id: family.id,
      child,
      adult: family.person('adult'),
      ground: 'Väkivalta',
    })
  if (which === 'in-care') await setProxyBar(world.as(worker), { id: family.id, child, reason: 'in-care' })
  return family
}

describe('acting for a child', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  it('is allowed as the table says, at every age, by the rules and by the database alike', async () => {
    for (const age of Object.keys(born)) {
      for (const which of situations) {
        const family = await situation(world, age, which)
        const opinions = await twoOpinions(world, family, 'adult')
        assert.deepEqual(opinions, { pure: expected[which], database: expected[which] }, `${age} ${which}`)
        const token = await memberSession(world, family.person('adult'))
        const asked = actForChild(family.member('adult'), { token, child: family.person('child') })
        await (expected[which] ? asked : refused(asked, 'not-allowed'))
        const view = await readFamily(family.member('adult'), { id: family.id }).catch(() => null)
        const offered = view?.people.find(({ id }) => id === family.person('child'))?.canActFor ?? false
        assert.equal(offered, expected[which], `${age} ${which}: what is offered`)
      }
    }
  })

  it('follows the four rows of the national rule on protected addresses', async () => {
    const rows = [
      { protect: [], may: ['anna', 'otto'] },
      { protect: ['child'], may: [] },
      { protect: ['anna'], may: ['anna'] },
      { protect: ['anna', 'otto'], may: [] },
    ]
    for (const { protect, may } of rows) {
      const family = await builtFamily(world, {
        children: { child: '2018-02-03' },
        adults: { anna: {}, otto: { livesApart: true } },
      })
      for (const key of protect)
        await setProtection(world.as(worker), {
          id: family.id,
          person: family.person(key),
          until: '2027-01-01',
        })
      for (const adult of ['anna', 'otto']) {
        const allowed = may.includes(adult)
        assert.deepEqual(
          await twoOpinions(world, family, adult),
          { pure: allowed, database: allowed },
          `${protect} ${adult}`,
        )
      }
    }
  })

  it('agrees in random worlds', async () => {
    const family = await builtFamily(world, {
      children: { child: '2008-03-03' },
      adults: { anna: {}, otto: {}, kerttu: { kind: 'informed-parent' } },
    })
    const random = (seed: number): number => ((seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648
    const around = ['2026-02-28', '2026-03-01', '2026-03-02', '2026-03-03', null]
    const pick = (seed: number): string | null => around[Math.floor(random(seed) * around.length)] ?? null
    for (let round = 1; round <= 120; round += 1) {
      const s = (n: number): number => round * 7919 + n * 104_729
      await world.db.asOwner(async (tx) => {
        for (const [index, key] of ['child', 'anna', 'otto'].entries())
          await sql`update families.person set protected_until = ${pick(s(index))}::date where id = ${family.person(key)}`.execute(
            tx,
          )
        await sql`update families.relation set valid_to = ${pick(s(5))}::date where adult_id = ${family.person('otto')}`.execute(
          tx,
        )
        await sql`delete from families.proxy_bar where child_id = ${family.person('child')}`.execute(tx)
        if (random(s(6)) > 0.7)
          await sql`insert into families.proxy_bar (id, child_id, reason, unit_id, since, until, set_by, set_at)
            select gen_random_uuid(), ${family.person('child')}, 'court', i.unit_id, '2026-02-01', ${pick(s(7))}::date, i.person_id, now()
            from families.involvement i where i.family_id = ${family.id}`.execute(tx)
      })
      for (const adult of ['anna', 'otto', 'kerttu']) {
        const { pure, database } = await twoOpinions(world, family, adult)
        assert.equal(database, pure, `round ${round}, ${adult}`)
      }
    }
  })

  it('refuses with one answer, one trace and the same work, whatever the reason', async () => {
    const reasons: Readonly<Record<string, (family: BuiltFamily) => Promise<unknown>>> = {
      'in care': ({ id, person }) =>
        setProxyBar(world.as(worker), { id, child: person('child'), reason: 'in-care' }),
      court: ({ id, person }) =>
        setProxyBar(world.as(worker), { id, child: person('child'), reason: 'court' }),
      'child protected': ({ id, person }) =>
        setProtection(world.as(worker), { id, person: person('child'), until: '2027-01-01' }),
      'other guardian protected': ({ id, person }) =>
        setProtection(world.as(worker), { id, person: person('other'), until: '2027-01-01' }),
      'kept away': ({ id, person }) =>
        blockGuardian(world.as(worker), { id, child: person('child'), adult: person('adult'), ground: 'x' }),
    }
    const answers = new Set<string>()
    const tried = async (
      member: Parameters<typeof actForChild>[0],
      token: string,
      child: string,
    ): Promise<void> => {
      // The count is of the whole database: what runs beside it only adds to it, so the least of a few tries is its own.
      const counts: number[] = []
      let refusal: unknown = null
      for (let round = 0; round < 4; round += 1) {
        const before = world.db.statements()
        refusal = await actForChild(member, { token, child }).then(
          () => null,
          (error: unknown) => error,
        )
        counts.push(world.db.statements() - before)
      }
      assert.ok(refusal instanceof Refusal)
      const trace = await world.db.asOwner(async (tx) => {
        const { rows } = await sql<{ about: unknown; name: string; outcome: string }>`
          select name, outcome, about from platform.audit_entry order by at desc, seq desc limit 1`.execute(
          tx,
        )
        return rows[0]
      })
      answers.add(JSON.stringify([refusal.kind, refusal.code, refusal.fields, trace, Math.min(...counts)]))
    }
    for (const [, make] of Object.entries(reasons)) {
      const family = await builtFamily(world, {
        children: { child: '2018-02-03' },
        adults: { adult: {}, other: { livesApart: true } },
      })
      const token = await memberSession(world, family.person('adult'))
      await make(family)
      await tried(family.member('adult'), token, family.person('child'))
    }
    const family = await builtFamily(world, { children: { child: '2018-02-03' }, adults: { adult: {} } })
    const strangers = await builtFamily(world)
    const token = await memberSession(world, family.person('adult'))
    await tried(family.member('adult'), token, strangers.person('ella'))
    await tried(family.member('adult'), token, '00000000-0000-4000-8000-000000000000')
    assert.equal(answers.size, 1, [...answers].join('\n'))
  })

  it('is in force in the session, and over at the request after it has lost its ground', async () => {
    const losses: Readonly<Record<string, (family: BuiltFamily) => Promise<unknown>>> = {
      custody: async ({ id, person }) => {
        const view = await readFamily(world.as(worker), { id })
        const relation = view.relations.find(({ adult }) => adult === person('adult'))?.id ?? ''
        await endRelation(world.as(worker), { id, relation })
      },
      block: ({ id, person }) =>
        blockGuardian(world.as(worker), { id, child: person('child'), adult: person('adult'), ground: 'x' }),
      care: ({ id, person }) =>
        setProxyBar(world.as(worker), { id, child: person('child'), reason: 'in-care' }),
      protection: ({ id, person }) =>
        setProtection(world.as(worker), { id, person: person('child'), until: '2027-01-01' }),
    }
    for (const [why, lose] of Object.entries(losses)) {
      const family = await builtFamily(world, { children: { child: '2018-02-03' }, adults: { adult: {} } })
      let token = await memberSession(world, family.person('adult'))
      const acting = async (): Promise<string | null> => {
        const actor = await actorOf(world.anyone, token)
        return actor?.kind === 'member' ? actor.actingFor : 'nobody'
      }
      const before = token
      ;({ token } = await actForChild(family.member('adult'), { token, child: family.person('child') }))
      assert.equal(await acting(), family.person('child'))
      assert.equal(await actorOf(world.anyone, before), null, 'the token of before is worth nothing')
      ;({ token } = await endActing(family.member('adult'), { token }))
      assert.equal(await acting(), null)
      ;({ token } = await actForChild(family.member('adult'), { token, child: family.person('child') }))
      await lose(family)
      assert.equal(await acting(), null, why)
    }
  })

  it('works only with a session of one’s own', async () => {
    const family = await builtFamily(world, {
      children: { child: '2018-02-03' },
      adults: { adult: {}, other: {} },
    })
    const token = await memberSession(world, family.person('other'))
    await refused(
      actForChild(family.member('adult'), { token, child: family.person('child') }),
      'not-signed-in',
    )
    await refused(actForChild(world.as(worker), { token, child: family.person('child') }), 'not-signed-in')
    await refused(
      actForChild(family.member('adult', { level: 'link' }), { token, child: family.person('child') }),
      'not-allowed',
    )
  })
})

describe('a guardian who is kept away', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  it('stays kept away through newer news of the register', async () => {
    const family = await builtFamily(world, {
      children: { child: '2018-02-03' },
      adults: { anna: {}, otto: {} },
    })
    const child = family.person('child')
    const { block } = await blockGuardian(world.as(worker), {
      id: family.id,
      child,
      adult: family.person('otto'),
      ground: 'Lähestymiskielto',
    })
    const otto = family.member('otto')
    await refused(readFamily(otto, { id: family.id }), 'not-found')
    const news = (people: readonly string[]): Promise<{ added: number; ended: number }> =>
      noteRegisterNews(world.as(worker), {
        id: family.id,
        child,
        guardians: people.map((key) => ({ identity: family.codes[key] ?? '', name: key })),
      })
    assert.deepEqual(await news(['anna']), { added: 0, ended: 1 })
    assert.equal((await twoOpinions(world, family, 'otto')).database, false)
    world.clock.set(later(world.clock.now(), days(2)))
    assert.deepEqual(await news(['anna', 'otto']), { added: 1, ended: 0 })
    assert.deepEqual(await news(['anna', 'otto']), { added: 0, ended: 0 })
    assert.deepEqual(await twoOpinions(world, family, 'otto'), { pure: false, database: false })
    await refused(readFamily(otto, { id: family.id }), 'not-found')
    await liftBlock(world.as(worker), { id: family.id, block })
    assert.deepEqual(await twoOpinions(world, family, 'otto'), { pure: true, database: true })
    await readFamily(family.member('otto'), { id: family.id })
  })

  it('is decided by social welfare and health; the ground is read in the unit that decided', async () => {
    const family = await builtFamily(world, {
      adults: { anna: {}, otto: {} },
      team: { teacher: {}, 'school-nurse': {} },
    })
    const pair = { id: family.id, child: family.person('ella'), adult: family.person('otto') }
    await refused(blockGuardian(world.as('teacher'), { ...pair, ground: 'x' }), 'not-allowed')
    const { block } = await blockGuardian(world.as(worker), { ...pair, ground: 'Lähestymiskielto' })
    await refused(blockGuardian(world.as('school-nurse'), { ...pair, ground: 'x' }), 'conflict')
    const ground = async (who: string): Promise<string | null | undefined> =>
      (await readFamily(world.as(who), { id: family.id })).blocks[0]?.ground
    assert.equal(await ground(worker), 'Lähestymiskielto')
    assert.equal(await ground('school-nurse'), null)
    await refused(liftBlock(world.as('school-nurse'), { id: family.id, block }), 'not-allowed')
    assert.equal((await readFamily(family.member('anna'), { id: family.id })).blocks.length, 0)
    await refused(
      setProxyBar(world.as('school-nurse'), { id: family.id, child: pair.child, reason: 'court' }),
      'not-allowed',
    )
    const { bar } = await setProxyBar(world.as(worker), { id: family.id, child: pair.child, reason: 'court' })
    assert.equal((await readFamily(world.as('school-nurse'), { id: family.id })).bars.length, 0)
    await refused(endProxyBar(world.as('school-nurse'), { id: family.id, bar }), 'not-found')
    await endProxyBar(world.as(worker), { id: family.id, bar })
    assert.equal((await readFamily(world.as(worker), { id: family.id })).bars.length, 0)
  })
})
