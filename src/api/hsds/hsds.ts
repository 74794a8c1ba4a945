import { type Context, Hono } from 'hono'
import type { OrganisationRow, ServiceView } from '#capabilities/directory/index.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import type { Deps, Env } from '#web/page.ts'
import { path as pagePath } from '#web/paths.ts'
import { problemJson } from '../v1/problem.ts'
import { one, page, type State } from './answer.ts'
import { type AtLocation, atLocationsFor, servicesFor } from './filters.ts'
import { atLocationId, atLocationOf, type Maker, makerFor, organisationOf, serviceOf } from './objects.ts'
import { type Flavour, flavours, openApiDocument, profileDocument } from './profile.ts'
import { type HsdsQuery, languageFor, readQuery } from './query.ts'
import { taxonomiesIn, termsIn } from './taxonomies.ts'

type Asked = {
  readonly c: Context<Env>
  readonly query: HsdsQuery
  readonly state: State
  readonly maker: Maker
  readonly base: string
}

/** Filters of a list may also be posted, so that search words stay out of addresses and logs (HSDS 3.1). */
async function given(c: Context<Env>): Promise<Readonly<Record<string, unknown>>> {
  const query: Record<string, unknown> = Object.fromEntries(new URL(c.req.url).searchParams)
  if (c.req.method !== 'POST') return query
  if (c.req.header('content-type')?.startsWith('application/json') !== true)
    return { ...query, ...(await c.req.parseBody()) }
  const body: unknown = await c.req.json().catch(() => null)
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'body', code: 'object' }] })
  // Programs send numbers and booleans in JSON; the same rules then read them as from an address.
  return { ...query, ...Object.fromEntries(Object.entries(body).map(([key, value]) => [key, String(value)])) }
}

/**
 * The directory for other directories, in two flavours of one standard: HSDS 3.1 at `/hsds`, Open Referral UK 3.0 at
 * `/oruk`. Reads only, for anybody, from the published directory in memory.
 * @source R40, ADR-0025
 */
