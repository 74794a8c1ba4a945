import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { before } from 'node:test'
import { sql } from 'kysely'
import { loadDemo } from '#seed/demo/load-demo.ts'
import { loadReference } from '#seed/reference/load-reference.ts'
import { type Actor, anyone, system } from '#platform/actor.ts'
import { type SettableClock, settableClock, systemClock } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import { createCrypto } from '#platform/crypto.ts'
import { type Database, openEmbeddedDatabase, openServerDatabase } from '#platform/db/database.ts'
import { migrate, readMigrations } from '#platform/db/migrate.ts'
import { createLog } from '#platform/log.ts'
import type { Language } from '#platform/text.ts'
import type { Caller } from '#platform/use-case.ts'
import { type HandlingSimulator, startHandlingSimulator } from '#src/handling-simulator.ts'
import { type LocalProvider, startLocalProvider } from '#src/local-provider.ts'
import { type MailSink, type SunkMail, startMailSink } from '#src/mail-sink.ts'
import { type SmsSink, startSmsSink, type SunkText } from '#src/sms-sink.ts'
import { assemble, handlingSecretOf, type Product } from '#src/start/product.ts'
import { createAssets } from '#web/assets.ts'
import { keepProgramme, type KeptProgramme } from '#tests/support/programme-kept.ts'
import { Visitor } from '#tests/support/visitor.ts'

const root = path.join(import.meta.dirname, '..', '..')
/** A Monday morning in an ordinary week: doors are open, no holiday is near. */
export const ordinaryMonday = '2026-03-02T08:00:00Z'

/** What a prepared database depends on: it is made anew when any of it changes. */
function fingerprint(): string {
  const hash = createHash('sha256')
  for (const migration of readMigrations()) hash.update(migration.hash)
  const seeds = path.join(root, 'db', 'seed')
  for (const name of readdirSync(seeds, { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (name.endsWith('.ts')) hash.update(name).update(readFileSync(path.join(seeds, name)))
  }
  return hash.digest('hex').slice(0, 16)
}

/** The schema, the reference and the demo's people, doors and listings; no requests. */
export async function fill(db: Database): Promise<void> {
  await migrate(db)
  await db.asOwner(loadReference)
  await db.asOwner((tx) => loadDemo(tx, ordinaryMonday.slice(0, 10)))
}

/** A folder that goes when this process goes. */
function temporaryFolder(prefix: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), prefix))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A folder with a copy of a prepared embedded database, gone with this process; preparing takes seconds, copying none. */
export async function preparedCopy(): Promise<string> {
  const cache = path.join(root, '.cache', 'test-database')
  const prepared = path.join(cache, fingerprint())
  if (!existsSync(prepared)) {
    mkdirSync(cache, { recursive: true })
    // Younger ones may be in use by another run that started from other seeds.
    const anHourAgo = systemClock.now().getTime() - 3_600_000
    for (const old of readdirSync(cache)) {
      const folder = path.join(cache, old)
      // Another run may have put what it prepared in its place meanwhile.
      const seen = statSync(folder, { throwIfNoEntry: false })
      if (seen !== undefined && seen.mtimeMs < anHourAgo) rmSync(folder, { recursive: true, force: true })
    }
    const fresh = mkdtempSync(path.join(cache, 'fresh-'))
    const db = await openEmbeddedDatabase(fresh, systemClock)
    await fill(db)
    await db.close()
    // Two runs may have prepared the same one; the first to be done keeps its place.
    try {
      renameSync(fresh, prepared)
    } catch (error) {
      rmSync(fresh, { recursive: true, force: true })
      if (!existsSync(prepared)) throw error
    }
  }
  const own = temporaryFolder('perhetalo-test-')
  cpSync(prepared, own, { recursive: true })
  return own
}

