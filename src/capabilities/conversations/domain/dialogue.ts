import type { Language, Localized } from '#platform/text.ts'

/** The states of a dialogue by text message. @source R127 */
export const dialogueStates = ['asking', 'with-person', 'asked', 'done', 'stopped'] as const
export type DialogueState = (typeof dialogueStates)[number]

export const stepKinds = ['scale', 'words', 'yes-no', 'municipality'] as const
export type StepKind = (typeof stepKinds)[number]

/** One question of a campaign. The last `yes-no` named `contact` decides whether a person writes back. */
export type DialogueStep = {
  readonly key: string
  readonly kind: StepKind
  readonly ask: Localized
}

export type Standing = {
  readonly state: DialogueState
  readonly language: Language
  /** The question that waits for its answer. */
  readonly step: string | null
  readonly answers: Readonly<Record<string, string>>
  /** How often in a row an answer was not understood. */
  readonly missed: number
}

/** What is said, by name: the words stand in texts. `ask` is the question of a step. */
export type Say =
  | { readonly say: 'ask'; readonly step: string; readonly again: boolean }
  | { readonly say: 'thanks' | 'stopped' | 'info' | 'person' | 'promise' }

export type Effect =
  | Say
  | { readonly do: 'hand-over' }
  | { readonly do: 'request' }
  | { readonly do: 'pass-on' }
  | { readonly do: 'silence' }
  | { readonly do: 'help' }

export type Turn = { readonly next: Standing; readonly effects: readonly Effect[] }

/** What somebody wrote, as far as others have understood it: danger is recognised, and municipalities are known, elsewhere. */
export type Heard = {
  readonly text: string
  readonly isCrisis: boolean
  /** The code of the municipality that the words name, if they name one. */
  readonly municipality: string | null
}

const word = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .trim()

const oneOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const stopWords = oneOf(
  `stop lopeta sluta stopp poistu peru peruuta avsluta end quit cancel unsubscribe lopettaa seis`,
)
const personWords = oneOf(
  `ihminen ihmiselle människa manniska människor person human ihmistä vuxen aikuinen aikuiselle
  apua hjälp hjalp help`,
)
const infoWords = oneOf(`info ohje tietoja`)
const yesWords = oneOf(`kyllä kylla joo juu k kyl ja jo j yes y yeah jep jaa okei ok`)
const noWords = oneOf(`ei e en nej n no nä nope`)
const languageWords: Readonly<Record<string, Language>> = {
  sv: 'sv',
  svenska: 'sv',
  ruotsi: 'sv',
  ruotsiksi: 'sv',
  fi: 'fi',
  suomi: 'fi',
  suomeksi: 'fi',
  finska: 'fi',
  english: 'en',
  englanti: 'en',
  engelska: 'en',
}

/** Whether these words ask for silence: they are obeyed whatever else is going on. */
export const asksForSilence = (text: string): boolean =>
  stopWords.has(word(text).split(/\s+/)[0] ?? '') && word(text).split(/\s+/).length <= 3

/** The keyword that a message begins with. */
export const keywordIn = (text: string, keywords: readonly string[]): string | null => {
  const first = (word(text).split(/\s+/)[0] ?? '').toUpperCase()
  return keywords.find((keyword) => keyword === first) ?? null
}

/** After how many answers in a row that are not understood a person is offered instead. */
const patience = 2

const stepOf = (steps: readonly DialogueStep[], key: string | null): DialogueStep | undefined =>
  steps.find((step) => step.key === key)

/** Where one lives is asked only of those whom somebody will write to. */
const isAsked = (step: DialogueStep, answers: Standing['answers']): boolean =>
  step.kind !== 'municipality' || answers['contact'] === 'yes'

function nextStep(
  steps: readonly DialogueStep[],
  after: string | null,
  answers: Standing['answers'],
): DialogueStep | undefined {
  const from = after === null ? 0 : steps.findIndex((step) => step.key === after) + 1
  return steps.slice(from).find((step) => isAsked(step, answers))
}

