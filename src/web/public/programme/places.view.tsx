import type { JSX } from 'preact'
import type { MeetingPlaceItem, MeetingPlacePage } from '#capabilities/meeting-places/index.ts'
import { inLanguage } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { CheckboxGroup } from '#ui/fields/choices.tsx'
import { Icon } from '#ui/icon/icon.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { EmptyState } from '#ui/result/result.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import type { Asked } from './address.ts'
import { addressInWords, agesInWords } from './in-words.ts'
import { WhereLine } from './parts.view.tsx'
import { placeTexts } from './place-texts.ts'
import { programmeTexts } from './texts.ts'
import { whereKept } from './views-nav.view.tsx'
import type { Where } from './where.ts'

type Props = {
  readonly args: PageArgs
  readonly asked: Asked
  readonly where: Where
  readonly found: MeetingPlacePage
}

function Place({ args, place }: { args: PageArgs; place: MeetingPlaceItem }): JSX.Element {
  const { lang, deps, caller } = args
  const words = placeTexts[lang].list
  const now = caller.clock.now()
  const ages = agesInWords(place, lang)
  return (
    <li class="programme-place">
      <h2 class="programme-place__name">
        <a href={path('meetingPlace', lang, { id: place.id })}>
          <LocalText of={place.name} lang={lang} hyphens />
        </a>
      </h2>
      {inLanguage(place.summary, lang) !== '' && (
        <p>
          <LocalText of={place.summary} lang={lang} />
        </p>
      )}
      <p class="programme-place__line">
        <Icon name="clock" />
        <span>
          {place.next === null
            ? words.nothing
            : words.next(momentInWords(place.next.startsAt, lang, now), inLanguage(place.next.title, lang))}
          {place.thisWeek > 1 && `. ${words.week(place.thisWeek)}.`}
        </span>
      </p>
      <p class="programme-place__line">
        <Icon name="place" />
        <span>
          {place.kind === 'remote'
            ? words.remote
            : addressInWords(place.address, place.municipality, deps.catalogue, lang)}
          {ages !== null && ` · ${ages}`}
        </span>
      </p>
    </li>
  )
}

/** One calendar of several places: a plain form that asks the calendar's own address. */
function OwnCalendar({ args, places }: { args: PageArgs; places: readonly MeetingPlaceItem[] }): JSX.Element {
  const { lang } = args
  const words = placeTexts[lang].list.own
  return (
    <Disclosure summary={words.title}>
      <form method="get" action="/calendar/own.ics">
        <input type="hidden" name="lang" value={lang} />
        <CheckboxGroup
          name="p"
          label={words.label}
          hint={words.hint}
          options={places.map(({ id, name }) => ({ value: id, label: <LocalText of={name} lang={lang} /> }))}
          values={places.map(({ id }) => id)}
        />
        <Button kind="secondary">{words.button}</Button>
      </form>
    </Disclosure>
  )
}

export function PlaceList({ args, asked, where, found }: Props): JSX.Element {
  const { lang } = args
  const words = placeTexts[lang].list
  const empty = programmeTexts[lang].empty
  return (
    <>
      <WhereLine args={args} route="meetingPlaces" asked={asked} where={where} />
      {found.places.length === 0 ? (
        <EmptyState title={words.none}>
          <p>{words.noneText}</p>
          <ul class="plain-links">
            {where.area !== null && !where.isArea && (
              <li>
                <a href={path('meetingPlaces', lang, {}, { area: where.area.id, municipality: 'all' })}>
                  {empty.widen(inLanguage(where.area.name, lang))}
                </a>
              </li>
            )}
            <li>
              <a href={path('wishes', lang)}>{empty.wish}</a>
            </li>
          </ul>
        </EmptyState>
      ) : (
        <ul class="programme-places">
          {found.places.map((place) => (
            <Place key={place.id} args={args} place={place} />
          ))}
        </ul>
      )}
      {found.places.length > 0 && <OwnCalendar args={args} places={found.places} />}
      {found.next !== null && (
        <p>
          <a href={path('meetingPlaces', lang, {}, { ...whereKept(args, where), after: found.next })}>
            {words.more}
          </a>
        </p>
      )}
    </>
  )
}
