/** What there is to do about the listings of a county: one by one, and counted by organisation and area. */
import { z } from 'zod'
import { helsinkiDate } from '#platform/dates.ts'
import { notFound } from '#platform/refusal.ts'
import { isLanguage, type Localized } from '#platform/text.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { countyDirectoryAccess } from './access-coordination.ts'
import { parityOf } from './domain/parity.ts'
import {
  isInOrder,
  listingQuality,
  type Quality,
  type QualityCode,
  qualityCodes,
  qualityKinds,
} from './domain/quality.ts'
import { areasOf } from './queries-area-services.ts'
import { municipalitiesOf } from './queries-coordination.ts'
import * as queries from './queries-quality.ts'

export type QualityLine = Quality & {
  readonly id: string
  readonly name: Localized
  readonly organisation: Localized
  readonly organisationId: string
}
export type QualityCount = {
  readonly id: string
  readonly name: Localized
  readonly listings: number
  /** Listings with something that makes finding help harder. */
  readonly toDo: number
  readonly average: number
}
export type QualityReport = {
  /** Those with most to do first. */
  readonly items: readonly QualityLine[]
  readonly total: number
  readonly page: number
  readonly pages: number
  /** How many listings have something of this to do, before the filter by it. */
  readonly codes: readonly { readonly code: QualityCode; readonly listings: number }[]
  readonly organisations: readonly QualityCount[]
  readonly areas: readonly QualityCount[]
  readonly inOrder: number
  readonly listings: number
}

const perPage = 25

/** Qualities that were computed before, by everything they follow from: texts are read anew only when they changed. */
const known = new Map<string, Quality>()
const mostKnown = 60_000

async function qualities(
  ctx: Pick<Ctx, 'tx' | 'now'>,
  county: string,
  heads: readonly queries.QualityHead[],
): Promise<ReadonlyMap<string, Quality>> {
  const today = helsinkiDate(ctx.now)
  const { bilingual, languages } = await queries.tonguesOf(ctx.tx, county)
  const wanted = languages.filter(isLanguage)
  const keyOf = (head: queries.QualityHead): string =>
    [
      head.id,
      head.version,
      today,
      head.next_check_on,
      head.unconfirmed_since,
      head.maintainers,
      head.sector,
      head.language_status,
      bilingual,
      wanted.join(),
    ].join(' ')
  const missing = heads.filter((head) => !known.has(keyOf(head)))
  if (missing.length > 0) {
    if (known.size + missing.length > mostKnown) known.clear()
    const contents = await queries.contentsOf(
      ctx.tx,
      missing.map(({ id }) => id),
    )
    const inherited = await queries.inheritedTexts(ctx.tx)
    for (const head of missing) {
      const content = contents.get(head.id)
      if (content === undefined) continue
      known.set(
        keyOf(head),
        listingQuality({
          content,
          inherited: inherited.get(`${head.type}/${head.variant}`) ?? {},
          required: parityOf({
            sector: head.sector,
            isCountyBilingual: bilingual,
            languageStatus: head.language_status,
          }).required,
          wanted,
          nextCheckOn: head.next_check_on,
          unconfirmedSince: head.unconfirmed_since,
          today,
          maintainers: head.maintainers,
        }),
      )
    }
  }
  return new Map(
    heads.flatMap((head) => {
      const quality = known.get(keyOf(head))
      return quality === undefined ? [] : [[head.id, quality]]
    }),
  )
}

const countOf = (id: string, name: Localized, lines: readonly QualityLine[]): QualityCount => ({
  id,
  name,
  listings: lines.length,
  toDo: lines.filter((line) => !isInOrder(line)).length,
  average:
    lines.length === 0 ? 100 : Math.round(lines.reduce((sum, { score }) => sum + score, 0) / lines.length),
})

/** The listings of a county by what there is to do about them, with counts by organisation and by area. */
export const readQuality = useCase({
  name: 'listing.list-quality',
  trace: 'refusals',
  input: z.object({
    county: z.string().max(10),
    area: z.uuid().nullable().default(null),
    organisation: z.uuid().nullable().default(null),
    kind: z.enum(qualityKinds).nullable().default(null),
    code: z.enum(qualityCodes).nullable().default(null),
    page: z.coerce.number().int().min(1).max(10_000).default(1),
  }),
  needs: countyDirectoryAccess.read,
  id: ({ county }) => county,
  run: async (ctx, { county, area, organisation, kind, code, page }): Promise<QualityReport> => {
    const areas = await areasOf(ctx.tx, county)
    if (area !== null && !areas.some(({ id }) => id === area)) throw notFound()
    const inArea = await municipalitiesOf(ctx.tx, county)
    const heads = await queries.qualityHeads(ctx.tx, county, organisation)
    const found = await qualities(ctx, county, heads)
    const served = new Map(heads.map(({ id, municipalities }) => [id, municipalities]))
    const lines = heads.flatMap((head): QualityLine[] => {
      const quality = found.get(head.id)
      return quality === undefined
        ? []
        : [
            {
              ...quality,
              id: head.id,
              name: head.name,
              organisation: head.organisation,
              organisationId: head.organisation_id,
            },
          ]
    })
    const serves = (id: string, wanted: string): boolean => {
      const codes = served.get(id) ?? []
      return codes.length === 0 || codes.some((each) => inArea.get(each) === wanted)
    }
    const here = area === null ? lines : lines.filter(({ id }) => serves(id, area))
    const has = (line: QualityLine, test: (item: Quality['items'][number]) => boolean): boolean =>
      line.items.some(test)
    const chosen = here
      .filter((line) => line.items.length > 0)
      .filter((line) => kind === null || has(line, (item) => item.kind === kind))
      .filter((line) => code === null || has(line, (item) => item.code === code))
      .toSorted((a, b) => a.score - b.score || (a.id < b.id ? -1 : 1))
    const pages = Math.max(1, Math.ceil(chosen.length / perPage))
    const at = Math.min(page, pages)
    return {
      items: chosen.slice((at - 1) * perPage, at * perPage),
      total: chosen.length,
      page: at,
      pages,
      codes: qualityCodes
        .map((each) => ({
          code: each,
          listings: here.filter((line) => has(line, (item) => item.code === each)).length,
        }))
        .filter(({ listings }) => listings > 0),
      organisations: [...Map.groupBy(here, ({ organisationId }) => organisationId)]
        .map(([id, some]) => countOf(id, some[0]?.organisation ?? {}, some))
        .toSorted((a, b) => b.toDo - a.toDo || a.average - b.average),
      areas: areas.map(({ id, name }) =>
        countOf(
          id,
          name,
          lines.filter((line) => serves(line.id, id)),
        ),
      ),
      inOrder: here.filter(isInOrder).length,
      listings: here.length,
    }
  },
})
