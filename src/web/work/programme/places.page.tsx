import type { JSX } from 'preact'
import { keptPlaces, type KeptPlace } from '#capabilities/meeting-places/index.ts'
import { inLanguage } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { Chip } from '#ui/facts/facts.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { type Page, type PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { calendarTexts } from './calendar-texts.ts'
import { placeTexts } from './place-texts.ts'

function Place({ args, place }: { args: PageArgs; place: KeptPlace }): JSX.Element {
  const { lang, caller, deps } = args
  const words = placeTexts[lang]
  const town = place.municipality === null ? undefined : deps.catalogue.municipality(place.municipality)
  return (
    <li class="keep-line keep-line--wide">
      <div class="keep-line__what">
        <a class="keep-line__name" href={path('workPlace', lang, { id: place.id })}>
          <LocalText of={place.name} lang={lang} />
        </a>
        <span class="line quiet">
          {town !== undefined && `${inLanguage(town.name, lang)}. `}
          <LocalText of={place.host.name} lang={lang} />
        </span>
        <span class="line quiet">
          {place.next === null ? (
            words.nothingNext
          ) : (
            <>
              {words.next('')}
              <LocalText of={place.next.title} lang={lang} />
              {`, ${momentInWords(place.next.startsAt, lang, caller.clock.now())}`}
            </>
          )}
        </span>
      </div>
      {place.state !== 'published' && (
        <Chip tone={place.state === 'draft' ? 'soon' : 'plain'}>{words.states[place.state]}</Chip>
      )}
    </li>
  )
}

/** Meeting places: those one keeps or fills first, then the others of the county. @source R113, R124 */
export const placesPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { lang, caller, query } = args
    const words = placeTexts[lang]
    const { places, next } = await keptPlaces(caller, { only: 'read', after: query['sivu'] ?? null })
    const mine = places.filter(({ mayFill }) => mayFill)
    const others = places.filter(({ mayFill }) => !mayFill)
    return (
      <WorkDocument args={args} title={words.title}>
        <Column width="wide">
          <PageTitle title={words.title} lead={words.lead} />
          <p>
            <LinkButton href={path('workPlaceNew', lang)}>{words.add}</LinkButton>
          </p>
          {(mine.length > 0 || query['sivu'] === undefined) && (
            <Section title={words.kept}>
              {mine.length === 0 ? (
                <p>{words.noneKept}</p>
              ) : (
                <ul class="keep-lines">
                  {mine.map((place) => (
                    <Place key={place.id} args={args} place={place} />
                  ))}
                </ul>
              )}
            </Section>
          )}
          {others.length > 0 && (
            <Section title={words.others}>
              <p>{words.othersLead}</p>
              <ul class="keep-lines">
                {others.map((place) => (
                  <Place key={place.id} args={args} place={place} />
                ))}
              </ul>
            </Section>
          )}
          {next !== null && (
            <p>
              <a href={path('workPlaces', lang, {}, { sivu: next })}>{calendarTexts[lang].nextPage}</a>
            </p>
          )}
        </Column>
      </WorkDocument>
    )
  },
}
