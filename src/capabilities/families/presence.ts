/** Who is with a family: the cheapest help of all is to know whom to call. */
import { z } from 'zod'
import type { PlainDate } from '#platform/dates.ts'
import { plainDate } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { type FieldProblem, notFound, Refusal } from '#platform/refusal.ts'
import type { Localized } from '#platform/text.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { familyAccess } from './access.ts'
import { presenceAccess } from './access-presence.ts'
import {
  type PresenceClass,
  presenceClasses,
  type TeamPart,
  teamParts,
  type TeamView,
  teamViews,
} from './domain/family.ts'
import {
  faultsOf,
  isMoreThanOwn,
  lastsUntil,
  mayAdd,
  type PartBasis,
  partBases,
  type ShowGround,
  showGrounds,
} from './domain/team.ts'
import * as queries from './queries-presence.ts'

/** Somebody who is with a family. */
export type Presence = {
  readonly id: string
  readonly person: string
  readonly name: string
  readonly title: Localized
  /** Null where the unit's name would tell where somebody with a protected address is. */
  readonly unit: Localized | null
  readonly unitId: string | null
  readonly organisation: Localized
  readonly part: TeamPart
  readonly class: PresenceClass
  /** The one of the family with whom they are; null: with the family as a whole. */
  readonly about: string | null
  readonly phone: string | null
  readonly lastContactOn: PlainDate | null
  readonly since: PlainDate
  readonly until: PlainDate | null
  /** What it stands on and what it shows: for those of the team alone. */
  readonly basis: PartBasis | null
  readonly sees: readonly TeamView[]
  readonly isMine: boolean
  readonly can: {
    readonly note: boolean
    readonly change: boolean
    readonly end: boolean
    /** Tell of it to one of the family or to a unit: with a ground for a professional, freely for own care. */
    readonly show: boolean
  }
  /** To whom it is told now; only for those who may end that. */
  readonly shownTo: readonly {
    readonly id: string
    readonly member: string | null
    readonly unitId: string | null
    readonly unit: Localized | null
    readonly ground: ShowGround | null
  }[]
}

export type WithFamily = {
  readonly family: string
  readonly people: readonly Presence[]
  readonly mayAdd: boolean
}

const date = z.iso.date().transform((text): string => plainDate(text))
const day = (text: string | null): PlainDate | null => (text === null ? null : plainDate(text))

const shownPresence = (ctx: Ctx, row: queries.PresenceRow): Presence => {
  const isWorker = ctx.actor.kind === 'person'
  return {
    id: row.id,
    person: row.person_id,
    name: row.name,
    title: row.title,
    unit: row.unit,
    unitId: row.unit === null ? null : row.unit_id,
    organisation: row.organisation,
    part: row.part,
    class: row.class,
    about: row.about_id,
    phone: row.phone_sealed === null ? null : ctx.crypto.open(row.phone_sealed),
    lastContactOn: day(row.last_contact_on),
    since: plainDate(row.since),
    until: day(row.until),
    basis: isWorker ? row.basis : null,
    sees: isWorker ? row.sees : [],
    isMine: row.own,
    can: {
      note: row.may_note,
      change: row.may_keep,
      end: row.may_end,
      show: row.may_show || row.may_show_own,
    },
    shownTo: row.shown,
  }
}

/** Who is with this family now, by name, role, unit, phone and last contact. @source R57, ADR-0040 */
export const whoIsWith = useCase({
  name: 'family.who-is-with',
  input: z.object({ id: z.uuid() }),
  needs: familyAccess.read,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id }): Promise<WithFamily> => {
    const rows = await queries.presences(ctx.tx, [id])
    const mine = ctx.actor.kind === 'person' ? await queries.partsOfMine(ctx.tx, id) : []
    ctx.about({
      county: await queries.countyOf(ctx.tx, id),
      family: id,
      by: ctx.actor.kind === 'member' ? 'member' : mine.length > 0 ? 'team' : 'opened',
    })
    return { family: id, people: rows.map((row) => shownPresence(ctx, row)), mayAdd: mayAdd(mine) }
  },
})

