import type { Audience, Definition } from '../domain/definition.ts'
import { healthChecks } from './health-checks.ts'
import { howAreYou, parentStrength } from './self-assessments.ts'
import { familyWork, initialSurvey } from './surveys.ts'
import { traitSurvey } from './trait-survey.ts'

/** A form that is there to begin with: taken as it is or changed. The words are our own and copied from no instrument. */
export type ReadyForm = {
  readonly key: string
  readonly audience: Audience
  readonly serviceType: string | null
  readonly definition: Definition
}

export const readyForms: readonly ReadyForm[] = [
  { key: 'trait-survey', audience: 'public', serviceType: null, definition: traitSurvey },
  { key: 'parent-strength', audience: 'public', serviceType: null, definition: parentStrength },
  { key: 'how-are-you', audience: 'public', serviceType: null, definition: howAreYou },
  { key: 'initial-survey', audience: 'by-link', serviceType: null, definition: initialSurvey },
  { key: 'family-work', audience: 'service', serviceType: 'family-work', definition: familyWork },
  ...Object.entries(healthChecks).map(([key, definition]): ReadyForm => ({
    key: `health-check-${key}`,
    audience: 'by-link',
    serviceType: null,
    definition,
  })),
]

export const readyForm = (key: string): ReadyForm | undefined => readyForms.find((form) => form.key === key)
