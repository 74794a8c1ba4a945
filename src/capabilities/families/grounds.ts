/** What stands against a consent and above it: a ban of the family, and a ground of the law. */
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { familyAccess } from './access.ts'
import { banAccess, groundAccess } from './access-consents.ts'
import { begin, beginKeeping, invalid } from './begin.ts'
import { demandScope, demandUntil } from './consents.ts'
import { groundsTo } from './domain/consent.ts'
import { demandOfFamily, writingPart } from './entries.ts'
import { endGroundShape, liftBanShape, recordGroundShape, setBanShape } from './entry-shapes.ts'
import * as queries from './queries-consents.ts'

/**
 * Bans letting a document, a service task or all of one controller's through, to one organisation or to everybody else. It
 * stands above every consent; only a recorded ground goes past it. By the one it is about, or a guardian who may act for the
 * child; or told to a worker who writes it down.
 * @source Act 703/2023, S-25, ADR-0037
 */
export const setBan = useCase({
  name: 'family-ban.set',
  input: setBanShape,
  needs: familyAccess.consent,
  proof: 'fresh',
  id: ({ id }) => id,
  run: async (ctx, input): Promise<{ id: string }> => {
    const { county } = await begin(ctx, input.id, input.about)
    const isWorker = ctx.actor.kind === 'person'
    const setBy = ctx.actor.kind === 'member' ? ctx.actor.id : input.setBy
    if (setBy === undefined) throw invalid('setBy', 'required')
    if (!isWorker && input.setBy !== undefined && input.setBy !== setBy) throw invalid('setBy', 'not-yours')
    const unit = isWorker ? (await writingPart(ctx, input.id, input.unit)).unit_id : null
    const facts = await queries.agreeingFacts(ctx.tx, { ...input, family: input.id, giver: setBy })
    // Somebody of another family, an adult and a child one may not act for are the same answer.
    const belongs = await queries.belongs(ctx.tx, input.id, input.about)
    if (!belongs || (setBy !== input.about && (facts.about_adult || !facts.giver_may_act)))
      throw invalid('about', 'not-for-this-one')
    await demandScope(ctx, county, input)
    if (input.organisation !== null && !(await queries.sideExists(ctx.tx, county, input.organisation, null)))
      throw invalid('organisation', 'unknown-organisation')
    const id = newId()
    await queries.insertBan(ctx.tx, {
      ...input,
      id,
      family: input.id,
      setBy,
      notedBy: ctx.actor.kind === 'person' ? ctx.actor.id : null,
      notedUnit: unit,
      now: ctx.now,
    })
    ctx.about({ ban: id, scope: input.scope, organisation: input.organisation })
    return { id }
  },
})

/** Lifts a ban: nobody but the one who set it, or the one it is about. */
export const liftBan = useCase({
  name: 'family-ban.lift',
  input: liftBanShape,
  needs: banAccess.lift,
  proof: 'fresh',
  id: ({ id }) => id,
  run: async (ctx, { id }) => {
    const ban = await queries.liftBanRow(ctx.tx, id, ctx.now)
    if (ban === undefined) throw new Refusal('conflict', 'family-ban.lifted')
    ctx.about({ county: ban.county, family: ban.family_id, by: 'member', member: ban.about_id, ban: id })
  },
})

/**
 * Records that the law lets something through without consent: which section, why, for whom, until when. Only for what one's own
 * register holds, and only to where that law leads. The family sees it at once, unless telling would endanger somebody.
 * @source SHL 35 §, LSL 25 §, OHL 23 §, Act 703/2023, ADR-0037
 */
export const recordGround = useCase({
  name: 'family-ground.record',
  input: recordGroundShape,
  needs: familyAccess.keep,
  proof: 'fresh',
  id: ({ id }) => id,
  run: async (ctx, input): Promise<{ id: string }> => {
    const { county, me } = await beginKeeping(ctx, input.id, input.about ?? undefined)
    const unit = await writingPart(ctx, input.id, input.unit)
    if (input.about !== null) await demandOfFamily(ctx, input.id, input.about, 'about')
    demandUntil(ctx, input.until)
    if (input.hidden !== undefined && input.hidden.until > input.until)
      throw invalid('hidden.until', 'too-far')
    await demandScope(ctx, county, input)
    if (input.scope === 'controller' && input.scopeId !== unit.organisation_id)
      throw invalid('scopeId', 'not-your-register')
    if (input.scope === 'document') {
      const document = await queries.documentOf(ctx.tx, input.id, input.about, input.scopeId)
      if (document?.organisation_id !== unit.organisation_id || document.register !== unit.register)
        throw invalid('scopeId', 'not-your-register')
    }
    if (!(await queries.sideExists(ctx.tx, county, input.organisation, input.register)))
      throw invalid('organisation', 'unknown-organisation')
    const from = { organisation: unit.organisation_id, register: unit.register }
    if (!groundsTo(from, input).includes(input.law)) throw invalid('law', 'law-leads-elsewhere')
    const id = newId()
    await queries.insertGround(ctx.tx, {
      ...input,
      id,
      family: input.id,
      referenceSealed: ctx.crypto.seal(input.reference),
      hidden: input.hidden ?? null,
      by: me,
      unit: unit.unit_id,
      now: ctx.now,
    })
    ctx.about({
      ground: id,
      law: input.law,
      organisation: input.organisation,
      scope: input.scope,
      hidden: input.hidden?.ground ?? null,
    })
    return { id }
  },
})

/** The ground does not stand any more: what it let through is closed, and the parts that stood on it end. */
export const endGround = useCase({
  name: 'family-ground.end',
  input: endGroundShape,
  needs: groundAccess.end,
  proof: 'fresh',
  id: ({ id }) => id,
  run: async (ctx, { id }) => {
    if (ctx.actor.kind !== 'person') throw notFound()
    const ground = await queries.endGroundRow(ctx.tx, id, ctx.now)
    if (ground === undefined) throw new Refusal('conflict', 'family-ground.ended')
    ctx.about({
      county: ground.county,
      family: ground.family_id,
      by: 'team',
      ground: id,
      ...(ground.about_id === null ? {} : { member: ground.about_id }),
    })
  },
})
