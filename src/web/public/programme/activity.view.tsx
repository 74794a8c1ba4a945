import type { JSX } from 'preact'
import type { ActivityView, ProgrammeDay } from '#capabilities/meeting-places/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { ChipList, FactList } from '#ui/facts/facts.tsx'
import { Card, Page, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Breadcrumbs } from '#ui/nav/nav.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { activityCalendar, dayCalendar } from '#web/calendars/addresses.ts'
import { programmeWords } from '#web/programme-words.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { activityFacts } from './activity-facts.tsx'
import { GetIn, Happened } from './activity-get-in.view.tsx'
import { activityTexts } from './activity-texts.ts'
import { whenInWords } from './in-words.ts'
import { dayHref, standingOf } from './row.view.tsx'
import { programmeTexts } from './texts.ts'

type Props = {
  readonly args: PageArgs
  readonly activity: ActivityView
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
            <a class="programme-days__day" href={dayHref(args, each)} rel="nofollow">
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
        <ul class="plain-links">
          <li>
            <a
              href={`${path('activity', lang, { id: activity.id }, { day: day?.day, days: 'all' })}#days`}
              rel="nofollow"
            >
              {words.moreDays(others.length - shown.length)}
            </a>
          </li>
        </ul>
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
          <a href={dayCalendar(day.id, args.lang)}>{words.dayFile}</a>
        </li>
        {activity.rule !== null && (
          <li>
            <a href={activityCalendar(activity.id, args.lang)}>{words.feed}</a>
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
      <div class="programme-activity">
        <div class="programme-activity__in">
          {day === null ? (
            <Card>
              <h2>{activity.state === 'ended' ? words.ended : words.when}</h2>
              <p>{activity.state === 'ended' ? words.endedText : words.noDays}</p>
            </Card>
          ) : (
            <GetIn args={args} activity={activity} day={day} />
          )}
        </div>
        <div class="programme-activity__about">
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
        </div>
        <div class="programme-activity__side">
          <CalendarCard args={args} activity={activity} day={day} />
        </div>
      </div>
    </Page>
  )
}
