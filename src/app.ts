import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { whoAmI } from '#capabilities/accounts/index.ts'
import { asRefusal } from '#platform/db/away.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Language } from '#platform/text.ts'
import { createHsds } from '#api/hsds/hsds.ts'
import { addressesWithFiles, createApi } from '#api/v1/api.ts'
import { hooks } from '#web/hooks.ts'
import { livePages } from '#web/live-pages.ts'
import { problemJson, readerOf } from '#api/v1/problem.ts'
import { calendarFeeds } from '#web/calendars/feeds.ts'
import { yearFeeds } from '#web/calendars/year-feed.ts'
import { compress } from '#web/compress.ts'
import { handlingHook } from '#web/hooks/handling.ts'
import { everyAnswer, isOperator, sameOrigin, whoAsks } from '#web/edge.ts'
import { operatorPages } from '#web/dev/operator-pages.ts'
import { type Deps, type Env, html, serve } from '#web/page.ts'
import { everyRoute, liveQueue, liveWall } from '#web/paths.ts'
import { ProblemPage } from '#web/problem-page.tsx'
import { signInReturn } from '#web/sign-in/entering.ts'
import { askToProve } from '#web/sign-in/prove.page.tsx'
import { returnPage } from '#web/sign-in/return.ts'
import { outlets } from '#web/public/outlets.ts'
import { tellingOutlets } from '#web/public/welcome/telling-outlets.ts'
import { programmeOutlets } from '#web/public/programme-shared/programme-outlets.ts'
import { pages } from '#web/routes.ts'
import { countingWorker } from '#web/work/counting/worker-route.ts'
import { streamQueue, streamWall } from '#web/work/live-queue.ts'

const languageOf = (path: string): Language => {
  const first = path.split('/')[1]
  return first === 'sv' || first === 'en' ? first : 'fi'
}

/** Patterns of the pages that belong to one of a family who has signed in. */
const ownPages: ReadonlySet<string> = new Set(
  everyRoute().flatMap(({ name, pattern }) => (pages[name].audience === 'own' ? [pattern] : [])),
)

const here = (address: string): string => {
  const { pathname, search } = new URL(address)
  return pathname + search
}

/** The whole product as a function of requests: middleware in order, on one screen. The tests use it without a socket. */
export function createApp(deps: Deps): Hono<Env> {
  const app = new Hono<Env>()

  app.use(everyAnswer(deps))
  app.use(compress)

  app.get('/assets/*', (c) => deps.assets.handle(c.req.path, c.req.header('accept-encoding')) ?? c.notFound())
  app.route('/', countingWorker(deps))
  app.route(
    '/',
    operatorPages(deps, (c) => isOperator(c, deps.config)),
  )

  app.route('/', outlets(deps))
  app.route('/', calendarFeeds(deps))
  app.route('/', yearFeeds(deps))
  app.route('/', programmeOutlets(deps))
  app.route('/', tellingOutlets(deps))
  app.route('/', handlingHook(deps))

  const small = bodyLimit({
    maxSize: 256 * 1024,
    onError: () => Promise.reject(new Refusal('invalid', 'too-large')),
  })
  // Where files are taken, they are counted as they come, after it is known who sends them.
  const takesFiles = new Set([
    ...everyRoute().flatMap(({ name, pattern }) => (pages[name].largestFile === undefined ? [] : [pattern])),
    ...addressesWithFiles,
  ])
  const addressOf = (pattern: string): RegExp =>
    new RegExp(`^${pattern.replace(/[.+*?^$()[\]{}|\\]/g, '\\$&').replace(/:\w+|\\\{\w+\\\}/g, '[^/]+')}$`)
  const withFiles = [...takesFiles].map(addressOf)
  app.use((c, next) => (withFiles.some((address) => address.test(c.req.path)) ? next() : small(c, next)))
  app.use(sameOrigin(deps))
  app.use(whoAsks(deps))

  app.route('/hooks', hooks(deps))
  app.route('/live', livePages(deps))
  app.route('/api', createApi(deps))
  app.route('/hsds', createHsds(deps, 'hsds'))
  app.route('/oruk', createHsds(deps, 'oruk'))
  for (const [address, stream] of [
    [liveQueue, streamQueue],
    [liveWall, streamWall],
  ] as const) {
    app.get(address, (c) => {
      c.set('routeTemplate', address)
      return stream(c, deps)
    })
  }
  app.get(signInReturn, (c) => returnPage(c, deps))
  for (const { name, lang, pattern } of everyRoute()) {
    const page = pages[name]
    const handle = serve(deps, name, lang, page, {
      whoAmI: (caller) => whoAmI(caller, {}),
      askToProve,
      familySignIn: async (args) =>
        pages.familySignIn.get({ ...args, name: 'familySignIn', query: { back: args.here } }),
    })
    app.on(['GET', 'POST'], pattern, (c) => {
      c.set('routeTemplate', pattern)
      return handle(c)
    })
  }

  app.notFound((c) => problem(c.req.path, 404, c.get('requestId')))
  app.onError((thrown, c) => {
    const error = asRefusal(thrown)
    if (!(thrown instanceof Refusal))
      deps.log.error('request.failed', thrown, { requestId: c.get('requestId') })
    const isApi = /^\/(api|hsds|oruk)(\/|$)/.test(c.req.path)
    if (error !== null) {
      if (isApi) return problemJson(error, c.get('requestId'), readerOf(c.req.raw))
      const response = problem(
        c.req.path,
        error.code === 'too-large' ? 413 : error.status,
        c.get('requestId'),
        here(c.req.url),
        ownPages.has(c.get('routeTemplate') ?? '') ? 'familySignIn' : 'signIn',
      )
      if (error.retryAfter !== undefined) response.headers.set('retry-after', String(error.retryAfter))
      return response
    }
    if (isApi) return problemJson(500, c.get('requestId'), readerOf(c.req.raw))
    return problem(c.req.path, 500, c.get('requestId'))
  })

  function problem(
    path: string,
    status: number,
    requestId: string,
    back?: string,
    signIn?: 'signIn' | 'familySignIn',
  ): Response {
    const lang = languageOf(path)
    return html(ProblemPage({ deps, lang, status, requestId, back, signIn }), status, {
      'cache-control': 'no-store',
    })
  }
  return app
}
