import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  applyImport,
  chooseImportChange,
  chooseImportRows,
  exportListings,
  importCandidates,
  type ListingContent,
  replaceListing,
  stageImport,
  startImport,
  undoImport,
  type WorkListing,
} from '#capabilities/directory/index.ts'
import { organisationId } from '#seed/demo/ids.ts'
import { aRow, csv, rowsOf, start, tidiedImports, view } from '#tests/support/imports.ts'
import { mutable, ngo, readAs, tidiedDirectory } from '#tests/support/listings.ts'
import { refused, traces } from '#tests/support/requests.ts'
import { freshWorld, type World } from '#tests/support/world.ts'

/** Everything that stands in the directory, in one comparable value. */
async function directory(world: World): Promise<string> {
  return world.db.asOwner(async (tx) => {
    const { rows } = await sql`select s.id, s.version, s.state, s.name, s.phone,
      (select count(*) from directory.site) as sites, (select count(*) from accounts.organisation) as organisations
      from directory.service s order by s.id`.execute(tx)
    return JSON.stringify(rows)
  })
}

const actions = async (world: World, id: string): Promise<Record<string, number>> => ({
  ...(await view(world, id)).counts.actions,
})

async function taken(world: World, bytes: Uint8Array): Promise<string> {
  const id = await start(world, bytes)
  await stageImport(world.as('coordinator'), { id })
  return id
}

async function applied(world: World, bytes: Uint8Array): Promise<string> {
  const id = await taken(world, bytes)
  await applyImport(world.as('coordinator'), { id })
  return id
}

const serviceOf = async (world: World, run: string, number: number): Promise<string> => {
  const row = (await rowsOf(world, run)).find((each) => each.number === number)
  assert.ok(row?.service_id)
  return row.service_id
}

const standing = async (world: World, id: string): Promise<WorkListing['listing']> =>
  (await readAs(world, 'coordinator', id)).listing

/** Edits a listing by hand, as its page would. */
async function edited(world: World, id: string, differently: Partial<ListingContent>): Promise<void> {
  const listing = await standing(world, id)
  await replaceListing(world.as('coordinator'), {
    id,
    version: listing.version,
    content: mutable({ ...listing.content, ...differently }),
  })
}

