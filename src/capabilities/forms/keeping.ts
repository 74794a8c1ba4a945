/** What administrators and coordinators do with forms: make, change, publish, retire, copy (R14, R97). */
import { z } from 'zod'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { countyFormsAccess, formAccess } from './access.ts'
import { faults, type Fault, isReady, type MissingText, missingTexts } from './domain/checks.ts'
import { type Audience, type Definition, emptyDefinition } from './domain/definition.ts'
import { changed } from './domain/editing.ts'
import * as queries from './queries.ts'
import { readyForm } from './ready/all.ts'
import { audienceShape, changeShape, definitionShape } from './shape.ts'

export type FormListed = {
  readonly id: string
  readonly key: string
  readonly audience: Audience
  readonly title: Definition['title']
  /** Number of the published version; null while none is. */
  readonly published: number | null
  readonly hasDraft: boolean
  /** What keeps the draft from being published. */
  readonly missing: number
  readonly faults: number
  readonly versions: number
  readonly changedAt: Date
}

const county = z.string().max(10)

export const listForms = useCase({
  name: 'form.list',
  trace: 'refusals',
  input: z.object({ county }),
  needs: countyFormsAccess.read,
  id: (input) => input.county,
  run: async ({ tx }, input): Promise<readonly FormListed[]> =>
    (await queries.formsOf(tx, input.county)).map((row) => ({
      id: row.id,
      key: row.key,
      audience: row.audience,
      title: (row.draft ?? row.published ?? emptyDefinition).title,
      published: row.number,
      hasDraft: row.draft !== null,
      missing: row.draft === null ? 0 : missingTexts(row.draft).length,
      faults: row.draft === null ? 0 : faults(row.draft).length,
      versions: row.versions,
      changedAt: row.changed_at,
    })),
})

export type KeptForm = queries.FormRow & {
  readonly versions: readonly (Omit<queries.VersionRow, 'sent'> & { readonly sent: number | null })[]
  readonly draft: Omit<queries.VersionRow, 'sent'> | null
  readonly published: Omit<queries.VersionRow, 'sent'> | null
  readonly missing: readonly MissingText[]
  readonly faults: readonly Fault[]
}

/** One form with all its versions and what keeps its draft from being published. */
export const readForm = useCase({
  name: 'form.read',
  trace: 'refusals',
  input: z.object({ id: z.uuid() }),
  needs: formAccess.read,
  id: ({ id }) => id,
  run: async ({ tx }, { id }): Promise<KeptForm> => {
    const form = await queries.formById(tx, id)
    if (form === undefined) throw notFound()
    const versions = await queries.versionsOf(tx, id)
    const sent = await queries.sentByVersion(tx, id)
    const draft = versions.find(({ state }) => state === 'draft') ?? null
    return {
      ...form,
      versions: versions.map((version) => ({ ...version, sent: sent.get(version.id) ?? null })),
      draft,
      published: versions.find(({ state }) => state === 'published') ?? null,
      missing: draft === null ? [] : missingTexts(draft.definition),
      faults: draft === null ? [] : faults(draft.definition),
    }
  },
})

const formKey = z
  .string()
  .trim()
  .toLowerCase()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'invalid-format')
const place = {
  audience: audienceShape,
  door: z.string().max(60).nullable().default(null),
  serviceType: z.string().max(120).nullable().default(null),
}

async function begin(
  ctx: Ctx,
  given: {
    readonly county: string
    readonly key: string
    readonly audience: Audience
    readonly door: string | null
    readonly serviceType: string | null
    readonly definition: Definition
  },
): Promise<{ readonly id: string }> {
  const by = ctx.actor.kind === 'person' ? ctx.actor.id : null
  const id = newId()
  const isNew = await queries.insertForm(ctx.tx, {
    id,
    county: given.county,
    key: given.key,
    audience: given.audience,
    door: given.door,
    service_type: given.serviceType,
    by,
    now: ctx.now,
  })
  if (!isNew) {
    throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'key', code: 'form-key-used' }] })
  }
  const draft = { id: newId(), form: id, number: 1, definition: given.definition, by, now: ctx.now }
  await queries.insertDraft(ctx.tx, draft)
  ctx.about({ county: given.county, form: id })
  return { id }
}

/** Begins a form: empty, or from one of the ready ones. */
export const createForm = useCase({
  name: 'form.create',
  input: z.object({ county, key: formKey, ...place, ready: z.string().max(60).default('') }),
  needs: countyFormsAccess.create,
  id: (input) => input.county,
  run: (ctx, input) => {
    const ready = input.ready === '' ? undefined : readyForm(input.ready)
    if (input.ready !== '' && ready === undefined) throw notFound()
    return begin(ctx, { ...input, definition: ready?.definition ?? emptyDefinition })
  },
})

/** Begins a form of its own from the newest version of another one. */
export const copyForm = useCase({
  name: 'form.copy',
  input: z.object({ id: z.uuid(), key: formKey }),
  needs: formAccess.read,
  id: ({ id }) => id,
  run: async (ctx, { id, key }) => {
    const form = await queries.formById(ctx.tx, id)
    const [newest] = await queries.versionsOf(ctx.tx, id)
    if (form === undefined || newest === undefined) throw notFound()
    // Whoever may see a form may copy it within its county, where it is also kept.
    return begin(ctx, {
      county: form.county,
      key,
      audience: form.audience,
      door: form.door,
      serviceType: form.service_type,
      definition: newest.definition,
    })
  },
})

