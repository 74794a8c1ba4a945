import { z } from 'zod'
import { crisisIn } from '#capabilities/directory/index.ts'
import {
  answersShape,
  asText,
  audiences,
  beginDraft,
  copyForm,
  createForm,
  definitionShape,
  dropFormDraft,
  evaluateAnswers,
  type FilledForm,
  formsGivenFor,
  freeWords,
  giveForm,
  giveForRequest,
  type KeptForm,
  listForms,
  listPublicForms,
  openInvitation,
  publishForm,
  readForm,
  readPublicForm,
  readSubmission,
  retireForm,
  saveForm,
  scored,
  sendByLink,
  sendToOwnRequest,
  submissionsFor,
} from '#capabilities/forms/index.ts'
import { openByCode, writeMessage } from '#capabilities/help-requests/index.ts'
import { anyone } from '#platform/actor.ts'
import { inLanguage, type Language, languages } from '#platform/text.ts'
import { crisisCardFor } from './crisis.ts'
import { noInput, operation, type Operation } from './operation.ts'
import type { Samples } from './samples.ts'
import { countyCode, crisisCard, id, idParams, instant, iso, langQuery } from './shapes.ts'

const tag = 'Forms'
const county = countyCode
const formKey = z.string().max(80).meta({ description: 'The name of the form in its address.' })
const texts = z.partialRecord(z.enum(languages), z.string()).meta({ id: 'FormText' })
const audience = z.enum(audiences).meta({
  description:
    '`public`: found by everybody; `service`: belongs to a service; `by-link`: only by a worker’s link.',
})

const definition = z
  .looseObject({
    title: texts,
    lead: texts,
    voice: z.enum(['grown', 'young']),
    minutes: z.number(),
    sections: z.array(
      z.looseObject({
        key: z.string(),
        title: texts,
        questions: z.array(z.looseObject({ key: z.string() })),
      }),
    ),
    groups: z.array(z.looseObject({ key: z.string() })),
  })
  .meta({
    id: 'FormDefinition',
    description: 'Sections, questions with their conditions, points and results.',
  })

const published = z.object({
  key: formKey,
  county,
  audience,
  version: id.meta({
    description: 'Named when answers are sent: they are read by the version they were given in.',
  }),
  number: z.number().int(),
  title: z.string(),
  lead: z.string(),
  minutes: z.number(),
})

const answers = z.record(z.string(), z.unknown()).meta({
  description: 'By the key of each question: a text, a number, a list of choices, or a choice for each row.',
})

const result = z.object({
  group: z.string(),
  points: z.number(),
  most: z.number(),
  open: z.number().int().meta({ description: 'Questions left open: then there is no result.' }),
  title: z.string().nullable(),
  text: z.string().nullable(),
})

type Published = Awaited<ReturnType<typeof listPublicForms>>[number]
const publishedOf = (form: Published, reader: Language): z.input<typeof published> => ({
  key: form.key,
  county: form.county,
  audience: form.audience,
  version: form.version_id,
  number: form.number,
  title: inLanguage(form.definition.title, reader),
  lead: inLanguage(form.definition.lead, reader),
  minutes: form.definition.minutes,
})

const resultsOf = (form: Pick<Published, 'definition'>, given: FilledForm['answers'], reader: Language) =>
  scored(form.definition, given).map(({ key, points, most, open, band }) => ({
    group: key,
    points,
    most,
    open,
    title: band === null ? null : inLanguage(band.title, reader),
    text: band === null ? null : inLanguage(band.text, reader),
  }))

const list = operation({
  ...noInput,
  method: 'get',
  path: '/forms',
  summary: 'List the forms that anybody may fill in',
  tag,
  auth: 'none',
  reach: 'public',
  query: z.object({ county: county.optional() }).extend(langQuery.shape),
  answers: { 200: { description: 'The forms.', schema: z.object({ items: z.array(published) }) } },
  example: (samples) => ({ query: { county: samples.county }, status: 200 }),
  run: async ({ caller, query }) => ({
    status: 200,
    body: {
      items: (await listPublicForms({ ...caller, actor: anyone }, { county: query.county ?? null })).map(
        (form) => publishedOf(form, query.lang),
      ),
    },
  }),
})

const keyParams = z.object({ key: formKey })
const example = { key: 'parent-strength' }

