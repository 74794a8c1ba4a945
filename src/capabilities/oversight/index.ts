/**
 * oversight: whether the house is in order. Jobs that gave up, the audit and its chains, refused attempts and how long
 * each kind of row is kept; for administrators, who see no content (ADR-0011, ADR-0013).
 */
export { readUpkeep, refusedDays, retryJob, verifyChains } from './upkeep.ts'
export type { Upkeep, Verified } from './upkeep.ts'
export { readAnchors } from './anchors.ts'
export type { Anchors } from './anchors.ts'
export { retention } from './domain/retention.ts'
export type { Going, Whose } from './domain/retention.ts'
