/** Writing a listing step by step: a draft is kept at every step, and several can go on with it. */
import { z } from 'zod'
import { flags } from '#platform/access.ts'
import { days, later as after } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { listingAccess } from './access.ts'
import { draftAccess } from './access-drafts.ts'
import { emptyListing, type ListingContent } from './domain/listing.ts'
import { type Hindrance, hindrances, listingSteps } from './domain/listing-steps.ts'
import { type Keeper, parityOf } from './domain/parity.ts'
import { providerSectors } from './domain/vocabulary.ts'
import { needsReview } from './editing.ts'
import { personIn } from './editing-write.ts'
import { listingShape, webAddress } from './listing-shape.ts'
import * as queries from './queries-drafts.ts'
import * as editing from './queries-editing.ts'
import { readListing, type StoredListing } from './queries-listings.ts'
import { keepPresent } from './queries-versions.ts'
import type { Language } from '#platform/text.ts'
import { mailAddress } from '#platform/mail.ts'

const step = z.enum(listingSteps)
const target = z.object({ id: z.uuid() })

/** The draft, held to the end of the transaction. */
export async function lockedDraft(ctx: Pick<Ctx, 'tx' | 'about'>, id: string): Promise<queries.DraftRow> {
  const draft = await queries.lockDraft(ctx.tx, id)
  // Published or thrown away while this waited.
  if (draft === undefined) throw notFound()
  ctx.about({
    county: draft.county,
    draft: id,
    ...(draft.service_id === null ? {} : { listing: draft.service_id }),
  })
  return draft
}

/** A draft as it is, touched now. */
export const unchangedDraft = (
  draft: queries.DraftRow,
  now: Date,
): Parameters<typeof queries.updateDraft>[2] => ({
  organisation: draft.organisation_id,
  basedOn: draft.based_on,
  content: draft.content,
  step: draft.step,
  state: draft.state,
  returnedBecause: draft.returned_because,
  now,
})

/** A new listing. Whoever keeps one organisation begins with it chosen. */
export const beginListing = useCase({
  name: 'listing-draft.begin',
  input: z.object({ organisation: z.uuid().optional() }),
  needs: { signedInBecause: 'an empty draft of one’s own; whose listing it is is checked when it is chosen' },
  run: async (ctx, { organisation }) => {
    const by = personIn(ctx)
    const own = await editing.ownOrganisations(ctx.tx)
    const chosen =
      organisation === undefined
        ? own.length === 1
          ? own[0]
          : undefined
        : own.find(({ id }) => id === organisation)
    if (own.length === 0 || (organisation !== undefined && chosen === undefined)) throw notFound()
    const id = newId()
    const county = chosen?.county ?? own[0]?.county ?? ''
    await queries.insertDraft(ctx.tx, {
      id,
      county,
      organisation: chosen?.id ?? null,
      service: null,
      basedOn: null,
      content: emptyListing('', ''),
      step: chosen === undefined ? 'organisation' : 'service',
      by,
      now: ctx.now,
    })
    ctx.about({ county, draft: id })
    return { id, step: chosen === undefined ? ('organisation' as const) : ('service' as const) }
  },
})

/** Changes to a listing that is there, begun from what stands now; one's own unfinished changes are gone on with. */
export const beginEdit = useCase({
  name: 'listing-draft.begin-edit',
  input: target,
  needs: listingAccess['edit'],
  id: ({ id }) => id,
  run: async (ctx, { id: service }) => {
    const by = personIn(ctx)
    const stored = await readListing(ctx.tx, service)
    if (stored === undefined) throw notFound()
    if (stored.state === 'merged') throw new Refusal('conflict', 'listing.not-kept')
    ctx.about({ county: stored.county, listing: service })
    const own = await queries.draftOfListing(ctx.tx, service, by)
    if (own !== undefined) return { id: own }
    await keepPresent(ctx.tx, stored)
    const id = newId()
    await queries.insertDraft(ctx.tx, {
      id,
      county: stored.county,
      organisation: stored.organisation_id,
      service,
      basedOn: stored.version,
      content: stored.content,
      step: 'preview',
      by,
      now: ctx.now,
    })
    ctx.about({ draft: id })
    return { id }
  },
})

