/** What is written about a family, who of the family may read it, and what a child wishes of that. */
import { z } from 'zod'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { entryAccess, familyAccess } from './access.ts'
import { begin, beginKeeping, invalid } from './begin.ts'
import { childForbids, classFrom, faultOfEntry, mayOpen } from './domain/entry.ts'
import {
  closeEntryShape,
  type EntryItem,
  type EntryPage,
  openEntryShape,
  ownEntriesShape,
  readEntriesShape,
  writeEntryShape,
} from './entry-shapes.ts'
import * as queries from './queries-entries.ts'

/** The part from which somebody of the team writes: the named unit, or the only one. */
export async function writingPart(
  ctx: Ctx,
  family: string,
  unit: string | undefined,
): Promise<queries.WritingPart> {
  const parts = await queries.writingParts(ctx.tx, family)
  const part = unit === undefined ? parts[0] : parts.find(({ unit_id }) => unit_id === unit)
  if (part === undefined) throw invalid('unit', 'unknown-unit')
  if (unit === undefined && parts.length > 1) throw invalid('unit', 'choose-unit')
  return part
}

/** Somebody who belongs to the family now. */
export async function demandOfFamily(
  ctx: Ctx,
  family: string,
  person: string,
  field: string,
): Promise<queries.Belonging> {
  const found = await queries.belongingNow(ctx.tx, family, person)
  if (found === undefined) throw invalid(field, 'not-of-the-family')
  return found
}

/** Opens an entry to one of the family, or refuses with the reason why it cannot be. */
export async function openTo(
  ctx: Ctx,
  entry: string,
  member: string,
  by: { readonly person: string } | { readonly member: string },
): Promise<queries.OpeningRow> {
  const row = await queries.opening(ctx.tx, entry, member)
  if (row === undefined) throw notFound()
  const why = mayOpen(
    {
      about: row.about_id === null ? null : { isAdult: row.about_adult },
      class: row.class,
      thread: row.thread,
      ownPart: row.own_part,
      childForbids: row.child_forbids,
    },
    {
      isAbout: row.about_id === member,
      standsByAbout: row.stands_by,
      isBlockedInFamily: row.kept_away,
      belongs: row.belongs,
      isWithheld: row.withheld,
    },
    'person' in by ? 'professional' : 'whose-it-is',
  )
  if (why !== null) throw new Refusal('conflict', `family-entry.${why}`)
  await queries.openEntry(ctx.tx, entry, member, by, ctx.now)
  return row
}

/**
 * Writes in the register of one's own unit. Nobody of the family reads it unless named; what a child who understands has
 * forbidden is kept from its guardians from the start.
 * @source S-16, S-24, R57, Act 703/2023, ADR-0037
 */
export const writeEntry = useCase({
  name: 'family-entry.write',
  input: writeEntryShape,
  needs: familyAccess.keep,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, input): Promise<{ id: string }> => {
    const { me } = await beginKeeping(ctx, input.id, input.about ?? undefined)
    const unit = await writingPart(ctx, input.id, input.unit)
    const about = input.about === null ? null : await demandOfFamily(ctx, input.id, input.about, 'about')
    const cls = classFrom(unit.class, input.class)
    const fault = faultOfEntry({
      kind: input.kind,
      class: cls,
      serviceTask: input.serviceTask,
      register: unit.register,
      about,
      thread: input.thread,
    })
    if (fault !== null) throw invalid(fault.field, fault.code)
    const { judgement } = input
    if (judgement !== undefined && (about === null || about.adult))
      throw invalid('judgement', 'only-for-a-child')
    const id = newId()
    await queries.insertEntry(ctx.tx, {
      id,
      family: input.id,
      about: input.about,
      now: ctx.now,
      kind: input.kind,
      class: cls,
      serviceTask: input.serviceTask,
      authorPerson: me,
      authorMember: null,
      unit,
      threadOf: input.thread ? input.about : null,
      ownPart: false,
      childForbids: judgement !== undefined && childForbids(judgement),
      textSealed: ctx.crypto.seal(input.text),
    })
    if (judgement !== undefined && input.about !== null)
      await queries.insertJudgement(ctx.tx, {
        ...judgement,
        id: newId(),
        family: input.id,
        child: input.about,
        by: me,
        unit: unit.unit_id,
        now: ctx.now,
        reasonsSealed: ctx.crypto.seal(judgement.reasons),
        entry: id,
        consent: null,
      })
    for (const reader of new Set(input.readers)) await openTo(ctx, id, reader, { person: me })
    ctx.about({ entry: id, unit: unit.unit_id, readers: input.readers.length })
    return { id }
  },
})

const perPage = 20

