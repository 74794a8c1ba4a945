import { z } from 'zod'
import {
  beginPath,
  type CasePaths,
  caseGroups,
  changePath,
  comparePaths,
  draftPath,
  dropPathDraft,
  endPath,
  followPath,
  type KeptPath,
  keptPath,
  keptPaths,
  listPaths,
  markPathStep,
  pathChangeShape,
  type PathContent,
  pathContentShape,
  pathFigures,
  pathMarks,
  pathsOfCase,
  pathStates,
  pathStepStates,
  type PathVersion,
  publishPath,
  readPath,
  renewPath,
  savePath,
  withdrawPath,
} from '#capabilities/casework/index.ts'
import { inLanguage, languages } from '#platform/text.ts'
import { caseExampleId } from '#seed/demo/cases/load-case-examples.ts'
import { nepsyPath } from '#seed/reference/paths/nepsy.ts'
import { productPathId } from '#seed/reference/paths/load-paths.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { countyCode, id, idParams, instant, iso, isoOrNull, langQuery } from './shapes.ts'

const ours = { ...noInput, tag: 'Cases', auth: 'person', reach: 'private' } as const
const done = { 204: { description: 'Done.' } } as const
const key = z.string().max(60).meta({ description: 'The name of the path in its address.' })
const texts = z.partialRecord(z.enum(languages), z.string()).meta({ id: 'PathText' })

const content = z
  .looseObject({
    title: texts,
    summary: texts,
    why: texts,
    coordinates: texts,
    critical: texts,
    lanes: z.array(z.object({ key: z.string(), name: texts })),
    steps: z.array(
      z.looseObject({
        key: z.string(),
        lane: z.string(),
        kind: z.string(),
        column: z.number().int(),
        stage: z.string(),
        name: texts,
        actor: texts,
        critical: z.boolean(),
        optional: z.boolean(),
      }),
    ),
    arrows: z.array(z.object({ from: z.string(), to: z.string() })),
    stages: z.array(z.looseObject({ stage: z.string(), joint: texts, digital: texts, other: texts })),
  })
  .meta({
    id: 'PathContent',
    description:
      'Lanes, steps in their order with who does them, arrows, and what of each stage is done jointly and digitally. Texts that name several things carry one on each line.',
  })
const contentOf = (path: PathContent): z.input<typeof content> => z.parse(content, structuredClone(path))

const listed = z.object({
  key,
  group: z.enum(caseGroups),
  version: z.number().int(),
  isOwn: z.boolean().meta({ description: 'The county’s own; else it comes with the product.' }),
  title: z.string(),
  summary: z.string(),
})

const version = z
  .object({
    id,
    key,
    group: z.enum(caseGroups),
    isOwn: z.boolean(),
    version: z.number().int(),
    revision: z.number().int().meta({ description: 'Grows with each saving: send it back as `seen`.' }),
    state: z.enum(pathStates),
    changedAt: instant,
    publishedAt: instant.nullable(),
    content,
  })
  .meta({ id: 'PathVersion' })
const versionOf = (path: PathVersion): z.input<typeof version> => ({
  id: path.id,
  key: path.key,
  group: path.group,
  isOwn: path.isOwn,
  version: path.version,
  revision: path.revision,
  state: path.state,
  changedAt: iso(path.changedAt),
  publishedAt: isoOrNull(path.publishedAt),
  content: contentOf(path.content),
})

const list = operation({
  ...ours,
  method: 'get',
  path: '/paths',
  summary: 'List the paths in force in one’s own county',
  query: langQuery,
  answers: { 200: { description: 'By group.', schema: z.object({ items: z.array(listed) }) } },
  example: () => ({ as: 'guide', status: 200 }),
  run: async ({ caller, query: { lang } }) => {
    const items = (await listPaths(caller, {})).map((path) => ({
      key: path.key,
      group: path.group,
      version: path.version,
      isOwn: path.isOwn,
      title: inLanguage(path.title, lang),
      summary: inLanguage(path.summary, lang),
    }))
    return { status: 200, body: { items } }
  },
})

const keyParams = z.object({ key })
const nepsy = { key: 'nepsy' }

const read = operation({
  ...ours,
  method: 'get',
  path: '/paths/{key}',
  summary: 'Read a path as it is in force, or an earlier version of it',
  params: keyParams,
  query: z.object({ version: id.optional() }),
  answers: { 200: { description: 'The path.', schema: version } },
  example: () => ({ as: 'guide', params: nepsy, status: 200 }),
  run: async ({ caller, params, query }) => ({
    status: 200,
    body: versionOf(await readPath(caller, { ...params, version: query.version ?? null })),
  }),
})

