import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { answerVoice, giveVoice, heardVoices, ownVoices, voicesOfCase } from '#capabilities/casework/index.ts'
import { days } from '#platform/clock.ts'
import { openedCase, seated } from '#tests/support/cases.ts'
import { type BuiltFamily, builtFamily } from '#tests/support/families.ts'
import { refused, traces } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const worker = 'family-social-worker-17'
const twoParents = {
  children: { ella: '2014-03-04' },
  adults: { anna: {}, pekka: { livesApart: true } },
} as const

describe('what a family says of the help it gets', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())
  /** Roles stay as they were: they are no rows that clearing removes. */
  const roles = (act: string): Promise<void> =>
    world.db.asOwner(async (tx) => {
      if (act === 'keep')
        await sql`create table kept_roles as select * from accounts.role_assignment`.execute(tx)
      else {
        await sql`delete from accounts.role_assignment`.execute(tx)
        await sql`insert into accounts.role_assignment select * from kept_roles`.execute(tx)
        await sql`drop table kept_roles`.execute(tx)
      }
    })
  before(() => roles('keep'))
  after(() => roles('give-back'))

  const begun = async (): Promise<{ family: BuiltFamily; caseId: string; unit: string }> => {
    const family = await builtFamily(world, twoParents)
    const theCase = await openedCase(world, family, { about: 'ella', responsible: true })
    await seated(world, theCase.id, 'school-nurse')
    await world.db.asOwner(async (tx) => {
      await sql`update families.person set email_sealed = ${world.system.crypto.seal('anna@perhe.example')}
        where id = ${family.person('anna')}`.execute(tx)
    })
    return { family, caseId: theCase.id, unit: theCase.unit }
  }
  /** Somebody leads the unit from now on, or for the area or county. */
  const leads = async (key: string, role: string, kind: string, scope: string): Promise<void> =>
    world.db.asOwner(async (tx) => {
      await sql`insert into accounts.role_assignment (id, person_id, role, scope_kind, scope_id, valid_from)
        values (gen_random_uuid(), ${world.actor(key).id}, ${role}, ${kind}, ${scope}, ${world.clock.now()}::timestamptz - interval '1 day')`.execute(
        tx,
      )
    })
  const emails = async (): Promise<readonly string[]> => {
    await world.runJobs()
    return world.mails().map(({ to }) => to)
  }
  const nobodyLeads = (unit: string): Promise<void> =>
    world.db.asOwner(async (tx) => {
      await sql`delete from accounts.role_assignment where role = 'unit-lead' and scope_id = ${unit}`.execute(
        tx,
      )
    })

  it('is read by those who work on the case, and answered; of the family by the one who said it', async () => {
    const { family, caseId } = await begun()
    const { id } = await giveVoice(family.member('anna'), {
      id: caseId,
      kind: 'feedback',
      rating: 4,
      text: 'Meitä on kuunneltu.',
    })
    for (const key of [worker, 'school-nurse']) {
      const [voice] = await voicesOfCase(world.as(key), { id: caseId })
      assert.deepEqual(
        [voice?.rating, voice?.text, voice?.member],
        [4, 'Meitä on kuunneltu.', family.person('anna')],
      )
    }
    assert.deepEqual(await ownVoices(family.member('pekka'), {}), [])
    assert.equal((await emails()).length, 1)
    await refused(answerVoice(world.as('guide'), { id, text: 'Kiitos' }), 'not-found')
    await refused(answerVoice(world.as(worker), { id, text: 'Kiitos', verdict: 'changed' }), 'invalid')
    await answerVoice(world.as(worker), { id, text: 'Kiitos, että kerroit.' })
    await refused(
      answerVoice(world.as(worker), { id, text: 'Vielä' }),
      'conflict',
      'case-voice.answered-already',
    )
    const [own] = await ownVoices(family.member('anna'), {})
    assert.deepEqual(
      [own?.answer?.text, own?.answer?.by],
      ['Kiitos, että kerroit.', world.actor(worker).name],
    )
    assert.ok((await emails()).includes('anna@perhe.example'))
    assert.equal((await traces(world, 'case-voice.give'))[0]?.about['member'], family.person('anna'))
    for (const wrong of [{ rating: 6 }, { rating: 0 }, {}])
      await refused(giveVoice(family.member('anna'), { id: caseId, kind: 'feedback', ...wrong }), 'invalid')
  })

  it('as a wish for another worker goes to the lead of the unit, to nobody who works on the case, and is answered in time', async () => {
    const { family, caseId, unit } = await begun()
    await nobodyLeads(unit)
    await leads('guide', 'unit-lead', 'unit', unit)
    const anna = family.member('anna')
    const given = await giveVoice(anna, {
      id: caseId,
      kind: 'change-of-worker',
      text: 'Toivon toista työntekijää.',
    })
    assert.equal(given.answerBy, '2026-03-09')
    await refused(
      giveVoice(anna, { id: caseId, kind: 'change-of-worker' }),
      'conflict',
      'case-voice.waits-already',
    )
    for (const key of [worker, 'school-nurse']) {
      assert.deepEqual(await voicesOfCase(world.as(key), { id: caseId }), [])
      assert.deepEqual(await heardVoices(world.as(key), {}), [])
      await refused(answerVoice(world.as(key), { id: given.id, text: 'x', verdict: 'stays' }), 'not-found')
    }
    const [heard] = await heardVoices(world.as('guide'), {})
    assert.deepEqual(
      [heard?.text, heard?.worker?.name, heard?.late, heard?.stage],
      ['Toivon toista työntekijää.', world.actor(worker).name, false, 'contact'],
    )
    // Not whose it is.
    for (const id of [family.id, ...Object.values(family.people)])
      assert.ok(!JSON.stringify(heard).includes(id))
    const first = await emails()
    assert.equal(first.length, 1)
    world.clock.advance(days(8))
    await world.runJobs()
    assert.equal(world.mails().length, 2)
    assert.equal((await heardVoices(world.as('guide'), {}))[0]?.late, true)
    await refused(answerVoice(world.as('guide'), { id: given.id, text: 'x' }), 'invalid')
    await answerVoice(world.as('guide'), {
      id: given.id,
      text: 'Uusi työntekijä soittaa sinulle.',
      verdict: 'changed',
    })
    const [own] = await ownVoices(anna, {})
    assert.deepEqual(
      [own?.answer?.verdict, own?.answer?.text, own?.answer?.by],
      ['changed', 'Uusi työntekijä soittaa sinulle.', world.actor('guide').name],
    )
    // That the lead has read it is told to the family as any reading is.
    const read = (await traces(world, 'case-voice.list-heard')).filter(
      ({ about }) => about['family'] === family.id,
    )
    assert.ok(read.length > 0 && read.every(({ actor_id }) => actor_id === world.actor('guide').id))
    world.clock.advance(days(8))
    assert.equal((await emails()).filter((to) => to === first[0]).length, 2)
    // Answered: another wish may be made.
    await giveVoice(anna, { id: caseId, kind: 'change-of-worker' })
  })

  it('is never heard by the one whom the family would exchange: then by who leads the area, then the county', async () => {
    const { family, caseId, unit } = await begun()
    await nobodyLeads(unit)
    await leads(worker, 'unit-lead', 'unit', unit)
    await giveVoice(family.member('anna'), {
      id: caseId,
      kind: 'change-of-worker',
      text: 'Toinen työntekijä.',
    })
    assert.deepEqual(await heardVoices(world.as(worker), {}), [])
    const hearers = await world.db.asOwner(async (tx) => {
      const { rows } = await sql<{ role: string }>`select distinct r.role from published.role_now r
        where r.person_id = any (casework.hearers(${caseId})) and r.role in ('area-lead', 'county-leader', 'coordinator')`.execute(
        tx,
      )
      return rows.map(({ role }) => role)
    })
    assert.ok(hearers.length > 0)
    assert.equal(
      (await heardVoices(world.as('coordinator'), {})).length +
        (await heardVoices(world.as('area-lead'), {})).length >
        0,
      true,
    )
  })

  it('is not taken from anybody who is not told of the case', async () => {
    const { family, caseId } = await begun()
    const stranger = await builtFamily(world)
    await refused(
      giveVoice(stranger.member('anna'), { id: caseId, kind: 'feedback', rating: 5 }),
      'not-found',
    )
    await refused(giveVoice(world.as(worker), { id: caseId, kind: 'feedback', rating: 5 }), 'not-allowed')
    await refused(
      giveVoice(family.member('anna', { level: 'link' }), { id: caseId, kind: 'feedback', rating: 5 }),
      'not-allowed',
    )
  })
})
