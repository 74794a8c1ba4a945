import type { JSX } from 'preact'
import { inLanguage } from '#platform/text.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { Card, Page } from '#ui/layout/layout.tsx'
import { SearchField } from '#ui/result/result.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { shellTexts } from '#web/shell/texts.ts'
import { wayToOwn } from './document.tsx'
import { homeTexts } from './home-texts.ts'
import { House, MottoNote } from './house.view.tsx'
import { choosePlaceHere, chosenPlace } from './place-of.ts'
import { ProgrammeWays } from './programme/ways.view.tsx'
import { worryTexts } from './worry/texts.ts'

/** The chosen municipality with a way to change it, or the invitation to choose one. */
export function PlaceLine({ args }: { args: PageArgs }): JSX.Element {
  const words = homeTexts[args.lang].place
  const place = chosenPlace(args)
  return place === null ? (
    <p class="place-line">
      {words.invite} <a href={choosePlaceHere(args)}>{words.choose}</a>
    </p>
  ) : (
    <p class="place-line">
      {words.chosen} <strong>{inLanguage(place.name, args.lang)}</strong>.{' '}
      <a href={choosePlaceHere(args)}>{words.change}</a>
    </p>
  )
}

/** Other ways into the same services: the chosen municipality's area, and the map. */
function Around({ args }: { args: PageArgs }): JSX.Element {
  const { lang, deps } = args
  const words = homeTexts[lang].around
  const area = deps.catalogue.areaOf(chosenPlace(args)?.code ?? '')
  return (
    <ul class="plain-links">
      {area !== undefined && (
        <li>
          <a href={path('area', lang, { id: area.id })}>{words.area(inLanguage(area.name, lang))}</a>
        </li>
      )}
      <li>
        <a href={path('map', lang)}>{words.map}</a>
      </li>
      <li>
        <a href={path('worries', lang)}>{worryTexts[lang].title}</a>
      </li>
    </ul>
  )
}

export function Home({ args }: { args: PageArgs }): JSX.Element {
  const { lang } = args
  const words = homeTexts[lang]
  return (
    <>
      <Page width="wide">
        <div class="home-top">
          <div>
            <SearchField
              action={path('search', lang)}
              label={words.title}
              asHeading
              hint={words.search.hint}
              button={words.search.button}
            >
              <PlaceLine args={args} />
            </SearchField>
            <p class="examples">
              <span class="examples__label">{words.search.examplesLabel}:</span>{' '}
              {words.search.examples.map((example) => (
                <a key={example} class="examples__link" href={path('search', lang, {}, { q: example })}>
                  {example}
                </a>
              ))}
            </p>
            <ProgrammeWays lang={lang} />
          </div>
          <Card tone="birch">
            <h2>{words.ask.title}</h2>
            <p>{words.ask.text}</p>
            <p>
              <LinkButton href={path('ask', lang)} icon="heart">
                {words.ask.button}
              </LinkButton>
            </p>
            <ul class="plain-links">
              <li>
                <a href={path('bookTimes', lang)}>{shellTexts[lang].public.bookTimes}</a>
              </li>
              <li>
                <a href={path('follow', lang)}>{words.ask.follow}</a>
              </li>
              <li>
                <a href={wayToOwn(lang, args.caller)}>{words.ask.my}</a>
              </li>
              <li>
                <a href={path('young', lang)}>{words.ask.young}</a>
              </li>
            </ul>
          </Card>
        </div>
      </Page>
      <House args={args} />
      <Page width="wide">
        <Around args={args} />
        <MottoNote args={args} />
      </Page>
    </>
  )
}