describe('an import', () => {
  const world = freshWorld({ limitFactor: 1000 })
  tidiedDirectory(world)
  tidiedImports(world)
  beforeEach(() => world.clear())

  it('changes nothing until it is applied, adds once, and a second run of the same file changes nothing', async () => {
    const file = csv([aRow('a-1'), aRow('a-2')])
    const before = await directory(world)
    const id = await start(world, file)
    assert.equal((await view(world, id)).report.step, 'columns')
    await stageImport(world.as('coordinator'), { id })
    const staged = await view(world, id)
    assert.equal(staged.state, 'staged')
    assert.deepEqual(staged.counts.actions, { add: 2 })
    assert.equal(await directory(world), before)

    await applyImport(world.as('coordinator'), { id })
    assert.equal((await view(world, id)).state, 'applied')
    const service = await serviceOf(world, id, 2)
    const listing = await standing(world, service)
    assert.equal(listing.state, 'published')
    assert.equal(listing.origin, 'table')
    assert.deepEqual(listing.content.name, { fi: 'Ryhmä a-1', sv: 'Grupp a-1' })
    assert.deepEqual(listing.content.places[0]?.hours['5'], [{ opens: '09:00', closes: '15:00' }])
    assert.ok((await traces(world, 'import.apply')).length > 0)
    await world.product.deps.catalogue.refresh()
    assert.ok(world.product.deps.catalogue.service(service))

    const after = await directory(world)
    const again = await applied(world, file)
    assert.deepEqual(await actions(world, again), { same: 2 })
    assert.equal(await directory(world), after)
  })

  it('leaves what was edited here, takes what the source changed, and asks where both did', async () => {
    await applied(world, csv([aRow('b-1'), aRow('b-2')]))
    const first = await taken(world, csv([aRow('b-1'), aRow('b-2')]))
    const one = await serviceOf(world, first, 2)
    const two = await serviceOf(world, first, 3)
    await edited(world, one, { phone: '000 000 0099' })
    await edited(world, two, { phone: '000 000 0099' })

    const next = csv([
      aRow('b-1', { Hinta: 'Maksuton' }),
      aRow('b-2', { Puhelin: '000 000 0002', Hinta: 'Kahvi 2 €' }),
    ])
    const run = await taken(world, next)
    assert.deepEqual(await actions(world, run), { change: 1, conflict: 1 })
    const [conflict] = await rowsOf(world, run, 'conflict')
    assert.deepEqual(
      conflict?.changes.map(({ path, ours, theirs, conflict, take }) => [path, ours, theirs, conflict, take]),
      [
        ['cost.fi', null, 'Kahvi 2 €', false, 'theirs'],
        ['phone', '000 000 0099', '000 000 0002', true, 'ours'],
      ],
    )
    await applyImport(world.as('coordinator'), { id: run })
    const kept = await standing(world, one)
    assert.equal(kept.content.phone, '000 000 0099')
    assert.deepEqual(kept.content.cost, { fi: 'Maksuton' })
    // Nobody chose otherwise: ours stands, and is not asked about again.
    const mine = await standing(world, two)
    assert.equal(mine.content.phone, '000 000 0099')
    assert.deepEqual(mine.content.cost, { fi: 'Kahvi 2 €' })
    assert.deepEqual(await actions(world, await taken(world, next)), { same: 2 })

    const chosen = await taken(world, csv([aRow('b-2', { Puhelin: '000 000 0003', Hinta: 'Kahvi 2 €' })]))
    await chooseImportChange(world.as('coordinator'), { id: chosen, number: 2, take: { phone: 'theirs' } })
    await applyImport(world.as('coordinator'), { id: chosen })
    assert.equal((await standing(world, two)).content.phone, '000 000 0003')
  })

  it('is taken back whole: what was before stands again, what was added is gone, what was edited since is left and named', async () => {
    const first = await applied(world, csv([aRow('c-1'), aRow('c-2')]))
    const changed = await serviceOf(world, first, 2)
    const run = await applied(
      world,
      csv([
        aRow('c-1', { Puhelin: '000 000 0005' }),
        aRow('c-2', { Puhelin: '000 000 0005' }),
        aRow('c-3'),
        aRow('c-4'),
      ]),
    )
    assert.deepEqual(await actions(world, run), { change: 2, add: 2 })
    const touched = await serviceOf(world, run, 3)
    const added = await serviceOf(world, run, 4)
    const addedAndTouched = await serviceOf(world, run, 5)
    await edited(world, touched, { web: 'https://kasin.example' })
    await edited(world, addedAndTouched, { web: 'https://kasin.example' })
    await undoImport(world.as('coordinator'), { id: run })
    const after = await view(world, run)
    assert.equal(after.state, 'undone')
    assert.equal(after.counts.left, 2)
    assert.deepEqual(
      (await rowsOf(world, run, 'left')).map(({ number }) => number),
      [3, 5],
    )
    assert.equal((await standing(world, changed)).content.phone, '000 000 0001')
    assert.equal((await standing(world, touched)).content.web, 'https://kasin.example')
    assert.equal((await standing(world, added)).state, 'removed')
    assert.equal((await standing(world, addedAndTouched)).state, 'published')
    await refused(undoImport(world.as('coordinator'), { id: run }), 'conflict')

    // The same source again brings back what was taken away, as the listing that it was.
    const again = await applied(world, csv([aRow('c-3')]))
    assert.equal(await serviceOf(world, again, 2), added)
    assert.equal((await standing(world, added)).state, 'published')
  })

  it('does not write over what was edited after the comparison', async () => {
    const first = await applied(world, csv([aRow('d-1')]))
    const service = await serviceOf(world, first, 2)
    const run = await taken(world, csv([aRow('d-1', { Puhelin: '000 000 0006' })]))
    await edited(world, service, { web: 'https://kasin.example' })
    await applyImport(world.as('coordinator'), { id: run })
    assert.equal((await view(world, run)).counts.left, 1)
    assert.equal((await standing(world, service)).content.phone, '000 000 0001')
  })

  it('writes only what was chosen', async () => {
    const run = await taken(world, csv([aRow('e-1'), aRow('e-2'), aRow('e-3')]))
    await chooseImportRows(world.as('coordinator'), { id: run, rows: [3], chosen: false })
    await applyImport(world.as('coordinator'), { id: run })
    const rows = await rowsOf(world, run)
    assert.deepEqual(
      rows.map(({ applied_version: version }) => version),
      [1, null, 1],
    )
  })

  it('takes a whole county out and in again with everything the same', async () => {
    for (const [format, lang] of [
      ['csv', 'fi'],
      ['xlsx', 'sv'],
    ] as const) {
      const bytes = await exportListings(world.as('coordinator'), { county: '17', format, lang })
      const id = await start(world, bytes)
      await stageImport(world.as('coordinator'), { id })
      await world.runJobs()
      const run = await view(world, id)
      const odd = (await rowsOf(world, id)).filter(({ action }) => action !== 'same').slice(0, 3)
      assert.deepEqual(
        odd.map(({ title, changes, problems }) => [title, changes, problems]),
        [],
      )
      assert.deepEqual(Object.keys(run.counts.actions), ['same'], JSON.stringify(run.counts.actions))
      assert.ok((run.counts.actions.same ?? 0) > 50)
      await world.clear()
    }
  })

  it('knows from the version in an exported table what was changed there and what here', async () => {
    const first = await applied(world, csv([aRow('f-1')]))
    const service = await serviceOf(world, first, 2)
    const before = await standing(world, service)
    await edited(world, service, { web: 'https://kasin.example' })
    const run = await taken(
      world,
      csv([[service, String(before.version), '000 000 0007', '']], ['Tunnus', 'Versio', 'Puhelin', 'WWW']),
    )
    assert.deepEqual(
      (await rowsOf(world, run)).map(({ action, changes }) => [action, changes.map(({ path }) => path)]),
      [['change', ['phone']]],
    )
    await applyImport(world.as('coordinator'), { id: run })
    const { content } = await standing(world, service)
    assert.equal(content.phone, '000 000 0007')
    assert.equal(content.web, 'https://kasin.example')
    assert.equal(content.places.length, 1)
  })

  it('names what is wrong with its row, column and value, and keeps a formula as text', async () => {
    const file = csv([
      aRow('g-1', { Nimi: '=HYPERLINK("http://x.example")' }),
      aRow('g-2', { Kunta: 'Atlantis' }),
      aRow('g-3', { Organisaatio: 'Tuntematon seura', Sektori: '' }),
      aRow('g-4', { Nimi: '<script>alert(1)</script>' }),
    ])
    const run = await taken(world, file)
    assert.deepEqual(await actions(world, run), { add: 2, problem: 2 })
    assert.deepEqual(
      (await rowsOf(world, run, 'problem')).map(({ number, problems }) => [
        number,
        problems.map(({ field, code, value }) => [field, code, value]),
      ]),
      [
        [3, [['municipality', 'unknown-municipality', 'Atlantis']]],
        [4, [['organisation', 'organisation-unknown', 'Tuntematon seura']]],
      ],
    )
    await applyImport(world.as('coordinator'), { id: run })
    const formula = await standing(world, await serviceOf(world, run, 2))
    assert.equal(formula.content.name?.fi, '=HYPERLINK("http://x.example")')
    const out = Buffer.from(
      await exportListings(world.as('coordinator'), {
        county: '17',
        format: 'csv',
        lang: 'fi',
        q: 'HYPERLINK',
      }),
    ).toString()
    assert.ok(out.includes(`"'=HYPERLINK(`), out)
    const scripted = await serviceOf(world, run, 5)
    await world.product.deps.catalogue.refresh()
    const page = await world.visitor().get(`/palvelu/${scripted}`)
    assert.equal(page.status, 200)
    assert.ok(!page.body.includes('<script>alert(1)'))
    assert.ok(page.body.includes('&lt;script>alert(1)') || page.body.includes('&lt;script&gt;alert(1)'))
  })

  it('leaves nothing behind of a file that cannot be read, and says where it breaks', async () => {
    const count = (): Promise<number> =>
      world.db.asOwner(async (tx) => {
        const { rows } = await sql<{
          count: number
        }>`select count(*)::integer as count from directory.import_run`.execute(tx)
        return rows[0]?.count ?? 0
      })
    const before = await count()
    for (const [bytes, code] of [
      [Buffer.from('a;b\r\nc;"open\r\nd;e\r\n'), 'broken-csv'],
      [Buffer.from('PK\x03\x04not really a workbook, though it says so at its beginning'), 'broken-workbook'],
      [Buffer.from(''), 'empty-file'],
    ] as const) {
      const refusal = await refused(start(world, bytes), 'invalid')
      assert.deepEqual(
        refusal.fields.map((each) => [each.field, each.code]),
        [['file', code]],
      )
    }
    assert.equal(await count(), before)
    const broken = await startImport(world.as('coordinator'), {
      county: '17',
      organisation: null,
      kind: 'table',
      name: 'x.json',
      address: null,
      lang: 'fi',
      bytes: Buffer.from('{"candidates": [{]}'),
    })
    const run = await view(world, broken)
    assert.deepEqual([run.state, run.failed_because], ['failed', 'broken-json'])
  })

  it('is the coordinator’s; a maintainer may bring a table of the own organisation and touches nothing else', async () => {
    const file = csv([aRow('h-1')])
    await refused(start(world, file, { as: 'guide' }), 'not-allowed')
    await refused(start(world, file, { as: 'maintainer' }), 'not-allowed')
    await refused(
      start(world, file, { as: 'maintainer', organisation: organisationId('17', 'parish-vasa') }),
      'not-allowed',
    )
    await refused(start(world, file, { as: 'coordinator-16' }), 'not-allowed')
    const id = await start(world, csv([aRow('h-1'), aRow('h-2', { Organisaatio: '' })]), {
      as: 'maintainer',
      organisation: ngo,
    })
    await stageImport(world.as('maintainer'), { id })
    const rows = await rowsOf(world, id, null, 'maintainer')
    assert.deepEqual(
      rows.map(({ action, problems }) => [action, problems[0]?.code]),
      [
        ['problem', 'not-your-organisation'],
        ['add', undefined],
      ],
    )
    await refused(view(world, id, 'second-maintainer'), 'not-found')
    await refused(view(world, id, 'guide'), 'not-found')
    await refused(applyImport(world.as('coordinator-16'), { id }), 'not-found')
    assert.equal((await view(world, id)).state, 'staged')
  })

  it('is taken up again where it stopped when the process dies in the middle, and nothing doubles', async () => {
    const many = Array.from({ length: 950 }, (_, at) => aRow(`k-${at}`))
    const id = await start(world, csv(many))
    await stageImport(world.as('coordinator'), { id })
    await world.runJobs()
    assert.equal((await view(world, id)).counts.actions.add, 950)
    // Dies after the first slice: the database refuses the second.
    await world.db.asOwner((tx) =>
      sql`alter table directory.listing_version add constraint stop check (way <> 'import' or content ->> 'phone' <> '000 000 0001' or content -> 'name' ->> 'fi' <> 'Ryhmä k-600')`.execute(
        tx,
      ),
    )
    await applyImport(world.as('coordinator'), { id })
    await world.runJobs()
    const half = await view(world, id)
    assert.equal(half.state, 'applying')
    assert.equal(half.done, 400)
    await world.db.asOwner((tx) =>
      sql`alter table directory.listing_version drop constraint stop`.execute(tx),
    )
    world.clock.advance(120_000)
    await world.runJobs()
    const whole = await view(world, id)
    assert.deepEqual([whole.state, whole.done, whole.counts.written], ['applied', 950, 950])
    const { rows } = await world.db.asOwner((tx) =>
      sql<{
        count: number
      }>`select count(*)::integer as count from directory.service where name ->> 'fi' like 'Ryhmä k-%'`.execute(
        tx,
      ),
    )
    assert.equal(rows[0]?.count, 950)
    await undoImport(world.as('coordinator'), { id })
    await world.runJobs()
    assert.equal((await view(world, id)).counts.undone, 950)
  })

  it('is quick for listings that a program has made', async () => {
    const { content } = await standing(
      world,
      await serviceOf(world, await applied(world, csv([aRow('m-1')])), 2),
    )
    const candidates = Array.from({ length: 500 }, (_, at) => ({
      externalId: `made-${at}`,
      title: `Tehty ${at}`,
      organisation: {
        externalId: `o-${at % 20}`,
        name: { fi: `Tekijät ${at % 20}` },
        businessCode: null,
        sector: 'ngo' as const,
      },
      content: { ...content, name: { fi: `Tehty ${at}`, sv: `Gjord ${at}` } },
      left: null,
      problems: [],
    }))
    const { db, clock } = world.product.deps
    const run = await importCandidates(
      { db, clock },
      { county: '17', by: world.actor('coordinator').id, name: 'made', candidates },
    )
    const made = await view(world, run)
    assert.deepEqual([made.state, made.counts.written], ['applied', 500])
  })
})
