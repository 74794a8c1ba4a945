import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { emptyNeed, keepNeed, suggestServices } from '#capabilities/guidance/index.ts'
import { hours } from '#platform/clock.ts'
import { languages } from '#platform/text.ts'
import { ask, askedAnd } from '#tests/support/requests.ts'
import type { Visit, Visitor } from '#tests/support/visitor.ts'
import { hiddenIn, keepsSilent, says } from '#tests/support/work-forms.ts'
import { freshWorld } from '#tests/support/world.ts'
import { path } from '#web/paths.ts'
import { guideTexts } from '#web/work/guiding/guide-texts.ts'
import { packPageWords, packWords } from '#web/work/guiding/pack-texts.ts'
import { togetherWords } from '#web/work/guiding/together-texts.ts'

const guide = path('workGuide', 'fi')

/** The id in an address: `?need=…`. */
const needIn = (page: Visit): string => {
  const id = /need=([0-9a-f-]{36})/.exec(page.path)?.[1]
  assert.ok(id !== undefined, `${page.path} names no need`)
  return id
}
const servicesIn = (page: Visit): readonly string[] =>
  [...page.body.matchAll(/name="chosen" value="([0-9a-f-]{36})"/g)].map((found) => found[1] ?? '')

const boy = {
  words: 'toimintaterapian arvio, kynä ei pysy kädessä',
  municipality: '905',
  age: '7',
  language: 'sv',
}

