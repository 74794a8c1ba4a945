import type { JSX } from 'preact'
import { momentInWords } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { Notice } from '#ui/message/message.tsx'
import { one, type PageArgs } from '#web/page.ts'
import { activityTexts } from './activity-texts.ts'

export type SignedDay = { readonly id: string; readonly startsAt: Date; readonly signedUp: number }

/** The days with sign-ups that a change would take away; empty when it was not refused for them. */
export function signedDays({ problems }: PageArgs): readonly SignedDay[] {
  if (problems?.refusal.code !== 'activity.days-with-sign-ups') return []
  const { theirs } = problems.refusal
  if (typeof theirs !== 'object' || theirs === null || !('days' in theirs) || !Array.isArray(theirs.days))
    return []
  return theirs.days.flatMap((each: unknown): readonly SignedDay[] => {
    if (typeof each !== 'object' || each === null) return []
    if (!('id' in each) || !('startsAt' in each) || !('signedUp' in each)) return []
    const { id, startsAt, signedUp } = each
    return typeof id === 'string' && startsAt instanceof Date && typeof signedUp === 'number'
      ? [{ id, startsAt, signedUp }]
      : []
  })
}

const shown = 10

/** Which days they are, and the button that cancels them and tells those who have signed up. Stands in the form that was refused. */
export function TellSignedUp({ args, act }: { args: PageArgs; act: string }): JSX.Element | null {
  const days = signedDays(args)
  if (days.length === 0 || args.problems === null || one(args.problems.form, 'act') !== act) return null
  const { lang, caller } = args
  const words = activityTexts[lang]
  return (
    <Notice kind="warning" title={words.signedUpTitle} level={3}>
      <ul>
        {days.slice(0, shown).map((day) => (
          <li key={day.id}>
            {momentInWords(day.startsAt, lang, caller.clock.now())}: {words.signedUp(day.signedUp)}
          </li>
        ))}
      </ul>
      {days.length > shown && <p>{words.clashes.more(days.length - shown)}</p>}
      <p>{words.signedUpLead}</p>
      <Button kind="danger" name="tell" value="1">
        {words.tellAndSave}
      </Button>
    </Notice>
  )
}
