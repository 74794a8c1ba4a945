import type { JSX } from 'preact'
import type { SearchResult } from '#capabilities/directory/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Card, Page, PageTitle, WithSide } from '#ui/layout/layout.tsx'
import { CrisisCard, Notice } from '#ui/message/message.tsx'
import { BackLink, Pager } from '#ui/nav/nav.tsx'
import { EmptyState, ResultList, SearchField } from '#ui/result/result.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { directoryWords } from './directory-words.ts'
import { fewest, linesFor } from './lines-of.ts'
import { asCrisisLine } from './lines.view.tsx'
import { choosePlaceHere, chosenPlace } from './place-of.ts'
import { type Asked, chosenFilters, everywhere, perPage, searchAddress } from './search-address.ts'
import { ChosenFilters, cleared, Filters, filtersInWords } from './search-filters.view.tsx'
import { searchTexts } from './search-texts.ts'
import { ServiceItem } from './service-item.view.tsx'
import { stairwellRoom } from './standing.ts'

export type Found = { readonly args: PageArgs; readonly asked: Asked; readonly result: SearchResult }

/** The municipality the results are about: the one in the words, the one in the address, or the chosen one. */
function placeOf({ args, asked, result }: Found): ReturnType<typeof chosenPlace> {
  const named = result.placeFromQuery ?? (asked.kunta === '' ? null : asked.kunta)
  if (named === null) return chosenPlace(args)
  return named === everywhere ? null : (args.deps.catalogue.municipality(named) ?? null)
}

/** What was searched and how much was found, as the heading. */
export function headingOf({ args, asked, result }: Found): string {
  const words = searchTexts[args.lang]
  const filters = filtersInWords(args, asked)
  if (result.total === 0 && asked.q !== '') return words.nothingFor(asked.q)
  const services = directoryWords[args.lang].services(result.total)
  if (asked.q !== '') return words.found(services, asked.q)
  return `${filters === '' ? words.all : filters}: ${services}`
}

function Crisis({ args, result }: Found): JSX.Element | null {
  if (result.urgent === null) return null
  const { lang, deps } = args
  const words = searchTexts[lang].crisis
  const county = deps.catalogue.countyServing(result.placeFromQuery ?? chosenPlace(args)?.code ?? '')
  const lines = fewest(linesFor(deps.catalogue, county, lang, [result.urgent]), lang)
  return (
    <CrisisCard
      title={words.titles[result.urgent]}
      lines={lines.map((line) => asCrisisLine(line, lang))}
      note={
        <p>
          {words.note} <a href={path('lines', lang)}>{words.all}</a>
        </p>
      }
    />
  )
}

function Gentle({ args, result, asked }: Found): JSX.Element | null {
  if (!result.gentle) return null
  const { lang, deps } = args
  const words = searchTexts[lang].gentle
  const line = fewest(linesFor(deps.catalogue, null, lang, ['exhaustion']), lang).find(
    (each) => each.tel !== '112',
  )
  return (
    <Notice kind="gentle" title={words.title}>
      <p>
        {words.text}{' '}
        <a href={askHere(args, asked)}>{asked.young ? searchTexts[lang].young.ask : words.ask}</a>.
      </p>
      {line !== undefined && (
        <p>
          {words.call} <a href={`tel:${line.tel}`}>{`${inLanguage(line.name, lang)} ${line.number}`}</a>
        </p>
      )}
    </Notice>
  )
}

const askHere = ({ lang }: PageArgs, asked: Asked): string =>
  path('ask', lang, {}, { nuori: asked.young ? '1' : undefined })

function Place(props: Found): JSX.Element {
  const { args, asked, result } = props
  const { lang } = args
  const words = searchTexts[lang].place
  const place = placeOf(props)
  if (place === null) {
    return (
      <p class="place-line">
        {words.anywhere}{' '}
        <a href={choosePlaceHere({ lang, here: searchAddress(asked, lang, { kunta: '' }) })}>
          {words.choose}
        </a>
      </p>
    )
  }
  const name = inLanguage(place.name, lang)
  if (result.placeFromQuery === null) {
    return (
      <p class="place-line">
        {words.chosen(name)}{' '}
        <a href={choosePlaceHere({ lang, here: searchAddress(asked, lang, { kunta: '' }) })}>
          {words.change}
        </a>{' '}
        <a href={searchAddress(asked, lang, { kunta: everywhere })}>{words.everywhere}</a>
      </p>
    )
  }
  return (
    <div class="place-line">
      <p>
        {words.understood(name)} {words.otherwise}
      </p>
      {place.code !== args.place?.code && (
        <form method="post" action={path('place', lang)}>
          <Hidden name="kunta" value={place.code} />
          <Hidden name="back" value={searchAddress(asked, lang)} />
          <Button kind="secondary">{words.remember(name)}</Button>
        </form>
      )}
    </div>
  )
}

