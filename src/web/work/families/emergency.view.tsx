import type { JSX } from 'preact'
import {
  emergencyReasons,
  emergencyVerdicts,
  type EmergencyOpening,
  hideGrounds,
} from '#capabilities/families/index.ts'
import { helsinkiDate, plainDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { dateInWords, momentInWords } from '#platform/words.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { TextArea, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { path } from '#web/paths.ts'
import { Act, type Bench, Press } from './acts.view.tsx'
import { emergencyTexts } from './emergency-texts.ts'
import { familyWords } from './words.ts'

/** Which one, why, and whether the family is told at once. */
export function OpenInEmergency({ bench }: { bench: Bench }): JSX.Element {
  const { lang } = bench.args
  const [words, terms] = [emergencyTexts[lang], familyWords[lang]]
  return (
    <Act bench={bench} move="open" label={words.open} send={words.send} kind="danger" look="primary">
      {(fields) => (
        <>
          <TextField
            {...fields.text('identity')}
            label={words.identity}
            hint={words.identityHint}
            width="middle"
            maxlength={20}
            spellcheck={false}
          />
          <RadioGroup
            {...fields.text('reason')}
            label={words.reason}
            options={emergencyReasons.map((value) => ({ value, label: terms.emergencies[value] }))}
          />
          <TextArea
            {...fields.text('words')}
            label={words.words}
            hint={words.wordsHint}
            rows={3}
            maxlength={2000}
          />
          <RadioGroup
            {...fields.text('hide', 'now')}
            label={words.hide}
            hint={words.hideHint}
            options={[
              { value: 'now', label: words.tellNow },
              ...hideGrounds.map((value) => ({ value, label: words.tellLater(terms.hiding[value]) })),
            ]}
          />
          <p class="family-quiet">{words.prove}</p>
        </>
      )}
    </Act>
  )
}

function Opening({ bench, opening }: { bench: Bench; opening: EmergencyOpening }): JSX.Element {
  const { lang, deps } = bench.args
  const [words, terms] = [emergencyTexts[lang], familyWords[lang]]
  const now = deps.clock.now()
  const moment = (at: Date): string => momentInWords(at, lang, now)
  const day = (date: string): string => dateInWords(plainDate(date), lang, helsinkiDate(now))
  const { review } = opening
  return (
    <li class="permit">
      <div class="family-entry__head">
        <h3 class="permit__title">{terms.emergencies[opening.reason]}</h3>
        <span class="family-quiet">
          {opening.isOpen
            ? words.openUntil(moment(opening.until))
            : words.over(moment(opening.endedAt ?? opening.until))}
        </span>
      </div>
      <p class="family-quiet">
        {words.opened(moment(opening.openedAt))}
        {opening.name !== null && !opening.isMine && (
          <>. {words.by(opening.name, opening.unit === null ? '' : inLanguage(opening.unit, lang))}</>
        )}
      </p>
      {opening.words !== null && <p class="family-entry__words">{opening.words}</p>}
      <p class="family-quiet">
        {review === null
          ? opening.reviewDueAt < now
            ? words.late(moment(opening.reviewDueAt))
            : words.due(moment(opening.reviewDueAt))
          : `${words.verdicts[review.verdict]}. ${words.reviewedBy(review.by ?? '', moment(review.at))}`}
      </p>
      {review !== null && review.words !== null && <p class="family-entry__words">{review.words}</p>}
      {opening.hidden !== null && (
        <p class="family-guard">
          {words.hidden(terms.hiding[opening.hidden.ground], day(opening.hidden.until))}
        </p>
      )}
      <div class="person-card__acts">
        {opening.isMine && opening.isOpen && (
          <LinkButton href={path('workFamily', lang, { id: opening.family })}>{words.toFamily}</LinkButton>
        )}
        {opening.can.end && <Press bench={bench} move="end" subject={opening.id} label={words.end} />}
        {opening.can.review && (
          <Act
            bench={bench}
            move="review"
            subject={opening.id}
            label={words.review}
            about={opening.name ?? undefined}
            send={words.reviewSend}
          >
            {(fields) => (
              <>
                <RadioGroup
                  {...fields.text('verdict')}
                  label={words.verdict}
                  options={emergencyVerdicts.map((value) => ({ value, label: words.verdicts[value] }))}
                />
                <TextArea {...fields.text('words')} label={words.reviewWords} rows={3} maxlength={2000} />
                <RadioGroup
                  {...fields.text('hide', 'now')}
                  label={words.hide}
                  options={[
                    { value: 'now', label: words.tellNow },
                    ...hideGrounds.map((value) => ({ value, label: words.tellLater(terms.hiding[value]) })),
                  ]}
                />
                <TextField
                  {...fields.text('hide-until')}
                  type="date"
                  width="middle"
                  label={words.hideUntil}
                  optional={words.voluntary}
                />
              </>
            )}
          </Act>
        )}
      </div>
    </li>
  )
}

export function Openings(props: {
  bench: Bench
  title: string
  id: string
  none: string
  openings: readonly EmergencyOpening[]
}): JSX.Element {
  return (
    <Section title={props.title} id={props.id}>
      {props.openings.length === 0 ? (
        <p class="family-quiet">{props.none}</p>
      ) : (
        <ul class="permits">
          {props.openings.map((opening) => (
            <Opening key={opening.id} bench={props.bench} opening={opening} />
          ))}
        </ul>
      )}
    </Section>
  )
}
