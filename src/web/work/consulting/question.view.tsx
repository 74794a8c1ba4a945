import type { JSX } from 'preact'
import type { NoteRow, QuestionView } from '#capabilities/consultation/index.ts'
import { languages } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { Button, ButtonRow } from '#ui/button/button.tsx'
import { Chip, type Fact, FactList } from '#ui/facts/facts.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, Select, TextArea, TextField } from '#ui/fields/fields.tsx'
import { Card, Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import type { FormProblems } from '#web/form-problems.ts'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { languageNames } from './language-names.ts'
import {
  IdentityFound,
  Local,
  type Time,
  timeChoices,
  timeInWords,
  typed,
  typedIn,
  Written,
} from './parts.view.tsx'
import { consultingTexts } from './texts.ts'
import { consultingWords } from './words.ts'

type Parts = { readonly args: PageArgs; readonly question: QuestionView }

export function QuestionFacts({ args, question }: Parts): JSX.Element {
  const { lang } = args
  const words = consultingTexts[lang].question
  const named = consultingWords[lang]
  const now = args.caller.clock.now()
  const { starts_at: from, ends_at: to } = question
  const isBooked = from !== null && to !== null && question.appointment_state === 'booked'
  const facts: readonly Fact[] = [
    {
      term: words.state,
      value: (
        <Chip tone={question.state === 'answered' ? 'good' : 'plain'}>{named.states[question.state]}</Chip>
      ),
    },
    {
      term: words.to,
      value: (
        <a href={path('workConsultationHost', lang, { id: question.host_id })}>
          <Local of={question.host_name} lang={lang} />
        </a>
      ),
    },
    {
      term: words.from,
      value: (
        <>
          {question.asker.name}, <Local of={question.asker.title} lang={lang} />
          {question.asker.unit !== null && (
            <>
              , <Local of={question.asker.unit} lang={lang} />
            </>
          )}
        </>
      ),
    },
    { term: words.about, value: named.ages[question.age_band] },
    {
      term: words.time,
      value: isBooked ? (
        <>
          <strong>{timeInWords({ from, to }, lang, now)}</strong>
          {question.way !== null && <>, {named.ways[question.way].toLowerCase()}</>}
          {question.link !== null && (
            <>
              {' '}
              <a href={question.link} rel="noreferrer noopener">
                {words.joinLink}
              </a>
            </>
          )}
        </>
      ) : (
        words.noTime
      ),
    },
  ]
  return <FactList facts={facts} />
}

export function AskedText({ args, question }: Parts): JSX.Element {
  const words = consultingTexts[args.lang].question
  return (
    <>
      <Section title={words.asked}>
        <Written text={question.asked} />
      </Section>
      {question.tried !== '' && (
        <Section title={words.tried}>
          <Written text={question.tried} />
        </Section>
      )}
    </>
  )
}

export function AnswerText({ args, question }: Parts): JSX.Element | null {
  const { lang } = args
  const words = consultingTexts[lang].question
  if (question.answer === null) return question.is_asker ? <p>{words.waiting}</p> : null
  const at = question.answered_at
  return (
    <Section title={words.answer}>
      <Card tone="birch">
        <Written text={question.answer} />
        {question.answerer !== null && at !== null && (
          <p class="consulting-quiet">
            {words.answeredBy(question.answerer.name, momentInWords(at, lang, args.caller.clock.now()))}
          </p>
        )}
      </Card>
      {question.note_id !== null && question.note_state === 'published' && (
        <p>
          <a href={`${path('workLearning', lang)}#note-${question.note_id}`}>{words.readNote}</a>
        </p>
      )}
    </Section>
  )
}

export function AnswerForm({
  args,
  question,
  problems,
}: Parts & { problems: FormProblems | null }): JSX.Element {
  const words = consultingTexts[args.lang].question
  const mine = typedIn(args, 'answer') !== null
  const form = (
    <form method="post" novalidate class="work-form">
      <Hidden name="form" value="answer" />
      <Hidden name="version" value={String(question.version)} />
      {mine && <IdentityFound args={args} fields={{ answer: words.answerLabel }} />}
      <TextArea
        name="answer"
        label={words.answerLabel}
        hint={words.answerHint}
        error={mine ? problems?.of('answer') : undefined}
        value={typed(args, 'answer', 'answer', question.answer ?? '')}
        maxlength={4000}
        rows={8}
      />
      <Button>{words.answerButton}</Button>
    </form>
  )
  return question.answer === null ? (
    <Section title={words.writeAnswer}>{form}</Section>
  ) : (
    <Disclosure summary={words.writeAnswer} open={mine}>
      {form}
    </Disclosure>
  )
}

export function NoteForm(
  props: Parts & { note: NoteRow | null; problems: FormProblems | null },
): JSX.Element {
  const { args, note, problems } = props
  const { lang } = args
  const words = consultingTexts[lang].question
  const mine = typedIn(args, 'note') !== null
  const error = (field: string): string | undefined => (mine ? problems?.of(field) : undefined)
  return (
    <Section title={words.note}>
      <p>{words.noteLead}</p>
      {note !== null && (
        <p>
          <Chip tone={note.state === 'published' ? 'good' : 'plain'}>{words.noteIs[note.state]}</Chip>
        </p>
      )}
      <Disclosure summary={words.note} open={mine || note === null}>
        <form method="post" novalidate class="work-form">
          <Hidden name="form" value="note" />
          {mine && (
            <IdentityFound
              args={args}
              fields={{ title: words.noteTitle, situation: words.noteSituation, advice: words.noteAdvice }}
            />
          )}
          <TextField
            name="title"
            label={words.noteTitle}
            error={error('title')}
            maxlength={120}
            value={typed(args, 'note', 'title', note?.title)}
          />
          <TextArea
            name="situation"
            label={words.noteSituation}
            hint={words.noteSituationHint}
            error={error('situation')}
            rows={4}
            maxlength={2000}
            value={typed(args, 'note', 'situation', note?.situation)}
          />
          <TextArea
            name="advice"
            label={words.noteAdvice}
            error={error('advice')}
            rows={6}
            maxlength={4000}
            value={typed(args, 'note', 'advice', note?.advice)}
          />
          <Select
            name="language"
            label={languageNames[lang].label}
            options={languages.map((each) => ({ value: each, label: languageNames[lang].names[each] }))}
            value={typed(args, 'note', 'language', note?.language ?? lang)}
          />
          <ButtonRow>
            <Button name="do" value="publish">
              {words.notePublish}
            </Button>
            <Button kind="secondary" name="do" value="draft">
              {words.noteDraft}
            </Button>
          </ButtonRow>
        </form>
      </Disclosure>
    </Section>
  )
}

/** What else can be done: a time, an end, or letting go. */
export function NextSteps({ args, question, times }: Parts & { times: readonly Time[] }): JSX.Element {
  const { lang } = args
  const words = consultingTexts[lang].question
  const now = args.caller.clock.now()
  return (
    <>
      {times.length > 0 && (
        <Disclosure summary={words.bookTitle} open={typedIn(args, 'book') !== null}>
          <form method="post" class="work-form">
            <Hidden name="form" value="book" />
            <Hidden name="version" value={String(question.version)} />
            <RadioGroup
              name="startsAt"
              label={words.time}
              options={timeChoices(times, lang, now)}
              value={times[0]?.from.toISOString()}
            />
            <Button kind="secondary">{words.bookButton}</Button>
          </form>
        </Disclosure>
      )}
      {question.state === 'answered' && (
        <form method="post">
          <Hidden name="form" value="close" />
          <Hidden name="version" value={String(question.version)} />
          <p>{words.closeHint}</p>
          <Button kind="secondary">{words.close}</Button>
        </form>
      )}
      {question.is_asker && (question.state === 'asked' || question.state === 'booked') && (
        <Disclosure summary={words.withdraw}>
          <form method="post">
            <Hidden name="form" value="withdraw" />
            <Hidden name="version" value={String(question.version)} />
            <p>{words.withdrawHint}</p>
            <Button kind="danger">{words.withdraw}</Button>
          </form>
        </Disclosure>
      )}
    </>
  )
}
