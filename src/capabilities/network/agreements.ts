/** What bodies of the network have agreed on: kept, looked at again by its day, and told to whoever answers for it. */
import { z } from 'zod'
import { flags } from '#platform/access.ts'
import { addDays, helsinkiDate } from '#platform/dates.ts'
import { idFrom, newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { agreementAccess, countyAgreementsAccess } from './access-agreements.ts'
import {
  agreementShape,
  byWhom,
  countyShape,
  dayShape,
  demandFits,
  keyShape,
  line,
  versionShape,
} from './agreement-shapes.ts'
import {
  agreementKinds,
  agreementStates,
  type Due,
  dueDaysBefore,
  dueOf,
  nextAgreementReview,
  reviewOutcomes,
} from './domain/agreements.ts'
import * as queries from './queries-agreements.ts'

export type AgreementView = queries.AgreementRow & { readonly due: Due }

const withDue = (row: queries.AgreementRow, now: Date): AgreementView => ({
  ...row,
  due: dueOf(
    { inForce: row.state === 'in-force', reviewOn: row.review_on, validTo: row.valid_to },
    helsinkiDate(now),
  ),
})

export type AgreementList = {
  readonly items: readonly AgreementView[]
  /** The number of the next page; null where this is the last. */
  readonly next: number | null
  readonly mayAdd: boolean
}

/** The agreements of a county; what is due comes first. */
export const listAgreements = useCase({
  name: 'county-agreements.list',
  trace: 'refusals',
  input: z.object({
    county: countyShape,
    area: z.uuid().optional(),
    kind: z.enum(agreementKinds).optional(),
    state: z.enum(agreementStates).optional(),
    page: z.coerce.number().int().min(0).max(200).default(0),
  }),
  needs: countyAgreementsAccess.read,
  id: ({ county }) => county,
  run: async ({ tx, now }, { page, ...filter }): Promise<AgreementList> => {
    const rows = await queries.agreementsOf(tx, filter, page)
    const may = await flags(tx, countyAgreementsAccess.read, filter.county)
    return {
      items: rows.slice(0, queries.agreementsAPage).map((row) => withDue(row, now)),
      next: rows.length > queries.agreementsAPage ? page + 1 : null,
      mayAdd: may['addToOwnArea'] === true,
    }
  },
})

async function found(ctx: Ctx, id: string): Promise<queries.AgreementRow> {
  const row = await queries.agreementById(ctx.tx, id)
  if (row === undefined) throw notFound()
  return row
}

/** One agreement with the history of its reviews. */
export const readAgreement = useCase({
  name: 'agreement.read',
  trace: 'refusals',
  input: z.object({ id: z.uuid() }),
  needs: agreementAccess.read,
  id: ({ id }) => id,
  run: async (
    ctx,
    { id },
  ): Promise<AgreementView & { readonly reviews: readonly queries.AgreementReview[] }> => ({
    ...withDue(await found(ctx, id), ctx.now),
    reviews: await queries.reviewsOf(ctx.tx, id),
  }),
})

/** Whom and what a form of an agreement or a contract offers to choose from. */
export const listAgreementChoices = useCase({
  name: 'county-agreements.list-choices',
  trace: 'refusals',
  input: z.object({ county: countyShape }),
  needs: countyAgreementsAccess.read,
  id: ({ county }) => county,
  run: async (
    { tx },
    { county },
  ): Promise<{
    readonly people: readonly queries.Responsible[]
    readonly organisations: readonly queries.OrganisationOption[]
  }> => ({
    people: await queries.responsiblesOf(tx, county),
    organisations: await queries.organisationsOf(tx, county),
  }),
})

/** The lead of an area keeps the agreements of the own area; those of the whole county are its coordinator's and leader's. */
async function demandScope(ctx: Ctx, county: string, area: string | null): Promise<void> {
  const may = await flags(ctx.tx, countyAgreementsAccess.read, county)
  if (may['add'] === true) return
  if (area !== null && may['addToOwnArea'] === true && (await queries.leadsThisArea(ctx.tx, area))) return
  throw new Refusal('not-allowed', 'county-agreements.add.not-allowed')
}

/** A new agreement. `key` is the sender's own: sent again it makes nothing twice. */
export const addAgreement = useCase({
  name: 'county-agreements.add',
  input: z.object({ county: countyShape, agreement: agreementShape, key: keyShape }),
  needs: countyAgreementsAccess.addToOwnArea,
  id: ({ county }) => county,
  run: async (ctx, { county, agreement, key }): Promise<{ readonly id: string }> => {
    const fits = await queries.agreementFits(ctx.tx, county, agreement)
    demandFits(fits, 'agreement')
    await demandScope(ctx, county, agreement.area)
    const by = byWhom(ctx)
    const id = key === undefined ? newId() : idFrom('agreement', by.person ?? 'system', key)
    await queries.insertAgreement(ctx.tx, id, county, agreement, by)
    ctx.about({ county, agreement: id })
    return { id }
  },
})

/** What was agreed, with whom and until when. What has ended stays as it was. */
export const changeAgreement = useCase({
  name: 'agreement.change',
  input: z.object({ id: z.uuid(), version: versionShape, agreement: agreementShape }),
  needs: agreementAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version, agreement }) => {
    const before = await found(ctx, id)
    if (before.state === 'ended') throw new Refusal('conflict', 'agreement.ended')
    demandFits(await queries.agreementFits(ctx.tx, before.county, agreement), 'agreement')
    // Nobody moves an agreement to where they could not have made it.
    if (agreement.area !== before.area_id) await demandScope(ctx, before.county, agreement.area)
    if (!(await queries.updateAgreement(ctx.tx, id, version, agreement, byWhom(ctx))))
      throw new Refusal('conflict', 'changed-meanwhile', { theirs: before })
    ctx.about({ county: before.county, agreement: id })
  },
})

