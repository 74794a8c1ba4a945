import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { canMakePdf } from '#web/public/poster-pdf.ts'
import { directoryAsItWas } from '#tests/support/directory-work.ts'
import { restoredDirectory } from '#tests/support/upkeep.ts'
import { freshWorld } from '#tests/support/world.ts'

describe('what the directory gives out besides pages', () => {
  const world = freshWorld()
  restoredDirectory(world)
  directoryAsItWas(world)
  const ask = (address: string, headers: Record<string, string> = {}): Promise<Response> =>
    Promise.resolve(world.product.app.request(`http://localhost${address}`, { headers }))
  let service = ''
  before(() => {
    const { catalogue } = world.product.deps
    service =
      catalogue.services().find(({ county, places }) => county === '17' && places.length > 0)?.id ?? ''
    assert.notEqual(service, '')
  })

  it('describes a service in schema.org’s words, in a block that no text can end', async () => {
    await world.db.asOwner((tx) =>
      sql`update directory.service set summary = ${JSON.stringify({ fi: '</script><b>x</b>' })}::jsonb where id = ${service}`.execute(
        tx,
      ),
    )
    await world.product.deps.catalogue.refresh()
    const html = await (await ask(`/palvelu/${service}`)).text()
    const block = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? ''
    const said = JSON.parse(block) as { '@type': string; description: string; availableChannel: unknown[] }
    assert.equal(said['@type'], 'Service')
    assert.equal(said.description, '</script><b>x</b>')
    assert.ok(said.availableChannel.length > 0)
    assert.ok(!html.includes('</script><b>'))
  })

  it('makes a poster page with a code that leads to the service', async () => {
    const html = await (await ask(`/sv/tjanst/${service}/affisch`)).text()
    assert.match(html, /class="poster__qr"/)
    assert.ok(html.includes(`/sv/tjanst/${service}`))
    assert.equal((await ask('/palvelu/00000000-0000-4000-8000-000000000000/juliste')).status, 404)
  })

  it(
    'makes the poster a tagged PDF',
    { skip: canMakePdf ? false : 'no typesetter is built for this machine' },
    async () => {
      const response = await ask(`/palvelu/${service}/juliste.pdf`)
      assert.equal(response.status, 200)
      assert.equal(response.headers.get('content-type'), 'application/pdf')
      const pdf = Buffer.from(await response.arrayBuffer()).toString('latin1')
      assert.ok(pdf.startsWith('%PDF-1.7'))
      assert.match(pdf, /\/MarkInfo|\/StructTreeRoot/)
      assert.match(pdf, /pdfuaid/)
      assert.equal((await ask('/palvelu/00000000-0000-4000-8000-000000000000/juliste.pdf')).status, 404)
    },
  )

  it('lets other websites frame the list, and only that', async () => {
    const frame = await ask('/upotus?kunta=905&kieli=sv&laji=speech-therapy')
    assert.match(frame.headers.get('content-security-policy') ?? '', /frame-ancestors \*/)
    assert.equal(frame.headers.get('set-cookie'), null)
    const html = await frame.text()
    assert.match(html, /<html lang="sv"/)
    assert.match(html, /Talterapi/)
    assert.doesNotMatch(html, /<script|<form/)
    const page = await ask('/upota')
    assert.match(page.headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/)
    const nothing = await (await ask('/upotus?q=xyzzyplugh&kunta=no')).text()
    assert.match(nothing, /ei löytynyt/)
  })

  it('shows the code to copy, with the choices made', async () => {
    const html = await (await ask('/en/embed?kunta=905&laji=speech-therapy&q=%22%3E%3Cb%3E')).text()
    assert.match(html, /&lt;iframe src=/)
    assert.match(html, /kunta=905/)
    assert.ok(!html.includes('"><b>'))
  })

  it('lists every public page and service in its languages for search engines', async () => {
    const robots = await (await ask('/robots.txt')).text()
    assert.match(robots, /Sitemap: .*\/sitemap\.xml/)
    const index = await (await ask('/sitemap.xml')).text()
    assert.match(index, /sitemap-1\.xml/)
    const map = await (await ask('/sitemap-1.xml')).text()
    for (const { id } of world.product.deps.catalogue.services()) assert.ok(map.includes(`/sv/tjanst/${id}`))
    const { rows } = await world.db.asOwner((tx) =>
      sql<{ id: string }>`select id from directory.service where state <> 'published'`.execute(tx),
    )
    for (const { id } of rows) assert.ok(!map.includes(id))
    assert.equal((await ask('/sitemap-99.xml')).status, 404)
  })

  it('plays videos from the operator’s own folder, in parts, and gives out nothing else from there', async () => {
    const folder = path.join(world.product.deps.config.dataDir, 'media')
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, 'tervetuloa.webm'), '0123456789')
    writeFileSync(path.join(folder, 'secret.txt'), 'secret')
    const whole = await ask('/media/tervetuloa.webm')
    assert.equal(whole.headers.get('content-type'), 'video/webm')
    assert.equal(await whole.text(), '0123456789')
    const part = await ask('/media/tervetuloa.webm', { range: 'bytes=2-4' })
    assert.equal(part.status, 206)
    assert.equal(part.headers.get('content-range'), 'bytes 2-4/10')
    assert.equal(await part.text(), '234')
    assert.equal(await (await ask('/media/tervetuloa.webm', { range: 'bytes=-3' })).text(), '789')
    assert.equal((await ask('/media/tervetuloa.webm', { range: 'bytes=50-60' })).status, 416)
    for (const name of ['secret.txt', '..%2Fsecret', '%2e%2e%2fsecret.webm', 'no.webm', '.webm'])
      assert.equal((await ask(`/media/${name}`)).status, 404, name)
  })

  it('shows the contact for professionals to nobody who has not signed in', async () => {
    await world.db.asOwner(async (tx) => {
      await sql`delete from directory.professional_contact where service_id = ${service}`.execute(tx)
      await sql`insert into directory.professional_contact (service_id, phone, what_happens, names)
        values (${service}, '06 000 9999', ${JSON.stringify({ fi: 'Soitamme takaisin samana päivänä.' })}::jsonb,
          ${JSON.stringify([{ name: 'Aada Esimerkki', title: { fi: 'terapeutti' } }])}::jsonb)`.execute(tx)
    })
    const asked = await (await ask(`/palvelu/${service}`)).text()
    assert.doesNotMatch(asked, /9999|takaisin samana|Aada Esimerkki/)
    const guide = world.visitor()
    await guide.signIn('guide')
    const shown = (await guide.get(`/palvelu/${service}`)).body
    assert.match(shown, /06 000 9999/)
    assert.match(shown, /takaisin samana/)
    assert.match(shown, /Aada Esimerkki/)
    // The county decides that names are not shown.
    await world.db.asOwner((tx) =>
      sql`insert into directory.setting (county, scope, key, value, changed_at)
        values ('17', '17', 'worker-names', '"never"', now())
        on conflict (county, scope, key) do update set value = excluded.value`.execute(tx),
    )
    assert.doesNotMatch((await guide.get(`/palvelu/${service}`)).body, /Aada Esimerkki/)
  })
})
