import type { JSX } from 'preact'
import type { Language, Localized } from '#platform/text.ts'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'

const words: Readonly<
  Record<Language, { readonly label: string; readonly reports: string; readonly calls: string }>
> = {
  fi: { label: 'Ylläpito', reports: 'Ilmoitukset ja ehdotukset', calls: 'Soittolista' },
  sv: { label: 'Underhåll', reports: 'Anmälningar och förslag', calls: 'Ringlista' },
  en: { label: 'Upkeep', reports: 'Reports and proposals', calls: 'Call list' },
}

/** More organisations than these are found by the filter of the list. */
const few = 4

/** From the list of one's listings to what keeps them true: the organisation's page, reports, the call list. */
export function KeepingLinks(props: {
  args: PageArgs
  organisations: readonly { readonly id: string; readonly name: Localized }[]
}): JSX.Element {
  const { args, organisations } = props
  const { lang, me } = args
  const say = words[lang]
  const calls = me?.roles.some((role) => role === 'coordinator' || role === 'area-lead') === true
  // The lead of an area sees listings, not whose they are to keep.
  const own = me?.roles.includes('area-lead') === true || organisations.length > few ? [] : organisations
  return (
    <nav aria-label={say.label}>
      <ul class="waiting">
        {own.map(({ id, name }) => (
          <li key={id}>
            <a href={path('workProvider', lang, { id })}>
              <LocalText of={name} lang={lang} />
            </a>
          </li>
        ))}
        <li>
          <a href={path('workCorrections', lang)}>{say.reports}</a>
        </li>
        {calls && (
          <li>
            <a href={path('workCalls', lang)}>{say.calls}</a>
          </li>
        )}
      </ul>
    </nav>
  )
}
