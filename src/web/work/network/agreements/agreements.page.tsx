import { notFound } from '#platform/refusal.ts'
import type { Page } from '#web/page.ts'

export const agreementsPage: Page = {
  audience: 'work',
  get: () => {
    throw notFound()
  },
}
