import { z } from 'zod'
import {
  addToTeam,
  changePart,
  emergenciesOf,
  emergencyReasons,
  emergencyVerdicts,
  endEmergency,
  endPart,
  familyRegisters,
  findWorkers,
  hideGrounds,
  hideOwnCare,
  hidePresence,
  listEmergencies,
  listSides,
  noteContact,
  openInEmergency,
  partBases,
  presenceClasses,
  reviewEmergency,
  showGrounds,
  showOwnCare,
  showPresence,
  teamParts,
  teamViews,
  whoIsWith,
} from '#capabilities/families/index.ts'
import { inLanguage } from '#platform/text.ts'
import { familySamples as of } from './family-samples.ts'
import { opening, openingOf, team, teamOf } from './family-shapes.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { day, id, idParams, instant, iso, lang, langQuery } from './shapes.ts'

const ours = { ...noInput, tag: 'Families', auth: 'person', reach: 'private' } as const
const done = { 204: { description: 'Done.' } } as const
const views = z.array(z.enum(teamViews))

const with_ = operation({
  ...ours,
  method: 'get',
  auth: 'person-or-member',
  path: '/families/{id}/team',
  summary: 'Read who is with a family, by name, phone and last contact',
  description:
    'Child welfare, a shelter and an adult’s own care are there only for those to whom they were shown.',
  params: idParams,
  query: langQuery,
  answers: { 200: { description: 'Who is with it now.', schema: team } },
  example: () => ({ as: 'hanna', params: { id: of.parted }, status: 200 }),
  run: async ({ caller, params, query }) => ({
    status: 200,
    body: teamOf(await whoIsWith(caller, params), query.lang),
  }),
})

const workers = operation({
  ...ours,
  method: 'get',
  path: '/workers',
  summary: 'Find workers of one’s own county to ask along',
  query: z.object({ lang, words: z.string().min(2).max(80) }),
  answers: {
    200: {
      description: 'By name, unit or organisation. Says nothing of any family.',
      schema: z.object({
        items: z.array(
          z.object({
            person: id,
            name: z.string(),
            title: z.string(),
            unit: id,
            unitName: z.string(),
            organisation: z.string(),
            register: z.enum(familyRegisters),
          }),
        ),
      }),
    },
  },
  example: () => ({ as: 'guide', query: { words: 'nylund' }, status: 200 }),
  run: async ({ caller, query }) => {
    const found = await findWorkers(caller, { words: query.words })
    const items = found.map((worker) => ({
      ...worker,
      title: inLanguage(worker.title, query.lang),
      unitName: inLanguage(worker.unitName, query.lang),
      organisation: inLanguage(worker.organisation, query.lang),
    }))
    return { status: 200, body: { items } }
  },
})

const sides = operation({
  ...ours,
  method: 'get',
  path: '/consent-sides',
  summary: 'List to whom a consent can be given: organisations with each register they keep',
  query: langQuery,
  answers: {
    200: {
      description: 'Of one’s own county.',
      schema: z.object({
        items: z.array(z.object({ organisation: id, name: z.string(), register: z.enum(familyRegisters) })),
      }),
    },
  },
  example: () => ({ as: 'guide', status: 200 }),
  run: async ({ caller, query }) => {
    const found = await listSides(caller, {})
    return {
      status: 200,
      body: { items: found.map((side) => ({ ...side, name: inLanguage(side.name, query.lang) })) },
    }
  },
})

const added = operation({
  ...ours,
  method: 'post',
  path: '/families/{id}/team',
  summary: 'Ask a worker along: a colleague of the same register, or anybody on a consent or a ground',
  params: idParams,
  body: z.object({
    person: id,
    unit: id,
    about: id.nullable().default(null),
    part: z.enum(teamParts).default('team-member'),
    class: z.enum(presenceClasses).default('ordinary'),
    sees: views.default(['who-is-with', 'contact']),
    seesProtected: z.boolean().default(false),
    basis: z.enum(partBases),
    consent: id.nullable().default(null),
    ground: id.nullable().default(null),
    phone: z.string().max(40).default(''),
    until: day.nullable().default(null),
  }),
  problems: [403, 409],
  answers: { 201: { description: 'Added.', schema: z.object({ id }) } },
  example: () => ({
    as: 'guide',
    params: { id: of.parted },
    body: { person: of.worker('deputy'), unit: of.unit('guidance'), basis: 'own-register' },
    status: 201,
  }),
  run: async ({ caller, params, body }) => {
    const made = await addToTeam(caller, { ...params, ...body })
    return { status: 201, body: { id: made.id } }
  },
})

