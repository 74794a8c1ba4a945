/** The people of a county who sign in, and their roles: kept by its administrator and by those of its organisations. */
import { z } from 'zod'
import { type Role, roles } from '#platform/actor.ts'
import { flags } from '#platform/access.ts'
import { addDays, helsinkiDate, instantInHelsinki, plainDate } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { mailAddress } from '#platform/mail.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { languages } from '#platform/text.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { accountAccess, peopleAccess } from './access-people.ts'
import {
  fitting,
  givenWithinOrganisation,
  mayGive,
  type ScopeKind,
  scopeKinds,
  standsApart,
} from './role-rules.ts'
import * as queries from './queries-people.ts'

export const peoplePerPage = 50

const county = z.string().max(10)
const reason = z.string().trim().min(3).max(300)
const name = z.string().trim().min(1).max(100)
const title = z.string().trim().max(100).default('')
const day = z.iso.date().transform(plainDate)
const roleShape = {
  role: z.string().pipe(z.enum(roles)),
  kind: z.string().pipe(z.enum(scopeKinds)),
  scope: z.string().max(60),
  /** The first day; today when left out. */
  from: day.nullable().default(null),
  /** The last day; none when left out. */
  to: day.nullable().default(null),
  reason,
  /** Chosen by the sender, so that a repeated sending gives it once; made here when left out. */
  assignment: z.uuid().optional(),
}

const invalid = (field: string, code: string): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields: [{ field, code }] })

/** The one who keeps people; the system keeps none. */
function keeper(ctx: Ctx): string {
  if (ctx.actor.kind !== 'person') throw new Refusal('not-signed-in', 'not-signed-in')
  return ctx.actor.id
}

type GivenRole = {
  readonly role: Role
  readonly kind: ScopeKind
  readonly scope: string
  readonly from: ReturnType<typeof plainDate> | null
  readonly to: ReturnType<typeof plainDate> | null
  readonly reason: string
  readonly assignment?: string | undefined
}

/** Gives a role after asking everything: whether it fits, whether the giver may, whether it is held already. */
async function give(ctx: Ctx, to: queries.Account, given: GivenRole): Promise<string> {
  const { tx, now } = ctx
  const today = helsinkiDate(now)
  const from = given.from ?? today
  if (from < today) throw invalid('from', 'day-past')
  if (given.to !== null && given.to < from) throw invalid('to', 'day-order')
  if (!fitting[given.role].includes(given.kind)) throw invalid('scope', 'role-does-not-fit')
  const place = await queries.placeOf(tx, given.kind, given.scope)
  if (place === undefined) throw invalid('scope', 'unknown-scope')
  if (!mayGive(await queries.giverOf(tx, keeper(ctx)), to, given.role, given.kind, place))
    throw new Refusal('not-allowed', 'account.role.not-yours-to-give')
  const begins = from === today ? now : instantInHelsinki(from, '00:00')
  const ends = given.to === null ? null : instantInHelsinki(addDays(given.to, 1), '00:00')
  const held = (await queries.rolesOf(tx, to.id)).filter((each) => each.to === null || each.to > now)
  const overlaps = held.some(
    (each) =>
      each.role === given.role &&
      each.kind === given.kind &&
      each.scope === given.scope &&
      (ends === null || each.from < ends) &&
      (each.to === null || each.to > begins),
  )
  if (overlaps) throw new Refusal('conflict', 'account.role.held-already')
  if (
    standsApart(
      given.role,
      held.map((each) => each.role),
    )
  )
    throw new Refusal('conflict', 'account.role.stands-apart')
  const id = given.assignment ?? newId()
  const isNew = await queries.insertRole(tx, {
    id,
    person: to.id,
    role: given.role,
    kind: given.kind,
    scope: given.scope,
    from: begins,
    to: ends,
    by: keeper(ctx),
    reason: given.reason,
    now,
  })
  if (!isNew) throw new Refusal('conflict', 'account.role.held-already')
  return id
}

async function accountHere(ctx: Ctx, id: string, lock: 'lock' | 'read' = 'lock'): Promise<queries.Account> {
  const account = await queries.accountOf(ctx.tx, id, lock)
  if (account === undefined) throw notFound()
  ctx.about({ county: account.county, person: id })
  return account
}

