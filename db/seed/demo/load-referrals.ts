import { demoProof } from './demo-proof.ts'
import { sql } from 'kysely'
import { z } from 'zod'
import {
  acceptReferral,
  askCancel,
  askMore,
  completeReferral,
  confirmCancel,
  declineReferral,
  draftReferral,
  giveMore,
  mistakenReferral,
  noteReferral,
  receiveReferral,
  redirectReferral,
  sendElsewhere,
  sendReferral,
  settleReferral,
  startReferral,
  waitlistReferral,
  withdrawConsent,
  writeReferral,
} from '#capabilities/guidance/index.ts'
import { requestIdOf } from '#platform/follow-code.ts'
import type { Actor } from '#platform/actor.ts'
import { hours, later } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import { addDays, helsinkiDate, instantInHelsinki, wallTime } from '#platform/dates.ts'
import type { Database } from '#platform/db/database.ts'
import { isLanguage } from '#platform/text.ts'
import type { Caller } from '#platform/use-case.ts'
import { personIn, receiverId } from './load-receivers.ts'
import { type ReferralStory, referralStories, type StoryMove } from './referral-stories.ts'

type Person = Extract<Actor, { kind: 'person' }>
type Step = { readonly at: Date; readonly run: () => Promise<unknown> }
type Made = {
  readonly id: (key: string) => string
  readonly follow: (key: string, id: string) => void
}
type Stage = {
  readonly now: Date
  readonly crypto: Crypto
  readonly person: (county: string, key: string) => Person
  readonly callAs: (actor: Actor, at: Date) => Caller
  /** The actor that a referral knows by a hash: its family, or its guest. */
  readonly behind: (id: string, column: 'code_hash' | 'guest_hash') => Promise<Actor>
  readonly made: Made
}

const wait = (step: StoryMove & { readonly move: 'waitlist' }, at: Date): string =>
  addDays(helsinkiDate(at), step.inDays)

async function make(stage: Stage, story: ReferralStory, step: StoryMove, at: Date): Promise<void> {
  const id = stage.made.id(story.key)
  const { county } = story
  const actor =
    step.move === 'withdraw'
      ? await stage.behind(id, 'code_hash')
      : step.by === 'guest'
        ? await stage.behind(id, 'guest_hash')
        : stage.person(county, step.by)
  const by = stage.callAs(actor, at)
  switch (step.move) {
    case 'receive':
      return receiveReferral(by, { id })
    case 'accept':
      return acceptReferral(by, { id, number: step.number ?? null, text: step.text ?? '' })
    case 'start':
      return startReferral(by, { id })
    case 'confirmCancel':
      return confirmCancel(by, { id })
    case 'decline':
      return declineReferral(by, { id, reason: step.reason, text: step.text })
    case 'askMore':
      return askMore(by, { id, text: step.text })
    case 'giveMore':
      return giveMore(by, { id, text: step.text })
    case 'askCancel':
      return askCancel(by, { id, text: step.text })
    case 'write':
      return writeReferral(by, { id, text: step.text })
    case 'note':
      return noteReferral(by, { id, text: step.text })
    case 'waitlist':
      return waitlistReferral(by, {
        id,
        expected: wait(step, at),
        position: step.position,
        meanwhile: step.meanwhile,
      })
    case 'complete':
      return completeReferral(by, { id, outcome: step.outcome, text: step.text })
    case 'redirect': {
      await redirectReferral(by, { id, receiver: receiverId(county, step.to), text: step.text })
      return
    }
    case 'sendElsewhere': {
      const next = await sendElsewhere(by, { id, receiver: receiverId(county, step.to) })
      await sendReferral(by, {
        id: next.id,
        consent: step.consent === true ? { giver: 'guardian', way: 'by-phone' } : null,
      })
      stage.made.follow(story.key, next.id)
      return
    }
    case 'settle':
      return settleReferral(by, { id, how: 'guided-otherwise', text: step.text })
    case 'mistake':
      return mistakenReferral(by, { id, text: step.text })
    case 'withdraw':
      return withdrawConsent(by, { id, text: step.text })
  }
}

function stepsOf(stage: Stage, story: ReferralStory): readonly Step[] {
  let at = instantInHelsinki(addDays(helsinkiDate(stage.now), -story.daysAgo), wallTime(story.at))
  // A story of today that has not happened yet is moved to shortly before now.
  if (at > stage.now) at = later(stage.now, -hours(0.5))
  const begin: Step = {
    at,
    run: async () => {
      const by = stage.callAs(stage.person(story.county, story.by), at)
      const { id } = await draftReferral(by, {
        key: story.key,
        helpRequest: story.request === undefined ? null : requestIdOf(stage.crypto, story.request),
        alongside: story.alongside === undefined ? null : stage.made.id(story.alongside),
        municipality: story.municipality,
        language: story.language,
        receiver: receiverId(story.county, story.to),
        fields: story.words.map(([field, value, kept]) => ({ field, value, shared: kept !== 'kept' })),
      })
      stage.made.follow(story.key, id)
      if (story.unsent !== true) await sendReferral(by, { id, consent: story.consent ?? null })
    },
  }
  let when = at
  const rest = story.moves.map((step): Step => {
    when = later(when, hours(step.afterHours))
    const moment = when
    return { at: moment, run: () => make(stage, story, step, moment) }
  })
  return [begin, ...rest]
}

const hashRow = z.object({ hash: z.instanceof(Uint8Array) })

/** Plays the demo's referrals through the same use cases as everybody's, each step at its own time, oldest first. */
export async function loadDemoReferrals(to: { db: Database; crypto: Crypto; now: Date }): Promise<void> {
  const { db, crypto, now } = to
  const people = await db.asOwner(async (tx) => {
    const { rows } = await sql<{ id: string; key: string; name: string; county: string; language: string }>`
      select id, key, name, county, language from accounts.person`.execute(tx)
    return new Map(rows.map((row) => [row.key, row]))
  })
  const ids = new Map<string, string>()
  const stage: Stage = {
    now,
    crypto,
    person: (county, key) => {
      const found = people.get(personIn(county, key))
      if (found === undefined) throw new Error(`The demo has no person ${personIn(county, key)}`)
      const language = isLanguage(found.language) ? found.language : 'fi'
      return {
        kind: 'person',
        proof: demoProof,
        id: found.id,
        name: found.name,
        county: found.county,
        language,
      }
    },
    callAs: (actor, at) => ({ db, crypto, clock: { now: () => at }, actor, limitFactor: 100_000 }),
    behind: async (id, column) => {
      const found = await db.asOwner(async (tx) => {
        const { rows } =
          await sql`select ${sql.ref(column)} as hash from guidance.referral where id = ${id}`.execute(tx)
        return hashRow.parse(rows[0])
      })
      return { kind: 'code', codeHash: found.hash }
    },
    made: {
      id: (key) => {
        const id = ids.get(key)
        if (id === undefined) throw new Error(`The referral ${key} has not been made yet`)
        return id
      },
      follow: (key, id) => {
        ids.set(key, id)
      },
    },
  }
  const steps = referralStories
    .flatMap((story) => stepsOf(stage, story))
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
  for (const step of steps) {
    if (step.at <= now) await step.run()
  }
}
