import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, it } from 'node:test'
import { fontInside } from './woff.ts'

const file = createRequire(import.meta.url).resolve(
  '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff',
)

describe('the font inside a WOFF file', () => {
  it('has every table where its directory says, with the sum the maker gave it', () => {
    const font = fontInside(readFileSync(file))
    const read = new DataView(font.buffer)
    assert.equal(read.getUint32(0), 0x00010000)
    const count = read.getUint16(4)
    assert.ok(count > 8)
    for (let at = 0; at < count; at++) {
      const entry = 12 + at * 16
      const tag = String.fromCharCode(...font.subarray(entry, entry + 4))
      const [sum, offset, length] = [4, 8, 12].map((more) => read.getUint32(entry + more))
      assert.ok((offset ?? 0) + (length ?? 0) <= font.byteLength, tag)
      // The sum of `head` counts a field that stands for the whole file.
      if (tag === 'head') continue
      let own = 0
      for (let byte = 0; byte < (length ?? 0); byte += 4) {
        const word = [0, 1, 2, 3].map((each) =>
          byte + each < (length ?? 0) ? (font[(offset ?? 0) + byte + each] ?? 0) : 0,
        )
        own =
          (own +
            (((word[0] ?? 0) << 24) | ((word[1] ?? 0) << 16) | ((word[2] ?? 0) << 8) | (word[3] ?? 0))) >>>
          0
      }
      assert.equal(own >>> 0, sum, tag)
    }
  })

  it('is refused when it is none', () => {
    assert.throws(() => fontInside(new Uint8Array(64)), /no WOFF/)
  })
})
