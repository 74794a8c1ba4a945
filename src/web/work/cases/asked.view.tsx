import type { JSX } from 'preact'
import type { AskedOfMe } from '#capabilities/casework/index.ts'
import { helsinkiDate, type PlainDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import { TextArea } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Act, type Bench, Press } from '#web/work/families/acts.view.tsx'
import { caseWords } from './case-words.ts'
import { listTexts } from './list-texts.ts'

/** What one is asked to answer for: nothing of the family stands here before it is taken over. */
export function AskedThings(props: { bench: Bench; asked: readonly AskedOfMe[] }): JSX.Element | null {
  const { bench, asked } = props
  const { lang, deps } = bench.args
  const [words, terms] = [listTexts[lang], caseWords[lang]]
  const today = helsinkiDate(deps.clock.now())
  const day = (date: PlainDate): string => dateInWords(date, lang, today)
  if (asked.length === 0) return null
  return (
    <Section title={words.asked} id="asked">
      <p class="family-quiet">{words.askedHint}</p>
      <ul class="case-asked">
        {asked.map((one) => (
          <li key={one.id} class="case-asked__one">
            <h3 class="case-asked__mark">{words.askedMark(one.mark)}</h3>
            <p>{words.askedFor(terms.kinds[one.kind], inLanguage(one.unit, lang))}</p>
            <p class="family-quiet">
              {[
                words.askedBy(one.namedBy, day(helsinkiDate(one.namedAt))),
                one.reason === 'first' ? null : words.askedReason(terms.reasons[one.reason]),
                one.meetOn === null ? null : words.askedMeet(day(one.meetOn)),
              ]
                .filter((each) => each !== null)
                .join(' · ')}
            </p>
            {one.words !== '' && <p class="case-asked__words">{one.words}</p>}
            <div class="case-asked__acts">
              <Press
                bench={bench}
                move="take"
                subject={one.id}
                label={words.take}
                about={words.about(one.mark)}
                kind="primary"
              />
              <Act
                bench={bench}
                move="decline"
                subject={one.id}
                label={words.decline}
                about={words.about(one.mark)}
                send={words.declineSend}
                look="quiet"
              >
                {(fields) => (
                  <TextArea
                    {...fields.text('words')}
                    label={words.declineWords}
                    optional={words.voluntary}
                    rows={3}
                    maxlength={2000}
                  />
                )}
              </Act>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
