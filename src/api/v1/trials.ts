import { z } from 'zod'
import {
  addExperiment,
  addLink,
  addProposal,
  addRisk,
  answerExperimentNeed,
  answerProposal,
  changeExperiment,
  changeProposal,
  changeRisk,
  closeRisk,
  decideExperiment,
  experimentDecisions,
  experimentShape,
  experimentStates,
  experimentThemes,
  findLinkable,
  finishExperimentStep,
  linkKinds,
  listExperiments,
  listLinks,
  listMetricsInUse,
  listProposals,
  listRisks,
  needAnswers,
  needKinds,
  needsShape,
  partnersShape,
  proposalOutcomes,
  proposalShape,
  proposalStates,
  publishExperiment,
  readExperiment,
  readProposal,
  readRisk,
  realisations,
  removeExperiment,
  removeLink,
  resumeExperiment,
  reviewRisk,
  riskKinds,
  riskShape,
  sendProposal,
  setExperimentNeeds,
  setExperimentPartners,
  setExperimentSteps,
  spreadExperiment,
  startExperiment,
  stepsShape,
  takeBackProposal,
  urgencies,
  withdrawProposal,
} from '#capabilities/development/index.ts'
import { idFrom } from '#platform/ids.ts'
import { languages } from '#platform/text.ts'
import { personId } from '#seed/demo/ids.ts'
import { linkId } from '#seed/demo/leading/trial-ids.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { day, id, idParams } from './shapes.ts'
import { sampleExperiment, sampleProposal, sampleRisk, trialSamples } from './trial-samples.ts'

/** Trials, risks, proposals to the national level, and the links between all that is planned, tried and followed. */

const mine = { tag: 'Trials', auth: 'person', reach: 'private' } as const
const { as, key } = trialSamples
const words = z.object({ fi: z.string().optional(), sv: z.string().optional(), en: z.string().optional() })
const keyShape = z
  .string()
  .min(8)
  .max(200)
  .optional()
  .meta({ description: 'Sent again it makes nothing twice.' })
const version = z.coerce.number().int().min(0)
const language = z.enum(languages)
const name = z.string().nullable()
const made = { description: 'It is there.', schema: z.object({ id }) }
const done = { description: 'Done.' }
const ok = { status: 204 } as const

// --- Trials ------------------------------------------------------------------------------------------------------

const experimentRow = z
  .object({
    id,
    county: z.string(),
    countyName: words,
    area: id.nullable(),
    areaName: words.nullable(),
    theme: z.enum(experimentThemes),
    practice: z.boolean(),
    language,
    name: words,
    goal: words,
    state: z.enum(experimentStates),
    startsOn: day.nullable(),
    endsOn: day.nullable(),
    decideBy: day.nullable(),
    decision: z.enum(experimentDecisions).nullable(),
    decidedOn: day.nullable(),
    responsible: id.nullable(),
    responsibleName: name,
    published: z.boolean(),
  })
  .meta({ id: 'Trial' })
const inAnotherCounty = z.object({ id, name: words, countyName: words })
const may = z.record(z.string(), z.boolean()).meta({ description: 'What the one who asks may do with it.' })
const experimentView = experimentRow
  .extend({
    municipality: name,
    centre: id.nullable(),
    centreName: words.nullable(),
    wentWell: z.string(),
    chances: z.string(),
    challenges: z.string(),
    evidence: z.string(),
    broughtByName: name,
    ownResponsibleName: name.meta({
      description: 'Written by hand; where a person with an account is responsible it is not needed.',
    }),
    version: z.int(),
    origin: inAnotherCounty.nullable(),
    copies: z.array(inAnotherCounty),
    needs: z.array(
      z.object({
        id,
        kind: z.enum(needKinds),
        what: z.string(),
        givenBy: z.string(),
        euros: z.int().nullable(),
        answer: z.enum(needAnswers),
        answeredOn: day.nullable(),
      }),
    ),
    partners: z.array(
      z.object({ organisation: id.nullable(), organisationName: words.nullable(), name, part: z.string() }),
    ),
    steps: z.array(z.object({ id, what: z.string(), dueOn: day.nullable(), doneOn: day.nullable() })),
    decisions: z.array(
      z.object({
        id,
        decision: z.enum(experimentDecisions),
        decidedOn: day,
        words: z.string(),
        forumName: words.nullable(),
        decisionId: id.nullable(),
        byName: name,
      }),
    ),
    can: may,
  })
  .meta({ id: 'TrialWhole' })