const figure = z.number().int().nullable().meta({
  description: 'Null: below five, or it would give away a number below five.',
})
const figures = operation({
  ...ours,
  method: 'get',
  path: '/counties/{county}/path-figures',
  summary: 'Read where on the paths of a county families wait and leave',
  description:
    'For those who lead in the county. Numbers alone, no small ones, and nothing from which one follows.',
  params: z.object({ county: countyCode }),
  query: z.object({ key: key.optional() }).extend(langQuery.shape),
  answers: {
    200: {
      description: 'The steps of each path in their order.',
      schema: z.object({
        items: z.array(
          z.object({
            key,
            group: z.enum(caseGroups),
            title: z.string(),
            followed: figure,
            stayed: figure,
            steps: z.array(
              z.object({
                step: z.string(),
                name: z.string(),
                critical: z.boolean(),
                waiting: figure,
                left: figure,
                days: figure.meta({
                  description: 'Mean of the days waited there; null: fewer than five waited.',
                }),
              }),
            ),
          }),
        ),
      }),
    },
  },
  example: (samples) => ({ as: 'coordinator', params: { county: samples.county }, status: 200 }),
  run: async ({ caller, params, query: { key: wanted, lang } }) => {
    const found = await pathFigures(caller, { ...params, key: wanted ?? null })
    const items = found.map((path) => ({
      ...path,
      title: inLanguage(path.title, lang),
      steps: path.steps.map((step) => ({ ...step, name: inLanguage(step.name, lang) })),
    }))
    return { status: 200, body: { items } }
  },
})

// --- A county's own ---------------------------------------------------------------------------------------------

const countyParams = z.object({ county: countyCode })
const ownParams = z.object({ county: countyCode, key })
const seen = z.number().int().min(1).nullable().default(null).meta({
  description:
    'The revision that was seen. When it has changed since: 409. Left out, what stands now is changed.',
})
const lack = z.object({ part: z.string(), key: z.string(), what: z.string() })
const lacks = {
  missing: z.array(lack).meta({ description: 'Texts that are not there in every language.' }),
  faults: z.array(lack),
}
const lacksOf = ({ missing, faults }: Pick<KeptPath, 'missing' | 'faults'>) => ({
  missing: missing.map(({ at, what }) => ({ ...at, what })),
  faults: faults.map(({ at, code }) => ({ ...at, what: code })),
})

const keptList = operation({
  ...ours,
  method: 'get',
  path: '/counties/{county}/paths',
  summary: 'List the paths that a county keeps, with those under way',
  params: countyParams,
  query: langQuery,
  answers: {
    200: {
      description: 'The product’s and the county’s own.',
      schema: z.object({
        items: z.array(
          z.object({
            key,
            group: z.enum(caseGroups),
            title: z.string(),
            inForce: z.object({ version: z.number().int(), isOwn: z.boolean() }).nullable(),
            hasDraft: z.boolean(),
            lacks: z.number().int(),
          }),
        ),
      }),
    },
  },
  example: (samples) => ({ as: 'admin', params: { county: samples.county }, status: 200 }),
  run: async ({ caller, params, query: { lang } }) => {
    const items = (await keptPaths(caller, params)).map((path) => ({
      key: path.key,
      group: path.group,
      title: inLanguage(path.title, lang),
      inForce: path.inForce,
      hasDraft: path.hasDraft,
      lacks: path.missing + path.faults,
    }))
    return { status: 200, body: { items } }
  },
})

const begun = operation({
  ...ours,
  method: 'post',
  path: '/counties/{county}/paths',
  summary: 'Begin a path of the county’s own',
  params: countyParams,
  body: z.object({ key, group: z.enum(caseGroups), title: texts.default({}) }),
  answers: { 201: { description: 'Begun, as a draft.', schema: z.object({ key }) } },
  example: (samples) => ({
    as: 'admin',
    params: { county: samples.county },
    body: { key: 'young-carer', group: 'other', title: { fi: 'Nuori hoivaaja' } },
    status: 201,
  }),
  run: async ({ caller, params, body }) => ({
    status: 201,
    body: await beginPath(caller, { ...params, ...body }),
  }),
})

const drafted = operation({
  ...ours,
  method: 'post',
  path: '/counties/{county}/paths/{key}/draft',
  summary: 'Begin a new version of the county’s own, from what is in force',
  params: ownParams,
  answers: { 200: { description: 'The draft stands.', schema: z.object({ revision: z.number().int() }) } },
  example: (samples) => ({ as: 'admin', params: { county: samples.county, ...nepsy }, status: 200 }),
  run: async ({ caller, params }) => ({ status: 200, body: await draftPath(caller, params) }),
})

