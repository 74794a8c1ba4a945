import { inflateSync } from 'node:zlib'

/**
 * A WOFF 1.0 font as the plain font inside it: the same tables, unpacked, behind the directory that typesetters read.
 * @source W3C WOFF File Format 1.0
 */
export function fontInside(woff: Uint8Array): Uint8Array {
  const read = new DataView(woff.buffer, woff.byteOffset, woff.byteLength)
  if (read.getUint32(0) !== 0x774f4646) throw new Error('This is no WOFF font')
  const count = read.getUint16(12)
  const tables = Array.from({ length: count }, (_, at) => {
    const entry = 44 + at * 20
    const [offset, packed, length] = [4, 8, 12].map((more) => read.getUint32(entry + more))
    const stored = woff.subarray(offset ?? 0, (offset ?? 0) + (packed ?? 0))
    return {
      tag: read.getUint32(entry),
      sum: read.getUint32(entry + 16),
      // A table that packing would not make smaller is stored as it is.
      bytes: (packed ?? 0) < (length ?? 0) ? inflateSync(stored) : stored,
    }
  })
  const padded = (length: number): number => Math.ceil(length / 4) * 4
  const size = tables.reduce((sum, { bytes }) => sum + padded(bytes.byteLength), 12 + 16 * count)
  const font = new Uint8Array(size)
  const write = new DataView(font.buffer)
  const power = 2 ** Math.floor(Math.log2(count))
  write.setUint32(0, read.getUint32(4))
  write.setUint16(4, count)
  write.setUint16(6, power * 16)
  write.setUint16(8, Math.log2(power))
  write.setUint16(10, count * 16 - power * 16)
  let offset = 12 + 16 * count
  for (const [at, { tag, sum, bytes }] of tables.entries()) {
    const entry = 12 + at * 16
    write.setUint32(entry, tag)
    write.setUint32(entry + 4, sum)
    write.setUint32(entry + 8, offset)
    write.setUint32(entry + 12, bytes.byteLength)
    font.set(bytes, offset)
    offset += padded(bytes.byteLength)
  }
  return font
}