const read = operation({
  ...noInput,
  method: 'get',
  path: '/forms/{key}',
  summary: 'Read what a form asks',
  description:
    'The whole definition: what is asked when, what gives points, and what each sum means in three languages.',
  tag,
  auth: 'none',
  reach: 'public',
  params: keyParams,
  query: langQuery,
  answers: { 200: { description: 'The form.', schema: published.extend({ definition }) } },
  example: () => ({ params: example, status: 200 }),
  run: async ({ caller, params, query }) => {
    const form = await readPublicForm({ ...caller, actor: anyone }, params)
    return {
      status: 200,
      body: { ...publishedOf(form, query.lang), definition: z.parse(definition, form.definition) },
    }
  },
})

const someAnswers = {
  load: { sleep: 'very-often', alone: 'often', temper: 'sometimes', joy: 'sometimes', money: 'seldom' },
  strength: 2,
  carries: ['relatives'],
}

const evaluate = operation({
  ...noInput,
  method: 'post',
  path: '/forms/{key}/evaluate',
  summary: 'Say what answers mean',
  description:
    'Stores nothing. `asked` names the questions that are asked of somebody who has answered so; answers to others are dropped ' +
    'and give no points. Words of danger bring `urgent`: show it at once.',
  tag,
  auth: 'none',
  reach: 'private',
  params: keyParams,
  query: langQuery,
  body: z.object({ answers: answersShape }),
  answers: {
    200: {
      description: 'Results in words, and what is missing.',
      schema: z.object({
        answers,
        asked: z.array(z.string()),
        problems: z.array(z.object({ field: z.string(), code: z.string() })),
        results: z.array(result),
        urgent: crisisCard.nullable(),
      }),
    },
  },
  example: () => ({ params: example, body: { answers: someAnswers }, status: 200 }),
  run: async ({ caller, deps, params, query, body }) => {
    const { form, ...found } = await evaluateAnswers({ ...caller, actor: anyone }, { ...params, ...body })
    return {
      status: 200,
      body: {
        answers: { ...found.answers },
        asked: [...found.asked],
        problems: found.problems.map(({ field, code }) => ({ field, code })),
        results: resultsOf(form, body.answers, query.lang),
        urgent: crisisCardFor(deps.catalogue, found.urgent, form.county, query.lang),
      },
    }
  },
})

const sending = z.object({
  version: id,
  answers: answersShape,
  language: z.enum(languages).default('fi'),
})
const sentAnswer = z.object({ id, urgent: crisisCard.nullable() })

const sendOwn = operation({
  ...noInput,
  method: 'post',
  path: '/help-requests/follow/{code}/forms',
  summary: 'Send a filled form to one’s own open request',
  description:
    'The worker is told in the request’s messages. Answers to questions that are not asked are dropped.',
  tag,
  auth: 'none',
  reach: 'private',
  params: z.object({ code: z.string().max(200) }),
  query: langQuery,
  body: sending,
  problems: [409, 429],
  answers: { 201: { description: 'Sent.', schema: sentAnswer } },
  example: (samples) => ({
    params: { code: samples.code },
    body: { version: samples.formVersion, answers: someAnswers, language: 'fi' },
    status: 201,
  }),
  run: async ({ caller, deps, params, query, body, from }) => {
    const found = await openByCode({ ...caller, actor: anyone }, { code: params.code, from })
    const done = await sendToOwnRequest(
      { ...caller, actor: found.actor },
      {
        ...body,
        request: found.id,
        along: async (ctx, request, form) => {
          const danger = freeWords(form, body.answers).filter((text) => crisisIn(text) !== null)
          const text = [inLanguage(form.title, body.language), ...danger].join('\n\n').slice(0, 4000)
          await writeMessage.within(ctx, { id: request, text })
        },
      },
    )
    return {
      status: 201,
      body: { id: done.id, urgent: crisisCardFor(deps.catalogue, done.urgent, found.county, query.lang) },
    }
  },
})

const tokenParams = z.object({
  token: z.string().max(200).meta({ description: 'The secret of a worker’s link.' }),
})

