/** Paths of the critical groups: what is in force, and what a county keeps of its own (R87–R104, ADR-0045). */
import { z } from 'zod'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import type { Localized } from '#platform/text.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { countyPathsAccess } from './access-paths.ts'
import { type CaseGroup, caseGroups } from './domain/case.ts'
import { emptyPath, type PathContent, type PathState } from './domain/path.ts'
import {
  faultsInPath,
  isPathReady,
  missingInPath,
  type PathFault,
  type PathMissing,
} from './domain/path-checks.ts'
import { type PathDifference, pathDifferences } from './domain/path-differences.ts'
import { changedPath } from './domain/path-editing.ts'
import { pathChangeShape, pathContentShape, pathKey } from './path-shape.ts'
import * as queries from './queries-paths.ts'

export type PathVersion = {
  readonly id: string
  readonly key: string
  readonly group: CaseGroup
  /** Whether it is the county's own; else it comes with the product. */
  readonly isOwn: boolean
  readonly version: number
  /** Grows with each saving of a draft: what an edit was based on. */
  readonly revision: number
  readonly state: PathState
  readonly content: PathContent
  readonly changedBy: string | null
  readonly changedAt: Date
  readonly publishedAt: Date | null
}

export type PathListed = {
  readonly id: string
  readonly key: string
  readonly group: CaseGroup
  readonly isOwn: boolean
  readonly version: number
  readonly title: Localized
  readonly summary: Localized
  readonly steps: number
}

export type KeptPathListed = {
  readonly key: string
  readonly group: CaseGroup
  readonly title: Localized
  /** Which version is in force, and whose; null while a new path has not been published yet. */
  readonly inForce: { readonly version: number; readonly isOwn: boolean } | null
  readonly hasDraft: boolean
  /** What keeps the draft from being published. */
  readonly missing: number
  readonly faults: number
  readonly changedAt: Date
}

export type KeptPath = {
  readonly key: string
  readonly group: CaseGroup
  /** What comes with the product; null for a path that is only the county's. */
  readonly product: PathVersion | null
  readonly published: PathVersion | null
  readonly draft: PathVersion | null
  /** All of them, the county's own first, newest first. */
  readonly versions: readonly PathVersion[]
  readonly missing: readonly PathMissing[]
  readonly faults: readonly PathFault[]
}

export const versionOf = (row: queries.PathRow): PathVersion => ({
  id: row.id,
  key: row.key,
  group: row.group,
  isOwn: row.county !== null,
  version: row.version,
  revision: row.revision,
  state: row.state,
  content: row.content,
  changedBy: row.changed_by,
  changedAt: row.changed_at,
  publishedAt: row.published_at,
})

export const listedPath = (row: queries.PathRow): PathListed => ({
  id: row.id,
  key: row.key,
  group: row.group,
  isOwn: row.county !== null,
  version: row.version,
  title: row.content.title,
  summary: row.content.summary,
  steps: row.content.steps.length,
})

const countyOf = ({ actor }: Ctx): string => {
  if (actor.kind !== 'person' && actor.kind !== 'member') throw notFound()
  return actor.county
}

const reading = {
  trace: 'refusals',
  needs: { signedInBecause: 'paths hold no persons; every worker works by what is published' },
} as const

/** The paths in force in one's own county. */
export const listPaths = useCase({
  name: 'path.list',
  input: z.object({}),
  ...reading,
  run: async (ctx): Promise<readonly PathListed[]> =>
    (await queries.pathsInForce(ctx.tx, countyOf(ctx))).map(listedPath),
})

/** One path as it is in force, or as an earlier version of it had it. */
export const readPath = useCase({
  name: 'path.read',
  input: z.object({ key: pathKey, version: z.uuid().nullable().default(null) }),
  ...reading,
  run: async (ctx, { key, version }): Promise<PathVersion> => {
    const county = countyOf(ctx)
    const row =
      version === null
        ? await queries.pathInForce(ctx.tx, county, key)
        : await queries.pathVersion(ctx.tx, county, version)
    if (row === undefined || row.key !== key) throw notFound()
    return versionOf(row)
  },
})

// --- Keeping ------------------------------------------------------------------------------------------------

const county = z.string().max(10)
const ofCounty = { id: (input: { readonly county: string }): string => input.county }
const looking = { trace: 'refusals', needs: countyPathsAccess.read, ...ofCounty } as const
const changing = { needs: countyPathsAccess.change, ...ofCounty } as const

