import type { JSX } from 'preact'
import { sevenTasks, type TaskCellView } from '#capabilities/development/index.ts'
import type { Language } from '#platform/text.ts'
import { taskTexts } from './task-texts.ts'

const middle = 110
/** The number of a petal stands where the petal is widest. */
const reach = 68
const turn = (at: number): number => (360 / sevenTasks.length) * at
const around = (at: number, far: number): { readonly x: number; readonly y: number } => {
  const angle = ((turn(at) - 90) * Math.PI) / 180
  return { x: middle + far * Math.cos(angle), y: middle + far * Math.sin(angle) }
}

/** The seven petals of national line 1, filled by how the area carries each task. @source R148 */
export function Petals(props: {
  id: string
  area: string
  cells: readonly TaskCellView[]
  lang: Language
}): JSX.Element {
  const { id, area, cells, lang } = props
  const words = taskTexts[lang]
  const whole = cells.filter(({ state }) => state === 'whole').length
  return (
    <svg
      class="petal-flower"
      viewBox="0 0 220 220"
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
    >
      <title id={`${id}-title`}>{words.flower(area, whole)}</title>
      <desc id={`${id}-desc`}>{words.flowerDesc}</desc>
      {sevenTasks.map((task, at) => {
        const state = cells.find((cell) => cell.task === task)?.state ?? 'gap'
        const { x, y } = around(at, reach)
        return (
          <g key={task}>
            <ellipse
              class={`petal-flower__petal petal-flower__petal--${state}`}
              cx={middle}
              cy={middle - reach}
              rx="27"
              ry="38"
              transform={`rotate(${turn(at).toFixed(2)} ${middle} ${middle})`}
            />
            <text
              class={
                state === 'whole'
                  ? 'petal-flower__number petal-flower__number--whole'
                  : 'petal-flower__number'
              }
              x={x.toFixed(1)}
              y={(y + 4.5).toFixed(1)}
            >
              {at + 1}
            </text>
          </g>
        )
      })}
      <circle class="petal-flower__middle" cx={middle} cy={middle} r="25" />
      <text class="petal-flower__count" x={middle} y={middle + 5}>
        {`${whole}/7`}
      </text>
    </svg>
  )
}
