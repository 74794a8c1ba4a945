import { createHash } from 'node:crypto'

/**
 * The identifier of something seeded: the same on every machine and after every reload, so that examples and
 * bookmarks keep working. Shaped as a name-based UUID (version 5).
 */
export function stableId(kind: string, key: string): string {
  const hash = createHash('sha1').update(`perhetalo:${kind}:${key}`).digest('hex')
  const variant = ((Number.parseInt(hash.slice(16, 17), 16) & 0x3) | 0x8).toString(16)
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `5${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-')
}
