import { notFound } from '#platform/refusal.ts'
import type { Page } from '#web/page.ts'

export const worryPage: Page = {
  audience: 'public',
  get: () => {
    throw notFound()
  },
}
