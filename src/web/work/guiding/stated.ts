import type { StatedWait } from '#capabilities/guidance/index.ts'
import type { PageArgs } from '#web/page.ts'

/** What receivers state of their room and wait, by service: read once for a whole page. */
export function statedWaits(_args: PageArgs): Promise<ReadonlyMap<string, StatedWait>> {
  return Promise.resolve(new Map())
}
