import type { JSX } from 'preact'
import type { Language } from '#platform/text.ts'
import { Pager } from '#ui/nav/nav.tsx'
import { path, type Query, type RouteName } from '#web/paths.ts'

const texts: Readonly<
  Record<
    Language,
    { label: string; where: (page: number, pages: number) => string; next: string; previous: string }
  >
> = {
  fi: {
    label: 'Sivut',
    where: (page, pages) => `Sivu ${page}/${pages}`,
    next: 'Seuraava sivu',
    previous: 'Edellinen sivu',
  },
  sv: {
    label: 'Sidor',
    where: (page, pages) => `Sida ${page}/${pages}`,
    next: 'Nästa sida',
    previous: 'Föregående sida',
  },
  en: {
    label: 'Pages',
    where: (page, pages) => `Page ${page}/${pages}`,
    next: 'Next page',
    previous: 'Previous page',
  },
}

/** The pages of a long list. Nothing where one page holds it all. */
export function More(props: {
  lang: Language
  route: RouteName
  query: Query
  of: { readonly page: number; readonly pages: number }
}): JSX.Element | null {
  const { lang, route, query, of } = props
  if (of.pages <= 1) return null
  const words = texts[lang]
  const link = (page: number, said: string) => ({
    href: path(route, lang, {}, { ...query, page }),
    words: said,
  })
  return (
    <Pager
      label={words.label}
      words={words.where(of.page, of.pages)}
      previous={of.page > 1 ? link(of.page - 1, words.previous) : undefined}
      next={of.page < of.pages ? link(of.page + 1, words.next) : undefined}
    />
  )
}
