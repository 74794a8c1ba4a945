import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { productPaths } from '#seed/reference/paths/all.ts'
import { languages } from '#platform/text.ts'
import { type Box, inLines, laidOut, size, widthOf } from './swim-lane.ts'

const marks = (): readonly string[] => ['kriittinen', 'odottaa 120 päivää']
const all = productPaths.flatMap(({ key, content }) =>
  languages.map((lang) => ({ where: `${key} in ${lang}`, content, drawn: laidOut(content, lang, marks) })),
)
const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

describe('the drawing of a path', () => {
  it('has every lane and step once, none upon another, all within the picture', () => {
    for (const { where, content, drawn } of all) {
      assert.equal(drawn.boxes.length, content.steps.length, where)
      assert.equal(drawn.lanes.length, content.lanes.length, where)
      for (const [index, box] of drawn.boxes.entries()) {
        assert.ok(box.x >= 0 && box.x + box.width <= drawn.width, where)
        const lane = drawn.lanes.find(({ key }) => key === box.step.lane)
        assert.ok(lane !== undefined && box.y >= lane.y && box.y + box.height <= lane.y + lane.height, where)
        for (const other of drawn.boxes.slice(index + 1))
          assert.ok(!overlap(box, other), `${where}: ${box.step.key} and ${other.step.key}`)
      }
    }
  })

  it('keeps every line of text within its box, and loses no letter of it', () => {
    for (const { where, drawn } of all)
      for (const box of drawn.boxes) {
        for (const line of [...box.lines, ...box.marks])
          assert.ok(widthOf(line) <= box.width - size.pad * 2, `${where}: ${line}`)
        assert.ok(box.lines.length > 0)
      }
    const long = 'Perheasioidensovittelijantapaamisajanvaraus Järjestelmällisyydettömyys'
    assert.equal(inLines(long, 100, 'fi').join('').replaceAll('-', ''), long.replaceAll(' ', ''))
    assert.deepEqual(inLines('', 100, 'fi'), [])
  })

  it('draws every arrow, and none across a box', () => {
    for (const { where, content, drawn } of all) {
      assert.equal(drawn.arrows.length, content.arrows.length, where)
      for (const { key, line } of drawn.arrows) {
        const [from = '', to = ''] = key.split('>')
        for (const [a, b] of segments(line))
          for (const box of drawn.boxes)
            if (box.step.key !== from && box.step.key !== to && box.step.kind !== 'along')
              assert.ok(!crosses(box, a, b), `${where}: ${key} over ${box.step.key}`)
      }
    }
  })
})

type Point = { readonly x: number; readonly y: number }

function segments(line: string): readonly (readonly [Point, Point])[] {
  const found: (readonly [Point, Point])[] = []
  let at: Point = { x: 0, y: 0 }
  for (const [, kind, rest = ''] of line.matchAll(/([MHV])([^MHV]+)/g)) {
    const [first = 0, second = 0] = rest.split(' ').map(Number)
    const next =
      kind === 'M' ? { x: first, y: second } : kind === 'H' ? { ...at, x: first } : { ...at, y: first }
    if (kind !== 'M') found.push([at, next])
    at = next
  }
  return found
}

const crosses = (box: Box, a: Point, b: Point): boolean =>
  Math.min(a.x, b.x) < box.x + box.width &&
  Math.max(a.x, b.x) > box.x &&
  Math.min(a.y, b.y) < box.y + box.height &&
  Math.max(a.y, b.y) > box.y
