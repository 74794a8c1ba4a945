import type { JSX } from 'preact'
import { byName, type MunicipalityRow } from '#capabilities/directory/index.ts'
import { listChildWords } from '#capabilities/network/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Select } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import type { Page, PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { LocalText } from '#web/public/local-text.tsx'
import { brochureTexts } from './texts.ts'

/** A page has room for so many; the others are found by searching. */
const most = 60

async function Of({ args, town }: { args: PageArgs; town: MunicipalityRow }): Promise<JSX.Element> {
  const { lang, caller, deps } = args
  const words = brochureTexts[lang]
  const { catalogue } = deps
  const { words: child } = await listChildWords(caller, { county: town.county })
  const names = new Map(catalogue.types().map((type) => [type.key, type.name]))
  const services = catalogue
    .services()
    .filter(
      ({ county, municipalities }) =>
        county === town.county && (municipalities.length === 0 || municipalities.includes(town.code)),
    )
    .toSorted(byName(lang))
  return (
    <>
      {child.length > 0 && (
        <Section title={words.forChildren}>
          <p>{words.forChildrenLead}</p>
          <ul class="child-words">
            {child.map((each) => (
              <li key={each.id} class="child-words__card">
                <h3>
                  <LocalText of={names.get(each.service_type) ?? {}} lang={lang} hyphens />
                </h3>
                <p>
                  <LocalText of={each.words} lang={lang} />
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={words.forAdults}>
        {services.length === 0 && <p>{words.none}</p>}
        <ul class="plain-links">
          {services.slice(0, most).map((service) => (
            <li key={service.id}>
              <a href={path('poster', lang, { id: service.id })}>
                <LocalText of={service.name} lang={lang} />
              </a>
            </li>
          ))}
          {services.length > most && (
            <li>
              <a href={path('search', lang, {}, { kunta: town.code })}>{words.more}</a>
            </li>
          )}
        </ul>
      </Section>
    </>
  )
}

/** A brochure of each service, and the same to a child in a child's words. @source R172, R173 */
export const brochuresPage: Page = {
  audience: 'public',
  get: async (args) => {
    const { lang, deps, query, place } = args
    const words = brochureTexts[lang]
    const town = deps.catalogue.municipality(query['kunta'] ?? '') ?? place ?? undefined
    const served = deps.catalogue
      .municipalities()
      .filter(({ code }) => deps.catalogue.countyServing(code) !== null)
      .toSorted(byName(lang))
    return (
      <PublicDocument
        args={args}
        title={words.title}
        tab={words.tab}
        description={words.description}
        query={town === undefined ? {} : { kunta: town.code }}
        sheet="telling"
        isIndexed
      >
        <Column>
          <PageTitle title={words.title} lead={words.lead} />
          <form class="bulletin-county" method="get">
            <Select
              name="kunta"
              label={words.where}
              options={served.map(({ code, name }) => ({ value: code, label: inLanguage(name, lang) }))}
              value={town?.code ?? ''}
            />
            <Button kind="secondary">{words.show}</Button>
          </form>
          {town === undefined ? <p>{words.choose}</p> : await Of({ args, town })}
        </Column>
      </PublicDocument>
    )
  },
}
