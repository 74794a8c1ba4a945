import { z } from 'zod'
import {
  addPerson,
  changePerson,
  endOwnSession,
  endOwnSessions,
  endRole,
  giveRole,
  listOwnSessions,
  listPeople,
  listRolesToGive,
  makeInactive,
  makePasskeyCode,
  readPerson,
  removePasskeysOf,
  scopeKinds,
  takeBack,
} from '#capabilities/accounts/index.ts'
import { levels, roles } from '#platform/actor.ts'
import { inLanguage, languages } from '#platform/text.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { countyCode, day, id, idParams, instant, iso, isoOrNull, lang, langQuery } from './shapes.ts'

const work = { ...noInput, tag: 'People', auth: 'person', reach: 'private' } as const
const reason = z.string().max(300).meta({ description: 'Stays in the history.' })
const given = {
  role: z.enum(roles),
  kind: z.enum(scopeKinds),
  scope: z.string().max(60).meta({ description: 'Where it holds: an id, or the code of a county.' }),
  from: day.nullable().default(null).meta({ description: 'The first day; null: at once.' }),
  to: day.nullable().default(null).meta({ description: 'The last day; null: until further notice.' }),
  reason,
  assignment: id.optional().meta({ description: 'Chosen by the sender, or made here.' }),
}
const held = z.object({
  id,
  role: z.enum(roles),
  kind: z.enum(scopeKinds),
  scope: z.string(),
  name: z.string(),
})

const list = operation({
  ...work,
  method: 'get',
  path: '/people',
  summary: 'See who signs in, by name',
  description:
    'The county’s administrator sees all of the county, an organisation’s administrator those with a role in it.',
  query: z.object({
    county: countyCode,
    search: z.string().max(100).default(''),
    closed: z
      .enum(['true', 'false'])
      .default('false')
      .meta({ description: 'Those whose account is closed.' }),
    page: z.coerce.number().int().min(1).max(10_000).default(1),
    lang,
  }),
  problems: [403, 404],
  answers: {
    200: {
      description: 'Fifty at a time.',
      schema: z.object({
        total: z.number(),
        page: z.number(),
        items: z.array(
          z.object({ id, name: z.string(), title: z.string(), email: z.string(), roles: z.array(held) }),
        ),
      }),
    },
  },
  example: (samples) => ({ as: 'admin', query: { county: samples.county, search: 'lehto' }, status: 200 }),
  run: async ({ caller, query }) => {
    const { items, total, page } = await listPeople(caller, { ...query, active: query.closed === 'false' })
    return {
      status: 200,
      body: {
        total,
        page,
        items: items.map((person) => ({
          id: person.id,
          name: person.name,
          title: inLanguage(person.title, query.lang),
          email: person.email,
          roles: person.roles.map((each) => ({
            id: each.id,
            role: each.role,
            kind: each.kind,
            scope: each.scope,
            name: inLanguage(each.name, query.lang),
          })),
        })),
      },
    }
  },
})

const scopes = operation({
  ...work,
  method: 'get',
  path: '/role-scopes',
  summary: 'See which roles may be given where',
  query: z.object({ county: countyCode, lang }),
  problems: [403, 404],
  answers: {
    200: {
      description: 'Every scope at which the asker may give a role, with the roles.',
      schema: z.object({
        items: z.array(
          z.object({
            kind: z.enum(scopeKinds),
            scope: z.string(),
            name: z.string(),
            roles: z.array(z.enum(roles)),
          }),
        ),
      }),
    },
  },
  example: (samples) => ({ as: 'org-admin-separation', query: { county: samples.county }, status: 200 }),
  run: async ({ caller, query }) => {
    const items = await listRolesToGive(caller, { county: query.county })
    return {
      status: 200,
      body: {
        items: items.map((each) => ({
          kind: each.kind,
          scope: each.id,
          name: inLanguage(each.name, query.lang),
          roles: [...each.roles],
        })),
      },
    }
  },
})

