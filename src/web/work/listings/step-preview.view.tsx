import type { JSX } from 'preact'
import {
  hasPlaces,
  type ListingField,
  type ListingStep,
  listingTexts,
  stepOfField,
} from '#capabilities/directory/index.ts'
import { inLanguage, type Language, languages } from '#platform/text.ts'
import { Button, ButtonRow, LinkButton } from '#ui/button/button.tsx'
import { type SummaryItem, SummaryList } from '#ui/facts/facts.tsx'
import { Hidden, TextArea } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { problemTexts } from '#web/problem-texts.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { errorOf, valueOf } from './fields.view.tsx'
import { partInWords, type Reader } from './in-words.ts'
import { QualityHints, qualityOf } from './quality.view.tsx'
import { listingWords } from './texts.ts'
import { draftPath, type StepProps } from './wizard.view.tsx'

/** The parts as they are shown, each with the step on which it is asked. */
const shownParts: readonly { readonly field: ListingField; readonly step: ListingStep }[] = [
  { field: 'type', step: 'service' },
  ...listingTexts
    .filter((field) => field !== 'criteria' && field !== 'cost')
    .map((field) => ({ field, step: 'texts' as const })),
  { field: 'ages', step: 'who' },
  { field: 'languages', step: 'who' },
  { field: 'criteria', step: 'who' },
  { field: 'criteriaFrom', step: 'who' },
  { field: 'access', step: 'how' },
  { field: 'phone', step: 'how' },
  { field: 'phoneHours', step: 'how' },
  { field: 'booking', step: 'how' },
  { field: 'web', step: 'how' },
  { field: 'waits', step: 'how' },
  { field: 'modes', step: 'where' },
  { field: 'municipalities', step: 'where' },
  { field: 'places', step: 'places' },
  { field: 'free', step: 'cost' },
  { field: 'cost', step: 'cost' },
  { field: 'localWords', step: 'texts' },
]

const isText = (field: ListingField): field is (typeof listingTexts)[number] =>
  listingTexts.some((each) => each === field)

function Value(props: StepProps & { field: ListingField; reader: Reader }): JSX.Element {
  const { draft, field, reader } = props
  const { lang } = reader
  const words = listingWords[lang].values
  const { content, template } = draft
  if (isText(field)) {
    const own = content[field]
    if (own === null) {
      return field === 'criteria' || template === null ? (
        <span class="quiet">{words.empty}</span>
      ) : (
        <>
          <LocalText of={template[field]} lang={lang} /> <span class="quiet">({words.common})</span>
        </>
      )
    }
    return (
      <ul class="in-languages">
        {languages
          .filter((language) => (own[language] ?? '') !== '')
          .map((language) => (
            <li key={language} lang={language}>
              <span class="in-languages__which" lang={lang}>
                {listingWords[lang].wizard.inLanguage[language]}
              </span>{' '}
              <span class="prewrap">{own[language]}</span>
            </li>
          ))}
      </ul>
    )
  }
  const lines = partInWords(content, { field, language: null }, reader)
  if (lines.length === 0) return <span class="quiet">{words.empty}</span>
  return (
    <>
      {lines.map((line, index) => (
        <span key={index} class="line">
          {line}
        </span>
      ))}
    </>
  )
}

