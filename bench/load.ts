import { once } from 'node:events'
import { Agent, request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { Hono } from 'hono'
import type { Env } from '#web/page.ts'

export const connections = 8

/** A status, once the whole answer has been read. */
export type Send = (
  path: string,
  body?: { readonly text: string; readonly headers: Readonly<Record<string, string>> },
) => Promise<number>

/** The application behind a real server on a free port, asked over kept connections as a browser would. */
export async function serving(app: Hono<Env>): Promise<Send> {
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  await once(server, 'listening')
  const port = (server.address() as AddressInfo).port
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  return (path, body) =>
    new Promise((ok, no) => {
      const call = httpRequest(
        {
          port,
          host: '127.0.0.1',
          path,
          agent,
          method: body === undefined ? 'GET' : 'POST',
          headers: { 'accept-encoding': 'br', ...body?.headers },
        },
        (response) => {
          response.resume()
          response.on('end', () => ok(response.statusCode ?? 0))
        },
      )
      call.on('error', no)
      call.end(body?.text)
    })
}

/** Calls per second with a fixed number at once. */
export async function rate(count: number, call: (turn: number) => Promise<unknown>): Promise<number> {
  const began = performance.now()
  let turn = 0
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (turn < count) await call(turn++)
    }),
  )
  return count / ((performance.now() - began) / 1000)
}
