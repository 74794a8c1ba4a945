/** Anybody may say that something is wrong, every professional may say how it should read; whoever keeps it decides. */
import { z } from 'zod'
import { hex } from '#platform/crypto.ts'
import { hours, later } from '#platform/clock.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { idFrom } from '#platform/ids.ts'
import { mailAddress } from '#platform/mail.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Language, languages, type Localized } from '#platform/text.ts'
import { type Ctx, parse, useCase } from '#platform/use-case.ts'
import { listingAccess } from './access.ts'
import { type ListingContent, listingTexts } from './domain/listing.ts'
import { demandVersion, putListing } from './editing-write.ts'
import { listingShape } from './listing-shape.ts'
import * as queries from './queries-corrections.ts'
import { readListing, type StoredListing } from './queries-listings.ts'

/** What an error can be about, in the words of the page; 'ended' means that the service is no longer given. */
export const errorFields = [
  'phone',
  'hours',
  'address',
  'web',
  'howToGetIn',
  'cost',
  'description',
  'ended',
  'other',
] as const
export type ErrorField = (typeof errorFields)[number]

const plainFields = ['phone', 'web', 'booking'] as const
/** For what a professional may write the exact words; hours and places are told in free words. */
export const proposalFields = [...listingTexts, ...plainFields, 'other'] as const
export type ProposalField = (typeof proposalFields)[number]

const isText = (field: string): field is (typeof listingTexts)[number] =>
  listingTexts.some((each) => each === field)
const isPlain = (field: string): field is (typeof plainFields)[number] =>
  plainFields.some((each) => each === field)

const words = z.string().trim().max(2000)

/** Told in one mail with what else has come meanwhile: a flood of reports is no flood of mails. */
const tellLater = (ctx: Ctx, organisation: string): void =>
  ctx.later('tell-corrections', { organisation }, { key: organisation, at: later(ctx.now, hours(1)) })

const hourly = (name: string, count: number, who: string) => ({
  limit: { name, count, perMinutes: 60 },
  who,
})

/** Tells whoever keeps a listing that something in it is wrong. */
export const reportError = useCase({
  name: 'correction.report',
  input: z.object({
    id: z.uuid(),
    field: z.enum(errorFields),
    text: words.min(1),
    email: z
      .union([z.literal(''), z.string().trim().max(200).regex(mailAddress, 'not-an-email')])
      .default(''),
    language: z.enum(languages),
    from: z.string(),
  }),
  needs: { openBecause: 'whoever finds that something is wrong may say so' },
  limits: ({ id, from }) => [hourly('report-error', 5, from), hourly('report-listing', 30, id)],
  run: async (ctx, { id: service, field, text, email, language }): Promise<void> => {
    const { tx, crypto, now, actor } = ctx
    const listing = await queries.publicListing(tx, service)
    if (listing === undefined) throw notFound()
    const id = idFrom(
      hex(crypto.keyed('correction', JSON.stringify([service, field, text, email, helsinkiDate(now)]))),
    )
    await queries.insertCorrection(tx, {
      id,
      service,
      kind: 'error',
      field,
      textSealed: crypto.seal(text),
      proposed: null,
      replySealed: email === '' ? null : crypto.seal(email),
      language,
      person: actor.kind === 'person' ? actor.id : null,
      now,
    })
    ctx.about({ county: listing.county, listing: service, correction: id })
    tellLater(ctx, listing.organisation_id)
  },
})

const line = z.string().trim().max(4000)
const proposedShape = z.object({ fi: line.optional(), sv: line.optional(), en: line.optional() })

/** The languages in which the proposal differs from what stands; what is empty or the same proposes nothing. */
function differing(proposed: z.output<typeof proposedShape>, present: Localized | null): Localized {
  const found: Partial<Record<Language, string>> = {}
  for (const language of languages) {
    const text = proposed[language] ?? ''
    if (text !== '' && text !== (present?.[language] ?? '')) found[language] = text
  }
  return found
}

