import type { Tx } from '#platform/db/database.ts'
import { upsert } from '../upsert.ts'
import { actionAreas, nationalLines, roadmapThemes } from './development.ts'

/** Names that every county's plan and roadmap stand on. */
export async function loadDevelopment(tx: Tx): Promise<void> {
  await upsert(
    tx,
    {
      name: 'development.national_line',
      key: ['number'],
      columns: { number: 'integer', name: 'jsonb', question: 'jsonb' },
    },
    nationalLines,
  )
  const columns = { key: 'text', position: 'integer', name: 'jsonb' } as const
  const placed = (rows: readonly { readonly key: string; readonly name: object }[]) =>
    rows.map((row, index) => ({ ...row, position: index + 1 }))
  await upsert(tx, { name: 'development.action_area', key: ['key'], columns }, placed(actionAreas))
  await upsert(tx, { name: 'development.roadmap_theme', key: ['key'], columns }, placed(roadmapThemes))
}