const readLink = operation({
  ...noInput,
  method: 'get',
  path: '/form-links/{token}',
  summary: 'Read the form of a worker’s link',
  tag,
  auth: 'none',
  reach: 'private',
  params: tokenParams,
  query: langQuery,
  problems: [429],
  answers: {
    200: {
      description: 'Whether it can be used, and the form.',
      schema: z.object({
        state: z.enum(['open', 'used', 'expired', 'unknown']),
        form: published.extend({ definition }).nullable(),
      }),
    },
  },
  example: (samples) => ({ params: { token: samples.formLink }, status: 200 }),
  run: async ({ caller, params, query, from }) => {
    const link = await openInvitation({ ...caller, actor: anyone }, { ...params, from })
    const form =
      link.state === 'open'
        ? { ...publishedOf(link.form, query.lang), definition: z.parse(definition, link.form.definition) }
        : null
    return { status: 200, body: { state: link.state, form } }
  },
})

const sendLink = operation({
  ...noInput,
  method: 'post',
  path: '/form-links/{token}/answers',
  summary: 'Send a filled form by a worker’s link',
  description: 'It goes back to the request or the worker it came from. The link works once.',
  tag,
  auth: 'none',
  reach: 'private',
  params: tokenParams,
  query: langQuery,
  body: sending,
  problems: [409, 429],
  answers: { 201: { description: 'Sent.', schema: sentAnswer } },
  example: (samples) => ({
    params: { token: samples.formLink },
    body: { version: samples.linkVersion, answers: samples.linkAnswers, language: 'fi' },
    status: 201,
  }),
  run: async ({ caller, deps, params, query, body, from }) => {
    const done = await sendByLink({ ...caller, actor: anyone }, { ...body, ...params, from })
    return {
      status: 201,
      body: { id: done.id, urgent: crisisCardFor(deps.catalogue, done.urgent, null, query.lang) },
    }
  },
})

const filled = z.object({
  id,
  title: z.string(),
  number: z.number().int(),
  language: z.enum(languages),
  sentAt: instant,
  answers,
  results: z.array(result),
  urgent: z.boolean(),
  text: z.string().meta({ description: 'The same as plain text, for the record of another system.' }),
})
const words: Readonly<Record<Language, Parameters<typeof asText>[3]>> = {
  fi: { result: 'Tulos', points: (points, most) => `${points}/${most}`, open: '–' },
  sv: { result: 'Resultat', points: (points, most) => `${points}/${most}`, open: '–' },
  en: { result: 'Result', points: (points, most) => `${points}/${most}`, open: '–' },
}
const filledOf = (form: FilledForm, reader: Language): z.input<typeof filled> => ({
  id: form.id,
  title: inLanguage(form.title, reader),
  number: form.number,
  language: form.language,
  sentAt: iso(form.sentAt),
  answers: { ...form.answers },
  results: resultsOf(form, form.answers, reader),
  urgent: form.urgent !== null,
  text: asText(form.definition, form.answers, reader, words[reader]),
})

const ofRequest = operation({
  ...noInput,
  method: 'get',
  path: '/help-requests/{id}/forms',
  summary: 'Read the filled forms of a request',
  description:
    'Only for those who may see the request; every reading leaves a trace. `links` are those that were given.',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  query: langQuery,
  answers: {
    200: {
      description: 'The newest first.',
      schema: z.object({
        items: z.array(filled),
        links: z.array(
          z.object({
            id,
            title: z.string(),
            state: z.enum(['waiting', 'used', 'expired']),
            expiresAt: instant,
          }),
        ),
      }),
    },
  },
  example: (samples) => ({ as: 'guide', params: { id: samples.formRequest }, status: 200 }),
  run: async ({ caller, params, query }) => {
    const links = await formsGivenFor(caller, params)
    const forms = await submissionsFor(caller, { subject: { kind: 'help-request', id: params.id } })
    return {
      status: 200,
      body: {
        items: forms.map((form) => filledOf(form, query.lang)),
        links: links.map((given) => ({
          id: given.id,
          title: inLanguage(given.title, query.lang),
          state: given.state,
          expiresAt: iso(given.expires_at),
        })),
      },
    }
  },
})

const link = z.object({
  id,
  token: z.string().meta({ description: 'Belongs into the link that the family is given; works once.' }),
  expiresAt: instant,
})

const giveTo = operation({
  ...noInput,
  method: 'post',
  path: '/help-requests/{id}/forms',
  summary: 'Give the family of a request a form by link',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  body: z.object({ form: id }),
  problems: [409],
  answers: { 201: { description: 'The link.', schema: link } },
  example: (samples) => ({
    as: 'guide',
    params: { id: samples.formRequest },
    body: { form: samples.form },
    status: 201,
  }),
  run: async ({ caller, params, body }) => {
    const given = await giveForRequest(caller, { ...params, ...body })
    return { status: 201, body: { ...given, expiresAt: iso(given.expiresAt) } }
  },
})

