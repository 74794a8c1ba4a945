import { pageShelf } from './shelf.ts'

/** What the caches of the counting pages are called; the version follows. */
export const cachePrefix = 'perhetalo-counting-'
export const workerAddress = '/counting-worker.js'

/**
 * Leaves nothing of the counting pages on the phone. Runs in the browser when somebody signs out. What was pressed and has not
 * been sent stays: it is numbers, and it would be lost.
 * @source ADR-0050
 */
export async function forgetCounting(): Promise<void> {
  try {
    localStorage.removeItem(pageShelf)
    if ('caches' in globalThis) {
      const names = await caches.keys()
      await Promise.all(
        names.filter((name) => name.startsWith(cachePrefix)).map((name) => caches.delete(name)),
      )
    }
    if ('serviceWorker' in navigator) {
      const registrations = await navigator.serviceWorker.getRegistrations()
      const ours = registrations.filter(({ active, waiting, installing }) =>
        (active ?? waiting ?? installing)?.scriptURL.endsWith(workerAddress),
      )
      await Promise.all(ours.map((registration) => registration.unregister()))
    }
  } catch {
    // A browser that refuses has nothing of ours either.
  }
}
