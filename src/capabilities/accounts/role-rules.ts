/** Who may give which role where: pure, so that the database's own rule can be compared with it. */
import type { Role } from '#platform/actor.ts'

export const scopeKinds = ['county', 'area', 'centre', 'forum', 'organisation', 'unit'] as const
export type ScopeKind = (typeof scopeKinds)[number]

/**
 * At which scopes a role can stand. A county's administrator is made at the server's command line only: whoever takes over
 * an administrator's account cannot make a second one.
 * @source R134–R141, ADR-0039
 */
export const fitting: Readonly<Record<Role, readonly ScopeKind[]>> = {
  guide: ['unit'],
  professional: ['unit'],
  'unit-lead': ['unit'],
  'area-lead': ['area', 'centre'],
  coordinator: ['county', 'forum'],
  'county-leader': ['county'],
  'privacy-officer': ['county'],
  'organisation-admin': ['organisation'],
  maintainer: ['organisation'],
  admin: [],
}

/** What an organisation's administrator gives: the roles of those who work there, never its own. */
export const givenWithinOrganisation: readonly Role[] = ['guide', 'professional', 'unit-lead', 'maintainer']

/** Where a scope lies. */
export type Place = { readonly county: string; readonly organisation: string | null }

/** As what somebody gives roles: counties and organisations whose administrator one is now. */
export type Giver = {
  readonly id: string
  readonly counties: readonly string[]
  readonly organisations: readonly string[]
}

/**
 * Whether the giver may give or end a role there: never one's own, never one as wide as the role one acts by, and only where
 * the role fits and the person belongs to the same county.
 */
export function mayGive(
  giver: Giver,
  to: { readonly id: string; readonly county: string },
  role: Role,
  kind: ScopeKind,
  place: Place,
): boolean {
  if (to.id === giver.id || to.county !== place.county || !fitting[role].includes(kind)) return false
  if (giver.counties.includes(place.county)) return true
  return (
    givenWithinOrganisation.includes(role) &&
    place.organisation !== null &&
    giver.organisations.includes(place.organisation)
  )
}

/** Roles that one person may not hold together: whoever watches over the others' reading gives nobody rights (GDPR 38(6)). */
const apart: readonly (readonly [Role, Role])[] = [
  ['privacy-officer', 'admin'],
  ['privacy-officer', 'organisation-admin'],
]
export const standsApart = (role: Role, held: readonly Role[]): boolean =>
  apart.some(([a, b]) => (role === a && held.includes(b)) || (role === b && held.includes(a)))
