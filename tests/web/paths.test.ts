import assert from 'node:assert/strict'
import { after, beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { changePath, draftPath } from '#capabilities/casework/index.ts'
import type { Visitor } from '#tests/support/visitor.ts'
import { freshWorld } from '#tests/support/world.ts'
import { path } from '#web/paths.ts'

const of = { county: '17', key: 'nepsy' }

describe('the pages of paths, without script', () => {
  const world = freshWorld()
  const ownGone = (): Promise<void> =>
    world.db.asOwner(async (tx) => {
      await sql`delete from casework.path_template where county is not null`.execute(tx)
    })
  beforeEach(ownGone)
  after(ownGone)
  const signedIn = async (persona: string): Promise<Visitor> => {
    const visitor = world.visitor()
    await visitor.signIn(persona)
    return visitor
  }

  it('show every worker the paths, the keepers the way to edit them, and leads where families wait', async () => {
    const guide = await signedIn('guide')
    const list = await guide.get(path('workPaths', 'fi'))
    for (const title of [
      'Keskittymätön lapsi',
      'Päihteet perheessä',
      'Mielen hyvinvointi',
      'Ero perheessä',
      'Vaikea huoltoriita',
    ])
      assert.ok(list.body.includes(title), title)
    assert.ok(!list.body.includes(path('adminPaths', 'fi')))
    const one = await guide.get(path('workPath', 'fi', { key: 'nepsy' }))
    // The list says everything that the picture does.
    assert.match(one.body, /<svg class="swim__picture" role="img"/)
    assert.match(one.body, /id="step-kela-rehabilitation"/)
    assert.match(one.body, /Kriittisin vaihe: yhteydenotto/)
    assert.doesNotMatch(one.body, /Missä perheet odottavat/)
    const coordinator = await signedIn('coordinator')
    const led = await coordinator.get(path('workPath', 'sv', { key: 'nepsy' }))
    assert.match(led.body, /Var familjer väntar och faller bort/)
    assert.ok(led.body.includes(path('adminPath', 'sv', { key: 'nepsy' })))
    const unknown = await guide.get(path('workPath', 'fi', { key: 'ei-ole' }))
    assert.equal(unknown.status, 404)
  })

  it('show an editor what another has saved meanwhile, over what was typed', async () => {
    await draftPath(world.as('admin'), of)
    const admin = await signedIn('admin')
    const address = path('adminPath', 'fi', { key: 'nepsy' }, { kohta: 'lane:others' })
    const editing = await admin.get(address)
    assert.match(editing.body, /name="seen" value="1"/)
    await changePath(world.as('coordinator'), {
      ...of,
      change: { kind: 'set-lane', lane: { key: 'others', name: { fi: 'Koordinaattorin kaista' } } },
    })
    const typed = { act: 'save', 'name.fi': 'Pääkäyttäjän kaista', 'name.sv': 'Bana', 'name.en': 'Lane' }
    const late = await admin.post(address, { ...typed, seen: '1' })
    assert.equal(late.status, 409)
    assert.match(late.body, /Tämä on tallennettu nyt/)
    assert.match(late.body, /Koordinaattorin kaista/)
    assert.match(late.body, /value="Pääkäyttäjän kaista"/)
    // Whoever has seen both decides.
    assert.match(late.body, /name="seen" value="2"/)
    const saved = await admin.post(address, { ...typed, seen: '2' })
    assert.match(saved.body, /Tallennettu/)
    assert.match(saved.body, /Pääkäyttäjän kaista/)
  })

  it('say what keeps a draft from being published, each with the way to put it right', async () => {
    await draftPath(world.as('admin'), of)
    const admin = await signedIn('admin')
    const here = path('adminPath', 'fi', { key: 'nepsy' })
    await admin.post(here, { act: 'add-lane', 'lane-name': 'Järjestöt' })
    const page = await admin.get(here)
    assert.match(page.body, /kaistalla ei ole askelia/)
    assert.match(page.body, /kohta=lane%3Alane-1|kohta=lane:lane-1/)
    assert.doesNotMatch(page.body, /value="publish"/)
    const refused = await admin.post(here, { act: 'publish', seen: '' })
    assert.equal(refused.status, 409)
    assert.match(refused.body, /Polkua ei voi vielä julkaista/)
    const gone = await admin.post(here, { act: 'drop' })
    assert.match(gone.body, /Luonnos on hylätty/)
  })

  it('refuse a key that is in use and keep what was typed', async () => {
    const admin = await signedIn('admin')
    const tried = await admin.post(path('adminPaths', 'fi'), {
      title: 'Toinen nepsy',
      key: 'nepsy',
      group: 'nepsy',
    })
    assert.equal(tried.status, 422)
    assert.match(tried.body, /Tämä tunnus on jo käytössä/)
    assert.match(tried.body, /value="Toinen nepsy"/)
  })
})
