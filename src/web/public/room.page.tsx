import type { Page } from '#web/page.ts'

export const roomPage: Page = { audience: 'public', get: () => <p>roomPage</p> }
