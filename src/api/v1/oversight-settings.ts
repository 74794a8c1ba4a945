import { z } from 'zod'
import {
  adviserKinds,
  changeAdviser,
  changeNamesOfStaff,
  endHold,
  holdGrounds,
  holdList,
  longestHoldDays,
  readOversightSettings,
} from '#capabilities/oversight/index.ts'
import { days, later } from '#platform/clock.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { oversightSamples as of } from './oversight-samples.ts'
import { oversightSettings, settingsOf } from './oversight-shapes.ts'
import { countyCode, id, idParams } from './shapes.ts'

const ours = { ...noInput, tag: 'Families', auth: 'person', reach: 'private' } as const
const officer = 'privacy-officer'
const ofCounty = z.object({ county: countyCode })
const line = z.string().max(200)
const nameIn = z.object({ fi: line.min(1), sv: line.min(1), en: line.min(1) })

const read = operation({
  ...ours,
  method: 'get',
  path: '/oversight/settings',
  summary: 'What a county has decided about its lists of readers',
  description:
    'For its data protection officer: whether staff is named, whom families may turn to, lists that are held back, and what was removed when its time was over.',
  query: ofCounty,
  problems: [404],
  answers: { 200: { description: 'As it stands now.', schema: oversightSettings } },
  example: () => ({ as: officer, query: { county: of.county }, status: 200 }),
  run: async ({ caller, query }) => ({
    status: 200,
    body: settingsOf(await readOversightSettings(caller, query)),
  }),
})

const names = operation({
  ...ours,
  method: 'put',
  path: '/oversight/settings',
  summary: 'Decide whether families read the names of staff',
  description: 'Where not, they read the title and the unit.',
  body: ofCounty.extend({ namesStaff: z.boolean() }),
  problems: [404],
  answers: { 204: { description: 'Decided.' } },
  example: () => ({ as: officer, body: { county: of.county, namesStaff: true }, status: 204 }),
  run: async ({ caller, body }) => {
    await changeNamesOfStaff(caller, body)
    return { status: 204 }
  },
})

const adviser = operation({
  ...ours,
  method: 'put',
  path: '/oversight/advisers/{kind}',
  summary: 'Change whom families may turn to about their data',
  params: z.object({ kind: z.enum(adviserKinds) }),
  body: ofCounty.extend({
    name: nameIn,
    phone: line.default(''),
    email: line.default(''),
    hours: z.object({ fi: line, sv: line, en: line }).default({ fi: '', sv: '', en: '' }),
  }),
  answers: { 204: { description: 'Changed.' } },
  example: () => ({
    as: officer,
    params: { kind: 'registry' },
    body: {
      county: of.county,
      name: {
        fi: 'Hyvinvointialueen kirjaamo',
        sv: 'Välfärdsområdets registratorskontor',
        en: 'The county’s registry',
      },
      phone: '06 000 0173',
      email: 'kirjaamo@pohjanmaa.example',
      hours: { fi: 'ma–pe klo 8–15', sv: 'mån–fre kl. 8–15', en: 'Mon–Fri 8:00–15:00' },
    },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await changeAdviser(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const hold = operation({
  ...ours,
  method: 'post',
  path: '/oversight/holds',
  summary: 'Hold somebody’s list of readers back for a while',
  description:
    'Because it would endanger somebody. The one it is about is told so openly, with the ground and the way to complain; the reasons stay with the data protection officer. Needs a proof given within the last quarter of an hour.',
  body: ofCounty.extend({
    member: id.meta({ description: 'The one of a family whose list it is.' }),
    ground: z.enum(holdGrounds),
    reasons: z.string().min(10).max(4000),
    forDays: z.int().min(1).max(longestHoldDays),
    id: id.optional().meta({ description: 'Chosen by you, so that sending twice is sending once.' }),
  }),
  problems: [403, 404, 409],
  answers: { 201: { description: 'Held back.', schema: z.object({ id }) } },
  example: () => ({
    as: officer,
    body: {
      county: of.county,
      member: of.heldMember,
      ground: 'rights-of-others',
      reasons: 'Luettelosta näkyisi, missä toinen perheen aikuinen käy.',
      forDays: 30,
      id: of.hold,
    },
    status: 201,
  }),
  run: async ({ caller, deps, body: { forDays, ...body } }) => ({
    status: 201,
    body: await holdList(caller, {
      ...body,
      until: helsinkiDate(later(deps.clock.now(), days(forDays))),
    }),
  }),
})

const open = operation({
  ...ours,
  method: 'post',
  path: '/oversight/holds/{id}/end',
  summary: 'Give a list of readers back to the one it is about',
  params: idParams,
  body: ofCounty,
  answers: { 204: { description: 'Open again.' } },
  example: () => ({ as: officer, params: { id: of.hold }, body: { county: of.county }, status: 204 }),
  run: async ({ caller, params, body }) => {
    await endHold(caller, { ...params, ...body })
    return { status: 204 }
  },
})

/** What a county decides about its lists of readers. */
export const oversightSettingOperations: readonly Operation[] = [read, names, adviser, hold, open]
