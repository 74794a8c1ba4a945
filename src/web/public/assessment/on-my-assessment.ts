import type { AssessmentView, LimitsView, OwnCase } from '#capabilities/casework/index.ts'
import type { FamilyView } from '#capabilities/families/index.ts'
import type { Language } from '#platform/text.ts'
import type { PageArgs } from '#web/page.ts'
import type { Bench } from '#web/work/families/acts.view.tsx'
import type { myAssessmentTexts } from './texts.ts'

/** The assessment of one case as one of the family reads it. */
export type OnMyAssessment = {
  readonly args: PageArgs
  readonly lang: Language
  readonly words: (typeof myAssessmentTexts)[Language]
  readonly here: OwnCase
  readonly family: FamilyView | undefined
  readonly assessment: AssessmentView
  readonly limits: LimitsView
  readonly bench: Bench
  readonly me: string
}
