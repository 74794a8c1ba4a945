import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { readPtv } from '#capabilities/directory/domain/ptv/read.ts'
import type { ListingContent } from '#capabilities/directory/domain/listing.ts'
import { type Known, nothingKnown } from '#capabilities/directory/domain/reading/municipalities.ts'
import { readHsds } from '#capabilities/directory/hsds-in.ts'
import { exportCandidates, exportPtv } from '#capabilities/directory/index.ts'
import { listingShape } from '#capabilities/directory/listing-shape.ts'
import { municipalities } from '#seed/reference/municipalities.ts'
import { postcodes } from '#seed/reference/postcodes.ts'
import { freshWorld } from '#tests/support/world.ts'

const known = (county: string): Known => ({
  ...nothingKnown,
  municipalities,
  postcodes: new Map(postcodes.map(({ code, municipality }) => [code, municipality])),
  county,
})

const file = (name: string, value: unknown): { name: string; bytes: Uint8Array } => ({
  name,
  bytes: new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)),
})

describe('the demonstration’s listings as other registers write them', () => {
  const world = freshWorld()
  const listed = async (county: string): Promise<ReadonlyMap<string, ListingContent>> => {
    const candidates = await exportCandidates(world.as('coordinator'), { county, state: 'published' })
    return new Map(
      candidates.flatMap(({ externalId, content }) =>
        externalId === null || content === null ? [] : [[externalId, content] as const],
      ),
    )
  }

  it('come back from the service register’s shape with everything families read', async () => {
    const ours = await listed('17')
    const document = await exportPtv(world.as('coordinator'), { county: '17' })
    assert.equal(document.services.length, ours.size)
    assert.ok(ours.size > 100)
    const { candidates, report } = readPtv([file('ptv.json', document)], known('17'))
    assert.ok(
      report.every(({ code }) => /-read$|^for-families$|^said-twice$/.test(code)),
      JSON.stringify(report),
    )
    for (const { externalId, content, title } of candidates) {
      const own = ours.get(externalId ?? '')
      assert.ok(own && content, title)
      assert.ok(listingShape.safeParse(content).success, title)
      const plain = (one: ListingContent): object => ({
        ...one,
        professional: null,
        video: null,
        languages: one.languages.toSorted(),
        modes: one.modes.toSorted(),
        municipalities: one.municipalities.toSorted(),
        places: one.places.map((place) => ({
          ...place,
          site: null,
          lon: place.lon === null ? null : Number(place.lon.toFixed(5)),
          lat: place.lat === null ? null : Number(place.lat.toFixed(5)),
        })),
        // With one place only, what holds there holds everywhere.
        exceptions: one.exceptions.map((each) => ({ ...each, place: null })),
      })
      assert.deepEqual(plain(content), plain(own), title)
    }
  })

  it('are taken out by who may edit them, and by nobody else', async () => {
    const kept = await exportPtv(world.as('maintainer'), { county: '17' })
    assert.ok(kept.services.length > 0)
    assert.equal(kept.organizations.length, 1)
    assert.equal((await exportPtv(world.as('guide'), { county: '17' })).services.length, 0)
    assert.equal((await exportPtv(world.as('coordinator'), { county: '16' })).services.length, 0)
    await assert.rejects(exportPtv(world.anyone, { county: '17' }), { code: 'not-signed-in' })
    const { rows } = await world.db.asOwner((tx) =>
      sql<{
        email: string
      }>`select email from directory.professional_contact where email is not null limit 5`.execute(tx),
    )
    const text = JSON.stringify(await exportPtv(world.as('coordinator'), { county: '17' }))
    for (const { email } of rows) assert.ok(!text.includes(email))
  })

  it('are answered as one document with a name for the file', async () => {
    const session = await world.product.app.request('http://localhost/api/v1/sessions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ persona: 'coordinator' }),
    })
    const { token } = (await session.json()) as { token: string }
    const answer = await world.product.app.request('http://localhost/api/v1/exports/ptv?county=17', {
      headers: { authorization: `Bearer ${token}` },
    })
    assert.equal(answer.status, 200)
    assert.match(answer.headers.get('content-disposition') ?? '', /ptv-17\.json/)
    assert.equal(answer.headers.get('cache-control'), 'no-store')
    const body = (await answer.json()) as { version: string }
    assert.equal(body.version, 'V11')
  })

  it('come back from our own HSDS answer as the same services', async () => {
    const ours = await listed('17')
    const answer = await world.product.app.request('http://localhost/hsds/services?format=ndjson&lang=fi')
    assert.equal(answer.status, 200)
    const { candidates, report } = await readHsds([file('hsds.ndjson', await answer.text())], known('17'))
    assert.ok(
      report.every(({ code }) => !/broken|unknown|missing|bad/.test(code)),
      JSON.stringify(report),
    )
    const read = new Map(candidates.map((each) => [each.externalId, each]))
    for (const [id, own] of ours) {
      const candidate = read.get(id)
      assert.ok(candidate?.content, `${id} of ${read.size}: ${JSON.stringify(candidate)}`)
      const { content } = candidate
      assert.equal(candidate.left, null, candidate.title)
      assert.ok(listingShape.safeParse(content).success, candidate.title)
      assert.deepEqual(
        [
          content.type,
          content.variant,
          content.phone,
          content.free,
          content.ageFrom,
          content.ageTo,
          content.booking,
        ],
        [own.type, own.variant, own.phone, own.free, own.ageFrom, own.ageTo, own.booking],
        candidate.title,
      )
      assert.deepEqual(content.modes.toSorted(), own.modes.toSorted())
      assert.equal(content.access, own.access)
      assert.deepEqual(content.languages.toSorted(), own.languages.toSorted())
      assert.deepEqual(content.municipalities.toSorted(), own.municipalities.toSorted(), candidate.title)
      assert.equal(content.startDays, own.startDays)
      // Where a name has no Finnish, the answer shows it in another language.
      for (const [lang, name] of Object.entries(own.name ?? {}))
        assert.equal(new Map(Object.entries(content.name ?? {})).get(lang), name)
      assert.deepEqual(
        content.places.map(({ address, municipality, hours, accessible }) => ({
          address: address.fi,
          municipality,
          hours,
          accessible,
        })),
        own.places.map(({ address, municipality, hours, accessible }) => ({
          address: address.fi ?? address.sv,
          municipality,
          hours,
          accessible,
        })),
        candidate.title,
      )
      if (own.phone !== null)
        assert.deepEqual(content.phoneHours ?? {}, own.phoneHours ?? {}, candidate.title)
    }
  })
})
