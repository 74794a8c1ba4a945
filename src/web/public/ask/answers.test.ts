import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { doors, helpRequestShape, topics } from '#capabilities/help-requests/index.ts'
import { doorFor } from '#capabilities/help-requests/domain/routing.ts'
import {
  firstUnanswered,
  presetTopics,
  readAnswers,
  requestBody,
  steps,
  topicsOfDoor,
  typedIn,
  voiceOf,
} from './answers.ts'

const whole = {
  forWhom: 'own-family',
  topics: ['tiredness'],
  text: ' Uni on\nvähissä ',
  worry: 'small',
  municipality: '905',
  way: 'text-message',
  phone: '040 000 0009',
  email: '',
  times: 'klo 12–14',
  not: 'Älkää soittako',
  language: 'fi',
  interpreter: '',
}

describe('the answers of a request for help', () => {
  it('are asked for in order until each has been given', () => {
    const given = ['forWhom', 'topics', 'worry', 'municipality', 'way'] as const
    const missing = given.map((_, count) => {
      const kept = Object.fromEntries(given.slice(0, count).map((field) => [field, whole[field]]))
      return firstUnanswered(readAnswers(kept))
    })
    assert.deepEqual(missing, steps)
    assert.equal(firstUnanswered(readAnswers(whole)), null)
    assert.equal(requestBody(readAnswers({ ...whole, worry: '' }), 'fi'), null)
  })

  it('may have neither topics nor words', () => {
    assert.equal(firstUnanswered(readAnswers({ ...whole, topics: [], text: '' })), null)
  })

  it('become the request as the rules want it, words as they were written', () => {
    const body = JSON.parse(requestBody(readAnswers(whole), 'sv') ?? '')
    assert.deepEqual(helpRequestShape.parse(body), {
      forWhom: 'own-family',
      topics: ['tiredness'],
      worry: 'small',
      text: ' Uni on\nvähissä ',
      municipality: '905',
      protectedAddress: false,
      language: 'fi',
      interpreter: null,
      contact: { way: 'text-message', value: '040 000 0009', times: 'klo 12–14', not: 'Älkää soittako' },
    })
  })

  it('make the same body whatever the order in which they were given', () => {
    const turned = Object.fromEntries(Object.entries(whole).toReversed())
    assert.equal(requestBody(readAnswers(turned), 'fi'), requestBody(readAnswers(whole), 'fi'))
  })

  it('carry no contact when the request is anonymous, whatever was typed before', () => {
    const body = requestBody(readAnswers({ ...whole, way: 'anonymous' }), 'fi') ?? ''
    assert.equal(JSON.parse(body).contact, null)
    assert.doesNotMatch(body, /040 000/)
  })

  it('ignore what is no answer', () => {
    const answers = readAnswers({
      ...whole,
      worry: 'huge',
      way: 'pigeon',
      topics: ['nothing', 'school'],
      language: 'de',
    })
    assert.deepEqual(
      [answers.worry, answers.way, answers.topics, answers.language],
      [null, null, ['school'], null],
    )
  })

  it('are shown again as they were typed, also what was left out', () => {
    assert.deepEqual(typedIn('askAbout', { text: 'a' }), { text: 'a', topics: [] })
    assert.deepEqual(typedIn('askAbout', { topics: 'school' }), { text: '', topics: ['school'] })
    assert.equal(typedIn('askContact', { way: 'phone', phone: '12' })['phone'], '12')
  })
})

describe('the wording for children and young people', () => {
  it('follows from who asks, and from the choice before that', () => {
    assert.equal(voiceOf('', null), 'grown')
    assert.equal(voiceOf('', 'myself-young'), 'young')
    assert.equal(voiceOf('0', 'myself-young'), 'grown')
    assert.equal(voiceOf('1', 'someone-else'), 'young')
  })
})

describe('the topics that a service page suggests', () => {
  it('lead to the door of that service', () => {
    for (const door of doors) assert.equal(doorFor(topicsOfDoor[door], doors), door)
  })

  it('are the named topic, else those of the door, else none', () => {
    for (const topic of topics) assert.deepEqual(presetTopics({ aihe: topic, ovi: 'mind' }), [topic])
    assert.deepEqual(presetTopics({ ovi: 'school' }), ['school'])
    assert.deepEqual(presetTopics({ ovi: 'constructor' }), [])
    assert.deepEqual(presetTopics({ aihe: 'x' }), [])
  })
})
