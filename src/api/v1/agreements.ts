import { z } from 'zod'
import {
  addAgreement,
  addContract,
  addContractVisit,
  agreementKinds,
  agreementShape,
  agreementStates,
  type AgreementView,
  changeAgreement,
  changeContract,
  closeContractVisit,
  contractShape,
  contractStates,
  type ContractView,
  customersParts,
  listAgreementChoices,
  listAgreements,
  listAgreementsDue,
  listContracts,
  priceUnits,
  readAgreement,
  readContract,
  reviewAgreement,
  reviewOutcomes,
  setContractYear,
} from '#capabilities/network/index.ts'
import { boardSamples, sampleAgreement, sampleContract } from './boards-samples.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { countyCode, day, id, idParams, personName } from './shapes.ts'

/** What the network has agreed on, and what the county buys. */

const { as, county } = boardSamples
const mine = { tag: 'Agreements', auth: 'person', reach: 'private' } as const
const done = { 204: { description: 'Done.' } } as const
const words = z.object({ fi: z.string().optional(), sv: z.string().optional(), en: z.string().optional() })
/** Of an organisation in its languages, or as it was typed. */
const body = z.union([z.string(), words])
const key = z.string().min(8).max(200).optional()
const paged = { page: z.coerce.number().int().min(0).max(200).default(0) }
const due = z.enum(['late', 'soon']).nullable()

const agreement = z.object({
  id,
  area: id.nullable(),
  kind: z.enum(agreementKinds),
  name: words,
  about: words,
  parties: z.array(z.object({ organisation: id.nullable(), name: body })),
  validFrom: day.nullable(),
  validTo: day.nullable(),
  reviewOn: day.nullable(),
  responsible: personName.nullable(),
  fileLink: z.string().nullable(),
  state: z.enum(agreementStates),
  due,
  version: z.int(),
})
const responsibleOf = (of: AgreementView | ContractView): z.input<typeof personName> | null =>
  of.responsible_id === null || of.responsible === null
    ? null
    : { id: of.responsible_id, name: of.responsible }
const agreementOf = (of: AgreementView): z.input<typeof agreement> => ({
  id: of.id,
  area: of.area_id,
  kind: of.kind,
  name: of.name,
  about: of.about,
  parties: [...of.parties],
  validFrom: of.valid_from,
  validTo: of.valid_to,
  reviewOn: of.review_on,
  responsible: responsibleOf(of),
  fileLink: of.file_link,
  state: of.state,
  due: of.due,
  version: of.version,
})

const list = operation({
  ...noInput,
  ...mine,
  method: 'get',
  path: '/agreements',
  summary: 'What the network of a county has agreed on',
  description: 'In force and soonest due first.',
  query: z.object({
    county: countyCode,
    area: id.optional(),
    kind: z.enum(agreementKinds).optional(),
    state: z.enum(agreementStates).optional(),
    ...paged,
  }),
  answers: {
    200: {
      description: 'A page of agreements.',
      schema: z.object({ items: z.array(agreement), next: z.int().nullable() }),
    },
  },
  example: () => ({ as, query: { county, state: 'in-force' }, status: 200 }),
  run: async ({ caller, query }) => {
    const { items, next } = await listAgreements(caller, query)
    return { status: 200, body: { items: items.map(agreementOf), next } }
  },
})

const choices = operation({
  ...noInput,
  ...mine,
  method: 'get',
  path: '/agreement-choices',
  summary: 'Who may answer for an agreement, and which organisations may agree',
  query: z.object({ county: countyCode }),
  answers: {
    200: {
      description: 'People who lead or keep something, and organisations.',
      schema: z.object({
        people: z.array(personName),
        organisations: z.array(z.object({ id, name: words })),
      }),
    },
  },
  example: () => ({ as, query: { county }, status: 200 }),
  run: async ({ caller, query }) => {
    const { people, organisations } = await listAgreementChoices(caller, query)
    return {
      status: 200,
      body: {
        people: people.map(({ id: of, name }) => ({ id: of, name })),
        organisations: [...organisations],
      },
    }
  },
})

const listDue = operation({
  ...noInput,
  ...mine,
  method: 'get',
  path: '/agreements-due',
  summary: 'Agreements that must be looked at within a month, and contracts for those who see them',
  query: z.object({ county: countyCode, area: id.optional() }),
  answers: {
    200: {
      description: 'The most urgent first.',
      schema: z.object({
        count: z.int(),
        items: z.array(
          z.object({
            id,
            what: z.enum(['agreement', 'contract']),
            area: id.nullable(),
            name: words,
            dueOn: day,
            responsible: z.string().nullable(),
          }),
        ),
      }),
    },
  },
  example: () => ({ as, query: { county }, status: 200 }),
  run: async ({ caller, query }) => {
    const { count, items } = await listAgreementsDue(caller, {
      county: query.county,
      area: query.area ?? null,
    })
    return {
      status: 200,
      body: {
        count,
        items: items.map(({ id: of, what, area_id: area, name, due_on: dueOn, responsible }) => ({
          id: of,
          what,
          area,
          name,
          dueOn,
          responsible,
        })),
      },
    }
  },
})

