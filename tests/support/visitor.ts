import type { Hono } from 'hono'
import type { Env } from '#web/page.ts'

export type Visit = {
  readonly status: number
  /** Where the visit ended after redirects. */
  readonly path: string
  readonly body: string
  readonly headers: Headers
}

type FormValues = Readonly<Record<string, string | readonly string[]>>

/** A browser without script: keeps cookies, follows redirects, posts forms as a page of ours would. */
export class Visitor {
  readonly cookies = new Map<string, string>()
  readonly #app: Hono<Env>

  constructor(app: Hono<Env>) {
    this.#app = app
  }

  async get(path: string): Promise<Visit> {
    return this.#go('GET', path, null)
  }

  async post(path: string, form: FormValues): Promise<Visit> {
    const body = new URLSearchParams()
    for (const [field, value] of Object.entries(form)) {
      for (const each of typeof value === 'string' ? [value] : value) body.append(field, each)
    }
    return this.#go('POST', path, body)
  }

  /** One click on the demo's sign-in page. */
  async signIn(persona: string): Promise<Visit> {
    return this.post('/kirjaudu', { persona })
  }

  /** A raw request with this visitor's cookies; redirects are not followed. */
  async raw(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers)
    if (this.cookies.size > 0) {
      headers.set('cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    }
    const response = await this.#app.request(`http://localhost${path}`, {
      ...init,
      headers,
      redirect: 'manual',
    })
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...rest] = line.split(';')
      const at = pair.indexOf('=')
      const isOver = rest.some((part) => part.trim() === 'Max-Age=0')
      if (isOver) this.cookies.delete(pair.slice(0, at))
      else this.cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
    return response
  }

  async #go(method: 'GET' | 'POST', path: string, body: URLSearchParams | null, hops = 0): Promise<Visit> {
    const headers: Record<string, string> =
      body === null ? {} : { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' }
    const response = await this.raw(path, { method, headers, ...(body === null ? {} : { body }) })
    const location = response.headers.get('location')
    if (response.status === 303 && location !== null) {
      if (hops > 5) throw new Error(`Too many redirects from ${path}`)
      return this.#go('GET', location, null, hops + 1)
    }
    return { status: response.status, path, body: await response.text(), headers: response.headers }
  }
}