describe('guiding a family to a service', () => {
  const world = freshWorld()
  beforeEach(() => world.clear())

  const signedIn = async (persona: string): Promise<Visitor> => {
    const visitor = world.visitor()
    await visitor.signIn(persona)
    return visitor
  }

  it('finds what fits, and says what speaks for it and against it', async () => {
    const nurse = await signedIn('school-nurse')
    const page = await nurse.post(guide, { ...boy, do: 'update' })
    assert.equal(page.status, 200)
    says(page, 'Toimintaterapia')
    says(page, guideTexts.fi.fits)
    says(page, 'vastaa kuvausta')
    assert.match(page.body, /palvelee kuntaa Vaasa|palvelee koko aluetta/)
    says(page, 'ruotsiksi')
  })

  it('carries nothing of the family in addresses', async () => {
    const nurse = await signedIn('school-nurse')
    const page = await nurse.post(guide, { ...boy, do: 'update' })
    assert.match(page.path, /^\/tyo\/ohjaa\?need=[0-9a-f-]{36}#found$/)
    keepsSilent(page, 'words=')
  })

  it('begins from a request that one may read, and from no other', async () => {
    const { id } = await askedAnd(world, 'taken', 'guide', { text: 'Vauva itkee yöt.' })
    const address = path('workGuide', 'fi', {}, { request: id })
    const page = await (await signedIn('guide')).get(address)
    says(page, 'Vauva itkee yöt.')
    says(page, guideTexts.fi.fromRequest)
    assert.ok(servicesIn(page).length > 0)
    assert.equal((await (await signedIn('school-nurse')).get(address)).status, 404)
  })

  it('keeps a need for its own writer and for a day', async () => {
    const nurse = await signedIn('school-nurse')
    const id = needIn(await nurse.post(guide, { ...boy, do: 'update' }))
    const address = path('workGuide', 'fi', {}, { need: id })
    assert.equal((await nurse.get(address)).status, 200)
    assert.equal((await (await signedIn('guide')).get(address)).status, 404)
    assert.equal((await nurse.get(path('workGuide', 'fi', {}, { need: 'nothing' }))).status, 404)
    world.clock.advance(hours(25))
    const later = await signedIn('school-nurse')
    assert.equal((await later.get(address)).status, 404)
  })

  it('says what danger asks for before anything else', async () => {
    const page = await (await signedIn('guide')).post(guide, { words: 'isä lyö äitiä', do: 'update' })
    says(page, guideTexts.fi.urgent)
  })

  it('shows the form again with everything typed when something is wrong', async () => {
    const nurse = await signedIn('school-nurse')
    const page = await nurse.post(guide, { ...boy, age: 'seitsemän', do: 'update' })
    assert.equal(page.status, 422)
    says(page, 'seitsemän')
    says(page, boy.words)
    const few = await nurse.post(guide, { ...boy, do: 'compare' })
    assert.equal(few.status, 422)
    says(few, 'Valitse vertailuun kaksi tai kolme palvelua.')
  })

  it('compares up to three', async () => {
    const nurse = await signedIn('school-nurse')
    const found = await nurse.post(guide, { ...boy, do: 'update' })
    const chosen = servicesIn(found).slice(0, 3)
    const page = await nurse.post(found.path.replace('#found', ''), { ...boy, chosen, do: 'compare' })
    assert.equal(page.status, 200)
    assert.match(page.path, /^\/tyo\/ohjaa\/vertaa\?need=/)
    assert.equal([...page.body.matchAll(/class="compare__one"/g)].length, 3)
    for (const lang of languages) {
      const address = path('workGuideCompare', lang, {}, { need: needIn(page) })
      says(await nurse.get(address), guideTexts[lang].compareTitle)
    }
  })

  it('makes a package in the family’s language and sends it to the follow page', async () => {
    const { id, family } = await askedAnd(world, 'taken', 'guide', { language: 'sv', text: 'Vi är trötta.' })
    const worker = await signedIn('guide')
    const begun = await worker.get(path('workGuide', 'fi', {}, { request: id }))
    const page = await worker.post(path('workGuide', 'fi', {}, { request: id }), {
      words: 'Vi är trötta.',
      language: 'sv',
      municipality: '905',
      chosen: servicesIn(begun).slice(0, 2),
      do: 'pack',
    })
    says(page, packWords.sv.title)
    says(page, packPageWords.fi.sendButton)
    assert.match(page.body, /<article class="info-pack" lang="sv">/)
    const text = /<textarea[^>]*>\n([^<]*)</.exec(page.body)?.[1] ?? ''
    assert.ok(text.startsWith(packWords.sv.hello))
    const sent = await worker.post(page.path, { text, version: hiddenIn(page, 'version') })
    says(sent, packPageWords.fi.sent)
    assert.equal(family.actor.kind, 'code')
    const again = await worker.get(path('workRequest', 'fi', { id }))
    says(again, packWords.sv.hello)
  })

  it('shows a shared screen without other families, names or ways out but one, and takes the permission', async () => {
    const other = await ask(world, { text: 'Toinen perhe.' })
    const worker = await signedIn('guide')
    const found = await worker.post(guide, { ...boy, do: 'update' })
    const [first = '', second = ''] = servicesIn(found)
    const shown = await worker.post(found.path.replace('#found', ''), { ...boy, do: 'together' })
    says(shown, togetherWords.fi.choose)
    keepsSilent(shown, world.actor('guide').name)
    keepsSilent(shown, other.id)
    const ways = [...shown.body.matchAll(/<a [^>]*href="([^"]*)"/g)].map((link) => link[1] ?? '')
    const need = needIn(shown)
    assert.deepEqual(
      ways.filter((way) => !way.includes(need) && way !== '#main'),
      [],
    )
    const together = path('workGuideTogether', 'fi', {}, { need })
    const none = await worker.post(together, { step: 'choose' })
    assert.equal(none.status, 422)
    const asked = await worker.post(together, { step: 'choose', chosen: [first, second] })
    says(asked, togetherWords.fi.may)
    const unsaid = await worker.post(asked.path, { step: 'agree', [`may-${first}`]: 'yes' })
    assert.equal(unsaid.status, 422)
    says(unsaid, 'Valitse, kuka antaa luvan.')
    const done = await worker.post(asked.path, { step: 'agree', [`may-${first}`]: 'yes', by: 'parent' })
    says(done, togetherWords.fi.thanks)
    says(done, togetherWords.fi.notTold)
  })

  it('is quick, and the same every time', async () => {
    const { catalogue } = world.product.deps
    const need = { ...emptyNeed, words: boy.words, municipality: '905', age: 7, language: 'sv' }
    const once = suggestServices(catalogue, need, { county: '17' })
    assert.ok(once.length >= 3)
    const began = performance.now()
    for (let turn = 0; turn < 20; turn++)
      assert.deepEqual(
        suggestServices(catalogue, need, { county: '17' }).map(({ id, score }) => [id, score]),
        once.map(({ id, score }) => [id, score]),
      )
    assert.ok(performance.now() - began < 4000)
  })

  it('keeps at most so much of a need', async () => {
    await assert.rejects(
      keepNeed(world.as('guide'), { request: null, need: { words: 'a'.repeat(1001) }, chosen: [] }),
      { code: 'invalid-input' },
    )
  })
})
