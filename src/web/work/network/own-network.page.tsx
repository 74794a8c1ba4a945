import { notFound } from '#platform/refusal.ts'
import type { Page } from '#web/page.ts'

export const workNetworkPage: Page = {
  audience: 'work',
  get: () => Promise.reject(notFound()),
}