function kept(rows: readonly queries.PathRow[]): KeptPath | null {
  const versions = rows.map(versionOf)
  const [first] = versions
  if (first === undefined) return null
  const own = versions.filter(({ isOwn }) => isOwn)
  const draft = own.find(({ state }) => state === 'draft') ?? null
  return {
    key: first.key,
    group: first.group,
    product: versions.find(({ isOwn, state }) => !isOwn && state === 'published') ?? null,
    published: own.find(({ state }) => state === 'published') ?? null,
    draft,
    versions,
    missing: draft === null ? [] : missingInPath(draft.content),
    faults: draft === null ? [] : faultsInPath(draft.content),
  }
}

/** What a county's keepers see: the product's paths, the county's own, and what is being written. */
export const keptPaths = useCase({
  name: 'path.list-kept',
  input: z.object({ county }),
  ...looking,
  run: async ({ tx }, input): Promise<readonly KeptPathListed[]> => {
    const rows = await queries.pathVersions(tx, input.county)
    return [...Map.groupBy(rows, ({ key }) => key).values()].flatMap((some): readonly KeptPathListed[] => {
      const path = kept(some)
      const shown = path?.draft ?? path?.published ?? path?.product ?? path?.versions[0]
      if (path === null || shown === undefined) return []
      const inForce = path.published ?? path.product
      return [
        {
          key: path.key,
          group: path.group,
          title: shown.content.title,
          inForce: inForce === null ? null : { version: inForce.version, isOwn: inForce.isOwn },
          hasDraft: path.draft !== null,
          missing: path.missing.length,
          faults: path.faults.length,
          changedAt: shown.changedAt,
        },
      ]
    })
  },
})

/** One path with all its versions and what keeps its draft from being published. */
export const keptPath = useCase({
  name: 'path.read-kept',
  input: z.object({ county, key: pathKey }),
  ...looking,
  run: async ({ tx }, input): Promise<KeptPath> => {
    const path = kept(await queries.pathVersions(tx, input.county, input.key))
    if (path === null) throw notFound()
    return path
  },
})

const who = ({ actor }: Ctx): string => {
  if (actor.kind !== 'person') throw new Refusal('not-signed-in', 'not-signed-in')
  return actor.id
}

const nextVersion = (path: KeptPath): number =>
  Math.max(0, ...path.versions.filter(({ isOwn }) => isOwn).map(({ version }) => version)) + 1

/** A path of the county's own, beside those of the product. */
export const beginPath = useCase({
  name: 'path.begin',
  input: z.object({
    county,
    key: pathKey,
    group: z.enum(caseGroups),
    title: z.partialRecord(z.enum(['fi', 'sv', 'en']), z.string().trim().max(120)).default({}),
  }),
  ...changing,
  run: async (ctx, input): Promise<{ readonly key: string }> => {
    await queries.lockPaths(ctx.tx, input.county)
    if ((await queries.pathVersions(ctx.tx, input.county, input.key)).length > 0)
      throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'key', code: 'path-key-used' }] })
    await queries.insertDraft(ctx.tx, {
      id: newId(),
      county: input.county,
      key: input.key,
      group: input.group,
      version: 1,
      content: emptyPath(input.title),
      by: who(ctx),
      now: ctx.now,
    })
    ctx.about({ county: input.county, path: input.key })
    return { key: input.key }
  },
})

/**
 * A draft of the county's own: from what is in force, so a county's copy of the product's path begins as that path. What is in
 * force goes on until the draft is published.
 */
export const draftPath = useCase({
  name: 'path.draft',
  input: z.object({ county, key: pathKey }),
  ...changing,
  run: async (ctx, input): Promise<{ readonly revision: number }> => {
    await queries.lockPaths(ctx.tx, input.county)
    const path = kept(await queries.pathVersions(ctx.tx, input.county, input.key))
    if (path === null) throw notFound()
    ctx.about({ county: input.county, path: input.key })
    if (path.draft !== null) return { revision: path.draft.revision }
    const basis = path.published ?? path.product ?? path.versions[0]
    if (basis === undefined) throw notFound()
    await queries.insertDraft(ctx.tx, {
      id: newId(),
      county: input.county,
      key: input.key,
      group: path.group,
      version: nextVersion(path),
      content: basis.content,
      by: who(ctx),
      now: ctx.now,
    })
    return { revision: 1 }
  },
})

