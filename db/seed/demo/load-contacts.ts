import { demoProof } from './demo-proof.ts'
import { sql } from 'kysely'
import { requestIdOf } from '#platform/follow-code.ts'
import {
  acknowledgeContact,
  markContactOpened,
  recordPoliceReport,
  sendContact,
} from '#capabilities/statutory-contacts/index.ts'
import { type Actor, system } from '#platform/actor.ts'
import { hours, later, minutes } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import type { Database } from '#platform/db/database.ts'
import type { Language } from '#platform/text.ts'
import type { Caller } from '#platform/use-case.ts'

type Story = {
  readonly key: string
  readonly by: string
  readonly hoursAgo: number
  readonly contact: Readonly<Record<string, unknown>>
  /** What became of it: its receipt, and whether somebody has opened it. */
  readonly receipt: string | null
  readonly isOpened?: true
}

/** A contact in every state. Every child and word is invented; what had arrived is not here any more. */
const stories: readonly Story[] = [
  {
    key: 'demo-contact-together',
    by: 'school-nurse',
    hoursAgo: 74,
    contact: {
      kind: 'together',
      with: 'both',
      municipality: '905',
      language: 'fi',
      who: 'Keksitty Kalle',
      reason: 'Koulumatkat pelottavat. Äiti ja Kalle toivovat apua aamuihin.',
      familyTold: 'yes',
      phone: '06 000 0217',
    },
    receipt: 'LS-17-DEMO-001',
    isOpened: true,
  },
  {
    key: 'demo-contact-notice',
    by: 'guide',
    hoursAgo: 5,
    contact: {
      kind: 'child-welfare',
      ground: 'circumstances',
      municipality: '905',
      language: 'fi',
      guardians: 'Keksitty Perhe',
      reason: 'Lapset pelkäävät kotona.',
      familyTold: 'no',
      familyToldNote: 'Kertominen voisi lisätä vaaraa.',
      phone: '06 000 0217',
      helpRequest: 'demo-urgent',
    },
    receipt: 'LS-17-DEMO-002',
  },
  {
    key: 'demo-contact-waiting',
    by: 'school-nurse-16',
    hoursAgo: 0.1,
    contact: {
      kind: 'child-welfare',
      ground: 'upbringing',
      municipality: '743',
      language: 'fi',
      who: 'Keksitty Ella',
      reason: 'Ella tulee kouluun ilman eväitä ja talvivaatteita.',
      familyTold: 'yes',
      phone: '06 000 0216',
    },
    receipt: null,
  },
]

type Person = {
  readonly id: string
  readonly key: string
  readonly name: string
  readonly county: string
  readonly language: Language
}

/** Plays the demo’s contacts through the same use cases as everybody’s, each at its own time. */
export async function loadContacts(to: { db: Database; crypto: Crypto; now: Date }): Promise<void> {
  const { people, counties } = await to.db.asOwner(async (tx) => {
    const found = await sql<Person>`select id, key, name, county, language from accounts.person`.execute(tx)
    const places = await sql<{
      code: string
      county: string
    }>`select code, county from directory.municipality`.execute(tx)
    return {
      people: new Map(found.rows.map((person) => [person.key, person])),
      counties: new Map(places.rows.map(({ code, county }) => [code, county])),
    }
  })
  const callAs = (actor: Actor, at: Date): Caller => ({
    db: to.db,
    crypto: to.crypto,
    clock: { now: () => at },
    actor,
    limitFactor: 100_000,
  })
  const actorOf = (key: string): Actor => {
    const person = people.get(key)
    if (person === undefined) throw new Error(`The demo has no person with the key ${key}`)
    const { id, name, county, language } = person
    return { kind: 'person', proof: demoProof, id, name, county, language }
  }
  const countyOf = (code: string): string | null => counties.get(code) ?? null
  for (const { key, by, hoursAgo, contact, receipt, isOpened } of stories) {
    const at = later(to.now, -hours(hoursAgo))
    const request = contact['helpRequest']
    const helpRequest = typeof request === 'string' ? requestIdOf(to.crypto, request) : null
    const { id, county } = await sendContact(callAs(actorOf(by), at), {
      key,
      from: key,
      countyOf,
      contact: { ...contact, helpRequest },
    })
    if (receipt === null) continue
    await acknowledgeContact(callAs(system, later(at, minutes(0.1))), { id, receipt, receivedAt: null })
    if (isOpened === true) {
      const opened = later(at, minutes(40))
      await markContactOpened(callAs(system, opened), { county, receipt, at: opened })
    }
  }
  await recordPoliceReport(callAs(actorOf('guide'), later(to.now, -hours(4))), {
    key: 'demo-contact-police',
    ground: 'violent-crime',
    way: 'phone',
    helpRequest: requestIdOf(to.crypto, 'demo-urgent'),
  })
}
