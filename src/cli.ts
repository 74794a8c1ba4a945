/** Work for operators at the command line: `npm run audit:verify`, or `node … src/cli.ts help`. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { makeCountyAdmin } from '#capabilities/accounts/index.ts'
import { readAnchors } from '#capabilities/oversight/index.ts'
import { chainHeads, verifyAudit } from '#platform/audit.ts'
import { systemClock } from '#platform/clock.ts'
import { Refusal } from '#platform/refusal.ts'
import { createCrypto } from '#platform/crypto.ts'
import { reseal } from '#platform/reseal.ts'
import { BadSettings, type Config, readConfig } from '#platform/config.ts'
import { type Database, openEmbeddedDatabase, openServerDatabase } from '#platform/db/database.ts'
import { DatabaseNotUsable, migrate } from '#platform/db/migrate.ts'
import { AlreadyRunning, lockData } from '#src/start/data-lock.ts'

const write = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const help = `Perhetalo, work for operators

  npm run audit:verify   recomputes every chain of the audit and compares it with the anchors kept outside the database;
                         ends with 1 when something is not as it was written
  npm run keys:reseal    seals everything with the first of PERHETALO_SECRETS, while the product is in use; safe to stop and
                         to run again; ends with 1 when something is left under another key
  npm run people:admin -- --county 17 --name "Outi Rantala" --email outi@county.example --language fi
                         makes somebody an administrator of a county: the one role that is given here and nowhere else
  node --import ./hooks.mjs src/cli.ts migrate
                         brings the database to this version without starting the server
  node --import ./hooks.mjs src/cli.ts help
                         shows this

The same settings as for the server are read: DATABASE_URL, or PERHETALO_DATA for the embedded database, and
PERHETALO_ANCHORS for the folder of the anchors. Stop the server first when it uses the embedded database.`

const inFolder = (config: Config): string => path.join(config.dataDir, 'db')

/** Opens the configured database, does the work and closes it; the embedded one only while no server holds it. */
async function withDatabase(config: Config, run: (db: Database) => Promise<number>): Promise<number> {
  if (config.databaseUrl === null) {
    const release = lockData(config.dataDir)
    process.on('exit', release)
  }
  const db =
    config.databaseUrl === null
      ? await openEmbeddedDatabase(inFolder(config), systemClock)
      : await openServerDatabase(config.databaseUrl, systemClock, { onLost: () => {}, maxConnections: 1 })
  try {
    return await run(db)
  } finally {
    await db.close()
  }
}

const many = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`

async function verify(config: Config): Promise<number> {
  if (config.databaseUrl === null && !existsSync(path.join(inFolder(config), 'PG_VERSION'))) {
    throw new BadSettings(
      `There is no embedded database in ${config.dataDir}. Name its folder in PERHETALO_DATA, or the server's database in DATABASE_URL.`,
    )
  }
  const anchors = readAnchors(config.anchorDir)
  return withDatabase(config, async (db) => {
    const { heads, faults } = await db.asOwner(async (tx) => ({
      heads: await chainHeads(tx),
      faults: await verifyAudit(tx, anchors.heads),
    }))
    for (const { county, seq, fault } of faults) write(`Chain ${county}, entry ${seq}: ${fault}`)
    for (const file of anchors.unreadable) write(`Anchor ${file}: it cannot be read as heads of chains`)
    if (faults.length + anchors.unreadable.length > 0) {
      write(
        `${many(faults.length + anchors.unreadable.length, 'fault', 'faults')}. Keep the database and the anchors as they are and tell who is responsible for data protection.`,
      )
      return 1
    }
    const entries = heads.reduce((sum, { seq }) => sum + seq, 0)
    write(`${many(entries, 'entry', 'entries')} in ${many(heads.length, 'chain', 'chains')}, all in order.`)
    write(
      anchors.days.length === 0
        ? `No anchors were found in ${config.anchorDir}: a chain that was rewritten as a whole would not be noticed.`
        : `Compared with the anchors of ${many(anchors.days.length, 'day', 'days')}, the last of ${anchors.days.at(-1)}.`,
    )
    return 0
  })
}

const bringUp = (config: Config): Promise<number> =>
  withDatabase(config, async (db) => {
    const ran = await migrate(db)
    write(ran.length === 0 ? 'The database is at this version.' : `Done: ${ran.join(', ')}`)
    return 0
  })

/** The first administrator of a county, from which every other role is given on pages. */
async function makeAdmin(config: Config, given: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...given],
    options: {
      county: { type: 'string' },
      name: { type: 'string' },
      email: { type: 'string' },
      language: { type: 'string', default: 'fi' },
    },
  })
  const { county = '', name = '', email = '', language } = values
  return withDatabase(config, async (db) => {
    const made = await db
      .asOwner((tx) => makeCountyAdmin(tx, systemClock.now(), { county, name, email, language }))
      .catch((error: unknown) => {
        if (error instanceof Refusal) return error
        throw error
      })
    if (made instanceof Refusal) {
      const fields = made.fields.map(({ field }) => `--${field}`).join(', ')
      write(`Nothing was done. Look at: ${fields}. An example:`)
      write('  npm run people:admin -- --county 17 --name "Outi Rantala" --email outi.rantala@county.example')
      return 1
    }
    write(
      `${made.isNew ? 'A new account' : 'The account of this address'} is an administrator of the county ${county}. Sign in by mail or at the organisation’s provider.`,
    )
    write(`Code for a first passkey, once, for seven days: ${made.code}`)
    return 0
  })
}

/** After a new secret was put in front: what was sealed before is sealed with it too. */
const sealAnew = (config: Config): Promise<number> =>
  withDatabase(config, async (db) => {
    const tools = { db, crypto: createCrypto(config.secrets), clock: systemClock }
    const { columns, changed, left } = await reseal(tools, ({ table, column }, count) => {
      if (count > 0) write(`${table}.${column}: ${count}`)
    })
    write(`${many(changed, 'value', 'values')} in ${many(columns.length, 'column', 'columns')} sealed anew.`)
    for (const each of columns.filter((one) => one.left > 0))
      write(`${each.table}.${each.column}: ${each.left} left under another key`)
    if (left === 0)
      write('Everything is under the newest key. Those between the first and the last may leave the list.')
    return left === 0 ? 0 : 1
  })

async function run(word: string | undefined, given: readonly string[]): Promise<number> {
  if (word === 'audit:verify') return verify(readConfig(process.env))
  if (word === 'keys:reseal') return sealAnew(readConfig(process.env))
  if (word === 'people:admin') return makeAdmin(readConfig(process.env), given)
  if (word === 'migrate') return bringUp(readConfig(process.env))
  write(help)
  return word === undefined || word === 'help' ? 0 : 2
}

/** What stands in the way, said in one sentence with its remedy; only a fault of ours shows its stack. */
function explain(error: unknown): string {
  if (error instanceof AlreadyRunning) return `${error.message} The check needs the database for itself.`
  if (error instanceof BadSettings || error instanceof DatabaseNotUsable) return error.message
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', '57P03'].includes(code)) {
    return 'The database does not answer. Check the address in DATABASE_URL and that the server runs.'
  }
  if (code === '28P01' || code === '28000')
    return 'The database refused the user or the password in DATABASE_URL.'
  if (code === '3D000') return 'The database named in DATABASE_URL does not exist.'
  if (code === '42P01' || code === '3F000') {
    return 'The database has not been set up yet. Start the product once, or run: node --import ./hooks.mjs src/cli.ts migrate'
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

run(process.argv[2], process.argv.slice(3)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${explain(error)}\n`)
    process.exit(1)
  },
)
