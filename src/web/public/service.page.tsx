import type { Page } from '#web/page.ts'

export const servicePage: Page = { audience: 'public', get: () => <p>servicePage</p> }
