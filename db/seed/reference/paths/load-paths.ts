import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import { stableId } from '../../stable-id.ts'
import { productPaths } from './all.ts'

export const productPathId = (key: string, version: number): string =>
  stableId('path-template', `${key}:${version}`)

/**
 * Brings the product's paths to this version's state. A path that says something else than before becomes a new version, and the one
 * before stays for the cases that follow it. What a county has of its own is not touched.
 * @source ADR-0045
 */
export async function loadPaths(tx: Tx): Promise<void> {
  for (const { key, group, content } of productPaths) {
    const { rows } = await sql<{ version: number; same: boolean }>`
      select version, content = ${JSON.stringify(content)}::jsonb and "group" = ${group} and state = 'published' as same
      from casework.path_template where county is null and key = ${key} order by version desc limit 1`.execute(
      tx,
    )
    const [newest] = rows
    if (newest?.same === true) continue
    const version = (newest?.version ?? 0) + 1
    await sql`update casework.path_template set state = 'replaced' where county is null and key = ${key}
      and state = 'published'`.execute(tx)
    await sql`insert into casework.path_template (id, county, key, "group", version, state, content, changed_at, published_at)
      values (${productPathId(key, version)}, null, ${key}, ${group}, ${version}, 'published', ${JSON.stringify(content)}::jsonb,
        platform.now(), platform.now())`.execute(tx)
  }
}
