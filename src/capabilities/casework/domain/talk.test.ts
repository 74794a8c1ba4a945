import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { faultsOfAdding, faultsOfSides, messageState, sendingAt, writingBar } from './talk.ts'

const at = new Date('2026-03-02T08:00:00Z')
const codes = (faults: readonly { readonly field: string; readonly code: string }[]): readonly string[] =>
  faults.map(({ field, code }) => `${field} ${code}`)

describe('a message in a thread', () => {
  it('is held for a minute, then sent; taken back it is a draft for good', () => {
    const sentAt = sendingAt(at)
    assert.equal(sentAt.toISOString(), '2026-03-02T08:01:00.000Z')
    assert.equal(messageState({ sentAt, undoneAt: null }, at), 'held')
    assert.equal(messageState({ sentAt, undoneAt: null }, new Date(sentAt.getTime() - 1)), 'held')
    assert.equal(messageState({ sentAt, undoneAt: null }, sentAt), 'sent')
    assert.equal(messageState({ sentAt, undoneAt: at }, new Date('2026-04-02T08:00:00Z')), 'draft')
  })

  it('cannot be written when the case is closed or nobody else would read it', () => {
    assert.equal(writingBar({ caseClosed: true, readers: 3 }), 'case-closed')
    assert.equal(writingBar({ caseClosed: false, readers: 0 }), 'nobody-reads')
    assert.equal(writingBar({ caseClosed: false, readers: 1 }), null)
  })
})

describe('those who stand in one thread', () => {
  const nurse = { part: 'nurse', known: true, sameUnit: false }
  const hidden = { part: 'hidden', known: false, sameUnit: true }
  const facts = { seats: [nurse, hidden], told: ['anna'] }

  it('are somebody of the family who is told, and somebody who works on the case', () => {
    assert.deepEqual(faultsOfSides({ members: ['anna'], workers: ['nurse'] }, facts), [])
    for (const [members, workers, wrong] of [
      [['anna'], [], 'workers choose'],
      [['anna'], ['stranger'], 'workers not-on-the-case'],
      [[], ['nurse'], 'members choose'],
      [['pekka'], ['nurse'], 'members not-told-of-this'],
      [['anna', 'pekka'], ['nurse'], 'members not-told-of-this'],
    ] as const)
      assert.deepEqual(codes(faultsOfSides({ members, workers }, facts)), [wrong])
  })

  it('are several workers only where each is known to all; one whose presence is hidden stands alone', () => {
    assert.deepEqual(faultsOfSides({ members: ['anna'], workers: ['hidden'] }, facts), [])
    assert.deepEqual(codes(faultsOfSides({ members: ['anna'], workers: ['nurse', 'hidden'] }, facts)), [
      'workers not-known-to-all',
    ])
  })

  it('are joined by whom the family brings; a worker brings a colleague of the own unit alone', () => {
    assert.deepEqual(codes(faultsOfAdding({ members: [], workers: [] }, 'member', [])), ['workers choose'])
    assert.deepEqual(faultsOfAdding({ members: ['pekka'], workers: ['nurse'] }, 'member', [nurse]), [])
    assert.deepEqual(codes(faultsOfAdding({ members: ['pekka'], workers: [] }, 'worker', [nurse])), [
      'members added-by-the-family',
    ])
    assert.deepEqual(codes(faultsOfAdding({ members: [], workers: ['nurse'] }, 'worker', [nurse])), [
      'workers added-by-the-family',
    ])
    assert.deepEqual(faultsOfAdding({ members: [], workers: ['hidden'] }, 'worker', [nurse, hidden]), [])
  })
})
