/** Writes and is refused in turns until it is killed; says each outcome only when it has been committed. */
import path from 'node:path'
import { sendDataRequest, withdrawDataRequest } from '#capabilities/oversight/index.ts'
import type { Actor } from '#platform/actor.ts'
import { systemClock } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { createCrypto } from '#platform/crypto.ts'
import { openEmbeddedDatabase, openServerDatabase } from '#platform/db/database.ts'
import { Refusal } from '#platform/refusal.ts'
import { newId } from '#platform/ids.ts'

const config = readConfig(process.env)
const db =
  config.databaseUrl === null
    ? await openEmbeddedDatabase(path.join(config.dataDir, 'db'), systemClock)
    : await openServerDatabase(config.databaseUrl, systemClock, { onLost: () => {} })
const actor: Actor = {
  kind: 'member',
  id: process.argv[2] ?? '',
  county: '17',
  language: 'fi',
  proof: { level: 'high', at: systemClock.now() },
  actingFor: null,
}
const caller = { db, crypto: createCrypto(config.secrets), clock: systemClock, actor, limitFactor: 1 }
const say = (word: string): boolean => process.stdout.write(`${word}\n`)

for (;;) {
  const { id } = await sendDataRequest(caller, { kind: 'comment', words: 'Sanani.' })
  say('written')
  try {
    await sendDataRequest(caller, { kind: 'comment', words: 'Toisen puolesta.', of: newId() })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    say('refused')
  }
  // Ten may wait at a time.
  await withdrawDataRequest(caller, { id, version: 1 })
}
