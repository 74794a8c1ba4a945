import type { JSX } from 'preact'
import { caseStages, type PathContent } from '#capabilities/casework/index.ts'
import { type Language, languages, type Localized } from '#platform/text.ts'
import { FactList } from '#ui/facts/facts.tsx'
import { Notice } from '#ui/message/message.tsx'
import type { Editing } from './read.ts'
import { adminPathTexts } from './texts.ts'

type Texts = readonly (readonly [string, Localized])[]

function textsOf(content: PathContent, { part, key }: Editing): Texts {
  switch (part) {
    case 'path':
      return (['title', 'summary', 'why', 'coordinates', 'critical', 'wishes'] as const).map((field) => [
        field,
        content[field],
      ])
    case 'lane':
      return content.lanes.filter((lane) => lane.key === key).map((lane) => ['name', lane.name])
    case 'step':
      return content.steps
        .filter((step) => step.key === key)
        .flatMap((step): Texts =>
          (['name', 'actor', 'interface', 'metric'] as const).map((field) => [field, step[field]]),
        )
    case 'stage':
      return content.stages
        .filter(({ stage }) => caseStages.includes(stage) && stage === key)
        .flatMap((note): Texts =>
          (['joint', 'digital', 'other'] as const).map((field) => [field, note[field]]),
        )
  }
}

/** What another has saved meanwhile, over the fields that hold what was typed: nothing is lost, nothing overwritten unseen. */
export function StandsNow(props: { lang: Language; content: PathContent; at: Editing }): JSX.Element {
  const words = adminPathTexts[props.lang]
  const facts = textsOf(props.content, props.at).flatMap(([field, text]) =>
    languages.flatMap((lang) => {
      const said = text[lang] ?? ''
      return said === ''
        ? []
        : [
            {
              term: `${words.fields[field] ?? field} ${words.languages[lang]}`,
              value: <span lang={lang}>{said}</span>,
            },
          ]
    }),
  )
  return (
    <Notice kind="warning" title={words.page.standsNow}>
      <p>{words.page.standsNowHint}</p>
      <FactList facts={facts} />
    </Notice>
  )
}
