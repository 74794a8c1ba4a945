import type { JSX } from 'preact'
import type { WorkView } from '#capabilities/help-requests/index.ts'
import type { Language } from '#platform/text.ts'
import { Icon } from '#ui/icon/icon.tsx'
import { receivingTexts } from '#web/work/receiving-texts.ts'

/** The agreed way and times, and whether it is now a time for it; what the family does not want. */
export function Agreed({ view, lang }: { view: WorkView; lang: Language }): JSX.Element | null {
  const { contact, timeAgreed } = view
  if (contact === null) return null
  const words = receivingTexts[lang].reach
  return (
    <div class="agreed">
      <p>
        {words.agreed} <strong>{contact.value}</strong>
        {contact.times !== '' && (
          <>
            {', '}
            <span lang={view.language}>{contact.times}</span>
          </>
        )}
      </p>
      {timeAgreed === 'inside' && <p class="agreed__now">{words.inside}</p>}
      {timeAgreed === 'outside' && (
        <p class="agreed__warning">
          <Icon name="alert" /> {words.outside}
        </p>
      )}
    </div>
  )
}

/** How often it has been tried, and what the county's rule still asks for. */
export function Tried({ view, lang }: { view: WorkView; lang: Language }): JSX.Element {
  const words = receivingTexts[lang].reach
  const { tries, days, triesMissing, daysMissing } = view.reaching
  return (
    <p class="tried">
      {words.tried(tries, days)}{' '}
      {triesMissing + daysMissing > 0
        ? words.missing(triesMissing, daysMissing)
        : view.notices.length === 0
          ? words.enough
          : ''}
    </p>
  )
}
