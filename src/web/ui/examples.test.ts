import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { describe, it } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { allExamples } from '#ui/all-examples.ts'
import { DevPage } from '#ui/dev-page.tsx'

const html = renderToString(DevPage({ examples: allExamples, cssHref: '/work.css', scriptSrc: null }))
const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((found) => found[1] ?? '')

describe('the components', () => {
  it('all have examples on the page', () => {
    const folders = globSync('*/examples.tsx', { cwd: import.meta.dirname })
    assert.equal(allExamples.length, folders.length)
    assert.ok(allExamples.every((group) => group.examples.length > 0))
  })
  it('give no id twice', () => {
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    )
  })
  it('refer only to ids that exist', () => {
    const wanted = [...html.matchAll(/\s(?:for|aria-labelledby|aria-describedby|list)="([^"]+)"/g)]
    for (const [whole, names = ''] of wanted) {
      for (const name of names.split(' ')) assert.ok(ids.includes(name), whole)
    }
  })
  it('carry no inline style and no inline script', () => {
    assert.doesNotMatch(html, /\sstyle=|<style|<script|\son\w+=/)
  })
})