export function createHsds(deps: Deps, flavour: Flavour): Hono<Env> {
  const app = new Hono<Env>()
  const { catalogue, config } = deps

  // The demo runs on whatever port was free; elsewhere the address is the one that was configured.
  const origin = (c: Context<Env>): string => (config.demo ? new URL(c.req.url).origin : config.publicUrl)
  const ask = async (c: Context<Env>): Promise<Asked> => {
    const query = readQuery(await given(c))
    const lang = languageFor(query.lang, c.req.header('accept-language'))
    const services = catalogue.services()
    const changed = services.reduce((latest, each) => Math.max(latest, each.changed_at.getTime()), 0)
    return {
      c,
      query,
      state: { revision: catalogue.revision(), changed: new Date(changed), lang },
      maker: makerFor(catalogue, lang, (id) => origin(c) + pagePath('service', lang, { id })),
      base: `${origin(c)}/${flavour}`,
    }
  }
  const idOf = (c: Context<Env>): string => c.req.param('id') ?? ''
  const serve = (path: string, answer: (asked: Asked) => Response): void => {
    app.on(['GET', 'POST'], path, async (c) => {
      c.set('routeTemplate', `/${flavour}${path === '/' ? '' : path}`)
      return answer(await ask(c))
    })
  }

  serve('/', ({ c, state, base }) =>
    one(c, state, {
      version: flavours[flavour].version,
      profile: `${base}/profile`,
      openapi_url: `${base}/openapi.json`,
      name: 'Perhetalo',
      publisher: { name: 'Perhetalo', website: config.publicUrl },
    }),
  )
  serve('/profile', ({ c, state, base }) => one(c, state, profileDocument(flavour, base)))
  serve('/openapi.json', ({ c, state, base }) => one(c, state, openApiDocument(flavour, base)))

  serve('/services', ({ c, query, state, maker }) =>
    page(c, state, query, servicesFor(catalogue, query, state.lang), (service: ServiceView) =>
      query.minimal
        ? { id: service.id, last_modified: service.changed_at.toISOString() }
        : serviceOf(service, maker, { places: query.full }),
    ),
  )
  serve('/services/:id', ({ c, state, maker }) => {
    const service = catalogue.service(idOf(c))
    if (service === undefined) throw notFound()
    return one(c, state, serviceOf(service, maker, { places: true }))
  })

  serve('/service_at_locations', ({ c, query, state, maker }) =>
    page(c, state, query, atLocationsFor(catalogue, query, state.lang), ({ service, place }: AtLocation) =>
      atLocationOf(service, place, maker, query.full),
    ),
  )
  serve('/service_at_locations/:id', ({ c, state, maker }) => {
    for (const service of catalogue.services()) {
      const place = service.places.find((each) => atLocationId(service.id, each.site) === idOf(c))
      if (place !== undefined) return one(c, state, atLocationOf(service, place, maker, true))
    }
    throw notFound()
  })

  if (flavour === 'hsds') {
    const shown = (row: OrganisationRow, withServices: boolean, maker: Maker): Record<string, unknown> => ({
      ...organisationOf(row, maker),
      ...(withServices
        ? {
            services: catalogue
              .services()
              .filter((service) => service.organisation_id === row.id)
              .map((service) => serviceOf(service, maker, { places: true })),
          }
        : {}),
    })
    serve('/organizations', ({ c, query, state, maker }) => {
      const wanted = query.search.trim().toLocaleLowerCase('fi')
      const { taxonomy_term_id, taxonomy_id } = query
      const providing =
        taxonomy_term_id === undefined && taxonomy_id === undefined
          ? null
          : new Set(
              servicesFor(catalogue, { ...query, search: '' }, state.lang).map(
                (each) => each.organisation_id,
              ),
            )
      const rows = catalogue
        .organisations()
        .filter(
          (row) =>
            (providing === null || providing.has(row.id)) &&
            Object.values(row.name).some((name) => name.toLocaleLowerCase('fi').includes(wanted)),
        )
      return page(c, state, query, rows, (row) => shown(row, query.full_service, maker))
    })
    serve('/organizations/:id', ({ c, query, state, maker }) => {
      const row = catalogue.organisations().find((each) => each.id === idOf(c))
      if (row === undefined) throw notFound()
      return one(c, state, shown(row, query.full_service, maker))
    })
  }

  const named =
    (search: string) =>
    ({ name }: { readonly name: string }): boolean =>
      name.toLocaleLowerCase('fi').includes(search.trim().toLocaleLowerCase('fi'))
  serve('/taxonomies', ({ c, query, state, base }) =>
    page(c, state, query, taxonomiesIn(state.lang, base).filter(named(query.search)), (taxonomy) => taxonomy),
  )
  serve('/taxonomies/:id', ({ c, state, base }) => {
    const found = taxonomiesIn(state.lang, base).find((each) => each.id === idOf(c))
    if (found === undefined) throw notFound()
    return one(c, state, {
      ...found,
      taxonomy_terms: termsIn(catalogue, state.lang).filter((term) => term.taxonomy_id === found.id),
    })
  })
  serve('/taxonomy_terms', ({ c, query, state }) => {
    const terms = termsIn(catalogue, state.lang).filter(
      (term) =>
        named(query.search)(term) &&
        (query.taxonomy_id === undefined || term.taxonomy_id === query.taxonomy_id) &&
        (query.parent_id === undefined || term.parent_id === query.parent_id) &&
        (!query.top_only || term.parent_id === undefined),
    )
    return page(c, state, query, terms, (term) => term)
  })
  serve('/taxonomy_terms/:id', ({ c, state, maker, base }) => {
    const term = maker.terms.get(idOf(c))
    if (term === undefined) throw notFound()
    return one(c, state, {
      ...term,
      taxonomy_detail: taxonomiesIn(state.lang, base).find((each) => each.id === term.taxonomy_id),
    })
  })

  app.all('*', (c) => {
    c.set('routeTemplate', `/${flavour}/*`)
    return problemJson(404, c.get('requestId'), languageFor(undefined, c.req.header('accept-language')))
  })
  return app
}
