import { z } from 'zod'
import { crisisIn } from '#capabilities/directory/index.ts'
import { previewDoor, type Receipt, sendHelpRequest } from '#capabilities/help-requests/index.ts'
import { later, minutes } from '#platform/clock.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { PageTitle, Section } from '#ui/layout/layout.tsx'
import { formProblems, type FormProblems } from '#web/form-problems.ts'
import { cookie, html, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { firstUnanswered, readAnswers, requestBody, stepCount, voiceOf } from './answers.ts'
import { AnswersGiven, BeforeSending } from './check.view.tsx'
import { asNobody, forgetDraft } from './draft.ts'
import { doorSpecialDays, type Journey, loadJourney } from './journey.ts'
import { GonePage, ReceiptPage } from './receipt.view.tsx'
import { FormAlongCard, formToSend } from './form-along.tsx'
import { leaveOut, sealedAlong } from '../forms/carry.ts'
import { openReady, openReceipt, type Ready, sealReady, sealReceipt } from './sealed.ts'
import { JourneyPage } from './step-page.view.tsx'
import { UrgentHelp } from './urgent-help.view.tsx'

const privately = { 'cache-control': 'no-store' }
const shownMinutes = 15
const receiptCookie = 'receipt'

/** The answers that a form of this page carried: after a refusal they may be nowhere else. */
const requestShape = z.looseObject({
  topics: z.array(z.string()),
  contact: z.object({ way: z.string(), value: z.string(), times: z.string(), not: z.string() }).nullable(),
})

function answersOf(ready: Ready): ReturnType<typeof readAnswers> {
  const { contact, topics, ...rest } = requestShape.parse(JSON.parse(ready.body))
  const plain = Object.entries(rest).flatMap(([field, value]) =>
    typeof value === 'string' ? [[field, value]] : value === true ? [[field, 'yes']] : [],
  )
  const reached =
    contact === null
      ? { way: 'anonymous' }
      : { ...contact, [contact.way === 'email' ? 'email' : 'phone']: contact.value }
  return readAnswers({ ...Object.fromEntries(plain), topics, ...reached })
}

async function showCheck(args: PageArgs): Promise<Response> {
  const journey = await loadJourney(args, null)
  const { lang, county, draft } = journey
  const typed =
    args.problems === null ? null : openReady(args.deps.crypto, one(args.problems.form, 'request'))
  if (typed !== null) return checkAgain(args, journey, typed)
  if (draft === null && receiptOf(args) !== null) return seeOther(path('askReceipt', lang))
  const missing = firstUnanswered(journey.answers)
  const body = requestBody(journey.answers, lang)
  if (missing !== null || body === null || draft === null || county === null)
    return seeOther(path(missing ?? 'askWhere', lang))
  return checkPage(journey, {
    key: one(draft, 'key'),
    body,
    young: journey.voice === 'young',
    form: sealedAlong(args),
  })
}

/** After a refusal the page shows what was about to be sent, from the form itself. */
function checkAgain(args: PageArgs, journey: Journey, ready: Ready): Promise<Response> {
  const answers = answersOf(ready)
  const voice = voiceOf(ready.young ? '1' : '0', answers.forWhom)
  const county =
    answers.municipality === null ? null : args.deps.catalogue.countyServing(answers.municipality)
  return checkPage({ ...journey, answers, voice, say: journey.words.voices[voice], county }, ready)
}

/** Nothing here belongs to one field: what is wrong with an answer is mended on its own page. */
const withoutFields = (problems: FormProblems | null): FormProblems | null =>
  problems === null
    ? null
    : { ...problems, errors: problems.errors.map(({ message }) => ({ field: '', message })) }

async function checkPage(journey: Journey, ready: Ready): Promise<Response> {
  const { args, lang, words, answers, county } = journey
  const danger = crisisIn(answers.text)
  const isUsed = args.problems?.refusal.code === 'help-request.key-used'
  const preview = await previewDoor(asNobody(args), {
    county: county ?? '',
    municipality: answers.municipality ?? '',
    protectedAddress: answers.isProtected,
    topics: [...(answers.topics ?? [])],
  })
  const page = (
    <JourneyPage
      journey={journey}
      name="askCheck"
      step={stepCount}
      title={words.check.title}
      back="askContact"
      problems={withoutFields(formProblems(args.problems, lang))}
    >
      {isUsed && (
        <p>
          <a href={path('follow', lang)}>{words.check.alreadySent}</a>
        </p>
      )}
      <PageTitle title={words.check.title} lead={words.check.lead} />
      {danger !== null && <UrgentHelp args={args} kind={danger} county={county} />}
      <Section title={words.check.answers}>
        <AnswersGiven journey={journey} answers={answers} />
      </Section>
      {ready.form !== null && (await FormAlongCard(args, ready.form))}
      <BeforeSending
        journey={journey}
        answers={answers}
        door={preview.door}
        promisedBy={preview.promisedBy}
      />
      <form method="post" action={path('askCheck', lang)}>
        <Hidden name="request" value={sealReady(args.deps.crypto, ready)} />
        <Button>{words.check.send}</Button>
      </form>
    </JourneyPage>
  )
  return html(page, args.problems?.refusal.status ?? 200, privately)
}

function sealedReceipt(args: PageArgs, ready: Ready, receipt: Receipt, also: readonly string[]): string {
  const { deps, caller } = args
  const answers = answersOf(ready)
  const { name, organisation, phone, hours } = receipt.door
  return sealReceipt(deps.crypto, {
    code: receipt.code,
    promisedBy: receipt.promisedBy.toISOString(),
    until: later(caller.clock.now(), minutes(shownMinutes)).toISOString(),
    door: {
      name,
      organisation,
      phone,
      hours,
      special: doorSpecialDays(receipt.door, caller.clock.now(), args.lang),
    },
    way: answers.way ?? 'anonymous',
    urgent: [answers.text, ...also].map((text) => crisisIn(text)).find((kind) => kind !== null) ?? null,
    county: receipt.door.county,
    young: ready.young,
  })
}

async function send(args: PageArgs, sealed: string): Promise<Response> {
  const { deps, lang } = args
  const ready = openReady(deps.crypto, sealed)
  if (ready === null) return seeOther(path('askCheck', lang))
  const along = await formToSend(args, ready.form)
  const receipt = await sendHelpRequest(asNobody(args), {
    key: ready.key,
    body: ready.body,
    alsoRead: [...along.words],
    along: along.keep,
    from: args.from,
    countyOf: deps.catalogue.countyServing,
    request: JSON.parse(ready.body),
  })
  const ended = await forgetDraft(args)
  return seeOther(path('askReceipt', lang), [
    ended,
    ...leaveOut(args),
    cookie(deps.config, receiptCookie, sealedReceipt(args, ready, receipt, along.words), null),
  ])
}

export const askCheckPage: Page = {
  audience: 'public',
  get: showCheck,
  post: (args, form) =>
    one(form, 'move') === 'leave-form'
      ? Promise.resolve(seeOther(path('askCheck', args.lang), leaveOut(args)))
      : send(args, one(form, 'request')),
}

function receiptOf(args: PageArgs): ReturnType<typeof openReceipt> {
  const sealed = args.cookie(receiptCookie)
  return sealed === null ? null : openReceipt(args.deps.crypto, sealed, args.caller.clock.now())
}

/** The receipt with the follow code: shown by a sealed cookie for a quarter of an hour, never by its address. */
export const askReceiptPage: Page = {
  audience: 'public',
  get: (args) => {
    const receipt = receiptOf(args)
    const page =
      receipt === null ? (
        <GonePage args={args} />
      ) : (
        <ReceiptPage args={args} receipt={receipt} minutes={shownMinutes} />
      )
    return html(page, 200, privately)
  },
  post: (args) => {
    const home = seeOther(path('home', args.lang), [cookie(args.deps.config, receiptCookie, '', 0)])
    // The browser's own copies of pages go too, as far as it obeys.
    home.headers.set('clear-site-data', '"cache"')
    return Promise.resolve(home)
  },
}