export type Draft = queries.DraftRow & {
  readonly isNew: boolean
  readonly template: editing.Template | null
  readonly keeper: Keeper | null
  readonly required: readonly Language[]
  readonly wanted: readonly Language[]
  readonly hindrances: readonly Hindrance[]
  readonly may: Readonly<Record<string, boolean>>
  /** Publishing waits for the coordinator's eyes. */
  readonly needsReview: boolean
  /** The listing as families see it now, where this changes one. */
  readonly standing: StoredListing | null
  readonly isBehind: boolean
}

export const readDraft = useCase({
  name: 'listing-draft.read',
  input: target,
  needs: draftAccess['read'],
  id: ({ id }) => id,
  run: async ({ tx, about }, { id }): Promise<Draft> => {
    const draft = await queries.readDraftRow(tx, id)
    if (draft === undefined) throw notFound()
    about({ county: draft.county, draft: id })
    const { content } = draft
    const keeper =
      draft.organisation_id === null ? null : ((await editing.keeperOf(tx, draft.organisation_id)) ?? null)
    const template =
      content.type === '' ? null : await editing.readTemplate(tx, content.type, content.variant)
    const parity = keeper === null ? { required: [], wanted: [] } : parityOf(keeper)
    const standing = draft.service_id === null ? null : ((await readListing(tx, draft.service_id)) ?? null)
    return {
      ...draft,
      isNew: draft.service_id === null,
      template: template ?? null,
      keeper,
      ...parity,
      hindrances: hindrances(content, keeper),
      may: await flags(tx, draftAccess['read'], id),
      needsReview: keeper !== null && (await needsReview(tx, draft.county, keeper.sector)),
      standing,
      isBehind: standing !== null && draft.based_on !== null && standing.version !== draft.based_on,
    }
  },
})

/** What one page of the way has asked; the rest of the draft stays as it is. */
export const keepListingDraft = useCase({
  name: 'listing-draft.keep',
  input: z.object({
    id: z.uuid(),
    step,
    changes: z.record(z.string(), z.unknown()).pipe(listingShape.partial()),
  }),
  needs: draftAccess['write'],
  id: ({ id }) => id,
  run: async (ctx, { id, step: to, changes }) => {
    const draft = await lockedDraft(ctx, id)
    if (changes.type !== undefined) {
      const template = await editing.readTemplate(ctx.tx, changes.type, changes.variant ?? '')
      if (template === undefined) {
        throw new Refusal('invalid', 'invalid-input', {
          fields: [{ field: 'type', code: 'choose-description' }],
        })
      }
    }
    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
    const content: ListingContent = { ...draft.content, ...given }
    await queries.updateDraft(ctx.tx, id, {
      ...unchangedDraft(draft, ctx.now),
      content,
      step: to,
      // A coordinator may mend what was sent; whoever goes on with what was returned is writing again.
      state: draft.state === 'returned' ? 'editing' : draft.state,
    })
  },
})

const localName = z
  .object({ fi: z.string().trim().max(200).default(''), sv: z.string().trim().max(200).default('') })
  .refine(({ fi, sv }) => fi !== '' || sv !== '', 'name-needed')
const orNull = (value: string): string | null => (value === '' ? null : value)
const line = (longest: number, form: RegExp, code: string): z.ZodType<string | null, string> =>
  z
    .string()
    .trim()
    .max(longest)
    .refine((value) => value === '' || form.test(value), code)
    .transform(orNull)

/** An organisation as a coordinator enters it; what is not known is left empty. */
const entered = z.object({
  name: localName,
  sector: z.enum(providerSectors),
  municipality: line(3, /^\d{3}$/, 'municipality'),
  phone: line(40, /^\+?[\d() -]{3,}$/, 'phone'),
  email: line(200, mailAddress, 'email'),
  web: z
    .string()
    .trim()
    .refine((value) => value === '' || webAddress.safeParse(value).success, 'web-address')
    .transform(orNull),
  businessCode: line(9, /^\d{7}-\d$/, 'business-code'),
})

