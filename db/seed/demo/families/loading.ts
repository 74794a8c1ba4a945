import { hex } from '#platform/crypto.ts'
import type { Tx } from '#platform/db/database.ts'
import { demoCounties } from '../counties.ts'
import { organisationId, personId } from '../ids.ts'
import { personIn } from '../load-receivers.ts'
import type { UnitKey } from '../shape.ts'
import { unitOrganisation, units } from '../units.ts'
import { plainStories } from './plain-families.ts'
import type { DemoFamily } from './shape.ts'
import { familyStories } from './stories.ts'

export const demoFamilies: readonly DemoFamily[] = [...familyStories, ...plainStories]

export type Loading = {
  readonly tx: Tx
  readonly day: (daysAgo: number) => string
  readonly moment: (daysAgo: number) => Date
  readonly seal: (text: string) => string
  readonly keyed: (code: string) => string
}

export const bytes = (value: Uint8Array): string => `\\x${hex(value)}`

export const organisationOf = (county: string, unit: UnitKey): string => {
  const found = demoCounties.find(({ code }) => code === county)
  if (found === undefined) throw new Error(`The demo has no county ${county}`)
  return organisationId(county, unitOrganisation(found, unit))
}

export const registerOf = (unit: UnitKey): (typeof units)[number]['register'] =>
  units.find(({ key }) => key === unit)?.register ?? 'none'

/** Workers of the doors carry their county in their key already. */
export const workerKey = (county: string, key: string): string =>
  key.endsWith(`-${county}`) ? key : personIn(county, key)

export const worker = (county: string, key: string): string => personId(workerKey(county, key))