const give = operation({
  ...noInput,
  method: 'post',
  path: '/form-links',
  summary: 'Give a form by link',
  description: 'For example before a health check. What comes back is read by the giver alone.',
  tag,
  auth: 'person',
  reach: 'private',
  body: z.object({
    form: id,
    note: z.string().trim().max(120).default(''),
    key: z.string().min(8).max(200).optional().meta({ description: 'The same key gives the same link.' }),
  }),
  problems: [404],
  answers: { 201: { description: 'The link.', schema: link } },
  example: (samples) => ({
    as: 'guide',
    body: { form: samples.form, note: 'Keskiviikko klo 9' },
    status: 201,
  }),
  run: async ({ caller, body }) => {
    const given = await giveForm(caller, body)
    return { status: 201, body: { ...given, expiresAt: iso(given.expiresAt) } }
  },
})

const readOne = operation({
  ...noInput,
  method: 'get',
  path: '/form-submissions/{id}',
  summary: 'Read one filled form',
  description: 'For the worker who gave its link and for those who may see its request. Leaves a trace.',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  query: langQuery,
  answers: { 200: { description: 'The filled form.', schema: filled } },
  example: (samples) => ({ as: 'school-nurse', params: { id: samples.formSubmission }, status: 200 }),
  run: async ({ caller, params, query }) => ({
    status: 200,
    body: filledOf(await readSubmission(caller, params), query.lang),
  }),
})

const missing = z.array(
  z.object({ part: z.string(), key: z.string(), what: z.string(), languages: z.array(z.enum(languages)) }),
)
const faults = z.array(z.object({ part: z.string(), key: z.string(), code: z.string() }))
const lacks = (
  form: Pick<KeptForm, 'missing' | 'faults'>,
): { missing: z.input<typeof missing>; faults: z.input<typeof faults> } => ({
  missing: form.missing.map(({ at, what, languages: not }) => ({ ...at, what, languages: [...not] })),
  faults: form.faults.map(({ at, code }) => ({ ...at, code })),
})

const listKept = operation({
  ...noInput,
  method: 'get',
  path: '/county-forms',
  summary: 'List a county’s forms with their drafts',
  tag,
  auth: 'person',
  reach: 'private',
  query: z.object({ county }),
  problems: [404],
  answers: {
    200: {
      description: 'Every form of the county.',
      schema: z.object({
        items: z.array(
          z.object({
            id,
            key: formKey,
            audience,
            title: texts,
            published: z.number().int().nullable(),
            hasDraft: z.boolean(),
            missing: z.number().int(),
            faults: z.number().int(),
          }),
        ),
      }),
    },
  },
  example: (samples) => ({ as: 'coordinator', query: { county: samples.county }, status: 200 }),
  run: async ({ caller, query }) => ({
    status: 200,
    body: {
      items: (await listForms(caller, query)).map(({ versions: _versions, changedAt: _at, ...form }) => ({
        ...form,
      })),
    },
  }),
})

const create = operation({
  ...noInput,
  method: 'post',
  path: '/county-forms',
  summary: 'Begin a form',
  description: 'Empty, or from a ready one: `ready` names it, for example `initial-survey`.',
  tag,
  auth: 'person',
  reach: 'private',
  query: z.object({ county }),
  body: z.object({
    key: z.string().max(60),
    audience,
    serviceType: z.string().max(120).nullable().default(null),
    ready: z.string().max(60).default(''),
  }),
  problems: [404],
  answers: { 201: { description: 'Its draft is there.', schema: z.object({ id }) } },
  example: (samples) => ({
    as: 'coordinator',
    query: { county: samples.county },
    body: { key: 'example-form', audience: 'public', ready: 'family-work' },
    status: 201,
  }),
  run: async ({ caller, query, body }) => ({
    status: 201,
    body: await createForm(caller, { ...query, ...body }),
  }),
})