const add = operation({
  ...work,
  method: 'post',
  path: '/people',
  summary: 'Add somebody, with a first role',
  body: z.object({
    county: countyCode,
    person: id.optional().meta({ description: 'Chosen by the sender, or made here.' }),
    name: z.string().max(100),
    title: z.string().max(100).default(''),
    email: z.string().max(200),
    language: z.enum(languages),
    ...given,
  }),
  problems: [403, 404, 409, 429],
  answers: { 201: { description: 'May sign in when the role begins.', schema: z.object({ id }) } },
  example: (samples) => ({
    as: 'org-admin-separation',
    body: {
      county: samples.county,
      person: samples.newPerson,
      name: 'Ville Esimerkki',
      title: 'ryhmänohjaaja',
      email: 'ville.esimerkki@uusialku.example',
      language: 'fi',
      role: 'professional',
      kind: 'unit',
      scope: samples.groupsUnit,
      reason: 'Aloittaa ryhmien ohjaajana',
    },
    status: 201,
  }),
  run: async ({ caller, body }) => ({ status: 201, body: await addPerson(caller, body) }),
})

const read = operation({
  ...work,
  method: 'get',
  path: '/people/{id}',
  summary: 'See an account with the history of its roles',
  params: idParams,
  query: langQuery,
  problems: [403],
  answers: {
    200: {
      description: 'Who gave which role from when to when and why, and what happened to the account.',
      schema: z.object({
        id,
        name: z.string(),
        title: z.string(),
        email: z.string(),
        language: z.enum(languages),
        active: z.boolean(),
        passkeys: z.number(),
        roles: z.array(
          held.extend({
            from: instant,
            to: instant.nullable(),
            state: z.enum(['now', 'later', 'over']),
            reason: z.string().nullable(),
            givenBy: z.string().nullable(),
            endedBy: z.string().nullable(),
            endedBecause: z.string().nullable(),
          }),
        ),
        changes: z.array(
          z.object({
            what: z.string(),
            at: instant,
            by: z.string().nullable(),
            reason: z.string().nullable(),
          }),
        ),
      }),
    },
  },
  example: (samples) => ({ as: 'org-admin-separation', params: { id: samples.newPerson }, status: 200 }),
  run: async ({ caller, params, query }) => {
    const person = await readPerson(caller, params)
    return {
      status: 200,
      body: {
        id: person.id,
        name: person.name,
        title: inLanguage(person.title, query.lang),
        email: person.email,
        language: person.language,
        active: person.active,
        passkeys: person.passkeys,
        roles: person.roles.map((each) => ({
          id: each.id,
          role: each.role,
          kind: each.kind,
          scope: each.scope,
          name: inLanguage(each.name, query.lang),
          from: iso(each.from),
          to: isoOrNull(each.to),
          state: each.state,
          reason: each.reason,
          givenBy: each.given_by,
          endedBy: each.ended_by,
          endedBecause: each.ended_reason,
        })),
        changes: person.changes.map(({ what, at, by, reason: why }) => ({
          what,
          at: iso(at),
          by,
          reason: why,
        })),
      },
    }
  },
})

