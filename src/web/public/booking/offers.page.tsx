import type { JSX } from 'preact'
import { listOffers, type ListedOffer, offersOfService } from '#capabilities/appointments/index.ts'
import { inLanguage, shown } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { ChipList } from '#ui/facts/facts.tsx'
import { LinkButton } from '#ui/button/button.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Pager } from '#ui/nav/nav.tsx'
import type { Page, PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { choosePlaceHere, chosenPlace } from '#web/public/place-of.ts'
import { aboutOf, aboutQuery } from './about.ts'
import { isWritten, Written } from './local.tsx'
import { bookingTexts } from './texts.ts'

/** A worker who came from a request or a referral keeps it on the way. */
const forWhat = (args: PageArgs): ReturnType<typeof aboutQuery> =>
  aboutQuery(aboutOf(args, (field) => args.query[field] ?? ''))

function OfferCard({ args, offer }: { args: PageArgs; offer: ListedOffer }): JSX.Element {
  const { lang } = args
  const words = bookingTexts[lang]
  const title = shown(offer.title, lang)
  return (
    <li class="offer">
      <p class="offer__kind">{words.kinds[offer.kind]}</p>
      <h2 class="offer__title">
        <a
          href={path('bookTime', lang, { id: offer.id }, forWhat(args))}
          lang={title.lang === lang ? undefined : title.lang}
        >
          {title.text}
        </a>
      </h2>
      {isWritten(offer.summary) && (
        <p>
          <Written text={offer.summary} lang={lang} />
        </p>
      )}
      <ChipList
        chips={[
          ...offer.ways.map((way) => words.ways[way]),
          words.minutes(offer.minutes),
          ...(offer.identity === 'none' ? [words.nameless] : []),
          ...(offer.kind === 'joint' ? [words.both] : []),
        ]}
      />
      <p class="offer__kind">
        <Written text={offer.organisation_name} lang={lang} />
      </p>
      <p class="offer__next">
        {offer.next === null
          ? words.list.noNext
          : words.list.next(momentInWords(offer.next, lang, args.caller.clock.now()))}
      </p>
    </li>
  )
}

/** What a family can book by itself in its own area, each with its next free time. @source R23, R76, R83, ADR-0049 */
export const bookTimesPage: Page = {
  audience: 'public',
  get: async (args) => {
    const { lang, caller, deps, query } = args
    const words = bookingTexts[lang]
    const place = chosenPlace(args)
    const county = place === null ? null : deps.catalogue.countyServing(place.code)
    const page = Math.max(1, Number(query['sivu'] ?? '1') || 1)
    const { items, pages } = await listOffers(caller, {
      county,
      area: place?.area_id ?? null,
      page: Math.min(page, 100),
    })
    const name = place === null ? '' : inLanguage(place.name, lang)
    const to = (other: number): string =>
      path('bookTimes', lang, {}, { sivu: other === 1 ? undefined : String(other), ...forWhat(args) })
    return (
      <PublicDocument
        args={args}
        title={words.list.title}
        tab={words.tab}
        description={words.list.description}
        query={forWhat(args)}
        sheet="booking"
        isIndexed
      >
        <Column width="wide">
          <PageTitle title={words.list.title} lead={words.list.lead} />
          {caller.actor.kind === 'person' && <p>{words.form.forFamily}</p>}
          <p>
            {place === null ? words.list.choosePlace : words.list.forPlace(name)}{' '}
            <a href={choosePlaceHere(args)}>
              {place === null ? words.list.chooseLink : words.list.everywhere}
            </a>
          </p>
          {items.length === 0 ? (
            <p>{words.list.none}</p>
          ) : (
            <ul class="offer-list">
              {items.map((offer) => (
                <OfferCard key={offer.id} args={args} offer={offer} />
              ))}
            </ul>
          )}
          {pages > 1 && (
            <Pager
              label={words.list.pages}
              words={words.list.page(page, pages)}
              previous={page > 1 ? { href: to(page - 1), words: words.list.previous } : undefined}
              next={page < pages ? { href: to(page + 1), words: words.list.following } : undefined}
            />
          )}
          <Section title={words.list.follow}>
            <p>
              {words.list.followText} <a href={path('follow', lang)}>{words.list.follow}</a>
            </p>
          </Section>
          <Section title={words.list.ask}>
            <p>{words.list.askText}</p>
            <LinkButton href={path('ask', lang)} kind="secondary">
              {words.list.ask}
            </LinkButton>
          </Section>
        </Column>
      </PublicDocument>
    )
  },
}

/** The way in from a listing: what of it can be booked at once; nothing when there is nothing. */
export async function bookableOf(args: PageArgs, service: string): Promise<JSX.Element | null> {
  const { lang } = args
  // The listing is read from memory and stands without the database; the way to its times is left out then.
  const offers = await offersOfService(args.caller, { service }).catch((error: unknown) => {
    args.deps.log.error('service.times', error)
    return []
  })
  if (offers.length === 0) return null
  return (
    <p>
      {offers.map((offer) => (
        <LinkButton key={offer.id} href={path('bookTime', lang, { id: offer.id })}>
          {bookingTexts[lang].form.title}: {inLanguage(offer.title, lang)}
        </LinkButton>
      ))}
    </p>
  )
}
