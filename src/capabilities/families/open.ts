/** Opening a family, adding and changing its people, closing it. */
import { z } from 'zod'
import { mailAddress } from '#platform/mail.ts'
import { newId } from '#platform/ids.ts'
import { addDays } from '#platform/dates.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { languages } from '#platform/text.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { familyAccess } from './access.ts'
import {
  begin,
  beginKeeping,
  day,
  demandBelonging,
  demandNotOwn,
  demandPerson,
  demandRegisterKept,
  invalid,
  sealed,
  today,
} from './begin.ts'
import {
  classOf,
  familyParts,
  presenceClasses,
  relationKinds,
  relationSources,
  serviceTasks,
} from './domain/family.ts'
import { readIdentityCode } from './domain/identity-code.ts'
import * as queries from './queries.ts'

const name = z.string().trim().min(1).max(120)
const phone = z.string().trim().max(40).default('')
const email = z
  .string()
  .trim()
  .max(200)
  .refine((text) => text === '' || mailAddress.test(text), 'email')
  .default('')
const identity = z
  .string()
  .trim()
  .max(20)
  .refine((text) => text === '' || readIdentityCode(text) !== null, 'identity-code')
  .default('')

/** A person as a worker writes them down: the identity code may be missing, and then somebody is known by name alone. */
export const newPersonShape = z.object({
  name,
  part: z.enum(familyParts),
  identity,
  bornOn: day.optional(),
  language: z.enum(languages).default('fi'),
  phone,
  email,
})
export type NewFamilyPerson = z.input<typeof newPersonShape>

const relationBetween = z.object({
  kind: z.enum(relationKinds),
  livesApart: z.boolean().default(false),
  source: z.enum(relationSources).default('worker'),
  validFrom: day.optional(),
  validTo: day.optional(),
})

/** A person of the family, new or known by code. `again`: whoever belongs to it already is no mistake. */
export async function putPerson(
  ctx: Ctx,
  family: { readonly id: string; readonly county: string },
  person: z.output<typeof newPersonShape>,
  again = false,
): Promise<string> {
  const code = readIdentityCode(person.identity)
  const { id, known } = await queries.insertPerson(ctx.tx, {
    id: newId(),
    county: family.county,
    nameSealed: ctx.crypto.seal(person.name),
    identitySealed: code === null ? null : ctx.crypto.seal(code.code),
    identityHash: code === null ? null : ctx.crypto.keyed('identity', code.code),
    bornOn: code?.bornOn ?? person.bornOn ?? null,
    language: person.language,
    phoneSealed: sealed(ctx, person.phone),
    emailSealed: sealed(ctx, person.email),
    now: ctx.now,
  })
  const before = known ? await queries.partsOf(ctx.tx, family.id, [id]) : new Map()
  if (before.size > 0 && again) return id
  if (before.size > 0) throw new Refusal('conflict', 'family.person-already-there')
  const left = known ? await queries.belongingOf(ctx.tx, family.id, id) : undefined
  if (left === undefined)
    await queries.insertBelonging(ctx.tx, {
      family: family.id,
      person: id,
      part: person.part,
      since: today(ctx),
      // What another team noted about how to reach somebody does not come along with a typed code.
      contactOpen: !known,
    })
  else await queries.reopenBelonging(ctx.tx, family.id, id)
  return id
}

/**
 * Opens a family in the asker's own register: whoever opens it is its responsible worker. An organisation that keeps no
 * register of families opens none.
 * @source Act 703/2023, R57, ADR-0037
 */
export const openFamily = useCase({
  name: 'family.open',
  input: z.object({
    /** One's own unit; may be left out by whoever works in one unit. */
    unit: z.uuid().optional(),
    serviceTask: z.enum(serviceTasks),
    /** What the presence of the team tells; follows from the service task when left out. */
    class: z.enum(presenceClasses).optional(),
    people: z.array(newPersonShape).min(1).max(20),
    /** By the places of the people above. */
    relations: z
      .array(relationBetween.extend({ child: z.number().int().min(0), adult: z.number().int().min(0) }))
      .max(60)
      .default([]),
  }),
  needs: { signedInBecause: 'whoever works in a unit with a register of its own opens a family there' },
  proof: 'strong',
  run: async (ctx, input): Promise<{ id: string; people: readonly string[] }> => {
    const me = demandPerson(ctx)
    const units = await queries.ownUnits(ctx.tx)
    const unit = input.unit === undefined ? units[0] : units.find(({ id }) => id === input.unit)
    if (units.length === 0) throw new Refusal('not-allowed', 'family.no-unit')
    if (unit === undefined) throw invalid('unit', 'unknown-unit')
    if (unit.register === 'none') throw invalid('unit', 'unit-without-register')
    const id = newId()
    const family = { id, county: unit.county }
    await queries.insertFamily(ctx.tx, {
      ...family,
      serviceTask: input.serviceTask,
      openedBy: me,
      now: ctx.now,
    })
    await queries.standBefore(ctx.tx, id)
    const people: string[] = []
    for (const person of input.people) people.push(await putPerson(ctx, family, person))
    await demandNotOwn(ctx, id)
    const cls = input.class ?? classOf[input.serviceTask]
    const adult = input.people.findIndex(({ part }) => part === 'adult')
    if (cls === 'adult-care' && adult === -1) throw invalid('people', 'adult-needed')
    await queries.insertOpener(ctx.tx, {
      id: newId(),
      family: id,
      about: cls === 'adult-care' ? (people[adult] ?? null) : null,
      person: me,
      unit,
      class: cls,
      // Authorities of social welfare and health are entitled to a protected address; schools and others are not.
      seesProtected:
        ['social', 'health'].includes(unit.register) && ['county', 'municipality'].includes(unit.sector),
      since: today(ctx),
      now: ctx.now,
    })
    for (const [index, relation] of input.relations.entries()) {
      const child = people[relation.child]
      const adultId = people[relation.adult]
      if (child === undefined || adultId === undefined) throw invalid(`relations.${index}`, 'unknown-person')
      await putRelation(ctx, me, {
        ...relation,
        child,
        adult: adultId,
        parts: partsOfInput(people, input.people),
      })
    }
    ctx.about({ county: unit.county, family: id, by: 'team', unit: unit.id, members: people.length })
    return { id, people }
  },
})