/** Somebody has looked at it: it goes on, waits to be changed, or ends. Without a day it is looked at again in a year. */
export const reviewAgreement = useCase({
  name: 'agreement.review',
  input: z.object({
    id: z.uuid(),
    version: versionShape,
    outcome: z.enum(reviewOutcomes),
    words: line(2000).default(''),
    nextOn: dayShape.nullable().default(null),
  }),
  needs: agreementAccess.review,
  id: ({ id }) => id,
  run: async (ctx, { id, version, outcome, words, nextOn }) => {
    const before = await found(ctx, id)
    if (before.state !== 'in-force') throw new Refusal('conflict', `agreement.${before.state}`)
    const today = helsinkiDate(ctx.now)
    const isEnding = outcome === 'end'
    if (!isEnding && nextOn !== null && nextOn <= today)
      throw new Refusal('invalid', 'invalid-input', {
        fields: [{ field: 'nextOn', code: 'not-a-coming-day' }],
      })
    if (outcome !== 'keep' && words === '')
      throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'words', code: 'required' }] })
    // What must be changed is looked at soon again.
    const usual = outcome === 'change' ? addDays(today, dueDaysBefore) : nextAgreementReview(today)
    const isKept = await queries.insertReview(
      ctx.tx,
      { id, seen: version },
      { id: newId(), on: today, outcome, words, nextOn: isEnding ? null : (nextOn ?? usual) },
      byWhom(ctx),
    )
    if (!isKept) throw new Refusal('conflict', 'changed-meanwhile', { theirs: before })
    ctx.about({ county: before.county, agreement: id, outcome })
  },
})

/**
 * Agreements, and for those who see them contracts, that wait to be looked at within a month or end then; the most urgent first.
 * @source R188
 */
export const listAgreementsDue = useCase({
  name: 'county-agreements.list-due',
  trace: 'refusals',
  input: z.object({
    county: countyShape,
    area: z.uuid().nullable().default(null),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  }),
  needs: countyAgreementsAccess.read,
  id: ({ county }) => county,
  run: ({ tx, now }, { county, area, limit }) =>
    queries.dueOf(tx, { county, area, until: addDays(helsinkiDate(now), dueDaysBefore), limit }),
})
