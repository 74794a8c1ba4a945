import type { JSX } from 'preact'
import type { OpeningHours, PlaceRow, ServiceView } from '#capabilities/directory/index.ts'
import { addMonths, helsinkiDate, plainDate } from '#platform/dates.ts'
import { inLanguage, type Language, shown } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { ChipList, FactList } from '#ui/facts/facts.tsx'
import { Icon } from '#ui/icon/icon.tsx'
import { Card, Page, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Breadcrumbs } from '#ui/nav/nav.tsx'
import { ResultList } from '#ui/result/result.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { directoryWords, languagesInWords } from './directory-words.ts'
import { houseTexts } from './house-texts.ts'
import { LocalText } from './local-text.tsx'
import { hoursInWords } from './opening-hours.ts'
import { chosenPlace } from './place-of.ts'
import { relatedTo } from './related.ts'
import { capital, decidingFacts, placeInWords } from './service-facts.ts'
import { ServiceItem } from './service-item.view.tsx'
import { serviceTexts } from './service-texts.ts'
import { besideRoom, roomOf, stairwellRoom } from './standing.ts'

type Props = { readonly args: PageArgs; readonly service: ServiceView }

/** The name of a room as its own page and the way back to it say it. */
export function roomName(key: string, lang: Language): string {
  if (key === stairwellRoom) return houseTexts.stairwell[lang]
  if (key === besideRoom) return serviceTexts[lang].beside
  return houseTexts.rooms[key]?.[lang] ?? key
}

const telephone = (number: string): string => `tel:${number.replace(/[^\d+]/g, '')}`

function Hours({
  hours,
  lang,
  unknown,
}: {
  hours: OpeningHours
  lang: Language
  unknown: string
}): JSX.Element {
  const lines = hoursInWords(hours, lang)
  if (lines.length === 0) return <p>{unknown}</p>
  return (
    <ul class="hours">
      {lines.map((line) => (
        <li key={line.days}>
          {capital(line.days)} {line.times}
        </li>
      ))}
    </ul>
  )
}

/** What to do: the words, the number, and the way to ask in writing. */
function GetIn({ args, service }: Props): JSX.Element {
  const { lang } = args
  const words = serviceTexts[lang]
  return (
    <Card tone="birch">
      <h2>{words.getIn}</h2>
      <p>
        <LocalText of={service.how_to_get_in} lang={lang} />
      </p>
      {service.phone !== null && (
        <p class="call">
          <Icon name="phone" />{' '}
          <span>
            {words.call}{' '}
            <a class="call__number" href={telephone(service.phone)}>
              {service.phone}
            </a>
          </span>
        </p>
      )}
      {service.phone !== null && service.phone_hours !== null && (
        <div>
          <h3 class="small-heading">{words.answered}</h3>
          <Hours hours={service.phone_hours} lang={lang} unknown={words.hoursUnknown} />
        </div>
      )}
      <p class="print-hidden">{words.askLead}</p>
      <p class="print-hidden">
        <LinkButton href={path('ask', lang, {}, { ovi: service.door_key ?? undefined })} icon="heart">
          {words.ask}
        </LinkButton>
      </p>
      {service.web !== null && (
        <p class="print-url">
          <a href={service.web}>{words.web}</a>
        </p>
      )}
    </Card>
  )
}

function PlaceCard({ args, place }: { args: PageArgs; place: PlaceRow }): JSX.Element {
  const { lang, deps } = args
  const words = serviceTexts[lang]
  return (
    <li class="place-card">
      <h3 class="place-card__name">{placeInWords(place, deps.catalogue, lang)}</h3>
      <p>
        <LocalText of={place.address} lang={lang} />
      </p>
      <Hours hours={place.hours} lang={lang} unknown={words.hoursUnknown} />
      {place.note !== null && (
        <p>
          <LocalText of={place.note} lang={lang} />
        </p>
      )}
      <p class="place-card__access">{place.accessible ? words.accessible : words.notAccessible}</p>
    </li>
  )
}

