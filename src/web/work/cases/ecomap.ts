/** How somebody is with a family, as a line is drawn. */
export const lineKinds = ['answers', 'own', 'team', 'contact', 'helper', 'support'] as const
export type LineKind = (typeof lineKinds)[number]

export type Point = { readonly x: number; readonly y: number }

/** The drawing's own measures: everything is placed in these, whatever the width it is shown at. */
export const sheet = { width: 600, height: 440 } as const
const centre: Point = { x: sheet.width / 2, y: sheet.height / 2 }
/** The family in the middle. */
export const home = { ...centre, rx: 92, ry: 62 } as const
/** With more round the family than this, names would run into each other: numbers alone, names in the list. */
export const namedAtMost = 8

const ring = { rx: 214, ry: 158 } as const
const outer = { rx: 262, ry: 192 } as const
const onOneRing = 14

/** The size of a circle: small enough that neighbours never touch. */
export const radiusFor = (count: number): number => (count <= namedAtMost ? 24 : 20)

/**
 * Where each stands round the family: the first straight above, the others clockwise, spread evenly along the ring as it is seen. With
 * very many every other one stands on a ring further out.
 */
export function placed(count: number): readonly Point[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / Math.max(count, 1)) * 2 * Math.PI - Math.PI / 2
    const { rx, ry } = count > onOneRing && index % 2 === 1 ? outer : ring
    return {
      x: Math.round(centre.x + rx * Math.cos(angle)),
      y: Math.round(centre.y + ry * Math.sin(angle)),
    }
  })
}

/** Where a line to somebody leaves the family and where it ends, so that it runs under neither. */
export function lineTo(point: Point, radius: number): { readonly from: Point; readonly to: Point } {
  const [dx, dy] = [point.x - centre.x, point.y - centre.y]
  const length = Math.hypot(dx, dy)
  const edge = 1 / Math.hypot(dx / home.rx, dy / home.ry)
  const end = (length - radius) / length
  return {
    from: { x: Math.round(centre.x + dx * edge), y: Math.round(centre.y + dy * edge) },
    to: { x: Math.round(centre.x + dx * end), y: Math.round(centre.y + dy * end) },
  }
}

/** A name that fits beside its neighbours; the whole name is in the list. */
export const fitted = (name: string, room: number): string =>
  [...name].length <= room
    ? name
    : `${[...name]
        .slice(0, room - 1)
        .join('')
        .trimEnd()}…`
