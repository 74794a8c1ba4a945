import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  addPerson,
  changePerson,
  endRole,
  giveRole,
  listPeople,
  listRolesToGive,
  makeInactive,
  readPerson,
  takeBack,
  whoAmI,
} from '#capabilities/accounts/index.ts'
import { type Role, roles } from '#platform/actor.ts'
import { hours } from '#platform/clock.ts'
import { fitting, mayGive, type ScopeKind, scopeKinds } from '../../src/capabilities/accounts/role-rules.ts'
import * as queries from '../../src/capabilities/accounts/queries-people.ts'
import { path } from '#web/paths.ts'
import { areaId, organisationId, unitId } from '#seed/demo/ids.ts'
import { everythingAsItWas } from '#tests/support/as-it-was.ts'
import { seeded } from '#tests/support/random.ts'
import { refused } from '#tests/support/requests.ts'
import { n, seed } from '#tests/support/tier.ts'
import { freshWorld } from '#tests/support/world.ts'

const county = '17'
const groups = unitId(county, 'ngo-groups')
const separation = organisationId(county, 'ngo-separation')
const guidance = unitId(county, 'guidance')
const reason = 'Aloittaa työn'
type Adding = Parameters<typeof addPerson>[1]

describe('people and their roles', () => {
  const world = freshWorld({ limitFactor: 1000 })
  everythingAsItWas(world)
  beforeEach(() => world.clear())

  let added = 0
  const add = async (by = 'org-admin-separation', over: Partial<Adding> = {}) => {
    added += 1
    return addPerson(world.as(by), {
      county,
      name: `Uusi Työntekijä ${added}`,
      title: 'ryhmänohjaaja',
      email: `uusi.${added}@uusialku.example`,
      language: 'fi',
      role: 'professional',
      kind: 'unit',
      scope: groups,
      reason,
      ...over,
    })
  }
  const rolesNow = async (id: string): Promise<readonly string[]> =>
    (await world.db.asOwner((tx) => queries.rolesOf(tx, id)))
      .filter((each) => each.from <= world.clock.now() && (each.to === null || each.to > world.clock.now()))
      .map((each) => `${each.role} ${each.kind}`)

  it('are added by their organisation’s administrator, sign in by mail, and have the role at once', async () => {
    const { id } = await add()
    assert.deepEqual(await rolesNow(id), ['professional unit'])
    const seen = await readPerson(world.as('org-admin-separation'), { id })
    assert.equal(seen.roles[0]?.reason, reason)
    assert.equal(seen.roles[0]?.given_by, 'Helena Kivistö')
    assert.deepEqual(
      seen.changes.map(({ what }) => what),
      ['added'],
    )
    await refused(add('org-admin-separation', { email: `UUSI.${added}@uusialku.example` }), 'invalid')
  })

  it('are seen by those who keep them: all of the county, or those of one’s organisation', async () => {
    const all = await listPeople(world.as('admin'), { county })
    const mine = await listPeople(world.as('org-admin-separation'), { county })
    assert.ok(all.total > 40)
    assert.deepEqual(
      mine.items.map(({ name }) => name).toSorted(),
      [
        'Helena Kivistö',
        'Mia Rosendahl',
        ...mine.items.map(({ name }) => name).filter((name) => name.startsWith('Uusi')),
      ].toSorted(),
    )
    for (const key of [
      'guide',
      'unit-lead',
      'county-leader',
      'coordinator',
      'privacy-officer',
      'maintainer',
      'admin-16',
    ])
      await refused(listPeople(world.as(key), { county }), 'not-found')
    const guide = world.actor('guide').id
    await refused(readPerson(world.as('org-admin-separation'), { id: guide }), 'not-found')
    assert.equal((await readPerson(world.as('org-admin'), { id: guide })).name, 'Aino Lehto')
    const found = await listPeople(world.as('admin'), { county, search: 'lehto AINO' })
    assert.deepEqual(
      found.items.map(({ name }) => name),
      ['Aino Lehto'],
    )
  })

  it('are given no role upwards, sideways, elsewhere or by themselves', async () => {
    const { id } = await add()
    const give = (by: string, to: string, role: Role, kind: ScopeKind, scope: string): Promise<unknown> =>
      giveRole(world.as(by), { id: to, role, kind, scope, reason })
    const org = 'org-admin-separation'
    await refused(give(org, id, 'organisation-admin', 'organisation', separation), 'not-allowed')
    await refused(give(org, id, 'coordinator', 'county', county), 'not-allowed')
    await refused(give(org, id, 'area-lead', 'area', areaId(county, 'middle')), 'not-allowed')
    await refused(give(org, id, 'professional', 'unit', guidance), 'not-allowed')
    await refused(give(org, id, 'privacy-officer', 'county', county), 'not-allowed')
    await refused(give(org, world.actor(org).id, 'professional', 'unit', groups), 'not-allowed')
    await refused(give('admin', world.actor('admin').id, 'guide', 'unit', guidance), 'not-allowed')
    await refused(give('admin', id, 'admin', 'county', county), 'invalid')
    await refused(give('admin', id, 'guide', 'county', county), 'invalid')
    await refused(give('admin', id, 'guide', 'unit', county), 'invalid')
    await refused(give('admin-16', id, 'guide', 'unit', guidance), 'not-found')
    await refused(give('admin', id, 'guide', 'unit', unitId('16', 'guidance')), 'not-allowed')
    await refused(give('admin', world.actor('guide-16').id, 'guide', 'unit', guidance), 'not-found')
    for (const key of ['guide', 'unit-lead', 'county-leader', 'coordinator', 'privacy-officer', 'maintainer'])
      await refused(give(key, id, 'guide', 'unit', groups), 'not-found')
    await give('admin', id, 'area-lead', 'area', areaId(county, 'middle'))
    await refused(give('admin', id, 'area-lead', 'area', areaId(county, 'middle')), 'conflict')
    await give('admin', id, 'privacy-officer', 'county', county)
    await refused(give('admin', id, 'organisation-admin', 'organisation', separation), 'conflict')
  })

  it('hold a role from its first day through its last', async () => {
    const { id } = await add()
    await giveRole(world.as('admin'), {
      id,
      role: 'coordinator',
      kind: 'county',
      scope: county,
      from: '2026-03-04',
      to: '2026-03-05',
      reason,
    })
    await refused(
      giveRole(world.as('admin'), {
        id,
        role: 'county-leader',
        kind: 'county',
        scope: county,
        from: '2026-03-01',
        reason,
      }),
      'invalid',
    )
    await refused(
      giveRole(world.as('admin'), {
        id,
        role: 'county-leader',
        kind: 'county',
        scope: county,
        from: '2026-03-05',
        to: '2026-03-04',
        reason,
      }),
      'invalid',
    )
    const holds = async (at: string): Promise<boolean> => {
      world.clock.set(at)
      return (await rolesNow(id)).includes('coordinator county')
    }
    assert.equal(await holds('2026-03-03T21:59:00Z'), false)
    assert.equal(await holds('2026-03-03T22:00:00Z'), true)
    assert.equal(await holds('2026-03-05T21:59:00Z'), true)
    assert.equal(await holds('2026-03-05T22:00:00Z'), false)
  })

  it('lose a role at the next request, on the same connection, and nothing of its history is lost', async () => {
    const visitor = world.visitor()
    await visitor.signIn('second-maintainer')
    const page = path('workListings', 'fi')
    assert.equal((await visitor.raw(page)).status, 200)
    const id = world.actor('second-maintainer').id
    const seen = await readPerson(world.as('admin'), { id })
    const assignment = seen.roles[0]?.id ?? ''
    await endRole(world.as('admin'), { id, assignment, reason: 'Vaihtoi tehtävää' })
    assert.deepEqual((await whoAmI(world.as('second-maintainer'), {})).roles, [])
    assert.notEqual((await visitor.raw(page)).status, 200)
    const after = await readPerson(world.as('admin'), { id })
    assert.equal(after.roles[0]?.state, 'over')
    assert.equal(after.roles[0]?.ended_by, 'Outi Rantala')
    assert.equal(after.roles[0]?.ended_reason, 'Vaihtoi tehtävää')
    await refused(endRole(world.as('admin'), { id, assignment, reason: 'Uudestaan' }), 'conflict')
  })

  it('lose a role for every request that comes after, however many come at once', async () => {
    const { id } = await add()
    for (let turn = 0; turn < n(12, 1000); turn += 1) {
      world.clock.advance(1000)
      const { assignment } = await giveRole(world.as('admin'), {
        id,
        role: 'coordinator',
        kind: 'county',
        scope: county,
        reason,
      })
      const before = Promise.all([rolesNow(id), rolesNow(id)])
      await endRole(world.as('admin'), { id, assignment, reason })
      await before
      const after = await Promise.all([rolesNow(id), rolesNow(id), rolesNow(id)])
      for (const each of after) assert.ok(!each.includes('coordinator county'))
    }
  })

  it('who are made inactive lose every session at the next request, every role and every way in', async () => {
    const visitor = world.visitor()
    await visitor.signIn('ngo-worker')
    const token = visitor.cookies.get('session') ?? ''
    const id = world.actor('ngo-worker').id
    assert.equal((await visitor.raw(path('work', 'fi'))).status, 200)
    await makeInactive(world.as('org-admin-separation'), { id, reason: 'Työ päättyi' })
    assert.equal((await visitor.raw(path('work', 'fi'))).status, 401)
    const api = await world.visitor().raw('/api/v1/queue', { headers: { authorization: `Bearer ${token}` } })
    assert.equal(api.status, 401)
    assert.deepEqual(await rolesNow(id), [])
    await refused(makeInactive(world.as('org-admin-separation'), { id, reason: 'Uudestaan' }), 'conflict')
    await refused(
      giveRole(world.as('admin'), { id, role: 'professional', kind: 'unit', scope: groups, reason }),
      'conflict',
    )
    world.clock.advance(1000)
    await takeBack(world.as('org-admin-separation'), { id, reason: 'Palasi' })
    assert.deepEqual(await rolesNow(id), [])
    world.clock.advance(hours(1))
    await giveRole(world.as('org-admin-separation'), {
      id,
      role: 'professional',
      kind: 'unit',
      scope: groups,
      reason,
    })
    assert.deepEqual(await rolesNow(id), ['professional unit'])
    assert.deepEqual(
      (await readPerson(world.as('admin'), { id })).changes.map(({ what }) => what),
      ['taken-back', 'made-inactive'],
    )
  })

  it('are kept by nobody who may not: not oneself, not another administrator, not somebody who works elsewhere too', async () => {
    const name = { name: 'Toinen Nimi', title: 'x', language: 'fi' as const }
    await refused(changePerson(world.as('admin'), { id: world.actor('admin').id, ...name }), 'not-allowed')
    const org = world.actor('org-admin-separation').id
    await refused(makeInactive(world.as('org-admin-separation'), { id: org, reason }), 'not-allowed')
    await refused(makeInactive(world.as('org-admin'), { id: org, reason }), 'not-found')
    const { id } = await add()
    await giveRole(world.as('admin'), { id, role: 'professional', kind: 'unit', scope: guidance, reason })
    await refused(makeInactive(world.as('org-admin-separation'), { id, reason }), 'not-allowed')
    await changePerson(world.as('admin'), { id, ...name })
    assert.equal((await readPerson(world.as('admin'), { id })).name, 'Toinen Nimi')
    await makeInactive(world.as('admin'), { id, reason })
  })

  it('are changed only by whoever has proved it just now', async () => {
    const { id } = await add()
    const admin = world.actor('admin')
    const stale = world.callAs({ ...admin, proof: { ...admin.proof, at: new Date('2026-03-02T07:44:00Z') } })
    const byLink = world.callAs({ ...admin, proof: { level: 'link', at: world.clock.now() } })
    const given = { id, role: 'guide', kind: 'unit', scope: guidance, reason } as const
    await refused(giveRole(stale, given), 'not-allowed', 'step-up-needed')
    await refused(giveRole(byLink, given), 'not-allowed', 'strong-sign-in-needed')
    await refused(makeInactive(stale, { id, reason }), 'not-allowed', 'step-up-needed')
  })

  it('leave a trace of ids and roles, never of names or addresses', async () => {
    await add()
    const lines = await world.db.asOwner(
      async (tx) =>
        (
          await sql<{
            line: string
          }>`select row_to_json(e)::text as line from platform.audit_entry e`.execute(tx)
        ).rows,
    )
    assert.ok(lines.some(({ line }) => line.includes('account.add')))
    for (const { line } of lines) assert.doesNotMatch(line, /Uusi Työntekijä|uusialku/)
  })

  it('are offered only scopes and roles that may be given', async () => {
    const offered = await listRolesToGive(world.as('org-admin-separation'), { county })
    assert.deepEqual(
      offered.map(({ kind, id, roles: may }) => [kind, id, may]),
      [
        ['organisation', separation, ['maintainer']],
        ['unit', groups, ['guide', 'unit-lead', 'professional']],
      ],
    )
    const kinds = new Set((await listRolesToGive(world.as('admin'), { county })).map(({ kind }) => kind))
    assert.deepEqual([...kinds].toSorted(), [...scopeKinds].toSorted())
  })
})

