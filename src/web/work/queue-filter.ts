import {
  type DoorKey,
  doors,
  type State,
  states,
  type Topic,
  topics,
} from '#capabilities/help-requests/index.ts'
import type { Query } from '#web/paths.ts'

/** How the list is narrowed, read from the address. What is not understood is left out, never refused. */
export type QueueFilter = {
  readonly door: DoorKey | undefined
  readonly topic: Topic | undefined
  /** Without a state: every open one. */
  readonly state: State | undefined
  readonly page: number
}

const known = <Value extends string>(
  values: readonly Value[],
  given: string | undefined,
): Value | undefined => values.find((value) => value === given)

export function readFilter(query: Readonly<Record<string, string>>): QueueFilter {
  const page = Number(query['page'] ?? '1')
  return {
    door: known(doors, query['door']),
    topic: known(topics, query['topic']),
    state: known(states, query['state']),
    page: Number.isSafeInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  }
}

export const filterQuery = ({ door, topic, state, page }: QueueFilter): Query => ({
  door,
  topic,
  state,
  page: page === 1 ? undefined : page,
})

export const isNarrowed = ({ door, topic, state }: QueueFilter): boolean =>
  door !== undefined || topic !== undefined || state !== undefined