async function pageOf(
  ctx: Ctx,
  filter: Omit<queries.EntryFilter, 'limit' | 'offset'>,
  page: number,
): Promise<EntryPage> {
  const rows = await queries.entryPage(ctx.tx, {
    ...filter,
    limit: perPage + 1,
    offset: (page - 1) * perPage,
  })
  const shown = rows.slice(0, perPage)
  const readers = await queries.readersOf(
    ctx.tx,
    shown.flatMap(({ id, may_open }) => (may_open ? [id] : [])),
  )
  const name = (sealed: Uint8Array | null): string | null =>
    sealed === null ? null : ctx.crypto.open(sealed)
  const items = shown.map((row): EntryItem => {
    // Unit and worker together tell where somebody is; one's own words and the words of the family do not.
    const hidden = row.place_hidden && !row.author_me
    return {
      id: row.id,
      family: row.family_id,
      at: row.at,
      kind: row.kind,
      class: row.class,
      serviceTask: row.service_task,
      text: ctx.crypto.open(row.text_sealed),
      about: row.about_id === null ? null : { id: row.about_id, name: name(row.about_sealed) },
      author: {
        side: row.author_side,
        name: row.author_side === 'member' ? name(row.author_sealed) : hidden ? null : row.author_person,
        me: row.author_me,
      },
      unit: hidden ? null : { id: row.unit_id, name: row.unit, organisation: row.organisation },
      thread: row.thread,
      ownPart: row.own_part,
      childForbids: ctx.actor.kind === 'person' && row.child_forbids,
      by: row.by,
      mayOpen: row.may_open,
      readers: readers
        .filter((reader) => reader.entry_id === row.id)
        .map((reader) => ({
          member: reader.member_id,
          name: name(reader.name_sealed),
          openedAt: reader.opened_at,
          openedBy: reader.by_member ? 'member' : 'worker',
          closedAt: reader.closed_at,
          ground: reader.withheld_ground,
        })),
    }
  })
  const about = new Set(shown.map(({ about_id }) => about_id))
  const [only] = about
  ctx.about({
    entries: items.length,
    relations: [...new Set(shown.map(({ by }) => by))].toSorted().join(','),
    ...(about.size === 1 && typeof only === 'string' ? { member: only } : {}),
    ...(items.length === 0
      ? {}
      : { earliest: Math.floor(Math.min(...items.map(({ at }) => at.getTime())) / 1000) }),
  })
  return { items, page, more: rows.length > perPage }
}

/** What the one who asks may read of a family's entries, newest first. The relation by which each is read goes into the trace. */
export const readEntries = useCase({
  name: 'family-entry.read',
  input: readEntriesShape,
  needs: familyAccess.read,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id, page, about, thread, kind }): Promise<EntryPage> => {
    const found = await pageOf(
      ctx,
      { family: id, about: about ?? null, thread: thread ?? null, kind: kind ?? null },
      page,
    )
    await begin(ctx, id, about ?? thread)
    return found
  },
})

/** One's own: what one has written, one's own thread and what is about oneself and open, also after leaving a family. */
export const readOwnEntries = useCase({
  name: 'family-entry.read-own',
  input: ownEntriesShape,
  needs: { memberBecause: 'everybody reads own words and what was opened about oneself' },
  proof: 'strong',
  run: async (ctx, { page, thread, kind }): Promise<EntryPage> => {
    const found = await pageOf(
      ctx,
      { family: null, about: null, thread: thread ?? null, kind: kind ?? null },
      page,
    )
    if (ctx.actor.kind === 'member') ctx.about({ member: ctx.actor.id, by: 'own' })
    return found
  },
})

/**
 * Lets one of the family read an entry: a professional whose register it is, or the one whose matter it is.
 * @source S-16, S-24, R10, ADR-0037
 */
export const openEntryTo = useCase({
  name: 'family-entry.open',
  input: openEntryShape,
  needs: entryAccess.open,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id, member }) => {
    if (ctx.actor.kind !== 'person' && ctx.actor.kind !== 'member') throw notFound()
    const by = ctx.actor.kind === 'person' ? { person: ctx.actor.id } : { member: ctx.actor.id }
    const row = await openTo(ctx, id, member, by)
    ctx.about({ county: row.county, family: row.family_id, by: row.by, entry: id, reader: member })
  },
})

/** Ends it at once, or says from the start that it is kept from this one; a professional names the ground. */
export const closeEntryTo = useCase({
  name: 'family-entry.close',
  input: closeEntryShape,
  needs: entryAccess.open,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id, member, ground }) => {
    if (ctx.actor.kind !== 'person' && ctx.actor.kind !== 'member') throw notFound()
    const row = await queries.opening(ctx.tx, id, member)
    if (row === undefined) throw notFound()
    const isWorker = ctx.actor.kind === 'person'
    if (isWorker && ground === undefined) throw invalid('ground', 'withheld-ground-needed')
    if (!isWorker && ground !== undefined) throw invalid('ground', 'not-yours-to-give')
    if (isWorker && !row.belongs) throw invalid('member', 'not-of-the-family')
    const by = isWorker ? { person: ctx.actor.id } : { member: ctx.actor.id }
    await queries.closeEntry(ctx.tx, id, member, by, ground ?? null, ctx.now)
    ctx.about({
      county: row.county,
      family: row.family_id,
      by: row.by,
      entry: id,
      reader: member,
      ground: ground ?? null,
    })
  },
})

export const idOnly = z.object({ id: z.uuid() })
