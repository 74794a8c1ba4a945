import type { JSX } from 'preact'
import { listMetricsInUse, type MetricInUse } from '#capabilities/development/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Linked } from '#web/lead/links/links-of.view.tsx'
import { linkTexts } from '#web/lead/links/link-texts.ts'
import type { Page, PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { tableAnswer, tableAsked } from '#web/tables/table-answer.ts'
import { TableTools } from '#web/tables/table-tools.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { metricTexts } from './metric-texts.ts'

const groups = ['customer', 'staff', 'quality', 'effect', 'process'] as const

function Metric({ args, metric }: { args: PageArgs; metric: MetricInUse }): JSX.Element {
  const { lang } = args
  const words = metricTexts[lang]
  return (
    <li class="lead-metric" id={`metric-${metric.key}`}>
      <h3 class="lead-metric__name">
        <LocalText of={metric.name} lang={lang} hyphens />
      </h3>
      {metric.follows.length === 0 ? (
        <p class="lead-metric__none">{words.none}</p>
      ) : (
        <ul class="lead-links">
          {metric.follows.map((thing) => (
            <li key={`${thing.kind} ${thing.id}`} class="lead-links__one">
              <Linked thing={thing} lang={lang} />
            </li>
          ))}
        </ul>
      )}
      <p class="lead-metric__do">
        <a
          href={path(
            'links',
            lang,
            { kind: 'metric', id: metric.key },
            { palaa: `${path('leadMetrics', lang)}#metric-${metric.key}` },
          )}
        >
          {words.add}
          <span class="visually-hidden">{words.addOf(inLanguage(metric.name, lang))}</span>
        </a>
      </p>
    </li>
  )
}

/** The metrics by group, each with what the county follows by it. @source R182, R183 */
export const leadMetricsPage: Page = {
  audience: 'work',
  get: async (args) => {
    const person = demandPerson(args)
    const { lang, caller, query } = args
    const words = metricTexts[lang]
    const metrics = await listMetricsInUse(caller, { county: person.county })
    const format = tableAsked(query)
    if (format !== null) {
      const rows = metrics.flatMap(({ number, group, name, follows }) => {
        const first = [String(number), words.groups[group], inLanguage(name, lang)]
        return follows.length === 0
          ? [[...first, '', '']]
          : follows.map((thing) => [
              ...first,
              linkTexts[lang].kinds[thing.kind],
              inLanguage(thing.name, lang),
            ])
      })
      return tableAnswer(
        'perhetalo-metrics',
        [{ name: words.title, rows: [[...words.columns], ...rows] }],
        format,
      )
    }
    const followed = metrics.filter(({ follows }) => follows.length > 0).length
    return (
      <WorkDocument args={args} title={words.title} sheet="leading">
        <Column width="wide">
          <PageTitle title={words.title} lead={words.lead(followed, metrics.length)} />
          {groups.map((group) => (
            <Section key={group} title={words.groups[group]}>
              <ul class="lead-metrics">
                {metrics
                  .filter((each) => each.group === group)
                  .map((metric) => (
                    <Metric key={metric.key} args={args} metric={metric} />
                  ))}
              </ul>
            </Section>
          ))}
          <TableTools lang={lang} route="leadMetrics" />
        </Column>
      </WorkDocument>
    )
  },
}
