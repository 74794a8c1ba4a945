/** What the county buys from providers: price, validity, supervision, how families took part in the tender. For those who lead. */
import { z } from 'zod'
import { flags } from '#platform/access.ts'
import { helsinkiDate, partsOf } from '#platform/dates.ts'
import { idFrom, newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { contractAccess, countyContractsAccess } from './access-agreements.ts'
import {
  byWhom,
  contractShape,
  countyShape,
  dayShape,
  demandFits,
  keyShape,
  line,
  versionShape,
} from './agreement-shapes.ts'
import { contractStates, type Due, dueOf } from './domain/agreements.ts'
import * as queries from './queries-contracts.ts'

export type ContractView = queries.ContractRow & { readonly due: Due }

const withDue = (row: queries.ContractRow, now: Date): ContractView => ({
  ...row,
  due: dueOf(
    { inForce: row.state === 'in-force', reviewOn: row.review_on, validTo: row.valid_to },
    helsinkiDate(now),
  ),
})

/** The contracts of a county; what is due comes first. */
export const listContracts = useCase({
  name: 'county-contracts.list',
  input: z.object({
    county: countyShape,
    area: z.uuid().optional(),
    state: z.enum(contractStates).optional(),
    page: z.coerce.number().int().min(0).max(200).default(0),
  }),
  needs: countyContractsAccess.read,
  id: ({ county }) => county,
  run: async (
    ctx,
    { page, ...filter },
  ): Promise<{
    readonly items: readonly ContractView[]
    readonly next: number | null
    readonly mayAdd: boolean
  }> => {
    const rows = await queries.contractsOf(ctx.tx, filter, page)
    ctx.about({ county: filter.county })
    return {
      items: rows.slice(0, queries.contractsAPage).map((row) => withDue(row, ctx.now)),
      next: rows.length > queries.contractsAPage ? page + 1 : null,
      mayAdd: (await flags(ctx.tx, countyContractsAccess.read, filter.county))['add'] === true,
    }
  },
})

async function found(ctx: Ctx, id: string): Promise<queries.ContractRow> {
  const row = await queries.contractById(ctx.tx, id)
  if (row === undefined) throw notFound()
  return row
}

export type ContractPage = ContractView & {
  readonly visits: readonly queries.ContractVisit[]
  readonly years: readonly queries.ContractYear[]
}

/** One contract with its visits of supervision and its numbers by year. */
export const readContract = useCase({
  name: 'contract.read',
  input: z.object({ id: z.uuid() }),
  needs: contractAccess.read,
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<ContractPage> => {
    const row = await found(ctx, id)
    ctx.about({ county: row.county, contract: id })
    return {
      ...withDue(row, ctx.now),
      visits: await queries.visitsOf(ctx.tx, id),
      years: await queries.yearsOf(ctx.tx, id),
    }
  },
})

/** A new contract. `key` is the sender's own: sent again it makes nothing twice. */
export const addContract = useCase({
  name: 'county-contracts.add',
  input: z.object({ county: countyShape, contract: contractShape, key: keyShape }),
  needs: countyContractsAccess.add,
  id: ({ county }) => county,
  run: async (ctx, { county, contract, key }): Promise<{ readonly id: string }> => {
    demandFits(await queries.contractFits(ctx.tx, county, contract), 'contract')
    const by = byWhom(ctx)
    const id = key === undefined ? newId() : idFrom('contract', by.person ?? 'system', key)
    await queries.insertContract(ctx.tx, id, county, contract, by)
    ctx.about({ county, contract: id })
    return { id }
  },
})

/** What is bought, from whom, for what price and how long. */
export const changeContract = useCase({
  name: 'contract.change',
  input: z.object({ id: z.uuid(), version: versionShape, contract: contractShape }),
  needs: contractAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version, contract }) => {
    const before = await found(ctx, id)
    demandFits(await queries.contractFits(ctx.tx, before.county, contract), 'contract')
    if (!(await queries.updateContract(ctx.tx, id, version, contract, byWhom(ctx))))
      throw new Refusal('conflict', 'changed-meanwhile', { theirs: before })
    ctx.about({ county: before.county, contract: id })
  },
})

/** A visit of supervision: what was found, and what follows. About the service, never about a family. */
export const addContractVisit = useCase({
  name: 'contract.add-visit',
  input: z
    .object({
      id: z.uuid(),
      heldOn: dayShape,
      finding: line(3000).min(1, 'required'),
      nextStep: line(1000).default(''),
      nextOn: dayShape.nullable().default(null),
      key: keyShape,
    })
    .refine(({ nextOn, heldOn }) => nextOn === null || nextOn >= heldOn, {
      path: ['nextOn'],
      message: 'ends-before-begins',
    }),
  needs: contractAccess.supervise,
  id: ({ id }) => id,
  run: async (ctx, { id, key, ...visit }): Promise<{ readonly id: string }> => {
    if (visit.heldOn > helsinkiDate(ctx.now))
      throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'heldOn', code: 'not-yet-held' }] })
    const by = byWhom(ctx)
    const made = key === undefined ? newId() : idFrom('contract-visit', `${by.person ?? 'system'} ${id}`, key)
    await queries.insertVisit(ctx.tx, { id: made, contract: id, ...visit }, by)
    ctx.about({ contract: id, visit: made })
    return { id: made }
  },
})

/** What a visit asked for has been put right. */
export const closeContractVisit = useCase({
  name: 'contract.close-visit',
  input: z.object({ id: z.uuid(), visit: z.uuid(), version: versionShape }),
  needs: contractAccess.supervise,
  id: ({ id }) => id,
  run: async (ctx, { id, visit, version }) => {
    if (!(await queries.closeVisit(ctx.tx, id, visit, version, helsinkiDate(ctx.now))))
      throw new Refusal('conflict', 'changed-meanwhile')
    ctx.about({ contract: id, visit })
  },
})

const amount = z.coerce.number().int().min(0).max(100_000_000).nullable().default(null)

/** What one year cost and whom it reached, in numbers; by which price and targeting are followed. */
export const setContractYear = useCase({
  name: 'contract.set-year',
  input: z.object({
    id: z.uuid(),
    year: z.coerce.number().int().min(2020).max(2100),
    euros: amount,
    units: amount,
    families: amount,
    words: line(1000).default(''),
  }),
  needs: contractAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, ...year }) => {
    if (year.year > partsOf(helsinkiDate(ctx.now)).year)
      throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'year', code: 'year-not-begun' }] })
    await queries.writeYear(ctx.tx, id, year, byWhom(ctx))
    ctx.about({ contract: id, year: year.year })
  },
})
