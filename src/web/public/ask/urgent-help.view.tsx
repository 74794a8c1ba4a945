import type { JSX } from 'preact'
import { crisisIn, gentleIn } from '#capabilities/directory/index.ts'
import { inLanguage } from '#platform/text.ts'
import { CrisisCard, Notice } from '#ui/message/message.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import type { Voice } from './answers.ts'
import { askTexts } from './texts.ts'

/** Who helps right now in this kind of danger. Blocks nothing. */
export function UrgentHelp({
  args,
  kind,
  county,
  note,
}: {
  args: PageArgs
  kind: string
  county: string | null
  /** What else is said, where it is no request for help that is being written. */
  note?: string | undefined
}): JSX.Element {
  const { lang, deps } = args
  const words = askTexts[lang].urgent
  const lines = deps.catalogue.lines(county, lang, [kind]).map((line) => ({
    name: inLanguage(line.name, lang),
    number: line.number,
    tel: line.tel,
    when: [line.calls_for, line.hours].map((text) => inLanguage(text, lang)).join(' '),
  }))
  return (
    <CrisisCard
      title={words.title}
      lines={lines}
      note={
        <p>
          {note ?? words.note} <a href={path('lines', lang)}>{words.lines}</a>
        </p>
      }
    />
  )
}

/** What the page answers at once to somebody's own words: numbers in danger, a kind line in exhaustion, else nothing. */
export function AnswerToWords(props: {
  args: PageArgs
  text: string
  voice: Voice
  county: string | null
  note?: string | undefined
}): JSX.Element | null {
  const { args, text, voice, county, note } = props
  const kind = crisisIn(text)
  if (kind !== null) return <UrgentHelp args={args} kind={kind} county={county} note={note} />
  if (!gentleIn(text)) return null
  const words = askTexts[args.lang]
  return (
    <Notice kind="gentle">
      <p>{words.voices[voice].gentle}</p>
      <p>
        <a href={path('lines', args.lang)}>{words.urgent.lines}</a>
      </p>
    </Notice>
  )
}
