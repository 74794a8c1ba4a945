import type { JSX } from 'preact'
import type { MeetingPlaceView, Route } from '#capabilities/meeting-places/index.ts'
import { addDays, helsinkiDate, plainDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { FactList } from '#ui/facts/facts.tsx'
import { Card, Page, PageTitle, Section, WithSide } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Breadcrumbs } from '#ui/nav/nav.tsx'
import { placeCalendar } from '#web/calendars/addresses.ts'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { programmeWords } from '#web/programme-words.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { seriesInWords } from '#web/work/programme/in-words.ts'
import { isWithinReach, weekKey } from './address.ts'
import { daysInWords } from './in-words.ts'
import { placeFacts, said } from './place-facts.tsx'
import { placeTexts } from './place-texts.ts'
import { RouteOfStops } from './route.view.tsx'
import { inWeek } from './row.view.tsx'
import { programmeTexts } from './texts.ts'
import { TimeNav } from './views-nav.view.tsx'
import { WeekOf } from './week.view.tsx'

type Props = {
  readonly args: PageArgs
  readonly place: MeetingPlaceView
}

function WeekHere({ args, place, isDefault }: Props & { readonly isDefault: boolean }): JSX.Element {
  const { lang, caller } = args
  const words = placeTexts[lang]
  const own = programmeTexts[lang]
  const today = helsinkiDate(caller.clock.now())
  const to = (day: string): string => path('meetingPlace', lang, { id: place.id }, { week: day })
  const step = (days: number, said: string): { href: string; words: string } | null => {
    const day = addDays(place.from, days)
    return isWithinReach(day, today) ? { href: to(weekKey(day)), words: said } : null
  }
  // Of the running week only what is left, unless the whole week was asked for.
  const isRest = isDefault && place.from < today && today <= place.to
  const from = isRest ? today : place.from
  return (
    <Section title={words.week} id="week">
      <TimeNav
        label={words.weekNav}
        here={daysInWords(from, place.to, lang)}
        previous={isRest ? step(0, own.week.beginning) : step(-7, own.week.previous)}
        next={step(7, own.week.next)}
        now={isDefault ? null : { href: path('meetingPlace', lang, { id: place.id }), words: own.week.toNow }}
      />
      {place.week.every(({ date }) => date < from) ? (
        <p>{own.empty.week}.</p>
      ) : (
        <WeekOf
          args={args}
          rows={place.week}
          from={from}
          to={place.to}
          shows={{ ...inWeek, place: false, town: false }}
          level={3}
          onlyHeld
        />
      )}
    </Section>
  )
}

