import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { endTalk, listTalks, readTalk, replyInTalk, takeTalk } from '#capabilities/conversations/index.ts'
import {
  answer,
  openFollow,
  readQueue,
  readRequest,
  sendHelpRequest,
  take,
} from '#capabilities/help-requests/index.ts'
import { system } from '#platform/actor.ts'
import { hours, minutes } from '#platform/clock.ts'
import { textLater } from '#platform/text-outbox.ts'
import { freshWorld } from '#tests/support/world.ts'

const phone = '+358400000777'
const noon = '2026-03-02T10:30:00Z'

describe('a dialogue by text message', () => {
  const world = freshWorld({ now: noon, limitFactor: 1000 })
  beforeEach(() => world.clear())

  /** Writes as a phone, lets the product answer, and reads what came since. */
  async function write(text: string, from = phone): Promise<readonly string[]> {
    const before = world.texts().length
    world.clock.advance(1_000)
    assert.equal(await world.smsSink.writeAs(from, text), 204)
    await world.runJobs()
    return world
      .texts()
      .slice(before)
      .flatMap((each) => (each.way === 'out' && each.to === from ? [each.text] : []))
  }
  const rows = (table: string): Promise<readonly Record<string, unknown>[]> =>
    world.db.asOwner(
      async (tx) => (await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(tx)).rows,
    )
  async function tablesWith(words: string): Promise<readonly string[]> {
    return world.db.asOwner(async (tx) => {
      const { rows: tables } = await sql<{
        name: string
      }>`select schemaname || '.' || tablename as name from pg_tables
        where schemaname not in ('pg_catalog', 'information_schema')`.execute(tx)
      const found: string[] = []
      for (const { name } of tables) {
        const { rows: hits } = await sql<{ n: number }>`
          select count(*) as n from ${sql.table(name)} t where t::text ilike ${`%${words}%`}`.execute(tx)
        if ((hits[0]?.n ?? 0) > 0) found.push(name)
      }
      return found
    })
  }

  it('asks a few questions and becomes a help request with a promise, in the language that was chosen', async () => {
    assert.match((await write('Annie'))[0] ?? '', /Hur har du det/)
    assert.match((await write('FI'))[0] ?? '', /Miten sinulla menee/)
    assert.match((await write('2'))[0] ?? '', /painaa/)
    assert.match((await write('yksinäisyys kalvaa'))[0] ?? '', /aikuinen kirjoittaa/)
    assert.match((await write('joo'))[0] ?? '', /kunnassa/)
    const [promise = ''] = await write('asun Vaasassa')
    assert.match(promise, /viimeistään .*klo/)
    const code = /Koodisi: (\S+)/.exec(promise)?.[1] ?? ''
    assert.ok((await openFollow(world.anyone, { code, from: 'here' })).token)
    const [request] = (await readQueue(world.as('guide'), {})).items
    assert.ok(request)
    const [row] = await rows('help_requests.help_request')
    assert.deepEqual([row?.['channel'], row?.['municipality']], ['text-message', '905'])
    assert.deepEqual(await tablesWith('kalvaa'), [])
    assert.deepEqual(await tablesWith('400000777'), [], 'numbers are sealed')
    const [dialogue] = await rows('conversations.dialogue')
    assert.deepEqual([dialogue?.['state'], dialogue?.['answers_sealed']], ['asked', null])
    for (const text of world.texts().filter(({ way }) => way === 'out'))
      assert.doesNotMatch(text.text, /perhetalo|familjehuset|neuvola|yksinäisyys/i)
  })

  it('ends kindly when nobody is to write back', async () => {
    for (const text of ['ANNIE fi', '4', 'koe meni hyvin']) await write(text)
    assert.match((await write('en'))[0] ?? '', /Kiitos/)
    assert.equal((await rows('help_requests.help_request')).length, 0)
  })

  it('hands over to a person whenever one is asked for, and both write on', async () => {
    await write('ANNIE')
    assert.match((await write('människa'))[0] ?? '', /En människa läser/)
    const [item] = (await listTalks(world.as('psychologist'), {})).talks
    assert.equal(item?.channel, 'text-message')
    const id = item?.id ?? ''
    await takeTalk(world.as('psychologist'), { id })
    assert.deepEqual(
      await write('hej, är du där?'),
      [],
      'what is meant for the person is not answered by the machine',
    )
    await replyInTalk(world.as('psychologist'), { id, text: 'Jag är här.' })
    await replyInTalk(world.as('psychologist'), { id, text: 'Berätta.' })
    await world.runJobs()
    assert.deepEqual(
      world
        .texts()
        .slice(-2)
        .map(({ text }) => text),
      ['Jag är här.', 'Berätta.'],
    )
    const view = await readTalk(world.as('psychologist'), { id })
    assert.deepEqual(
      view.lines.map(({ from }) => from),
      ['young', 'young', 'worker', 'worker'],
    )
    assert.ok(!JSON.stringify(view).includes('000777'), 'a worker does not see the number')
    await endTalk(world.as('psychologist'), { id })
    world.clock.advance(minutes(1))
    await world.runJobs()
    assert.equal((await rows('conversations.talk')).length, 0)
    assert.match((await write('moi'))[0] ?? '', /ANNIE/)
  })

  it('answers danger at once, also at night and without a keyword, and brings a person', async () => {
    for (const [index, [keyword, words]] of (
      [
        ['ANNIE FI', 'haluan kuolla'],
        ['ANNIE', 'jag vill inte leva längre'],
        ['ANNIE EN', 'I want to kill myself'],
      ] as const
    ).entries()) {
      const from = `+35840000080${index}`
      await write(keyword, from)
      world.clock.set('2026-03-02T23:30:00Z')
      const [help = ''] = await write(words, from)
      assert.match(help, /112/)
      world.clock.set(noon)
    }
    const { talks } = await listTalks(world.as('psychologist'), {})
    assert.equal(talks.filter(({ isUrgent }) => isUrgent).length, 3)
    assert.match((await write('isä hakkaa minua', '+358400000809'))[0] ?? '', /112/)
  })

  it('is lost to nobody where no worker comes in an hour: it becomes a request with a promise', async () => {
    await write('ANNIE FI')
    world.clock.set('2026-03-02T23:30:00Z')
    await write('isä hakkaa minua')
    for (let looks = 0; looks < 35; looks += 1) {
      world.clock.advance(minutes(2))
      await world.runJobs()
    }
    assert.deepEqual(await rows('conversations.talk'), [])
    const [request] = (await readQueue(world.as('guide'), {})).items
    assert.ok(request)
    assert.deepEqual([request.channel, request.worry], ['text-message', 'big'])
    assert.notEqual(request.urgent_class, null, 'its alarm rings')
    const view = await readRequest(world.as('guide'), { id: request.id })
    assert.match(view.text, /isä hakkaa minua/)
    assert.equal(view.contact?.value, phone)
    world.clock.set('2026-03-03T06:00:00Z')
    await world.runJobs()
    assert.ok(world.texts().some(({ text, way }) => way === 'out' && text.includes('Koodisi')))
  })

  it('answered and then silent is removed as any other', async () => {
    await write('ANNIE FI')
    await write('ihminen')
    const [waiting] = (await listTalks(world.as('psychologist'), {})).talks
    const id = waiting?.id ?? ''
    await takeTalk(world.as('psychologist'), { id })
    await replyInTalk(world.as('psychologist'), { id, text: 'Hei, olen tässä.' })
    for (let looks = 0; looks < 35; looks += 1) {
      world.clock.advance(minutes(2))
      await world.runJobs()
    }
    assert.deepEqual(await rows('conversations.talk'), [])
    assert.deepEqual(await rows('help_requests.help_request'), [])
  })

  it('obeys a wish for silence always, says so once, and hears the keyword again', async () => {
    await write('ANNIE')
    assert.deepEqual(await write('SLUTA'), ['Vi skickar inga fler meddelanden till dig.'])
    assert.deepEqual(await write('stop'), [])
    assert.deepEqual(await write('moi'), [])
    await world.db.transaction(system, (tx) =>
      textLater(tx, world.product.deps.crypto, world.clock.now(), { to: phone, text: 'x' }),
    )
    await world.runJobs()
    assert.notEqual(world.texts().at(-1)?.text, 'x', 'nor does anybody else write there')
    assert.match((await write('haluan kuolla'))[0] ?? '', /112/, 'help lines come all the same')
    assert.deepEqual(await write('lopeta'), [], 'silence stands')
    assert.match((await write('annie fi'))[0] ?? '', /Miten/)
  })

  it('rings no phone at night: what is written waits for eight o’clock, in order', async () => {
    world.clock.set('2026-03-02T19:30:00Z')
    assert.deepEqual(await write('ANNIE FI'), [])
    assert.deepEqual(await write('3'), [])
    world.clock.set('2026-03-03T05:59:00Z')
    await world.runJobs()
    assert.equal(world.texts().filter(({ way }) => way === 'out').length, 0)
    world.clock.set('2026-03-03T06:00:00Z')
    await world.runJobs()
    assert.deepEqual(
      world
        .texts()
        .filter(({ way }) => way === 'out')
        .map(({ text }) => text.slice(0, 4)),
      ['Hei!', 'Kiit'],
    )
  })

  it('loses nothing while the provider is away for an hour, and keeps the order of each phone', async () => {
    const phones = Array.from({ length: 5 }, (_, n) => `+35840000090${n}`)
    for (const from of phones) await write('ANNIE FI', from)
    world.smsSink.setDown(true)
    for (const words of ['2', 'jotain', 'joo', 'Vaasa']) {
      for (const from of phones) assert.deepEqual(await write(words, from), [])
      world.clock.advance(minutes(14))
      await world.runJobs()
    }
    world.smsSink.setDown(false)
    for (let tries = 0; tries < 8; tries += 1) {
      world.clock.advance(minutes(15))
      await world.runJobs()
    }
    for (const from of phones) {
      const told = world.texts().filter(({ way, to }) => way === 'out' && to === from)
      assert.deepEqual(
        told.map(({ text }) => text.slice(0, 5)),
        ['Hei! ', 'Kiito', 'Halua', 'Missä', 'Kiito'],
      )
      assert.equal(new Set(told.map(({ id }) => id)).size, told.length, 'each once')
    }
    assert.equal((await rows('help_requests.help_request')).length, 5)
  })

  it('sends once more with the same id when the process dies between the provider’s yes and its own note', async () => {
    await write('ANNIE FI')
    await world.db.asOwner(async (tx) => {
      await sql`update platform.text_message set sent_at = null, claimed_until = ${world.clock.now()}`.execute(
        tx,
      )
      await sql`update platform.job set done_at = null where name = 'send-text'`.execute(tx)
    })
    world.clock.advance(minutes(2))
    await world.runJobs()
    const told = world.texts().filter(({ way }) => way === 'out')
    assert.equal(told.length, 2)
    assert.equal(new Set(told.map(({ id }) => id)).size, 1)
  })

  it('tells a family that left a phone that there is an answer, and nothing more', async () => {
    const { id } = await sendHelpRequest(world.anyone, {
      key: 'a-key-of-a-family',
      body: 'x',
      from: 'here',
      countyOf: world.product.deps.catalogue.countyServing,
      request: {
        forWhom: 'own-family',
        worry: 'small',
        text: 'Väsyttää',
        municipality: '905',
        language: 'sv',
        contact: { way: 'text-message', value: '040 000 0555' },
      },
    })
    await take(world.as('guide'), { id })
    await answer(world.as('guide'), { id, text: 'Hei, soitetaanko?' })
    world.clock.advance(minutes(1))
    await world.runJobs()
    const [told] = world.texts()
    assert.equal(told?.to, '+358400000555')
    assert.match(told?.text ?? '', /meddelande.*http/s)
    assert.doesNotMatch(told?.text ?? '', /Aino|soitetaanko|familje|tjänst/i)
    assert.ok(hours(1))
  })
})
