import { addDays, addMonths, partsOf, plainDate, type PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Text3 } from '#platform/text.ts'
import { stableId } from '../../stable-id.ts'
import { upsert } from '../../upsert.ts'
import { demoCounties } from '../counties.ts'
import { areaId, organisationId, personId } from '../ids.ts'
import { areasLedFirst } from './areas-led.ts'
import { only } from '../organisations.ts'
import type { DemoCounty } from '../shape.ts'
import { assessed } from './board-assessments.ts'
import { boardRows } from './board-rows.ts'
import { taskStories } from './board-tasks.ts'

export const boardRowId = (county: string, key: string): string => stableId('board-row', `${county}:${key}`)
export const taskCellId = (county: string, area: string, task: string): string =>
  stableId('task-cell', `${county}:${area}:${task}`)

const ending = (county: string): string => (county === '17' ? '' : `-${county}`)
const inHelsinki = (day: PlainDate, time: string): string => `${day}T${time}:00+02:00`

type Step = { readonly state: 'agreed' | 'in-use' | 'old'; readonly since: PlainDate; readonly note: string }

/**
 * The way of one area with one row, its steps in their order: the areas in front use what the others have agreed on, and those at
 * the edge come after. Every county is at its own point of the same road.
 */
function stepsOf(of: {
  readonly begun: number
  readonly county: number
  readonly area: number
  readonly today: PlainDate
  readonly note: string | undefined
}): readonly Step[] {
  const { begun, county, area, today, note } = of
  const first = addMonths(today, -13 + ((begun + county) % 4))
  const reach = (begun * 2 + county * 3 + area * 2) % 7
  const old: Step = { state: 'old', since: first, note: '' }
  if (reach >= 5) return [old]
  const agreed: Step = { state: 'agreed', since: addDays(addMonths(first, 3), area * 3), note: note ?? '' }
  if (reach >= 3) return [old, agreed]
  return [old, agreed, { state: 'in-use', since: addDays(addMonths(first, 7), area * 9), note: '' }]
}

function boardOf(county: DemoCounty, at: number, today: PlainDate) {
  return boardRows.map((row, begun) => {
    const id = boardRowId(county.code, row.key)
    const steps = areasLedFirst(county).map((area, index) => ({
      area: areaId(county.code, area.key),
      // What nobody has said anything of is shown as such.
      steps:
        row.unsaidIn === index && at > 0
          ? []
          : stepsOf({ begun, county: at, area: index, today, note: row.note?.[county.languages[0] ?? 'fi'] }),
    }))
    return {
      row: {
        id,
        county: county.code,
        kind: row.kind,
        name: only(row.name, county.languages),
        what: only(row.what, county.languages),
        goal_on: row.goal === null ? null : addMonths(today, row.goal),
        created_at: inHelsinki(addMonths(today, -13), `09:${String(begun + 10)}`),
        changed_at: inHelsinki(addMonths(today, -13), `09:${String(begun + 10)}`),
        changed_by: personId(`coordinator${ending(county.code)}`),
      },
      steps,
    }
  })
}

const lead = (county: DemoCounty, index: number): string =>
  index === 0 ? personId(`area-lead${ending(county.code)}`) : personId(`coordinator${ending(county.code)}`)

async function loadBoard(tx: Tx, today: PlainDate): Promise<void> {
  const boards = demoCounties.flatMap((county, at) =>
    boardOf(county, at, today).map((row) => ({ county, ...row })),
  )
  await upsert(
    tx,
    {
      name: 'development.board_row',
      key: ['id'],
      columns: {
        id: 'uuid',
        county: 'text',
        kind: 'text',
        name: 'jsonb',
        what: 'jsonb',
        goal_on: 'date',
        created_at: 'timestamptz',
        changed_at: 'timestamptz',
        changed_by: 'uuid',
      },
    },
    boards.map(({ row }) => row),
  )
  const taken = boards.flatMap(({ county, row, steps }) =>
    steps.flatMap(({ area, steps: each }, index) =>
      each.map((step, position) => ({
        id: stableId('board-change', `${row.id}:${area}:${position}`),
        row_id: row.id,
        area_id: area,
        before: position === 0 ? null : (each[position - 1]?.state ?? null),
        after: step.state,
        state: step.state,
        since: step.since,
        note: step.note,
        changed_at: inHelsinki(step.since, '10:00'),
        changed_by: lead(county, index),
        isLast: position === each.length - 1,
        version: each.length,
      })),
    ),
  )
  await upsert(
    tx,
    {
      name: 'development.board_change',
      key: ['id'],
      columns: {
        id: 'uuid',
        row_id: 'uuid',
        area_id: 'uuid',
        before: 'text',
        after: 'text',
        since: 'date',
        note: 'text',
        changed_at: 'timestamptz',
        changed_by: 'uuid',
      },
    },
    taken,
  )
  await upsert(
    tx,
    {
      name: 'development.board_cell',
      key: ['row_id', 'area_id'],
      columns: {
        row_id: 'uuid',
        area_id: 'uuid',
        state: 'text',
        since: 'date',
        note: 'text',
        changed_at: 'timestamptz',
        changed_by: 'uuid',
        version: 'integer',
      },
    },
    taken.filter(({ isLast }) => isLast),
  )
}

