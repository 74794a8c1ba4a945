// `npm run check`: everything that can be said about the source without running the product. Part of CI.
//   npm run check -- --fix          first lays the source out and mends what the linter can mend
//   npm run check -- --only lint    one step, by a part of its name
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { asLine, dependencyLaw } from './checks/dependency-law.ts'

const root = join(import.meta.dirname, '..')

type Outcome = { readonly ok: boolean; readonly output: string }
type Step = { readonly name: string; readonly run: () => Promise<Outcome> }

async function node(...args: string[]): Promise<Outcome> {
  return await new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (part: Buffer) => (output += part.toString()))
    child.stderr.on('data', (part: Buffer) => (output += part.toString()))
    child.on('error', reject)
    child.on('close', (code) => resolve({ ok: code === 0, output }))
  })
}

/** The file that a package declares as its program, run with this Node: works the same on every platform. */
async function tool(name: string, ...args: string[]): Promise<Outcome> {
  const home = join(root, 'node_modules', name)
  const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>
  }
  const bin = typeof manifest.bin === 'string' ? manifest.bin : (Object.values(manifest.bin)[0] ?? '')
  return await node(join(home, bin), ...args)
}

async function law(): Promise<Outcome> {
  const { breaches, unread } = await dependencyLaw()
  const notRead = unread.map((file) => `${file} was not read: nothing is known about its imports`)
  const output = [...breaches.map(asLine), ...notRead].join('\n')
  return { ok: output === '', output }
}

/** A step whose script is another part of the house; it takes part as soon as it is there. */
const script = (name: string, file: string, ...args: string[]): Step[] =>
  existsSync(join(root, file))
    ? [
        {
          name,
          run: async () => await node('--import', './hooks.mjs', '--enable-source-maps', file, ...args),
        },
      ]
    : []

const { fix, only } = parseArgs({
  options: { fix: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
}).values

const steps: Step[] = [
  { name: 'types', run: async () => await tool('typescript', '-p', 'tsconfig.json') },
  { name: 'lint', run: async () => await tool('oxlint', '--deny-warnings') },
  { name: 'format', run: async () => await tool('oxfmt', '--check') },
  { name: 'dependency law', run: law },
  { name: 'dead code', run: async () => await tool('knip') },
  ...script('generated documents', 'scripts/generate.ts', '--check'),
  ...script('page sizes', 'scripts/sizes.ts'),
].filter(({ name }) => name.includes(only))

if (steps.length === 0) throw new Error(`No step is called "${only}".`)

if (fix) {
  await tool('oxlint', '--fix')
  await tool('oxfmt')
}

let isSound = true
const waiting = [...steps]

/** Two of these run at a time; each takes the next step until none is left. */
async function worker(): Promise<void> {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
    const begun = performance.now()
    const { ok, output } = await step.run()
    const seconds = ((performance.now() - begun) / 1000).toFixed(1)
    console.log(`${ok ? 'ok     ' : 'FAILED '} ${step.name} (${seconds} s)`)
    if (ok) continue
    isSound = false
    console.log(`\n${output.trim()}\n`)
  }
}

await Promise.all([worker(), worker()])
console.log(
  isSound
    ? '\nAll is in order.'
    : '\nNot in order yet: see above. Layout and simple faults mend themselves with --fix.',
)
process.exit(isSound ? 0 : 1)
