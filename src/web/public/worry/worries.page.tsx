import type { JSX } from 'preact'
import type { Language } from '#platform/text.ts'
import { Icon } from '#ui/icon/icon.tsx'
import { Card, Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import type { Page } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { countyHere, Danger } from './danger.view.tsx'
import { type WorryPlace, worryPlaces } from './places.ts'
import { worryTexts } from './texts.ts'

/** The places, each a way in; the one that is open is left out. */
export function PlaceLinks(props: { lang: Language; open?: WorryPlace }): JSX.Element {
  return (
    <ul class="worry-places">
      {worryPlaces
        .filter((place) => place !== props.open)
        .map((place) => (
          <li key={place} class="worry-places__item">
            <a class="worry-places__link" href={path('worry', props.lang, { place })}>
              {worryTexts[props.lang].places[place].short}
              <Icon name="forward" />
            </a>
          </li>
        ))}
    </ul>
  )
}

/** Anybody may notify, so the way there stands on every one of these pages. */
export function NoticeCard({ lang }: { lang: Language }): JSX.Element {
  const words = worryTexts[lang].notice
  return (
    <Card tone="birch">
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <p>
        <a href={path('childNotice', lang)}>{words.link}</a>
      </p>
    </Card>
  )
}

export const worriesPage: Page = {
  audience: 'public',
  get: (args) => {
    const { lang } = args
    const words = worryTexts[lang]
    return (
      <PublicDocument args={args} title={words.title} tab={words.tab} sheet="worry" isIndexed>
        <Column>
          <PageTitle title={words.title} lead={words.lead} />
          <Section title={words.placesTitle}>
            <PlaceLinks lang={lang} />
          </Section>
          <Danger args={args} county={countyHere(args)} />
          <NoticeCard lang={lang} />
        </Column>
      </PublicDocument>
    )
  },
}
