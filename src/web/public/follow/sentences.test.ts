import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { outcomes, states, type FamilyView } from '#capabilities/help-requests/index.ts'
import { languages } from '#platform/text.ts'
import { said, say, situationOf } from './sentences.ts'
import { followTexts } from './texts.ts'
import { handOvers, promisesShown, type Situation } from './wording.ts'

const names = {
  first: 'Aino',
  door: 'Neuvola',
  organisation: 'Pohjanmaa',
  offeredTo: 'Vammaispalvelut',
  due: 'DUE',
  kept: 'KEPT',
  closed: 'CLOSED',
  reopenUntil: 'UNTIL',
}

const everySituation: readonly Situation[] = states.flatMap((state) =>
  handOvers.flatMap((handOver) =>
    promisesShown.flatMap((promise) =>
      (['anonymous', 'without-name'] as const).map((level) => ({ state, handOver, promise, level })),
    ),
  ),
)

const sorry = { fi: /pahoillamme/, sv: /beklagar/, en: /sorry/ }

const view: FamilyView = {
  id: '00000000-0000-4000-8000-000000000000',
  county: '17',
  version: 1,
  state: 'taken',
  level: 'anonymous',
  language: 'fi',
  door: { name: { fi: 'Neuvola' }, phone: '06 000 0102', organisation: { fi: 'Pohjanmaan hyvinvointialue' } },
  holder: { name: 'Aino', title: { fi: 'perheohjaaja' } },
  handedOver: false,
  offeredTo: null,
  arrivedAt: new Date('2026-11-20T08:00:00Z'),
  promise: { dueAt: new Date('2026-11-26T10:00:00Z'), keptAt: null, state: 'open' },
  messages: [],
  text: '',
  resolvedAt: null,
  outcome: null,
  reopenUntil: null,
  urgent: false,
  can: { write: true, withdraw: true, reopen: false },
}
const now = new Date('2026-11-23T10:00:00Z')

describe('what the follow page says', () => {
  for (const lang of languages) {
    const table = followTexts[lang].sentences

    it(`has sentences for every state, hand-over and promise (${lang})`, () => {
      assert.equal(everySituation.length, states.length * handOvers.length * promisesShown.length * 2)
      for (const situation of everySituation) {
        const at = `${lang} ${JSON.stringify(situation)}`
        const sentence = say(table, situation, names, true)
        for (const part of Object.values(sentence)) {
          assert.match(part, /^[\p{Lu}].*[.?]$/u, at)
          assert.doesNotMatch(
            part,
            /\b(undefined|null)\b|\.\.|  |asiak|\bkund(er|en|erna|ens)?\b|customer/i,
            at,
          )
        }
      }
    })

    it(`is honest about the promise (${lang})`, () => {
      for (const situation of everySituation) {
        const { promise } = say(table, situation, names, true)
        const isLate = situation.promise === 'late' || situation.promise === 'kept-late'
        assert.equal(sorry[lang].test(promise), isLate, promise)
        assert.equal(promise.includes('DUE'), situation.promise !== 'released', promise)
        assert.equal(promise.includes('KEPT'), situation.promise === 'kept-late', promise)
      }
    })

    it(`names who has it while it is open, and whom it is offered to (${lang})`, () => {
      for (const situation of everySituation.filter(({ state }) => state !== 'resolved')) {
        const { who } = say(table, situation, names, true)
        assert.ok(who.includes(situation.state === 'received' ? 'Neuvola' : 'Aino'), who)
        assert.equal(who.includes('Vammaispalvelut'), situation.handOver === 'offered', who)
      }
    })

    it(`says until when a closed request may be opened again (${lang})`, () => {
      const closed: Situation = { state: 'resolved', handOver: 'none', promise: 'kept', level: 'anonymous' }
      assert.match(say(table, closed, names, true).next, /UNTIL/)
      assert.doesNotMatch(say(table, closed, names, false).next, /UNTIL/)
      for (const outcome of outcomes) assert.match(table.outcomes[outcome], /\.$/)
    })
  }

  it('reads the situation from the request', () => {
    const promise = { dueAt: new Date('2026-11-20T10:00:00Z'), keptAt: null, state: 'broken' } as const
    const keptAt = new Date('2026-11-21T10:00:00Z')
    assert.deepEqual(situationOf(view), {
      state: 'taken',
      handOver: 'none',
      promise: 'due',
      level: 'anonymous',
    })
    assert.equal(situationOf({ ...view, promise: { ...promise, state: 'kept', keptAt } }).promise, 'kept')
    assert.equal(situationOf({ ...view, promise }).promise, 'late')
    assert.equal(situationOf({ ...view, promise: { ...promise, keptAt } }).promise, 'kept-late')
    assert.equal(situationOf({ ...view, promise: null }).promise, 'released')
    assert.equal(situationOf({ ...view, handedOver: true }).handOver, 'done')
    assert.equal(situationOf({ ...view, handedOver: true, offeredTo: { fi: 'Koulu' } }).handOver, 'offered')
  })

  it('says days and times as people do', () => {
    assert.deepEqual(said(view, 'fi', now), {
      who: 'Aino on ottanut pyyntösi.',
      promise: 'Vastaamme viimeistään torstaina 26.11. klo 12.',
      next: 'Seuraavaksi Aino kirjoittaa sinulle vastauksen tälle sivulle.',
    })
    const closed: FamilyView = {
      ...view,
      state: 'resolved',
      outcome: 'advised',
      resolvedAt: new Date('2026-11-22T10:00:00Z'),
      reopenUntil: '2026-12-22',
      can: { write: false, withdraw: false, reopen: true },
    }
    assert.equal(said(closed, 'fi', now).who, 'Pyyntösi päättyi sunnuntaina 22.11.')
    assert.equal(said(closed, 'sv', now).who, 'Din begäran avslutades söndag 22.11.')
    assert.equal(
      said(closed, 'en', now).next,
      'Do you still need help? You can open the request again until Tuesday 22 December.',
    )
  })
})
