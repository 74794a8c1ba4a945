import type { JSX } from 'preact'
import type { PlaceRow, ServiceView } from '#capabilities/directory/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { Section } from '#ui/layout/layout.tsx'
import type { PageArgs } from '#web/page.ts'
import { directoryWords } from './directory-words.ts'
import { LocalText } from './local-text.tsx'
import { chosenPlace } from './place-of.ts'
import { exceptionsAt, placeInWords } from './service-facts.ts'
import { Hours, SpecialDays } from './service-hours.view.tsx'
import { serviceTexts } from './service-texts.ts'
import { specialDays } from './special-days.ts'

type Props = { readonly args: PageArgs; readonly service: ServiceView }

function PlaceCard({ args, service, place }: Props & { readonly place: PlaceRow }): JSX.Element {
  const { lang, deps } = args
  const words = serviceTexts[lang]
  const today = helsinkiDate(deps.clock.now())
  return (
    <li class="place-card">
      <h3 class="place-card__name">{placeInWords(place, deps.catalogue, lang)}</h3>
      <p>
        <LocalText of={place.address} lang={lang} />
        {place.postcode !== null && `, ${place.postcode}`}
      </p>
      <Hours hours={place.hours} lang={lang} unknown={words.hoursUnknown} />
      <SpecialDays
        days={specialDays(place.hours, exceptionsAt(service, place), today, lang)}
        lang={lang}
        level={4}
      />
      {place.note !== null && (
        <p>
          <LocalText of={place.note} lang={lang} />
        </p>
      )}
      <p class="place-card__access">{place.accessible ? words.accessible : words.notAccessible}</p>
    </li>
  )
}

/** Where and when it is given, the chosen municipality's places first, and whom it serves. */
export function Where({ args, service }: Props): JSX.Element {
  const { lang, deps } = args
  const words = serviceTexts[lang]
  const chosen = chosenPlace(args)?.code
  const places = service.places.toSorted(
    (a, b) => Number(b.municipality === chosen) - Number(a.municipality === chosen),
  )
  const names = service.municipalities.flatMap((code) => {
    const municipality = deps.catalogue.municipality(code)
    return municipality === undefined ? [] : [inLanguage(municipality.name, lang)]
  })
  const county = deps.catalogue.county(service.county)
  return (
    <Section title={words.where}>
      {places.length === 0 ? (
        <p>{words.noPlace(service.modes.map((mode) => directoryWords[lang].modes[mode]).join(', '))}</p>
      ) : (
        <ul class="place-cards">
          {places.map((place) => (
            <PlaceCard key={place.site} args={args} service={service} place={place} />
          ))}
        </ul>
      )}
      <p>
        {names.length > 0
          ? words.serves(names.toSorted((a, b) => a.localeCompare(b, lang)).join(', '))
          : words.servesAll(county === undefined ? '' : inLanguage(county.name, lang))}
      </p>
    </Section>
  )
}
