import type { ComponentChildren, JSX } from 'preact'
import type { ActivityView, EntryNow, ProgrammeDay } from '#capabilities/meeting-places/index.ts'
import { newToken } from '#platform/ids.ts'
import { inLanguage } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { Page, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink } from '#ui/nav/nav.tsx'

import { one, type PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { Refused } from '#web/public/ask/step-page.view.tsx'
import { PublicDocument } from '#web/public/document.tsx'
import { LocalText } from '#web/public/local-text.tsx'
import { About, comingDays } from './about.view.tsx'
import { type FormOf, SignUpFields } from './form.view.tsx'
import { signUpProblems } from './problems.ts'
import { isBehindCode } from './sending.ts'
import { signUpTexts } from './texts.ts'
import type { Shut } from './texts-type.ts'
import { asField, nothingTyped, readTyped } from './typed.ts'

/** Most often somebody comes with one adult. */
const usualAdults = 1
/** So many days to choose from: a season of weeks fills no phone. */
const daysShown = 6

/** So few that a family may not fit. */
const fewSeats = 4

const takes = (day: ProgrammeDay): boolean => day.entryNow === 'sign-up' || day.entryNow === 'waiting-list'

/** What stands open: a chosen day, a choice of days, or nothing, and why. */
export type Standing = {
  readonly day: ProgrammeDay | null
  readonly days: readonly ProgrammeDay[]
  readonly entryNow: EntryNow
  /** Other days that take somebody, when the chosen one does not. */
  readonly hasOthers: boolean
  /** The day or the series by which the words are chosen. */
  readonly of: ProgrammeDay | null
}

/** What one can sign up for now. `wanted` is the occurrence that the form had chosen. */
export function standing(activity: ActivityView, wanted: string, now: Date): Standing {
  const coming = comingDays(activity.days, now)
  const open = coming.filter(takes)
  if (activity.signUpFor === 'series') {
    const first = coming[0] ?? null
    return { day: null, days: [], entryNow: first?.entryNow ?? 'past', hasOthers: false, of: first }
  }
  const chosen =
    activity.chosen ??
    activity.days.find(({ id }) => id === wanted) ??
    (coming.length === 1 ? (coming[0] ?? null) : null)
  if (chosen !== null) {
    const hasOthers = open.some(({ id }) => id !== chosen.id)
    return { day: chosen, days: [], entryNow: chosen.entryNow, hasOthers, of: chosen }
  }
  const first = open[0] ?? coming[0] ?? null
  return {
    day: null,
    days: open.slice(0, daysShown),
    entryNow: first?.entryNow ?? 'past',
    hasOthers: false,
    of: first,
  }
}

const isShut = (entry: EntryNow): entry is Shut => entry !== 'sign-up' && entry !== 'waiting-list'

/** Why nobody signs up here now, and what to do instead. */
function ShutNotice(props: {
  args: PageArgs
  activity: ActivityView
  stands: Standing
  why: Shut
}): JSX.Element {
  const { args, activity, stands, why } = props
  const { lang, caller } = args
  const words = signUpTexts[lang]
  const opensAt = stands.of?.signUpOpensAt ?? null
  return (
    <>
      <Notice kind="info">
        <p>
          {why === 'not-yet' && opensAt !== null
            ? words.room.notYet(momentInWords(opensAt, lang, caller.clock.now()))
            : words.room.shut[why]}
        </p>
      </Notice>
      <p>
        {stands.hasOthers ? (
          <LinkButton href={path('signUp', lang, { id: activity.id })}>{words.room.otherDays}</LinkButton>
        ) : (
          <LinkButton href={path('programme', lang)} kind="secondary">
            {words.toProgramme}
          </LinkButton>
        )}
      </p>
    </>
  )
}

/** The line between what is signed up for and the form: how much room there is, and until when one signs up. */
function Room({ args, stands }: { args: PageArgs; stands: Standing }): JSX.Element | null {
  const { lang, caller } = args
  const { room } = signUpTexts[lang]
  const closesAt = stands.of?.signUpClosesAt ?? null
  if (stands.days.length > 0) return null
  if (stands.entryNow === 'waiting-list')
    return (
      <Notice kind="warning" title={room.fullTitle}>
        <p>{room.full}</p>
      </Notice>
    )
  const left = stands.of?.seats.left ?? null
  const until = closesAt === null ? '' : room.until(momentInWords(closesAt, lang, caller.clock.now()))
  if (left === null && until === '') return null
  return (
    <p class="sign-up-room">
      {left !== null && <strong>{room.free(left)}. </strong>}
      {left !== null && left <= fewSeats && <>{room.few} </>}
      {until}
    </p>
  )
}

/** What was typed, else an empty form with a key of its own: pressing twice signs up once. */
export function formOf(args: PageArgs, activity: ActivityView, day: ProgrammeDay | null): FormOf {
  const { problems, lang, caller } = args
  return {
    activity,
    day,
    lang,
    now: caller.clock.now(),
    typed: problems === null ? nothingTyped(usualAdults) : readTyped(problems.form),
    key: problems === null ? newToken() : one(problems.form, 'key'),
    problems: signUpProblems(problems, lang, asField()),
  }
}

/** The frame of every page on which somebody signs up. */
export function SignUpFrame(props: {
  args: PageArgs
  activity: ActivityView
  day: ProgrammeDay | null
  kicker: string
  lead?: ComponentChildren
  back: string
  parts: Readonly<Record<string, string>>
  query?: Readonly<Record<string, string | undefined>>
  children: ComponentChildren
}): JSX.Element {
  const { args, activity, day } = props
  const { lang, caller } = args
  const words = signUpTexts[lang]
  const title = day?.title ?? activity.title
  return (
    <PublicDocument
      args={args}
      title={`${words.kicker}: ${inLanguage(title, lang)}`}
      tab={words.tab}
      parts={props.parts}
      {...(props.query === undefined ? {} : { query: props.query })}
      sheet="signing"
    >
      <Page>
        <BackLink href={props.back}>{words.toActivity}</BackLink>
        <Refused problems={signUpProblems(args.problems, lang, asField())} notDone={words.notDone} />
        <PageTitle
          kicker={props.kicker}
          title={<LocalText of={title} lang={lang} hyphens />}
          lead={props.lead}
        />
        <About activity={activity} day={day} lang={lang} now={caller.clock.now()} />
        {props.children}
      </Page>
    </PublicDocument>
  )
}

/** One page: what it is, how much room there is, who comes, how to reach them. */
export function SignUpPage({ args, activity }: { args: PageArgs; activity: ActivityView }): JSX.Element {
  const { lang, caller, problems, query } = args
  const words = signUpTexts[lang]
  const wanted = problems === null ? '' : one(problems.form, 'occurrence')
  const stands = standing(activity, wanted, caller.clock.now())
  const parts = { id: activity.id }
  const here = { day: query['day'] }
  return (
    <SignUpFrame
      args={args}
      activity={activity}
      day={stands.day}
      kicker={words.kicker}
      back={path('activity', lang, parts, here)}
      parts={parts}
      query={here}
    >
      {isShut(stands.entryNow) ? (
        <ShutNotice args={args} activity={activity} stands={stands} why={stands.entryNow} />
      ) : (
        <>
          <Room args={args} stands={stands} />
          {stands.day !== null && stands.hasOthers && (
            <p>
              <a href={path('signUp', lang, parts)}>{words.otherDay}</a>
            </p>
          )}
          <form method="post" action={path('signUp', lang, parts, here)} novalidate>
            <SignUpFields
              of={formOf(args, activity, stands.day)}
              days={stands.days}
              isWaiting={stands.days.length === 0 && stands.entryNow === 'waiting-list'}
              isBehindCode={isBehindCode(args)}
            />
          </form>
        </>
      )}
    </SignUpFrame>
  )
}
