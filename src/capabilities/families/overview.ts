/** One overview of what is agreed: who, what, until when, stop. */
import { z } from 'zod'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { familyAccess } from './access.ts'
import { begin, today } from './begin.ts'
import { mayConsent } from './domain/consent.ts'
import type { ConsentOverview } from './entry-shapes.ts'
import { agreeingFacts } from './queries-consents.ts'
import * as queries from './queries-overview.ts'

/** Of one family, or of all that the one who asks has a share in. */
async function overviewOf(ctx: Ctx, family: string | null): Promise<ConsentOverview> {
  const name = (sealed: Uint8Array | null): string | null =>
    sealed === null ? null : ctx.crypto.open(sealed)
  const agreed = (
    row:
      | Awaited<ReturnType<typeof queries.groundRows>>[number]
      | Awaited<ReturnType<typeof queries.banRows>>[number],
  ): Pick<
    ConsentOverview['bans'][number],
    'id' | 'about' | 'organisation' | 'register' | 'scope' | 'scopeId'
  > => ({
    id: row.id,
    about: row.about_id === null ? null : { id: row.about_id, name: name(row.about_sealed) },
    organisation:
      row.organisation_id === null || row.organisation === null
        ? null
        : { id: row.organisation_id, name: row.organisation },
    register: row.register,
    scope: row.scope,
    scopeId: row.scope_id,
  })
  const consents = await queries.consentRows(ctx.tx, family)
  const asks = await queries.askRows(ctx.tx, family)
  const bans = await queries.banRows(ctx.tx, family)
  const grounds = await queries.groundRows(ctx.tx, family)
  const answerable: ConsentOverview['asks'][number][] = []
  for (const row of asks) {
    const facts =
      row.mine && row.answer === null && row.about_id !== null
        ? await agreeingFacts(ctx.tx, {
            family: row.family_id,
            about: row.about_id,
            giver: row.giver_id,
            scope: row.scope,
            scopeId: row.scope_id,
          })
        : null
    answerable.push({
      ...agreed({ ...row, set_at: row.asked_at, lifted_at: null, may_lift: false }),
      family: row.family_id,
      giver: { id: row.giver_id, name: name(row.giver_sealed) },
      purpose: row.purpose,
      until: row.until,
      askedAt: row.asked_at,
      unit: { id: row.unit_id, name: row.unit },
      answer: row.answer,
      cannot:
        facts === null
          ? null
          : mayConsent({
              purpose: row.purpose,
              aboutIsAdult: facts.about_adult,
              giverIsAbout: row.giver_id === row.about_id,
              giverMayAct: facts.giver_may_act,
              childUnderstands: row.understands,
              coversWithheld: facts.covers_withheld,
            }),
      wordsVersion: row.words_version,
    })
  }
  ctx.about({ consents: consents.length, asks: asks.length, bans: bans.length, grounds: grounds.length })
  return {
    asks: answerable,
    consents: consents.map((row) => ({
      ...agreed({ ...row, set_at: row.given_at, lifted_at: null, may_lift: false }),
      family: row.family_id,
      giver: { id: row.giver_id, name: name(row.giver_sealed) },
      purpose: row.purpose,
      way: row.way,
      givenAt: row.given_at,
      until: row.until,
      withdrawnAt: row.withdrawn_at,
      state: row.withdrawn_at !== null ? 'withdrawn' : row.until < today(ctx) ? 'over' : 'in-force',
      mayStop: row.may_stop,
    })),
    bans: bans.map((row) => ({
      ...agreed(row),
      setBy: { id: row.giver_id, name: name(row.giver_sealed) },
      setAt: row.set_at,
      liftedAt: row.lifted_at,
      mayLift: row.may_lift,
    })),
    grounds: grounds.map((row) => ({
      ...agreed(row),
      law: row.law,
      reference: name(row.reference_sealed),
      recordedAt: row.recorded_at,
      until: row.until,
      endedAt: row.ended_at,
      hidden:
        row.hidden_ground === null || row.hidden_until === null
          ? null
          : { ground: row.hidden_ground, until: row.hidden_until },
      mayEnd: row.may_end,
    })),
  }
}

/** One overview of a family: what is asked, agreed, banned and grounded, as far as the one who asks may know of it. */
export const consentsOf = useCase({
  name: 'family-consent.overview',
  input: z.object({ id: z.uuid() }),
  needs: familyAccess.read,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<ConsentOverview> => {
    await begin(ctx, id)
    return overviewOf(ctx, id)
  },
})

/** One's own, in every family, also in one that one has left: what one gave must stay one's own to stop. */
export const ownConsents = useCase({
  name: 'family-consent.own',
  input: z.object({}),
  needs: { memberBecause: 'everybody sees and stops what they have agreed to themselves' },
  proof: 'strong',
  run: async (ctx): Promise<ConsentOverview> => {
    if (ctx.actor.kind === 'member') ctx.about({ member: ctx.actor.id, by: 'own' })
    return overviewOf(ctx, null)
  },
})
