import { after, before, describe, it } from 'node:test'
import { type RawBuilder, sql } from 'kysely'
import { aHome, assertExplained, failToStart, type Home } from '#tests/support/server.ts'
import '#tests/support/world.ts'

describe('a start on a database that this version cannot use', () => {
  let home: Home
  before(async () => {
    home = await aHome()
  })
  after(() => home.remove())

  const changed: readonly [string, RawBuilder<unknown>, RawBuilder<unknown>, RegExp, RegExp][] = [
    [
      'a newer version has used the database',
      sql`insert into platform.migration (name, hash) values ('9999_of_the_future.sql', 'x')`,
      sql`delete from platform.migration where name = '9999_of_the_future.sql'`,
      /newer than this version.*9999_of_the_future/,
      /Start the newer version again, or restore/,
    ],
    [
      'the database is half-way',
      sql`update platform.migration set name = '0002_half' where name like '0002%'`,
      sql`update platform.migration set name = '0002_accounts.sql' where name = '0002_half'`,
      /newer|half-way/,
      /restore the backup/i,
    ],
    [
      'a step is missing among later ones',
      sql`create table kept as select * from platform.migration where name like '0002%'; `,
      sql`drop table kept`,
      /half-way: the step "0002_accounts.sql" is missing/,
      /Restore the backup/,
    ],
    [
      'a step was changed after it was applied',
      sql`update platform.migration set hash = 'x' || hash where name like '0003%'`,
      sql`update platform.migration set hash = substr(hash, 2) where name like '0003%'`,
      /"0003_directory.sql" was changed after it was applied/,
      /a new step/,
    ],
  ]
  for (const [why, breakIt, mendIt, wrong, remedy] of changed) {
    it(`because ${why} says which step, what to do, and changes nothing`, async () => {
      const run = async (statement: RawBuilder<unknown>, extra?: RawBuilder<unknown>): Promise<void> => {
        const db = await home.open()
        await db.asOwner(async (tx) => {
          await statement.execute(tx)
          await extra?.execute(tx)
        })
        await db.close()
      }
      const isGap = why.startsWith('a step is missing')
      await run(breakIt, isGap ? sql`delete from platform.migration where name like '0002%'` : undefined)
      assertExplained(await failToStart(home.settings), wrong, remedy)
      if (isGap) await run(sql`insert into platform.migration select * from kept`)
      await run(mendIt)
    })
  }
})
