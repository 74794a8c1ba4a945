import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { readReceiver, readReferral, saveReceiver } from '#capabilities/guidance/index.ts'
import { minutes } from '#platform/clock.ts'
import { languages } from '#platform/text.ts'
import { type BuiltFamily, builtFamily, memberSession } from '#tests/support/families.ts'
import { receiverIn, referred } from '#tests/support/referrals.ts'
import { ask, refused } from '#tests/support/requests.ts'
import type { Visit, Visitor } from '#tests/support/visitor.ts'
import { keepsSilent, says } from '#tests/support/work-forms.ts'
import { freshWorld } from '#tests/support/world.ts'
import { path } from '#web/paths.ts'
import { codeTexts } from '#web/public/my/code-texts.ts'
import { myTexts } from '#web/public/my/texts.ts'

const here = path('myConsents', 'fi')
const [own, words] = [codeTexts.fi, myTexts.fi]

describe('the overview of all permissions', () => {
  const world = freshWorld({ limitFactor: 100 })
  beforeEach(() => world.clear())

  const visitorOf = async (family: BuiltFamily, key: string): Promise<Visitor> => {
    const visitor = world.visitor()
    visitor.cookies.set('session', await memberSession(world, family.person(key)))
    return visitor
  }
  const signedIn = async (): Promise<Visitor> => visitorOf(await builtFamily(world), 'anna')
  const add = (visitor: Visitor, code: string): Promise<Visit> =>
    visitor.post(here, { act: 'code-add', subject: 'new', 'code-new': code })
  const codeOn = (body: string): string => /id="code-([\da-f-]{36})"/.exec(body)?.[1] ?? ''

  it('begins empty, and says what a follow code would add', async () => {
    const page = await (await signedIn()).get(here)
    for (const text of [words.consents.none, own.title, own.lead, own.none, own.add]) says(page, text)
  })

  it('lists what stands behind a code, stops it, and the receiver reads it no more', async () => {
    const anna = await signedIn()
    const { id, code } = await referred(world, { to: 'ngo-groups' })
    const added = await add(anna, code)
    assert.equal(added.path, '/oma/luvat?done=code-added')
    keepsSilent(added, code)
    const receiver = /<li class="my-consent" id="c-[^"]+"><h3>([^<]+)/.exec(added.body)?.[1] ?? '-'
    for (const text of [receiver, own.gets, own.what, own.from, words.consents.until, words.consents.stop])
      says(added, text)
    const stop = { act: 'stop-referral', subject: id, code: codeOn(added.body) }
    assert.equal((await readReferral(world.as('ngo-worker'), { id })).id, id)
    const stopped = await anna.post(here, stop)
    assert.equal(stopped.path, '/oma/luvat?done=stopped')
    says(stopped, words.consents.none)
    says(stopped, words.consents.pastTitle)
    await refused(readReferral(world.as('ngo-worker'), { id }), 'not-found')
    // Pressed again, or by two at once.
    const again = await anna.post(here, stop)
    assert.ok([409, 422].includes(again.status), `${again.status}`)
  })

  it('asks to prove again before something is stopped', async () => {
    const anna = await signedIn()
    const { id, code } = await referred(world, { to: 'ngo-groups' })
    const own = codeOn((await add(anna, code)).body)
    world.clock.advance(minutes(20))
    assert.equal((await anna.get(here)).status, 200)
    await anna.post(here, { act: 'stop-referral', subject: id, code: own })
    assert.equal((await readReferral(world.as('ngo-worker'), { id })).id, id)
  })

  it('keeps a wrong code in its field, with what is wrong beside it', async () => {
    const anna = await signedIn()
    const visit = await add(anna, 'TÄMÄ-EI-OLE-KOODI')
    assert.equal(visit.status, 422)
    assert.match(visit.body, /href="#code-new"/)
    assert.match(visit.body, /value="TÄMÄ-EI-OLE-KOODI"/)
    assert.match(visit.body, /<details[^>]* open[^>]*>(?:(?!<details).)*code-new/s)
    assert.equal((await add(anna, '')).status, 422)
  })

  it('leads from a code to its follow page, and takes it off again', async () => {
    const anna = await signedIn()
    const { code } = await ask(world)
    const [id, key] = [codeOn((await add(anna, code)).body), 'subject']
    const opened = await anna.post(here, { act: 'code-open', [key]: id })
    assert.equal(opened.path, path('followed', 'fi'))
    assert.equal(opened.status, 200)
    const back = await anna.get(here)
    assert.equal(back.status, 401)
    const other = await signedIn()
    const taken = await add(other, code)
    const removed = await other.post(here, { act: 'code-remove', [key]: codeOn(taken.body) })
    assert.equal(removed.path, '/oma/luvat?done=code-removed')
    says(removed, own.none)
  })

  it('shows nobody else’s codes, whatever is sent, and none while acting for a child', async () => {
    const family = await builtFamily(world, { adults: { anna: {}, pekka: {} } })
    const [anna, pekka] = [await visitorOf(family, 'anna'), await visitorOf(family, 'pekka')]
    const { id, code } = await referred(world, { to: 'ngo-groups' })
    const ownId = codeOn((await add(anna, code)).body)
    keepsSilent(await pekka.get(here), 'code-' + ownId)
    for (const form of [
      { act: 'stop-referral', subject: id, code: ownId },
      { act: 'code-open', subject: ownId },
      { act: 'code-remove', subject: ownId },
      { act: 'code-remove', subject: '' },
      { act: 'stop-referral', subject: id },
    ])
      assert.equal((await pekka.post(here, form)).status, 404, JSON.stringify(form))
    await anna.post('/oma', { act: 'act-for', child: family.person('ella') })
    const acting = await anna.get(here)
    says(acting, own.whileActing)
    keepsSilent(acting, ownId)
    keepsSilent(acting, own.add)
  })

  it('holds long names, and says everything in three languages', async () => {
    const receiver = receiverIn('ngo-groups')
    const long = 'Perheiden-vertaistukiryhmien-yhteistoimintajärjestelyt '.repeat(8).trim()
    const { name } = await readReceiver(world.as('coordinator'), { id: receiver })
    const anna = await signedIn()
    await saveReceiver(world.as('coordinator'), { id: receiver, name: { fi: long, sv: long, en: long } })
    try {
      const { code } = await referred(world, { to: 'ngo-groups' })
      await add(anna, code)
      for (const lang of languages) {
        const page = await anna.get(path('myConsents', lang))
        assert.equal(page.status, 200)
        says(page, long)
        for (const text of [codeTexts[lang].what, codeTexts[lang].open, codeTexts[lang].remove])
          says(page, text)
      }
    } finally {
      await saveReceiver(world.as('coordinator'), { id: receiver, name })
    }
  })
})
