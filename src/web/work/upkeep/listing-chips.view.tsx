import type { JSX } from 'preact'
import type { Language } from '#platform/text.ts'
import { Chip, ChipList } from '#ui/facts/facts.tsx'
import { dayInWords, upkeepWords } from './upkeep-words.ts'

type Kept = {
  readonly state: string
  readonly statutory: boolean
  readonly unconfirmed_since: string | null
}

/** How a listing stands, in words: what families see of it and what the rule has done. */
export function ListingChips(props: {
  listing: Kept
  isDue?: boolean | undefined
  lang: Language
  now: Date
}): JSX.Element | null {
  const { listing, isDue, lang, now } = props
  const words = upkeepWords[lang]
  const since = listing.unconfirmed_since
  const chips: JSX.Element[] = []
  if (listing.state === 'hidden') {
    chips.push(
      since === null ? (
        <Chip>{words.states.hidden}</Chip>
      ) : (
        <Chip tone="late" icon="alert">
          {words.states.hiddenByRule}
        </Chip>
      ),
    )
  }
  if (listing.state === 'draft') chips.push(<Chip>{words.states.draft}</Chip>)
  if (since !== null && listing.state === 'published') {
    chips.push(
      <Chip tone="late" icon="alert">
        {words.marked(dayInWords(since, lang, now))}
      </Chip>,
    )
    if (listing.statutory) chips.push(<Chip>{words.statutory}</Chip>)
  }
  if (isDue === true && since === null && listing.state === 'published')
    chips.push(<Chip tone="soon">{words.due}</Chip>)
  return <ChipList chips={chips} />
}
