import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'

const root = join(import.meta.dirname, '..', '..')

const server = `
import { dirname } from 'node:path'
const [, , how] = process.argv
process.on('SIGTERM', () => setTimeout(() => process.exit(7), 50))
console.log('ready', process.argv.slice(2).join(' '), process.env.PATH.split(':')[0] === dirname(process.execPath))
if (how === 'leave') process.exit(5)
if (how === 'die') process.kill(process.pid, 'SIGKILL')
setInterval(() => {}, 1000)
`

describe('the boot script', { skip: process.platform === 'win32' }, () => {
  let folder = ''
  const write = (name: string, content: string): void => writeFileSync(join(folder, name), content)

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'perhetalo-boot-'))
    for (const inner of ['src', 'node_modules']) mkdirSync(join(folder, inner))
    copyFileSync(join(root, 'boot.mjs'), join(folder, 'boot.mjs'))
    write('package.json', '{ "type": "module" }')
    write('package-lock.json', '{}')
    write('hooks.mjs', '')
    write('src/main.ts', server)
    write('node_modules/.installed-for', `${createHash('sha256').update('{}').digest('hex')} all`)
  })
  after(() => rmSync(folder, { recursive: true, force: true }))

  type Started = {
    readonly child: ChildProcess
    readonly ready: Promise<string>
    readonly end: Promise<{ code: number | null; signal: string | null; output: string }>
  }

  function boot(args: readonly string[], env: Readonly<Record<string, string>> = {}): Started {
    const child = spawn(process.execPath, ['boot.mjs', ...args], {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const ready = new Promise<string>((resolve) => {
      const collect = (part: Buffer): void => {
        output += part.toString()
        if (output.includes('ready')) resolve(output)
      }
      child.stdout.on('data', collect)
      child.stderr.on('data', collect)
    })
    const end = new Promise<{ code: number | null; signal: string | null; output: string }>((resolve) =>
      child.on('close', (code, signal) => resolve({ code, signal, output })),
    )
    return { child, ready, end }
  }

  it('hands the arguments on, with its Node first on the path', async () => {
    const { end } = boot(['start', 'leave', '--now'])
    const { code, output } = await end
    assert.match(output, /^ready leave --now true$/m)
    assert.equal(code, 5)
  })

  it('passes SIGTERM on and ends with the exit code of what it started', async () => {
    const { child, ready, end } = boot(['start'])
    await ready
    child.kill('SIGTERM')
    assert.equal((await end).code, 7)
  })

  it('ends by the signal that ended what it started', async () => {
    assert.equal((await boot(['start', 'die']).end).signal, 'SIGKILL')
  })

  it('says what is possible when the word is unknown or its script is missing', async () => {
    const unknown = await boot(['build']).end
    assert.equal(unknown.code, 1)
    assert.match(unknown.output, /no command "build"[^]*start, dev, test/)
    const missing = await boot(['bench']).end
    assert.equal(missing.code, 1)
    assert.match(missing.output, /needs bench\/start\.ts/)
  })

  it('says what to do when packages are to be installed and npm fails', async () => {
    write('package-lock.json', '{ "changed": true }')
    write('npm-cli.mjs', `console.error('npm error code ENOTFOUND'); process.exit(1)`)
    const { code, output } = await boot(['start'], { npm_execpath: join(folder, 'npm-cli.mjs') }).end
    assert.equal(code, 1)
    assert.match(output, /could not install the packages[^]*ENOTFOUND[^]*could not be reached/)
    write('package-lock.json', '{}')
  })
})
