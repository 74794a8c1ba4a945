import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { launchBrowser } from '#tests/support/browser.ts'

async function problem(): Promise<string | undefined> {
  try {
    const browser = await launchBrowser()
    await browser.close()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function apt(...args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  execFileSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env })
}

const mayInstall = (): boolean =>
  process.env['CI'] === 'true' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

/**
 * Makes sure, before the browser tests, that a browser starts here. In CI on Debian, as root, it installs one when there
 * is none. Returns what is wrong when there is still none.
 */
export async function browserProblem(): Promise<string | undefined> {
  const first = await problem()
  if (first === undefined || !mayInstall()) return first
  console.log("No browser starts here; installing Debian's chromium …")
  try {
    apt('update')
    apt('install', '-y', '--no-install-recommends', 'chromium')
  } catch {
    return `${first}\nDebian's chromium could not be installed either.`
  }
  return await problem()
}
