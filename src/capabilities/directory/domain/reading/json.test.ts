import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readJson, type ReadJson } from './json.ts'

const read = (text: string): ReadJson => readJson(new TextEncoder().encode(text))

describe('reading JSON as it is published', () => {
  it('reads strict JSON as it is', () => {
    const value = { a: [1, -2.5e3, true, false, null, 'ä\n"\\ \u{1F600}'], b: {} }
    assert.deepEqual(read(JSON.stringify(value)), { value, loose: null, broken: null })
  })

  it('reads past marks at the start, comments and commas too many, and says where', () => {
    const { value, loose, broken } = read('\uFEFF{\n  // one\n  "a": [1, 2,, /* two */ 3,],\n}\n// end')
    assert.deepEqual(value, { a: [1, 2, 3] })
    assert.deepEqual(loose, { line: 2, column: 3 })
    assert.equal(broken, null)
  })

  it('keeps what looks like a comment inside a text', () => {
    assert.deepEqual(read('{"a": "http://a/*b*/", }').value, { a: 'http://a/*b*/' })
  })

  it('reads the encodings of old programs', () => {
    const text = '["Äiti"]'
    const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')])
    assert.deepEqual(readJson(utf16).value, ['Äiti'])
    assert.deepEqual(readJson(new Uint8Array([0x5b, 0x22, 0xc4, 0x22, 0x5d])).value, ['Ä'])
  })

  it('keeps the items that stood whole before a break', () => {
    assert.deepEqual(read('[{"a":1},{"b":[1,2'), {
      value: [{ a: 1 }],
      loose: null,
      broken: { line: 1, column: 19 },
    })
    assert.deepEqual(read('{"itemList":[\n{"a":1},\n{"b" 2}]}'), {
      value: { itemList: [{ a: 1 }] },
      loose: null,
      broken: { line: 3, column: 6 },
    })
    assert.deepEqual(read('{"a":1}\n{"a":2}'), {
      value: { a: 1 },
      loose: null,
      broken: { line: 2, column: 1 },
    })
    assert.equal(read('{"a":{"b":').value, undefined)
    for (const text of [
      '',
      '   ',
      'nul',
      '{a:1}',
      "{'a':1}",
      '"open',
      '[1 2]',
      '/* open',
      '{"a":01}',
      '["\\u12"]',
    ])
      assert.ok(read(text).broken, text)
  })

  it('takes a name such as __proto__ for a name and leaves objects alone', () => {
    const { value } = read('{"__proto__": {"polluted": true}, "a": 1, }')
    assert.ok(typeof value === 'object' && value !== null)
    assert.equal(Reflect.get(value, 'polluted'), undefined)
    assert.deepEqual(Object.keys(value), ['__proto__', 'a'])
    assert.equal(Reflect.get({}, 'polluted'), undefined)
  })

  it('stops at nesting no directory has', () => {
    for (const open of ['[', '{"a":', '[{"a":']) assert.ok(read(open.repeat(200_000)).broken)
    assert.equal(read(`${'['.repeat(99)}${']'.repeat(99)}`).broken, null)
  })

  it('agrees with the strict reader on texts cut and changed by chance', () => {
    const whole = JSON.stringify([{ a: 'x"y', b: [1.5, null, { c: '//' }] }, ['ö', {}], -0.1e-5])
    for (let at = 0; at < whole.length; at += 1) {
      for (const sign of ['', ',', '"', '{', ']', '\\', '\n']) {
        const text = `${whole.slice(0, at)}${sign}${whole.slice(at + 1)}`
        let strict: unknown
        try {
          strict = JSON.parse(text)
        } catch {
          assert.doesNotThrow(() => read(text))
          continue
        }
        assert.deepEqual(read(text).value, strict)
        // The forgiving reader reads the same when it has to.
        assert.deepEqual(read(`${text}//`).value, strict)
      }
    }
  })
})
