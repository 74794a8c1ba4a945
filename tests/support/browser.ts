import axe from 'axe-core'
import { type Browser, type Page, chromium } from 'playwright-core'
import { findChromium } from './chromium.ts'

/**
 * Our own flags. Those that come with the npm package switch web security off and would hide faults in the content
 * security policy, in CORS and in the protection against forged requests. Chromium refuses to run as root with a sandbox.
 */
const flags = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
]

/** Starts a browser without a window. Close it in `after`, and take a new context for each test. */
export async function launchBrowser(): Promise<Browser> {
  const found = await findChromium()
  if (found === undefined) {
    throw new Error(
      'No browser was found. Install Chromium or Chrome, or name one in CHROME_PATH, and run the tests again.',
    )
  }
  return await chromium.launch({
    executablePath: found.executablePath,
    args: flags,
    headless: true,
    env: { ...process.env, ...found.env },
  })
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type Violation = {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[]
}

/** What axe finds wrong on the page as it stands, one readable text per place. No rule is switched off. */
export async function axeProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const violations: Violation[] = await page.evaluate(async (values) => {
    const { axe: inPage } = globalThis as unknown as {
      axe: { run: (options: object) => Promise<{ violations: Violation[] }> }
    }
    const found = await inPage.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] })
    return found.violations
  }, standards)
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const why = (failureSummary ?? '').replaceAll(/\s+/g, ' ').trim()
      return `${id}: ${help}\n  at ${target.join(' ')}\n  ${why}`
    }),
  )
}
