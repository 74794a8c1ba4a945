import type { JSX } from 'preact'
import { byName, type MunicipalityRow } from '#capabilities/directory/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/fields/error-summary.tsx'
import { Combo, Hidden } from '#ui/fields/fields.tsx'
import { Page, PageTitle, Section } from '#ui/layout/layout.tsx'
import { formProblems } from '#web/form-problems.ts'
import { one, type PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { chosenPlace, safeReturn } from './place-of.ts'
import { placeTexts } from './place-texts.ts'

/** The municipalities of the counties in use, by county and area, in the order of the reader's alphabet. */
function listOf({ deps, lang }: PageArgs): readonly {
  readonly county: string
  readonly areas: readonly {
    /** Null for what belongs to no area. */
    readonly id: string | null
    readonly name: string
    readonly municipalities: readonly MunicipalityRow[]
  }[]
}[] {
  const { catalogue } = deps
  return (
    catalogue
      .counties()
      .filter((county) => county.languages.length > 0)
      // Those that speak the reader's language come first.
      .toSorted(
        (a, b) =>
          Number(b.languages.includes(lang)) - Number(a.languages.includes(lang)) || byName(lang)(a, b),
      )
      .map((county) => {
        const all = catalogue
          .municipalities()
          .filter((each) => each.county === county.code)
          .toSorted(byName(lang))
        const areas = catalogue.areas(county.code).map((area) => ({
          id: area.id,
          name: inLanguage(area.name, lang),
          municipalities: all.filter((each) => each.area_id === area.id),
        }))
        const rest = all.filter((each) => each.area_id === null)
        return {
          county: inLanguage(county.name, lang),
          areas: [...areas, { id: null, name: placeTexts[lang].others, municipalities: rest }].filter(
            (area) => area.municipalities.length > 0,
          ),
        }
      })
  )
}

/** What the field suggests: every name people may know the place by. */
function suggestions({ deps, lang }: PageArgs): readonly string[] {
  const { catalogue } = deps
  const used = catalogue.municipalities().filter((each) => catalogue.countyServing(each.code) !== null)
  const codes = new Set(used.map((each) => each.code))
  const localities = catalogue.localities().filter((each) => codes.has(each.municipality))
  const names = [...used, ...localities].map((each) => inLanguage(each.name, lang))
  return [...new Set(names)].toSorted((a, b) => a.localeCompare(b, lang))
}

export function Places({ args }: { args: PageArgs }): JSX.Element {
  const { lang } = args
  const words = placeTexts[lang]
  const problems = formProblems(args.problems, lang)
  const typed = args.problems === null ? '' : one(args.problems.form, 'kunta')
  const asked = args.problems === null ? (args.query['back'] ?? '') : one(args.problems.form, 'back')
  const back = safeReturn(asked, path('home', lang))
  const place = chosenPlace(args)
  const action = path('place', lang)
  return (
    <Page>
      {problems !== null && <ErrorSummary title={problems.title} errors={problems.errors} />}
      <PageTitle title={words.title} lead={words.lead} />
      <form method="post" action={action}>
        <Hidden name="back" value={back} />
        <Combo
          name="kunta"
          label={words.field}
          hint={words.hint}
          options={suggestions(args)}
          value={typed}
          width="middle"
          error={problems?.of('kunta')}
        />
        <Button>{words.button}</Button>
      </form>
      <p class="place-line">
        {words.kept} <a href={back}>{words.back}</a>
      </p>
      {place !== null && (
        <form method="post" action={action} class="place-line">
          <p>{words.now(inLanguage(place.name, lang))}</p>
          <Hidden name="back" value={back} />
          <Button kind="secondary" name="forget" value="1">
            {words.forget}
          </Button>
        </form>
      )}
      <Section title={words.list}>
        <form method="post" action={action}>
          <Hidden name="back" value={back} />
          {listOf(args).map(({ county, areas }) => (
            <div key={county} class="municipalities">
              <h3>{county}</h3>
              {areas.map((area) => (
                <div key={area.name}>
                  {area.id !== null && (
                    <h4>
                      <a href={path('area', lang, { id: area.id })}>{area.name}</a>
                    </h4>
                  )}
                  {area.id === null && areas.length > 1 && <h4>{area.name}</h4>}
                  <ul class="columns">
                    {area.municipalities.map((municipality) => (
                      <li key={municipality.code}>
                        <button class="link-button" name="kunta" value={municipality.code}>
                          {inLanguage(municipality.name, lang)}
                        </button>
                      </li>
                    ))}
                  </ul>
                </div>
              ))}
            </div>
          ))}
        </form>
        <p>
          <a href={path('map', lang)}>{words.map}</a>
        </p>
        <p class="quiet-note">
          {words.areasAreOurs} {words.notHere}
        </p>
      </Section>
    </Page>
  )
}
