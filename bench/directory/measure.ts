import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Megabytes that are really held: what nobody needs any more is let go first. */
export function held(): { readonly heap: number; readonly buffers: number; readonly rss: number } {
  collect()
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage()
  return { heap: heapUsed / 1e6, buffers: arrayBuffers / 1e6, rss: rss / 1e6 }
}

export const sorted = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => a - b)
export const quantile = (values: readonly number[], share: number): number =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0
export const median = (values: readonly number[]): number => quantile(values, 0.5)
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
export const spread = (values: readonly number[], digits = 2): string =>
  `${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)}`

/** Milliseconds of each call, one after the other. */
export async function timed<Asked>(
  asked: readonly Asked[],
  call: (each: Asked) => unknown,
): Promise<readonly number[]> {
  const times: number[] = []
  for (const each of asked) {
    const began = performance.now()
    const answer = call(each)
    // A plain value is not waited for: that alone would cost what is measured.
    if (answer instanceof Promise) await answer
    times.push(performance.now() - began)
  }
  return times
}
