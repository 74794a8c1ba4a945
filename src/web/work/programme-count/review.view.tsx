import type { JSX } from 'preact'
import {
  type Answers,
  criteria,
  levels,
  type PlaceReview,
  type PlaceReviews,
  seenDifferently,
  toWorkOn,
} from '#capabilities/meeting-places/index.ts'
import { type PlainDate, plainDate } from '#platform/dates.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, Select, TextArea, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { DataTable } from '#ui/table/table.tsx'
import type { FormProblems } from '#web/form-problems.ts'
import { type Form, one } from '#web/page.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { monthInWords } from './month-words.ts'
import { reviewTexts } from './review-texts.ts'

type Shared = { readonly lang: Language; readonly today: PlainDate }
type Typed = { readonly form: Form | null; readonly found: FormProblems | null }

export const reviewName = (review: PlaceReview, lang: Language): string =>
  review.kind === 'self'
    ? reviewTexts[lang].self
    : reviewTexts[lang].peer(inLanguage(review.organisation ?? {}, lang))

/** Eleven questions, one under another. What was typed wins over what is kept. */
export function ReviewForm({
  review,
  lang,
  form,
  found,
}: Shared & Typed & { review: PlaceReview }): JSX.Element {
  const words = reviewTexts[lang]
  const typed =
    form !== null && one(form, 'act') === 'save' && one(form, 'review') === review.id ? form : null
  const value = (field: string, kept: string): string => (typed === null ? kept : one(typed, field))
  return (
    <Section id="arvio" title={reviewName(review, lang)}>
      <p>{words.goOnLead}</p>
      <p>{words.noPersons}</p>
      <form method="post" class="review-form" novalidate>
        <Hidden name="act" value="save" />
        <Hidden name="review" value={review.id} />
        <Hidden name="version" value={value('version', String(review.version))} />
        {criteria.map((each, index) => {
          const kept = review.answers[each]
          return (
            <div key={each} class="review-form__criterion">
              <RadioGroup
                name={`level-${each}`}
                label={`${index + 1}. ${words.criteria[each].title}`}
                hint={words.criteria[each].look}
                options={levels.map((level) => ({ value: String(level), label: words.levels[level] }))}
                value={value(`level-${each}`, kept === undefined ? '' : String(kept.level))}
                error={found?.of(`level-${each}`)}
              />
              <Disclosure
                summary={
                  <>
                    {words.addRemark}
                    <span class="visually-hidden">: {words.criteria[each].title}</span>
                  </>
                }
                open={value(`words-${each}`, kept?.words ?? '') !== ''}
              >
                <TextField
                  name={`words-${each}`}
                  label={words.notice}
                  value={value(`words-${each}`, kept?.words ?? '')}
                  maxlength={400}
                  error={found?.of(`words-${each}`)}
                />
              </Disclosure>
            </div>
          )
        })}
        <TextArea
          name="strengths"
          label={words.strengths}
          hint={words.strengthsHint}
          rows={3}
          maxlength={1000}
          value={value('strengths', review.strengths)}
          error={found?.of('strengths')}
        />
        <TextArea
          name="nextSteps"
          label={words.nextSteps}
          hint={words.nextStepsHint}
          rows={3}
          maxlength={1000}
          value={value('nextSteps', review.next_steps)}
          error={found?.of('nextSteps')}
        />
        <TextField
          name="nextOn"
          type="date"
          width="middle"
          label={words.nextOn}
          hint={words.nextOnHint}
          value={value('nextOn', review.next_on ?? '')}
          error={found?.of('nextOn')}
        />
        <div class="cluster">
          <Button name="done" value="yes">
            {words.finish}
          </Button>
          <Button kind="secondary" name="done" value="no">
            {words.saveDraft}
          </Button>
        </div>
      </form>
    </Section>
  )
}

