import type { JSX } from 'preact'
import { type PathContent, type PathStep, stepsInOrder } from '#capabilities/casework/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { FactList } from '#ui/facts/facts.tsx'
import { pathWords } from './path-words.ts'

/** What is known of one step besides its name; nothing is said of what nobody has written. */
export function StepFacts(props: {
  lang: Language
  content: PathContent
  step: PathStep
}): JSX.Element | null {
  const { lang, content, step } = props
  const words = pathWords[lang]
  const text = (term: string, value: string): readonly { term: string; value: string }[] =>
    value === '' ? [] : [{ term, value }]
  const nameOf = (key: string): string =>
    inLanguage(content.steps.find((each) => each.key === key)?.name ?? {}, lang)
  const next = content.arrows.filter(({ from }) => from === step.key).map(({ to }) => nameOf(to))
  const facts = [
    ...text(words.actor, inLanguage(step.actor, lang)),
    ...text(words.takes, step.days === null ? '' : words.days(step.days.least, step.days.most)),
    ...text(words.interface, inLanguage(step.interface, lang)),
    ...text(words.metric, inLanguage(step.metric, lang)),
    ...text(words.leadsTo, next.join(', ')),
  ]
  return facts.length === 0 ? null : <FactList facts={facts} />
}

/** In a line: at which stage, whether it is critical, or only for some. */
export const stepSummary = (step: PathStep, lang: Language): string => {
  const words = pathWords[lang]
  return [
    ...(step.kind === 'step' ? [] : [words.kinds[step.kind]]),
    ...(step.kind === 'start' ? [] : [words.stages[step.stage]]),
    ...(step.critical ? [words.critical] : []),
    ...(step.optional ? [words.optional] : []),
  ].join(' · ')
}

/** The same as the picture, lane by lane: for listeners, for narrow screens and for paper. */
export function StepList(props: { lang: Language; content: PathContent }): JSX.Element {
  const { lang, content } = props
  return (
    <div class="path-lanes">
      {content.lanes.map((lane) => (
        <section key={lane.key} class="path-lane" aria-labelledby={`lane-${lane.key}`}>
          <h3 class="path-lane__name" id={`lane-${lane.key}`}>
            {inLanguage(lane.name, lang)}
          </h3>
          <ol class="path-steps">
            {stepsInOrder(content)
              .filter((step) => step.lane === lane.key)
              .map((step) => (
                <li key={step.key} class="path-step" id={`step-${step.key}`}>
                  <div>
                    <p class="path-step__name">{inLanguage(step.name, lang)}</p>
                    <p class="path-step__about">{stepSummary(step, lang)}</p>
                  </div>
                  <StepFacts lang={lang} content={content} step={step} />
                </li>
              ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
