import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fitted, home, lineTo, placed, radiusFor, sheet } from './ecomap.ts'

describe('the ecomap', () => {
  it('keeps everybody on the sheet and apart from each other and from the family', () => {
    for (let count = 1; count <= 24; count += 1) {
      const points = placed(count)
      const radius = radiusFor(count)
      assert.equal(points.length, count)
      for (const [index, { x, y }] of points.entries()) {
        assert.ok(x - radius >= 0 && x + radius <= sheet.width, `${count}/${index} across`)
        assert.ok(y - radius >= 0 && y + radius <= sheet.height, `${count}/${index} down`)
        assert.ok(
          Math.hypot((x - home.x) / (home.rx + radius), (y - home.y) / (home.ry + radius)) > 1,
          `${count}/${index} over the family`,
        )
        for (const other of points.slice(index + 1))
          assert.ok(Math.hypot(other.x - x, other.y - y) >= 2 * radius, `${count}/${index} over another`)
      }
    }
  })

  it('begins straight above the family', () => {
    assert.deepEqual(placed(4)[0], { x: 300, y: 62 })
  })

  it('draws a line from the edge of the family to the edge of the circle', () => {
    const [above = { x: 0, y: 0 }] = placed(4)
    assert.deepEqual(lineTo(above, 24), { from: { x: 300, y: 158 }, to: { x: 300, y: 86 } })
  })

  it('shortens a name that has no room', () => {
    assert.equal(fitted('Anna', 6), 'Anna')
    assert.equal(fitted('Maija-Liisa', 6), 'Maija…')
  })
})
