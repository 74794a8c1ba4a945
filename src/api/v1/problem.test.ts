import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Refusal } from '#platform/refusal.ts'
import { problemJson, readerOf } from './problem.ts'

describe('a problem', () => {
  it('says its code, its fields and the request, and nothing else', async () => {
    const refusal = new Refusal('invalid', 'invalid-input', {
      fields: [{ field: 'text', code: 'too-big', limit: 4000 }],
    })
    const response = problemJson(refusal, 'request-1')
    assert.equal(response.status, 422)
    assert.equal(response.headers.get('content-type'), 'application/problem+json')
    assert.equal(response.headers.get('cache-control'), 'no-store')
    assert.deepEqual(await response.json(), {
      type: '/api#problem-invalid-input',
      title: 'Check the marked points.',
      status: 422,
      code: 'invalid-input',
      fields: [{ field: 'text', code: 'too-big', limit: 4000 }],
      requestId: 'request-1',
    })
  })

  it('says when another try makes sense', () => {
    const response = problemJson(new Refusal('too-many', 'too-many-tries', { retryAfter: 90 }), 'r')
    assert.equal(response.status, 429)
    assert.equal(response.headers.get('retry-after'), '90')
  })

  it('has a title for a refusal that has no words of its own', async () => {
    const response = problemJson(new Refusal('not-allowed', 'help-request.take.not-allowed'), 'r')
    const { title } = (await response.json()) as { title: string }
    assert.equal(title, 'This cannot be done from here')
  })

  it('tells a fault of ours from what a reader did, in the reader’s language', async () => {
    const response = problemJson(500, 'r', 'sv')
    assert.equal(response.headers.get('content-language'), 'sv')
    assert.equal(((await response.json()) as { code: string }).code, 'internal')
  })

  it('is too large at 413', () => {
    assert.equal(problemJson(new Refusal('invalid', 'too-large'), 'r').status, 413)
  })
})

describe('the reader of a problem', () => {
  const asked = (query: string, accepts: string): string =>
    readerOf(
      new Request(`http://localhost/api/v1/services${query}`, { headers: { 'accept-language': accepts } }),
    )

  it('is the one named in the address, else the first known of the settings, else English', () => {
    assert.equal(asked('?lang=fi', 'sv'), 'fi')
    assert.equal(asked('?lang=de', 'de, sv-FI;q=0.8, en'), 'sv')
    assert.equal(asked('', 'de'), 'en')
  })
})
