import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { ChainHead } from '#platform/audit.ts'

export const headsShape = z.array(z.object({ county: z.string(), seq: z.number(), hash: z.string() }))

export type Anchors = {
  /** The days on which the heads of the chains were written down, oldest first. */
  readonly days: readonly string[]
  readonly heads: readonly ChainHead[]
  /** Files that could not be read as heads: damaged, or not ours. */
  readonly unreadable: readonly string[]
}

const readHeads = (file: string): readonly ChainHead[] | null => {
  try {
    return headsShape.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

/** What was written down outside the database, day by day; only the newest days when `newest` is given. */
export function readAnchors(folder: string, newest = Infinity): Anchors {
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => /^\d{4}-\d\d-\d\d\.json$/.test(name))
    : []
  const wanted = names.toSorted().slice(-Math.min(newest, names.length))
  const read = wanted.map((name) => ({ name, heads: readHeads(path.join(folder, name)) }))
  return {
    days: wanted.map((name) => name.slice(0, 10)),
    heads: read.flatMap(({ heads }) => heads ?? []),
    unreadable: read.filter(({ heads }) => heads === null).map(({ name }) => name),
  }
}
