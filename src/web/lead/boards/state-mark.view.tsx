import type { JSX } from 'preact'
import type { BoardState, TaskState } from '#capabilities/development/index.ts'

type Fill = 'empty' | 'half' | 'whole' | 'unsaid'
const fillOf: Readonly<Record<BoardState | TaskState | 'unsaid', Fill>> = {
  old: 'empty',
  agreed: 'half',
  'in-use': 'whole',
  gap: 'empty',
  partly: 'half',
  whole: 'whole',
  unsaid: 'unsaid',
}

/** A window of the house: dark, half lit, lit. The words beside it say the same. */
export function StateMark({ state }: { state: BoardState | TaskState | 'unsaid' }): JSX.Element {
  const fill = fillOf[state]
  return (
    <svg class={`board-mark board-mark--${fill}`} viewBox="0 0 18 18" aria-hidden="true">
      <rect class="board-mark__frame" x="2" y="2" width="14" height="14" rx="2.5" />
      {fill === 'half' && (
        <path class="board-mark__light" d="M3 9h12v4.5a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 3 13.5Z" />
      )}
      {fill === 'whole' && <rect class="board-mark__light" x="3" y="3" width="12" height="12" rx="1.5" />}
      {fill === 'unsaid' && <path class="board-mark__line" d="M6 9h6" />}
    </svg>
  )
}
