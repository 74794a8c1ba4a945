import type { JSX } from 'preact'
import { type DataRequest, isOpenRequest, requestKinds } from '#capabilities/oversight/index.ts'
import { helsinkiDate, plainDate } from '#platform/dates.ts'
import { dateInWords, momentInWords } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { Chip, type ChipTone, type Fact, FactList } from '#ui/facts/facts.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, TextArea } from '#ui/fields/fields.tsx'
import { Card, Section, Stack } from '#ui/layout/layout.tsx'
import { Heading } from '#ui/heading.tsx'
import type { FormProblems } from '#web/form-problems.ts'
import { one, type PageArgs } from '#web/page.ts'
import { oversightTexts } from './texts.ts'

const tones: Readonly<Record<DataRequest['state'], ChipTone>> = {
  received: 'plain',
  extended: 'soon',
  answered: 'good',
  refused: 'soon',
  withdrawn: 'plain',
}

export function NewRequest(props: {
  args: PageArgs
  problems: FormProblems | null
  isForChild: boolean
}): JSX.Element {
  const { args, problems, isForChild } = props
  const words = oversightTexts[args.lang].requests
  const form = args.problems?.form ?? null
  return (
    <Section title={words.newTitle} id="new">
      <form method="post" novalidate>
        <Hidden name="move" value="send" />
        {isForChild && <p>{words.forChild}</p>}
        <RadioGroup
          name="kind"
          label={words.kind}
          value={form === null ? args.query['kind'] : one(form, 'kind')}
          error={problems?.of('kind')}
          options={requestKinds.map((kind) => ({ value: kind, ...words.kinds[kind] }))}
        />
        <TextArea
          name="words"
          label={words.words}
          hint={words.wordsHint}
          rows={5}
          maxlength={4000}
          value={form === null ? '' : one(form, 'words')}
          error={problems?.of('words')}
        />
        <p>{words.revisionHint}</p>
        <Button>{words.send}</Button>
      </form>
    </Section>
  )
}

function factsOf(item: DataRequest, args: PageArgs): readonly Fact[] {
  const { lang } = args
  const texts = oversightTexts[lang]
  const words = texts.requests
  const today = helsinkiDate(args.deps.clock.now())
  const facts: Fact[] = [{ term: words.youWrote, value: <p>{item.words}</p> }]
  if (item.extension !== null) facts.push({ term: words.extension, value: <p>{item.extension}</p> })
  if (item.ground !== null)
    facts.push({ term: words.refusedBecause, value: <p>{texts.grounds[item.ground]}</p> })
  if (item.answer !== null) {
    facts.push({
      term: words.answer,
      value: (
        <>
          <p>{item.answer}</p>
          {item.log_from !== null && item.log_open_until !== null && (
            <p>
              {words.openUntil(
                dateInWords(plainDate(item.log_from), lang, today),
                dateInWords(plainDate(item.log_open_until), lang, today),
              )}
            </p>
          )}
        </>
      ),
    })
  }
  return facts
}

export function RequestCard({ item, args }: { item: DataRequest; args: PageArgs }): JSX.Element {
  const { lang } = args
  const words = oversightTexts[lang].requests
  const now = args.deps.clock.now()
  return (
    <Card>
      <Stack gap="small">
        <Heading level={3}>{words.kinds[item.kind].label}</Heading>
        <p>
          <Chip tone={tones[item.state]}>{words.states[item.state]}</Chip>
        </p>
        {item.aboutName !== null && <p>{words.child(item.aboutName)}</p>}
        <p>
          {words.receivedOn(momentInWords(item.received_at, lang, now))}.{' '}
          {isOpenRequest(item.state) &&
            words.due(dateInWords(plainDate(item.due_on), lang, helsinkiDate(now)))}
        </p>
        <FactList facts={factsOf(item, args)} />
        {(item.state === 'refused' || item.state === 'answered') && <p>{words.notContent}</p>}
        {isOpenRequest(item.state) && (
          <form method="post">
            <Hidden name="move" value="withdraw" />
            <Hidden name="id" value={item.id} />
            <Hidden name="version" value={String(item.version)} />
            <Button kind="quiet">
              {words.withdraw}
              <span class="visually-hidden">: {words.kinds[item.kind].label}</span>
            </Button>
          </form>
        )}
      </Stack>
    </Card>
  )
}
