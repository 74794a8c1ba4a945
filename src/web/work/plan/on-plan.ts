import { type PlanAuthor, type PlanView, readPlan } from '#capabilities/casework/index.ts'
import type { PageArgs } from '#web/page.ts'
import type { Reading } from '#web/plan/reading.ts'
import { memberIn, onCase, type OnCase, todayOf } from '#web/work/cases/case-head.view.tsx'
import type { PlanTexts } from './texts-type.ts'
import { planTexts } from './texts.ts'

/** The plan of a case on the page of those who work with the family. */
export type OnPlan = {
  readonly on: OnCase
  readonly plan: PlanView
  readonly reading: Reading
  readonly words: PlanTexts
}

export async function onPlan(args: PageArgs, ended: boolean): Promise<OnPlan> {
  const on = await onCase(args, 'workCasePlan')
  const plan = await readPlan(args.caller, { id: on.view.id, ended })
  return {
    on,
    plan,
    words: planTexts[args.lang],
    reading: { lang: args.lang, today: todayOf(on), memberName: (id) => memberIn(on, id) },
  }
}

/** Who wrote or rated: one of the family by the name that the page knows. */
export const authorName = ({ reading }: Pick<OnPlan, 'reading'>, author: PlanAuthor): string | null =>
  author.side === 'member' ? reading.memberName(author.id) : author.name

/** A goal in short, for what is said about it where many goals stand on one page. */
export const inShort = (words: string): string =>
  words.length <= 60 ? words : `${words.slice(0, 59).trimEnd()}…`
