import type { Language } from '#platform/text.ts'
import type { ListingContent } from './listing.ts'
import { type Keeper, parityProblems } from './parity.ts'

/** The pages of writing a listing, one thing on each, in the order in which they are walked. */
export const listingSteps = [
  'organisation',
  'service',
  'who',
  'how',
  'professionals',
  'where',
  'places',
  'hours',
  'cost',
  'texts',
  'preview',
] as const
export type ListingStep = (typeof listingSteps)[number]

export const isListingStep = (step: string): step is ListingStep => listingSteps.some((each) => each === step)

const standsSomewhere: ReadonlySet<string> = new Set(['site', 'outreach', 'mobile'])

export const hasPlaces = ({ modes }: Pick<ListingContent, 'modes'>): boolean =>
  modes.some((mode) => standsSomewhere.has(mode))

/** The steps that this listing needs: whose it is is asked of a new one only, places only where people come. */
export const stepsOf = (draft: {
  readonly isNew: boolean
  readonly content: ListingContent
}): readonly ListingStep[] =>
  listingSteps.filter(
    (step) => (step !== 'organisation' || draft.isNew) && (step !== 'places' || hasPlaces(draft.content)),
  )

const near = (steps: readonly ListingStep[], step: ListingStep, by: 1 | -1): ListingStep | null => {
  // A step that has fallen away still has neighbours: those in the order of all steps.
  const all = by === 1 ? listingSteps : listingSteps.toReversed()
  const rest = all.slice(all.indexOf(step) + 1)
  return rest.find((each) => steps.includes(each)) ?? null
}
export const stepAfter = (steps: readonly ListingStep[], step: ListingStep): ListingStep | null =>
  near(steps, step, 1)
export const stepBefore = (steps: readonly ListingStep[], step: ListingStep): ListingStep | null =>
  near(steps, step, -1)

export type Hindrance = { readonly field: string; readonly code: string; readonly language: Language | null }

const stepByField: Readonly<Record<string, ListingStep>> = {
  type: 'service',
  ageFrom: 'who',
  ageTo: 'who',
  languages: 'who',
  criteria: 'who',
  criteriaFrom: 'who',
  access: 'how',
  phone: 'how',
  phoneHours: 'how',
  web: 'how',
  booking: 'how',
  answerDays: 'how',
  startDays: 'how',
  professional: 'professionals',
  modes: 'where',
  municipalities: 'where',
  places: 'places',
  exceptions: 'hours',
  free: 'cost',
  cost: 'cost',
}

/** Where something that is wrong is put right. A place's note stands with its hours. */
export const stepOfField = (field: string): ListingStep =>
  /^(?:places|exceptions)\.\d+\.note/.test(field)
    ? 'hours'
    : (stepByField[field.split('.')[0] ?? ''] ?? 'texts')

/** What must be put right before a listing can be published, in the order of the steps. */
export function hindrances(content: ListingContent, keeper: Keeper | null): readonly Hindrance[] {
  const found: Hindrance[] = []
  const add = (field: string, code: string, language: Language | null = null): void => {
    found.push({ field, code, language })
  }
  if (keeper === null) add('organisation', 'choose-organisation')
  if (content.type === '') add('type', 'choose-description')
  if (content.ageFrom !== null && content.ageTo !== null && content.ageFrom > content.ageTo)
    add('ageTo', 'age-order')
  if (content.languages.length === 0) add('languages', 'choose-language')
  const hasWayIn =
    content.phone !== null || content.web !== null || content.booking !== null || content.places.length > 0
  if (!hasWayIn) add('phone', 'no-way-in')
  if (content.access === 'booking' && content.booking === null && content.phone === null)
    add('booking', 'no-way-to-book')
  if (content.modes.length === 0) add('modes', 'choose-mode')
  if (content.modes.includes('site') && content.places.length === 0) add('places', 'no-place')
  if (content.exceptions.some((each) => each.to < each.from)) add('exceptions', 'day-order')
  if (keeper !== null) {
    for (const { field, language } of parityProblems(content, keeper))
      add(field, `missing-in-${language}`, language)
  }
  return found
}