const experimentParams = { id: trialSamples.experiment }
const experiments: readonly Operation[] = [
  operation({
    ...noInput,
    ...mine,
    method: 'get',
    path: '/trials',
    summary: 'Trials of the own county and the published ones of others',
    query: z.object({
      county: z.string().max(8).optional(),
      area: id.optional(),
      theme: z.enum(experimentThemes).optional(),
      state: z.enum(experimentStates).optional(),
      decision: z.enum(experimentDecisions).optional(),
      words: z.string().max(80).optional(),
      page: z.coerce.number().int().min(1).max(10_000).default(1),
    }),
    answers: {
      200: {
        description: 'Those that run first.',
        schema: z.object({ items: z.array(experimentRow), total: z.int(), pages: z.int() }),
      },
    },
    example: () => ({ as, query: { county: '09', decision: 'spread' }, status: 200 }),
    run: async ({ caller, query }) => {
      const { rows, total, pages } = await listExperiments(caller, query)
      return { status: 200, body: { items: [...rows], total, pages } }
    },
  }),
  operation({
    ...noInput,
    ...mine,
    method: 'post',
    path: '/trials',
    summary: 'Bring an idea of a trial',
    body: z.object({ experiment: experimentShape, key: keyShape }),
    answers: { 201: made },
    example: () => ({ as, body: { experiment: sampleExperiment, key }, status: 201 }),
    run: async ({ caller, body }) => ({ status: 201, body: await addExperiment(caller, body) }),
  }),
  operation({
    ...noInput,
    ...mine,
    method: 'get',
    path: '/trials/{id}',
    summary: 'One trial with all that was learned of it',
    params: idParams,
    answers: { 200: { description: 'The trial.', schema: experimentView } },
    example: () => ({ as, params: experimentParams, status: 200 }),
    run: async ({ caller, params }) => {
      const view = await readExperiment(caller, params)
      return {
        status: 200,
        body: {
          ...view,
          copies: [...view.copies],
          needs: [...view.needs],
          partners: [...view.partners],
          steps: [...view.steps],
          decisions: [...view.decisions],
        },
      }
    },
  }),
  operation({
    ...noInput,
    ...mine,
    method: 'put',
    path: '/trials/{id}',
    summary: 'Change what is written of a trial',
    params: idParams,
    body: z.object({ version, experiment: experimentShape }),
    answers: { 204: done },
    example: () => ({
      as,
      params: experimentParams,
      body: { version: 1, experiment: { ...sampleExperiment, evidence: 'Svaren från mottagningen.' } },
      status: 204,
    }),
    run: async ({ caller, params, body }) => {
      await changeExperiment(caller, { ...params, ...body })
      return ok
    },
  }),
  operation({
    ...noInput,
    ...mine,
    method: 'put',
    path: '/trials/{id}/needs',
    summary: 'Say what a trial needs and who gives it',
    params: idParams,
    body: z.object({ version, needs: needsShape }),
    answers: { 204: done },
    example: () => ({
      as,
      params: experimentParams,
      body: { version: 2, needs: [{ id: trialSamples.need, kind: 'permission', givenBy: 'Enhetens chef' }] },
      status: 204,
    }),
    run: async ({ caller, params, body }) => {
      await setExperimentNeeds(caller, { ...params, ...body })
      return ok
    },
  }),
  operation({
    ...noInput,
    ...mine,
    method: 'put',
    path: '/trials/{id}/needs/{need}',
    summary: 'Note that a permission, support or money was given or refused',
    params: z.object({ id, need: id }),
    body: z.object({ answer: z.enum(needAnswers), on: z.iso.date().optional() }),
    answers: { 204: done },
    example: () => ({
      as,
      params: { ...experimentParams, need: trialSamples.need },
      body: { answer: 'given' },
      status: 204,
    }),
    run: async ({ caller, params, body }) => {
      await answerExperimentNeed(caller, { ...params, ...body })
      return ok
    },
  }),
  operation({
    ...noInput,
    ...mine,
    method: 'put',
    path: '/trials/{id}/partners',
    summary: 'Say who does a trial together',
    params: idParams,
    body: z.object({ version, partners: partnersShape }),
    answers: { 204: done },
    example: () => ({
      as,
      params: experimentParams,
      body: { version: 3, partners: [{ name: 'Föräldraföreningen', part: 'Berättar vidare' }] },
      status: 204,
    }),
    run: async ({ caller, params, body }) => {
      await setExperimentPartners(caller, { ...params, ...body })
      return ok
    },
  }),
  operation({
    ...noInput,
    ...mine,
    method: 'put',
    path: '/trials/{id}/steps',
    summary: 'Say by which steps a trial goes',
    params: idParams,
    body: z.object({ version, steps: stepsShape }),
    answers: { 204: done },
    example: () => ({
      as,
      params: experimentParams,
      body: { version: 4, steps: [{ id: trialSamples.step, what: 'Vi frågar vem som vill vara med' }] },
      status: 204,
    }),
    run: async ({ caller, params, body }) => {
      await setExperimentSteps(caller, { ...params, ...body })
      return ok
    },
  }),
  operation({
    ...noInput,
    ...mine,
    method: 'put',
    path: '/trials/{id}/steps/{step}',
    summary: 'Note that a step was taken',
    params: z.object({ id, step: id }),
    body: z.object({ done: z.boolean() }),
    answers: { 204: done },
    example: () => ({
      as,
      params: { ...experimentParams, step: trialSamples.step },
      body: { done: true },
      status: 204,
    }),
    run: async ({ caller, params, body }) => {
      await finishExperimentStep(caller, { ...params, ...body })
      return ok
    },
  }),
  operation({
    ...noInput,
    ...mine,
    method: 'post',
    path: '/trials/{id}/start',
    summary: 'Start a trial with its day of decision',
    params: idParams,
    body: z.object({ version, startsOn: z.iso.date(), decideBy: z.iso.date() }),
    answers: { 204: done },
    example: () => ({
      as,
      params: experimentParams,
      body: { version: 5, startsOn: '2026-01-12', decideBy: '2099-05-29' },
      status: 204,
    }),
    run: async ({ caller, params, body }) => {
      await startExperiment(caller, { ...params, ...body })
      return ok
    },
  }),
  operation({
    ...noInput,
    ...mine,
    method: 'post',
    path: '/trials/{id}/publish',
    summary: 'Show a trial to other counties, or no longer',
    params: idParams,
    body: z.object({ version, published: z.boolean() }),
    answers: { 204: done },
    example: () => ({
      as,
      params: experimentParams,
      body: { version: 6, published: true },
      status: 204,
    }),
    run: async ({ caller, params, body }) => {
      await publishExperiment(caller, { ...params, ...body })
      return ok
    },
  }),
  operation({
    ...noInput,
    ...mine,
    method: 'post',
    path: '/trials/{id}/decide',
    summary: 'Decide whether a trial goes on',
    params: idParams,
    body: z.object({
      version,
      decision: z.enum(experimentDecisions),
      decidedOn: z.iso.date(),
      words: z.string().min(1).max(4000),
      forum: id.optional(),
      decisionId: id.optional(),
    }),
    answers: { 204: done },
    example: () => ({
      as,
      params: experimentParams,
      body: {
        version: 7,
        decision: 'change',
        decidedOn: '2026-01-13',
        words: 'Vi flyttar kvällen till tisdag.',
      },
      status: 204,
    }),
    run: async ({ caller, params, body }) => {
      await decideExperiment(caller, { ...params, ...body })
      return ok
    },
  }),
  operation({
    ...noInput,
    ...mine,
    method: 'post',
    path: '/trials/{id}/resume',
    summary: 'Go on with a trial until a new day of decision',
    params: idParams,
    body: z.object({ version, decideBy: z.iso.date() }),
    answers: { 204: done },
    example: () => ({
      as,
      params: experimentParams,
      body: { version: 8, decideBy: '2099-11-27' },
      status: 204,
    }),
    run: async ({ caller, params, body }) => {
      await resumeExperiment(caller, { ...params, ...body })
      return ok
    },
  }),
  operation({
    ...noInput,
    ...mine,
    method: 'post',
    path: '/trials/{id}/spread',
    summary: 'Take a trial over as an idea of the own county',
    params: idParams,
    body: z.object({ area: id.optional(), key: keyShape }),
    answers: { 201: made },
    example: () => ({ as: 'coordinator-09', params: experimentParams, body: { key }, status: 201 }),
    run: async ({ caller, params, body }) => ({
      status: 201,
      body: await spreadExperiment(caller, { ...params, ...body }),
    }),
  }),
  operation({
    ...noInput,
    ...mine,
    method: 'delete',
    path: '/trials/{id}',
    summary: 'Remove an idea that nobody will try',
    params: idParams,
    answers: { 204: done },
    example: () => ({
      as: 'coordinator-09',
      params: { id: idFrom('experiment-copy', personId('coordinator-09'), key) },
      status: 204,
    }),
    run: async ({ caller, params }) => {
      await removeExperiment(caller, params)
      return ok
    },
  }),
]