/** Whose the new listing is: an organisation the asker keeps; a coordinator may also enter one that is not here yet. */
export const chooseOrganisation = useCase({
  name: 'listing-draft.choose-organisation',
  input: z.object({
    id: z.uuid(),
    organisation: z.uuid().optional(),
    entered: z.record(z.string(), z.unknown()).pipe(entered).optional(),
  }),
  needs: draftAccess['write'],
  id: ({ id }) => id,
  run: async (ctx, { id, organisation, entered: typed }) => {
    const draft = await lockedDraft(ctx, id)
    if (draft.service_id !== null) throw new Refusal('conflict', 'listing-draft.owner-stays')
    const chosen = typed === undefined ? organisation : await enter(ctx, draft.county, typed)
    if (chosen === undefined) {
      throw new Refusal('invalid', 'invalid-input', {
        fields: [{ field: 'organisation', code: 'choose-organisation' }],
      })
    }
    if (!(await editing.mayAddListing(ctx.tx, chosen))) throw notFound()
    const keeper = await editing.keeperOf(ctx.tx, chosen)
    if (keeper === undefined || keeper.county !== draft.county) throw notFound()
    await queries.updateDraft(ctx.tx, id, {
      ...unchangedDraft(draft, ctx.now),
      organisation: chosen,
      step: 'service',
    })
  },
})

async function enter(ctx: Ctx, county: string, typed: z.output<typeof entered>): Promise<string> {
  if (!(await editing.isCoordinator(ctx.tx, county)))
    throw new Refusal('not-allowed', 'provider.addListing.not-allowed')
  const name = Object.fromEntries(Object.entries(typed.name).filter(([, value]) => value !== ''))
  const same = await editing.sameOrganisation(ctx.tx, county, { name, businessCode: typed.businessCode })
  if (same !== undefined) {
    throw new Refusal('invalid', 'invalid-input', {
      fields: [{ field: 'name', code: 'organisation-is-there' }],
    })
  }
  const id = await editing.insertOrganisation(ctx.tx, { ...typed, county, name, now: ctx.now })
  ctx.about({ organisation: id })
  return id
}

export const dropListingDraft = useCase({
  name: 'listing-draft.remove',
  input: target,
  needs: draftAccess['remove'],
  id: ({ id }) => id,
  run: async (ctx, { id }) => {
    const draft = await lockedDraft(ctx, id)
    await queries.deleteDraft(ctx.tx, id)
    return { listing: draft.service_id }
  },
})

export const listDrafts = useCase({
  name: 'listing-draft.list',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'lists only drafts that the asker may go on with' },
  run: (ctx) => queries.listDraftRows(ctx.tx, personIn(ctx), 50),
})

/** Days after which an untouched draft goes. */
export const draftKeptDays = 180

/** Removes drafts that nobody has touched for long. Run daily by the retention job. */
export const removeOldListingDrafts = useCase({
  name: 'listing-draft.retention',
  input: z.object({}),
  needs: { signedInBecause: 'run by the retention job' },
  run: async (ctx) => {
    const removed = await queries.deleteOldDrafts(ctx.tx, after(ctx.now, -days(draftKeptDays)))
    ctx.about({ removed })
    return removed
  },
})

/** The general descriptions that a listing can be based on. */
export const listTemplates = useCase({
  name: 'listing-draft.list-templates',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'the texts that all listings share' },
  run: ({ tx }) => editing.listTemplateRows(tx),
})

/** Organisations whose listings the asker may write. */
export const listOwnOrganisations = useCase({
  name: 'listing-draft.list-organisations',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'lists only what the asker keeps or coordinates' },
  run: ({ tx }) => editing.ownOrganisations(tx),
})

/** The county's known buildings in a municipality. */
export const listSites = useCase({
  name: 'listing-draft.list-sites',
  trace: 'refusals',
  input: z.object({ id: z.uuid(), municipality: z.string().regex(/^\d{3}$/, 'municipality') }),
  needs: draftAccess['read'],
  id: ({ id }) => id,
  run: async ({ tx }, { id, municipality }) => {
    const draft = await queries.readDraftRow(tx, id)
    return draft === undefined ? [] : editing.sitesIn(tx, draft.county, municipality)
  },
})
