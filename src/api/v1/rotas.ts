import { z } from 'zod'
import {
  addTurn,
  changeAbsence,
  endAbsence,
  endTurn,
  listAbsences,
  listStranded,
  planAbsence,
  readRotaAhead,
} from '#capabilities/help-requests/index.ts'
import { inLanguage } from '#platform/text.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { countyCode, day, id, idParams, isoOrNull, instant, lang, langQuery, personName } from './shapes.ts'

const tag = 'Doors'
const work = { ...noInput, tag, auth: 'person', reach: 'private' } as const
const dayKinds = ['closed', 'staffed', 'nobody-on-rota', 'everybody-away'] as const

const ahead = operation({
  ...work,
  method: 'get',
  path: '/rota-ahead',
  summary: 'See two weeks ahead who answers at which door',
  query: z.object({ county: countyCode, lang }),
  answers: {
    200: {
      description: 'Each door with each unit behind it, day by day.',
      schema: z.object({
        items: z.array(
          z.object({
            door: id,
            name: z.string(),
            unit: id,
            days: z.array(
              z.object({
                day,
                kind: z.enum(dayKinds),
                present: z.array(personName),
                awayWithoutDeputy: z.array(personName),
              }),
            ),
          }),
        ),
      }),
    },
  },
  example: (samples) => ({ as: 'unit-lead', query: { county: samples.county }, status: 200 }),
  run: async ({ caller, query }) => {
    const { units, names } = await readRotaAhead(caller, { county: query.county })
    const person = (of: string): { id: string; name: string } => ({ id: of, name: names.get(of) ?? '' })
    return {
      status: 200,
      body: {
        items: units.map((unit) => ({
          door: unit.door,
          name: inLanguage(unit.name, query.lang),
          unit: unit.unit,
          days: unit.days.map((each) => ({
            day: each.day,
            kind: each.kind,
            present: each.present.map(person),
            awayWithoutDeputy: each.away
              .filter(({ deputy }) => deputy === null)
              .map((away) => person(away.person)),
          })),
        })),
      },
    }
  },
})

const turn = operation({
  ...work,
  method: 'post',
  path: '/doors/{id}/turns',
  summary: 'Put somebody on the rota of a door',
  params: idParams,
  body: z.object({
    turn: id.optional().meta({ description: 'Chosen by the sender, or made here.' }),
    person: id,
    unit: id.nullable().default(null).meta({ description: 'Null: for every unit behind the door.' }),
    from: day,
    to: day.nullable().default(null),
  }),
  problems: [403],
  answers: { 201: { description: 'The turn stands on the rota.', schema: z.object({ turn: id }) } },
  example: (samples) => ({
    as: 'unit-lead',
    params: { id: samples.guidanceDoor },
    body: { turn: samples.turn, person: samples.colleagueThere, from: '2099-05-01', to: '2099-05-31' },
    status: 201,
  }),
  run: async ({ caller, params, body }) => ({
    status: 201,
    body: await addTurn(caller, { ...params, ...body }),
  }),
})

const turnEnd = operation({
  ...work,
  method: 'post',
  path: '/doors/{id}/turns/{turn}/end',
  summary: 'End a turn, at once or with a day',
  params: z.object({ id, turn: id }),
  body: z.object({ lastDay: day.nullable().default(null) }),
  problems: [403],
  answers: { 204: { description: 'Whoever has taken a matter keeps it.' } },
  example: (samples) => ({
    as: 'unit-lead',
    params: { id: samples.guidanceDoor, turn: samples.turn },
    body: { lastDay: '2099-05-15' },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await endTurn(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const absence = z
  .object({
    id,
    person: personName,
    from: day,
    to: day,
    deputy: personName.nullable(),
    version: z.int(),
    mayChange: z.boolean(),
  })
  .meta({ id: 'Absence', description: 'When somebody is away and who stands in; never why.' })

const absences = operation({
  ...work,
  method: 'get',
  path: '/absences',
  summary: 'List the absences of one’s unit, area or county that are not over',
  answers: {
    200: { description: 'In the order of the days.', schema: z.object({ items: z.array(absence) }) },
  },
  example: () => ({ as: 'unit-lead', status: 200 }),
  run: async ({ caller }) => {
    const found = await listAbsences(caller, {})
    return {
      status: 200,
      body: {
        items: found.absences.map((row) => ({
          id: row.id,
          person: { id: row.person, name: row.name },
          from: row.firstDay,
          to: row.lastDay,
          deputy:
            row.deputy === null || row.deputy_name === null
              ? null
              : { id: row.deputy, name: row.deputy_name },
          version: row.version,
          mayChange: row.may_change,
        })),
      },
    }
  },
})

const plan = operation({
  ...work,
  method: 'post',
  path: '/absences',
  summary: 'Say that somebody is away, and who stands in',
  description:
    'Whoever stands in works for the same controller and register, and sees what the one away could see, while it lasts.',
  body: z.object({
    id: id.optional().meta({ description: 'Chosen by the sender, or made here.' }),
    person: id,
    from: day,
    to: day,
    deputy: id.nullable().default(null),
  }),
  problems: [403, 409],
  answers: { 201: { description: 'It is written down.', schema: z.object({ id }) } },
  example: (samples) => ({
    as: 'guide',
    body: {
      id: samples.absence,
      person: samples.guide,
      from: '2099-07-01',
      to: '2099-07-28',
      deputy: samples.colleague,
    },
    status: 201,
  }),
  run: async ({ caller, body }) => ({ status: 201, body: await planAbsence(caller, body) }),
})

const planChange = operation({
  ...work,
  method: 'put',
  path: '/absences/{id}',
  summary: 'Change the days or the deputy',
  params: idParams,
  body: z.object({ from: day, to: day, deputy: id.nullable().default(null), version: z.int().optional() }),
  problems: [403, 409],
  answers: { 204: { description: 'Done.' } },
  example: (samples) => ({
    as: 'guide',
    params: { id: samples.absence },
    body: { from: '2099-07-01', to: '2099-07-21', deputy: samples.colleague },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await changeAbsence(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const planEnd = operation({
  ...work,
  method: 'delete',
  path: '/absences/{id}',
  summary: 'End an absence: back, or never away',
  params: idParams,
  problems: [403],
  answers: { 204: { description: 'The deputy no longer stands in.' } },
  example: (samples) => ({ as: 'guide', params: { id: samples.absence }, status: 204 }),
  run: async ({ caller, params }) => {
    await endAbsence(caller, params)
    return { status: 204 }
  },
})

const stranded = operation({
  ...work,
  method: 'get',
  path: '/help-requests-without-deputy',
  summary: 'List matters of workers who are away with nobody standing in',
  query: langQuery,
  answers: {
    200: {
      description: 'For the lead of their unit, who gives them to somebody.',
      schema: z.object({
        items: z.array(z.object({ id, door: z.string(), holder: z.string(), dueAt: instant.nullable() })),
      }),
    },
  },
  example: () => ({ as: 'unit-lead', status: 200 }),
  run: async ({ caller, query }) => {
    const rows = await listStranded(caller, {})
    return {
      status: 200,
      body: {
        items: rows.map((row) => ({
          id: row.id,
          door: inLanguage(row.door_name, query.lang),
          holder: row.holder_name,
          dueAt: isoOrNull(row.due_at),
        })),
      },
    }
  },
})

export const rotaOperations: readonly Operation[] = [
  ahead,
  turn,
  turnEnd,
  absences,
  plan,
  planChange,
  planEnd,
  stranded,
]
