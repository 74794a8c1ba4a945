import type { Page } from '#web/page.ts'

export const promisesPage: Page = { audience: 'public', get: () => <p>promisesPage</p> }
