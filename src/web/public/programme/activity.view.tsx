import type { JSX } from 'preact'
import type { ActivityView, ProgrammeDay } from '#capabilities/meeting-places/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { ChipList, FactList } from '#ui/facts/facts.tsx'
import { Card, Page, PageTitle, Section, WithSide } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Breadcrumbs } from '#ui/nav/nav.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { programmeWords } from '#web/programme-words.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { activityFacts } from './activity-facts.tsx'
import { activityTexts } from './activity-texts.ts'
import { lower, whenInWords } from './in-words.ts'
import { dayHref, signUpHref, standingOf } from './row.view.tsx'
import { programmeTexts } from './texts.ts'

type Props = {
  readonly args: PageArgs
  readonly activity: ActivityView
}
type OfDay = Props & { readonly day: ProgrammeDay }

/** What has happened to the day: cancelled or moved, said before anything else. */
function Happened({ args, day, activity }: OfDay): JSX.Element | null {
  const { lang, caller } = args
  const words = activityTexts[lang]
  const now = caller.clock.now()
  const today = helsinkiDate(now)
  const when = whenInWords(day, lang, today)
  if (day.state === 'cancelled') {
    const why =
      day.cancelReason === null || day.cancelReason === 'another-reason'
        ? null
        : lower(programmeWords[lang].reasons[day.cancelReason])
    return (
      <Notice kind="danger" title={words.cancelledTitle}>
        <p>{words.cancelled(when, why)}</p>
        {inLanguage(day.note, lang) !== '' && (
          <p>
            <LocalText of={day.note} lang={lang} />
          </p>
        )}
      </Notice>
    )
  }
  const isOtherHost = day.host.id !== activity.host.id
  const hasNote = inLanguage(day.note, lang) !== ''
  if (day.state !== 'moved' && !isOtherHost && !hasNote) return null
  return (
    <Notice kind="info" title={day.state === 'moved' ? words.movedTitle : undefined}>
      {day.state === 'moved' && (
        <p>
          {day.day === day.date
            ? words.movedTime(when)
            : words.moved(
                whenInWords({ ...day, startsAt: day.startsAt, endsAt: day.endsAt }, lang, today),
                when,
              )}
        </p>
      )}
      {isOtherHost && <p>{words.otherHost(inLanguage(day.host.name, lang))}</p>}
      {hasNote && (
        <p>
          <LocalText of={day.note} lang={lang} />
        </p>
      )}
    </Notice>
  )
}

