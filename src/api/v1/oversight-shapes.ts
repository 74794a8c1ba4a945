import { z } from 'zod'
import {
  acts,
  alertKinds,
  type Alert,
  type DataRequest,
  holdGrounds,
  type Looked,
  type OversightSettings,
  refusalGrounds,
  requestKinds,
  requestStates,
  verdicts,
} from '#capabilities/oversight/index.ts'
import { inLanguage, type Language, languages, type Localized } from '#platform/text.ts'
import { day, id, instant, iso, isoOrNull } from './shapes.ts'

export const said = (text: Localized | null, lang: Language): string | null =>
  text === null ? null : inLanguage(text, lang)

/** One line of a list of readers. */
export const looked = z
  .object({
    at: instant,
    act: z.enum(acts),
    person: z.string().nullable().meta({ description: 'Null where the county names no staff.' }),
    title: z.string().nullable(),
    unit: z.string().nullable(),
    organisation: z.string().nullable(),
    by: z.string().nullable().meta({ description: 'The relation by which it was allowed.' }),
    part: z.string().nullable(),
    basis: z.string().nullable(),
    ofPerson: z.boolean().meta({ description: 'About this one alone; else about the family as a whole.' }),
  })
  .meta({ id: 'Looked' })

export const lookedOf = (entry: Looked, lang: Language): z.input<typeof looked> => ({
  ...entry,
  at: iso(entry.at),
  title: said(entry.title, lang),
  unit: said(entry.unit, lang),
  organisation: said(entry.organisation, lang),
})

export const dataRequest = z
  .object({
    id,
    kind: z.enum(requestKinds),
    state: z.enum(requestStates),
    name: z.string(),
    aboutName: z.string().nullable(),
    words: z.string(),
    receivedAt: instant,
    dueOn: day,
    extension: z.string().nullable(),
    answer: z.string().nullable(),
    ground: z.enum(refusalGrounds).nullable(),
    logFrom: day.nullable(),
    logOpenUntil: day.nullable(),
    closedAt: instant.nullable(),
    version: z.int(),
  })
  .meta({ id: 'DataRequest' })

export const requestOf = (request: DataRequest): z.input<typeof dataRequest> => ({
  id: request.id,
  kind: request.kind,
  state: request.state,
  name: request.name,
  aboutName: request.aboutName,
  words: request.words,
  receivedAt: iso(request.received_at),
  dueOn: request.due_on,
  extension: request.extension,
  answer: request.answer,
  ground: request.ground,
  logFrom: request.log_from,
  logOpenUntil: request.log_open_until,
  closedAt: isoOrNull(request.closed_at),
  version: request.version,
})

export const alert = z
  .object({
    id,
    kind: z.enum(alertKinds),
    person: z.string(),
    personId: id,
    title: z.string().nullable(),
    unit: z.string().nullable(),
    familyId: id.nullable(),
    relation: z.string().nullable(),
    count: z.int(),
    firstAt: instant,
    lastAt: instant,
    foundAt: instant,
    handledAt: instant.nullable(),
    handledBy: z.string().nullable(),
    verdict: z.enum(verdicts).nullable(),
    words: z.string().nullable(),
  })
  .meta({ id: 'ReadingAlert' })

export const alertOf = (found: Alert, lang: Language): z.input<typeof alert> => ({
  id: found.id,
  kind: found.kind,
  person: found.person,
  personId: found.person_id,
  title: said(found.title, lang),
  unit: said(found.unit, lang),
  familyId: found.family_id,
  relation: found.relation,
  count: found.count,
  firstAt: iso(found.first_at),
  lastAt: iso(found.last_at),
  foundAt: iso(found.found_at),
  handledAt: isoOrNull(found.handled_at),
  handledBy: found.handled_by,
  verdict: found.verdict,
  words: found.words,
})

/** A request as those who answer it see it: also who was asked about it, and what that one says. */
export const handledRequest = dataRequest
  .extend({
    language: z.enum(languages).meta({ description: 'In which it is answered.' }),
    handler: z.string().nullable().meta({ description: 'The worker who was asked about it.' }),
    handlerWords: z.string().nullable(),
    closedBy: z.string().nullable(),
  })
  .meta({ id: 'HandledDataRequest' })

export const handledOf = (request: DataRequest): z.input<typeof handledRequest> => ({
  ...requestOf(request),
  language: request.language,
  handler: request.handler,
  handlerWords: request.handlerWords,
  closedBy: request.closed_by,
})

const lines = z.object({ fi: z.string(), sv: z.string(), en: z.string() })

const hold = z.object({
  id,
  member: id,
  ground: z.enum(holdGrounds),
  reasons: z.string(),
  until: day,
  by: z.string(),
  at: instant,
})

/** What a county has decided about its lists of readers, and what was removed. */
export const oversightSettings = z
  .object({
    namesStaff: z.boolean(),
    advisers: z.array(
      z.object({
        kind: z.string(),
        name: lines,
        phone: z.string().nullable(),
        email: z.string().nullable(),
        hours: lines.nullable(),
      }),
    ),
    holds: z.array(hold),
    deletions: z
      .array(
        z.object({
          id,
          what: z.string(),
          subject: id,
          rule: z.string(),
          keptUntil: day,
          deletedAt: instant,
          counts: z.record(z.string(), z.int()),
          hash: z.string(),
        }),
      )
      .meta({ description: 'What was removed, by which rule, with a fingerprint of the ids.' }),
  })
  .meta({ id: 'OversightSettings' })

export const settingsOf = (settings: OversightSettings): z.input<typeof oversightSettings> => ({
  namesStaff: settings.namesStaff,
  advisers: settings.advisers.map(({ kind, name, phone, email, hours }) => ({
    kind,
    name,
    phone,
    email,
    hours,
  })),
  holds: settings.holds.map(({ at, ...rest }) => ({ ...rest, at: iso(at) })),
  deletions: settings.deletions.map(({ kept_until: keptUntil, deleted_at: deletedAt, counts, ...rest }) => ({
    ...rest,
    keptUntil,
    deletedAt: iso(deletedAt),
    counts: { ...counts },
  })),
})
