import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { verifyAudit } from '#platform/audit.ts'
import { newId } from '#platform/ids.ts'
import { seeded } from '#tests/support/random.ts'
import { aHome, type Home } from '#tests/support/server.ts'
import { n, seed } from '#tests/support/tier.ts'
import '#tests/support/world.ts'

const root = path.join(import.meta.dirname, '..', '..')

/** Somebody of a family who asks about own data without a pause, and tries every time what is refused; killed after so many lines. */
async function writeUntilKilled(
  home: Home,
  member: string,
  enough: number,
): Promise<{ readonly written: number; readonly refused: number }> {
  const child = spawn(
    process.execPath,
    ['--import', './hooks.mjs', 'tests/support/tireless-writer.ts', member],
    {
      cwd: root,
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...home.settings },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let lines: readonly string[] = []
  let output = ''
  await new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      output += part
      lines = output.split('\n').filter((line) => line !== '')
      if (lines.length >= enough) child.kill('SIGKILL')
    })
    child.on('close', () => resolve())
  })
  const count = (word: string): number => lines.filter((line) => line === word).length
  return { written: count('written'), refused: count('refused') }
}

describe('a writer that is killed', () => {
  let home: Home
  before(async () => {
    home = await aHome()
  })
  after(() => home.remove())

  it('has never left data without its trace or a trace without its data, and refused tries are traced', async () => {
    const member = newId()
    const prepared = await home.open()
    await prepared.asOwner((tx) =>
      sql`insert into families.person (id, county, name_sealed, language, created_at, changed_at)
        values (${member}, '17', '\\x01', 'fi', now(), now())`.execute(tx),
    )
    await prepared.close()
    const random = seeded(seed)
    let [acknowledged, refusals] = [0, 0]
    for (let kill = 0; kill < n(2, 1_000); kill += 1) {
      const { written, refused } = await writeUntilKilled(home, member, 3 + random.int(40))
      acknowledged += written
      refusals += refused
      const db = await home.open()
      try {
        const { rows } = await db.asOwner((tx) =>
          sql<{ requests: number; traces: number; orphans: number; refused: number; jobs: number }>`select
            (select count(*) from oversight.data_request) as requests,
            (select count(*) from platform.audit_entry where name = 'data-request.send' and outcome = 'done') as traces,
            (select count(*) from platform.audit_entry a where name = 'data-request.send' and outcome = 'done'
              and not exists (select from oversight.data_request q where q.id::text = a.about->>'request')) as orphans,
            (select count(*) from platform.audit_entry where name = 'data-request.send' and outcome = 'refused') as refused,
            (select count(*) from platform.job where name = 'notify-data-request') as jobs`.execute(tx),
        )
        const [found] = rows
        assert.ok(found !== undefined)
        assert.deepEqual([found.traces, found.orphans, found.jobs], [found.requests, 0, found.requests])
        assert.ok(
          found.requests >= acknowledged,
          `${acknowledged} were acknowledged, ${found.requests} are there`,
        )
        assert.ok(found.refused >= refusals, `${refusals} were refused, ${found.refused} are traced`)
        assert.deepEqual(await db.asOwner((tx) => verifyAudit(tx, [])), [])
      } finally {
        await db.close()
      }
    }
    assert.ok(acknowledged > 0 && refusals > 0)
    console.log(`    ${acknowledged} written and ${refusals} refused: each with its trace`)
  })
})