function Nothing(props: Found): JSX.Element {
  const { args, asked } = props
  const { lang } = args
  const words = searchTexts[lang].empty
  const isNarrowed = chosenFilters(asked).length > 0
  return (
    <EmptyState title={words.text}>
      {asked.q !== '' && <p>{words.spelling}</p>}
      <ul class="plain-links">
        {isNarrowed && (
          <li>
            <a href={searchAddress(asked, lang, cleared)}>{words.withoutFilters}</a>
          </li>
        )}
        {placeOf(props) !== null && (
          <li>
            <a href={searchAddress(asked, lang, { kunta: everywhere })}>{words.everywhere}</a>
          </li>
        )}
        <li>
          <a href={path('room', lang, { room: stairwellRoom })}>{words.guidance}</a>
        </li>
        <li>
          <a href={path('home', lang)}>{words.house}</a>
        </li>
      </ul>
      <p>
        <LinkButton href={askHere(args, asked)} icon="heart">
          {words.ask}
        </LinkButton>
      </p>
    </EmptyState>
  )
}

function Pages({ args, asked, result }: Found): JSX.Element | null {
  const pages = Math.ceil(result.total / perPage)
  if (pages < 2) return null
  const words = searchTexts[args.lang].pager
  const to = (page: number): string => searchAddress(asked, args.lang, { page })
  return (
    <Pager
      label={words.label}
      words={words.where(asked.page, pages)}
      previous={asked.page > 1 ? { href: to(asked.page - 1), words: words.previous } : undefined}
      next={asked.page < pages ? { href: to(asked.page + 1), words: words.next } : undefined}
    />
  )
}

/** What to do when nothing on the list fits: never a dead end. */
function After({ args, asked }: Found): JSX.Element {
  const { lang } = args
  const words = searchTexts[lang]
  return (
    <Card tone="birch">
      <h2>{asked.young ? words.young.afterTitle : words.after.title}</h2>
      <p>{asked.young ? words.young.after : words.after.text}</p>
      <p>
        <LinkButton href={askHere(args, asked)} icon="heart">
          {asked.young ? words.young.ask : words.after.ask}
        </LinkButton>
      </p>
      <p>
        <a href={path('room', lang, { room: stairwellRoom })}>{words.after.guidance}</a>
      </p>
    </Card>
  )
}

export function Search(props: Found): JSX.Element {
  const { args, asked, result } = props
  const { lang, deps } = args
  const words = searchTexts[lang]
  const place = placeOf(props)
  return (
    <Page width="wide">
      {asked.young && <BackLink href={path('young', lang)}>{words.young.back}</BackLink>}
      <PageTitle title={headingOf(props)} />
      <Crisis {...props} />
      <SearchField
        action={path('search', lang)}
        label={asked.young ? words.young.label : words.label}
        value={asked.q}
        button={words.button}
      >
        {asked.kunta !== '' && <Hidden name="kunta" value={asked.kunta} />}
        {asked.young && <Hidden name="nuori" value="1" />}
        {asked.young && <Hidden name="audience" value="youth" />}
      </SearchField>
      <Gentle {...props} />
      <Place {...props} />
      <ChosenFilters args={args} asked={asked} />
      <Filters args={args} asked={asked} facets={result.facets} />
      {result.hits.length === 0 ? (
        <Nothing {...props} />
      ) : (
        <WithSide side={<After {...props} />}>
          <ResultList label={words.resultsLabel}>
            {result.hits.map((hit) => {
              const service = deps.catalogue.service(hit.id)
              return (
                service && (
                  <ServiceItem key={hit.id} args={args} service={service} near={hit.near} place={place} />
                )
              )
            })}
          </ResultList>
          <Pages {...props} />
        </WithSide>
      )}
    </Page>
  )
}
