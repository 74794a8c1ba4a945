import { idFrom } from '#platform/ids.ts'

/** Identifiers of what has no row of its own in our database: the same at every reading, on every node. */
export const hsdsId = (kind: string, ...parts: readonly string[]): string => idFrom('hsds', kind, ...parts)
