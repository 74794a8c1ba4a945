import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import {
  acceptReferral,
  completeReferral,
  type ConsentWay,
  draftReferral,
  guestToken,
  openReferralsByCode,
  receiveReferral,
  type ReferralState,
  sendReferral,
  type SharedField,
  startReferral,
} from '#capabilities/guidance/index.ts'
import type { Caller } from '#platform/use-case.ts'
import { receiverId } from '#seed/demo/load-receivers.ts'
import type { World } from '#tests/support/world.ts'

export type Words = readonly {
  readonly field: SharedField
  readonly value: string
  readonly shared: boolean
}[]

/** What is written down when nothing is said about it: some of it shared, some of it kept. */
export const ordinaryWords: Words = [
  { field: 'need', value: 'Pukeminen ja kynän pitäminen on hankalaa.', shared: true },
  { field: 'contact', value: '040 000 0042', shared: true },
  { field: 'child-age', value: '7 vuotta, 1. luokka', shared: true },
  { field: 'background', value: 'Vanhemmat erosivat keväällä.', shared: false },
  { field: 'safety', value: 'Isä ei saa tietää.', shared: false },
]

export type Referred = {
  readonly id: string
  readonly code: string
  /** The family behind its code. */
  readonly family: Caller
}

/** The receivers of Pohjanmaa by key. */
export const receiverIn = (key: string, county = '17'): string => receiverId(county, key)

/** Somebody has begun a referral of a family without a request; the family has its own code. */
export async function drafted(
  world: World,
  from: string,
  to: string | null,
  words: Words = ordinaryWords,
): Promise<Referred> {
  const { id, code } = await draftReferral(world.as(from), {
    key: randomUUID(),
    municipality: '905',
    receiver: to === null ? null : receiverIn(to),
    fields: [...words],
  })
  if (code === null) throw new Error('A family without a request gets a code')
  const own = world.callAs({ kind: 'public' })
  return {
    id,
    code,
    get family() {
      return { ...own, actor: { kind: 'code', codeHash: codes.get(id) ?? new Uint8Array() } } as const
    },
  }
}

const codes = new Map<string, Uint8Array>()

/** A referral that has gone; where the family must be asked it has said yes on the spot. */
export async function referred(
  world: World,
  {
    from = 'school-nurse',
    to = 'child-rehab',
    words = ordinaryWords,
    way = 'on-the-spot',
  }: {
    from?: string
    to?: string
    words?: Words
    way?: ConsentWay
  } = {},
): Promise<Referred> {
  const made = await drafted(world, from, to, words)
  await sendReferral(world.as(from), { id: made.id, consent: { giver: 'guardian', way } })
  const { actor } = await openReferralsByCode(world.anyone, { code: made.code, from: made.id })
  if (actor.kind === 'code') codes.set(made.id, actor.codeHash)
  return made
}

/** A referral to children’s rehabilitation that has come as far as this. */
export async function referredAnd(world: World, state: ReferralState): Promise<Referred> {
  const made = await referred(world)
  const { id } = made
  const receiver = world.as('therapist')
  if (state === 'sent') return made
  await receiveReferral(receiver, { id })
  if (state === 'received') return made
  await acceptReferral(receiver, { id })
  if (state === 'accepted') return made
  await startReferral(receiver, { id })
  if (state === 'in-progress') return made
  await completeReferral(receiver, { id, outcome: 'helped' })
  return made
}

export type StoredReferral = {
  readonly state: ReferralState
  readonly owner_id: string | null
  readonly with_guest: boolean
  readonly due_at: Date | null
  readonly receiver_person: string | null
  readonly bounces: number
  readonly version: number
  readonly ground: string | null
  readonly part_of: string | null
  readonly root_id: string
  readonly first_sent_at: Date | null
  readonly ended_at: Date | null
  readonly raised_at: Date | null
  readonly code: string
}

/** The row as it stands, seen by the owner of the database. */
export async function storedReferral(world: World, id: string): Promise<StoredReferral> {
  return world.db.asOwner(async (tx) => {
    const { rows } = await sql<StoredReferral>`
      select state, owner_id, with_guest, due_at, receiver_person, bounces, version, ground, part_of, root_id, first_sent_at, ended_at,
        raised_at, encode(code_hash, 'hex') as code from guidance.referral where id = ${id}`.execute(tx)
    const [row] = rows
    if (row === undefined) throw new Error(`There is no referral ${id}`)
    return row
  })
}

/** The link that the receiver without an account gets by mail. */
export const linkOf = (world: World, id: string, round = 0): string =>
  guestToken(world.product.deps.crypto, id, round)

/** Somebody of the demonstration leaves, or is back. */
export const setActive = (world: World, key: string, active: boolean): Promise<void> =>
  world.db.asOwner(async (tx) => {
    await sql`update accounts.person set active = ${active} where key = ${key}`.execute(tx)
  })
