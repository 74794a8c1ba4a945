import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { geoArea } from 'd3-geo'
import { BadBoundaries, groundFrom, readBoundaries } from './map-ground.ts'

/** Official boundaries where they have been fetched; none of them stands in the project. */
const official = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data', 'finland')
const officialFiles = ['municipality-boundaries-2023.geo.json', 'finland-2025.topo.json']

const square = (x: number, y: number, size: number): number[][] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
]
const file = (coordinates: readonly number[][][]): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: { kunta: '905' }, geometry: { type: 'Polygon', coordinates } },
      { type: 'Feature', properties: {}, geometry: null },
    ],
  })

describe('the ground of the map', () => {
  let folder = ''
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'perhetalo-map-'))
  })
  after(() => rmSync(folder, { recursive: true, force: true }))

  it('is Finland with Åland, no more of the world', () => {
    const { outline, borders } = groundFrom(null, (error) => assert.fail(String(error)))
    assert.equal(outline.features.length, 2)
    assert.equal(borders, null)
    const share = outline.features.reduce((sum, each) => sum + geoArea(each), 0) / (4 * Math.PI)
    assert.ok(share > 0.0006 && share < 0.0008, String(share))
  })

  it('draws the outline when the file of boundaries cannot be read, and complains once', () => {
    const path = join(folder, 'broken.json')
    writeFileSync(path, 'not a map')
    const complaints: unknown[] = []
    for (const _ of [1, 2]) {
      const ground = groundFrom(path, (error) => complaints.push(error))
      assert.equal(ground.borders, null)
      assert.equal(ground.outline.features.length, 2)
    }
    assert.equal(complaints.length, 1)
    assert.ok(complaints[0] instanceof BadBoundaries)
  })

  it('reads degrees whichever way the ring runs', () => {
    const clockwise = readBoundaries(file([square(22, 62, 1).toReversed()]))
    const counter = readBoundaries(file([square(22, 62, 1)]))
    for (const { features } of [clockwise, counter]) {
      const [only] = features
      assert.equal(features.length, 1)
      assert.ok(only !== undefined && geoArea(only) < 0.001)
    }
  })

  it('reads a hole as a hole', () => {
    const whole = readBoundaries(file([square(22, 62, 1)])).features[0]
    const holed = readBoundaries(file([square(22, 62, 1), square(22.4, 62.4, 0.2)])).features[0]
    assert.ok(whole !== undefined && holed !== undefined)
    assert.ok(Math.abs(geoArea(holed) / geoArea(whole) - 0.96) < 0.01)
  })

  it('reads metres of ETRS-TM35FIN as degrees', () => {
    // The centre of Vaasa in the official plane coordinates.
    const { features } = readBoundaries(file([square(228_600, 7_006_300, 1_000)]))
    const [only] = features
    assert.ok(only !== undefined)
    const [lon = 0, lat = 0] = only.geometry.coordinates[0]?.[0]?.[0] ?? []
    assert.ok(Math.abs(lon - 21.6) < 0.1, String(lon))
    assert.ok(Math.abs(lat - 63.1) < 0.1, String(lat))
  })

  it('reads TopoJSON, quantised or not', () => {
    const topology = {
      type: 'Topology',
      transform: { scale: [0.01, 0.01], translate: [22, 62] },
      arcs: [
        [
          [0, 0],
          [100, 0],
          [0, 100],
          [-100, 0],
          [0, -100],
        ],
      ],
      objects: {
        municipalities: {
          type: 'GeometryCollection',
          geometries: [{ type: 'Polygon', arcs: [[0]] }, { type: 'Point' }],
        },
      },
    }
    assert.equal(readBoundaries(JSON.stringify(topology)).features.length, 1)
  })

  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['what is not JSON', '<kml/>', /not JSON/],
    ['what has no surfaces', '{"type":"FeatureCollection","features":[]}', /no surfaces/],
    ['another shape', '[1,2]', /no surfaces/],
    ['another country', file([square(2, 48, 1)]), /not in Finland/],
  ]
  for (const [what, text, words] of refused) {
    it(`says what is wrong with ${what}`, () => {
      assert.throws(() => readBoundaries(text), { name: 'BadBoundaries', message: words })
    })
  }

  for (const name of officialFiles) {
    const path = join(official, name)
    it(
      `reads the official boundaries: ${name}`,
      { skip: existsSync(path) ? false : `${path} is not there` },
      () => {
        const { features } = readBoundaries(readFileSync(path, 'utf8'))
        assert.ok(features.length >= 300)
        assert.ok(features.every((each) => geoArea(each) < 0.01))
      },
    )
  }
})
