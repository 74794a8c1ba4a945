import type { JSX } from 'preact'
import type { TalkChoices } from '#capabilities/casework/index.ts'
import type { FamilyView } from '#capabilities/families/index.ts'
import { acceptedFiles } from '#platform/clean-file.ts'
import { helsinkiDate, plainDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { CheckboxGroup, RadioGroup } from '#ui/fields/choices.tsx'
import { FileField, Hidden, TextArea, TextField } from '#ui/fields/fields.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { many, type PageArgs } from '#web/page.ts'
import { again, fieldOf, isSent, myProblems } from '#web/public/my/acts.ts'
import { nameOf } from '#web/public/my/names.ts'
import { talkTexts } from './texts.ts'

const typedMany = (args: PageArgs, field: string): readonly string[] =>
  args.problems === null ? [] : many(args.problems.form, field)

/** Of the family and of those who work with it: whom to choose. Who is already there is left out. */
export function Sides(props: {
  args: PageArgs
  family: FamilyView | undefined
  choices: TalkChoices
  subject: string
  without?: readonly string[] | undefined
  /** Ticked from the beginning. */
  chosen?: readonly string[] | undefined
}): JSX.Element {
  const { args, family, choices, subject, without = [] } = props
  const { lang, deps } = args
  const words = talkTexts[lang]
  const [workers, members] = [fieldOf('workers', subject), fieldOf('members', subject)]
  const problems = myProblems(args)
  const sent = isSent(args, 'open', subject) || isSent(args, 'add', subject)
  const today = helsinkiDate(deps.clock.now())
  const others = choices.members.filter(({ id, mine }) => !mine && !without.includes(id))
  return (
    <>
      <CheckboxGroup
        name={workers}
        label={words.who}
        hint={words.whoHint}
        error={problems?.of(workers)}
        values={sent ? typedMany(args, workers) : (props.chosen ?? [])}
        options={choices.workers
          .filter(({ part }) => !without.includes(part))
          .map((worker) => ({
            value: worker.part,
            label: worker.name,
            hint: [
              inLanguage(worker.title, lang),
              ...(worker.unit === null ? [] : [inLanguage(worker.unit, lang)]),
              ...(worker.answers ? [words.answers] : []),
              ...(worker.awayUntil === null
                ? []
                : [words.awayUntil(dateInWords(plainDate(worker.awayUntil), lang, today), worker.deputy)]),
            ].join(' · '),
          }))}
      />
      {family !== undefined && others.length > 0 && (
        <CheckboxGroup
          name={members}
          label={words.along}
          hint={words.alongHint}
          error={problems?.of(members)}
          values={sent ? typedMany(args, members) : []}
          options={others.map(({ id }) => ({ value: id, label: nameOf(family, id) ?? '' }))}
        />
      )}
    </>
  )
}

/** A file and the way on: last in every form. */
export function SendEnd({ args, subject }: { args: PageArgs; subject: string }): JSX.Element {
  const words = talkTexts[args.lang]
  const field = fieldOf('file', subject)
  const problems = myProblems(args)
  return (
    <>
      <FileField
        name={field}
        label={words.file}
        hint={words.fileHint}
        accept={acceptedFiles}
        error={problems?.of(field) ?? problems?.of('file') ?? problems?.of(fieldOf('files', subject))}
      />
      <p class="my-quiet">{words.next}</p>
      <Button>{words.send}</Button>
      <p class="my-quiet">{words.urgent}</p>
    </>
  )
}

/** A thread of one case: whom, about whom, what. */
export function StartTalk(props: {
  args: PageArgs
  family: FamilyView | undefined
  choices: TalkChoices
  open: boolean
}): JSX.Element {
  const { args, family, choices } = props
  const words = talkTexts[args.lang]
  const subject = choices.caseId
  const field = (name: string): string => fieldOf(name, subject)
  const problems = myProblems(args)
  const about = family === undefined || choices.about === null ? null : nameOf(family, choices.about)
  const [first] = choices.workers.filter(({ answers }) => answers)
  return (
    <Disclosure
      summary={about === null ? words.startOurs : words.startAbout(about)}
      open={props.open || isSent(args, 'open', subject)}
      id={`start-${subject}`}
    >
      <form method="post" encType="multipart/form-data">
        <Hidden name="act" value="open" />
        <Hidden name="subject" value={subject} />
        <Sides {...props} subject={subject} chosen={first === undefined ? [] : [first.part]} />
        {choices.about === null && family !== undefined && (
          <RadioGroup
            name={field('about')}
            label={words.whose}
            error={problems?.of(field('about'))}
            value={again(args, 'open', subject, 'about')}
            options={[
              { value: '', label: words.wholeFamily },
              ...family.people
                .filter(
                  ({ id, part, me }) =>
                    part === 'child' && (me || choices.members.some((one) => one.id === id)),
                )
                .map(({ id }) => ({ value: id, label: nameOf(family, id) ?? '' })),
            ]}
          />
        )}
        <TextField
          name={field('subject')}
          label={words.subject}
          hint={words.subjectHint}
          value={again(args, 'open', subject, 'subject')}
          error={problems?.of(field('subject'))}
          maxlength={120}
        />
        <TextArea
          name={field('text')}
          label={words.text}
          value={again(args, 'open', subject, 'text')}
          error={problems?.of(field('text'))}
          maxlength={4000}
        />
        <SendEnd args={args} subject={subject} />
      </form>
    </Disclosure>
  )
}
