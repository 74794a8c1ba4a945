import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { sql } from 'kysely'
import { freshWorld } from '#tests/support/world.ts'

const shared = path.join(import.meta.dirname, '..', '..', '..', 'shared', 'data')
const schemasOf = {
  hsds: path.join(shared, 'hsds-3.1', 'schema'),
  oruk: path.join(shared, 'oruk-3.0', 'schema'),
}
type Flavour = keyof typeof schemasOf
type Json = Readonly<Record<string, unknown>>

/** The official schemas of a flavour, registered under their file names as they refer to each other. */
function official(flavour: Flavour): (schema: string, body: unknown) => readonly string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  for (const file of readdirSync(schemasOf[flavour])) {
    if (!file.endsWith('.json') || file === 'openapi.json') continue
    ajv.addSchema(JSON.parse(readFileSync(path.join(schemasOf[flavour], file), 'utf8')) as Json, file)
  }
  return (schema, body) => {
    const validate = ajv.getSchema(`${schema}.json`)
    assert.ok(validate, `there is a schema ${schema}`)
    if (validate(body) === true) return []
    return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`)
  }
}

const lists: Readonly<Record<Flavour, Readonly<Record<string, string>>>> = {
  hsds: {
    services: 'service',
    service_at_locations: 'service_at_location',
    organizations: 'organization',
    taxonomies: 'taxonomy',
    taxonomy_terms: 'taxonomy_term',
  },
  oruk: {
    services: 'service',
    service_at_locations: 'service_at_location',
    taxonomies: 'taxonomy',
    taxonomy_terms: 'taxonomy_term',
  },
}

type Page = {
  readonly total_items: number
  readonly total_pages: number
  readonly page_number: number
  readonly size: number
  readonly first_page: boolean
  readonly last_page: boolean
  readonly empty: boolean
  readonly contents: readonly (Json & { readonly id: string })[]
}

describe('the directory in the standards of other directories', () => {
  const world = freshWorld()
  const ask = async (address: string, headers: Record<string, string> = {}): Promise<Response> =>
    world.product.app.request(`http://localhost${address}`, { headers })
  const read = async <T>(address: string, headers: Record<string, string> = {}): Promise<T> => {
    const response = await ask(address, headers)
    assert.equal(response.status, 200, address)
    return (await response.json()) as T
  }
  const pageAt = (address: string): Promise<Page> => read<Page>(address)

  for (const flavour of ['hsds', 'oruk'] as const) {
    describe(flavour, () => {
      const there = existsSync(schemasOf[flavour])
      const skip = there ? false : `the official schemas are not at ${schemasOf[flavour]}`

      it('says which standard it follows, and those addresses answer', async () => {
        const about = await read<{ version: string; profile: string; openapi_url: string }>(`/${flavour}`)
        assert.equal(about.version, flavour === 'hsds' ? '3.1' : 'HSDS-UK-3.0')
        const profile = await read<Json>(new URL(about.profile).pathname)
        assert.ok('patch' in profile)
        const api = await read<{ paths: Json }>(new URL(about.openapi_url).pathname)
        assert.deepEqual(
          Object.keys(api.paths).toSorted(),
          ['/', ...Object.keys(lists[flavour]).flatMap((list) => [`/${list}`, `/${list}/{id}`])].toSorted(),
        )
      })

      for (const [list, schema] of Object.entries(lists[flavour])) {
        it(
          `validates against the official schema on the first, a middle and the last page of ${list}`,
          { skip },
          async () => {
            const check = official(flavour)
            const first = await pageAt(`/${flavour}/${list}?per_page=20`)
            assert.ok(first.total_items > 0)
            const seen = new Set<string>()
            for (const at of new Set([1, Math.ceil(first.total_pages / 2), first.total_pages])) {
              const page = await pageAt(`/${flavour}/${list}?per_page=20&page=${at}`)
              assert.equal(page.page_number, at)
              assert.equal(page.size, page.contents.length)
              assert.equal(page.first_page, at === 1)
              assert.equal(page.last_page, at === first.total_pages)
              assert.equal(page.empty, false)
              for (const each of page.contents) {
                assert.deepEqual(check(schema, each), [], `${list} ${each.id}`)
                seen.add(each.id)
              }
            }
            // As the official validator does: ten of them are asked for by their identifiers.
            for (const id of [...seen].slice(0, 10)) {
              const single = await read<Json>(`/${flavour}/${list}/${id}`)
              assert.equal(single['id'], id)
              assert.deepEqual(check(schema, single), [], `${list}/${id}`)
            }
          },
        )
      }

      it('gives an empty page beyond the last, and names a wrong parameter', async () => {
        const far = await pageAt(`/${flavour}/services?page=9999`)
        assert.equal(far.empty, true)
        assert.equal(far.last_page, true)
        assert.deepEqual(far.contents, [])
        const none = await pageAt(`/${flavour}/services?organization_id=nobody`)
        assert.deepEqual(
          [none.total_items, none.total_pages, none.first_page, none.empty],
          [0, 0, true, true],
        )
        const wrong = await ask(`/${flavour}/services?page=zero`)
        assert.equal(wrong.status, 422)
        assert.match(await wrong.text(), /"field":"page"/)
        assert.equal((await ask(`/${flavour}/services/00000000-0000-4000-8000-000000000000`)).status, 404)
        assert.equal((await ask(`/${flavour}/nothing`)).status, 404)
      })
    })
  }

  it('answers in the language asked for and keeps the others under translations', async () => {
    const { contents } = await pageAt('/hsds/services?search=mödrarådgivning+vasa&per_page=1&lang=sv')
    const id = contents[0]?.id ?? ''
    const swedish = await ask(`/hsds/services/${id}`, { 'accept-language': 'sv-FI, fi;q=0.5' })
    assert.equal(swedish.headers.get('content-language'), 'sv')
    const body = (await swedish.json()) as { translations: Record<string, Json>; name: string }
    assert.deepEqual(Object.keys(body.translations).toSorted(), ['en', 'fi'])
    const finnish = await read<{ name: string }>(`/hsds/services/${id}?lang=fi`)
    assert.equal(body.translations['fi']?.['name'], finnish.name)
    assert.notEqual(body.name, finnish.name)
  })

  it('leaves out what has no value', async () => {
    for (const list of ['services', 'service_at_locations', 'organizations']) {
      const text = await (await ask(`/hsds/${list}?per_page=500`)).text()
      assert.ok(!text.includes('":null'), list)
      assert.ok(!text.includes('":{}'), list)
    }
  })

  it('narrows by every filter, all of them together', async () => {
    const all = await pageAt('/hsds/services?per_page=1')
    const total = async (query: string): Promise<number> =>
      (await pageAt(`/hsds/services?per_page=1&${query}`)).total_items
    const terms = await pageAt('/hsds/taxonomy_terms?per_page=500')
    const term = terms.contents.find((each) => each['code'] === 'maternity-clinic')
    const floor = terms.contents.find((each) => each['code'] === 'floor-1')
    assert.ok(term && floor)
    const clinics = await total(`taxonomy_term_id=${term.id}`)
    assert.ok(clinics > 0 && clinics < (await total(`taxonomy_term_id=${floor.id}`)))
    assert.equal(await total(`taxonomy_id=${String(term['taxonomy_id'])}`), all.total_items)
    assert.equal(await total('modified_after=2999-01-01T00:00:00Z'), 0)
    assert.equal(await total('modified_after=2000-01-01'), all.total_items)
    const organisation = String(all.contents[0]?.['organization_id'])
    const its = await total(`organization_id=${organisation}`)
    assert.ok(its > 0 && its < all.total_items)
    assert.ok((await total(`organization_id=${organisation}&taxonomy_term_id=${term.id}`)) <= its)
    const sundays = await total('day=SU')
    assert.ok(sundays < (await total('day=TU')))
    assert.ok((await total('day=TU&start_time=17:30')) < (await total('day=TU')))
    const minimal = await pageAt('/hsds/services?minimal=true&per_page=5')
    assert.deepEqual(Object.keys(minimal.contents[0] ?? {}), ['id', 'last_modified'])
    const tops = await pageAt('/hsds/taxonomy_terms?top_only=true&per_page=500')
    assert.ok(tops.contents.every((each) => each['parent_id'] === undefined))
    const below = await pageAt(`/hsds/taxonomy_terms?parent_id=${floor.id}&per_page=500`)
    assert.ok(below.contents.some((each) => each.id === term.id))
  })

  it('finds what serves a postal code, and what stands within a distance of it', async () => {
    const all = await pageAt('/oruk/service_at_locations?per_page=1')
    const serving = await pageAt('/oruk/service_at_locations?per_page=1&postcode=65100')
    assert.ok(serving.total_items > 0 && serving.total_items < all.total_items)
    const near = await pageAt('/oruk/service_at_locations?per_page=1&postcode=65100&proximity=5000')
    const far = await pageAt('/oruk/service_at_locations?per_page=1&postcode=65100&proximity=100000')
    assert.ok(near.total_items > 0 && near.total_items < far.total_items)
    assert.equal((await ask('/oruk/service_at_locations?postcode=12345')).status, 422)
  })

  it('streams everything as lines, and takes filters in the body', async () => {
    const { total_items } = await pageAt('/hsds/services?per_page=1')
    const response = await ask('/hsds/services?format=ndjson')
    assert.match(response.headers.get('content-type') ?? '', /ndjson/)
    const lines = (await response.text()).trim().split('\n')
    assert.equal(lines.length, total_items)
    assert.ok(lines.every((line) => typeof (JSON.parse(line) as { id: unknown }).id === 'string'))
    const posted = await world.product.app.request('http://localhost/hsds/services', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ search: 'neuvola', per_page: 3 }),
    })
    const found = (await posted.json()) as Page
    assert.equal(found.size, 3)
    assert.deepEqual(
      found.contents.map(({ id }) => id),
      (await pageAt('/hsds/services?search=neuvola&per_page=3')).contents.map(({ id }) => id),
    )
  })

  it('is open to pages of other origins, and tells who has it already that nothing has changed', async () => {
    const first = await ask('/hsds/services?per_page=2')
    assert.equal(first.headers.get('access-control-allow-origin'), '*')
    const tag = first.headers.get('etag') ?? ''
    assert.equal((await ask('/hsds/services?per_page=2', { 'if-none-match': tag })).status, 304)
    assert.equal((await ask('/hsds/services?per_page=3', { 'if-none-match': tag })).status, 200)
    const changed = first.headers.get('last-modified') ?? ''
    assert.equal((await ask('/hsds/services?per_page=2', { 'if-modified-since': changed })).status, 304)
  })

  it('shows nothing that is not published and no contact meant for professionals', async () => {
    const text = await (await ask('/hsds/services?format=ndjson')).text()
    const { rows } = await world.db.asOwner(async (tx) => {
      return sql<{ id: string }>`select id from directory.service where state <> 'published'`.execute(tx)
    })
    assert.ok(rows.length > 0)
    for (const { id } of rows) assert.ok(!text.includes(id))
    assert.ok(!/whatHappens|what_happens/.test(text))
  })
})
