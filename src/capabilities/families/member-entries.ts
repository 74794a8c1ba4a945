/** What one of the family writes: to a unit, their own part, a child in its own thread; and to whom a child opens it. */
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { familyAccess } from './access.ts'
import { begin, invalid } from './begin.ts'
import type { ServiceTask } from './domain/family.ts'
import type { EntryClass } from './domain/entry.ts'
import { demandOfFamily, idOnly, openTo } from './entries.ts'
import { openThreadShape, type UnitToWrite, writeAsMemberShape, writeInThreadShape } from './entry-shapes.ts'
import * as queries from './queries-entries.ts'

const taskOf: Readonly<Record<EntryClass, ServiceTask>> = {
  ordinary: 'families',
  'child-welfare': 'child-welfare',
  shelter: 'families',
  'adult-care': 'adults',
}

async function beginAsMember(ctx: Ctx, id: string): Promise<string> {
  await begin(ctx, id)
  if (ctx.actor.kind !== 'member') throw notFound()
  // Whether the family is closed is not asked: no unit is left to write to then, and a hidden part would show by what is refused.
  return ctx.actor.id
}

async function unitToWrite(ctx: Ctx, family: string, unit: string): Promise<queries.WriteToRow> {
  const found = (await queries.unitsToWriteTo(ctx.tx, family)).find(({ unit_id }) => unit_id === unit)
  // A unit that is not with the family and one whose presence is not told are the same answer.
  if (found === undefined) throw invalid('unit', 'unknown-unit')
  return found
}

async function write(
  ctx: Ctx,
  message: {
    readonly family: string
    readonly me: string
    readonly about: string | null
    readonly unit: queries.WritingPart
    readonly threadOf: string | null
    readonly ownPart: boolean
    readonly text: string
  },
): Promise<{ id: string }> {
  const id = newId()
  await queries.insertEntry(ctx.tx, {
    id,
    family: message.family,
    about: message.about,
    now: ctx.now,
    kind: 'message',
    class: message.unit.class,
    serviceTask: taskOf[message.unit.class],
    authorPerson: null,
    authorMember: message.me,
    unit: message.unit,
    threadOf: message.threadOf,
    ownPart: message.ownPart,
    childForbids: false,
    textSealed: ctx.crypto.seal(message.text),
  })
  ctx.about({ entry: id, unit: message.unit.unit_id, member: message.about ?? message.me })
  return { id }
}

/** Those to whom one of the family may write: units of which they know that they are with the family. */
export const unitsToWrite = useCase({
  name: 'family-entry.units-to-write',
  input: idOnly,
  needs: familyAccess.read,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<readonly UnitToWrite[]> => {
    await begin(ctx, id)
    if (ctx.actor.kind !== 'member') throw notFound()
    const rows = await queries.unitsToWriteTo(ctx.tx, id)
    return rows.map(({ unit_id, name, organisation }) => ({ id: unit_id, name, organisation }))
  },
})

/**
 * A message to a unit. A parent may mark it as their own part: then nobody of the family and no other unit ever reads it.
 * A child's message goes into the child's own thread.
 * @source S-20, S-24, ADR-0037
 */
export const writeAsMember = useCase({
  name: 'family-entry.write-as-member',
  input: writeAsMemberShape,
  needs: familyAccess.write,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id, unit: to, about, text, ownPart }): Promise<{ id: string }> => {
    const me = await beginAsMember(ctx, id)
    const self = await demandOfFamily(ctx, id, me, 'about')
    const unit = await unitToWrite(ctx, id, to)
    if (!self.adult) {
      if (ownPart) throw invalid('ownPart', 'thread-instead')
      if (about !== null && about !== me) throw invalid('about', 'not-for-this-one')
      return write(ctx, { family: id, me, about: me, unit, threadOf: me, ownPart: false, text })
    }
    if (about !== null && about !== me) {
      const other = await queries.belongingNow(ctx.tx, id, about)
      // One answer whatever the reason: not of the family, an adult, or a child one may not act for.
      if (other === undefined || other.adult || !other.may_act) throw invalid('about', 'not-for-this-one')
    }
    if (unit.class === 'adult-care' && about !== me) throw invalid('about', 'adult-care-is-an-adults')
    return write(ctx, { family: id, me, about, unit, threadOf: null, ownPart, text })
  },
})

/** A child writes in its own thread with a unit. @source S-24, ADR-0037 */
export const writeInOwnThread = useCase({
  name: 'family-entry.write-in-thread',
  input: writeInThreadShape,
  needs: familyAccess.write,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id, unit: to, text }): Promise<{ id: string }> => {
    const me = await beginAsMember(ctx, id)
    const self = await demandOfFamily(ctx, id, me, 'id')
    if (self.part !== 'child') throw new Refusal('conflict', 'family-entry.thread-is-a-childs')
    const unit = await unitToWrite(ctx, id, to)
    return write(ctx, { family: id, me, about: me, unit, threadOf: me, ownPart: false, text })
  },
})

/**
 * The child lets one of the family read its thread with a unit as it stands now; what is written later stays the child's until
 * it is opened again. Nobody else can do this.
 * @source S-24, ADR-0037
 */
export const openOwnThread = useCase({
  name: 'family-entry.open-thread',
  input: openThreadShape,
  needs: familyAccess.write,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id, unit, member }): Promise<{ entries: number }> => {
    const me = await beginAsMember(ctx, id)
    const entries = await queries.ownThread(ctx.tx, id, unit)
    if (entries.length === 0) throw notFound()
    for (const entry of entries) await openTo(ctx, entry, member, { member: me })
    ctx.about({ member: me, reader: member, unit, entries: entries.length })
    return { entries: entries.length }
  },
})

/** Ends it at once. */
export const closeOwnThread = useCase({
  name: 'family-entry.close-thread',
  input: openThreadShape,
  needs: familyAccess.write,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id, unit, member }): Promise<{ entries: number }> => {
    const me = await beginAsMember(ctx, id)
    const entries = await queries.ownThread(ctx.tx, id, unit)
    if (entries.length === 0) throw notFound()
    for (const entry of entries)
      await queries.closeEntry(ctx.tx, entry, member, { member: me }, null, ctx.now)
    ctx.about({ member: me, reader: member, unit, entries: entries.length })
    return { entries: entries.length }
  },
})
