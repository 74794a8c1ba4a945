import { listReceivers, type Receiver, type StatedWait } from '#capabilities/guidance/index.ts'
import type { PageArgs } from '#web/page.ts'

const asRoom = { free: 'open', limited: 'limited', full: 'full', paused: 'closed' } as const

/** The county's receivers, read once for a whole page. */
export const receiversOf = ({ caller }: Pick<PageArgs, 'caller'>): Promise<readonly Receiver[]> =>
  listReceivers(caller, {})

/** What receivers state of their room and wait, by service; where several take it, the one with most room. */
export function statedBy(receivers: readonly Receiver[]): ReadonlyMap<string, StatedWait> {
  const stated = new Map<string, StatedWait>()
  for (const receiver of receivers) {
    // A statement that nobody has made is none.
    if (receiver.capacity_at === null) continue
    for (const service of receiver.services) {
      if (stated.has(service)) continue
      const days = receiver.wait_weeks === null ? null : receiver.wait_weeks * 7
      stated.set(service, { capacity: asRoom[receiver.capacity], days })
    }
  }
  return stated
}

/** The services for which somebody takes referrals now. */
export const receivingBy = (receivers: readonly Receiver[]): ReadonlySet<string> =>
  new Set(receivers.filter(({ open }) => open).flatMap(({ services }) => services))

export async function statedWaits(args: Pick<PageArgs, 'caller'>): Promise<ReadonlyMap<string, StatedWait>> {
  return statedBy(await receiversOf(args))
}
