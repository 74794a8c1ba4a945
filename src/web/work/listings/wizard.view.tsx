import type { ComponentChildren, JSX } from 'preact'
import {
  type Draft,
  type ListingStep,
  stepAfter,
  stepBefore,
  stepOfField,
  stepsOf,
} from '#capabilities/directory/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Button, ButtonRow } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/fields/error-summary.tsx'
import { Page, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink, Disclosure, StepHeader } from '#ui/nav/nav.tsx'
import type { FormProblems } from '#web/form-problems.ts'
import type { PageArgs } from '#web/page.ts'
import { path, type Query } from '#web/paths.ts'
import { WorkDocument } from '#web/work/document.tsx'
import type { Filled } from './fields.view.tsx'
import { typeName } from './in-words.ts'
import { listingWords } from './texts.ts'

export type StepProps = { readonly args: PageArgs; readonly draft: Draft; readonly of: Filled }

/** What the draft is called while it is written: its own name, else what kind of service it is. */
export function draftName({ args, draft }: Pick<StepProps, 'args' | 'draft'>): string {
  const { lang, deps } = args
  if (draft.content.name !== null) return inLanguage(draft.content.name, lang)
  if (draft.content.type === '') return listingWords[lang].wizard.newTitle
  return typeName(draft.content, { lang, catalogue: deps.catalogue, today: '' })
}

export const draftPath = (args: PageArgs, id: string, step: string, query: Query = {}): string =>
  path('workDraft', args.lang, { id, step }, query)

/** Whether the step was opened from the preview: then saving goes back there. */
export const isChange = ({ args, draft }: Pick<StepProps, 'args' | 'draft'>): boolean =>
  !draft.isNew || args.query['muuta'] === '1'

/** Every step with a way to it, and a word where something is still missing. */
function AllSteps({ args, draft, step }: { args: PageArgs; draft: Draft; step: ListingStep }): JSX.Element {
  const words = listingWords[args.lang]
  const missing = new Set(
    draft.hindrances.map(({ field }) => (field === 'organisation' ? 'organisation' : stepOfField(field))),
  )
  const query = isChange({ args, draft }) ? { muuta: '1' } : {}
  return (
    <Disclosure summary={words.wizard.all}>
      <ol class="draft-steps">
        {stepsOf(draft).map((each) => (
          <li key={each} class="draft-steps__step">
            <a
              href={draftPath(args, draft.id, each, each === 'preview' ? {} : query)}
              aria-current={each === step ? 'step' : undefined}
            >
              {words.steps[each]}
            </a>
            {missing.has(each) && <span class="draft-steps__missing"> {words.wizard.toFix}</span>}
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}

/** The frame of every step: where we are, what is asked, and what is wrong. */
export function StepPage(props: {
  args: PageArgs
  draft: Draft
  step: ListingStep
  title: string
  lead?: ComponentChildren
  problems: FormProblems | null
  isWide?: boolean
  children: ComponentChildren
}): JSX.Element {
  const { args, draft, step, problems } = props
  const words = listingWords[args.lang].wizard
  const steps = stepsOf(draft)
  const before = stepBefore(steps, step)
  const fromPreview = isChange(props) && step !== 'preview'
  const back = fromPreview
    ? { href: draftPath(args, draft.id, 'preview'), words: words.backToPreview }
    : before === null
      ? undefined
      : { href: draftPath(args, draft.id, before), words: words.previous }
  return (
    <WorkDocument
      args={args}
      title={`${props.title} – ${draftName(props)}`}
      parts={{ id: draft.id, step }}
      query={asked(args)}
    >
      <Page width={props.isWide === true ? 'wide' : 'text'}>
        {fromPreview ? (
          <BackLink href={back?.href ?? ''}>{words.backToPreview}</BackLink>
        ) : (
          <StepHeader
            step={steps.indexOf(step) + 1}
            of={steps.length}
            words={words.stepOf(steps.indexOf(step) + 1, steps.length)}
            back={back}
          />
        )}
        {draft.state === 'returned' && (
          <Notice kind="warning" title={words.returned}>
            <p class="prewrap">{draft.returned_because}</p>
          </Notice>
        )}
        {problems !== null && (
          <ErrorSummary
            title={problems.title}
            errors={problems.errors.length === 0 ? [{ field: '', message: problems.title }] : problems.errors}
          />
        )}
        <PageTitle
          kicker={draft.isNew ? words.newTitle : words.editTitle(draftName(props))}
          title={props.title}
          lead={props.lead}
        />
        {props.children}
        <AllSteps args={args} draft={draft} step={step} />
        <p class="draft-kept">{words.kept}</p>
      </Page>
    </WorkDocument>
  )
}

const asked = ({ query }: PageArgs): Query => ({
  muuta: query['muuta'],
  q: query['q'],
  tyyppi: query['tyyppi'],
  kunta: query['kunta'],
  rivit: query['rivit'],
})

/** One form for a whole step. The first button is the one that Enter presses. */
export function StepForm(
  props: StepProps & { more?: ComponentChildren; children: ComponentChildren },
): JSX.Element {
  const { args, draft } = props
  const words = listingWords[args.lang].wizard
  return (
    <form class="step-form" method="post" action={args.here} novalidate>
      {props.children}
      <ButtonRow>
        <Button name="go" value="next">
          {isChange(props) ? words.save : words.next}
        </Button>
        {props.more}
        {!isChange(props) && draft.content.type !== '' && (
          <Button kind="quiet" name="go" value="preview">
            {words.saveAndPreview}
          </Button>
        )}
      </ButtonRow>
    </form>
  )
}

/** Where to go when a step has been saved. */
export function placeAfter(args: PageArgs, draft: Draft, step: ListingStep, go: string): string {
  if (go === 'preview' || isChange({ args, draft })) return draftPath(args, draft.id, 'preview')
  return draftPath(args, draft.id, stepAfter(stepsOf(draft), step) ?? 'preview')
}
