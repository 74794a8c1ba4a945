/** Bulletins: on the page of a county, and by mail to those who work in the network (R170). */
import { z } from 'zod'
import { sameBytes } from '#platform/crypto.ts'
import { mailAddress } from '#platform/mail.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Language, languages, type Localized } from '#platform/text.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import * as queries from './queries-bulletins.ts'
import {
  countyOfCaller,
  demandTelling,
  foundRow,
  idOfKey,
  personOf,
  tellingChanged,
  wrongField,
} from './telling.ts'
import { bulletinAccess, bulletinReaderAccess } from './telling-access.ts'
import { bulletinShape, tellingKey, tellingVersion } from './telling-shapes.ts'

const pageOf = 30
const page = z.coerce.number().int().min(1).max(200).default(1)
type Listed = { readonly bulletins: readonly queries.BulletinRow[]; readonly hasMore: boolean }
const cut = (rows: readonly queries.BulletinRow[]): Listed => ({
  bulletins: rows.slice(0, pageOf),
  hasMore: rows.length > pageOf,
})

/** Bulletins for anybody, newest first. */
export const listBulletins = useCase({
  name: 'bulletin.list-shown',
  trace: 'refusals',
  input: z.object({
    county: z.string().max(8),
    area: z.uuid().nullable().default(null),
    page,
  }),
  needs: { openBecause: 'what is told to everybody' },
  run: async (ctx, { county, area, page: at }): Promise<Listed> =>
    cut(
      await queries.shownBulletins(
        ctx.tx,
        { county, area },
        { limit: pageOf + 1, offset: (at - 1) * pageOf },
      ),
    ),
})

/** One bulletin for anybody; a withdrawn one says that it was, and no more. */
export const readBulletin = useCase({
  name: 'bulletin.read-shown',
  trace: 'refusals',
  input: z.object({ id: z.uuid() }),
  needs: { openBecause: 'what is told to everybody' },
  run: async (ctx, { id }): Promise<queries.BulletinRow> => {
    const row = foundRow(await queries.shownBulletin(ctx.tx, id))
    return row.state === 'withdrawn' ? { ...row, lead: {}, body: {} } : row
  },
})

export const listWorkBulletins = useCase({
  name: 'bulletin.list',
  trace: 'refusals',
  input: z.object({ page }),
  needs: { signedInBecause: 'every worker reads the bulletins of the own county' },
  run: async (ctx, { page: at }): Promise<Listed> =>
    cut(
      await queries.workBulletins(ctx.tx, countyOfCaller(ctx), {
        limit: pageOf + 1,
        offset: (at - 1) * pageOf,
      }),
    ),
})

export const readWorkBulletin = useCase({
  name: 'bulletin.read',
  trace: 'refusals',
  input: z.object({ id: z.uuid() }),
  needs: bulletinAccess.read,
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<queries.BulletinRow> => foundRow(await queries.workBulletin(ctx.tx, id)),
})

/** A draft of a bulletin. */
export const addBulletin = useCase({
  name: 'bulletin.add',
  input: z.object({ bulletin: bulletinShape, key: tellingKey }),
  needs: { signedInBecause: 'whoever tells for the county or the area: demanded inside' },
  run: async (ctx, { bulletin, key }): Promise<{ readonly id: string }> => {
    const county = countyOfCaller(ctx)
    await demandTelling(ctx, { county, area: bulletin.area, code: 'bulletin.write.not-allowed' })
    const id = idOfKey('bulletin', key, ctx)
    await queries.insertBulletin(ctx.tx, { id, county, plan: bulletin, by: personOf(ctx), now: ctx.now })
    ctx.about({ county, bulletin: id })
    return { id }
  },
})

