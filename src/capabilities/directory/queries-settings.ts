import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import { type SettingKey, settingDefaults, type Settings, withDecided } from './domain/settings.ts'

export type SettingRow = {
  readonly county: string
  /** The county's code, or an area's id. */
  readonly scope: string
  readonly key: SettingKey
  readonly value: unknown
}

/** Everything decided in a county, for itself and for its areas. */
export async function decidedSettings(tx: Tx, county: string): Promise<readonly SettingRow[]> {
  const { rows } = await sql<SettingRow>`
    select county, scope, key, value from directory.setting where county = ${county} order by scope, key`.execute(
    tx,
  )
  return rows
}

/** What holds in a scope: the area's own choice, else the county's, else the product's. */
export const settingsFrom = (rows: readonly SettingRow[], county: string, area?: string | null): Settings => {
  const ofCounty = withDecided(
    settingDefaults,
    rows.filter((row) => row.county === county && row.scope === county),
  )
  return area === undefined || area === null
    ? ofCounty
    : withDecided(
        ofCounty,
        rows.filter((row) => row.county === county && row.scope === area),
      )
}

/** The settings that hold in a county, or in one of its areas. */
export async function settingsOf(tx: Tx, county: string, area?: string | null): Promise<Settings> {
  return settingsFrom(await decidedSettings(tx, county), county, area)
}

export async function putSetting(
  tx: Tx,
  row: SettingRow & { readonly by: string; readonly now: Date },
): Promise<void> {
  await sql`insert into directory.setting (county, scope, key, value, changed_at, changed_by)
    values (${row.county}, ${row.scope}, ${row.key}, ${JSON.stringify(row.value)}::jsonb, ${row.now}, ${row.by})
    on conflict (county, scope, key) do update set value = excluded.value, changed_at = excluded.changed_at,
      changed_by = excluded.changed_by`.execute(tx)
}

/** Back to what the county, or the product, says. */
export async function dropSetting(tx: Tx, county: string, scope: string, key: SettingKey): Promise<void> {
  await sql`delete from directory.setting where county = ${county} and scope = ${scope} and key = ${key}`.execute(
    tx,
  )
}
