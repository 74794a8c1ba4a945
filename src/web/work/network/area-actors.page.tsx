import { notFound } from '#platform/refusal.ts'
import type { Page } from '#web/page.ts'

export const areaActorsPage: Page = {
  audience: 'work',
  get: () => Promise.reject(notFound()),
}
