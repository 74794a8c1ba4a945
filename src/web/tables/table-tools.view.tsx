import type { JSX } from 'preact'
import type { Language } from '#platform/text.ts'
import { path, type Query, type RouteName } from '#web/paths.ts'
import { asTable } from '#web/tables/table-answer.ts'

const words: Readonly<Record<Language, { label: string; xlsx: string; csv: string }>> = {
  fi: { label: 'Tämä taulukkona', xlsx: 'Lataa taulukko (XLSX)', csv: 'Lataa taulukko (CSV)' },
  sv: { label: 'Detta som tabell', xlsx: 'Ladda ner tabellen (XLSX)', csv: 'Ladda ner tabellen (CSV)' },
  en: { label: 'This as a table', xlsx: 'Download the table (XLSX)', csv: 'Download the table (CSV)' },
}

/** Links to the page's table as files; a page prints without them. */
export function TableTools(props: {
  lang: Language
  route: RouteName
  parts?: Readonly<Record<string, string>>
  query?: Query
}): JSX.Element {
  const { lang, route, parts = {}, query = {} } = props
  return (
    <nav class="cluster" aria-label={words[lang].label}>
      {(['xlsx', 'csv'] as const).map((format) => (
        <a key={format} href={path(route, lang, parts, asTable(query, format))}>
          {words[lang][format]}
        </a>
      ))}
    </nav>
  )
}
