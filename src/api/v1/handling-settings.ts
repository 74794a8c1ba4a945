import { z } from 'zod'
import { changeHandling, readHandling } from '#capabilities/statutory-contacts/index.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { countyCode } from './shapes.ts'

const ours = { ...noInput, tag: 'Worry', auth: 'person', reach: 'private' } as const
const text = z.string().max(300)

const settings = z
  .object({
    address: text.meta({
      description: 'Where contacts are delivered, over https; empty: nobody takes them here.',
    }),
    phone: text,
    hoursFi: text,
    hoursSv: text,
    onDutyUnit: z.string().meta({ description: 'The unit that is told when a delivery does not arrive.' }),
    patienceMinutes: z
      .int()
      .meta({ description: 'After so many minutes without a receipt it is told, 1–60.' }),
  })
  .meta({ id: 'HandlingSettings', description: 'How a county takes contacts and notifications.' })

const read = operation({
  ...ours,
  method: 'get',
  path: '/handling-settings',
  summary: 'See how contacts and notifications reach the county’s handling',
  query: z.object({ county: countyCode }),
  problems: [404],
  answers: { 200: { description: 'As it is set now.', schema: settings } },
  example: (samples) => ({ as: 'admin', query: { county: samples.county }, status: 200 }),
  run: async ({ caller, query }) => {
    const found = await readHandling(caller, query)
    return {
      status: 200,
      body: {
        address: found.address ?? '',
        phone: found.phone,
        hoursFi: found.phone_hours.fi ?? '',
        hoursSv: found.phone_hours.sv ?? '',
        onDutyUnit: found.on_duty_unit,
        patienceMinutes: found.patience_minutes,
      },
    }
  },
})

const change = operation({
  ...ours,
  method: 'put',
  path: '/handling-settings',
  summary: 'Set how contacts and notifications reach the county’s handling',
  query: z.object({ county: countyCode }),
  body: settings,
  problems: [403, 404],
  answers: { 204: { description: 'Holds for what is sent from now on.' } },
  example: (samples) => ({
    as: 'admin-09',
    query: { county: '09' },
    body: {
      address: 'https://vastaanotto.paijathame.example/09',
      phone: '03 000 0109',
      hoursFi: 'ma–pe klo 8–16. Muina aikoina soita 112.',
      hoursSv: 'mån–fre kl. 8–16. Andra tider ring 112.',
      onDutyUnit: samples.onDutyUnit,
      patienceMinutes: 10,
    },
    status: 204,
  }),
  run: async ({ caller, query, body }) => {
    await changeHandling(caller, { ...query, ...body })
    return { status: 204 }
  },
})

export const handlingSettingsOperations: readonly Operation[] = [read, change]
