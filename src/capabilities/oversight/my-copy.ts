/** My data as a file: everything that one of a family is shown, by the same use cases that show it on pages. */
import { z } from 'zod'
import {
  type ConsentOverview,
  type EntryItem,
  type FamilyView,
  myFamilies,
  ownConsents,
  readFamily,
  readOwnEntries,
  whoIsWithUs,
  type WithFamily,
} from '#capabilities/families/index.ts'
import { notFound } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { type DataRequest, myDataRequests } from './requests.ts'
import { type Looked, whoHasLooked } from './who-looked.ts'

type Presence = Omit<WithFamily['people'][number], 'can' | 'sees' | 'isMine' | 'shownTo' | 'person'>

export type MyCopy = {
  readonly madeAt: Date
  readonly families: readonly Omit<FamilyView, 'can' | 'blocks' | 'bars'>[]
  readonly whoIsWithUs: readonly { readonly family: string; readonly people: readonly Presence[] }[]
  readonly entries: readonly Omit<EntryItem, 'mayOpen' | 'readers' | 'by'>[]
  readonly consents: ConsentOverview
  /** Null: the list is held back; the request page tells why. */
  readonly whoHasLooked: readonly Looked[] | null
  readonly requests: readonly DataRequest[]
}

/** No family has so many pages of anything; whoever has gets the rest from a request for a copy. */
const mostPages = 200

async function allEntries(ctx: Ctx): Promise<readonly EntryItem[]> {
  const all: EntryItem[] = []
  for (let page = 1; page <= mostPages; page += 1) {
    const found = await readOwnEntries.within(ctx, { page })
    all.push(...found.items)
    if (!found.more) break
  }
  return all
}

async function everybodyWhoLooked(ctx: Ctx): Promise<readonly Looked[] | null> {
  const all: Looked[] = []
  let after: string | null = null
  for (let page = 1; page <= mostPages; page += 1) {
    const found: Awaited<ReturnType<typeof whoHasLooked>> = await whoHasLooked.within(ctx, { after })
    if (found.kind === 'held') return null
    all.push(...found.entries)
    after = found.next
    if (after === null) break
  }
  return all
}

/** Everything shown to the one who asks, in one piece. @source GDPR Art. 15, S-35, ADR-0038 */
export const readMyCopy = useCase({
  name: 'my-data.export',
  input: z.object({}),
  needs: { memberBecause: 'everybody takes own data along' },
  proof: 'fresh',
  run: async (ctx): Promise<MyCopy> => {
    const { actor } = ctx
    if (actor.kind !== 'member') throw notFound()
    const mine = await myFamilies.within(ctx, {})
    const families: Omit<FamilyView, 'can' | 'blocks' | 'bars'>[] = []
    for (const { id } of mine) {
      const { can: _can, blocks: _blocks, bars: _bars, ...family } = await readFamily.within(ctx, { id })
      families.push(family)
    }
    const withUs = await whoIsWithUs.within(ctx, {})
    const entries = await allEntries(ctx)
    const consents = await ownConsents.within(ctx, {})
    const looked = await everybodyWhoLooked(ctx)
    const requests = await myDataRequests.within(ctx, {})
    ctx.about({
      county: actor.county,
      member: actor.id,
      by: 'own',
      families: families.length,
      entries: entries.length,
    })
    return {
      madeAt: ctx.now,
      families,
      whoIsWithUs: withUs.map(({ family, people }) => ({
        family,
        people: people.map(({ can: _c, sees: _s, isMine: _m, shownTo: _t, person: _p, ...each }) => each),
      })),
      entries: entries.map(({ mayOpen: _o, readers: _r, by: _b, ...each }) => each),
      consents,
      whoHasLooked: looked,
      requests,
    }
  },
})
