import type { DraftAnswers } from '#capabilities/help-requests/index.ts'
import { formProblems } from '#web/form-problems.ts'
import { html, one, type Form, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { firstUnanswered, isVoiceChoice, presetTopics, readAnswers, type StepName, steps } from './answers.ts'
import { forgetDraft, keepAnswers } from './draft.ts'
import { loadJourney } from './journey.ts'
import { questions } from './questions.view.tsx'
import { asField, readStep } from './step-answers.ts'
import { StepPage } from './step-page.view.tsx'
import { AnswerToWords } from './urgent-help.view.tsx'

/** Answers to personal questions stay out of every cache, so that nobody finds them with the back button later. */
const privately = { 'cache-control': 'no-store' }

async function show(args: PageArgs, name: StepName): Promise<Response> {
  const journey = await loadJourney(args, name)
  const problems = formProblems(args.problems, args.lang, asField(args.problems?.form))
  const Question = questions[name]
  const titles: Readonly<Record<StepName, string>> = {
    ask: journey.say.forWhom.title,
    askAbout: journey.say.about.title,
    askWorry: journey.say.worry.title,
    askWhere: journey.say.where.title,
    askContact: journey.say.contact.title,
  }
  const page = (
    <StepPage
      journey={journey}
      name={name}
      title={titles[name]}
      problems={problems}
      first={name === 'askWorry' && <AnswerToWords {...journey} text={journey.answers.text} />}
    >
      <Question journey={journey} problems={problems} />
    </StepPage>
  )
  return html(page, args.problems?.refusal.status ?? 200, privately)
}

/** The wording chosen on the way, and what the page before suggested: both belong to the draft, not to the request. */
function alongside(name: StepName, form: Form): DraftAnswers {
  const young = one(form, 'nuori')
  const suggested = { aihe: one(form, 'aihe'), ovi: one(form, 'ovi') }
  return {
    ...(isVoiceChoice(young) ? { young } : {}),
    ...(name === 'ask' && presetTopics(suggested).length > 0 ? suggested : {}),
  }
}

async function keep(args: PageArgs, name: StepName, form: Form): Promise<Response> {
  const { answers, cookie } = await keepAnswers(args, {
    ...readStep[name](form, args),
    ...alongside(name, form),
  })
  const isChange = one(form, 'muuta') === '1' && firstUnanswered(readAnswers(answers)) === null
  const next = isChange ? 'askCheck' : (steps[steps.indexOf(name) + 1] ?? 'askCheck')
  return seeOther(path(next, args.lang), [cookie])
}

const step = (name: StepName): Page => ({
  audience: 'public',
  get: (args) => show(args, name),
  post: (args, form) => keep(args, name, form),
})

const firstStep = step('ask')

/** For whom. Also where the answers are removed from this device before they are sent. */
export const askPage: Page = {
  ...firstStep,
  post: async (args, form) =>
    one(form, 'move') === 'clear'
      ? seeOther(path('ask', args.lang), [await forgetDraft(args)])
      : keep(args, 'ask', form),
}
export const askAboutPage: Page = step('askAbout')
export const askWorryPage: Page = step('askWorry')
export const askWherePage: Page = step('askWhere')
export const askContactPage: Page = step('askContact')