// --- Risks -------------------------------------------------------------------------------------------------------

const riskRow = z
  .object({
    id,
    county: z.string(),
    area: id.nullable(),
    areaName: words.nullable(),
    kind: z.enum(riskKinds),
    language,
    name: words,
    cause: z.string(),
    effect: z.string(),
    mitigation: z.string(),
    realised: z.enum(realisations),
    note: z.string(),
    owner: id.nullable(),
    ownerName: name,
    ownOwnerName: name.meta({
      description: 'Written by hand; where a person with an account answers for it it is not needed.',
    }),
    reviewOn: day.nullable(),
    closedOn: day.nullable(),
    version: z.int(),
  })
  .meta({ id: 'Risk' })
const riskParams = { id: trialSamples.risk }
const risks: readonly Operation[] = [
  operation({
    ...noInput,
    ...mine,
    method: 'get',
    path: '/risks',
    summary: 'Risks and warnings of the county',
    query: z.object({ kind: z.enum(riskKinds).optional(), closed: z.enum(['yes', 'no']).default('no') }),
    answers: {
      200: { description: 'Those that came true first.', schema: z.object({ items: z.array(riskRow) }) },
    },
    example: () => ({ as, status: 200 }),
    run: async ({ caller, query }) => ({
      status: 200,
      body: {
        items: [...(await listRisks(caller, { kind: query.kind ?? null, closed: query.closed === 'yes' }))],
      },
    }),
  }),
  operation({
    ...noInput,
    ...mine,
    method: 'post',
    path: '/risks',
    summary: 'Note a risk',
    body: z.object({ risk: riskShape, key: keyShape }),
    answers: { 201: made },
    example: () => ({ as, body: { risk: sampleRisk, key }, status: 201 }),
    run: async ({ caller, body }) => ({ status: 201, body: await addRisk(caller, body) }),
  }),
  operation({
    ...noInput,
    ...mine,
    method: 'get',
    path: '/risks/{id}',
    summary: 'One risk with its reviews',
    params: idParams,
    answers: {
      200: {
        description: 'The risk.',
        schema: riskRow.extend({
          reviews: z.array(
            z.object({
              id,
              reviewedOn: day,
              realised: z.enum(realisations),
              words: z.string(),
              nextOn: day.nullable(),
              byName: name,
            }),
          ),
          can: may,
        }),
      },
    },
    example: () => ({ as, params: riskParams, status: 200 }),
    run: async ({ caller, params }) => {
      const view = await readRisk(caller, params)
      return { status: 200, body: { ...view, reviews: [...view.reviews] } }
    },
  }),
  operation({
    ...noInput,
    ...mine,
    method: 'put',
    path: '/risks/{id}',
    summary: 'Change a risk',
    params: idParams,
    body: z.object({ version, risk: riskShape }),
    answers: { 204: done },
    example: () => ({ as, params: riskParams, body: { version: 1, risk: sampleRisk }, status: 204 }),
    run: async ({ caller, params, body }) => {
      await changeRisk(caller, { ...params, ...body })
      return ok
    },
  }),
  operation({
    ...noInput,
    ...mine,
    method: 'post',
    path: '/risks/{id}/reviews',
    summary: 'Note how a risk was looked at',
    params: idParams,
    body: z.object({
      version,
      realised: z.enum(realisations),
      words: z.string().min(1).max(4000),
      nextOn: z.iso.date().optional(),
    }),
    answers: { 204: done },
    example: () => ({
      as,
      params: riskParams,
      body: { version: 2, realised: 'no', words: 'Turerna är fyllda till våren.', nextOn: '2099-02-01' },
      status: 204,
    }),
    run: async ({ caller, params, body }) => {
      await reviewRisk(caller, { ...params, ...body })
      return ok
    },
  }),
  operation({
    ...noInput,
    ...mine,
    method: 'post',
    path: '/risks/{id}/close',
    summary: 'Stop watching a risk, or watch it again',
    params: idParams,
    body: z.object({ version, closed: z.boolean() }),
    answers: { 204: done },
    example: () => ({ as, params: riskParams, body: { version: 3, closed: true }, status: 204 }),
    run: async ({ caller, params, body }) => {
      await closeRisk(caller, { ...params, ...body })
      return ok
    },
  }),
]

