import { execFile } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { join, sep } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
const program = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs')
const law = join(root, '.dependency-cruiser.cjs')

export type Breach = {
  readonly rule: string
  readonly from: string
  readonly to: string
  readonly why: string
}

/** What was found, and which source files were really read: a tool that reads nothing finds nothing. */
export type Findings = {
  readonly breaches: readonly Breach[]
  readonly read: readonly string[]
  readonly unread: readonly string[]
}

type Report = {
  readonly modules: readonly { readonly source: string; readonly followable?: boolean }[]
  readonly summary: {
    readonly violations: readonly {
      readonly rule: { readonly name: string }
      readonly from: string
      readonly to: string
      readonly comment?: string
      readonly cycle?: readonly { readonly name: string }[]
    }[]
    readonly ruleSetUsed: {
      readonly forbidden: readonly { readonly name: string; readonly comment?: string }[]
    }
  }
}

async function cruise(folder: string, folders: readonly string[]): Promise<Report> {
  const output = await new Promise<string>((resolve, reject) => {
    const args = [program, ...folders, '--config', law, '--output-type', 'json']
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
      // It ends with the number of breaches; only without a report has it failed.
      if (stdout.startsWith('{')) resolve(stdout)
      else reject(new Error(`dependency-cruiser gave no report: ${stderr || error?.message}`))
    })
  })
  return JSON.parse(output) as Report
}

/** Every breach of the law of dependencies (.dependency-cruiser.cjs) in the tree below the folder. */
export async function dependencyLaw(folder: string = root): Promise<Findings> {
  const folders = ['src', 'db', 'scripts', 'tests', 'bench'].filter((name) => existsSync(join(folder, name)))
  const { modules, summary } = await cruise(folder, folders)
  const why = new Map(summary.ruleSetUsed.forbidden.map(({ name, comment }) => [name, comment ?? '']))
  const breaches = summary.violations.map(({ rule, from, to, cycle }) => ({
    rule: rule.name,
    from,
    to: cycle === undefined ? to : cycle.map(({ name }) => name).join(' → '),
    why: why.get(rule.name) ?? '',
  }))
  const read = modules.map(({ source }) => source)
  const sources = folders
    .flatMap((name) => globSync(`${name}/**/*.{ts,tsx}`, { cwd: folder }))
    .map((file) => file.split(sep).join('/'))
  const wasRead = new Set(read)
  return { breaches, read, unread: sources.filter((file) => !file.endsWith('.d.ts') && !wasRead.has(file)) }
}

export const asLine = ({ rule, from, to, why }: Breach): string => `${from} → ${to}\n    ${rule}: ${why}`
