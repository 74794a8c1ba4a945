import type { JSX } from 'preact'
import { listDoors } from '#capabilities/help-requests/index.ts'
import { promisesKept } from '#capabilities/metrics/index.ts'
import { inLanguage } from '#platform/text.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import type { Page, PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { promisesTexts } from '#web/public/promises-texts.ts'
import { type CountyPromises, PromisesOfCounty } from '#web/public/promises.view.tsx'

const everywhere = 'all'

/** The county named in the address, else that of the chosen municipality; undefined means all. */
function countyOf({ query, place, deps }: PageArgs): string | undefined {
  const asked = query['county'] ?? ''
  if (asked === everywhere) return undefined
  const inUse = deps.catalogue.counties().filter((county) => county.languages.length > 0)
  const known = inUse.find((county) => county.code === asked)?.code
  return known ?? (place === null ? undefined : (deps.catalogue.countyServing(place.code) ?? undefined))
}

/** The counties to choose from, the one on show left out. */
function OtherCounties({ args, shown }: { args: PageArgs; shown: string | undefined }): JSX.Element {
  const { lang, deps } = args
  const words = promisesTexts[lang]
  const others = deps.catalogue
    .counties()
    .filter((county) => county.languages.length > 0 && county.code !== shown)
  return (
    <nav aria-label={words.where}>
      <ul>
        {shown !== undefined && (
          <li>
            <a href={path('promises', lang, {}, { county: everywhere })}>{words.all}</a>
          </li>
        )}
        {others.map((county) => (
          <li key={county.code}>
            <a href={path('promises', lang, {}, { county: county.code })}>
              {words.only(inLanguage(county.short_name, lang))}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export const promisesPage: Page = {
  audience: 'public',
  get: async (args) => {
    const { lang, caller, deps } = args
    const words = promisesTexts[lang]
    const county = countyOf(args)
    const { counties } = await promisesKept(caller, { county })
    const shown: CountyPromises[] = []
    for (const { county: code, periods } of counties) {
      const doors = await listDoors(caller, { county: code, municipality: null })
      shown.push({
        code,
        name: inLanguage(deps.catalogue.county(code)?.short_name ?? {}, lang),
        periods,
        doors,
      })
    }
    return (
      <PublicDocument
        args={args}
        title={words.title}
        tab={words.tab}
        description={words.description}
        query={{ county: args.query['county'] }}
        isIndexed
      >
        <Column width="text">
          <PageTitle title={words.title} lead={words.lead} />
          {shown.map((each) => (
            <PromisesOfCounty key={each.code} county={each} lang={lang} />
          ))}
          <OtherCounties args={args} shown={county} />
          <Section title={words.howTitle}>
            <ul>
              {words.how.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </Section>
          <p>
            <LinkButton href={path('ask', lang)}>{words.ask}</LinkButton>
          </p>
        </Column>
      </PublicDocument>
    )
  },
}
