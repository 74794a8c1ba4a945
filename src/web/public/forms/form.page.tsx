import {
  earlierAnswers,
  openInvitation,
  type PublicForm,
  questionsOf,
  readPublicForm,
  type Reused,
} from '#capabilities/forms/index.ts'
import { dateInWords } from '#platform/words.ts'
import { helsinkiDate, plainDate } from '#platform/dates.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { formProblems } from '#web/form-problems.ts'
import { type Form, html, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { leaveOut } from './carry.ts'
import {
  type Filling,
  formOf,
  longestSealed,
  newFilling,
  openFilling,
  sealFilling,
  withAnswers,
} from './filling.ts'
import { backward, onward, sectionAsked, sectionOf, withTyped } from './flow.ts'
import { IntroPage, LinkOver } from './intro.view.tsx'
import { ResultPage } from './result.view.tsx'
import { act } from './result-moves.tsx'
import { StepPage } from './step.view.tsx'

/** Answers to personal questions stay out of every cache. */
export const privately = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }

const tokenShape = /^[\w-]{43}$/

/** What was told before behind the same code; nothing for whoever holds none. */
async function known(args: PageArgs, form: PublicForm): Promise<Reused> {
  return args.caller.actor.kind === 'code'
    ? earlierAnswers(args.caller, { version: form.version_id })
    : { answers: {}, sources: {} }
}

function filledIn(args: PageArgs, filling: Filling, reused: Reused): Filling {
  const { lang } = args
  const today = helsinkiDate(args.caller.clock.now())
  return {
    ...filling,
    answers: { ...reused.answers },
    sources: Object.fromEntries(
      Object.entries(reused.sources).map(([key, source]) => [
        key,
        { title: inLanguage(source.title, lang), on: dateInWords(plainDate(source.on), lang, today) },
      ]),
    ),
  }
}

async function publicForm(args: PageArgs, key: string): Promise<PublicForm | null> {
  try {
    return await readPublicForm(args.caller, { key })
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'not-found') return null
    throw error
  }
}

/** What the form is for, before its first question; also where a worker's link leads. */
async function showIntro(args: PageArgs): Promise<Response> {
  const key = args.params['key'] ?? ''
  const form = await publicForm(args, key)
  if (form === null) {
    if (!tokenShape.test(key)) throw notFound()
    const link = await openInvitation(args.caller, { token: key, from: args.from })
    if (link.state !== 'open') return html(<LinkOver args={args} state={link.state} />, 200, privately)
    const filling = newFilling(args, link.form, key)
    const reused = await known(args, link.form)
    return html(
      <IntroPage
        args={args}
        form={link.form}
        empty={filling}
        prefilled={filledIn(args, filling, reused)}
        until={link.expiresAt}
      />,
      200,
      privately,
    )
  }
  const filling = newFilling(args, form, null)
  return html(
    <IntroPage
      args={args}
      form={form}
      empty={filling}
      prefilled={filledIn(args, filling, await known(args, form))}
      until={null}
    />,
    200,
    privately,
  )
}

export const formPage: Page = { audience: 'public', get: showIntro }

/** The answers of the page and the version they belong to; null when there are none, or they are too old. */
async function filled(args: PageArgs, typed: Form): Promise<{ filling: Filling; form: PublicForm } | null> {
  const filling = openFilling(args.deps.crypto, one(typed, 'form'), args.caller.clock.now())
  if (filling === null) return null
  const form = await formOf(args, filling)
  return form === null ? null : { filling, form }
}

const toStart = (args: PageArgs): Response =>
  seeOther(path('form', args.lang, { key: args.params['key'] ?? '' }))
/** The answers were there and are not any more. */
const tooOld = (args: PageArgs): Response =>
  seeOther(path('form', args.lang, { key: args.params['key'] ?? '' }, { vanha: 1 }))

function showStep(
  args: PageArgs,
  { filling, form }: { filling: Filling; form: PublicForm },
  section: string,
  opened = false,
): Response {
  const problems = formProblems(args.problems, args.lang)
  const page = StepPage({ args, form, filling, section, problems, opened })
  if (page === null)
    return html(<ResultPage args={args} form={form} filling={filling} problems={null} />, 200, privately)
  return html(page, args.problems?.refusal.status ?? 200, privately)
}

