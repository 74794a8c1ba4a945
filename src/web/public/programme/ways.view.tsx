import type { JSX } from 'preact'
import type { Language } from '#platform/text.ts'
import { Section } from '#ui/layout/layout.tsx'
import { path, type Query } from '#web/paths.ts'
import { programmeTexts } from './texts.ts'
import { waysTexts } from './ways-texts.ts'

/** The ways into what there is to do: on the home page, and on the page of an area for that area. @source R112 */
export function ProgrammeWays(props: { lang: Language; where?: Query }): JSX.Element {
  const { lang, where = {} } = props
  const words = waysTexts[lang]
  const { name, views } = programmeTexts[lang]
  return (
    <Section title={name}>
      <p>{words.lead}</p>
      <ul class="columns">
        <li>
          <a href={path('programmeDay', lang, {}, where)}>{words.today}</a>
        </li>
        <li>
          <a href={path('programme', lang, {}, where)}>{words.week}</a>
        </li>
        <li>
          <a href={path('meetingPlaces', lang, {}, where)}>{views.places}</a>
        </li>
        <li>
          <a href={path('groups', lang, {}, where)}>{views.groups}</a>
        </li>
        <li>
          <a href={path('events', lang, {}, where)}>{views.events}</a>
        </li>
        <li>
          <a href={path('newInTown', lang, {}, where)}>{words.newInTown}</a>
        </li>
      </ul>
    </Section>
  )
}
