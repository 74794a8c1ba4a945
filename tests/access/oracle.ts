import type { State } from '#capabilities/help-requests/index.ts'

/**
 * Who may do what with a help request, said once more and without the database: the tests compare the SQL predicates and
 * row-level security with it. Written from the decisions (R20, R58), not from the queries.
 */

type Period = { readonly from: number; readonly to: number | null }
/** A turn at a door; for one of the units behind it, or for all of them when the unit is null. */
export type Rota = Period & {
  readonly door: string
  readonly person: string
  readonly unit: string | null
}
/** Whole days in Finland, both included. */
export type Absence = {
  readonly person: string
  readonly deputy: string | null
  readonly firstDay: string
  readonly lastDay: string
}
export type RoleHeld = Period & {
  readonly person: string
  readonly role: string
  readonly scopeKind: string
  readonly scopeId: string
}
export type Offer = {
  readonly toDoor: string
  readonly state: 'offered' | 'acknowledged' | 'declined' | 'cancelled'
}
export type RequestFacts = {
  readonly id: string
  readonly state: State
  readonly door: string
  readonly unit: string
  readonly holder: string | null
  readonly deputy: string | null
  readonly code: string
  readonly offers: readonly Offer[]
}
export type Facts = {
  readonly rota: readonly Rota[]
  readonly roles: readonly RoleHeld[]
  readonly inactive: ReadonlySet<string>
  readonly requests: readonly RequestFacts[]
  readonly absences: readonly Absence[]
  /** The unit behind each door. */
  readonly unitOf: ReadonlyMap<string, string>
}
export type Asker =
  | { readonly kind: 'public' | 'system' }
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'code'; readonly code: string }

type Relation = 'family' | 'rota' | 'holder' | 'deputy' | 'standIn' | 'unitLead' | 'offeredTo'

const isNow = ({ from, to }: Period, now: number): boolean => from <= now && (to === null || now < to)

/** The day on a wall in Finland. */
const dayAt = (now: number): string =>
  new Date(now).toLocaleDateString('sv-SE', { timeZone: 'Europe/Helsinki' })

export function relationsOf(
  facts: Facts,
  asker: Asker,
  request: RequestFacts,
  now: number,
): ReadonlySet<Relation> {
  const found = new Set<Relation>()
  if (asker.kind === 'code' && asker.code === request.code) found.add('family')
  if (asker.kind !== 'person') return found
  const me = asker.id
  const standsInFor = (person: string | null): boolean =>
    facts.absences.some(
      (each) =>
        each.person === person &&
        each.deputy === me &&
        each.firstDay <= dayAt(now) &&
        dayAt(now) <= each.lastDay,
    )
  const isOnRota = (door: string, unit: string | undefined): boolean =>
    facts.rota.some(
      (each) =>
        each.door === door &&
        (each.unit === null || each.unit === unit) &&
        (each.person === me || standsInFor(each.person)) &&
        isNow(each, now),
    )
  if (request.state === 'received' && isOnRota(request.door, request.unit)) found.add('rota')
  if (request.holder === me) found.add('holder')
  if (request.deputy === me) found.add('deputy')
  if (request.holder !== null && standsInFor(request.holder)) found.add('standIn')
  const leads = facts.roles.some(
    (each) =>
      each.person === me &&
      each.role === 'unit-lead' &&
      each.scopeKind === 'unit' &&
      each.scopeId === request.unit &&
      isNow(each, now),
  )
  if (request.holder !== null && leads && !facts.inactive.has(me)) found.add('unitLead')
  if (
    request.offers.some(
      (offer) => offer.state === 'offered' && isOnRota(offer.toDoor, facts.unitOf.get(offer.toDoor)),
    )
  )
    found.add('offeredTo')
  return found
}

const workers: readonly Relation[] = ['holder', 'deputy', 'standIn', 'unitLead']

const may: Readonly<Record<string, readonly Relation[]>> = {
  read: ['family', 'rota', ...workers, 'offeredTo'],
  take: ['rota'],
  note: workers,
  protect: ['holder', 'deputy', 'standIn'],
  contact: ['holder', 'deputy', 'standIn'],
  answer: workers,
  wait: ['holder', 'deputy', 'standIn'],
  resume: ['holder', 'deputy', 'standIn'],
  handOver: ['holder', 'deputy', 'standIn'],
  cancelHandOver: workers,
  acknowledge: ['offeredTo'],
  decline: ['offeredTo'],
  acknowledgeUrgent: ['rota', ...workers],
  judgeUrgency: ['rota', ...workers],
  takeBackAnswer: workers,
  sendNotice: workers,
  recordMatter: workers,
  resolve: workers,
  nameDeputy: ['holder', 'unitLead'],
  assign: ['unitLead'],
  write: ['family'],
  withdraw: ['family'],
  reopen: ['family'],
}

export const actions: readonly string[] = Object.keys(may)

export const isAllowed = (action: string, relations: ReadonlySet<Relation>): boolean =>
  (may[action] ?? []).some((each) => relations.has(each))
