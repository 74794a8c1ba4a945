import { demoProof } from './demo-proof.ts'
import { sql } from 'kysely'
import { giveForm, giveForRequest, sendByLink, sendToOwnRequest } from '#capabilities/forms/index.ts'
import { openByCode } from '#capabilities/help-requests/index.ts'
import { followCode, requestIdOf } from '#platform/follow-code.ts'
import { type Actor, anyone } from '#platform/actor.ts'
import { days, hours, later } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import type { Database } from '#platform/db/database.ts'
import type { Caller } from '#platform/use-case.ts'
import { formId, formVersionId } from './load-forms.ts'
import { parentKey } from './request-stories.ts'

const county = '17'

/** What the tired mother of the demo answered, in the form's first version. */
const strength = {
  load: { sleep: 'very-often', alone: 'often', temper: 'sometimes', joy: 'sometimes', money: 'seldom' },
  strength: 2,
  carries: ['relatives'],
  'help-wish': 'Että joku olisi lapsen kanssa yhden illan viikossa.',
  'at-home': ['two-parents'],
  languages: ['fi'],
}

/** The link of the school nurse that still waits; the interface's examples send it. */
export const linkKey = 'demo-form-link'

export const beforeSchool = {
  good: 'Iloinen ja utelias, auttaa mielellään.',
  everyday: {
    sleep: 'now-and-then',
    start: 'hard',
    friends: 'talk',
    feelings: 'now-and-then',
    screens: 'well',
    moving: 'well',
  },
  more: 'Aamuisin vatsaan sattuu ennen koulua.',
  'at-home': ['one-parent', 'siblings'],
  languages: ['fi', 'sv'],
  strength: 5,
  'talk-about': ['rest'],
}

/** Forms that families of the demo have sent, and links that wait, through the same use cases as everybody's. */
export async function loadFilledForms(to: { db: Database; crypto: Crypto; now: Date }): Promise<void> {
  const { db, crypto, now } = to
  const people = await db.asOwner(async (tx) => {
    const { rows } = await sql<{
      id: string
      key: string
      name: string
      county: string
      language: 'fi' | 'sv' | 'en'
    }>`
      select id, key, name, county, language from accounts.person where key in ('guide', 'school-nurse')`.execute(
      tx,
    )
    return new Map(
      rows.map(({ key, ...rest }): [string, Actor] => [key, { kind: 'person', proof: demoProof, ...rest }]),
    )
  })
  const callAs = (actor: Actor, at: Date): Caller => ({
    db,
    crypto,
    clock: { now: () => at },
    actor,
    limitFactor: 1000,
  })
  const person = (key: string, at: Date): Caller => {
    const actor = people.get(key)
    if (actor === undefined) throw new Error(`The demo has no person ${key}`)
    return callAs(actor, at)
  }

  const yesterday = later(now, -days(1))
  const code = followCode(crypto, parentKey)
  const { actor, id } = await openByCode(callAs(anyone, yesterday), { code, from: 'demo' })
  await sendToOwnRequest(callAs(actor, yesterday), {
    request: id,
    version: formVersionId(county, 'parent-strength', 1),
    answers: strength,
    language: 'fi',
  })
  // The guide wants to know more before the first meeting; the family has not answered yet.
  await giveForRequest(person('guide', later(now, -hours(3))), {
    id: requestIdOf(crypto, parentKey),
    form: formId(county, 'initial-survey'),
  })

  const grade = formId(county, 'health-check-grade-1')
  const { token } = await giveForm(person('school-nurse', later(now, -days(6))), {
    form: grade,
    note: '1 B, perjantai klo 9',
  })
  await sendByLink(callAs(anyone, later(now, -days(2))), {
    token,
    from: 'demo',
    version: formVersionId(county, 'health-check-grade-1', 1),
    answers: beforeSchool,
    language: 'fi',
  })
  await giveForm(person('school-nurse', yesterday), {
    form: grade,
    note: '1 A, tiistai klo 10',
    key: linkKey,
  })
}