export const changeBulletin = useCase({
  name: 'bulletin.change',
  input: z.object({ id: z.uuid(), version: tellingVersion, bulletin: bulletinShape }),
  needs: bulletinAccess.write,
  id: ({ id }) => id,
  run: async (ctx, { id, version, bulletin }) => {
    const before = foundRow(await queries.workBulletin(ctx.tx, id))
    if (before.state === 'withdrawn') throw new Refusal('conflict', 'bulletin.not-now')
    await demandTelling(ctx, {
      county: before.county,
      area: bulletin.area,
      code: 'bulletin.write.not-allowed',
    })
    // What has gone out by mail has gone out to those; only its text may still be put right.
    const plan =
      before.state === 'published'
        ? { ...bulletin, toWorkers: before.to_workers, toOrganisations: before.to_organisations }
        : bulletin
    if (!(await queries.updateBulletin(ctx.tx, id, version, { plan, by: personOf(ctx), now: ctx.now })))
      throw tellingChanged({ title: before.title, body: before.body, version: before.version })
    ctx.about({ county: before.county, bulletin: id })
  },
})

/** Which languages of the county a bulletin still lacks, its own title or text. */
export const lackingIn = (
  bulletin: { readonly title: Localized; readonly body: Localized },
  wanted: readonly Language[],
): readonly Language[] =>
  wanted.filter((lang) => (bulletin.title[lang] ?? '') === '' || (bulletin.body[lang] ?? '') === '')

/** Puts it on the page and sends it, once. A language that is missing is told, and does not hold it up. */
export const publishBulletin = useCase({
  name: 'bulletin.publish',
  input: z.object({ id: z.uuid(), version: tellingVersion }),
  needs: bulletinAccess.write,
  id: ({ id }) => id,
  run: async (ctx, { id, version }) => {
    const before = foundRow(await queries.workBulletin(ctx.tx, id))
    if (before.state !== 'draft') throw new Refusal('conflict', 'bulletin.not-now')
    if (languages.every((lang) => (before.body[lang] ?? '') === '')) throw wrongField('body', 'required')
    const to = { state: 'published' as const, words: {}, by: personOf(ctx), now: ctx.now }
    if (!(await queries.setBulletinState(ctx.tx, id, version, to)))
      throw tellingChanged({ title: before.title, body: before.body, version: before.version })
    if (before.to_workers || before.to_organisations)
      ctx.later('bulletin-mails', { bulletin: id }, { key: id })
    ctx.about({ county: before.county, bulletin: id })
  },
})

/** Takes it off the page; its old link says so, with the words that were given. */
export const withdrawBulletin = useCase({
  name: 'bulletin.withdraw',
  input: z.object({
    id: z.uuid(),
    version: tellingVersion,
    words: z
      .object({
        fi: z.string().trim().max(300).optional(),
        sv: z.string().trim().max(300).optional(),
        en: z.string().trim().max(300).optional(),
      })
      .default({}),
  }),
  needs: bulletinAccess.write,
  id: ({ id }) => id,
  run: async (ctx, { id, version, words }) => {
    const before = foundRow(await queries.workBulletin(ctx.tx, id))
    if (before.state !== 'published') throw new Refusal('conflict', 'bulletin.not-now')
    const said: Localized = Object.fromEntries(
      Object.entries(words).filter(([, each]) => (each ?? '') !== ''),
    )
    const to = { state: 'withdrawn' as const, words: said, by: personOf(ctx), now: ctx.now }
    if (!(await queries.setBulletinState(ctx.tx, id, version, to)))
      throw tellingChanged({ title: before.title, version: before.version })
    ctx.about({ county: before.county, bulletin: id })
  },
})

// --- Who gets them by mail -----------------------------------------------------------------------------------------

export type BulletinReader = {
  readonly id: string
  readonly organisation: string
  readonly language: Language
  readonly email: string
}

export const listBulletinReaders = useCase({
  name: 'bulletin-reader.list',
  input: z.object({}),
  needs: { signedInBecause: 'mailboxes are shown to those who keep them: row by row inside' },
  run: async (ctx): Promise<readonly BulletinReader[]> =>
    (await queries.bulletinReaders(ctx.tx, countyOfCaller(ctx))).map((row) => ({
      id: row.id,
      organisation: row.organisation_words,
      language: row.language,
      email: ctx.crypto.open(row.email_sealed),
    })),
})

