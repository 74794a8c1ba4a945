import { freeTimes } from '#capabilities/appointments/index.ts'
import {
  answerConsultation,
  bookConsultation,
  closeConsultation,
  readNote,
  readQuestion,
  withdrawConsultation,
  writeNote,
} from '#capabilities/consultation/index.ts'
import { notFound } from '#platform/refusal.ts'
import { isLanguage } from '#platform/text.ts'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { formProblems } from '#web/form-problems.ts'
import { type Form, many, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { Done, Refused } from './parts.view.tsx'
import { AnswerForm, AnswerText, AskedText, NextSteps, NoteForm, QuestionFacts } from './question.view.tsx'
import { consultingTexts } from './texts.ts'
import { consultingWords } from './words.ts'

const forms = ['answer', 'note', 'close', 'withdraw', 'book'] as const
const doneWords = ['asked', 'answered', 'closed', 'withdrawn', 'noted', 'booked'] as const

const version = (form: Form): { version?: number } => {
  const seen = Number(one(form, 'version'))
  return Number.isInteger(seen) && seen > 0 ? { version: seen } : {}
}

const act: Readonly<
  Record<
    (typeof forms)[number],
    (args: PageArgs, id: string, form: Form) => Promise<(typeof doneWords)[number]>
  >
> = {
  answer: async ({ caller }, id, form) => {
    const notPersons = [...many(form, 'notPersons')]
    await answerConsultation(caller, { id, answer: one(form, 'answer'), notPersons, ...version(form) })
    return 'answered'
  },
  note: async ({ caller, lang }, id, form) => {
    const language = one(form, 'language')
    await writeNote(caller, {
      id,
      title: one(form, 'title'),
      situation: one(form, 'situation'),
      advice: one(form, 'advice'),
      language: isLanguage(language) ? language : lang,
      publish: one(form, 'do') === 'publish',
      notPersons: [...many(form, 'notPersons')],
    })
    return 'noted'
  },
  close: async ({ caller }, id, form) => {
    await closeConsultation(caller, { id, ...version(form) })
    return 'closed'
  },
  withdraw: async ({ caller }, id, form) => {
    await withdrawConsultation(caller, { id, ...version(form) })
    return 'withdrawn'
  },
  book: async ({ caller }, id, form) => {
    await bookConsultation(caller, { id, startsAt: one(form, 'startsAt'), ...version(form) })
    return 'booked'
  },
}

/** One question: for who asked and for who is asked. */
export const questionPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { lang, caller, params } = args
    const words = consultingTexts[lang]
    const question = await readQuestion(caller, { id: params['id'] ?? '' })
    const named = consultingWords[lang]
    const problems = formProblems(args.problems, lang)
    const done = args.problems === null ? oneOf(doneWords, args.query['tehty'] ?? '') : null
    const note =
      question.note_id !== null && question.is_host ? await readNote(caller, { id: question.note_id }) : null
    const mayBook = question.is_asker && (question.state === 'asked' || question.state === 'answered')
    const times = mayBook
      ? await freeTimes(caller, { id: question.calendar_id, kind: 'consultation', days: 62, limit: 6 })
      : []
    return (
      <WorkDocument args={args} title={words.question.title} parts={{ id: question.id }}>
        <Column>
          <BackLink href={path('workConsultation', lang)}>{words.back}</BackLink>
          <Refused args={args} problems={problems} />
          {done !== null && <Done>{words.question.done[done]}</Done>}
          <PageTitle
            title={question.topics.map((topic) => named.topics[topic]).join(', ')}
            kicker={words.question.title}
          />
          <QuestionFacts args={args} question={question} />
          <AskedText args={args} question={question} />
          <AnswerText args={args} question={question} />
          {question.is_host && question.state !== 'closed' && (
            <AnswerForm args={args} question={question} problems={problems} />
          )}
          {question.is_host && question.answer !== null && (
            <NoteForm args={args} question={question} note={note} problems={problems} />
          )}
          <NextSteps args={args} question={question} times={times} />
          <p class="consulting-quiet">{words.question.nobody}</p>
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    const wanted = oneOf(forms, one(form, 'form'))
    if (wanted === null) throw notFound()
    const id = args.params['id'] ?? ''
    const done = await act[wanted](args, id, form)
    return seeOther(path('workConsultationQuestion', args.lang, { id }, { tehty: done }))
  },
}
