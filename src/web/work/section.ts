import type { RouteName } from '#web/paths.ts'

/** A page named in the workspace's second row. */
export type Tab = {
  readonly route: RouteName
  readonly label: string
  readonly when: boolean
  /** Pages that stand under this one. */
  readonly below?: readonly RouteName[]
}

/** A part of the workspace: its name in the first row leads to its first page; the second row shows the others. */
export type Section = {
  readonly route: RouteName
  readonly label: string
  readonly when: boolean
  readonly tabs: readonly Tab[]
}