/** People whose account the asker keeps, by name, page by page. */
export const listPeople = useCase({
  name: 'account.list',
  input: z.object({
    county,
    search: z.string().trim().max(100).default(''),
    organisation: z.uuid().nullable().default(null),
    active: z.boolean().default(true),
    page: z.coerce.number().int().min(1).max(10_000).default(1),
  }),
  needs: peopleAccess.read,
  id: (input) => input.county,
  run: async (ctx, input) => {
    ctx.about({ county: input.county })
    const found = await queries.listPeople(ctx.tx, {
      ...input,
      limit: peoplePerPage,
      offset: (input.page - 1) * peoplePerPage,
    })
    return { ...found, page: input.page, perPage: peoplePerPage }
  },
})

export type ScopeToGive = queries.Scope & { readonly roles: readonly Role[] }

async function rolesToGive(ctx: Ctx, of: string): Promise<readonly ScopeToGive[]> {
  const giver = await queries.giverOf(ctx.tx, keeper(ctx))
  const isCounty = giver.counties.includes(of)
  const scopes = await queries.scopesToGive(ctx.tx, of)
  return scopes.flatMap((scope) => {
    const may = roles.filter(
      (role) => fitting[role].includes(scope.kind) && (isCounty || givenWithinOrganisation.includes(role)),
    )
    return may.length === 0 ? [] : [{ ...scope, roles: may }]
  })
}

/** Which roles the asker may give where: what the form for adding somebody offers. */
export const listRolesToGive = useCase({
  name: 'account.list-roles-to-give',
  trace: 'refusals',
  input: z.object({ county }),
  needs: peopleAccess.read,
  id: (input) => input.county,
  run: (ctx, input) => rolesToGive(ctx, input.county),
})

export type PersonView = queries.Account & {
  readonly roles: readonly (queries.RoleRow & {
    readonly state: 'now' | 'later' | 'over'
    /** Whether the asker may end it. */
    readonly canEnd: boolean
  })[]
  readonly changes: readonly queries.Change[]
  readonly scopes: readonly ScopeToGive[]
  readonly can: Readonly<Record<string, boolean>>
}

/** Somebody's account with the history of its roles: who gave what, when and why. Nothing of any family is in it. */
export const readPerson = useCase({
  name: 'account.read',
  input: z.object({ id: z.uuid() }),
  needs: accountAccess.read,
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<PersonView> => {
    const account = await accountHere(ctx, id, 'read')
    const giver = await queries.giverOf(ctx.tx, keeper(ctx))
    const rows = await queries.rolesOf(ctx.tx, id)
    return {
      ...account,
      roles: rows.map((row) => {
        const isOver = row.to !== null && row.to <= ctx.now
        const place = row.county === null ? null : { county: row.county, organisation: row.organisation }
        return {
          ...row,
          state: isOver ? 'over' : row.from > ctx.now ? 'later' : 'now',
          canEnd: !isOver && place !== null && mayGive(giver, account, row.role, row.kind, place),
        }
      }),
      changes: await queries.changesOf(ctx.tx, id),
      scopes: account.active ? await rolesToGive(ctx, account.county) : [],
      can: await flags(ctx.tx, accountAccess.read, id),
    }
  },
})

/** Makes an account for somebody who begins to work here, with the first role: nobody is here without one. */
export const addPerson = useCase({
  name: 'account.add',
  input: z.object({
    county,
    /** Chosen by the sender, or made here. */
    person: z.uuid().optional(),
    name,
    title,
    email: z.string().trim().max(200).regex(mailAddress, 'email'),
    language: z.string().pipe(z.enum(languages)),
    ...roleShape,
  }),
  needs: peopleAccess.add,
  id: (input) => input.county,
  proof: 'fresh',
  limits: (input) => [{ limit: { name: 'account-add', count: 100, perMinutes: 60 }, who: input.county }],
  run: async (ctx, input): Promise<{ readonly id: string }> => {
    const { tx, now } = ctx
    const by = keeper(ctx)
    const id = await queries.insertPerson(tx, {
      id: input.person ?? newId(),
      county: input.county,
      name: input.name,
      title: input.title === '' ? {} : { [input.language]: input.title },
      email: input.email,
      language: input.language,
      now,
    })
    // Whether the address is known says nothing that the colleagues of the organisation would not know.
    if (id === undefined) throw invalid('email', 'address-known')
    const account = await accountHere(ctx, id)
    const role = await give(ctx, account, input)
    await queries.noteChange(tx, { person: id, what: 'added', by, reason: input.reason, now })
    ctx.about({ county: input.county, person: id, assignment: role, role: input.role })
    return { id }
  },
})

