import type { ProviderSector } from '#capabilities/directory/domain/vocabulary.ts'
import type { Text3 } from '#platform/text.ts'
import type { HoursKind } from '../opening-hours.ts'
import type { DoorKey } from '../shape.ts'
import type { SiteWanted } from '../sites.ts'

/** How a kind of service is usually listed; a county's coverage says where, and what differs. */
export type Rule = {
  /** Stable key of the type; student welfare carries its variant after a slash. */
  readonly type: string
  readonly by: ProviderSector
  readonly site: SiteWanted
  readonly hours: HoursKind
  readonly door?: DoorKey
  /** Name of a listing that stands in one place; else the type's own name with the place behind it. */
  readonly name?: Text3
  /** Languages besides the provider's usual ones. */
  readonly alsoIn?: readonly string[]
  readonly criteria?: Text3
  readonly note?: Text3
  readonly free?: boolean
  readonly cost?: Text3
  /** No number of our own where only the real national ones may be called. */
  readonly withoutPhone?: true
}
