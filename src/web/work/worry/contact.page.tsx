import { notFound } from '#platform/refusal.ts'
import { type Page, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'

export const workWorryContactPage: Page = {
  audience: 'work',
  get: () => {
    throw notFound()
  },
}

/** Where mails lead: an address that says nothing of what it is about. */
export const workSentPage: Page = {
  audience: 'work',
  get: ({ params, lang }) => seeOther(path('workWorryContact', lang, { id: params['id'] ?? '' })),
}
