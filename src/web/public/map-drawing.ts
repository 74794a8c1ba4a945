import { type GeoProjection, geoMercator, geoPath, geoTransverseMercator } from 'd3-geo'
import type { Ground } from './map-ground.ts'

export type Spot = {
  readonly key: string
  readonly name: string
  readonly lon: number
  readonly lat: number
  readonly count: number
}

export type Label = { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' }
export type Dot = {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly r: number
  /** Null where no name fits without covering another: the list and the title have it. */
  readonly label: Label | null
}

/** A picture of background tiles; its address is filled in by whoever knows the server. */
export type Tile = {
  readonly zoom: number
  readonly column: number
  readonly row: number
  readonly x: number
  readonly y: number
  readonly size: number
}

export type Drawing = {
  readonly width: number
  readonly height: number
  readonly land: string
  readonly borders: string
  readonly dots: readonly Dot[]
  readonly tiles: readonly Tile[]
}

const width = 360
const mostHeight = 560
const leastHeight = 300
/** Names stand beside the dots, so the sides need more room than top and bottom. */
const margin = { side: 80, end: 34 }
const letter = 6.4
const line = 15

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const mostOnWhole = 40
const perDegree = 111.2

/** Kilometres along a straight line, near enough within Finland. */
export function kilometres(
  a: { readonly lon: number; readonly lat: number },
  b: { readonly lon: number; readonly lat: number },
): number {
  const wide = (b.lon - a.lon) * Math.cos((((a.lat + b.lat) / 2) * Math.PI) / 180)
  return Math.hypot(wide, b.lat - a.lat) * perDegree
}

/** Half of the least target a finger needs, growing slowly with the number it carries. */
const radius = (count: number): number => Math.min(22, 13 + Math.round(Math.sqrt(count)))

type Circle = { x: number; y: number; readonly r: number }

/** Pushes circles apart until none covers another; always the same way for the same points. */
export function spread<One extends Circle>(circles: readonly One[]): readonly One[] {
  const moved = circles.map((one) => ({ ...one }))
  for (let round = 0; round < 60; round++) {
    let isStill = true
    for (const [at, a] of moved.entries()) {
      for (const b of moved.slice(at + 1)) {
        const wanted = a.r + b.r + 2
        const dx = b.x - a.x
        const dy = b.y - a.y
        const apart = Math.hypot(dx, dy)
        if (apart >= wanted) continue
        isStill = false
        const push = (wanted - apart) / 2
        const [ux, uy] = apart === 0 ? [1, 0] : [dx / apart, dy / apart]
        a.x -= ux * push
        a.y -= uy * push
        b.x += ux * push
        b.y += uy * push
      }
    }
    if (isStill) break
  }
  return moved
}

/** Where a name may stand at its dot, the best first: beside, under or over, in a corner. */
function placesFor(dot: Circle): readonly Label[] {
  const gap = 4
  return [
    { x: dot.x + dot.r + gap, y: dot.y + 4, anchor: 'start' },
    { x: dot.x - dot.r - gap, y: dot.y + 4, anchor: 'end' },
    { x: dot.x, y: dot.y + dot.r + line - 1, anchor: 'middle' },
    { x: dot.x, y: dot.y - dot.r - gap, anchor: 'middle' },
    { x: dot.x + dot.r, y: dot.y - dot.r - gap, anchor: 'end' },
    { x: dot.x + dot.r, y: dot.y + dot.r + line - 1, anchor: 'end' },
    { x: dot.x + dot.r, y: dot.y + dot.r + 6, anchor: 'start' },
    { x: dot.x + dot.r, y: dot.y - dot.r + 2, anchor: 'start' },
    { x: dot.x - dot.r, y: dot.y + dot.r + 6, anchor: 'end' },
    { x: dot.x - dot.r, y: dot.y - dot.r + 2, anchor: 'end' },
  ]
}

function boxOf(label: Label, name: string): Box {
  const long = name.length * letter
  const left =
    label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - long : label.x - long / 2
  return { left, right: left + long, top: label.y - line + 3, bottom: label.y + 3 }
}

/** Names where they cover neither a dot nor another name nor leave the picture; the biggest choose first. */
function nameDots(
  dots: readonly (Circle & { readonly key: string })[],
  spots: readonly Spot[],
  height: number,
): ReadonlyMap<string, Label> {
  const taken: Box[] = dots.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }))
  const labels = new Map<string, Label>()
  const fits = (box: Box): boolean =>
    box.left >= 2 && box.right <= width - 2 && box.top >= 2 && box.bottom <= height - 2
  for (const { key, name } of spots.toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))) {
    const dot = dots.find((each) => each.key === key)
    const label =
      dot &&
      placesFor(dot).find((each) => {
        const box = boxOf(each, name)
        return fits(box) && !taken.some((other) => overlaps(box, other))
      })
    if (label === undefined) continue
    taken.push(boxOf(label, name))
    labels.set(key, label)
  }
  return labels
}

