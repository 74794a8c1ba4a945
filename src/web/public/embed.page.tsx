import type { JSX } from 'preact'
import { inLanguage, languages } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Select, TextField } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import type { Page } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { PublicDocument } from './document.tsx'
import { frameOf, jsonOf, readWish } from './embed.ts'
import { embedTexts } from './embed-texts.ts'

/** For whoever keeps another website: choose, look, copy. */
export const embedPage: Page = {
  audience: 'public',
  get: (args): JSX.Element => {
    const { lang, deps, query } = args
    const { catalogue, config } = deps
    const words = embedTexts[lang]
    const wish = readWish(catalogue, { ...query, kieli: query['kieli'] ?? lang })
    const inUse = catalogue.municipalities().filter(({ code }) => catalogue.countyServing(code) !== null)
    const byName = new Intl.Collator(lang).compare
    const municipalities = inUse
      .map(({ code, name }) => ({ value: code, label: inLanguage(name, lang) }))
      .toSorted((a, b) => byName(a.label, b.label))
    const types = [...new Map(catalogue.types().map((type) => [type.key, type])).values()]
      .map(({ key, name }) => ({ value: key, label: inLanguage(name, lang) }))
      .toSorted((a, b) => byName(a.label, b.label))
    const frame = frameOf(wish)
    const code = `<iframe src="${config.publicUrl}${frame.replaceAll('&', '&amp;')}" title="${embedTexts[wish.lang].frameTitle}" width="100%" height="600" loading="lazy"></iframe>`
    return (
      <PublicDocument args={args} title={words.title} tab={words.tab} sheet="sharing" isIndexed>
        <Column>
          <PageTitle title={words.title} lead={words.lead} />
          <form class="embed-form" method="get" action={path('embed', lang)}>
            <Select
              name="kunta"
              label={words.municipality}
              options={[{ value: '', label: words.anywhere }, ...municipalities]}
              value={wish.municipality ?? ''}
            />
            <Select
              name="laji"
              label={words.type}
              options={[{ value: '', label: words.anyType }, ...types]}
              value={wish.type ?? ''}
            />
            <TextField name="q" label={words.words} hint={words.wordsHint} value={wish.q} />
            <Select
              name="kieli"
              label={words.language}
              options={languages.map((each) => ({ value: each, label: words.languages[each] }))}
              value={wish.lang}
            />
            <Button type="submit">{words.show}</Button>
          </form>
          <Section title={words.code}>
            <p>{words.codeLead}</p>
            <pre class="embed-code" tabIndex={0}>
              <code>{code}</code>
            </pre>
          </Section>
          <Section title={words.json}>
            <p>
              {words.jsonLead}{' '}
              <a href={jsonOf(wish)} class="poster__address">
                {config.publicUrl + jsonOf(wish)}
              </a>
            </p>
          </Section>
          <Section title={words.preview}>
            <p>
              <a href={frame}>{words.frameTitle}</a>
            </p>
          </Section>
        </Column>
      </PublicDocument>
    )
  },
}
