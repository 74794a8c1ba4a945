import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { system } from '#platform/actor.ts'
import { chainHeads, recordTrace } from '#platform/audit.ts'
import { loadReference } from '#seed/reference/load-reference.ts'
import { systemClock } from '#platform/clock.ts'
import { openEmbeddedDatabase } from '#platform/db/database.ts'
import { lockData } from '#src/start/data-lock.ts'
import { n } from '#tests/support/tier.ts'

const root = path.join(import.meta.dirname, '..', '..')

type Said = { readonly code: number; readonly out: string; readonly err: string }

describe('work for operators at the command line', () => {
  let folder = ''
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'perhetalo-cli-'))
  })
  after(() => rmSync(folder, { recursive: true, force: true }))

  const run = (word: string, dataDir = folder): Promise<Said> =>
    new Promise((resolve) => {
      const { DATABASE_URL: _left, ...env } = process.env
      const args = ['--import', './hooks.mjs', 'src/cli.ts', ...word.split(' ')]
      execFile(
        process.execPath,
        args,
        { cwd: root, env: { ...env, PERHETALO_DATA: dataDir } },
        (error, out, err) => resolve({ code: error === null ? 0 : Number(error.code), out, err }),
      )
    })

  it('says what it can do, and which word it does not know', async () => {
    const help = await run('help')
    assert.deepEqual([help.code, /audit:verify/.test(help.out), /migrate/.test(help.out)], [0, true, true])
    assert.equal((await run('polish-the-windows')).code, 2)
  })

  it('says plainly that there is no database, or that a server holds it', async () => {
    const nothing = await run('audit:verify', path.join(folder, 'nowhere'))
    assert.equal(nothing.code, 1)
    assert.match(nothing.err, /There is no embedded database in .*nowhere/)

    const held = path.join(folder, 'held')
    mkdirSync(path.join(held, 'db'), { recursive: true })
    writeFileSync(path.join(held, 'db', 'PG_VERSION'), '17\n')
    const release = lockData(held)
    try {
      const inUse = await run('audit:verify', held)
      assert.equal(inUse.code, 1)
      assert.match(inUse.err, new RegExp(`in use by process ${process.pid}`))
      assert.doesNotMatch(inUse.err, /at .*\.ts:/, 'no stack')
    } finally {
      release()
    }
  })

  it('checks the chains and the anchors, and ends with 1 when they are not as they were written', async () => {
    const migrated = await run('migrate')
    assert.equal(migrated.code, 0, migrated.err)
    const db = await openEmbeddedDatabase(path.join(folder, 'db'), systemClock)
    const heads = await db.transaction(system, async (tx) => {
      for (let each = 0; each < n(5, 200); each += 1) {
        await recordTrace(tx, {
          county: '17',
          at: systemClock.now(),
          name: 'test',
          outcome: 'done',
          actor: system,
          about: { each },
        })
      }
      return chainHeads(tx)
    })
    await db.close()
    const unanchored = await run('audit:verify')
    assert.equal(unanchored.code, 0)
    assert.match(unanchored.out, /in 1 chain, all in order\.\nNo anchors were found/)

    const anchors = path.join(folder, 'anchors')
    mkdirSync(anchors)
    writeFileSync(path.join(anchors, '2026-03-02.json'), JSON.stringify(heads))
    assert.match(
      (await run('audit:verify')).out,
      /all in order\.\nCompared with the anchors of 1 day, the last of 2026-03-02/,
    )

    const again = await openEmbeddedDatabase(path.join(folder, 'db'), systemClock)
    await again.asOwner(async (tx) => {
      await sql`set local session_replication_role = replica`.execute(tx)
      await sql`update platform.audit_entry set name = 'other' where seq = 2`.execute(tx)
    })
    await again.close()
    writeFileSync(path.join(anchors, '2026-03-03.json'), 'torn')
    const broken = await run('audit:verify')
    assert.equal(broken.code, 1)
    assert.match(broken.out, /Chain 17, entry 2: its content was changed/)
    assert.match(broken.out, /Anchor 2026-03-03\.json: it cannot be read/)
    assert.match(broken.out, /2 faults\. Keep the database/)
  })

  it('makes the administrator of a county, once however often it is asked, and leaves a trace', async () => {
    const own = path.join(folder, 'own')
    assert.equal((await run('migrate', own)).code, 0)
    const ask = 'people:admin --county 17 --name Outi --email outi@county.example'
    const nowhere = await run(ask, own)
    assert.equal(nowhere.code, 1)
    assert.match(nowhere.out, /Nothing was done\. Look at: --county/)
    const opened = await openEmbeddedDatabase(path.join(own, 'db'), systemClock)
    await opened.asOwner(loadReference)
    await opened.close()
    assert.match((await run('people:admin --county 17', own)).out, /--name, --email/)
    assert.match(
      (await run(ask, own)).out,
      /A new account is an administrator.*\nCode for a first passkey.*: \w{5}(-\w{5}){3}\n/,
    )
    assert.match((await run(ask, own)).out, /The account of this address is an administrator/)
    const db = await openEmbeddedDatabase(path.join(own, 'db'), systemClock)
    const { rows } = await db.asOwner((tx) =>
      sql<{ role: string; traces: number }>`select r.role, (select count(*) from platform.audit_entry e
        where e.name = 'role.make-admin') as traces from accounts.role_assignment r`.execute(tx),
    )
    await db.close()
    assert.deepEqual(rows, [{ role: 'admin', traces: 2 }])
  })
})
