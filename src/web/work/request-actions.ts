import type { WorkView } from '#capabilities/help-requests/index.ts'
import { type MoveName, moveNames } from '#web/work/request-moves.ts'
import type { ClosedWhy } from '#web/work/request-texts-type.ts'

export type Actions = {
  readonly open: readonly MoveName[]
  /** What cannot be done now, by its reason: each reason is said once. */
  readonly closed: readonly { readonly why: ClosedWhy; readonly moves: readonly MoveName[] }[]
  /** The one that most likely comes next. */
  readonly first: MoveName | undefined
}

/** Moves that belong to the situation at all: nobody is told why an offer that was never made cannot be answered. */
function belongs(move: MoveName, view: WorkView): boolean {
  switch (move) {
    case 'acknowledge':
    case 'decline':
      return view.offered_to_me
    case 'take':
      return view.state === 'received'
    case 'resume':
      return view.state === 'waiting'
    case 'wait':
      return view.state !== 'waiting'
    case 'cancelHandOver':
    case 'nameDeputy':
    case 'assign':
      return view.can[move] === true
    case 'recordMatter':
      return view.can[move] === true && view.state !== 'resolved'
    case 'sendNotice':
      return view.can[move] === true && view.reaching.tries > 0
    // These have a place of their own on the page.
    case 'acknowledgeUrgent':
    case 'judgeUrgency':
    case 'takeBackAnswer':
      return false
    default:
      return true
  }
}

function whyClosed(move: MoveName, view: WorkView): ClosedWhy | null {
  const can = view.can[move]
  if (can === true) {
    if (move === 'handOver' && !view.doors.some((door) => door.same)) return 'no-door'
    if (move === 'nameDeputy' && !view.colleagues.some((each) => each.id !== view.holder_id))
      return 'no-colleague'
    return null
  }
  if (view.state === 'resolved') return 'closed'
  if (view.state === 'received') return 'take-first'
  if (can === 'no-contact' || can === 'already-offered') return can
  return view.offered_to_me ? 'acknowledge-first' : 'holder-only'
}

const firstOf = (view: WorkView, open: readonly MoveName[]): MoveName | undefined =>
  open.find((move) => move === 'acknowledge' || move === 'take') ??
  (view.kept_at === null || view.family_wrote ? open.find((move) => move === 'answer') : undefined)

/** What can be done with a request now, and what not and why. */
export function actionsOf(view: WorkView): Actions {
  const closed = new Map<ClosedWhy, MoveName[]>()
  const open: MoveName[] = []
  for (const move of moveNames) {
    if (!belongs(move, view)) continue
    const why = whyClosed(move, view)
    if (why === null) open.push(move)
    else closed.set(why, [...(closed.get(why) ?? []), move])
  }
  return { open, closed: [...closed].map(([why, moves]) => ({ why, moves })), first: firstOf(view, open) }
}
