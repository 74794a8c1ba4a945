import type { JSX } from 'preact'
import {
  type ActivityView,
  offered,
  type ProgrammeDay,
  readActivity,
  signUp,
} from '#capabilities/meeting-places/index.ts'
import { newToken } from '#platform/ids.ts'
import { notFound } from '#platform/refusal.ts'
import { languages } from '#platform/text.ts'
import { Button, ButtonRow, LinkButton } from '#ui/button/button.tsx'
import { Checkbox } from '#ui/fields/choices.tsx'
import { FieldError } from '#ui/fields/field.tsx'
import { Hidden, Select, TextField } from '#ui/fields/fields.tsx'
import { Card, Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import type { FormProblems } from '#web/form-problems.ts'
import { type Form, html, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { dayIn } from '#web/public/programme/address.ts'
import { About, comingDays, isSaid } from '#web/public/sign-ups/about.view.tsx'
import { asksNames, DayChoice } from '#web/public/sign-ups/form.view.tsx'
import { Adults, Children, Extras } from '#web/public/sign-ups/party.view.tsx'
import { outcomeOf, Parts } from '#web/public/sign-ups/parts.view.tsx'
import { demandAll, signUpProblems } from '#web/public/sign-ups/problems.ts'
import { keepReceipt, keptReceipt, type KeptReceipt } from '#web/public/sign-ups/receipt.ts'
import { signUpTexts } from '#web/public/sign-ups/texts.ts'
import { ageField, asField, bodyOf, nothingTyped, readTyped, type Typed } from '#web/public/sign-ups/typed.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { workerSignUpTexts } from './texts.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const privately = { 'cache-control': 'no-store' }
/** So many days to choose from. */
const daysShown = 8

async function activityOf(args: PageArgs): Promise<ActivityView> {
  const id = args.params['id'] ?? ''
  if (!uuid.test(id)) throw notFound()
  return readActivity(args.caller, { id, day: dayIn(args.query['day'] ?? '') })
}

/** A worker signs a family up also outside the times, for any day that is still to come. */
function dayOf(activity: ActivityView, wanted: string, now: Date): ProgrammeDay | null {
  if (activity.signUpFor === 'series') return null
  const coming = comingDays(activity.days, now)
  const only = coming.length === 1 ? (coming[0] ?? null) : null
  return coming.find(({ id }) => id === wanted) ?? activity.chosen ?? only
}

type Of = {
  readonly args: PageArgs
  readonly activity: ActivityView
  readonly day: ProgrammeDay | null
  readonly typed: Typed
  readonly problems: FormProblems | null
}

function Contact({ args, typed, problems }: Of): JSX.Element {
  const { lang } = args
  const words = workerSignUpTexts[lang]
  const { optional } = signUpTexts[lang]
  return (
    <Section title={words.contact}>
      <TextField
        name="name"
        label={words.name.label}
        hint={words.name.hint}
        error={problems?.of('name')}
        value={typed.name}
        maxlength={120}
        spellcheck={false}
        width="middle"
      />
      <p>{words.contactLead}</p>
      <TextField
        name="email"
        label={words.email}
        optional={optional}
        error={problems?.of('email')}
        value={typed.email}
        type="email"
        spellcheck={false}
      />
      <TextField
        name="phone"
        label={words.phone}
        optional={optional}
        error={problems?.of('phone')}
        value={typed.phone}
        type="tel"
        width="middle"
      />
      <Select
        name="language"
        label={words.language}
        value={args.problems === null ? lang : one(args.problems.form, 'language')}
        options={languages.map((each) => ({ value: each, label: words.languages[each] }))}
      />
      <div class="field">
        <Checkbox
          name="discreet"
          label={words.discreet.label}
          hint={words.discreet.hint}
          checked={typed.discreet}
        />
      </div>
    </Section>
  )
}

function Consent({ args, activity, typed, problems }: Of): JSX.Element | null {
  if (!isSaid(activity.consentWords)) return null
  const { lang } = args
  const error = problems?.of('consented')
  return (
    <div class={error === undefined ? 'field' : 'field field--error'}>
      <h2>{signUpTexts[lang].consent.title}</h2>
      <p>
        <LocalText of={activity.consentWords} lang={lang} />
      </p>
      <FieldError name="consented" label="" error={error} />
      <Checkbox name="consented" label={workerSignUpTexts[lang].consent} checked={typed.consented} />
    </div>
  )
}

function SignUpForm(of: Of): JSX.Element {
  const { args, activity, day, typed, problems } = of
  const { lang, caller } = args
  const words = workerSignUpTexts[lang]
  const said = signUpTexts[lang]
  const now = caller.clock.now()
  const coming = comingDays(activity.days, now)
  if (coming.length === 0)
    return (
      <Notice kind="info">
        <p>{words.over}</p>
      </Notice>
    )
  const counted = day ?? activity
  const isOpen = day !== null || activity.signUpFor === 'series'
  return (
    <form method="post" novalidate>
      <Hidden name="key" value={args.problems === null ? newToken() : one(args.problems.form, 'key')} />
      {isOpen && counted.seats.left === 0 && (
        <Notice kind="warning" title={words.fullTitle}>
          <p>{words.full}</p>
        </Notice>
      )}
      {day !== null && <Hidden name="occurrence" value={day.id} />}
      {!isOpen && (
        <DayChoice
          days={coming.slice(0, daysShown)}
          value={typed.occurrence}
          lang={lang}
          now={now}
          error={problems?.of('occurrence')}
        />
      )}
      <Section title={words.who}>
        <Adults typed={typed} words={said} error={problems?.of('adults')} hasHint={false} />
        <Children typed={typed} words={said} named={asksNames(activity)} error={problems?.of(ageField(0))} />
        <Extras
          typed={typed}
          words={said}
          offer={offered({ care: activity.care.of, coffee: activity.coffee.of, food: activity.food })}
          {...(isOpen ? { left: { care: counted.care.left, coffee: counted.coffee.left } } : {})}
          problems={problems}
        />
      </Section>
      <Contact {...of} />
      <Consent {...of} />
      <Card tone="birch">
        <ul>
          {words.know.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Card>
      <Button>{words.send}</Button>
    </form>
  )
}

/** What was reserved, and the code that the family must be given now. */
function Done({ args, receipt }: { args: PageArgs; receipt: KeptReceipt }): JSX.Element {
  const { lang } = args
  const words = workerSignUpTexts[lang]
  return (
    <>
      <Notice kind="success" title={words.done[outcomeOf(receipt)]} live>
        <Parts parts={receipt.parts} lang={lang} />
        <p>{words.told[receipt.told ?? 'none']}</p>
      </Notice>
      {receipt.code !== null && (
        <Card tone="birch">
          <h2>{words.code}</h2>
          <p>
            <strong class="family-code__code" translate={false}>
              {receipt.code}
            </strong>
          </p>
          <p>{words.codeAdvice}</p>
        </Card>
      )}
      <ButtonRow>
        <LinkButton href={path('workSignFamilyUp', lang, { id: receipt.activity })}>
          {words.another}
        </LinkButton>
        <LinkButton href={path('workActivity', lang, { id: receipt.activity })} kind="secondary">
          {words.back}
        </LinkButton>
      </ButtonRow>
    </>
  )
}

async function send(args: PageArgs, form: Form): Promise<Response> {
  const { lang, caller } = args
  const activity = await activityOf(args)
  const day = dayOf(activity, one(form, 'occurrence'), caller.clock.now())
  const typed = readTyped(form)
  const language = languages.find((each) => each === one(form, 'language')) ?? lang
  const given = bodyOf(typed, { activity: activity.id, occurrence: day?.id ?? null, language })
  demandAll(given, activity, { contact: false, day: activity.signUpFor === 'day' })
  const receipt = await signUp(caller, {
    key: one(form, 'key'),
    from: args.from,
    signUp: given,
  })
  const kept = keepReceipt(args, receipt, {
    day: day?.day ?? null,
    discreet: typed.discreet,
    teacher: null,
    isWorkers: true,
  })
  return seeOther(path('workSignFamilyUp', lang, { id: activity.id }, { tehty: '1' }), [kept])
}

/** A worker signs a family up while it is on the line or in the room. @source R119, R121 */
export const workSignFamilyUpPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { lang, caller, query, problems } = args
    const words = workerSignUpTexts[lang]
    const activity = await activityOf(args)
    const now = caller.clock.now()
    const day = dayOf(activity, problems === null ? '' : one(problems.form, 'occurrence'), now)
    const receipt = problems === null && query['tehty'] === '1' ? keptReceipt(args) : null
    const isDone = receipt !== null && receipt.isWorkers && receipt.activity === activity.id
    const found = signUpProblems(problems, lang, asField())
    return html(
      <WorkDocument args={args} title={words.title} parts={{ id: activity.id }} query={{ day: query['day'] }}>
        <Column>
          <BackLink href={path('workActivity', lang, { id: activity.id })}>{words.back}</BackLink>
          {found !== null && <Refused problems={found} notDone={words.notDone} />}
          <PageTitle
            kicker={words.title}
            title={<LocalText of={(day ?? activity).title} lang={lang} />}
            lead={isDone ? undefined : words.lead}
          />
          <About activity={activity} day={day} lang={lang} now={now} />
          {isDone ? (
            <Done args={args} receipt={receipt} />
          ) : (
            <SignUpForm
              args={args}
              activity={activity}
              day={day}
              typed={problems === null ? nothingTyped(1) : readTyped(problems.form)}
              problems={found}
            />
          )}
        </Column>
      </WorkDocument>,
      problems?.refusal.status ?? 200,
      privately,
    )
  },
  post: async (args, form) => {
    demandPerson(args)
    return send(args, form)
  },
}
