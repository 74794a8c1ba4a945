import type { JSX } from 'preact'
import {
  changeKey,
  type DraftConflict,
  type ListingChange,
  type ListingContent,
} from '#capabilities/directory/index.ts'
import { momentInWords } from '#platform/words.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Page, PageTitle, Section } from '#ui/layout/layout.tsx'
import { ErrorSummary } from '#ui/fields/error-summary.tsx'
import { one } from '#web/page.ts'
import { WorkDocument } from '#web/work/document.tsx'
import { partInWords, partName, type Reader } from './in-words.ts'
import { listingWords } from './texts.ts'
import { draftName, draftPath, type StepProps } from './wizard.view.tsx'

export function Lines(props: { of: ListingContent; part: ListingChange; reader: Reader }): JSX.Element {
  const lines = partInWords(props.of, props.part, props.reader)
  if (lines.length === 0) return <span class="quiet">{listingWords[props.reader.lang].versions.empty}</span>
  return (
    <span lang={props.part.language ?? undefined}>
      {lines.map((line, index) => (
        <span key={index} class="line prewrap">
          {line}
        </span>
      ))}
    </span>
  )
}

/** One part that both have changed: two choices beside each other, each with the whole text. */
function Choice(props: {
  conflict: DraftConflict
  part: ListingChange
  reader: Reader
  chosen: string
}): JSX.Element {
  const { conflict, part, reader, chosen } = props
  const words = listingWords[reader.lang].wizard.conflict
  const name = `pick.${changeKey(part)}`
  const option = (value: 'mine' | 'theirs', of: ListingContent): JSX.Element => (
    <div class="choice">
      <input
        class="choice__input"
        type="radio"
        id={`${name}-${value}`}
        name={name}
        value={value}
        checked={chosen === value}
      />
      <label class="choice__label" for={`${name}-${value}`}>
        <strong>{words[value]}</strong>
        <br />
        <Lines of={of} part={part} reader={reader} />
      </label>
    </div>
  )
  return (
    <fieldset class="field">
      <legend class="field__legend">{partName(part, reader.lang)}</legend>
      <div class="two-choices">
        {option('mine', conflict.mine)}
        {option('theirs', conflict.theirs)}
      </div>
    </fieldset>
  )
}

function Others(props: {
  title: string
  parts: readonly ListingChange[]
  of: ListingContent
  reader: Reader
}): JSX.Element | null {
  if (props.parts.length === 0) return null
  return (
    <Section title={props.title}>
      <dl class="fact-list">
        {props.parts.map((part) => (
          <div key={changeKey(part)} class="fact-list__fact">
            <dt class="fact-list__term">{partName(part, props.reader.lang)}</dt>
            <dd class="fact-list__value">
              <Lines of={props.of} part={part} reader={props.reader} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

/** Two have changed one listing: both texts, part by part. Nothing is chosen for anybody and nothing is lost. */
export function ConflictPage(
  props: StepProps & { conflict: DraftConflict | null; reader: Reader },
): JSX.Element {
  const { args, draft, conflict, reader, of } = props
  const words = listingWords[args.lang].wizard.conflict
  const now = args.deps.clock.now()
  return (
    <WorkDocument
      args={args}
      title={`${words.title} – ${draftName(props)}`}
      parts={{ id: draft.id, step: 'conflict' }}
    >
      <Page width="wide">
        {of.problems !== null && (
          <ErrorSummary title={of.problems.title} errors={[{ field: '', message: of.problems.title }]} />
        )}
        <PageTitle
          kicker={draftName(props)}
          title={words.title}
          lead={conflict === null ? words.none : words.lead}
        />
        {conflict === null ? (
          <LinkButton href={draftPath(args, draft.id, 'preview')}>
            {listingWords[args.lang].wizard.backToPreview}
          </LinkButton>
        ) : (
          <form class="step-form" method="post" action={draftPath(args, draft.id, 'conflict')}>
            <p>
              {words.who(
                conflict.theirAuthor ?? listingWords[args.lang].versions.product,
                momentInWords(conflict.theirTime, args.lang, now),
              )}
            </p>
            <Hidden name="version" value={String(conflict.theirVersion)} />
            {conflict.found.both.length > 0 && (
              <Section title={words.choose}>
                {conflict.found.both.map((part) => (
                  <Choice
                    key={changeKey(part)}
                    conflict={conflict}
                    part={part}
                    reader={reader}
                    chosen={of.form === null ? 'mine' : one(of.form, `pick.${changeKey(part)}`)}
                  />
                ))}
              </Section>
            )}
            <Others
              title={words.onlyTheirs}
              parts={conflict.found.onlyTheirs}
              of={conflict.theirs}
              reader={reader}
            />
            <Others
              title={words.onlyMine}
              parts={conflict.found.onlyMine}
              of={conflict.mine}
              reader={reader}
            />
            <Button>{words.settle}</Button>
          </form>
        )}
      </Page>
    </WorkDocument>
  )
}
