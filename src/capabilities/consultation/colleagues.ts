/** Who is who: whom to ask in which area about what, when and how; and a short message to a colleague, about nobody. */
import { z } from 'zod'
import { demand } from '#platform/access.ts'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { whoIsAway } from '#capabilities/appointments/index.ts'
import { contactAccess, messageAccess, namedAccess } from './access.ts'
import { sides, specialities } from './domain/vocabulary.ts'
import { meOf } from './hosts.ts'
import * as queries from './queries-colleagues.ts'
import { demandNobody } from './without-identity.ts'

const lines = (
  most: number,
): z.ZodType<{ fi: string; sv: string; en: string }, { [lang in 'fi' | 'sv' | 'en']?: string | undefined }> =>
  z.object({
    fi: z.string().trim().max(most).default(''),
    sv: z.string().trim().max(most).default(''),
    en: z.string().trim().max(most).default(''),
  })
const kind = z.enum(['between-professionals', 'for-families'])

export type Contact = queries.ContactRow & {
  /** The day on which the person is back; null when there. */
  readonly back: string | null
}
export type Network = {
  readonly areas: readonly (queries.Area & { readonly mine: boolean })[]
  readonly contacts: readonly Contact[]
  readonly colleagues: readonly queries.Colleague[]
  /** In these areas the asker may add rows; null stands for the whole county. */
  readonly mayAdd: boolean
}

/**
 * The network as one page: its areas and which is one's own, whom professionals ask, who is named for families (a list of its
 * own), and people by name. Words are looked for in everything a row says.
 * @source R58, R59, R60, R64
 */
export const readNetwork = useCase({
  name: 'network.read',
  trace: 'refusals',
  input: z.object({
    kind: kind.default('between-professionals'),
    area: z.uuid().nullable().default(null),
    speciality: z.enum(specialities).nullable().default(null),
    words: z.string().trim().max(100).default(''),
  }),
  needs: { signedInBecause: 'every worker sees the network of the county' },
  run: async (ctx, input): Promise<Network> => {
    const me = meOf(ctx)
    const rows =
      input.kind === 'between-professionals'
        ? await queries.specialists(ctx.tx, input.area)
        : await queries.namedForFamilies(ctx.tx, input.area)
    const words = input.words.toLowerCase()
    const fits = rows.filter(
      (row) =>
        (input.speciality === null || row.speciality === input.speciality) &&
        (words === '' ||
          JSON.stringify([row.person, row.unit_name, row.organisation_name, row.what_for, row.area_name])
            .toLowerCase()
            .includes(words)),
    )
    const people = fits.flatMap(({ person }) => (person === null ? [] : [person.id]))
    const away = new Map(
      (await whoIsAway.within(ctx, { people })).map(({ person_id, back }) => [person_id, back]),
    )
    return {
      areas: await queries.areasOf(ctx.tx, me.county, me.id),
      contacts: fits.map((row) => ({
        ...row,
        back: row.person === null ? null : (away.get(row.person.id) ?? null),
      })),
      colleagues: input.words.length < 2 ? [] : await queries.colleagues(ctx.tx, me.county, input.words),
      mayAdd: await queries.mayKeep(ctx.tx, me.county, input.area),
    }
  },
})

const texts = { whatFor: lines(400), how: lines(400), workPhone: z.string().trim().max(40).default('') }

/** A new row: by the county's coordinator, or for an area by its lead. */
export const addContact = useCase({
  name: 'network.add',
  input: z
    .object({
      kind,
      id: z.uuid().optional(),
      area: z.uuid().nullable().default(null),
      speciality: z.enum(specialities).nullable().default(null),
      side: z.enum(sides).nullable().default(null),
      person: z.uuid().nullable().default(null),
      unit: z.uuid().nullable().default(null),
      host: z.uuid().nullable().default(null),
      ...texts,
    })
    .refine(({ person, unit }) => person !== null || unit !== null, {
      path: ['person'],
      message: 'somebody-needed',
    })
    .refine((row) => row.kind === 'for-families' || row.speciality !== null, {
      path: ['speciality'],
      message: 'invalid-type',
    })
    .refine((row) => row.kind === 'for-families' || row.side !== null, {
      path: ['side'],
      message: 'invalid-type',
    }),
  needs: { signedInBecause: 'whose areas one keeps is looked up' },
  run: async (ctx, input): Promise<{ readonly id: string }> => {
    const me = meOf(ctx)
    if (!(await queries.mayKeep(ctx.tx, me.county, input.area)))
      throw new Refusal('not-allowed', 'specialist-contact.change.not-allowed')
    if (!(await queries.areOf(ctx.tx, me.county, input.person, input.unit))) throw notFound()
    const id = input.id ?? newId()
    const content = {
      areaId: input.area,
      speciality: input.speciality,
      side: input.side,
      personId: input.person,
      unitId: input.unit,
      hostId: input.host,
      whatFor: input.whatFor,
      how: input.how,
      workPhone: input.workPhone,
    }
    await queries.insertContact(
      ctx.tx,
      input.kind,
      { id, county: me.county, content },
      { personId: me.id, now: ctx.now },
    )
    ctx.about({ contact: id, kind: input.kind })
    return { id }
  },
})

