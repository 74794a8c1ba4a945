import type { Page } from 'playwright-core'
import { sendHelpRequest } from '#capabilities/help-requests/index.ts'
import type { Language } from '#platform/text.ts'
import { axeProblems } from '#tests/support/browser.ts'
import type { Site } from '#tests/support/site.ts'
import { path, type Query, type RouteName } from '#web/paths.ts'

/** A small phone and a wide screen. */
export const widths = [320, 1280] as const

export type Visit = {
  readonly name: RouteName
  readonly parts?: Readonly<Record<string, string>>
  readonly query?: Query
  readonly as?: string
  /** What a page that tells of a fault is answered with. */
  readonly answers?: number
}

/** Sends a request straight through the use case, so that the pages have something to show. */
export async function sendOne(site: Site, key: string, text: string): Promise<{ id: string; code: string }> {
  const { world } = site
  return sendHelpRequest(world.anyone, {
    key,
    body: text,
    from: 'test',
    countyOf: world.product.deps.catalogue.countyServing,
    request: {
      forWhom: 'own-family',
      topics: [],
      worry: 'small',
      text,
      municipality: '905',
      language: 'fi',
      contact: { way: 'phone', value: '040 000 0001', times: 'Iltapäivällä', not: 'Älä soita aamulla' },
    },
  })
}

export async function signIn(page: Page, persona: string): Promise<void> {
  await page.goto('/kirjaudu')
  await page.locator(`button[value="${persona}"]`).click()
  await page.waitForURL(/\/(tyo|arbete|work)(\/(palvelut|tjanster|services))?$/)
}

/** A family comes back with the code that it was given. */
export async function follow(page: Page, code: string): Promise<void> {
  await page.goto('/seuraa')
  await page.getByRole('textbox').first().fill(code)
  await page.locator('main form button[type=submit]').first().click()
  await page.waitForURL('**/seuraa/pyynto')
}

/** What a person sees first on a page that is too wide: a bar to push sideways. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

async function problemsOf(
  page: Page,
  address: string,
  where: string,
  answers: number | undefined,
): Promise<readonly string[]> {
  const response = await page.goto(address)
  const found = await problemsHere(page, where)
  return response === null || (response.status() >= 400 && response.status() !== answers)
    ? [...found, `${where}: answered ${response?.status()}`]
    : found
}

/** The innermost things that stand out of the screen, so that what is too wide need not be looked for. */
const standingOut = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *, header *, footer *')]
      .filter((each) => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .filter((each, _, all) => !all.some((other) => other !== each && each.contains(other)))
      .slice(0, 4)
      .map((each) => `${each.tagName.toLowerCase()}.${each.className} “${each.textContent.slice(0, 40)}”`)
      .join(', '),
  )

/** What is wrong with the page as it stands. */
export async function problemsHere(page: Page, where: string): Promise<readonly string[]> {
  // What is scrolled halfway under the header is no smaller for that; a form with faults first scrolls to them by itself.
  await page.waitForLoadState()
  await page.evaluate(
    () =>
      new Promise<void>((ok) =>
        requestAnimationFrame(() => {
          scrollTo({ top: 0, behavior: 'instant' })
          ok()
        }),
      ),
  )
  const found = (await axeProblems(page)).map((problem) => `${where}: ${problem}`)
  const wide = await overflow(page)
  if (wide > 0) found.push(`${where}: ${wide} px too wide: ${await standingOut(page)}`)
  const headings = await page.locator('h1').count()
  if (headings !== 1) found.push(`${where}: ${headings} first headings`)
  return found
}

export async function walk(
  page: Page,
  visits: readonly Visit[],
  langs: readonly Language[],
  kind: string,
): Promise<readonly string[]> {
  const found: string[] = []
  for (const visit of visits) {
    for (const lang of langs) {
      const address = path(visit.name, lang, visit.parts, visit.query)
      found.push(...(await problemsOf(page, address, `${address} ${kind}`, visit.answers)))
    }
  }
  return found
}
