import type { JSX } from 'preact'
import {
  type ListingContent,
  listingQuality,
  type Quality,
  type Template,
} from '#capabilities/directory/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import type { Language } from '#platform/text.ts'
import { Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import type { PageArgs } from '#web/page.ts'
import { shortDay } from '#web/public/short-day.ts'
import { directoryTexts } from '#web/work/directory/texts.ts'
import { listingWords } from './texts.ts'

/** What could be better in a listing as it stands or as it is being written. */
export function qualityOf(
  args: PageArgs,
  of: {
    readonly content: ListingContent
    readonly template: Template
    readonly required: readonly Language[]
    readonly wanted: readonly Language[]
    /** Null while it is being written: the day of the check begins anew. */
    readonly standing: {
      readonly nextCheckOn: string
      readonly unconfirmedSince: string | null
      readonly maintainers: number
    } | null
  },
): Quality {
  const today = helsinkiDate(args.deps.clock.now())
  return listingQuality({
    content: of.content,
    inherited: of.template,
    required: of.required,
    wanted: of.wanted,
    nextCheckOn: of.standing?.nextCheckOn ?? '9999-12-31',
    unconfirmedSince: of.standing?.unconfirmedSince ?? null,
    today,
    maintainers: of.standing?.maintainers ?? null,
  })
}

function Items({ quality, lang }: { quality: Quality; lang: Language }): JSX.Element {
  const all = directoryTexts[lang]
  const words = all.quality
  return (
    <ul>
      {quality.items.map((item, at) => {
        const said =
          item.kind === 'fresh' && item.found !== null ? { ...item, found: shortDay(item.found, lang) } : item
        return (
          <li key={at}>
            <strong>{words.field[item.field]}</strong>{' '}
            {words.item(said, all.languageNames[item.language ?? 'fi'])}
          </li>
        )
      })}
    </ul>
  )
}

/** A work list, not a grade: what is still to do, the heaviest first. */
export function QualitySection(props: { quality: Quality; lang: Language }): JSX.Element | null {
  if (props.quality.items.length === 0) return null
  return (
    <Section title={listingWords[props.lang].one.quality}>
      <Items {...props} />
    </Section>
  )
}

/** The same behind a line, where publishing comes first. */
export function QualityHints(props: { quality: Quality; lang: Language }): JSX.Element | null {
  if (props.quality.items.length === 0) return null
  const summary = `${listingWords[props.lang].one.quality} (${props.quality.items.length})`
  return (
    <Disclosure summary={summary}>
      <Items {...props} />
    </Disclosure>
  )
}