/** The same for one of a family: who is with us, in each family of one's own. */
export const whoIsWithUs = useCase({
  name: 'family.who-is-with-us',
  input: z.object({}),
  needs: { memberBecause: 'reads only presences that family-part.read allows, of own families' },
  proof: 'strong',
  run: async (ctx): Promise<readonly WithFamily[]> => {
    const families = await queries.ownFamilies(ctx.tx)
    const rows = await queries.presences(
      ctx.tx,
      families.map(({ id }) => id),
    )
    const [only] = families
    ctx.about(
      families.length === 1 && only !== undefined
        ? { county: only.county, family: only.id, by: 'member' }
        : { families: families.length, by: 'member' },
    )
    return families.map(({ id }) => ({
      family: id,
      people: rows.filter((row) => row.family_id === id).map((row) => shownPresence(ctx, row)),
      mayAdd: false,
    }))
  },
})

const phone = z
  .string()
  .trim()
  .max(40)
  .regex(/^[0-9+() -]*$/)
const views = z
  .array(z.enum(teamViews))
  .max(teamViews.length)
  .transform((given): readonly TeamView[] => teamViews.filter((view) => given.includes(view)))

const invalid = (fields: readonly FieldProblem[]): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields })

/**
 * Adds a worker to the team of a family: a colleague of the same register, or somebody from elsewhere on a consent or a ground
 * in force. What tells of child welfare or a shelter is answered alike whether it stood already or not.
 */
export const addToTeam = useCase({
  name: 'family.add-to-team',
  input: z.object({
    /** The family. */
    id: z.uuid(),
    person: z.uuid(),
    unit: z.uuid(),
    about: z.uuid().nullable().default(null),
    part: z.enum(teamParts).default('team-member'),
    class: z.enum(presenceClasses).default('ordinary'),
    sees: views.default(['who-is-with', 'contact']),
    seesProtected: z.boolean().default(false),
    basis: z.enum(partBases),
    consent: z.uuid().nullable().default(null),
    ground: z.uuid().nullable().default(null),
    phone: phone.default(''),
    until: date.nullable().default(null),
  }),
  needs: familyAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, asked): Promise<{ readonly id: string }> => {
    const facts = await queries.additionFacts(ctx.tx, { ...asked, family: asked.id })
    if (!mayAdd(facts.mine)) throw new Refusal('not-allowed', 'family-part.add.not-allowed')
    const faults = faultsOf(asked, facts)
    if (faults.length > 0) throw invalid(faults)
    const id = newId()
    await queries.enterFamily(ctx.tx, asked.id)
    const { added, visible } = await queries.insertPart(ctx.tx, {
      ...asked,
      id,
      family: asked.id,
      consent: asked.basis === 'consent' ? asked.consent : null,
      ground: asked.basis === 'ground' ? asked.ground : null,
      phoneSealed: asked.phone === '' ? null : ctx.crypto.seal(asked.phone),
      until: lastsUntil(
        asked.until,
        asked.basis === 'consent' ? facts.consent : asked.basis === 'ground' ? facts.ground : null,
      ),
    })
    if (!added && visible) throw new Refusal('conflict', 'family-part.already-there')
    if (asked.class === 'ordinary') {
      if (asked.part === 'responsible-worker') await queries.passResponsibility(ctx.tx, asked.id, id)
      await queries.noteTeamNews(ctx.tx, asked.id)
    }
    ctx.about({ county: facts.county, family: asked.id, by: 'team', part: id })
    ctx.later('notify-family-part', { person: asked.person, part: id })
    return { id }
  },
})

async function begin(ctx: Ctx, id: string): Promise<queries.LockedPart> {
  const part = await queries.lockPart(ctx.tx, id)
  if (part === undefined) throw notFound()
  if (part.ended_at !== null) throw new Refusal('conflict', 'family-part.over')
  ctx.about({
    county: part.county,
    family: part.family_id,
    by: ctx.actor.kind === 'member' ? 'member' : 'team',
    part: id,
  })
  return part
}

/** One's own phone for the family, and the day of the last contact. */
export const noteContact = useCase({
  name: 'family.note-contact',
  input: z.object({ id: z.uuid(), lastContactOn: date.optional(), phone: phone.optional() }),
  needs: presenceAccess.note,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, lastContactOn, phone: given }) => {
    const part = await begin(ctx, id)
    if (lastContactOn !== undefined && lastContactOn > part.today)
      throw invalid([{ field: 'lastContactOn', code: 'future' }])
    await queries.updatePart(ctx.tx, id, {
      lastContactOn,
      phoneSealed: given === undefined ? undefined : given === '' ? null : ctx.crypto.seal(given),
    })
    if (part.class === 'ordinary') await queries.noteTeamNews(ctx.tx, part.family_id)
  },
})

