import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { z } from 'zod'
import { createCrypto } from '#platform/crypto.ts'
import { operations } from './api.ts'
import { openApiDocument, operationId } from './openapi.ts'
import { samplesOf } from './samples.ts'

const samples = samplesOf(createCrypto(['a secret of the tests, long enough']))
const document = openApiDocument(operations, samples, 'http://localhost')

/** Every value in a tree under this key. */
function under(tree: unknown, key: string): unknown[] {
  if (typeof tree !== 'object' || tree === null) return []
  return Object.entries(tree).flatMap(([name, value]) => [
    ...(name === key ? [value] : []),
    ...under(value, key),
  ])
}

function at(pointer: string): unknown {
  return pointer
    .replace('#/', '')
    .split('/')
    .reduce<unknown>((tree, name) => (tree as Record<string, unknown> | undefined)?.[name], document)
}

describe('the OpenAPI document', () => {
  it('is OpenAPI 3.1 with a summary, a name of its own, answers and an example for every operation', () => {
    assert.match(String(document['openapi']), /^3\.1\./)
    const names = operations.map(operationId)
    assert.equal(new Set(names).size, names.length)
    for (const each of operations) {
      assert.ok(each.summary.length > 5, each.path)
      const example = each.example(samples)
      assert.ok(
        String(example.status) in each.answers,
        `${operationId(each)}: the example's status is not declared`,
      )
    }
  })

  it('says 401 wherever somebody must be signed in, 404 wherever something is named', () => {
    for (const each of operations) {
      assert.equal(each.problems.includes(401), each.auth !== 'none', operationId(each))
      if (each.params !== null) assert.ok(each.problems.includes(404), operationId(each))
    }
  })

  it('keeps whatever shows somebody’s data private', () => {
    for (const each of operations) {
      if (each.auth !== 'none' || each.method !== 'get')
        assert.equal(each.reach, 'private', operationId(each))
    }
  })

  it('names every part of a path, and gives it in the example', () => {
    for (const each of operations) {
      const parts = [...each.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1])
      assert.deepEqual(Object.keys(each.params?.shape ?? {}), parts)
      assert.deepEqual(Object.keys(each.example(samples).params ?? {}), parts)
    }
  })

  it('has examples that its own shapes accept', () => {
    for (const each of operations) {
      const { params, query, headers, body } = each.example(samples)
      const given: [z.ZodObject | null, unknown][] = [
        [each.params, params],
        [each.query, query],
        [each.headers, headers],
        [each.body, body],
      ]
      for (const [shape, value] of given) {
        if (shape === null) assert.equal(value, undefined, operationId(each))
        else assert.deepEqual(z.safeParse(shape, value ?? {}).error?.issues ?? [], [], operationId(each))
      }
    }
  })

  it('leads nowhere astray: every reference is there', () => {
    for (const pointer of under(document, '$ref'))
      assert.notEqual(at(String(pointer)), undefined, String(pointer))
  })

  it('has no pattern as long as a page', () => {
    for (const pattern of under(document, 'pattern')) assert.ok(String(pattern).length < 90, String(pattern))
  })

  it('lists the operations in the order of its paths', () => {
    assert.deepEqual(Object.keys(document['paths'] as object), [
      ...new Set(operations.map((each) => `/api/v1${each.path}`)),
    ])
  })
})

describe('the examples', () => {
  it('name other requests and codes wherever the secret is another', () => {
    const elsewhere = samplesOf(createCrypto(['another secret of the tests, long enough']))
    const outsideTheDemo = samplesOf(null)
    assert.notEqual(elsewhere.code, samples.code)
    assert.notEqual(outsideTheDemo.code, samples.code)
    assert.equal(JSON.stringify(samplesOf(null)), JSON.stringify(outsideTheDemo))
    assert.equal(elsewhere.service, samples.service)
  })
})
