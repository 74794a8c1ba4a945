/** A family as its team, somebody who opened it in an emergency, and its own people read it: each its own view. */
import { z } from 'zod'
import type { PlainDate } from '#platform/dates.ts'
import { flags } from '#platform/access.ts'
import { notFound } from '#platform/refusal.ts'
import type { Language, Localized } from '#platform/text.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { familyAccess } from './access.ts'
import { begin } from './begin.ts'
import type {
  BarReason,
  FamilyPart,
  LivingShare,
  RelationKind,
  RelationSource,
  ServiceTask,
  TeamPart,
  TeamView,
} from './domain/family.ts'
import { homePlace, type HomePlace } from './homes.ts'
import type { FamilyBy } from './queries.ts'
import * as views from './queries-views.ts'

export type FamilyPerson = {
  readonly id: string
  readonly version: number
  readonly part: FamilyPart
  readonly name: string
  /** To one of the family: only of themselves and of children they stand by. */
  readonly bornOn: PlainDate | null
  readonly language: Language
  readonly since: PlainDate
  /** The day they left; null: belongs to the family now. */
  readonly until: PlainDate | null
  /** The code itself is never shown. */
  readonly hasIdentity: boolean
  readonly phone: string
  readonly email: string
  /** There is a contact that this reader is not shown. To one of the family always false. */
  readonly contactHidden: boolean
  /** Protected address: to the team of everybody, to one of the family of themselves alone. */
  readonly protection: { readonly until: PlainDate; readonly checkedOn: PlainDate | null } | null
  /** The reader themselves. */
  readonly me: boolean
  /** The reader may act for this child today. */
  readonly canActFor: boolean
}

export type FamilyRelation = {
  readonly id: string
  readonly child: string
  readonly adult: string
  readonly kind: RelationKind
  readonly livesApart: boolean
  readonly source: RelationSource
  readonly validFrom: PlainDate
  readonly validTo: PlainDate | null
}

export type FamilyHomeView = HomePlace & {
  readonly id: string
  readonly living: readonly { readonly person: string; readonly share: LivingShare }[]
}

export type FamilyHelper = {
  readonly id: string
  readonly name: string
  readonly says: string
  readonly byFamily: boolean
  readonly namedAt: Date
}

export type FamilyBlock = {
  readonly id: string
  readonly child: string
  readonly adult: string
  readonly setAt: Date
  /** Null: the unit that set it keeps the ground. */
  readonly ground: string | null
}

export type FamilyBar = {
  readonly id: string
  readonly child: string
  readonly reason: BarReason
  readonly since: PlainDate
  readonly until: PlainDate | null
}

export type FamilyView = {
  readonly id: string
  readonly county: string
  readonly serviceTask: ServiceTask
  readonly openedAt: Date
  /** Told to the team alone: what stays open would tell of a part that is hidden. */
  readonly closedAt: Date | null
  /** The newest change that this reader may see; null: not one of the team. */
  readonly newsAt: Date | null
  readonly by: FamilyBy
  /** The reader's own part in the team; null: opened in an emergency, or one of the family. */
  readonly mine: {
    readonly part: TeamPart
    readonly unitId: string
    /** Each unit from which the reader has a part: with more than one, what is written names its unit. */
    readonly units: readonly { readonly id: string; readonly name: Localized }[]
    readonly sees: readonly TeamView[]
    readonly seesProtected: boolean
  } | null
  readonly people: readonly FamilyPerson[]
  readonly relations: readonly FamilyRelation[]
  readonly homes: readonly FamilyHomeView[]
  readonly helpers: readonly FamilyHelper[]
  readonly blocks: readonly FamilyBlock[]
  readonly bars: readonly FamilyBar[]
  readonly can: {
    readonly keep: boolean
    /** Notes who stands by a child: from a unit that keeps a register of families. */
    readonly relate: boolean
    readonly write: boolean
    readonly consent: boolean
  }
}

const opener =
  (ctx: Ctx) =>
  (sealed: Uint8Array | null): string =>
    sealed === null ? '' : ctx.crypto.open(sealed)

