/** The words of search that a county's coordinator keeps: for one another, or leading to a kind of service. */
import { z } from 'zod'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { languages } from '#platform/text.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { countyDirectoryAccess } from './access-coordination.ts'
import { gapTerm } from './domain/gap-term.ts'
import { personIn } from './editing-write.ts'
import { settleTerm } from './queries-gaps.ts'
import * as queries from './queries-vocabulary.ts'

const county = z.string().max(10)
const word = z.string().trim().min(1).max(80)
const words = z.array(word).max(40).default([])
const given = {
  kind: z.enum(['same', 'leads-to']),
  fi: words,
  sv: words,
  en: words,
  types: z.array(z.string().max(120)).max(20).default([]),
  because: z.string().trim().max(500).default(''),
  active: z.boolean().default(true),
}
const shape = z.object(given)
type Given = z.output<typeof shape>

export const listVocabulary = useCase({
  name: 'vocabulary.list',
  trace: 'refusals',
  input: z.object({ county }),
  needs: countyDirectoryAccess.keep,
  id: ({ county: id }) => id,
  run: ({ tx }, { county: of }): Promise<readonly queries.WordsRow[]> => queries.wordsOf(tx, of),
})

const once = (list: readonly string[]): readonly string[] => [
  ...new Map(list.map((each) => [each.toLowerCase(), each])).values(),
]

/** A row that could have no effect is refused with the reason: one word alone is the same as nothing. */
async function checked(ctx: Ctx, row: Given): Promise<Given> {
  const problem = (field: string, code: string): Refusal =>
    new Refusal('invalid', 'invalid-input', { fields: [{ field, code }] })
  const [fi, sv, en] = [once(row.fi), once(row.sv), once(row.en)]
  const count = fi.length + sv.length + en.length
  if (count === 0) throw problem('fi', 'words-missing')
  if (row.kind === 'same') {
    if (count < 2) throw problem('fi', 'second-word-missing')
    return { ...row, fi: [...fi], sv: [...sv], en: [...en], types: [] }
  }
  const known = await queries.typeKeys(ctx.tx)
  const types = [...new Set(row.types)]
  if (types.length === 0) throw problem('types', 'kind-missing')
  if (types.some((type) => !known.has(type))) throw problem('types', 'invalid-value')
  return { ...row, fi: [...fi], sv: [...sv], en: [...en], types }
}

/** What was searched and not found is settled by the word that now leads there. */
async function settle(ctx: Ctx, of: string, row: Given): Promise<void> {
  if (!row.active) return
  for (const language of languages) {
    for (const each of row[language]) {
      const term = gapTerm(each)
      if (term !== null)
        await settleTerm(ctx.tx, {
          hash: ctx.crypto.keyed('search-gap', term),
          county: of,
          language,
          now: ctx.now,
        })
    }
  }
}

/** Effective at once: the index of every process follows the change. */
export const addWords = useCase({
  name: 'vocabulary.add',
  input: z.object({ county, ...given }),
  needs: countyDirectoryAccess.keep,
  id: ({ county: id }) => id,
  run: async (ctx, { county: of, ...row }): Promise<{ readonly id: string }> => {
    const by = personIn(ctx)
    const id = newId()
    const right = await checked(ctx, row)
    await queries.putWords(ctx.tx, { id, county: of, ...right, by, now: ctx.now })
    await settle(ctx, of, right)
    ctx.about({ county: of, words: id, kind: row.kind })
    return { id }
  },
})

export const changeWords = useCase({
  name: 'vocabulary.change',
  input: z.object({ county, words: z.uuid(), ...given }),
  needs: countyDirectoryAccess.keep,
  id: ({ county: id }) => id,
  run: async (ctx, { county: of, words: id, ...row }): Promise<void> => {
    const by = personIn(ctx)
    if ((await queries.wordsRow(ctx.tx, of, id)) === undefined) throw notFound()
    const right = await checked(ctx, row)
    await queries.putWords(ctx.tx, { id, county: of, ...right, by, now: ctx.now })
    await settle(ctx, of, right)
    ctx.about({ county: of, words: id, active: right.active })
  },
})

export const removeWords = useCase({
  name: 'vocabulary.remove',
  input: z.object({ county, words: z.uuid() }),
  needs: countyDirectoryAccess.keep,
  id: ({ county: id }) => id,
  run: async (ctx, { county: of, words: id }): Promise<void> => {
    ctx.about({ county: of, words: id })
    if (!(await queries.dropWords(ctx.tx, of, id))) throw notFound()
  },
})