/** Proposes other words for a listing. */
export const proposeCorrection = useCase({
  name: 'correction.propose',
  input: z.object({
    id: z.uuid(),
    field: z.enum(proposalFields),
    proposed: proposedShape.default({}),
    text: words.default(''),
  }),
  needs: listingAccess.propose,
  id: ({ id }) => id,
  limits: ({ id }) => [hourly('propose-listing', 60, id)],
  run: async (ctx, { id: service, field, proposed, text }): Promise<{ readonly id: string }> => {
    const { tx, crypto, now, actor } = ctx
    if (actor.kind !== 'person') throw new Refusal('not-signed-in', 'not-signed-in')
    const listing = await readListing(tx, service)
    const stands = await queries.presentText(tx, service, field)
    if (listing === undefined || stands === undefined) throw notFound()
    const wanted = field === 'other' ? {} : differing(proposed, stands.present)
    if (Object.keys(wanted).length === 0 && (field !== 'other' || text === '')) {
      throw new Refusal('invalid', 'invalid-input', {
        fields: [
          field === 'other'
            ? { field: 'text', code: 'too-small' }
            : { field: 'proposed', code: 'nothing-changed' },
        ],
      })
    }
    if (field !== 'other') checked(listing.content, changed(listing.content, field, wanted, stands.present))
    const id = idFrom(
      actor.id,
      hex(crypto.keyed('correction', JSON.stringify([service, field, wanted, text, helsinkiDate(now)]))),
    )
    await queries.insertCorrection(tx, {
      id,
      service,
      kind: 'proposal',
      field,
      textSealed: crypto.seal(text),
      proposed: field === 'other' ? null : wanted,
      replySealed: null,
      language: actor.language,
      person: actor.id,
      now,
    })
    ctx.about({ county: listing.county, listing: service, correction: id })
    tellLater(ctx, listing.organisation_id)
    return { id }
  },
})

/** The part of the content that a proposal changes. Other languages stay; inherited words come along, or they would be lost. */
function changed(
  content: ListingContent,
  field: string,
  wanted: Localized,
  present: Localized | null,
): Partial<ListingContent> {
  if (isText(field)) return { [field]: { ...(content[field] ?? present), ...wanted } }
  if (isPlain(field)) return { [field]: wanted.fi ?? wanted.sv ?? wanted.en ?? null }
  return {}
}

/** Refuses what could not stand in a listing, naming the field of the form. */
function checked(content: ListingContent, change: Partial<ListingContent>): ListingContent {
  try {
    return parse(listingShape, { ...content, ...change })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const own = Object.keys(change)
    const fields = error.fields.filter((each) => own.includes(each.field.split('.')[0] ?? ''))
    if (fields.length === 0) throw error
    throw new Refusal('invalid', 'invalid-input', {
      fields: fields.map((each) => ({ ...each, field: `proposed.${each.field.split('.')[1] ?? 'fi'}` })),
    })
  }
}

/** Who reads a proposal form: the present words of a field, in every language. */
export const readProposal = useCase({
  name: 'correction.read-present',
  trace: 'refusals',
  input: z.object({ id: z.uuid(), field: z.enum(proposalFields).default('other') }),
  needs: listingAccess.propose,
  id: ({ id }) => id,
  run: async ({ tx }, { id, field }) => {
    const found = await queries.presentText(tx, id, field)
    if (found === undefined) throw notFound()
    return { name: found.listing, state: found.state, present: found.present ?? {} }
  },
})

export type Correction = Omit<
  queries.CorrectionRow,
  'text_sealed' | 'reply_sealed' | 'reason_sealed' | 'total'
> & {
  readonly text: string
  readonly reason: string
  /** Whether somebody waits for an answer by mail; the address itself is shown to nobody. */
  readonly waits: boolean
  /** The field's own words can be changed on the spot. */
  readonly editable: boolean
}

export type CorrectionList = {
  readonly items: readonly Correction[]
  readonly counts: queries.CorrectionCounts
  readonly filter: queries.CorrectionFilter
  readonly total: number
  readonly page: number
  readonly perPage: number
}

export const correctionsPerPage = 20

function opened(ctx: Ctx, row: queries.CorrectionRow): Correction {
  const { text_sealed, reply_sealed, reason_sealed, total: _total, ...rest } = row
  return {
    ...rest,
    text: ctx.crypto.open(text_sealed),
    reason: reason_sealed === null ? '' : ctx.crypto.open(reason_sealed),
    waits: reply_sealed !== null || row.person_id !== null,
    editable: isText(row.field) || isPlain(row.field),
  }
}