const keptOne = operation({
  ...ours,
  method: 'get',
  path: '/counties/{county}/paths/{key}',
  summary: 'Read a path with all its versions and what keeps its draft from being published',
  params: ownParams,
  answers: {
    200: {
      description: 'The county’s own first.',
      schema: z.object({ versions: z.array(version), ...lacks }),
    },
  },
  example: (samples) => ({ as: 'admin', params: { county: samples.county, ...nepsy }, status: 200 }),
  run: async ({ caller, params }) => {
    const found = await keptPath(caller, params)
    return { status: 200, body: { versions: found.versions.map(versionOf), ...lacksOf(found) } }
  },
})

const changed = operation({
  ...ours,
  method: 'post',
  path: '/counties/{county}/paths/{key}/changes',
  summary: 'Change one thing in the draft: a text, a lane, a step, an arrow',
  params: ownParams,
  body: z.object({ seen, change: pathChangeShape }),
  answers: { 200: { description: 'The draft now.', schema: z.object({ content }) } },
  example: (samples) => ({
    as: 'admin',
    params: { county: samples.county, ...nepsy },
    body: { seen: 1, change: { kind: 'move-step', key: 'kela-rehabilitation', by: 1 } },
    status: 200,
  }),
  run: async ({ caller, params, body }) => {
    const found = await changePath(caller, { ...params, ...body })
    return { status: 200, body: { content: contentOf(found.content) } }
  },
})

const saved = operation({
  ...ours,
  method: 'put',
  path: '/counties/{county}/paths/{key}/draft',
  summary: 'Save the whole draft at once',
  params: ownParams,
  body: z.object({ seen, content: pathContentShape }),
  answers: {
    200: { description: 'Saved.', schema: z.object({ revision: z.number().int(), ...lacks }) },
  },
  example: (samples) => ({
    as: 'admin',
    params: { county: samples.county, ...nepsy },
    body: { seen: 2, content: nepsyPath.content },
    status: 200,
  }),
  run: async ({ caller, params, body }) => {
    const found = await savePath(caller, { ...params, ...body })
    return { status: 200, body: { revision: found.revision, ...lacksOf(found) } }
  },
})

const compared = operation({
  ...ours,
  method: 'get',
  path: '/counties/{county}/paths/{key}/differences',
  summary: 'Compare two versions of a path',
  params: ownParams,
  query: z.object({ from: id, to: id }),
  answers: {
    200: {
      description: 'What the later says otherwise; empty when nothing.',
      schema: z.object({
        items: z.array(
          z.object({
            part: z.string(),
            key: z.string(),
            kind: z.enum(['added', 'removed', 'changed']),
            fields: z.array(z.string()),
          }),
        ),
      }),
    },
  },
  example: (samples) => ({
    as: 'admin',
    params: { county: samples.county, ...nepsy },
    query: { from: productPathId('nepsy', 1), to: productPathId('nepsy', 1) },
    status: 200,
  }),
  run: async ({ caller, params, query }) => {
    const { differences } = await comparePaths(caller, { ...params, ...query })
    const items = differences.map(({ at, kind, fields }) => ({ ...at, kind, fields: [...fields] }))
    return { status: 200, body: { items } }
  },
})

const published = operation({
  ...ours,
  method: 'post',
  path: '/counties/{county}/paths/{key}/publish',
  summary: 'Publish the draft: every text in three languages, nothing wrong with it',
  params: ownParams,
  body: z.object({ seen }),
  answers: { 200: { description: 'In force.', schema: z.object({ version: z.number().int() }) } },
  example: (samples) => ({
    as: 'admin',
    params: { county: samples.county, ...nepsy },
    body: { seen: 3 },
    status: 200,
  }),
  run: async ({ caller, params, body }) => ({
    status: 200,
    body: await publishPath(caller, { ...params, ...body }),
  }),
})

const dropped = operation({
  ...ours,
  method: 'delete',
  path: '/counties/{county}/paths/{key}/draft',
  summary: 'Throw a draft away',
  params: ownParams,
  answers: done,
  example: (samples) => ({
    as: 'admin',
    params: { county: samples.county, key: 'young-carer' },
    status: 204,
  }),
  run: async ({ caller, params }) => {
    await dropPathDraft(caller, params)
    return { status: 204 }
  },
})

const withdrawn = operation({
  ...ours,
  method: 'post',
  path: '/counties/{county}/paths/{key}/withdraw',
  summary: 'Take the county’s own version out of force; the product’s serves again',
  params: ownParams,
  answers: done,
  example: (samples) => ({ as: 'admin', params: { county: samples.county, ...nepsy }, status: 204 }),
  run: async ({ caller, params }) => {
    await withdrawPath(caller, params)
    return { status: 204 }
  },
})

// --- Of a case --------------------------------------------------------------------------------------------------