const contact = operation({
  ...ours,
  method: 'post',
  path: '/family-parts/{id}/contact',
  summary: 'Note one’s own last contact and the phone for the family',
  params: idParams,
  body: z.object({ lastContactOn: day.optional(), phone: z.string().max(40).optional() }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'guide',
    params: { id: of.part('parted', 'guide') },
    body: { phone: '06 000 1711' },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await noteContact(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const changed = operation({
  ...ours,
  method: 'put',
  path: '/family-parts/{id}',
  summary: 'Change what somebody is to a family, what they see and until when',
  params: idParams,
  body: z.object({
    part: z.enum(teamParts).optional(),
    sees: views.optional(),
    until: day.nullable().optional(),
  }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'guide',
    params: { id: of.part('parted', 'therapist') },
    body: { sees: ['who-is-with', 'contact', 'entries'] },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await changePart(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const ended = operation({
  ...ours,
  method: 'delete',
  path: '/family-parts/{id}',
  summary: 'End a part: from the next request on the family is as if it were not there',
  params: idParams,
  problems: [403, 409],
  answers: done,
  example: () => ({ as: 'guide', params: { id: of.part('parted', 'ngo-worker') }, status: 204 }),
  run: async ({ caller, params }) => {
    await endPart(caller, params)
    return { status: 204 }
  },
})

const shownBody = z.object({
  member: id.nullable().default(null),
  unit: id.nullable().default(null),
  ground: z
    .enum(showGrounds)
    .optional()
    .meta({ description: 'Needed of a professional; one of a family gives none.' }),
})

const show = operation({
  ...ours,
  method: 'post',
  auth: 'person-or-member',
  path: '/family-parts/{id}/show',
  summary: 'Tell one of the family, or a unit, that somebody is there',
  description: 'A professional: child welfare or a shelter, with a ground. An adult: their own care, freely.',
  params: idParams,
  body: shownBody,
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'second-guide',
    params: { id: of.part('protected', 'second-guide') },
    body: { unit: of.unit('guidance'), ground: 'safety' },
    status: 204,
  }),
  run: async ({ caller, params, body: { ground, ...to } }) => {
    if (ground === undefined) await showOwnCare(caller, { ...params, ...to })
    else await showPresence(caller, { ...params, ...to, ground })
    return { status: 204 }
  },
})

const hide = operation({
  ...ours,
  method: 'post',
  auth: 'person-or-member',
  path: '/family-parts/{id}/hide',
  summary: 'End telling of it: from the next request on it is as if it were not there',
  params: idParams,
  body: z.object({ member: id.nullable().default(null), unit: id.nullable().default(null) }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'jari',
    params: { id: of.part('adult-care', 'mind-worker-17') },
    body: { member: of.member('sini') },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    if (caller.actor.kind === 'member') await hideOwnCare(caller, { ...params, ...body })
    else await hidePresence(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const openings = z.object({ items: z.array(opening) })

const emergency = operation({
  ...ours,
  method: 'post',
  path: '/emergency-openings',
  summary: 'Open one family in an emergency: with a reason, four hours, to read only',
  description: 'The unit’s lead hears of it at once, a colleague reviews it, and the family sees it.',
  body: z.object({
    identity: z.string().max(20).default(''),
    family: id.nullable().default(null),
    unit: id.nullable().default(null),
    reason: z.enum(emergencyReasons),
    words: z.string().min(5).max(2000),
    hide: z.enum(hideGrounds).nullable().default(null),
  }),
  problems: [403, 404, 409, 429],
  answers: {
    201: { description: 'Open until then.', schema: z.object({ id, family: id, until: instant }) },
  },
  example: () => ({
    as: 'second-guide',
    body: {
      identity: of.code('taimi'),
      reason: 'child-in-danger',
      words: 'Naapuri soitti: vauva itkee yksin.',
    },
    status: 201,
  }),
  run: async ({ caller, body }) => {
    const made = await openInEmergency(caller, body)
    return { status: 201, body: { id: made.id, family: made.family, until: iso(made.until) } }
  },
})

const boxes = operation({
  ...ours,
  method: 'get',
  path: '/emergency-openings',
  summary: 'List emergency openings: one’s own, those to review, those reviewed',
  query: z.object({
    lang,
    box: z.enum(['mine', 'to-review', 'reviewed']).default('mine'),
    offset: z.coerce.number().int().min(0).default(0),
  }),
  answers: {
    200: { description: 'Newest first.', schema: openings.extend({ more: z.boolean() }) },
  },
  example: () => ({ as: 'second-guide', status: 200 }),
  run: async ({ caller, query: { lang: reader, ...wanted } }) => {
    const { openings: found, more } = await listEmergencies(caller, wanted)
    return { status: 200, body: { items: found.map((each) => openingOf(each, reader)), more } }
  },
})

const endedEmergency = operation({
  ...ours,
  method: 'post',
  path: '/emergency-openings/{id}/end',
  summary: 'End one’s own emergency opening',
  params: idParams,
  problems: [409],
  answers: done,
  example: () => ({ as: 'second-guide', params: { id: of.openedNow }, status: 204 }),
  run: async ({ caller, params }) => {
    await endEmergency(caller, params)
    return { status: 204 }
  },
})

const review = operation({
  ...ours,
  method: 'post',
  path: '/emergency-openings/{id}/review',
  summary: 'Review a colleague’s emergency opening',
  params: idParams,
  body: z.object({
    verdict: z.enum(emergencyVerdicts),
    words: z.string().min(5).max(2000),
    hide: z
      .object({ ground: z.enum(hideGrounds), until: day })
      .nullable()
      .default(null),
  }),
  problems: [409],
  answers: done,
  example: () => ({
    as: 'second-unit-lead',
    params: { id: of.openedNow },
    body: { verdict: 'right', words: 'Tieto tarvittiin heti.' },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await reviewEmergency(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const ofFamily = operation({
  ...ours,
  method: 'get',
  auth: 'person-or-member',
  path: '/families/{id}/emergency-openings',
  summary: 'Read when a family was opened in an emergency',
  params: idParams,
  query: langQuery,
  answers: { 200: { description: 'Newest first.', schema: openings } },
  example: () => ({ as: 'hanna', params: { id: of.parted }, status: 200 }),
  run: async ({ caller, params, query }) => {
    const found = await emergenciesOf(caller, params)
    return { status: 200, body: { items: found.map((each) => openingOf(each, query.lang)) } }
  },
})

/** Who is with a family, and emergency openings. */
export const familyTeamOperations: readonly Operation[] = [
  with_,
  workers,
  sides,
  added,
  contact,
  changed,
  ended,
  show,
  hide,
  emergency,
  boxes,
  endedEmergency,
  review,
  ofFamily,
]