async function openServer(url: string, clock: SettableClock): Promise<Database> {
  const db = await openServerDatabase(url, clock, { onLost: () => {} })
  await migrate(db)
  const isEmpty = await db.asOwner(async (tx) => {
    const { rows } = await sql<{
      empty: boolean
    }>`select not exists (select from accounts.person) as empty`.execute(tx)
    return rows[0]?.empty === true
  })
  if (isEmpty) {
    await db.asOwner(loadReference)
    await db.asOwner((tx) => loadDemo(tx, ordinaryMonday.slice(0, 10)))
  }
  return db
}

type Shared = {
  readonly product: Product
  readonly clock: SettableClock
  readonly sink: MailSink
  readonly smsSink: SmsSink
  readonly handling: HandlingSimulator
  readonly provider: LocalProvider
  readonly people: ReadonlyMap<string, Omit<Extract<Actor, { kind: 'person' }>, 'proof'>>
  readonly lines: string[]
  readonly programme: KeptProgramme
}

/** The product on a prepared database, without the test runner: for measurements. Ends with the process. */
export async function openWorld(): Promise<Shared> {
  const clock = settableClock(ordinaryMonday)
  const url = process.env['PERHETALO_TEST_DATABASE_URL']
  const db =
    url === undefined ? await openEmbeddedDatabase(await preparedCopy(), clock) : await openServer(url, clock)
  await db.asOwner((tx) => sql.raw(emptying).execute(tx))
  const programme = await keepProgramme(db)
  const sink = await startMailSink()
  const smsSink = await startSmsSink(clock)
  const lines: string[] = []
  const config: Config = {
    production: false,
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'http://localhost',
    trustedProxy: false,
    databaseUrl: url ?? null,
    dataDir: temporaryFolder('perhetalo-data-'),
    anchorDir: temporaryFolder('perhetalo-anchors-'),
    demo: true,
    secrets: ['a secret that only the tests know, long enough'],
    smtpUrl: null,
    mailFrom: 'Perhetalo <perhetalo@perhetalo.example>',
    sms: null,
    identityProviders: [],
    operatorToken: null,
    quickExitUrl: 'https://www.ilmatieteenlaitos.fi/',
    mapBoundaries: null,
    mapTiles: null,
    mapCredit: '',
    voikko: null,
    handlingSecrets: new Map(),
    handlingHosts: [],
    limitFactor: 1,
  }
  const log = createLog((line) => lines.push(line), clock.now)
  const secretOf = handlingSecretOf(config, createCrypto(config.secrets))
  const handling = await startHandlingSimulator((county) => secretOf(county) ?? '', clock)
  const provider = await startLocalProvider()
  const product = await assemble({
    handlingSimulator: handling.url,
    identityProviders: provider.settings,
    config,
    db,
    clock,
    log,
    assets: await createAssets(),
    smtpUrl: sink.smtpUrl,
    sms: smsSink.gateway,
  })
  smsSink.connect(async (to, headers, body) => {
    const init = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body }
    return (await product.app.request(`http://localhost${to}`, init)).status
  })
  const people = await db.asOwner(async (tx) => {
    const { rows } = await sql<{ key: string; id: string; name: string; county: string; language: Language }>`
      select key, id, name, county, language from accounts.person`.execute(tx)
    return new Map(rows.map(({ key, ...rest }) => [key, { kind: 'person' as const, ...rest }]))
  })
  return { product, clock, sink, smsSink, handling, provider, people, lines, programme }
}

let shared: Promise<Shared> | null = null

