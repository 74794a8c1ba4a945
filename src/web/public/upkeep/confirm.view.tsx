import type { JSX } from 'preact'
import type { Round, ServiceView } from '#capabilities/directory/index.ts'
import { helsinkiDate, plainDate } from '#platform/dates.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { type Fact, FactList } from '#ui/facts/facts.tsx'
import { Card, PageTitle, Stack } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { hoursInShort } from '#web/public/opening-hours.ts'
import { placeInWords } from '#web/public/service-facts.ts'
import { upkeepTexts } from './texts.ts'

type Open = Extract<Round, { state: 'open' }>
type Listing = Open['listings'][number]

/** More places than these are on the service's own page. */
const mostPlaces = 3

/** What goes stale first: number, place, hours, address of the web. */
function factsOf(service: ServiceView | undefined, args: PageArgs): readonly Fact[] {
  if (service === undefined) return []
  const { lang, deps } = args
  const words = upkeepTexts[lang].confirm
  const facts: Fact[] = []
  if (service.phone !== null) facts.push({ term: words.phone, value: service.phone })
  for (const place of service.places.slice(0, mostPlaces)) {
    const when = hoursInShort(place.hours, lang)
    facts.push({
      term: words.where,
      value: (
        <>
          <p>
            {placeInWords(place, deps.catalogue, lang)}
            {', '}
            <LocalText of={place.address} lang={lang} />
          </p>
          {when !== '' && <p>{when}</p>}
        </>
      ),
    })
  }
  if (service.web !== null) facts.push({ term: words.web, value: service.web })
  return facts
}

const dayOf = (day: string, lang: Language, now: Date): string =>
  dateInWords(plainDate(day), lang, helsinkiDate(now))

function ListingCard({ listing, args }: { listing: Listing; args: PageArgs }): JSX.Element {
  const { lang, deps } = args
  const words = upkeepTexts[lang].confirm
  const service = deps.catalogue.service(listing.id)
  const facts = factsOf(service, args)
  return (
    <Card>
      <h2 class="section__title">
        {service === undefined ? (
          <LocalText of={listing.name} lang={lang} />
        ) : (
          <a href={path('service', lang, { id: listing.id })}>
            <LocalText of={listing.name} lang={lang} />
          </a>
        )}
      </h2>
      {facts.length > 0 && <FactList facts={facts} />}
      <p>{words.checked(dayOf(listing.confirmed_on, lang, deps.clock.now()))}</p>
      {listing.state === 'hidden' ? (
        <p>{words.hidden}</p>
      ) : (
        listing.unconfirmed_since !== null && <p>{words.marked}</p>
      )}
      <p>
        <a href={path('changeListing', lang, { token: args.params['token'] ?? '', id: listing.id })}>
          {words.change}
          <span class="visually-hidden">
            {': '}
            <LocalText of={listing.name} lang={lang} />
          </span>
        </a>
      </p>
    </Card>
  )
}

/** What the link asks: everything it would confirm, and one button. */
export function OpenRound({ round, args }: { round: Open; args: PageArgs }): JSX.Element {
  const { lang, deps } = args
  const words = upkeepTexts[lang].confirm
  const { listings, organisation, expiresAt } = round
  const now = deps.clock.now()
  return (
    <>
      <PageTitle title={words.title} lead={words.lead(inLanguage(organisation, lang), listings.length)} />
      {args.query['muutettu'] === '1' && (
        <Notice kind="success" live>
          <p>{words.changed}</p>
        </Notice>
      )}
      <section aria-label={words.listings}>
        {listings.map((listing) => (
          <ListingCard key={listing.id} listing={listing} args={args} />
        ))}
      </section>
      <Stack>
        <p>{words.before}</p>
        <form method="post">
          <Button icon="check">{words.button(listings.length)}</Button>
        </form>
        <p>{words.after(dateInWords(helsinkiDate(expiresAt), lang, helsinkiDate(now)))}</p>
        <p>{words.changeHint}</p>
      </Stack>
    </>
  )
}

/** The link has done its work, is too old or is none: what that means and what to do. */
export function ClosedRound({ round, args }: { round: Exclude<Round, Open>; args: PageArgs }): JSX.Element {
  const { lang, deps, query } = args
  const words = upkeepTexts[lang].confirm
  const today = helsinkiDate(deps.clock.now())
  const day = round.state === 'unknown' ? '' : dateInWords(helsinkiDate(round.at), lang, today)
  if (round.state === 'answered') {
    const isJustDone = query['tehty'] === '1'
    return (
      <>
        <h1>{isJustDone ? words.doneTitle : words.usedTitle}</h1>
        <Notice kind="success" live={isJustDone}>
          {isJustDone ? (
            <>
              <p>{words.done}</p>
              <p>{words.doneNext}</p>
            </>
          ) : (
            <p>{words.used(day)}</p>
          )}
        </Notice>
      </>
    )
  }
  return (
    <>
      <h1>{round.state === 'expired' ? words.expiredTitle : words.unknownTitle}</h1>
      <p>{round.state === 'expired' ? words.expired(day) : words.unknown}</p>
      <p>{words.signInHint}</p>
      <p>
        <LinkButton href={path('signIn', lang)}>{words.signIn}</LinkButton>
      </p>
    </>
  )
}
