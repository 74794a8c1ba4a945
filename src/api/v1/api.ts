import { Hono } from 'hono'
import type { Deps, Env } from '#web/page.ts'

export function createApi(_deps: Deps): Hono<Env> {
  return new Hono<Env>()
}