/** What still stands in the way of publishing, each with the way to put it right. */
function FixFirst({ args, draft }: StepProps): JSX.Element | null {
  const words = listingWords[args.lang]
  if (draft.hindrances.length === 0) return null
  return (
    <Notice kind="warning" title={words.wizard.preview.fixFirst}>
      <ul class="fix-first">
        {draft.hindrances.map(({ field, code, language }) => {
          const step = field === 'organisation' ? 'organisation' : stepOfField(field)
          const anchor = language === null ? field : `${field}.${language}`
          const said = problemTexts[args.lang].fields[code]?.() ?? code
          const name = isPart(field) ? `${words.fields[field]}: ` : ''
          return (
            <li key={`${field}${code}`}>
              {name}
              {said}{' '}
              <a href={`${draftPath(args, draft.id, step, { muuta: '1' })}#${anchor}`}>
                {words.wizard.preview.fix}
                <span class="visually-hidden">: {words.steps[step]}</span>
              </a>
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}

const isPart = (field: string): field is ListingField => shownParts.some((each) => each.field === field)

/** Publish, send or give back: what this reader may do, with what happens then. */
function Ends(props: StepProps): JSX.Element {
  const { args, draft, of } = props
  const words = listingWords[args.lang].wizard.preview
  const isReady = draft.hindrances.length === 0
  const coordinates = draft.may['giveBack'] === true
  const publishes = draft.may['publish'] === true && !draft.needsReview
  return (
    <div class="ends">
      {isReady && publishes && (
        <form method="post" action={args.here}>
          <p>{words.whatHappens}</p>
          <Button name="go" value="publish">
            {draft.isNew ? words.publish : words.publishChanges}
          </Button>
        </form>
      )}
      {isReady && !coordinates && draft.state !== 'sent' && (
        <form method="post" action={args.here}>
          {draft.needsReview ? (
            <>
              <p>
                {words.reviewNeeded} {words.sendHappens}
              </p>
              <Button name="go" value="send">
                {words.send}
              </Button>
            </>
          ) : (
            <Disclosure summary={words.orSend}>
              <p>{words.sendHappens}</p>
              <Button kind="secondary" name="go" value="send">
                {words.send}
              </Button>
            </Disclosure>
          )}
        </form>
      )}
      {coordinates && draft.state === 'sent' && (
        <form class="step-form" method="post" action={args.here} novalidate>
          <Hidden name="go" value="give-back" />
          <TextArea
            name="reason"
            label={words.giveBackReason}
            hint={words.giveBackHint}
            rows={3}
            maxlength={1000}
            value={valueOf(of, 'reason', '')}
            error={errorOf(of, 'reason')}
          />
          <Button kind="secondary">{words.giveBack}</Button>
        </form>
      )}
    </div>
  )
}

/** In which one language the own texts stand, where a wanted one is missing. */
function lacksLanguage({ draft }: StepProps): boolean {
  if (draft.required.length > 0) return false
  return listingTexts.some((field) => {
    const own = draft.content[field]
    return own !== null && draft.wanted.some((language: Language) => (own[language] ?? '') === '')
  })
}

/** Whether the listing says anything of this part itself or by its description. */
function isGiven({ draft }: StepProps, field: ListingField, reader: Reader): boolean {
  if (isText(field)) return draft.content[field] !== null || (field !== 'criteria' && draft.template !== null)
  return partInWords(draft.content, { field, language: null }, reader).length > 0
}

/** Everything once more, as it will stand, with a way to each part; and the end of the way. */
export function PreviewStep(props: StepProps & { reader: Reader }): JSX.Element {
  const { args, draft } = props
  const { lang } = args
  const words = listingWords[lang]
  const say = words.wizard.preview
  const places = hasPlaces(draft.content)
  const parts = [...shownParts]
    .map((each) => (each.field === 'places' && !places ? { ...each, step: 'hours' as const } : each))
    .filter(({ field }) => field !== 'places' || places || draft.content.exceptions.length > 0)
  const given = parts.filter(({ field }) => isGiven(props, field, props.reader))
  const notGiven = parts.filter((each) => !given.includes(each))
  const item = (field: ListingField, step: ListingStep): SummaryItem => ({
    term: words.fields[field],
    value: <Value {...props} field={field} />,
    change: {
      href: draftPath(args, draft.id, step, { muuta: '1' }),
      words: say.change,
      what: words.fields[field].toLowerCase(),
    },
  })
  return (
    <>
      <FixFirst {...props} />
      {draft.state === 'sent' && (
        <Notice kind="info">
          <p>{words.wizard.sent}</p>
        </Notice>
      )}
      {lacksLanguage(props) && draft.hindrances.length === 0 && (
        <Notice kind="info">
          <p>{say.oneLanguage}</p>
        </Notice>
      )}
      {draft.content.type !== '' && draft.keeper !== null && (
        <p>
          <LinkButton kind="secondary" href={draftPath(args, draft.id, 'seen')}>
            {say.seen}
          </LinkButton>
        </p>
      )}
      <Ends {...props} />
      {draft.template !== null && (
        <QualityHints
          lang={lang}
          quality={qualityOf(args, {
            content: draft.content,
            template: draft.template,
            required: draft.required,
            wanted: draft.wanted,
            standing: null,
          })}
        />
      )}
      <SummaryList
        items={[
          ...(draft.organisation === null
            ? []
            : [
                {
                  term: words.one.owner,
                  value: inLanguage(draft.organisation, lang),
                  change: draft.isNew
                    ? {
                        href: draftPath(args, draft.id, 'organisation', { muuta: '1' }),
                        words: say.change,
                        what: words.one.owner.toLowerCase(),
                      }
                    : undefined,
                },
              ]),
          ...given.map(({ field, step }) => item(field, step)),
        ]}
      />
      {notGiven.length > 0 && (
        <Section title={say.notGiven}>
          <ul class="not-given">
            {notGiven.map(({ field, step }) => (
              <li key={field}>
                <a href={draftPath(args, draft.id, step, { muuta: '1' })}>{words.fields[field]}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {draft.content.places.length > 0 && (
        <ButtonRow>
          <LinkButton kind="quiet" href={draftPath(args, draft.id, 'hours', { muuta: '1' })}>
            {say.change}: {words.steps.hours}
          </LinkButton>
        </ButtonRow>
      )}
      <Section title={say.notShown}>
        <SummaryList items={[item('professional', 'professionals')]} />
      </Section>
      <Disclosure summary={words.wizard.drop}>
        <form method="post" action={args.here}>
          <p>{words.wizard.dropHint}</p>
          <Button kind="danger" name="go" value="drop">
            {words.wizard.drop}
          </Button>
        </form>
      </Disclosure>
    </>
  )
}
