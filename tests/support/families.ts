import { sql } from 'kysely'
import {
  openFamily,
  type NewFamilyPerson,
  type PresenceClass,
  type RelationKind,
  type ServiceTask,
  type TeamPart,
  type TeamView,
} from '#capabilities/families/index.ts'
import type { Actor } from '#platform/actor.ts'
import { hours, later } from '#platform/clock.ts'
import { sha256 } from '#platform/crypto.ts'
import { newId, newToken } from '#platform/ids.ts'
import type { Caller } from '#platform/use-case.ts'
import type { World } from '#tests/support/world.ts'

const controls = '0123456789ABCDEFHJKLMNPRSTUVWXY'
let count = 0

/** A well-formed identity code that nobody has: its number is of those that are given to no one for good (900–999). */
export function inventedCode(born: string): string {
  count += 1
  const [year = '', month = '', day = ''] = born.split('-')
  const number = String(900 + (count % 100))
  const sign =
    Number(year) >= 2000
      ? 'ABCDEF'.charAt(Math.floor(count / 100) % 6)
      : '-YXWVU'.charAt(Math.floor(count / 100) % 6)
  const digits = `${day}${month}${year.slice(2)}${number}`
  return `${digits.slice(0, 6)}${sign}${number}${controls.charAt(Number(digits) % 31)}`
}

type Relative = {
  readonly kind?: RelationKind
  /** Which children; all of them when left out. */
  readonly of?: readonly string[]
  readonly livesApart?: boolean
}

export type FamilyPlan = {
  /** Who opens it: a worker’s key. */
  readonly by?: string
  readonly serviceTask?: ServiceTask
  readonly class?: PresenceClass
  /** Children by key, with the day of birth. */
  readonly children?: Readonly<Record<string, string>>
  /** Adults by key, with what they are to the children. */
  readonly adults?: Readonly<Record<string, Relative>>
  /** Further workers by key, with what they see. */
  readonly team?: Readonly<
    Record<
      string,
      {
        readonly sees?: readonly TeamView[]
        readonly class?: PresenceClass
        readonly about?: string
        readonly part?: TeamPart
        readonly seesProtected?: boolean
      }
    >
  >
}

export type BuiltFamily = {
  readonly id: string
  /** Ids of the family’s people by key. */
  readonly people: Readonly<Record<string, string>>
  readonly codes: Readonly<Record<string, string>>
  readonly person: (key: string) => string
  /** Somebody of the family, signed in strongly just now; perhaps acting for a child. */
  readonly member: (key: string, options?: { actingFor?: string; level?: 'link' | 'substantial' }) => Caller
}

/** Somebody of a family as the one who asks. */
export const memberActor = (
  world: World,
  id: string,
  options: { county?: string; actingFor?: string | null; level?: 'link' | 'substantial' } = {},
): Extract<Actor, { kind: 'member' }> => ({
  kind: 'member',
  id,
  county: options.county ?? '17',
  language: 'fi',
  proof: { level: options.level ?? 'substantial', at: world.clock.now() },
  actingFor: options.actingFor ?? null,
})

/**
 * A family with a team, in one line: a guardian Anna and her child Ella with the school nurse, unless said otherwise.
 * The team beyond the opener is written straight into the rows, so that tests need no other use case to begin.
 */
export async function builtFamily(world: World, plan: FamilyPlan = {}): Promise<BuiltFamily> {
  const children = plan.children ?? { ella: '2018-03-04' }
  const adults = plan.adults ?? { anna: {} }
  const by = plan.by ?? 'family-social-worker-17'
  const childKeys = Object.keys(children)
  const keys = [...childKeys, ...Object.keys(adults)]
  const codes: Record<string, string> = {}
  const people = keys.map((key): NewFamilyPerson => {
    const code = inventedCode(children[key] ?? '1988-06-15')
    codes[key] = code
    return {
      name: `${key.charAt(0).toUpperCase()}${key.slice(1)} Testinen`,
      part: key in children ? 'child' : 'adult',
      identity: code,
    }
  })
  const relations = Object.entries(adults).flatMap(([adult, relative]) =>
    (relative.of ?? childKeys).map((child) => ({
      child: keys.indexOf(child),
      adult: keys.indexOf(adult),
      kind: relative.kind ?? ('guardian' as const),
      livesApart: relative.livesApart ?? false,
      source: 'population-register' as const,
    })),
  )
  const opened = await openFamily(world.as(by), {
    serviceTask: plan.serviceTask ?? 'families',
    ...(plan.class === undefined ? {} : { class: plan.class }),
    people,
    relations,
  })
  const ids = Object.fromEntries(keys.map((key, index) => [key, opened.people[index] ?? '']))
  const county = world.actor(by).county
  for (const [worker, part] of Object.entries(plan.team ?? {})) {
    await joinTeam(world, opened.id, worker, {
      ...part,
      ...(part.about === undefined ? {} : { about: ids[part.about] ?? part.about }),
    })
  }
  const person = (key: string): string => {
    const id = ids[key]
    if (id === undefined) throw new Error(`The family has nobody called ${key}`)
    return id
  }
  return {
    id: opened.id,
    people: ids,
    codes,
    person,
    member: (key, options = {}) =>
      world.callAs(
        memberActor(world, person(key), {
          county,
          actingFor: options.actingFor === undefined ? null : person(options.actingFor),
          level: options.level ?? 'substantial',
        }),
      ),
  }
}

/** A worker gets a part in a family, straight into the rows. @returns the part's id. */
export async function joinTeam(
  world: World,
  family: string,
  worker: string,
  options: {
    readonly sees?: readonly TeamView[]
    readonly class?: PresenceClass
    readonly about?: string
    readonly part?: TeamPart
    readonly seesProtected?: boolean
  } = {},
): Promise<string> {
  const id = newId()
  const person = world.actor(worker).id
  await world.db.asOwner(async (tx) => {
    await sql`
      insert into families.involvement (id, family_id, about_id, person_id, unit_id, organisation_id, register, part, class, sees,
        sees_protected, basis, since, added_at, news_at)
      select ${id}::uuid, ${family}::uuid, ${options.about ?? null}::uuid, ${person}::uuid, u.id, u.organisation_id, u.register,
        ${options.part ?? 'team-member'}, ${options.class ?? 'ordinary'},
        (select array_agg(v) from jsonb_array_elements_text(${JSON.stringify(
          options.sees ?? ['who-is-with', 'contact', 'homes', 'entries', 'plan'],
        )}::jsonb) v),
        ${options.seesProtected ?? false}::boolean, 'own-register', ${world.clock.now()}::timestamptz::date - 1, ${world.clock.now()}::timestamptz,
        ${world.clock.now()}::timestamptz
      from published.unit u where u.id = (select r.scope_id::uuid from accounts.role_assignment r where r.person_id = ${person}
        and r.scope_kind = 'unit' order by r.scope_id limit 1)`.execute(tx)
  })
  return id
}

/** A session of one of a family, as a strong sign-in leaves it. @returns its token. */
export async function memberSession(world: World, member: string): Promise<string> {
  const token = newToken()
  const now = world.clock.now()
  await world.db.asOwner(async (tx) => {
    await sql`
      insert into accounts.session (token_hash, member_id, level, fresh_at, created_at, seen_at, expires_at)
      values (${sha256(token)}, ${member}, 'substantial', ${now}, ${now}, ${now}, ${later(now, hours(10))})`.execute(
      tx,
    )
  })
  return token
}
