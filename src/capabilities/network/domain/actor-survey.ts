import { type ActorPresence, actorPresences } from './area-words.ts'

/** Fewer answers than this are not shown, so that nobody is found among them. */
export const fewestAnswers = 5

export type SurveyActor = {
  readonly id: string
  readonly key: string
  readonly name: Readonly<Record<string, string>>
  readonly types: readonly string[]
  readonly reported: ActorPresence | null
}
export type SurveyFinding = SurveyActor & {
  /** How many have answered of this actor; null where a report gives no figures. */
  readonly answers: number | null
  /** How many see it in the centre, whether or not it also comes in; and how many see it coming in. */
  readonly fixed: number | null
  readonly outreach: number | null
  readonly both: number | null
  readonly none: number | null
  /** What most have answered, or what the report says. */
  readonly seenAs: ActorPresence | null
}

export type Counted = { readonly actor_id: string; readonly presence: ActorPresence; readonly count: number }

/**
 * What the answers come to, actor by actor. "Both" counts as fixed and as coming in, as the pilots' report counted it; as what an
 * actor is seen stands what most of its answers say.
 * @source R41
 */
export function findingsOf(
  actors: readonly SurveyActor[],
  counts: readonly Counted[],
): readonly SurveyFinding[] {
  return actors.map((actor) => {
    const own = counts.filter((each) => each.actor_id === actor.id)
    const of = (presence: ActorPresence): number => own.find((each) => each.presence === presence)?.count ?? 0
    const answers = own.reduce((sum, { count }) => sum + count, 0)
    if (answers === 0)
      return {
        ...actor,
        answers: null,
        fixed: null,
        outreach: null,
        both: null,
        none: null,
        seenAs: actor.reported,
      }
    const most = Math.max(...actorPresences.map(of))
    const leading = actorPresences.filter((presence) => of(presence) === most)
    return {
      ...actor,
      answers,
      fixed: of('fixed') + of('both'),
      outreach: of('outreach') + of('both'),
      both: of('both'),
      none: of('none'),
      seenAs: leading.length === 1 ? (leading[0] ?? null) : null,
    }
  })
}
