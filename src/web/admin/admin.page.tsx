import type { Page } from '#web/page.ts'

export const adminPage: Page = { audience: 'admin', get: () => <p>adminPage</p> }
