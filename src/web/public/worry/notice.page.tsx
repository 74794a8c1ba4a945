import { notFound } from '#platform/refusal.ts'
import type { Page } from '#web/page.ts'

export const childNoticePage: Page = {
  audience: 'public',
  get: () => {
    throw notFound()
  },
}
