/** Ready texts for answers, in the languages of the families. */
import { z } from 'zod'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Localized, type Language, languages } from '#platform/text.ts'
import { useCase } from '#platform/use-case.ts'
import { templateAccess } from './access-templates.ts'
import * as queries from './queries-templates.ts'

const written = (most: number): z.ZodType<Localized, unknown> =>
  z
    .partialRecord(z.enum(languages), z.string().trim().max(most))
    .transform((texts) => Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')))
    .refine((texts) => Object.keys(texts).length > 0, { error: 'in-one-language' })

export const templateShape = z.object({ name: written(80), text: written(4000) })

export type Templates = {
  readonly items: readonly queries.TemplateRow[]
  /** For whom the asker may write new ones: the whole county, and these units. */
  readonly mayWrite: { readonly county: boolean; readonly units: readonly { id: string; name: Localized }[] }
}

export const listTemplates = useCase({
  name: 'answer-template.list',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'lists only what the relations of answer-template.read allow' },
  run: async ({ tx, actor }): Promise<Templates> => {
    if (actor.kind !== 'person') throw notFound()
    return {
      items: await queries.templates(tx),
      mayWrite: { county: await queries.isAdminOf(tx, actor.county), units: await queries.unitsLed(tx) },
    }
  },
})

/** A new text: of the county by its administrator, of a unit by its lead. */
export const addTemplate = useCase({
  name: 'answer-template.add',
  input: templateShape.extend({ unit: z.uuid().nullable() }),
  needs: { signedInBecause: 'one’s own county or unit' },
  run: async (ctx, { name, text, unit }): Promise<{ readonly id: string }> => {
    const { actor, tx } = ctx
    if (actor.kind !== 'person') throw notFound()
    const may =
      unit === null
        ? await queries.isAdminOf(tx, actor.county)
        : (await queries.unitsLed(tx)).some((each) => each.id === unit)
    if (!may) throw new Refusal('not-allowed', 'not-allowed')
    const id = await queries.insertTemplate(tx, {
      county: actor.county,
      unitId: unit,
      name,
      text,
      personId: actor.id,
      now: ctx.now,
    })
    ctx.about({ template: id })
    return { id }
  },
})

const version = z.coerce.number().int().positive().optional()

export const changeTemplate = useCase({
  name: 'answer-template.change',
  input: templateShape.extend({ id: z.uuid(), version }),
  needs: templateAccess.change,
  id: ({ id }) => id,
  run: async (ctx, { id, name, text, version: seen }) => {
    const { county, personId } = await begin(ctx.tx, id, seen, ctx.actor)
    await queries.updateTemplate(ctx.tx, id, { name, text, personId, now: ctx.now })
    ctx.about({ county, template: id })
  },
})

/** Out of use: nobody is offered it any more. Answers that were sent stay as they are. */
export const retireTemplate = useCase({
  name: 'answer-template.retire',
  input: z.object({ id: z.uuid(), version }),
  needs: templateAccess.change,
  id: ({ id }) => id,
  run: async (ctx, { id, version: seen }) => {
    const { county, personId } = await begin(ctx.tx, id, seen, ctx.actor)
    await queries.updateTemplate(ctx.tx, id, { retire: true, personId, now: ctx.now })
    ctx.about({ county, template: id })
  },
})

async function begin(
  tx: Parameters<typeof queries.lockTemplate>[0],
  id: string,
  seen: number | undefined,
  actor: { readonly kind: string; readonly id?: string },
): Promise<{ county: string; personId: string }> {
  const found = await queries.lockTemplate(tx, id)
  if (found === undefined || actor.id === undefined) throw notFound()
  if (found.state === 'retired') throw new Refusal('conflict', 'template.already-retired')
  if (seen !== undefined && seen !== found.version)
    throw new Refusal('conflict', 'template.changed-meanwhile')
  return { county: found.county, personId: actor.id }
}

/** A ready text as it goes into an answer: in the family's language, else in one that there is. */
export function templateText(
  template: Pick<queries.TemplateRow, 'text'>,
  language: Language,
): { readonly text: string; readonly lang: Language } {
  const lang = [language, ...languages].find((each) => (template.text[each] ?? '') !== '') ?? language
  return { text: template.text[lang] ?? '', lang }
}
