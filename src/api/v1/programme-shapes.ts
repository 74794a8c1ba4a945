import { z } from 'zod'
import {
  type ActivityView,
  activityKinds,
  activityStates,
  allForms,
  type BreakView,
  cancelReasons,
  type Clash,
  entriesNow,
  entryWays,
  foods,
  type Host,
  type KeptActivity,
  type KeptPlaceView,
  meetingPlaceKinds,
  type MeetingPlaceItem,
  occurrenceStates,
  type ProgrammeDay,
  publishStates,
  signUpFor,
} from '#capabilities/meeting-places/index.ts'
import { inLanguage, type Language, languages, type Localized } from '#platform/text.ts'
import { day, id, instant, iso, isoOrNull } from './shapes.ts'

/** How the programme looks to programs. */

export const words = z
  .partialRecord(z.enum(languages), z.string())
  .meta({ id: 'ProgrammeText', description: 'A text by its languages.' })
const wordsOf = (text: Localized): z.input<typeof words> => ({ ...text })

const host = z.object({ id, name: z.string() })
const hostOf = (of: Host, lang: Language): z.input<typeof host> => ({
  id: of.id,
  name: inLanguage(of.name, lang),
})
const left = z
  .object({ of: z.int().nullable(), left: z.int().nullable() })
  .meta({ description: 'How many there are, and are left; null: as many as come.' })

export const programmeDay = z
  .object({
    id: id.meta({ description: 'The day of the series.' }),
    activity: id,
    day: day.meta({ description: 'The day that the rule gave; it stays when the day is moved.' }),
    startsAt: instant,
    endsAt: instant,
    state: z.enum(occurrenceStates),
    cancelReason: z.enum(cancelReasons).nullable(),
    kind: z.enum(activityKinds),
    form: z.enum(allForms),
    title: z.string(),
    theme: z.string().nullable(),
    note: z.string(),
    place: z.object({ id, name: z.string(), kind: z.enum(meetingPlaceKinds) }).nullable(),
    address: z.string(),
    municipality: z.string().nullable(),
    remote: z.boolean(),
    host,
    ageFrom: z.int().nullable().meta({ description: 'In months.' }),
    ageTo: z.int().nullable(),
    audiences: z.array(z.string()),
    languages: z.array(z.string()),
    free: z.boolean(),
    food: z.enum(foods),
    entry: z.enum(entryWays),
    signUpFor: z.enum(signUpFor),
    entryNow: z.enum(entriesNow).meta({ description: 'What a family can do now.' }),
    signUpOpensAt: instant.nullable(),
    signUpClosesAt: instant.nullable(),
    seats: left,
    care: left,
    coffee: left,
    km: z.number().nullable(),
  })
  .meta({ id: 'ProgrammeDay' })

export const dayOf = (of: ProgrammeDay, lang: Language): z.input<typeof programmeDay> => ({
  id: of.id,
  activity: of.activityId,
  day: of.day,
  startsAt: iso(of.startsAt),
  endsAt: iso(of.endsAt),
  state: of.state,
  cancelReason: of.cancelReason,
  kind: of.kind,
  form: of.form,
  title: inLanguage(of.title, lang),
  theme: of.theme === null ? null : inLanguage(of.theme, lang),
  note: inLanguage(of.note, lang),
  place:
    of.place === null
      ? null
      : { id: of.place.id, name: inLanguage(of.place.name, lang), kind: of.place.kind },
  address: inLanguage(of.address, lang),
  municipality: of.municipality,
  remote: of.remote,
  host: hostOf(of.host, lang),
  ageFrom: of.ageFrom,
  ageTo: of.ageTo,
  audiences: [...of.audiences],
  languages: [...of.languages],
  free: of.free,
  food: of.food,
  entry: of.entry,
  signUpFor: of.signUpFor,
  entryNow: of.entryNow,
  signUpOpensAt: isoOrNull(of.signUpOpensAt),
  signUpClosesAt: isoOrNull(of.signUpClosesAt),
  seats: { ...of.seats },
  care: { ...of.care },
  coffee: { ...of.coffee },
  km: of.km === null ? null : Math.round(of.km * 10) / 10,
})

export const placeItem = z
  .object({
    id,
    kind: z.enum(meetingPlaceKinds),
    name: z.string(),
    summary: z.string(),
    address: z.string(),
    municipality: z.string().nullable(),
    lon: z.number().nullable(),
    lat: z.number().nullable(),
    host,
    accessibility: z.array(z.string()),
    languages: z.array(z.string()),
    picture: z.object({ id, alt: z.string() }).nullable(),
  })
  .meta({ id: 'MeetingPlace' })

export const placeOf = (
  of: Omit<MeetingPlaceItem, 'km' | 'next' | 'thisWeek'>,
  lang: Language,
): z.input<typeof placeItem> => ({
  id: of.id,
  kind: of.kind,
  name: inLanguage(of.name, lang),
  summary: inLanguage(of.summary, lang),
  address: inLanguage(of.address, lang),
  municipality: of.municipality,
  lon: of.lon,
  lat: of.lat,
  host: hostOf(of.host, lang),
  accessibility: [...of.accessibility],
  languages: [...of.languages],
  picture: of.picture === null ? null : { id: of.picture.id, alt: inLanguage(of.picture.alt, lang) },
})

export const pause = z
  .object({ id, place: id.nullable(), organisation: id.nullable(), firstDay: day, lastDay: day, words })
  .meta({ id: 'ProgrammeBreak' })
export const pauseOf = (of: BreakView): z.input<typeof pause> => ({
  id: of.id,
  place: of.placeId,
  organisation: of.organisationId,
  firstDay: of.firstDay,
  lastDay: of.lastDay,
  words: wordsOf(of.words),
})

