import type { Channel, MatterKind, NoticeWay } from '#capabilities/help-requests/index.ts'

type Words = (name: string) => string

/** What the request's page says of how it came, its urgency, tries, letters, dates and files. */
export type ReceivingTexts = {
  readonly channels: Readonly<Record<Channel, string>>
  readonly recorded: (channel: string, name: string) => string
  readonly urgency: {
    readonly title: string
    readonly missing: string
    readonly judge: string
    readonly again: string
    readonly urgent: string
    readonly notUrgent: string
    readonly isUrgent: string
    readonly isNotUrgent: string
    readonly by: (name: string, when: string) => string
    readonly choose: string
    readonly urgentHint: string
    readonly ground: string
    readonly groundHint: string
    readonly save: string
    readonly chip: string
  }
  readonly suggestion: {
    readonly title: string
    readonly worry: (level: string) => string
    readonly because: string
    readonly only: string
    readonly none: string
  }
  readonly held: {
    readonly title: string
    readonly text: (seconds: number) => string
    readonly undo: string
    readonly waits: string
    readonly undone: string
  }
  readonly template: { readonly label: string; readonly choose: string; readonly use: string }
  readonly files: {
    readonly label: string
    readonly hint: string
    readonly optional: string
    readonly title: string
    readonly size: (kilobytes: string) => string
  }
  readonly reach: {
    readonly agreed: string
    readonly inside: string
    readonly outside: string
    readonly unwanted: string
    readonly tried: (tries: number, days: number) => string
    readonly missing: (tries: number, days: number) => string
    readonly enough: string
    readonly notice: Readonly<Record<NoticeWay, string>>
    readonly noticeWay: string
    readonly noticeHint: string
    readonly noticeSave: string
    readonly letter: string
    readonly sent: (way: string) => string
  }
  readonly matter: {
    readonly title: string
    readonly kinds: Readonly<Record<MatterKind, string>>
    readonly hints: Readonly<Record<MatterKind, string>>
    readonly ask: string
    readonly askHint: string
    readonly pending: Words
    readonly by: (name: string) => string
    readonly general: string
    readonly atOnce: string
    readonly due: Words
    readonly passed: Words
    readonly save: string
  }
  readonly copy: { readonly link: string }
  readonly phone: { readonly book: string; readonly guide: string }
  readonly answerTitle: string
  readonly other: string
}