const partsOfInput = (
  ids: readonly string[],
  people: readonly { readonly part: 'child' | 'adult' }[],
): ReadonlyMap<string, 'child' | 'adult'> =>
  new Map(ids.map((id, index) => [id, people[index]?.part ?? 'adult']))

/** Writes a relation down between two who belong to the family, a child and an adult. */
async function putRelation(
  ctx: Ctx,
  me: string,
  relation: z.output<typeof relationBetween> & {
    readonly child: string
    readonly adult: string
    readonly parts: ReadonlyMap<string, 'child' | 'adult'>
  },
): Promise<string> {
  if (relation.parts.get(relation.child) !== 'child') throw invalid('child', 'not-a-child')
  if (relation.parts.get(relation.adult) !== 'adult') throw invalid('adult', 'not-an-adult')
  const from = relation.validFrom ?? today(ctx)
  if (relation.validTo !== undefined && relation.validTo < from)
    throw invalid('validTo', 'ends-before-it-begins')
  const id = newId()
  const made = await queries.insertRelation(ctx.tx, {
    id,
    child: relation.child,
    adult: relation.adult,
    kind: relation.kind,
    livesApart: relation.livesApart,
    source: relation.source,
    validFrom: from,
    validTo: relation.validTo ?? null,
    notedBy: me,
    now: ctx.now,
  })
  if (!made) throw new Refusal('conflict', 'family.relation-already-there')
  return id
}

/**
 * The families of somebody with this identity code in which the asker already has a relation; nothing else is found, and
 * nothing tells the unknown from what is not one's own.
 */
export const findFamily = useCase({
  name: 'family.find',
  input: z.object({
    identity: z
      .string()
      .trim()
      .max(20)
      .refine((text) => readIdentityCode(text) !== null, 'identity-code'),
    from: z.string(),
  }),
  needs: { signedInBecause: 'finds only what one has a part in already' },
  proof: 'strong',
  limits: ({ from }) => [{ limit: { name: 'family-find', count: 20, perMinutes: 15 }, who: from }],
  run: async (ctx, { identity: typed }): Promise<{ families: readonly string[] }> => {
    const code = readIdentityCode(typed)
    const families =
      code === null ? [] : await queries.ownFamiliesOf(ctx.tx, ctx.crypto.keyed('identity', code.code))
    ctx.about({ families: families.length, ...(families[0] === undefined ? {} : { family: families[0] }) })
    return { families }
  },
})

export const addPerson = useCase({
  name: 'family.add-person',
  input: newPersonShape.extend({ id: z.uuid() }),
  needs: familyAccess.keep,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id, ...person }): Promise<{ person: string }> => {
    const family = await beginKeeping(ctx, id)
    const added = await putPerson(ctx, family, person)
    await demandNotOwn(ctx, id)
    await queries.noteChange(ctx.tx, id, ctx.now)
    ctx.about({ member: added })
    return { person: added }
  },
})