function Series({ args, place }: Props): JSX.Element | null {
  if (place.series.length === 0) return null
  const { lang, caller } = args
  const words = placeTexts[lang]
  const now = caller.clock.now()
  const today = helsinkiDate(now)
  return (
    <Section title={words.series}>
      <ul class="programme-series">
        {place.series.map((series) => (
          <li key={series.id}>
            <h3>
              <a href={path('activity', lang, { id: series.id })}>
                <LocalText of={series.title} lang={lang} hyphens />
              </a>
            </h3>
            {inLanguage(series.summary, lang) !== '' && (
              <p>
                <LocalText of={series.summary} lang={lang} />
              </p>
            )}
            <p class="programme-series__when">
              {series.rule === null ? null : `${seriesInWords(series, lang, today)}. `}
              {series.nextAt !== null && `${words.nextTime(momentInWords(series.nextAt, lang, now))}.`}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Breaks({ args, place }: Props): JSX.Element | null {
  if (place.breaks.length === 0) return null
  const { lang } = args
  const words = placeTexts[lang]
  return (
    <Notice kind="info" title={words.breaks}>
      <ul>
        {place.breaks.map((each) => (
          <li key={each.id}>
            {words.break(daysInWords(plainDate(each.firstDay), plainDate(each.lastDay), lang))}
            {inLanguage(each.words, lang) !== '' && (
              <>
                {': '}
                <LocalText of={each.words} lang={lang} />
              </>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Contact({ args, place }: Props): JSX.Element | null {
  const { lang } = args
  const words = placeTexts[lang]
  const { phone, email, web } = place
  if (phone === null && email === null && web === null && !said(place.contactWords)) return null
  return (
    <Card>
      <h2>{words.contact}</h2>
      {said(place.contactWords) && (
        <p>
          <LocalText of={place.contactWords} lang={lang} />
        </p>
      )}
      <ul class="plain-links">
        {phone !== null && (
          <li>
            <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a>
          </li>
        )}
        {email !== null && (
          <li>
            <a href={`mailto:${email}`}>{email}</a>
          </li>
        )}
        {web !== null && (
          <li>
            <a href={web}>{words.web}</a>
          </li>
        )}
      </ul>
    </Card>
  )
}

function Side({ args, place }: Props): JSX.Element {
  const { lang } = args
  const words = placeTexts[lang]
  const parts = { id: place.id }
  return (
    <>
      <Contact args={args} place={place} />
      <Card>
        <h2>{words.paper.title}</h2>
        <ul class="plain-links">
          <li>
            <a href={path('meetingPlaceWeek', lang, parts)}>{words.paper.poster}</a>
          </li>
          <li>
            <a href={placeCalendar(place.id, lang)}>{words.paper.feed}</a>
          </li>
          <li>
            <a href={path('meetingPlaceScreen', lang, parts, { pysy: '1' })}>{words.paper.screen}</a>
          </li>
        </ul>
        <p>{words.paper.feedText}</p>
      </Card>
      <Card tone="birch">
        <h2>{words.wish.title}</h2>
        <p>{words.wish.text}</p>
        <p>
          <a href={path('wishes', lang, {}, { place: place.id })}>{words.wish.link}</a>
        </p>
      </Card>
    </>
  )
}

export function MeetingPlace(
  props: Props & { readonly route: Route | null; readonly isDefault: boolean },
): JSX.Element {
  const { args, place, route } = props
  const { lang, deps } = args
  const words = placeTexts[lang]
  const own = programmeTexts[lang]
  const town = place.municipality === null ? undefined : deps.catalogue.municipality(place.municipality)
  const at = place.municipality === args.place?.code ? undefined : (place.municipality ?? undefined)
  return (
    <Page width="wide">
      <Breadcrumbs
        label={own.crumbs}
        items={[
          { href: path('home', lang), name: own.home },
          { href: path('meetingPlaces', lang, {}, { municipality: at }), name: own.views.places },
        ]}
      />
      <PageTitle
        kicker={[
          programmeWords[lang].placeKinds[place.kind],
          town === undefined ? '' : inLanguage(town.name, lang),
        ]
          .filter((each) => each !== '')
          .join(', ')}
        title={<LocalText of={place.name} lang={lang} hyphens />}
        lead={said(place.summary) ? <LocalText of={place.summary} lang={lang} /> : undefined}
      />
      {place.picture !== null && (
        <figure class="programme-picture">
          <img
            src={`/picture/${place.picture.id}.webp`}
            width={place.picture.width}
            height={place.picture.height}
            alt={inLanguage(place.picture.alt, lang)}
            loading="lazy"
            decoding="async"
          />
          {place.picture.credit !== null && <figcaption>{words.picture(place.picture.credit)}</figcaption>}
        </figure>
      )}
      <Breaks args={args} place={place} />
      {place.remoteLink !== null && (
        <p>
          <a href={place.remoteLink}>{words.joinRemote}</a>
        </p>
      )}
      {route !== null && <RouteOfStops args={args} route={route} />}
      <WeekHere args={args} place={place} isDefault={props.isDefault} />
      <WithSide side={<Side args={args} place={place} />}>
        {route === null && <Series args={args} place={place} />}
        <Section title={words.facts}>
          {said(place.description) && (
            <p class="programme-words">
              <LocalText of={place.description} lang={lang} />
            </p>
          )}
          <FactList facts={placeFacts({ args, place })} />
          {place.serviceId !== null && (
            <p>
              <a href={path('service', lang, { id: place.serviceId })}>{words.service}</a>
            </p>
          )}
        </Section>
      </WithSide>
    </Page>
  )
}
