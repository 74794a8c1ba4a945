import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { routes } from '#web/paths.ts'

const folder = new URL('../browser/', import.meta.url)

/** Addresses without a page of their own, and pages that are reached there by pressing. */
const without: Readonly<Record<string, string>> = {
  signOut: 'only takes a press',
  density: 'only takes a press',
  followedFile: 'a file',
  workRequestFile: 'a file',
  workCaseFile: 'a file',
  myTalkFile: 'a file',
  workFormFile: 'a file',
  formStep: 'reached by pressing in every-public-page.test.ts',
  formResult: 'reached by pressing in every-public-page.test.ts',
  workHostSettings: 'reached by pressing in keeping.test.ts',
  workCalendar: 'reached by pressing in keeping.test.ts',
}

describe('every page', () => {
  it('is looked at in a browser by some test', () => {
    const tests = readdirSync(folder)
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8'))
      .join('\n')
    const missing = Object.keys(routes).filter((name) => !(name in without) && !tests.includes(`'${name}'`))
    assert.deepEqual(missing, [])
  })
})
