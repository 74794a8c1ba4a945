import {
  type OwnCase,
  ownCases,
  type PlanAuthor,
  type PlanView,
  readPlan,
} from '#capabilities/casework/index.ts'
import type { FamilyView } from '#capabilities/families/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { planWords } from '#web/plan/plan-words.ts'
import type { Reading } from '#web/plan/reading.ts'
import { familiesHere } from '#web/public/my/families-here.ts'
import { nameOf } from '#web/public/my/names.ts'
import { type Bench, benchOf } from '#web/work/families/acts.view.tsx'
import type { MyPlanTexts } from './texts-type.ts'
import { myPlanTexts } from './texts.ts'

/** The cases that one is told of, and the one whose plan the address names by its number. */
export type MyCases = {
  readonly args: PageArgs
  readonly all: readonly OwnCase[]
  readonly here: OwnCase | undefined
  readonly families: readonly FamilyView[]
  readonly words: MyPlanTexts
}

/** A plan as one of the family reads it. */
export type OnMyPlan = MyCases & {
  readonly here: OwnCase
  readonly family: FamilyView | undefined
  readonly plan: PlanView
  readonly reading: Reading
  readonly bench: Bench
  readonly me: string
}

export async function myCases(args: PageArgs): Promise<MyCases> {
  const all = await ownCases(args.caller, {})
  const { all: families } = await familiesHere(args)
  const number = Number(args.query['plan'] ?? '1')
  return { args, all, here: all[number - 1] ?? all[0], families, words: myPlanTexts[args.lang] }
}

/** What the address keeps of the chosen plan: its number among one's own, never its id. */
export const planQuery = ({ all, here }: Pick<MyCases, 'all' | 'here'>): { readonly plan?: number } => {
  const at = here === undefined ? 0 : all.indexOf(here)
  return at > 0 ? { plan: at + 1 } : {}
}

export async function onMyPlan(cases: MyCases, here: OwnCase, ended: boolean): Promise<OnMyPlan> {
  const { args, families } = cases
  const plan = await readPlan(args.caller, { id: here.id, ended })
  const family = families.find(({ id }) => id === here.family)
  const me = args.caller.actor.kind === 'member' ? args.caller.actor.id : ''
  return {
    ...cases,
    here,
    family,
    plan,
    me,
    bench: benchOf(args, path('myPlan', args.lang, {}, planQuery({ all: cases.all, here }))),
    reading: {
      lang: args.lang,
      today: helsinkiDate(args.deps.clock.now()),
      memberName: (id) => (family === undefined ? null : nameOf(family, id)),
    },
  }
}

/** Who wrote or rated something. */
export function whoWrote({ reading }: Pick<OnMyPlan, 'reading'>, author: PlanAuthor): string {
  const words = planWords[reading.lang]
  if (author.me) return words.you
  return (author.side === 'member' ? reading.memberName(author.id) : author.name) ?? words.somebody
}

/** Whom the plan is about, by first name; null: the family as a whole, or the reader. */
export const aboutName = ({ here, families }: Pick<OnMyPlan, 'here' | 'families'>): string | null => {
  const family = families.find(({ id }) => id === here.family)
  return here.mine || family === undefined ? null : nameOf(family, here.about)
}
