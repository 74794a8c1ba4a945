import type { ForWhom, Topic, Worry } from '#capabilities/help-requests/index.ts'
import type { Language } from '#platform/text.ts'
import type { Voice, Way } from './answers.ts'

export type Hinted = { readonly label: string; readonly hint: string }
/** A question and why it is asked. */
export type Question = { readonly title: string; readonly why: string }

/** What is said differently to grown-ups and to children and young people. @source R173 */
export type VoiceTexts = {
  readonly forWhom: Question
  readonly forWhomOptions: Readonly<Record<ForWhom, string>>
  readonly about: Question
  readonly words: Hinted
  readonly topicsAsked: Hinted
  readonly topics: Readonly<Record<Topic, string>>
  readonly worry: Question
  readonly worries: Readonly<Record<Worry, Hinted>>
  readonly where: Question
  readonly contact: Question
  readonly ways: Readonly<Record<Way, Hinted>>
  readonly times: Hinted
  readonly not: Hinted
  readonly gentle: string
  readonly byAnother: string
  /** Leads to the other wording. */
  readonly switchVoice: string
  /** When a worker must tell others. @source Child Welfare Act 25 §, 25 d § */
  readonly duty: readonly string[]
  readonly register: Readonly<Record<'anonymous' | 'customer' | 'not-customer', string>>
}

export type AskTexts = {
  readonly voices: Readonly<Record<Voice, VoiceTexts>>
  readonly progress: (step: number, of: number) => string
  readonly back: string
  readonly next: string
  readonly save: string
  readonly optional: string
  readonly room: (most: number) => string
  /** Before the tab's words when the page came back with something to mend. */
  readonly problemTab: string
  readonly notDone: string
  readonly phone: Hinted
  readonly email: Hinted
  readonly language: string
  readonly languages: Readonly<Record<Language, string>>
  readonly interpreter: Hinted
  readonly aside: {
    readonly title: string
    readonly call: string
    /** Leads to the choice of a municipality, without which no number is known. */
    readonly choosePlace: string
    readonly emergency: string
    readonly clearHint: string
    readonly clear: string
  }
  readonly urgent: { readonly title: string; readonly note: string; readonly lines: string }
  readonly check: {
    readonly title: string
    readonly lead: string
    readonly answers: string
    readonly terms: Readonly<
      Record<
        | 'forWhom'
        | 'text'
        | 'topics'
        | 'worry'
        | 'municipality'
        | 'way'
        | 'times'
        | 'not'
        | 'language'
        | 'interpreter',
        string
      >
    >
    readonly noWords: string
    readonly noTopics: string
    readonly change: string
    readonly before: string
    readonly whoReads: string
    readonly readers: string
    readonly controller: (organisation: string) => string
    readonly when: string
    readonly promise: (moment: string) => string
    readonly kept: string
    readonly keptDays: (days: number) => string
    readonly keptYears: (years: number) => string
    readonly register: string
    readonly duty: string
    readonly health: string
    readonly healthRoute: string
    readonly emergency: string
    readonly send: string
    readonly alreadySent: string
  }
  readonly receipt: {
    readonly tab: string
    readonly title: string
    readonly promise: (moment: string) => string
    readonly reader: (door: string, organisation: string) => string
    readonly code: string
    readonly codeAdvice: string
    readonly codeOnce: (minutes: number) => string
    readonly next: string
    readonly read: string
    readonly taken: string
    readonly answered: Readonly<Record<Way, string>>
    readonly follow: string
    readonly call: string
    readonly emergency: string
    readonly device: string
    readonly deviceHint: string
    readonly remove: string
    readonly goneTitle: string
    readonly gone: string
  }
}
