import { sql } from 'kysely'
import {
  askConsent,
  closeEntryTo,
  openInEmergency,
  readEntries,
  readFamily,
  reviewEmergency,
  whoIsWith,
  writeAsMember,
  writeEntry,
  writeInOwnThread,
} from '#capabilities/families/index.ts'
import type { Actor } from '#platform/actor.ts'
import { later, minutes } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import { addDays, helsinkiDate, instantInHelsinki, wallTime } from '#platform/dates.ts'
import type { Database } from '#platform/db/database.ts'
import type { Caller } from '#platform/use-case.ts'
import { demoCounties } from '../counties.ts'
import { demoProof } from '../demo-proof.ts'
import { personId, unitId } from '../ids.ts'
import { familyId, memberId } from './family-ids.ts'
import { organisationOf, registerOf, workerKey } from './loading.ts'
import { demoMembers } from './people.ts'
import type { DemoEntry, DemoFamily } from './shape.ts'
import { familyStories } from './stories.ts'

type Step = { readonly at: Date; readonly run: (at: Date) => Promise<unknown> }
type Stage = { readonly db: Database; readonly crypto: Crypto; readonly now: Date }

const classTask = {
  ordinary: 'families',
  'child-welfare': 'child-welfare',
  shelter: 'families',
  'adult-care': 'adults',
} as const

function workerIn(county: string, key: string): Actor {
  const found = demoCounties
    .find(({ code }) => code === county)
    ?.people.find((person) => person.key === workerKey(county, key))
  if (found === undefined) throw new Error(`The demo has no person ${key} in ${county}`)
  return {
    kind: 'person',
    id: personId(found.key),
    name: found.name,
    county,
    language: found.language,
    proof: demoProof,
  }
}

function memberIn(key: string): Actor {
  const found = demoMembers.find((member) => member.key === key)
  if (found === undefined) throw new Error(`The demo's families have nobody called ${key}`)
  return {
    kind: 'member',
    id: memberId(key),
    county: found.county,
    language: found.language,
    proof: demoProof,
    actingFor: null,
  }
}

const callAs = ({ db, crypto }: Stage, actor: Actor, at: Date): Caller => ({
  db,
  crypto,
  clock: { now: () => at },
  actor,
  limitFactor: 100_000,
})

const on = ({ now }: Stage, daysAgo: number, time: `${number}:${number}`): Date =>
  instantInHelsinki(addDays(helsinkiDate(now), -daysAgo), wallTime(time))

async function write(stage: Stage, family: DemoFamily, entry: DemoEntry, at: Date): Promise<void> {
  const id = familyId(family.key)
  if ('member' in entry.by) {
    const by = callAs(stage, memberIn(entry.by.member), at)
    const unit = unitId(family.county, entry.by.to)
    await (entry.thread === true
      ? writeInOwnThread(by, { id, unit, text: entry.text })
      : writeAsMember(by, { id, unit, text: entry.text, ownPart: entry.ownPart ?? false }))
    return
  }
  const by = callAs(stage, workerIn(family.county, entry.by.worker), at)
  const kind = entry.class ?? 'ordinary'
  const written = await writeEntry(by, {
    id,
    unit: unitId(family.county, entry.by.unit),
    about: entry.about === undefined ? null : memberId(entry.about),
    kind: entry.kind,
    class: kind,
    serviceTask: classTask[kind],
    text: entry.text,
    thread: entry.thread ?? false,
    readers: (entry.readers ?? []).map(memberId),
  })
  for (const { from, ground } of entry.withheld ?? [])
    await closeEntryTo(by, { id: written.id, member: memberId(from), ground })
}

/** Whoever works with a family has looked at it before each contact: the family sees that they have. */
const readings = (stage: Stage, family: DemoFamily): readonly Step[] =>
  family.team.map((part, index) => ({
    at: later(on(stage, part.lastContact ?? part.daysAgo, '08:30'), minutes(index * 7)),
    run: async (at) => {
      const by = callAs(stage, workerIn(family.county, part.by), at)
      const id = familyId(family.key)
      await readFamily(by, { id })
      await whoIsWith(by, { id })
      if (part.sees.includes('entries')) await readEntries(by, { id })
    },
  }))

/** One opening that a colleague has reviewed, one that waits for review, and a question that waits for an answer. */
function acts(stage: Stage): readonly Step[] {
  const code = (key: string): string => demoMembers.find((member) => member.key === key)?.identityCode ?? ''
  const opened: { id: string | null } = { id: null }
  return [
    {
      at: on(stage, 12, '16:40'),
      run: async (at) => {
        const opening = await openInEmergency(callAs(stage, workerIn('17', 'second-guide'), at), {
          identity: code('eino'),
          reason: 'absent-worker',
          words:
            'Koulu soitti: kumpikaan vanhempi ei vastaa, ja perheen työntekijä on lomalla. Tarvitsin isän numeron.',
        })
        opened.id = opening.id
      },
    },
    {
      at: on(stage, 11, '09:15'),
      run: async (at) => {
        if (opened.id === null) return
        await reviewEmergency(callAs(stage, workerIn('17', 'second-unit-lead'), at), {
          id: opened.id,
          verdict: 'right',
          words: 'Lapsi oli koululla yksin. Tieto tarvittiin heti, ja vain numero luettiin.',
        })
      },
    },
    {
      at: on(stage, 1, '18:25'),
      run: (at) =>
        openInEmergency(callAs(stage, workerIn('17', 'deputy'), at), {
          identity: code('onni'),
          reason: 'child-in-danger',
          words:
            'Naapuri soitti: lapsi itkee yksin pihalla. Tarvitsin vanhempien numerot ja tiedon, ketä perheen kanssa on.',
        }),
    },
    {
      at: on(stage, 2, '13:10'),
      run: (at) =>
        askConsent(callAs(stage, workerIn('17', 'guide'), at), {
          id: familyId('parted'),
          about: memberId('ella'),
          giver: memberId('mikael'),
          organisation: organisationOf('17', 'ngo-groups'),
          register: registerOf('ngo-groups'),
          purpose: 'who-is-with',
          scope: 'task',
          scopeId: 'families',
          until: addDays(helsinkiDate(stage.now), 150),
          judgement: { understands: false, reasons: 'Ella on viisivuotias eikä tunne ryhmää vielä.' },
        }),
    },
  ]
}

/** Plays what was written with the demo's families through the same use cases as everybody's, oldest first. */
export async function playFamilyStories(stage: Stage): Promise<void> {
  const steps: readonly Step[] = [
    ...familyStories.flatMap((family) => [
      ...readings(stage, family),
      ...(family.entries ?? []).map((entry) => ({
        at: on(stage, entry.daysAgo, entry.at),
        run: (at: Date) => write(stage, family, entry, at),
      })),
    ]),
    ...acts(stage),
  ]
  for (const { at, run } of steps.toSorted((a, b) => a.at.getTime() - b.at.getTime()))
    if (at <= stage.now) await run(at)
  await setClockBack(stage)
}

/** What the database itself stamps with the hour of loading is set to the day of the story. */
const setClockBack = ({ db }: Stage): Promise<void> =>
  db.asOwner(async (tx) => {
    await sql`
      update families.involvement
      set news_at = coalesce((last_contact_on + time '15:00') at time zone 'Europe/Helsinki', added_at)`.execute(
      tx,
    )
    await sql`
      update families.break_glass set reviewed_at = opened_at + interval '17 hours'
      where reviewed_at is not null`.execute(tx)
  })
