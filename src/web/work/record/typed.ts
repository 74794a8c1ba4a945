import {
  type DoorKey,
  doors,
  recordedChannels,
  type RecordNext,
  recordNext,
  recordHelpRequest,
} from '#capabilities/help-requests/index.ts'
import { helsinkiDate, helsinkiTime, instantInHelsinki, plainDate, wallTime } from '#platform/dates.ts'
import { newToken } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { type Form, many, one, type PageArgs } from '#web/page.ts'
import { oneOf } from '#web/public/ask/answers.ts'

/** The fields of the page, for keeping what was typed. */
const fields = [
  ...['key', 'channel', 'day', 'time', 'text', 'forWhom', 'worry', 'place', 'way', 'phone', 'email'],
  ...['times', 'not', 'language', 'interpreter', 'door', 'urgent', 'ground', 'next', 'protectedAddress'],
  // Who was typing: it comes back to nobody else.
  'writer',
] as const

export const typedFields = (form: Form): Readonly<Record<string, string | string[]>> => ({
  ...Object.fromEntries(fields.map((field) => [field, one(form, field).slice(0, 4000)])),
  topics: [...many(form, 'topics')].slice(0, 30),
})

/** A page that has just been opened: a call, now, in one's own place. */
export function emptyForm({ deps, place, lang, caller }: PageArgs): Form {
  const now = deps.clock.now()
  return {
    key: newToken(),
    writer: caller.actor.kind === 'person' ? caller.actor.id : '',
    channel: 'phone',
    day: helsinkiDate(now),
    time: helsinkiTime(now),
    language: lang,
    next: 'queue',
    urgent: 'later',
    place: place?.name[lang] ?? place?.name.fi ?? '',
  }
}

const wrong = (field: string, code: string): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields: [{ field, code }] })

/** The moment that day and time say; a time that was left as it stood on opening is that minute. */
function contactAt(form: Form): string {
  try {
    return instantInHelsinki(
      plainDate(one(form, 'day')),
      wallTime(one(form, 'time').replace('.', ':').padStart(5, '0')),
    ).toISOString()
  } catch {
    throw wrong('time', 'invalid-format')
  }
}

function urgencyIn(form: Form): { urgent: boolean; ground: string } | null {
  const chosen = one(form, 'urgent')
  return chosen === 'yes' || chosen === 'no'
    ? { urgent: chosen === 'yes', ground: one(form, 'ground') }
    : null
}

export type Recorded = Awaited<ReturnType<typeof recordHelpRequest>> & { readonly next: RecordNext }

export const municipalityIn = (args: PageArgs, form: Form): string | null =>
  args.deps.catalogue.municipalityNamed(one(form, 'place'))?.code ?? null

export const doorIn = (form: Form): DoorKey | null => oneOf(doors, one(form, 'door'))

/** Saves what the page's form says. */
export async function recordTyped(args: PageArgs, form: Form): Promise<Recorded> {
  const municipality = municipalityIn(args, form)
  if (municipality === null) throw wrong('place', 'unknown-municipality')
  const way = one(form, 'way')
  if (!['anonymous', 'phone', 'text-message', 'email'].includes(way)) throw wrong('way', 'invalid-value')
  const channel = oneOf(recordedChannels, one(form, 'channel'))
  if (channel === null) throw wrong('channel', 'invalid-value')
  const next = oneOf(recordNext, one(form, 'next')) ?? 'queue'
  const receipt = await recordHelpRequest(args.caller, {
    key: one(form, 'key'),
    countyOf: args.deps.catalogue.countyServing,
    request: {
      forWhom: one(form, 'forWhom'),
      topics: [...many(form, 'topics')],
      worry: one(form, 'worry'),
      text: one(form, 'text'),
      municipality,
      protectedAddress: one(form, 'protectedAddress') === 'yes',
      language: one(form, 'language'),
      interpreter: one(form, 'interpreter') || null,
      contact:
        way === 'anonymous'
          ? null
          : {
              way,
              value: one(form, way === 'email' ? 'email' : 'phone'),
              times: one(form, 'times'),
              not: one(form, 'not'),
            },
    },
    channel,
    contactAt: contactAt(form),
    door: doorIn(form),
    next,
    urgency: urgencyIn(form),
  })
  return { ...receipt, next }
}

/** The names that the use case gives to fields, as the form calls them. */
export const recordFields = (form: Form): Readonly<Record<string, string>> => ({
  municipality: 'place',
  'contact.value': one(form, 'way') === 'email' ? 'email' : 'phone',
  contact: 'way',
  contactAt: 'time',
  'urgency.ground': 'ground',
})
