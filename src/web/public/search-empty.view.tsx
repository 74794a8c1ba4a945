import type { JSX } from 'preact'
import { stairwell } from '#capabilities/directory/index.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { EmptyState, ResultList } from '#ui/result/result.tsx'
import { path } from '#web/paths.ts'
import { directoryWords } from './directory-words.ts'
import { type Asked, chosenFilters, cleared, everywhere, searchAddress } from './search-address.ts'
import { valueName } from './search-filters.view.tsx'
import { answer, askHere, type Found } from './search-found.ts'
import { searchTexts } from './search-texts.ts'
import { searchWords } from './search-words.ts'
import { ServiceItem } from './service-item.view.tsx'
import { stairwellRoom } from './standing.ts'

/** More filters than this are not tried one by one. */
const mostTried = 6
const mostGuidance = 2

type Way = { readonly href: string; readonly words: string }

/** Searches a little wider that do find something, each with how much. */
function widerWays({ args, asked, place }: Found): readonly Way[] {
  const { lang } = args
  const words = searchWords[lang].empty
  const counted = (changes: Partial<Asked>, say: (services: string) => string): Way[] => {
    const { total } = answer(args, { ...asked, page: 1, ...changes }).result
    return total === 0
      ? []
      : [{ href: searchAddress(asked, lang, changes), words: say(directoryWords[lang].services(total)) }]
  }
  const tried = chosenFilters(asked).slice(0, mostTried)
  return [
    ...tried.flatMap(({ name, value, without }) =>
      counted(without, (services) => words.without(valueName(args, name, value), services)),
    ),
    ...(asked.q === '' && place === null ? [] : counted({ ...cleared, flags: ['remote'] }, words.remote)),
  ]
}

/** Nothing was found: what can be done instead, and the people who search along. */
export function Nothing(props: Found): JSX.Element {
  const { args, asked, place } = props
  const { lang, deps } = args
  const words = searchTexts[lang].empty
  const own = searchWords[lang].empty
  const ways = widerWays(props)
  const guidance = deps.catalogue.search({
    q: '',
    lang,
    type: stairwell,
    municipality: place?.code,
    facets: [],
    page: 1,
    perPage: mostGuidance,
  })
  const links: readonly Way[] = [
    ...ways,
    // Alone, a filter that has something behind it is already offered above.
    ...(chosenFilters(asked).length > 1 || (chosenFilters(asked).length === 1 && ways.length === 0)
      ? [{ href: searchAddress(asked, lang, cleared), words: words.withoutFilters }]
      : []),
    ...(place === null
      ? []
      : [{ href: searchAddress(asked, lang, { kunta: everywhere }), words: words.everywhere }]),
    { href: path('room', lang, { room: stairwellRoom }), words: words.guidance },
    { href: path('lines', lang), words: own.lines },
    { href: path('home', lang), words: words.house },
  ]
  return (
    <>
      <EmptyState title={words.text}>
        {asked.q !== '' && <p>{words.spelling}</p>}
        <ul class="plain-links">
          {links.map(({ href, words: said }) => (
            <li key={href}>
              <a href={href}>{said}</a>
            </li>
          ))}
        </ul>
        <p>
          <LinkButton href={askHere(args, asked)} icon="heart">
            {words.ask}
          </LinkButton>
        </p>
      </EmptyState>
      {guidance.hits.length > 0 && (
        <Section title={own.guidance}>
          <ResultList>
            {guidance.hits.map((hit) => {
              const service = deps.catalogue.service(hit.id)
              return (
                service && (
                  <ServiceItem
                    key={hit.id}
                    args={args}
                    service={service}
                    near={hit.near}
                    place={place}
                    level={3}
                  />
                )
              )
            })}
          </ResultList>
        </Section>
      )}
    </>
  )
}
