import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, it } from 'node:test'
import { take, writeMessage } from '#capabilities/help-requests/index.ts'
import { minutes } from '#platform/clock.ts'
import { languages } from '#platform/text.ts'
import { ask, askedAnd, doorIn, promisesOf, stored, wordsOfDanger } from '#tests/support/requests.ts'
import type { Visit, Visitor } from '#tests/support/visitor.ts'
import { keepsSilent, makeMove, says, workPage } from '#tests/support/work-forms.ts'
import { freshWorld } from '#tests/support/world.ts'
import { path } from '#web/paths.ts'
import { receivingTexts } from '#web/work/receiving-texts.ts'
import { requestTexts } from '#web/work/request-texts.ts'

const fi = requestTexts.fi

/** An answer without what every answer has of its own: its addresses and the id of the request. */
const bare = (page: Visit, id: string): string => page.body.replaceAll(id, 'ID')

describe('the workspace', () => {
  const world = freshWorld()
  beforeEach(async () => {
    await world.clear()
    world.clock.set('2026-03-02T08:00:00Z')
  })

  const signedIn = async (persona: string): Promise<Visitor> => {
    const visitor = world.visitor()
    await visitor.signIn(persona)
    return visitor
  }

  describe('who sees what', () => {
    it('shows nothing to those who are not signed in', async () => {
      const { id } = await ask(world)
      const stranger = world.visitor()
      for (const lang of languages) {
        assert.equal((await stranger.get(path('work', lang))).status, 401)
        assert.equal((await stranger.get(path('workRequest', lang, { id }))).status, 401)
        assert.equal((await stranger.post(path('workRequest', lang, { id }), { move: 'take' })).status, 401)
      }
      assert.equal((await stored(world, id)).state, 'received')
    })

    it('lists what the relations allow, without anything the family wrote', async () => {
      const { id } = await ask(world, { text: 'Salainen lauseemme arjesta.' })
      const guide = await signedIn('guide')
      const queue = await guide.get('/tyo')
      assert.equal(queue.status, 200)
      says(queue, workPage(id))
      keepsSilent(queue, 'Salainen')
      keepsSilent(queue, '040 000 0009')
      keepsSilent(await (await signedIn('second-guide')).get('/tyo'), id)
    })

    it('answers another unit as it answers an id that nobody has', async () => {
      const { id } = await askedAnd(world, 'taken')
      const unknown = randomUUID()
      const other = await signedIn('second-guide')
      const colleague = await signedIn('deputy')
      for (const visitor of [other, colleague]) {
        const hiddenOne = await visitor.get(workPage(id))
        const noOne = await visitor.get(workPage(unknown))
        assert.equal(hiddenOne.status, 404)
        assert.equal(noOne.status, 404)
        assert.equal(bare(hiddenOne, id), bare(noOne, unknown))
        const form = { move: 'note', noteText: 'Luenko tämän?', version: '1' }
        const hiddenPost = await visitor.post(workPage(id), form)
        const noPost = await visitor.post(workPage(unknown), form)
        assert.equal(hiddenPost.status, 404)
        assert.equal(noPost.status, 404)
        assert.equal(bare(hiddenPost, id), bare(noPost, unknown))
        says(hiddenPost, 'Luenko tämän?')
      }
      assert.equal((await other.get('/tyo/pyynto/not-an-id')).status, 404)
    })

    it('lets the lead of the unit read what has been taken, and give it to another', async () => {
      const { id } = await askedAnd(world, 'taken')
      const lead = await signedIn('unit-lead')
      says(await lead.get(workPage(id)), fi.closedFor('Aino Lehto'))
      const given = await makeMove(lead, id, 'assign', { assignee: world.actor('deputy').id })
      assert.equal(given.status, 200)
      says(given, fi.done.assign)
      assert.equal((await stored(world, id)).holder_id, world.actor('deputy').id)
      assert.equal((await (await signedIn('guide')).get(workPage(id))).status, 404)
    })
  })

  describe('the thread by forms', () => {
    it('goes from taking to a closed request in another unit', async () => {
      const { id, family } = await ask(world, { text: 'Rahat eivät riitä vuokraan.' })
      const guide = await signedIn('guide')
      says(await makeMove(guide, id, 'take'), fi.done.take)
      says(await makeMove(guide, id, 'note', { noteText: 'Kysytään asumisesta.' }), 'Kysytään asumisesta.')

      says(await makeMove(guide, id, 'contact', { way: 'phone', reached: 'no' }), fi.triedBy('puhelimitse'))
      assert.equal((await promisesOf(world, id))[0]?.kept_at, null)
      const reached = await makeMove(guide, id, 'contact', { way: 'phone', reached: 'yes' })
      says(reached, fi.reachedBy('puhelimitse'))
      assert.notEqual((await promisesOf(world, id))[0]?.kept_at, null)

      says(
        await makeMove(guide, id, 'answer', { answerText: 'Hei, selvitämme asian yhdessä.' }),
        'Hei, selvitämme asian yhdessä.',
      )
      says(await makeMove(guide, id, 'wait'), fi.done.wait)
      world.clock.advance(minutes(5))
      await writeMessage(family, { id, text: 'Kiitos, se auttaa.' })
      says(await guide.get(workPage(id)), 'Kiitos, se auttaa.')
      says(await guide.get('/tyo'), 'Perhe kirjoitti')
      await makeMove(guide, id, 'wait')
      says(await makeMove(guide, id, 'resume'), fi.done.resume)

      const toDoor = await doorIn(world, '17', 'family-social')
      says(
        await makeMove(guide, id, 'handOver', { toDoor, reason: 'Tarvitaan sosiaalityön arvio.' }),
        fi.done.handOver,
      )
      assert.equal((await stored(world, id)).holder_id, world.actor('guide').id)

      const second = await signedIn('second-guide')
      says(await second.get('/tyo'), 'Tarjottu teille')
      const offered = await second.get(workPage(id))
      says(offered, 'Tarvitaan sosiaalityön arvio.')
      says(offered, fi.closed['acknowledge-first'])
      says(await makeMove(second, id, 'acknowledge'), fi.done.acknowledge)
      assert.equal((await stored(world, id)).holder_id, world.actor('second-guide').id)
      assert.equal((await guide.get(workPage(id))).status, 404)

      const closed = await makeMove(second, id, 'resolve', {
        outcome: 'guided-to-service',
        resolveText: 'Tapaamme ensi viikolla.',
      })
      says(closed, fi.closed.closed)
      says(closed, 'Tapaamme ensi viikolla.')
      assert.equal((await stored(world, id)).outcome, 'guided-to-service')
      keepsSilent(await second.get('/tyo'), workPage(id))
      says(await second.get('/tyo?state=resolved'), id)
    })

    it('gives a declined request back to its giver with the reason', async () => {
      const { id } = await askedAnd(world, 'taken')
      const guide = await signedIn('guide')
      await makeMove(guide, id, 'handOver', {
        toDoor: await doorIn(world, '17', 'disability'),
        reason: 'Puheen kehitys?',
      })
      says(await makeMove(guide, id, 'cancelHandOver'), fi.done.cancelHandOver)
      world.clock.advance(minutes(1))
      await makeMove(guide, id, 'handOver', {
        toDoor: await doorIn(world, '17', 'family-social'),
        reason: 'Arvio?',
      })

      const second = await signedIn('second-guide')
      const short = await makeMove(second, id, 'decline', { declineReason: '' })
      assert.equal(short.status, 422)
      says(short, 'Kirjoita vähintään 3 merkkiä.')
      const back = await makeMove(second, id, 'decline', { declineReason: 'Kuuluu neuvolaan.' })
      assert.equal(back.path, '/tyo?done=decline')
      says(back, fi.done.decline)
      keepsSilent(back, workPage(id))
      const again = await guide.get(workPage(id))
      says(again, 'Kuuluu neuvolaan.')
      assert.equal((await stored(world, id)).holder_id, world.actor('guide').id)
    })

    it('asks for nothing that another organisation may not receive, and names its number', async () => {
      const { id } = await askedAnd(world, 'taken')
      const guide = await signedIn('guide')
      const page = await guide.get(workPage(id))
      const other = await doorIn(world, '17', 'community')
      keepsSilent(page, `value="${other}"`)
      says(page, fi.othersHint)
      const refused = await makeMove(guide, id, 'handOver', {
        toDoor: other,
        reason: 'Perhekahvila kiinnostaa.',
      })
      assert.equal(refused.status, 422)
      says(refused, 'Perhekahvila kiinnostaa.')
    })

    it('shows danger with what to do, and who has read it', async () => {
      const { id } = await ask(world, { text: wordsOfDanger })
      const guide = await signedIn('guide')
      says(await guide.get('/tyo'), 'Lue heti')
      says(await guide.get(workPage(id)), fi.urgent.notify)
      const seen = await makeMove(guide, id, 'acknowledgeUrgent')
      says(seen, 'Aino Lehto kuittasi luetuksi')
      keepsSilent(await guide.get('/tyo'), 'Lue heti')
    })

    it('names a deputy, who then sees the request too', async () => {
      const { id } = await askedAnd(world, 'taken')
      await makeMove(await signedIn('guide'), id, 'nameDeputy', { deputy: world.actor('deputy').id })
      const deputy = await signedIn('deputy')
      says(await deputy.get('/tyo'), 'Olet varahenkilö')
      says(await makeMove(deputy, id, 'note', { noteText: 'Hoidan tänään.' }), 'Hoidan tänään.')
      await makeMove(await signedIn('guide'), id, 'nameDeputy', { deputy: '' })
      assert.equal((await stored(world, id)).deputy_id, null)
    })
  })

  it('speaks three languages and marks the family’s own', async () => {
    const { id } = await ask(world, { language: 'sv', text: 'Vi sover dåligt.' })
    await take(world.as('guide'), { id })
    const guide = await signedIn('guide')
    for (const lang of languages) {
      const queue = await guide.get(path('work', lang))
      const request = await guide.get(path('workRequest', lang, { id }))
      assert.equal(queue.status, 200)
      assert.equal(request.status, 200)
      says(request, receivingTexts[lang].other)
      says(request, 'lang="sv">Vi sover dåligt.')
      keepsSilent(request, 'undefined')
    }
  })
})