/** What tests fill. The reference and the demo's people, doors and listings stay. */
const filledByTests = [
  'oversight.alert',
  'oversight.data_request',
  'oversight.log_hold',
  'oversight.deletion',
  'oversight.watch_mark',
  'oversight.county_setting',
  'statutory_contacts.contact',
  'meeting_places.attended',
  'meeting_places.sign_up_part',
  'meeting_places.sign_up',
  'meeting_places.feedback',
  'meeting_places.wish',
  'meeting_places.day_note',
  'meeting_places.tap',
  'meeting_places.tally',
  'meeting_places.entry_link',
  'meeting_places.host_link',
  'meeting_places.host_mail',
  'appointments.room_use',
  'outreach.tap',
  'outreach.tally',
  'forms.submission',
  'forms.invitation',
  'guidance.own_code',
  'guidance.need',
  'guidance.guest_code',
  'guidance.meeting',
  'guidance.entry',
  'guidance.consent',
  'guidance.shared_field',
  'guidance.referral',
  'guidance.past_fact',
  'help_requests.event',
  'help_requests.contact_try',
  'help_requests.note',
  'platform.attachment',
  'help_requests.urgency',
  'help_requests.neutral_notice',
  'help_requests.statutory_matter',
  'help_requests.message',
  'help_requests.hand_over',
  'help_requests.promise',
  'help_requests.submission',
  'help_requests.help_request',
  'help_requests.draft',
  'help_requests.past_fact',
  'help_requests.absence',
  'help_requests.rota_told',
  'help_requests.setting_change',
  'help_requests.county_setting',
  'help_requests.door_day',
  'help_requests.door_unit',
  'casework.export',
  'casework.case_time',
  'casework.voice',
  'casework.message',
  'casework.thread_side',
  'casework.thread',
  'casework.path_step',
  'casework.case_path',
  'casework.signature',
  'casework.plan_version',
  'casework.joint',
  'casework.step',
  'casework.agenda_point',
  'casework.participant',
  'casework.meeting',
  'casework.goal_rating',
  'casework.goal',
  'casework.section_version',
  'casework.section',
  'casework.clock',
  'casework.stage_change',
  'casework.responsible',
  'casework.support',
  'casework.seat',
  'casework.family_case',
  'casework.county_setting',
  'families.entry_reader',
  'families.judgement',
  'families.entry',
  'families.break_glass',
  'families.involvement_shown',
  'families.involvement',
  'families.ground',
  'families.ban',
  'families.consent_ask',
  'families.consent',
  'families.helper',
  'families.proxy_bar',
  'families.block',
  'families.relation',
  'families.living',
  'families.home',
  'families.belonging',
  'families.family',
  'families.person',
  'consultation.colleague_message',
  'consultation.past_fact',
  'consultation.learning_note',
  'consultation.question',
  'appointments.joint',
  'appointments.contact',
  'appointments.booking',
  'appointments.busy',
  'appointments.party',
  'appointments.appointment',
  'appointments.absence',
  'help_requests.morning_mail_off',
  'accounts.person_change',
  'accounts.passkey_challenge',
  'accounts.passkey_invitation',
  'accounts.passkey',
  'accounts.sign_in_ask',
  'accounts.session',
  'accounts.sign_in_attempt',
  'accounts.identity',
  'accounts.sign_in_link',
  'platform.job',
  'platform.mail',
  'platform.text_message',
  'platform.text_opt_out',
  'platform.hook_seen',
  'conversations.talk_message',
  'conversations.talk',
  'conversations.dialogue',
  'conversations.talk_fact',
  'directory.check_round',
  'directory.maintainer_invitation',
  'directory.correction',
  'directory.listing_draft',
  'directory.search_gap',
  'directory.import_row',
  'directory.import_run',
  'platform.rate_limit',
  'platform.audit_entry',
  'platform.audit_head',
] as const

/**
 * Everything that tests make is removed, in one call whose plans stay with the connection: it runs before nearly every test.
 * Lets the audit, which may only grow, be emptied between tests; that needs a superuser, as no deployment has.
 */
const emptying = `create or replace function public.empty_world() returns void language plpgsql as $$
begin
  perform set_config('session_replication_role', 'replica', true);
${filledByTests.map((table) => `  delete from ${table};`).join('\n')}
${['occurrence', 'activity'].map((table) => `  update meeting_places.${table} set seats_taken = 0, care_taken = 0, coffee_taken = 0, waiting = 0\n    where seats_taken + care_taken + coffee_taken + waiting > 0;`).join('\n')}
end $$`

async function empty(db: Database): Promise<void> {
  await db.asOwner((tx) => sql`select public.empty_world()`.execute(tx))
}

