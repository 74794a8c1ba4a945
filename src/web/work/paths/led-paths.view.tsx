import type { JSX } from 'preact'
import { pathFigures, type PathFiguresView } from '#capabilities/casework/index.ts'
import { Refusal } from '#platform/refusal.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import type { Caller } from '#platform/use-case.ts'
import { Section } from '#ui/layout/layout.tsx'
import { DataTable } from '#ui/table/table.tsx'
import { path } from '#web/paths.ts'
import { workPathTexts } from './texts.ts'

/** Numbers of all paths in force for those who lead in the county; null for everybody else. */
export const pathFiguresFor = (caller: Caller, county: string): Promise<readonly PathFiguresView[] | null> =>
  pathFigures(caller, { county }).catch((error: unknown) => {
    if (error instanceof Refusal && error.kind === 'not-found') return null
    throw error
  })

type Step = PathFiguresView['steps'][number]

/** The step where the number is largest, of those that may be told. */
function most(steps: readonly Step[], count: (step: Step) => number | null): Step | null {
  const told = steps.filter((step) => (count(step) ?? 0) > 0)
  return told.toSorted((a, b) => (count(b) ?? 0) - (count(a) ?? 0))[0] ?? null
}

/** Where on each path most wait and most leave, each with the way to its own page. @source R88 */
export function LedPaths(props: { lang: Language; figures: readonly PathFiguresView[] }): JSX.Element {
  const { lang, figures } = props
  const { figures: words, led } = workPathTexts[lang]
  const at = (step: Step | null, count: number | null): string =>
    step === null || count === null ? words.tooFew : `${inLanguage(step.name, lang)} (${count})`
  return (
    <Section title={words.title} id="paths">
      <DataTable
        id="led-paths"
        caption={words.title}
        captionHidden
        columns={[
          { label: led.path },
          { label: led.followed, numeric: true },
          { label: led.waits },
          { label: led.leaves },
        ]}
        rows={figures.map((each) => {
          const waits = most(each.steps, ({ waiting }) => waiting)
          const leaves = most(each.steps, ({ left }) => left)
          return {
            key: each.key,
            cells: [
              <a href={`${path('workPath', lang, { key: each.key })}#figures`}>
                {inLanguage(each.title, lang)}
              </a>,
              each.followed === null ? words.tooFew : String(each.followed),
              at(waits, waits?.waiting ?? null),
              at(leaves, leaves?.left ?? null),
            ],
          }
        })}
      />
      <p class="quiet">{led.notTold}</p>
    </Section>
  )
}