/** Begins a dialogue: the first question. */
export function begin(steps: readonly DialogueStep[], language: Language): Turn {
  const first = nextStep(steps, null, {})
  const next: Standing = { state: 'asking', language, step: first?.key ?? null, answers: {}, missed: 0 }
  return first === undefined
    ? finish(next)
    : { next, effects: [{ say: 'ask', step: first.key, again: false }] }
}

function finish(standing: Standing): Turn {
  const wants = standing.answers['contact'] === 'yes'
  const next: Standing = { ...standing, state: wants ? 'asked' : 'done', step: null, missed: 0 }
  return wants
    ? { next, effects: [{ do: 'request' }, { say: 'promise' }] }
    : { next, effects: [{ say: 'thanks' }] }
}

const toPerson = (standing: Standing): Turn => ({
  next: { ...standing, state: 'with-person', step: null, missed: 0 },
  effects: [{ do: 'hand-over' }, { say: 'person' }],
})

/** The answer to a step in one form, or null when it was not understood. */
function understood(step: DialogueStep, { text, municipality }: Heard): string | null {
  const plain = word(text)
  switch (step.kind) {
    case 'scale':
      return /^[1-5](?!\d)/.exec(plain)?.[0] ?? null
    case 'words':
      return plain === '' ? null : text.trim().slice(0, 500)
    case 'yes-no':
      if (yesWords.has(plain.split(/\s+/)[0] ?? '')) return 'yes'
      return noWords.has(plain.split(/\s+/)[0] ?? '') ? 'no' : null
    case 'municipality':
      return municipality
  }
}

function answered(standing: Standing, heard: Heard, steps: readonly DialogueStep[]): Turn {
  const step = stepOf(steps, standing.step)
  // The campaign has changed under the dialogue: nothing left to ask is the end of asking.
  if (step === undefined) return finish(standing)
  const answer = understood(step, heard)
  if (answer === null) {
    const missed = standing.missed + 1
    // A place that is not understood is no reason to keep somebody from help.
    if (missed >= patience && step.kind === 'municipality') return finish({ ...standing, missed })
    if (missed >= patience) return toPerson(standing)
    return { next: { ...standing, missed }, effects: [{ say: 'ask', step: step.key, again: true }] }
  }
  const answers = { ...standing.answers, [step.key]: answer }
  const after = nextStep(steps, step.key, answers)
  const next: Standing = { ...standing, answers, missed: 0, step: after?.key ?? null }
  return after === undefined
    ? finish(next)
    : { next, effects: [{ say: 'ask', step: after.key, again: false }] }
}

/**
 * What follows from one message. In this order: silence is always obeyed; danger brings help lines at once and a person;
 * a person comes whenever one is asked for; then the question is answered. With a person every other word goes to them.
 * @source R127, ADR-0029
 */
export function hear(standing: Standing, heard: Heard, steps: readonly DialogueStep[]): Turn {
  if (asksForSilence(heard.text)) {
    return {
      next: { ...standing, state: 'stopped', step: null },
      effects: [{ do: 'silence' }, { say: 'stopped' }],
    }
  }
  if (standing.state === 'with-person') {
    return {
      next: standing,
      effects: heard.isCrisis ? [{ do: 'help' }, { do: 'pass-on' }] : [{ do: 'pass-on' }],
    }
  }
  if (heard.isCrisis) {
    return {
      next: { ...standing, state: 'with-person', step: null, missed: 0 },
      effects: [{ do: 'help' }, { do: 'hand-over' }],
    }
  }
  // The end has been reached: what comes after it is said to nobody, so it is told how to begin again.
  if (standing.state !== 'asking') return { next: standing, effects: [{ say: 'info' }] }
  const plain = word(heard.text)
  if (personWords.has(plain.split(/\s+/)[0] ?? '') && plain.split(/\s+/).length <= 3)
    return toPerson(standing)
  const language = languageWords[plain]
  const step = stepOf(steps, standing.step)
  if (language !== undefined && step !== undefined) {
    return {
      next: { ...standing, language },
      effects: [{ say: 'ask', step: step.key, again: false }],
    }
  }
  if (infoWords.has(plain) && step?.kind !== 'words') return { next: standing, effects: [{ say: 'info' }] }
  return answered(standing, heard, steps)
}
