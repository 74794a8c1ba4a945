import type { JSX } from 'preact'
import { programmeOfService } from '#capabilities/meeting-places/index.ts'
import type { Language } from '#platform/text.ts'
import { LinkButton } from '#ui/button/button.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'

const seeWeek: Readonly<Record<Language, string>> = {
  fi: 'Katso viikko-ohjelma',
  sv: 'Se veckoprogrammet',
  en: 'See the week',
}

/** The way from a listing to the week of its meeting place, or to the days of what is held; nothing when there is none. */
export async function weekOfService(args: PageArgs, service: string): Promise<JSX.Element | null> {
  const { lang } = args
  // The listing is read from memory and stands without the database; the way to its days is left out then.
  const held = await programmeOfService(args.caller, { service }).catch((error: unknown) => {
    args.deps.log.error('service.week', error)
    return []
  })
  if (held.length === 0) return null
  return (
    <p>
      {held.map(({ id, kind, title }) => (
        <LinkButton
          key={id}
          href={path(kind === 'place' ? 'meetingPlace' : 'activity', lang, { id })}
          kind="secondary"
        >
          {seeWeek[lang]}
          {held.length > 1 && (
            <>
              {': '}
              <LocalText of={title} lang={lang} />
            </>
          )}
        </LinkButton>
      ))}
    </p>
  )
}
