import type { Page } from '#web/page.ts'

export const queuePage: Page = { audience: 'work', get: () => <p>queuePage</p> }
