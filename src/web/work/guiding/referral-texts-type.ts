import type { ReferralAction, ReferralBox } from '#capabilities/guidance/index.ts'

/** The words of the referrals' pages. */
export type ReferralTexts = {
  readonly notDone: string
  readonly list: {
    readonly title: string
    readonly lead: string
    readonly boxes: Readonly<Record<Exclude<ReferralBox, 'all'>, string>>
    readonly boxesLabel: string
    readonly empty: Readonly<Record<Exclude<ReferralBox, 'all'>, string>>
    readonly emptyHelp: string
    readonly new: string
    readonly count: (count: number) => string
    readonly page: (page: number, of: number) => string
    readonly previous: string
    readonly next: string
    readonly to: string
    readonly from: string
    readonly with: (name: string) => string
    readonly yours: string
    readonly nobodyYet: string
    readonly raised: string
    readonly bounced: (times: number) => string
    readonly expected: (day: string) => string
    readonly number: (number: string) => string
    readonly sentOn: (day: string) => string
    readonly endedOn: (day: string) => string
    readonly draft: string
  }
  readonly write: {
    readonly title: string
    readonly lead: string
    readonly step: string
    readonly receivers: string
    readonly receiversHint: string
    readonly noReceiver: string
    readonly others: string
    readonly othersLabel: string
    readonly person: (name: string) => string
    readonly answers: (days: number) => string
    readonly wait: (wait: string) => string
    readonly statedOn: (day: string) => string
    readonly old: string
    readonly closed: Readonly<Record<'paused' | 'no-secrecy' | 'not-active', string>>
    readonly asks: string
    readonly same: string
    readonly tell: string
    readonly tellHint: string
    readonly about: string
    readonly reach: string
    readonly more: string
    readonly voluntary: string
    readonly agreed: (services: string) => string
    readonly on: string
    readonly fromRequest: string
    readonly withoutRequest: string
  }
  readonly check: {
    readonly title: string
    readonly lead: string
    readonly step: string
    readonly change: string
    readonly sees: (receiver: string) => string
    readonly seesHint: string
    readonly told: string
    readonly notTold: string
    readonly needed: string
    readonly identifies: string
    readonly familySees: string
    readonly family: (receiver: string, organisation: string) => string
    readonly familyThen: (receiver: string) => string
    readonly familyMay: string
    readonly familySame: string
    readonly asksConsent: (organisation: string) => string
    readonly sameRegister: string
    readonly ground: string
    readonly byConsent: string
    readonly otherGround: string
    readonly reference: string
    readonly referenceHint: string
    readonly yes: (receiver: string) => string
    readonly yesHint: string
    readonly who: string
    readonly how: string
    readonly ask: string
    readonly askHint: string
    readonly asked: string
    readonly notify: string
    readonly notifyHint: string
    readonly code: string
    readonly codeHint: string
    readonly send: (count: number) => string
    readonly keep: string
    readonly kept: string
    readonly discard: string
    readonly sentAlready: string
  }
  readonly sent: {
    readonly title: (count: number) => string
    readonly to: (receiver: string, day: string) => string
    readonly code: string
    readonly codeHint: (address: string) => string
    readonly hasCode: string
    readonly next: string
    readonly open: string
    readonly list: string
    readonly another: string
  }
  readonly one: {
    readonly titleTo: (receiver: string) => string
    readonly titleFrom: (unit: string) => string
    readonly back: string
    readonly numbers: (own: string, other: string | null) => string
    readonly with: (name: string) => string
    readonly withYou: string
    readonly lateFor: string
    readonly due: string
    readonly raised: string
    readonly next: string
    readonly shared: string
    readonly kept: string
    readonly nothing: string
    readonly facts: string
    readonly sender: string
    readonly receiver: string
    readonly ground: string
    readonly consent: (giver: string, way: string, day: string) => string
    readonly consentUntil: (day: string) => string
    readonly withdrawn: (day: string) => string
    readonly expected: string
    readonly position: string
    readonly meanwhile: string
    readonly outcome: string
    readonly declinedFor: string
    readonly settledHow: string
    readonly service: string
    readonly request: string
    readonly openRequest: string
    readonly thread: string
    readonly threadHere: string
    readonly history: string
    readonly own: string
    readonly messages: string
    readonly noMessages: string
    readonly meetings: string
    readonly meetingState: Readonly<Record<'booked' | 'held' | 'not-held', string>>
    readonly meetingWay: Readonly<Record<'on-site' | 'remote' | 'phone', string>>
    readonly copy: string
    readonly copyHint: string
    readonly parties: Readonly<Record<'sender' | 'receiver' | 'family' | 'system', string>>
    readonly moves: Readonly<
      Record<
        Exclude<
          ReferralAction,
          'save' | 'send' | 'askConsent' | 'giveConsent' | 'withdrawConsent' | 'object'
        >,
        string
      >
    >
    readonly done: Readonly<Record<string, string>>
    readonly closedNow: string
    readonly forms: {
      readonly number: string
      readonly numberHint: string
      readonly greeting: string
      readonly greetingHint: string
      readonly outcome: string
      readonly reason: string
      readonly reasonFree: string
      readonly reasonHint: string
      readonly why: string
      readonly question: string
      readonly questionHint: string
      readonly answer: string
      readonly expected: string
      readonly expectedHint: string
      readonly position: string
      readonly positionUnknown: string
      readonly meanwhile: string
      readonly meanwhileHint: string
      readonly to: string
      readonly how: string
      readonly words: string
      readonly note: string
      readonly noteHint: string
      readonly person: string
      readonly voluntary: string
      readonly day: string
      readonly time: string
      readonly when: string
      readonly whenHint: string
      readonly otherTime: string
      readonly otherTimeHint: string
      readonly length: string
      readonly way: string
      readonly choose: string
      readonly confirmCancel: string
      readonly family: string
    }
    readonly startHint: string
    readonly gone: string
    readonly goneText: string
  }
  readonly receiving: {
    readonly title: string
    readonly lead: string
    readonly none: string
    readonly noneHelp: string
    readonly capacity: string
    readonly wait: string
    readonly waitHint: string
    readonly save: string
    readonly saved: string
    readonly statedOn: (day: string) => string
    readonly old: string
    readonly never: string
    readonly contact: string
    readonly answerDays: string
    readonly answerDaysHint: string
    readonly secrecy: string
    readonly secrecyHint: string
    readonly secrecyOn: (day: string) => string
    readonly secrecyMissing: string
    readonly says: string
    readonly saysHint: string
    readonly more: string
    readonly saveMore: string
    readonly languages: string
    readonly active: string
    readonly services: string
    readonly notYours: string
    readonly guest: (name: string, email: string) => string
  }
}
