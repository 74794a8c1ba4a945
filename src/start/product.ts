import type { Hono } from 'hono'
import { createCatalogue } from '#capabilities/directory/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import { createCrypto } from '#platform/crypto.ts'
import type { Database } from '#platform/db/database.ts'
import { createJobRunner } from '#platform/jobs.ts'
import type { Log } from '#platform/log.ts'
import { createMailer } from '#platform/mail.ts'
import { createOutside, type Outside } from '#platform/outside.ts'
import { createMeters } from '#platform/meters.ts'
import type { Language } from '#platform/text.ts'
import { createApp } from '#src/app.ts'
import { allJobs, dailyJobs, isPlanned, planDaily } from '#src/start/jobs.ts'
import type { Assets } from '#web/assets.ts'
import { createLive } from '#web/live.ts'
import type { Deps, Env } from '#web/page.ts'
import { path } from '#web/paths.ts'

export type Product = {
  readonly app: Hono<Env>
  readonly deps: Deps
  /** Plans the daily jobs and begins to run what is due. */
  readonly startJobs: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** Puts the parts together: the same for the server, the tests and the measurements. */
export async function assemble(parts: {
  config: Config
  db: Database
  clock: Clock
  log: Log
  assets: Assets
  smtpUrl: string
  limitFactor?: number
  /** The way to addresses that people type; tests give their own. */
  outside?: Outside
}): Promise<Product> {
  const { config, db, clock, log, assets } = parts
  const crypto = createCrypto(config.secrets)
  const mailer = createMailer(parts.smtpUrl, config.mailFrom)
  const catalogue = await createCatalogue(db, log, { dictionary: config.voikko })
  const links = {
    request: (id: string, lang: 'fi' | 'sv' | 'en') => config.publicUrl + path('workRequest', lang, { id }),
    follow: (lang: 'fi' | 'sv' | 'en') => config.publicUrl + path('follow', lang),
    confirm: (token: string, lang: Language) => config.publicUrl + path('confirmListings', lang, { token }),
    listing: (id: string, lang: Language) => config.publicUrl + path('workListing', lang, { id }),
    service: (id: string, lang: Language) => config.publicUrl + path('service', lang, { id }),
    provider: (id: string, lang: Language) => config.publicUrl + path('workProvider', lang, { id }),
    corrections: (lang: Language) => config.publicUrl + path('workCorrections', lang),
    calls: (lang: Language) => config.publicUrl + path('workCalls', lang),
  }
  const meters = createMeters()
  const tools = { db, crypto, clock, links, mailer, config, log, meters }
  const jobs = createJobRunner({ db, clock, log }, allJobs, tools)
  const deps: Deps = {
    config,
    db,
    crypto,
    clock,
    log,
    catalogue,
    assets,
    jobs,
    meters,
    outside: parts.outside ?? createOutside({ allowHttp: config.demo }),
    live: createLive(db),
    limitFactor: parts.limitFactor ?? config.limitFactor,
  }
  return {
    app: createApp(deps),
    deps,
    startJobs: async () => {
      for (const name of dailyJobs)
        if (!(await isPlanned(db, name))) await planDaily(db, clock, name, clock.now())
      await jobs.start()
    },
    stop: async () => {
      deps.live.close()
      await jobs.stop()
      catalogue.stop()
      mailer.close()
    },
  }
}