/** What the reader is shown of one person: a mask by relation, never by page. @source S-04, S-18 */
function maskedPerson(
  row: views.PersonRow,
  open: (sealed: Uint8Array | null) => string,
  reader: {
    readonly member: string | null
    readonly standsBy: readonly string[]
    readonly actsFor: readonly string[]
    readonly contact: boolean
    readonly guarded: boolean
  },
): FamilyPerson {
  const me = reader.member === row.id
  const isMember = reader.member !== null
  const reachable = isMember
    ? me
    : reader.contact && row.contact_open && (!row.is_protected || reader.guarded)
  const close = !isMember || me || reader.standsBy.includes(row.id)
  return {
    id: row.id,
    // A number that grows would tell one of the family that something has changed with another.
    version: isMember && !me ? 1 : row.version,
    part: row.part,
    name: open(row.name_sealed),
    bornOn: close ? row.born_on : null,
    language: row.language,
    since: row.since,
    until: row.until,
    hasIdentity: close && row.has_identity,
    phone: reachable ? open(row.phone_sealed) : '',
    email: reachable ? open(row.email_sealed) : '',
    contactHidden: !isMember && !reachable && (row.phone_sealed ?? row.email_sealed) !== null,
    protection:
      row.is_protected && row.protected_until !== null && (!isMember || me)
        ? { until: row.protected_until, checkedOn: isMember ? null : row.protected_checked_on }
        : null,
    me,
    canActFor: reader.actsFor.includes(row.id),
  }
}

/** Children first, the eldest first; those of one age by name, so that the order is the same at every reading. */
const byAgeAndName =
  (open: (sealed: Uint8Array | null) => string) =>
  (a: views.PersonRow, b: views.PersonRow): number =>
    b.part.localeCompare(a.part) ||
    (a.born_on ?? '9999').localeCompare(b.born_on ?? '9999') ||
    open(a.name_sealed).localeCompare(open(b.name_sealed), 'fi')

/** One family, as this reader may see it. Every reading leaves a trace with the relation that allowed it. */
export const readFamily = useCase({
  name: 'family.read',
  input: z.object({ id: z.uuid() }),
  needs: familyAccess.read,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<FamilyView> => {
    const family = await begin(ctx, id)
    const open = opener(ctx)
    const allowed = await flags(ctx.tx, familyAccess.read, id)
    const parts = family.by === 'team' ? await views.myParts(ctx.tx, id) : []
    const [mine] = parts
    const sees = [...new Set(parts.flatMap((part) => part.sees))]
    const member = ctx.actor.kind === 'member' ? ctx.actor.id : null
    const reader = {
      member,
      standsBy: member === null ? [] : await views.standsBy(ctx.tx, id),
      actsFor: member === null ? [] : await views.actingFor(ctx.tx, id),
      // Opened in an emergency, people can be reached; a protected contact stays with the entitled.
      contact: family.by === 'opened' || sees.includes('contact'),
      guarded: parts.some((part) => part.sees_protected && part.sees.includes('contact')),
    }
    const people = await views.personsOf(ctx.tx, id)
    const isTeam = family.by === 'team'
    return {
      id,
      county: family.county,
      serviceTask: family.service_task,
      openedAt: family.opened_at,
      closedAt: isTeam ? family.closed_at : null,
      newsAt: mine?.news_at ?? null,
      by: family.by,
      mine:
        mine === undefined
          ? null
          : {
              part: mine.part,
              unitId: mine.unit_id,
              units: [...new Map(parts.map((part) => [part.unit_id, part.unit]))].map(([unit, name]) => ({
                id: unit,
                name,
              })),
              sees,
              seesProtected: parts.some((part) => part.sees_protected),
            },
      people: people
        .filter(({ until }) => until === null || isTeam)
        .toSorted(byAgeAndName(open))
        .map((row) => maskedPerson(row, open, reader)),
      relations: (await views.relationsOf(ctx.tx, id)).map((row) => ({
        id: row.id,
        child: row.child_id,
        adult: row.adult_id,
        kind: row.kind,
        livesApart: row.lives_apart,
        source: row.source,
        validFrom: row.valid_from,
        validTo: row.valid_to,
      })),
      homes: (await views.homesOf(ctx.tx, id)).map((row) => ({
        id: row.id,
        living: row.living,
        ...homePlace.parse(JSON.parse(open(row.place_sealed))),
      })),
      helpers:
        family.by === 'opened'
          ? []
          : (await views.helpersOf(ctx.tx, id)).map((row) => ({
              id: row.id,
              name: open(row.name_sealed),
              says: open(row.says_sealed),
              byFamily: row.by_family,
              namedAt: row.named_at,
            })),
      blocks: (await views.blocksOf(ctx.tx, id)).map((row) => ({
        id: row.id,
        child: row.child_id,
        adult: row.adult_id,
        setAt: row.set_at,
        ground: row.ground_sealed === null ? null : open(row.ground_sealed),
      })),
      bars: isTeam
        ? (await views.barsOf(ctx.tx, id)).map((row) => ({
            id: row.id,
            child: row.child_id,
            reason: row.reason,
            since: row.since,
            until: row.until,
          }))
        : [],
      can: {
        keep: allowed['keep'] === true && family.closed_at === null,
        relate:
          allowed['keep'] === true &&
          family.closed_at === null &&
          parts.some(({ keeps_register }) => keeps_register),
        write: allowed['write'] === true && (!isTeam || family.closed_at === null),
        consent: allowed['consent'] === true && (!isTeam || family.closed_at === null),
      },
    }
  },
})