export const addBulletinReader = useCase({
  name: 'bulletin-reader.add',
  input: z.object({
    organisation: z.string().trim().min(1).max(160),
    email: z.string().trim().max(200).regex(mailAddress, 'not-an-email'),
    language: z.enum(languages),
    key: tellingKey,
  }),
  needs: { signedInBecause: 'whoever tells for the county: demanded inside' },
  run: async (ctx, { organisation, email, language, key }): Promise<{ readonly id: string }> => {
    const county = countyOfCaller(ctx)
    await demandTelling(ctx, { county, area: null, code: 'bulletin-reader.keep.not-allowed' })
    const id = idOfKey('bulletin-reader', key, ctx)
    const isNew = await queries.insertReader(ctx.tx, {
      id,
      county,
      organisation,
      sealed: ctx.crypto.seal(email),
      hash: ctx.crypto.keyed('bulletin-reader', email.toLowerCase()),
      language,
      by: personOf(ctx),
      now: ctx.now,
    })
    if (!isNew) throw wrongField('email', 'already-there')
    ctx.about({ county, reader: id })
    return { id }
  },
})

export const removeBulletinReader = useCase({
  name: 'bulletin-reader.remove',
  input: z.object({ id: z.uuid() }),
  needs: bulletinReaderAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id }) => {
    await queries.deleteReader(ctx.tx, id)
    ctx.about({ reader: id })
  },
})

/** Whether I get bulletins by mail: my own choice. */
export const setOwnBulletins = useCase({
  name: 'bulletin.set-own-mail',
  input: z.object({ wanted: z.boolean() }),
  needs: { signedInBecause: 'one’s own choice' },
  run: async (ctx, { wanted }) => {
    const person = personOf(ctx)
    if (person !== null) await queries.setWanted(ctx.tx, person, wanted, ctx.now)
    ctx.about({ wanted })
  },
})

export const readOwnBulletins = useCase({
  name: 'bulletin.read-own-mail',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'one’s own choice' },
  run: async (ctx): Promise<{ readonly wanted: boolean }> => ({
    wanted: await queries.wantsBulletins(ctx.tx, personOf(ctx) ?? ''),
  }),
})

// --- Stopping by the link of a mail ----------------------------------------------------------------------------------

type Keyed = Pick<Ctx['crypto'], 'keyed'>
const marks = { person: 'p', reader: 'r' } as const
const secretOf = (crypto: Keyed, who: string): Uint8Array => crypto.keyed('bulletin-stop', who)

/** The link at the foot of a mail: whose it is, and that we have made it. Nothing is kept of it. */
export const bulletinStopToken = (crypto: Keyed, kind: keyof typeof marks, id: string): string => {
  const who = `${marks[kind]}${id}`
  return `${who}.${Buffer.from(secretOf(crypto, who)).toString('base64url').slice(0, 32)}`
}

/** Stops the mails to whoever the link was written for; pressing it again changes nothing. */
export const stopBulletins = useCase({
  name: 'bulletin.stop-mail',
  input: z.object({ token: z.string().max(120) }),
  needs: { openBecause: 'whoever holds the link of a mail stops the mails of that mailbox' },
  run: async (ctx, { token }) => {
    const [who = '', given = ''] = token.split('.')
    const made = Buffer.from(secretOf(ctx.crypto, who)).toString('base64url').slice(0, 32)
    const id = z.uuid().safeParse(who.slice(1))
    if (!id.success || given.length !== made.length || !sameBytes(Buffer.from(given), Buffer.from(made)))
      throw notFound()
    // A reader's row is for those who keep bulletins; the link is taken at its word by the system itself.
    ctx.later('bulletin-stop', { kind: who.startsWith('p') ? 'person' : 'reader', id: id.data })
  },
})