const showResult = (args: PageArgs, at: { filling: Filling; form: PublicForm }): Response =>
  html(
    <ResultPage {...at} args={args} problems={formProblems(args.problems, args.lang)} />,
    args.problems?.refusal.status ?? 200,
    privately,
  )

/** What has been written must be able to travel: a text too long for that is refused while it can be shortened. */
function demandRoom(args: PageArgs, filling: Filling, section: string, form: PublicForm): void {
  if (sealFilling(args.deps.crypto, filling).length <= longestSealed) return
  const here = form.definition.sections.find(({ key }) => key === section)
  const texts = (here?.questions ?? []).filter(({ kind }) => kind === 'long-text' || kind === 'text')
  throw new Refusal('invalid', 'invalid-input', {
    fields: texts.slice(0, 1).map(({ key }) => ({ field: `k-${key}`, code: 'form-too-long' })),
  })
}

/** One page of questions. Its address cannot be opened without answers: they come with the page before. */
export const formStepPage: Page = {
  audience: 'public',
  get: async (args) => {
    if (args.problems === null) return toStart(args)
    const at = await filled(args, args.problems.form)
    if (at === null) return tooOld(args)
    const section = args.params['step'] ?? ''
    const answers = withTyped(at.form.definition, at.filling.answers, section, args.problems.form)
    return showStep(args, { ...at, filling: { ...at.filling, answers: { ...answers } } }, section)
  },
  post: async (args, typed) => {
    const at = await filled(args, typed)
    if (at === null) return tooOld(args)
    const { form } = at
    const { definition } = form
    const section = args.params['step'] ?? ''
    const move = one(typed, 'move')
    if (move === 'start') {
      const first = sectionAsked(definition, at.filling.answers, section) ?? definition.sections[0]
      return showStep(args, at, first?.key ?? section)
    }
    const answers = withTyped(definition, at.filling.answers, section, typed)
    const filling = withAnswers(at.filling, answers, at.filling.shown)
    const here = { form, filling }
    if (move === 'stay') return showStep(args, here, section)
    if (move === 'back') return showStep(args, here, backward(definition, answers, section) ?? section)
    const next = onward(definition, answers, section, filling.shown)
    if (next.to === 'problems')
      throw new Refusal('invalid', 'invalid-input', { fields: next.problems.map((each) => ({ ...each })) })
    demandRoom(args, filling, section, form)
    return next.to === 'result' ? showResult(args, here) : showStep(args, here, next.section, next.opened)
  },
}

/** One form per file question; together not more than this. */
const largestFiles = 12 * 1024 * 1024

/** The result and what becomes of the answers: sent, printed, or gone. */
export const formResultPage: Page = {
  audience: 'public',
  largestFile: largestFiles,
  get: async (args) => {
    if (args.problems === null) return toStart(args)
    const at = await filled(args, args.problems.form)
    if (at === null) return tooOld(args)
    // Something in the answers themselves: mended where it was asked.
    const wrong = args.problems.refusal.fields
      .map(({ field }) => sectionOf(at.form.definition, field))
      .find((each) => each !== null)
    const isFile = args.problems.refusal.fields.some(({ field }) =>
      questionsOf(at.form.definition).some(({ key, kind }) => kind === 'file' && field === `k-${key}`),
    )
    return wrong === undefined || wrong === null || isFile ? showResult(args, at) : showStep(args, at, wrong)
  },
  post: async (args, typed, files) => {
    const move = one(typed, 'move')
    if (move === 'close') {
      const home = seeOther(path('home', args.lang), leaveOut(args))
      home.headers.set('clear-site-data', '"cache"')
      return home
    }
    const at = await filled(args, typed)
    if (at === null) return tooOld(args)
    if (move.startsWith('go:')) return showStep(args, at, move.slice(3))
    if (move === 'stay') return showResult(args, at)
    return act({ args, ...at, typed, files, move })
  },
}