export const changePerson = useCase({
  name: 'family.change-person',
  input: z.object({
    id: z.uuid(),
    person: z.uuid(),
    version: z.coerce.number().int().positive().optional(),
    name: name.optional(),
    bornOn: day.nullable().optional(),
    language: z.enum(languages).optional(),
    /** Only where none is known yet. */
    identity,
    /** Both together: what is left empty is taken away. */
    contact: z.object({ phone, email }).optional(),
  }),
  needs: familyAccess.keep,
  proof: 'strong',
  id: ({ id }) => id,
  // Whether a code is known in the county is told by what is refused, so it is not there to be tried out.
  limits: ({ identity: typed }, actor) =>
    typed === '' || actor.kind !== 'person'
      ? []
      : [{ limit: { name: 'identity-note', count: 20, perMinutes: 60 }, who: actor.id }],
  run: async (ctx, input) => {
    const family = await beginKeeping(ctx, input.id, input.person)
    const stands = await demandBelonging(ctx, input.id, input.person)
    if (input.version !== undefined && input.version !== stands.version)
      throw new Refusal('conflict', 'family.changed-meanwhile')
    const code = readIdentityCode(input.identity)
    if (code !== null && stands.identity_known) throw invalid('identity', 'identity-known')
    const hash = code === null ? null : ctx.crypto.keyed('identity', code.code)
    if (hash !== null && (await queries.identityTaken(ctx.tx, family.county, hash, input.person)))
      throw invalid('identity', 'identity-taken')
    await queries.updatePerson(
      ctx.tx,
      input.id,
      input.person,
      {
        ...(input.name === undefined ? {} : { nameSealed: ctx.crypto.seal(input.name) }),
        ...(input.bornOn === undefined || code !== null ? {} : { bornOn: input.bornOn }),
        ...(input.language === undefined ? {} : { language: input.language }),
        ...(code === null || hash === null
          ? {}
          : { identity: { sealed: ctx.crypto.seal(code.code), hash, bornOn: code.bornOn } }),
        ...(input.contact === undefined
          ? {}
          : {
              contact: {
                phoneSealed: sealed(ctx, input.contact.phone),
                emailSealed: sealed(ctx, input.contact.email),
              },
            }),
      },
      ctx.now,
    )
    if (code !== null) await demandNotOwn(ctx, input.id)
    await queries.noteChange(ctx.tx, input.id, ctx.now)
  },
})

/** Somebody is no part of the family any more: what they saw as its member ends at once. */
export const removePerson = useCase({
  name: 'family.remove-person',
  input: z.object({ id: z.uuid(), person: z.uuid() }),
  needs: familyAccess.keep,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id, person }) => {
    await beginKeeping(ctx, id, person)
    await demandBelonging(ctx, id, person)
    await queries.standBefore(ctx.tx, id)
    await queries.endBelonging(ctx.tx, id, person, addDays(today(ctx), -1))
    await queries.noteChange(ctx.tx, id, ctx.now)
  },
})

/** The asker's own unit ends its work with the family; when no other is left the family is closed and its time begins. */
export const closeFamily = useCase({
  name: 'family.close',
  input: z.object({ id: z.uuid() }),
  needs: familyAccess.keep,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id }) => {
    await beginKeeping(ctx, id)
    await queries.standBefore(ctx.tx, id)
    await queries.endOwnUnit(ctx.tx, id, ctx.now)
  },
})

export const addRelation = useCase({
  name: 'family.add-relation',
  input: relationBetween.extend({ id: z.uuid(), child: z.uuid(), adult: z.uuid() }),
  needs: familyAccess.keep,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id, ...relation }): Promise<{ relation: string }> => {
    const { me } = await beginKeeping(ctx, id, relation.child)
    await demandRegisterKept(ctx, id)
    const parts = await queries.partsOf(ctx.tx, id, [relation.child, relation.adult])
    const made = await putRelation(ctx, me, { ...relation, parts })
    await queries.noteChange(ctx.tx, id, ctx.now)
    ctx.about({ relation: made })
    return { relation: made }
  },
})

/** Where the adult lives, on what the relation stands, and its last day. */
export const changeRelation = useCase({
  name: 'family.change-relation',
  input: z.object({
    id: z.uuid(),
    relation: z.uuid(),
    livesApart: z.boolean().optional(),
    source: z.enum(relationSources).optional(),
    validTo: day.nullable().optional(),
  }),
  needs: familyAccess.keep,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id, relation, ...change }) => {
    await beginKeeping(ctx, id)
    await demandRegisterKept(ctx, id)
    const stands = await queries.relationOf(ctx.tx, id, relation)
    if (stands === undefined) throw notFound()
    if (change.validTo !== undefined && change.validTo !== null && change.validTo < stands.valid_from)
      throw invalid('validTo', 'ends-before-it-begins')
    await queries.updateRelation(ctx.tx, relation, {
      ...(change.livesApart === undefined ? {} : { livesApart: change.livesApart }),
      ...(change.source === undefined ? {} : { source: change.source }),
      ...(change.validTo === undefined ? {} : { validTo: change.validTo }),
    })
    await queries.noteChange(ctx.tx, id, ctx.now)
    ctx.about({ relation, member: stands.child_id })
  },
})

/** Over from now on: acting for the child and reading as its guardian end at the next request. @source S-26 */
export const endRelation = useCase({
  name: 'family.end-relation',
  input: z.object({ id: z.uuid(), relation: z.uuid() }),
  needs: familyAccess.keep,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id, relation }) => {
    await begin(ctx, id)
    await demandRegisterKept(ctx, id)
    const stands = await queries.relationOf(ctx.tx, id, relation)
    if (stands === undefined) throw notFound()
    const last = addDays(today(ctx), -1)
    if (stands.valid_from > last) await queries.deleteRelation(ctx.tx, relation)
    else await queries.updateRelation(ctx.tx, relation, { validTo: last })
    await queries.noteChange(ctx.tx, id, ctx.now)
    ctx.about({ relation, member: stands.child_id })
  },
})
