import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { later } from '#platform/clock.ts'
import { createCrypto } from '#platform/crypto.ts'
import { challengeHolds, challengeLasts, newChallenge } from './passkey-challenge.ts'
import { newPasskeyCode, plainPasskeyCode } from './passkey-code.ts'

const crypto = createCrypto(['a secret for this test only'])
const now = new Date('2026-03-02T08:00:00Z')

describe('a challenge', () => {
  const challenge = newChallenge(crypto, 'prove', 'somebody', now)
  const holds = (over: Partial<Parameters<typeof challengeHolds>[1]>): boolean =>
    challengeHolds(crypto, { challenge, purpose: 'prove', person: 'somebody', now, ...over })

  it('holds for its purpose, its person and its time', () => {
    assert.equal(holds({}), true)
    assert.equal(holds({ now: later(now, challengeLasts - 1) }), true)
    assert.equal(holds({ now: later(now, challengeLasts) }), false)
    assert.equal(holds({ now: later(now, -1) }), false)
    assert.equal(holds({ purpose: 'sign-in' }), false)
    assert.equal(holds({ purpose: 'register' }), false)
    assert.equal(holds({ person: 'another' }), false)
    assert.equal(holds({ person: null }), false)
  })

  it('is not to be made up, moved in time or taken from another secret', () => {
    const bytes = Buffer.from(challenge, 'base64url')
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes)
      changed.writeUInt8(bytes.readUInt8(at) ^ 1, at)
      assert.equal(holds({ challenge: changed.toString('base64url') }), false, `byte ${at}`)
    }
    for (const wrong of ['', 'x', challenge.slice(0, 20), `${challenge}AAAA`])
      assert.equal(holds({ challenge: wrong }), false)
    assert.equal(
      challengeHolds(createCrypto(['another secret altogether']), {
        challenge,
        purpose: 'prove',
        person: 'somebody',
        now,
      }),
      false,
    )
  })

  it('is never the same twice', () => {
    assert.equal(
      new Set(Array.from({ length: 100 }, () => newChallenge(crypto, 'sign-in', null, now))).size,
      100,
    )
  })
})

describe('a code for a passkey', () => {
  it('is read however it is typed', () => {
    const code = newPasskeyCode()
    assert.match(code, /^[2-9A-HJKMNP-Z]{5}(-[2-9A-HJKMNP-Z]{5}){3}$/)
    assert.equal(plainPasskeyCode(` ${code.toLowerCase().replaceAll('-', ' ')} `), plainPasskeyCode(code))
  })
})
