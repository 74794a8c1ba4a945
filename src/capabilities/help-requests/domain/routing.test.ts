import { describe, it } from 'node:test'
import assert from 'node:assert/strict'
import { doorFor, doorOfTopic, doors, forWhom, topics, worries } from './routing.ts'
import type { DoorKey, Topic } from './routing.ts'

describe('the lists of the ask journey', () => {
  it('hold each key once', () => {
    for (const list of [forWhom, worries, topics, doors]) {
      assert.equal(new Set<string>(list).size, list.length)
      for (const key of list) assert.match(key, /^[a-z]+(-[a-z]+)*$/)
    }
  })

  it('give every topic a door, and every door a topic', () => {
    assert.deepEqual(Object.keys(doorOfTopic).sort(), [...topics].sort())
    assert.deepEqual([...new Set(Object.values(doorOfTopic))].sort(), [...doors].sort())
  })
})

describe('the door of a request', () => {
  const expected: Readonly<Record<Topic, DoorKey>> = {
    'everyday-life': 'family-social',
    tiredness: 'family-social',
    parenting: 'family-social',
    'pregnancy-and-baby': 'neuvola',
    'child-development': 'neuvola',
    school: 'school',
    'friends-and-bullying': 'school',
    'mental-health': 'mind',
    substances: 'mind',
    couple: 'family-social',
    divorce: 'family-law',
    violence: 'family-social',
    disability: 'disability',
    'early-education': 'ece',
    'money-and-housing': 'family-social',
    'hobbies-and-peers': 'community',
    'something-else': 'guidance',
  }

  for (const topic of topics) {
    it(`about ${topic} alone is ${expected[topic]}, and guidance where that door does not serve`, () => {
      assert.equal(doorFor([topic], doors), expected[topic])
      assert.equal(doorFor([topic], ['guidance']), 'guidance')
      assert.equal(
        doorFor(
          [topic],
          doors.filter((door) => door !== expected[topic]),
        ),
        'guidance',
      )
    })
  }

  it('is guidance without a topic', () => {
    assert.equal(doorFor([], doors), 'guidance')
  })

  it('is one door for several topics of that door', () => {
    assert.equal(doorFor(['tiredness', 'everyday-life', 'money-and-housing'], doors), 'family-social')
    assert.equal(doorFor(['mental-health', 'substances'], doors), 'mind')
    assert.equal(doorFor(['school', 'school'], doors), 'school')
  })

  it('is guidance for every pair of topics that lead to different doors', () => {
    for (const one of topics) {
      for (const other of topics) {
        const door = expected[one] === expected[other] ? expected[one] : 'guidance'
        assert.equal(doorFor([one, other], doors), door, `${one} and ${other}`)
      }
    }
  })

  it('does not fall to a second topic’s door when the first one’s does not serve', () => {
    assert.equal(doorFor(['divorce', 'school'], ['guidance', 'school']), 'guidance')
  })

  it('is guidance even where no door is known', () => {
    assert.equal(doorFor(['school'], []), 'guidance')
  })
})
