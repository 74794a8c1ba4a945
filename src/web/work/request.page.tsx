import type { Page } from '#web/page.ts'

export const requestPage: Page = { audience: 'work', get: () => <p>requestPage</p> }
