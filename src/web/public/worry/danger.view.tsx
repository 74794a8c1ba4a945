import type { JSX } from 'preact'
import { CrisisCard } from '#ui/message/message.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { linesFor } from '#web/public/lines-of.ts'
import { asCrisisLine } from '#web/public/lines.view.tsx'
import { chosenPlace } from '#web/public/place-of.ts'
import { worryTexts } from './texts.ts'

/** The county of the chosen municipality, where it uses this deployment. */
export const countyHere = (args: Pick<PageArgs, 'deps' | 'place'>): string | null => {
  const place = chosenPlace(args)
  return place === null ? null : args.deps.catalogue.countyServing(place.code)
}

/** 112 and the social emergency line: above everything that is written and sent. @source LSL 25 § */
export function Danger(props: { args: PageArgs; county: string | null }): JSX.Element {
  const { args, county } = props
  const { lang, deps } = args
  const words = worryTexts[lang].danger
  const lines = linesFor(deps.catalogue, county, lang).filter(
    ({ key }) => key === 'emergency' || key.startsWith('social-emergency'),
  )
  return (
    <CrisisCard
      title={words.title}
      lines={lines.map((line) => asCrisisLine(line, lang))}
      note={
        <p>
          {words.note} <a href={path('lines', lang)}>{words.all}</a>
        </p>
      }
    />
  )
}
