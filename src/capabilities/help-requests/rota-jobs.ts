/** Each morning: which doors have nobody in the next two weeks. Told to the leads once, and again when it is near. */
import { z } from 'zod'
import { system } from '#platform/actor.ts'
import { days, later } from '#platform/clock.ts'
import type { Clock } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import { addDays, helsinkiDate } from '#platform/dates.ts'
import type { Database, Tx } from '#platform/db/database.ts'
import { idFrom } from '#platform/ids.ts'
import { sendLater } from '#platform/mail.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { useCase } from '#platform/use-case.ts'
import { dateInWords } from '#platform/words.ts'
import { gapsOf, withoutDeputy } from './domain/rota-ahead.ts'
import { areaLeads, type Recipient, unitLeads } from './queries-jobs.ts'
import { doorsOf } from './queries-doors.ts'
import { doorsAhead, removeOldRota, tellAway, tellDay } from './queries-rota.ts'
import { lookAhead, type UnitAhead } from './rota.ts'
import { rotaTexts } from './rota-texts.ts'

export type RotaTools = {
  readonly db: Database
  readonly clock: Clock
  readonly crypto: Crypto
  readonly links: { readonly doors: (lang: Language) => string }
}

/** A day this near is told again the next morning. */
const nearDays = 2

type Missing = { readonly at: UnitAhead; readonly gaps: readonly string[]; readonly absences: number }

/** What the leads of one unit have not been told yet; null when they know all. */
async function untold(tx: Tx, at: UnitAhead, now: Date): Promise<Missing | null> {
  const today = helsinkiDate(now)
  const all = gapsOf(at.days).map(({ day }) => day)
  let isNews = false
  for (const day of all) {
    const again = day <= addDays(today, nearDays) ? later(now, -days(1) / 2) : null
    const told = await tellDay(tx, { doorId: at.door, unitId: at.unit, day }, now, again)
    isNews ||= told
  }
  const open = withoutDeputy(at.aways, today)
  const ids = at.aways.filter((each) => open.includes(each)).map(({ id }) => id)
  const absences = await tellAway(tx, ids, now)
  if (!isNews && absences.length === 0) return null
  return { at, gaps: all, absences: absences.length }
}

/** Plans the mails to the leads of every unit that has days without anybody. Safe to repeat on the same day. */
export async function tellRotaGaps({ db, clock, crypto, links }: RotaTools): Promise<void> {
  const now = clock.now()
  const today = helsinkiDate(now)
  await db.transaction(system, async (tx) => {
    const units = await doorsAhead(tx, null)
    const letters = new Map<string, { to: Recipient; missing: Missing[] }>()
    for (const county of new Set(units.map((each) => each.county))) {
      const here = units.filter((each) => each.county === county)
      for (const at of await lookAhead(tx, await doorsOf(tx, county, null), here, now)) {
        const missing = await untold(tx, at, now)
        if (missing === null) continue
        const leads = [...(await unitLeads(tx, at.unit)), ...(await areaLeads(tx, at.area))]
        for (const to of leads) {
          const letter = letters.get(to.email) ?? { to, missing: [] }
          letter.missing.push(missing)
          letters.set(to.email, letter)
        }
      }
    }
    for (const { to, missing } of letters.values()) {
      const words = rotaTexts[to.language]
      const absences = missing.reduce((sum, each) => sum + each.absences, 0)
      const text = [
        ...missing
          .filter(({ gaps }) => gaps.length > 0)
          .map(({ at, gaps }) =>
            words.gaps(
              inLanguage(at.name, to.language),
              at.days
                .filter(({ day }) => gaps.includes(day))
                .map(({ day }) => dateInWords(day, to.language, today)),
            ),
          ),
        ...(absences === 0 ? [] : [words.withoutDeputy(absences)]),
        words.end(links.doors(to.language)),
      ].join('\n\n')
      await sendLater(
        tx,
        crypto,
        now,
        { to: to.email, subject: words.subject, text },
        idFrom(`rota ${today}`, to.email),
      )
    }
  })
}

/** How long what is over is remembered, in days: absences, special days of a door. */
export const keptRotaDays = { absence: 90, specialDay: 365 } as const

/** Forgets absences and special days whose time is over. @source ADR-0011, ADR-0027 */
export const removeOldDoorRows = useCase({
  name: 'door.retention',
  input: z.object({}),
  needs: { signedInBecause: 'run by the retention job' },
  run: async (ctx) => {
    const today = helsinkiDate(ctx.now)
    const removed = await removeOldRota(ctx.tx, {
      absence: addDays(today, -keptRotaDays.absence),
      day: addDays(today, -keptRotaDays.specialDay),
      told: today,
    })
    ctx.about(removed)
  },
})
