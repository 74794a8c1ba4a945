/** Texts that wait for a translation, and writing it. */
import { z } from 'zod'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Language, languages } from '#platform/text.ts'
import { useCase } from '#platform/use-case.ts'
import { listingAccess } from './access.ts'
import { type ListingContent, type ListingText, listingTexts } from './domain/listing.ts'
import { isOwn, isWritten } from './domain/parity.ts'
import { demandVersion, personIn, putListing } from './editing-write.ts'
import { listingShape } from './listing-shape.ts'
import { readTemplate, type Template } from './queries-editing.ts'
import { readListing, type StoredListing } from './queries-listings.ts'
import * as queries from './queries-translations.ts'

const perPage = 30

export const listTranslations = useCase({
  name: 'translation.list',
  input: z.object({
    language: z.enum(languages).optional(),
    page: z.coerce.number().int().min(1).max(1000).default(1),
  }),
  needs: { signedInBecause: 'lists only what the asker may translate' },
  run: async ({ tx }, { language, page }) => {
    const rows = await queries.listTaskRows(tx, {
      language: language ?? null,
      limit: perPage,
      offset: (page - 1) * perPage,
    })
    return {
      items: rows.map(({ total: _total, ...item }): queries.TranslationItem => item),
      total: rows[0]?.total ?? 0,
      counts: await queries.countTasks(tx),
      page,
      perPage,
    }
  },
})

export type TranslationWork = {
  readonly task: queries.TranslationItem
  readonly listing: StoredListing
  readonly template: Template
  /** The language to translate from. */
  readonly source: Language
  readonly texts: readonly {
    readonly field: ListingText
    readonly source: string
    readonly standing: string
  }[]
}

/** The language that most of the waiting texts stand in; Finnish before Swedish before English. */
function sourceOf(content: ListingContent, to: Language, fields: readonly ListingText[]): Language {
  const written = (language: Language): number =>
    fields.filter((field) => isWritten(content[field], language)).length
  return (
    languages
      .filter((language) => language !== to)
      .toSorted((a, b) => written(b) - written(a))
      .at(0) ?? 'fi'
  )
}

/** One task with its texts beside each other. */
export const readTranslation = useCase({
  name: 'translation.read',
  input: z.object({ task: z.uuid() }),
  needs: { signedInBecause: 'finds only what the asker may translate' },
  run: async ({ tx, about }, { task: id }): Promise<TranslationWork> => {
    const task = await queries.readTask(tx, id)
    const listing = task === undefined ? undefined : await readListing(tx, task.service_id)
    if (task === undefined || listing === undefined) throw notFound()
    about({ county: listing.county, listing: listing.id })
    const { content } = listing
    const template = await readTemplate(tx, content.type, content.variant)
    if (template === undefined) throw notFound()
    const fields = listingTexts.filter((field) => task.fields.includes(field) && isOwn(content[field]))
    const source = sourceOf(content, task.language, fields)
    return {
      task,
      listing,
      template,
      source,
      texts: fields.map((field) => ({
        field,
        source: content[field]?.[source] ?? '',
        standing: content[field]?.[task.language] ?? '',
      })),
    }
  },
})

const texts = listingShape.pick({
  name: true,
  summary: true,
  description: true,
  forWhom: true,
  howToGetIn: true,
  afterContact: true,
  cost: true,
  criteria: true,
})
const line = z.string().trim().max(4000)

/**
 * Writes texts in one language and closes what waited for them. A text that is sent as it stands has been looked at and
 * found right; an empty one goes on waiting.
 */
export const translateListing = useCase({
  name: 'listing.translate',
  input: z.object({
    id: z.uuid(),
    version: z.coerce.number().int().positive().optional(),
    language: z.enum(languages),
    texts: z.partialRecord(z.enum(listingTexts), line),
  }),
  needs: listingAccess['translate'],
  id: ({ id }) => id,
  run: async (ctx, { id, version: seen, language, texts: given }) => {
    personIn(ctx)
    const stored = await readListing(ctx.tx, id, { lock: true })
    if (stored === undefined) throw notFound()
    if (stored.state === 'merged' || stored.state === 'removed')
      throw new Refusal('conflict', 'listing.not-kept')
    demandVersion(stored, seen)
    const written = listingTexts.filter((field) => (given[field] ?? '') !== '')
    if (written.length === 0) {
      throw new Refusal('invalid', 'invalid-input', {
        fields: [{ field: Object.keys(given)[0] ?? 'name', code: 'too-small' }],
      })
    }
    const changed = Object.fromEntries(
      written.map((field) => [field, { ...stored.content[field], [language]: given[field] }]),
    )
    const checked = texts.partial().safeParse(changed)
    if (!checked.success) {
      throw new Refusal('invalid', 'invalid-input', {
        fields: checked.error.issues.map((issue) => ({
          field: String(issue.path[0] ?? ''),
          code: 'too-big',
          limit: issue.code === 'too_big' ? Number(issue.maximum) : undefined,
        })),
      })
    }
    const version = await putListing(ctx, stored, {
      id,
      organisation: stored.organisation_id,
      state: stored.state,
      content: { ...stored.content, ...changed },
      way: 'translation',
      confirms: null,
      settled: { language, fields: written },
    })
    return { version }
  },
})

/** Finds what came in without a language that it should have. Run daily. */
export const findMissingTranslations = useCase({
  name: 'translation.find-missing',
  input: z.object({}),
  needs: { signedInBecause: 'run by the daily job' },
  run: async (ctx) => {
    if (ctx.actor.kind !== 'system') throw new Refusal('not-allowed', 'not-allowed')
    const opened = await queries.openMissing(ctx.tx, ctx.now)
    ctx.about({ opened })
    return opened
  },
})
