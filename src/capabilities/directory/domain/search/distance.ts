import type { Point } from './model.ts'

const earth = 6371
const radians = Math.PI / 180

/** Kilometres between two points of the globe by the haversine formula. */
export function kilometres(a: Point, b: Point): number {
  const [latA, latB] = [a.lat * radians, b.lat * radians]
  const half =
    Math.sin((latB - latA) / 2) ** 2 +
    Math.cos(latA) * Math.cos(latB) * Math.sin(((b.lon - a.lon) * radians) / 2) ** 2
  return 2 * earth * Math.asin(Math.sqrt(half))
}
