import type { ComponentChildren, JSX } from 'preact'
import { crisisIn } from '#capabilities/directory/index.ts'
import type { FamilyView } from '#capabilities/help-requests/index.ts'
import { acceptedFiles } from '#platform/clean-file.ts'
import { type Localized, shown } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { type Fact, FactList } from '#ui/facts/facts.tsx'
import { FileField, Hidden, TextArea } from '#ui/fields/fields.tsx'
import { Card, Page, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { formProblems, type FormProblems } from '#web/form-problems.ts'
import { one, type PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { asTel } from '#web/public/ask/journey.ts'
import { Refused } from '#web/public/ask/step-page.view.tsx'
import { UrgentHelp } from '#web/public/ask/urgent-help.view.tsx'
import { PublicDocument } from '#web/public/document.tsx'
import { said } from './sentences.ts'
import { Talk } from './talk.view.tsx'
import { followTexts } from './texts.ts'
import type { FollowTexts } from './wording.ts'

type Parts = {
  readonly args: PageArgs
  readonly view: FamilyView
  readonly words: FollowTexts
  readonly problems: FormProblems | null
}

export const moves = ['write', 'withdraw', 'reopen', 'close'] as const

function InLanguage({ text, args }: { text: Localized; args: PageArgs }): JSX.Element {
  const found = shown(text, args.lang)
  return <span lang={found.lang === args.lang ? undefined : found.lang}>{found.text}</span>
}

/** Who has it, what we promised, what happens next: in sentences first, in facts after. */
function Now({ args, view, words }: Parts): JSX.Element {
  const { page, sentences } = words
  const sentence = said(view, args.lang, args.caller.clock.now())
  const { holder, door, outcome } = view
  const facts: readonly Fact[] = [
    ...(outcome === null ? [] : [{ term: page.outcome, value: <p>{sentences.outcomes[outcome]}</p> }]),
    ...(holder === null && outcome !== null
      ? []
      : [
          {
            term: page.who,
            value:
              holder === null ? (
                page.nobody
              ) : (
                <>
                  {holder.name}, <InLanguage text={holder.title} args={args} />
                </>
              ),
          },
        ]),
    {
      term: page.door,
      value: (
        <>
          <InLanguage text={door.name} args={args} />, <InLanguage text={door.organisation} args={args} />
        </>
      ),
    },
    { term: page.phone, value: <a href={`tel:${asTel(door.phone)}`}>{door.phone}</a> },
  ]
  return (
    <Section title={page.now}>
      <Card tone="birch">
        <p>
          <strong>{sentence.who}</strong>
        </p>
        <p>{sentence.promise}</p>
        <p>{sentence.next}</p>
      </Card>
      <FactList facts={facts} />
    </Section>
  )
}

const typedText = (args: PageArgs): string => (args.problems === null ? '' : one(args.problems.form, 'text'))

function Write({ args, view, words, problems }: Parts): JSX.Element {
  return (
    <form method="post" action={path('followed', args.lang)} enctype="multipart/form-data">
      <Hidden name="id" value={view.id} />
      {/* Said before the file: of a file that is too large only what stands before it arrives. */}
      <Hidden name="move" value="write" />
      <TextArea
        name="text"
        label={words.page.write.label}
        hint={words.page.write.hint}
        error={problems?.of('text')}
        value={typedText(args)}
        rows={5}
      />
      <FileField
        name="file"
        label={words.page.files.label}
        hint={words.page.files.hint}
        optional={words.page.optional}
        accept={acceptedFiles}
        multiple
        error={problems?.of('file') ?? problems?.of('files')}
      />
      <Button>{words.page.send}</Button>
    </form>
  )
}

function Reopen({ args, view, words, problems }: Parts): JSX.Element {
  return (
    <form method="post" action={path('followed', args.lang)}>
      <Hidden name="id" value={view.id} />
      <TextArea
        name="text"
        label={words.page.reopen.label}
        hint={words.page.reopen.hint}
        optional={words.page.optional}
        error={problems?.of('text')}
        value={typedText(args)}
        rows={4}
      />
      <Button name="move" value="reopen">
        {words.page.reopenButton}
      </Button>
    </form>
  )
}

function Withdraw({ args, view, words }: Parts): JSX.Element {
  return (
    <Disclosure summary={words.page.withdraw}>
      <p>{words.page.withdrawHint}</p>
      <form method="post" action={path('followed', args.lang)}>
        <Hidden name="id" value={view.id} />
        <Button kind="danger" name="move" value="withdraw">
          {words.page.withdrawButton}
        </Button>
      </form>
    </Disclosure>
  )
}

/** Danger that the family has written of; without a recognised kind the general numbers. */
function dangerIn(view: FamilyView): string {
  const written = [view.text, ...view.messages.flatMap(({ from, text }) => (from === 'family' ? [text] : []))]
  return written.map(crisisIn).find((kind) => kind !== null) ?? 'danger'
}

export function FollowedPage(props: {
  args: PageArgs
  view: FamilyView
  /** What the family has sent as forms. */
  forms: ComponentChildren
  /** The services that the family was guided to. */
  guided: ComponentChildren
}): JSX.Element {
  const { args, view } = props
  const { lang } = args
  const words = followTexts[lang]
  const { page } = words
  const parts: Parts = { args, view, words, problems: formProblems(args.problems, lang, { files: 'file' }) }
  const done =
    args.problems === null ? oneOf(['write', 'withdraw', 'reopen'], args.query['tehty'] ?? '') : null
  return (
    <PublicDocument args={args} title={page.title} tab={words.tab} current="follow" sheet="guided">
      <Page>
        <Refused problems={parts.problems} notDone={words.notDone} />
        {done !== null && (
          <Notice kind="success" live>
            <p>{page.done[done]}</p>
          </Notice>
        )}
        <PageTitle title={page.title} />
        {view.urgent && view.state !== 'resolved' && (
          <UrgentHelp args={args} kind={dangerIn(view)} county={view.county} />
        )}
        <Now {...parts} />
        {props.guided}
        <Section title={page.talk}>
          <Talk
            args={args}
            view={view}
            words={words}
            moment={(at) => momentInWords(at, lang, args.caller.clock.now())}
          />
          {view.can.write && <Write {...parts} />}
          {view.can.reopen && <Reopen {...parts} />}
          {!view.can.write && !view.can.reopen && <a href={path('ask', lang)}>{words.open.ask}</a>}
        </Section>
        {props.forms}
        {view.can.withdraw && <Withdraw {...parts} />}
        <Section title={page.close}>
          <p>{page.closeHint}</p>
          <form method="post" action={path('followed', lang)}>
            <Button kind="secondary" name="move" value="close">
              {page.closeButton}
            </Button>
          </form>
        </Section>
      </Page>
    </PublicDocument>
  )
}
