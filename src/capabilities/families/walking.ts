/** What walking along with a family changes in who is with it: for cases, inside their own moves. */
import { z } from 'zod'
import type { PlainDate } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import type { FamilyPart } from './domain/family.ts'
import { enterFamily, noteTeamNews } from './queries-presence.ts'
import * as views from './queries-views.ts'
import * as queries from './queries-walking.ts'

/** Somebody opens a case from an own part: it comes to see the plan, where it stands on the own register. @source ADR-0041 */
export const openOwnPlan = (ctx: Ctx, part: string): Promise<void> => queries.openPlan(ctx.tx, part)

/**
 * Whoever was asked by the lead of a unit to answer for a case comes to be with its family as the colleague before was: same
 * unit, same class of presence. Never with one’s own family, and never without the ground on which that one was there.
 * @returns the part. @source R57, R10, ADR-0041
 */
export async function comeAlongAs(
  ctx: Ctx,
  { family, like }: { readonly family: string; readonly like: string },
): Promise<string> {
  await enterFamily(ctx.tx, family)
  const found = await queries.likeOf(ctx.tx, like)
  if (found === undefined) throw notFound()
  if (found.closed) throw new Refusal('conflict', 'family.closed')
  if (found.own_family) throw new Refusal('not-allowed', 'family.own-family')
  // What stood on a consent or on a ground goes on only while that does: a unit of another side has no register of its own here.
  if (found.basis !== 'own-register' && !found.stands)
    throw new Refusal('conflict', 'family-part.consent-ended')
  const part = await queries.insertLike(ctx.tx, newId(), like)
  if (found.class === 'ordinary') await noteTeamNews(ctx.tx, family)
  return part
}

/**
 * Who answers for a case answers for the whole in its family’s team too; those who did become own workers, unless they still answer
 * for another case of the family (`keep`). @source R57, ADR-0041
 */
export async function followResponsible(
  ctx: Ctx,
  asked: { readonly family: string; readonly part: string; readonly keep: readonly string[] },
): Promise<void> {
  await enterFamily(ctx.tx, asked.family)
  const cls = await queries.passTo(ctx.tx, asked.part, asked.keep)
  if (cls === 'ordinary') await noteTeamNews(ctx.tx, asked.family)
}

export type NamedFamily = {
  readonly id: string
  readonly people: readonly {
    readonly id: string
    readonly name: string
    readonly part: FamilyPart
    readonly bornOn: PlainDate | null
  }[]
}

/** The people of some families in which one has a part, for lists of their matters. */
export const familyNames = useCase({
  name: 'family.names',
  input: z.object({ families: z.array(z.uuid()).max(100) }),
  needs: { signedInBecause: 'names only families in which one has a part' },
  proof: 'strong',
  run: async (ctx, { families }): Promise<readonly NamedFamily[]> => {
    const own = await views.ownAmong(ctx.tx, families)
    const people = await views.peopleOf(ctx.tx, own)
    ctx.about({ families: own.length })
    return own.map((id) => ({
      id,
      people: people
        .filter((person) => person.family_id === id)
        .map((person) => ({
          id: person.id,
          name: ctx.crypto.open(person.name_sealed),
          part: person.part,
          bornOn: person.born_on,
        })),
    }))
  },
})
