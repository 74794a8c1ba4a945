import { notFound } from '#platform/refusal.ts'
import type { Page } from '#web/page.ts'

export const lineAssessmentPage: Page = {
  audience: 'lead',
  get: () => {
    throw notFound()
  },
}
