import type { AppointmentWay, OfferKind } from '#capabilities/appointments/index.ts'

export type BookingTexts = {
  readonly tab: string
  readonly list: {
    readonly title: string
    readonly lead: string
    readonly description: string
    readonly choosePlace: string
    readonly chooseLink: string
    readonly forPlace: (name: string) => string
    readonly everywhere: string
    readonly next: (when: string) => string
    readonly noNext: string
    readonly none: string
    readonly ask: string
    readonly askText: string
    readonly pages: string
    readonly page: (page: number, of: number) => string
    readonly previous: string
    readonly following: string
    readonly follow: string
    readonly followText: string
  }
  readonly kinds: Readonly<Record<OfferKind, string>>
  readonly ways: Readonly<Record<AppointmentWay, string>>
  readonly waysLong: Readonly<Record<AppointmentWay, string>>
  readonly minutes: (count: number) => string
  readonly nameless: string
  readonly both: string
  readonly free: string
  readonly back: string
  readonly how: string
  readonly where: string
  readonly long: string
  readonly who: string
  readonly bring: string
  readonly whatNext: string
  readonly limit: string
  readonly limitWords: (hours: number) => string
  readonly chooseWay: string
  readonly chooseTime: string
  readonly moveTitle: string
  readonly moveLead: string
  readonly earlier: string
  readonly later: string
  readonly noneHere: string
  readonly nearest: (when: string) => string
  readonly noneAtAll: string
  readonly callInstead: (phone: string) => string
  readonly times: (day: string) => string
  readonly form: {
    readonly title: string
    readonly change: string
    readonly changeWhat: string
    readonly time: string
    readonly name: string
    readonly nameHint: string
    readonly phone: string
    readonly phoneHint: string
    readonly phoneForCall: string
    readonly email: string
    readonly emailHint: string
    readonly words: string
    readonly wordsHint: string
    readonly optional: string
    readonly discreet: string
    readonly discreetHint: string
    readonly nameless: string
    readonly namelessText: string
    readonly jointTitle: string
    readonly jointText: (hours: number) => string
    readonly otherEmail: string
    readonly otherEmailHint: string
    readonly send: string
    readonly move: string
    readonly forFamily: string
    readonly privacy: string
  }
  readonly done: {
    readonly title: string
    readonly held: string
    readonly heldText: (by: string) => string
    readonly otherLink: string
    readonly otherLinkText: string
    readonly code: string
    readonly codeAdvice: string
    readonly codeOnce: string
    readonly codeForFamily: string
    readonly whatNext: string
    readonly told: string
    readonly untold: string
    readonly file: string
    readonly fileHint: string
    readonly manage: string
    readonly remove: string
    readonly device: string
    readonly deviceHint: string
    readonly gone: string
    readonly goneText: string
  }
  readonly joint: {
    readonly tab: string
    readonly title: string
    readonly lead: string
    readonly until: string
    readonly whatItIs: string
    readonly yesTitle: string
    readonly yesText: string
    readonly yes: string
    readonly noTitle: string
    readonly noText: string
    readonly no: string
    readonly agreed: string
    readonly agreedText: string
    readonly declined: string
    readonly declinedText: string
    readonly lapsed: string
    readonly lapsedText: string
    readonly off: string
    readonly offText: string
    readonly other: string
    readonly see: string
    readonly neither: string
  }
  readonly open: {
    readonly title: string
    readonly text: string
    readonly button: string
    readonly over: string
    readonly overText: string
  }
}
