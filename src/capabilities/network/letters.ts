/** The welcome letter of a municipality, and services in a child's words (R171–R173). */
import { z } from 'zod'
import { Refusal } from '#platform/refusal.ts'
import type { Localized } from '#platform/text.ts'
import { useCase } from '#platform/use-case.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { unknownFields } from './domain/marks.ts'
import * as queries from './queries-letters.ts'
import {
  countyOfCaller,
  demandTelling,
  foundRow,
  idOfKey,
  personOf,
  tellingChanged,
  wrongField,
} from './telling.ts'
import { letterAccess } from './telling-access.ts'
import {
  childWordsShape,
  letterSentShape,
  letterShape,
  tellingKey,
  tellingVersion,
} from './telling-shapes.ts'

/** The letters of one's own county: its own first, then those of its municipalities. */
export const listLetters = useCase({
  name: 'welcome-letter.list',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'every worker reads the letters of the own county' },
  run: (ctx): Promise<readonly queries.LetterRow[]> => queries.letters(ctx.tx, countyOfCaller(ctx)),
})

export type LetterView = queries.LetterRow & { readonly sent: readonly queries.LetterSentRow[] }

export const readLetter = useCase({
  name: 'welcome-letter.read',
  trace: 'refusals',
  input: z.object({ id: z.uuid() }),
  needs: letterAccess.read,
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<LetterView> => ({
    ...foundRow(await queries.letter(ctx.tx, id)),
    sent: await queries.lettersSent(ctx.tx, id),
  }),
})

/** What a family of the municipality reads: its own letter, or else the county's. @source R171 */
export const readWelcome = useCase({
  name: 'welcome-letter.read-shown',
  trace: 'refusals',
  input: z.object({ municipality: z.string().regex(/^\d{3}$/, 'invalid-format') }),
  needs: { openBecause: 'a letter to everybody who moves there' },
  run: async (ctx, { municipality }): Promise<queries.ShownLetter> =>
    foundRow(await queries.shownLetter(ctx.tx, municipality)),
})

/** A field that nobody knows would stand in the letter as it was typed. */
function demandFields(body: Localized): void {
  for (const [lang, text] of Object.entries(body)) {
    const unknown = unknownFields(text)
    if (unknown.length > 0) throw wrongField(`letter.body.${lang}`, 'unknown-letter-field')
  }
}

/** A letter of a municipality, or the county's for all others. */
export const addLetter = useCase({
  name: 'welcome-letter.add',
  input: z.object({
    municipality: z
      .string()
      .regex(/^\d{3}$/, 'required')
      .nullable()
      .default(null),
    letter: letterShape,
    key: tellingKey,
  }),
  needs: { signedInBecause: 'whoever tells for the county or the municipality’s area: demanded inside' },
  run: async (ctx, { municipality, letter, key }): Promise<{ readonly id: string }> => {
    const county = countyOfCaller(ctx)
    const stands =
      municipality === null
        ? { fits: true, area: null }
        : await queries.municipalityStands(ctx.tx, county, municipality)
    if (!stands.fits) throw wrongField('municipality', 'not-of-this-county')
    await demandTelling(ctx, { county, area: stands.area, code: 'letter.write.not-allowed' })
    demandFields(letter.body)
    const id = idOfKey('letter', key, ctx)
    const isNew = await queries.insertLetter(ctx.tx, {
      id,
      county,
      municipality,
      plan: letter,
      by: personOf(ctx),
      now: ctx.now,
    })
    if (!isNew && (await queries.letter(ctx.tx, id)) === undefined)
      throw wrongField('municipality', 'has-a-letter')
    ctx.about({ county, letter: id })
    return { id }
  },
})

/** Changes the text; published, families read it from then on. */
export const changeLetter = useCase({
  name: 'welcome-letter.change',
  input: z.object({
    id: z.uuid(),
    version: tellingVersion,
    letter: letterShape,
    publish: z.boolean().default(false),
  }),
  needs: letterAccess.write,
  id: ({ id }) => id,
  run: async (ctx, { id, version, letter, publish }) => {
    const before = foundRow(await queries.letter(ctx.tx, id))
    demandFields(letter.body)
    const to = { plan: letter, publish, by: personOf(ctx), now: ctx.now }
    if (!(await queries.updateLetter(ctx.tx, id, version, to)))
      throw tellingChanged({ body: before.body, version: before.version })
    ctx.about({ county: before.county, letter: id })
  },
})

/** So many letters went out: a number, never to whom. @source R171 */
export const recordLettersSent = useCase({
  name: 'welcome-letter.record-sent',
  input: z.object({
    id: z.uuid(),
    municipality: z
      .string()
      .regex(/^\d{3}$/, 'required')
      .nullable()
      .default(null),
    sent: letterSentShape,
    key: tellingKey,
  }),
  needs: letterAccess.send,
  id: ({ id }) => id,
  run: async (ctx, { id, municipality, sent, key }): Promise<{ readonly sent: string }> => {
    const letter = foundRow(await queries.letter(ctx.tx, id))
    const where = letter.municipality ?? municipality
    if (where === null) throw wrongField('municipality', 'required')
    if (!(await queries.municipalityStands(ctx.tx, letter.county, where)).fits)
      throw wrongField('municipality', 'not-of-this-county')
    if (letter.state !== 'published') throw new Refusal('conflict', 'letter.not-published')
    if (sent.sentOn > helsinkiDate(ctx.now)) throw wrongField('sent.sentOn', 'in-the-future')
    const row = idOfKey('letter-sent', key, ctx)
    await queries.insertSent(ctx.tx, {
      id: row,
      letter: id,
      municipality: where,
      sent,
      by: personOf(ctx),
      now: ctx.now,
    })
    ctx.about({ county: letter.county, letter: id, families: sent.families })
    return { sent: row }
  },
})

export type ChildWords = {
  readonly words: readonly queries.ChildWordsRow[]
  readonly mayKeep: boolean
}

/** What services are in a child's words, by kind of service: for brochures. @source R172, R173 */
export const listChildWords = useCase({
  name: 'child-words.list',
  trace: 'refusals',
  input: z.object({ county: z.string().max(8) }),
  needs: { openBecause: 'printed on brochures for everybody' },
  run: async (ctx, { county }): Promise<ChildWords> => ({
    words: await queries.childWords(ctx.tx, county),
    mayKeep: ctx.actor.kind === 'person' && (await queries.mayKeepChildWords(ctx.tx, county)),
  }),
})

export const setChildWords = useCase({
  name: 'child-words.set',
  input: z.object({
    child: childWordsShape,
    version: z.coerce.number().int().positive().nullable().default(null),
  }),
  needs: { signedInBecause: 'whoever tells for the county: demanded inside' },
  run: async (ctx, { child, version }) => {
    const county = countyOfCaller(ctx)
    await demandTelling(ctx, { county, area: null, code: 'child-words.keep.not-allowed' })
    const isKept = await queries.putChildWords(ctx.tx, {
      id: idOfKey('child-words', `${county}:${child.serviceType}`, ctx),
      county,
      serviceType: child.serviceType,
      words: child.words,
      seen: version,
      by: personOf(ctx),
      now: ctx.now,
    })
    if (!isKept) throw tellingChanged()
    ctx.about({ county, service: child.serviceType })
  },
})
