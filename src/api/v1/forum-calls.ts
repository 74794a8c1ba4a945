import { z } from 'zod'
import { noInput, operation, type Example, type Operation } from './operation.ts'
import { id, idParams } from './shapes.ts'
import { forumSamples } from './forum-samples.ts'

/** How operations of forums are declared: those that change a row, and those that make one. */

export const ours = { ...noInput, tag: 'Forums', auth: 'person', reach: 'private' } as const
export const { as } = forumSamples
export const version = z
  .int()
  .positive()
  .meta({ description: 'As it was read: what another has saved stays.' })
export const key = z
  .string()
  .min(8)
  .max(200)
  .optional()
  .meta({ description: 'Sent again it makes nothing twice.' })
export const done = { 204: { description: 'Done.' } } as const
export const made = { 201: { description: 'Made.', schema: z.object({ id }) } } as const
export const written = {
  200: { description: 'The version that is written now.', schema: z.object({ version: z.int() }) },
} as const

/** An example of a call on one row by the demo's coordinator. */
export const on =
  (row: string, body?: unknown, status = 204): (() => Example) =>
  () => ({ as, params: { id: row }, body, status })

export type Operations = readonly Operation[]
export { idParams, operation }