/** What somebody else is to the family, what they see and until when. Nobody widens an own part. */
export const changePart = useCase({
  name: 'family.change-part',
  input: z.object({
    id: z.uuid(),
    part: z.enum(teamParts).optional(),
    sees: views.optional(),
    until: date.nullable().optional(),
  }),
  needs: presenceAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, part: kind, sees, until }) => {
    const part = await begin(ctx, id)
    if (ctx.actor.kind === 'person' && part.person_id === ctx.actor.id)
      throw new Refusal('not-allowed', 'family-part.own')
    if (until !== undefined && until !== null && until < part.today)
      throw invalid([{ field: 'until', code: 'past' }])
    if (sees !== undefined && isMoreThanOwn(await queries.partsOfMine(ctx.tx, part.family_id), sees))
      throw invalid([{ field: 'sees', code: 'more-than-own' }])
    const cap = part.stands_until === null ? null : { until: part.stands_until }
    await queries.updatePart(ctx.tx, id, {
      part: kind,
      sees,
      until: until === undefined ? undefined : lastsUntil(until, cap),
    })
    if (part.class !== 'ordinary') return
    if (kind === 'responsible-worker') await queries.passResponsibility(ctx.tx, part.family_id, id)
    await queries.noteTeamNews(ctx.tx, part.family_id)
  },
})

/**
 * Ends somebody's part: from the next request on the family is as if it were not there. Whoever answers for the whole names
 * another first, while somebody else is there to be named. @source S-08, R57
 */
export const endPart = useCase({
  name: 'family.end-part',
  input: z.object({ id: z.uuid() }),
  needs: presenceAccess.end,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id }) => {
    const part = await begin(ctx, id)
    if (part.part === 'responsible-worker' && (await queries.othersSeen(ctx.tx, part.family_id, id)) > 0)
      throw new Refusal('conflict', 'family-part.name-another-first')
    // Told before the end: the one who ends an own part has nobody to tell afterwards.
    if (part.class === 'ordinary') await queries.noteTeamNews(ctx.tx, part.family_id)
    await queries.finishPart(ctx.tx, id, part.family_id)
  },
})

const whom = {
  id: z.uuid(),
  member: z.uuid().nullable().default(null),
  unit: z.uuid().nullable().default(null),
}

async function target(
  ctx: Ctx,
  part: queries.LockedPart,
  to: { readonly member: string | null; readonly unit: string | null },
): Promise<void> {
  if ((to.member === null) === (to.unit === null)) throw invalid([{ field: 'member', code: 'one-of-two' }])
  if (!(await queries.mayBeShownTo(ctx.tx, part.family_id, to)))
    throw invalid([{ field: to.member === null ? 'unit' : 'member', code: 'not-in-family' }])
}

/** A professional tells one of the family, or a unit, that child welfare or a shelter is there: with a ground. */
export const showPresence = useCase({
  name: 'family.show-presence',
  input: z.object({ ...whom, ground: z.enum(showGrounds) }),
  needs: presenceAccess.show,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, member, unit, ground }) => {
    const part = await begin(ctx, id)
    // Own care is told by the one whose it is; what is ordinary is told already.
    if (part.class !== 'child-welfare' && part.class !== 'shelter')
      throw new Refusal('not-allowed', 'family-part.show.not-allowed')
    await target(ctx, part, { member, unit })
    await queries.insertShown(ctx.tx, { id: newId(), part: id, member, unit, ground })
  },
})

/** An adult tells another of the family, or a unit, who is with them for their own sake. @source R10 */
export const showOwnCare = useCase({
  name: 'family.show-own-care',
  input: z.object(whom),
  needs: presenceAccess.showOwn,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, member, unit }) => {
    const part = await begin(ctx, id)
    await target(ctx, part, { member, unit })
    await queries.insertShown(ctx.tx, { id: newId(), part: id, member, unit, ground: null })
  },
})

/** Ends telling: from the next request on the presence is as if it were not there. */
export const hidePresence = useCase({
  name: 'family.hide-presence',
  input: z.object(whom),
  needs: presenceAccess.show,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, member, unit }) => {
    const part = await begin(ctx, id)
    if (part.class !== 'child-welfare' && part.class !== 'shelter')
      throw new Refusal('not-allowed', 'family-part.show.not-allowed')
    await queries.endShown(ctx.tx, id, { member, unit })
  },
})

export const hideOwnCare = useCase({
  name: 'family.hide-own-care',
  input: z.object(whom),
  needs: presenceAccess.showOwn,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, member, unit }) => {
    await begin(ctx, id)
    await queries.endShown(ctx.tx, id, { member, unit })
  },
})
