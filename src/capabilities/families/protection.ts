/** Address protection (turvakielto) of one of a family: set, lengthened, checked, ended; and the reminder before it ends. */
import { z } from 'zod'
import type { Clock } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import type { PlainDate } from '#platform/dates.ts'
import type { Database } from '#platform/db/database.ts'
import { idFrom } from '#platform/ids.ts'
import { system } from '#platform/actor.ts'
import { sendLater } from '#platform/mail.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Language } from '#platform/text.ts'
import { useCase } from '#platform/use-case.ts'
import { familyAccess } from './access.ts'
import { beginKeeping, day, demandBelonging, invalid, today } from './begin.ts'
import { longestProtection } from './domain/protection.ts'
import * as queries from './queries.ts'
import * as keep from './queries-keep.ts'
import { protectionMails } from './protection-mails.ts'

const who = { id: z.uuid(), person: z.uuid() }

/**
 * Home, municipality, phone and e-mail of somebody protected are shown to the entitled of the team alone, from the moment
 * it is noted. Given for five years at most and lengthened by two, as the register does.
 * @source Act 661/2009 36 §, S-18
 */
export const setProtection = useCase({
  name: 'family.protect-address',
  input: z.object({ ...who, until: day }),
  needs: familyAccess.keep,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id, person, until }) => {
    await beginKeeping(ctx, id, person)
    const stands = await demandBelonging(ctx, id, person)
    const now = today(ctx)
    if (until < now) throw invalid('until', 'day-passed')
    const running =
      stands.protected_until !== null && stands.protected_until >= now ? stands.protected_until : null
    if (running !== null && until < running) throw invalid('until', 'protection-shortened')
    if (until > longestProtection(now, running)) throw invalid('until', 'protection-too-long')
    await keep.protect(ctx.tx, person, { until, checkedOn: now }, ctx.now)
    await queries.noteChange(ctx.tx, id, ctx.now)
    ctx.about({ protected: true })
  },
})

/** Somebody has looked in the register: it stands as it was noted. */
export const checkProtection = useCase({
  name: 'family.check-protection',
  input: z.object(who),
  needs: familyAccess.keep,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id, person }) => {
    await beginKeeping(ctx, id, person)
    const stands = await demandBelonging(ctx, id, person)
    if (stands.protected_until === null || stands.protected_until < today(ctx))
      throw new Refusal('conflict', 'family.not-protected')
    await keep.protect(ctx.tx, person, { until: stands.protected_until, checkedOn: today(ctx) }, ctx.now)
  },
})

/** Ended in the register before its day. Only whoever is entitled to the address may say so, with a fresh proof. */
export const endProtection = useCase({
  name: 'family.end-protection',
  input: z.object(who),
  needs: familyAccess.keep,
  proof: 'fresh',
  id: ({ id }) => id,
  run: async (ctx, { id, person }) => {
    await beginKeeping(ctx, id, person)
    await demandBelonging(ctx, id, person)
    const may = await queries.keepsHomes(ctx.tx, id)
    if (!may.guarded) throw new Refusal('not-allowed', 'family.address-not-yours')
    await keep.protect(ctx.tx, person, { until: null, checkedOn: today(ctx) }, ctx.now)
    await queries.noteChange(ctx.tx, id, ctx.now)
    ctx.about({ protected: false })
  },
})

export type ProtectionToCheck = {
  readonly family: string
  readonly person: string
  readonly name: string
  readonly until: PlainDate
  readonly checkedOn: PlainDate | null
}

/** What a responsible worker is to look up in the register: ends within a month, or unchecked for a year. */
export const protectionsToCheck = useCase({
  name: 'family.protections-to-check',
  input: z.object({}),
  needs: { signedInBecause: 'shows only families for which one is the responsible worker' },
  proof: 'strong',
  run: async (ctx): Promise<readonly ProtectionToCheck[]> => {
    const rows = await keep.protectionsToCheck(ctx.tx)
    ctx.about({ families: rows.length })
    return rows.map((row) => ({
      family: row.family,
      person: row.person,
      name: ctx.crypto.open(row.name_sealed),
      until: row.until,
      checkedOn: row.checked_on,
    }))
  },
})

export type ProtectionTools = {
  readonly db: Database
  readonly clock: Clock
  readonly crypto: Crypto
  readonly links: { readonly families: (lang: Language) => string }
}

/** Reminds responsible workers before a protected address ends: once for each day of ending. Run daily. */
export async function remindOfProtection({ db, clock, crypto, links }: ProtectionTools): Promise<void> {
  const now = clock.now()
  await db.transaction(system, async (tx) => {
    for (const { family, person, until, email, language } of await keep.protectionReminders(tx)) {
      const letter = protectionMails[language](links.families(language))
      await sendLater(
        tx,
        crypto,
        now,
        { to: email, ...letter },
        idFrom('protection', family, person, until, email),
      )
    }
  })
}
