import type { JSX } from 'preact'
import { audiences } from '#capabilities/directory/index.ts'
import { activityKinds, listMeetingPlaces } from '#capabilities/meeting-places/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage, languages } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Select } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import type { Page } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { programmeWords } from '#web/programme-words.ts'
import { directoryWords } from '#web/public/directory-words.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { capital } from '#web/public/service-facts.ts'
import {
  programmeCalendarOf,
  programmeFrameOf,
  programmeJsonOf,
  readProgrammeWish,
} from './programme-embed.ts'
import { sharedTexts } from './texts.ts'

/** For whoever keeps another website: choose, look, copy. @source R114 */
export const programmeEmbedPage: Page = {
  audience: 'public',
  get: async (args): Promise<JSX.Element> => {
    const { lang, deps, query } = args
    const { catalogue, config, clock } = deps
    const words = sharedTexts[lang].embed
    const wish = readProgrammeWish(catalogue, { ...query, kieli: query['kieli'] ?? lang })
    const today = helsinkiDate(clock.now())
    const { compare } = new Intl.Collator(lang)
    const byLabel = (a: { label: string }, b: { label: string }): number => compare(a.label, b.label)
    const municipalities = catalogue
      .municipalities()
      .filter(({ code }) => catalogue.countyServing(code) !== null)
      .map(({ code, name }) => ({ value: code, label: inLanguage(name, lang) }))
      .toSorted(byLabel)
    // Places are chosen within a municipality: all of a county would be a list nobody reads.
    const { places } =
      wish.municipality === null
        ? { places: [] }
        : await listMeetingPlaces(args.caller, { municipality: wish.municipality, limit: 200 })
    const frame = programmeFrameOf(wish)
    const code = `<iframe src="${config.publicUrl}${frame.replaceAll('&', '&amp;')}" title="${sharedTexts[wish.lang].embed.frameTitle}" width="100%" height="600" loading="lazy"></iframe>`
    const calendar = programmeCalendarOf(wish, catalogue)
    const json = programmeJsonOf(wish, today)
    return (
      <PublicDocument args={args} title={words.title} tab={words.tab} sheet="paper" isIndexed>
        <Column>
          <PageTitle title={words.title} lead={words.lead} />
          <form class="embed-form" method="get" action={path('programmeEmbed', lang)}>
            <Select
              name="kunta"
              label={words.municipality}
              options={[{ value: '', label: words.anywhere }, ...municipalities]}
              value={wish.municipality ?? ''}
            />
            {places.length > 0 && (
              <Select
                name="paikka"
                label={words.place}
                options={[
                  { value: '', label: words.everyPlace },
                  ...places
                    .map(({ id, name }) => ({ value: id, label: inLanguage(name, lang) }))
                    .toSorted(byLabel),
                ]}
                value={wish.place ?? ''}
              />
            )}
            <Select
              name="kenelle"
              label={words.audience}
              options={[
                { value: '', label: words.anybody },
                ...audiences.map((each) => ({
                  value: each,
                  label: capital(directoryWords[lang].audiences[each]),
                })),
              ]}
              value={wish.audience ?? ''}
            />
            <Select
              name="laji"
              label={words.kind}
              options={[
                { value: '', label: words.anyKind },
                ...activityKinds.map((each) => ({ value: each, label: programmeWords[lang].kinds[each] })),
              ]}
              value={wish.kind ?? ''}
            />
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
          <Section title={words.calendar}>
            {calendar === null ? (
              <p>{words.calendarNeedsPlace}</p>
            ) : (
              <p>
                {words.calendarLead}{' '}
                <a href={calendar} class="poster__address">
                  {config.publicUrl + calendar}
                </a>
              </p>
            )}
          </Section>
          <Section title={words.json}>
            <p>
              {words.jsonLead}{' '}
              <a href={json} class="poster__address">
                {config.publicUrl + json}
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
