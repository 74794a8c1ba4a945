import { sql } from 'kysely'
import { days, later } from '#platform/clock.ts'
import { sha256 } from '#platform/crypto.ts'
import type { Tx } from '#platform/db/database.ts'
import { stableId } from '../stable-id.ts'
import { personId } from './ids.ts'

/** A passkey of the demo whose device does not exist: it stands in its owner’s list and signs nobody in. */
export const demoPasskey = { id: stableId('passkey', 'demo'), of: 'org-admin-separation' } as const

export async function loadPasskeys(tx: Tx, now: Date): Promise<void> {
  await sql`
    insert into accounts.passkey (id, person_id, credential_id, public_key, counter, transports, name, created_at)
    values (${demoPasskey.id}, ${personId(demoPasskey.of)}, ${sha256('demo-passkey')}, ${new Uint8Array(32)}, 0, '{internal}',
      'Järjestön puhelin', ${later(now, -days(90))})
    on conflict do nothing`.execute(tx)
}