/** What a row says: by whoever keeps it, and by the person named. */
export const saveContact = useCase({
  name: 'network.save',
  input: z.object({
    kind,
    id: z.uuid(),
    ...texts,
    version: z.coerce.number().int().positive().nullable().default(null),
  }),
  needs: { signedInBecause: 'the kind of the row says whose rule decides' },
  run: async (ctx, input) => {
    await demandContact(ctx, input.kind, 'change', input.id)
    const by = { personId: meOf(ctx).id, seen: input.version, now: ctx.now }
    if (!(await queries.updateContact(ctx.tx, input.kind, input.id, input, by)))
      throw new Refusal('conflict', 'consultation.changed-meanwhile')
    ctx.about({ contact: input.id, kind: input.kind })
  },
})

export const removeContact = useCase({
  name: 'network.remove',
  input: z.object({ kind, id: z.uuid() }),
  needs: { signedInBecause: 'the kind of the row says whose rule decides' },
  run: async (ctx, input) => {
    await demandContact(ctx, input.kind, 'remove', input.id)
    await queries.deleteContact(ctx.tx, input.kind, input.id)
    ctx.about({ contact: input.id, kind: input.kind })
  },
})

const demandContact = (
  ctx: Ctx,
  of: z.output<typeof kind>,
  action: 'change' | 'remove',
  id: string,
): Promise<void> => demand(ctx.tx, (of === 'between-professionals' ? contactAccess : namedAccess)[action], id)

/** A short message to a colleague. The mail that follows says only that there is one. */
export const messageColleague = useCase({
  name: 'colleague-message.send',
  input: z.object({
    id: z.uuid().optional(),
    to: z.uuid(),
    text: z.string().trim().min(1).max(2000),
    notPersons: z.array(z.string().max(100)).max(50).default([]),
  }),
  needs: { signedInBecause: 'colleagues of one county write to each other' },
  run: async (ctx, input): Promise<{ readonly id: string }> => {
    const me = meOf(ctx)
    demandNobody({ text: input.text }, input.notPersons)
    if (input.to === me.id || !(await queries.areOf(ctx.tx, me.county, input.to, null))) throw notFound()
    return send(
      ctx,
      { county: me.county, from: me.id, to: input.to, text: input.text, replyTo: null },
      input.id,
    )
  },
})

async function send(
  ctx: Ctx,
  message: { county: string; from: string; to: string; text: string; replyTo: string | null },
  id: string = newId(),
): Promise<{ readonly id: string }> {
  const { text, ...rest } = message
  await queries.insertMessage(ctx.tx, { id, ...rest, textSealed: ctx.crypto.seal(text), now: ctx.now })
  ctx.later('tell-colleague', { message: id })
  ctx.about({ county: message.county, message: id })
  return { id }
}

export const replyToColleague = useCase({
  name: 'colleague-message.reply',
  input: z.object({
    id: z.uuid(),
    text: z.string().trim().min(1).max(2000),
    notPersons: z.array(z.string().max(100)).max(50).default([]),
  }),
  needs: messageAccess.reply,
  id: ({ id }) => id,
  run: async (ctx, input): Promise<{ readonly id: string }> => {
    const me = meOf(ctx)
    demandNobody({ text: input.text }, input.notPersons)
    const parties = await queries.partiesOf(ctx.tx, input.id)
    if (parties === undefined) throw notFound()
    const to = parties.sender_id === me.id ? parties.receiver_id : parties.sender_id
    return send(ctx, { county: parties.county, from: me.id, to, text: input.text, replyTo: input.id })
  },
})

export type Message = Omit<queries.MessageRow, 'text_sealed'> & { readonly text: string }

/** One's own messages, both ways, newest first; reading them marks them as read. */
export const readMessages = useCase({
  name: 'colleague-message.list',
  trace: 'refusals',
  input: z.object({ markRead: z.boolean().default(true) }),
  needs: { signedInBecause: 'one’s own messages' },
  run: async (ctx, input): Promise<readonly Message[]> => {
    const rows = await queries.messages(ctx.tx)
    if (input.markRead && rows.some(({ is_mine, read_at }) => !is_mine && read_at === null))
      await queries.markRead(ctx.tx, ctx.now)
    return rows.map(({ text_sealed: sealed, ...row }) => ({ ...row, text: ctx.crypto.open(sealed) }))
  },
})
