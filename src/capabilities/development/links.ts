/** Links between what is planned, tried, decided and followed: read from both ends, made and taken away by those who keep either. */
import { z } from 'zod'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { type LinkEnd, linkKinds, orderedEnds } from './domain/links.ts'
import * as queries from './queries-links.ts'
import type { Link, Linkable, MetricInUse } from './queries-links.ts'

const end = z
  .object({ kind: z.enum(linkKinds), id: z.string().min(1).max(80) })
  .refine(({ kind, id }) => kind === 'metric' || z.uuid().safeParse(id).success, {
    path: ['id'],
    message: 'invalid-format',
  })

async function found(ctx: Ctx, of: LinkEnd): Promise<Linkable> {
  const thing = await queries.linkableByEnd(ctx.tx, of)
  if (thing === undefined) throw notFound()
  return thing
}

export type Links = {
  readonly of: Linkable
  readonly links: readonly Link[]
}

/** What a thing leads to and what leads to it, with the names of both ends. @source R162, R182 */
export const listLinks = useCase({
  name: 'link.list',
  input: end,
  needs: { signedInBecause: 'whoever works in the county: the list holds no more' },
  trace: 'refusals',
  run: async (ctx, of): Promise<Links> => ({
    of: await found(ctx, of),
    links: await queries.linksOf(ctx.tx, of),
  }),
})

/** So many are offered to choose from; words find the others. */
export const mostOffered = 100

/** What of one kind may be linked to a thing, by words of its name. */
export const findLinkable = useCase({
  name: 'link.find-ends',
  input: z.object({ of: end, kind: z.enum(linkKinds), words: z.string().trim().max(80).default('') }),
  needs: { signedInBecause: 'whoever works in the county: the list holds no more' },
  trace: 'refusals',
  run: async (ctx, { of, kind, words }): Promise<readonly Linkable[]> => {
    const thing = await found(ctx, of)
    const all = await queries.linkables(ctx.tx, { kind, county: thing.county, words, limit: mostOffered })
    return all.filter((each) => each.kind !== of.kind || each.id !== of.id)
  },
})

/** Links two things of one county, once; whoever keeps either of them may. */
export const addLink = useCase({
  name: 'link.add',
  input: z.object({ from: end, to: end }),
  needs: { signedInBecause: 'whoever keeps one of its ends: demanded inside' },
  run: async (ctx, given): Promise<{ readonly id: string }> => {
    const ends = orderedEnds(given.from, given.to)
    if (ends === null)
      throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'to', code: 'link.nowhere' }] })
    const [from, to] = [await found(ctx, ends.from), await found(ctx, ends.to)]
    if (from.county === null || (to.county !== null && to.county !== from.county))
      throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'to', code: 'not-of-this-county' }] })
    if (!from.mayLink && !to.mayLink) throw new Refusal('not-allowed', 'linked-thing.link.not-allowed')
    ctx.about({ county: from.county, [ends.from.kind]: ends.from.id, [ends.to.kind]: ends.to.id })
    const known = await queries.linkBetween(ctx.tx, ends.from, ends.to)
    if (known !== undefined) return { id: known }
    const id = newId()
    await queries.insertLink(ctx.tx, {
      ...ends,
      id,
      county: from.county,
      now: ctx.now,
      person: ctx.actor.kind === 'person' ? ctx.actor.id : null,
    })
    return { id }
  },
})

/** Takes a link away; the things stay as they are. */
export const removeLink = useCase({
  name: 'link.remove',
  input: z.object({ id: z.uuid() }),
  needs: { signedInBecause: 'whoever keeps one of its ends: demanded inside' },
  run: async (ctx, { id }) => {
    const link = await queries.linkById(ctx.tx, id)
    if (link === undefined) throw notFound()
    const ends = [
      await queries.linkableByEnd(ctx.tx, link.from),
      await queries.linkableByEnd(ctx.tx, link.to),
    ]
    // What leads on is always of a county; its other end may be a metric, which everybody reads.
    if (ends[0] === undefined) throw notFound()
    if (!ends.some((each) => each?.mayLink === true))
      throw new Refusal('not-allowed', 'linked-thing.link.not-allowed')
    await queries.deleteLink(ctx.tx, id)
    ctx.about({ county: link.county, [link.from.kind]: link.from.id, [link.to.kind]: link.to.id })
  },
})

/** The metrics by which the county follows its work, each with what follows it. @source R182, R183 */
export const listMetricsInUse = useCase({
  name: 'metric.list-in-use',
  input: z.object({ county: z.string().max(8).optional() }),
  needs: { signedInBecause: 'whoever works in the county: the list holds no more' },
  trace: 'refusals',
  run: async (ctx, { county }): Promise<readonly MetricInUse[]> =>
    queries.metricsInUse(ctx.tx, county ?? (ctx.actor.kind === 'person' ? ctx.actor.county : '')),
})
