import type { JSX } from 'preact'
import type { EntryItem, FamilyView } from '#capabilities/families/index.ts'
import { momentInWords } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { Chip, ChipList } from '#ui/facts/facts.tsx'
import { Hidden, Select } from '#ui/fields/fields.tsx'
import { Heading, type HeadingLevel } from '#ui/heading.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import type { PageArgs } from '#web/page.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { firstName, listed } from '#web/work/families/names.ts'
import { fieldOf, isSent, myProblems } from './acts.ts'
import { myTexts } from './texts.ts'

/** Who wrote it and where, as far as that may be shown. */
function Writer({ args, entry }: { args: PageArgs; entry: EntryItem }): JSX.Element {
  const words = myTexts[args.lang].entries
  const { author, unit } = entry
  if (author.me)
    return (
      <>
        {words.byYou}
        {unit !== null && (
          <>
            {' → '}
            <LocalText of={unit.name} lang={args.lang} />
          </>
        )}
      </>
    )
  if (author.side === 'member')
    return (
      <>
        {author.name ?? words.someone}
        {unit !== null && (
          <>
            {' → '}
            <LocalText of={unit.name} lang={args.lang} />
          </>
        )}
      </>
    )
  if (author.name === null || unit === null) return <>{words.hiddenWriter}</>
  return (
    <>
      {author.name}, <LocalText of={unit.name} lang={args.lang} />
    </>
  )
}

/** Whose matter it is says who else of the family reads it. */
function Readers(props: { args: PageArgs; entry: EntryItem; view: FamilyView | undefined }): JSX.Element {
  const { args, entry, view } = props
  const { lang } = args
  const words = myTexts[lang].entries
  const open = entry.readers.filter(({ closedAt }) => closedAt === null)
  const field = fieldOf('member', entry.id)
  const others = (view?.people ?? []).filter(({ id, me }) => !me && !open.some(({ member }) => member === id))
  const called = (name: string | null): string => (name === null ? words.someone : firstName(name))
  return (
    <>
      <p class="my-quiet">
        {open.length === 0
          ? words.noReaders
          : words.readers(
              listed(
                open.map(({ name }) => called(name)),
                lang,
              ),
            )}
      </p>
      {open.map(({ member, name }) => (
        <form key={member} method="post">
          <Hidden name="act" value="close" />
          <Hidden name="entry" value={entry.id} />
          <Hidden name="member" value={member} />
          <Button kind="secondary">{words.close(called(name))}</Button>
        </form>
      ))}
      {others.length > 0 && (
        <Disclosure summary={words.open} open={isSent(args, 'open', entry.id)}>
          <form method="post">
            <p>{words.openHint}</p>
            <Hidden name="act" value="open" />
            <Hidden name="subject" value={entry.id} />
            <Select
              name={field}
              label={words.toWhom}
              empty={words.choose}
              error={myProblems(args)?.of(field)}
              options={others.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <Button kind="secondary">{words.openSend}</Button>
          </form>
        </Disclosure>
      )}
    </>
  )
}

/** One entry: when, by whom, about whom, and the words themselves. */
export function Entry(props: {
  args: PageArgs
  entry: EntryItem
  level?: HeadingLevel
  /** With the way to let others read it. */
  view?: FamilyView | undefined
  withReaders?: boolean
}): JSX.Element {
  const { args, entry } = props
  const { lang, deps } = args
  const words = myTexts[lang].entries
  const about =
    entry.about === null
      ? words.wholeFamily
      : entry.about.name === null
        ? null
        : words.about(firstName(entry.about.name))
  const chips = [
    ...(entry.ownPart
      ? [
          <Chip key="own" icon="lock">
            {words.ownPart}
          </Chip>,
        ]
      : []),
    ...(entry.thread && !entry.ownPart
      ? [
          <Chip key="thread" icon="lock">
            {words.thread}
          </Chip>,
        ]
      : []),
  ]
  return (
    <li class={entry.kind === 'agreement' ? 'my-entry my-entry--agreed' : 'my-entry'} id={`e-${entry.id}`}>
      <Heading level={props.level ?? 3} class="my-entry__title">
        {words.kinds[entry.kind]}{' '}
        <time datetime={entry.at.toISOString()}>{momentInWords(entry.at, lang, deps.clock.now())}</time>
      </Heading>
      <p class="my-entry__by">
        <Writer args={args} entry={entry} />
        {about !== null && entry.kind !== 'message' && ` · ${about}`}
      </p>
      <p class="my-entry__text">{entry.text}</p>
      <ChipList chips={chips} />
      {props.withReaders === true && entry.mayOpen && !entry.thread && !entry.ownPart && (
        <Readers args={args} entry={entry} view={props.view} />
      )}
    </li>
  )
}
