import type { JSX } from 'preact'
import { listPublicForms, type PublicForm } from '#capabilities/forms/index.ts'
import { inLanguage } from '#platform/text.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { type Page, type PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { formTexts } from './texts.ts'

function Forms({ args, forms }: { args: PageArgs; forms: readonly PublicForm[] }): JSX.Element {
  const { lang } = args
  const words = formTexts[lang].list
  return (
    <ul class="form-list">
      {forms.map((form) => (
        <li key={form.key} class="form-list__item">
          <a class="form-list__link" href={path('form', lang, { key: form.key })}>
            {inLanguage(form.definition.title, lang)}
          </a>
          <p class="form-list__text">{inLanguage(form.definition.lead, lang)}</p>
          <p class="form-list__facts">
            {words.minutes(form.definition.minutes)}
            {form.definition.voice === 'young' && ` · ${words.young}`}
            {form.audience === 'service' && ` · ${words.forService}`}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** The forms that anybody may fill in: of the chosen place’s county, or of all counties. */
export const formsPage: Page = {
  audience: 'public',
  get: async (args) => {
    const { lang, deps, place, caller } = args
    const words = formTexts[lang].list
    const county = place === null ? null : deps.catalogue.countyServing(place.code)
    const forms = await listPublicForms(caller, { county })
    const counties = [...new Map(forms.map((form) => [form.county, form.county_name]))]
    return (
      <PublicDocument args={args} title={words.title} tab={formTexts[lang].tab} sheet="forms" isIndexed>
        <Column>
          <PageTitle title={words.title} lead={words.lead} />
          {place === null && (
            <p>
              <a href={path('place', lang, {}, { back: path('forms', lang) })}>{words.choosePlace}</a>
            </p>
          )}
          {forms.length === 0 && (
            <>
              <p>{words.none}</p>
              <LinkButton href={path('ask', lang)}>{formTexts[lang].result.ask}</LinkButton>
            </>
          )}
          {county !== null ? (
            <Forms args={args} forms={forms} />
          ) : (
            counties.map(([code, name]) => (
              <Disclosure key={code} summary={inLanguage(name, lang)} open={counties.length === 1}>
                <Forms args={args} forms={forms.filter((form) => form.county === code)} />
              </Disclosure>
            ))
          )}
        </Column>
      </PublicDocument>
    )
  },
}
