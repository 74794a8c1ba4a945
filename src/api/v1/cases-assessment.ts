import { z } from 'zod'
import {
  assessmentDocuments,
  type AssessmentView,
  changeSection,
  dropLimit,
  exportCase,
  exportFormats,
  exportParts,
  exportsOf,
  limitAreas,
  limitDrops,
  limitsOf,
  limitStates,
  meetLimit,
  openOwnWords,
  readAssessment,
  resumeLimit,
  sectionKinds,
  sectionVersions,
  type SectionView,
  startLimit,
  tellSection,
  writeOwnSection,
  writeSection,
} from '#capabilities/casework/index.ts'
import { inLanguage, type Language, languages } from '#platform/text.ts'
import { caseExampleId } from '#seed/demo/cases/load-case-examples.ts'
import { memberId } from '#seed/demo/families/family-ids.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { day, id, idParams, instant, iso, langQuery } from './shapes.ts'

const ours = { ...noInput, tag: 'Cases', auth: 'person', reach: 'private' } as const
const both = { ...ours, auth: 'person-or-member' } as const
const done = { 204: { description: 'Done.' } } as const
const made = { 201: { description: 'Written.', schema: z.object({ id }) } } as const
const theCase = { id: caseExampleId('case') }

const limit = z
  .object({
    id,
    rule: z.string(),
    area: z.enum(limitAreas),
    about: id.nullable(),
    what: z.string(),
    source: z.string(),
    isSourced: z.boolean().meta({ description: 'False: no lawyer has checked it against the act yet.' }),
    dayZero: day,
    due: day,
    state: z.enum(limitStates),
    daysLeft: z.number().int(),
    metOn: day.nullable(),
    dropped: z.enum(limitDrops).nullable(),
  })
  .meta({ id: 'CaseLimit', description: 'A limit of the law that runs in a case.' })

const limits = operation({
  ...both,
  method: 'get',
  path: '/cases/{id}/limits',
  summary: 'Read the limits of the law that run in a case, and those that may be started',
  description: 'To one of the family what happens by when, in words of its own.',
  params: idParams,
  query: langQuery,
  answers: {
    200: {
      description: 'Those that run first, the nearest first.',
      schema: z.object({
        items: z.array(limit),
        choices: z.array(
          z.object({
            rule: z.string(),
            area: z.enum(limitAreas),
            what: z.string(),
            dayZeroIs: z.string(),
            source: z.string(),
            due: day,
          }),
        ),
        withoutNumber: z.array(z.object({ rule: z.string(), what: z.string(), source: z.string() })),
        dayZero: day,
        mayKeep: z.boolean(),
      }),
    },
  },
  example: () => ({ as: 'guide', params: theCase, status: 200 }),
  run: async ({ caller, params, query: { lang } }) => {
    const found = await limitsOf(caller, params)
    return {
      status: 200,
      body: {
        items: found.limits.map((each) => ({ ...each, what: each.what[lang], source: each.source[lang] })),
        choices: found.choices.map(({ rule, area, what, from, source, due }) => ({
          rule,
          area,
          what: what[lang],
          dayZeroIs: from[lang],
          source: source[lang],
          due,
        })),
        withoutNumber: found.unnumbered.map(({ rule, what, source }) => ({
          rule,
          what: what[lang],
          source: source[lang],
        })),
        dayZero: found.dayZero,
        mayKeep: found.mayKeep,
      },
    }
  },
})

const started = operation({
  ...ours,
  method: 'post',
  path: '/cases/{id}/limits',
  summary: 'Start a limit of the law that applies, from its day 0',
  description:
    'The rule in force on that day counts; a limit for those under 23 turns on the birthday itself.',
  params: idParams,
  body: z.object({ rule: z.string().max(40), dayZero: day, about: id.nullable().optional() }),
  problems: [403, 409],
  answers: made,
  example: () => ({
    as: 'guide',
    params: theCase,
    body: { rule: 'D15-handled', dayZero: '2026-01-05' },
    status: 201,
  }),
  run: async ({ caller, params, body }) => ({
    status: 201,
    body: await startLimit(caller, { ...params, ...body }),
  }),
})

