import type { Page } from '#web/page.ts'

export const homePage: Page = { audience: 'public', get: () => <p>homePage</p> }

export const youngPage: Page = { audience: 'public', get: () => <p>youngPage</p> }
