import type { Page } from '#web/page.ts'

export const aboutPage: Page = { audience: 'public', get: () => <p>aboutPage</p> }

export const accessibilityPage: Page = { audience: 'public', get: () => <p>accessibilityPage</p> }

export const privacyPage: Page = { audience: 'public', get: () => <p>privacyPage</p> }
