import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { geoArea } from 'd3-geo'
import proj4 from 'proj4'
import { feature } from 'topojson-client'
import { z } from 'zod'

type Position = number[]
type Polygons = { readonly type: 'MultiPolygon'; readonly coordinates: Position[][][] }
/** GeoJSON as far as a map needs it. */
type Surfaces = {
  readonly type: 'FeatureCollection'
  readonly features: { readonly type: 'Feature'; readonly properties: null; readonly geometry: Polygons }[]
}

/** What the map is drawn on: the country's outline and, where the operator has them, boundaries. */
export type Ground = {
  readonly outline: Surfaces
  /** With fewer bends, for a picture of the whole country. */
  readonly coarse: Surfaces
  /** Lines of municipalities or counties from the operator's own file. */
  readonly borders: Surfaces | null
}

/** A file of boundaries that cannot be drawn; the message says what is wrong with it. */
export class BadBoundaries extends Error {
  override readonly name = 'BadBoundaries'
}

/** Finland and Åland in the numbers of ISO 3166-1, as Natural Earth keeps them. */
const finland = new Set(['246', '248'])

/** ETRS-TM35FIN, in which the National Land Survey and Statistics Finland give their files. */
const etrsTm35fin = '+proj=utm +zone=35 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs'
const toDegrees = proj4(etrsTm35fin, 'WGS84')

const position = z.array(z.number()).min(2)
const ring = z.array(position).min(4)
const surface = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring)) }),
])
const geoJson = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.object({ geometry: surface.nullable() })),
})
const topoSurface = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), arcs: z.array(z.array(z.int())) }),
  z.object({ type: z.literal('MultiPolygon'), arcs: z.array(z.array(z.array(z.int()))) }),
])
const arc = z.array(z.array(z.number()))
const transform = z.object({
  scale: z.tuple([z.number(), z.number()]),
  translate: z.tuple([z.number(), z.number()]),
})
const topoJson = z.object({
  type: z.literal('Topology'),
  arcs: z.array(z.unknown()),
  transform: transform.optional(),
  objects: z.record(z.string(), z.object({ geometries: z.array(z.unknown()) })),
})

type Surface = z.infer<typeof surface>
const polygonsOf = (shape: Surface): readonly (readonly Position[])[][] =>
  shape.type === 'Polygon' ? [[...shape.coordinates]] : shape.coordinates.map((each) => [...each])

/** Metres of TM35FIN are turned into degrees; degrees stay. A number above 360 cannot be a degree. */
const inDegrees = ([x = 0, y = 0]: readonly number[]): Position => {
  if (Math.abs(x) <= 360 && Math.abs(y) <= 360) return [x, y]
  const [lon = 0, lat = 0] = toDegrees.forward([x, y])
  return [lon, lat]
}

/** On a globe the order of a ring says which side is land; files disagree about it, so each ring is set right. */
function asDrawn(shape: Surface): Polygons {
  const coordinates = polygonsOf(shape).map((rings) =>
    rings.map((points, index) => {
      const line = points.map(inDegrees)
      const isWholeWorld = geoArea({ type: 'Polygon', coordinates: [line] }) > 2 * Math.PI
      return isWholeWorld === (index === 0) ? line.toReversed() : line
    }),
  )
  return { type: 'MultiPolygon', coordinates }
}

const collect = (shapes: readonly Polygons[]): Surfaces => ({
  type: 'FeatureCollection',
  features: shapes.map((geometry) => ({ type: 'Feature', properties: null, geometry })),
})

/**
 * Reads municipalities or counties from GeoJSON or TopoJSON, in degrees (WGS84) or in metres (ETRS-TM35FIN): the
 * shapes in which official boundaries are published. Of a TopoJSON with several layers the first is drawn.
 */
export function readBoundaries(text: string): Surfaces {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    throw new BadBoundaries('The file is not JSON.')
  }
  const plain = geoJson.safeParse(content)
  const topology = topoJson.safeParse(content)
  const shapes = plain.success
    ? plain.data.features.flatMap(({ geometry }) => geometry ?? [])
    : topology.success
      ? unfold(topology.data, Object.values(topology.data.objects)[0]?.geometries ?? [])
      : []
  if (shapes.length === 0) {
    throw new BadBoundaries(
      'The file has no surfaces: a GeoJSON FeatureCollection or a TopoJSON with polygons is needed.',
    )
  }
  const drawn = collect(shapes.map(asDrawn))
  const isNorth = drawn.features.some(({ geometry }) =>
    geometry.coordinates.flat(2).some(([lon = 0, lat = 0]) => lon > 15 && lon < 35 && lat > 55 && lat < 72),
  )
  if (!isNorth)
    throw new BadBoundaries('The surfaces are not in Finland: coordinates must be WGS84 or ETRS-TM35FIN.')
  return drawn
}

/** The surfaces of one layer of a TopoJSON; what is no surface is left out. */
function unfold(world: z.infer<typeof topoJson>, layer: readonly unknown[]): readonly Surface[] {
  const geometries = layer.flatMap((each) => topoSurface.safeParse(each).data ?? [])
  const used = new Set(geometries.flatMap((each) => each.arcs.flat(2)).map((at) => (at < 0 ? ~at : at)))
  const topology: Parameters<typeof feature>[0] = {
    type: 'Topology',
    // Of the whole world's lines only a hundredth is ours to look at.
    arcs: world.arcs.map((line, at) => (used.has(at) ? arc.parse(line) : [])),
    objects: {},
    ...(world.transform === undefined ? {} : { transform: world.transform }),
  }
  return feature(topology, { type: 'GeometryCollection', geometries }).features.flatMap(
    ({ geometry }) => surface.safeParse(geometry).data ?? [],
  )
}

const withNumber = z.object({ id: z.string() })

function outlineOf(atlas: string): Surfaces {
  const world = topoJson.parse(JSON.parse(readFileSync(fileURLToPath(atlas), 'utf8')))
  const countries = world.objects['countries']?.geometries ?? []
  const own = countries.filter((each) => finland.has(withNumber.safeParse(each).data?.id ?? ''))
  return collect(unfold(world, own).map(asDrawn))
}

const grounds = new Map<string, Ground>()
let own: Pick<Ground, 'outline' | 'coarse'> | null = null

/**
 * The ground of the map, made on the first look and kept. A file of boundaries that cannot be read is told to
 * `complain` once, and the outline is drawn instead: a map is never the reason why a page fails.
 */
export function groundFrom(boundaries: string | null, complain: (error: unknown) => void): Ground {
  const known = grounds.get(boundaries ?? '')
  if (known !== undefined) return known
  let borders: Surfaces | null = null
  try {
    borders = boundaries === null ? null : readBoundaries(readFileSync(boundaries, 'utf8'))
  } catch (error) {
    complain(error)
  }
  own ??= {
    outline: outlineOf(import.meta.resolve('world-atlas/countries-10m.json')),
    coarse: outlineOf(import.meta.resolve('world-atlas/countries-50m.json')),
  }
  const ground = { ...own, borders }
  grounds.set(boundaries ?? '', ground)
  return ground
}
