import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readIdentityCode } from './identity-code.ts'

describe('a personal identity code', () => {
  it('is read as people type it', () => {
    assert.deepEqual(readIdentityCode(' 131052-308t '), { code: '131052-308T', bornOn: '1952-10-13' })
    assert.equal(readIdentityCode('131052U308T')?.bornOn, '1952-10-13', 'a newer sign, the same century')
    assert.equal(readIdentityCode('010199+9147'), null)
  })
  it('is refused when the control character, the day or the form is wrong', () => {
    for (const wrong of ['131052-308U', '311302-308T', '131052308T', '131052G308T', ''])
      assert.equal(readIdentityCode(wrong), null, wrong)
  })
  it('says in which century somebody was born', () => {
    // 010110 + 900: the remainder names the control character.
    const control = '0123456789ABCDEFHJKLMNPRSTUVWXY'.charAt(10_110_900 % 31)
    assert.equal(readIdentityCode(`010110A900${control}`)?.bornOn, '2010-01-01')
  })
})
