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
  'organisation-admin',
  'privacy-officer',
] as const
export type Role = (typeof roles)[number]

/**
 * How somebody has proved who they are. A mailed link proves a mailbox; the demo's one click stands for a strong means,
 * since its people are invented; a passkey, and an identity provider at the level substantial or high, are strong.
 * @source Regulation (EU) 2015/1502, ADR-0036
 */
export const levels = ['link', 'demo', 'passkey', 'substantial', 'high'] as const
export type Level = (typeof levels)[number]

/** What was proved, and when it was proved last. */
export type Proof = { readonly level: Level; readonly at: Date }

/** Whether a proof is strong enough for what is about a family. */
export const isStrong = ({ level }: Proof): boolean => level !== 'link'

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
      readonly proof: Proof
    }
  /** Somebody of a family, signed in strongly; perhaps acting for a child, which is asked anew at every request. */
  | {
      readonly kind: 'member'
      readonly id: string
      readonly county: string
      readonly language: Language
      readonly proof: Proof
      readonly actingFor: string | null
    }
  | { readonly kind: 'system' }

export const anyone: Actor = { kind: 'public' }
export const system: Actor = { kind: 'system' }
