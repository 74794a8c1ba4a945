import type { Page } from '#web/page.ts'

export const placePage: Page = { audience: 'public', get: () => <p>placePage</p> }
