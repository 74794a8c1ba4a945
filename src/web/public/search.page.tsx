import type { Page } from '#web/page.ts'

export const searchPage: Page = { audience: 'public', get: () => <p>searchPage</p> }
