import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  chatNow,
  endTalk,
  leaveTalk,
  listTalks,
  offerTalk,
  openTalkByCode,
  readOwnTalk,
  readTalk,
  releaseTalk,
  replyInTalk,
  saveTalk,
  startTalk,
  takeNextTalk,
  takeTalk,
  writeInTalk,
} from '#capabilities/conversations/index.ts'
import { openFollow, readRequest } from '#capabilities/help-requests/index.ts'
import { days, minutes } from '#platform/clock.ts'
import type { Actor } from '#platform/actor.ts'
import type { Caller } from '#platform/use-case.ts'
import { deskId } from '#seed/demo/load-conversations.ts'
import { freshWorld } from '#tests/support/world.ts'

const canary = 'papukaijanpunainen'
/** A Monday at noon in Finland: every county's chat is open. */
const noon = '2026-03-02T10:30:00Z'

describe('the chat for young people', () => {
  const world = freshWorld({ now: noon, limitFactor: 1000 })
  beforeEach(() => world.clear())
  let keys = 0

  type Young = { readonly id: string; readonly caller: Caller; readonly code: string }
  async function begin(text: string, more: object = {}): Promise<Young> {
    const { code } = await startTalk(world.anyone, {
      key: `talk-key-${(keys += 1)}`,
      from: 'here',
      countyOf: world.product.deps.catalogue.countyServing,
      talk: { municipality: '905', language: 'fi', nickname: 'Kettupeikko', text, ...more },
    })
    const caller = world.callAs(await openTalkByCode(world.anyone, { code, from: 'here' }))
    return { id: (await readOwnTalk(caller, {})).id, caller, code }
  }
  const refusal =
    (code: string, field?: string) =>
    (error: { code?: string; fields?: readonly { field: string; code: string }[] }): boolean =>
      error.code === code ||
      error.fields?.some((each) => each.code === code && (field ?? each.field) === each.field) === true

  /** Wherever in the database these words stand, as text or as bytes. */
  async function tablesWith(words: string): Promise<readonly string[]> {
    return world.db.asOwner(async (tx) => {
      const { rows: tables } = await sql<{
        name: string
      }>`select schemaname || '.' || tablename as name from pg_tables
        where schemaname not in ('pg_catalog', 'information_schema')`.execute(tx)
      const found: string[] = []
      for (const { name } of tables) {
        const { rows } = await sql<{ n: number }>`
          select count(*) as n from ${sql.table(name)} t where t::text ilike ${`%${words}%`}`.execute(tx)
        if ((rows[0]?.n ?? 0) > 0) found.push(name)
      }
      return found
    })
  }
  const count = (table: string): Promise<number> =>
    world.db.asOwner(async (tx) => {
      const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(tx)
      return rows[0]?.n ?? 0
    })
  const facts = (): Promise<readonly { outcome: string; waited_minutes: number | null }[]> =>
    world.db.asOwner(async (tx) => {
      const { rows } = await sql<{ outcome: string; waited_minutes: number | null }>`
        select outcome, waited_minutes from published.talk_fact order by outcome`.execute(tx)
      return rows
    })

  it('goes from the first words to the answer, and leaves nothing behind', async () => {
    const young = await begin(`minua pelottaa koulussa ${canary}`)
    assert.equal((await readOwnTalk(young.caller, {})).place, 1)
    assert.deepEqual(await tablesWith(canary), [], 'sealed while it lasts')
    const [waiting] = (await listTalks(world.as('psychologist'), {})).talks
    assert.deepEqual([waiting?.id, waiting?.nickname, waiting?.holder], [young.id, 'Kettupeikko', null])

    world.clock.advance(minutes(3))
    await takeTalk(world.as('psychologist'), { id: young.id })
    await replyInTalk(world.as('psychologist'), { id: young.id, text: `hei, olen tässä ${canary}` })
    const view = await readOwnTalk(young.caller, {})
    assert.equal(view.state, 'talking')
    assert.equal(view.worker?.name, 'Petra')
    assert.deepEqual(
      view.lines.map((line) => [line.from, line.name]),
      [
        ['young', null],
        ['worker', 'Petra'],
      ],
    )
    await writeInTalk(young.caller, { id: young.id, text: 'kiitos' })
    await endTalk(world.as('psychologist'), { id: young.id })
    await leaveTalk(young.caller, { id: young.id })
    await world.runJobs()
    for (const table of ['conversations.talk', 'conversations.talk_message', 'help_requests.help_request'])
      assert.equal(await count(table), 0, table)
    assert.deepEqual(await tablesWith(canary), [])
    assert.deepEqual(await tablesWith('Kettupeikko'), [])
    assert.deepEqual(await facts(), [{ outcome: 'ended', waited_minutes: 3 }])
    await assert.rejects(readOwnTalk(young.caller, {}), refusal('not-found'))
    assert.ok(!world.log.join('\n').includes(canary))
  })

  it('is gone half an hour after its worker has ended it, saved or not', async () => {
    const young = await begin('hei')
    await takeTalk(world.as('guide'), { id: young.id })
    await endTalk(world.as('guide'), { id: young.id })
    assert.equal((await readOwnTalk(young.caller, {})).state, 'closing')
    await assert.rejects(
      writeInTalk(young.caller, { id: young.id, text: 'vielä' }),
      refusal('talk.already-ended'),
    )
    for (let passed = 0; passed < 34; passed += 2) {
      world.clock.advance(minutes(2))
      await world.runJobs()
    }
    assert.equal(await count('conversations.talk'), 0)
    assert.deepEqual(await facts(), [{ outcome: 'ended', waited_minutes: 0 }])
  })

  it('becomes a help request when the young person asks for it, and only then', async () => {
    const young = await begin(`tarvitsen apua ${canary}`)
    await takeTalk(world.as('psychologist'), { id: young.id })
    await replyInTalk(world.as('psychologist'), { id: young.id, text: 'mitä on tapahtunut?' })
    await assert.rejects(
      saveTalk(world.as('psychologist'), { id: young.id }),
      refusal('talk.save.not-allowed'),
    )
    const contact = { way: 'text-message', value: '040 000 0100', times: '', not: '' } as const
    await assert.rejects(
      saveTalk(young.caller, { id: young.id, contact: { ...contact, value: 'x' } }),
      refusal('not-a-phone', 'contact.value'),
    )
    const receipt = await saveTalk(young.caller, { id: young.id, contact })
    assert.equal(await count('conversations.talk'), 0)
    const { token } = await openFollow(world.anyone, { code: receipt.code, from: 'here' })
    assert.ok(token)
    const request = await readRequest(world.as('guide'), { id: receipt.id })
    assert.equal(
      request.text,
      `Nimimerkki: Kettupeikko\nMinä: tarvitsen apua ${canary}\nPetra: mitä on tapahtunut?`,
    )
    assert.equal(request.contact?.way, 'text-message')
    assert.deepEqual(await facts(), [{ outcome: 'saved', waited_minutes: 0 }])
  })

  it('lets one of two workers who take at once have it', async () => {
    const young = await begin('hei')
    const workers = ['psychologist', 'guide', 'second-guide', 'school-nurse']
    const tries = await Promise.allSettled(workers.map((who) => takeTalk(world.as(who), { id: young.id })))
    assert.equal(tries.filter(({ status }) => status === 'fulfilled').length, 1)
    await begin('toinen')
    await begin('kolmas')
    const next = await Promise.all(workers.map((who) => takeNextTalk(world.as(who), {})))
    const taken = next.filter((id) => id !== null)
    assert.equal(new Set(taken).size, taken.length, 'nobody’s talk is taken twice')
    assert.equal(taken.length, 2)
  })

  it('is seen by nobody who has no relation to it', async () => {
    const young = await begin('salaisuus')
    const other = await begin('toinen nuori')
    for (const who of [
      'deputy',
      'unit-lead',
      'admin',
      'area-lead',
      'coordinator',
      'psychologist-16',
      'teacher',
    ])
      await assert.rejects(readTalk(world.as(who), { id: young.id }), refusal('not-found'), who)
    await assert.rejects(writeInTalk(other.caller, { id: young.id, text: 'x' }), refusal('not-found'))
    await assert.rejects(leaveTalk(other.caller, { id: young.id }), refusal('not-found'))
    await takeTalk(world.as('psychologist'), { id: young.id })
    await assert.rejects(
      readTalk(world.as('guide'), { id: young.id }),
      refusal('not-found'),
      'taken: one worker’s alone',
    )
    await assert.rejects(replyInTalk(world.as('guide'), { id: young.id, text: 'x' }), refusal('not-found'))
    assert.deepEqual(
      (await listTalks(world.as('guide'), {})).talks.map(({ id }) => id),
      [other.id],
    )
    assert.deepEqual(await listTalks(world.as('teacher'), {}), { desks: [], talks: [] })
  })

  it('stays hidden where a query forgets its filter', async () => {
    const young = await begin('salaisuus')
    const other = await begin('toinen')
    await takeTalk(world.as('psychologist'), { id: young.id })
    const seenBy = (actor: Actor): Promise<readonly string[]> =>
      world.db.transaction(actor, async (tx) => {
        const talks = await sql<{ id: string }>`select id from conversations.talk`.execute(tx)
        const lines = await sql<{ id: string }>`select talk_id as id from conversations.talk_message`.execute(
          tx,
        )
        const dialogues = await sql<{ id: string }>`select id from conversations.dialogue`.execute(tx)
        return [...new Set([...talks.rows, ...lines.rows, ...dialogues.rows].map(({ id }) => id))]
      })
    assert.deepEqual(await seenBy(young.caller.actor), [young.id])
    assert.deepEqual(
      await seenBy(world.actor('psychologist')).then((ids) => ids.toSorted()),
      [young.id, other.id].toSorted(),
    )
    assert.deepEqual(await seenBy(world.actor('guide')), [other.id])
    for (const nobody of ['admin', 'coordinator', 'unit-lead', 'teacher', 'psychologist-16'])
      assert.deepEqual(await seenBy(world.actor(nobody)), [], nobody)
    assert.deepEqual(await seenBy(world.anyone.actor), [])
  })

  it('never stands without somebody who answers for it', async () => {
    const young = await begin('hei')
    await takeTalk(world.as('psychologist'), { id: young.id })
    await offerTalk(world.as('psychologist'), { id: young.id, to: world.actor('guide').id })
    assert.equal(
      (await readTalk(world.as('psychologist'), { id: young.id })).isMine,
      true,
      'until it is taken',
    )
    await assert.rejects(
      offerTalk(world.as('psychologist'), { id: young.id, to: world.actor('teacher').id }),
      refusal('not-on-rota'),
    )
    await takeTalk(world.as('guide'), { id: young.id })
    await assert.rejects(readTalk(world.as('psychologist'), { id: young.id }), refusal('not-found'))
    await releaseTalk(world.as('guide'), { id: young.id })
    assert.equal((await readOwnTalk(young.caller, {})).place, 1)

    await takeTalk(world.as('guide'), { id: young.id })
    for (let passed = 0; passed < 8; passed += 2) {
      world.clock.advance(minutes(2))
      await readOwnTalk(young.caller, {})
      await world.runJobs()
    }
    const view = await readOwnTalk(young.caller, {})
    assert.deepEqual(
      [view.state, view.place, view.worker],
      ['waiting', 1, null],
      'a worker who is gone gives it back',
    )
  })

  it('tells the unit when nobody takes it, those in danger soonest, and shows them first', async () => {
    await begin('hei')
    world.clock.advance(minutes(1))
    const danger = await begin('en jaksa enää elää')
    assert.equal((await readOwnTalk(danger.caller, {})).place, 1)
    assert.notEqual((await readOwnTalk(danger.caller, {})).urgent, null)
    assert.equal((await listTalks(world.as('guide'), {})).talks[0]?.id, danger.id)
    world.clock.advance(minutes(4))
    await world.runJobs()
    const faults = world.log.filter((line) => /"level":"(warn|error)"/.test(line)).join('\n')
    assert.equal(world.mails().length, 2, `the mailbox and the lead\n${faults}`)
    for (const mail of world.mails())
      assert.doesNotMatch(mail.subject + mail.text, /Kettupeikko|elää|itsemurha/)
    world.clock.advance(minutes(8))
    await world.runJobs()
    assert.equal(world.mails().length, 4)
  })

  it('sees danger in every language, at the beginning and later', async () => {
    for (const [language, text] of [
      ['fi', 'haluan kuolla'],
      ['sv', 'jag vill inte leva längre'],
      ['en', 'I want to kill myself'],
    ] as const) {
      const begun = await begin(text, { language })
      assert.notEqual((await readOwnTalk(begun.caller, {})).urgent, null, text)
      const calm = await begin('hei', { language })
      const { urgent } = await writeInTalk(calm.caller, { id: calm.id, text })
      assert.notEqual(urgent, null, text)
      assert.equal(
        (await listTalks(world.as('guide'), {})).talks.find(({ id }) => id === calm.id)?.isUrgent,
        true,
      )
    }
  })

  it('takes no identity codes, numbers and addresses, but in danger as one wishes', async () => {
    await assert.rejects(begin('soita 040 123 4567'), refusal('personal-details', 'text'))
    await assert.rejects(begin('hei', { nickname: '131052-308T' }), refusal('personal-details', 'nickname'))
    await assert.rejects(begin('soita 040 123 4567', { asIs: true }), refusal('personal-details', 'text'))
    const young = await begin('hei')
    await assert.rejects(
      writeInTalk(young.caller, { id: young.id, text: 'Storgatan 5' }),
      refusal('personal-details'),
    )
    const inDanger = { id: young.id, text: 'isä hakkaa meitä, asun Storgatan 5' }
    await assert.rejects(writeInTalk(young.caller, inDanger), refusal('personal-details'))
    await writeInTalk(young.caller, { ...inDanger, asIs: true })
  })

  it('stores nothing of who sent it, and the same sending begins one talk', async () => {
    const again = {
      key: 'the-same-key',
      from: '203.0.113.77',
      countyOf: world.product.deps.catalogue.countyServing,
    }
    const talk = { municipality: '905', language: 'fi', text: 'hei' } as const
    const first = await startTalk(world.anyone, { ...again, talk })
    const second = await startTalk(world.anyone, { ...again, talk })
    assert.equal(first.code, second.code)
    assert.equal(await count('conversations.talk'), 1)
    assert.deepEqual(await tablesWith('203.0.113.77'), [])
    assert.deepEqual(await tablesWith(first.code), [])
    const guessed = startTalk(world.anyone, { ...again, talk: { ...talk, text: 'kuka siellä' } })
    await assert.rejects(guessed, refusal('talk.key-used'), 'a key alone opens nobody’s talk')
    assert.equal(await count('conversations.talk'), 1)
  })

  it('says when it opens, and takes nobody in while it is closed', async () => {
    world.clock.set('2026-03-02T18:00:00Z')
    assert.equal(
      (await chatNow(world.anyone, { county: '17' }))?.opening.state,
      'open',
      'the demo’s county never closes',
    )
    assert.deepEqual((await chatNow(world.anyone, { county: '16' }))?.opening, {
      state: 'closed',
      next: new Date('2026-03-03T10:00:00Z'),
    })
    await assert.rejects(begin('hei', { municipality: '743' }), refusal('talk.closed-now'))
    await assert.rejects(begin('hei', { municipality: '091' }), refusal('no-chat', 'municipality'))
  })

  it('falls silent by itself within an hour', async () => {
    await begin('hei')
    for (let passed = 0; passed < 66; passed += 2) {
      world.clock.advance(minutes(2))
      await world.runJobs()
    }
    assert.equal(await count('conversations.talk'), 0)
    assert.deepEqual(await facts(), [{ outcome: 'unanswered', waited_minutes: null }])
    world.clock.advance(days(1))
    assert.ok(deskId('17'))
  })
})