/** What can be begun: a review of one's own, and a peer asked. */
export function Begin({
  found,
  reviews,
  lang,
  problems,
}: Shared & {
  found: PlaceReviews
  reviews: readonly PlaceReview[]
  problems: FormProblems | null
}): JSX.Element | null {
  const words = reviewTexts[lang]
  const { place, peers } = found
  const hasOwn = reviews.some(({ kind, state }) => kind === 'self' && state === 'draft')
  const waiting = reviews.filter((each) => each.kind === 'peer' && each.state === 'draft' && each.may_drop)
  if (!place.may_review && !place.may_keep) return null
  return (
    <>
      {place.may_review && !hasOwn && (
        <Section title={words.self}>
          <form method="post">
            <Hidden name="act" value="begin" />
            <p>{words.beginLead}</p>
            <Button kind={reviews.some(({ state }) => state === 'done') ? 'secondary' : 'primary'}>
              {words.begin}
            </Button>
          </form>
        </Section>
      )}
      {place.may_keep && (
        <Section title={words.invite}>
          {peers.length === 0 ? (
            <p>{words.noPeers}</p>
          ) : (
            <form method="post">
              <Hidden name="act" value="invite" />
              <p>{words.inviteLead}</p>
              <Select
                name="organisation"
                label={words.organisation}
                empty={words.choose}
                options={peers.map((peer) => ({ value: peer.id, label: inLanguage(peer.name, lang) }))}
                error={problems?.of('organisation')}
              />
              <Button kind="secondary">{words.ask}</Button>
            </form>
          )}
          {waiting.length > 0 && (
            <ul class="review-waiting">
              {waiting.map((each) => (
                <li key={each.id}>
                  <form method="post" class="cluster">
                    <Hidden name="act" value="drop" />
                    <span>{words.waits(inLanguage(each.organisation ?? {}, lang))}</span>
                    <Button kind="quiet" name="review" value={each.id}>
                      {words.takeBack}
                      <span class="visually-hidden">: {inLanguage(each.organisation ?? {}, lang)}</span>
                    </Button>
                  </form>
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
    </>
  )
}

function Done({ review, lang, today, open }: Shared & { review: PlaceReview; open: boolean }): JSX.Element {
  const words = reviewTexts[lang]
  const next = toWorkOn(review.answers)
  const day = dateInWords(plainDate(review.reviewed_on), lang, today)
  return (
    <Disclosure summary={`${reviewName(review, lang)}, ${day}`} open={open}>
      {review.strengths !== '' && (
        <p>
          <strong>{words.strengths}</strong> {review.strengths}
        </p>
      )}
      {review.next_steps !== '' && (
        <p>
          <strong>{words.nextSteps}</strong> {review.next_steps}
        </p>
      )}
      {next.length > 0 && (
        <p>
          <strong>{words.workOn}:</strong> {next.map((each) => words.criteria[each].title).join(' · ')}
        </p>
      )}
      <DataTable
        id={`review-${review.id}`}
        caption={`${reviewName(review, lang)}, ${day}`}
        captionHidden
        columns={[{ label: words.criterion }, { label: words.level }, { label: words.words }]}
        rows={criteria.flatMap((each) => {
          const answer = review.answers[each]
          return answer === undefined
            ? []
            : [{ key: each, cells: [words.criteria[each].title, words.levels[answer.level], answer.words] }]
        })}
      />
      {review.reviewer !== null && <p>{words.byWhom(review.reviewer)}</p>}
    </Disclosure>
  )
}

const latest = (reviews: readonly PlaceReview[], kind: PlaceReview['kind']): Answers | null =>
  reviews.find((each) => each.kind === kind)?.answers ?? null

/** What was found before; where the keepers and a peer see it differently stands first. */
export function History({ reviews, lang, today }: Shared & { reviews: readonly PlaceReview[] }): JSX.Element {
  const words = reviewTexts[lang]
  const done = reviews.filter(({ state }) => state === 'done')
  const [own, peer] = [latest(done, 'self'), latest(done, 'peer')]
  const apart = own === null || peer === null ? [] : seenDifferently(own, peer)
  return (
    <Section title={words.history}>
      {done.length === 0 && <p>{words.noHistory}</p>}
      {apart.length > 0 && own !== null && peer !== null && (
        <>
          <p>
            <strong>{words.differently}.</strong> {words.differentlyLead}
          </p>
          <DataTable
            id="seen-differently"
            caption={words.differently}
            captionHidden
            columns={[{ label: words.criterion }, { label: words.own }, { label: words.peers }]}
            rows={apart.map((each) => ({
              key: each,
              cells: [
                words.criteria[each].title,
                words.levels[own[each]?.level ?? 0],
                words.levels[peer[each]?.level ?? 0],
              ],
            }))}
          />
        </>
      )}
      {done.map((review, index) => (
        <Done key={review.id} review={review} lang={lang} today={today} open={index === 0} />
      ))}
    </Section>
  )
}

/** Whether a car goes on: its visits by month, and the day by which it is decided. @source R52 */
export function Decision({
  found,
  lang,
  today,
  form,
  problems,
}: Shared & {
  found: PlaceReviews
  form: Form | null
  problems: FormProblems | null
}): JSX.Element | null {
  const { place, months } = found
  if (place.kind !== 'mobile') return null
  const words = reviewTexts[lang].decision
  const typed = form !== null && one(form, 'act') === 'decide' ? form : null
  const value = (field: string, kept: string): string => (typed === null ? kept : one(typed, field))
  return (
    <Section id="paatos" title={words.title}>
      <p>{words.lead}</p>
      {place.decide_on !== null && (
        <p>
          <strong>{words.set(dateInWords(plainDate(place.decide_on), lang, today))}</strong>
        </p>
      )}
      {Object.keys(place.decision_words).length > 0 && (
        <p>
          <LocalText of={place.decision_words} lang={lang} />
        </p>
      )}
      {months.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <DataTable
          id="visits-by-month"
          caption={words.visitors}
          captionHidden
          columns={[
            { label: words.month },
            { label: words.held, numeric: true },
            { label: words.visitors, numeric: true },
          ]}
          rows={months.map((each) => ({
            key: each.month,
            cells: [
              monthInWords(each.month, lang),
              each.held,
              each.counted === 0 ? words.notCounted : each.came,
            ],
          }))}
        />
      )}
      {place.may_keep && (
        <form method="post" novalidate>
          <Hidden name="act" value="decide" />
          <Hidden name="version" value={value('version', String(place.version))} />
          <TextField
            name="decideOn"
            type="date"
            width="middle"
            label={words.decideOn}
            value={value('decideOn', place.decide_on ?? '')}
            error={problems?.of('decideOn')}
          />
          {(['fi', 'sv'] as const).map((language) => (
            <TextArea
              key={language}
              name={`decision-${language}`}
              label={`${words.words}, ${language === 'fi' ? words.inFinnish : words.inSwedish}`}
              hint={words.wordsHint}
              rows={2}
              maxlength={600}
              lang={language}
              value={value(`decision-${language}`, place.decision_words[language] ?? '')}
              error={problems?.of(`decision-${language}`)}
            />
          ))}
          <Button kind="secondary">{words.save}</Button>
        </form>
      )}
    </Section>
  )
}
