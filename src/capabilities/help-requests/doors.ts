import { z } from 'zod'
import { notFound } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { doorAccess } from './access-doors.ts'
import { type DoorRow, doorById, doorsOf } from './queries-doors.ts'
import {
  changesOf,
  type OwnDoor,
  type SettingChange,
  settingsOfDoors,
  type UnitBehind,
  unitsBehind,
  type UnitChoice,
  unitsFor,
} from './queries-door-settings.ts'
import { peopleFor, type PersonChoice, type TurnRow, turnsAt } from './queries-rota.ts'

/** The doors of a county with their hours, numbers and promises; those serving one municipality when it is named (R15–R16). */
export const listDoors = useCase({
  name: 'door.list',
  trace: 'refusals',
  input: z.object({ county: z.string().length(2), municipality: z.string().length(3).nullable() }),
  needs: { openBecause: 'doors and their promises are public' },
  run: ({ tx }, { county, municipality }) => doorsOf(tx, county, municipality),
})

export type KeptDoor = { readonly door: DoorRow; readonly kept: OwnDoor }

/** The doors whose settings the asker may see, with who may change them. */
export const listDoorSettings = useCase({
  name: 'door.list-settings',
  trace: 'refusals',
  input: z.object({ county: z.string().length(2) }),
  needs: { signedInBecause: 'lists only doors that door.read allows' },
  run: async ({ tx }, { county }): Promise<readonly KeptDoor[]> => {
    const kept = await settingsOfDoors(tx, { county })
    const doors = await doorsOf(tx, county, null)
    return kept.flatMap((each) => {
      const door = doors.find(({ id }) => id === each.id)
      return door === undefined ? [] : [{ door, kept: each }]
    })
  },
})

export type DoorSettings = KeptDoor & {
  readonly units: readonly UnitBehind[]
  readonly unitChoices: readonly UnitChoice[]
  readonly turns: readonly TurnRow[]
  readonly people: readonly PersonChoice[]
  readonly history: readonly SettingChange[]
  /** The other doors of the county, for choosing who receives meanwhile. */
  readonly others: readonly DoorRow[]
}

/** Everything about one door, its history included. */
export const readDoorSettings = useCase({
  name: 'door.read-settings',
  trace: 'refusals',
  input: z.object({ id: z.uuid() }),
  needs: doorAccess.read,
  id: ({ id }) => id,
  run: async ({ tx, now }, { id }): Promise<DoorSettings> => {
    const [kept] = await settingsOfDoors(tx, { id })
    const door = await doorById(tx, id)
    if (kept === undefined || door === undefined) throw notFound()
    return {
      door,
      kept,
      units: await unitsBehind(tx, id),
      unitChoices: await unitsFor(tx, id),
      turns: await turnsAt(tx, [id], now),
      people: await peopleFor(tx, id),
      history: await changesOf(tx, id),
      others: (await doorsOf(tx, door.county, null)).filter((other) => other.id !== id),
    }
  },
})
