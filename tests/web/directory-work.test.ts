import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { areaId } from '#seed/demo/ids.ts'
import { directoryAsItWas } from '#tests/support/directory-work.ts'
import { aListing, ngo, readAs, tidiedDirectory } from '#tests/support/listings.ts'
import type { Visitor } from '#tests/support/visitor.ts'
import { freshWorld } from '#tests/support/world.ts'
import { languages } from '#platform/text.ts'
import { path, type RouteName } from '#web/paths.ts'

const pages = [
  'workDirectory',
  'workGaps',
  'workQuality',
  'workDuplicates',
  'workVocabulary',
  'workNotFound',
  'workMatrix',
  'workDirectorySettings',
] as const satisfies readonly RouteName[]

describe('the pages of the work on the directory', () => {
  const world = freshWorld({ limitFactor: 1000 })
  tidiedDirectory(world)
  directoryAsItWas(world)
  beforeEach(() => world.clear())

  const signedIn = async (persona: string): Promise<Visitor> => {
    const visitor = world.visitor()
    await visitor.signIn(persona)
    return visitor
  }

  it('are not there for whoever keeps the listings of a provider', async () => {
    const volunteer = await signedIn('maintainer')
    for (const name of pages)
      for (const lang of languages) {
        const address = path(name, lang)
        assert.equal((await volunteer.get(address)).status, 404, address)
        assert.equal(
          (await volunteer.post(address, { go: 'undo', area: areaId('17', 'middle') })).status,
          404,
          address,
        )
      }
  })

  it('let a word be added and tried out at once, without script', async () => {
    const coordinator = await signedIn('coordinator')
    const empty = await coordinator.post('/tyo/hakemisto/sanasto', { kind: 'leads-to', fi: 'pömpeliklubi' })
    assert.equal(empty.status, 422)
    assert.match(empty.body, /Valitse ainakin yksi palvelu/)
    assert.match(empty.body, /pömpeliklubi/)
    const saved = await coordinator.post('/tyo/hakemisto/sanasto', {
      kind: 'leads-to',
      fi: 'pömpeliklubi\npömpeli',
      types: ['fathers-group'],
      because: 'Isät sanovat niin.',
    })
    assert.equal(saved.status, 200)
    assert.match(saved.body, /Isäryhmä, Vaasa/)
    assert.match(saved.body, /Isät sanovat niin\./)
  })

  it('lay two listings side by side, merge them and take them apart again', async () => {
    const kept = await aListing(world, 'coordinator', ngo, { phone: '06 000 0001' })
    const other = await aListing(world, 'coordinator', ngo, { phone: '06 000 0002' })
    const coordinator = await signedIn('coordinator')
    const list = await coordinator.get('/tyo/hakemisto/paallekkaiset')
    assert.match(list.body, /sama nimi/)
    const address = `/tyo/hakemisto/paallekkaiset?jaa=${kept.id}&pois=${other.id}`
    const compared = await coordinator.get(address)
    assert.match(compared.body, /06 000 0001/)
    assert.match(compared.body, /06 000 0002/)
    const merged = await coordinator.post(address, {
      go: 'merge',
      id: kept.id,
      other: other.id,
      version: '1',
      otherVersion: '1',
      phone: 'other',
    })
    assert.match(merged.body, /Yhdistetty\./)
    assert.equal((await readAs(world, 'coordinator', kept.id)).listing.content.phone, '06 000 0002')
    const again = await coordinator.post(address, { go: 'merge', id: kept.id, other: other.id })
    assert.equal(again.status, 409)
    assert.match(again.body, /Molempien pitää olla julkaistuja/)
    const apart = await coordinator.post('/tyo/hakemisto/paallekkaiset', { go: 'undo', id: other.id })
    assert.match(apart.body, /Erotettu\./)
    assert.equal((await readAs(world, 'coordinator', kept.id)).listing.content.phone, '06 000 0001')
  })

  it('lead from a thing to do to the question of the editor where it is mended', async () => {
    const { id } = await aListing(world, 'coordinator', ngo, { phone: null, web: 'https://a.example/' })
    const coordinator = await signedIn('coordinator')
    const list = await coordinator.get(`/tyo/hakemisto/laatu?kuka=${ngo}&tehtava=no-phone`)
    assert.match(list.body, /Lisää puhelinnumero/)
    const editor = await coordinator.post('/tyo/hakemisto/laatu', { listing: id, field: 'phone' })
    assert.match(editor.path, /^\/tyo\/luonnos\/[0-9a-f-]+\/how$/)
    assert.equal(editor.status, 200)
  })

  it('let the lead of an area say how a service stands there, and families read it', async () => {
    const lead = await signedIn('area-lead')
    const address = '/tyo/hakemisto/matriisi?palvelu=rehab-class'
    const wrong = await lead.post(address, {
      area: areaId('17', 'middle'),
      presence: 'fixed',
      'because.fi': 'Ei ole tilaa.',
    })
    assert.equal(wrong.status, 422)
    assert.match(wrong.body, /Suunnitelma ja syy kuuluvat palveluun/)
    assert.match(wrong.body, /Ei ole tilaa\./)
    const said = await lead.post(address, {
      area: areaId('17', 'middle'),
      presence: 'none',
      plannedFrom: '2027-08-01',
      'because.fi': 'Ei ole tilaa.',
    })
    assert.equal(said.status, 200)
    assert.match(said.body, /Tallennettu/)
    await world.product.deps.catalogue.refresh()
    const shown = await world.visitor().get('/palvelut-alueittain?county=17')
    assert.match(shown.body, /Tulossa 1\.8\.2027/)
    assert.match(shown.body, /Ei ole tilaa\./)
    const elsewhere = await lead.post(address, { area: areaId('17', 'north'), presence: 'none' })
    assert.equal(elsewhere.status, 404)
  })

  it('keep what was typed when a setting is refused', async () => {
    const coordinator = await signedIn('coordinator')
    const refused = await coordinator.post('/tyo/hakemisto/asetukset', {
      'check-every-days': '3',
      'worker-names': 'never',
    })
    assert.equal(refused.status, 422)
    assert.match(refused.body, /Anna vähintään 30 päivää/)
    assert.match(refused.body, /name="check-every-days"[^>]*value="3"/)
    const saved = await coordinator.post('/tyo/hakemisto/asetukset', { 'check-every-days': '90' })
    assert.match(saved.body, /Tallennettu/)
    assert.match(saved.body, /name="check-every-days"[^>]*value="90"/)
  })

  it('give families the matrix as a page, a card and a table that a spreadsheet does not run', async () => {
    const visitor = world.visitor()
    for (const lang of languages) {
      const page = await visitor.get(path('matrix', lang, {}, { county: '09' }))
      assert.equal(page.status, 200)
      const card = await visitor.get(path('matrix', lang, {}, { area: areaId('09', 'lahti'), kortti: '1' }))
      assert.equal((card.body.match(/<th scope="row">/g) ?? []).length, 25)
    }
    const csv = await visitor.get('/palvelut-alueittain?county=17&muoto=csv')
    assert.match(csv.headers.get('content-type') ?? '', /text\/csv/)
    const lines = csv.body.trim().split('\n')
    assert.equal(lines[0]?.split(';').length, 14)
    assert.ok(lines.length > 150)
    assert.equal((await visitor.get('/palvelut-alueittain?county=99')).status, 404)
  })
})