const add = operation({
  ...noInput,
  ...mine,
  method: 'post',
  path: '/agreements',
  summary: 'Add an agreement',
  description:
    'Of the county for its coordinator and leader, of an area for its lead. The same key is the same one.',
  body: z.object({ county: countyCode, agreement: agreementShape, key }),
  problems: [403],
  answers: { 201: { description: 'Added.', schema: z.object({ id }) } },
  example: () => ({
    as,
    body: { county, agreement: sampleAgreement, key: boardSamples.agreementKey },
    status: 201,
  }),
  run: async ({ caller, body: given }) => ({ status: 201, body: await addAgreement(caller, given) }),
})

const read = operation({
  ...noInput,
  ...mine,
  method: 'get',
  path: '/agreements/{id}',
  summary: 'An agreement with its reviews',
  params: idParams,
  answers: {
    200: {
      description: 'As it stands.',
      schema: agreement.extend({
        reviews: z.array(
          z.object({
            on: day,
            by: z.string().nullable(),
            outcome: z.enum(reviewOutcomes),
            words: z.string(),
            nextOn: day.nullable(),
          }),
        ),
      }),
    },
  },
  example: () => ({ as, params: { id: boardSamples.agreement }, status: 200 }),
  run: async ({ caller, params }) => {
    const found = await readAgreement(caller, params)
    return {
      status: 200,
      body: {
        ...agreementOf(found),
        reviews: found.reviews.map((each) => ({
          on: each.reviewed_on,
          by: each.by,
          outcome: each.outcome,
          words: each.words,
          nextOn: each.next_on,
        })),
      },
    }
  },
})

const change = operation({
  ...noInput,
  ...mine,
  method: 'put',
  path: '/agreements/{id}',
  summary: 'Change an agreement',
  params: idParams,
  body: z.object({ version: z.int().positive(), agreement: agreementShape }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as,
    params: { id: boardSamples.agreement },
    body: { version: 1, agreement: { ...sampleAgreement, validTo: '2027-12-31' } },
    status: 204,
  }),
  run: async ({ caller, params, body: given }) => {
    await changeAgreement(caller, { ...params, ...given })
    return { status: 204 }
  },
})

const review = operation({
  ...noInput,
  ...mine,
  method: 'post',
  path: '/agreements/{id}/reviews',
  summary: 'Say that an agreement was looked at, and what becomes of it',
  params: idParams,
  body: z.object({
    version: z.int().positive(),
    outcome: z.enum(reviewOutcomes),
    words: z.string().max(2000).default(''),
    nextOn: day.nullable().default(null),
  }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as,
    params: { id: boardSamples.agreement },
    body: { version: 2, outcome: 'keep', words: 'Toimii.' },
    status: 204,
  }),
  run: async ({ caller, params, body: given }) => {
    await reviewAgreement(caller, { ...params, ...given })
    return { status: 204 }
  },
})

const contract = z.object({
  id,
  provider: z.object({ organisation: id.nullable(), name: body }),
  service: id.nullable(),
  name: words,
  about: words,
  areas: z.array(id),
  priceCents: z.int().nullable(),
  priceUnit: z.enum(priceUnits).nullable(),
  priceWords: z.string(),
  validFrom: day.nullable(),
  validTo: day.nullable(),
  option: z.string(),
  reviewOn: day.nullable(),
  responsible: personName.nullable(),
  fileLink: z.string().nullable(),
  targeting: z.string(),
  customers: z.string(),
  customersPart: z.enum(customersParts),
  state: z.enum(contractStates),
  due,
  lastVisitOn: day.nullable(),
  openFindings: z.int(),
  version: z.int(),
})
const contractOf = (of: ContractView): z.input<typeof contract> => ({
  id: of.id,
  provider: { organisation: of.organisation_id, name: of.provider },
  service: of.service_id,
  name: of.name,
  about: of.about,
  areas: of.areas.map(({ id: area }) => area),
  priceCents: of.price_cents,
  priceUnit: of.price_unit,
  priceWords: of.price_words,
  validFrom: of.valid_from,
  validTo: of.valid_to,
  option: of.option_words,
  reviewOn: of.review_on,
  responsible: responsibleOf(of),
  fileLink: of.file_link,
  targeting: of.targeting_words,
  customers: of.customers_words,
  customersPart: of.customers_took_part,
  state: of.state,
  due: of.due,
  lastVisitOn: of.last_visit_on,
  openFindings: of.open_findings,
  version: of.version,
})

const contracts = operation({
  ...noInput,
  ...mine,
  method: 'get',
  path: '/contracts',
  summary: 'What the county buys from providers',
  description: 'For those who lead in the county.',
  query: z.object({
    county: countyCode,
    area: id.optional(),
    state: z.enum(contractStates).optional(),
    ...paged,
  }),
  answers: {
    200: {
      description: 'A page of contracts.',
      schema: z.object({ items: z.array(contract), next: z.int().nullable() }),
    },
  },
  example: () => ({ as, query: { county }, status: 200 }),
  run: async ({ caller, query }) => {
    const { items, next } = await listContracts(caller, query)
    return { status: 200, body: { items: items.map(contractOf), next } }
  },
})

