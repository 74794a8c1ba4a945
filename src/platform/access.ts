import { type RawBuilder, sql } from 'kysely'
import type { Tx } from './db/database.ts'
import { notFound, Refusal } from './refusal.ts'

/**
 * A relation between the one who asks and a row: an SQL condition over the row's alias, and a sentence for people.
 * The same condition checks one row, filters a list, decides a button and prints the permission matrix.
 */
export type Relation = { readonly words: string; readonly where: RawBuilder<boolean> }

export type Action = {
  readonly resource: string
  readonly name: string
  readonly by: readonly string[]
  /** True where the row's relations allow the action. */
  readonly allowed: RawBuilder<boolean>
  readonly policy: Policy
}

export type Policy = {
  readonly resource: string
  readonly table: RawBuilder<unknown>
  readonly relations: Readonly<Record<string, Relation>>
  readonly actions: Readonly<Record<string, Action>>
}

const never = sql<boolean>`false`

const anyOf = (conditions: readonly RawBuilder<boolean>[]): RawBuilder<boolean> =>
  conditions.length === 0 ? never : sql<boolean>`(${sql.join(conditions, sql` or `)})`

const policies: Policy[] = []

/**
 * Says once who may do what with one kind of row. Every policy has the action `read`; an action without a matching
 * relation is allowed to nobody. `table` names the table with the alias that the relations use.
 */
export function policy<R extends string, A extends string>(declaration: {
  resource: string
  table: RawBuilder<unknown>
  relations: Readonly<Record<R, Relation>>
  actions: Readonly<Record<A | 'read', readonly NoInfer<R>[]>>
}): Readonly<Record<A | 'read', Action>> {
  const { resource, table, relations } = declaration
  const actions: Record<string, Action> = {}
  const whole: Policy = { resource, table, relations, actions }
  const names: readonly (A | 'read')[] = Object.keys(declaration.actions) as (A | 'read')[]
  for (const name of names) {
    const by = declaration.actions[name]
    actions[name] = {
      resource,
      name,
      by,
      policy: whole,
      allowed: anyOf(by.map((each) => relations[each].where)),
    }
  }
  policies.push(whole)
  return actions as Record<A | 'read', Action>
}

/** Every declared policy, for the printed matrix and the coverage tests. */
export const allPolicies = (): readonly Policy[] => policies

/** Passes, or refuses: 404 when the row may not even be read (the same as when it does not exist), else 403. */
export async function demand(tx: Tx, action: Action, id: string): Promise<void> {
  const read = action.policy.actions['read']
  if (read === undefined) throw new Error(`${action.resource} has no read action`)
  const { rows } = await sql<{ may_read: boolean; may: boolean }>`
    select ${read.allowed} as may_read, ${action.allowed} as may from ${action.policy.table} where id = ${id}`.execute(
    tx,
  )
  const [row] = rows
  if (row === undefined || !row.may_read) throw notFound()
  if (!row.may) throw new Refusal('not-allowed', `${action.resource}.${action.name}.not-allowed`)
}

/** Which of the policy's actions the asker's relations allow on this row; the pages add what the state allows. */
export async function flags(tx: Tx, read: Action, id: string): Promise<Readonly<Record<string, boolean>>> {
  const columns = Object.values(read.policy.actions).map(
    (action) => sql`${action.allowed} as ${sql.id(action.name)}`,
  )
  const { rows } = await sql<Record<string, boolean>>`
    select ${sql.join(columns)} from ${read.policy.table} where id = ${id}`.execute(tx)
  return rows[0] ?? {}
}
