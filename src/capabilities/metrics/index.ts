/**
 * metrics: what the facts of the other capabilities say, without persons. It reads published views only and hides small
 * numbers, so that leaders and the public learn how promises were kept and nothing about anybody (R182–R185).
 */
export { countiesLed, nowhere, promisesForLeaders, promisesKept } from './promises-kept.ts'
export { splits } from './queries.ts'
export type { SplitBy } from './queries.ts'
export type { LeaderFigures, PublicPeriod } from './promises-kept.ts'
export type { HandOvers, Line, OnTime, PeriodFigures } from './domain/figures.ts'
export { readWaits } from './waits-by-municipality.ts'
export type { AreaWaits } from './waits-by-municipality.ts'
export type { Wait, WaitsOf } from './domain/waits.ts'
export type { Count } from './domain/suppression.ts'
