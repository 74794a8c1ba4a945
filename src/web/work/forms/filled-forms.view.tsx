import type { JSX } from 'preact'
import {
  answerLines,
  asked,
  asText,
  type FilledForm,
  type Given,
  type PublicForm,
  scored,
} from '#capabilities/forms/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { dateInWords, momentInWords } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden, Select } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { path } from '#web/paths.ts'
import { qrOf } from '#web/public/qr.ts'
import { workFormTexts } from './texts.ts'

type Common = { readonly lang: Language; readonly now: Date }

/** What the points of a filled form say, group by group. */
function Results({ form, lang }: { form: FilledForm; lang: Language }): JSX.Element | null {
  const words = workFormTexts[lang].filled
  const results = scored(form.definition, form.answers)
  if (results.length === 0) return null
  return (
    <>
      <ul class="filled-form__results">
        {results.map((result) => (
          <li key={result.key}>
            {inLanguage(form.definition.groups.find(({ key }) => key === result.key)?.label ?? {}, lang)}:{' '}
            <strong>{result.band === null ? words.open : inLanguage(result.band.title, lang)}</strong>{' '}
            <span class="quiet">({words.points(result.points, result.most)})</span>
          </li>
        ))}
      </ul>
      <p class="quiet">{words.notDiagnosis}</p>
    </>
  )
}

/** The questions that were asked, with the answers, in the order of the form and in the version it was filled in. */
function Answers({ form, lang }: { form: FilledForm; lang: Language }): JSX.Element {
  const { sections, answers } = asked(form.definition, form.answers)
  return (
    <>
      {sections.map((section) => {
        const answered = section.questions.filter(
          ({ key, kind }) => kind !== 'file' && answers[key] !== undefined,
        )
        if (answered.length === 0) return null
        return (
          <div key={section.key} class="filled-form__section">
            <p class="filled-form__title">{inLanguage(section.title, lang)}</p>
            <dl class="filled-form__answers">
              {answered.map((question) => {
                const answer = answers[question.key]
                const isOwn = question.kind === 'text' || question.kind === 'long-text'
                return (
                  <div key={question.key}>
                    <dt>{inLanguage(question.label, lang)}</dt>
                    <dd lang={isOwn ? form.language : undefined}>
                      {(answer === undefined ? [] : answerLines(question, answer, lang)).map(
                        (line, index) => (
                          <span key={index} class="line">
                            {line}
                          </span>
                        ),
                      )}
                    </dd>
                  </div>
                )
              })}
            </dl>
          </div>
        )
      })}
    </>
  )
}

/** One filled form, whole: results first, then the answers, then the same as text to copy. */
export function FilledFormBody({ form, lang, now }: Common & { form: FilledForm }): JSX.Element {
  const words = workFormTexts[lang].filled
  return (
    <>
      <p class="quiet">
        {words.sent(momentInWords(form.sentAt, lang, now), form.number)} · {words.inLanguage[form.language]}
      </p>
      {form.urgent !== null && (
        <Notice kind="danger">
          <p>{words.urgent}</p>
        </Notice>
      )}
      <Results form={form} lang={lang} />
      <Answers form={form} lang={lang} />
      {form.files.length > 0 && (
        <>
          <p class="filled-form__title">{words.files}</p>
          <ul>
            {form.files.map((file) => (
              <li key={file.id}>
                <a href={path('workFormFile', lang, { id: form.id, file: file.id })}>{file.name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <Disclosure summary={words.asText}>
        <p>{words.asTextHint}</p>
        <pre class="filled-form__text" tabindex={0} aria-label={words.asText}>
          {asText(form.definition, form.answers, lang, {
            result: words.result,
            points: words.points,
            open: words.open,
          })}
        </pre>
      </Disclosure>
    </>
  )
}

/** The link of one given form with its QR code, for the family's phone. */
export function LinkToGive({
  given,
  publicUrl,
  lang,
}: {
  given: Given
  publicUrl: string
  lang: Language
}): JSX.Element | null {
  const words = workFormTexts[lang].given
  if (given.token === null) return null
  const address = `${publicUrl}${path('form', lang, { key: given.token })}`
  const qr = qrOf(address)
  return (
    <Disclosure
      summary={
        <>
          {words.show}
          <span class="visually-hidden"> {words.showWhat(inLanguage(given.title, lang))}</span>
        </>
      }
    >
      <p>{words.linkHint}</p>
      <p class="form-link">
        <a href={address}>{address}</a>
      </p>
      <svg class="form-qr" viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={words.link}>
        <rect width={qr.size} height={qr.size} fill="#fff" />
        <path d={qr.path} fill="#000" />
      </svg>
    </Disclosure>
  )
}

/** One given form and how it goes with it. */
export function GivenLine({
  given,
  publicUrl,
  lang,
  now,
}: Common & { given: Given; publicUrl: string }): JSX.Element {
  const words = workFormTexts[lang].given
  const today = helsinkiDate(now)
  return (
    <li class="given-form">
      <p>
        <strong>{inLanguage(given.title, lang)}</strong>
        {given.note !== '' && ` · ${given.note}`}
      </p>
      <p class="quiet">
        {words.states[given.state]}
        {given.state === 'waiting' &&
          ` ${words.until(dateInWords(helsinkiDate(given.expires_at), lang, today))}`}
        {given.used_at !== null && ` ${momentInWords(given.used_at, lang, now)}`}
      </p>
      {given.submission_id !== null && (
        <p>
          <a href={path('workFilledForm', lang, { id: given.submission_id })}>
            {words.read}
            <span class="visually-hidden">
              {' '}
              {inLanguage(given.title, lang)} {given.note}
            </span>
          </a>
        </p>
      )}
      <LinkToGive given={given} publicUrl={publicUrl} lang={lang} />
    </li>
  )
}

/**
 * The forms of a request, for its page: what the family has sent, what it has been given, and the way to give one.
 * Reading them leaves a trace.
 */
export function FilledForms(
  props: Common & {
    readonly forms: readonly FilledForm[]
    readonly given: readonly Given[]
    /** What may be given; empty where nothing more can be asked. */
    readonly giveable: readonly PublicForm[]
    readonly request: string
    readonly publicUrl: string
  },
): JSX.Element | null {
  const { forms, given, giveable, lang, now, publicUrl } = props
  const words = workFormTexts[lang]
  const waiting = given.filter(({ state }) => state === 'waiting')
  return (
    <Section id="forms" title={words.filled.title}>
      {forms.length === 0 && <p>{words.filled.none}</p>}
      {forms.map((form, index) => (
        <Disclosure
          key={form.id}
          summary={inLanguage(form.title, lang)}
          open={index === 0 || form.urgent !== null}
        >
          <FilledFormBody form={form} lang={lang} now={now} />
        </Disclosure>
      ))}
      {waiting.length > 0 && (
        <ul class="given-forms">
          {waiting.map((each) => (
            <GivenLine key={each.id} given={each} publicUrl={publicUrl} lang={lang} now={now} />
          ))}
        </ul>
      )}
      {giveable.length > 0 && (
        <Disclosure summary={words.filled.giveMore}>
          <form method="post" action={path('workForms', lang)}>
            <Hidden name="request" value={props.request} />
            <Select
              name="form"
              label={words.give.form}
              empty={words.give.choose}
              options={giveable.map((form) => ({
                value: form.id,
                label: inLanguage(form.definition.title, lang),
              }))}
            />
            <Button kind="secondary">{words.give.button}</Button>
          </form>
        </Disclosure>
      )}
    </Section>
  )
}
