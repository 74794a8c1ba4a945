import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { stopWithUs } from './cleanup.ts'

export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number }

export type Group = {
  readonly name: string
  readonly files: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

export const none: Counts = { passed: 0, failed: 0, skipped: 0 }

export const plus = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
})

export const inWords = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

function countsIn(line: string): Counts | undefined {
  const match = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/.exec(line)
  if (match === null) return undefined
  return { passed: Number(match[1]), failed: Number(match[2]), skipped: Number(match[3] ?? 0) }
}

const beside = (path: string): string => new URL(path, import.meta.url).href

function nodeArguments(seed: number, minutesAllowed: number): string[] {
  const knowsSeeds = process.allowedNodeEnvironmentFlags.has('--test-random-seed')
  return [
    '--import',
    beside('../../hooks.mjs'),
    '--enable-source-maps',
    '--test',
    '--test-isolation=none',
    '--test-force-exit',
    `--test-timeout=${minutesAllowed * 30_000}`, // a test that waits for ever is named before the group is stopped
    `--test-reporter=${beside('../reporter.mjs')}`,
    ...(knowsSeeds ? [`--test-random-seed=${seed}`] : []),
  ]
}

/** The child leads its own process group, so that whatever its tests have started ends with it. */
function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    if (process.platform === 'win32') child.kill(signal)
    else process.kill(-child.pid, signal)
  } catch {
    // It has ended already.
  }
}

async function stop(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  killGroup(child, 'SIGTERM')
  await Promise.race([ended, pause(3000)])
  killGroup(child, 'SIGKILL')
}

/** Runs the group's files in one process. Its failures are printed as they come; what comes back are the counts. */
export async function runGroup(group: Group, seed: number, minutesAllowed: number): Promise<Counts> {
  const env: NodeJS.ProcessEnv = { ...process.env, ...group.env, PERHETALO_SEED: String(seed) }
  delete env['NODE_TEST_CONTEXT']
  const child = spawn(process.execPath, [...nodeArguments(seed, minutesAllowed), ...group.files], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: process.platform !== 'win32',
  })
  const ended = new Promise<string>((resolve) => {
    child.on('error', (error) => resolve(`could not start (${error.message})`))
    child.on('close', (code, signal) => resolve(signal ?? String(code)))
  })
  const forget = stopWithUs(() => stop(child, ended))

  let isTooLate = false
  const timer = setTimeout(() => {
    isTooLate = true
    void stop(child, ended)
  }, minutesAllowed * 60_000)

  let counts: Counts | undefined
  for await (const line of createInterface({ input: child.stdout })) {
    const found = countsIn(line)
    if (found === undefined) console.log(line)
    else counts = found
  }
  const end = await ended
  clearTimeout(timer)
  forget()
  killGroup(child, 'SIGKILL')

  if (isTooLate) {
    console.log(
      `\nFAILED  ${group.name}: stopped after ${minutesAllowed} minutes, because it had not ended by itself.`,
    )
    console.log('    A test waits for something that does not come, or something it opened was not closed.')
    return plus(counts ?? none, { ...none, failed: 1 })
  }
  if (counts === undefined) {
    console.log(`\nFAILED  ${group.name}: the process ended (${end}) before it could report its tests.`)
    return { ...none, failed: 1 }
  }
  if (end !== '0' && counts.failed === 0) {
    console.log(`\nFAILED  ${group.name}: every test passed, yet the process ended with ${end}.`)
    return { ...counts, failed: 1 }
  }
  return counts
}
