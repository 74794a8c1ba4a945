/**
 * The same writes as the loop makes, as plain SQL: one transaction a step under the connection's own role, with the audit
 * entry and the planned notices; no access check, no lock, no row-level security, no validation and no sealing.
 */
import { sql } from 'kysely'
import {
  insertDraft,
  moveReferral,
  type ReceiverRow,
  type ReferralChange,
} from '#capabilities/guidance/queries.ts'
import { type DoorRow, insertRequest, moveRequest } from '#capabilities/help-requests/queries.ts'
import type { Actor } from '#platform/actor.ts'
import { appending } from '#platform/audit.ts'
import type { Crypto } from '#platform/crypto.ts'
import type { Database, Tx } from '#platform/db/database.ts'
import { newId } from '#platform/ids.ts'
import { planning } from '#platform/jobs.ts'
import { countTry } from '#platform/rate-limit.ts'

export type Person = Extract<Actor, { kind: 'person' }>

export type Ground = {
  readonly db: Database
  readonly crypto: Crypto
  readonly now: Date
  readonly door: DoorRow
  readonly receiver: ReceiverRow
  readonly senderUnit: string
  readonly guide: Person
  readonly receiverPerson: Person
  readonly sealed: Uint8Array
}

const bytes = (): Uint8Array => crypto.getRandomValues(new Uint8Array(32))

/** What ends every step: its notices and its trace. */
async function end(
  tx: Tx,
  { now }: Ground,
  name: string,
  actor: Actor,
  about: Readonly<Record<string, string>>,
  notices: readonly string[],
): Promise<void> {
  const jobs = notices.map((each) => ({
    name: each,
    ids: about,
    options: { at: new Date(now.getTime() + 3e11) },
  }))
  const trace = { county: '17', at: now, name, outcome: 'done' as const, actor, about }
  const planned = jobs.length === 0 ? sql`` : sql`with planned as (${planning(now, jobs)})`
  const woken = jobs.length === 0 ? sql`` : sql`pg_notify('job', ''),`
  await sql`${planned} select ${woken} ${appending(trace)}`.execute(tx)
}

export async function plainIntake(ground: Ground): Promise<string> {
  const { db, crypto: sealing, now, door, sealed } = ground
  const id = newId()
  await db.asOwner((tx) => countTry(tx, sealing, now, { name: 'bench', count: 1e9, perMinutes: 60 }, 'bench'))
  await db.asOwner(async (tx) => {
    await insertRequest(
      tx,
      {
        id,
        door,
        level: 'without-name',
        forWhom: 'own-family',
        topics: [],
        worry: 'small',
        municipality: '905',
        language: 'fi',
        textSealed: sealed,
        contactSealed: sealed,
        interpreterSealed: null,
        urgentClass: null,
        codeHash: bytes(),
        keyHash: bytes(),
        bodyHash: bytes(),
        channel: 'web',
        arrivedAt: now,
        recordedBy: null,
        judgedUrgent: null,
        now,
      },
      { effectiveAt: now, dueAt: now, warnAt: now, leadAt: now, escalateAt: now, coordinatorAt: null },
    )
    await end(tx, ground, 'help-request.send', { kind: 'public' }, { helpRequest: id }, [
      'notify-door',
      'warn-promise',
      'lead-promise',
      'escalate-promise',
    ])
  })
  return id
}

export async function plainLoop(ground: Ground): Promise<void> {
  const { db, now, receiver, guide, receiverPerson, sealed } = ground
  const request = await plainIntake(ground)
  await db.asOwner(async (tx) => {
    await moveRequest(tx, request, {
      state: 'taken',
      move: 'take',
      personId: guide.id,
      now,
      set: { holderId: guide.id },
    })
    await end(tx, ground, 'help-request.take', guide, { helpRequest: request }, [])
  })
  const id = newId()
  const watch = ['remind-referral', 'watch-referral']
  await db.asOwner(async (tx) => {
    await insertDraft(tx, {
      id,
      county: '17',
      rootId: id,
      requestId: request,
      alongsideId: null,
      codeHash: bytes(),
      keyHash: bytes(),
      municipality: '905',
      language: 'fi',
      serviceId: null,
      receiverId: receiver.id,
      senderId: guide.id,
      senderUnit: ground.senderUnit,
      notifySealed: null,
      ground: null,
      groundReferenceSealed: null,
      fields: (['need', 'contact', 'child-age'] as const).map((field) => ({
        field,
        valueSealed: sealed,
        shared: true,
      })),
      due: now,
      now,
    })
    await end(tx, ground, 'referral.draft', guide, { referral: id }, watch)
  })
  const move = (
    name: string,
    by: Person,
    change: Omit<ReferralChange, 'now' | 'entry'>,
    entry: Omit<ReferralChange['entry'], 'personId' | 'seenBy'>,
    notices: readonly string[],
  ): Promise<void> =>
    db.asOwner(async (tx) => {
      await moveReferral(tx, id, {
        now,
        ...change,
        entry: { ...entry, personId: by.id, seenBy: ['sender', 'receiver', 'family'] },
      })
      await end(tx, ground, name, by, { referral: id }, notices)
    })
  const held = { owner: { side: 'receiver', person: receiverPerson.id }, due: now } as const
  await move(
    'referral.send',
    guide,
    {
      ...held,
      state: 'sent',
      set: { sent: { receiver, guestHash: null }, ground: 'same-register' },
    },
    { move: 'send', party: 'sender' },
    [...watch, 'notify-referral-receiver', 'notify-family'],
  )
  await move(
    'referral.accept',
    receiverPerson,
    {
      ...held,
      state: 'accepted',
      set: { received: true, accepted: true, receiverNumber: null, receiverPerson: receiverPerson.id },
    },
    { move: 'accept', party: 'receiver' },
    [...watch, 'notify-referral-sender', 'notify-family'],
  )
  await move(
    'referral.start',
    receiverPerson,
    { ...held, state: 'in-progress', set: { firstContact: true } },
    { move: 'start', party: 'receiver' },
    watch,
  )
  await move(
    'referral.complete',
    receiverPerson,
    { state: 'completed', owner: null, set: { ended: true, outcome: 'helped' } },
    { move: 'complete', party: 'receiver', detail: 'helped', textSealed: sealed },
    ['notify-referral-sender', 'notify-family'],
  )
  await db.asOwner(async (tx) => {
    await moveRequest(tx, request, {
      state: 'resolved',
      move: 'resolve',
      personId: guide.id,
      now,
      set: { resolved: { at: now, outcome: 'referred' } },
    })
    await end(tx, ground, 'help-request.resolve', guide, { helpRequest: request }, [])
  })
}
