import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'

type Scheme = ReadonlyMap<string, string>

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8')

function coloursOf(block: string): Scheme {
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\s*;/g)].map((found) => [found[1] ?? '', found[2] ?? '']),
  )
}

const blocks = [...css.matchAll(/:root\s*{([^}]*)}/g)].map((found) => found[1] ?? '')
const light = coloursOf(blocks[0] ?? '')
const dark = coloursOf(blocks[1] ?? '')
const schemes: readonly (readonly [string, Scheme])[] = [
  ['light', light],
  ['dark', dark],
]

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(scheme: Scheme, one: string, other: string): number {
  const [low = 0, high = 0] = [one, other]
    .map((name) => {
      const colour = scheme.get(name)
      assert.ok(colour, `tokens.css has no colour ${name}`)
      return luminance(colour)
    })
    .toSorted((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const surfaces = ['paper', 'card', 'birch', 'floor-1', 'floor-2', 'floor-3', 'granite']

const texts: readonly (readonly [string, readonly string[]])[] = [
  ['ink', [...surfaces, 'lingon-soft', 'honey-soft']],
  ['quiet', surfaces],
  ['pine', ['paper', 'card', 'birch', 'honey-soft', 'lingon-soft']],
  ['pine-deep', ['paper', 'card', 'birch']],
  ['on-pine', ['pine', 'pine-deep']],
  ['lingon', ['paper', 'card', 'birch', 'lingon-soft']],
  ['on-lingon', ['lingon']],
]

const parts: readonly (readonly [string, readonly string[]])[] = [
  ['edge', ['paper', 'card', 'granite', 'birch']],
  ['pine', ['paper', 'card', 'birch', 'line']],
  ['lingon', ['paper', 'card', 'line']],
  ['honey', ['paper', 'card', 'honey-soft']],
  ['focus', ['paper', 'card', 'birch', 'granite']],
  ['window', ['roof']],
  ['frame', ['floor-1', 'floor-2', 'floor-3', 'paper']],
]

describe('the contrast of the colours', () => {
  for (const [scheme, colours] of schemes) {
    for (const [kind, pairs, least] of [
      ['text', texts, 4.5],
      ['part', parts, 3],
    ] as const) {
      for (const [front, backs] of pairs) {
        for (const back of backs) {
          it(`${scheme}: ${kind} ${front} on ${back} has at least ${least}:1`, () => {
            const found = contrast(colours, front, back)
            assert.ok(found >= least, `${front} on ${back} has ${found.toFixed(2)}:1`)
          })
        }
      }
    }
  }

  it('gives every light colour a dark and a forced twin', () => {
    const forced = blocks[2] ?? ''
    for (const name of light.keys()) {
      assert.ok(dark.has(name), `${name} has no dark twin`)
      assert.match(forced, new RegExp(`--${name}:`), `${name} has no forced twin`)
    }
  })
})
