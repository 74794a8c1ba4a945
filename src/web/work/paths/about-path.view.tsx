import type { ComponentChildren, JSX } from 'preact'
import { linesOf, type PathContent, type PathFiguresView } from '#capabilities/casework/index.ts'
import { inLanguage, type Language, type Localized } from '#platform/text.ts'
import { Section } from '#ui/layout/layout.tsx'
import { DataTable } from '#ui/table/table.tsx'
import { pathWords } from './path-words.ts'
import { workPathTexts } from './texts.ts'

type InLang = { readonly lang: Language }

/** A text that names several things: one line each; a single one is a sentence. */
export function Points({ lang, text }: InLang & { text: Localized }): JSX.Element | null {
  const lines = linesOf(inLanguage(text, lang))
  const [only] = lines
  if (only === undefined) return null
  if (lines.length === 1) return <p>{only}</p>
  return (
    <ul class="path-points">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function Part({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <div>
      <h3>{title}</h3>
      {children}
    </div>
  )
}

const isThere = (text: Localized): boolean => Object.values(text).some((value) => value !== '')

/** Why a group has a path of its own: the three questions that were asked of each. @source R91 */
export function WhyPath({ lang, content }: InLang & { content: PathContent }): JSX.Element | null {
  const words = workPathTexts[lang].path
  const { criticalStage } = content
  const parts: readonly (readonly [string, Localized])[] = [
    [words.why, content.why],
    [words.coordinates, content.coordinates],
    [words.critical(criticalStage === null ? null : pathWords[lang].stages[criticalStage]), content.critical],
    [words.wishes, content.wishes],
  ]
  const shown = parts.filter(([, text]) => isThere(text))
  if (shown.length === 0) return null
  return (
    <Section title={words.aboutPath}>
      <div class="path-why">
        {shown.map(([title, text]) => (
          <Part key={title} title={title}>
            <Points lang={lang} text={text} />
          </Part>
        ))}
      </div>
    </Section>
  )
}

/** What of each stage can be done jointly and digitally. @source R87 */
export function StageNotes({ lang, content }: InLang & { content: PathContent }): JSX.Element | null {
  const words = workPathTexts[lang].path
  const notes = content.stages.filter(({ joint, digital, other }) => [joint, digital, other].some(isThere))
  if (notes.length === 0) return null
  const withOther = notes.some(({ other }) => isThere(other))
  return (
    <Section title={words.stages}>
      <p>{words.stagesLead}</p>
      <DataTable
        id="path-stages"
        caption={words.stages}
        captionHidden
        columns={[
          { label: words.stage },
          { label: words.joint },
          { label: words.digital },
          ...(withOther ? [{ label: words.other }] : []),
        ]}
        rows={notes.map((note) => ({
          key: note.stage,
          cells: [
            pathWords[lang].stages[note.stage],
            <Points lang={lang} text={note.joint} />,
            <Points lang={lang} text={note.digital} />,
            ...(withOther ? [<Points key="other" lang={lang} text={note.other} />] : []),
          ],
        }))}
      />
    </Section>
  )
}

/** Where families wait and leave, for those who lead; steps at which nobody does either are left out. @source R88 */
export function PathFigures({ lang, figures }: InLang & { figures: PathFiguresView }): JSX.Element {
  const words = workPathTexts[lang].figures
  const { followed, stayed, steps } = figures
  const told = steps.filter(({ waiting, left, days }) => waiting !== 0 || left !== 0 || days !== null)
  const count = (value: number | null): string => (value === null ? words.tooFew : String(value))
  return (
    <Section title={words.title} id="figures">
      {followed === null ? (
        <p>{words.few}</p>
      ) : followed === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>
            {words.followed(followed)} {stayed === null ? '' : words.stayed(stayed)}
          </p>
          {told.length > 0 && (
            <>
              <DataTable
                id="path-figures"
                caption={words.title}
                captionHidden
                columns={[
                  { label: words.step },
                  { label: words.waiting, numeric: true },
                  { label: words.days, numeric: true },
                  { label: words.left, numeric: true },
                ]}
                rows={told.map((step) => ({
                  key: step.step,
                  cells: [
                    step.critical
                      ? `${inLanguage(step.name, lang)} (${pathWords[lang].critical})`
                      : inLanguage(step.name, lang),
                    count(step.waiting),
                    count(step.days),
                    count(step.left),
                  ],
                }))}
              />
              <p class="quiet">{words.notTold}</p>
            </>
          )}
        </>
      )}
    </Section>
  )
}
