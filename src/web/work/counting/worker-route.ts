import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import { languages } from '#platform/text.ts'
import type { Deps, Env } from '#web/page.ts'
import { path, type RouteName } from '#web/paths.ts'
import { fonts } from '#web/styles.ts'
import { workerAddress } from './forget.ts'

/** Pages on which somebody counts: these alone open without a network. */
const countingPages: readonly RouteName[] = ['workOutreachPlace', 'workCount']

/** The folder of a page's address, in which its pages are told apart by their id. */
export const countingScope = (name: RouteName, lang: (typeof languages)[number]): string =>
  path(name, lang, { id: '-' }).slice(0, -1)

/**
 * The script that opens counting pages without a network, with the list of what it keeps: the page that stands in, one style sheet,
 * the font and the scripts. A new release is a new list, so a phone fetches them anew.
 * @source R80, ADR-0050
 */
export function countingWorker({ assets }: Deps): Hono<Env> {
  const app = new Hono<Env>()
  if (assets.offline === null) return app
  const { worker, scripts } = assets.offline
  const pages = languages.flatMap((lang) =>
    countingPages.map((name) => ({
      scope: countingScope(name, lang),
      shell: path('workCountOffline', lang),
    })),
  )
  const files = [assets.css('work'), ...fonts.map(({ name }) => assets.font(name)), ...scripts]
  const version = createHash('sha256')
    .update(JSON.stringify([files, worker]))
    .digest('base64url')
    .slice(0, 12)
  const body = `const offline=${JSON.stringify({ version, files, pages })};\n${worker}`
  app.get(workerAddress, (c) => {
    c.set('routeTemplate', workerAddress)
    return new Response(body, {
      headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' },
    })
  })
  return app
}
