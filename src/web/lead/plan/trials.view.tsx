import type { JSX } from 'preact'
import { listExperiments } from '#capabilities/development/index.ts'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { dayOf } from './plan-parts.view.tsx'
import { planTexts } from './plan-texts.ts'
import { type Axis, AxisYears, Strip } from './roadmap.view.tsx'

/** The trials that are going on in the county, as a row of their own on the roadmap. @source R162 */
export async function Trials(args: PageArgs, county: string, axis: Axis): Promise<JSX.Element | null> {
  const { lang, caller } = args
  const words = planTexts[lang].roadmap
  const { rows } = await listExperiments(caller, { county, state: 'running', limit: 30 })
  if (rows.length === 0) return null
  return (
    <section class="roadmap-theme" id="kokeilut">
      <div class="roadmap-theme__head">
        <h2 class="roadmap-theme__name">{words.trials}</h2>
        <AxisYears axis={axis} />
      </div>
      <ul class="roadmap-bars">
        {rows.map((trial) => {
          const ends = trial.endsOn ?? trial.decideBy
          return (
            <li key={trial.id} class="roadmap-bar">
              <div class="roadmap-bar__words">
                <p class="plan-line__name">
                  <a href={path('experiment', lang, { id: trial.id })}>
                    <LocalText of={trial.name} lang={lang} hyphens />
                  </a>
                </p>
                <p class="plan-line__meta">
                  {trial.areaName !== null && (
                    <>
                      <LocalText of={trial.areaName} lang={lang} />
                      {'. '}
                    </>
                  )}
                  {trial.decideBy !== null && words.decideBy(dayOf(trial.decideBy, lang))}
                </p>
              </div>
              <div class="roadmap-bar__time">
                <Strip of={{ starts_on: trial.startsOn, ends_on: ends, status: 'under-way' }} axis={axis} />
                <p
                  class={trial.startsOn === null || ends === null ? 'roadmap-bar__open' : 'roadmap-bar__when'}
                >
                  {trial.startsOn === null || ends === null
                    ? words.open
                    : planTexts[lang].areas.span(dayOf(trial.startsOn, lang), dayOf(ends, lang))}
                </p>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