/** What was reported and proposed: what waits for the asker, what was decided, what the asker has proposed. */
export const listCorrections = useCase({
  name: 'correction.list',
  input: z.object({
    filter: z.enum(['open', 'decided', 'mine']).default('open'),
    page: z.coerce.number().int().min(1).max(10_000).default(1),
  }),
  needs: { signedInBecause: 'the list holds only what the asker decides or has proposed' },
  run: async (ctx, { filter, page }): Promise<CorrectionList> => {
    const rows = await queries.corrections(ctx.tx, filter, {
      limit: correctionsPerPage,
      offset: (page - 1) * correctionsPerPage,
    })
    ctx.about({ filter, corrections: rows.length })
    return {
      items: rows.map((row) => opened(ctx, row)),
      counts: await queries.correctionCounts(ctx.tx),
      filter,
      total: rows[0]?.total ?? 0,
      page,
      perPage: correctionsPerPage,
    }
  },
})

export const decisions = ['accept', 'edit', 'refuse'] as const

/**
 * Accepts a report or a proposal, writes other words than proposed, or refuses with a reason. What changes the listing is
 * a version of its history, and whoever reported hears.
 */
export const decideCorrection = useCase({
  name: 'correction.decide',
  input: z.object({
    listing: z.uuid(),
    id: z.uuid(),
    decision: z.enum(decisions),
    proposed: proposedShape.default({}),
    reason: words.default(''),
    /** The version of the listing that was seen. Left out, the decision holds for whatever stands now. */
    version: z.coerce.number().int().positive().optional(),
  }),
  needs: listingAccess.decideCorrection,
  id: ({ listing }) => listing,
  run: async (ctx, { listing: service, id, decision, proposed, reason, version }): Promise<void> => {
    const { tx, now, crypto, actor } = ctx
    if (actor.kind !== 'person') throw new Refusal('not-signed-in', 'not-signed-in')
    const row = await queries.correctionOf(tx, id, { lock: true })
    if (row === undefined || row.service_id !== service) throw notFound()
    ctx.about({ county: row.county, listing: service, correction: id, decision })
    if (row.state !== 'open') throw new Refusal('conflict', 'correction.already-decided')
    if (decision === 'refuse' && reason === '')
      throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'reason', code: 'reason-needed' }] })
    if (decision !== 'refuse') {
      const stored = await readListing(tx, service, { lock: true })
      if (stored === undefined) throw notFound()
      demandVersion(stored, version)
      const wanted = decision === 'edit' ? differing(proposed, row.present) : (row.proposed ?? {})
      if (decision === 'edit' && Object.keys(wanted).length === 0)
        throw new Refusal('invalid', 'invalid-input', {
          fields: [{ field: 'proposed', code: 'nothing-changed' }],
        })
      await apply(ctx, stored, row, wanted)
    }
    await queries.decide(tx, {
      id,
      state: decision === 'accept' ? 'accepted' : decision === 'edit' ? 'edited' : 'refused',
      reasonSealed: reason === '' ? null : crypto.seal(reason),
      by: actor.id,
      now,
    })
    if (row.reply_sealed !== null || (row.person_id !== null && row.person_id !== actor.id))
      ctx.later('tell-proposer', { correction: id }, { key: id })
  },
})

/** Writes the words into the listing. A report without proposed words was mended by hand: nothing is left to write. */
async function apply(
  ctx: Ctx,
  stored: StoredListing,
  row: queries.CorrectionRow,
  wanted: Localized,
): Promise<void> {
  if (Object.keys(wanted).length === 0) return
  if (stored.state === 'merged' || stored.state === 'removed')
    throw new Refusal('conflict', 'listing.not-kept')
  await putListing(ctx, stored, {
    id: stored.id,
    organisation: stored.organisation_id,
    state: stored.state,
    content: checked(stored.content, changed(stored.content, row.field, wanted, row.present)),
    way: 'correction',
    confirms: null,
  })
}
