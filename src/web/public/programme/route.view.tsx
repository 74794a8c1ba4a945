import type { JSX } from 'preact'
import type { Route, Stop } from '#capabilities/meeting-places/index.ts'
import { helsinkiDate, plainDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import { Section } from '#ui/layout/layout.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { ruleInWords } from '#web/work/times/rules-in-words.ts'
import { addressInWords, asSentence, hoursInWords, whenInWords } from './in-words.ts'
import { placeTexts } from './place-texts.ts'

function OneStop({ args, stop }: { args: PageArgs; stop: Stop }): JSX.Element {
  const { lang, deps, caller } = args
  const words = placeTexts[lang].route
  const today = helsinkiDate(caller.clock.now())
  const first = stop.days[0]
  // Stops of a car are told apart by where they are.
  const where = addressInWords(stop.address, stop.municipality, deps.catalogue, lang)
  return (
    <li class="programme-stop">
      <h3>
        <a href={path('activity', lang, { id: stop.id })}>
          {where === '' ? <LocalText of={stop.title} lang={lang} hyphens /> : where}
        </a>
      </h3>
      {stop.rule !== null && first !== undefined && (
        <p>
          {ruleInWords(stop.rule, lang)} {hoursInWords(first, lang)}
        </p>
      )}
      {stop.days.length > 0 && (
        <ul class="programme-stop__days" aria-label={words.next}>
          {stop.days.map((day) => (
            <li key={day.id}>
              {day.state === 'cancelled' ? (
                <>
                  <s>{whenInWords(day, lang, today)}</s> {words.cancelled}
                </>
              ) : (
                <>
                  {whenInWords(day, lang, today)}
                  {day.state === 'moved' && ` (${words.moved})`}
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** Where a car stops and when, the next stop first. @source R52 */
export function RouteOfStops({ args, route }: { args: PageArgs; route: Route }): JSX.Element {
  const { lang, caller } = args
  const words = placeTexts[lang].route
  const today = helsinkiDate(caller.clock.now())
  return (
    <Section title={words.title}>
      <p>{route.stops.length === 0 ? words.none : words.lead}</p>
      <ol class="programme-stops">
        {route.stops.map((stop) => (
          <OneStop key={stop.id} args={args} stop={stop} />
        ))}
      </ol>
      {inLanguage(route.decision, lang) === '' ? (
        route.decideOn !== null && (
          <p class="quiet-note">
            {asSentence(words.decideOn(dateInWords(plainDate(route.decideOn), lang, today)))}
          </p>
        )
      ) : (
        <p>
          <LocalText of={route.decision} lang={lang} />
        </p>
      )}
    </Section>
  )
}