const change = operation({
  ...work,
  method: 'put',
  path: '/people/{id}',
  summary: 'Correct a name, a title or a language',
  params: idParams,
  body: z.object({
    name: z.string().max(100),
    title: z.string().max(100).default(''),
    language: z.enum(languages),
  }),
  problems: [403],
  answers: { 204: { description: 'Corrected. The address stays: another one is another account.' } },
  example: (samples) => ({
    as: 'org-admin-separation',
    params: { id: samples.newPerson },
    body: { name: 'Ville Esimerkki', title: 'eroryhmän ohjaaja', language: 'fi' },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await changePerson(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const give = operation({
  ...work,
  method: 'post',
  path: '/people/{id}/roles',
  summary: 'Give a role at a scope',
  params: idParams,
  body: z.object(given),
  problems: [403, 409],
  answers: { 201: { description: 'Holds from its first day on.', schema: z.object({ assignment: id }) } },
  example: (samples) => ({
    as: 'admin',
    params: { id: samples.newPerson },
    body: {
      role: 'coordinator',
      kind: 'county',
      scope: samples.county,
      from: '2099-05-01',
      to: '2099-05-31',
      reason: 'Koordinaattorin loman ajan',
      assignment: samples.newRole,
    },
    status: 201,
  }),
  run: async ({ caller, params, body }) => ({
    status: 201,
    body: await giveRole(caller, { ...params, ...body }),
  }),
})

const end = operation({
  ...work,
  method: 'post',
  path: '/people/{id}/roles/{assignment}/end',
  summary: 'End a role, at once or with a day',
  params: z.object({ id, assignment: id }),
  body: z.object({ lastDay: day.nullable().default(null), reason }),
  problems: [403, 409],
  answers: { 204: { description: 'What it opened is closed at the next request after its end.' } },
  example: (samples) => ({
    as: 'admin',
    params: { id: samples.newPerson, assignment: samples.newRole },
    body: { reason: 'Loma siirtyi' },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await endRole(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const because = z.object({ reason })

const code = operation({
  ...work,
  method: 'post',
  path: '/people/{id}/passkey-code',
  summary: 'Make a code for a first passkey',
  description: 'Shown once. Hand it to the person, never by mail. Passkeys themselves are made in a browser.',
  params: idParams,
  problems: [403, 409],
  answers: {
    201: { description: 'Works once.', schema: z.object({ code: z.string(), until: instant }) },
  },
  example: (samples) => ({ as: 'org-admin-separation', params: { id: samples.newPerson }, status: 201 }),
  run: async ({ caller, params }) => {
    const made = await makePasskeyCode(caller, params)
    return { status: 201, body: { code: made.code, until: iso(made.until) } }
  },
})

const withoutPasskeys = operation({
  ...work,
  method: 'post',
  path: '/people/{id}/passkeys/remove',
  summary: 'Remove somebody’s passkeys and end their sign-ins',
  description: 'For a machine that was lost or stolen.',
  params: idParams,
  body: because,
  problems: [403],
  answers: { 204: { description: 'Removed.' } },
  example: (samples) => ({
    as: 'org-admin-separation',
    params: { id: samples.newPerson },
    body: { reason: 'Puhelin katosi' },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await removePasskeysOf(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const close = operation({
  ...work,
  method: 'post',
  path: '/people/{id}/close',
  summary: 'Close an account',
  description: 'Every role, sign-in and passkey ends at once. What the person has noted stays.',
  params: idParams,
  body: because,
  problems: [403, 409],
  answers: { 204: { description: 'Closed.' } },
  example: (samples) => ({
    as: 'org-admin-separation',
    params: { id: samples.newPerson },
    body: { reason: 'Työ päättyi' },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await makeInactive(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const reopen = operation({
  ...work,
  method: 'post',
  path: '/people/{id}/reopen',
  summary: 'Open a closed account again',
  params: idParams,
  body: because,
  problems: [403, 409],
  answers: { 204: { description: 'Open. Roles are given anew.' } },
  example: (samples) => ({
    as: 'org-admin-separation',
    params: { id: samples.newPerson },
    body: { reason: 'Palasi töihin' },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await takeBack(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const own = operation({
  ...work,
  method: 'get',
  path: '/own-sessions',
  summary: 'See where one is signed in',
  answers: {
    200: {
      description: 'Sign-ins that are open, newest use first.',
      schema: z.object({
        items: z.array(
          z.object({
            id,
            device: z.string().nullable(),
            level: z.enum(levels),
            startedAt: instant,
            seenAt: instant,
            endsAt: instant,
            isThis: z.boolean(),
          }),
        ),
      }),
    },
  },
  example: () => ({ as: 'deputy', status: 200 }),
  run: async ({ caller, sessionToken }) => {
    const items = await listOwnSessions(caller, { token: sessionToken })
    return {
      status: 200,
      body: {
        items: items.map((each) => ({
          id: each.id,
          device: each.device,
          level: each.level,
          startedAt: iso(each.started),
          seenAt: iso(each.seen),
          endsAt: iso(each.ends),
          isThis: each.isThis,
        })),
      },
    }
  },
})

const endOne = operation({
  ...work,
  method: 'delete',
  path: '/own-sessions/{id}',
  summary: 'End one of one’s own sign-ins',
  params: idParams,
  answers: { 204: { description: 'Ended, or it was not there.' } },
  example: (samples) => ({ as: 'deputy', params: { id: samples.newRole }, status: 204 }),
  run: async ({ caller, params }) => {
    await endOwnSession(caller, params)
    return { status: 204 }
  },
})

const endOthers = operation({
  ...work,
  method: 'post',
  path: '/own-sessions/end-others',
  summary: 'End every sign-in of one’s own but this one',
  answers: { 200: { description: 'How many were ended.', schema: z.object({ ended: z.number() }) } },
  example: () => ({ as: 'deputy', status: 200 }),
  run: async ({ caller, sessionToken }) => ({
    status: 200,
    body: await endOwnSessions(caller, { except: sessionToken }),
  }),
})

/** People, roles and one's own sign-ins. */
export const peopleOperations: readonly Operation[] = [
  list,
  scopes,
  add,
  read,
  change,
  give,
  end,
  code,
  withoutPasskeys,
  close,
  reopen,
  own,
  endOne,
  endOthers,
]
