import { demoProof } from './demo-proof.ts'
import { sql } from 'kysely'
import {
  addTurn,
  changeDoorPromise,
  endTurn,
  planAbsence,
  readDoorSettings,
  restDoor,
  setDoorDays,
  setDoorUnit,
} from '#capabilities/help-requests/index.ts'
import { addDays, helsinkiDate, type PlainDate, weekday } from '#platform/dates.ts'
import { isPromiseWorkingDay } from '#platform/finnish-calendar.ts'
import type { Crypto } from '#platform/crypto.ts'
import type { Database } from '#platform/db/database.ts'
import type { Language } from '#platform/text.ts'
import type { Caller } from '#platform/use-case.ts'
import { areaId, doorId, personId, unitId } from './ids.ts'

/** The Monday after this week. */
const nextMonday = (today: PlainDate): PlainDate => addDays(today, 8 - weekday(today))

/** The first working day from a day on. */
function workingDay(from: PlainDate): PlainDate {
  let day = from
  while (!isPromiseWorkingDay(day)) day = addDays(day, 1)
  return day
}

/**
 * Doors in every state they can be in: one that rests, one with a training day, one that promises otherwise on Fridays, one
 * with a unit of its own for an area, a leave with a deputy and one without, and a rota that is empty next week.
 */
export async function loadDoorStories(base: { db: Database; crypto: Crypto; now: Date }): Promise<void> {
  const { db, crypto, now } = base
  const people = await db.asOwner(async (tx) => {
    const { rows } = await sql<{ key: string; id: string; name: string; county: string; language: Language }>`
      select key, id, name, county, language from accounts.person`.execute(tx)
    return new Map(
      rows.map(({ key, ...rest }) => [key, { kind: 'person' as const, proof: demoProof, ...rest }]),
    )
  })
  const as = (key: string): Caller => {
    const actor = people.get(key)
    if (actor === undefined) throw new Error(`The demo has no person ${key}`)
    return { db, crypto, clock: { now: () => now }, actor, limitFactor: 1 }
  }
  const today = helsinkiDate(now)
  const monday = nextMonday(today)

  // Pohjanmaa: Friday's contacts wait over the week-end; a training day; a unit of its own for the south.
  await changeDoorPromise(as('admin'), {
    id: doorId('17', 'family-social'),
    promise: {
      promise: { kind: 'working-days', days: 3 },
      byWeekday: { 5: { kind: 'working-days', days: 4 } },
    },
  })
  await setDoorDays(as('area-lead'), {
    id: doorId('17', 'guidance'),
    from: workingDay(addDays(monday, 9)),
    opens: '10:00',
    closes: '11:30',
    note: { fi: 'Henkilökunnan koulutus', sv: 'Personalutbildning', en: 'Staff training' },
  })
  await setDoorUnit(as('admin'), {
    id: doorId('17', 'family-social'),
    area: areaId('17', 'south'),
    unit: unitId('17', 'home-service'),
  })
  // A leave with a deputy, and one without.
  await planAbsence(as('guide'), {
    person: personId('guide'),
    from: addDays(monday, 7),
    to: addDays(monday, 11),
    deputy: personId('deputy'),
  })
  await planAbsence(as('second-unit-lead'), {
    person: personId('family-social-worker-17'),
    from: addDays(monday, 1),
    to: addDays(monday, 3),
  })

  // Etelä-Pohjanmaa: nobody answers for disability services next week from Wednesday on.
  const empty = doorId('16', 'disability')
  const { turns } = await readDoorSettings(as('admin-16'), { id: empty })
  for (const turn of turns)
    await endTurn(as('admin-16'), { id: empty, turn: turn.id, lastDay: addDays(monday, 1) })
  const back = turns[0]
  if (back !== undefined)
    await addTurn(as('admin-16'), { id: empty, person: back.person, from: addDays(monday, 7) })

  // Päijät-Häme: family law rests, guidance receives meanwhile.
  await restDoor(as('admin-09'), {
    id: doorId('09', 'family-law'),
    until: addDays(monday, 18),
    reason: {
      fi: 'Muutamme uusiin tiloihin. Palveluohjaus vastaa sinulle sillä aikaa.',
      sv: 'Vi flyttar till nya lokaler. Servicehandledningen svarar dig under tiden.',
      en: 'We are moving to new premises. Guidance answers you meanwhile.',
    },
    instead: doorId('09', 'guidance'),
  })
}
