import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { actorOf } from '#capabilities/accounts/index.ts'
import {
  actForChild,
  blockGuardian,
  endEmergency,
  endPart,
  endRelation,
  hidePresence,
  openInEmergency,
  readFamily,
  showPresence,
  whoIsWith,
  withdrawConsent,
} from '#capabilities/families/index.ts'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type BuiltFamily, builtFamily, joinTeam, memberSession } from '#tests/support/families.ts'
import { refused } from '#tests/support/requests.ts'
import { n } from '#tests/support/tier.ts'
import { freshWorld } from '#tests/support/world.ts'

const responsible = 'family-social-worker-17'
const nurse = 'school-nurse'

/** A relation that lets somebody read, and its end. */
type Held = { readonly read: () => Promise<unknown>; readonly end: () => Promise<unknown> }

describe('a relation that is taken away', () => {
  const world = freshWorld({ limitFactor: 1_000_000 })
  beforeEach(() => world.clear())

  const built = (): Promise<BuiltFamily> =>
    builtFamily(world, { children: { ella: '2014-03-04' }, adults: { anna: {} } })

  /** Each way in which somebody may read a family, and how it ends. */
  const ways: Readonly<Record<string, () => Promise<Held>>> = {
    'a part in the team': async () => {
      const family = await built()
      const part = await joinTeam(world, family.id, nurse)
      return {
        read: () => readFamily(world.as(nurse), { id: family.id }),
        end: () => endPart(world.as(responsible), { id: part }),
      }
    },
    'a consent': async () => {
      const family = await built()
      const part = await joinTeam(world, family.id, nurse)
      const consent = newId()
      await world.db.asOwner(async (tx) => {
        await sql`insert into families.consent (id, family_id, about_id, giver_id, organisation_id, register, purpose, scope, scope_id,
            way, given_at, until, words_version)
          select ${consent}, ${family.id}, ${family.person('anna')}, ${family.person('anna')}, organisation_id, register, 'cooperation',
            'task', 'families', 'signed-in', ${world.clock.now()}, '2026-12-31', 1 from families.involvement where id = ${part}`.execute(
          tx,
        )
        await sql`update families.involvement set basis = 'consent', consent_id = ${consent} where id = ${part}`.execute(
          tx,
        )
      })
      return {
        read: () => readFamily(world.as(nurse), { id: family.id }),
        end: () => withdrawConsent(family.member('anna'), { id: consent }),
      }
    },
    'an emergency opening': async () => {
      const family = await built()
      const opened = await openInEmergency(world.as('second-guide'), {
        identity: family.codes['ella'] ?? '',
        reason: 'absent-worker',
        words: 'Sijainen on sairaana.',
      })
      return {
        read: () => readFamily(world.as('second-guide'), { id: family.id }),
        end: () => endEmergency(world.as('second-guide'), { id: opened.id }),
      }
    },
    custody: async () => {
      const family = await built()
      const relation = (await readFamily(world.as(responsible), { id: family.id })).relations[0]?.id ?? ''
      return {
        read: () => readFamily(family.member('anna'), { id: family.id }),
        end: () => endRelation(world.as(responsible), { id: family.id, relation }),
      }
    },
    'a guardian who is kept away': async () => {
      const family = await built()
      return {
        read: () => whoIsWith(family.member('anna'), { id: family.id }),
        end: () =>
          blockGuardian(world.as(responsible), {
            id: family.id,
            child: family.person('ella'),
            adult: family.person('anna'),
            ground: 'Turvallisuus.',
          }),
      }
    },
    'a presence that was told': async () => {
      const family = await built()
      const part = await joinTeam(world, family.id, 'family-counsellor', { class: 'child-welfare' })
      const member = family.person('anna')
      await showPresence(world.as('family-counsellor'), { id: part, member, ground: 'asked' })
      return {
        read: async () => {
          const { people } = await whoIsWith(family.member('anna'), { id: family.id })
          if (!people.some(({ id }) => id === part)) throw notFound()
        },
        end: () => hidePresence(world.as('family-counsellor'), { id: part, member }),
      }
    },
  }

  const outcome = async (attempt: Promise<unknown>): Promise<'read' | 'not-found'> => {
    try {
      await attempt
      return 'read'
    } catch (error) {
      assert.ok(error instanceof Refusal && error.code === 'not-found', String(error))
      return 'not-found'
    }
  }

  it('is gone at the next request, however many ask at the same time', async () => {
    const names = Object.keys(ways)
    const trials = n(24, 1000)
    const atOnce = 8
    for (let first = 0; first < trials; first += atOnce) {
      const held: { way: string; held: Held }[] = []
      for (let trial = first; trial < Math.min(first + atOnce, trials); trial += 1) {
        const way = names[trial % names.length] ?? ''
        const made = await ways[way]?.()
        if (made !== undefined) held.push({ way, held: made })
      }
      await Promise.all(
        held.map(async ({ way, held: { read, end } }) => {
          assert.equal(await outcome(read()), 'read', way)
          // Whoever asked before the end may still be answered; whoever asks after it is not.
          const meanwhile = [outcome(read()), outcome(read())]
          await end()
          const after = await Promise.all([outcome(read()), outcome(read()), outcome(read())])
          assert.deepEqual(after, ['not-found', 'not-found', 'not-found'], way)
          await Promise.all(meanwhile)
        }),
      )
    }
  })

  it('to a child ends acting for it in the session, at the next request', async () => {
    const family = await built()
    const { token } = await actForChild(family.member('anna'), {
      token: await memberSession(world, family.person('anna')),
      child: family.person('ella'),
    })
    const acting = async (): Promise<unknown> => {
      const actor = await actorOf(world.anyone, token)
      return actor?.kind === 'member' ? actor.actingFor : actor
    }
    assert.equal(await acting(), family.person('ella'))
    const relation = (await readFamily(world.as(responsible), { id: family.id })).relations[0]?.id ?? ''
    await endRelation(world.as(responsible), { id: family.id, relation })
    assert.deepEqual(await Promise.all([acting(), acting(), acting()]), [null, null, null])
    const member = family.member('anna')
    await refused(readFamily(member, { id: family.id }), 'not-found')
    await refused(actForChild(member, { token, child: family.person('ella') }), 'not-allowed')
    // The session itself stays: it is still the same person.
    assert.equal((await actorOf(world.anyone, token))?.kind, 'member')
  })
})
