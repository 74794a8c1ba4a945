import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { mayReceiveFor, receiverOf } from './receiving.ts'
import type { DoorKey } from './routing.ts'

type Door = {
  id: string
  key: DoorKey
  serves: readonly string[] | null
  rest: { instead: { id: string } } | null
}
const door = (key: DoorKey, rest: string | null = null, serves: readonly string[] | null = null): Door => ({
  id: key,
  key,
  serves,
  rest: rest === null ? null : { instead: { id: rest } },
})

describe('who receives', () => {
  const table: readonly (readonly [string, readonly Door[], DoorKey, string | undefined])[] = [
    ['the door itself while it is open', [door('guidance'), door('mind')], 'mind', 'mind'],
    [
      'the door named instead while it rests',
      [door('guidance'), door('mind', 'family-social'), door('family-social')],
      'mind',
      'family-social',
    ],
    [
      'guidance where the one named does not serve the place',
      [door('guidance'), door('mind', 'ece')],
      'mind',
      'guidance',
    ],
    [
      'guidance where the one named rests too',
      [door('guidance'), door('mind', 'school'), door('school', 'guidance')],
      'mind',
      'guidance',
    ],
    [
      'the door itself where everything rests: nobody is sent nowhere',
      [door('guidance', 'mind'), door('mind', 'guidance')],
      'mind',
      'mind',
    ],
    ['nobody where no such door serves', [door('guidance')], 'mind', undefined],
  ]
  for (const [what, doors, key, expected] of table)
    it(what, () => assert.equal(receiverOf(doors, key)?.id, expected))
})

describe('a door that may receive for another', () => {
  const table: readonly (readonly [string, Door, Door, boolean])[] = [
    ['one that serves the whole county', door('mind'), door('guidance'), true],
    ['not itself', door('mind'), door('mind'), false],
    ['not one that rests', door('mind'), door('guidance', 'school'), false],
    ['not one that serves less', door('mind'), door('ece', null, ['905']), false],
    [
      'one that serves the same towns and more',
      door('ece', null, ['905']),
      door('school', null, ['905', '499']),
      true,
    ],
    [
      'not one that leaves a town out',
      door('ece', null, ['905', '893']),
      door('school', null, ['905']),
      false,
    ],
  ]
  for (const [what, resting, instead, may] of table)
    it(what, () => assert.equal(mayReceiveFor(resting, instead), may))
})