function Where({ args, service }: Props): JSX.Element {
  const { lang, deps } = args
  const words = serviceTexts[lang]
  const chosen = chosenPlace(args)?.code
  const places = [...service.places].sort(
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
          {places.map((place, index) => (
            <PlaceCard key={index} args={args} place={place} />
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

/** The other sectors say in their names what they are. */
const isTold = (sector: ServiceView['provider_sector']): boolean => sector === 'ngo' || sector === 'company'

function Facts({ args, service }: Props): JSX.Element {
  const { lang, deps } = args
  const words = serviceTexts[lang]
  const of = directoryWords[lang]
  const today = helsinkiDate(deps.clock.now())
  const confirmed = plainDate(service.confirmed_on)
  const spoken = [
    languagesInWords(service.languages, lang),
    service.languages.includes('interpreter') ? of.interpreter : '',
  ].filter((part) => part !== '')
  return (
    <Section title={words.goodToKnow}>
      <FactList
        facts={[
          { term: words.cost, value: <LocalText of={service.cost} lang={lang} /> },
          { term: words.ways, value: capital(service.modes.map((mode) => of.modes[mode]).join(', ')) },
          { term: words.languages, value: capital(spoken.join('; ')) },
          {
            term: words.keeper,
            value: (
              <>
                <LocalText of={service.organisation} lang={lang} />
                {isTold(service.provider_sector) && ` (${of.sectors[service.provider_sector]})`}
              </>
            ),
          },
          {
            term: words.confirmed,
            value: (
              <>
                <time datetime={service.confirmed_on}>{capital(dateInWords(confirmed, lang, today))}</time>
                {confirmed < addMonths(today, -6) && <p>{words.old}</p>}
              </>
            ),
          },
        ]}
      />
    </Section>
  )
}

/** Whether a text that the page shows is not in the reader's language. */
const isPartlyForeign = (service: ServiceView, lang: Language): boolean =>
  [
    service.name,
    service.summary,
    service.description,
    service.for_whom,
    service.how_to_get_in,
    service.cost,
  ].some((text) => shown(text, lang).lang !== lang)

export function Service({ args, service }: Props): JSX.Element {
  const { lang, deps } = args
  const words = serviceTexts[lang]
  const room = roomOf(service.type, service.variant)
  const roomHref = path('room', lang, { room })
  const related = relatedTo(service, deps.catalogue, chosenPlace(args)?.code)
  return (
    <Page width="wide">
      <Breadcrumbs
        label={words.crumbs}
        items={[
          { href: path('home', lang), name: words.home },
          { href: roomHref, name: roomName(room, lang) },
        ]}
      />
      <PageTitle
        kicker={<LocalText of={service.organisation} lang={lang} />}
        title={<LocalText of={service.name} lang={lang} hyphens />}
        lead={<LocalText of={service.summary} lang={lang} />}
      />
      <ChipList
        label={words.facts}
        chips={decidingFacts(service, chosenPlace(args), lang, deps.clock.now())}
      />
      {isPartlyForeign(service, lang) && (
        <Notice kind="info">
          <p>{words.otherLanguage}</p>
        </Notice>
      )}
      <div class="service">
        <div class="service__get-in">
          <GetIn args={args} service={service} />
        </div>
        <div class="service__about">
          <Section title={words.what}>
            <p>
              <LocalText of={service.description} lang={lang} />
            </p>
          </Section>
          <Section title={words.forWhom}>
            <p>
              <LocalText of={service.for_whom} lang={lang} />
            </p>
          </Section>
          {service.criteria !== null && (
            <Section title={words.criteria}>
              <p>
                <LocalText of={service.criteria} lang={lang} />
              </p>
            </Section>
          )}
          <Section title={words.after}>
            <p>
              <LocalText of={service.after_contact} lang={lang} />
            </p>
          </Section>
          <Where args={args} service={service} />
          <Facts args={args} service={service} />
        </div>
      </div>
      <p class="print-only">{deps.config.publicUrl + path('service', lang, { id: service.id })}</p>
      <div class="print-hidden">
        {related.length > 0 && (
          <Section title={words.related}>
            <ResultList>
              {related.map((each) => (
                <ServiceItem key={each.id} args={args} service={each} near={null} level={3} />
              ))}
            </ResultList>
          </Section>
        )}
        <p>
          <a href={roomHref}>{words.allOfRoom(roomName(room, lang))}</a>
        </p>
      </div>
    </Page>
  )
}
