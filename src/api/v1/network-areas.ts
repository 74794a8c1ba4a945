import { z } from 'zod'
import {
  actorPresences,
  answerActorSurvey,
  chooseOwnAreas,
  closeActorSurvey,
  figureKinds,
  listActorSurveys,
  listAreaActors,
  markAreaActor,
  openActorSurvey,
  type OwnArea,
  planningGaps,
  readOwnNetwork,
  readPlanning,
  setFigures,
} from '#capabilities/network/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { networkSamples as sample } from './network-areas-samples.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { day, id, idParams, instant, iso, langQuery, personName } from './shapes.ts'

/** Areas of a network: to which one belongs, who is in them and how, and what its planning stands on. */

export const ours = { ...noInput, tag: 'Network', auth: 'person', reach: 'private' } as const
export const done = { 204: { description: 'Done.' } } as const
export const inThree = z
  .object({ fi: z.string().optional(), sv: z.string().optional(), en: z.string().optional() })
  .meta({ description: 'The same in up to three languages.' })
export const key = z
  .string()
  .min(8)
  .max(200)
  .optional()
  .meta({ description: 'Sent again it makes nothing twice.' })
export const version = z
  .int()
  .positive()
  .meta({ description: 'As it was read: what another has saved stays.' })
const presence = z.enum(actorPresences)

export const areaShape = z
  .object({ id, name: z.string(), mine: z.boolean(), mayKeep: z.boolean() })
  .meta({ id: 'NetworkArea' })
export const areaOf = (area: OwnArea, lang: Language): z.input<typeof areaShape> => ({
  id: area.id,
  name: inLanguage(area.name, lang),
  mine: area.mine,
  mayKeep: area.may_keep,
})

const readOwn = operation({
  ...ours,
  method: 'get',
  path: '/own-network',
  summary: 'The network of an area: who leads, who is in it, when its forums meet',
  query: langQuery.extend({ area: id.optional().meta({ description: 'Without: one’s own.' }) }),
  answers: {
    200: {
      description: 'The area and its network.',
      schema: z.object({
        areas: z.array(areaShape),
        area: id.nullable(),
        leads: z.array(personName.extend({ role: z.string() })),
        municipalities: z.array(z.string()),
        actors: z.array(
          z.object({
            id,
            name: z.string(),
            sector: z.string(),
            presence: presence.nullable(),
            units: z.array(z.string()),
          }),
        ),
        forums: z.array(z.object({ id, name: z.string() })),
        meetings: z.array(z.object({ id, forum: z.string(), startsAt: instant })),
      }),
    },
  },
  example: () => ({ as: 'guide', query: { area: sample.area }, status: 200 }),
  run: async ({ caller, query: { area, lang } }) => {
    const found = await readOwnNetwork(caller, { area: area ?? null })
    return {
      status: 200,
      body: {
        areas: found.areas.map((each) => areaOf(each, lang)),
        area: found.area?.id ?? null,
        leads: found.leads.map((lead) => ({ id: lead.id, name: lead.name, role: lead.role })),
        municipalities: found.municipalities.map(({ name }) => inLanguage(name, lang)),
        actors: found.actors.map((actor) => ({
          id: actor.id,
          name: inLanguage(actor.name, lang),
          sector: actor.sector,
          presence: found.marks.find((mark) => mark.organisation === actor.id)?.presence ?? null,
          units: actor.units.map((unit) => inLanguage(unit, lang)),
        })),
        forums: found.forums.map((forum) => ({ id: forum.id, name: inLanguage(forum.name, lang) })),
        meetings: found.dates.map((date) => ({
          id: date.id,
          forum: inLanguage(date.forum, lang),
          startsAt: iso(date.starts_at),
        })),
      },
    }
  },
})

const chooseOwn = operation({
  ...ours,
  method: 'put',
  path: '/own-network/areas',
  summary: 'Say to which areas’ network one belongs',
  description: 'None: it follows from one’s unit.',
  body: z.object({ areas: z.array(id).max(20) }),
  answers: done,
  example: () => ({ as: 'guide', body: { areas: [sample.area] }, status: 204 }),
  run: async ({ caller, body }) => {
    await chooseOwnAreas(caller, body)
    return { status: 204 }
  },
})

