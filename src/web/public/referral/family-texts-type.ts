import type {
  ConsentGiver,
  ReferralOutcome,
  ReferralState,
  SharedField,
} from '#capabilities/guidance/index.ts'

/** Who and when, for the sentences below. Empty where nobody knows. */
export type Said = {
  readonly service: string
  readonly worker: string
  readonly who: string
  readonly due: string
  readonly expected: string
}

export type FamilyWords = {
  readonly tab: string
  readonly title: string
  readonly onlyTitle: string
  readonly lead: string
  readonly open: (service: string) => string
  readonly back: string
  readonly now: Readonly<Record<ReferralState, (said: Said) => string>>
  readonly next: Readonly<Record<ReferralState, (said: Said) => string>>
  readonly outcomes: Readonly<Record<ReferralOutcome, string>>
  readonly whoHas: string
  readonly guidedBy: string
  readonly position: Readonly<Record<'first-five' | 'first-ten' | 'first-twenty' | 'after-twenty', string>>
  readonly positionTerm: string
  readonly meanwhile: string
  readonly meeting: string
  readonly shared: string
  readonly sharedHint: string
  readonly fields: Readonly<Record<SharedField, string>>
  readonly why: (law: string) => string
  readonly consented: (day: string) => string
  readonly withdrawnOn: (day: string) => string
  readonly consent: string
  readonly consentLead: (service: string, organisation: string) => string
  readonly consentWho: string
  readonly givers: Readonly<Record<ConsentGiver, string>>
  readonly consentButton: string
  readonly consentNo: string
  readonly withdraw: string
  readonly withdrawHint: (service: string) => string
  readonly withdrawButton: string
  readonly withdrawWords: string
  readonly object: string
  readonly objectHint: string
  readonly objectButton: string
  readonly voluntary: string
  readonly done: Readonly<Record<'consent' | 'withdraw' | 'object', string>>
  readonly history: string
  readonly parties: Readonly<Record<'sender' | 'receiver' | 'family' | 'system', string>>
  readonly moves: Readonly<Record<string, string>>
  readonly secrecy: string
  readonly noLonger: string
  readonly notDone: string
}

/** By when, where that is known. */
export const until = (sentence: string, due: string, by: string): string =>
  due === '' ? `${sentence}.` : `${sentence} ${by} ${due}.`

/** A Finnish date ends in a full stop of its own. */
export const stop = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`)
