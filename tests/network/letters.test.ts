import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import {
  addLetter,
  blocksOf,
  changeLetter,
  filled,
  listChildWords,
  plainOf,
  readLetter,
  readWelcome,
  recordLettersSent,
  setChildWords,
} from '#capabilities/network/index.ts'
import { letterId } from '#seed/demo/leading/telling.ts'
import { canTypeset } from '#platform/typeset.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

describe('welcome letters', () => {
  const world = freshWorld({ limitFactor: 1000 })
  before(() => world.clear())
  const keeper = () => world.as('coordinator')
  const page = async (address: string): Promise<string> =>
    (await world.product.app.request(`http://localhost${address}`)).text()

  it('are the county’s until a municipality has published its own', async () => {
    assert.equal((await readWelcome(world.anyone, { municipality: '499' })).municipality, null)
    const letter = { body: { sv: 'Hej, {municipality}!\n\n{help phone}' } }
    const { id } = await addLetter(keeper(), { municipality: '499', letter })
    assert.equal((await readWelcome(world.anyone, { municipality: '499' })).municipality, null, 'a draft')
    await changeLetter(keeper(), { id, version: 1, letter, publish: true })
    assert.equal((await readWelcome(world.anyone, { municipality: '499' })).municipality, '499')
    await refused(changeLetter(keeper(), { id, version: 1, letter }), 'conflict', 'changed-meanwhile')
    const html = await page('/sv/valkommen/499')
    assert.ok(html.includes('Hej, Korsholm!'))
    const twice = await refused(addLetter(keeper(), { municipality: '499', letter }), 'invalid')
    assert.equal(twice.fields[0]?.code, 'has-a-letter')
  })

  it('are written by the county and by the lead of the municipality’s own area', async () => {
    const letter = { body: { fi: 'Hei' } }
    await refused(addLetter(world.as('guide'), { municipality: '946', letter }), 'not-allowed')
    await refused(addLetter(world.as('area-lead-north-17'), { municipality: '946', letter }), 'not-allowed')
    await addLetter(world.as('area-lead'), { municipality: '946', letter })
    const elsewhere = await refused(addLetter(keeper(), { municipality: '081', letter }), 'invalid')
    assert.equal(elsewhere.fields[0]?.code, 'not-of-this-county')
    const unknown = await refused(
      addLetter(keeper(), { municipality: '399', letter: { body: { fi: 'Hei {nimi}' } } }),
      'invalid',
    )
    assert.deepEqual(unknown.fields, [{ field: 'letter.body.fi', code: 'unknown-letter-field' }])
  })

  it('are filled from the directory, and go out as numbers alone', async () => {
    const html = await page('/tervetuloa/905')
    assert.ok(html.includes('Vaasa') && html.includes('/kohtaamispaikat/'))
    assert.equal(
      /\{[a-z ]+\}/.test(html.replaceAll(/<script[\s\S]*?<\/script>/g, '')),
      false,
      'no field is left',
    )
    const id = letterId('17', null)
    await recordLettersSent(world.as('guide'), {
      id,
      municipality: '905',
      sent: { sentOn: '2026-03-01', language: 'fi', way: 'post', families: 3 },
    })
    await refused(
      recordLettersSent(world.as('guide-16'), {
        id,
        municipality: '905',
        sent: { sentOn: '2026-03-01', language: 'fi', way: 'post', families: 3 },
      }),
      'not-found',
    )
    assert.equal((await readLetter(world.as('guide'), { id })).sent_families, 3)
    const pdf = await world.product.app.request('http://localhost/tervetuloa/905.pdf')
    assert.equal(pdf.status, canTypeset ? 200 : 404)
    if (canTypeset) {
      const bytes = Buffer.from(await pdf.arrayBuffer()).toString('latin1')
      assert.ok(bytes.startsWith('%PDF') && bytes.includes('/StructTreeRoot'), 'tagged')
    }
  })

  it('say to children what a service is, as the county has written it', async () => {
    const child = { serviceType: 'oral-health', words: { fi: 'Hampaat lasketaan.' } }
    await refused(setChildWords(world.as('guide'), { child }), 'not-allowed')
    await setChildWords(keeper(), { child })
    await refused(setChildWords(keeper(), { child, version: 9 }), 'conflict', 'changed-meanwhile')
    const { words } = await listChildWords(world.anyone, { county: '17' })
    assert.ok(words.some(({ service_type }) => service_type === 'oral-health'))
    assert.ok((await page('/esitteet?kunta=905')).includes('Hampaat lasketaan.'))
  })

  it('leave out the line of a field that has nothing, and never let a text become a tag or a wild link', () => {
    const values = {
      municipality: 'Vaasa',
      'family centre': '',
      'meeting places': '- [Talo](/kohtaamispaikat/x)',
      'help phone': '',
      'week programme link': '',
      'ask link': '',
    }
    assert.equal(filled('Hei {municipality}\nSoita {help phone}\nLoppu', values), 'Hei Vaasa\nLoppu')
    const [paragraph] = blocksOf('[x](javascript:alert(1)) [y](//evil.example) <b>z</b>')
    assert.ok(paragraph?.kind === 'paragraph' && paragraph.lines[0]?.every(({ href }) => href === undefined))
    assert.deepEqual(
      blocksOf('## A\n- b\n- c\n\n1. d').map(({ kind }) => kind),
      ['heading', 'list', 'list'],
    )
    assert.equal(plainOf('**Hei** [sivu](https://a.example)'), 'Hei sivu (https://a.example)')
  })
})
