import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { readFamily } from '#capabilities/families/index.ts'
import { sendDataRequest, myDataRequests } from '#capabilities/oversight/index.ts'
import { createCrypto, type Crypto } from '#platform/crypto.ts'
import { reseal, sealedColumns } from '#platform/reseal.ts'
import type { Caller } from '#platform/use-case.ts'
import { isSealed, everyColumn, whereWordsStand } from '#tests/support/everything.ts'
import { type BuiltFamily, builtFamily } from '#tests/support/families.ts'
import { ask } from '#tests/support/requests.ts'
import { n } from '#tests/support/tier.ts'
import { freshWorld } from '#tests/support/world.ts'

const old = 'a secret that only the tests know, long enough'
const fresh = 'a newer secret that only the tests know, long enough'

describe('sealing anew after a rotation', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const anew = (crypto: Crypto): ReturnType<typeof reseal> =>
    reseal({ db: world.db, crypto, clock: world.clock }, () => {})

  it('finds every sealed column by its name', async () => {
    const [found, all] = await world.db.asOwner(
      async (tx) => [await sealedColumns(tx), await everyColumn(tx)] as const,
    )
    const names = (columns: readonly { table: string; column: string }[]): readonly string[] =>
      columns.map(({ table, column }) => `${table}.${column}`).toSorted()
    assert.deepEqual(names(found), names(all.filter(isSealed)))
    assert.ok(found.length > 40, `${found.length}`)
  })

  it('leaves nothing under the old key while people go on writing, and loses nothing', async () => {
    const both = createCrypto([fresh, old])
    const families: BuiltFamily[] = []
    for (let each = 0; each < n(12, 200); each += 1) families.push(await builtFamily(world))
    for (let each = 0; each < n(5, 50); each += 1) await ask(world)
    // Other tests write a byte where nothing needs to be read; here everything is a seal.
    await world.db.asOwner((tx) =>
      sql`delete from families.block where octet_length(ground_sealed) < 30`.execute(tx),
    )

    const withNew = (caller: Caller): Caller => ({ ...caller, crypto: both })
    const state = { isDone: false }
    const written: { family: BuiltFamily; words: string }[] = []
    const writing = (async () => {
      for (let count = 0; !state.isDone || count < 5; count += 1) {
        const family = families[count % families.length]
        if (family === undefined || count > 80) break
        const words = `Sanat numero ${count}.`
        await sendDataRequest(withNew(family.member('anna')), { kind: 'comment', words })
        await readFamily(withNew(family.member('anna')), { id: family.id })
        written.push({ family, words })
      }
    })()
    const first = await anew(both)
    state.isDone = true
    await writing
    assert.ok(first.changed > families.length, `${first.changed} values were sealed anew`)
    const second = await anew(both)
    assert.equal(second.left, 0)

    // The old key is gone: everything opens with the new one alone, look-ups aside.
    const alone = createCrypto([fresh])
    assert.deepEqual(await whereWordsStand(world.db, alone, ['a word that stands nowhere']), [])
    for (const { family, words } of written) {
      const sent = await myDataRequests({ ...family.member('anna'), crypto: alone }, {})
      assert.ok(
        sent.some((request) => request.words === words),
        words,
      )
    }
    for (const family of families) {
      const { people } = await readFamily({ ...family.member('anna'), crypto: alone }, { id: family.id })
      assert.ok(people.some(({ name }) => name === 'Anna Testinen'))
    }
    const again = await anew(both)
    assert.deepEqual([again.changed, again.left], [0, 0], 'run again it changes nothing')
  })

  it('counts what is under a key that is not configured, and leaves it as it is', async () => {
    const family = await builtFamily(world)
    const foreign = createCrypto(['somebody else’s secret, as long as it has to be'])
    await world.db.asOwner((tx) =>
      sql`update families.person set phone_sealed = ${foreign.seal('050')} where id = ${family.person('anna')}`.execute(
        tx,
      ),
    )
    const { left, columns } = await anew(createCrypto([fresh, old]))
    assert.equal(left, 1)
    assert.deepEqual(
      columns.filter((each) => each.left > 0).map(({ table, column }) => `${table}.${column}`),
      ['families.person.phone_sealed'],
    )
  })

  it('shows a dump that holds no name, code, contact, place or word of a family', async () => {
    const canaries = ['Testinen', 'Kanarianlinnuntie', '050 9990 001', 'Kanariankuiskaus']
    const family = await builtFamily(world)
    const { crypto } = world.product.deps
    await world.db.asOwner((tx) =>
      sql`update families.person set phone_sealed = ${crypto.seal('050 9990 001')} where id = ${family.person('anna')}`.execute(
        tx,
      ),
    )
    await world.db.asOwner((tx) =>
      sql`insert into families.home (id, family_id, place_sealed, changed_at) values (gen_random_uuid(), ${family.id},
        ${crypto.seal(JSON.stringify({ address: 'Kanarianlinnuntie 3' }))}, ${world.clock.now()})`.execute(
        tx,
      ),
    )
    await sendDataRequest(family.member('anna'), { kind: 'comment', words: 'Kanariankuiskaus' })
    await ask(world, { text: 'Kanariankuiskaus' })
    await world.runJobs()
    const codes = Object.values(family.codes)
    // As text and as the bytes of a bytea column, in the forms in which a dump writes them.
    const forms = [...canaries, ...codes].flatMap((word) => [
      word,
      Buffer.from(word).toString('hex'),
      Buffer.from(word).toString('base64'),
      Buffer.from(word, 'utf16le').toString('hex'),
    ])
    const rows = await world.db.asOwner(async (tx) => {
      const tables = new Set((await everyColumn(tx)).map(({ table }) => table))
      const found: string[] = []
      for (const table of tables) {
        const { rows: lines } = await sql<{
          row: string
        }>`select t::text as row from ${sql.table(table)} t`.execute(tx)
        for (const { row } of lines) if (forms.some((form) => row.includes(form))) found.push(table)
      }
      return found
    })
    assert.deepEqual(rows, [])
    assert.ok((await whereWordsStand(world.db, crypto, canaries)).length > 3, 'with the key they are there')
    assert.deepEqual(
      world.log.filter((line) => [...canaries, ...codes].some((word) => line.includes(word))),
      [],
    )
  })
})