const addOne = operation({
  ...noInput,
  ...mine,
  method: 'post',
  path: '/contracts',
  summary: 'Add a contract with a provider',
  body: z.object({ county: countyCode, contract: contractShape, key }),
  problems: [403],
  answers: { 201: { description: 'Added.', schema: z.object({ id }) } },
  example: () => ({
    as,
    body: { county, contract: sampleContract, key: boardSamples.contractKey },
    status: 201,
  }),
  run: async ({ caller, body: given }) => ({ status: 201, body: await addContract(caller, given) }),
})

const readOne = operation({
  ...noInput,
  ...mine,
  method: 'get',
  path: '/contracts/{id}',
  summary: 'A contract with its visits of supervision and its numbers by year',
  params: idParams,
  answers: {
    200: {
      description: 'As it stands.',
      schema: contract.extend({
        visits: z.array(
          z.object({
            id,
            heldOn: day,
            finding: z.string(),
            nextStep: z.string(),
            nextOn: day.nullable(),
            doneOn: day.nullable(),
            version: z.int(),
          }),
        ),
        years: z.array(
          z.object({
            year: z.int(),
            euros: z.int().nullable(),
            units: z.int().nullable(),
            families: z.int().nullable(),
            words: z.string(),
          }),
        ),
      }),
    },
  },
  example: () => ({ as, params: { id: boardSamples.contract }, status: 200 }),
  run: async ({ caller, params }) => {
    const found = await readContract(caller, params)
    return {
      status: 200,
      body: {
        ...contractOf(found),
        visits: found.visits.map((each) => ({
          id: each.id,
          heldOn: each.held_on,
          finding: each.finding,
          nextStep: each.next_step,
          nextOn: each.next_on,
          doneOn: each.done_on,
          version: each.version,
        })),
        years: [...found.years],
      },
    }
  },
})

const changeOne = operation({
  ...noInput,
  ...mine,
  method: 'put',
  path: '/contracts/{id}',
  summary: 'Change a contract',
  params: idParams,
  body: z.object({ version: z.int().positive(), contract: contractShape }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as,
    params: { id: boardSamples.contract },
    body: { version: 1, contract: { ...sampleContract, priceCents: 9_000 } },
    status: 204,
  }),
  run: async ({ caller, params, body: given }) => {
    await changeContract(caller, { ...params, ...given })
    return { status: 204 }
  },
})

const visit = operation({
  ...noInput,
  ...mine,
  method: 'post',
  path: '/contracts/{id}/visits',
  summary: 'Write down a visit of supervision',
  description: 'About the service, never about a family.',
  params: idParams,
  body: z.object({
    heldOn: day,
    finding: z.string().max(3000),
    nextStep: z.string().max(1000).default(''),
    nextOn: day.nullable().default(null),
    key,
  }),
  problems: [403],
  answers: { 201: { description: 'Written.', schema: z.object({ id }) } },
  example: () => ({
    as,
    params: { id: boardSamples.contract },
    body: {
      heldOn: '2026-02-10',
      finding: 'Kirjaukset kunnossa.',
      nextStep: 'Tulkkausohje.',
      key: boardSamples.visitKey,
    },
    status: 201,
  }),
  run: async ({ caller, params, body: given }) => ({
    status: 201,
    body: await addContractVisit(caller, { ...params, ...given }),
  }),
})

const closeVisit = operation({
  ...noInput,
  ...mine,
  method: 'post',
  path: '/contracts/{id}/visits/{visit}/close',
  summary: 'Say that what a visit found has been put right',
  params: idParams.extend({ visit: id }),
  body: z.object({ version: z.int().positive() }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as,
    params: { id: boardSamples.contract, visit: boardSamples.visit },
    body: { version: 1 },
    status: 204,
  }),
  run: async ({ caller, params, body: given }) => {
    await closeContractVisit(caller, { ...params, ...given })
    return { status: 204 }
  },
})

const amount = z.int().min(0).max(100_000_000).nullable().default(null)
const setYear = operation({
  ...noInput,
  ...mine,
  method: 'put',
  path: '/contracts/{id}/years/{year}',
  summary: 'Write what one year cost and whom it reached, in numbers',
  params: idParams.extend({ year: z.coerce.number().int().min(2020).max(2100) }),
  body: z.object({ euros: amount, units: amount, families: amount, words: z.string().max(1000).default('') }),
  problems: [403],
  answers: done,
  example: () => ({
    as,
    params: { id: boardSamples.contract, year: '2025' },
    body: { euros: 88_000, units: 1_000, families: 60 },
    status: 204,
  }),
  run: async ({ caller, params, body: given }) => {
    await setContractYear(caller, { ...params, ...given })
    return { status: 204 }
  },
})

export const agreementOperations: readonly Operation[] = [
  list,
  choices,
  listDue,
  add,
  read,
  change,
  review,
  contracts,
  addOne,
  readOne,
  changeOne,
  visit,
  closeVisit,
  setYear,
]
