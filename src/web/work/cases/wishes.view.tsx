import type { JSX } from 'preact'
import { type HeardVoice, voiceVerdicts } from '#capabilities/casework/index.ts'
import { helsinkiDate, type PlainDate } from '#platform/dates.ts'
import { dateInWords } from '#platform/words.ts'
import { Chip } from '#ui/facts/facts.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { TextArea } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Act, type Bench } from '#web/work/families/acts.view.tsx'
import { leadsTexts } from './leads-texts.ts'

/** Wishes for another worker that wait for an answer: not whose they are. */
export function HeardWishes(props: { bench: Bench; voices: readonly HeardVoice[] }): JSX.Element | null {
  const { bench, voices } = props
  const { lang, deps } = bench.args
  const words = leadsTexts[lang]
  const today = helsinkiDate(deps.clock.now())
  const day = (date: PlainDate | Date): string =>
    dateInWords(date instanceof Date ? helsinkiDate(date) : date, lang, today)
  if (voices.length === 0) return null
  return (
    <Section title={words.wishes} id="wishes">
      <p class="family-quiet">{words.wishesLead}</p>
      <ul class="case-asked">
        {voices.map((voice) => (
          <li key={voice.id} class="case-asked__one">
            <h3 class="case-asked__mark">{words.wish(voice.mark)}</h3>
            <p class="family-quiet">
              {[
                day(voice.at),
                voice.worker === null ? null : words.wishWorker(voice.worker.name),
                voice.answer === null
                  ? words.wishBy(day(voice.answerBy))
                  : words.answered(day(voice.answer.at)),
              ]
                .filter((each) => each !== null)
                .join(' · ')}{' '}
              {voice.late && (
                <Chip tone="late" icon="clock">
                  {words.late}
                </Chip>
              )}
            </p>
            {voice.text !== '' && <p class="case-asked__words">{voice.text}</p>}
            {voice.answer === null ? (
              <Act
                bench={bench}
                move="hear"
                subject={voice.id}
                label={words.answer}
                about={words.wish(voice.mark)}
                send={words.answerSend}
              >
                {(fields) => (
                  <>
                    <RadioGroup
                      {...fields.text('verdict')}
                      label={words.verdict}
                      options={voiceVerdicts.map((value) => ({ value, label: words.verdicts[value] }))}
                    />
                    <TextArea
                      {...fields.text('text')}
                      label={words.answerText}
                      hint={words.answerHint}
                      rows={4}
                      maxlength={4000}
                    />
                  </>
                )}
              </Act>
            ) : (
              <p>
                {voice.answer.verdict !== null && <strong>{words.verdicts[voice.answer.verdict]}. </strong>}
                {voice.answer.text}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
