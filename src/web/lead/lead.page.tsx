import type { Page } from '#web/page.ts'

export const leadPage: Page = { audience: 'lead', get: () => <p>leadPage</p> }
