import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { draw, kilometres, type Spot, spread } from './map-drawing.ts'
import { groundFrom } from './map-ground.ts'

const ground = groundFrom(null, (error) => assert.fail(String(error)))
const spot = (key: string, lon: number, lat: number, count = 5): Spot => ({ key, name: key, lon, lat, count })
const ostrobothnia = [
  spot('Vaasa', 21.6, 63.1, 69),
  spot('Mustasaari', 21.7, 63.12, 11),
  spot('Pietarsaari', 22.7, 63.67, 49),
  spot('Luoto', 22.75, 63.75, 4),
  spot('Närpiö', 21.34, 62.47, 39),
]
const apart = (a: { x: number; y: number; r: number }, b: { x: number; y: number; r: number }): number =>
  Math.hypot(a.x - b.x, a.y - b.y) - a.r - b.r

describe('the drawing of the map', () => {
  it('keeps every dot inside, big enough for a finger and off its neighbours', () => {
    const { dots, width, height } = draw(ground, ostrobothnia, { whole: false, withTiles: false })
    assert.equal(dots.length, ostrobothnia.length)
    for (const dot of dots) {
      assert.ok(dot.r >= 12)
      assert.ok(dot.x > dot.r && dot.x < width - dot.r && dot.y > dot.r && dot.y < height - dot.r)
      for (const other of dots) if (other !== dot) assert.ok(apart(dot, other) >= 0)
    }
  })

  it('puts north up and east to the right', () => {
    const { dots } = draw(ground, ostrobothnia, { whole: false, withTiles: false })
    const at = new Map(dots.map((dot) => [dot.key, dot]))
    assert.ok((at.get('Luoto')?.y ?? 0) < (at.get('Närpiö')?.y ?? 0))
    assert.ok((at.get('Luoto')?.x ?? 0) > (at.get('Närpiö')?.x ?? 0))
  })

  it('is the same drawing for the same places', () => {
    const frame = { whole: false, withTiles: false }
    assert.deepEqual(draw(ground, ostrobothnia, frame), draw(ground, ostrobothnia, frame))
  })

  it('draws land around a single place and around places on one spot', () => {
    for (const spots of [
      [spot('Soini', 24.2, 62.87)],
      [spot('one', 24.2, 62.87), spot('other', 24.2, 62.87)],
    ]) {
      const { land, dots, width } = draw(ground, spots, { whole: false, withTiles: false })
      assert.ok(land.length > 10)
      assert.ok(dots.every(({ x }) => x > 0 && x < width))
    }
  })

  it('draws the whole country within a phone’s width and a few kilobytes', () => {
    const { land, width, height } = draw(ground, ostrobothnia, { whole: true, withTiles: false })
    assert.equal(width, 360)
    assert.ok(height <= 560)
    assert.ok(land.length > 2_000 && land.length < 6_000)
    assert.doesNotMatch(land, /\d\.\d|NaN/)
  })

  it('leaves out a name rather than covering another', () => {
    const crowd = Array.from({ length: 30 }, (_, at) => spot(`A long name ${at}`, 25 + (at % 6) / 100, 62))
    const { dots } = draw(ground, [...crowd, spot('far', 27, 63)], { whole: false, withTiles: false })
    assert.ok(dots.some(({ label }) => label === null))
  })

  it('covers the picture with tiles, each where its neighbour ends', () => {
    const { tiles, width, height } = draw(ground, ostrobothnia, { whole: false, withTiles: true })
    const [first] = tiles
    assert.ok(first !== undefined && tiles.length < 60)
    assert.ok(Math.min(...tiles.map(({ x }) => x)) <= 0 && Math.min(...tiles.map(({ y }) => y)) <= 0)
    assert.ok(Math.max(...tiles.map(({ x, size }) => x + size)) >= width)
    assert.ok(Math.max(...tiles.map(({ y, size }) => y + size)) >= height)
    // The tile over Vaasa at its zoom, by the usual formula of tile numbers.
    const n = 2 ** first.zoom
    const column = Math.floor(((21.6 + 180) / 360) * n)
    assert.ok(tiles.some((tile) => tile.column === column))
    assert.equal(draw(ground, ostrobothnia, { whole: false, withTiles: false }).tiles.length, 0)
  })
})

describe('spreading circles', () => {
  it('leaves alone what does not touch', () => {
    const circles = [
      { x: 0, y: 0, r: 10 },
      { x: 50, y: 0, r: 10 },
    ]
    assert.deepEqual(spread(circles), circles)
  })
})

describe('kilometres', () => {
  it('are right to a few per cent within Finland', () => {
    const helsinki = { lon: 24.94, lat: 60.17 }
    assert.ok(Math.abs(kilometres(helsinki, { lon: 21.62, lat: 63.1 }) - 372) < 10)
    assert.equal(kilometres(helsinki, helsinki), 0)
  })
})