const met = operation({
  ...ours,
  method: 'post',
  path: '/case-limits/{id}/met',
  summary: 'Mark a limit as met, today or on an earlier day',
  params: idParams,
  body: z.object({ on: day.optional() }),
  problems: [403, 409],
  answers: done,
  example: () => ({ as: 'guide', params: { id: caseExampleId('limit') }, body: {}, status: 204 }),
  run: async ({ caller, params, body }) => {
    await meetLimit(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const dropped = operation({
  ...ours,
  method: 'post',
  path: '/case-limits/{id}/drop',
  summary: 'Say that a limit does not apply after all, and why',
  params: idParams,
  body: z.object({ why: z.enum(limitDrops) }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'guide',
    params: { id: caseExampleId('other-limit') },
    body: { why: 'need-gone' },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await dropLimit(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const resumed = operation({
  ...ours,
  method: 'post',
  path: '/case-limits/{id}/resume',
  summary: 'Let a limit run on that was marked by mistake',
  params: idParams,
  problems: [403, 409],
  answers: done,
  example: () => ({ as: 'guide', params: { id: caseExampleId('met-limit') }, status: 204 }),
  run: async ({ caller, params }) => {
    await resumeLimit(caller, params)
    return { status: 204 }
  },
})

const section = z
  .object({
    id,
    document: z.enum(assessmentDocuments),
    kind: z.enum(sectionKinds),
    title: z.string(),
    words: z.string(),
    ownOf: id.nullable().meta({ description: 'Whose own part it is; null: common.' }),
    teamSees: z.boolean(),
    shownTo: z.array(id).meta({ description: 'To the owner alone: whom of the family it is shown to.' }),
    told: z.boolean().meta({ description: 'Whether the family reads it.' }),
    author: z.object({
      side: z.enum(['worker', 'member']),
      name: z.string().nullable(),
      unit: z.string().nullable(),
      member: id.nullable(),
      me: z.boolean(),
    }),
    writtenAt: instant,
    changedAt: instant,
    version: z.number().int(),
    may: z.object({ change: z.boolean(), tell: z.boolean(), open: z.boolean() }),
  })
  .meta({ id: 'CaseSection', description: 'A section of the initial survey or the assessment.' })

const sectionOf = ({ author, ...view }: SectionView, lang: Language): z.input<typeof section> => ({
  ...view,
  shownTo: [...view.shownTo],
  writtenAt: iso(view.writtenAt),
  changedAt: iso(view.changedAt),
  author:
    author.side === 'member'
      ? { side: 'member', name: null, unit: null, member: author.member, me: author.me }
      : {
          side: 'worker',
          name: author.name,
          unit: author.unit === null ? null : inLanguage(author.unit, lang),
          member: null,
          me: author.me,
        },
})

const assessment = operation({
  ...both,
  method: 'get',
  path: '/cases/{id}/assessment',
  summary: 'Read the initial survey and the assessment of a case, section by section',
  description: 'What one parent has marked as own is never in the other’s answer, nor counted there.',
  params: idParams,
  query: langQuery,
  answers: {
    200: {
      description: 'The shared summary of each document first.',
      schema: z.object({
        documents: z.array(
          z.object({
            document: z.enum(assessmentDocuments),
            summary: section.nullable(),
            sections: z.array(section),
          }),
        ),
        can: z.object({ write: z.boolean(), writeOwn: z.boolean() }),
      }),
    },
  },
  example: () => ({ as: 'guide', params: theCase, status: 200 }),
  run: async ({ caller, params, query: { lang } }) => {
    const found: AssessmentView = await readAssessment(caller, params)
    return {
      status: 200,
      body: {
        documents: found.documents.map(({ document, summary, sections }) => ({
          document,
          summary: summary === null ? null : sectionOf(summary, lang),
          sections: sections.map((each) => sectionOf(each, lang)),
        })),
        can: found.can,
      },
    }
  },
})

const words = z.string().min(1).max(20_000)
const title = z.string().max(200).default('')

const written = operation({
  ...ours,
  method: 'post',
  path: '/cases/{id}/sections',
  summary: 'Write a section: one’s own, the shared summary, or what one of the family has said',
  params: idParams,
  body: z.object({
    document: z.enum(assessmentDocuments),
    kind: z.enum(sectionKinds),
    title,
    words,
    ownOf: id.nullable().default(null),
    teamSees: z.boolean().default(true),
    told: z.boolean().default(false),
    unit: id.optional(),
  }),
  problems: [403, 409],
  answers: made,
  example: () => ({
    as: 'guide',
    params: theCase,
    body: { document: 'assessment', kind: 'summary', words: 'Perhe tarvitsee tukea iltoihin.' },
    status: 201,
  }),
  run: async ({ caller, params, body }) => ({
    status: 201,
    body: await writeSection(caller, { ...params, ...body }),
  }),
})

const writtenOwn = operation({
  ...ours,
  auth: 'member',
  method: 'post',
  path: '/cases/{id}/own-sections',
  summary: 'Write in one’s own words: one’s own part unless it is opened to everybody',
  params: idParams,
  body: z.object({
    document: z.enum(assessmentDocuments),
    title,
    words,
    everybody: z.boolean().default(false),
    teamSees: z.boolean().default(true),
    shownTo: z.array(id).max(20).default([]),
  }),
  problems: [403, 409],
  answers: made,
  example: () => ({
    as: 'aalto-17-tiia',
    params: theCase,
    body: { document: 'initial-survey', words: 'Toivomme levollisia iltoja.', everybody: true },
    status: 201,
  }),
  run: async ({ caller, params, body }) => ({
    status: 201,
    body: await writeOwnSection(caller, { ...params, ...body }),
  }),
})

const changed = operation({
  ...both,
  method: 'put',
  path: '/case-sections/{id}',
  summary: 'Change a section on the version it was based on',
  description: 'Where somebody has changed it meanwhile nothing is overwritten: 409.',
  params: idParams,
  body: z.object({ version: z.number().int().min(1), title, words }),
  problems: [403, 409],
  answers: { 200: { description: 'Its new version.', schema: z.object({ version: z.number().int() }) } },
  example: () => ({
    as: 'guide',
    params: { id: caseExampleId('section') },
    body: { version: 1, words: 'Illat venyvät, ja Vilma nukahtaa vasta kymmeneltä.' },
    status: 200,
  }),
  run: async ({ caller, params, body }) => ({
    status: 200,
    body: await changeSection(caller, { ...params, ...body }),
  }),
})

const versions = operation({
  ...both,
  method: 'get',
  path: '/case-sections/{id}/versions',
  summary: 'Read what a section said before',
  params: idParams,
  answers: {
    200: {
      description: 'Newest first.',
      schema: z.object({
        items: z.array(
          z.object({
            version: z.number().int(),
            title: z.string(),
            words: z.string(),
            name: z.string().nullable(),
            member: id.nullable(),
            at: instant,
          }),
        ),
      }),
    },
  },
  example: () => ({ as: 'guide', params: { id: caseExampleId('section') }, status: 200 }),
  run: async ({ caller, params }) => {
    const found = await sectionVersions(caller, params)
    const items = found.map(({ by, at, ...version }) => ({
      ...version,
      name: by !== null && 'name' in by ? by.name : null,
      member: by !== null && 'member' in by ? by.member : null,
      at: iso(at),
    }))
    return { status: 200, body: { items } }
  },
})

const told = operation({
  ...ours,
  method: 'post',
  path: '/case-sections/{id}/told',
  summary: 'Show a section to the family, or take it out of its sight',
  params: idParams,
  body: z.object({ told: z.boolean() }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'guide',
    params: { id: caseExampleId('section') },
    body: { told: true },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await tellSection(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const opened = operation({
  ...ours,
  auth: 'member',
  method: 'post',
  path: '/case-sections/{id}/open',
  summary: 'Say who else sees one’s own words: the team, some of the family, or everybody',
  params: idParams,
  body: z.object({
    everybody: z.boolean().default(false),
    teamSees: z.boolean().default(true),
    shownTo: z.array(id).max(20).default([]),
  }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'aalto-17-tiia',
    params: { id: caseExampleId('own-section') },
    body: { shownTo: [memberId('aalto-17-joni')] },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await openOwnWords(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const exported = operation({
  ...ours,
  method: 'post',
  path: '/cases/{id}/exports',
  summary: 'Take chosen parts of a case out for the statutory record, as structured data or PDF/A-2a',
  description:
    'Asks for a proof given just now. Nobody’s own part is in the file. The file is not kept; its fingerprint is.',
  params: idParams,
  body: z.object({
    format: z.enum(exportFormats),
    parts: z.array(z.enum(exportParts)).min(1),
    language: z.enum(languages).default('fi'),
    unit: id.optional(),
  }),
  problems: [403, 409],
  answers: {
    201: {
      description: 'The file, in base64.',
      schema: z.object({
        id,
        mediaType: z.string(),
        name: z.string(),
        sha256: z.string(),
        content: z.base64(),
      }),
    },
  },
  example: () => ({
    as: 'guide',
    params: theCase,
    body: { format: 'json', parts: ['case', 'limits', 'assessment'] },
    status: 201,
  }),
  run: async ({ caller, params, body }) => {
    const { bytes, mediaType, name, sha256, id: made } = await exportCase(caller, { ...params, ...body })
    return {
      status: 201,
      body: { id: made, mediaType, name, sha256, content: Buffer.from(bytes).toString('base64') },
    }
  },
})

const listed = operation({
  ...both,
  method: 'get',
  path: '/cases/{id}/exports',
  summary: 'Read what was taken out of a case, by whom and when',
  params: idParams,
  query: langQuery,
  answers: {
    200: {
      description: 'Newest first. Whom the reader is not told of has no name.',
      schema: z.object({
        items: z.array(
          z.object({
            id,
            format: z.enum(exportFormats),
            parts: z.array(z.enum(exportParts)),
            bytes: z.number().int(),
            sha256: z.string(),
            at: instant,
            by: z.object({ name: z.string(), unit: z.string() }).nullable(),
          }),
        ),
      }),
    },
  },
  example: () => ({ as: 'guide', params: theCase, status: 200 }),
  run: async ({ caller, params, query: { lang } }) => {
    const found = await exportsOf(caller, params)
    const items = found.map(({ by, at, parts, ...item }) => ({
      ...item,
      parts: [...parts],
      at: iso(at),
      by: by === null ? null : { name: by.name, unit: inLanguage(by.unit, lang) },
    }))
    return { status: 200, body: { items } }
  },
})

/** Limits of the law in a case, its initial survey and assessment, and taking it out for the record. */
export const caseAssessmentOperations: readonly Operation[] = [
  limits,
  started,
  met,
  dropped,
  resumed,
  assessment,
  written,
  writtenOwn,
  changed,
  versions,
  told,
  opened,
  exported,
  listed,
]