const listActors = operation({
  ...ours,
  method: 'get',
  path: '/area-actors',
  summary: 'Organisations by area: fixed, coming in, both or none',
  query: langQuery,
  answers: {
    200: {
      description: 'Areas, organisations, and what is marked of them.',
      schema: z.object({
        areas: z.array(areaShape),
        actors: z.array(z.object({ id, name: z.string(), sector: z.string(), mayMark: z.boolean() })),
        marks: z.array(
          z.object({
            area: id,
            organisation: id,
            presence,
            note: inThree,
            version: z.int(),
            changedAt: instant,
          }),
        ),
      }),
    },
  },
  example: () => ({ as: 'guide', status: 200 }),
  run: async ({ caller, query: { lang } }) => {
    const { areas, actors, marks } = await listAreaActors(caller, {})
    return {
      status: 200,
      body: {
        areas: areas.map((each) => areaOf(each, lang)),
        actors: actors.map((actor) => ({
          id: actor.id,
          name: inLanguage(actor.name, lang),
          sector: actor.sector,
          mayMark: actor.may_mark,
        })),
        marks: marks.map((mark) => ({
          area: mark.area,
          organisation: mark.organisation,
          presence: mark.presence,
          note: mark.note,
          version: mark.version,
          changedAt: iso(mark.changed_at),
        })),
      },
    }
  },
})

const mark = operation({
  ...ours,
  method: 'post',
  path: '/area-actors',
  summary: 'Mark how an organisation is present in an area',
  body: z.object({
    area: id,
    organisation: id,
    presence: presence.nullable().meta({ description: 'Null: nothing is said any more.' }),
    note: inThree.optional(),
    version: z.int().min(0).default(0).meta({ description: 'As it was read; 0 where nothing was marked.' }),
  }),
  answers: done,
  example: () => ({
    as: 'coordinator',
    body: { area: sample.otherArea, organisation: sample.organisation, presence: 'outreach', version: 0 },
    status: 204,
  }),
  run: async ({ caller, body: { note, ...body } }) => {
    await markAreaActor(caller, note === undefined ? body : { ...body, note })
    return { status: 204 }
  },
})

const listSurveys = operation({
  ...ours,
  method: 'get',
  path: '/actor-surveys',
  summary: 'Surveys of how actors should be present, and what came of them',
  description: 'Nothing before five have answered; never who answered what.',
  query: langQuery,
  answers: {
    200: {
      description: 'The newest wave first.',
      schema: z.object({
        mayOpen: z.boolean(),
        items: z.array(
          z.object({
            id,
            title: z.string(),
            openedOn: day,
            closedOn: day.nullable(),
            answered: z.int(),
            answeredByMe: z.boolean(),
            version: z.int(),
            findings: z.array(
              z.object({
                actor: z.string(),
                name: z.string(),
                fixed: z.int().nullable(),
                outreach: z.int().nullable(),
                seenAs: presence.nullable(),
              }),
            ),
          }),
        ),
      }),
    },
  },
  example: () => ({ as: 'guide', status: 200 }),
  run: async ({ caller, query: { lang } }) => {
    const { waves, mayOpen } = await listActorSurveys(caller, {})
    return {
      status: 200,
      body: {
        mayOpen,
        items: waves.map((wave) => ({
          id: wave.id,
          title: inLanguage(wave.title, lang),
          openedOn: wave.opened_on,
          closedOn: wave.closed_on,
          answered: wave.answered,
          answeredByMe: wave.answered_by_me,
          version: wave.version,
          findings: wave.findings.map((each) => ({
            actor: each.key,
            name: inLanguage(each.name, lang),
            fixed: each.fixed,
            outreach: each.outreach,
            seenAs: each.seenAs,
          })),
        })),
      },
    }
  },
})

