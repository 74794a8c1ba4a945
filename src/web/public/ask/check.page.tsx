import type { Page } from '#web/page.ts'

export const askCheckPage: Page = { audience: 'public', get: () => <p>askCheckPage</p> }

export const askReceiptPage: Page = { audience: 'public', get: () => <p>askReceiptPage</p> }
