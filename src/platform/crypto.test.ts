import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createCrypto } from './crypto.ts'

describe('sealing', () => {
  it('opens what it sealed, and never seals the same text twice alike', () => {
    const crypto = createCrypto(['one secret of many characters, really'])
    const sealed = crypto.seal('Åsa ja Öljy')
    assert.equal(crypto.open(sealed), 'Åsa ja Öljy')
    assert.notDeepEqual(crypto.seal('Åsa ja Öljy'), sealed)
  })

  it('opens old texts after a rotation, whatever the new secret is', () => {
    const old = createCrypto(['the old secret'])
    const sealed = old.seal('kept')
    // One byte names a key: among this many secrets several share the old one's name.
    for (let turn = 0; turn < 2000; turn += 1) {
      const both = createCrypto([`new secret ${turn}`, 'the old secret'])
      assert.equal(both.open(sealed), 'kept')
    }
  })

  it('does not open what was changed or sealed with another secret', () => {
    const crypto = createCrypto(['one secret'])
    const sealed = Buffer.from(crypto.seal('words'))
    sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1
    assert.throws(() => crypto.open(sealed))
    assert.throws(() => createCrypto(['another secret']).open(crypto.seal('words')))
  })

  it('keeps codes and hashes through a rotation', () => {
    const before = createCrypto(['old']).keyed('code', 'x')
    assert.deepEqual(createCrypto(['new', 'old']).keyed('code', 'x'), before)
  })
})
