import assert from 'node:assert/strict'
import type { Visit, Visitor } from '#tests/support/visitor.ts'
import { path } from '#web/paths.ts'

/** The page of a request in the workspace. */
export const workPage = (id: string): string => path('workRequest', 'fi', { id })

/** What a page's forms carry along. */
export function hiddenIn(page: Visit, name: string): string {
  const value = new RegExp(`name="${name}" value="([^"]*)"`).exec(page.body)?.[1]
  assert.ok(value !== undefined, `${page.path} has no hidden ${name}: ${page.status}`)
  return value
}

export const says = (page: Visit, words: string): void =>
  assert.ok(page.body.includes(words), `${page.path} says nothing of “${words}”`)

export const keepsSilent = (page: Visit, words: string): void =>
  assert.ok(!page.body.includes(words), `${page.path} says “${words}”`)

/** Sends the form of a move as the request's page shows it. */
export async function makeMove(
  visitor: Visitor,
  id: string,
  move: string,
  fields: Readonly<Record<string, string>> = {},
): Promise<Visit> {
  const page = await visitor.get(workPage(id))
  assert.equal(page.status, 200)
  const carried = { move, version: hiddenIn(page, 'version'), seen: hiddenIn(page, 'seen') }
  return visitor.post(workPage(id), { ...carried, ...fields })
}