/** What is left of seats, child care and coffee: numbers alone, never who. @source R121, S-19 */
function Left({ args, activity, day }: OfDay): JSX.Element | null {
  const { lang } = args
  const words = activityTexts[lang]
  const { seats, care, coffee } = day.signUpFor === 'series' ? activity : day
  const lines = [
    ...(seats.of === null || seats.left === null || seats.left === 0
      ? []
      : [words.seats(seats.left, seats.of)]),
    ...(care.of === null || care.of === 0 || care.left === null
      ? []
      : [care.left === 0 ? words.careFull : words.care(care.left)]),
    ...(coffee.of === null || coffee.of === 0 || coffee.left === null
      ? []
      : [coffee.left === 0 ? words.coffeeFull : words.coffee(coffee.left)]),
  ]
  if (lines.length === 0) return null
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

/** How to get in, as one card with one thing to do. */
function GetIn({ args, activity, day }: OfDay): JSX.Element {
  const { lang, caller } = args
  const words = activityTexts[lang]
  const now = caller.clock.now()
  const today = helsinkiDate(now)
  const mayAct = day.entryNow === 'sign-up' || day.entryNow === 'waiting-list'
  const whole = day.signUpFor === 'series' ? words.signUpSeries : words.signUpDay
  const text: Readonly<Record<ProgrammeDay['entryNow'], string>> = {
    come: words.come,
    'sign-up': whole,
    'waiting-list': words.waiting,
    full: words.full,
    'not-yet': words.notYet(day.signUpOpensAt === null ? '' : momentInWords(day.signUpOpensAt, lang, now)),
    closed: words.closed,
    'by-invitation': words.invitation,
    'through-teacher': words.teacher,
    cancelled: words.cancelledTitle,
    past: words.past,
  }
  const title =
    day.entryNow === 'come'
      ? words.comeTitle
      : activity.entry === 'sign-up'
        ? words.signUpTitle
        : words.howToGetIn
  return (
    <Card tone="birch">
      <h2>{title}</h2>
      <p class="programme-when">
        <strong>{whenInWords(day, lang, today)}</strong>
      </p>
      <ChipList chips={standingOf({ args, row: day })} />
      <p>{text[day.entryNow]}</p>
      {mayAct && <Left args={args} activity={activity} day={day} />}
      {mayAct && (
        <p>
          <LinkButton href={signUpHref(args, day)} rel="nofollow">
            {day.entryNow === 'sign-up' ? words.button : words.waitingButton}
          </LinkButton>
        </p>
      )}
      {mayAct && day.signUpClosesAt !== null && day.signUpClosesAt < day.startsAt && (
        <p>{words.closes(momentInWords(day.signUpClosesAt, lang, now))}</p>
      )}
      {mayAct && <p class="quiet-note">{words.noName}</p>}
      {activity.remoteLink !== null && day.entryNow === 'come' && (
        <p>
          <LinkButton href={activity.remoteLink} kind="secondary">
            {words.joinRemote}
          </LinkButton>
        </p>
      )}
      {activity.remote && activity.remoteLink === null && mayAct && <p>{words.linkLater}</p>}
    </Card>
  )
}

const fewDays = 8

function Days(
  props: Props & { readonly day: ProgrammeDay | null; readonly isAllDays: boolean },
): JSX.Element | null {
  const { args, activity, day, isAllDays } = props
  const { lang, caller } = args
  const words = activityTexts[lang]
  const today = helsinkiDate(caller.clock.now())
  const others = activity.days.filter(({ id }) => id !== day?.id)
  if (others.length === 0) return null
  const shown = isAllDays ? others : others.slice(0, fewDays)
  return (
    <Section title={day === null ? words.days : words.otherDays} id="days">
      <ul class="programme-days">
        {shown.map((each) => (
          <li key={each.id}>
            <a href={dayHref(args, each)} rel="nofollow">
              {each.state === 'cancelled' ? (
                <s>{whenInWords(each, lang, today)}</s>
              ) : (
                whenInWords(each, lang, today)
              )}
            </a>
            {each.theme !== null && inLanguage(each.theme, lang) !== '' && (
              <span class="programme-days__theme">
                <LocalText of={each.theme} lang={lang} />
              </span>
            )}
            <ChipList
              chips={
                each.signUpFor === 'series' && each.state === 'planned' ? [] : standingOf({ args, row: each })
              }
            />
          </li>
        ))}
      </ul>
      {others.length > shown.length && (
        <p>
          <a
            href={`${path('activity', lang, { id: activity.id }, { day: day?.day, days: 'all' })}#days`}
            rel="nofollow"
          >
            {words.moreDays(others.length - shown.length)}
          </a>
        </p>
      )}
    </Section>
  )
}

function Sessions({ args, activity }: Props): JSX.Element | null {
  if (activity.sessions.length === 0) return null
  const { lang } = args
  const words = activityTexts[lang]
  return (
    <Section title={words.sessions}>
      <ol class="programme-sessions">
        {activity.sessions.map((session) => (
          <li key={session.id}>
            <strong>
              <LocalText of={session.theme} lang={lang} />
            </strong>
            {session.forParents && ` (${words.forParents})`}
            {inLanguage(session.contents, lang) !== '' && (
              <>
                <br />
                <LocalText of={session.contents} lang={lang} />
              </>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}

function CalendarCard({
  args,
  activity,
  day,
}: Props & { readonly day: ProgrammeDay | null }): JSX.Element | null {
  if (day === null) return null
  const words = activityTexts[args.lang]
  return (
    <Card>
      <h2>{words.calendar}</h2>
      <ul class="plain-links">
        <li>
          <a href={`/calendar/occurrence/${day.id}.ics`}>{words.dayFile}</a>
        </li>
        {activity.rule !== null && (
          <li>
            <a href={`/calendar/activity/${activity.id}.ics`}>{words.feed}</a>
          </li>
        )}
      </ul>
      {activity.rule !== null && <p>{words.feedText}</p>}
    </Card>
  )
}

function WayUp({ args, activity }: Props): JSX.Element {
  const { lang } = args
  const own = programmeTexts[lang]
  const { place } = activity
  return (
    <Breadcrumbs
      label={own.crumbs}
      items={[
        { href: path('home', lang), name: own.home },
        {
          href: path('programme', lang, {}, { municipality: activity.municipality ?? undefined }),
          name: own.name,
        },
        ...(place === null
          ? []
          : [
              {
                href: path('meetingPlace', lang, { id: place.id }),
                name: <LocalText of={place.name} lang={lang} />,
              },
            ]),
      ]}
    />
  )
}

export function Activity(props: Props & { readonly isAllDays: boolean }): JSX.Element {
  const { args, activity } = props
  const { lang } = args
  const words = activityTexts[lang]
  // The day of the address, else the next one that is held.
  const day =
    activity.chosen ?? activity.days.find(({ state }) => state !== 'cancelled') ?? activity.days[0] ?? null
  const title = day?.title ?? activity.title
  return (
    <Page width="wide">
      <WayUp args={args} activity={activity} />
      <PageTitle
        kicker={programmeWords[lang].kinds[activity.kind]}
        title={<LocalText of={title} lang={lang} hyphens />}
        lead={
          inLanguage(activity.summary, lang) === '' ? undefined : (
            <LocalText of={activity.summary} lang={lang} />
          )
        }
      />
      {day !== null && <Happened args={args} activity={activity} day={day} />}
      <WithSide
        side={
          <>
            {day === null ? (
              <Card>
                <h2>{activity.state === 'ended' ? words.ended : words.when}</h2>
                <p>{activity.state === 'ended' ? words.endedText : words.noDays}</p>
              </Card>
            ) : (
              <GetIn args={args} activity={activity} day={day} />
            )}
            <CalendarCard args={args} activity={activity} day={day} />
          </>
        }
      >
        {inLanguage(activity.description, lang) !== '' && (
          <p class="programme-words">
            <LocalText of={activity.description} lang={lang} />
          </p>
        )}
        {activity.picture !== null && (
          <figure class="programme-picture">
            <img
              src={`/picture/${activity.picture.id}.webp`}
              width={activity.picture.width}
              height={activity.picture.height}
              alt={inLanguage(activity.picture.alt, lang)}
              loading="lazy"
              decoding="async"
            />
          </figure>
        )}
        <Section title={words.facts}>
          <FactList facts={activityFacts({ args, activity, day })} />
        </Section>
        <Sessions args={args} activity={activity} />
        <Days args={args} activity={activity} day={day} isAllDays={props.isAllDays} />
        <p>
          <a href={path('wishes', lang, {}, { activity: activity.id })}>{words.wish}</a>
        </p>
      </WithSide>
    </Page>
  )
}