/** The draft as it stands, with all changes one after the other; not the one that was seen: somebody else has saved meanwhile. */
async function draftOf(
  ctx: Ctx,
  input: { readonly county: string; readonly key: string },
  seen: number | null,
): Promise<{ readonly path: KeptPath; readonly draft: PathVersion }> {
  await queries.lockPaths(ctx.tx, input.county)
  const path = kept(await queries.pathVersions(ctx.tx, input.county, input.key))
  if (path === null) throw notFound()
  const { draft } = path
  if (draft === null) throw new Refusal('conflict', 'path.no-draft')
  if (seen !== null && seen !== draft.revision)
    throw new Refusal('conflict', 'path.changed-meanwhile', {
      theirs: { revision: draft.revision, content: draft.content },
    })
  ctx.about({ county: input.county, path: input.key, version: draft.version })
  return { path, draft }
}

const seen = z.number().int().min(1).nullable().default(null)

/** One step of editing: a text, a lane, a step, an arrow. */
export const changePath = useCase({
  name: 'path.change',
  input: z.object({ county, key: pathKey, seen, change: pathChangeShape }),
  ...changing,
  run: async (ctx, { change, seen: revision, ...of }): Promise<{ readonly content: PathContent }> => {
    const { draft } = await draftOf(ctx, of, revision)
    const content = changedPath(draft.content, change)
    await queries.saveDraft(ctx.tx, draft.id, { content, by: who(ctx), now: ctx.now })
    ctx.about({ change: change.kind })
    return { content }
  },
})

/** The whole draft at once, for programs. */
export const savePath = useCase({
  name: 'path.save',
  input: z.object({ county, key: pathKey, seen, content: pathContentShape }),
  ...changing,
  run: async (
    ctx,
    { content, seen: revision, ...of },
  ): Promise<{
    readonly revision: number
    readonly missing: readonly PathMissing[]
    readonly faults: readonly PathFault[]
  }> => {
    const { draft } = await draftOf(ctx, of, revision)
    await queries.saveDraft(ctx.tx, draft.id, { content, by: who(ctx), now: ctx.now })
    return {
      revision: draft.revision + 1,
      missing: missingInPath(content),
      faults: faultsInPath(content),
    }
  },
})

/** Throws a draft away; what is in force stays so. */
export const dropPathDraft = useCase({
  name: 'path.drop-draft',
  input: z.object({ county, key: pathKey }),
  ...changing,
  run: async (ctx, input) => {
    const { draft } = await draftOf(ctx, input, null)
    await queries.dropDraft(ctx.tx, draft.id)
  },
})

/**
 * Publishes the draft when every text stands in all three languages and nothing is wrong with it. Cases that follow the version
 * before go on in it, until somebody who works on them changes over.
 * @source ADR-0045
 */
export const publishPath = useCase({
  name: 'path.publish',
  input: z.object({ county, key: pathKey, seen }),
  ...changing,
  run: async (ctx, { seen: revision, ...of }): Promise<{ readonly version: number }> => {
    const { draft } = await draftOf(ctx, of, revision)
    if (!isPathReady(draft.content)) throw new Refusal('conflict', 'path.not-ready')
    await queries.replacePublished(ctx.tx, of.county, of.key)
    await queries.publishDraft(ctx.tx, draft.id, ctx.now)
    return { version: draft.version }
  },
})

/** Takes the county's own version out of force: the product's serves again, where it has one. */
export const withdrawPath = useCase({
  name: 'path.withdraw',
  input: z.object({ county, key: pathKey }),
  ...changing,
  run: async (ctx, input) => {
    await queries.lockPaths(ctx.tx, input.county)
    if (!(await queries.replacePublished(ctx.tx, input.county, input.key)))
      throw new Refusal('conflict', 'path.not-published')
    ctx.about({ county: input.county, path: input.key })
  },
})

export type ComparedPaths = {
  readonly from: PathVersion
  readonly to: PathVersion
  readonly differences: readonly PathDifference[]
}

/** What one version of a path says otherwise than another; also the county's own than the product's. */
export const comparePaths = useCase({
  name: 'path.compare',
  input: z.object({ county, key: pathKey, from: z.uuid(), to: z.uuid() }),
  ...looking,
  run: async ({ tx }, input): Promise<ComparedPaths> => {
    const versions = (await queries.pathVersions(tx, input.county, input.key)).map(versionOf)
    const from = versions.find(({ id }) => id === input.from)
    const to = versions.find(({ id }) => id === input.to)
    if (from === undefined || to === undefined) throw notFound()
    return { from, to, differences: pathDifferences(from.content, to.content) }
  },
})
