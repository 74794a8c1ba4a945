import type { JSX } from 'preact'
import type { Measure } from '#capabilities/development/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import type { Sheet } from '#platform/table-file.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { dayOf, Late, Owner, ownerInWords, Status } from './plan-parts.view.tsx'
import { planTexts } from './plan-texts.ts'

/** Measures one under the other: what, who, by when, how far. */
export function MeasureLines({
  measures,
  lang,
}: {
  measures: readonly Measure[]
  lang: Language
}): JSX.Element {
  const words = planTexts[lang]
  return (
    <ul class="plan-lines">
      {measures.map((measure) => (
        <li key={measure.id} class="plan-line">
          <p class="plan-line__name">
            <a href={path('planMeasure', lang, { id: measure.id })}>
              <LocalText of={measure.name} lang={lang} hyphens />
            </a>
          </p>
          <p class="plan-line__meta">
            <Owner of={measure} lang={lang} />
            {', '}
            {measure.due_on === null ? words.measure.noDue : words.measure.due(dayOf(measure.due_on, lang))}
            {measure.area !== null && (
              <>
                {', '}
                <LocalText of={measure.area} lang={lang} />
              </>
            )}
          </p>
          <p class="plan-line__chips">
            <Status of={measure.status} lang={lang} /> {measure.late && <Late lang={lang} />}
            {measure.unchecked.length > 0 && (
              <span class="plan-lacking">{words.plan.yearlyCheck(measure.unchecked.at(-1) ?? 0)}</span>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** Every measure as rows of a file. */
export function measureSheet(measures: readonly Measure[], lang: Language): Sheet {
  const words = planTexts[lang]
  const { fields } = words
  return {
    name: words.plan.all.slice(0, 31),
    rows: [
      [
        fields.line,
        words.measure.name,
        words.measure.doing,
        fields.area,
        fields.responsible,
        fields.starts,
        fields.due,
        fields.status,
        fields.whole,
        fields.readiness,
        fields.evidence,
        words.measure.actionArea,
        words.measure.comments,
        words.measure.checks,
      ],
      ...measures.map((each) => [
        String(each.line),
        inLanguage(each.name, lang),
        inLanguage(each.doing, lang),
        each.area === null ? fields.allAreas : inLanguage(each.area, lang),
        ownerInWords(each, lang),
        each.starts_on ?? '',
        each.due_on ?? '',
        words.statuses[each.status],
        words.wholes[each.whole],
        words.readinesses[each.readiness],
        inLanguage(each.evidence, lang),
        each.action_area_name === null ? '' : inLanguage(each.action_area_name, lang),
        inLanguage(each.comments, lang),
        each.checked.join(', '),
      ]),
    ],
  }
}
