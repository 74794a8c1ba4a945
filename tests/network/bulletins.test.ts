import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import {
  addBulletin,
  addBulletinReader,
  addPlannedMessage,
  addWording,
  type BulletinInput,
  bulletinStopToken,
  changeBulletin,
  changePlannedMessage,
  lackingIn,
  listBulletinReaders,
  listBulletins,
  listPlannedMessages,
  listWordings,
  markMessageTold,
  publishBulletin,
  readBulletin,
  readOwnBulletins,
  readWorkBulletin,
  removeWording,
  setOwnBulletins,
  stopBulletins,
  withdrawBulletin,
} from '#capabilities/network/index.ts'
import { areaId, personId } from '#seed/demo/ids.ts'
import { bulletinId } from '#seed/demo/leading/telling.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const written: BulletinInput = {
  title: { fi: 'Uusi perhekahvila', sv: 'Nytt familjecafé' },
  body: { fi: 'Tule <script>alert(1)</script> **kahville**.', sv: 'Kom på kaffe.' },
}

describe('bulletins and the communication plan', () => {
  const world = freshWorld({ limitFactor: 1000 })
  before(() => world.clear())
  const keeper = () => world.as('coordinator')

  it('are drafts that nobody else reads until they are published', async () => {
    const { id } = await addBulletin(keeper(), { bulletin: written })
    await refused(readBulletin(world.anyone, { id }), 'not-found')
    await refused(readWorkBulletin(world.as('guide'), { id }), 'not-found')
    await refused(addBulletin(world.as('guide'), { bulletin: written }), 'not-allowed')
    await publishBulletin(keeper(), { id, version: 1 })
    assert.equal((await readBulletin(world.anyone, { id })).title.fi, 'Uusi perhekahvila')
    assert.deepEqual(lackingIn(await readBulletin(world.anyone, { id }), ['fi', 'sv', 'en']), ['en'])
    await refused(publishBulletin(keeper(), { id, version: 2 }), 'conflict', 'bulletin.not-now')
    const html = await (await world.product.app.request(`http://localhost/tiedotteet/${id}`)).text()
    assert.equal(html.includes('<script>alert'), false, 'no HTML passes')
    assert.ok(html.includes('<strong>kahville</strong>'))
  })

  it('are changed as they were seen, and withdrawn with words; the old link says so', async () => {
    const { id } = await addBulletin(keeper(), { bulletin: written })
    await changeBulletin(keeper(), { id, version: 1, bulletin: { ...written, area: areaId('17', 'middle') } })
    const stale = await refused(
      changeBulletin(keeper(), { id, version: 1, bulletin: written }),
      'conflict',
      'changed-meanwhile',
    )
    assert.equal(stale.status, 409)
    await publishBulletin(world.as('area-lead'), { id, version: 2 })
    await withdrawBulletin(keeper(), { id, version: 3, words: { fi: 'Peruttu' } })
    const shown = await readBulletin(world.anyone, { id })
    assert.deepEqual([shown.state, shown.body, shown.withdrawn_words.fi], ['withdrawn', {}, 'Peruttu'])
    const { bulletins } = await listBulletins(world.anyone, { county: '17' })
    assert.equal(
      bulletins.some((each) => each.id === id),
      false,
    )
  })

  it('are mailed once to those who want them, in their language, and stop by the link', async () => {
    await setOwnBulletins(world.as('guide'), { wanted: false })
    await addBulletinReader(keeper(), {
      organisation: 'Testiyhdistys',
      email: 'testi@yhdistys.example',
      language: 'sv',
    })
    const twice = await refused(
      addBulletinReader(keeper(), {
        organisation: 'Sama',
        email: 'Testi@yhdistys.example',
        language: 'fi',
      }),
      'invalid',
    )
    assert.equal(twice.fields[0]?.code, 'already-there')
    assert.deepEqual(await listBulletinReaders(world.as('guide'), {}), [])
    const earlier = world.mails().length
    const bulletin = { ...written, toWorkers: true, toOrganisations: true }
    const { id } = await addBulletin(keeper(), { bulletin })
    await publishBulletin(keeper(), { id, version: 1 })
    await world.runJobs()
    await world.runJobs()
    const mails = world
      .mails()
      .slice(earlier)
      .filter(({ subject }) => ['Uusi perhekahvila', 'Nytt familjecafé'].includes(subject))
    const { mailed } = await readWorkBulletin(keeper(), { id })
    assert.equal(mails.length, mailed)
    const toReader = mails.find(({ to }) => to.includes('testi@yhdistys.example'))
    assert.equal(toReader?.subject, 'Nytt familjecafé')
    assert.ok(toReader?.text.includes('/sv/meddelanden/avsluta/'))
    const [reader] = await listBulletinReaders(keeper(), {})
    const token = bulletinStopToken(keeper().crypto, 'reader', reader?.id ?? '')
    await refused(stopBulletins(world.anyone, { token: `${token}x` }), 'not-found')
    await stopBulletins(world.anyone, { token })
    await stopBulletins(world.anyone, {
      token: bulletinStopToken(keeper().crypto, 'person', personId('teacher')),
    })
    await world.runJobs()
    assert.deepEqual(await listBulletinReaders(keeper(), {}), [])
    assert.equal((await readOwnBulletins(world.as('teacher'), {})).wanted, false)
    assert.equal((await readOwnBulletins(world.as('unit-lead'), {})).wanted, true)
  })

  it('stand on a page and in a feed that readers understand', async () => {
    const answer = await world.product.app.request('http://localhost/feed/bulletins/17-sv.atom')
    assert.equal(answer.status, 200)
    const text = await answer.text()
    assert.ok(text.startsWith('<?xml') && text.includes(`urn:uuid:${bulletinId('17', 'saturday')}`))
    assert.equal(text.includes(bulletinId('17', 'premises')), false, 'withdrawn ones are not in it')
    const nowhere = await world.product.app.request('http://localhost/feed/bulletins/99-sv.atom')
    assert.equal(nowhere.status, 404)
  })

  it('follow a plan: kept by those who lead, told by its owner', async () => {
    const message = {
      audience: 'children' as const,
      channel: 'school-message' as const,
      message: { fi: 'Saat kysyä.' },
      dueOn: '2026-03-10',
      owner: personId('guide'),
    }
    const { id } = await addPlannedMessage(keeper(), { message })
    await refused(addPlannedMessage(world.as('guide'), { message }), 'not-allowed')
    await refused(changePlannedMessage(world.as('guide'), { id, version: 1, message }), 'not-allowed')
    await refused(markMessageTold(world.as('teacher'), { id, version: 1, told: true }), 'not-allowed')
    await markMessageTold(world.as('guide'), { id, version: 1, told: true })
    const found = (await listPlannedMessages(world.as('teacher'), { audience: 'children' })).find(
      (each) => each.id === id,
    )
    assert.equal(found?.done_on, '2026-03-02')
    await refused(
      changePlannedMessage(keeper(), { id, version: 1, message }),
      'conflict',
      'changed-meanwhile',
    )
    const word = await addWording(keeper(), { wording: { audience: 'children', say: { fi: 'Hei' } } })
    await refused(
      addWording(world.as('area-lead'), { wording: { audience: 'children', say: { fi: 'Hei' } } }),
      'not-allowed',
    )
    await removeWording(keeper(), word)
    const audiences = new Set((await listWordings(world.as('guide'), {})).map(({ audience }) => audience))
    assert.deepEqual([...audiences].toSorted(), ['children', 'families', 'workers'])
  })
})