const series = {
  rule: z.string().nullable().meta({ description: 'RFC 5545, days only; null: the first day alone.' }),
  firstDay: day,
  lastDay: day.nullable(),
  extraDays: z.array(day),
  opens: z.string(),
  closes: z.string(),
}

export const activity = z
  .object({
    id,
    version: z.int(),
    kind: z.enum(activityKinds),
    form: z.enum(allForms),
    state: z.enum(activityStates),
    title: z.string(),
    summary: z.string(),
    description: z.string(),
    place: z.object({ id, name: z.string(), kind: z.enum(meetingPlaceKinds) }).nullable(),
    address: z.string(),
    remoteLink: z.string().nullable(),
    host,
    organisers: z.array(host),
    leaders: z.array(z.object({ name: z.string().nullable(), role: z.string() })),
    themes: z.array(z.string()),
    ...series,
    entry: z.enum(entryWays),
    signUpFor: z.enum(signUpFor),
    seats: left,
    care: left,
    coffee: left,
    free: z.boolean(),
    cost: z.string(),
    bring: z.string(),
  })
  .meta({ id: 'Activity' })

export const activityOf = (
  of: Omit<ActivityView, 'chosen' | 'days'>,
  lang: Language,
): z.input<typeof activity> => ({
  id: of.id,
  version: of.version,
  kind: of.kind,
  form: of.form,
  state: of.state,
  title: inLanguage(of.title, lang),
  summary: inLanguage(of.summary, lang),
  description: inLanguage(of.description, lang),
  place:
    of.place === null
      ? null
      : { id: of.place.id, name: inLanguage(of.place.name, lang), kind: of.place.kind },
  address: inLanguage(of.address, lang),
  remoteLink: of.remoteLink,
  host: hostOf(of.host, lang),
  organisers: of.organisers.map((each) => hostOf(each, lang)),
  leaders: of.leaders.map(({ name, role }) => ({ name, role: inLanguage(role, lang) })),
  themes: of.sessions.map(({ theme }) => inLanguage(theme, lang)),
  rule: of.rule,
  firstDay: of.firstDay,
  lastDay: of.lastDay,
  extraDays: [...of.extraDays],
  opens: of.opens,
  closes: of.closes,
  entry: of.entry,
  signUpFor: of.signUpFor,
  seats: { ...of.seats },
  care: { ...of.care },
  coffee: { ...of.coffee },
  free: of.free,
  cost: inLanguage(of.costWords, lang),
  bring: inLanguage(of.bringWords, lang),
})

/** For those who keep it: also the turns, and every day with how many have signed up. */
export const keptActivity = activity
  .extend({
    taken: z.int(),
    waiting: z.int(),
    turns: z.array(
      z.object({ day, person: id.nullable(), organisation: id.nullable(), name: z.string().nullable() }),
    ),
    days: z.array(programmeDay.extend({ taken: z.int(), waiting: z.int() })),
    mayKeep: z.boolean(),
  })
  .meta({ id: 'KeptActivity' })
export const keptActivityOf = (of: KeptActivity, lang: Language): z.input<typeof keptActivity> => ({
  ...activityOf(of, lang),
  taken: of.taken,
  waiting: of.waiting,
  turns: of.turns.map(({ day: on, personId, organisationId, name }) => ({
    day: on,
    person: personId,
    organisation: organisationId,
    name,
  })),
  days: of.days.map((each) => ({ ...dayOf(each, lang), taken: each.taken, waiting: each.waiting })),
  mayKeep: of.can['keep'] === true,
})

export const keptPlace = placeItem
  .extend({
    version: z.int(),
    state: z.enum(publishStates),
    partners: z.array(host),
    breaks: z.array(pause),
    activities: z.array(z.object({ id, title: z.string(), ...series })),
    mayKeep: z.boolean(),
    mayFill: z.boolean(),
  })
  .meta({ id: 'KeptMeetingPlace' })
export const keptPlaceOf = (of: KeptPlaceView, lang: Language): z.input<typeof keptPlace> => ({
  ...placeOf(of, lang),
  version: of.version,
  state: of.state,
  partners: of.partners.map((each) => hostOf(each, lang)),
  breaks: of.breaks.map(pauseOf),
  activities: of.series.map((each) => ({
    id: each.id,
    title: inLanguage(each.title, lang),
    rule: each.rule,
    firstDay: each.firstDay,
    lastDay: each.lastDay,
    extraDays: [...each.extraDays],
    opens: each.opens,
    closes: each.closes,
  })),
  mayKeep: of.mayKeep,
  mayFill: of.mayFill,
})

export const clash = z
  .object({
    kind: z.enum(['room', 'leader', 'audience', 'break', 'holiday', 'place']),
    date: day,
    startsAt: instant,
    endsAt: instant,
    with: z
      .object({ activity: id, day: id, title: z.string(), host: z.string(), state: z.enum(activityStates) })
      .nullable(),
    what: z.string(),
  })
  .meta({ id: 'ProgrammeClash' })
export const clashOf = (of: Clash, lang: Language): z.input<typeof clash> => ({
  kind: of.kind,
  date: of.date,
  startsAt: iso(of.startsAt),
  endsAt: iso(of.endsAt),
  with:
    of.with === null
      ? null
      : {
          activity: of.with.activityId,
          day: of.with.occurrenceId,
          title: inLanguage(of.with.title, lang),
          host: inLanguage(of.with.host, lang),
          state: of.with.state,
        },
  what: inLanguage(of.what, lang),
})