// --- Proposals ---------------------------------------------------------------------------------------------------

const proposalRow = z
  .object({
    id,
    county: z.string(),
    language,
    name: words,
    why: z.string(),
    done: z.string(),
    remains: z.string(),
    urgency: z.enum(urgencies),
    addressedTo: z.string(),
    state: z.enum(proposalStates),
    sentOn: day.nullable(),
    answer: z.string(),
    outcome: z.enum(proposalOutcomes).nullable(),
    answeredOn: day.nullable(),
    keeper: id.nullable(),
    keeperName: name,
    version: z.int(),
  })
  .meta({ id: 'NationalProposal' })
const proposalParams = { id: trialSamples.proposal }
const proposals: readonly Operation[] = [
  operation({
    ...noInput,
    ...mine,
    method: 'get',
    path: '/national-proposals',
    summary: 'Proposals of the county to the national level',
    query: z.object({ state: z.enum(proposalStates).optional() }),
    answers: {
      200: { description: 'Those that wait first.', schema: z.object({ items: z.array(proposalRow) }) },
    },
    example: () => ({ as, status: 200 }),
    run: async ({ caller, query }) => ({
      status: 200,
      body: { items: [...(await listProposals(caller, { state: query.state ?? null }))] },
    }),
  }),
  operation({
    ...noInput,
    ...mine,
    method: 'post',
    path: '/national-proposals',
    summary: 'Make a proposal, as a draft',
    body: z.object({ proposal: proposalShape, key: keyShape }),
    answers: { 201: made },
    example: () => ({ as, body: { proposal: sampleProposal, key }, status: 201 }),
    run: async ({ caller, body }) => ({ status: 201, body: await addProposal(caller, body) }),
  }),
  operation({
    ...noInput,
    ...mine,
    method: 'get',
    path: '/national-proposals/{id}',
    summary: 'One proposal and its answer',
    params: idParams,
    answers: { 200: { description: 'The proposal.', schema: proposalRow.extend({ can: may }) } },
    example: () => ({ as, params: proposalParams, status: 200 }),
    run: async ({ caller, params }) => ({ status: 200, body: await readProposal(caller, params) }),
  }),
  operation({
    ...noInput,
    ...mine,
    method: 'put',
    path: '/national-proposals/{id}',
    summary: 'Change a draft',
    params: idParams,
    body: z.object({ version, proposal: proposalShape }),
    answers: { 204: done },
    example: () => ({
      as,
      params: proposalParams,
      body: { version: 1, proposal: sampleProposal },
      status: 204,
    }),
    run: async ({ caller, params, body }) => {
      await changeProposal(caller, { ...params, ...body })
      return ok
    },
  }),
  operation({
    ...noInput,
    ...mine,
    method: 'post',
    path: '/national-proposals/{id}/withdraw',
    summary: 'Withdraw a proposal',
    params: idParams,
    body: z.object({ version }),
    answers: { 204: done },
    example: () => ({ as, params: proposalParams, body: { version: 2 }, status: 204 }),
    run: async ({ caller, params, body }) => {
      await withdrawProposal(caller, { ...params, ...body })
      return ok
    },
  }),
  operation({
    ...noInput,
    ...mine,
    method: 'post',
    path: '/national-proposals/{id}/take-back',
    summary: 'Write a withdrawn proposal anew',
    params: idParams,
    body: z.object({ version }),
    answers: { 204: done },
    example: () => ({ as, params: proposalParams, body: { version: 3 }, status: 204 }),
    run: async ({ caller, params, body }) => {
      await takeBackProposal(caller, { ...params, ...body })
      return ok
    },
  }),
  operation({
    ...noInput,
    ...mine,
    method: 'post',
    path: '/national-proposals/{id}/send',
    summary: 'Note that a proposal was sent',
    params: idParams,
    body: z.object({ version, addressedTo: z.string().min(1).max(160), sentOn: z.iso.date() }),
    answers: { 204: done },
    example: () => ({
      as,
      params: proposalParams,
      body: { version: 4, addressedTo: 'Sosiaali- ja terveysministeriö', sentOn: '2026-01-12' },
      status: 204,
    }),
    run: async ({ caller, params, body }) => {
      await sendProposal(caller, { ...params, ...body })
      return ok
    },
  }),
  operation({
    ...noInput,
    ...mine,
    method: 'post',
    path: '/national-proposals/{id}/answer',
    summary: 'Note what was answered',
    params: idParams,
    body: z.object({
      version,
      outcome: z.enum(proposalOutcomes),
      answer: z.string().min(1).max(4000),
      answeredOn: z.iso.date(),
    }),
    answers: { 204: done },
    example: () => ({
      as,
      params: proposalParams,
      body: { version: 5, outcome: 'noted', answer: 'Asia viedään työryhmälle.', answeredOn: '2026-01-13' },
      status: 204,
    }),
    run: async ({ caller, params, body }) => {
      await answerProposal(caller, { ...params, ...body })
      return ok
    },
  }),
]

