import type { JSX } from 'preact'
import {
  beginEdit,
  qualityCodes,
  type QualityCount,
  readQuality,
  stepOfField,
} from '#capabilities/directory/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden, Select } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Disclosure, Pager } from '#ui/nav/nav.tsx'
import { DataTable } from '#ui/table/table.tsx'
import { one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path, type Query } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { Frame } from './frame.view.tsx'
import { QualityRow } from './quality.view.tsx'
import { pageNumber, type Scope, scopeOf, within } from './scope.ts'
import { directoryTexts } from './texts.ts'

const isId = (text: string | undefined): text is string => text !== undefined && /^[0-9a-f-]{36}$/.test(text)

/** What is asked of the list; what is unknown is passed over. */
function asked(args: PageArgs, scope: Scope) {
  const { query, deps } = args
  const areas = deps.catalogue.areas(scope.county)
  const own = scope.keeps ? undefined : areas.find(({ id }) => scope.areas.includes(id))
  const area = query['area'] === 'all' ? undefined : (areas.find(({ id }) => id === query['area']) ?? own)
  const organisation = isId(query['kuka']) ? query['kuka'] : null
  const code = qualityCodes.find((each) => each === query['tehtava']) ?? null
  return { areas, area, organisation, code, page: pageNumber(query['sivu']) }
}

function Counts({
  rows,
  caption,
  id,
  lang,
}: {
  rows: readonly QualityCount[]
  caption: string
  id: string
  lang: PageArgs['lang']
}): JSX.Element {
  const words = directoryTexts[lang].quality
  return (
    <DataTable
      id={id}
      caption={caption}
      columns={[
        { label: caption },
        { label: words.listings, numeric: true },
        { label: words.toDo, numeric: true },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [<LocalText key="name" of={row.name} lang={lang} />, row.listings, row.toDo],
      }))}
      captionHidden
    />
  )
}

const mostCounted = 30

/** The listings of a county by what there is to do about them: a list to work through, not a grade. */
export const qualityPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element> => {
    const scope = await scopeOf(args)
    const { lang, caller } = args
    const all = directoryTexts[lang]
    const words = all.quality
    const { areas, area, organisation, code, page } = asked(args, scope)
    const report = await readQuality(caller, {
      county: scope.county,
      area: area?.id ?? null,
      organisation,
      code,
      page,
    })
    const filter: Query = {
      area: args.query['area'],
      kuka: organisation ?? undefined,
      tehtava: code ?? undefined,
    }
    const at = (wanted: number): string =>
      path('workQuality', lang, {}, within(scope, { ...filter, sivu: wanted }))
    return (
      <Frame
        args={args}
        scope={scope}
        title={words.title}
        lead={words.lead(report.inOrder, report.listings)}
        query={filter}
      >
        <form class="directory-filter" aria-label={all.show}>
          {scope.all.length > 1 && <Hidden name="county" value={scope.county} />}
          <Select
            name="tehtava"
            label={words.what}
            empty={words.everything}
            options={report.codes.map((each) => ({
              value: each.code,
              label: `${words.codes[each.code]} (${each.listings})`,
            }))}
            value={code ?? undefined}
          />
          <Select
            name="area"
            label={all.area}
            options={[
              { value: 'all', label: all.wholeCounty },
              ...areas.map(({ id, name }) => ({ value: id, label: inLanguage(name, lang) })),
            ]}
            value={area?.id ?? 'all'}
          />
          <Select
            name="kuka"
            label={words.organisation}
            empty={words.everyOrganisation}
            options={report.organisations.map(({ id, name, toDo }) => ({
              value: id,
              label: toDo === 0 ? inLanguage(name, lang) : `${inLanguage(name, lang)} (${toDo})`,
            }))}
            value={organisation ?? undefined}
          />
          <Button kind="secondary">{all.show}</Button>
        </form>
        {report.items.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <ol class="directory-rows">
            {report.items.map((line) => (
              <QualityRow key={line.id} args={args} scope={scope} line={line} code={code} />
            ))}
          </ol>
        )}
        {report.pages > 1 && (
          <Pager
            label={all.pages}
            words={all.pageOf(report.page, report.pages)}
            previous={report.page > 1 ? { href: at(report.page - 1), words: all.previous } : undefined}
            next={report.page < report.pages ? { href: at(report.page + 1), words: all.next } : undefined}
          />
        )}
        <Section title={words.byArea}>
          <Counts id="by-area" rows={report.areas} caption={words.byArea} lang={lang} />
        </Section>
        <Disclosure summary={words.byOrganisation}>
          <Counts
            id="by-organisation"
            rows={report.organisations.slice(0, mostCounted)}
            caption={words.byOrganisation}
            lang={lang}
          />
        </Disclosure>
      </Frame>
    )
  },
  /** Straight to the question of the editor where it is mended. */
  post: async (args, form) => {
    await scopeOf(args)
    const { id } = await beginEdit(args.caller, { id: one(form, 'listing') })
    const field = one(form, 'field')
    const step = field === 'hours' ? 'hours' : field === 'times' ? 'how' : stepOfField(field)
    return seeOther(path('workDraft', args.lang, { id, step }))
  },
}
