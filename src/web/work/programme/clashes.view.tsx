import type { JSX } from 'preact'
import type { Clash } from '#capabilities/meeting-places/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import { Notice } from '#ui/message/message.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { activityTexts } from './activity-texts.ts'
import { capital, hoursOf } from './in-words.ts'

/** Holidays and breaks take days and are merely said; the rest is somebody else's business too. */
export const ofOthers = (clashes: readonly Clash[]): readonly Clash[] =>
  clashes.filter(({ kind }) => kind !== 'break' && kind !== 'holiday')

const shown = 8

type Props = { readonly args: PageArgs; readonly clashes: readonly Clash[] }

const daysOf = (clashes: readonly Clash[]): number => new Set(clashes.map(({ date }) => date)).size

function Lines({ args, clashes }: Props): JSX.Element {
  const { lang, caller } = args
  const words = activityTexts[lang].clashes
  const today = helsinkiDate(caller.clock.now())
  return (
    <>
      <ul class="keep-clashes">
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
    </>
  )
}

/** Before it is published: the days on which something collides, each with what and with whom, and the way there. */
export function ClashList({ args, clashes }: Props): JSX.Element {
  const words = activityTexts[args.lang].clashes
  if (clashes.length === 0) return <p class="keep-ok">{words.none}</p>
  return (
    <Notice kind="warning" title={words.title(daysOf(clashes))} level={3}>
      <p>{words.lead}</p>
      <Lines args={args} clashes={clashes} />
    </Notice>
  )
}

/** The same once it is published: there for whoever asks. */
export function ClashesBeside({ args, clashes }: Props): JSX.Element | null {
  if (clashes.length === 0) return null
  return (
    <Disclosure summary={activityTexts[args.lang].clashes.title(daysOf(clashes))}>
      <Lines args={args} clashes={clashes} />
    </Disclosure>
  )
}