export type FamilyListItem = {
  readonly id: string
  readonly serviceTask: ServiceTask
  readonly part: TeamPart
  readonly unit: Localized
  readonly newsAt: Date
  readonly closedAt: Date | null
  readonly people: readonly {
    readonly id: string
    readonly name: string
    readonly part: FamilyPart
    readonly bornOn: PlainDate | null
    readonly isProtected: boolean
  }[]
}

const pageSize = 50
/** Names are sealed: words are looked for among one's own families only, and in so many of them. */
const searchedAtMost = 1000

const cursor = z
  .string()
  .max(80)
  .transform((text, check) => {
    const [at = '', id = ''] = text.split('_')
    const read = z.object({ at: z.iso.datetime(), id: z.uuid() }).safeParse({ at, id })
    if (!read.success) {
      check.addIssue({ code: 'custom', message: 'cursor' })
      return z.NEVER
    }
    return { at: new Date(read.data.at), id: read.data.id }
  })

const folded = (text: string): string => text.toLocaleLowerCase('fi')

/** The families in which the asker has a part, those with the newest change that the asker may see first. */
export const listFamilies = useCase({
  name: 'family.list',
  input: z.object({
    /** Looked for in the names of people, all of them in one family. */
    words: z.string().trim().max(80).default(''),
    /** `next` of the page before. */
    after: cursor.optional(),
  }),
  needs: { signedInBecause: 'shows only families in which one has a part' },
  proof: 'strong',
  run: async (
    ctx,
    { words, after },
  ): Promise<{ families: readonly FamilyListItem[]; next: string | null }> => {
    const limit = words === '' ? pageSize : searchedAtMost
    const found = await views.listPage(ctx.tx, {
      before: words === '' ? (after ?? null) : null,
      limit: limit + 1,
    })
    const rows = found.slice(0, limit)
    const people = await views.peopleOf(ctx.tx, [...new Set(rows.map(({ id }) => id))])
    const units = await views.unitNames(ctx.tx, [...new Set(rows.map((row) => row.unit_id))])
    const seen = new Set<string>()
    const wanted = folded(words)
      .split(/\s+/)
      .filter((word) => word !== '')
    const families: FamilyListItem[] = []
    for (const row of rows) {
      // Somebody may have a part by two units.
      if (seen.has(row.id)) continue
      seen.add(row.id)
      const own = people
        .filter((person) => person.family_id === row.id)
        .map((person) => ({
          id: person.id,
          name: ctx.crypto.open(person.name_sealed),
          part: person.part,
          bornOn: person.born_on,
          isProtected: person.is_protected,
        }))
      const names = folded(own.map(({ name }) => name).join(' '))
      if (!wanted.every((word) => names.includes(word))) continue
      families.push({
        id: row.id,
        serviceTask: row.service_task,
        part: row.part,
        unit: units.get(row.unit_id) ?? {},
        newsAt: row.news_at,
        closedAt: row.closed_at,
        people: own,
      })
      if (families.length === pageSize) break
    }
    const last = rows.at(-1)
    const next =
      words === '' && found.length > limit && last !== undefined
        ? `${last.news_at.toISOString()}_${last.involvement}`
        : null
    ctx.about({ families: families.length })
    return { families, next }
  },
})

export type MyFamily = Pick<FamilyView, 'id' | 'county'>

/** The families of which the asker is a part: the way in for one of a family. */
export const myFamilies = useCase({
  name: 'family.list-own',
  input: z.object({}),
  needs: { memberBecause: 'shows only families of which one is a part' },
  proof: 'strong',
  run: async (ctx): Promise<readonly MyFamily[]> => {
    if (ctx.actor.kind !== 'member') throw notFound()
    const families = await views.myFamilies(ctx.tx)
    const [first] = families
    ctx.about({
      families: families.length,
      member: ctx.actor.id,
      ...(first === undefined ? {} : { family: first.id, by: 'member' }),
    })
    return families
  },
})