describe('the rule of giving roles in words, in SQL and in row-level security', () => {
  const world = freshWorld()
  everythingAsItWas(world)

  it('are of one opinion about random givers, people, roles and scopes', async () => {
    const random = seeded(seed)
    const people = [
      'admin',
      'org-admin',
      'org-admin-separation',
      'admin-16',
      'guide',
      'privacy-officer',
      'ngo-worker',
      'guide-16',
    ]
    const scopes = await world.db.asOwner(
      async (tx) =>
        (
          await sql<{ kind: ScopeKind; id: string }>`
            select kind, id from published.role_scope where county in ('17', '16') order by kind, id`.execute(
            tx,
          )
        ).rows,
    )
    let allowed = 0
    for (let turn = 0; turn < n(300, 20_000); turn += 1) {
      const giver = world.actor(random.pick(people))
      const to = world.actor(random.pick(people))
      // Half of the tries fit, so that the answer is not always no.
      const role = random.pick(roles)
      const scope = random.pick(
        random.chance(0.5)
          ? scopes
          : scopes.filter(({ kind }) => fitting[role].includes(kind)).concat(scopes[0] ?? []),
      )
      const opinions = await world.db.transaction(giver, async (tx) => {
        const place = await queries.placeOf(tx, scope.kind, scope.id)
        assert.ok(place)
        const inWords = mayGive(await queries.giverOf(tx, giver.id), to, role, scope.kind, place)
        const { rows } = await sql<{ may: boolean }>`
          select accounts.may_give(${to.id}, ${role}, ${scope.kind}, ${scope.id}) as may`.execute(tx)
        return [inWords, rows[0]?.may]
      })
      const inserted = await world.db
        .transaction(giver, async (tx) => {
          await queries.insertRole(tx, {
            id: crypto.randomUUID(),
            person: to.id,
            role,
            kind: scope.kind,
            scope: scope.id,
            from: new Date(world.clock.now().getTime() + turn + 1),
            to: new Date(world.clock.now().getTime() + turn + 2),
            by: giver.id,
            reason: 'x',
            now: world.clock.now(),
          })
          return true
        })
        .catch((error: unknown) => {
          assert.match(String(error), /row-level security/)
          return false
        })
      // Maintainers also come by an invitation that whoever keeps listings sends, so that wall stands open for them.
      const walls = role === 'maintainer' && scope.kind === 'organisation' ? [] : [inserted]
      assert.equal(
        new Set([...opinions, ...walls]).size,
        1,
        `${giver.name} gives ${to.name} ${role} at ${scope.kind} ${scope.id}: ${[...opinions, inserted].join(', ')}`,
      )
      if (inserted) allowed += 1
    }
    assert.ok(allowed > 10, `${allowed} were allowed`)
  })

  it('let nobody change an account behind the use cases', async () => {
    const guide = world.actor('guide').id
    for (const key of ['guide', 'unit-lead', 'org-admin-separation', 'privacy-officer', 'admin-16']) {
      await assert.rejects(
        world.db.transaction(world.actor(key), (tx) => queries.setActive(tx, guide, false)),
        /not the asker/,
      )
    }
  })
})
