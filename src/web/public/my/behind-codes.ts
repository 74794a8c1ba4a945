import {
  actBehindOwnCode,
  type FollowedReferral,
  listOwnCodes,
  openOwnCode,
  readFollowedReferrals,
  withdrawConsent,
} from '#capabilities/guidance/index.ts'
import { signOut } from '#capabilities/accounts/index.ts'
import { type FamilyView, readFollow } from '#capabilities/help-requests/index.ts'
import { helsinkiDate, type PlainDate } from '#platform/dates.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Caller } from '#platform/use-case.ts'
import { cookie, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'

/** A code of one's own, with what it opens today; both may be gone after their time. */
export type BehindCode = {
  readonly id: string
  readonly addedAt: Date
  readonly request: FamilyView | null
  readonly referrals: readonly FollowedReferral[]
}

/** A consent that stands, or has ended, with the referral and the code behind which it stands. */
export type AgreedBehind = {
  readonly code: string
  readonly referral: FollowedReferral
  readonly consent: FollowedReferral['consents'][number]
}

/** Only guided: then there is no request behind the code. */
async function requestOf(caller: Caller): Promise<FamilyView | null> {
  try {
    return await readFollow(caller, {})
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'not-found') return null
    throw error
  }
}

/** All that stands behind the codes that one has added oneself, read as the family behind each of them. */
export async function behindCodes({ caller }: PageArgs): Promise<readonly BehindCode[]> {
  const all: BehindCode[] = []
  for (const { id, addedAt, actor } of await listOwnCodes(caller, {})) {
    const family = { ...caller, actor }
    const referrals = await readFollowedReferrals(family, {})
    all.push({ id, addedAt, request: await requestOf(family), referrals })
  }
  return all
}

/** Every consent behind these codes: first those that stand, whatever of it the receiver has read. */
export function agreedBehind(
  codes: readonly BehindCode[],
  today: PlainDate,
): { readonly standing: readonly AgreedBehind[]; readonly past: readonly AgreedBehind[] } {
  const all = codes.flatMap(({ id, referrals }) =>
    referrals.flatMap((referral) => referral.consents.map((consent) => ({ code: id, referral, consent }))),
  )
  const stands = ({ referral, consent }: AgreedBehind): boolean =>
    consent.withdrawnAt === null && consent.until >= today && !referral.accessEnded
  return { standing: all.filter(stands), past: all.filter((each) => !stands(each)) }
}

/** The day on which a consent ended. */
export const endedOn = ({ consent, referral }: AgreedBehind): PlainDate =>
  consent.withdrawnAt !== null
    ? helsinkiDate(consent.withdrawnAt)
    : referral.accessEnded && referral.endedAt !== null
      ? helsinkiDate(referral.endedAt)
      : consent.until

/** Takes the consent of a referral back, as the family behind the code that one has added. */
export async function stopBehind({ caller }: PageArgs, code: string, referral: string): Promise<void> {
  const actor = await actBehindOwnCode(caller, { id: code })
  await withdrawConsent({ ...caller, actor }, { id: referral, text: '' })
}

/** From one's own pages to the follow pages: one browser is signed in as one at a time. */
export async function goBehind(args: PageArgs, code: string): Promise<Response> {
  const { token } = await openOwnCode(args.caller, { id: code })
  if (args.sessionToken !== null) await signOut(args.caller, { token: args.sessionToken })
  return seeOther(path('followed', args.lang), [cookie(args.deps.config, 'session', token, null)])
}
