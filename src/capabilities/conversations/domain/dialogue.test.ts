import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  begin,
  dialogueStates,
  type DialogueStep,
  type Effect,
  hear,
  type Heard,
  keywordIn,
  type Standing,
} from './dialogue.ts'

const steps: readonly DialogueStep[] = [
  { key: 'how', kind: 'scale', ask: { fi: 'Miten menee?' } },
  { key: 'what', kind: 'words', ask: { fi: 'Mikä painaa?' } },
  { key: 'contact', kind: 'yes-no', ask: { fi: 'Kirjoitetaanko sinulle?' } },
  { key: 'where', kind: 'municipality', ask: { fi: 'Missä asut?' } },
]

const says = (text: string, more: Partial<Heard> = {}): Heard => ({
  text,
  isCrisis: false,
  municipality: null,
  ...more,
})
const at = (step: string | null, more: Partial<Standing> = {}): Standing => ({
  state: 'asking',
  language: 'fi',
  step,
  answers: {},
  missed: 0,
  ...more,
})
const short = (effects: readonly Effect[]): string =>
  effects
    .map((effect) =>
      'do' in effect
        ? effect.do
        : effect.say === 'ask'
          ? `${effect.again ? 'again' : 'ask'}:${effect.step}`
          : effect.say,
    )
    .join(' ')

/** The whole table: what is written, at which question or in which state, what follows. */
const table: readonly (readonly [
  standing: Standing,
  heard: Heard,
  state: Standing['state'],
  step: string | null,
  effects: string,
])[] = [
  // The questions, answered.
  [at('how'), says('4'), 'asking', 'what', 'ask:what'],
  [at('how'), says(' 1 '), 'asking', 'what', 'ask:what'],
  [at('how'), says('5, ihan hyvin'), 'asking', 'what', 'ask:what'],
  [at('what'), says('koulu'), 'asking', 'contact', 'ask:contact'],
  [at('contact'), says('K'), 'asking', 'where', 'ask:where'],
  [at('contact'), says('ja tack'), 'asking', 'where', 'ask:where'],
  [at('contact'), says('E'), 'done', null, 'thanks'],
  [at('contact'), says('nej'), 'done', null, 'thanks'],
  [at('contact'), says('en'), 'done', null, 'thanks'],
  [
    at('where', { answers: { contact: 'yes' } }),
    says('Vaasa', { municipality: '905' }),
    'asked',
    null,
    'request promise',
  ],
  // Not understood: once more, then a person; a place that is not understood keeps nobody from help.
  [at('how'), says('joo'), 'asking', 'how', 'again:how'],
  [at('how'), says('7'), 'asking', 'how', 'again:how'],
  [at('how'), says('15'), 'asking', 'how', 'again:how'],
  [at('how', { missed: 1 }), says('en tiedä'), 'with-person', null, 'hand-over person'],
  [at('contact', { missed: 1 }), says('ehkä'), 'with-person', null, 'hand-over person'],
  [at('where', { answers: { contact: 'yes' } }), says('kotona'), 'asking', 'where', 'again:where'],
  [at('where', { missed: 1, answers: { contact: 'yes' } }), says('kotona'), 'asked', null, 'request promise'],
  [at('what'), says('!!!'), 'asking', 'what', 'again:what'],
  // A person whenever one is asked for, in every language, and when somebody merely cries for help.
  ...['ihminen', 'IHMINEN', 'Människa', 'manniska', 'person', 'haluan ihminen', 'apua', 'hjälp', 'help'].map(
    (word) =>
      word === 'haluan ihminen'
        ? ([at('how'), says(word), 'asking', 'how', 'again:how'] as const)
        : ([at('how'), says(word), 'with-person', null, 'hand-over person'] as const),
  ),
  // Language and instructions.
  [at('how'), says('SV'), 'asking', 'how', 'ask:how'],
  [at('contact'), says('svenska'), 'asking', 'contact', 'ask:contact'],
  [at('how'), says('info'), 'asking', 'how', 'info'],
  [at('what'), says('info'), 'asking', 'contact', 'ask:contact'],
  // Danger: help at once and a person, at any question.
  ...['how', 'what', 'contact', 'where'].map(
    (step) =>
      [at(step), says('en jaksa elää', { isCrisis: true }), 'with-person', null, 'help hand-over'] as const,
  ),
  // With a person every word goes to them; danger still brings the lines at once.
  [at(null, { state: 'with-person' }), says('moi'), 'with-person', null, 'pass-on'],
  [at(null, { state: 'with-person' }), says('ihminen'), 'with-person', null, 'pass-on'],
  [at(null, { state: 'with-person' }), says('4'), 'with-person', null, 'pass-on'],
  [
    at(null, { state: 'with-person' }),
    says('satutan itseäni', { isCrisis: true }),
    'with-person',
    null,
    'help pass-on',
  ],
  // After the end: how to begin again. Danger is never after the end.
  ...(['asked', 'done', 'stopped'] as const).flatMap((state) => [
    [at(null, { state }), says('moi'), state, null, 'info'] as const,
    [at(null, { state }), says('apua', { isCrisis: true }), 'with-person', null, 'help hand-over'] as const,
  ]),
  // Silence: always obeyed, before everything else.
  ...dialogueStates.flatMap((state) =>
    ['STOP', 'stop', 'Lopeta', 'SLUTA', 'stopp.', 'lopeta viestit', 'unsubscribe'].map(
      (word) =>
        [
          at(state === 'asking' ? 'how' : null, { state }),
          says(word, { isCrisis: true }),
          'stopped',
          null,
          'silence stopped',
        ] as const,
    ),
  ),
  // Words that only begin like a wish for silence are an answer.
  [at('what'), says('stop motion elokuvien teko koulussa'), 'asking', 'contact', 'ask:contact'],
  [at('what'), says('loppu'), 'asking', 'contact', 'ask:contact'],
]