export type World = {
  readonly product: Product
  readonly db: Database
  readonly clock: SettableClock
  readonly sink: MailSink
  /** Where contacts and notifications arrive. */
  readonly handling: HandlingSimulator
  /** The provider that vouches for families and for workers, as in the demo; it may be down. */
  readonly provider: LocalProvider
  /** Lines the product has logged since the world was made. */
  readonly log: readonly string[]
  /** The caller who is this person of the demo, by key: 'guide', 'unit-lead', … */
  readonly as: (key: string) => Caller
  readonly actor: (key: string) => Extract<Actor, { kind: 'person' }>
  readonly anyone: Caller
  readonly system: Caller
  readonly callAs: (actor: Actor) => Caller
  /** A browser without script: follows redirects, keeps cookies. */
  readonly visitor: () => Visitor
  /** Runs every job that is due at the world's time. */
  readonly runJobs: () => Promise<number>
  /** The mails that have arrived since the world was made or cleared, oldest first. */
  readonly mails: () => readonly SunkMail[]
  /** The provider of text messages: phones write through it, and it may be down. */
  readonly smsSink: SmsSink
  /** The text messages since the world was made or cleared, oldest first, both ways. */
  readonly texts: () => readonly SunkText[]
  /** Removes what tests have made and sets the time back; call it in `beforeEach` where tests must not see each other. */
  readonly clear: () => Promise<void>
}

/**
 * The whole product on a database with the demo's people, doors and listings and no requests, at a set time.
 * Call it at the top of a `describe`; use what it returns inside `it`.
 */
export function freshWorld(options: { now?: string; limitFactor?: number } = {}): World {
  let ready: Shared | null = null
  const world = (): Shared => {
    if (ready === null) throw new Error('The world is there only inside tests')
    return ready
  }
  let earlier: ReadonlySet<SunkMail> = new Set()
  let earlierTexts: ReadonlySet<SunkText> = new Set()
  const clear = async (): Promise<void> => {
    const { product, clock, lines, sink, smsSink } = world()
    await empty(product.deps.db)
    rmSync(product.deps.config.anchorDir, { recursive: true, force: true })
    clock.set(options.now ?? ordinaryMonday)
    lines.length = 0
    world().handling.clear()
    earlier = new Set(sink.mails())
    smsSink.setDown(false)
    world().provider.setDown(false)
    earlierTexts = new Set(smsSink.texts())
  }
  before(async () => {
    shared ??= openWorld()
    ready = await shared
    await clear()
    // What another file or the passing of its time has changed of the demo's programme.
    await ready.programme.restore()
    await ready.product.deps.catalogue.refresh()
  })
  const callAs = (actor: Actor): Caller => {
    const { db, crypto, clock } = world().product.deps
    return { db, crypto, clock, actor, limitFactor: options.limitFactor ?? 1 }
  }
  const actor = (key: string): Extract<Actor, { kind: 'person' }> => {
    const person = world().people.get(key)
    if (person === undefined) throw new Error(`The demo has no person with the key ${key}`)
    // Proved just now by a strong means, as one click of the demo does.
    return { ...person, proof: { level: 'demo', at: world().clock.now() } }
  }
  return {
    get product() {
      return world().product
    },
    get db() {
      return world().product.deps.db
    },
    get clock() {
      return world().clock
    },
    get smsSink() {
      return world().smsSink
    },
    texts: () =>
      world()
        .smsSink.texts()
        .filter((text) => !earlierTexts.has(text))
        .toReversed(),
    get sink() {
      return world().sink
    },
    get handling() {
      return world().handling
    },
    get provider() {
      return world().provider
    },
    get log() {
      return world().lines
    },
    as: (key) => callAs(actor(key)),
    actor,
    get anyone() {
      return callAs(anyone)
    },
    get system() {
      return callAs(system)
    },
    callAs,
    visitor: () => new Visitor(world().product.app),
    runJobs: () => world().product.deps.jobs.runDue(),
    mails: () =>
      world()
        .sink.mails()
        .filter((mail) => !earlier.has(mail))
        .toReversed(),
    clear,
  }
}
