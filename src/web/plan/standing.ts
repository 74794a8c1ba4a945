import { z } from 'zod'
import {
  goalLevels,
  joinStates,
  type StandingGoal,
  type StandingJoin,
  type StandingStep,
  stepKinds,
  stepStates,
} from '#capabilities/casework/index.ts'

import { plainDate, type PlainDate } from '#platform/dates.ts'
import type { Problems } from '#web/page.ts'

const day = z.string().transform(plainDate)
const goal = z.object({
  version: z.number(),
  words: z.string(),
  levels: z.array(z.string()).nullable(),
  startLevel: z.literal(goalLevels).nullable(),
})
const step = z.object({
  version: z.number(),
  goal: z.string().nullable(),
  kind: z.enum(stepKinds),
  words: z.string(),
  ownerMember: z.string().nullable(),
  ownerPerson: z.string().nullable(),
  owner: z.string(),
  dueOn: day.nullable(),
  remindOn: day.nullable(),
  state: z.enum(stepStates),
})
const join = z.object({
  version: z.number(),
  dueOn: day,
  words: z.string(),
  state: z.enum(joinStates),
})

const codes: readonly string[] = ['plan.changed-meanwhile', 'join.changed-meanwhile']

/** Whether what was sent stood on an older version: then the page shows both texts. */
export const isStale = (problems: Problems | null): problems is Problems =>
  problems !== null && codes.includes(problems.refusal.code) && problems.refusal.theirs !== undefined

export const standingGoal = ({ refusal }: Problems): StandingGoal | undefined =>
  goal.safeParse(refusal.theirs).data
export const standingStep = ({ refusal }: Problems): StandingStep | undefined =>
  step.safeParse(refusal.theirs).data
export const standingJoin = ({ refusal }: Problems): StandingJoin | undefined =>
  join.safeParse(refusal.theirs).data

/** Both texts under each other, for whoever makes one of them. */
export const bothTexts = (stands: string, typed: string): string =>
  stands.trim() === typed.trim() ? stands : `${stands}\n\n${typed}`.trim()

/** A day as a form sends it; null where it is none. */
export function dayTyped(text: string): PlainDate | null {
  const read = z.iso.date().safeParse(text.trim())
  return read.success ? plainDate(read.data) : null
}
