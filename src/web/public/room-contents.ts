import {
  type Catalogue,
  type Floor,
  type Near,
  rooms,
  type ServiceView,
  stairwell,
} from '#capabilities/directory/index.ts'
import type { Language } from '#platform/text.ts'
import { besideRoom, roomOf, stairwellRoom, typesBeside } from './standing.ts'

export type RoomPage = {
  readonly key: string
  readonly floor: Floor | null
  readonly types: readonly string[]
}

/** The room of an address, or undefined when the house has none of that name. */
export function roomNamed(key: string, catalogue: Catalogue): RoomPage | undefined {
  if (key === stairwellRoom) return { key, floor: null, types: stairwell }
  if (key === besideRoom)
    return { key, floor: null, types: [...new Set(typesBeside(catalogue).map((type) => type.key))] }
  const room = rooms.find((each) => each.key === key)
  return room === undefined ? undefined : { key, floor: room.floor, types: room.types }
}

const groups: readonly Near[] = ['here', 'county-wide', 'remote', 'nearest', 'elsewhere']

export type RoomGroup = {
  readonly near: Near | null
  /** The first of them. */
  readonly services: readonly ServiceView[]
  readonly total: number
}
export type RoomContents = {
  readonly groups: readonly RoomGroup[]
  readonly shown: number
  readonly total: number
}

const atMost = 20
const everything = 5_000

/** What a room holds for the chosen municipality: its own services first, then what serves it from further away. */
export function contentsOf(
  room: RoomPage,
  catalogue: Catalogue,
  lang: Language,
  municipality: string | undefined,
): RoomContents {
  const found = room.types.flatMap((type) =>
    catalogue
      .search({ q: '', lang, type, municipality, page: 1, perPage: everything })
      .hits.flatMap(({ id, near }) => {
        const service = catalogue.service(id)
        return service !== undefined && roomOf(service.type, service.variant) === room.key
          ? [{ service, near }]
          : []
      }),
  )
  // Another county's help is shown only where one's own has none at all.
  const isServed = found.some(({ near }) => near !== 'elsewhere')
  const wanted =
    municipality === undefined ? [null] : groups.filter((near) => near !== 'elsewhere' || !isServed)
  let left = atMost
  const shown = wanted.flatMap((near): RoomGroup[] => {
    const services = found.filter((each) => each.near === near).map((each) => each.service)
    const fitting = services.slice(0, left)
    left -= fitting.length
    return fitting.length === 0 ? [] : [{ near, services: fitting, total: services.length }]
  })
  return { groups: shown, shown: atMost - left, total: found.length }
}
