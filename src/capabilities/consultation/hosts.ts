/** Whom colleagues may ask: persons, pairs and groups, each with its hours and areas. */
import { z } from 'zod'
import {
  addHours,
  createCalendar,
  myCalendar,
  readCalendar,
  saveCalendar,
} from '#capabilities/appointments/index.ts'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { hostAccess } from './access.ts'
import { audiences, specialities } from './domain/vocabulary.ts'
import * as queries from './queries.ts'

export const meOf = (ctx: Ctx): Extract<Ctx['actor'], { kind: 'person' }> => {
  if (ctx.actor.kind !== 'person') throw new Refusal('not-signed-in', 'not-signed-in')
  return ctx.actor
}

const lines = (
  most: number,
): z.ZodType<{ fi: string; sv: string; en: string }, { [lang in 'fi' | 'sv' | 'en']?: string | undefined }> =>
  z.object({
    fi: z.string().trim().max(most).default(''),
    sv: z.string().trim().max(most).default(''),
    en: z.string().trim().max(most).default(''),
  })

const settings = z.object({
  speciality: z.enum(specialities),
  audience: z.enum(audiences),
  whatFor: lines(400),
  how: lines(400).default({ fi: '', sv: '', en: '' }),
  minutes: z.coerce.number().int().min(10).max(240).default(45),
  ways: z
    .array(z.enum(['on-site', 'remote', 'phone']))
    .min(1)
    .default(['remote', 'phone']),
  active: z.boolean().default(true),
})

/** Every host the asker may ask or keeps. */
export const listHosts = useCase({
  name: 'consultation-host.list',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'the list holds only whom the asker may ask' },
  run: (ctx) => queries.hosts(ctx.tx),
})

export const readHost = useCase({
  name: 'consultation-host.read',
  trace: 'refusals',
  input: z.object({ id: z.uuid() }),
  needs: hostAccess.read,
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<queries.HostRow> => {
    const [host] = await queries.hosts(ctx.tx, queries.hostWithId(id))
    if (host === undefined) throw notFound()
    return host
  },
})

/**
 * Opens a consultation of its own: for a unit's pair or group by the lead of the unit or its area or the coordinator, or for oneself.
 * The hours come by a rule, such as twice a month.
 */
export const openHost = useCase({
  name: 'consultation-host.open',
  input: z.object({
    unit: z.uuid().nullable().default(null),
    people: z.array(z.uuid()).max(30).default([]),
    name: lines(120),
    areas: z.array(z.uuid()).max(50).nullable().default(null),
    attends: z.enum(['all', 'any']).default('all'),
    remoteLink: z.string().max(500).nullable().default(null),
    place: lines(200).default({ fi: '', sv: '', en: '' }),
    bufferAfter: z.coerce.number().int().min(0).max(120).default(0),
    rule: z.string().max(200),
    opens: z.string().max(5),
    closes: z.string().max(5),
    firstDay: z.string().max(10).optional(),
    settings,
  }),
  needs: { signedInBecause: 'which units one leads is looked up by the calendar' },
  run: async (ctx, input): Promise<{ readonly id: string }> => {
    const me = meOf(ctx)
    const calendarSettings = {
      name: input.name,
      openTo: 'county' as const,
      areas: input.areas,
      attends: input.attends,
      lengths: [input.settings.minutes],
      stepMinutes: Math.max(5, Math.min(240, input.settings.minutes)),
      bufferAfter: input.bufferAfter,
      noticeHours: 12,
      horizonDays: 120,
      place: input.place,
      remoteLink: input.remoteLink,
    }
    const calendar =
      input.unit === null
        ? (await myCalendar.within(ctx, {})).id
        : (
            await createCalendar.within(ctx, {
              kind: 'group',
              unit: input.unit,
              people: input.people,
              settings: calendarSettings,
            })
          ).id
    if (input.unit === null) await saveCalendar.within(ctx, { id: calendar, settings: calendarSettings })
    await addHours.within(ctx, {
      id: calendar,
      rule: input.rule,
      opens: input.opens,
      closes: input.closes,
      firstDay: input.firstDay,
      kinds: ['consultation'],
    })
    const id = newId()
    await queries.insertHost(ctx.tx, {
      id,
      calendarId: calendar,
      settings: input.settings,
      personId: me.id,
      now: ctx.now,
    })
    ctx.about({ host: id, calendar })
    return { id }
  },
})

/** What stands on the calendar of a host: its name, its people, for which areas, where, and the pause after each. */
const onCalendar = z.object({
  name: lines(120),
  areas: z.array(z.uuid()).max(50).nullable().default(null),
  attends: z.enum(['all', 'any']).default('all'),
  remoteLink: z.string().max(500).nullable().default(null),
  place: lines(200).default({ fi: '', sv: '', en: '' }),
  bufferAfter: z.coerce.number().int().min(0).max(120).default(0),
  people: z.array(z.uuid()).max(30).optional(),
})

/** Changes what a host answers about and how. A closed one is asked nothing new; what was asked is still answered. */
export const saveHost = useCase({
  name: 'consultation-host.save',
  input: z.object({
    id: z.uuid(),
    settings,
    calendar: onCalendar.nullable().default(null),
    version: z.coerce.number().int().positive().nullable().default(null),
  }),
  needs: hostAccess.change,
  id: ({ id }) => id,
  run: async (ctx, input) => {
    const by = { personId: meOf(ctx).id, seen: input.version, now: ctx.now }
    const [host] = await queries.hosts(ctx.tx, queries.hostWithId(input.id))
    if (host === undefined) throw notFound()
    if (!(await queries.updateHost(ctx.tx, input.id, input.settings, by)))
      throw new Refusal('conflict', 'consultation.changed-meanwhile')
    const now = await readCalendar.within(ctx, { id: host.calendar_id })
    const set = input.calendar
    // A person's own calendar has other uses than being asked: it stays open when the consultation closes.
    const active = now.kind === 'person' ? now.active : input.settings.active
    await saveCalendar.within(ctx, {
      id: now.id,
      settings: {
        name: set?.name ?? { fi: now.name.fi ?? '', sv: now.name.sv ?? '', en: now.name.en ?? '' },
        openTo: now.open_to,
        areas: set === null ? (now.areas === null ? null : [...now.areas]) : set.areas,
        attends: set?.attends ?? now.attends,
        lengths: now.kind === 'person' ? [...now.lengths] : [input.settings.minutes],
        stepMinutes: now.step_minutes,
        bufferBefore: now.buffer_before,
        bufferAfter: set?.bufferAfter ?? now.buffer_after,
        noticeHours: now.notice_hours,
        horizonDays: now.horizon_days,
        worksHolidays: now.works_holidays,
        place: set?.place ?? { fi: now.place.fi ?? '', sv: now.place.sv ?? '', en: now.place.en ?? '' },
        remoteLink: set === null ? now.remote_link : set.remoteLink,
        active,
      },
      people: set?.people,
    })
    ctx.about({ host: input.id, calendar: now.id })
  },
})
