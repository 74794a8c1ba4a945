import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createCrypto } from '#platform/crypto.ts'
import { openReady, openReceipt, sealReady, sealReceipt } from './sealed.ts'

const crypto = createCrypto(['a secret that only this test knows'])
const ready = { key: 'the key', body: '{"text":"Uni on vähissä"}', young: false, form: null }
const receipt = {
  code: 'ABCDE-FGHJK',
  promisedBy: '2026-11-26T10:00:00.000Z',
  until: '2026-11-23T08:15:00.000Z',
  door: {
    name: { fi: 'Neuvola' },
    organisation: { fi: 'Pohjanmaan hyvinvointialue' },
    phone: '06 000 0102',
    hours: { '1': { opens: '08:00', closes: '15:00' } },
  },
  way: 'anonymous',
  urgent: null,
  county: '17',
  young: true,
} as const

describe('what a browser keeps sealed', () => {
  it('opens to what was sealed, and tells nothing unopened', () => {
    const sealed = sealReady(crypto, ready)
    const { kind, ...opened } = { kind: '', ...openReady(crypto, sealed) }
    assert.deepEqual({ ...opened, kind }, { ...ready, kind: 'ready' })
    assert.doesNotMatch(Buffer.from(sealed, 'base64url').toString('utf8'), /vähissä/)
  })

  it('is nothing when it is old, altered, of another secret or of another kind', () => {
    const sealed = sealReceipt(crypto, receipt)
    const before = new Date('2026-11-23T08:14:59Z')
    assert.equal(openReceipt(crypto, sealed, before)?.code, receipt.code)
    assert.equal(openReceipt(crypto, sealed, new Date(receipt.until)), null)
    assert.equal(openReceipt(crypto, `${sealed.slice(0, -4)}AAAA`, before), null)
    assert.equal(openReceipt(createCrypto(['another secret']), sealed, before), null)
    assert.equal(openReceipt(crypto, sealReady(crypto, ready), before), null)
    assert.equal(openReady(crypto, sealed), null)
    for (const junk of ['', 'x', '{}', 'A'.repeat(200)]) assert.equal(openReady(crypto, junk), null)
  })
})
