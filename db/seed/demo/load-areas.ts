import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import { upsert } from '../upsert.ts'
import { demoCounties } from './counties.ts'
import { areaId, centreId } from './ids.ts'

export async function loadAreas(tx: Tx): Promise<void> {
  const areas = demoCounties.flatMap((county) =>
    county.areas.map((area, position) => ({ county: county.code, position, area })),
  )
  await upsert(
    tx,
    {
      name: 'directory.area',
      key: ['id'],
      columns: {
        id: 'uuid',
        county: 'text',
        key: 'text',
        name: 'jsonb',
        name_is_ours: 'boolean',
        position: 'integer',
      },
    },
    areas.map(({ county, position, area }) => ({
      id: areaId(county, area.key),
      county,
      key: area.key,
      name: area.name,
      name_is_ours: true,
      position,
    })),
  )
  const members = areas.flatMap(({ county, area }) =>
    area.municipalities.map((code) => ({ code, area_id: areaId(county, area.key) })),
  )
  await sql`update directory.municipality m set area_id = r.area_id
    from jsonb_to_recordset(${JSON.stringify(members)}::jsonb) as r (code text, area_id uuid)
    where m.code = r.code and m.area_id is distinct from r.area_id`.execute(tx)
  await upsert(
    tx,
    {
      name: 'directory.family_centre',
      key: ['id'],
      columns: {
        id: 'uuid',
        county: 'text',
        area_id: 'uuid',
        key: 'text',
        name: 'jsonb',
        form: 'text',
        larger: 'boolean',
        description: 'jsonb',
      },
    },
    demoCounties.flatMap((county) =>
      county.centres.map((centre) => ({
        id: centreId(county.code, centre.key),
        county: county.code,
        area_id: areaId(county.code, centre.area),
        key: centre.key,
        name: centre.name,
        form: centre.premises === undefined ? 'network' : 'site',
        larger: centre.larger ?? false,
        description: centre.description,
      })),
    ),
  )
}
