import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { barStories } from '#seed/demo/leading/plan-bars.ts'
import { workshopMeasures } from '#seed/demo/leading/plan-measures.ts'
import { actionAreas, nationalLines, roadmapThemes } from '#seed/reference/development.ts'

/** What was asked for, where it is kept beside the project; it is not part of it. */
const asked = new URL('../../../shared/domain/requirements.md', import.meta.url)
const without = existsSync(asked) ? false : 'no requirements beside the project to compare with'
const said = (number: number): string =>
  new RegExp(`\\*\\*R${number}\\*\\*[^]*?(?=\\n- \\*\\*R${number + 1}\\*\\*|\\n## )`).exec(
    readFileSync(asked, 'utf8'),
  )?.[0] ?? ''

describe('what the plan and the roadmap begin from', () => {
  it('is eight lines, six areas of action and four themes, in three languages', () => {
    assert.deepEqual(
      nationalLines.map(({ number }) => number),
      [1, 2, 3, 4, 5, 6, 7, 8],
    )
    assert.equal(actionAreas.length, 6)
    assert.equal(roadmapThemes.length, 4)
    for (const { name } of [...nationalLines, ...actionAreas, ...roadmapThemes, ...barStories])
      assert.equal(Object.values(name).filter((text) => text !== '').length, 3, name.fi)
  })

  it('has every line that was asked for', { skip: without }, () => {
    assert.equal([...said(147).matchAll(/(?:: |· )\d /g)].length, nationalLines.length)
  })

  it('has every bar of the roadmap by theme and no others', { skip: without }, () => {
    const lines = said(152)
      .split('\n')
      .filter((line) => /^\s+\d\. \*/.test(line))
    assert.equal(lines.length, roadmapThemes.length)
    for (const [index, { key, name }] of roadmapThemes.entries()) {
      const line = lines[index] ?? ''
      assert.equal(line.includes(name.fi), true, name.fi)
      const bars = line.slice(line.indexOf(':') + 1).split(' · ')
      assert.equal(barStories.filter(({ theme }) => theme === key).length, bars.length, name.fi)
    }
    assert.equal(barStories.length, 14)
  })

  it('has the workshops’ eight measures over their six areas of action, in both languages', () => {
    const by = actionAreas.map(
      ({ key }) => workshopMeasures.filter(({ actionArea }) => actionArea === key).length,
    )
    assert.deepEqual(by, [2, 2, 1, 1, 1, 1])
    for (const { name, doing } of workshopMeasures) {
      assert.equal(name.fi !== '' && name.sv !== '' && name.fi !== name.sv, true, name.fi)
      assert.equal(doing.fi !== '' && doing.sv !== '', true, name.fi)
    }
  })
})
