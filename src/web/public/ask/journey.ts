import {
  type DoorHours,
  type DoorRow,
  type DraftAnswers,
  previewDoor,
} from '#capabilities/help-requests/index.ts'
import type { OpeningHours } from '#capabilities/directory/index.ts'
import { addDays, helsinkiDate } from '#platform/dates.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Language } from '#platform/text.ts'
import { one, type PageArgs } from '#web/page.ts'
import { hoursInShort } from '#web/public/opening-hours.ts'
import { specialDays } from '#web/public/special-days.ts'
import {
  type Answers,
  isVoiceChoice,
  presetTopics,
  readAnswers,
  type StepName,
  typedIn,
  type Voice,
  voiceOf,
} from './answers.ts'
import { asNobody, readDraft } from './draft.ts'
import { askTexts } from './texts.ts'
import type { AskTexts, VoiceTexts } from './wording.ts'

/** Everything a page of the journey shows, whichever question it asks. */
export type Journey = {
  readonly args: PageArgs
  readonly lang: Language
  readonly now: Date
  readonly answers: Answers
  /** The unsent answers as they are kept; null before the first. */
  readonly draft: DraftAnswers | null
  readonly voice: Voice
  /** '1' or '0' where the person has chosen the wording, else empty. */
  readonly voiceChosen: string
  readonly words: AskTexts
  readonly say: VoiceTexts
  readonly county: string | null
  /** Whom to call instead; null while no place is known. */
  readonly guidance: DoorRow | null
}

/** The guidance door of a municipality, or null where nobody answers yet: its number is a help, never a condition. */
async function guidanceDoor(
  args: PageArgs,
  county: string | null,
  municipality: string | null,
): Promise<DoorRow | null> {
  if (county === null || municipality === null) return null
  try {
    return (await previewDoor(asNobody(args), { county, municipality, topics: [] })).door
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

export async function loadJourney(args: PageArgs, step: StepName | null): Promise<Journey> {
  const { catalogue } = args.deps
  const draft = (await readDraft(args))?.answers ?? null
  const form = args.problems?.form
  const typed = step === null || form === undefined ? {} : typedIn(step, form)
  const kept = { ...draft, ...typed }
  const answers = readAnswers(kept)
  const chosen = [form === undefined ? '' : one(form, 'nuori'), args.query['nuori'] ?? '', one(kept, 'young')]
  const voiceChosen = chosen.find(isVoiceChoice) ?? ''
  const voice = voiceOf(voiceChosen, answers.forWhom)
  const words = askTexts[args.lang]
  const municipality = answers.municipality ?? args.place?.code ?? null
  const county = municipality === null ? null : catalogue.countyServing(municipality)
  return {
    args,
    lang: args.lang,
    now: args.caller.clock.now(),
    answers,
    draft,
    voice,
    voiceChosen,
    words,
    say: words.voices[voice],
    county,
    guidance: await guidanceDoor(args, county, municipality),
  }
}

/** The topics shown as chosen: the person's own, else those that the page before suggested. */
export function chosenTopics({ args, answers, draft }: Journey): readonly string[] {
  if (answers.topics !== null) return answers.topics
  const fromPage = presetTopics(args.query)
  return fromPage.length > 0
    ? fromPage
    : presetTopics({ aihe: one(draft ?? {}, 'aihe'), ovi: one(draft ?? {}, 'ovi') })
}

/** A door has one span a day; places may have several. */
const asOpeningHours = (hours: DoorHours): OpeningHours =>
  Object.fromEntries(Object.entries(hours).map(([day, span]) => [day, [span]]))

export const doorHoursInShort = (hours: DoorHours, lang: Language): string =>
  hoursInShort(asOpeningHours(hours), lang)

/** The coming days on which the door answers at other times, said after its hours; empty when there are none near. */
export function doorSpecialDays(door: Pick<DoorRow, 'hours' | 'special'>, now: Date, lang: Language): string {
  const exceptions = door.special.map(({ day, opens, closes, note }) => ({
    site: null,
    from: day,
    to: day,
    opens,
    closes,
    note,
  }))
  const today = helsinkiDate(now)
  const last = addDays(today, daysTold)
  return specialDays({}, exceptions, today, lang)
    .filter(({ from }) => from <= last)
    .map(({ when, hours, why }) => `${when} ${hours}${why === '' ? '' : ` (${why})`}`)
    .join(', ')
}

/** Who calls plans this week and the next. */
const daysTold = 14

/** As phones dial it. */
export const asTel = (phone: string): string => phone.replace(/[^\d+]/g, '')
