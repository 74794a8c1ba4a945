import type { Page } from '#web/page.ts'

export const askAboutPage: Page = { audience: 'public', get: () => <p>askAboutPage</p> }

export const askContactPage: Page = { audience: 'public', get: () => <p>askContactPage</p> }

export const askPage: Page = { audience: 'public', get: () => <p>askPage</p> }

export const askWherePage: Page = { audience: 'public', get: () => <p>askWherePage</p> }

export const askWorryPage: Page = { audience: 'public', get: () => <p>askWorryPage</p> }
