import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { assign, note } from '#capabilities/help-requests/index.ts'
import { minutes } from '#platform/clock.ts'
import { ask, askedAnd, doorIn } from '#tests/support/requests.ts'
import type { Visitor } from '#tests/support/visitor.ts'
import { hiddenIn, makeMove, says, workPage } from '#tests/support/work-forms.ts'
import { freshWorld } from '#tests/support/world.ts'
import { receivingTexts } from '#web/work/receiving-texts.ts'
import { requestTexts } from '#web/work/request-texts.ts'

const fi = requestTexts.fi

describe('a move in the workspace that is refused', () => {
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

  describe('what cannot be done', () => {
    it('is visible with its reason in words', async () => {
      const { id } = await ask(world)
      const guide = await signedIn('guide')
      const untaken = await guide.get(workPage(id))
      says(untaken, fi.closed['take-first'])
      says(untaken, `${fi.moves.answer} · ${fi.moves.contact}`)
      await makeMove(guide, id, 'take')
      await makeMove(guide, id, 'handOver', {
        toDoor: await doorIn(world, '17', 'neuvola'),
        reason: 'Neuvolan asia.',
      })
      says(await guide.get(workPage(id)), fi.closed['already-offered'])
    })

    it('is no contact where a family gave none', async () => {
      const { id } = await askedAnd(world, 'taken', 'guide', { contact: null })
      const page = await (await signedIn('guide')).get(workPage(id))
      says(page, fi.closed['no-contact'])
      says(page, fi.anonymous)
    })

    it('is refused with the state of now when a form comes all the same', async () => {
      const { id } = await askedAnd(world, 'taken')
      const lead = await signedIn('unit-lead')
      const page = await lead.post(workPage(id), { move: 'wait', version: '2' })
      assert.equal(page.status, 403)
      says(page, fi.changed.now('Otettu', 'Aino Lehto'))
    })

    it('is sent back with what is missing, everything typed kept', async () => {
      const { id } = await askedAnd(world, 'taken')
      const guide = await signedIn('guide')
      const unfinished = await makeMove(guide, id, 'resolve', { outcome: '', resolveText: 'Hyvää kevättä!' })
      assert.equal(unfinished.status, 422)
      says(unfinished, 'href="#outcome"')
      says(unfinished, 'Hyvää kevättä!')
      const unnamed = await makeMove(guide, id, 'handOver', { toDoor: '', reason: 'Neuvolan asia.' })
      says(unnamed, 'Valitse ovi, jolle siirrät.')
      says(unnamed, 'Neuvolan asia.')
      assert.equal((await guide.post(workPage(id), { move: 'dance' })).status, 422)
    })
  })

  describe('two at once', () => {
    it('keep the text and show what has changed', async () => {
      const { id } = await askedAnd(world, 'taken')
      const guide = await signedIn('guide')
      const page = await guide.get(workPage(id))
      const form = { version: hiddenIn(page, 'version'), seen: hiddenIn(page, 'seen') }
      world.clock.advance(minutes(3))
      await note(world.as('unit-lead'), { id, text: 'Soitin neuvolaan.' })

      const conflict = await guide.post(workPage(id), {
        ...form,
        move: 'answer',
        answerText: 'Hei, olen Aino.',
      })
      assert.equal(conflict.status, 409)
      says(conflict, fi.changed.title)
      says(conflict, 'Soitin neuvolaan.')
      says(conflict, 'Hei, olen Aino.')
      says(conflict, 'href="#do-answer"')
      assert.notEqual(hiddenIn(conflict, 'version'), form.version)
      const sent = await guide.post(workPage(id), {
        move: 'answer',
        version: hiddenIn(conflict, 'version'),
        answerText: 'Hei, olen Aino.',
      })
      says(sent, receivingTexts.fi.held.title)
    })

    it('keep the text when its form is gone', async () => {
      const { id } = await askedAnd(world, 'taken')
      const guide = await signedIn('guide')
      const form = {
        version: hiddenIn(await guide.get(workPage(id)), 'version'),
        seen: world.clock.now().toISOString(),
      }
      await makeMove(await signedIn('unit-lead'), id, 'resolve', { outcome: 'advised' })
      const conflict = await guide.post(workPage(id), {
        ...form,
        move: 'answer',
        answerText: 'Vastaan vielä tämän.',
      })
      assert.equal(conflict.status, 409)
      says(conflict, 'Vastaan vielä tämän.')
      says(conflict, 'href="#kept"')
    })

    it('keep the text when the request has gone out of sight', async () => {
      const { id } = await askedAnd(world, 'taken')
      const guide = await signedIn('guide')
      const version = hiddenIn(await guide.get(workPage(id)), 'version')
      await assign(world.as('unit-lead'), { id, person: world.actor('deputy').id })
      const gone = await guide.post(workPage(id), {
        move: 'answer',
        version,
        answerText: 'Pitkä vastaukseni.',
      })
      assert.equal(gone.status, 404)
      says(gone, fi.changed.goneTitle)
      says(gone, 'Pitkä vastaukseni.')
    })
  })
})
