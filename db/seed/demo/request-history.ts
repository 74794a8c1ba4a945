import type { Topic } from '#capabilities/help-requests/index.ts'
import { doors } from './doors.ts'
import { demoCounties } from './counties.ts'
import type { DoorKey } from './shape.ts'

/** A past request of the statistics: what came through which door and how it went. Nothing in it but the facts. */
export type PastRequest = {
  readonly key: string
  readonly county: string
  readonly municipality: string
  readonly door: DoorKey
  readonly topics: readonly Topic[]
  /** Days before today and minutes after midnight. */
  readonly daysAgo: number
  readonly minutes: number
  readonly takenAfterHours: number
  readonly answeredAfterHours: number
  readonly byAnswer: boolean
  readonly handedOver: boolean
}

const topicOf: Readonly<Record<DoorKey, Topic>> = {
  guidance: 'something-else',
  neuvola: 'pregnancy-and-baby',
  school: 'school',
  'family-social': 'parenting',
  'family-law': 'divorce',
  mind: 'mental-health',
  disability: 'disability',
  ece: 'early-education',
  community: 'hobbies-and-peers',
}

/** Shares of a county's requests by door, out of a hundred. */
const weights: readonly (readonly [DoorKey, number])[] = [
  ['guidance', 38],
  ['family-social', 18],
  ['neuvola', 14],
  ['mind', 10],
  ['school', 8],
  ['family-law', 6],
  ['disability', 3],
  ['community', 2],
  ['ece', 1],
]

/** A small generator of even numbers: the same demonstration on every machine. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

/**
 * A year's worth of requests in the demo counties: more of them as time goes on, and promises kept better.
 * @param perCounty how many for the largest county; the others get about two thirds.
 */
export function pastRequests(perCounty: number): readonly PastRequest[] {
  return demoCounties.flatMap((county, order) => {
    const next = numbers(17 + order * 1000)
    const count = Math.round(perCounty * (order === 0 ? 1 : 0.65))
    const municipalities = county.areas.flatMap((area) => area.municipalities)
    return Array.from({ length: count }, (_, position): PastRequest => {
      const roll = next() * 100
      let sum = 0
      const door = weights.find(([, weight]) => (sum += weight) > roll)?.[0] ?? 'guidance'
      // Early education answers for one municipality only.
      const municipality =
        door === 'ece'
          ? county.eceMunicipality
          : (municipalities[Math.floor(next() ** 2 * municipalities.length)] ?? county.eceMunicipality)
      const daysAgo = 15 + Math.floor(next() ** 1.3 * 340)
      const isSlow = next() < 0.06 + (daysAgo / 355) * 0.22
      const promise = doors.find((each) => each.key === door)?.answerDays ?? 3
      const answered = isSlow ? promise * 24 * (1.6 + next() * 2) : 3 + next() * promise * 18
      return {
        key: `demo-past-${county.code}-${position}`,
        county: county.code,
        municipality,
        door,
        topics: [topicOf[door]],
        daysAgo,
        minutes: 7 * 60 + Math.floor(next() * 15 * 60),
        takenAfterHours: answered * (0.3 + next() * 0.5),
        answeredAfterHours: answered,
        byAnswer: next() < 0.5,
        handedOver: door === 'guidance' && next() < 0.12,
      }
    })
  })
}