// --- Links -------------------------------------------------------------------------------------------------------

const kind = z.enum(linkKinds)
/** A link of the demonstration. */
const demoLink = linkId('17', 'walk-and-talk', 'metric', 'customer-experience')
const end = z.object({ kind, id: z.string().min(1).max(80) })
const followed = end.extend({
  county: z.string().nullable().meta({ description: 'None: it belongs to all counties, as a metric does.' }),
  name: words,
  detail: z.string(),
})
const linkable = followed
  .extend({ mayLink: z.boolean().meta({ description: 'Whether the one who asks may link it to others.' }) })
  .meta({ id: 'LinkedThing' })
const links: readonly Operation[] = [
  operation({
    ...noInput,
    ...mine,
    method: 'post',
    path: '/links',
    summary: 'Link two things of the county',
    body: z.object({ from: end, to: end }),
    answers: { 201: made },
    example: () => ({
      as,
      body: {
        from: { kind: 'experiment', id: trialSamples.experiment },
        to: { kind: 'metric', id: trialSamples.metric },
      },
      status: 201,
    }),
    run: async ({ caller, body }) => ({ status: 201, body: await addLink(caller, body) }),
  }),
  operation({
    ...noInput,
    ...mine,
    method: 'get',
    path: '/links/{kind}/{id}',
    summary: 'What a thing leads to, and what leads to it',
    params: end,
    answers: {
      200: {
        description: 'Both directions, named.',
        schema: z.object({
          of: linkable,
          items: z.array(z.object({ id, way: z.enum(['to', 'from']), other: linkable })),
        }),
      },
    },
    example: () => ({ as, params: { kind: 'experiment', id: trialSamples.experiment }, status: 200 }),
    run: async ({ caller, params }) => {
      const { of, links: found } = await listLinks(caller, params)
      return { status: 200, body: { of, items: [...found] } }
    },
  }),
  operation({
    ...noInput,
    ...mine,
    method: 'get',
    path: '/links/{kind}/{id}/choices',
    summary: 'What may be linked to a thing',
    params: end,
    query: z.object({ wanted: kind, words: z.string().max(80).optional() }),
    answers: {
      200: { description: 'The newest first.', schema: z.object({ items: z.array(linkable) }) },
    },
    example: () => ({
      as,
      params: { kind: 'experiment', id: trialSamples.experiment },
      query: { wanted: 'metric', words: 'tid' },
      status: 200,
    }),
    run: async ({ caller, params, query }) => ({
      status: 200,
      body: {
        items: [...(await findLinkable(caller, { of: params, kind: query.wanted, words: query.words }))],
      },
    }),
  }),
  operation({
    ...noInput,
    ...mine,
    method: 'delete',
    path: '/links/{id}',
    summary: 'Take a link away',
    params: idParams,
    answers: { 204: done },
    example: () => ({ as, params: { id: demoLink }, status: 204 }),
    run: async ({ caller, params }) => {
      await removeLink(caller, params)
      return ok
    },
  }),
  operation({
    ...noInput,
    ...mine,
    method: 'get',
    path: '/metrics-in-use',
    summary: 'The metrics, each with what follows it',
    query: z.object({}),
    answers: {
      200: {
        description: 'All metrics in their order.',
        schema: z.object({
          items: z.array(
            z.object({
              key: z.string(),
              number: z.int(),
              group: z.string(),
              name: words,
              follows: z.array(followed),
            }),
          ),
        }),
      },
    },
    example: () => ({ as, status: 200 }),
    run: async ({ caller }) => ({
      status: 200,
      body: {
        items: (await listMetricsInUse(caller, {})).map((each) => ({ ...each, follows: [...each.follows] })),
      },
    }),
  }),
]

export const trialOperations: readonly Operation[] = [...experiments, ...risks, ...proposals, ...links]
