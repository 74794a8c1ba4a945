import type { Page } from '#web/page.ts'

export const linesPage: Page = { audience: 'public', get: () => <p>linesPage</p> }
