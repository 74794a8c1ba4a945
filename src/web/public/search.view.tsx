import type { JSX } from 'preact'
import { inLanguage } from '#platform/text.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Card, Page, PageTitle, WithSide } from '#ui/layout/layout.tsx'
import { CrisisCard, Notice } from '#ui/message/message.tsx'
import { BackLink, Pager } from '#ui/nav/nav.tsx'
import { ResultList } from '#ui/result/result.tsx'
import { path } from '#web/paths.ts'
import { directoryWords } from './directory-words.ts'
import { fewest, linesFor } from './lines-of.ts'
import { asCrisisLine } from './lines.view.tsx'
import { asQuery, everywhere, perPage, searchAddress } from './search-address.ts'
import { Nothing } from './search-empty.view.tsx'
import { ChosenFilters, Filters, filtersInWords, QuickFilters } from './search-filters.view.tsx'
import { askHere, type Found, isWeak } from './search-found.ts'
import { searchTexts } from './search-texts.ts'
import { partsOf } from './search-understood.ts'
import { searchWords } from './search-words.ts'
import { ServiceItem } from './service-item.view.tsx'
import { stairwellRoom } from './standing.ts'

/** What was searched and how much was found, as the heading. */
export function headingOf({ args, asked, result }: Found): string {
  const words = searchTexts[args.lang]
  const filters = filtersInWords(args, asked)
  if (result.total === 0 && asked.q !== '') return words.nothingFor(asked.q)
  const services = directoryWords[args.lang].services(result.total)
  if (asked.q !== '') return words.found(services, asked.q)
  return `${filters === '' ? words.all : filters}: ${services}`
}

function Crisis({ args, result, place }: Found): JSX.Element | null {
  if (result.urgent === null) return null
  const { lang, deps } = args
  const words = searchTexts[lang].crisis
  const county = deps.catalogue.countyServing(place?.code ?? '')
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

/** What is looked for and where, each with its label. */
function Finder({ args, asked, beside, unknownPlace, notServed }: Found): JSX.Element {
  const { lang } = args
  const words = searchTexts[lang]
  const own = searchWords[lang]
  const shown = beside ?? notServed
  const isTyped = asked.kunta !== '' && asked.kunta !== everywhere && !/^\d{3}$/.test(asked.kunta)
  return (
    <form class="finder" role="search" action={path('search', lang)}>
      <div>
        <label for="q">{asked.young ? words.young.label : words.label}</label>
        <input
          class="search-field__input"
          id="q"
          name="q"
          type="search"
          value={asked.q}
          autocomplete="off"
          enterkeyhint="search"
        />
      </div>
      <div>
        <label for="where">{own.where.label}</label>
        <input
          class="search-field__input"
          id="where"
          name="kunta"
          value={isTyped ? asked.kunta : shown === null ? '' : inLanguage(shown.name, lang)}
          autocomplete="off"
          aria-describedby={unknownPlace === null ? undefined : 'where-problem'}
        />
      </div>
      {asked.young && <Hidden name="nuori" value="1" />}
      {asked.young && <Hidden name="audience" value="youth" />}
      <Button icon="search">{words.button}</Button>
    </form>
  )
}

function Place(props: Found): JSX.Element | null {
  const { args, asked, result, place, unknownPlace, notServed } = props
  const { lang } = args
  const words = searchTexts[lang].place
  const own = searchWords[lang].where
  if (unknownPlace !== null) {
    return (
      <p class="place-line" id="where-problem">
        {own.unknown(unknownPlace)}
      </p>
    )
  }
  if (notServed !== null) return <p class="place-line">{own.notServed(inLanguage(notServed.name, lang))}</p>
  if (place === null) return null
  const name = inLanguage(place.name, lang)
  const isNamed = result.placeFromQuery !== null
  return (
    <div class="place-line">
      <p>
        {isNamed ? words.understood(name) : words.chosen(name)}{' '}
        {!isNamed && <a href={searchAddress(asked, lang, { kunta: everywhere })}>{words.everywhere}</a>}
      </p>
      {place.code !== args.place?.code && (
        <form method="post" action={path('place', lang)}>
          <Hidden name="kunta" value={place.code} />
          <Hidden name="back" value={searchAddress(asked, lang, isNamed ? {} : { kunta: '' })} />
          <button class="link-button">{words.remember(name)}</button>
        </form>
      )}
    </div>
  )
}

/** What the words were understood to ask, each with the same search without it. */
function UnderstoodParts({ args, asked, result, place }: Found): JSX.Element | null {
  const { lang, deps } = args
  const words = searchWords[lang].understood
  const placeName = result.placeFromQuery === null || place === null ? null : inLanguage(place.name, lang)
  const parts = partsOf(
    asked.q,
    result.understood,
    placeName,
    lang,
    (q) => deps.catalogue.search({ q, lang, facets: [], page: 1, perPage: 1 }).understood,
  )
  if (parts.length === 0) return null
  return (
    <div class="chips">
      <p>{words.title}:</p>
      <ul>
        {parts.map((part) => (
          <li key={part.words}>
            <a class="chips__one" href={searchAddress(asked, lang, { q: part.without })}>
              <span class="visually-hidden">{words.without}: </span>
              {part.words} <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
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
  const { args, asked, result, place, from } = props
  const { lang, deps } = args
  const words = searchTexts[lang]
  const own = searchWords[lang]
  return (
    <Page width="wide">
      {asked.young && <BackLink href={path('young', lang)}>{words.young.back}</BackLink>}
      <PageTitle title={headingOf(props)} />
      <Crisis {...props} />
      <Finder {...props} />
      <Gentle {...props} />
      <Place {...props} />
      <UnderstoodParts {...props} />
      <ChosenFilters args={args} asked={asked} />
      {result.total > 0 && (
        <>
          <QuickFilters args={args} asked={asked} facets={result.facets} />
          <div class="narrow">
            <Filters args={args} asked={asked} facets={result.facets} place={place} />
            <p>
              <a href={path('map', lang, {}, asQuery({ ...asked, page: 1 }))}>{own.onMap}</a>
            </p>
          </div>
        </>
      )}
      {result.hits.length === 0 ? (
        <Nothing {...props} />
      ) : (
        <WithSide side={<After {...props} />}>
          {isWeak(props) && <p>{own.weak}</p>}
          <ResultList label={words.resultsLabel}>
            {result.hits.map((hit) => {
              const service = deps.catalogue.service(hit.id)
              return (
                service && (
                  <ServiceItem
                    key={hit.id}
                    args={args}
                    service={service}
                    near={hit.near}
                    place={place}
                    hit={hit}
                    from={from}
                  />
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
