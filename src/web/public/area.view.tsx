import type { JSX } from 'preact'
import { byName, type CentreRow } from '#capabilities/directory/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { FactList } from '#ui/facts/facts.tsx'
import { Card, Page, PageTitle, Section, WithSide } from '#ui/layout/layout.tsx'
import { Breadcrumbs } from '#ui/nav/nav.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import type { AreaContents } from './area-contents.ts'
import { areaTexts } from './area-texts.ts'
import { AreaVisits, type Visits } from './area-visits.view.tsx'
import { directoryWords } from './directory-words.ts'
import { houseTexts } from './house-texts.ts'
import { LocalText } from './local-text.tsx'
import { ProgrammeWays } from './programme/ways.view.tsx'
import { stairwellRoom } from './standing.ts'

type Props = {
  readonly args: PageArgs
  readonly contents: AreaContents
}

const listIn: Readonly<Record<Language, Intl.ListFormat>> = {
  fi: new Intl.ListFormat('fi'),
  sv: new Intl.ListFormat('sv'),
  en: new Intl.ListFormat('en'),
}

/** How many services serve the area on each floor, each number a way into them. */
function Floors({ args, contents }: Props): JSX.Element {
  const { lang } = args
  const words = areaTexts[lang]
  return (
    <Section title={words.services}>
      <p>{words.servicesLead}</p>
      <ul class="area-floors">
        {contents.byFloor
          .toSorted((a, b) => (b.floor ?? 0) - (a.floor ?? 0))
          .filter(({ services }) => services.length > 0)
          .map(({ floor, services }) => (
            <li key={floor} class={floor === null ? 'area-floor' : `area-floor area-floor--${floor}`}>
              <a
                href={
                  floor === null
                    ? path('room', lang, { room: stairwellRoom })
                    : path('search', lang, {}, { area: contents.area.id, floor, kunta: 'all' })
                }
              >
                {floor === null ? words.beside : houseTexts.floors[floor].motto[lang]}
              </a>
              {floor !== null && <span>{houseTexts.floors[floor].kind[lang]}</span>}
              <strong>{directoryWords[lang].services(services.length)}</strong>
            </li>
          ))}
      </ul>
      <p>
        <a href={path('search', lang, {}, { area: contents.area.id, kunta: 'all' })}>
          {words.all} ({contents.total})
        </a>
      </p>
    </Section>
  )
}

function Centre({ centre, lang }: { centre: CentreRow; lang: Language }): JSX.Element {
  const words = areaTexts[lang].centres
  return (
    <li>
      <h3>
        <LocalText of={centre.name} lang={lang} hyphens />
      </h3>
      {inLanguage(centre.description, lang) !== '' && (
        <p>
          <LocalText of={centre.description} lang={lang} />
        </p>
      )}
      <p>{centre.form === 'site' ? words.site : words.network}</p>
      {centre.larger && <p>{words.larger}</p>}
    </li>
  )
}

function Centres({ args, contents }: Props): JSX.Element {
  const { lang } = args
  const words = areaTexts[lang].centres
  return (
    <Section title={words.title}>
      {contents.centres.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul class="area-centres">
          {contents.centres.map((centre) => (
            <Centre key={centre.id} centre={centre} lang={lang} />
          ))}
        </ul>
      )}
    </Section>
  )
}

/** Whether school health and student welfare are part of the centre here, or in fixed cooperation. @source R11 */
function School({ args, contents }: Props): JSX.Element {
  const { lang } = args
  const words = areaTexts[lang].school
  const { school_health, student_welfare, school_words } = contents.area
  const search = (type: string): string =>
    path('search', lang, {}, { type, area: contents.area.id, kunta: 'all' })
  return (
    <Section title={words.title}>
      <FactList
        facts={[
          { term: <a href={search('school-health')}>{words.health}</a>, value: words[school_health] },
          { term: <a href={search('student-welfare')}>{words.welfare}</a>, value: words[student_welfare] },
        ]}
      />
      <p>
        {inLanguage(school_words, lang) === '' ? words.what : <LocalText of={school_words} lang={lang} />}
      </p>
    </Section>
  )
}

/** The area's own links: the list for paper, the map. */
function Side({ args, contents }: Props): JSX.Element {
  const { lang } = args
  const words = areaTexts[lang]
  return (
    <>
      <Card tone="birch">
        <h2>{words.pack.onPaper}</h2>
        <p>{words.pack.openText}</p>
        <p>
          <LinkButton href={path('area', lang, { id: contents.area.id }, { lista: '1' })} kind="secondary">
            {words.pack.open}
          </LinkButton>
        </p>
      </Card>
      <ul class="plain-links">
        <li>
          <a href={path('matrix', lang, {}, { county: contents.county.code, area: contents.area.id })}>
            {words.matrix}
          </a>
        </li>
        <li>
          <a href={path('map', lang, {}, { county: contents.county.code })}>{words.map}</a>
        </li>
      </ul>
    </>
  )
}

export function Area(props: Props & { readonly visits: Visits }): JSX.Element {
  const { args, contents } = props
  const { lang } = args
  const words = areaTexts[lang]
  const towns = contents.towns.toSorted(byName(lang))
  return (
    <Page width="wide">
      <Breadcrumbs label={words.crumbs} items={[{ href: path('home', lang), name: words.house }]} />
      <PageTitle
        kicker={`${words.kicker}, ${inLanguage(contents.county.name, lang)}`}
        title={inLanguage(contents.area.name, lang)}
        lead={words.lead(listIn[lang].format(towns.map(({ name }) => inLanguage(name, lang))))}
      />
      <WithSide side={<Side {...props} />}>
        <Floors {...props} />
        <ProgrammeWays lang={lang} where={{ area: contents.area.id, municipality: 'all' }} />
        <Centres {...props} />
        <AreaVisits args={args} visits={props.visits} />
        <School {...props} />
        <Section title={words.towns}>
          <ul class="columns">
            {towns.map((town) => (
              <li key={town.code}>
                <a href={path('search', lang, {}, { kunta: town.code })}>{inLanguage(town.name, lang)}</a>
              </li>
            ))}
          </ul>
          {contents.area.name_is_ours && <p class="quiet-note">{words.nameIsOurs}</p>}
        </Section>
      </WithSide>
    </Page>
  )
}
