import type { Proof } from '#platform/actor.ts'

/** The demo's people act in its stories as if each had signed in just then, whenever the story is set. */
export const demoProof: Proof = { level: 'demo', at: new Date('9999-01-01T00:00:00Z') }
