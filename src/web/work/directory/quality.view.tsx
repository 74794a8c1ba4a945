import type { JSX } from 'preact'
import type { QualityCode, QualityItem, QualityLine } from '#capabilities/directory/index.ts'
import { inLanguage } from '#platform/text.ts'
import { shortDay } from '#web/public/short-day.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import type { Scope } from './scope.ts'
import { directoryTexts } from './texts.ts'

type Props = {
  readonly args: PageArgs
  readonly scope: Scope
  readonly line: QualityLine
  readonly code: QualityCode | null
}

/** Dates are said as dates; words and sentences as they stand. */
function said(item: QualityItem, { lang }: PageArgs): QualityItem {
  if (item.kind !== 'fresh' || item.found === null) return item
  return { ...item, found: shortDay(item.found, lang) }
}

/** Where it is mended: the editor’s question, the people of the organisation, or the listing itself. */
function Mend({ args, scope, line, item }: Props & { item: QualityItem }): JSX.Element | null {
  const { lang } = args
  const words = directoryTexts[lang].quality
  const what = (
    <span class="visually-hidden">
      : {words.codes[item.code]}, {inLanguage(line.name, lang)}
    </span>
  )
  if (item.field === 'maintainers') {
    return scope.keeps ? (
      <a href={path('workProvider', lang, { id: line.organisationId })}>
        {words.people}
        {what}
      </a>
    ) : null
  }
  if (item.field === 'listing' || !scope.keeps) {
    return (
      <a href={path('workListing', lang, { id: line.id })}>
        {words.check}
        {what}
      </a>
    )
  }
  return (
    <form method="post">
      <Hidden name="listing" value={line.id} />
      <Hidden name="field" value={item.field} />
      <Button kind="quiet">
        {words.fix}
        {what}
      </Button>
    </form>
  )
}

/** One listing with what there is to do about it, the heaviest first. */
export function QualityRow(props: Props): JSX.Element {
  const { args, line, code } = props
  const { lang } = args
  const all = directoryTexts[lang]
  const words = all.quality
  const items = code === null ? line.items : line.items.filter((item) => item.code === code)
  return (
    <li class="directory-row">
      <h2 class="directory-row__name">
        <a href={path('workListing', lang, { id: line.id })}>
          <LocalText of={line.name} lang={lang} />
        </a>
      </h2>
      <p class="directory-row__line">
        <LocalText of={line.organisation} lang={lang} />
      </p>
      <ul class="directory-items">
        {items.map((item, at) => (
          <li key={at} class={`directory-item directory-item--${item.weight}`}>
            <p>
              <span class="directory-item__field">
                {item.code === 'translation-wanted' ? words.kinds.parity : words.field[item.field]}
                {item.language !== null && item.kind === 'plain' && ` (${item.language})`}
              </span>{' '}
              {words.item(said(item, args), all.languageNames[item.language ?? 'fi'])}
            </p>
            <Mend {...props} item={item} />
          </li>
        ))}
      </ul>
    </li>
  )
}
