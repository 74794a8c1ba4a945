import { custodyDisputePath } from './custody-dispute.ts'
import { divorcePath } from './divorce.ts'
import { mentalHealthPath } from './mental-health.ts'
import { nepsyPath } from './nepsy.ts'
import type { ProductPath } from './shape.ts'
import { substancePath } from './substance.ts'

/** The paths that come with the product, in the order in which the groups are named. @source R90 */
export const productPaths: readonly ProductPath[] = [
  nepsyPath,
  substancePath,
  mentalHealthPath,
  divorcePath,
  custodyDisputePath,
]
