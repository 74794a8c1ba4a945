import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createCrypto } from '#platform/crypto.ts'

describe('the sealing of texts', () => {
  const one = 'the first secret of these tests, long'
  const two = 'the second secret of these tests, long'

  it('opens what was sealed before the key was changed, and not without the old key', () => {
    const sealed = createCrypto([one]).seal('sanat')
    assert.equal(createCrypto([two, one]).open(sealed), 'sanat')
    assert.throws(() => createCrypto([two]).open(sealed))
  })

  it('opens what each of several keys has sealed, also of keys whose short names are the same', () => {
    const byName = new Map<number, string>()
    let pair: readonly [string, string] | null = null
    for (let number = 0; pair === null; number += 1) {
      const candidate = `a secret with a number in it: ${number}`
      const [name] = createCrypto([candidate]).seal('x')
      if (name === undefined) throw new Error('an empty seal')
      const other = byName.get(name)
      if (other !== undefined) pair = [other, candidate]
      byName.set(name, candidate)
    }
    const [old, fresh] = pair
    const sealed = createCrypto([old]).seal('sanat')
    assert.equal(createCrypto([fresh, old]).open(sealed), 'sanat')
  })

  it('never gives the same bytes twice, and notices when one is changed', () => {
    const crypto = createCrypto([one])
    const sealed = Buffer.from(crypto.seal('sanat'))
    assert.notDeepEqual(Buffer.from(crypto.seal('sanat')), sealed)
    for (let position = 0; position < sealed.length; position += 1) {
      const changed = Buffer.from(sealed)
      changed[position] = (changed[position] ?? 0) ^ 1
      assert.throws(() => crypto.open(changed), `byte ${position}`)
    }
    for (const length of [17, 20, 21, 25, 28])
      assert.throws(() => crypto.open(sealed.subarray(0, length)), 'a shortened seal is no seal')
    assert.throws(() => crypto.open(Buffer.alloc(0)))
  })

  it('keeps follow codes when a new key is put in front', () => {
    const before = Buffer.from(createCrypto([one]).keyed('follow-code', 'a key'))
    assert.deepEqual(Buffer.from(createCrypto([two, one]).keyed('follow-code', 'a key')), before)
    assert.notDeepEqual(Buffer.from(createCrypto([two]).keyed('follow-code', 'a key')), before)
    assert.notDeepEqual(
      Buffer.from(createCrypto([one]).keyed('code-hash', 'a key')),
      before,
      'another purpose is another hash',
    )
  })
})
