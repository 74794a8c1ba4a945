import type { JSX } from 'preact'
import type { Clash } from '#capabilities/meeting-places/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import { Notice } from '#ui/message/message.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { activityTexts } from './activity-texts.ts'
import { capital, hoursOf } from './in-words.ts'

/** Holidays and breaks take days and are merely said; the rest is somebody else's business too. */
export const ofOthers = (clashes: readonly Clash[]): readonly Clash[] =>
  clashes.filter(({ kind }) => kind !== 'break' && kind !== 'holiday')

const shown = 8

/** The days on which something collides, each with what and with whom, and the way there. */
export function ClashList({ args, clashes }: { args: PageArgs; clashes: readonly Clash[] }): JSX.Element {
  const { lang, caller } = args
  const words = activityTexts[lang].clashes
  const today = helsinkiDate(caller.clock.now())
  const days = new Set(clashes.map(({ date }) => date)).size
  if (clashes.length === 0) return <p class="programme-ok">{words.none}</p>
  return (
    <Notice kind="warning" title={words.title(days)} level={3}>
      <p>{words.lead}</p>
      <ul>
        {clashes.slice(0, shown).map((clash, index) => (
          <li key={index}>
            {capital(dateInWords(clash.date, lang, today))} {hoursOf(clash.startsAt, clash.endsAt, lang)}:{' '}
            {words.line[clash.kind](inLanguage(clash.what, lang))}
            {clash.with !== null && (
              <>
                {': '}
                <a href={path('workActivity', lang, { id: clash.with.activityId })}>
                  {words.with(inLanguage(clash.with.title, lang), inLanguage(clash.with.host, lang))}
                </a>
                {clash.with.state === 'draft' && `, ${words.draft}`}
              </>
            )}
          </li>
        ))}
      </ul>
      {clashes.length > shown && <p>{words.more(clashes.length - shown)}</p>}
    </Notice>
  )
}
