import { type Catalogue, rooms, type ServiceView } from '#capabilities/directory/index.ts'
import { roomOf } from './standing.ts'

const atMost = 3

/** Other services of the same room that serve the same people: first those of the chosen municipality. */
export function relatedTo(
  service: ServiceView,
  catalogue: Catalogue,
  chosen: string | undefined,
): readonly ServiceView[] {
  const room = rooms.find((each) => each.key === roomOf(service.type, service.variant))
  if (room === undefined) return []
  const serves = (other: ServiceView, municipality: string): boolean =>
    other.municipalities.includes(municipality)
  const isNear = (other: ServiceView): boolean =>
    other.municipalities.length === 0 ||
    service.municipalities.some((municipality) => serves(other, municipality)) ||
    (chosen !== undefined && serves(other, chosen))
  const worth = (other: ServiceView): number =>
    chosen !== undefined && serves(other, chosen) ? 0 : other.municipalities.length > 0 ? 1 : 2
  return catalogue
    .services()
    .filter((other) => other.id !== service.id && other.county === service.county)
    .filter((other) => roomOf(other.type, other.variant) === room.key && isNear(other))
    .toSorted((a, b) => worth(a) - worth(b))
    .slice(0, atMost)
}
