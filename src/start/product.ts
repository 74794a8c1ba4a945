import type { Hono } from 'hono'
import { keepProviders } from '#capabilities/accounts/index.ts'
import { createCatalogue } from '#capabilities/directory/index.ts'
import { planMorning } from '#capabilities/help-requests/index.ts'
import { planWatch } from '#capabilities/oversight/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import { createCrypto, type Crypto, hex } from '#platform/crypto.ts'
import type { Database } from '#platform/db/database.ts'
import { createJobRunner } from '#platform/jobs.ts'
import type { Log } from '#platform/log.ts'
import { createIdentityProviders } from '#platform/identity-provider.ts'
import type { ProviderSettings } from '#platform/identity-provider-settings.ts'
import { createMailer } from '#platform/mail.ts'
import { createOutside, type Outside } from '#platform/outside.ts'
import { createSignedPost } from '#platform/signed-post.ts'
import { createMeters } from '#platform/meters.ts'
import { createTexts, type Gateway } from '#platform/sms.ts'
import type { Language } from '#platform/text.ts'
import { createApp } from '#src/app.ts'
import { allJobs, dailyJobs, isPlanned, planDaily } from '#src/start/jobs.ts'
import type { Assets } from '#web/assets.ts'
import { createLive } from '#web/live-hub.ts'
import type { Deps, Env } from '#web/page.ts'
import { path } from '#web/paths.ts'

