import type { JSX } from 'preact'
import { goalLevels, type PlanGoal } from '#capabilities/casework/index.ts'
import { classNames } from '#ui/class-names.ts'
import { planWords } from './plan-words.ts'
import type { Reading } from './reading.ts'

/**
 * How far a goal has come: five windows, lit up to where the family is now; the words say the same. Levels that nobody has
 * described yet have their common names.
 */
export function Scale({
  reading,
  goal,
}: {
  reading: Reading
  goal: Pick<PlanGoal, 'levels' | 'level' | 'startLevel'>
}): JSX.Element | null {
  const words = planWords[reading.lang]
  if (goal.levels === null && goal.level === null && goal.startLevel === null) return null
  const reached = goal.level ?? goal.startLevel
  return (
    <ol class="plan-scale" aria-label={words.scale}>
      {goalLevels.map((level, index) => {
        const isNow = level === goal.level
        const isStart = level === goal.startLevel
        const marks = [isNow && words.now, isStart && words.atStart].filter((mark) => mark !== false)
        return (
          <li
            key={level}
            class={classNames(
              'plan-scale__level',
              reached !== null && level <= reached && 'plan-scale__level--lit',
              isNow && 'plan-scale__level--now',
            )}
          >
            <span class="plan-scale__window" aria-hidden="true" />
            <span class="plan-scale__words">
              {goal.levels?.[index] ?? words.levels[`${level}`]}
              {marks.length > 0 && <strong class="plan-scale__mark">{marks.join(', ')}</strong>}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
