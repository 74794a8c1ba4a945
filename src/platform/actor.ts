import type { Language } from './text.ts'

/** Roles a person may hold, always at a scope (R134–R141). */
export const roles = [
  'guide',
  'unit-lead',
  'area-lead',
  'coordinator',
  'county-leader',
  'admin',
  'maintainer',
  'professional',
] as const
export type Role = (typeof roles)[number]

/**
 * Who asks. A person's roles are not carried along: every check reads them from the database,
 * so a role that is taken away is gone at the next request.
 */
export type Actor =
  | { readonly kind: 'public' }
  | { readonly kind: 'code'; readonly codeHash: Uint8Array }
  | {
      readonly kind: 'person'
      readonly id: string
      readonly name: string
      readonly county: string
      readonly language: Language
    }
  | { readonly kind: 'system' }

export const anyone: Actor = { kind: 'public' }
export const system: Actor = { kind: 'system' }
