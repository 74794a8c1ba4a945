import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { hours } from '#platform/clock.ts'
import { keepsSilent, says } from '#tests/support/work-forms.ts'
import { freshWorld } from '#tests/support/world.ts'
import { path } from '#web/paths.ts'

describe('recording for a family', () => {
  const world = freshWorld()
  beforeEach(() => world.clear())

  it('keeps what was typed when the sign-in had ended, for whoever typed it and for nobody else', async () => {
    const address = path('workRecord', 'fi')
    const machine = world.visitor()
    await machine.signIn('guide')
    const opened = await machine.get(address)
    const writer = /name="writer" value="([0-9a-f-]{36})"/.exec(opened.body)?.[1] ?? ''
    assert.equal(writer, world.actor('guide').id)
    world.clock.advance(hours(2))
    const words = 'Äiti soitti ja itki.'
    await machine.post(address, { writer, text: words, step: 'save' })
    await machine.signIn('school-nurse')
    keepsSilent(await machine.get(address), words)
    await machine.signIn('guide')
    says(await machine.get(address), words)
  })
})
