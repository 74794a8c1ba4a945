import type { JSX } from 'preact'
import { Section } from '#ui/layout/layout.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { workerSignUpTexts } from './texts.ts'

/** From a family's page to what is held for families: nothing of the family goes along. @source S-19 */
export function ToProgramme({ args }: { args: PageArgs }): JSX.Element {
  const words = workerSignUpTexts[args.lang].hook
  return (
    <Section title={words.title}>
      <p>{words.text}</p>
      <p>
        <a href={path('workProgramme', args.lang)}>{words.link}</a>
      </p>
    </Section>
  )
}