const readKept = operation({
  ...noInput,
  method: 'get',
  path: '/county-forms/{id}',
  summary: 'Read a form with its draft and versions',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  answers: {
    200: {
      description: 'The draft, what keeps it from being published, and the versions.',
      schema: z.object({
        id,
        key: formKey,
        audience,
        revision: z.number().int().nullable(),
        draft: definition.nullable(),
        missing,
        faults,
        versions: z.array(
          z.object({ id, number: z.number().int(), state: z.enum(['draft', 'published', 'retired']) }),
        ),
      }),
    },
  },
  example: (samples) => ({ as: 'coordinator', params: { id: samples.form }, status: 200 }),
  run: async ({ caller, params }) => {
    const form = await readForm(caller, params)
    return {
      status: 200,
      body: {
        id: form.id,
        key: form.key,
        audience: form.audience,
        revision: form.draft?.revision ?? null,
        draft: form.draft === null ? null : z.parse(definition, form.draft.definition),
        ...lacks(form),
        versions: form.versions.map((version) => ({
          id: version.id,
          number: version.number,
          state: version.state,
        })),
      },
    }
  },
})

const change = (
  path: `/${string}`,
  summary: string,
  description: string,
  act: (caller: Parameters<typeof publishForm>[0], id: string) => Promise<unknown>,
  method: 'post' | 'delete' = 'post',
  form: (samples: Samples) => string = (samples) => samples.form,
): Operation =>
  operation({
    ...noInput,
    method,
    path,
    summary,
    description,
    tag,
    auth: 'person',
    reach: 'private',
    params: idParams,
    problems: [409],
    answers: { 204: { description: 'Done.' } },
    example: (samples) => ({ as: 'coordinator', params: { id: form(samples) }, status: 204 }),
    run: async ({ caller, params }) => {
      await act(caller, params.id)
      return { status: 204 }
    },
  })

const save = operation({
  ...noInput,
  method: 'put',
  path: '/county-forms/{id}/draft',
  summary: 'Save the draft of a form',
  description:
    'The whole definition. `seen` is the revision that was read; when somebody has saved since, it is a conflict.',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  body: z.object({ seen: z.number().int().min(1).nullable().default(null), definition: definitionShape }),
  problems: [409],
  answers: {
    200: {
      description: 'Saved; what is still missing before publishing.',
      schema: z.object({ revision: z.number().int(), missing, faults }),
    },
  },
  example: (samples) => ({
    as: 'coordinator',
    params: { id: samples.form },
    body: { definition: samples.definition },
    status: 200,
  }),
  run: async ({ caller, params, body }) => {
    const saved = await saveForm(caller, { ...params, ...body })
    return { status: 200, body: { revision: saved.revision, ...lacks(saved) } }
  },
})

const copy = operation({
  ...noInput,
  method: 'post',
  path: '/county-forms/{id}/copy',
  summary: 'Copy a form',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  body: z.object({ key: z.string().max(60) }),
  answers: { 201: { description: 'A draft of its own.', schema: z.object({ id }) } },
  example: (samples) => ({
    as: 'coordinator',
    params: { id: samples.form },
    body: { key: 'example-copy' },
    status: 201,
  }),
  run: async ({ caller, params, body }) => ({
    status: 201,
    body: await copyForm(caller, { ...params, ...body }),
  }),
})

/** Forms: reading and evaluating for everybody, sending by code or link, reading by workers, keeping by the county. */
export const formOperations: readonly Operation[] = [
  list,
  read,
  evaluate,
  sendOwn,
  readLink,
  sendLink,
  ofRequest,
  giveTo,
  give,
  readOne,
  listKept,
  create,
  copy,
  change(
    '/county-forms/{id}/draft',
    'Begin a new version',
    'From the newest one; the published one goes on serving.',
    (caller, form) => beginDraft(caller, { id: form }),
  ),
  change(
    '/county-forms/{id}/draft',
    'Throw a draft away',
    'What has been published stays.',
    (caller, form) => dropFormDraft(caller, { id: form }),
    'delete',
    (samples) => samples.formInDraft,
  ),
  readKept,
  save,
  change(
    '/county-forms/{id}/publish',
    'Publish the draft',
    'Refused while a text is missing in a language or something is wrong.',
    (caller, form) => publishForm(caller, { id: form }),
  ),
  change(
    '/county-forms/{id}/retire',
    'Take a form out of use',
    'Nobody begins it any more; what was sent can still be read.',
    (caller, form) => retireForm(caller, { id: form }),
  ),
]

/** A filled form that goes with a request for help names the version it was filled in. */
export const formOfRequest = z.object({ version: id, answers: answersShape })
