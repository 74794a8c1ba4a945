/** What a county, and an area where it wishes otherwise, has decided about keeping its directory. */
import { z } from 'zod'
import { demand } from '#platform/access.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { areaAccess } from './access.ts'
import { countyDirectoryAccess } from './access-coordination.ts'
import { dayLimits, settingKeys, type Settings, settingValue } from './domain/settings.ts'
import { personIn } from './editing-write.ts'
import { areasOf } from './queries-area-services.ts'
import {
  decidedSettings,
  dropSetting,
  putSetting,
  settingsFrom,
  type SettingRow,
} from './queries-settings.ts'

const county = z.string().max(10)

export type SettingsView = {
  /** What holds: the area's own choice, else the county's, else the product's. */
  readonly settings: Settings
  /** What would hold without this scope's own choices. */
  readonly otherwise: Settings
  /** The keys that this scope itself has decided. */
  readonly decided: readonly SettingRow['key'][]
}

/** What holds in a county or in one of its areas, and which of it was decided there. */
export const readSettings = useCase({
  name: 'directory-setting.read',
  trace: 'refusals',
  input: z.object({ county, area: z.uuid().nullable().default(null) }),
  needs: countyDirectoryAccess.read,
  id: ({ county: id }) => id,
  run: async ({ tx }, { county: of, area }): Promise<SettingsView> => {
    if (area !== null && !(await areasOf(tx, of)).some(({ id }) => id === area)) throw notFound()
    const rows = await decidedSettings(tx, of)
    const scope = area ?? of
    return {
      settings: settingsFrom(rows, of, area),
      otherwise: settingsFrom(
        rows.filter((row) => row.scope !== scope),
        of,
        area,
      ),
      decided: rows.filter((row) => row.scope === scope).map(({ key }) => key),
    }
  },
})

const limitsOf = (key: SettingRow['key']): { least: number; most: number } | null =>
  Object.entries(dayLimits).find(([each]) => each === key)?.[1] ?? null

/** A null value goes back to what the county, or the product, says. */
export const changeSettings = useCase({
  name: 'directory-setting.change',
  input: z.object({
    county,
    area: z.uuid().nullable().default(null),
    values: z.partialRecord(z.enum(settingKeys), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  }),
  needs: countyDirectoryAccess.read,
  id: ({ county: id }) => id,
  run: async (ctx, { county: of, area, values }): Promise<void> => {
    const by = personIn(ctx)
    if (area === null) await demand(ctx.tx, countyDirectoryAccess.changeSettings, of)
    else if (!(await areasOf(ctx.tx, of)).some(({ id }) => id === area)) throw notFound()
    else await demand(ctx.tx, areaAccess.changeSettings, area)
    const scope = area ?? of
    const asked = settingKeys.flatMap((key) => {
      const value = values[key]
      return value === undefined ? [] : [{ key, value }]
    })
    const problems = asked.flatMap(({ key, value }) => {
      if (value === null || settingValue(key, value) !== null) return []
      const limits = limitsOf(key)
      const isMore = limits !== null && typeof value === 'number' && value > limits.most
      return [
        {
          field: key,
          code: limits === null ? 'invalid-value' : isMore ? 'days-at-most' : 'days-at-least',
          limit: limits === null ? undefined : isMore ? limits.most : limits.least,
        },
      ]
    })
    if (problems.length > 0) throw new Refusal('invalid', 'invalid-input', { fields: problems })
    for (const { key, value } of asked) {
      if (value === null) await dropSetting(ctx.tx, of, scope, key)
      else await putSetting(ctx.tx, { county: of, scope, key, value, by, now: ctx.now })
    }
    const { markAfterDays, hideAfterDays } = settingsFrom(await decidedSettings(ctx.tx, of), of, area)
    // Hidden before anybody was told that it may be old: the mark must come first.
    if (hideAfterDays <= markAfterDays) {
      throw new Refusal('invalid', 'invalid-input', {
        fields: [{ field: 'hide-after-days', code: 'hidden-before-marked', limit: markAfterDays }],
      })
    }
    ctx.about({ county: of, scope, keys: asked.map(({ key }) => key).join(' ') })
  },
})
