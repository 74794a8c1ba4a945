import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { languages } from '#platform/text.ts'
import { createOutside, type Outside } from '#platform/outside.ts'
import { createApp } from '#src/app.ts'
import { path } from '#web/paths.ts'
import { aRow, csv, tidiedImports } from '#tests/support/imports.ts'
import { tidiedDirectory } from '#tests/support/listings.ts'
import { Visitor } from '#tests/support/visitor.ts'
import { freshWorld } from '#tests/support/world.ts'

const start = path('workImports', 'fi')
type Sent = { readonly status: number; readonly body: string; readonly location: string | null }

/** Sends the form as a browser does: texts first, the file last. */
async function upload(
  visitor: Visitor,
  address: string,
  texts: Readonly<Record<string, string>>,
  file: Blob | null,
): Promise<Sent> {
  const form = new FormData()
  for (const [name, value] of Object.entries(texts)) form.append(name, value)
  if (file !== null) form.append('file', file, 'ryhmat.csv')
  const response = await visitor.raw(address, {
    method: 'POST',
    headers: { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' },
    body: form,
  })
  return {
    status: response.status,
    body: await response.text(),
    location: response.headers.get('location'),
  }
}

/** Endless zeros, counting how many were asked for. */
function flood(megabytes: number, began: string): { body: ReadableStream<Uint8Array>; asked: () => number } {
  let left = megabytes
  let asked = 0
  const beginning = new TextEncoder().encode(began)
  const chunk = new Uint8Array(1024 * 1024)
  return {
    asked: () => asked,
    body: new ReadableStream({
      start: (controller) => controller.enqueue(beginning),
      pull: (controller) => {
        if (left === 0) controller.close()
        else {
          left -= 1
          asked += 1
          controller.enqueue(chunk)
        }
      },
    }),
  }
}

const part = (name: string, value: string): string =>
  `--edge\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`

describe('the pages of imports', () => {
  const world = freshWorld({ limitFactor: 1000 })
  tidiedDirectory(world)
  tidiedImports(world)
  beforeEach(() => world.clear())

  const coordinator = async (): Promise<Visitor> => {
    const visitor = world.visitor()
    await visitor.signIn('coordinator')
    return visitor
  }

  it('lead from a file through columns and comparison to publishing and back, without script', async () => {
    const visitor = await coordinator()
    const heads = [
      'Tunnus',
      'Organisaatio',
      'Sektori',
      'Mikä se on',
      'Nimi',
      'Nimi ruotsiksi',
      'Puhelin',
      'Hinta',
      'Kunta',
      'Osoite',
      'Ajat',
    ]
    const sent = await upload(
      visitor,
      start,
      { whose: '17:', kind: 'table', address: '' },
      new Blob([new Uint8Array(csv([aRow('w-1'), aRow('w-2', { Kunta: 'Atlantis' })], heads))]),
    )
    assert.equal(sent.status, 303)
    const run = sent.location ?? ''
    const columns = await visitor.get(run)
    assert.equal(columns.status, 200)
    assert.match(columns.body, /Mikä se on/)
    assert.match(columns.body, /<option value="phone" selected/)
    // Nobody could guess the fourth column: it is said.
    const chosen = Object.fromEntries(
      [...columns.body.matchAll(/<select[^>]*id="(column-\d+)"[\s\S]*?<\/select>/g)].map(
        ([select, name = '']) => [name, /<option value="([^"]*)" selected/.exec(select)?.[1] ?? ''],
      ),
    )
    const without = { ...chosen, 'column-0': '' }
    const again = await visitor.post(run, { do: 'compare', columns: '11', headRow: '1', ...without })
    assert.equal(again.status, 422)
    assert.match(again.body, /Valitse, missä sarakkeessa on palvelun laji/)
    const staged = await visitor.post(run, {
      do: 'compare',
      columns: '11',
      headRow: '1',
      ...chosen,
      'column-3': 'type',
    })
    assert.match(staged.body, /Ryhmä w-1/)
    assert.match(staged.body, /Julkaise 1 palvelu</)
    const problems = await visitor.get(`${run}?nayta=problem`)
    assert.match(problems.body, /Atlantis/)
    assert.match(problems.body, /Paikan kunta, rivi 3/)
    assert.match(problems.body, /Tätä kuntaa ei ole/)
    const applied = await visitor.post(run, { do: 'apply', row: ['2'], chosen: ['2'] })
    assert.match(applied.body, /Tuonti on julkaistu/)
    const undone = await visitor.post(run, { do: 'undo' })
    assert.match(undone.body, /Tuonti on peruttu/)
    for (const lang of languages) {
      const list = await visitor.get(path('workImports', lang))
      assert.equal(list.status, 200)
      assert.match(list.body, /ryhmat\.csv/)
    }
  })

  it('give the template and the listings, which come back as they went', async () => {
    const visitor = await coordinator()
    for (const format of ['csv', 'xlsx']) {
      for (const file of ['pohja', 'palvelut']) {
        const response = await visitor.raw(`${start}?tiedosto=${file}&muoto=${format}&kenen=17%3A`)
        assert.equal(response.status, 200)
        assert.match(
          response.headers.get('content-disposition') ?? '',
          new RegExp(`attachment; .*\\.${format}"`),
        )
        assert.ok((await response.arrayBuffer()).byteLength > 500)
      }
    }
    const template = await visitor.raw(`${start}?tiedosto=pohja&muoto=csv&kenen=17%3A`)
    const sent = await upload(
      visitor,
      start,
      { whose: '17:', kind: 'table', address: '' },
      new Blob([await template.arrayBuffer()]),
    )
    const columns = await visitor.get(sent.location ?? '')
    assert.ok(
      !/<select[^>]*>(?:(?!<\/select>)[\s\S])*<option value="">[^<]*<\/option>(?:(?!selected)[\s\S])*?<\/select>/.test(
        columns.body,
      ),
      'every column of the template is known',
    )
    const staged = await visitor.post(sent.location ?? '', { do: 'again' })
    assert.match(staged.body, /Isien iltaryhmä/)
  })

  it('refuse a file of 200 MB in the reader’s language without taking it in, and keep the rest of the form', async () => {
    const visitor = await coordinator()
    const texts = part('whose', '17:') + part('kind', 'ptv') + part('address', 'https://kept.example/list')
    const file = '--edge\r\nContent-Disposition: form-data; name="file"; filename="x.csv"\r\n\r\n'
    for (const [lang, words] of [
      ['fi', 'Tiedosto on liian suuri. Enintään 20 megatavua'],
      ['sv', 'Filen är för stor. Högst 20 megabyte'],
      ['en', 'The file is too large. At most 20 megabytes'],
    ] as const) {
      for (const declared of [true, false]) {
        const { body, asked } = flood(200, texts + file)
        const init: RequestInit & { duplex: 'half' } = {
          method: 'POST',
          duplex: 'half',
          headers: {
            origin: 'http://localhost',
            'sec-fetch-site': 'same-origin',
            'content-type': 'multipart/form-data; boundary=edge',
            ...(declared ? { 'content-length': String(200 * 1024 * 1024) } : {}),
          },
          body,
        }
        const response = await visitor.raw(path('workImports', lang), init)
        assert.equal(response.status, 413)
        const page = await response.text()
        assert.ok(page.includes(words), lang)
        assert.match(page, /value="https:\/\/kept\.example\/list"/)
        assert.match(page, /value="ptv" checked/)
        assert.ok(asked() < (declared ? 5 : 30), `${asked()} MB were read`)
      }
    }
    // Every other page takes a quarter of a megabyte.
    const { body, asked } = flood(200, texts + file)
    const other: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      duplex: 'half',
      headers: {
        origin: 'http://localhost',
        'sec-fetch-site': 'same-origin',
        'content-type': 'multipart/form-data; boundary=edge',
      },
      body,
    }
    const refused = await visitor.raw(path('workListings', 'fi'), other)
    assert.equal(refused.status, 413)
    assert.ok(asked() < 5)
    const stranger = flood(200, texts + file)
    const nobody: RequestInit & { duplex: 'half' } = { ...other, body: stranger.body }
    assert.equal((await world.visitor().raw(start, nobody)).status, 401)
    assert.ok(stranger.asked() < 5)
  })

  it('name what is wrong with a file or an address, and keep what was typed', async () => {
    const visitor = await coordinator()
    const whose = { whose: '17:', kind: 'table' }
    const none = await upload(visitor, start, { ...whose, address: '' }, null)
    assert.equal(none.status, 422)
    assert.match(none.body, /Valitse tiedosto tai anna osoite/)
    const broken = await upload(visitor, start, { ...whose, address: '' }, new Blob(['a;b\nc;"d\n']))
    assert.match(broken.body, /lainausmerkki jää auki/)
    for (const [address, words] of [
      ['https://127.0.0.1/list.json', 'ei ole julkisessa verkossa'],
      ['https://[::ffff:10.0.0.1]/list.json', 'ei ole julkisessa verkossa'],
      ['https://169.254.169.254/latest/meta-data', 'ei ole julkisessa verkossa'],
      ['ftp://files.example/list.json', 'Anna osoite, joka alkaa https'],
    ] as const) {
      const refused = await upload(visitor, start, { ...whose, kind: 'hsds', address }, null)
      assert.equal(refused.status, 422)
      assert.ok(refused.body.includes(words), address)
      assert.ok(refused.body.includes(`value="${address}"`))
    }
    await upload(visitor, start, { whose: '16:', kind: 'table', address: '' }, new Blob(['x'])).then((sent) =>
      assert.equal(sent.status, 403),
    )
  })

  it('take a register from an address, and say when the address is slow', async () => {
    const pages = new Map([['https://open.example/services.csv', csv([aRow('u-1')])]])
    const outside: Outside = {
      fetch: async (address, limits) => {
        const bytes = pages.get(address)
        if (bytes !== undefined) return { bytes, type: 'text/csv', address }
        return createOutside({ allowHttp: false, resolve: () => new Promise(() => {}) }).fetch(address, {
          ...limits,
          milliseconds: 50,
        })
      },
    }
    const visitor = new Visitor(createApp({ ...world.product.deps, outside }))
    await visitor.signIn('coordinator')
    const whose = { whose: '17:', kind: 'table' }
    const slow = await upload(visitor, start, { ...whose, address: 'https://slow.example/x' }, null)
    assert.match(slow.body, /vastaa liian hitaasti/)
    const sent = await upload(
      visitor,
      start,
      { ...whose, address: 'https://open.example/services.csv' },
      null,
    )
    assert.equal(sent.status, 303)
    const run = await visitor.get(sent.location ?? '')
    assert.match(run.body, /services\.csv/)
    assert.match(run.body, /https:\/\/open\.example\/services\.csv/)
  })

  it('have their like in the interface for machines: a file as a form, refused when it is too large', async () => {
    const opened = await world.visitor().raw('/api/v1/sessions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ persona: 'coordinator' }),
    })
    const { token } = (await opened.json()) as { token: string }
    const headers = { authorization: `Bearer ${token}` }
    const send = async (size: number): Promise<Response> => {
      const form = new FormData()
      form.append('county', '17')
      form.append('file', new Blob([new Uint8Array(csv([aRow('x-1')])), 'x'.repeat(size)]), 'ryhmat.csv')
      const encoded = new Response(form)
      const type = encoded.headers.get('content-type') ?? ''
      return world.visitor().raw('/api/v1/imports', {
        method: 'POST',
        headers: { ...headers, 'content-type': type },
        body: await encoded.arrayBuffer(),
      })
    }
    const sent = await send(0)
    assert.equal(sent.status, 201)
    const run = (await sent.json()) as { state: string; step: string; columns: string[] }
    assert.deepEqual([run.state, run.step, run.columns[3]], ['read', 'columns', 'type'])
    const huge = await send(21 * 1024 * 1024)
    assert.equal(huge.status, 413)
    assert.equal(((await huge.json()) as { code: string }).code, 'too-large')
    const hidden = await world.visitor().raw('/api/v1/imports', {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ county: '17', kind: 'hsds', address: 'https://10.0.0.1/services' }),
    })
    assert.equal(hidden.status, 422)
    assert.deepEqual(((await hidden.json()) as { fields: unknown }).fields, [
      { field: 'address', code: 'address-not-public' },
    ])
  })

  it('say by themselves how far the work has come, until somebody stops them', async () => {
    const visitor = await coordinator()
    const many = Array.from({ length: 400 }, (_, at) => aRow(`p-${at}`))
    const sent = await upload(
      visitor,
      start,
      { whose: '17:', kind: 'table', address: '' },
      new Blob([new Uint8Array(csv(many))]),
    )
    const run = sent.location ?? ''
    await visitor.post(run, { do: 'again' })
    const working = await visitor.raw(run)
    assert.equal(working.headers.get('refresh'), '4')
    const still = await visitor.raw(`${run}?pysy=1`)
    assert.equal(still.headers.get('refresh'), null)
    await world.runJobs()
    assert.match((await visitor.get(run)).body, /400 uutta palvelua/)
  })
})
