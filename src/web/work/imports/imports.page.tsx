import { mediaTypes } from '#platform/table-file.ts'
import type { JSX } from 'preact'
import { z } from 'zod'
import {
  exportListings,
  importKinds,
  importTemplate,
  isTableFormat,
  largestImport,
  listImports,
  mayImport,
  startImport,
} from '#capabilities/directory/index.ts'
import { OutsideProblem } from '#platform/outside.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { ErrorSummary } from '#ui/fields/error-summary.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { formProblems } from '#web/form-problems.ts'
import { one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { Runs, StartForm, TakeOut, whoseOf } from './imports.view.tsx'
import { importTexts } from './texts.ts'

const whoseShape = z
  .string()
  .transform((value) => value.split(':'))
  .pipe(z.tuple([z.string().regex(/^\d{2}$/), z.union([z.literal('').transform(() => null), z.uuid()])]))

function readWhose(value: string): { county: string; organisation: string | null } {
  const read = whoseShape.safeParse(value)
  if (!read.success) throw notFound()
  const [county, organisation] = read.data
  return { county, organisation }
}

const stateShape = z.enum(['draft', 'published', 'hidden', 'removed']).nullable().catch(null)

/** The template, or the listings that the address asks for: those of a county or an organisation, filtered like their list. */
async function download(args: PageArgs): Promise<Response> {
  const { lang, caller, query } = args
  const format = query['muoto'] ?? 'csv'
  if (!isTableFormat(format)) throw notFound()
  const isTemplate = query['tiedosto'] === 'pohja'
  const { county, organisation } = readWhose(query['kenen'] ?? '')
  const bytes = isTemplate
    ? await importTemplate(caller, { county, format, lang })
    : await exportListings(caller, {
        county,
        organisation:
          organisation ??
          z
            .uuid()
            .nullable()
            .catch(null)
            .parse(query['kuka'] ?? null),
        state: stateShape.parse(query['tila'] ?? null),
        q: (query['q'] ?? '').slice(0, 200),
        format,
        lang,
      })
  const words = importTexts[lang]
  const name = `perhetalo-${isTemplate ? words.start.templateName : words.out.file}-${county}.${format}`
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': mediaTypes[format],
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  })
}

const limits = { bytes: largestImport, milliseconds: 25_000, patience: 8_000 }

async function fetched(args: PageArgs, address: string): Promise<Uint8Array> {
  try {
    return (await args.deps.outside.fetch(address, limits)).bytes
  } catch (error) {
    if (!(error instanceof OutsideProblem)) throw error
    throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'address', code: error.code }] })
  }
}

export const importsPage: Page = {
  audience: 'work',
  largestFile: largestImport,
  get: async (args): Promise<JSX.Element | Response> => {
    demandPerson(args)
    const { lang, caller, deps, problems } = args
    if (args.query['tiedosto'] !== undefined) return download(args)
    const page = z.coerce.number().int().min(1).max(10_000).catch(1).parse(args.query['sivu'])
    const { may, items, total, perPage } = await listImports(caller, { page })
    const words = importTexts[lang]
    const whose = whoseOf(may, lang, (code) => inLanguage(deps.catalogue.county(code)?.name ?? {}, lang))
    // Whoever may import nothing finds nothing here, as if there were no such page.
    if (whose.length === 0) throw notFound()
    const errors = formProblems(problems, lang)
    return (
      <WorkDocument args={args} title={words.title} query={page > 1 ? { sivu: page } : {}}>
        <Column width="wide">
          {errors !== null && <ErrorSummary title={errors.title} errors={errors.errors} />}
          <PageTitle title={words.title} lead={words.lead} />
          <StartForm lang={lang} whose={whose} problems={errors} form={problems?.form ?? null} />
          <Runs
            lang={lang}
            now={deps.clock.now()}
            runs={items}
            page={page}
            pages={Math.max(1, Math.ceil(total / perPage))}
          />
          <TakeOut lang={lang} whose={whose} />
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form, files) => {
    demandPerson(args)
    const { caller, lang } = args
    const kind = z.enum(importKinds).catch('table').parse(one(form, 'kind'))
    const where = { ...readWhose(one(form, 'whose')), kind }
    const address = one(form, 'address').trim()
    const file = files['file']
    await mayImport(caller, where)
    if (file === undefined && address === '')
      throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'file', code: 'file-missing' }] })
    const bytes = file === undefined ? await fetched(args, address) : file.bytes
    const nameOfAddress = URL.parse(address)
      ?.pathname.split('/')
      .findLast((part) => part !== '')
    const id = await startImport(caller, {
      ...where,
      name: (file?.name ?? nameOfAddress ?? address).slice(-200) || address.slice(0, 200),
      address: file === undefined ? address : null,
      lang,
      bytes,
    })
    return seeOther(path('workImport', lang, { id }))
  },
}
