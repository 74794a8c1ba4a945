import type { JSX } from 'preact'
import type { ActivityInput, Clash } from '#capabilities/meeting-places/index.ts'
import { helsinkiDate, plainDate } from '#platform/dates.ts'
import { dateInWords } from '#platform/words.ts'
import { Notice } from '#ui/message/message.tsx'
import type { PageArgs } from '#web/page.ts'
import { ruleInWords } from '#web/work/times/rules-in-words.ts'
import { activityTexts } from './activity-texts.ts'
import { calendarTexts } from './calendar-texts.ts'
import { ClashList, ofOthers } from './clashes.view.tsx'
import { atHours } from './in-words.ts'
import { previewDays } from './rule-form.ts'

/** What a form makes, shown before it is kept. */
export type Preview = { readonly input: ActivityInput; readonly clashes: readonly Clash[] }

const shownDays = 8

/** The next days of what is being written, and what they collide with. */
export function PreviewView({ args, preview }: { args: PageArgs; preview: Preview }): JSX.Element {
  const { lang, caller } = args
  const words = activityTexts[lang]
  const today = helsinkiDate(caller.clock.now())
  const { input, clashes } = preview
  const rule = input.rule ?? null
  const taken = new Set<string>(
    clashes.filter(({ kind }) => kind === 'break' || kind === 'holiday').map(({ date }) => date),
  )
  const days = previewDays(
    {
      rule,
      firstDay: plainDate(input.firstDay),
      lastDay: input.lastDay === null || input.lastDay === undefined ? null : plainDate(input.lastDay),
      extraDays: input.extraDays ?? [],
    },
    taken,
    today,
  )
  return (
    <div class="keep-preview" id="esikatselu">
      <Notice kind="info" title={words.previewTitle} level={2} live>
        {rule !== null && (
          <p>
            <strong>
              {ruleInWords(rule, lang)} {atHours(input.opens, input.closes, lang)}
            </strong>
          </p>
        )}
        {days.length === 0 ? (
          <p>{words.noDays}</p>
        ) : (
          <ol>
            {days.slice(0, shownDays).map((day) => (
              <li key={day}>{dateInWords(day, lang, today)}</li>
            ))}
          </ol>
        )}
        {days.length > shownDays && <p>{words.clashes.more(days.length - shownDays)}</p>}
        {taken.size > 0 && (
          <p>
            {[...taken]
              .slice(0, shownDays)
              .map((day) => dateInWords(plainDate(day), lang, today))
              .join(', ')}
            {': '}
            {calendarTexts[lang].clashes.kinds.break}, {calendarTexts[lang].clashes.kinds.holiday}
          </p>
        )}
        <p>{words.notYet}</p>
      </Notice>
      <ClashList args={args} clashes={ofOthers(clashes)} />
    </div>
  )
}
