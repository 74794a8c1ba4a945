import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { safeReturn } from './place-of.ts'

describe('returning after choosing a municipality', () => {
  it('goes back to a page of this site', () => {
    assert.equal(safeReturn('/', '/'), '/')
    assert.equal(safeReturn('/haku?q=ero&kunta=905', '/'), '/haku?q=ero&kunta=905')
    assert.equal(safeReturn('/sv/sok?q=sp%C3%A5r', '/sv'), '/sv/sok?q=sp%C3%A5r')
  })

  it('never leaves the site', () => {
    for (const back of [
      '',
      'https://evil.example/',
      '//evil.example',
      '/\\evil.example',
      'haku',
      '/\t/evil.example',
      '/a\nb',
      '\\/evil',
    ]) {
      assert.equal(safeReturn(back, '/kunta'), '/kunta', back)
    }
  })
})
