import { z } from 'zod'
import {
  addHostMail,
  askForHostLink,
  cancelByHostLink,
  cancelReasons,
  endHostLinks,
  hostLinkDays,
  type HostDay,
  listHostMails,
  makeHostLink,
  occurrenceStates,
  readHostWeek,
  removeHostMail,
  repeatByHostLink,
  restoreByHostLink,
} from '#capabilities/meeting-places/index.ts'
import { inLanguage, type Language, languages } from '#platform/text.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { day, id, idParams, instant, iso, langQuery } from './shapes.ts'

const tag = 'Visitors and reviews'
const tokenParams = z.object({ token: z.string().max(100) })
const dayParams = tokenParams.extend({ occurrence: id })
const organisation = id
  .nullable()
  .default(null)
  .meta({ description: 'Only what this organisation holds there.' })

const hostDay = z
  .object({
    id,
    activity: id,
    day: day.meta({ description: 'The day that the rule gave.' }),
    startsAt: instant,
    endsAt: instant,
    state: z.enum(occurrenceStates),
    title: z.string(),
    note: z.string(),
    host: z.string(),
    signedUp: z.int().meta({ description: 'How many are told when it is cancelled.' }),
    mayCancel: z.boolean(),
    mayRestore: z.boolean(),
  })
  .meta({ id: 'HostDay' })

const dayShown = (of: HostDay, lang: Language): z.input<typeof hostDay> => ({
  id: of.id,
  activity: of.activityId,
  day: of.day,
  startsAt: iso(of.startsAt),
  endsAt: iso(of.endsAt),
  state: of.state,
  title: inLanguage(of.title, lang),
  note: inLanguage(of.note, lang),
  host: inLanguage(of.host, lang),
  signedUp: of.signedUp,
  mayCancel: of.mayCancel,
  mayRestore: of.mayRestore,
})

const told = { 200: { description: 'Done. So many are told.', schema: z.object({ told: z.int() }) } }

const makeLink = operation({
  ...noInput,
  method: 'post',
  path: '/meeting-places/{id}/host-links',
  summary: 'Makes a link with which a host cancels a day or repeats the week, without an account',
  description: 'Shown once; only a hash is kept. Sent again with the same key, the same link is the answer.',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  body: z.object({
    organisation,
    days: z.int().min(1).max(hostLinkDays.longest).optional(),
    key: id.optional(),
  }),
  problems: [403, 409],
  answers: {
    200: { description: 'The link.', schema: z.object({ token: z.string(), expiresAt: instant }) },
  },
  example: (samples) => ({
    as: 'guide',
    params: { id: samples.car },
    body: { organisation: null, days: 7, key: samples.hostKey },
    status: 200,
  }),
  run: async ({ caller, params, body }) => {
    const { token, expiresAt } = await makeHostLink(caller, { ...body, ...params })
    return { status: 200, body: { token, expiresAt: iso(expiresAt) } }
  },
})

const week = operation({
  ...noInput,
  method: 'get',
  path: '/host-links/{token}',
  summary: 'Today and two weeks of a meeting place, as its host sees them',
  description:
    'The token stands in the link of the weekly mail. Reading changes nothing. A token that is none, or whose time is over, says so.',
  tag,
  auth: 'none',
  reach: 'private',
  params: tokenParams,
  query: langQuery,
  problems: [429],
  answers: {
    200: {
      description: 'Where the link stands, and the days it reaches.',
      schema: z.object({
        state: z.enum(['open', 'expired', 'unknown']),
        place: z.string().nullable(),
        until: instant.nullable(),
        mayAsk: z
          .boolean()
          .meta({ description: 'Whether a new link can be mailed to where this one came from.' }),
        weeks: z.array(day).meta({ description: 'Mondays of the weeks that can be made as the one before.' }),
        days: z.array(hostDay),
      }),
    },
  },
  example: (samples) => ({ params: { token: samples.hostToken }, status: 200 }),
  run: async ({ caller, params, query, from }) => {
    const found = await readHostWeek(caller, { ...params, from })
    return {
      status: 200,
      body: {
        state: found.state,
        place: found.state === 'unknown' ? null : inLanguage(found.place, query.lang),
        until:
          found.state === 'open' ? iso(found.expiresAt) : found.state === 'expired' ? iso(found.at) : null,
        mayAsk: found.state === 'expired' && found.mayAsk,
        weeks: found.state === 'open' ? [...found.weeks] : [],
        days: found.state === 'open' ? found.days.map((each) => dayShown(each, query.lang)) : [],
      },
    }
  },
})

const cancel = operation({
  ...noInput,
  method: 'post',
  path: '/host-links/{token}/days/{occurrence}/cancel',
  summary: 'Cancels a day through the host’s link; those who have signed up are told',
  tag,
  auth: 'none',
  reach: 'private',
  params: dayParams,
  body: z.object({ reason: z.enum(cancelReasons).default('another-reason') }),
  problems: [404, 409, 429],
  answers: told,
  example: (samples) => ({
    params: { token: samples.hostToken, occurrence: samples.hostDay },
    body: { reason: 'weather' },
    status: 200,
  }),
  run: async ({ caller, params, body, from }) => ({
    status: 200,
    body: await cancelByHostLink(caller, { ...params, ...body, from }),
  }),
})