/** Hundreds of municipalities on a picture of the whole country are grey noise and weigh more than the page. */
const isTooFine = (borders: NonNullable<Ground['borders']>, whole: boolean): boolean =>
  whole && borders.features.length > mostOnWhole

const rounded = (value: number): number => Math.round(value * 10) / 10

/** The tiles under the picture in the size nearest to that of the projection. */
function tilesOf(projection: GeoProjection, height: number): readonly Tile[] {
  const world = projection.scale() * 2 * Math.PI
  const zoom = Math.max(0, Math.min(14, Math.round(Math.log2(world / 256))))
  const size = world / 2 ** zoom
  const [centreX = 0, centreY = 0] = projection.translate()
  const [left, top] = [centreX - world / 2, centreY - world / 2]
  const from = (edge: number): number => Math.floor(-edge / size)
  const to = (edge: number, end: number): number => Math.ceil((end - edge) / size)
  const tiles: Tile[] = []
  for (let row = from(top); row < to(top, height); row++) {
    for (let column = from(left); column < to(left, width); column++) {
      const at = { x: rounded(left + column * size), y: rounded(top + row * size) }
      tiles.push({ zoom, column, row, ...at, size: rounded(size + 0.1) })
    }
  }
  return tiles
}

/**
 * Draws spots on their ground. `whole` fits the whole country, else the picture is fitted to the spots. Background
 * tiles are cut in Mercator; without them the country stands in the shape of its own maps (transverse, 27° E).
 */
export function draw(
  ground: Ground,
  spots: readonly Spot[],
  frame: { readonly whole: boolean; readonly withTiles: boolean },
): Drawing {
  const projection = frame.withTiles ? geoMercator() : geoTransverseMercator().rotate([-27, 0])
  const fitted = frame.whole
    ? ground.coarse
    : { type: 'MultiPoint' as const, coordinates: spots.map(({ lon, lat }) => [lon, lat]) }
  const side = frame.whole ? 8 : margin.side
  const end = frame.whole ? 8 : margin.end
  projection.fitWidth(width - 2 * side, fitted)
  const [[, top], [, bottom]] = geoPath(projection).bounds(fitted)
  const wanted = bottom - top + 2 * end
  const height = Math.round(Math.min(mostHeight, Math.max(leastHeight, wanted)))
  projection.fitExtent(
    [
      [side, end],
      [width - side, height - end],
    ],
    fitted,
  )
  // One place alone has no extent to fit: a county's width of land around it.
  if (!(projection.scale() < 20_000)) {
    const first = spots[0]
    projection.scale(9_000).translate([0, 0])
    const [x = 0, y = 0] = (first && projection([first.lon, first.lat])) ?? []
    projection.translate([width / 2 - x, height / 2 - y])
  }
  projection.clipExtent([
    [-4, -4],
    [width + 4, height + 4],
  ])
  const pen = geoPath(projection).digits(0)
  const circles = spread(
    spots.map((spot) => {
      const [x = 0, y = 0] = projection([spot.lon, spot.lat]) ?? []
      return { key: spot.key, x, y, r: radius(spot.count) }
    }),
  )
  const labels = nameDots(circles, spots, height)
  return {
    width,
    height,
    land: pen(frame.whole ? ground.coarse : ground.outline) ?? '',
    borders:
      ground.borders === null || isTooFine(ground.borders, frame.whole) ? '' : (pen(ground.borders) ?? ''),
    dots: circles.map(({ key, x, y, r }) => {
      const label = labels.get(key)
      return {
        key,
        x: rounded(x),
        y: rounded(y),
        r,
        label:
          label === undefined ? null : { x: rounded(label.x), y: rounded(label.y), anchor: label.anchor },
      }
    }),
    tiles: frame.withTiles ? tilesOf(projection, height) : [],
  }
}
