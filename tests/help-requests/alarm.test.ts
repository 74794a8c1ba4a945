import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import {
  acknowledge,
  acknowledgeUrgent,
  answer,
  contact,
  handOver,
  holdSeconds,
  reopen,
  resolve,
  withdraw,
  writeMessage,
} from '#capabilities/help-requests/index.ts'
import { minutes } from '#platform/clock.ts'
import {
  ask,
  askedAnd,
  doorIn,
  promisesOf,
  refused,
  stored,
  type StoredPromise,
  wordsOfDanger,
} from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const unit = 'palveluohjaus@pohjanmaa.example'
const guide = 'aino.lehto@pohjanmaa.example'
const lead = 'maria.backman@pohjanmaa.example'
const areaLead = 'camilla.ost@pohjanmaa.example'

describe('the alarm before a promise breaks', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const promiseOf = async (id: string): Promise<StoredPromise> => {
    const promise = (await promisesOf(world, id)).at(-1)
    if (promise === undefined) throw new Error('no promise')
    return promise
  }

  /** Runs what was due until now, then everything due at this moment; who got mail of this kind at this moment. */
  const mailedAt = async (moment: Date, subject: RegExp): Promise<readonly string[]> => {
    await world.runJobs()
    const before = world.mails().length
    world.clock.set(moment)
    await world.runJobs()
    return world
      .mails()
      .slice(before)
      .filter((mail) => subject.test(mail.subject))
      .map((mail) => mail.to)
      .toSorted()
  }
  const warning = /luvattu aika lähestyy|den utlovade tiden närmar sig|a promised time is near/
  const escalation = /vaarassa rikkoutua|löfte är i fara|promise is in danger/

  it('warns the unit while there is still time, then its lead and the area’s lead, all before the due moment', async () => {
    const { id } = await ask(world)
    const { warn_at, escalate_at, due_at } = await promiseOf(id)
    assert.ok(warn_at < escalate_at && escalate_at < due_at)
    assert.deepEqual(await mailedAt(new Date(warn_at.getTime() - 1), warning), [])
    assert.deepEqual(await mailedAt(warn_at, warning), [unit])
    assert.deepEqual(await mailedAt(escalate_at, escalation), [areaLead, lead])
    const { warned_at, escalated_at } = await promiseOf(id)
    assert.ok(warned_at !== null && escalated_at !== null && escalated_at < due_at)
  })

  it('warns the holder too, once somebody has taken it', async () => {
    const { id } = await askedAnd(world, 'taken')
    assert.deepEqual(await mailedAt((await promiseOf(id)).warn_at, warning), [guide, unit])
  })

  it('is silent when the promise has been kept, taken back or the request is closed', async () => {
    const answered = await askedAnd(world, 'in-contact')
    const reached = await askedAnd(world, 'taken')
    await contact(world.as('guide'), { id: reached.id, way: 'phone', reached: true })
    const withdrawn = await ask(world)
    await withdraw(withdrawn.family, { id: withdrawn.id })
    const closed = await askedAnd(world, 'taken')
    await resolve(world.as('guide'), { id: closed.id, outcome: 'mistake' })
    const { escalate_at } = await promiseOf(answered.id)
    assert.deepEqual(await mailedAt(escalate_at, warning), [])
    assert.deepEqual(await mailedAt(escalate_at, escalation), [])
  })

  it('still rings after a failed try', async () => {
    const { id } = await askedAnd(world, 'taken')
    await contact(world.as('guide'), { id, way: 'phone', reached: false })
    assert.deepEqual(await mailedAt((await promiseOf(id)).warn_at, warning), [guide, unit])
  })

  it('rings at the unit that holds the request after a hand-over', async () => {
    const { id } = await askedAnd(world, 'taken')
    await handOver(world.as('guide'), {
      id,
      toDoor: await doorIn(world, '17', 'family-social'),
      reason: 'sosiaalityölle',
    })
    await acknowledge(world.as('second-guide'), { id })
    assert.deepEqual(await mailedAt((await promiseOf(id)).warn_at, warning), [
      'elias.holm@pohjanmaa.example',
      'perheiden.sosiaalipalvelut@pohjanmaa.example',
    ])
  })

  it('rings for the new promise of a reopened request at its own time, not at the old one’s', async () => {
    const { id, family } = await askedAnd(world, 'taken')
    const old = await promiseOf(id)
    await resolve(world.as('guide'), { id, outcome: 'mistake' })
    world.clock.set('2026-03-03T09:00:00Z')
    await reopen(family, { id })
    const fresh = await promiseOf(id)
    assert.ok(fresh.warn_at > old.escalate_at === false || fresh.warn_at > old.warn_at)
    assert.deepEqual(await mailedAt(old.warn_at, warning), [], 'too early: the old alarm is over')
    assert.deepEqual(await mailedAt(fresh.warn_at, warning), [guide, unit])
    assert.deepEqual(await mailedAt(fresh.escalate_at, escalation), [areaLead, lead])
  })

  it('rings once however often its job is run', async () => {
    const { id } = await ask(world)
    const { warn_at } = await promiseOf(id)
    await mailedAt(warn_at, warning)
    assert.deepEqual(await mailedAt(new Date(warn_at.getTime() + minutes(30)), warning), [])
  })

  it('says nothing of what the family wrote, and nothing that a stranger could not see', async () => {
    const text = 'Salaisuus-7491'
    const { id } = await ask(world, { text, contact: { way: 'phone', value: '040 000 7491' } })
    await mailedAt((await promiseOf(id)).escalate_at, escalation)
    assert.ok(world.mails().length >= 4)
    for (const mail of world.mails()) assert.doesNotMatch(`${mail.subject}\n${mail.text}`, /7491/)
  })
})