const changing = { needs: formAccess.change, id: ({ id }: { id: string }) => id }

export const setFormPlace = useCase({
  name: 'form.set-place',
  input: z.object({ id: z.uuid(), ...place }),
  ...changing,
  run: async (ctx, { id, audience, door, serviceType }) => {
    const form = await queries.formById(ctx.tx, id)
    if (form === undefined) throw notFound()
    await queries.setForm(ctx.tx, id, { audience, door, service_type: serviceType })
    ctx.about({ county: form.county, form: id })
  },
})

/** The draft as it stands, locked; when it is not the one that was seen, somebody else has saved meanwhile. */
async function draftOf(
  { tx }: Ctx,
  id: string,
  seen: number | null,
): Promise<{ readonly form: queries.FormRow; readonly draft: queries.VersionRow }> {
  await queries.lockForm(tx, id)
  const form = await queries.formById(tx, id)
  const draft = (await queries.versionsOf(tx, id)).find(({ state }) => state === 'draft')
  if (form === undefined) throw notFound()
  if (draft === undefined) throw new Refusal('conflict', 'form.no-draft')
  if (seen !== null && seen !== draft.revision) throw new Refusal('conflict', 'form.changed-meanwhile')
  return { form, draft }
}

const seen = z.number().int().min(1).nullable().default(null)
const who = (ctx: Ctx): string => (ctx.actor.kind === 'person' ? ctx.actor.id : '')

/** One step of editing: a text, a question, an order. */
export const changeForm = useCase({
  name: 'form.change',
  input: z.object({ id: z.uuid(), seen, change: changeShape }),
  ...changing,
  run: async (ctx, { id, seen: revision, change }): Promise<{ readonly definition: Definition }> => {
    const { form, draft } = await draftOf(ctx, id, revision)
    const definition = changed(draft.definition, change)
    await queries.saveDraft(ctx.tx, draft.id, { definition, by: who(ctx), now: ctx.now })
    ctx.about({ county: form.county, form: id, change: change.kind })
    return { definition }
  },
})

/** The whole draft at once, for programs. */
export const saveForm = useCase({
  name: 'form.save',
  input: z.object({ id: z.uuid(), seen, definition: definitionShape }),
  ...changing,
  run: async (ctx, { id, seen: revision, definition }) => {
    const { form, draft } = await draftOf(ctx, id, revision)
    await queries.saveDraft(ctx.tx, draft.id, { definition, by: who(ctx), now: ctx.now })
    ctx.about({ county: form.county, form: id })
    return { revision: draft.revision + 1, missing: missingTexts(definition), faults: faults(definition) }
  },
})

/** A new draft from the newest version: the published one goes on serving until the draft is published. */
export const beginDraft = useCase({
  name: 'form.begin-draft',
  input: z.object({ id: z.uuid() }),
  ...changing,
  run: async (ctx, { id }) => {
    await queries.lockForm(ctx.tx, id)
    const form = await queries.formById(ctx.tx, id)
    const versions = await queries.versionsOf(ctx.tx, id)
    const [newest] = versions
    if (form === undefined || newest === undefined) throw notFound()
    if (newest.state !== 'draft') {
      await queries.insertDraft(ctx.tx, {
        id: newId(),
        form: id,
        number: newest.number + 1,
        definition: newest.definition,
        by: who(ctx),
        now: ctx.now,
      })
    }
    ctx.about({ county: form.county, form: id })
  },
})

/** Throws a draft away. What has been published stays; a form that never was goes on as an empty shelf for a new draft. */
export const dropFormDraft = useCase({
  name: 'form.drop-draft',
  input: z.object({ id: z.uuid() }),
  ...changing,
  run: async (ctx, { id }) => {
    const { form } = await draftOf(ctx, id, null)
    const versions = await queries.versionsOf(ctx.tx, id)
    if (versions.length === 1) throw new Refusal('conflict', 'form.only-version')
    await queries.dropDraft(ctx.tx, id)
    ctx.about({ county: form.county, form: id })
  },
})

/**
 * Publishes the draft when every text stands in all three languages and nothing is wrong with it. The version before is
 * retired; what was filled in with it stays as it was.
 * @source ADR-0030
 */
export const publishForm = useCase({
  name: 'form.publish',
  input: z.object({ id: z.uuid(), seen }),
  needs: formAccess.publish,
  id: ({ id }) => id,
  run: async (ctx, { id, seen: revision }) => {
    const { form, draft } = await draftOf(ctx, id, revision)
    if (!isReady(draft.definition)) throw new Refusal('conflict', 'form.not-ready')
    await queries.retirePublished(ctx.tx, id, ctx.now)
    await queries.publishDraft(ctx.tx, id, { by: who(ctx), now: ctx.now })
    ctx.about({ county: form.county, form: id, version: draft.number })
    return { number: draft.number }
  },
})

/** Takes the published version out of use. Nobody can begin it any more; what was sent can still be read. */
export const retireForm = useCase({
  name: 'form.retire',
  input: z.object({ id: z.uuid() }),
  needs: formAccess.publish,
  id: ({ id }) => id,
  run: async (ctx, { id }) => {
    await queries.lockForm(ctx.tx, id)
    const form = await queries.formById(ctx.tx, id)
    if (form === undefined) throw notFound()
    if (!(await queries.retirePublished(ctx.tx, id, ctx.now)))
      throw new Refusal('conflict', 'form.not-published')
    ctx.about({ county: form.county, form: id })
  },
})