export type Product = {
  readonly app: Hono<Env>
  readonly deps: Deps
  /** Plans the daily jobs and begins to run what is due. */
  readonly startJobs: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** The secret that a county's handling shares with us. In the demo, whose handling is simulated, it follows from our own. */
export const handlingSecretOf =
  (config: Pick<Config, 'handlingSecrets' | 'demo'>, crypto: Crypto) =>
  (county: string): string | null =>
    config.handlingSecrets.get(county) ?? (config.demo ? hex(crypto.keyed('handling', county)) : null)

/** Puts the parts together: the same for the server, the tests and the measurements. */
export async function assemble(parts: {
  config: Config
  db: Database
  clock: Clock
  log: Log
  assets: Assets
  smtpUrl: string
  limitFactor?: number
  /** The provider of text messages; without one none are sent. */
  sms?: Gateway | null
  /** The way to addresses that people type; tests give their own. */
  outside?: Outside
  /** The demo's handling of contacts and notifications, on loopback; null where they go to the counties. */
  handlingSimulator?: string | null
  /** Who vouches for those who sign in; without any, people sign in by a mailed link or a passkey. */
  identityProviders?: readonly ProviderSettings[]
}): Promise<Product> {
  const { config, db, clock, log, assets } = parts
  const crypto = createCrypto(config.secrets)
  const mailer = createMailer(parts.smtpUrl, config.mailFrom)
  const catalogue = await createCatalogue(db, log, { dictionary: config.voikko })
  const links = {
    request: (id: string, lang: 'fi' | 'sv' | 'en') => config.publicUrl + path('workRequest', lang, { id }),
    talks: (lang: Language) => config.publicUrl + path('workTalks', lang),
    queue: (lang: Language) => config.publicUrl + path('work', lang),
    doors: (lang: Language) => config.publicUrl + path('workDoors', lang),
    follow: (lang: 'fi' | 'sv' | 'en') => config.publicUrl + path('follow', lang),
    confirm: (token: string, lang: Language) => config.publicUrl + path('confirmListings', lang, { token }),
    change: (token: string, id: string, lang: Language) =>
      config.publicUrl + path('changeListing', lang, { token, id }),
    service: (id: string, lang: Language) => config.publicUrl + path('service', lang, { id }),
    provider: (id: string, lang: Language) => config.publicUrl + path('workProvider', lang, { id }),
    corrections: (lang: Language) => config.publicUrl + path('workCorrections', lang),
    worryContact: (id: string, lang: Language) => config.publicUrl + path('workSent', lang, { id }),
    filledForm: (id: string, lang: Language) => config.publicUrl + path('workFilledForm', lang, { id }),
    calls: (lang: Language) => config.publicUrl + path('workCalls', lang),
    referral: (id: string, lang: Language) => config.publicUrl + path('workReferral', lang, { id }),
    receiving: (lang: Language) => config.publicUrl + path('workReceiving', lang),
    guestReferral: (token: string, lang: Language) =>
      config.publicUrl + path('guestReferral', lang, { token }),
    question: (id: string, lang: Language) =>
      config.publicUrl + path('workConsultationQuestion', lang, { id }),
    colleagues: (lang: Language) => config.publicUrl + path('workColleagues', lang),
    pool: (lang: Language) => config.publicUrl + path('workerPool', lang),
    bookedTime: (token: string, lang: Language) => config.publicUrl + path('bookedTime', lang, { token }),
    jointTime: (token: string, lang: Language) => config.publicUrl + path('jointTime', lang, { token }),
    bookTimes: (lang: Language) => config.publicUrl + path('bookTimes', lang),
    times: (lang: Language) => config.publicUrl + path('workTimes', lang),
    oversight: (lang: Language) => config.publicUrl + path('workOversight', lang),
    oversightItem: (id: string, lang: Language) =>
      config.publicUrl + path('workOversightItem', lang, { id }, { what: 'request' }),
    myRequests: (lang: Language) => config.publicUrl + path('myRequests', lang),
    families: (lang: Language) => config.publicUrl + path('workFamilies', lang),
    // Where what is new stands: a mail does not say what it is about.
    caseNews: (lang: Language) => config.publicUrl + path('workCases', lang),
    caseLead: (lang: Language) => config.publicUrl + path('workCasesLead', lang),
    ownNews: (lang: Language) => config.publicUrl + path('my', lang),
    meetingGuest: (token: string, lang: Language) => config.publicUrl + path('meetingGuest', lang, { token }),
    training: (id: string, lang: Language) => config.publicUrl + path('training', lang, { id }),
    bulletin: (id: string, lang: Language) => config.publicUrl + path('bulletin', lang, { id }),
    bulletinStop: (token: string, lang: Language) => config.publicUrl + path('bulletinStop', lang, { token }),
    forum: (id: string, lang: Language) => config.publicUrl + path('forum', lang, { id }),
    forumMeeting: (id: string, lang: Language) => config.publicUrl + path('forumMeeting', lang, { id }),
    forumMeetingCalendar: (id: string, lang: Language) =>
      config.publicUrl + path('forumMeeting', lang, { id }, { muoto: 'ics' }),
    forumDecision: (id: string, lang: Language) => config.publicUrl + path('decision', lang, { id }),
    forumTasks: (lang: Language) => config.publicUrl + path('forumTasks', lang),
    hostWeek: (token: string, lang: Language) => config.publicUrl + path('hostWeek', lang, { token }),
    emergencies: (lang: Language) => config.publicUrl + path('workEmergency', lang),
    experiment: (id: string, lang: Language) => config.publicUrl + path('experiment', lang, { id }),
    risk: (id: string, lang: Language) => config.publicUrl + path('risk', lang, { id }),
    agreement: (id: string, lang: Language) => config.publicUrl + path('agreement', lang, { id }),
    contract: (id: string, lang: Language) => config.publicUrl + path('contract', lang, { id }),
    placeReview: (id: string, lang: Language) => config.publicUrl + path('workReview', lang, { id }),
    planMeasure: (id: string, lang: Language) => config.publicUrl + path('planMeasure', lang, { id }),
    areaPlan: (id: string, lang: Language) => config.publicUrl + path('areaPlan', lang, { id }),
    signUp: (token: string, lang: Language) => config.publicUrl + path('signUpLink', lang, { token }),
    feedback: (id: string, token: string, lang: Language) =>
      config.publicUrl + path('giveFeedback', lang, { id }, { t: token }),
  }
  const identityProviders = parts.identityProviders ?? config.identityProviders
  // Another product on the same database, as tests make one, leaves the providers as they stand.
  if (parts.identityProviders !== undefined) await db.asOwner((tx) => keepProviders(tx, identityProviders))
  const meters = createMeters()
  const sms = parts.sms ?? null
  const texts = createTexts(sms)
  const delivery = {
    db,
    clock,
    crypto,
    post: createSignedPost({ inside: config.handlingHosts, simulator: parts.handlingSimulator ?? null }),
    secretOf: handlingSecretOf(config, crypto),
  }
  const tools = { db, crypto, clock, links, mailer, config, log, meters, delivery, texts }
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
    delivery,
    live: createLive(db),
    identity: createIdentityProviders(identityProviders),
    sms,
    limitFactor: parts.limitFactor ?? config.limitFactor,
  }
  return {
    app: createApp(deps),
    deps,
    startJobs: async () => {
      for (const name of dailyJobs)
        if (!(await isPlanned(db, name))) await planDaily(db, clock, name, clock.now())
      await planMorning(db, clock)
      await planWatch(db, clock)
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
