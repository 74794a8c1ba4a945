import type { JSX } from 'preact'
import { caseStages, type ComparedPaths, type PathDifference } from '#capabilities/casework/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { Section } from '#ui/layout/layout.tsx'
import { DataTable } from '#ui/table/table.tsx'
import { pathWords } from '#web/work/paths/path-words.ts'
import { versionWords } from './overview.view.tsx'
import { adminPathTexts } from './texts.ts'

function nameOf({ at, name, toName }: PathDifference, lang: Language): string {
  const words = adminPathTexts[lang]
  if (at.part === 'path') return words.parts.path
  const stage = caseStages.find((each) => each === at.key)
  const said =
    at.part === 'stage' && stage !== undefined
      ? pathWords[lang].stages[stage]
      : toName === undefined
        ? inLanguage(name, lang)
        : `${inLanguage(name, lang)} → ${inLanguage(toName, lang)}`
  return `${words.parts[at.part]}: ${said || words.page.noName}`
}

/** What one version says otherwise than another, line by line. */
export function Compared({ lang, compared }: { lang: Language; compared: ComparedPaths }): JSX.Element {
  const words = adminPathTexts[lang]
  const title = words.compared.title(versionWords(compared.from, lang), versionWords(compared.to, lang))
  const fieldOf = (at: PathDifference['at'], field: string): string =>
    words.fields[at.part === 'step' && field === 'critical' ? 'critical_step' : field] ?? field
  return (
    <Section title={title}>
      {compared.differences.length === 0 ? (
        <p>{words.compared.same}</p>
      ) : (
        <DataTable
          id="differences"
          caption={title}
          captionHidden
          columns={[
            { label: words.compared.what },
            { label: words.compared.how },
            { label: words.compared.fields },
          ]}
          rows={compared.differences.map((difference) => ({
            key: `${difference.at.part}-${difference.at.key}-${difference.kind}`,
            cells: [
              nameOf(difference, lang),
              words.compared.kinds[difference.kind],
              difference.fields.map((field) => fieldOf(difference.at, field)).join(', '),
            ],
          }))}
        />
      )}
    </Section>
  )
}