const casePath = z
  .object({
    id,
    key,
    title: z.string(),
    version: z.number().int(),
    newer: z.number().int().nullable().meta({ description: 'A newer version is in force.' }),
    startedAt: instant,
    endedAt: instant.nullable(),
    content,
    marks: z.array(
      z.object({
        step: z.string(),
        state: z.enum(pathStepStates),
        since: instant,
        reason: z.string().nullable().meta({ description: 'For those who work on the case.' }),
        waitedDays: z.number().int(),
      }),
    ),
    progress: z.object({
      done: z.number().int(),
      of: z.number().int(),
      now: z.array(z.string()),
      next: z.array(z.string()),
    }),
  })
  .meta({ id: 'CasePath', description: 'A path that a case follows, and where on it the family is.' })

const casePathOf = (
  path: CasePaths['paths'][number],
  lang: (typeof languages)[number],
): z.input<typeof casePath> => ({
  id: path.id,
  key: path.key,
  title: inLanguage(path.content.title, lang),
  version: path.version,
  newer: path.newer,
  startedAt: iso(path.startedAt),
  endedAt: isoOrNull(path.endedAt),
  content: contentOf(path.content),
  marks: path.marks.map(({ step, state, since, reason, waitedDays }) => ({
    step,
    state,
    since: iso(since),
    reason,
    waitedDays,
  })),
  progress: { ...path.progress, now: [...path.progress.now], next: [...path.progress.next] },
})

const ofCase = operation({
  ...ours,
  auth: 'person-or-member',
  method: 'get',
  path: '/cases/{id}/paths',
  summary: 'Read the paths that a case follows',
  description:
    'To one of the family the steps and where it is; reasons and what is for those who work are left out.',
  params: idParams,
  query: langQuery,
  answers: {
    200: {
      description: 'Those that it follows now first.',
      schema: z.object({ items: z.array(casePath), offered: z.array(z.object({ key, title: z.string() })) }),
    },
  },
  example: () => ({ as: 'guide', params: { id: caseExampleId('case') }, status: 200 }),
  run: async ({ caller, params, query: { lang } }) => {
    const { paths, offered } = await pathsOfCase(caller, params)
    return {
      status: 200,
      body: {
        items: paths.map((path) => casePathOf(path, lang)),
        offered: offered.map((path) => ({ key: path.key, title: inLanguage(path.title, lang) })),
      },
    }
  },
})

const followed = operation({
  ...ours,
  method: 'post',
  path: '/cases/{id}/paths',
  summary: 'Let a case follow a path, or come back to one',
  params: idParams,
  body: z.object({ key }),
  answers: { 201: { description: 'It follows the path.', schema: z.object({ path: id }) } },
  example: () => ({
    as: 'guide',
    params: { id: caseExampleId('case') },
    body: { key: 'divorce' },
    status: 201,
  }),
  run: async ({ caller, params, body }) => ({
    status: 201,
    body: await followPath(caller, { ...params, ...body }),
  }),
})

const pathParams = z.object({ id, path: id })
const thePath = { id: caseExampleId('case'), path: caseExampleId('path') }

const marked = operation({
  ...ours,
  method: 'put',
  path: '/cases/{id}/paths/{path}/steps/{step}',
  summary: 'Mark where the family is with a step',
  description: 'Leaving out a step and leaving the path take a reason. `ahead` takes the mark away.',
  params: pathParams.extend({ step: z.string().max(60) }),
  body: z.object({
    state: z.enum(pathMarks),
    seen: z.enum(pathMarks).meta({ description: 'The mark that was seen. When another stands now: 409.' }),
    reason: z.string().max(1000).default(''),
  }),
  answers: done,
  example: () => ({
    as: 'guide',
    params: { ...thePath, step: 'therapies' },
    body: { seen: 'ahead', state: 'left-out', reason: 'Terapia on jo päättynyt.' },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await markPathStep(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const renewed = operation({
  ...ours,
  method: 'post',
  path: '/cases/{id}/paths/{path}/renew',
  summary: 'Change over to the version of the path in force',
  params: pathParams,
  answers: done,
  example: () => ({ as: 'guide', params: thePath, status: 204 }),
  run: async ({ caller, params }) => {
    await renewPath(caller, params)
    return { status: 204 }
  },
})

const ended = operation({
  ...ours,
  method: 'post',
  path: '/cases/{id}/paths/{path}/end',
  summary: 'End a path: it has been walked, or is not needed any more',
  params: pathParams,
  answers: done,
  example: () => ({ as: 'guide', params: thePath, status: 204 }),
  run: async ({ caller, params }) => {
    await endPath(caller, params)
    return { status: 204 }
  },
})

/** Paths: what is in force, what a county keeps, what a case follows; in the order in which their examples work. */
export const casePathOperations: readonly Operation[] = [
  list,
  read,
  figures,
  keptList,
  begun,
  drafted,
  keptOne,
  changed,
  saved,
  compared,
  published,
  ofCase,
  followed,
  marked,
  renewed,
  ended,
  dropped,
  withdrawn,
]
