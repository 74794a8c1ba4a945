import { guestToken, ownCodeId, referralCodeOf, referralIdOf } from '#capabilities/guidance/index.ts'
import { codeHash as followCodeHash } from '#platform/follow-code.ts'
import type { Crypto } from '#platform/crypto.ts'
import { personId } from '#seed/demo/ids.ts'
import { receiverId } from '#seed/demo/load-receivers.ts'

/** Referrals of the demo by their state, and the one that the examples lead from its draft to its end. */
export type ReferralSamples = {
  readonly key: string
  readonly made: string
  readonly code: string
  readonly ngoGroups: string
  readonly childRehab: string
  readonly draft: string
  readonly received: string
  readonly moreAsked: string
  readonly waiting: string
  readonly cancelAsked: string
  readonly declined: string
  readonly unanswered: string
  readonly unansweredCode: string
  readonly sent: string
  readonly sentCode: string
  /** The row by which this member has added the code of that referral. */
  readonly codeOf: (member: string) => string
  /** On a ground of the law. */
  readonly grown: string
  readonly grownCode: string
  readonly link: string
}

export function referralSamples(crypto: Crypto): ReferralSamples {
  const of = (sender: string, story: string): string => referralIdOf(crypto, personId(sender), story)
  const codeOf = (sender: string, story: string): string => referralCodeOf(crypto, personId(sender), story)
  const sentCode = codeOf('school-nurse', 'demo-referral-sent')
  const key = 'example-referral-0001'
  return {
    key,
    made: of('school-nurse', key),
    code: codeOf('school-nurse', key),
    ngoGroups: receiverId('17', 'ngo-groups'),
    childRehab: receiverId('17', 'child-rehab'),
    draft: of('guide', 'demo-referral-draft'),
    received: of('psychologist', 'demo-referral-received'),
    moreAsked: of('guide', 'demo-referral-more'),
    waiting: of('guide', 'demo-referral-home-service'),
    cancelAsked: of('guide', 'demo-referral-cancel'),
    declined: of('school-nurse', 'demo-referral-declined'),
    unanswered: of('school-nurse', 'demo-referral-expired'),
    unansweredCode: codeOf('school-nurse', 'demo-referral-expired'),
    sent: of('school-nurse', 'demo-referral-sent'),
    sentCode,
    codeOf: (member) => ownCodeId(member, followCodeHash(crypto, sentCode)),
    grown: of('school-nurse-16', 'demo-referral-16'),
    grownCode: codeOf('school-nurse-16', 'demo-referral-16'),
    link: guestToken(crypto, of('guide', 'demo-referral-accepted'), 0),
  }
}
