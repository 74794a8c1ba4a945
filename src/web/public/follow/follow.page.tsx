import type { Page } from '#web/page.ts'

export const followedPage: Page = { audience: 'family', get: () => <p>followedPage</p> }

export const followPage: Page = { audience: 'public', get: () => <p>followPage</p> }
