import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import {
  answer,
  type DoorKey,
  openByCode,
  resolve,
  sendHelpRequest,
  type State,
  take,
  wait,
} from '#capabilities/help-requests/index.ts'
import { Refusal, type RefusalKind } from '#platform/refusal.ts'
import type { Caller } from '#platform/use-case.ts'
import type { World } from '#tests/support/world.ts'

export type Wish = Readonly<Record<string, unknown>>

/** What a family in Vaasa sends when nothing is said about it: to guidance, with a phone number. */
export const anOrdinaryWish = {
  forWhom: 'own-family',
  topics: [],
  worry: 'small',
  text: 'Uni on vähissä ja arki raskasta.',
  municipality: '905',
  language: 'fi',
  interpreter: null,
  contact: { way: 'phone', value: '040 000 0009', times: 'klo 12–14', not: '' },
} as const satisfies Wish

/** Words that mean danger, so that the request is watched as urgent. */
export const wordsOfDanger = 'Mies lyö minua ja lapset pelkäävät.'

export type Asked = {
  readonly id: string
  readonly code: string
  readonly key: string
  readonly promisedBy: Date
  readonly doorId: string
  /** The family behind its code. */
  readonly family: Caller
}

export const send = (
  world: World,
  wish: Wish,
  { key = randomUUID(), from = 'test' }: { key?: string; from?: string } = {},
): ReturnType<typeof sendHelpRequest> =>
  sendHelpRequest(world.anyone, {
    key,
    body: JSON.stringify(wish),
    from,
    countyOf: (code) => world.product.deps.catalogue.municipality(code)?.county ?? null,
    request: wish,
  })

/** A family has asked for help; what differs from the ordinary wish is named. */
export async function ask(world: World, differently: Wish = {}): Promise<Asked> {
  const key = randomUUID()
  const { id, code, promisedBy, door } = await send(
    world,
    { ...anOrdinaryWish, ...differently },
    { key, from: key },
  )
  const { actor } = await openByCode(world.anyone, { code, from: key })
  return { id, code, key, promisedBy, doorId: door.id, family: world.callAs(actor) }
}

/** A request that has come as far as this state, in the hands of the person named. */
export async function askedAnd(
  world: World,
  state: State,
  holder = 'guide',
  differently: Wish = {},
): Promise<Asked> {
  const asked = await ask(world, differently)
  const { id } = asked
  const worker = world.as(holder)
  if (state === 'received') return asked
  await take(worker, { id })
  if (state === 'taken') return asked
  await answer(worker, { id, text: 'Hei, luin viestisi.' })
  if (state === 'in-contact') return asked
  if (state === 'waiting') await wait(worker, { id })
  else await resolve(worker, { id, outcome: 'advised' })
  return asked
}

export async function doorIn(world: World, county: string, key: DoorKey): Promise<string> {
  return world.db.asOwner(async (tx) => {
    const { rows } = await sql<{
      id: string
    }>`select id from help_requests.door where county = ${county} and key = ${key}`.execute(tx)
    const [row] = rows
    if (row === undefined) throw new Error(`County ${county} has no door ${key}`)
    return row.id
  })
}

export type StoredRequest = {
  readonly state: State
  readonly version: number
  readonly holder_id: string | null
  readonly deputy_id: string | null
  readonly door_id: string
  readonly unit_id: string
  readonly hand_overs: number
  readonly outcome: string | null
  readonly urgent_class: string | null
  readonly urgent_by: string | null
  readonly first_contact_at: Date | null
}

/** The row as it stands, seen by the owner of the database. */
export async function stored(world: World, id: string): Promise<StoredRequest> {
  return world.db.asOwner(async (tx) => {
    const { rows } =
      await sql<StoredRequest>`select * from help_requests.help_request where id = ${id}`.execute(tx)
    const [row] = rows
    if (row === undefined) throw new Error('There is no such request')
    return row
  })
}

export type StoredPromise = {
  readonly due_at: Date
  readonly warn_at: Date
  readonly escalate_at: Date
  readonly kept_at: Date | null
  readonly kept_by: string | null
  readonly warned_at: Date | null
  readonly escalated_at: Date | null
  readonly void_at: Date | null
}

/** The promises given to a request, oldest first. */
export const promisesOf = (world: World, id: string): Promise<readonly StoredPromise[]> =>
  world.db.asOwner(async (tx) => {
    const { rows } = await sql<StoredPromise>`
      select * from help_requests.promise where help_request_id = ${id} order by made_at`.execute(tx)
    return rows
  })

/** What the audit holds under a name, oldest first. */
export const traces = (
  world: World,
  name: string,
): Promise<
  readonly { outcome: string; county: string; actor_id: string | null; about: Record<string, unknown> }[]
> =>
  world.db.asOwner(async (tx) => {
    const { rows } = await sql<{
      outcome: string
      county: string
      actor_id: string | null
      about: Record<string, unknown>
    }>`
      select outcome, county, actor_id, about from platform.audit_entry where name = ${name} order by at, county, seq`.execute(
      tx,
    )
    return rows
  })

/** Asserts that this is refused, in this way and for this reason. */
export async function refused(attempt: Promise<unknown>, kind: RefusalKind, code?: string): Promise<Refusal> {
  let outcome: unknown
  try {
    outcome = await attempt
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    assert.equal(`${error.kind}: ${error.code}`, `${kind}: ${code ?? error.code}`)
    return error
  }
  assert.fail(`It should have been refused (${kind}), and gave ${JSON.stringify(outcome)}`)
}