/** The areas at the edge lack what the ones in the middle have; the first area of each county carries all but one. */
async function loadTasks(tx: Tx, today: PlainDate): Promise<void> {
  const empty: Text3 = { fi: '', sv: '', en: '' }
  await upsert(
    tx,
    {
      name: 'development.task_cell',
      key: ['area_id', 'task'],
      columns: {
        id: 'uuid',
        county: 'text',
        area_id: 'uuid',
        task: 'text',
        method: 'jsonb',
        organisation_id: 'uuid',
        person_id: 'uuid',
        division: 'jsonb',
        changed_at: 'timestamptz',
        changed_by: 'uuid',
      },
    },
    demoCounties.flatMap((county, at) =>
      areasLedFirst(county).flatMap((area, index) =>
        taskStories.flatMap((story, number) => {
          const lacks = (number * 3 + index * 2 + at) % 8
          const isGap = index > 0 && lacks === 6
          if (isGap) return []
          const hasDivision = lacks !== 3 && lacks !== 7
          const hasOwner = lacks !== 7
          return [
            {
              id: taskCellId(county.code, area.key, story.task),
              county: county.code,
              area_id: areaId(county.code, area.key),
              task: story.task,
              method: only(story.method, county.languages),
              organisation_id: hasOwner ? organisationId(county.code, story.organisation) : null,
              person_id:
                hasOwner && story.person !== null && index === 0
                  ? personId(`${story.person}-${county.code}`)
                  : null,
              division: only(hasDivision ? story.division : empty, county.languages),
              changed_at: inHelsinki(addDays(today, -20 - number * 17 - index * 5), '13:00'),
              changed_by: lead(county, index),
            },
          ]
        }),
      ),
    ),
  )
}

async function loadAssessments(tx: Tx, today: PlainDate): Promise<void> {
  const { year } = partsOf(today)
  await upsert(
    tx,
    {
      name: 'development.self_assessment',
      key: ['county', 'year', 'kind', 'item'],
      columns: {
        id: 'uuid',
        county: 'text',
        year: 'integer',
        kind: 'text',
        item: 'text',
        level: 'integer',
        marks: 'text[]',
        evidence: 'text',
        next_step: 'text',
        effects: 'text',
        costs: 'text',
        changed_at: 'timestamptz',
        changed_by: 'uuid',
      },
    },
    demoCounties.flatMap((county, at) => {
      const isSwedish = county.code === '17'
      return assessed.flatMap((item, position) =>
        [year - 1, year].flatMap((of) => {
          const isNow = of === year
          // This year is under way: what comes last has not been looked at yet.
          if (isNow && (position + at) % 4 === 3) return []
          const was = item.kind === 'principle' ? null : Math.min(2, (item.start + at) % 3)
          return [
            {
              id: stableId('self-assessment', `${county.code}:${of}:${item.kind}:${item.item}`),
              county: county.code,
              year: of,
              kind: item.kind,
              item: item.item,
              level: was === null ? null : isNow && position % 2 === 0 ? Math.min(3, was + 1) : was,
              marks: item.kind === 'principle' ? item.marks.slice(0, isNow ? item.marks.length : 1) : [],
              evidence: isSwedish && position % 3 === 1 ? item.evidence.sv : item.evidence.fi,
              next_step: isSwedish && position % 3 === 1 ? item.next.sv : item.next.fi,
              effects: item.kind === 'measure' ? item.effects : '',
              costs: item.kind === 'measure' ? item.costs : '',
              changed_at: isNow
                ? inHelsinki(addDays(today, -30 + position), '14:00')
                : `${of}-11-1${position % 9}T12:00:00+02:00`,
              changed_by: personId(`coordinator${ending(county.code)}`),
            },
          ]
        }),
      )
    }),
  )
}

/** The board of what is made alike, the seven tasks and how each county sees itself. @source R147–R150, R187 */
export async function loadBoards(tx: Tx, today: string): Promise<void> {
  const day = plainDate(today)
  await loadBoard(tx, day)
  await loadTasks(tx, day)
  await loadAssessments(tx, day)
}