/** Gives a role from a day to a day, with a reason. In force at the person's next request from then on. */
export const giveRole = useCase({
  name: 'role.give',
  input: z.object({ id: z.uuid(), ...roleShape }),
  needs: accountAccess.giveRole,
  id: ({ id }) => id,
  proof: 'fresh',
  run: async (ctx, input): Promise<{ readonly assignment: string }> => {
    const account = await accountHere(ctx, input.id)
    if (!account.active) throw new Refusal('conflict', 'account.inactive')
    const assignment = await give(ctx, account, input)
    ctx.about({ assignment, role: input.role, scope: input.scope })
    return { assignment }
  },
})

/** Ends a role now, or after a last day. What it opened is closed at the person's next request. */
export const endRole = useCase({
  name: 'role.end',
  input: z.object({ id: z.uuid(), assignment: z.uuid(), lastDay: day.nullable().default(null), reason }),
  needs: accountAccess.giveRole,
  id: ({ id }) => id,
  proof: 'fresh',
  run: async (ctx, input): Promise<void> => {
    const { tx, now } = ctx
    const account = await accountHere(ctx, input.id)
    const row = (await queries.rolesOf(tx, input.id)).find((each) => each.id === input.assignment)
    if (row === undefined) throw notFound()
    const place = row.county === null ? null : { county: row.county, organisation: row.organisation }
    if (
      place === null ||
      !mayGive(await queries.giverOf(tx, keeper(ctx)), account, row.role, row.kind, place)
    )
      throw new Refusal('not-allowed', 'account.role.not-yours-to-give')
    if (input.lastDay !== null && input.lastDay < helsinkiDate(now)) throw invalid('lastDay', 'day-past')
    const at = input.lastDay === null ? now : instantInHelsinki(addDays(input.lastDay, 1), '00:00')
    const by = keeper(ctx)
    if (!(await queries.endRole(tx, { id: row.id, person: input.id, at, by, reason: input.reason, now })))
      throw new Refusal('conflict', 'account.role.over-already')
    ctx.about({ assignment: row.id, role: row.role })
  },
})

/** Corrects name, title and language. The address stays: another one is another person's mailbox. */
export const changePerson = useCase({
  name: 'account.change',
  input: z.object({ id: z.uuid(), name, title, language: z.string().pipe(z.enum(languages)) }),
  needs: accountAccess.change,
  id: ({ id }) => id,
  proof: 'fresh',
  run: async (ctx, input): Promise<void> => {
    const { tx, now } = ctx
    const account = await accountHere(ctx, input.id)
    const words = input.title === '' ? {} : { ...account.title, [input.language]: input.title }
    await queries.changePerson(tx, { ...input, title: words })
    await queries.noteChange(tx, { person: input.id, what: 'changed', by: keeper(ctx), reason: null, now })
  },
})

/** Somebody stops: every role ends, every sign-in and passkey goes, on every node at the next request. */
export const makeInactive = useCase({
  name: 'account.make-inactive',
  input: z.object({ id: z.uuid(), reason }),
  needs: accountAccess.change,
  id: ({ id }) => id,
  proof: 'fresh',
  run: async (ctx, input): Promise<void> => {
    const { tx, now } = ctx
    const account = await accountHere(ctx, input.id)
    if (!account.active) throw new Refusal('conflict', 'account.inactive')
    const by = keeper(ctx)
    await queries.setActive(tx, input.id, false)
    const ended = await queries.endAllRoles(tx, { person: input.id, by, reason: input.reason, now })
    const sessions = await queries.removeWaysIn(tx, input.id)
    await queries.noteChange(tx, { person: input.id, what: 'made-inactive', by, reason: input.reason, now })
    ctx.about({ roles: ended, sessions })
  },
})

/** Takes somebody back who was made inactive; roles are given anew. */
export const takeBack = useCase({
  name: 'account.take-back',
  input: z.object({ id: z.uuid(), reason }),
  needs: accountAccess.change,
  id: ({ id }) => id,
  proof: 'fresh',
  run: async (ctx, input): Promise<void> => {
    const { tx, now } = ctx
    const account = await accountHere(ctx, input.id)
    if (account.active) throw new Refusal('conflict', 'account.active')
    await queries.setActive(tx, input.id, true)
    await queries.noteChange(tx, {
      person: input.id,
      what: 'taken-back',
      by: keeper(ctx),
      reason: input.reason,
      now,
    })
  },
})