const restore = operation({
  ...noInput,
  method: 'post',
  path: '/host-links/{token}/days/{occurrence}/restore',
  summary: 'Puts a day on again that was cancelled by mistake',
  tag,
  auth: 'none',
  reach: 'private',
  params: dayParams,
  problems: [404, 409, 429],
  answers: told,
  example: (samples) => ({ params: { token: samples.hostToken, occurrence: samples.hostDay }, status: 200 }),
  run: async ({ caller, params, from }) => ({
    status: 200,
    body: await restoreByHostLink(caller, { ...params, from }),
  }),
})

const repeat = operation({
  ...noInput,
  method: 'post',
  path: '/host-links/{token}/repeat',
  summary: 'Makes this week or the next as the week before, through the host’s link',
  tag,
  auth: 'none',
  reach: 'private',
  params: tokenParams,
  body: z.object({ week: day.meta({ description: 'Its Monday.' }) }),
  problems: [404, 409, 429],
  answers: {
    200: {
      description: 'How many days were added or changed, and how many were left as they are.',
      schema: z.object({ added: z.int(), changed: z.int(), left: z.int() }),
    },
  },
  example: (samples) => ({
    params: { token: samples.hostToken },
    body: { week: samples.hostWeek },
    status: 200,
  }),
  run: async ({ caller, params, body, from }) => ({
    status: 200,
    body: await repeatByHostLink(caller, { ...params, ...body, from }),
  }),
})

const ask = operation({
  ...noInput,
  method: 'post',
  path: '/host-links/{token}/ask',
  summary: 'Mails a new link to the mailbox that this one came to',
  description: 'The answer is the same whether there was such a link or not.',
  tag,
  auth: 'none',
  reach: 'private',
  params: tokenParams,
  problems: [429],
  answers: { 204: { description: 'Taken.' } },
  example: (samples) => ({ params: { token: samples.hostToken }, status: 204 }),
  run: async ({ caller, params, from }) => {
    await askForHostLink(caller, { ...params, from })
    return { status: 204 }
  },
})

const endLinks = operation({
  ...noInput,
  method: 'delete',
  path: '/meeting-places/{id}/host-links',
  summary: 'Ends every host’s link of a meeting place now',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  problems: [403, 409],
  answers: { 200: { description: 'So many have ended.', schema: z.object({ ended: z.int() }) } },
  example: (samples) => ({ as: 'guide', params: { id: samples.car }, status: 200 }),
  run: async ({ caller, params }) => ({ status: 200, body: await endHostLinks(caller, params) }),
})

const mail = z
  .object({
    id,
    email: z.string(),
    language: z.enum(languages),
    organisation: z.object({ id, name: z.string() }).nullable(),
    since: instant,
  })
  .meta({ id: 'HostMail', description: 'A mailbox that gets the week of a place with a link.' })

const addMail = operation({
  ...noInput,
  method: 'post',
  path: '/meeting-places/{id}/host-mails',
  summary: 'Sends the week of a meeting place to a mailbox of its hosts from now on',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  body: z.object({
    mail: id.optional().meta({ description: 'The identifier it gets.' }),
    email: z.string().max(200),
    language: z.enum(languages),
    organisation,
  }),
  problems: [403, 409],
  answers: { 200: { description: 'It is on the list.', schema: z.object({ mail: id }) } },
  example: (samples) => ({
    as: 'guide',
    params: { id: samples.car },
    body: { mail: samples.hostMail, email: 'auto@yhdistys.example', language: 'sv', organisation: null },
    status: 200,
  }),
  run: async ({ caller, params, body }) => ({
    status: 200,
    body: await addHostMail(caller, { ...body, ...params }),
  }),
})

const mails = operation({
  ...noInput,
  method: 'get',
  path: '/meeting-places/{id}/host-mails',
  summary: 'The mailboxes that get the week of a meeting place',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  query: langQuery,
  problems: [403],
  answers: {
    200: { description: 'For those who keep the place.', schema: z.object({ items: z.array(mail) }) },
  },
  example: (samples) => ({ as: 'guide', params: { id: samples.car }, status: 200 }),
  run: async ({ caller, params, query }) => {
    const found = await listHostMails(caller, params)
    return {
      status: 200,
      body: {
        items: found.mails.map((each) => ({
          id: each.id,
          email: each.email,
          language: each.language,
          organisation:
            each.organisation === null
              ? null
              : { id: each.organisation.id, name: inLanguage(each.organisation.name, query.lang) },
          since: iso(each.since),
        })),
      },
    }
  },
})

const removeMail = operation({
  ...noInput,
  method: 'delete',
  path: '/meeting-places/{id}/host-mails/{mail}',
  summary: 'Sends the week to this mailbox no more; its links end',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams.extend({ mail: id }),
  problems: [403],
  answers: { 204: { description: 'It is off the list.' } },
  example: (samples) => ({ as: 'guide', params: { id: samples.car, mail: samples.hostMail }, status: 204 }),
  run: async ({ caller, params }) => {
    await removeHostMail(caller, params)
    return { status: 204 }
  },
})

/** Hosts’ links and the weekly mail of a meeting place. The programme for calendars stands below `/calendar`. */
export const programmeHostOperations: readonly Operation[] = [
  makeLink,
  week,
  cancel,
  restore,
  repeat,
  ask,
  endLinks,
  addMail,
  mails,
  removeMail,
]