describe('the watch over words of danger', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())
  const alarm = /^Perhetalo: lue heti$|läs genast$|: read now$/
  const alarmed = (): readonly string[] =>
    world
      .mails()
      .filter((mail) => alarm.test(mail.subject) && !/uusi pyyntö|ny begäran|new request/.test(mail.subject))
      .map((mail) => mail.to)
      .toSorted()

  it('tells the unit at once that a request may mean danger', async () => {
    await ask(world, { text: wordsOfDanger })
    await world.runJobs()
    assert.deepEqual(
      world.mails().map((mail) => [mail.to, mail.subject]),
      [[unit, 'Perhetalo: uusi pyyntö, lue heti']],
    )
    assert.doesNotMatch(world.mails()[0]?.text ?? '', /lyö/)
  })

  it('tells the unit and its lead when nobody has read it in half an hour', async () => {
    await ask(world, { text: wordsOfDanger })
    world.clock.advance(minutes(30) - 1)
    await world.runJobs()
    assert.deepEqual(alarmed(), [])
    world.clock.advance(1)
    await world.runJobs()
    assert.deepEqual(alarmed(), [lead, unit])
  })

  it('is quiet once somebody has acknowledged reading it, taken or not', async () => {
    const { id } = await ask(world, { text: wordsOfDanger })
    await acknowledgeUrgent(world.as('guide'), { id })
    assert.equal((await stored(world, id)).urgent_by, world.actor('guide').id)
    world.clock.advance(minutes(31))
    await world.runJobs()
    assert.deepEqual(alarmed(), [])
    await refused(
      acknowledgeUrgent(world.as('guide'), { id }),
      'conflict',
      'help-request.urgent-already-seen',
    )
  })

  it('begins when danger shows in a later message', async () => {
    const { id, family } = await askedAnd(world, 'taken')
    await refused(acknowledgeUrgent(world.as('guide'), { id }), 'conflict', 'help-request.not-urgent')
    const { urgent } = await writeMessage(family, { id, text: wordsOfDanger })
    assert.notEqual(urgent, null)
    world.clock.advance(minutes(30))
    await world.runJobs()
    assert.deepEqual(alarmed(), [lead, unit])
  })

  it('begins anew when danger shows again after the first time was acknowledged', async () => {
    const { id, family } = await askedAnd(world, 'taken', 'guide', { text: wordsOfDanger })
    await acknowledgeUrgent(world.as('guide'), { id })
    await writeMessage(family, { id, text: wordsOfDanger })
    world.clock.advance(minutes(30))
    await world.runJobs()
    assert.deepEqual(alarmed(), [lead, unit])
    await acknowledgeUrgent(world.as('guide'), { id })
  })
})

describe('the word to a family that there is something to read', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())
  const contactByMail = { way: 'email', value: 'vanhempi@perhe.example' }

  it('is neutral: no content, no service, no code, in the family’s own language', async () => {
    for (const [language, subject] of [
      ['fi', 'Sinulle on viesti'],
      ['sv', 'Du har ett meddelande'],
      ['en', 'You have a message'],
    ]) {
      await world.clear()
      const { id, code } = await askedAnd(world, 'taken', 'guide', { language, contact: contactByMail })
      await answer(world.as('guide'), { id, text: 'Kotipalvelu tulee torstaina.' })
      await world.runJobs()
      assert.deepEqual(
        world.mails().filter((mail) => mail.to === contactByMail.value),
        [],
        'not while the answer may still be taken back',
      )
      world.clock.advance(holdSeconds * 1000)
      await world.runJobs()
      const toFamily = world.mails().filter((mail) => mail.to === contactByMail.value)
      assert.deepEqual(
        toFamily.map((mail) => mail.subject),
        [subject],
      )
      const whole = `${toFamily[0]?.subject}\n${toFamily[0]?.text}`
      for (const secret of [code, code.replaceAll('-', ''), id, 'Kotipalvelu', 'Aino', 'Lehto'])
        assert.ok(!whole.includes(secret), secret)
      assert.doesNotMatch(
        whole,
        /perhe|familj|famil(y|ies)|palveluohjaus|servicehandledning|guidance|sosiaali|social/i,
      )
    }
  })

  it('goes to nobody who left no e-mail address', async () => {
    const anonymous = await askedAnd(world, 'taken', 'guide', { contact: null })
    await answer(world.as('guide'), { id: anonymous.id, text: 'Hei' })
    const byPhone = await askedAnd(world, 'taken')
    await answer(world.as('guide'), { id: byPhone.id, text: 'Hei' })
    await world.runJobs()
    assert.deepEqual([...new Set(world.mails().map((mail) => mail.to))], [unit])
  })
})
