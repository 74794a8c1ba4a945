// Runs in the browser beside the counting pages, and only there: its scope is the folder of one kind of counting page. It keeps a
// page without anybody's data, its style sheet and its script, and shows it where there is no network. It never keeps an answer that
// was made for somebody.
import { cachePrefix } from './forget.ts'

/** Written before this script by the server: what to keep. */
declare const offline: {
  readonly version: string
  readonly files: readonly string[]
  /** Counting pages by the folder of their address, and the page that stands in for them. */
  readonly pages: readonly { readonly scope: string; readonly shell: string }[]
}

type Waits = Event & { readonly waitUntil: (done: Promise<unknown>) => void }
type Asks = Waits & {
  readonly request: Request
  readonly respondWith: (answer: Promise<Response>) => void
}
declare const self: {
  readonly registration: { readonly scope: string; readonly unregister: () => Promise<boolean> }
  readonly location: Location
  readonly clients: { readonly claim: () => Promise<void> }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: {
    (name: 'install' | 'activate' | 'message', run: (event: Waits) => void): void
    (name: 'fetch', run: (event: Asks) => void): void
  }
}

const cacheName = cachePrefix + offline.version
const scope = new URL(self.registration.scope).pathname
const shell = offline.pages.find((page) => page.scope === scope)?.shell
const kept = new Set(offline.files)
/** How long a weak network may make somebody wait. */
const patienceMs = 4000
const away = new Set([502, 503, 504])

// Asked without cookies: what is kept is the same for everybody.
const plainly = (address: string): Request => new Request(address, { credentials: 'omit', cache: 'no-cache' })

async function fill(): Promise<void> {
  const cache = await caches.open(cacheName)
  await cache.addAll([...offline.files, ...(shell === undefined ? [] : [shell])].map(plainly))
  await self.skipWaiting()
}

async function tidy(): Promise<void> {
  const names = await caches.keys()
  const old = names.filter((name) => name.startsWith(cachePrefix) && name !== cacheName)
  await Promise.all(old.map((name) => caches.delete(name)))
  await self.clients.claim()
}

/** Somebody has signed out: the pages are shown by the network alone from now on. */
async function leave(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name.startsWith(cachePrefix)).map((name) => caches.delete(name)))
  await self.registration.unregister()
}

const keptShell = async (): Promise<Response | undefined> =>
  shell === undefined ? undefined : caches.match(shell, { cacheName })

async function page(request: Request): Promise<Response> {
  const asked = fetch(request)
  const tired = new Promise<null>((resolve) => setTimeout(() => resolve(null), patienceMs))
  const answer = await Promise.race([asked.catch(() => null), tired])
  if (answer !== null && !away.has(answer.status)) {
    if (answer.status === 401 || answer.type === 'opaqueredirect') await leave()
    return answer
  }
  return (await keptShell()) ?? answer ?? asked
}

/** A worker that comes back after somebody has signed out and in again begins with nothing. */
async function fillAgain(): Promise<void> {
  if ((await keptShell()) === undefined) await fill()
}

// The page says so each time that it is opened.
self.addEventListener('message', (event) => event.waitUntil(fillAgain()))
self.addEventListener('install', (event) => event.waitUntil(fill()))
self.addEventListener('activate', (event) => event.waitUntil(tidy()))
self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (request.mode === 'navigate' && pathname.startsWith(scope)) event.respondWith(page(request))
  else if (kept.has(pathname)) {
    event.respondWith(caches.match(pathname, { cacheName }).then((found) => found ?? fetch(request)))
  }
})