const answerSurvey = operation({
  ...ours,
  method: 'post',
  path: '/actor-surveys/{id}/answers',
  summary: 'Answer a survey, once and without one’s name',
  params: idParams,
  body: z.object({
    answers: z
      .array(z.object({ key: z.string().max(60), presence }))
      .min(1)
      .max(60),
  }),
  answers: done,
  example: () => ({
    as: 'guide',
    params: { id: sample.survey },
    body: { answers: [{ key: 'clinic', presence: 'fixed' }] },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await answerActorSurvey(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const closeSurvey = operation({
  ...ours,
  method: 'post',
  path: '/actor-surveys/{id}/close',
  summary: 'Close a survey',
  params: idParams,
  body: z.object({ version }),
  answers: done,
  example: () => ({ as: 'coordinator', params: { id: sample.survey }, body: { version: 1 }, status: 204 }),
  run: async ({ caller, params, body }) => {
    await closeActorSurvey(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const openSurvey = operation({
  ...ours,
  method: 'post',
  path: '/actor-surveys',
  summary: 'Open a new survey; one is open at a time',
  body: z.object({ title: inThree, key }),
  answers: { 201: { description: 'Open.', schema: z.object({ id }) } },
  example: () => ({
    as: 'coordinator',
    body: { title: { sv: 'Hösten', fi: 'Syksy' }, key: 'example-survey-0001' },
    status: 201,
  }),
  run: async ({ caller, body }) => ({ status: 201, body: await openActorSurvey(caller, body) }),
})

const place = z.object({ name: z.string(), km: z.int() }).nullable()
const planning = operation({
  ...ours,
  method: 'get',
  path: '/network-planning',
  summary: 'Municipalities: families, services for a thousand children, distances, gaps',
  query: langQuery,
  answers: {
    200: {
      description: 'Every municipality of the county.',
      schema: z.object({
        items: z.array(
          z.object({
            municipality: z.string(),
            name: z.string(),
            area: id.nullable(),
            figures: z.array(
              z.object({ what: z.enum(figureKinds), year: z.int(), value: z.int(), source: z.string() }),
            ),
            servicesThere: z.int(),
            servicesPerThousandChildren: z.number().nullable(),
            servicesThatCome: z.int(),
            nearestCentre: place,
            nearestMeetingPlace: place,
            gaps: z.array(z.enum(planningGaps)),
          }),
        ),
      }),
    },
  },
  example: () => ({ as: 'guide', status: 200 }),
  run: async ({ caller, query: { lang } }) => {
    const { lines } = await readPlanning(caller, {})
    const near = (each: (typeof lines)[number]['centre']): z.input<typeof place> =>
      each === null ? null : { name: inLanguage(each.name, lang), km: each.km }
    return {
      status: 200,
      body: {
        items: lines.map((line) => ({
          municipality: line.code,
          name: inLanguage(line.name, lang),
          area: line.area,
          figures: figureKinds.flatMap((what) => {
            const figure = line.figures[what]
            return figure === undefined
              ? []
              : [{ what, year: figure.year, value: figure.value, source: figure.source }]
          }),
          servicesThere: line.standing,
          servicesPerThousandChildren: line.perThousand,
          servicesThatCome: line.coming,
          nearestCentre: near(line.centre),
          nearestMeetingPlace: near(line.meetingPlace),
          gaps: [...line.gaps],
        })),
      },
    }
  },
})

const figures = operation({
  ...ours,
  method: 'post',
  path: '/network-planning/figures',
  summary: 'Bring figures of municipalities in, as a table',
  body: z.object({
    table: z.string().max(60_000).meta({
      description: 'Lines of municipality;year;what;figure;source. All of them or none.',
    }),
  }),
  answers: { 200: { description: 'How many were taken in.', schema: z.object({ lines: z.int() }) } },
  example: () => ({
    as: 'coordinator',
    body: { table: '905;2025;births;540;Example' },
    status: 200,
  }),
  run: async ({ caller, body }) => ({ status: 200, body: await setFigures(caller, body) }),
})

export const networkAreaOperations: readonly Operation[] = [
  readOwn,
  chooseOwn,
  listActors,
  mark,
  listSurveys,
  answerSurvey,
  closeSurvey,
  openSurvey,
  planning,
  figures,
]