describe('a dialogue by text message', () => {
  it('goes as its table says, from every question and every state', () => {
    for (const [standing, heard, state, step, effects] of table) {
      const turn = hear(standing, heard, steps)
      const where = `${standing.state} ${standing.step ?? ''}: ${heard.text}`
      assert.equal(turn.next.state, state, where)
      assert.equal(turn.next.step, step, where)
      assert.equal(short(turn.effects), effects, where)
    }
    const seen = new Set(table.map(([standing]) => standing.state))
    assert.deepEqual([...seen].toSorted(), [...dialogueStates].toSorted())
  })

  it('keeps what was answered, asks the place only of those who want to be written to', () => {
    let { next } = begin(steps, 'fi')
    for (const text of ['2', 'yksinäisyys', 'kyllä']) next = hear(next, says(text), steps).next
    assert.deepEqual(next.answers, { how: '2', what: 'yksinäisyys', contact: 'yes' })
    assert.equal(next.step, 'where')
    let other = begin(steps, 'sv').next
    for (const text of ['2', 'skolan', 'nej']) other = hear(other, says(text), steps).next
    assert.equal(other.state, 'done')
  })

  it('changes the language when it is asked to', () => {
    const turn = hear(at('how'), says('ruotsiksi'), steps)
    assert.equal(turn.next.language, 'sv')
  })

  it('ends well when the campaign has changed under it', () => {
    assert.equal(hear(at('gone'), says('moi'), steps).next.state, 'done')
    assert.equal(begin([], 'fi').next.state, 'done')
  })

  it('begins with a keyword that stands first, in any case', () => {
    assert.equal(keywordIn('annie', ['ANNIE']), 'ANNIE')
    assert.equal(keywordIn(' Annie! sv', ['ANNIE']), 'ANNIE')
    assert.equal(keywordIn('hei annie', ['ANNIE']), null)
    assert.equal(keywordIn('', ['ANNIE']), null)
  })

  it('never leaves anybody without an answer, whatever is written', () => {
    const words = ['', '?', '1', 'k', 'e', 'SV', 'info', 'ihminen', 'stop', 'Vaasa', 'x'.repeat(1000), '🙂']
    let states = [begin(steps, 'fi').next]
    for (let round = 0; round < 4; round += 1) {
      states = states.flatMap((standing) =>
        words.map((text) => {
          const turn = hear(standing, says(text), steps)
          assert.ok(turn.effects.length > 0, `${standing.state} ${standing.step}: ${text}`)
          assert.ok(turn.next.state !== 'asking' || turn.next.step !== null)
          return turn.next
        }),
      )
      states = [...new Map(states.map((each) => [JSON.stringify(each), each])).values()]
    }
  })
})
