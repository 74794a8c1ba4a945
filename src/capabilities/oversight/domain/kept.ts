import type { Text3 } from '#platform/text.ts'

/** Whose rows a table holds: of families, of workers, of both, or of nobody. */
export type Whose = 'families' | 'workers' | 'both' | 'nobody'

/**
 * How its rows go. `retention`: the daily job. `with`: together with the row they hang on. `hand`: an administrator or
 * an update of the product. `stays`: not removed while the product is in use.
 */
export type Going = 'retention' | 'with' | 'hand' | 'stays'

export type Kept = {
  readonly table: string
  readonly whose: Whose
  readonly holds: Text3
  readonly going: Going
  /** Days after `from`; null where no time is counted. */
  readonly days: number | null
  readonly kept: Text3
}

export const whileInUse: Text3 = {
  fi: 'niin kauan kuin palvelu on käytössä',
  sv: 'så länge tjänsten används',
  en: 'as long as the product is in use',
}
export const whileListed: Text3 = {
  fi: 'niin kauan kuin palvelu on luettelossa',
  sv: 'så länge tjänsten finns i katalogen',
  en: 'as long as the service is listed',
}
export const reference = (table: string, holds: Text3, kept: Text3 = whileInUse): Kept => ({
  table,
  whose: 'nobody',
  holds,
  going: 'stays',
  days: null,
  kept,
})
