import type { JSX } from 'preact'
import { type DoorPromise, type DoorRow, listDoors } from '#capabilities/help-requests/index.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { FactList } from '#ui/facts/facts.tsx'
import { LinkButton } from '#ui/button/button.tsx'
import { hyphenate } from '#ui/hyphenate.ts'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Breadcrumbs } from '#ui/nav/nav.tsx'
import type { Page, PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { choosePlaceHere } from '#web/public/place-of.ts'
import { typeName } from '#web/public/search-filters.view.tsx'
import { countyHere, Danger } from './danger.view.tsx'
import { pathOf, type WorryLevel, worryLevels, type WorryPlace, worryPlaces } from './places.ts'
import type { WorryTexts } from './texts-type.ts'
import { worryTexts } from './texts.ts'
import { NoticeCard, PlaceLinks } from './worries.page.tsx'

const promiseInWords = (promise: DoorPromise, words: WorryTexts['promise']): string => {
  switch (promise.kind) {
    case 'working-days':
      return words.workingDays(promise.days)
    case 'opening-hours':
      return words.openHours(promise.hours)
    case 'same-day':
      return words.sameDay
  }
}

type StepProps = {
  readonly args: PageArgs
  readonly place: WorryPlace
  readonly level: WorryLevel
  readonly doors: readonly DoorRow[]
  readonly county: string | null
}

/** Who answers and by when, as the county's door promises it. Without a county: where to choose the municipality. */
function AnswerPromised({ args, place, level, doors, county }: StepProps): JSX.Element | null {
  const words = worryTexts[args.lang].promise
  const key = pathOf[place][level].door
  if (key === null) return null
  if (county === null) {
    return (
      <p>
        {words.choose} <a href={choosePlaceHere(args)}>{words.chooseLink}</a>
      </p>
    )
  }
  const door = doors.find((each) => each.key === key) ?? doors.find((each) => each.key === 'guidance')
  if (door === undefined) return null
  return (
    <p>
      <strong>{words.by(inLanguage(door.name, args.lang), promiseInWords(door.promise, words))}</strong>
      {door.phone !== '' && (
        <>
          {' '}
          {words.phone} <a href={`tel:${door.phone.replaceAll(/[^+\d]/g, '')}`}>{door.phone}</a>
        </>
      )}
    </p>
  )
}

function Step(props: StepProps): JSX.Element {
  const { args, place, level } = props
  const { lang, deps } = args
  const words = worryTexts[lang]
  const known = new Set(deps.catalogue.types().map(({ key }) => key))
  const types = pathOf[place][level].types.filter((type) => known.has(type))
  return (
    <li class={`worry-step worry-step--${level}`}>
      <h3>{words.levels[level].title}</h3>
      <p class="worry-step__sign">{words.levels[level].sign}</p>
      <p>{words.places[place].family[level]}</p>
      {types.length > 0 && (
        <>
          <h4>{words.helps}</h4>
          <ul class="worry-helps">
            {types.map((type) => (
              <li key={type} class="worry-helps__item">
                <a class="worry-helps__link" href={path('search', lang, {}, { type })}>
                  {hyphenate(typeName(args, type), lang)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h4>{words.next}</h4>
      <p>{words.process[level]}</p>
      <AnswerPromised {...props} />
    </li>
  )
}

/** The same path for those who work there. @source R21, R22 */
function ForWorkers({ args, place }: { args: PageArgs; place: WorryPlace }): JSX.Element {
  const { lang } = args
  const words = worryTexts[lang]
  return (
    <Section id="tyossa" title={words.forWorkers.title}>
      <p>{words.forWorkers.lead}</p>
      <FactList
        facts={worryLevels.map((level) => ({
          term: words.levels[level].title,
          value: words.places[place].worker[level],
        }))}
      />
      <p>{words.forWorkers.duty}</p>
      <p>
        <a href={path('workWorry', lang)}>{words.forWorkers.ways}</a>
      </p>
    </Section>
  )
}

export const worryPage: Page = {
  audience: 'public',
  get: async (args) => {
    const { lang, caller, params } = args
    const place = worryPlaces.find((each) => each === params['place'])
    if (place === undefined) throw notFound()
    const words = worryTexts[lang]
    const county = countyHere(args)
    const doors =
      county === null
        ? []
        : await listDoors(caller, { county, municipality: args.place === null ? null : args.place.code })
    return (
      <PublicDocument
        args={args}
        title={words.places[place].title}
        tab={words.tab}
        parts={{ place }}
        sheet="worry"
        isIndexed
      >
        <Column>
          <Breadcrumbs label={words.back} items={[{ href: path('worries', lang), name: words.title }]} />
          <PageTitle title={words.places[place].title} lead={words.places[place].lead} />
          <Section title={words.pathTitle}>
            <ol class="worry-path">
              {worryLevels.map((level) => (
                <Step key={level} args={args} place={place} level={level} doors={doors} county={county} />
              ))}
            </ol>
            <p>
              <LinkButton href={path('ask', lang)} icon="heart">
                {words.ask}
              </LinkButton>
            </p>
          </Section>
          <Danger args={args} county={county} />
          <ForWorkers args={args} place={place} />
          <NoticeCard lang={lang} />
          <Section title={words.others}>
            <PlaceLinks lang={lang} open={place} />
          </Section>
        </Column>
      </PublicDocument>
    )
  },
}
