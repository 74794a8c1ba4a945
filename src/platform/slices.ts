import { setImmediate } from 'node:timers/promises'

/** So long may a step of background work hold up everybody else, in milliseconds. */
const shortSlice = 8

/** Runs long work a slice at a time, so that requests are answered in between. */
export async function inSlices<Result>(steps: Generator<void, Result>, slice = shortSlice): Promise<Result> {
  for (;;) {
    const end = performance.now() + slice
    do {
      const step = steps.next()
      if (step.done === true) return step.value
    } while (performance.now() < end)
    await setImmediate()
  }
}
